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
    <message id="cli.check.sealed">
        <source>{n} patients' identity numbers or phones cannot be opened with this key.</source>
        <translation>{n} 位患者的证件号或电话用现在的密钥读不出来。</translation>
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
    <message id="cli.devices.advice">
        <source>    → {words}</source>
        <translation>    → {words}</translation>
    </message>
    <message id="cli.devices.line">
        <source>[{outcome}] {task}: {words}</source>
        <translation>[{outcome}] {task}：{words}</translation>
    </message>
    <message id="cli.devices.not_well">
        <source>{terminal}: the self-test found a problem; please do as it says.</source>
        <translation>{terminal} 自检发现问题，请按提示处理。</translation>
    </message>
    <message id="cli.devices.well">
        <source>{terminal}: the self-test passed.</source>
        <translation>{terminal} 自检通过。</translation>
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
    <message id="cli.help.devices">
        <source>printer, scanner, card reader and voice</source>
        <translation>打印机、扫码器、读卡器和语音</translation>
    </message>
    <message id="cli.help.devices_check">
        <source>test this machine: devices, store, fonts, texts, map, triage</source>
        <translation>自检这台机器：设备、数据、字体、文字、地图、分诊</translation>
    </message>
    <message id="cli.help.devices_program">
        <source>whose devices; else the first one the site file has a part for</source>
        <translation>检查哪个程序的设备；不写则看站点文件里有哪一部分</translation>
    </message>
    <message id="cli.help.devices_say">
        <source>try this machine's voice, or keep it as a file</source>
        <translation>试听本机的语音，或保存为文件</translation>
    </message>
    <message id="cli.help.devices_wav">
        <source>write this WAV file and play nothing</source>
        <translation>写入这个 WAV 文件，不播放</translation>
    </message>
    <message id="cli.help.devices_words">
        <source>what to say</source>
        <translation>要说的话</translation>
    </message>
    <message id="cli.help.escpos">
        <source>write the bytes for a thermal printer</source>
        <translation>写成热敏打印机的指令文件</translation>
    </message>
    <message id="cli.help.exam_map">
        <source>the hospital's map, for places and walking times</source>
        <translation>医院地图，用来写地点和步行时间</translation>
    </message>
    <message id="cli.help.exam_pdf">
        <source>write the exam guide as a PDF</source>
        <translation>把检查导诊单写成 PDF</translation>
    </message>
    <message id="cli.help.exam_start">
        <source>the terminal on the map to start from</source>
        <translation>从哪台终端出发（地图上的名字）</translation>
    </message>
    <message id="cli.help.folder">
        <source>folder with departments.csv, roster.csv</source>
        <translation>含 departments.csv、roster.csv 的文件夹</translation>
    </message>
    <message id="cli.help.forget_old">
        <source>drop the older keys afterwards</source>
        <translation>换完后去掉旧密钥</translation>
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
    <message id="cli.help.map">
        <source>the hospital's map: check it, ask the way, find a place</source>
        <translation>医院地图：检查、问路、找地点</translation>
    </message>
    <message id="cli.help.map_at">
        <source>the hospital's time, such as 2026-11-23T08:30 (now)</source>
        <translation>医院时间，例如 2026-11-23T08:30（默认现在）</translation>
    </message>
    <message id="cli.help.map_check">
        <source>check a map and list what to mend</source>
        <translation>检查地图，列出要改的地方</translation>
    </message>
    <message id="cli.help.map_check_from">
        <source>from where rooms must be reached (all entrances)</source>
        <translation>从哪里算能不能走到（默认所有出入口）</translation>
    </message>
    <message id="cli.help.map_fewest_turns">
        <source>with the fewest turns</source>
        <translation>拐弯最少</translation>
    </message>
    <message id="cli.help.map_file">
        <source>an IMDF folder or zip, or an .osm file</source>
        <translation>IMDF 文件夹或 zip，或 .osm 文件</translation>
    </message>
    <message id="cli.help.map_from">
        <source>where to start: a terminal (K1), or the id of a place, a room or a door</source>
        <translation>从哪里出发：终端（K1）、地点、房间或门的编号</translation>
    </message>
    <message id="cli.help.map_heading">
        <source>which way the person looks, degrees clockwise from north</source>
        <translation>面朝的方向，从正北顺时针的度数</translation>
    </message>
    <message id="cli.help.map_limit">
        <source>how many to list (20)</source>
        <translation>最多列出几处（默认 20）</translation>
    </message>
    <message id="cli.help.map_no_lifts">
        <source>without lifts</source>
        <translation>不坐电梯</translation>
    </message>
    <message id="cli.help.map_route">
        <source>the way from one place to another</source>
        <translation>从一处到另一处怎么走</translation>
    </message>
    <message id="cli.help.map_search">
        <source>find a place by name, pinyin, initials, alias or room number</source>
        <translation>按名称、拼音、首字母、别名或房号找地点</translation>
    </message>
    <message id="cli.help.map_step_free">
        <source>without stairs and escalators</source>
        <translation>不走楼梯和自动扶梯</translation>
    </message>
    <message id="cli.help.map_to">
        <source>where to: the id of a place, a room or a door</source>
        <translation>到哪里：地点、房间或门的编号</translation>
    </message>
    <message id="cli.help.map_words">
        <source>what to look for</source>
        <translation>要找什么</translation>
    </message>
    <message id="cli.help.new_key">
        <source>print a fresh key for a site file</source>
        <translation>生成一个新密钥，供写入站点文件</translation>
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
    <message id="cli.help.slip_check">
        <source>check slip templates instead of printing one: the site file's folder, or DIR</source>
        <translation>检查小票模板（不写号码）：站点文件里的文件夹，或 DIR</translation>
    </message>
    <message id="cli.help.slip_kind">
        <source>which slip: queue, or the label of the visit card</source>
        <translation>哪一种：queue 候诊小票，card 就诊卡卡签</translation>
    </message>
    <message id="cli.help.slip_width">
        <source>paper width in mm</source>
        <translation>纸宽（毫米）</translation>
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
    <message id="cli.help.store_key">
        <source>show where the key comes from, or make a new one</source>
        <translation>查看密钥从哪里来，或生成新密钥</translation>
    </message>
    <message id="cli.help.store_rekey">
        <source>seal the store with a new key</source>
        <translation>换用新密钥</translation>
    </message>
    <message id="cli.help.store_upgrade">
        <source>bring a store to this version</source>
        <translation>升级到本程序的版本</translation>
    </message>
    <message id="cli.help.ticket">
        <source>number (A017) or id</source>
        <translation>号码（A017）或编号</translation>
    </message>
    <message id="cli.help.triage">
        <source>triage: departments, levels, the doctors' rotation, the model</source>
        <translation>分诊：科室、分级、医生轮序、模型</translation>
    </message>
    <message id="cli.help.triage_age">
        <source>age in years</source>
        <translation>年龄（岁）</translation>
    </message>
    <message id="cli.help.triage_assign">
        <source>whose turn it is among the doctors (JSON on stdin)</source>
        <translation>按轮序建议医生（JSON 从标准输入读入）</translation>
    </message>
    <message id="cli.help.triage_batch">
        <source>one JSON document a line, one answer a line</source>
        <translation>每行一个 JSON，逐行回答</translation>
    </message>
    <message id="cli.help.triage_data">
        <source>triage records (CSV)</source>
        <translation>分诊记录（CSV）</translation>
    </message>
    <message id="cli.help.triage_departments">
        <source>the hospital's departments (code, name)</source>
        <translation>本院科室表（code, name）</translation>
    </message>
    <message id="cli.help.triage_evaluate">
        <source>measure a model on other records</source>
        <translation>用另一份记录检验模型</translation>
    </message>
    <message id="cli.help.triage_exams">
        <source>today's exams in the order that is over first (JSON on stdin)</source>
        <translation>把今天的检查排成最早做完的顺序（JSON 从标准输入读入）</translation>
    </message>
    <message id="cli.help.triage_export">
        <source>confirmed triages as training rows (complaint and department, nothing of who it was)</source>
        <translation>把确认过的分诊导出为训练数据（主诉和科室，不含身份信息）</translation>
    </message>
    <message id="cli.help.triage_files">
        <source>folder with the hospital's own triage tables</source>
        <translation>本院自己的分诊表所在文件夹</translation>
    </message>
    <message id="cli.help.triage_grade">
        <source>level of a patient from complaint and vital signs (JSON on stdin)</source>
        <translation>按主诉和生命体征分级（JSON 从标准输入读入）</translation>
    </message>
    <message id="cli.help.triage_model">
        <source>a trained model</source>
        <translation>训练好的模型文件</translation>
    </message>
    <message id="cli.help.triage_order">
        <source>a file of orders instead of stdin</source>
        <translation>检查申请的文件，代替标准输入</translation>
    </message>
    <message id="cli.help.triage_sex">
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message id="cli.help.triage_since">
        <source>from this day on (a year ago)</source>
        <translation>从这一天起（默认一年前）</translation>
    </message>
    <message id="cli.help.triage_suggest">
        <source>suggest departments for a complaint, with reasons and red flags</source>
        <translation>按主诉建议科室，说明依据和红旗征象</translation>
    </message>
    <message id="cli.help.triage_text">
        <source>the complaint</source>
        <translation>主诉</translation>
    </message>
    <message id="cli.help.triage_to">
        <source>up to this day (today)</source>
        <translation>到这一天止（默认今天）</translation>
    </message>
    <message id="cli.help.triage_train">
        <source>train the model on the hospital's confirmed triages</source>
        <translation>用本院确认过的分诊记录训练模型</translation>
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
    <message id="cli.key.file">
        <source>The key is in this machine's file {where}; fingerprint {fingerprint}. Keep a copy in a safe place: without it nobody can read identity numbers and phones again.</source>
        <translation>密钥在本机文件 {where}，指纹 {fingerprint}。请另外妥善保存一份：没有它，证件号和电话再也读不出来。</translation>
    </message>
    <message id="cli.key.keyring">
        <source>The key is in the system keyring, entry {where}; fingerprint {fingerprint}. Keep a copy in a safe place: without it nobody can read identity numbers and phones again.</source>
        <translation>密钥在系统钥匙串 {where}，指纹 {fingerprint}。请另外妥善保存一份：没有它，证件号和电话再也读不出来。</translation>
    </message>
    <message id="cli.key.older">
        <source>There are {n} older keys, too.</source>
        <translation>另有 {n} 个旧密钥。</translation>
    </message>
    <message id="cli.key.site">
        <source>The key is in the site file ({where}); fingerprint {fingerprint}. Keep a copy in a safe place: without it nobody can read identity numbers and phones again.</source>
        <translation>密钥在站点文件（{where}），指纹 {fingerprint}。请另外妥善保存一份：没有它，证件号和电话再也读不出来。</translation>
    </message>
    <message id="cli.loaded">
        <source>Loaded: {departments} departments, {practitioners} practitioners, {schedules} sessions, {patients} patients, {appointments} appointments, {staff} staff.</source>
        <translation>已载入：科室 {departments}，医生 {practitioners}，班次 {schedules}，患者 {patients}，预约 {appointments}，工作人员 {staff}。</translation>
    </message>
    <message id="cli.loaded_map">
        <source>The map is loaded.</source>
        <translation>地图已载入。</translation>
    </message>
    <message id="cli.map.counts">
        <source>{levels} levels, {spaces} spaces, {doors} doors; {reachable} can be reached from the entrances</source>
        <translation>{levels} 层，{spaces} 个空间，{doors} 扇门；从出入口能走到 {reachable}</translation>
    </message>
    <message id="cli.map.error">
        <source>error    {text}  {do}  [{id}]</source>
        <translation>错误  {text}  {do}  [{id}]</translation>
    </message>
    <message id="cli.map.hit">
        <source>{floor}  {name} {number}  {id}</source>
        <translation>{floor}  {name} {number}  {id}</translation>
    </message>
    <message id="cli.map.no_hit">
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message id="cli.map.note">
        <source>note     {text}  {do}  [{id}]</source>
        <translation>提示  {text}  {do}  [{id}]</translation>
    </message>
    <message id="cli.map.route">
        <source>about {minutes} min, {metres} m, {floors}</source>
        <translation>约 {minutes} 分钟，{metres} 米，{floors}</translation>
    </message>
    <message id="cli.map.sound">
        <source>No errors and no warnings.</source>
        <translation>没有错误，也没有警告。</translation>
    </message>
    <message id="cli.map.step">
        <source>{number}. {floor}  {text}</source>
        <translation>{number}. {floor}  {text}</translation>
    </message>
    <message id="cli.map.step_free">
        <source>reached without steps ({building}): {share}</source>
        <translation>不走台阶能到（{building}）：{share}</translation>
    </message>
    <message id="cli.map.warning">
        <source>warning  {text}  {do}  [{id}]</source>
        <translation>警告  {text}  {do}  [{id}]</translation>
    </message>
    <message id="cli.map_not_loaded">
        <source>Everything else is loaded, but not the map; the map that was there stays.</source>
        <translation>其他文件已载入，只有地图没有载入；原来的地图不变。</translation>
    </message>
    <message id="cli.queue_line">
        <source>{place}. {number}  {because}</source>
        <translation>{place}. {number}  {because}</translation>
    </message>
    <message id="cli.rekey.done">
        <source>All {patients} patients are sealed with the new key. Give it to every machine and restart the programs.</source>
        <translation>已全部改用新密钥（{patients} 位患者）。请在每台机器上换成新密钥，并重新启动各程序。</translation>
    </message>
    <message id="cli.rekey.forget_site">
        <source>The old keys stand in the site file: take old_keys out of it yourself.</source>
        <translation>旧密钥写在站点文件里，请自行删去 old_keys。</translation>
    </message>
    <message id="cli.rekey.forgotten">
        <source>The old keys are dropped.</source>
        <translation>旧密钥已去掉。</translation>
    </message>
    <message id="cli.rekey.kept">
        <source>The old key is kept, since other stores may use it; once all are done, --forget-old drops it.</source>
        <translation>旧密钥留着，因为别的数据可能还在用；都换过之后用 --forget-old 去掉。</translation>
    </message>
    <message id="cli.rekey.not_wiped">
        <source>Other programs have the store open, so values sealed with the old key may still lie in its file; a rekey while they are stopped wipes them.</source>
        <translation>还有程序开着这份数据，文件里可能留有用旧密钥加密的内容；关掉程序后再运行一次即可清除。</translation>
    </message>
    <message id="cli.rekey.progress">
        <source>{done} of {patients} patients</source>
        <translation>已换 {done} / {patients} 位患者</translation>
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
    <message id="cli.said">
        <source>It was said.</source>
        <translation>已播放。</translation>
    </message>
    <message id="cli.said_wav">
        <source>The voice is in {file} ({seconds} s).</source>
        <translation>语音已写入 {file}（{seconds} 秒）。</translation>
    </message>
    <message id="cli.slip_done">
        <source>The slip of {label} is in {file}</source>
        <translation>{label} 的小票已写入 {file}</translation>
    </message>
    <message id="cli.slip_printed">
        <source>The slip of {label} was sent to the printer.</source>
        <translation>{label} 的小票已送到打印机。</translation>
    </message>
    <message id="cli.slip_template_broken">
        <source>{problem} {do}</source>
        <translation>{problem} {do}</translation>
    </message>
    <message id="cli.slip_template_ours">
        <source>{file}: ours</source>
        <translation>{file}：用内置模板</translation>
    </message>
    <message id="cli.slip_template_sound">
        <source>{file}: sound</source>
        <translation>{file}：没有问题</translation>
    </message>
    <message id="cli.store_ready">
        <source>The store is ready.</source>
        <translation>数据已就绪。</translation>
    </message>
    <message id="cli.triage.assigned">
        <source>{chosen}  {because}</source>
        <translation>{chosen}  {because}</translation>
    </message>
    <message id="cli.triage.confirm">
        <source>A suggestion, for the guide or nurse to confirm.</source>
        <translation>建议，由导诊员/护士确认。</translation>
    </message>
    <message id="cli.triage.evaluated">
        <source>The model {file} on {rows} records: first {top1}, in three {top3}, macro F1 {f1}; rules and lexicon alone: first {rules}.</source>
        <translation>模型 {file} 在 {rows} 条记录上：第一位 {top1}，前三位 {top3}，宏平均 F1 {f1}；只用规则和词表时第一位 {rules}。</translation>
    </message>
    <message id="cli.triage.exam">
        <source>{number}. {name}  minutes {start}–{end}  {mind}</source>
        <translation>{number}. {name}  {start}–{end} 分钟  {mind}</translation>
    </message>
    <message id="cli.triage.exam_closes">
        <source>{name} is not possible today: it closes too early.</source>
        <translation>今天不能做 {name}：来不及，检查室已停止。</translation>
    </message>
    <message id="cli.triage.exam_eaten">
        <source>{name} is not possible today: the patient has eaten.</source>
        <translation>今天不能做 {name}：已经进食。</translation>
    </message>
    <message id="cli.triage.exam_rules_contradict">
        <source>{name} contradicts the order of the others: ask the doctor.</source>
        <translation>{name} 与其他检查的先后互相矛盾，请问医生。</translation>
    </message>
    <message id="cli.triage.exported">
        <source>{n} triages of {departments} departments exported to {file}.</source>
        <translation>已导出 {n} 条分诊（{departments} 个科室）到 {file}。</translation>
    </message>
    <message id="cli.triage.level">
        <source>level {chosen}  {because}</source>
        <translation>{chosen} 级  {because}</translation>
    </message>
    <message id="cli.triage.nothing">
        <source>Nothing was said that can be read; please ask the patient.</source>
        <translation>没有读到可以理解的主诉，请导诊员询问。</translation>
    </message>
    <message id="cli.triage.red_flag">
        <source>[level {level}] {text} ({id})</source>
        <translation>【{level} 级】{text}（{id}）</translation>
    </message>
    <message id="cli.triage.refused_lines">
        <source>{n} lines were refused; their answers say why.</source>
        <translation>有 {n} 行没有处理，原因写在该行的回答里。</translation>
    </message>
    <message id="cli.triage.suggestion">
        <source>{code} {name}  {score}  {because}</source>
        <translation>{code} {name}  {score}  {because}</translation>
    </message>
    <message id="cli.triage.trained">
        <source>The model is in {file}. On {rows} records held out: first {top1}, in three {top3}, macro F1 {f1}; rules and lexicon alone: first {rules}.</source>
        <translation>模型已写入 {file}。留出的 {rows} 条：第一位 {top1}，前三位 {top3}，宏平均 F1 {f1}；只用规则和词表时第一位 {rules}。</translation>
    </message>
</context>
</TS>
