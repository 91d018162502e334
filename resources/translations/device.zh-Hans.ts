<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>device</name>
    <message id="device.do.cover_open">
        <source>Close the cover until it clicks.</source>
        <translation>请合上机盖，合到听见“咔”的一声。</translation>
    </message>
    <message id="device.do.failed">
        <source>Switch it off and on; if that does not help, call IT.</source>
        <translation>请关机重开；仍不行请找信息科。</translation>
    </message>
    <message id="device.do.missing">
        <source>Check power and cable; it comes back by itself once plugged in.</source>
        <translation>请检查电源和连线；插好后会自动恢复。</translation>
    </message>
    <message id="device.do.no_paper">
        <source>Put in a paper roll; slips that wait come out by themselves.</source>
        <translation>请换上纸卷；等着的小票会自动打出。</translation>
    </message>
    <message id="device.do.offline">
        <source>Check power, cable and the lights on the printer.</source>
        <translation>请检查电源、网线和打印机上的指示灯。</translation>
    </message>
    <message id="device.do.paper_low">
        <source>Have a paper roll ready and change it soon.</source>
        <translation>请备好纸卷，尽快更换。</translation>
    </message>
    <message id="device.do.printer.failed">
        <source>Look for a jam and at the cutter, then restart it; if that does not help, call IT.</source>
        <translation>请检查切刀和卡纸，再重启打印机；仍不行请找信息科。</translation>
    </message>
    <message id="device.do.printer.silent">
        <source>It does not say how it is. Print a test slip and look whether it comes out.</source>
        <translation>打印机不报告状态。请测试打印，看纸是否出来。</translation>
    </message>
    <message id="device.do.reader.failed">
        <source>Check the reader's settings in the site file and the right to its port; then call IT.</source>
        <translation>请检查站点文件 [kiosk.reader] 的设置和端口权限，再找信息科。</translation>
    </message>
    <message id="device.do.scanner.silent">
        <source>Scan any code once to see whether it works.</source>
        <translation>扫一次任意二维码，就知道能不能用。</translation>
    </message>
    <message id="device.do.silent">
        <source>It does not answer. Check power and cable.</source>
        <translation>没有应答。请检查电源和连线。</translation>
    </message>
    <message id="device.do.voice.failed">
        <source>Check the loudspeaker and its volume; call patients in person meanwhile.</source>
        <translation>请检查扬声器和音量；叫号请改用人工。</translation>
    </message>
    <message id="device.do.voice.missing">
        <source>Install espeak-ng, and check the loudspeaker and [voice] in the site file.</source>
        <translation>请安装 espeak-ng，并检查扬声器和站点文件的 [voice]。</translation>
    </message>
    <message id="device.do.voice.silent">
        <source>It has not spoken yet. Test the voice.</source>
        <translation>还没有发过声，请测试语音。</translation>
    </message>
    <message id="device.health.cover_open">
        <source>Cover open</source>
        <translation>机盖未关</translation>
    </message>
    <message id="device.health.failed">
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message id="device.health.missing">
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message id="device.health.no_paper">
        <source>Out of paper</source>
        <translation>缺纸</translation>
    </message>
    <message id="device.health.off">
        <source>None</source>
        <translation>未配置</translation>
    </message>
    <message id="device.health.offline">
        <source>Offline</source>
        <translation>已脱机</translation>
    </message>
    <message id="device.health.paper_low">
        <source>Paper low</source>
        <translation>纸快用完</translation>
    </message>
    <message id="device.health.ready">
        <source>Ready</source>
        <translation>正常</translation>
    </message>
    <message id="device.health.silent">
        <source>Unknown</source>
        <translation>状态未知</translation>
    </message>
    <message id="device.kind.printer">
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message id="device.kind.reader">
        <source>Card reader</source>
        <translation>读卡器</translation>
    </message>
    <message id="device.kind.scanner">
        <source>Scanner</source>
        <translation>扫码器</translation>
    </message>
    <message id="device.kind.voice">
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message id="device.outcome.attention">
        <source>Please look</source>
        <translation>请留意</translation>
    </message>
    <message id="device.outcome.failed">
        <source>Problem</source>
        <translation>有问题</translation>
    </message>
    <message id="device.outcome.off">
        <source>Not set up</source>
        <translation>未配置</translation>
    </message>
    <message id="device.outcome.ok">
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message id="device.program.board">
        <source>Board</source>
        <translation>候诊屏</translation>
    </message>
    <message id="device.program.desk">
        <source>Desk</source>
        <translation>导诊台</translation>
    </message>
    <message id="device.program.kiosk">
        <source>Kiosk</source>
        <translation>自助机</translation>
    </message>
    <message id="device.program.room">
        <source>Room</source>
        <translation>诊室</translation>
    </message>
    <message id="device.task.fonts">
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message id="device.task.map">
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message id="device.task.printer">
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message id="device.task.reader">
        <source>Card reader</source>
        <translation>读卡器</translation>
    </message>
    <message id="device.task.scanner">
        <source>Scanner</source>
        <translation>扫码器</translation>
    </message>
    <message id="device.task.slips">
        <source>Slips</source>
        <translation>小票</translation>
    </message>
    <message id="device.task.store">
        <source>Store</source>
        <translation>数据</translation>
    </message>
    <message id="device.task.translations">
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message id="device.task.triage">
        <source>Triage</source>
        <translation>分诊</translation>
    </message>
    <message id="device.task.voice">
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message id="device.test.bug">
        <source>The program made a mistake in this test</source>
        <translation>测试时程序出错</translation>
    </message>
    <message id="device.test.bug.do">
        <source>Please give the log to IT.</source>
        <translation>请把日志交给信息科。</translation>
    </message>
    <message id="device.test.fonts_failed">
        <source>Missing or damaged: {names}</source>
        <translation>缺少或损坏：{names}</translation>
    </message>
    <message id="device.test.fonts_failed.do">
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message id="device.test.fonts_ok">
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message id="device.test.map_no_stand">
        <source>The map does not say where {terminal} stands</source>
        <translation>地图上没有标出 {terminal} 的位置</translation>
    </message>
    <message id="device.test.map_no_stand.do">
        <source>Add it to stands in wayfinding.json; until then it shows no ways.</source>
        <translation>请在 wayfinding.json 的 stands 里补上；补上前这台机器不指路。</translation>
    </message>
    <message id="device.test.map_off">
        <source>No map is loaded</source>
        <translation>没有载入地图</translation>
    </message>
    <message id="device.test.map_ok">
        <source>{levels} floors, {places} places</source>
        <translation>{levels} 层，{places} 个地点</translation>
    </message>
    <message id="device.test.map_store">
        <source>The store cannot be opened; the map was not tested</source>
        <translation>数据打不开，地图没有检查</translation>
    </message>
    <message id="device.test.map_store.do">
        <source>See to the store first.</source>
        <translation>请先处理数据的问题。</translation>
    </message>
    <message id="device.test.none">
        <source>The site file names none</source>
        <translation>站点文件里没有设置</translation>
    </message>
    <message id="device.test.ready">
        <source>Works</source>
        <translation>可以使用</translation>
    </message>
    <message id="device.test.slips_ok">
        <source>The program's own templates</source>
        <translation>随程序附带的样式</translation>
    </message>
    <message id="device.test.slips_own">
        <source>The hospital's templates</source>
        <translation>本院的样式</translation>
    </message>
    <message id="device.test.store_empty">
        <source>It is empty: no departments yet</source>
        <translation>数据是空的，还没有科室</translation>
    </message>
    <message id="device.test.store_empty.do">
        <source>Load the hospital with daozhen load.</source>
        <translation>请用 daozhen load 载入医院资料。</translation>
    </message>
    <message id="device.test.store_off">
        <source>No store is named</source>
        <translation>没有说明数据在哪里</translation>
    </message>
    <message id="device.test.store_ok">
        <source>Can be read: {n} departments</source>
        <translation>可以读取，共 {n} 个科室</translation>
    </message>
    <message id="device.test.translations_failed">
        <source>{n} texts are missing</source>
        <translation>缺少 {n} 句文字</translation>
    </message>
    <message id="device.test.translations_failed.do">
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message id="device.test.translations_ok">
        <source>{languages} languages, {n} texts each</source>
        <translation>{languages} 种语言齐全，共 {n} 句</translation>
    </message>
    <message id="device.test.triage_ok">
        <source>{n} rules</source>
        <translation>{n} 条规则</translation>
    </message>
    <message id="device.test.triage_own">
        <source>The hospital's own, {n} rules</source>
        <translation>本院的分诊表，{n} 条规则</translation>
    </message>
</context>
</TS>
