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
    <message id="cli.check.sealed" numerus="yes">
        <source>{n} patients' identity numbers or phones cannot be opened with this key.</source>
        <translation><numerusform>{n} patient's identity number or phone cannot be opened with this key.</numerusform><numerusform>{n} patients' identity numbers or phones cannot be opened with this key.</numerusform></translation>
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
    <message id="cli.devices.advice">
        <source>    → {words}</source>
        <translation>    → {words}</translation>
    </message>
    <message id="cli.devices.line">
        <source>[{outcome}] {task}: {words}</source>
        <translation>[{outcome}] {task}: {words}</translation>
    </message>
    <message id="cli.devices.not_well">
        <source>{terminal}: the self-test found a problem; please do as it says.</source>
        <translation>{terminal}: the self-test found a problem; please do as it says.</translation>
    </message>
    <message id="cli.devices.well">
        <source>{terminal}: the self-test passed.</source>
        <translation>{terminal}: the self-test passed.</translation>
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
    <message id="cli.help.devices">
        <source>printer, scanner, card reader and voice</source>
        <translation>printer, scanner, card reader and voice</translation>
    </message>
    <message id="cli.help.devices_check">
        <source>test this machine: devices, store, fonts, texts, map, triage</source>
        <translation>test this machine: devices, store, fonts, texts, map, triage</translation>
    </message>
    <message id="cli.help.devices_program">
        <source>whose devices; else the first one the site file has a part for</source>
        <translation>whose devices; else the first one the site file has a part for</translation>
    </message>
    <message id="cli.help.devices_say">
        <source>try this machine's voice, or keep it as a file</source>
        <translation>try this machine's voice, or keep it as a file</translation>
    </message>
    <message id="cli.help.devices_wav">
        <source>write this WAV file and play nothing</source>
        <translation>write this WAV file and play nothing</translation>
    </message>
    <message id="cli.help.devices_words">
        <source>what to say</source>
        <translation>what to say</translation>
    </message>
    <message id="cli.help.escpos">
        <source>write the bytes for a thermal printer</source>
        <translation>write the bytes for a thermal printer</translation>
    </message>
    <message id="cli.help.exam_map">
        <source>the hospital's map, for places and walking times</source>
        <translation>the hospital's map, for places and walking times</translation>
    </message>
    <message id="cli.help.exam_pdf">
        <source>write the exam guide as a PDF</source>
        <translation>write the exam guide as a PDF</translation>
    </message>
    <message id="cli.help.exam_start">
        <source>the terminal on the map to start from</source>
        <translation>the terminal on the map to start from</translation>
    </message>
    <message id="cli.help.folder">
        <source>folder with departments.csv, roster.csv</source>
        <translation>folder with departments.csv, roster.csv</translation>
    </message>
    <message id="cli.help.forget_old">
        <source>drop the older keys afterwards</source>
        <translation>drop the older keys afterwards</translation>
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
    <message id="cli.help.map">
        <source>the hospital's map: check it, ask the way, find a place</source>
        <translation>the hospital's map: check it, ask the way, find a place</translation>
    </message>
    <message id="cli.help.map_at">
        <source>the hospital's time, such as 2026-11-23T08:30 (now)</source>
        <translation>the hospital's time, such as 2026-11-23T08:30 (now)</translation>
    </message>
    <message id="cli.help.map_check">
        <source>check a map and list what to mend</source>
        <translation>check a map and list what to mend</translation>
    </message>
    <message id="cli.help.map_check_from">
        <source>from where rooms must be reached (all entrances)</source>
        <translation>from where rooms must be reached (all entrances)</translation>
    </message>
    <message id="cli.help.map_fewest_turns">
        <source>with the fewest turns</source>
        <translation>with the fewest turns</translation>
    </message>
    <message id="cli.help.map_file">
        <source>an IMDF folder or zip, or an .osm file</source>
        <translation>an IMDF folder or zip, or an .osm file</translation>
    </message>
    <message id="cli.help.map_from">
        <source>where to start: a terminal (K1), or the id of a place, a room or a door</source>
        <translation>where to start: a terminal (K1), or the id of a place, a room or a door</translation>
    </message>
    <message id="cli.help.map_heading">
        <source>which way the person looks, degrees clockwise from north</source>
        <translation>which way the person looks, degrees clockwise from north</translation>
    </message>
    <message id="cli.help.map_limit">
        <source>how many to list (20)</source>
        <translation>how many to list (20)</translation>
    </message>
    <message id="cli.help.map_no_lifts">
        <source>without lifts</source>
        <translation>without lifts</translation>
    </message>
    <message id="cli.help.map_route">
        <source>the way from one place to another</source>
        <translation>the way from one place to another</translation>
    </message>
    <message id="cli.help.map_search">
        <source>find a place by name, pinyin, initials, alias or room number</source>
        <translation>find a place by name, pinyin, initials, alias or room number</translation>
    </message>
    <message id="cli.help.map_step_free">
        <source>without stairs and escalators</source>
        <translation>without stairs and escalators</translation>
    </message>
    <message id="cli.help.map_to">
        <source>where to: the id of a place, a room or a door</source>
        <translation>where to: the id of a place, a room or a door</translation>
    </message>
    <message id="cli.help.map_words">
        <source>what to look for</source>
        <translation>what to look for</translation>
    </message>
    <message id="cli.help.new_key">
        <source>print a fresh key for a site file</source>
        <translation>print a fresh key for a site file</translation>
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
    <message id="cli.help.slip_check">
        <source>check slip templates instead of printing one: the site file's folder, or DIR</source>
        <translation>check slip templates instead of printing one: the site file's folder, or DIR</translation>
    </message>
    <message id="cli.help.slip_kind">
        <source>which slip: queue, or the label of the visit card</source>
        <translation>which slip: queue, or the label of the visit card</translation>
    </message>
    <message id="cli.help.slip_width">
        <source>paper width in mm</source>
        <translation>paper width in mm</translation>
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
    <message id="cli.help.store_key">
        <source>show where the key comes from, or make a new one</source>
        <translation>show where the key comes from, or make a new one</translation>
    </message>
    <message id="cli.help.store_rekey">
        <source>seal the store with a new key</source>
        <translation>seal the store with a new key</translation>
    </message>
    <message id="cli.help.store_upgrade">
        <source>bring a store to this version</source>
        <translation>bring a store to this version</translation>
    </message>
    <message id="cli.help.ticket">
        <source>number (A017) or id</source>
        <translation>number (A017) or id</translation>
    </message>
    <message id="cli.help.triage">
        <source>triage: departments, levels, the doctors' rotation, the model</source>
        <translation>triage: departments, levels, the doctors' rotation, the model</translation>
    </message>
    <message id="cli.help.triage_age">
        <source>age in years</source>
        <translation>age in years</translation>
    </message>
    <message id="cli.help.triage_assign">
        <source>whose turn it is among the doctors (JSON on stdin)</source>
        <translation>whose turn it is among the doctors (JSON on stdin)</translation>
    </message>
    <message id="cli.help.triage_batch">
        <source>one JSON document a line, one answer a line</source>
        <translation>one JSON document a line, one answer a line</translation>
    </message>
    <message id="cli.help.triage_data">
        <source>triage records (CSV)</source>
        <translation>triage records (CSV)</translation>
    </message>
    <message id="cli.help.triage_departments">
        <source>the hospital's departments (code, name)</source>
        <translation>the hospital's departments (code, name)</translation>
    </message>
    <message id="cli.help.triage_evaluate">
        <source>measure a model on other records</source>
        <translation>measure a model on other records</translation>
    </message>
    <message id="cli.help.triage_exams">
        <source>today's exams in the order that is over first (JSON on stdin)</source>
        <translation>today's exams in the order that is over first (JSON on stdin)</translation>
    </message>
    <message id="cli.help.triage_export">
        <source>confirmed triages as training rows (complaint and department, nothing of who it was)</source>
        <translation>confirmed triages as training rows (complaint and department, nothing of who it was)</translation>
    </message>
    <message id="cli.help.triage_files">
        <source>folder with the hospital's own triage tables</source>
        <translation>folder with the hospital's own triage tables</translation>
    </message>
    <message id="cli.help.triage_grade">
        <source>level of a patient from complaint and vital signs (JSON on stdin)</source>
        <translation>level of a patient from complaint and vital signs (JSON on stdin)</translation>
    </message>
    <message id="cli.help.triage_model">
        <source>a trained model</source>
        <translation>a trained model</translation>
    </message>
    <message id="cli.help.triage_order">
        <source>a file of orders instead of stdin</source>
        <translation>a file of orders instead of stdin</translation>
    </message>
    <message id="cli.help.triage_sex">
        <source>sex</source>
        <translation>sex</translation>
    </message>
    <message id="cli.help.triage_since">
        <source>from this day on (a year ago)</source>
        <translation>from this day on (a year ago)</translation>
    </message>
    <message id="cli.help.triage_suggest">
        <source>suggest departments for a complaint, with reasons and red flags</source>
        <translation>suggest departments for a complaint, with reasons and red flags</translation>
    </message>
    <message id="cli.help.triage_text">
        <source>the complaint</source>
        <translation>the complaint</translation>
    </message>
    <message id="cli.help.triage_to">
        <source>up to this day (today)</source>
        <translation>up to this day (today)</translation>
    </message>
    <message id="cli.help.triage_train">
        <source>train the model on the hospital's confirmed triages</source>
        <translation>train the model on the hospital's confirmed triages</translation>
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
    <message id="cli.key.file">
        <source>The key is in this machine's file {where}; fingerprint {fingerprint}. Keep a copy in a safe place: without it nobody can read identity numbers and phones again.</source>
        <translation>The key is in this machine's file {where}; fingerprint {fingerprint}. Keep a copy in a safe place: without it nobody can read identity numbers and phones again.</translation>
    </message>
    <message id="cli.key.keyring">
        <source>The key is in the system keyring, entry {where}; fingerprint {fingerprint}. Keep a copy in a safe place: without it nobody can read identity numbers and phones again.</source>
        <translation>The key is in the system keyring, entry {where}; fingerprint {fingerprint}. Keep a copy in a safe place: without it nobody can read identity numbers and phones again.</translation>
    </message>
    <message id="cli.key.older" numerus="yes">
        <source>There are {n} older keys, too.</source>
        <translation><numerusform>There is {n} older key, too.</numerusform><numerusform>There are {n} older keys, too.</numerusform></translation>
    </message>
    <message id="cli.key.site">
        <source>The key is in the site file ({where}); fingerprint {fingerprint}. Keep a copy in a safe place: without it nobody can read identity numbers and phones again.</source>
        <translation>The key is in the site file ({where}); fingerprint {fingerprint}. Keep a copy in a safe place: without it nobody can read identity numbers and phones again.</translation>
    </message>
    <message id="cli.loaded">
        <source>Loaded: {departments} departments, {practitioners} practitioners, {schedules} sessions, {patients} patients, {appointments} appointments, {staff} staff.</source>
        <translation>Loaded: {departments} departments, {practitioners} practitioners, {schedules} sessions, {patients} patients, {appointments} appointments, {staff} staff.</translation>
    </message>
    <message id="cli.loaded_map">
        <source>The map is loaded.</source>
        <translation>The map is loaded.</translation>
    </message>
    <message id="cli.map.counts">
        <source>{levels} levels, {spaces} spaces, {doors} doors; {reachable} can be reached from the entrances</source>
        <translation>{levels} levels, {spaces} spaces, {doors} doors; {reachable} can be reached from the entrances</translation>
    </message>
    <message id="cli.map.error">
        <source>error    {text}  {do}  [{id}]</source>
        <translation>error    {text}  {do}  [{id}]</translation>
    </message>
    <message id="cli.map.hit">
        <source>{floor}  {name} {number}  {id}</source>
        <translation>{floor}  {name} {number}  {id}</translation>
    </message>
    <message id="cli.map.no_hit">
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message id="cli.map.note">
        <source>note     {text}  {do}  [{id}]</source>
        <translation>note     {text}  {do}  [{id}]</translation>
    </message>
    <message id="cli.map.route">
        <source>about {minutes} min, {metres} m, {floors}</source>
        <translation>about {minutes} min, {metres} m, {floors}</translation>
    </message>
    <message id="cli.map.sound">
        <source>No errors and no warnings.</source>
        <translation>No errors and no warnings.</translation>
    </message>
    <message id="cli.map.step">
        <source>{number}. {floor}  {text}</source>
        <translation>{number}. {floor}  {text}</translation>
    </message>
    <message id="cli.map.step_free">
        <source>reached without steps ({building}): {share}</source>
        <translation>reached without steps ({building}): {share}</translation>
    </message>
    <message id="cli.map.warning">
        <source>warning  {text}  {do}  [{id}]</source>
        <translation>warning  {text}  {do}  [{id}]</translation>
    </message>
    <message id="cli.map_not_loaded">
        <source>Everything else is loaded, but not the map; the map that was there stays.</source>
        <translation>Everything else is loaded, but not the map; the map that was there stays.</translation>
    </message>
    <message id="cli.queue_line">
        <source>{place}. {number}  {because}</source>
        <translation>{place}. {number}  {because}</translation>
    </message>
    <message id="cli.rekey.done">
        <source>All {patients} patients are sealed with the new key. Give it to every machine and restart the programs.</source>
        <translation>All {patients} patients are sealed with the new key. Give it to every machine and restart the programs.</translation>
    </message>
    <message id="cli.rekey.forget_site">
        <source>The old keys stand in the site file: take old_keys out of it yourself.</source>
        <translation>The old keys stand in the site file: take old_keys out of it yourself.</translation>
    </message>
    <message id="cli.rekey.forgotten">
        <source>The old keys are dropped.</source>
        <translation>The old keys are dropped.</translation>
    </message>
    <message id="cli.rekey.kept">
        <source>The old key is kept, since other stores may use it; once all are done, --forget-old drops it.</source>
        <translation>The old key is kept, since other stores may use it; once all are done, --forget-old drops it.</translation>
    </message>
    <message id="cli.rekey.not_wiped">
        <source>Other programs have the store open, so values sealed with the old key may still lie in its file; a rekey while they are stopped wipes them.</source>
        <translation>Other programs have the store open, so values sealed with the old key may still lie in its file; a rekey while they are stopped wipes them.</translation>
    </message>
    <message id="cli.rekey.progress">
        <source>{done} of {patients} patients</source>
        <translation>{done} of {patients} patients</translation>
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
    <message id="cli.said">
        <source>It was said.</source>
        <translation>It was said.</translation>
    </message>
    <message id="cli.said_wav">
        <source>The voice is in {file} ({seconds} s).</source>
        <translation>The voice is in {file} ({seconds} s).</translation>
    </message>
    <message id="cli.slip_done">
        <source>The slip of {label} is in {file}</source>
        <translation>The slip of {label} is in {file}</translation>
    </message>
    <message id="cli.slip_printed">
        <source>The slip of {label} was sent to the printer.</source>
        <translation>The slip of {label} was sent to the printer.</translation>
    </message>
    <message id="cli.slip_template_broken">
        <source>{problem} {do}</source>
        <translation>{problem} {do}</translation>
    </message>
    <message id="cli.slip_template_ours">
        <source>{file}: ours</source>
        <translation>{file}: ours</translation>
    </message>
    <message id="cli.slip_template_sound">
        <source>{file}: sound</source>
        <translation>{file}: sound</translation>
    </message>
    <message id="cli.store_ready">
        <source>The store is ready.</source>
        <translation>The store is ready.</translation>
    </message>
    <message id="cli.triage.assigned">
        <source>{chosen}  {because}</source>
        <translation>{chosen}  {because}</translation>
    </message>
    <message id="cli.triage.confirm">
        <source>A suggestion, for the guide or nurse to confirm.</source>
        <translation>A suggestion, for the guide or nurse to confirm.</translation>
    </message>
    <message id="cli.triage.evaluated">
        <source>The model {file} on {rows} records: first {top1}, in three {top3}, macro F1 {f1}; rules and lexicon alone: first {rules}.</source>
        <translation>The model {file} on {rows} records: first {top1}, in three {top3}, macro F1 {f1}; rules and lexicon alone: first {rules}.</translation>
    </message>
    <message id="cli.triage.exam">
        <source>{number}. {name}  minutes {start}–{end}  {mind}</source>
        <translation>{number}. {name}  minutes {start}–{end}  {mind}</translation>
    </message>
    <message id="cli.triage.exam_closes">
        <source>{name} is not possible today: it closes too early.</source>
        <translation>{name} is not possible today: it closes too early.</translation>
    </message>
    <message id="cli.triage.exam_eaten">
        <source>{name} is not possible today: the patient has eaten.</source>
        <translation>{name} is not possible today: the patient has eaten.</translation>
    </message>
    <message id="cli.triage.exam_rules_contradict">
        <source>{name} contradicts the order of the others: ask the doctor.</source>
        <translation>{name} contradicts the order of the others: ask the doctor.</translation>
    </message>
    <message id="cli.triage.exported" numerus="yes">
        <source>{n} triages of {departments} departments exported to {file}.</source>
        <translation><numerusform>{n} triage of {departments} departments exported to {file}.</numerusform><numerusform>{n} triages of {departments} departments exported to {file}.</numerusform></translation>
    </message>
    <message id="cli.triage.level">
        <source>level {chosen}  {because}</source>
        <translation>level {chosen}  {because}</translation>
    </message>
    <message id="cli.triage.nothing">
        <source>Nothing was said that can be read; please ask the patient.</source>
        <translation>Nothing was said that can be read; please ask the patient.</translation>
    </message>
    <message id="cli.triage.red_flag">
        <source>[level {level}] {text} ({id})</source>
        <translation>[level {level}] {text} ({id})</translation>
    </message>
    <message id="cli.triage.refused_lines" numerus="yes">
        <source>{n} lines were refused; their answers say why.</source>
        <translation><numerusform>{n} line was refused; its answer says why.</numerusform><numerusform>{n} lines were refused; their answers say why.</numerusform></translation>
    </message>
    <message id="cli.triage.suggestion">
        <source>{code} {name}  {score}  {because}</source>
        <translation>{code} {name}  {score}  {because}</translation>
    </message>
    <message id="cli.triage.trained">
        <source>The model is in {file}. On {rows} records held out: first {top1}, in three {top3}, macro F1 {f1}; rules and lexicon alone: first {rules}.</source>
        <translation>The model is in {file}. On {rows} records held out: first {top1}, in three {top3}, macro F1 {f1}; rules and lexicon alone: first {rules}.</translation>
    </message>
</context>
</TS>
