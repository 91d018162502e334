<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_US">
<context>
    <name>device</name>
    <message id="device.do.cover_open">
        <source>Close the cover until it clicks.</source>
        <translation>請合上機蓋，合到聽見「喀」的一聲。</translation>
    </message>
    <message id="device.do.failed">
        <source>Switch it off and on; if that does not help, call IT.</source>
        <translation>請關機重開；仍不行請找資訊室。</translation>
    </message>
    <message id="device.do.missing">
        <source>Check power and cable; it comes back by itself once plugged in.</source>
        <translation>請檢查電源和連接線；插好後會自動恢復。</translation>
    </message>
    <message id="device.do.no_paper">
        <source>Put in a paper roll; slips that wait come out by themselves.</source>
        <translation>請換上紙捲；等著的號單會自動印出。</translation>
    </message>
    <message id="device.do.offline">
        <source>Check power, cable and the lights on the printer.</source>
        <translation>請檢查電源、網路線和印表機上的指示燈。</translation>
    </message>
    <message id="device.do.paper_low">
        <source>Have a paper roll ready and change it soon.</source>
        <translation>請備好紙捲，儘快更換。</translation>
    </message>
    <message id="device.do.printer.failed">
        <source>Look for a jam and at the cutter, then restart it; if that does not help, call IT.</source>
        <translation>請檢查切刀和卡紙，再重新啟動印表機；仍不行請找資訊室。</translation>
    </message>
    <message id="device.do.printer.silent">
        <source>It does not say how it is. Print a test slip and look whether it comes out.</source>
        <translation>印表機不回報狀態。請測試列印，看紙是否出來。</translation>
    </message>
    <message id="device.do.reader.failed">
        <source>Check the reader's settings in the site file and the right to its port; then call IT.</source>
        <translation>請檢查站點檔 [kiosk.reader] 的設定和連接埠權限，再找資訊室。</translation>
    </message>
    <message id="device.do.scanner.silent">
        <source>Scan any code once to see whether it works.</source>
        <translation>掃一次任意 QR 碼，就知道能不能用。</translation>
    </message>
    <message id="device.do.silent">
        <source>It does not answer. Check power and cable.</source>
        <translation>沒有回應。請檢查電源和連接線。</translation>
    </message>
    <message id="device.do.voice.failed">
        <source>Check the loudspeaker and its volume; call patients in person meanwhile.</source>
        <translation>請檢查喇叭和音量；叫號請改用人工。</translation>
    </message>
    <message id="device.do.voice.missing">
        <source>Install espeak-ng, and check the loudspeaker and [voice] in the site file.</source>
        <translation>請安裝 espeak-ng，並檢查喇叭和站點檔的 [voice]。</translation>
    </message>
    <message id="device.do.voice.silent">
        <source>It has not spoken yet. Test the voice.</source>
        <translation>還沒有發過聲，請測試語音。</translation>
    </message>
    <message id="device.health.cover_open">
        <source>Cover open</source>
        <translation>機蓋未關</translation>
    </message>
    <message id="device.health.failed">
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message id="device.health.missing">
        <source>Not connected</source>
        <translation>未連接</translation>
    </message>
    <message id="device.health.no_paper">
        <source>Out of paper</source>
        <translation>缺紙</translation>
    </message>
    <message id="device.health.off">
        <source>None</source>
        <translation>未設定</translation>
    </message>
    <message id="device.health.offline">
        <source>Offline</source>
        <translation>已離線</translation>
    </message>
    <message id="device.health.paper_low">
        <source>Paper low</source>
        <translation>紙快用完</translation>
    </message>
    <message id="device.health.ready">
        <source>Ready</source>
        <translation>正常</translation>
    </message>
    <message id="device.health.silent">
        <source>Unknown</source>
        <translation>狀態未知</translation>
    </message>
    <message id="device.kind.printer">
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message id="device.kind.reader">
        <source>Card reader</source>
        <translation>讀卡機</translation>
    </message>
    <message id="device.kind.scanner">
        <source>Scanner</source>
        <translation>掃碼器</translation>
    </message>
    <message id="device.kind.voice">
        <source>Voice</source>
        <translation>語音</translation>
    </message>
    <message id="device.outcome.attention">
        <source>Please look</source>
        <translation>請留意</translation>
    </message>
    <message id="device.outcome.failed">
        <source>Problem</source>
        <translation>有問題</translation>
    </message>
    <message id="device.outcome.off">
        <source>Not set up</source>
        <translation>未設定</translation>
    </message>
    <message id="device.outcome.ok">
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message id="device.program.board">
        <source>Board</source>
        <translation>候診螢幕</translation>
    </message>
    <message id="device.program.desk">
        <source>Desk</source>
        <translation>導診台</translation>
    </message>
    <message id="device.program.kiosk">
        <source>Kiosk</source>
        <translation>自助機</translation>
    </message>
    <message id="device.program.room">
        <source>Room</source>
        <translation>診間</translation>
    </message>
    <message id="device.task.fonts">
        <source>Fonts</source>
        <translation>字型</translation>
    </message>
    <message id="device.task.map">
        <source>Map</source>
        <translation>地圖</translation>
    </message>
    <message id="device.task.printer">
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message id="device.task.reader">
        <source>Card reader</source>
        <translation>讀卡機</translation>
    </message>
    <message id="device.task.scanner">
        <source>Scanner</source>
        <translation>掃碼器</translation>
    </message>
    <message id="device.task.slips">
        <source>Slips</source>
        <translation>號單</translation>
    </message>
    <message id="device.task.store">
        <source>Store</source>
        <translation>資料</translation>
    </message>
    <message id="device.task.translations">
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message id="device.task.triage">
        <source>Triage</source>
        <translation>分診</translation>
    </message>
    <message id="device.task.voice">
        <source>Voice</source>
        <translation>語音</translation>
    </message>
    <message id="device.test.bug">
        <source>The program made a mistake in this test</source>
        <translation>測試時程式出錯</translation>
    </message>
    <message id="device.test.bug.do">
        <source>Please give the log to IT.</source>
        <translation>請把記錄檔交給資訊室。</translation>
    </message>
    <message id="device.test.fonts_failed">
        <source>Missing or damaged: {names}</source>
        <translation>缺少或損壞：{names}</translation>
    </message>
    <message id="device.test.fonts_failed.do">
        <source>Install the program again.</source>
        <translation>請重新安裝程式。</translation>
    </message>
    <message id="device.test.fonts_ok">
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message id="device.test.map_no_stand">
        <source>The map does not say where {terminal} stands</source>
        <translation>地圖上沒有標出 {terminal} 的位置</translation>
    </message>
    <message id="device.test.map_no_stand.do">
        <source>Add it to stands in wayfinding.json; until then it shows no ways.</source>
        <translation>請在 wayfinding.json 的 stands 裡補上；補上前這台機器不指路。</translation>
    </message>
    <message id="device.test.map_off">
        <source>No map is loaded</source>
        <translation>沒有載入地圖</translation>
    </message>
    <message id="device.test.map_ok">
        <source>{levels} floors, {places} places</source>
        <translation>{levels} 層，{places} 個地點</translation>
    </message>
    <message id="device.test.map_store">
        <source>The store cannot be opened; the map was not tested</source>
        <translation>資料打不開，地圖沒有檢查</translation>
    </message>
    <message id="device.test.map_store.do">
        <source>See to the store first.</source>
        <translation>請先處理資料的問題。</translation>
    </message>
    <message id="device.test.none">
        <source>The site file names none</source>
        <translation>站點檔裡沒有設定</translation>
    </message>
    <message id="device.test.ready">
        <source>Works</source>
        <translation>可以使用</translation>
    </message>
    <message id="device.test.slips_ok">
        <source>The program's own templates</source>
        <translation>隨程式附帶的樣式</translation>
    </message>
    <message id="device.test.slips_own">
        <source>The hospital's templates</source>
        <translation>本院的樣式</translation>
    </message>
    <message id="device.test.store_empty">
        <source>It is empty: no departments yet</source>
        <translation>資料是空的，還沒有科室</translation>
    </message>
    <message id="device.test.store_empty.do">
        <source>Load the hospital with daozhen load.</source>
        <translation>請用 daozhen load 載入醫院資料。</translation>
    </message>
    <message id="device.test.store_off">
        <source>No store is named</source>
        <translation>沒有說明資料在哪裡</translation>
    </message>
    <message id="device.test.store_ok">
        <source>Can be read: {n} departments</source>
        <translation>可以讀取，共 {n} 個科室</translation>
    </message>
    <message id="device.test.translations_failed">
        <source>{n} texts are missing</source>
        <translation>缺少 {n} 句文字</translation>
    </message>
    <message id="device.test.translations_failed.do">
        <source>Install the program again.</source>
        <translation>請重新安裝程式。</translation>
    </message>
    <message id="device.test.translations_ok">
        <source>{languages} languages, {n} texts each</source>
        <translation>{languages} 種語言齊全，共 {n} 句</translation>
    </message>
    <message id="device.test.triage_ok">
        <source>{n} rules</source>
        <translation>{n} 條規則</translation>
    </message>
    <message id="device.test.triage_own">
        <source>The hospital's own, {n} rules</source>
        <translation>本院的分診表，{n} 條規則</translation>
    </message>
</context>
</TS>
