<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>cli</name>
    <message id="cli.bench_held">
        <source>held  {name}: {value} {unit} (limit {limit}; {beside})</source>
        <translation>held  {name}: {value} {unit} (limit {limit}; {beside})</translation>
    </message>
    <message id="cli.bench_over">
        <source>OVER  {name}: {value} {unit} (limit {limit}; {beside})</source>
        <translation>OVER  {name}: {value} {unit} (limit {limit}; {beside})</translation>
    </message>
    <message id="cli.bug">
        <source>The program failed; the log has the details. No data was lost.</source>
        <translation>The program failed; the log has the details. No data was lost.</translation>
    </message>
    <message id="cli.check.file">
        <source>The store file itself is damaged.</source>
        <translation>The store file itself is damaged.</translation>
    </message>
    <message id="cli.check.journal">
        <source>The journal is broken at row {seq} (site {site}).</source>
        <translation>The journal is broken at row {seq} (site {site}).</translation>
    </message>
    <message id="cli.check.live_twice">
        <source>Queue {queue} on {day}: a patient has two live tickets.</source>
        <translation>Queue {queue} on {day}: a patient has two live tickets.</translation>
    </message>
    <message id="cli.check.numbers">
        <source>Queue {queue} on {day}: numbers missing or doubled (counter at {last}).</source>
        <translation>Queue {queue} on {day}: numbers missing or doubled (counter at {last}).</translation>
    </message>
    <message id="cli.check.sound">
        <source>Sound: numbers without gaps or duplicates, the journal whole.</source>
        <translation>Sound: numbers without gaps or duplicates, the journal whole.</translation>
    </message>
    <message id="cli.demo.card">
        <source>Demo card: {card}    desk staff code {code}, PIN {pin}</source>
        <translation>Demo card: {card}    desk staff code {code}, PIN {pin}</translation>
    </message>
    <message id="cli.demo.desk_hint">
        <source>Demo: staff code {code}, PIN {pin}</source>
        <translation>Demo: staff code {code}, PIN {pin}</translation>
    </message>
    <message id="cli.demo.done">
        <source>The demo is done; pictures and the slip are in: {folder}</source>
        <translation>The demo is done; pictures and the slip are in: {folder}</translation>
    </message>
    <message id="cli.demo.kiosk_hint">
        <source>Demo: type card {card}</source>
        <translation>Demo: type card {card}</translation>
    </message>
    <message id="cli.demo.new_patient">
        <source>Nancy Hale</source>
        <translation>Nancy Hale</translation>
    </message>
    <message id="cli.demo.no_display">
        <source>No display: the demo runs headless.</source>
        <translation>No display: the demo runs headless.</translation>
    </message>
    <message id="cli.help.area">
        <source>waiting area</source>
        <translation>waiting area</translation>
    </message>
    <message id="cli.help.arrivals">
        <source>the day's arrivals</source>
        <translation>the day's arrivals</translation>
    </message>
    <message id="cli.help.bench">
        <source>measure speed, each figure beside its limit</source>
        <translation>measure speed, each figure beside its limit</translation>
    </message>
    <message id="cli.help.board">
        <source>start a waiting-area board</source>
        <translation>start a waiting-area board</translation>
    </message>
    <message id="cli.help.daozhen">
        <source>A hospital's front door: check-in, triage desk, boards.</source>
        <translation>A hospital's front door: check-in, triage desk, boards.</translation>
    </message>
    <message id="cli.help.day">
        <source>the day (YYYY-MM-DD)</source>
        <translation>the day (YYYY-MM-DD)</translation>
    </message>
    <message id="cli.help.demo">
        <source>the demo hospital: three windows on an embedded store</source>
        <translation>the demo hospital: three windows on an embedded store</translation>
    </message>
    <message id="cli.help.desk">
        <source>start a guide desk</source>
        <translation>start a guide desk</translation>
    </message>
    <message id="cli.help.folder">
        <source>folder with departments.csv, roster.csv</source>
        <translation>folder with departments.csv, roster.csv</translation>
    </message>
    <message id="cli.help.headless">
        <source>no display: walk a whole visit and leave pictures</source>
        <translation>no display: walk a whole visit and leave pictures</translation>
    </message>
    <message id="cli.help.json">
        <source>print one JSON document</source>
        <translation>print one JSON document</translation>
    </message>
    <message id="cli.help.kiosk">
        <source>start a kiosk</source>
        <translation>start a kiosk</translation>
    </message>
    <message id="cli.help.lang">
        <source>language to speak</source>
        <translation>language to speak</translation>
    </message>
    <message id="cli.help.load">
        <source>load a hospital's folder of CSV files</source>
        <translation>load a hospital's folder of CSV files</translation>
    </message>
    <message id="cli.help.out">
        <source>folder for pictures and slip</source>
        <translation>folder for pictures and slip</translation>
    </message>
    <message id="cli.help.pdf">
        <source>write a PDF file</source>
        <translation>write a PDF file</translation>
    </message>
    <message id="cli.help.postgres">
        <source>a PostgreSQL server to measure on</source>
        <translation>a PostgreSQL server to measure on</translation>
    </message>
    <message id="cli.help.print">
        <source>name of a CUPS printer</source>
        <translation>name of a CUPS printer</translation>
    </message>
    <message id="cli.help.queue">
        <source>queues</source>
        <translation>queues</translation>
    </message>
    <message id="cli.help.queue_order">
        <source>read a scenario (JSON) and print the serving order with reasons</source>
        <translation>read a scenario (JSON) and print the serving order with reasons</translation>
    </message>
    <message id="cli.help.quick">
        <source>fewer rounds</source>
        <translation>fewer rounds</translation>
    </message>
    <message id="cli.help.replay">
        <source>run a whole day through the real services</source>
        <translation>run a whole day through the real services</translation>
    </message>
    <message id="cli.help.replay_pdf">
        <source>also write one page with the plots as PDF</source>
        <translation>also write one page with the plots as PDF</translation>
    </message>
    <message id="cli.help.replay_policy">
        <source>a policy file (TOML); two or more are run on throw-away stores and compared side by side</source>
        <translation>a policy file (TOML); two or more are run on throw-away stores and compared side by side</translation>
    </message>
    <message id="cli.help.room">
        <source>only this room's own small window, for the doctor's PC</source>
        <translation>only this room's own small window, for the doctor's PC</translation>
    </message>
    <message id="cli.help.site">
        <source>this machine's site file</source>
        <translation>this machine's site file</translation>
    </message>
    <message id="cli.help.slip">
        <source>print one slip</source>
        <translation>print one slip</translation>
    </message>
    <message id="cli.help.store">
        <source>make, upgrade and check a store</source>
        <translation>make, upgrade and check a store</translation>
    </message>
    <message id="cli.help.store_check">
        <source>check numbers, duplicates and the journal</source>
        <translation>check numbers, duplicates and the journal</translation>
    </message>
    <message id="cli.help.store_init">
        <source>set up a store</source>
        <translation>set up a store</translation>
    </message>
    <message id="cli.help.store_upgrade">
        <source>bring a store to this version</source>
        <translation>bring a store to this version</translation>
    </message>
    <message id="cli.help.ticket">
        <source>number (A017) or id</source>
        <translation>number (A017) or id</translation>
    </message>
    <message id="cli.help.url">
        <source>the store: sqlite:///… or postgresql://…</source>
        <translation>the store: sqlite:///… or postgresql://…</translation>
    </message>
    <message id="cli.help.verbose">
        <source>log more</source>
        <translation>log more</translation>
    </message>
    <message id="cli.help.windowed">
        <source>not full screen</source>
        <translation>not full screen</translation>
    </message>
    <message id="cli.help.workers">
        <source>processes that work at once</source>
        <translation>processes that work at once</translation>
    </message>
    <message id="cli.loaded">
        <source>Loaded: {departments} departments, {practitioners} practitioners, {schedules} sessions, {patients} patients, {appointments} appointments, {staff} staff.</source>
        <translation>Loaded: {departments} departments, {practitioners} practitioners, {schedules} sessions, {patients} patients, {appointments} appointments, {staff} staff.</translation>
    </message>
    <message id="cli.queue_line">
        <source>{place}. {number}  {because}</source>
        <translation>{place}. {number}  {because}</translation>
    </message>
    <message id="cli.replay.idle">
        <source>Rooms free in their sessions, minutes over all rooms</source>
        <translation>Rooms free in their sessions, minutes over all rooms</translation>
    </message>
    <message id="cli.replay.idle.at_other_doors">
        <source>while they stood at another's door</source>
        <translation>while they stood at another's door</translation>
    </message>
    <message id="cli.replay.idle.somebody_waiting">
        <source>while it could have called somebody</source>
        <translation>while it could have called somebody</translation>
    </message>
    <message id="cli.replay.idle.total">
        <source>in all</source>
        <translation>in all</translation>
    </message>
    <message id="cli.replay.kind.all">
        <source>all</source>
        <translation>all</translation>
    </message>
    <message id="cli.replay.kind.appointment">
        <source>appointment</source>
        <translation>appointment</translation>
    </message>
    <message id="cli.replay.kind.late">
        <source>late</source>
        <translation>late</translation>
    </message>
    <message id="cli.replay.kind.missed">
        <source>after missed call</source>
        <translation>after missed call</translation>
    </message>
    <message id="cli.replay.kind.priority">
        <source>priority</source>
        <translation>priority</translation>
    </message>
    <message id="cli.replay.kind.return">
        <source>back from exam</source>
        <translation>back from exam</translation>
    </message>
    <message id="cli.replay.kind.walk_in">
        <source>walk-in</source>
        <translation>walk-in</translation>
    </message>
    <message id="cli.replay.last_out">
        <source>last one out</source>
        <translation>last one out</translation>
    </message>
    <message id="cli.replay.line">
        <source>{line}</source>
        <translation>{line}</translation>
    </message>
    <message id="cli.replay.most_overtaken">
        <source>most / bound</source>
        <translation>most / bound</translation>
    </message>
    <message id="cli.replay.outcome">
        <source>seen / no-show / refused</source>
        <translation>seen / no-show / refused</translation>
    </message>
    <message id="cli.replay.over_bound">
        <source>waits over the bound</source>
        <translation>waits over the bound</translation>
    </message>
    <message id="cli.replay.overtaking">
        <source>Overtaken by somebody who joined later</source>
        <translation>Overtaken by somebody who joined later</translation>
    </message>
    <message id="cli.replay.own_rules">
        <source>rules in force</source>
        <translation>rules in force</translation>
    </message>
    <message id="cli.replay.page.day" numerus="yes">
        <source>{day}, {n} arrivals, run through the real services</source>
        <translation><numerusform>{day}, {n} arrival, run through the real services</numerusform><numerusform>{day}, {n} arrivals, run through the real services</numerusform></translation>
    </message>
    <message id="cli.replay.page.note">
        <source>Each wait counts from joining its class to the call: back from an exam, from coming back. A ticket is overtaken when one that joined later goes in before it to a doctor who could have taken it; triage levels 1 and 2 do not count.</source>
        <translation>Each wait counts from joining its class to the call: back from an exam, from coming back. A ticket is overtaken when one that joined later goes in before it to a doctor who could have taken it; triage levels 1 and 2 do not count.</translation>
    </message>
    <message id="cli.replay.page.overtaken">
        <source>How often a wait was overtaken, in % of all waits</source>
        <translation>How often a wait was overtaken, in % of all waits</translation>
    </message>
    <message id="cli.replay.page.title">
        <source>Choosing the rules on your own day</source>
        <translation>Choosing the rules on your own day</translation>
    </message>
    <message id="cli.replay.page.waiting">
        <source>People waiting over the day</source>
        <translation>People waiting over the day</translation>
    </message>
    <message id="cli.replay.page.waits">
        <source>Waits in minutes: dark the median, light what 9 in 10 do not exceed</source>
        <translation>Waits in minutes: dark the median, light what 9 in 10 do not exceed</translation>
    </message>
    <message id="cli.replay.page_done">
        <source>The page with the plots is in {file}</source>
        <translation>The page with the plots is in {file}</translation>
    </message>
    <message id="cli.replay.people">
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message id="cli.replay.waits">
        <source>Minutes from joining to the call: median / 9 in 10 / longest (waits)</source>
        <translation>Minutes from joining to the call: median / 9 in 10 / longest (waits)</translation>
    </message>
    <message id="cli.replayed">
        <source>{arrivals} arrivals: {completed} completed, {no_show} no-shows, {refused} refused; lost {lost}, duplicates {duplicates}; {seconds} s.</source>
        <translation>{arrivals} arrivals: {completed} completed, {no_show} no-shows, {refused} refused; lost {lost}, duplicates {duplicates}; {seconds} s.</translation>
    </message>
    <message id="cli.slip_done">
        <source>The slip of {label} is in {file}</source>
        <translation>The slip of {label} is in {file}</translation>
    </message>
    <message id="cli.slip_printed">
        <source>The slip of {label} was sent to the printer.</source>
        <translation>The slip of {label} was sent to the printer.</translation>
    </message>
    <message id="cli.store_ready">
        <source>The store is ready.</source>
        <translation>The store is ready.</translation>
    </message>
</context>
</TS>
