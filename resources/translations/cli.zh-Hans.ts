<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>cli</name>
    <message id="cli.bench_held">
        <source>held  {name}: {value} {unit} (limit {limit}; {beside})</source>
        <translation>守住  {name}：{value} {unit}（上限 {limit}；{beside}）</translation>
    </message>
    <message id="cli.bench_over">
        <source>OVER  {name}: {value} {unit} (limit {limit}; {beside})</source>
        <translation>超出  {name}：{value} {unit}（上限 {limit}；{beside}）</translation>
    </message>
    <message id="cli.bug">
        <source>The program failed; the log has the details. No data was lost.</source>
        <translation>程序内部出错，已写入日志；数据没有丢失。</translation>
    </message>
    <message id="cli.check.file">
        <source>The store file itself is damaged.</source>
        <translation>数据文件本身已损坏。</translation>
    </message>
    <message id="cli.check.journal">
        <source>The journal is broken at row {seq} (site {site}).</source>
        <translation>日志在第 {seq} 条断开（院区 {site}）。</translation>
    </message>
    <message id="cli.check.live_twice">
        <source>Queue {queue} on {day}: a patient has two live tickets.</source>
        <translation>{day} 队列 {queue} 里同一患者有两个有效号。</translation>
    </message>
    <message id="cli.check.numbers">
        <source>Queue {queue} on {day}: numbers missing or doubled (counter at {last}).</source>
        <translation>{day} 队列 {queue} 的号码不连续或重复（应到 {last}）。</translation>
    </message>
    <message id="cli.check.sound">
        <source>Sound: numbers without gaps or duplicates, the journal whole.</source>
        <translation>检查通过：号码连续，没有重复，日志完整。</translation>
    </message>
    <message id="cli.demo.card">
        <source>Demo card: {card}    desk staff code {code}, PIN {pin}</source>
        <translation>演示卡号：{card}    导诊台工号 {code}，密码 {pin}</translation>
    </message>
    <message id="cli.demo.desk_hint">
        <source>Demo: staff code {code}, PIN {pin}</source>
        <translation>演示：工号 {code}，密码 {pin}</translation>
    </message>
    <message id="cli.demo.done">
        <source>The demo is done; pictures and the slip are in: {folder}</source>
        <translation>演示完成，图片和小票在：{folder}</translation>
    </message>
    <message id="cli.demo.kiosk_hint">
        <source>Demo: type card {card}</source>
        <translation>演示：请输入卡号 {card}</translation>
    </message>
    <message id="cli.demo.new_patient">
        <source>Nancy Hale</source>
        <translation>何念慈</translation>
    </message>
    <message id="cli.demo.no_display">
        <source>No display: the demo runs headless.</source>
        <translation>没有显示器，以无界面方式演示。</translation>
    </message>
    <message id="cli.help.area">
        <source>waiting area</source>
        <translation>候诊区</translation>
    </message>
    <message id="cli.help.arrivals">
        <source>the day's arrivals</source>
        <translation>当天的到达文件</translation>
    </message>
    <message id="cli.help.bench">
        <source>measure speed, each figure beside its limit</source>
        <translation>量一量速度，每项都与同机的参照相比</translation>
    </message>
    <message id="cli.help.board">
        <source>start a waiting-area board</source>
        <translation>启动候诊屏</translation>
    </message>
    <message id="cli.help.daozhen">
        <source>A hospital's front door: check-in, triage desk, boards.</source>
        <translation>医院门诊大厅：签到、导诊、叫号。</translation>
    </message>
    <message id="cli.help.day">
        <source>the day (YYYY-MM-DD)</source>
        <translation>日期（年-月-日）</translation>
    </message>
    <message id="cli.help.demo">
        <source>the demo hospital: three windows on an embedded store</source>
        <translation>演示医院：三个窗口，一份内置数据</translation>
    </message>
    <message id="cli.help.desk">
        <source>start a guide desk</source>
        <translation>启动导诊台</translation>
    </message>
    <message id="cli.help.folder">
        <source>folder with departments.csv, roster.csv</source>
        <translation>含 departments.csv、roster.csv 的文件夹</translation>
    </message>
    <message id="cli.help.headless">
        <source>no display: walk a whole visit and leave pictures</source>
        <translation>不用显示器，走一遍流程并留下图片</translation>
    </message>
    <message id="cli.help.json">
        <source>print one JSON document</source>
        <translation>在标准输出给出一份 JSON</translation>
    </message>
    <message id="cli.help.kiosk">
        <source>start a kiosk</source>
        <translation>启动自助机</translation>
    </message>
    <message id="cli.help.lang">
        <source>language to speak</source>
        <translation>所用语言</translation>
    </message>
    <message id="cli.help.load">
        <source>load a hospital's folder of CSV files</source>
        <translation>载入医院的 CSV 文件夹</translation>
    </message>
    <message id="cli.help.out">
        <source>folder for pictures and slip</source>
        <translation>图片和小票放在这里</translation>
    </message>
    <message id="cli.help.pdf">
        <source>write a PDF file</source>
        <translation>写成 PDF 文件</translation>
    </message>
    <message id="cli.help.postgres">
        <source>a PostgreSQL server to measure on</source>
        <translation>一个可用来测试的 PostgreSQL 地址</translation>
    </message>
    <message id="cli.help.print">
        <source>name of a CUPS printer</source>
        <translation>CUPS 打印机名</translation>
    </message>
    <message id="cli.help.queue">
        <source>queues</source>
        <translation>队列</translation>
    </message>
    <message id="cli.help.queue_order">
        <source>read a scenario (JSON) and print the serving order with reasons</source>
        <translation>读入一个排队情形（JSON），给出叫号顺序和理由</translation>
    </message>
    <message id="cli.help.quick">
        <source>fewer rounds</source>
        <translation>少量几次</translation>
    </message>
    <message id="cli.help.replay">
        <source>run a whole day through the real services</source>
        <translation>用真实流程重演一天</translation>
    </message>
    <message id="cli.help.replay_pdf">
        <source>also write one page with the plots as PDF</source>
        <translation>另写一页带图表的 PDF</translation>
    </message>
    <message id="cli.help.replay_policy">
        <source>a policy file (TOML); two or more are run on throw-away stores and compared side by side</source>
        <translation>规则文件（TOML）；给出两个以上时在临时数据里逐一重演并排比较</translation>
    </message>
    <message id="cli.help.room">
        <source>only this room's own small window, for the doctor's PC</source>
        <translation>只开这间诊室的小窗（医生电脑用）</translation>
    </message>
    <message id="cli.help.site">
        <source>this machine's site file</source>
        <translation>本机的站点文件</translation>
    </message>
    <message id="cli.help.slip">
        <source>print one slip</source>
        <translation>打印一张小票</translation>
    </message>
    <message id="cli.help.store">
        <source>make, upgrade and check a store</source>
        <translation>建立、升级、检查数据</translation>
    </message>
    <message id="cli.help.store_check">
        <source>check numbers, duplicates and the journal</source>
        <translation>检查号码、重复和日志</translation>
    </message>
    <message id="cli.help.store_init">
        <source>set up a store</source>
        <translation>建立数据表</translation>
    </message>
    <message id="cli.help.store_upgrade">
        <source>bring a store to this version</source>
        <translation>升级到本程序的版本</translation>
    </message>
    <message id="cli.help.ticket">
        <source>number (A017) or id</source>
        <translation>号码（A017）或编号</translation>
    </message>
    <message id="cli.help.url">
        <source>the store: sqlite:///… or postgresql://…</source>
        <translation>数据地址 sqlite:///… 或 postgresql://…</translation>
    </message>
    <message id="cli.help.verbose">
        <source>log more</source>
        <translation>多写日志</translation>
    </message>
    <message id="cli.help.windowed">
        <source>not full screen</source>
        <translation>不全屏</translation>
    </message>
    <message id="cli.help.workers">
        <source>processes that work at once</source>
        <translation>同时工作的进程数</translation>
    </message>
    <message id="cli.loaded">
        <source>Loaded: {departments} departments, {practitioners} practitioners, {schedules} sessions, {patients} patients, {appointments} appointments, {staff} staff.</source>
        <translation>已载入：科室 {departments}，医生 {practitioners}，班次 {schedules}，患者 {patients}，预约 {appointments}，工作人员 {staff}。</translation>
    </message>
    <message id="cli.queue_line">
        <source>{place}. {number}  {because}</source>
        <translation>{place}. {number}  {because}</translation>
    </message>
    <message id="cli.replay.idle">
        <source>Rooms free in their sessions, minutes over all rooms</source>
        <translation>诊室空闲（出诊时段内，各室合计分钟）</translation>
    </message>
    <message id="cli.replay.idle.at_other_doors">
        <source>while they stood at another's door</source>
        <translation>患者都在别的诊室门口</translation>
    </message>
    <message id="cli.replay.idle.somebody_waiting">
        <source>while it could have called somebody</source>
        <translation>有人可叫却空着</translation>
    </message>
    <message id="cli.replay.idle.total">
        <source>in all</source>
        <translation>合计</translation>
    </message>
    <message id="cli.replay.kind.all">
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message id="cli.replay.kind.appointment">
        <source>appointment</source>
        <translation>预约</translation>
    </message>
    <message id="cli.replay.kind.late">
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message id="cli.replay.kind.missed">
        <source>after missed call</source>
        <translation>过号重排</translation>
    </message>
    <message id="cli.replay.kind.priority">
        <source>priority</source>
        <translation>优先</translation>
    </message>
    <message id="cli.replay.kind.return">
        <source>back from exam</source>
        <translation>检查后回诊</translation>
    </message>
    <message id="cli.replay.kind.walk_in">
        <source>walk-in</source>
        <translation>现场</translation>
    </message>
    <message id="cli.replay.last_out">
        <source>last one out</source>
        <translation>最后一位离开</translation>
    </message>
    <message id="cli.replay.line">
        <source>{line}</source>
        <translation>{line}</translation>
    </message>
    <message id="cli.replay.most_overtaken">
        <source>most / bound</source>
        <translation>最多 / 上限</translation>
    </message>
    <message id="cli.replay.outcome">
        <source>seen / no-show / refused</source>
        <translation>看完 / 爽约 / 谢绝</translation>
    </message>
    <message id="cli.replay.over_bound">
        <source>waits over the bound</source>
        <translation>超过上限的候诊</translation>
    </message>
    <message id="cli.replay.overtaking">
        <source>Overtaken by somebody who joined later</source>
        <translation>被后来者超过（人次）</translation>
    </message>
    <message id="cli.replay.own_rules">
        <source>rules in force</source>
        <translation>现行规则</translation>
    </message>
    <message id="cli.replay.page.day">
        <source>{day}, {n} arrivals, run through the real services</source>
        <translation>{day}，到达 {n} 人，由真实流程重演</translation>
    </message>
    <message id="cli.replay.page.note">
        <source>Each wait counts from joining its class to the call: back from an exam, from coming back. A ticket is overtaken when one that joined later goes in before it to a doctor who could have taken it; triage levels 1 and 2 do not count.</source>
        <translation>每次候诊从进入该类别算到叫号：检查后回诊从报到那一刻算起。某号被超过，是指比它晚入队的人先进了本可接诊它的医生的诊室；病情分级Ⅰ、Ⅱ级不计。</translation>
    </message>
    <message id="cli.replay.page.overtaken">
        <source>How often a wait was overtaken, in % of all waits</source>
        <translation>一次候诊被超过几回（占全部候诊的百分比）</translation>
    </message>
    <message id="cli.replay.page.title">
        <source>Choosing the rules on your own day</source>
        <translation>用自己的一天选规则</translation>
    </message>
    <message id="cli.replay.page.waiting">
        <source>People waiting over the day</source>
        <translation>候诊人数，一天之内</translation>
    </message>
    <message id="cli.replay.page.waits">
        <source>Waits in minutes: dark the median, light what 9 in 10 do not exceed</source>
        <translation>候诊时间（分钟）：深色为中位，浅色为九成不超过</translation>
    </message>
    <message id="cli.replay.page_done">
        <source>The page with the plots is in {file}</source>
        <translation>图表已写入 {file}</translation>
    </message>
    <message id="cli.replay.people">
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message id="cli.replay.waits">
        <source>Minutes from joining to the call: median / 9 in 10 / longest (waits)</source>
        <translation>候诊分钟，从入队到叫号：中位 / 九成不超过 / 最长（次数）</translation>
    </message>
    <message id="cli.replayed">
        <source>{arrivals} arrivals: {completed} completed, {no_show} no-shows, {refused} refused; lost {lost}, duplicates {duplicates}; {seconds} s.</source>
        <translation>到达 {arrivals}：完成 {completed}，爽约 {no_show}，谢绝 {refused}；丢失 {lost}，重复 {duplicates}；用时 {seconds} 秒。</translation>
    </message>
    <message id="cli.slip_done">
        <source>The slip of {label} is in {file}</source>
        <translation>{label} 的小票已写入 {file}</translation>
    </message>
    <message id="cli.slip_printed">
        <source>The slip of {label} was sent to the printer.</source>
        <translation>{label} 的小票已送到打印机。</translation>
    </message>
    <message id="cli.store_ready">
        <source>The store is ready.</source>
        <translation>数据已就绪。</translation>
    </message>
</context>
</TS>
