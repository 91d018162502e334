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
    <message id="error.appointment_over">
        <source>{day} is over; its appointments cannot be changed.</source>
        <translation>{day} 已經過去，那天的預約不能再改。</translation>
    </message>
    <message id="error.appointment_over.do">
        <source>Book a new appointment.</source>
        <translation>請重新預約。</translation>
    </message>
    <message id="error.appointment_used">
        <source>This appointment has been used, cancelled or missed and cannot be changed.</source>
        <translation>這個預約已經報到、取消或過期，不能再改。</translation>
    </message>
    <message id="error.appointment_used.do">
        <source>If a number was given, cancel the number first; otherwise book anew.</source>
        <translation>已報到的請先取消號碼；其他情況請重新預約。</translation>
    </message>
    <message id="error.ask_at_desk">
        <source>Several patients match, so the kiosk cannot tell which one you are.</source>
        <translation>有多位患者資料相同，自助機無法確認是您。</translation>
    </message>
    <message id="error.ask_at_desk.do">
        <source>Please go to the guide desk with your document.</source>
        <translation>請帶證件到導診台辦理。</translation>
    </message>
    <message id="error.bad_badge">
        <source>A badge number has 4 to 32 letters or digits.</source>
        <translation>工牌號要 4 到 32 位字母或數字。</translation>
    </message>
    <message id="error.bad_badge.do">
        <source>Read the badge with the reader, or leave it empty.</source>
        <translation>請把工牌放到讀卡器上，或留空。</translation>
    </message>
    <message id="error.bad_birth_date">
        <source>This cannot be read as a date of birth.</source>
        <translation>看不懂這個出生日期。</translation>
    </message>
    <message id="error.bad_birth_date.do">
        <source>Enter year, month, day in 8 digits, for example 19480305.</source>
        <translation>請按 年月日 輸入 8 位數字，例如 19480305。</translation>
    </message>
    <message id="error.bad_card">
        <source>The card number is not correct.</source>
        <translation>就診卡號不正確。</translation>
    </message>
    <message id="error.bad_card.do">
        <source>Use 4 to 32 digits or letters, or leave it empty to have one issued.</source>
        <translation>請用 4 到 32 位數字或字母；留空則自動發卡號。</translation>
    </message>
    <message id="error.bad_code">
        <source>A code is needed, at most {most} characters.</source>
        <translation>工號要填，最長 {most} 個字元。</translation>
    </message>
    <message id="error.bad_code.do">
        <source>Give the doctor's staff code.</source>
        <translation>請填寫醫師的工號。</translation>
    </message>
    <message id="error.bad_day">
        <source>The date is not correct.</source>
        <translation>日期不正確。</translation>
    </message>
    <message id="error.bad_day.do">
        <source>Give year, month and day, such as 2026-11-30.</source>
        <translation>請按 年-月-日 填寫，例如 2026-11-30。</translation>
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
    <message id="error.bad_pin">
        <source>A PIN has 4 to 12 digits.</source>
        <translation>密碼要 4 到 12 位數字。</translation>
    </message>
    <message id="error.bad_pin.do">
        <source>Please choose another.</source>
        <translation>請重新設定。</translation>
    </message>
    <message id="error.bad_quota">
        <source>The number of places must be from 0 to {most}.</source>
        <translation>號源數要在 0 到 {most} 之間。</translation>
    </message>
    <message id="error.bad_quota.do">
        <source>Give a whole number.</source>
        <translation>請填寫整數。</translation>
    </message>
    <message id="error.bad_role">
        <source>No role is chosen.</source>
        <translation>沒有選擇崗位。</translation>
    </message>
    <message id="error.bad_role.do">
        <source>Choose one.</source>
        <translation>請選擇一個崗位。</translation>
    </message>
    <message id="error.bad_room">
        <source>The room is missing or too long.</source>
        <translation>診室沒有填寫，或者太長。</translation>
    </message>
    <message id="error.bad_room.do">
        <source>Give the number of the room.</source>
        <translation>請填寫診室號。</translation>
    </message>
    <message id="error.bad_scenario">
        <source>"{name}" is wrong: {problem}</source>
        <translation>「{name}」不對：{problem}</translation>
    </message>
    <message id="error.bad_scenario.do">
        <source>Correct that field.</source>
        <translation>請改正這一項。</translation>
    </message>
    <message id="error.bad_session">
        <source>No session is chosen.</source>
        <translation>沒有選上午、下午或晚上。</translation>
    </message>
    <message id="error.bad_session.do">
        <source>Choose which session of the day it is.</source>
        <translation>請選擇這場門診屬於哪一段。</translation>
    </message>
    <message id="error.bad_sex">
        <source>Sex is not chosen.</source>
        <translation>請選擇性別。</translation>
    </message>
    <message id="error.bad_sex.do">
        <source>Choose male or female.</source>
        <translation>請選擇男或女。</translation>
    </message>
    <message id="error.bad_slot_minutes">
        <source>A slot takes 1 to {most} minutes.</source>
        <translation>每個時段要有 1 到 {most} 分鐘。</translation>
    </message>
    <message id="error.bad_slot_minutes.do">
        <source>Give whole minutes, such as 30.</source>
        <translation>請填寫整數分鐘，例如 30。</translation>
    </message>
    <message id="error.bad_staff_code">
        <source>A staff code has 1 to 20 letters or digits.</source>
        <translation>工號要 1 到 20 位字母或數字。</translation>
    </message>
    <message id="error.bad_staff_code.do">
        <source>Take the hospital's own code.</source>
        <translation>請按醫院工號填寫。</translation>
    </message>
    <message id="error.bad_times">
        <source>The end must be later than the start.</source>
        <translation>結束時間要晚於開始時間。</translation>
    </message>
    <message id="error.bad_times.do">
        <source>Check both times, on the 24-hour clock.</source>
        <translation>請核對兩個時間，24 小時制。</translation>
    </message>
    <message id="error.birth_date_differs">
        <source>The date of birth differs from the identity number.</source>
        <translation>出生日期與身分證號碼不一致。</translation>
    </message>
    <message id="error.birth_date_differs.do">
        <source>Check the document and correct one of them.</source>
        <translation>請核對證件，改正其中一項。</translation>
    </message>
    <message id="error.birth_date_future">
        <source>The date of birth is later than today.</source>
        <translation>出生日期晚於今天。</translation>
    </message>
    <message id="error.birth_date_future.do">
        <source>Check the year.</source>
        <translation>請核對年份。</translation>
    </message>
    <message id="error.birth_date_impossible">
        <source>There is no such day in the calendar.</source>
        <translation>日曆上沒有這一天。</translation>
    </message>
    <message id="error.birth_date_impossible.do">
        <source>Check month and day.</source>
        <translation>請核對月和日。</translation>
    </message>
    <message id="error.birth_date_too_early">
        <source>The date of birth is before 1880.</source>
        <translation>出生日期早於 1880 年。</translation>
    </message>
    <message id="error.birth_date_too_early.do">
        <source>Check the year.</source>
        <translation>請核對年份。</translation>
    </message>
    <message id="error.blocked_no_show">
        <source>The patient missed too many appointments and cannot book before {until}.</source>
        <translation>患者多次爽約，{until} 起才能再預約。</translation>
    </message>
    <message id="error.blocked_no_show.do">
        <source>A walk-in number is possible; a supervisor may book with a reason.</source>
        <translation>可以現場取號；確有需要，由主管寫明原因後預約。</translation>
    </message>
    <message id="error.booked_already">
        <source>The patient is already booked with {doctor} in this session.</source>
        <translation>患者這半天在這個科室已經約了{doctor}醫師。</translation>
    </message>
    <message id="error.booked_already.do">
        <source>Change that appointment instead of making a second one.</source>
        <translation>請改約原來的預約，不要再約一個。</translation>
    </message>
    <message id="error.both_wait">
        <source>Both records wait in the same queue; the other number is {label}.</source>
        <translation>兩份檔案今天都在同一佇列候診，另一個號是 {label}。</translation>
    </message>
    <message id="error.both_wait.do">
        <source>Cancel one of the two numbers first, then merge.</source>
        <translation>請先退掉其中一個號，再合併。</translation>
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
    <message id="error.card_again">
        <source>The identity card was not read to the end.</source>
        <translation>身分證沒有讀完整。</translation>
    </message>
    <message id="error.card_again.do">
        <source>Put it on the reader again, and leave it there until it has been read.</source>
        <translation>請將身分證再放一次，讀完再拿開。</translation>
    </message>
    <message id="error.card_replaced">
        <source>This card was replaced and is no longer valid.</source>
        <translation>這張就診卡已經換新，舊卡停用。</translation>
    </message>
    <message id="error.card_replaced.do">
        <source>Use the new card, or ask at the guide desk.</source>
        <translation>請用新卡；新卡不在身邊，請到導診台辦理。</translation>
    </message>
    <message id="error.card_unknown">
        <source>This document cannot be read here.</source>
        <translation>這張證件讀不出來。</translation>
    </message>
    <message id="error.card_unknown.do">
        <source>Enter its number instead, or ask at the guide desk.</source>
        <translation>請直接輸入證件號碼，或到導診台辦理。</translation>
    </message>
    <message id="error.clinic_cancelled">
        <source>This doctor's clinic has been cancelled.</source>
        <translation>這位醫師的門診已停診。</translation>
    </message>
    <message id="error.clinic_cancelled.do">
        <source>Please go to the guide desk to rebook or see another doctor.</source>
        <translation>請到導診台改約或換一位醫師。</translation>
    </message>
    <message id="error.clinic_in_use">
        <source>{booked} are booked in this clinic; its day, session and department stay.</source>
        <translation>這場門診已有 {booked} 個預約，日期、時段和科室不能改。</translation>
    </message>
    <message id="error.clinic_in_use.do">
        <source>Add another clinic and rebook the patients.</source>
        <translation>請另外排一場門診，再給患者改約。</translation>
    </message>
    <message id="error.clinic_is_cancelled">
        <source>This clinic is cancelled.</source>
        <translation>這場門診已經停診。</translation>
    </message>
    <message id="error.clinic_is_cancelled.do">
        <source>Choose another clinic, or let a supervisor restore this one first.</source>
        <translation>請選其他門診，或由主管先恢復出診。</translation>
    </message>
    <message id="error.clinic_not_cancelled">
        <source>This clinic is not cancelled.</source>
        <translation>這場門診沒有停診。</translation>
    </message>
    <message id="error.clinic_not_cancelled.do">
        <source>The list is up to date now; please look again.</source>
        <translation>列表已經更新，請再看一眼。</translation>
    </message>
    <message id="error.clinic_not_today">
        <source>This clinic is on {day}, not today.</source>
        <translation>這場門診在 {day}，不是今天。</translation>
    </message>
    <message id="error.clinic_not_today.do">
        <source>Cancel a clinic of a later day instead.</source>
        <translation>以後的門診請用停診。</translation>
    </message>
    <message id="error.clinic_over">
        <source>This clinic is over.</source>
        <translation>這場門診已經結束。</translation>
    </message>
    <message id="error.clinic_over.do">
        <source>Choose a clinic that is not over yet.</source>
        <translation>請選擇還沒有結束的門診。</translation>
    </message>
    <message id="error.clinic_runs">
        <source>The clinic runs until {time}.</source>
        <translation>門診到 {time} 才結束。</translation>
    </message>
    <message id="error.clinic_runs.do">
        <source>End the day after {time}; no number was closed.</source>
        <translation>請在 {time} 之後再結束當天；沒有關閉任何號。</translation>
    </message>
    <message id="error.clothing_too_long">
        <source>The description is too long; at most {n} letters.</source>
        <translation>衣著描述太長，最多 {n} 個字。</translation>
    </message>
    <message id="error.clothing_too_long.do">
        <source>Give only what is seen at once, such as "blue coat".</source>
        <translation>請只寫一眼能認出的特徵，例如「藍色外套」。</translation>
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
    <message id="error.day_is_over">
        <source>{day} is over.</source>
        <translation>{day} 已經過去。</translation>
    </message>
    <message id="error.day_is_over.do">
        <source>Choose today or a later day.</source>
        <translation>請選擇今天或以後的日期。</translation>
    </message>
    <message id="error.day_to_come">
        <source>{day} is still to come and cannot be ended.</source>
        <translation>{day} 還沒有到，不能結束。</translation>
    </message>
    <message id="error.day_to_come.do">
        <source>Choose today or an earlier day.</source>
        <translation>請選擇今天或更早的日期。</translation>
    </message>
    <message id="error.doctor_has_left">
        <source>{doctor} has left for today.</source>
        <translation>{doctor}醫師已經離開。</translation>
    </message>
    <message id="error.doctor_has_left.do">
        <source>Choose another doctor of the department.</source>
        <translation>請選同科室的其他醫師。</translation>
    </message>
    <message id="error.doctor_is_here">
        <source>{doctor} is here.</source>
        <translation>{doctor}醫師在崗。</translation>
    </message>
    <message id="error.doctor_is_here.do">
        <source>There is nothing to do.</source>
        <translation>不用再做什麼。</translation>
    </message>
    <message id="error.doctor_paused">
        <source>{doctor} has paused calling.</source>
        <translation>{doctor}醫生暫停叫號。</translation>
    </message>
    <message id="error.doctor_paused.do">
        <source>Press "Resume" first, then call the next patient.</source>
        <translation>先按「恢復叫號」，再叫下一位。</translation>
    </message>
    <message id="error.duplicate_badge">
        <source>This badge is somebody else's.</source>
        <translation>這張工牌是另一位同事的。</translation>
    </message>
    <message id="error.duplicate_badge.do">
        <source>Take another, or remove it from them first.</source>
        <translation>請換一張，或先從那位同事名下去掉。</translation>
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
    <message id="error.duplicate_staff_code">
        <source>Somebody has this staff code already.</source>
        <translation>這個工號已經有人用。</translation>
    </message>
    <message id="error.duplicate_staff_code.do">
        <source>Find them in the list to change them or let them back.</source>
        <translation>請在左邊的名單裡找到，修改或恢復。</translation>
    </message>
    <message id="error.empty_notice">
        <source>The notice is empty.</source>
        <translation>通知內容是空的。</translation>
    </message>
    <message id="error.empty_notice.do">
        <source>Type the words to show.</source>
        <translation>請輸入要顯示的文字。</translation>
    </message>
    <message id="error.first_pin">
        <source>Somebody else set this PIN.</source>
        <translation>這個密碼是別人替您設的。</translation>
    </message>
    <message id="error.first_pin.do">
        <source>Choose one of your own as you sign in.</source>
        <translation>請在登入時換成自己的密碼。</translation>
    </message>
    <message id="error.guardian_missing">
        <source>A patient under {n} needs a guardian.</source>
        <translation>未滿 {n} 歲的患者要登記監護人。</translation>
    </message>
    <message id="error.guardian_missing.do">
        <source>Enter the name of the guardian who came along.</source>
        <translation>請填寫陪同來的監護人姓名。</translation>
    </message>
    <message id="error.handoff_again">
        <source>The patient has been sent on since; the handoff to {floor} cannot be opened again.</source>
        <translation>這位患者已有新的交接，去 {floor} 的這次不能恢復。</translation>
    </message>
    <message id="error.handoff_again.do">
        <source>Go on with the newer handoff.</source>
        <translation>請按新的交接處理。</translation>
    </message>
    <message id="error.handoff_closed">
        <source>{by} closed this handoff at {time}.</source>
        <translation>{by} 已在 {time} 結束這次交接。</translation>
    </message>
    <message id="error.handoff_closed.do">
        <source>Look at the refreshed list.</source>
        <translation>請看更新後的名單。</translation>
    </message>
    <message id="error.handoff_taken">
        <source>{by} received this patient at {time}.</source>
        <translation>{by} 已在 {time} 接到這位患者。</translation>
    </message>
    <message id="error.handoff_taken.do">
        <source>Nothing more to do; ask {by} where the patient is.</source>
        <translation>不用再接；要核對請聯絡 {by}。</translation>
    </message>
    <message id="error.handoff_withdrawn">
        <source>This handoff to {floor} has been withdrawn.</source>
        <translation>這次去 {floor} 的交接已經撤回。</translation>
    </message>
    <message id="error.handoff_withdrawn.do">
        <source>If the patient still goes there, send a new one.</source>
        <translation>如患者仍要去，請重新發送交接。</translation>
    </message>
    <message id="error.id_15_digits">
        <source>This is an old identity number of 15 digits.</source>
        <translation>這是 15 位的舊身分證號碼。</translation>
    </message>
    <message id="error.id_15_digits.do">
        <source>The old numbers are no longer valid: ask for the card with 18 digits.</source>
        <translation>舊號碼已停用，請出示現用身分證，輸入 18 位號碼。</translation>
    </message>
    <message id="error.id_bad_characters">
        <source>The identity number has characters that cannot be in one.</source>
        <translation>身分證號碼裡有不該有的字元。</translation>
    </message>
    <message id="error.id_bad_characters.do">
        <source>It is 17 digits and one more digit or X; for a passport choose "passport" first.</source>
        <translation>只能是 17 位數字加一位數字或 X；護照等證件請先選「護照」。</translation>
    </message>
    <message id="error.id_bad_check_digit">
        <source>The check digit does not fit: a digit is wrong, or two are swapped.</source>
        <translation>身分證號碼的檢查碼不對，有一位輸錯了或相鄰兩位顛倒了。</translation>
    </message>
    <message id="error.id_bad_check_digit.do">
        <source>Compare it digit by digit and enter it again.</source>
        <translation>請逐位核對後重新輸入。</translation>
    </message>
    <message id="error.id_bad_length">
        <source>An identity number has 18 characters; this one has {n}.</source>
        <translation>身分證號碼應為 18 位，現在是 {n} 位。</translation>
    </message>
    <message id="error.id_bad_length.do">
        <source>Compare it with the card and complete or shorten it.</source>
        <translation>請對照證件補齊或刪去多餘的數字。</translation>
    </message>
    <message id="error.id_future_date">
        <source>The date of birth in the identity number is later than today.</source>
        <translation>身分證號碼裡的出生日期晚於今天。</translation>
    </message>
    <message id="error.id_future_date.do">
        <source>Check digits 7 to 14 (year, month, day) against the card.</source>
        <translation>請對照證件核對第 7 到 14 位（年月日）。</translation>
    </message>
    <message id="error.id_impossible_date">
        <source>The date of birth in the identity number does not exist.</source>
        <translation>身分證號碼裡的出生日期不存在。</translation>
    </message>
    <message id="error.id_impossible_date.do">
        <source>Check digits 7 to 14 (year, month, day) against the card.</source>
        <translation>請對照證件核對第 7 到 14 位（年月日）。</translation>
    </message>
    <message id="error.id_impossible_region">
        <source>No identity number begins with 0.</source>
        <translation>身分證號碼不會以 0 開頭。</translation>
    </message>
    <message id="error.id_impossible_region.do">
        <source>Check the first six digits against the card.</source>
        <translation>請對照證件核對前六位。</translation>
    </message>
    <message id="error.id_not_passport">
        <source>This is an identity number, not a passport's.</source>
        <translation>這是身分證號碼，不是護照號碼。</translation>
    </message>
    <message id="error.id_not_passport.do">
        <source>Choose "identity card" as the document, or enter the passport's number.</source>
        <translation>請把證件類型改為身分證，或輸入護照號碼。</translation>
    </message>
    <message id="error.identity_in_words">
        <source>An identity number cannot stand here: these words are not encrypted.</source>
        <translation>這裡不能寫證件號碼：文字沒有加密，誰都看得到。</translation>
    </message>
    <message id="error.identity_in_words.do">
        <source>Take it out, and write it in the Document number field of the patient's data (Alt+E).</source>
        <translation>請刪去號碼，寫到患者資料的「證件號碼」一欄（Alt+E）。</translation>
    </message>
    <message id="error.key_in_site_file">
        <source>The key stands in the site file, where only you can change it.</source>
        <translation>金鑰寫在站點檔裡，程式不能替您更換。</translation>
    </message>
    <message id="error.key_in_site_file.do">
        <source>Write a new one (daozhen store key --new) as key, move the old one to old_keys, then run daozhen store rekey again.</source>
        <translation>把新金鑰（daozhen store key --new）寫成 key，舊的移到 old_keys，再執行 daozhen store rekey。</translation>
    </message>
    <message id="error.language_unknown">
        <source>This language code is not known.</source>
        <translation>不認識這種語言代碼。</translation>
    </message>
    <message id="error.language_unknown.do">
        <source>Use a code such as zh-Hans, zh-Hant, yue or en, or leave it empty.</source>
        <translation>請用 zh-Hans、zh-Hant、yue、en 這樣的代碼，或留空。</translation>
    </message>
    <message id="error.last_admin">
        <source>This is the last administrator.</source>
        <translation>至少要留一位管理員。</translation>
    </message>
    <message id="error.last_admin.do">
        <source>Make somebody else administrator first.</source>
        <translation>請先把另一位同事設為管理員。</translation>
    </message>
    <message id="error.likely_duplicate">
        <source>Perhaps registered already: {n} patients are much alike.</source>
        <translation>可能已經建過檔：有 {n} 位患者資料相近。</translation>
    </message>
    <message id="error.likely_duplicate.do">
        <source>Look at the list first: open the record if it is the same person, otherwise register again.</source>
        <translation>請先看名單；是同一個人就打開原檔案，不是再登記一次。</translation>
    </message>
    <message id="error.map_broken_zip">
        <source>The map's zip file is damaged or locked and cannot be opened.</source>
        <translation>地圖壓縮檔已損壞或已加密，無法開啟。</translation>
    </message>
    <message id="error.map_broken_zip.do">
        <source>Export or download the zip again, without a password.</source>
        <translation>請重新匯出或重新下載地圖壓縮檔，不要設密碼。</translation>
    </message>
    <message id="error.map_missing">
        <source>The hospital map is not there.</source>
        <translation>找不到院內地圖。</translation>
    </message>
    <message id="error.map_missing.do">
        <source>Check the path of the map folder or file.</source>
        <translation>請檢查地圖資料夾或檔案的路徑。</translation>
    </message>
    <message id="error.map_no_levels">
        <source>The map has no floors.</source>
        <translation>地圖裡沒有樓層。</translation>
    </message>
    <message id="error.map_no_levels.do">
        <source>Check level.geojson: each floor needs an id and an ordinal.</source>
        <translation>請檢查 level.geojson，每個樓層要有 id 和 ordinal。</translation>
    </message>
    <message id="error.map_no_spaces">
        <source>The map has no rooms or corridors.</source>
        <translation>地圖裡沒有房間或通道。</translation>
    </message>
    <message id="error.map_no_spaces.do">
        <source>Check unit.geojson (or the indoor=* areas of the .osm file): each room must lie on a floor, in degrees of longitude and latitude.</source>
        <translation>請檢查 unit.geojson（或 .osm 裡的 indoor=* 區域），每個房間要屬於一個樓層，座標要是經緯度。</translation>
    </message>
    <message id="error.map_not_a_map">
        <source>There is no map file here.</source>
        <translation>這裡沒有可用的地圖檔案。</translation>
    </message>
    <message id="error.map_not_a_map.do">
        <source>Give an IMDF folder or zip (level.geojson, unit.geojson …) or an .osm file.</source>
        <translation>請提供 IMDF 資料夾或壓縮檔（level.geojson、unit.geojson 等），或一個 .osm 檔案。</translation>
    </message>
    <message id="error.map_not_json">
        <source>The map file {file} is not complete JSON.</source>
        <translation>地圖檔案 {file} 不是完整的 JSON。</translation>
    </message>
    <message id="error.map_not_json.do">
        <source>Export this file again.</source>
        <translation>請重新匯出這個檔案。</translation>
    </message>
    <message id="error.map_not_utf8">
        <source>The map file {file} is not UTF-8 text.</source>
        <translation>地圖檔案 {file} 不是 UTF-8 編碼。</translation>
    </message>
    <message id="error.map_not_utf8.do">
        <source>Save this file again as UTF-8.</source>
        <translation>請以 UTF-8 編碼重新儲存這個檔案。</translation>
    </message>
    <message id="error.map_not_xml">
        <source>The map is not a complete OpenStreetMap (.osm) file.</source>
        <translation>地圖檔案不是完整的 OpenStreetMap（.osm）檔案。</translation>
    </message>
    <message id="error.map_not_xml.do">
        <source>Export the .osm file again, for example with JOSM.</source>
        <translation>請用 JOSM 等工具重新匯出 .osm 檔案。</translation>
    </message>
    <message id="error.map_sidecar">
        <source>{field} in wayfinding.json is wrong.</source>
        <translation>wayfinding.json 裡的 {field} 不對。</translation>
    </message>
    <message id="error.map_sidecar.do">
        <source>Correct this entry as the guide says and load the map again.</source>
        <translation>請按說明改正這一項後重新載入地圖。</translation>
    </message>
    <message id="error.map_too_large">
        <source>The map is larger than {limit} MB.</source>
        <translation>地圖檔案超過 {limit} MB。</translation>
    </message>
    <message id="error.map_too_large.do">
        <source>Keep only this hospital's floors, rooms and doors, without pictures or other files, and try again.</source>
        <translation>請只保留本院的樓層、房間和門，去掉圖片等無關檔案後重試。</translation>
    </message>
    <message id="error.map_unknown_id">
        <source>The map has no “{id}”.</source>
        <translation>地圖上沒有「{id}」。</translation>
    </message>
    <message id="error.map_unknown_id.do">
        <source>Find the place with daozhen map search and use its id.</source>
        <translation>請用 daozhen map search 查到地點，再用它的編號。</translation>
    </message>
    <message id="error.map_unreadable">
        <source>The hospital map cannot be opened.</source>
        <translation>醫院地圖打不開。</translation>
    </message>
    <message id="error.map_unreadable.do">
        <source>Check that the file may be read, or try another copy.</source>
        <translation>請檢查檔案的讀取權限，換一份再試。</translation>
    </message>
    <message id="error.map_unusable">
        <source>The map cannot be used; check-in and calling go on.</source>
        <translation>地圖暫時不能使用，報到和叫號不受影響。</translation>
    </message>
    <message id="error.map_unusable.do">
        <source>An administrator checks it with daozhen map check.</source>
        <translation>請管理員執行 daozhen map check 檢查地圖。</translation>
    </message>
    <message id="error.name_characters">
        <source>The name has digits, punctuation or invisible characters.</source>
        <translation>姓名裡有數字、標點或看不見的字元。</translation>
    </message>
    <message id="error.name_characters.do">
        <source>Keep letters only; the dot of a minority name (·) may stay.</source>
        <translation>請只保留文字；少數民族姓名中間的「·」可以保留。</translation>
    </message>
    <message id="error.name_emoji">
        <source>A name cannot hold emoji or symbols.</source>
        <translation>姓名裡不能有表情符號。</translation>
    </message>
    <message id="error.name_emoji.do">
        <source>Remove them.</source>
        <translation>請刪去表情符號。</translation>
    </message>
    <message id="error.name_empty">
        <source>There is no name yet.</source>
        <translation>還沒有填姓名。</translation>
    </message>
    <message id="error.name_empty.do">
        <source>Enter the name.</source>
        <translation>請輸入姓名。</translation>
    </message>
    <message id="error.name_too_long">
        <source>The name is too long: at most {n} characters.</source>
        <translation>姓名太長，最多 {n} 個字。</translation>
    </message>
    <message id="error.name_too_long.do">
        <source>Remove what is not part of the name.</source>
        <translation>請刪去不屬於姓名的內容。</translation>
    </message>
    <message id="error.needs_unknown">
        <source>This special need is not known.</source>
        <translation>不認識這種特殊需要。</translation>
    </message>
    <message id="error.needs_unknown.do">
        <source>Choose from wheelchair, hearing, sight, interpreter, stretcher.</source>
        <translation>可選：輪椅 wheelchair、聽障 hearing、視障 sight、翻譯 interpreter、擔架 stretcher。</translation>
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
    <message id="error.no_floor">
        <source>There is no such floor.</source>
        <translation>沒有這個樓層。</translation>
    </message>
    <message id="error.no_floor.do">
        <source>Choose one of the floors listed.</source>
        <translation>請從列出的樓層中選擇。</translation>
    </message>
    <message id="error.no_handoff">
        <source>That handoff was not found.</source>
        <translation>沒有找到這次交接。</translation>
    </message>
    <message id="error.no_handoff.do">
        <source>Look at the refreshed list.</source>
        <translation>請看更新後的名單。</translation>
    </message>
    <message id="error.no_help_call">
        <source>This call for help no longer exists.</source>
        <translation>這個呼叫已不存在。</translation>
    </message>
    <message id="error.no_help_call.do">
        <source>Look at the refreshed list.</source>
        <translation>請看更新後的列表。</translation>
    </message>
    <message id="error.no_member">
        <source>There is no such member of staff.</source>
        <translation>名單裡沒有這位同事。</translation>
    </message>
    <message id="error.no_member.do">
        <source>Look at the refreshed list.</source>
        <translation>請重新整理名單再試。</translation>
    </message>
    <message id="error.no_practitioner">
        <source>There is no such doctor.</source>
        <translation>沒有這位醫師。</translation>
    </message>
    <message id="error.no_practitioner.do">
        <source>Choose from the list, or add the doctor first.</source>
        <translation>請從列表裡選擇，或先新增醫師。</translation>
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
    <message id="error.no_slot">
        <source>This clinic has no slot at {time}.</source>
        <translation>這場門診沒有 {time} 這個時段。</translation>
    </message>
    <message id="error.no_slot.do">
        <source>The roster may just have changed; choose a slot from the list again.</source>
        <translation>排班可能剛剛改過，請從列表裡重新選時段。</translation>
    </message>
    <message id="error.no_such_clinic">
        <source>There is no such clinic.</source>
        <translation>沒有這場門診。</translation>
    </message>
    <message id="error.no_such_clinic.do">
        <source>Choose it from the list again.</source>
        <translation>請從列表裡重新選擇。</translation>
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
    <message id="error.not_allowed_admin">
        <source>You may not do this.</source>
        <translation>您沒有這項權限。</translation>
    </message>
    <message id="error.not_allowed_admin.do">
        <source>Ask an administrator to sign in and do it.</source>
        <translation>請管理員登入後操作。</translation>
    </message>
    <message id="error.not_cancelled">
        <source>This appointment is not cancelled.</source>
        <translation>這個預約沒有取消。</translation>
    </message>
    <message id="error.not_cancelled.do">
        <source>The list is up to date now; please look again.</source>
        <translation>列表已經更新，請再看一眼。</translation>
    </message>
    <message id="error.not_emergency">
        <source>Only a patient of level Ⅰ or Ⅱ is sent to emergency at once.</source>
        <translation>只有Ⅰ、Ⅱ級患者可以直接轉急診。</translation>
    </message>
    <message id="error.not_emergency.do">
        <source>Confirm the level first (Ctrl+1, Ctrl+2), or choose a department.</source>
        <translation>請先確認級別（Ctrl+1、Ctrl+2），或選擇科別。</translation>
    </message>
    <message id="error.not_found">
        <source>We could not find you in the records.</source>
        <translation>沒有找到您的資料。</translation>
    </message>
    <message id="error.not_found.do">
        <source>Check the number and try again, or ask at the guide desk.</source>
        <translation>請核對號碼再試一次，或到導診台由工作人員為您辦理。</translation>
    </message>
    <message id="error.not_merged">
        <source>This record is not merged into another.</source>
        <translation>這份檔案沒有被合併過。</translation>
    </message>
    <message id="error.not_merged.do">
        <source>Reload the file and look again.</source>
        <translation>請重新整理後再看一次。</translation>
    </message>
    <message id="error.not_own_room">
        <source>You have no clinic in room {room} today.</source>
        <translation>{room} 診室今天不是您出診。</translation>
    </message>
    <message id="error.not_own_room.do">
        <source>Act in your own room, or ask the guide desk to call.</source>
        <translation>請在自己的診室操作，或由導診台代為叫號。</translation>
    </message>
    <message id="error.not_paused">
        <source>This doctor has not paused.</source>
        <translation>該醫生沒有暫停叫號。</translation>
    </message>
    <message id="error.not_paused.do">
        <source>The next patient can be called.</source>
        <translation>可直接叫下一位。</translation>
    </message>
    <message id="error.note_empty">
        <source>The note is empty.</source>
        <translation>備註是空的。</translation>
    </message>
    <message id="error.note_empty.do">
        <source>Write a few words, then save.</source>
        <translation>請寫幾個字再儲存。</translation>
    </message>
    <message id="error.nothing_changes">
        <source>{label} waits there already.</source>
        <translation>{label} 本來就在這裡候診。</translation>
    </message>
    <message id="error.nothing_changes.do">
        <source>Choose another department or doctor.</source>
        <translation>請選擇其他科室或醫生。</translation>
    </message>
    <message id="error.nothing_to_tell">
        <source>This entry is not in the list.</source>
        <translation>名單裡沒有這一條。</translation>
    </message>
    <message id="error.nothing_to_tell.do">
        <source>Choose it from the list again.</source>
        <translation>請從列表裡重新選擇。</translation>
    </message>
    <message id="error.nothing_to_undo">
        <source>There is nothing to undo.</source>
        <translation>沒有可以復原的操作。</translation>
    </message>
    <message id="error.nothing_to_undo.do">
        <source>Only today's acts of this terminal can be undone.</source>
        <translation>只能復原本機今天的操作。</translation>
    </message>
    <message id="error.passport_bad">
        <source>The passport number is not correct.</source>
        <translation>護照或通行證號碼不正確。</translation>
    </message>
    <message id="error.passport_bad.do">
        <source>Use 5 to 20 letters and digits, with at least one digit.</source>
        <translation>應為 5 到 20 位字母和數字，至少有一位數字。</translation>
    </message>
    <message id="error.past_time">
        <source>{time} is over already.</source>
        <translation>{time} 已經過去。</translation>
    </message>
    <message id="error.past_time.do">
        <source>Give a time later than now.</source>
        <translation>請填寫晚於現在的時間。</translation>
    </message>
    <message id="error.phone_in_words">
        <source>A phone number cannot stand here: these words are not encrypted.</source>
        <translation>這裡不能寫手機號碼：文字沒有加密，誰都看得到。</translation>
    </message>
    <message id="error.phone_in_words.do">
        <source>Take it out, and write it in the Phone field of the patient's data (Alt+E).</source>
        <translation>請刪去號碼，寫到患者資料的「手機」一欄（Alt+E）。</translation>
    </message>
    <message id="error.pin_as_before">
        <source>The new PIN is the same as before.</source>
        <translation>新密碼和原來的一樣。</translation>
    </message>
    <message id="error.pin_as_before.do">
        <source>Choose one that only you know.</source>
        <translation>請換一個只有您自己知道的。</translation>
    </message>
    <message id="error.pin_differs">
        <source>The two new PINs differ.</source>
        <translation>兩次輸入的新密碼不一樣。</translation>
    </message>
    <message id="error.pin_differs.do">
        <source>Type it once more.</source>
        <translation>請再輸一次。</translation>
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
    <message id="error.practitioner_exists">
        <source>This staff code is {doctor}'s already.</source>
        <translation>這個工號已經是{doctor}醫師的。</translation>
    </message>
    <message id="error.practitioner_exists.do">
        <source>Check the code, and take one that nobody has.</source>
        <translation>請核對工號，換一個沒有用過的。</translation>
    </message>
    <message id="error.pressures_swapped">
        <source>The diastolic pressure {dbp} is above the systolic {sbp} (dbp, sbp).</source>
        <translation>舒張壓 {dbp} 高於收縮壓 {sbp}（dbp、sbp）。</translation>
    </message>
    <message id="error.pressures_swapped.do">
        <source>They may be swapped; please check.</source>
        <translation>可能填反了，請核對。</translation>
    </message>
    <message id="error.printer_cover_open">
        <source>The printer's cover is open.</source>
        <translation>印表機蓋未關好。</translation>
    </message>
    <message id="error.printer_cover_open.do">
        <source>Your number is valid: please note it. Close the cover; printing goes on by itself.</source>
        <translation>號碼依然有效，請記下。合上機蓋後會自動繼續。</translation>
    </message>
    <message id="error.printer_doubt">
        <source>Whether the slip came out is not known.</source>
        <translation>號單是否已印出，無法確認。</translation>
    </message>
    <message id="error.printer_doubt.do">
        <source>Please look at the printer. If there is no slip, print it again.</source>
        <translation>請看出紙口；沒有號單時請補印。</translation>
    </message>
    <message id="error.printer_failed">
        <source>The printer reports a fault.</source>
        <translation>印表機發生故障。</translation>
    </message>
    <message id="error.printer_failed.do">
        <source>Your number is valid: please note it. Staff please look for jammed paper or cutter, then restart it.</source>
        <translation>號碼依然有效，請記下。請工作人員檢查切刀和卡紙，再重新啟動印表機。</translation>
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
    <message id="error.printer_no_paper">
        <source>The printer is out of paper.</source>
        <translation>印表機缺紙。</translation>
    </message>
    <message id="error.printer_no_paper.do">
        <source>Your number is valid: please note it. Staff will put in a roll; then it can be printed again.</source>
        <translation>號碼依然有效，請記下。工作人員換上紙卷後可補印。</translation>
    </message>
    <message id="error.printer_offline">
        <source>The printer is offline.</source>
        <translation>印表機已離線。</translation>
    </message>
    <message id="error.printer_offline.do">
        <source>Your number is valid: please note it. Staff please look at the printer.</source>
        <translation>號碼依然有效，請記下。請工作人員檢查印表機。</translation>
    </message>
    <message id="error.printer_refused">
        <source>The printer did not take the slip. It may be out of paper or not ready.</source>
        <translation>印表機沒有接受號單，可能缺紙或未就緒。</translation>
    </message>
    <message id="error.printer_refused.do">
        <source>Your number is valid. Please note it, or get your slip at the desk.</source>
        <translation>號碼依然有效。請記下您的號碼，或到導診台列印號單。</translation>
    </message>
    <message id="error.printer_silent">
        <source>The printer does not answer.</source>
        <translation>印表機沒有回應。</translation>
    </message>
    <message id="error.printer_silent.do">
        <source>Your number is valid: please note it. Staff please check power and cable, or restart the printer.</source>
        <translation>號碼依然有效，請記下。請工作人員檢查電源和連線，或重新啟動印表機。</translation>
    </message>
    <message id="error.queue_full">
        <source>All numbers for this session have been given.</source>
        <translation>今天的號已經滿了。</translation>
    </message>
    <message id="error.queue_full.do">
        <source>Choose another doctor or department, or ask at the guide desk.</source>
        <translation>請選擇其他醫師或科別，或到導診台詢問。</translation>
    </message>
    <message id="error.quota_below_booked">
        <source>{booked} places are booked; there cannot be fewer.</source>
        <translation>已經約出 {booked} 個號，號源不能更少。</translation>
    </message>
    <message id="error.quota_below_booked.do">
        <source>Give {booked} or more, or rebook some patients first.</source>
        <translation>請填寫 {booked} 或更多，或者先改約幾位患者。</translation>
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
    <message id="error.room_overlaps">
        <source>Room {room} is {doctor}'s at that time.</source>
        <translation>診室 {room} 那時是{doctor}醫師的門診。</translation>
    </message>
    <message id="error.room_overlaps.do">
        <source>Choose another room or another time.</source>
        <translation>請換診室或換時間。</translation>
    </message>
    <message id="error.rotation_ask">
        <source>The patient's doctor is away, and the patient has not been asked.</source>
        <translation>患者要看的醫師不在，還沒有問患者怎麼辦。</translation>
    </message>
    <message id="error.rotation_ask.do">
        <source>Ask: wait, another day, or the next doctor.</source>
        <translation>請問患者：等候、改約，還是看下一位醫師。</translation>
    </message>
    <message id="error.rotation_named_not_asked">
        <source>The patient was not asked whether they name a doctor (visit.named).</source>
        <translation>還沒有問患者是否指定醫師（visit.named）。</translation>
    </message>
    <message id="error.rotation_named_not_asked.do">
        <source>Ask first; write null for nobody.</source>
        <translation>請先詢問；不指定寫 null。</translation>
    </message>
    <message id="error.rotation_no_doctor">
        <source>There is no doctor {code} in the rotation.</source>
        <translation>輪序表裡沒有醫師 {code}。</translation>
    </message>
    <message id="error.rotation_no_doctor.do">
        <source>Check the doctor's code.</source>
        <translation>請核對醫師編號。</translation>
    </message>
    <message id="error.rotation_nothing_to_undo">
        <source>Entry {number} of the rotation does not exist or is undone already.</source>
        <translation>輪序紀錄第 {number} 條不存在或已經撤銷。</translation>
    </message>
    <message id="error.rotation_nothing_to_undo.do">
        <source>Check the entry's number.</source>
        <translation>請核對紀錄編號。</translation>
    </message>
    <message id="error.same_floor">
        <source>The patient is on {floor} already; there is nobody to hand over to.</source>
        <translation>患者已經在 {floor}，不用交接。</translation>
    </message>
    <message id="error.same_floor.do">
        <source>Choose the other floor they go to.</source>
        <translation>請選擇要去的另一個樓層。</translation>
    </message>
    <message id="error.same_patient">
        <source>These two are one and the same record.</source>
        <translation>這兩份檔案是同一份。</translation>
    </message>
    <message id="error.same_patient.do">
        <source>Choose another record to merge.</source>
        <translation>請選擇另一份要合併的檔案。</translation>
    </message>
    <message id="error.same_slot">
        <source>The appointment is in this slot already.</source>
        <translation>本來就約在這個時段。</translation>
    </message>
    <message id="error.same_slot.do">
        <source>Choose another slot or doctor.</source>
        <translation>請選擇其他時段或醫師。</translation>
    </message>
    <message id="error.scenario_not_json">
        <source>The input is not JSON (line {line}).</source>
        <translation>輸入的不是 JSON（第 {line} 行）。</translation>
    </message>
    <message id="error.scenario_not_json.do">
        <source>Give one JSON document with now, policy, served and tickets.</source>
        <translation>請按 now、policy、served、tickets 給出一個 JSON 文件。</translation>
    </message>
    <message id="error.session_exists">
        <source>{doctor} already has a clinic in that session of the day.</source>
        <translation>{doctor}醫師那半天已經有一場門診。</translation>
    </message>
    <message id="error.session_exists.do">
        <source>Change or restore that one instead.</source>
        <translation>請修改或恢復那一場，不用另加。</translation>
    </message>
    <message id="error.session_over">
        <source>Today's clinic is over.</source>
        <translation>今天的門診已經結束。</translation>
    </message>
    <message id="error.session_over.do">
        <source>If it is urgent go to emergency; otherwise come tomorrow or book at the guide desk.</source>
        <translation>急症請去急診；其他請明天再來或到導診台預約。</translation>
    </message>
    <message id="error.session_overlaps">
        <source>{doctor} has a clinic in room {room} at that time.</source>
        <translation>{doctor}醫師那時在診室 {room} 出診。</translation>
    </message>
    <message id="error.session_overlaps.do">
        <source>Choose another time or another doctor.</source>
        <translation>請換時間或換醫師。</translation>
    </message>
    <message id="error.sex_differs">
        <source>The sex differs from the identity number.</source>
        <translation>性別與身分證號碼不一致。</translation>
    </message>
    <message id="error.sex_differs.do">
        <source>Check the document and correct one of them.</source>
        <translation>請核對證件，改正其中一項。</translation>
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
    <message id="error.slip_bad_value">
        <source>Slip template {file}, line {line}: {name} has a wrong value ({problem}).</source>
        <translation>小票範本 {file} 第 {line} 行：{name} 的值不對（{problem}）。</translation>
    </message>
    <message id="error.slip_bad_value.do">
        <source>Correct it and run daozhen slip --check; our own template is used for now.</source>
        <translation>改好再執行 daozhen slip --check；現在用的是內建範本。</translation>
    </message>
    <message id="error.slip_folder">
        <source>The folder of slip templates {folder} does not exist.</source>
        <translation>小票範本資料夾 {folder} 不存在。</translation>
    </message>
    <message id="error.slip_folder.do">
        <source>Correct [slips] folder in the site file; our own templates are used for now.</source>
        <translation>在站點檔案 [slips] folder 裡寫對資料夾；現在用的是內建範本。</translation>
    </message>
    <message id="error.slip_logo">
        <source>Slip template {file}, line {line}: the picture {logo} cannot be read.</source>
        <translation>小票範本 {file} 第 {line} 行：圖片 {logo} 讀不了。</translation>
    </message>
    <message id="error.slip_logo.do">
        <source>Put a PNG or JPEG of at most 4 MB beside the template; our own template is used for now.</source>
        <translation>把 PNG 或 JPEG 圖片（不超過 4 MB）放在範本旁邊；現在用的是內建範本。</translation>
    </message>
    <message id="error.slip_missing_key">
        <source>Slip template {file}, line {line}: {name} is missing.</source>
        <translation>小票範本 {file} 第 {line} 行：缺 {name}。</translation>
    </message>
    <message id="error.slip_missing_key.do">
        <source>Add it and run daozhen slip --check; our own template is used for now.</source>
        <translation>補上再執行 daozhen slip --check；現在用的是內建範本。</translation>
    </message>
    <message id="error.slip_needs">
        <source>The slip template {file} lacks a part: {part}.</source>
        <translation>小票範本 {file} 少了這一部分：{part}。</translation>
    </message>
    <message id="error.slip_needs.do">
        <source>Add that [[part]], as in our own template, which is used for now.</source>
        <translation>補上這個 [[part]]（照內建範本抄）；現在用的是內建範本。</translation>
    </message>
    <message id="error.slip_not_toml">
        <source>The slip template {file} is not valid TOML: {problem}</source>
        <translation>小票範本 {file} 不是有效的 TOML：{problem}</translation>
    </message>
    <message id="error.slip_not_toml.do">
        <source>Mend that line and run daozhen slip --check; our own template is used for now.</source>
        <translation>改好那一行，再執行 daozhen slip --check；現在用的是內建範本。</translation>
    </message>
    <message id="error.slip_unknown_file">
        <source>No slip is called {file}; did you mean {nearest}?</source>
        <translation>沒有叫 {file} 的小票，是不是 {nearest}？</translation>
    </message>
    <message id="error.slip_unknown_file.do">
        <source>Rename the file; it is not used as it is.</source>
        <translation>改檔名；這個檔案沒有用上。</translation>
    </message>
    <message id="error.slip_unknown_key">
        <source>Slip template {file}, line {line}: there is no {name}; did you mean {nearest}?</source>
        <translation>小票範本 {file} 第 {line} 行：沒有 {name} 這一項，是不是 {nearest}？</translation>
    </message>
    <message id="error.slip_unknown_key.do">
        <source>Correct it and run daozhen slip --check; our own template is used for now.</source>
        <translation>改好再執行 daozhen slip --check；現在用的是內建範本。</translation>
    </message>
    <message id="error.slip_unknown_word">
        <source>Slip template {file}, line {line}: {name} cannot be {word}; did you mean {nearest}?</source>
        <translation>小票範本 {file} 第 {line} 行：{name} 不能是 {word}，是不是 {nearest}？</translation>
    </message>
    <message id="error.slip_unknown_word.do">
        <source>Correct it and run daozhen slip --check; our own template is used for now.</source>
        <translation>改好再執行 daozhen slip --check；現在用的是內建範本。</translation>
    </message>
    <message id="error.slip_unreadable">
        <source>The slip template {file} cannot be read.</source>
        <translation>讀不了小票範本 {file}。</translation>
    </message>
    <message id="error.slip_unreadable.do">
        <source>Save it as UTF-8 text of at most 64 KB; our own template is used for now.</source>
        <translation>存成 UTF-8 文字檔（不超過 64 KB）；現在用的是內建範本。</translation>
    </message>
    <message id="error.slot_full">
        <source>The slot at {time} is fully booked.</source>
        <translation>{time} 的號已經約滿。</translation>
    </message>
    <message id="error.slot_full.do">
        <source>Choose another slot, or give a reason for an add-on number if the doctor agrees.</source>
        <translation>請換一個時段；醫師同意時可以寫明原因加號。</translation>
    </message>
    <message id="error.slot_past">
        <source>The slot at {time} is over.</source>
        <translation>{time} 的時段已經過去。</translation>
    </message>
    <message id="error.slot_past.do">
        <source>Choose a slot that runs now or later, or give a walk-in number.</source>
        <translation>請選擇現在或以後的時段，或者直接取號。</translation>
    </message>
    <message id="error.slot_quota_below_booked">
        <source>{booked} are booked in the slot at {time}.</source>
        <translation>{time} 的時段已經約出 {booked} 個號。</translation>
    </message>
    <message id="error.slot_quota_below_booked.do">
        <source>Let each slot take {booked} or more, or rebook some patients first.</source>
        <translation>請把每個時段的號數設為 {booked} 或更多，或者先改約幾位患者。</translation>
    </message>
    <message id="error.staff_first">
        <source>What you said has to be looked at by staff first.</source>
        <translation>您說的情況要先請工作人員看。</translation>
    </message>
    <message id="error.staff_first.do">
        <source>Please stay here, and tell staff near you or at the desk now.</source>
        <translation>請不要走開，馬上告訴身邊的工作人員，或到導診台。</translation>
    </message>
    <message id="error.still_walking">
        <source>{label} is still on the way here and cannot be missed yet.</source>
        <translation>{label} 還在來的路上，還不能過號。</translation>
    </message>
    <message id="error.still_walking.do">
        <source>Wait {seconds} more seconds; to see the next one first, press Hold.</source>
        <translation>請再等 {seconds} 秒；要先看下一位，請按「暫緩」。</translation>
    </message>
    <message id="error.store_away">
        <source>The store cannot be reached.</source>
        <translation>連不上資料庫。</translation>
    </message>
    <message id="error.store_away.do">
        <source>Check the network and the server; work goes on by itself once it is back.</source>
        <translation>請檢查網路和伺服器；恢復後會自動繼續。</translation>
    </message>
    <message id="error.store_bad_key">
        <source>The store's key cannot be used: {where}</source>
        <translation>資料金鑰不對：{where}</translation>
    </message>
    <message id="error.store_bad_key.do">
        <source>It must be 32 bytes in base64. daozhen store key --new prints a fresh one; a store that has data needs its own.</source>
        <translation>應為 32 位元組的 base64；新金鑰用 daozhen store key --new 產生，原有資料須用原來的金鑰。</translation>
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
    <message id="error.store_in_use">
        <source>Other programs have the store open, so what it held before could not be wiped.</source>
        <translation>還有程式開著這份資料，舊內容沒能清除乾淨。</translation>
    </message>
    <message id="error.store_in_use.do">
        <source>Stop the programs on all machines, then run daozhen store upgrade once more.</source>
        <translation>請關掉各台機器上的程式，再執行一次 daozhen store upgrade。</translation>
    </message>
    <message id="error.store_key_changed">
        <source>The store has a new key; this program must be restarted.</source>
        <translation>資料已換用新的金鑰，這台機器要重新啟動。</translation>
    </message>
    <message id="error.store_key_changed.do">
        <source>An administrator restarts it; where the site file holds the key, the new one goes there first.</source>
        <translation>請管理員重新啟動本程式；站點檔裡寫著金鑰的，先換成新的。</translation>
    </message>
    <message id="error.store_key_file">
        <source>The key file cannot be read or written: {file}</source>
        <translation>金鑰檔無法讀寫：{file}</translation>
    </message>
    <message id="error.store_key_file.do">
        <source>Check the permissions of the file and its folder.</source>
        <translation>請檢查檔案和資料夾的權限。</translation>
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
    <message id="error.store_no_key">
        <source>This machine has no key for the store yet: {where}</source>
        <translation>這台機器還沒有資料金鑰：{where}</translation>
    </message>
    <message id="error.store_no_key.do">
        <source>Take the key from the machine where the store was set up, and write it as key under [store] in the site file.</source>
        <translation>請從建立資料的那台機器取得金鑰，寫進站點檔 [store] 的 key。</translation>
    </message>
    <message id="error.store_no_keyring">
        <source>The system keyring cannot be used.</source>
        <translation>系統鑰匙圈不能用。</translation>
    </message>
    <message id="error.store_no_keyring.do">
        <source>Unlock it; on a machine without one, write the key itself as key under [store] in the site file.</source>
        <translation>請先解鎖鑰匙圈；沒有鑰匙圈的機器，請把金鑰寫進站點檔 [store] 的 key。</translation>
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
    <message id="error.store_rekeying">
        <source>The store's key is being changed; patients cannot be registered or changed now.</source>
        <translation>資料正在換金鑰，暫時不能登記或修改患者。</translation>
    </message>
    <message id="error.store_rekeying.do">
        <source>Wait until that is done, then restart this program.</source>
        <translation>請等換完，再重新啟動本程式。</translation>
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
    <message id="error.store_wrong_key">
        <source>This machine's key does not open this store. Nothing was changed.</source>
        <translation>這台機器的金鑰打不開這份資料；資料沒有更動。</translation>
    </message>
    <message id="error.store_wrong_key.do">
        <source>Take the key from the machine where the store was set up and write it as key under [store] in the site file; a key that was replaced goes into old_keys.</source>
        <translation>請從建立資料的那台機器取得金鑰，寫進站點檔 [store] 的 key；換過金鑰的，舊金鑰寫進 old_keys。</translation>
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
    <message id="error.told_settled">
        <source>This patient has been rebooked or cancelled, or need not be told any more.</source>
        <translation>這位患者已經改約、取消或不用再通知。</translation>
    </message>
    <message id="error.told_settled.do">
        <source>The list is up to date; there is nothing to do.</source>
        <translation>列表已經更新，不用再做什麼。</translation>
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
    <message id="error.too_many_tries">
        <source>Too many wrong PINs. The next try is at {until:%H:%M:%S}.</source>
        <translation>密碼錯得太多，{until:%H:%M:%S} 以後才能再試。</translation>
    </message>
    <message id="error.too_many_tries.do">
        <source>Somebody else can sign in meanwhile; an administrator can set a new PIN.</source>
        <translation>其他同事可以先登入；忘記密碼請找管理員重設。</translation>
    </message>
    <message id="error.too_soon_to_miss">
        <source>{label} was called only just now and cannot be missed yet.</source>
        <translation>{label} 剛剛叫過，還不能過號。</translation>
    </message>
    <message id="error.too_soon_to_miss.do">
        <source>Wait {seconds} more seconds, or call again.</source>
        <translation>請再等 {seconds} 秒，或按「複呼」。</translation>
    </message>
    <message id="error.triage_bad_model">
        <source>{file} is not a triage model, or is damaged.</source>
        <translation>{file} 不是分診模型，或已損壞。</translation>
    </message>
    <message id="error.triage_bad_model.do">
        <source>Train it again with daozhen triage train.</source>
        <translation>請用 daozhen triage train 重新訓練。</translation>
    </message>
    <message id="error.triage_bound">
        <source>{file}, line {line}: no bound is given, or a bound together with a value.</source>
        <translation>{file} 第 {line} 行：沒有界限，或界限和固定值寫在了一起。</translation>
    </message>
    <message id="error.triage_bound.do">
        <source>Give bounds (below, at_most, at_least, above) or a value, not both.</source>
        <translation>請只填界限（below、at_most、at_least、above），或只填 value。</translation>
    </message>
    <message id="error.triage_condition">
        <source>{file}, line {line}: one side of a "+" is empty.</source>
        <translation>{file} 第 {line} 行：「+」的一邊是空的。</translation>
    </message>
    <message id="error.triage_condition.do">
        <source>Give a word on each side of "+"; separate several with "|".</source>
        <translation>請在「+」兩邊各寫至少一個詞，用「|」分開幾個說法。</translation>
    </message>
    <message id="error.triage_few_rows">
        <source>Only {n} records can be used; at least {least} are needed.</source>
        <translation>只有 {n} 筆可用的紀錄，至少要 {least} 筆。</translation>
    </message>
    <message id="error.triage_few_rows.do">
        <source>Give more records, and check the columns named by --text and --label.</source>
        <translation>請給出更多紀錄，並核對 --text 和 --label 的欄名。</translation>
    </message>
    <message id="error.triage_input">
        <source>"{name}" is wrong: {problem}</source>
        <translation>「{name}」不對：{problem}</translation>
    </message>
    <message id="error.triage_input.do">
        <source>Correct that field.</source>
        <translation>請改正這一項。</translation>
    </message>
    <message id="error.triage_levels">
        <source>The levels in {file} must be numbered from 1 without a gap.</source>
        <translation>{file} 的級別必須從 1 起連續編號。</translation>
    </message>
    <message id="error.triage_levels.do">
        <source>Number them 1, 2, 3 and so on.</source>
        <translation>請按 1、2、3…… 排好。</translation>
    </message>
    <message id="error.triage_model_unused">
        <source>The hospital's own triage model is not used; rules and lexicon alone are. {problem}</source>
        <translation>本院的分診模型沒有啟用，現只用規則和詞表。{problem}</translation>
    </message>
    <message id="error.triage_model_unused.do">
        <source>Check [triage] model, or train it again with daozhen triage train.</source>
        <translation>請核對 [triage] model，或用 daozhen triage train 重新訓練。</translation>
    </message>
    <message id="error.triage_no_tables">
        <source>{folder} does not exist, or has no triage table in it.</source>
        <translation>{folder} 不存在，或裡面沒有分診表。</translation>
    </message>
    <message id="error.triage_no_tables.do">
        <source>Check the folder; a copy of resources/triage is a good start.</source>
        <translation>請核對資料夾；可以先複製隨程式附帶的 resources/triage。</translation>
    </message>
    <message id="error.triage_no_trainer">
        <source>scikit-learn, which training needs, is not installed here.</source>
        <translation>本機沒有安裝訓練所需的 scikit-learn。</translation>
    </message>
    <message id="error.triage_no_trainer.do">
        <source>Run: pip install "daozhen[triage]". Using a model does not need it.</source>
        <translation>請執行 pip install "daozhen[triage]"；使用模型不需要它。</translation>
    </message>
    <message id="error.triage_not_json">
        <source>The input is not JSON (line {line}).</source>
        <translation>輸入的不是 JSON（第 {line} 行）。</translation>
    </message>
    <message id="error.triage_not_json.do">
        <source>Give one JSON document, or one a line.</source>
        <translation>請給出一個 JSON 文件，或每行一個。</translation>
    </message>
    <message id="error.triage_one_class">
        <source>The training data has one department only; there is nothing to tell apart.</source>
        <translation>訓練資料裡只有一個科別，無法學習區分。</translation>
    </message>
    <message id="error.triage_one_class.do">
        <source>Give records of at least two departments, and check the column named by --label.</source>
        <translation>請給出至少兩個科別的紀錄，並核對 --label 的欄名。</translation>
    </message>
    <message id="error.triage_setting">
        <source>{file}, line {line}: "{name}" has a wrong value or does not exist.</source>
        <translation>{file} 第 {line} 行：「{name}」的值不對，或沒有這一項。</translation>
    </message>
    <message id="error.triage_setting.do">
        <source>Correct it after the settings.toml that comes with the program.</source>
        <translation>請對照隨程式附帶的 settings.toml 改正。</translation>
    </message>
    <message id="error.triage_strange_table">
        <source>No triage table is called {file}.</source>
        <translation>沒有叫 {file} 的分診表。</translation>
    </message>
    <message id="error.triage_strange_table.do">
        <source>Did you mean {nearest}? Rename it, or move it out of the folder.</source>
        <translation>是不是 {nearest}？請改名，或移出資料夾。</translation>
    </message>
    <message id="error.triage_tables_unused">
        <source>The hospital's own triage tables are not used; those of the program are. {problem}</source>
        <translation>本院的分診表沒有啟用，現用隨程式附帶的表。{problem}</translation>
    </message>
    <message id="error.triage_tables_unused.do">
        <source>Correct it and start the program again; daozhen triage suggest --files checks it.</source>
        <translation>請改正後重新啟動程式；改正前可用 daozhen triage suggest --files 檢查。</translation>
    </message>
    <message id="error.triage_twice">
        <source>{file}, line {line}: "{word}" stands in line {before} already.</source>
        <translation>{file} 第 {line} 行：「{word}」在第 {before} 行已經有了。</translation>
    </message>
    <message id="error.triage_twice.do">
        <source>Remove one of the two, or join them.</source>
        <translation>請刪去其中一行，或合併成一行。</translation>
    </message>
    <message id="error.triage_unknown_exam">
        <source>There is no exam "{code}".</source>
        <translation>沒有檢查「{code}」。</translation>
    </message>
    <message id="error.triage_unknown_exam.do">
        <source>Use a code of exams.csv.</source>
        <translation>請用 exams.csv 裡的編號。</translation>
    </message>
    <message id="error.triage_unreadable">
        <source>{file} cannot be read.</source>
        <translation>{file} 無法讀取。</translation>
    </message>
    <message id="error.triage_unreadable.do">
        <source>Check its permissions, and save it as UTF-8.</source>
        <translation>請檢查權限，並存成 UTF-8。</translation>
    </message>
    <message id="error.triage_word">
        <source>{file}, line {line}: "{word}" cannot be looked up.</source>
        <translation>{file} 第 {line} 行：「{word}」不是一個能查找的詞。</translation>
    </message>
    <message id="error.triage_word.do">
        <source>A word has no marks or spaces in it; separate several with "|".</source>
        <translation>一個詞裡不能有標點或空格；幾個說法用「|」分開。</translation>
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
    <message id="error.vital_impossible">
        <source>"{name}" is {value}, which is impossible; it lies between {least} and {most}.</source>
        <translation>「{name}」填的是 {value}，不可能；應在 {least} 到 {most} 之間。</translation>
    </message>
    <message id="error.vital_impossible.do">
        <source>Measure again, or correct the figure.</source>
        <translation>請重新測量，或改正輸入。</translation>
    </message>
    <message id="error.vital_unreadable">
        <source>A vital sign is not a figure.</source>
        <translation>生命徵象請填數字。</translation>
    </message>
    <message id="error.vital_unreadable.do">
        <source>Type it again, for example 38.4.</source>
        <translation>請重新輸入，例如 38.4。</translation>
    </message>
    <message id="error.voice_failed">
        <source>The speech program did not work.</source>
        <translation>語音程式沒有正常運作。</translation>
    </message>
    <message id="error.voice_failed.do">
        <source>Check the loudspeaker and its volume and try again; until then, call patients in person.</source>
        <translation>請檢查喇叭與音量，再試一次；在此之前請人工叫號。</translation>
    </message>
    <message id="error.voice_hung">
        <source>The speech program does not answer.</source>
        <translation>語音程式沒有回應。</translation>
    </message>
    <message id="error.voice_hung.do">
        <source>Check the loudspeaker or restart this machine; until then, call patients in person.</source>
        <translation>請檢查喇叭，或重新啟動這台機器；在此之前請人工叫號。</translation>
    </message>
    <message id="error.voice_missing">
        <source>This machine has no working speech program or loudspeaker.</source>
        <translation>這台機器上沒有可用的語音程式或喇叭。</translation>
    </message>
    <message id="error.voice_missing.do">
        <source>Install espeak-ng and check the loudspeaker and [voice] in the site file; until then, call patients in person.</source>
        <translation>請安裝 espeak-ng，並檢查喇叭與站點檔的 [voice] 部分；在此之前請人工叫號。</translation>
    </message>
    <message id="error.voice_not_recorded">
        <source>A word of this sentence has not been recorded.</source>
        <translation>這句話裡有沒有錄音的詞。</translation>
    </message>
    <message id="error.voice_not_recorded.do">
        <source>Record the missing word, or set engine = "auto" under [voice] in the site file.</source>
        <translation>請補錄缺少的詞，或在站點檔中將 [voice] engine 設為 auto。</translation>
    </message>
    <message id="error.way_unknown">
        <source>The map does not have this place</source>
        <translation>地圖上沒有這個地方</translation>
    </message>
    <message id="error.way_unknown.do">
        <source>Please ask at the help desk, or call a guide</source>
        <translation>請到導診台詢問，或呼叫導診員</translation>
    </message>
    <message id="error.weak_pin">
        <source>This PIN is too easy to guess.</source>
        <translation>這個密碼太容易猜到。</translation>
    </message>
    <message id="error.weak_pin.do">
        <source>Take no repeated digit, no run such as 1234, and not the staff code.</source>
        <translation>不要用相同數字、連續數字或工號。</translation>
    </message>
    <message id="error.words_too_long">
        <source>This is too long: at most {n} characters.</source>
        <translation>內容太長，最多 {n} 個字。</translation>
    </message>
    <message id="error.words_too_long.do">
        <source>Please be shorter.</source>
        <translation>請寫得簡短一些。</translation>
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
