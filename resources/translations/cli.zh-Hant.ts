<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_US">
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
        <translation>程式內部出錯，已寫入日誌；資料沒有遺失。</translation>
    </message>
    <message id="cli.check.file">
        <source>The store file itself is damaged.</source>
        <translation>資料檔本身已損壞。</translation>
    </message>
    <message id="cli.check.journal">
        <source>The journal is broken at row {seq} (site {site}).</source>
        <translation>日誌在第 {seq} 條斷開（院區 {site}）。</translation>
    </message>
    <message id="cli.check.live_twice">
        <source>Queue {queue} on {day}: a patient has two live tickets.</source>
        <translation>{day} 佇列 {queue} 裡同一患者有兩個有效號。</translation>
    </message>
    <message id="cli.check.numbers">
        <source>Queue {queue} on {day}: numbers missing or doubled (counter at {last}).</source>
        <translation>{day} 佇列 {queue} 的號碼不連續或重複（應到 {last}）。</translation>
    </message>
    <message id="cli.check.sealed">
        <source>{n} patients' identity numbers or phones cannot be opened with this key.</source>
        <translation>{n} 位患者的證件號或電話用現在的金鑰讀不出來。</translation>
    </message>
    <message id="cli.check.sound">
        <source>Sound: numbers without gaps or duplicates, the journal whole.</source>
        <translation>檢查通過：號碼連續，沒有重複，日誌完整。</translation>
    </message>
    <message id="cli.demo.card">
        <source>Demo card: {card}    desk staff code {code}, PIN {pin}</source>
        <translation>示範卡號：{card}    導診台工號 {code}，密碼 {pin}</translation>
    </message>
    <message id="cli.demo.desk_hint">
        <source>Demo: staff code {code}, PIN {pin}</source>
        <translation>示範：工號 {code}，密碼 {pin}</translation>
    </message>
    <message id="cli.demo.done">
        <source>The demo is done; pictures and the slip are in: {folder}</source>
        <translation>示範完成，圖片和號單在：{folder}</translation>
    </message>
    <message id="cli.demo.kiosk_hint">
        <source>Demo: type card {card}</source>
        <translation>示範：請輸入卡號 {card}</translation>
    </message>
    <message id="cli.demo.new_patient">
        <source>Nancy Hale</source>
        <translation>何念慈</translation>
    </message>
    <message id="cli.demo.no_display">
        <source>No display: the demo runs headless.</source>
        <translation>沒有顯示器，以無介面方式示範。</translation>
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
        <translation>{terminal} 自檢發現問題，請按提示處理。</translation>
    </message>
    <message id="cli.devices.well">
        <source>{terminal}: the self-test passed.</source>
        <translation>{terminal} 自檢通過。</translation>
    </message>
    <message id="cli.help.area">
        <source>waiting area</source>
        <translation>候診區</translation>
    </message>
    <message id="cli.help.arrivals">
        <source>the day's arrivals</source>
        <translation>當天的到達檔</translation>
    </message>
    <message id="cli.help.bench">
        <source>measure speed, each figure beside its limit</source>
        <translation>量一量速度，每項都與同機的參照相比</translation>
    </message>
    <message id="cli.help.board">
        <source>start a waiting-area board</source>
        <translation>啟動候診屏</translation>
    </message>
    <message id="cli.help.daozhen">
        <source>A hospital's front door: check-in, triage desk, boards.</source>
        <translation>醫院門診大廳：報到、導診、叫號。</translation>
    </message>
    <message id="cli.help.day">
        <source>the day (YYYY-MM-DD)</source>
        <translation>日期（年-月-日）</translation>
    </message>
    <message id="cli.help.demo">
        <source>the demo hospital: three windows on an embedded store</source>
        <translation>示範醫院：三個視窗，一份內建資料</translation>
    </message>
    <message id="cli.help.desk">
        <source>start a guide desk</source>
        <translation>啟動導診台</translation>
    </message>
    <message id="cli.help.devices">
        <source>printer, scanner, card reader and voice</source>
        <translation>印表機、掃碼器、讀卡機和語音</translation>
    </message>
    <message id="cli.help.devices_check">
        <source>test this machine: devices, store, fonts, texts, map, triage</source>
        <translation>自檢這台機器：設備、資料、字型、文字、地圖、分診</translation>
    </message>
    <message id="cli.help.devices_program">
        <source>whose devices; else the first one the site file has a part for</source>
        <translation>檢查哪個程式的設備；不寫則看站點檔裡有哪一部分</translation>
    </message>
    <message id="cli.help.devices_say">
        <source>try this machine's voice, or keep it as a file</source>
        <translation>試聽本機的語音，或儲存為檔案</translation>
    </message>
    <message id="cli.help.devices_wav">
        <source>write this WAV file and play nothing</source>
        <translation>寫入這個 WAV 檔，不播放</translation>
    </message>
    <message id="cli.help.devices_words">
        <source>what to say</source>
        <translation>要說的話</translation>
    </message>
    <message id="cli.help.escpos">
        <source>write the bytes for a thermal printer</source>
        <translation>寫成熱感印表機的指令檔</translation>
    </message>
    <message id="cli.help.exam_map">
        <source>the hospital's map, for places and walking times</source>
        <translation>醫院地圖，用來寫地點和步行時間</translation>
    </message>
    <message id="cli.help.exam_pdf">
        <source>write the exam guide as a PDF</source>
        <translation>把檢查導診單寫成 PDF</translation>
    </message>
    <message id="cli.help.exam_start">
        <source>the terminal on the map to start from</source>
        <translation>從哪台終端出發（地圖上的名字）</translation>
    </message>
    <message id="cli.help.folder">
        <source>folder with departments.csv, roster.csv</source>
        <translation>含 departments.csv、roster.csv 的資料夾</translation>
    </message>
    <message id="cli.help.forget_old">
        <source>drop the older keys afterwards</source>
        <translation>換完後去掉舊金鑰</translation>
    </message>
    <message id="cli.help.headless">
        <source>no display: walk a whole visit and leave pictures</source>
        <translation>不用顯示器，走一遍流程並留下圖片</translation>
    </message>
    <message id="cli.help.json">
        <source>print one JSON document</source>
        <translation>在標準輸出給出一份 JSON</translation>
    </message>
    <message id="cli.help.kiosk">
        <source>start a kiosk</source>
        <translation>啟動自助機</translation>
    </message>
    <message id="cli.help.lang">
        <source>language to speak</source>
        <translation>所用語言</translation>
    </message>
    <message id="cli.help.load">
        <source>load a hospital's folder of CSV files</source>
        <translation>載入醫院的 CSV 資料夾</translation>
    </message>
    <message id="cli.help.map">
        <source>the hospital's map: check it, ask the way, find a place</source>
        <translation>醫院地圖：檢查、問路、找地點</translation>
    </message>
    <message id="cli.help.map_at">
        <source>the hospital's time, such as 2026-11-23T08:30 (now)</source>
        <translation>醫院時間，例如 2026-11-23T08:30（預設現在）</translation>
    </message>
    <message id="cli.help.map_check">
        <source>check a map and list what to mend</source>
        <translation>檢查地圖，列出要改的地方</translation>
    </message>
    <message id="cli.help.map_check_from">
        <source>from where rooms must be reached (all entrances)</source>
        <translation>從哪裡算能不能走到（預設所有出入口）</translation>
    </message>
    <message id="cli.help.map_fewest_turns">
        <source>with the fewest turns</source>
        <translation>拐彎最少</translation>
    </message>
    <message id="cli.help.map_file">
        <source>an IMDF folder or zip, or an .osm file</source>
        <translation>IMDF 資料夾或 zip，或 .osm 檔案</translation>
    </message>
    <message id="cli.help.map_from">
        <source>where to start: a terminal (K1), or the id of a place, a room or a door</source>
        <translation>從哪裡出發：終端（K1）、地點、房間或門的編號</translation>
    </message>
    <message id="cli.help.map_heading">
        <source>which way the person looks, degrees clockwise from north</source>
        <translation>面朝的方向，從正北順時針的度數</translation>
    </message>
    <message id="cli.help.map_limit">
        <source>how many to list (20)</source>
        <translation>最多列出幾處（預設 20）</translation>
    </message>
    <message id="cli.help.map_no_lifts">
        <source>without lifts</source>
        <translation>不搭電梯</translation>
    </message>
    <message id="cli.help.map_route">
        <source>the way from one place to another</source>
        <translation>從一處到另一處怎麼走</translation>
    </message>
    <message id="cli.help.map_search">
        <source>find a place by name, pinyin, initials, alias or room number</source>
        <translation>按名稱、拼音、首字母、別名或房號找地點</translation>
    </message>
    <message id="cli.help.map_step_free">
        <source>without stairs and escalators</source>
        <translation>不走樓梯和電扶梯</translation>
    </message>
    <message id="cli.help.map_to">
        <source>where to: the id of a place, a room or a door</source>
        <translation>到哪裡：地點、房間或門的編號</translation>
    </message>
    <message id="cli.help.map_words">
        <source>what to look for</source>
        <translation>要找什麼</translation>
    </message>
    <message id="cli.help.new_key">
        <source>print a fresh key for a site file</source>
        <translation>產生一個新金鑰，供寫入站點檔</translation>
    </message>
    <message id="cli.help.out">
        <source>folder for pictures and slip</source>
        <translation>圖片和號單放在這裡</translation>
    </message>
    <message id="cli.help.pdf">
        <source>write a PDF file</source>
        <translation>寫成 PDF 檔</translation>
    </message>
    <message id="cli.help.postgres">
        <source>a PostgreSQL server to measure on</source>
        <translation>一個可用來測試的 PostgreSQL 位址</translation>
    </message>
    <message id="cli.help.print">
        <source>name of a CUPS printer</source>
        <translation>CUPS 印表機名</translation>
    </message>
    <message id="cli.help.queue">
        <source>queues</source>
        <translation>佇列</translation>
    </message>
    <message id="cli.help.queue_order">
        <source>read a scenario (JSON) and print the serving order with reasons</source>
        <translation>讀入一個排隊情形（JSON），給出叫號順序和理由</translation>
    </message>
    <message id="cli.help.quick">
        <source>fewer rounds</source>
        <translation>少量幾次</translation>
    </message>
    <message id="cli.help.replay">
        <source>run a whole day through the real services</source>
        <translation>用真實流程重演一天</translation>
    </message>
    <message id="cli.help.replay_pdf">
        <source>also write one page with the plots as PDF</source>
        <translation>另寫一頁附圖表的 PDF</translation>
    </message>
    <message id="cli.help.replay_policy">
        <source>a policy file (TOML); two or more are run on throw-away stores and compared side by side</source>
        <translation>規則檔（TOML）；給出兩個以上時在臨時資料裡逐一重演並排比較</translation>
    </message>
    <message id="cli.help.room">
        <source>only this room's own small window, for the doctor's PC</source>
        <translation>只開這間診室的小視窗（醫師電腦用）</translation>
    </message>
    <message id="cli.help.site">
        <source>this machine's site file</source>
        <translation>本機的站點檔</translation>
    </message>
    <message id="cli.help.slip">
        <source>print one slip</source>
        <translation>列印一張號單</translation>
    </message>
    <message id="cli.help.slip_check">
        <source>check slip templates instead of printing one: the site file's folder, or DIR</source>
        <translation>檢查小票範本（不寫號碼）：站點檔案裡的資料夾，或 DIR</translation>
    </message>
    <message id="cli.help.slip_kind">
        <source>which slip: queue, or the label of the visit card</source>
        <translation>哪一種：queue 候診號單，card 就診卡卡籤</translation>
    </message>
    <message id="cli.help.slip_width">
        <source>paper width in mm</source>
        <translation>紙寬（公釐）</translation>
    </message>
    <message id="cli.help.store">
        <source>make, upgrade and check a store</source>
        <translation>建立、升級、檢查資料</translation>
    </message>
    <message id="cli.help.store_check">
        <source>check numbers, duplicates and the journal</source>
        <translation>檢查號碼、重複和日誌</translation>
    </message>
    <message id="cli.help.store_init">
        <source>set up a store</source>
        <translation>建立資料表</translation>
    </message>
    <message id="cli.help.store_key">
        <source>show where the key comes from, or make a new one</source>
        <translation>查看金鑰從哪裡來，或產生新金鑰</translation>
    </message>
    <message id="cli.help.store_rekey">
        <source>seal the store with a new key</source>
        <translation>換用新金鑰</translation>
    </message>
    <message id="cli.help.store_upgrade">
        <source>bring a store to this version</source>
        <translation>升級到本程式的版本</translation>
    </message>
    <message id="cli.help.ticket">
        <source>number (A017) or id</source>
        <translation>號碼（A017）或編號</translation>
    </message>
    <message id="cli.help.triage">
        <source>triage: departments, levels, the doctors' rotation, the model</source>
        <translation>分診：科別、分級、醫師輪序、模型</translation>
    </message>
    <message id="cli.help.triage_age">
        <source>age in years</source>
        <translation>年齡（歲）</translation>
    </message>
    <message id="cli.help.triage_assign">
        <source>whose turn it is among the doctors (JSON on stdin)</source>
        <translation>按輪序建議醫師（JSON 從標準輸入讀入）</translation>
    </message>
    <message id="cli.help.triage_batch">
        <source>one JSON document a line, one answer a line</source>
        <translation>每行一個 JSON，逐行回答</translation>
    </message>
    <message id="cli.help.triage_data">
        <source>triage records (CSV)</source>
        <translation>分診紀錄（CSV）</translation>
    </message>
    <message id="cli.help.triage_departments">
        <source>the hospital's departments (code, name)</source>
        <translation>本院科別表（code, name）</translation>
    </message>
    <message id="cli.help.triage_evaluate">
        <source>measure a model on other records</source>
        <translation>用另一份紀錄檢驗模型</translation>
    </message>
    <message id="cli.help.triage_exams">
        <source>today's exams in the order that is over first (JSON on stdin)</source>
        <translation>把今天的檢查排成最早做完的順序（JSON 從標準輸入讀入）</translation>
    </message>
    <message id="cli.help.triage_export">
        <source>confirmed triages as training rows (complaint and department, nothing of who it was)</source>
        <translation>把確認過的分診匯出為訓練資料（主訴和科別，不含身分資料）</translation>
    </message>
    <message id="cli.help.triage_files">
        <source>folder with the hospital's own triage tables</source>
        <translation>本院自己的分診表所在資料夾</translation>
    </message>
    <message id="cli.help.triage_grade">
        <source>level of a patient from complaint and vital signs (JSON on stdin)</source>
        <translation>按主訴和生命徵象分級（JSON 從標準輸入讀入）</translation>
    </message>
    <message id="cli.help.triage_model">
        <source>a trained model</source>
        <translation>訓練好的模型檔</translation>
    </message>
    <message id="cli.help.triage_order">
        <source>a file of orders instead of stdin</source>
        <translation>檢查申請的檔案，代替標準輸入</translation>
    </message>
    <message id="cli.help.triage_sex">
        <source>sex</source>
        <translation>性別</translation>
    </message>
    <message id="cli.help.triage_since">
        <source>from this day on (a year ago)</source>
        <translation>從這一天起（預設一年前）</translation>
    </message>
    <message id="cli.help.triage_suggest">
        <source>suggest departments for a complaint, with reasons and red flags</source>
        <translation>按主訴建議科別，說明依據和紅旗徵象</translation>
    </message>
    <message id="cli.help.triage_text">
        <source>the complaint</source>
        <translation>主訴</translation>
    </message>
    <message id="cli.help.triage_to">
        <source>up to this day (today)</source>
        <translation>到這一天止（預設今天）</translation>
    </message>
    <message id="cli.help.triage_train">
        <source>train the model on the hospital's confirmed triages</source>
        <translation>用本院確認過的分診紀錄訓練模型</translation>
    </message>
    <message id="cli.help.url">
        <source>the store: sqlite:///… or postgresql://…</source>
        <translation>資料位址 sqlite:///… 或 postgresql://…</translation>
    </message>
    <message id="cli.help.verbose">
        <source>log more</source>
        <translation>多寫日誌</translation>
    </message>
    <message id="cli.help.windowed">
        <source>not full screen</source>
        <translation>不全螢幕</translation>
    </message>
    <message id="cli.help.workers">
        <source>processes that work at once</source>
        <translation>同時工作的行程數</translation>
    </message>
    <message id="cli.key.file">
        <source>The key is in this machine's file {where}; fingerprint {fingerprint}. Keep a copy in a safe place: without it nobody can read identity numbers and phones again.</source>
        <translation>金鑰在本機檔案 {where}，指紋 {fingerprint}。請另外妥善保存一份：沒有它，證件號和電話再也讀不出來。</translation>
    </message>
    <message id="cli.key.keyring">
        <source>The key is in the system keyring, entry {where}; fingerprint {fingerprint}. Keep a copy in a safe place: without it nobody can read identity numbers and phones again.</source>
        <translation>金鑰在系統鑰匙圈 {where}，指紋 {fingerprint}。請另外妥善保存一份：沒有它，證件號和電話再也讀不出來。</translation>
    </message>
    <message id="cli.key.older">
        <source>There are {n} older keys, too.</source>
        <translation>另有 {n} 個舊金鑰。</translation>
    </message>
    <message id="cli.key.site">
        <source>The key is in the site file ({where}); fingerprint {fingerprint}. Keep a copy in a safe place: without it nobody can read identity numbers and phones again.</source>
        <translation>金鑰在站點檔（{where}），指紋 {fingerprint}。請另外妥善保存一份：沒有它，證件號和電話再也讀不出來。</translation>
    </message>
    <message id="cli.loaded">
        <source>Loaded: {departments} departments, {practitioners} practitioners, {schedules} sessions, {patients} patients, {appointments} appointments, {staff} staff.</source>
        <translation>已載入：科別 {departments}，醫師 {practitioners}，班次 {schedules}，患者 {patients}，預約 {appointments}，工作人員 {staff}。</translation>
    </message>
    <message id="cli.loaded_map">
        <source>The map is loaded.</source>
        <translation>地圖已載入。</translation>
    </message>
    <message id="cli.map.counts">
        <source>{levels} levels, {spaces} spaces, {doors} doors; {reachable} can be reached from the entrances</source>
        <translation>{levels} 層，{spaces} 個空間，{doors} 扇門；從出入口能走到 {reachable}</translation>
    </message>
    <message id="cli.map.error">
        <source>error    {text}  {do}  [{id}]</source>
        <translation>錯誤  {text}  {do}  [{id}]</translation>
    </message>
    <message id="cli.map.hit">
        <source>{floor}  {name} {number}  {id}</source>
        <translation>{floor}  {name} {number}  {id}</translation>
    </message>
    <message id="cli.map.no_hit">
        <source>Nothing found.</source>
        <translation>沒有找到。</translation>
    </message>
    <message id="cli.map.note">
        <source>note     {text}  {do}  [{id}]</source>
        <translation>提示  {text}  {do}  [{id}]</translation>
    </message>
    <message id="cli.map.route">
        <source>about {minutes} min, {metres} m, {floors}</source>
        <translation>約 {minutes} 分鐘，{metres} 米，{floors}</translation>
    </message>
    <message id="cli.map.sound">
        <source>No errors and no warnings.</source>
        <translation>沒有錯誤，也沒有警告。</translation>
    </message>
    <message id="cli.map.step">
        <source>{number}. {floor}  {text}</source>
        <translation>{number}. {floor}  {text}</translation>
    </message>
    <message id="cli.map.step_free">
        <source>reached without steps ({building}): {share}</source>
        <translation>不走臺階能到（{building}）：{share}</translation>
    </message>
    <message id="cli.map.warning">
        <source>warning  {text}  {do}  [{id}]</source>
        <translation>警告  {text}  {do}  [{id}]</translation>
    </message>
    <message id="cli.map_not_loaded">
        <source>Everything else is loaded, but not the map; the map that was there stays.</source>
        <translation>其他檔案已載入，只有地圖沒有載入；原來的地圖不變。</translation>
    </message>
    <message id="cli.queue_line">
        <source>{place}. {number}  {because}</source>
        <translation>{place}. {number}  {because}</translation>
    </message>
    <message id="cli.rekey.done">
        <source>All {patients} patients are sealed with the new key. Give it to every machine and restart the programs.</source>
        <translation>已全部改用新金鑰（{patients} 位患者）。請在每台機器上換成新金鑰，並重新啟動各程式。</translation>
    </message>
    <message id="cli.rekey.forget_site">
        <source>The old keys stand in the site file: take old_keys out of it yourself.</source>
        <translation>舊金鑰寫在站點檔裡，請自行刪去 old_keys。</translation>
    </message>
    <message id="cli.rekey.forgotten">
        <source>The old keys are dropped.</source>
        <translation>舊金鑰已去掉。</translation>
    </message>
    <message id="cli.rekey.kept">
        <source>The old key is kept, since other stores may use it; once all are done, --forget-old drops it.</source>
        <translation>舊金鑰留著，因為別的資料可能還在用；都換過之後用 --forget-old 去掉。</translation>
    </message>
    <message id="cli.rekey.not_wiped">
        <source>Other programs have the store open, so values sealed with the old key may still lie in its file; a rekey while they are stopped wipes them.</source>
        <translation>還有程式開著這份資料，檔案裡可能留有用舊金鑰加密的內容；關掉程式後再執行一次即可清除。</translation>
    </message>
    <message id="cli.rekey.progress">
        <source>{done} of {patients} patients</source>
        <translation>已換 {done} / {patients} 位患者</translation>
    </message>
    <message id="cli.replay.idle">
        <source>Rooms free in their sessions, minutes over all rooms</source>
        <translation>診室空閒（看診時段內，各診室合計分鐘）</translation>
    </message>
    <message id="cli.replay.idle.at_other_doors">
        <source>while they stood at another's door</source>
        <translation>患者都在別的診室門口</translation>
    </message>
    <message id="cli.replay.idle.somebody_waiting">
        <source>while it could have called somebody</source>
        <translation>有人可叫卻空著</translation>
    </message>
    <message id="cli.replay.idle.total">
        <source>in all</source>
        <translation>合計</translation>
    </message>
    <message id="cli.replay.kind.all">
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message id="cli.replay.kind.appointment">
        <source>appointment</source>
        <translation>預約</translation>
    </message>
    <message id="cli.replay.kind.late">
        <source>late</source>
        <translation>遲到</translation>
    </message>
    <message id="cli.replay.kind.missed">
        <source>after missed call</source>
        <translation>過號重排</translation>
    </message>
    <message id="cli.replay.kind.priority">
        <source>priority</source>
        <translation>優先</translation>
    </message>
    <message id="cli.replay.kind.return">
        <source>back from exam</source>
        <translation>檢查後回診</translation>
    </message>
    <message id="cli.replay.kind.walk_in">
        <source>walk-in</source>
        <translation>現場</translation>
    </message>
    <message id="cli.replay.last_out">
        <source>last one out</source>
        <translation>最後一位離開</translation>
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
        <translation>看完 / 爽約 / 謝絕</translation>
    </message>
    <message id="cli.replay.over_bound">
        <source>waits over the bound</source>
        <translation>超過上限的候診</translation>
    </message>
    <message id="cli.replay.overtaking">
        <source>Overtaken by somebody who joined later</source>
        <translation>被後到者超過（人次）</translation>
    </message>
    <message id="cli.replay.own_rules">
        <source>rules in force</source>
        <translation>現行規則</translation>
    </message>
    <message id="cli.replay.page.day">
        <source>{day}, {n} arrivals, run through the real services</source>
        <translation>{day}，到達 {n} 人，由真實流程重演</translation>
    </message>
    <message id="cli.replay.page.note">
        <source>Each wait counts from joining its class to the call: back from an exam, from coming back. A ticket is overtaken when one that joined later goes in before it to a doctor who could have taken it; triage levels 1 and 2 do not count.</source>
        <translation>每次候診從進入該類別算到叫號：檢查後回診從報到那一刻算起。某號被超過，是指比它晚入隊的人先進了本可看診它的醫師的診室；檢傷分級Ⅰ、Ⅱ級不計。</translation>
    </message>
    <message id="cli.replay.page.overtaken">
        <source>How often a wait was overtaken, in % of all waits</source>
        <translation>一次候診被超過幾回（占全部候診的百分比）</translation>
    </message>
    <message id="cli.replay.page.title">
        <source>Choosing the rules on your own day</source>
        <translation>用自己的一天選規則</translation>
    </message>
    <message id="cli.replay.page.waiting">
        <source>People waiting over the day</source>
        <translation>候診人數，一天之內</translation>
    </message>
    <message id="cli.replay.page.waits">
        <source>Waits in minutes: dark the median, light what 9 in 10 do not exceed</source>
        <translation>候診時間（分鐘）：深色為中位，淺色為九成不超過</translation>
    </message>
    <message id="cli.replay.page_done">
        <source>The page with the plots is in {file}</source>
        <translation>圖表已寫入 {file}</translation>
    </message>
    <message id="cli.replay.people">
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message id="cli.replay.waits">
        <source>Minutes from joining to the call: median / 9 in 10 / longest (waits)</source>
        <translation>候診分鐘，從入隊到叫號：中位 / 九成不超過 / 最長（次數）</translation>
    </message>
    <message id="cli.replayed">
        <source>{arrivals} arrivals: {completed} completed, {no_show} no-shows, {refused} refused; lost {lost}, duplicates {duplicates}; {seconds} s.</source>
        <translation>到達 {arrivals}：完成 {completed}，爽約 {no_show}，謝絕 {refused}；遺失 {lost}，重複 {duplicates}；用時 {seconds} 秒。</translation>
    </message>
    <message id="cli.said">
        <source>It was said.</source>
        <translation>已播放。</translation>
    </message>
    <message id="cli.said_wav">
        <source>The voice is in {file} ({seconds} s).</source>
        <translation>語音已寫入 {file}（{seconds} 秒）。</translation>
    </message>
    <message id="cli.slip_done">
        <source>The slip of {label} is in {file}</source>
        <translation>{label} 的號單已寫入 {file}</translation>
    </message>
    <message id="cli.slip_printed">
        <source>The slip of {label} was sent to the printer.</source>
        <translation>{label} 的號單已送到印表機。</translation>
    </message>
    <message id="cli.slip_template_broken">
        <source>{problem} {do}</source>
        <translation>{problem} {do}</translation>
    </message>
    <message id="cli.slip_template_ours">
        <source>{file}: ours</source>
        <translation>{file}：用內建範本</translation>
    </message>
    <message id="cli.slip_template_sound">
        <source>{file}: sound</source>
        <translation>{file}：沒有問題</translation>
    </message>
    <message id="cli.store_ready">
        <source>The store is ready.</source>
        <translation>資料已就緒。</translation>
    </message>
    <message id="cli.triage.assigned">
        <source>{chosen}  {because}</source>
        <translation>{chosen}  {because}</translation>
    </message>
    <message id="cli.triage.confirm">
        <source>A suggestion, for the guide or nurse to confirm.</source>
        <translation>建議，由導診員/護理師確認。</translation>
    </message>
    <message id="cli.triage.evaluated">
        <source>The model {file} on {rows} records: first {top1}, in three {top3}, macro F1 {f1}; rules and lexicon alone: first {rules}.</source>
        <translation>模型 {file} 在 {rows} 筆紀錄上：第一位 {top1}，前三位 {top3}，宏平均 F1 {f1}；只用規則和詞表時第一位 {rules}。</translation>
    </message>
    <message id="cli.triage.exam">
        <source>{number}. {name}  minutes {start}–{end}  {mind}</source>
        <translation>{number}. {name}  {start}–{end} 分鐘  {mind}</translation>
    </message>
    <message id="cli.triage.exam_closes">
        <source>{name} is not possible today: it closes too early.</source>
        <translation>今天不能做 {name}：來不及，檢查室已停止。</translation>
    </message>
    <message id="cli.triage.exam_eaten">
        <source>{name} is not possible today: the patient has eaten.</source>
        <translation>今天不能做 {name}：已經進食。</translation>
    </message>
    <message id="cli.triage.exam_rules_contradict">
        <source>{name} contradicts the order of the others: ask the doctor.</source>
        <translation>{name} 與其他檢查的先後互相矛盾，請問醫師。</translation>
    </message>
    <message id="cli.triage.exported">
        <source>{n} triages of {departments} departments exported to {file}.</source>
        <translation>已匯出 {n} 筆分診（{departments} 個科別）到 {file}。</translation>
    </message>
    <message id="cli.triage.level">
        <source>level {chosen}  {because}</source>
        <translation>{chosen} 級  {because}</translation>
    </message>
    <message id="cli.triage.nothing">
        <source>Nothing was said that can be read; please ask the patient.</source>
        <translation>沒有讀到可以理解的主訴，請導診員詢問。</translation>
    </message>
    <message id="cli.triage.red_flag">
        <source>[level {level}] {text} ({id})</source>
        <translation>【{level} 級】{text}（{id}）</translation>
    </message>
    <message id="cli.triage.refused_lines">
        <source>{n} lines were refused; their answers say why.</source>
        <translation>有 {n} 行沒有處理，原因寫在該行的回答裡。</translation>
    </message>
    <message id="cli.triage.suggestion">
        <source>{code} {name}  {score}  {because}</source>
        <translation>{code} {name}  {score}  {because}</translation>
    </message>
    <message id="cli.triage.trained">
        <source>The model is in {file}. On {rows} records held out: first {top1}, in three {top3}, macro F1 {f1}; rules and lexicon alone: first {rules}.</source>
        <translation>模型已寫入 {file}。留出的 {rows} 筆：第一位 {top1}，前三位 {top3}，宏平均 F1 {f1}；只用規則和詞表時第一位 {rules}。</translation>
    </message>
</context>
</TS>
