<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_US">
<context>
    <name>error</name>
    <message id="error.already_called">
        <source>{label} does not wait in this queue any more.</source>
        <translation>{label} 已不在候診佇列中。</translation>
    </message>
    <message id="error.already_called.do">
        <source>Choose the place again in the queue as it is now.</source>
        <translation>請在最新的佇列中重新選擇位置。</translation>
    </message>
    <message id="error.already_in_queue">
        <source>The patient already has number {label} there.</source>
        <translation>該患者在那裡已有號 {label}。</translation>
    </message>
    <message id="error.already_in_queue.do">
        <source>Use number {label}; nothing needs to be transferred.</source>
        <translation>請使用號 {label}，不必再轉。</translation>
    </message>
    <message id="error.already_paused">
        <source>{doctor} has already paused.</source>
        <translation>{doctor}醫生已經暫停叫號。</translation>
    </message>
    <message id="error.already_paused.do">
        <source>To change the time, resume first and pause again.</source>
        <translation>要改時間，請先恢復叫號，再重新暫停。</translation>
    </message>
    <message id="error.already_served">
        <source>You have been seen for this appointment today.</source>
        <translation>這個預約今天已經就診過了。</translation>
    </message>
    <message id="error.already_served.do">
        <source>If you need to be seen again, go to the guide desk.</source>
        <translation>如需再看，請到導診台。</translation>
    </message>
    <message id="error.ask_at_desk">
        <source>Several patients match, so the kiosk cannot tell which one you are.</source>
        <translation>有多位患者資料相同，自助機無法確認是您。</translation>
    </message>
    <message id="error.ask_at_desk.do">
        <source>Please go to the guide desk with your document.</source>
        <translation>請帶證件到導診台辦理。</translation>
    </message>
    <message id="error.bad_birth_date">
        <source>The date of birth is not correct.</source>
        <translation>出生日期不正確。</translation>
    </message>
    <message id="error.bad_birth_date.do">
        <source>Enter year, month, day, for example 19480305; it cannot be later than today.</source>
        <translation>請按 年月日 輸入，例如 19480305，且不能晚於今天。</translation>
    </message>
    <message id="error.bad_card">
        <source>The card number is not correct.</source>
        <translation>就診卡號不正確。</translation>
    </message>
    <message id="error.bad_card.do">
        <source>Use 4 to 32 digits or letters, or leave it empty to have one issued.</source>
        <translation>請用 4 到 32 位數字或字母；留空則自動發卡號。</translation>
    </message>
    <message id="error.bad_identity_number">
        <source>The identity number is not correct.</source>
        <translation>身分證號碼不正確。</translation>
    </message>
    <message id="error.bad_identity_number.do">
        <source>Check all 18 characters and enter it again.</source>
        <translation>請逐位核對 18 位號碼後重新輸入。</translation>
    </message>
    <message id="error.bad_name">
        <source>A name needs letters only, at most 60 of them.</source>
        <translation>姓名不可空白，只能用文字，最長 60 個字。</translation>
    </message>
    <message id="error.bad_name.do">
        <source>Remove digits, emoji or anything that is not part of the name.</source>
        <translation>請刪去數字、表情或多餘的內容。</translation>
    </message>
    <message id="error.bad_phone">
        <source>The phone number is not correct.</source>
        <translation>手機號碼不正確。</translation>
    </message>
    <message id="error.bad_phone.do">
        <source>Enter 7 to 15 digits.</source>
        <translation>請輸入 7 到 15 位數字。</translation>
    </message>
    <message id="error.bad_scenario">
        <source>"{name}" is wrong: {problem}</source>
        <translation>「{name}」不對：{problem}</translation>
    </message>
    <message id="error.bad_scenario.do">
        <source>Correct that field.</source>
        <translation>請改正這一項。</translation>
    </message>
    <message id="error.bad_sex">
        <source>Sex is not chosen.</source>
        <translation>請選擇性別。</translation>
    </message>
    <message id="error.bad_sex.do">
        <source>Choose male or female.</source>
        <translation>請選擇男或女。</translation>
    </message>
    <message id="error.birth_date_differs">
        <source>The date of birth differs from the identity number.</source>
        <translation>出生日期與身分證號碼不一致。</translation>
    </message>
    <message id="error.birth_date_differs.do">
        <source>Check the document and correct one of them.</source>
        <translation>請核對證件，改正其中一項。</translation>
    </message>
    <message id="error.bug">
        <source>Something went wrong.</source>
        <translation>系統出了點問題。</translation>
    </message>
    <message id="error.bug.do">
        <source>Please ask at the guide desk.</source>
        <translation>請到導診台，由工作人員為您辦理。</translation>
    </message>
    <message id="error.cannot_write">
        <source>The file cannot be written: {file}</source>
        <translation>無法寫入檔案：{file}</translation>
    </message>
    <message id="error.cannot_write.do">
        <source>Check the folder and its permissions.</source>
        <translation>請檢查資料夾和權限。</translation>
    </message>
    <message id="error.clinic_cancelled">
        <source>This doctor's clinic has been cancelled.</source>
        <translation>這位醫師的門診已停診。</translation>
    </message>
    <message id="error.clinic_cancelled.do">
        <source>Please go to the guide desk to rebook or see another doctor.</source>
        <translation>請到導診台改約或換一位醫師。</translation>
    </message>
    <message id="error.clinic_runs">
        <source>The clinic runs until {time}.</source>
        <translation>門診到 {time} 才結束。</translation>
    </message>
    <message id="error.clinic_runs.do">
        <source>End the day after {time}; no number was closed.</source>
        <translation>請在 {time} 之後再結束當天；沒有關閉任何號。</translation>
    </message>
    <message id="error.csv_column">
        <source>{file} has no column "{column}".</source>
        <translation>{file} 缺少「{column}」這一欄。</translation>
    </message>
    <message id="error.csv_column.do">
        <source>Add that column; nothing has been written.</source>
        <translation>請補上這一欄；什麼都沒有寫入。</translation>
    </message>
    <message id="error.csv_column_typo">
        <source>{file} has no column "{column}", but one called "{found}".</source>
        <translation>{file} 缺少「{column}」這一欄，卻有一欄叫「{found}」。</translation>
    </message>
    <message id="error.csv_column_typo.do">
        <source>Rename it to "{column}"; nothing has been written.</source>
        <translation>請把欄名改成「{column}」；什麼都沒有寫入。</translation>
    </message>
    <message id="error.csv_missing">
        <source>The file was not found: {file}</source>
        <translation>沒有找到檔案：{file}</translation>
    </message>
    <message id="error.csv_missing.do">
        <source>Check the folder and the file's name.</source>
        <translation>請檢查資料夾和檔名。</translation>
    </message>
    <message id="error.csv_twice">
        <source>{file}, line {line}: this {column} belongs to another patient already.</source>
        <translation>{file} 第 {line} 行：這個 {column} 已屬於另一位患者。</translation>
    </message>
    <message id="error.csv_twice.do">
        <source>Check that line; nothing has been written.</source>
        <translation>請核對這一行；什麼都沒有寫入。</translation>
    </message>
    <message id="error.csv_unknown">
        <source>{file}, line {line}: "{column}" says {code}, which does not exist.</source>
        <translation>{file} 第 {line} 行「{column}」寫的 {code} 不存在。</translation>
    </message>
    <message id="error.csv_unknown.do">
        <source>Check the code; nothing has been written.</source>
        <translation>請核對編號；什麼都沒有寫入。</translation>
    </message>
    <message id="error.csv_unreadable">
        <source>{file} cannot be read.</source>
        <translation>{file} 無法讀取。</translation>
    </message>
    <message id="error.csv_unreadable.do">
        <source>Save it as CSV in UTF-8 or GB18030.</source>
        <translation>請存成 CSV（UTF-8 或 GB18030）。</translation>
    </message>
    <message id="error.csv_value">
        <source>{file}, line {line}: the value of "{column}" is wrong.</source>
        <translation>{file} 第 {line} 行「{column}」的值不對。</translation>
    </message>
    <message id="error.csv_value.do">
        <source>Correct that line; nothing has been written.</source>
        <translation>請改正這一行；什麼都沒有寫入。</translation>
    </message>
    <message id="error.day_to_come">
        <source>{day} is still to come and cannot be ended.</source>
        <translation>{day} 還沒有到，不能結束。</translation>
    </message>
    <message id="error.day_to_come.do">
        <source>Choose today or an earlier day.</source>
        <translation>請選擇今天或更早的日期。</translation>
    </message>
    <message id="error.doctor_paused">
        <source>{doctor} has paused calling.</source>
        <translation>{doctor}醫生暫停叫號。</translation>
    </message>
    <message id="error.doctor_paused.do">
        <source>Press "Resume" first, then call the next patient.</source>
        <translation>先按「恢復叫號」，再叫下一位。</translation>
    </message>
    <message id="error.duplicate_card">
        <source>This card belongs to another patient already.</source>
        <translation>這個卡號已屬於另一位患者。</translation>
    </message>
    <message id="error.duplicate_card.do">
        <source>Check the number, or leave it empty to have a new one issued.</source>
        <translation>請核對卡號，或留空自動發新卡號。</translation>
    </message>
    <message id="error.duplicate_identity">
        <source>This identity number is registered already.</source>
        <translation>這個身分證號碼已經登記過。</translation>
    </message>
    <message id="error.duplicate_identity.do">
        <source>Search for the patient (F2) instead of registering again.</source>
        <translation>請用 F2 搜尋這位患者，不要重複建檔。</translation>
    </message>
    <message id="error.empty_notice">
        <source>The notice is empty.</source>
        <translation>通知內容是空的。</translation>
    </message>
    <message id="error.empty_notice.do">
        <source>Type the words to show.</source>
        <translation>請輸入要顯示的文字。</translation>
    </message>
    <message id="error.no_appointment">
        <source>This appointment no longer exists.</source>
        <translation>這個預約已不存在。</translation>
    </message>
    <message id="error.no_appointment.do">
        <source>It may have been cancelled; please ask at the guide desk.</source>
        <translation>它可能已被取消，請到導診台查詢。</translation>
    </message>
    <message id="error.no_clinic">
        <source>There is no clinic today.</source>
        <translation>今天沒有門診。</translation>
    </message>
    <message id="error.no_clinic.do">
        <source>Choose another department, or ask at the guide desk.</source>
        <translation>請選擇其他科別，或到導診台詢問。</translation>
    </message>
    <message id="error.no_department">
        <source>There is no such department.</source>
        <translation>沒有這個科室。</translation>
    </message>
    <message id="error.no_department.do">
        <source>Choose a department from the list.</source>
        <translation>請從列表中選擇科室。</translation>
    </message>
    <message id="error.no_help_call">
        <source>This call for help no longer exists.</source>
        <translation>這個呼叫已不存在。</translation>
    </message>
    <message id="error.no_help_call.do">
        <source>Look at the refreshed list.</source>
        <translation>請看更新後的列表。</translation>
    </message>
    <message id="error.no_reason">
        <source>No reason was given.</source>
        <translation>沒有寫原因。</translation>
    </message>
    <message id="error.no_reason.do">
        <source>Give the reason in one line, then press Enter.</source>
        <translation>請用一行寫明原因，再按 Enter。</translation>
    </message>
    <message id="error.no_roster">
        <source>The store has no roster for {day}.</source>
        <translation>資料裡沒有這一天的排班：{day}</translation>
    </message>
    <message id="error.no_roster.do">
        <source>Load the roster first: daozhen load.</source>
        <translation>請先用 daozhen load 載入排班。</translation>
    </message>
    <message id="error.no_schedule">
        <source>{code} has no clinic on {day} at {time}.</source>
        <translation>{code} 在 {day} {time} 沒有門診。</translation>
    </message>
    <message id="error.no_schedule.do">
        <source>Check the roster and the appointment's time; nothing has been written.</source>
        <translation>請核對排班和預約時間；什麼都沒有寫入。</translation>
    </message>
    <message id="error.no_scope">
        <source>There is no area or queue named "{name}".</source>
        <translation>沒有名為「{name}」的候診區或佇列。</translation>
    </message>
    <message id="error.no_scope.do">
        <source>Check the name: an area by its code, a queue by its department's code.</source>
        <translation>請核對名稱：候診區用區代碼，佇列用科室代碼。</translation>
    </message>
    <message id="error.no_ticket">
        <source>That number was not found.</source>
        <translation>沒有找到這個號。</translation>
    </message>
    <message id="error.no_ticket.do">
        <source>Check your slip, or ask at the guide desk.</source>
        <translation>請核對號單，或到導診台查詢。</translation>
    </message>
    <message id="error.not_allowed">
        <source>You may not do this.</source>
        <translation>您沒有這項權限。</translation>
    </message>
    <message id="error.not_allowed.do">
        <source>Ask a supervisor to sign in and do it.</source>
        <translation>請主管登入後操作。</translation>
    </message>
    <message id="error.not_found">
        <source>We could not find you in the records.</source>
        <translation>沒有找到您的資料。</translation>
    </message>
    <message id="error.not_found.do">
        <source>Check the number and try again, or ask at the guide desk.</source>
        <translation>請核對號碼再試一次，或到導診台由工作人員為您辦理。</translation>
    </message>
    <message id="error.not_paused">
        <source>This doctor has not paused.</source>
        <translation>該醫生沒有暫停叫號。</translation>
    </message>
    <message id="error.not_paused.do">
        <source>The next patient can be called.</source>
        <translation>可直接叫下一位。</translation>
    </message>
    <message id="error.nothing_changes">
        <source>{label} waits there already.</source>
        <translation>{label} 本來就在這裡候診。</translation>
    </message>
    <message id="error.nothing_changes.do">
        <source>Choose another department or doctor.</source>
        <translation>請選擇其他科室或醫生。</translation>
    </message>
    <message id="error.nothing_to_undo">
        <source>There is nothing to undo.</source>
        <translation>沒有可以復原的操作。</translation>
    </message>
    <message id="error.nothing_to_undo.do">
        <source>Only today's acts of this terminal can be undone.</source>
        <translation>只能復原本機今天的操作。</translation>
    </message>
    <message id="error.past_time">
        <source>{time} is over already.</source>
        <translation>{time} 已經過去。</translation>
    </message>
    <message id="error.past_time.do">
        <source>Give a time later than now.</source>
        <translation>請填寫晚於現在的時間。</translation>
    </message>
    <message id="error.policy_bad_value">
        <source>The rule "{name}" has a wrong value: {problem}</source>
        <translation>排隊規則「{name}」的值不對：{problem}</translation>
    </message>
    <message id="error.policy_bad_value.do">
        <source>Correct it and try again; the old rules still hold.</source>
        <translation>請按排隊規則說明改正後重試；原規則仍然有效。</translation>
    </message>
    <message id="error.policy_missing">
        <source>There is no policy file {file}.</source>
        <translation>找不到規則檔案 {file}。</translation>
    </message>
    <message id="error.policy_missing.do">
        <source>Check the path.</source>
        <translation>請核對路徑。</translation>
    </message>
    <message id="error.policy_not_toml">
        <source>The policy file {file} is not valid TOML: {problem}</source>
        <translation>規則檔案 {file} 不是有效的 TOML：{problem}</translation>
    </message>
    <message id="error.policy_not_toml.do">
        <source>Correct it at the place shown and try again.</source>
        <translation>請按所示位置改正後重試。</translation>
    </message>
    <message id="error.policy_unknown_key">
        <source>There is no rule named "{name}".</source>
        <translation>沒有名為「{name}」的排隊規則。</translation>
    </message>
    <message id="error.policy_unknown_key.do">
        <source>Check the rule's name; the old rules still hold.</source>
        <translation>請核對規則名稱；原規則仍然有效。</translation>
    </message>
    <message id="error.printer_folder">
        <source>The print folder cannot be written.</source>
        <translation>列印資料夾無法寫入。</translation>
    </message>
    <message id="error.printer_folder.do">
        <source>Your number is valid. Please note it and tell the desk.</source>
        <translation>號碼依然有效。請記下您的號碼，並告知導診台。</translation>
    </message>
    <message id="error.printer_missing">
        <source>The printer cannot be found.</source>
        <translation>找不到印表機。</translation>
    </message>
    <message id="error.printer_missing.do">
        <source>Please note your number, or get your slip at the desk.</source>
        <translation>請記下您的號碼，或到導診台列印號單。</translation>
    </message>
    <message id="error.printer_refused">
        <source>The printer did not take the slip. It may be out of paper or not ready.</source>
        <translation>印表機沒有接受號單，可能缺紙或未就緒。</translation>
    </message>
    <message id="error.printer_refused.do">
        <source>Your number is valid. Please note it, or get your slip at the desk.</source>
        <translation>號碼依然有效。請記下您的號碼，或到導診台列印號單。</translation>
    </message>
    <message id="error.queue_full">
        <source>All numbers for this session have been given.</source>
        <translation>今天的號已經滿了。</translation>
    </message>
    <message id="error.queue_full.do">
        <source>Choose another doctor or department, or ask at the guide desk.</source>
        <translation>請選擇其他醫師或科別，或到導診台詢問。</translation>
    </message>
    <message id="error.room_has_called">
        <source>{label} has been called and has not come in yet.</source>
        <translation>{label} 已經叫號，還沒有進診室。</translation>
    </message>
    <message id="error.room_has_called.do">
        <source>Press Came in or Missed first, then call the next one.</source>
        <translation>請先按「到達」或「過號」，再叫下一位。</translation>
    </message>
    <message id="error.room_occupied">
        <source>{label} is still in the room.</source>
        <translation>{label} 還在診室裡。</translation>
    </message>
    <message id="error.room_occupied.do">
        <source>Finish that one first.</source>
        <translation>請先完成這一位。</translation>
    </message>
    <message id="error.scenario_not_json">
        <source>The input is not JSON (line {line}).</source>
        <translation>輸入的不是 JSON（第 {line} 行）。</translation>
    </message>
    <message id="error.scenario_not_json.do">
        <source>Give one JSON document with now, policy, served and tickets.</source>
        <translation>請按 now、policy、served、tickets 給出一個 JSON 文件。</translation>
    </message>
    <message id="error.session_over">
        <source>Today's clinic is over.</source>
        <translation>今天的門診已經結束。</translation>
    </message>
    <message id="error.session_over.do">
        <source>If it is urgent go to emergency; otherwise come tomorrow or book at the guide desk.</source>
        <translation>急症請去急診；其他請明天再來或到導診台預約。</translation>
    </message>
    <message id="error.site_bad_value">
        <source>In the site file {file} the value of {name} is wrong: {problem}</source>
        <translation>站點檔 {file} 裡 {name} 的值不對：{problem}</translation>
    </message>
    <message id="error.site_bad_value.do">
        <source>Correct that value.</source>
        <translation>請改正這個值。</translation>
    </message>
    <message id="error.site_missing">
        <source>The site file was not found: {file}</source>
        <translation>沒有找到站點檔：{file}</translation>
    </message>
    <message id="error.site_missing.do">
        <source>Check the path given with --site.</source>
        <translation>請檢查 --site 的路徑。</translation>
    </message>
    <message id="error.site_not_toml">
        <source>The site file {file} is not valid TOML: {problem}</source>
        <translation>站點檔 {file} 的格式有誤：{problem}</translation>
    </message>
    <message id="error.site_not_toml.do">
        <source>Correct that place and start again.</source>
        <translation>請改正這一處再啟動。</translation>
    </message>
    <message id="error.site_unknown_key">
        <source>The site file {file} has an unknown key: {unknown}.</source>
        <translation>站點檔 {file} 裡不認識 {unknown}。</translation>
    </message>
    <message id="error.site_unknown_key.do">
        <source>Did you mean {nearest}?</source>
        <translation>最接近的是 {nearest}。</translation>
    </message>
    <message id="error.site_unreadable">
        <source>The site file cannot be read: {file}</source>
        <translation>站點檔無法讀取：{file}</translation>
    </message>
    <message id="error.site_unreadable.do">
        <source>Check its permissions, and save it as UTF-8.</source>
        <translation>請檢查權限，並存成 UTF-8。</translation>
    </message>
    <message id="error.store_away">
        <source>The store cannot be reached.</source>
        <translation>連不上資料庫。</translation>
    </message>
    <message id="error.store_away.do">
        <source>Check the network and the server; work goes on by itself once it is back.</source>
        <translation>請檢查網路和伺服器；恢復後會自動繼續。</translation>
    </message>
    <message id="error.store_bad_url">
        <source>The store's URL cannot be understood.</source>
        <translation>資料位址看不懂。</translation>
    </message>
    <message id="error.store_bad_url.do">
        <source>Use sqlite:///path/day.db or postgresql://user:password@host/database.</source>
        <translation>應為 sqlite:///路徑/day.db 或 postgresql://使用者:密碼@主機/庫。</translation>
    </message>
    <message id="error.store_busy">
        <source>The store is busy.</source>
        <translation>資料正忙，稍後會自動恢復。</translation>
    </message>
    <message id="error.store_busy.do">
        <source>Wait a few seconds and try again.</source>
        <translation>請稍等幾秒再試。</translation>
    </message>
    <message id="error.store_corrupt">
        <source>The store file is damaged, or is not a store.</source>
        <translation>資料檔已損壞，或不是本系統的資料檔。</translation>
    </message>
    <message id="error.store_corrupt.do">
        <source>Do not delete it; restore a backup, or name another file.</source>
        <translation>請不要刪除它；從備份還原，或換一個檔案。</translation>
    </message>
    <message id="error.store_disk">
        <source>The disk of the store reports an error; it may be full or failing.</source>
        <translation>資料所在的磁碟讀寫出錯，可能已滿或損壞。</translation>
    </message>
    <message id="error.store_disk.do">
        <source>Check the disk; every number already given is safe.</source>
        <translation>請檢查磁碟；已確認的號碼都還在。</translation>
    </message>
    <message id="error.store_folder">
        <source>The folder cannot be made: {folder}</source>
        <translation>無法建立資料夾：{folder}</translation>
    </message>
    <message id="error.store_folder.do">
        <source>Check the path and its permissions.</source>
        <translation>請檢查路徑和權限。</translation>
    </message>
    <message id="error.store_full">
        <source>The disk of the store is full; nothing can be saved.</source>
        <translation>資料磁碟已滿，無法儲存。</translation>
    </message>
    <message id="error.store_full.do">
        <source>Free some disk space; every number already given is safe.</source>
        <translation>請清出磁碟空間；已確認的號碼都還在。</translation>
    </message>
    <message id="error.store_missing">
        <source>The store file was not found.</source>
        <translation>沒有找到資料檔。</translation>
    </message>
    <message id="error.store_missing.do">
        <source>Check the path; to make a new one use: daozhen store init.</source>
        <translation>請檢查路徑；新建請用 daozhen store init。</translation>
    </message>
    <message id="error.store_needs_upgrade">
        <source>The store is of an older version.</source>
        <translation>資料是舊版本的。</translation>
    </message>
    <message id="error.store_needs_upgrade.do">
        <source>Back it up, then run: daozhen store upgrade.</source>
        <translation>請先備份，再執行 daozhen store upgrade。</translation>
    </message>
    <message id="error.store_no_database">
        <source>There is no such database on the server.</source>
        <translation>伺服器上沒有這個資料庫。</translation>
    </message>
    <message id="error.store_no_database.do">
        <source>Create it (createdb), then run: daozhen store init.</source>
        <translation>請先用 createdb 建庫，再執行 daozhen store init。</translation>
    </message>
    <message id="error.store_not_initialised">
        <source>This store has not been set up yet.</source>
        <translation>這裡還沒有建立資料表。</translation>
    </message>
    <message id="error.store_not_initialised.do">
        <source>Run: daozhen store init.</source>
        <translation>請執行 daozhen store init。</translation>
    </message>
    <message id="error.store_not_named">
        <source>No store was named.</source>
        <translation>沒有說明資料在哪裡。</translation>
    </message>
    <message id="error.store_not_named.do">
        <source>Give --store, or write url under [store] in the site file.</source>
        <translation>請用 --store，或在站點檔的 [store] 裡寫 url。</translation>
    </message>
    <message id="error.store_on_network">
        <source>The store file is on a network drive, where SQLite gets damaged: {file}</source>
        <translation>資料檔在網路磁碟上，SQLite 在那裡會損壞：{file}</translation>
    </message>
    <message id="error.store_on_network.do">
        <source>Put it on a local disk, or use PostgreSQL for several machines.</source>
        <translation>請放在本機磁碟，或多台機器共用 PostgreSQL。</translation>
    </message>
    <message id="error.store_read_only">
        <source>The store can be read but not written.</source>
        <translation>資料只能讀取，不能寫入。</translation>
    </message>
    <message id="error.store_read_only.do">
        <source>Check the file's permissions, or whether the server is a standby.</source>
        <translation>請檢查檔案權限，或資料庫是否為備用伺服器。</translation>
    </message>
    <message id="error.store_too_new">
        <source>The store is newer than this program.</source>
        <translation>資料比這個程式新。</translation>
    </message>
    <message id="error.store_too_new.do">
        <source>Update the program on this machine.</source>
        <translation>請更新這台機器上的程式。</translation>
    </message>
    <message id="error.store_used">
        <source>The store already holds tickets of {day}.</source>
        <translation>這個資料裡已有 {day} 的號碼。</translation>
    </message>
    <message id="error.store_used.do">
        <source>A replay needs a fresh store: daozhen store init and load first.</source>
        <translation>重演要用一份新資料：先 daozhen store init 和 load。</translation>
    </message>
    <message id="error.store_wrong_password">
        <source>The database refused the user name or password.</source>
        <translation>資料庫拒絕登入：使用者名稱或密碼不對。</translation>
    </message>
    <message id="error.store_wrong_password.do">
        <source>Check the user name and password in the store's URL.</source>
        <translation>請核對網址中的使用者名稱和密碼。</translation>
    </message>
    <message id="error.ticket_of_another_day">
        <source>{label} is not a number of today.</source>
        <translation>{label} 不是今天的號。</translation>
    </message>
    <message id="error.ticket_of_another_day.do">
        <source>Take a new number, or ask at the guide desk.</source>
        <translation>請重新取號，或到導診台詢問。</translation>
    </message>
    <message id="error.too_early">
        <source>It is too early to check in.</source>
        <translation>還沒到報到時間。</translation>
    </message>
    <message id="error.too_early.do">
        <source>Please check in after {time}; you may rest in the hall until then.</source>
        <translation>請在 {time} 以後再來報到，可先在大廳休息。</translation>
    </message>
    <message id="error.too_late">
        <source>The clinic of your appointment ended at {time}.</source>
        <translation>您預約的門診已在 {time} 結束。</translation>
    </message>
    <message id="error.too_late.do">
        <source>Please go to the guide desk; they will rebook or arrange it for you.</source>
        <translation>請到導診台，工作人員會為您改約或安排。</translation>
    </message>
    <message id="error.too_many_policies">
        <source>At most {most} policies fit side by side.</source>
        <translation>一次最多並排比較 {most} 份規則。</translation>
    </message>
    <message id="error.too_many_policies.do">
        <source>Compare them in several runs.</source>
        <translation>請分幾次比較。</translation>
    </message>
    <message id="error.too_soon_to_miss">
        <source>{label} was called only just now and cannot be missed yet.</source>
        <translation>{label} 剛剛叫過，還不能過號。</translation>
    </message>
    <message id="error.too_soon_to_miss.do">
        <source>Wait {seconds} more seconds, or call again.</source>
        <translation>請再等 {seconds} 秒，或按「複呼」。</translation>
    </message>
    <message id="error.undo_too_late">
        <source>{label} has been changed since; this can no longer be undone.</source>
        <translation>{label} 之後又有人操作過，不能復原。</translation>
    </message>
    <message id="error.undo_too_late.do">
        <source>Go on from its present state.</source>
        <translation>請按現在的狀態處理。</translation>
    </message>
    <message id="error.unknown_area">
        <source>There is no waiting area {area}.</source>
        <translation>沒有候診區 {area}。</translation>
    </message>
    <message id="error.unknown_area.do">
        <source>There are: {known}</source>
        <translation>現有的候診區：{known}</translation>
    </message>
    <message id="error.unreadable_scan">
        <source>That number or code cannot be read.</source>
        <translation>這個號碼或條碼無法識別。</translation>
    </message>
    <message id="error.unreadable_scan.do">
        <source>Present the card or code again, or type the card number.</source>
        <translation>請將卡或條碼再放一次，或直接輸入卡號。</translation>
    </message>
    <message id="error.wrong_day">
        <source>Your appointment is not today but on {day}.</source>
        <translation>您的預約不是今天，是 {day}。</translation>
    </message>
    <message id="error.wrong_day.do">
        <source>Come back on that day; to be seen today, ask at the guide desk.</source>
        <translation>請在預約當天來報到；今天想看診請到導診台。</translation>
    </message>
    <message id="error.wrong_pin">
        <source>Staff code or PIN is wrong.</source>
        <translation>工號或密碼不對。</translation>
    </message>
    <message id="error.wrong_pin.do">
        <source>Please enter them again.</source>
        <translation>請重新輸入。</translation>
    </message>
    <message id="error.wrong_state">
        <source>{label} has changed in the meantime; this act does not fit any more.</source>
        <translation>{label} 的狀態已經改變，不能這樣操作。</translation>
    </message>
    <message id="error.wrong_state.do">
        <source>Look at the refreshed queue and try again.</source>
        <translation>請看更新後的佇列再操作。</translation>
    </message>
</context>
</TS>
