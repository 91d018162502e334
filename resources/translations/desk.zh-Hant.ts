<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_US">
<context>
    <name>desk</name>
    <message id="desk.act.call">
        <source>Call</source>
        <translation>叫號</translation>
    </message>
    <message id="desk.act.call_again">
        <source>Call again</source>
        <translation>重呼</translation>
    </message>
    <message id="desk.act.cancel">
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message id="desk.act.check_in">
        <source>Check-in</source>
        <translation>報到</translation>
    </message>
    <message id="desk.act.close">
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message id="desk.act.come_back">
        <source>Back from exam</source>
        <translation>檢查回診</translation>
    </message>
    <message id="desk.act.finish">
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message id="desk.act.miss">
        <source>Missed</source>
        <translation>過號</translation>
    </message>
    <message id="desk.act.rejoin">
        <source>Back after missed call</source>
        <translation>過號重排</translation>
    </message>
    <message id="desk.act.send_to_exam">
        <source>Sent to exam</source>
        <translation>去檢查</translation>
    </message>
    <message id="desk.act.start">
        <source>Came in</source>
        <translation>到達</translation>
    </message>
    <message id="desk.act.undo">
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message id="desk.ahead">
        <source>{n} ahead</source>
        <translation>前面 {n} 人</translation>
    </message>
    <message id="desk.any_doctor">
        <source>Any doctor</source>
        <translation>不指定醫師</translation>
    </message>
    <message id="desk.any_doctor_detail">
        <source>Whoever is free first</source>
        <translation>由先有空的醫師看診</translation>
    </message>
    <message id="desk.because.after">
        <source>after {label}</source>
        <translation>在 {label} 之後</translation>
    </message>
    <message id="desk.because.interval">
        <source>every {n} others</source>
        <translation>每隔 {n} 位插入</translation>
    </message>
    <message id="desk.because.misses">
        <source>missed {n} times</source>
        <translation>過號 {n} 次</translation>
    </message>
    <message id="desk.because.overtaken">
        <source>not overtaken again</source>
        <translation>不再讓後到者超前</translation>
    </message>
    <message id="desk.called_times">
        <source>Called {n} times</source>
        <translation>已叫 {n} 次</translation>
    </message>
    <message id="desk.card_no">
        <source>Card {number}</source>
        <translation>就診卡 {number}</translation>
    </message>
    <message id="desk.class.appointment">
        <source>Appointment</source>
        <translation>預約</translation>
    </message>
    <message id="desk.class.late">
        <source>Late</source>
        <translation>遲到</translation>
    </message>
    <message id="desk.class.missed">
        <source>After missed call</source>
        <translation>過號重排</translation>
    </message>
    <message id="desk.class.return">
        <source>Back from exam</source>
        <translation>回診</translation>
    </message>
    <message id="desk.class.walk_in">
        <source>Walk-in</source>
        <translation>現場</translation>
    </message>
    <message id="desk.closed.clinic_cancelled">
        <source>Cancelled</source>
        <translation>停診</translation>
    </message>
    <message id="desk.closed.no_clinic">
        <source>No clinic today</source>
        <translation>今日無門診</translation>
    </message>
    <message id="desk.closed.other">
        <source>Closed</source>
        <translation>暫不收號</translation>
    </message>
    <message id="desk.closed.queue_full">
        <source>Full</source>
        <translation>號已滿</translation>
    </message>
    <message id="desk.closed.session_over">
        <source>Clinic over</source>
        <translation>門診已結束</translation>
    </message>
    <message id="desk.counts.arrived">
        <source>Arrived {n}</source>
        <translation>今日到診 {n}</translation>
    </message>
    <message id="desk.counts.missed">
        <source>Missed {n}</source>
        <translation>過號 {n}</translation>
    </message>
    <message id="desk.counts.waiting_long">
        <source>Waiting &gt;30 min {n}</source>
        <translation>等候 &gt;30 分 {n}</translation>
    </message>
    <message id="desk.error.already_served">
        <source>Already seen for this appointment today.</source>
        <translation>這個預約今天已經看診過。</translation>
    </message>
    <message id="desk.error.already_served.do">
        <source>To be seen again, issue a walk-in number.</source>
        <translation>如需再看，請現場取號。</translation>
    </message>
    <message id="desk.error.bug">
        <source>Something went wrong; the last act may not have been done.</source>
        <translation>系統出了點問題，剛才的操作可能沒有完成。</translation>
    </message>
    <message id="desk.error.bug.do">
        <source>It has been logged. Look at the queue, try once more, then call the administrator.</source>
        <translation>已記錄下來。請看佇列裡的現狀再試一次，仍不行請找管理員。</translation>
    </message>
    <message id="desk.error.clinic_cancelled">
        <source>This doctor's clinic has been cancelled.</source>
        <translation>這位醫師的門診已停診。</translation>
    </message>
    <message id="desk.error.clinic_cancelled.do">
        <source>Offer another doctor or a walk-in number.</source>
        <translation>可改掛其他醫師，或現場取號。</translation>
    </message>
    <message id="desk.error.no_appointment">
        <source>This appointment no longer exists.</source>
        <translation>這個預約已不存在。</translation>
    </message>
    <message id="desk.error.no_appointment.do">
        <source>It may have been cancelled; a walk-in number is possible.</source>
        <translation>可能已被取消；可現場取號。</translation>
    </message>
    <message id="desk.error.no_clinic">
        <source>There is no clinic today.</source>
        <translation>今天沒有門診。</translation>
    </message>
    <message id="desk.error.no_clinic.do">
        <source>Choose another department or doctor.</source>
        <translation>請選擇其他科別或醫師。</translation>
    </message>
    <message id="desk.error.not_found">
        <source>No such patient was found.</source>
        <translation>沒有找到這位患者。</translation>
    </message>
    <message id="desk.error.not_found.do">
        <source>Search another way (F2) or register (F3).</source>
        <translation>換一種方式搜尋（F2），或新登記（F3）。</translation>
    </message>
    <message id="desk.error.queue_full">
        <source>All numbers have been given.</source>
        <translation>號已經滿了。</translation>
    </message>
    <message id="desk.error.queue_full.do">
        <source>Choose another doctor or department.</source>
        <translation>請選擇其他醫師或科別。</translation>
    </message>
    <message id="desk.error.room_has_called">
        <source>{label} has been called and has not come in yet.</source>
        <translation>{label} 已經叫號，還沒有進診室。</translation>
    </message>
    <message id="desk.error.room_has_called.do">
        <source>Press F6 Came in or F5 Missed first, then call the next.</source>
        <translation>先按 F6 到達或 F5 過號，再叫下一位。</translation>
    </message>
    <message id="desk.error.room_occupied">
        <source>{label} is still in the room.</source>
        <translation>{label} 還在診室裡。</translation>
    </message>
    <message id="desk.error.room_occupied.do">
        <source>Press F10 Done or F4 To exam first.</source>
        <translation>先按 F10 完成或 F4 去檢查。</translation>
    </message>
    <message id="desk.error.session_over">
        <source>Today's clinic is over.</source>
        <translation>今天的門診已經結束。</translation>
    </message>
    <message id="desk.error.session_over.do">
        <source>If urgent, send to emergency; otherwise another day.</source>
        <translation>急症請轉急診；其他請改天。</translation>
    </message>
    <message id="desk.error.too_early">
        <source>Too early to check in.</source>
        <translation>還沒到報到時間。</translation>
    </message>
    <message id="desk.error.too_early.do">
        <source>Possible from {time}.</source>
        <translation>{time} 以後可以報到。</translation>
    </message>
    <message id="desk.error.too_late">
        <source>The booked clinic ended at {time}.</source>
        <translation>預約的門診已在 {time} 結束。</translation>
    </message>
    <message id="desk.error.too_late.do">
        <source>Issue a walk-in number or rebook.</source>
        <translation>可現場取號，或改約。</translation>
    </message>
    <message id="desk.error.wrong_day">
        <source>The appointment is on {day}, not today.</source>
        <translation>預約不是今天，是 {day}。</translation>
    </message>
    <message id="desk.error.wrong_day.do">
        <source>Check in on that day, or issue a walk-in number today.</source>
        <translation>當天再報到；今天要看可現場取號。</translation>
    </message>
    <message id="desk.first_visit">
        <source>First visit</source>
        <translation>初診</translation>
    </message>
    <message id="desk.floor_words">
        <source>{floor}</source>
        <translation>{floor}</translation>
    </message>
    <message id="desk.form.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="desk.form.birth_date">
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message id="desk.form.birth_hint">
        <source>e.g. 19480305</source>
        <translation>例如 19480305</translation>
    </message>
    <message id="desk.form.card_hint">
        <source>Empty: one is issued</source>
        <translation>留空則自動發卡號</translation>
    </message>
    <message id="desk.form.card_no">
        <source>Card number</source>
        <translation>就診卡號</translation>
    </message>
    <message id="desk.form.hint">
        <source>Tab to the next field, Enter registers and goes on to the department. An identity number fills sex and date of birth.</source>
        <translation>Tab 下一項，Enter 登記並選擇科別。填了身分證號就不用再填性別和出生日期。</translation>
    </message>
    <message id="desk.form.id_number">
        <source>Identity number</source>
        <translation>身分證號</translation>
    </message>
    <message id="desk.form.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="desk.form.phone">
        <source>Phone</source>
        <translation>手機</translation>
    </message>
    <message id="desk.form.register">
        <source>Register</source>
        <translation>登記</translation>
    </message>
    <message id="desk.form.sex">
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message id="desk.form.title">
        <source>New patient</source>
        <translation>新登記</translation>
    </message>
    <message id="desk.form.wipe">
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message id="desk.help.answer">
        <source>Answer</source>
        <translation>應答</translation>
    </message>
    <message id="desk.help.answered">
        <source>Answered: please go to {place} ({terminal}).</source>
        <translation>已應答 {place}（{terminal}），請過去。</translation>
    </message>
    <message id="desk.help.call">
        <source>Help: {place} ({terminal}) · {since}</source>
        <translation>求助：{place}（{terminal}）· {since}</translation>
    </message>
    <message id="desk.help.more">
        <source>, {n} more</source>
        <translation>，另有 {n} 處</translation>
    </message>
    <message id="desk.minutes">
        <source>{n} min</source>
        <translation>{n}分</translation>
    </message>
    <message id="desk.no_phone">
        <source>no phone</source>
        <translation>無手機</translation>
    </message>
    <message id="desk.notices.everywhere">
        <source>All areas</source>
        <translation>全部</translation>
    </message>
    <message id="desk.notices.hint">
        <source>Shown on the waiting-area boards until withdrawn or the day ends. Never write a patient's name.</source>
        <translation>顯示在候診螢幕上，直到撤下或當天結束。請勿寫患者姓名。</translation>
    </message>
    <message id="desk.notices.list">
        <source>Shown now</source>
        <translation>正在顯示</translation>
    </message>
    <message id="desk.notices.none">
        <source>No notices now.</source>
        <translation>目前沒有通知。</translation>
    </message>
    <message id="desk.notices.post">
        <source>Post</source>
        <translation>發布</translation>
    </message>
    <message id="desk.notices.posted">
        <source>The notice is on the boards.</source>
        <translation>通知已發布到候診螢幕。</translation>
    </message>
    <message id="desk.notices.text">
        <source>e.g. Room 202: Dr Lin is in surgery, back at 10:00</source>
        <translation>例如：202 診室林醫師手術中，10:00 恢復看診</translation>
    </message>
    <message id="desk.notices.title">
        <source>Notices on the boards</source>
        <translation>候診螢幕通知</translation>
    </message>
    <message id="desk.notices.withdraw">
        <source>Withdraw</source>
        <translation>撤下</translation>
    </message>
    <message id="desk.notices.withdrawn">
        <source>The notice is withdrawn.</source>
        <translation>通知已撤下。</translation>
    </message>
    <message id="desk.now">
        <source>now</source>
        <translation>剛剛</translation>
    </message>
    <message id="desk.own_name">
        <source>EN</source>
        <translation>繁</translation>
    </message>
    <message id="desk.people">
        <source>{n}</source>
        <translation>{n} 人</translation>
    </message>
    <message id="desk.person">
        <source>{name} {sex} {age}</source>
        <translation>{name} {sex} {age}歲</translation>
    </message>
    <message id="desk.priority.disabled">
        <source>Disabled</source>
        <translation>身心障礙優先</translation>
    </message>
    <message id="desk.priority.elderly">
        <source>Elderly</source>
        <translation>長者優先</translation>
    </message>
    <message id="desk.priority.military">
        <source>Military</source>
        <translation>軍人優先</translation>
    </message>
    <message id="desk.priority.none">
        <source>None</source>
        <translation>一般</translation>
    </message>
    <message id="desk.queue.all_floors">
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message id="desk.queue.because">
        <source>Why here</source>
        <translation>原因</translation>
    </message>
    <message id="desk.queue.call_again">
        <source>Call again</source>
        <translation>重呼</translation>
    </message>
    <message id="desk.queue.call_next">
        <source>Call next</source>
        <translation>叫下一位</translation>
    </message>
    <message id="desk.queue.called">
        <source>{label} called to room {room}.</source>
        <translation>已叫 {label} 到 {room} 診室。</translation>
    </message>
    <message id="desk.queue.cancel">
        <source>Cancel</source>
        <translation>取消號</translation>
    </message>
    <message id="desk.queue.cancel_confirm">
        <source>Confirm</source>
        <translation>確認取消</translation>
    </message>
    <message id="desk.queue.come_back">
        <source>Rejoin</source>
        <translation>重新候診</translation>
    </message>
    <message id="desk.queue.done">
        <source>{label}: {act}. Ctrl+Z undoes it.</source>
        <translation>{label}：{act}。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.queue.done_and_called">
        <source>{done} done; {label} called to room {room}. Ctrl+Z undoes both.</source>
        <translation>{done} 完成；已叫 {label} 到 {room} 診室。Ctrl+Z 一併復原。</translation>
    </message>
    <message id="desk.queue.exam">
        <source>To exam</source>
        <translation>去檢查</translation>
    </message>
    <message id="desk.queue.finish">
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message id="desk.queue.miss">
        <source>Missed</source>
        <translation>過號</translation>
    </message>
    <message id="desk.queue.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="desk.queue.no_room">
        <source>No room</source>
        <translation>沒有診室</translation>
    </message>
    <message id="desk.queue.no_rooms">
        <source>No room is on duty today.</source>
        <translation>今天還沒有看診的診室。</translation>
    </message>
    <message id="desk.queue.nobody">
        <source>Nobody waits for this room.</source>
        <translation>這個診室沒有人候診。</translation>
    </message>
    <message id="desk.queue.none_waits">
        <source>Nobody waits for room {room}.</source>
        <translation>{room} 診室沒有人候診。</translation>
    </message>
    <message id="desk.queue.number">
        <source>No.</source>
        <translation>號</translation>
    </message>
    <message id="desk.queue.reason">
        <source>Why cancel {label}? (required; Esc keeps it)</source>
        <translation>取消 {label} 的原因（必填），Esc 不取消</translation>
    </message>
    <message id="desk.queue.room_after">
        <source>Next room</source>
        <translation>下一個診室</translation>
    </message>
    <message id="desk.queue.room_before">
        <source>Previous room</source>
        <translation>上一個診室</translation>
    </message>
    <message id="desk.queue.room_free">
        <source>Free</source>
        <translation>空閒</translation>
    </message>
    <message id="desk.queue.rooms">
        <source>Rooms</source>
        <translation>診室</translation>
    </message>
    <message id="desk.queue.start">
        <source>Came in</source>
        <translation>到達</translation>
    </message>
    <message id="desk.queue.state">
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message id="desk.queue.title">
        <source>Queue</source>
        <translation>候診佇列</translation>
    </message>
    <message id="desk.queue.undo">
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message id="desk.queue.undone">
        <source>{label}: “{act}” undone.</source>
        <translation>已復原 {label} 的「{act}」。</translation>
    </message>
    <message id="desk.queue.waited">
        <source>Waited</source>
        <translation>等候</translation>
    </message>
    <message id="desk.queue.waiting">
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message id="desk.quoted">
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message id="desk.rail.lock">
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message id="desk.rail.notices">
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message id="desk.rail.queue">
        <source>Queues</source>
        <translation>候診佇列</translation>
    </message>
    <message id="desk.rail.reception">
        <source>Reception</source>
        <translation>接待</translation>
    </message>
    <message id="desk.reception.arrivals">
        <source>Today's arrivals</source>
        <translation>今日到診</translation>
    </message>
    <message id="desk.reception.check_in">
        <source>Check in</source>
        <translation>報到</translation>
    </message>
    <message id="desk.reception.choose">
        <source>Choose a department first (↑↓), then press Enter.</source>
        <translation>請先選擇科別（↑↓），再按 Enter。</translation>
    </message>
    <message id="desk.reception.come_back">
        <source>Rejoin</source>
        <translation>重新候診</translation>
    </message>
    <message id="desk.reception.complaint">
        <source>Complaint, e.g. toothache for three days</source>
        <translation>主訴，例如：右下牙痛三天</translation>
    </message>
    <message id="desk.reception.department">
        <source>Department · waiting (↑↓)</source>
        <translation>科別 · 等候（↑↓ 選擇）</translation>
    </message>
    <message id="desk.reception.department_first">
        <source>Choose a department first, then a doctor.</source>
        <translation>先選科別，再選醫師。</translation>
    </message>
    <message id="desk.reception.doctor">
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message id="desk.reception.found">
        <source>Search results</source>
        <translation>搜尋結果</translation>
    </message>
    <message id="desk.reception.has">
        <source>This patient already has {label} in this department.</source>
        <translation>該患者在這個科別已有 {label} 號。</translation>
    </message>
    <message id="desk.reception.has.do">
        <source>It stands as it is; Ctrl+P reprints the slip.</source>
        <translation>原號繼續有效；Ctrl+P 重印號單。</translation>
    </message>
    <message id="desk.reception.issue">
        <source>Issue and print</source>
        <translation>取號並列印</translation>
    </message>
    <message id="desk.reception.issued">
        <source>{label} issued; the slip is being printed.</source>
        <translation>已取號 {label}，號單列印中。</translation>
    </message>
    <message id="desk.reception.issued_unprinted">
        <source>{label} issued.</source>
        <translation>已取號 {label}。</translation>
    </message>
    <message id="desk.reception.key_call">
        <source>Call the next patient</source>
        <translation>叫下一位</translation>
    </message>
    <message id="desk.reception.key_choose">
        <source>Choose one of today's arrivals</source>
        <translation>選擇今日到診</translation>
    </message>
    <message id="desk.reception.key_new">
        <source>Register a new patient</source>
        <translation>新登記</translation>
    </message>
    <message id="desk.reception.key_search">
        <source>Search for a patient</source>
        <translation>搜尋患者</translation>
    </message>
    <message id="desk.reception.new">
        <source>New patient</source>
        <translation>新登記</translation>
    </message>
    <message id="desk.reception.no_arrivals">
        <source>Nobody has arrived yet today.</source>
        <translation>今天還沒有人到診。</translation>
    </message>
    <message id="desk.reception.not_found">
        <source>No such patient. Press F3 to register; what you typed is carried over.</source>
        <translation>沒有找到這位患者。按 F3 新登記，已輸入的內容會帶過去。</translation>
    </message>
    <message id="desk.reception.priority">
        <source>Priority</source>
        <translation>優先</translation>
    </message>
    <message id="desk.reception.reprint">
        <source>Reprint slip</source>
        <translation>重印號單</translation>
    </message>
    <message id="desk.reception.waits_again">
        <source>{label} waits again.</source>
        <translation>{label} 已重新候診。</translation>
    </message>
    <message id="desk.reception.walk_in">
        <source>Walk-in number</source>
        <translation>現場取號</translation>
    </message>
    <message id="desk.return_visit">
        <source>Return visit</source>
        <translation>複診</translation>
    </message>
    <message id="desk.room_words">
        <source>Room {room}</source>
        <translation>{room} 診室</translation>
    </message>
    <message id="desk.search">
        <source>Name / initials / phone / card / number / scan (F2)</source>
        <translation>姓名 / 拼音首字母 / 手機 / 就診卡 / 號碼 / 掃碼（F2）</translation>
    </message>
    <message id="desk.sex.f">
        <source>F</source>
        <translation>女</translation>
    </message>
    <message id="desk.sex.female">
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message id="desk.sex.m">
        <source>M</source>
        <translation>男</translation>
    </message>
    <message id="desk.sex.male">
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message id="desk.sign_in.code">
        <source>Staff code</source>
        <translation>工號</translation>
    </message>
    <message id="desk.sign_in.enter">
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message id="desk.sign_in.locked">
        <source>Locked by {name}. The work is kept.</source>
        <translation>{name} 已鎖定本機，工作內容都還在。</translation>
    </message>
    <message id="desk.sign_in.pin">
        <source>PIN</source>
        <translation>密碼</translation>
    </message>
    <message id="desk.sign_in.title">
        <source>Guide desk sign-in</source>
        <translation>導診台登入</translation>
    </message>
    <message id="desk.slip.failed">
        <source>The slip could not be printed; number {label} stands.</source>
        <translation>號單沒有列印出來，{label} 號依然有效。</translation>
    </message>
    <message id="desk.slip.failed.do">
        <source>Check the printer's paper and power, then reprint with Ctrl+P.</source>
        <translation>請檢查印表機的紙和電源，再按 Ctrl+P 重印。</translation>
    </message>
    <message id="desk.slip.none">
        <source>There is no slip to reprint.</source>
        <translation>沒有可以重印的號單。</translation>
    </message>
    <message id="desk.slip.none.do">
        <source>Choose a patient with a number first.</source>
        <translation>請先選擇一位有號的患者。</translation>
    </message>
    <message id="desk.slip.off">
        <source>No printer is set up here.</source>
        <translation>本機沒有設定印表機。</translation>
    </message>
    <message id="desk.slip.off.do">
        <source>Set one up in the site file under [desk.printer].</source>
        <translation>請在站點檔的 [desk.printer] 裡設定。</translation>
    </message>
    <message id="desk.slip.reprinted">
        <source>Slip {label} reprinted.</source>
        <translation>{label} 的號單已重印。</translation>
    </message>
    <message id="desk.state.away">
        <source>At exam</source>
        <translation>檢查中</translation>
    </message>
    <message id="desk.state.called">
        <source>Called</source>
        <translation>已叫號</translation>
    </message>
    <message id="desk.state.cancelled">
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message id="desk.state.done">
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message id="desk.state.in_service">
        <source>In room</source>
        <translation>看診中</translation>
    </message>
    <message id="desk.state.missed">
        <source>Missed</source>
        <translation>過號</translation>
    </message>
    <message id="desk.state.void">
        <source>Void</source>
        <translation>已作廢</translation>
    </message>
    <message id="desk.state.waiting">
        <source>Waiting</source>
        <translation>候診</translation>
    </message>
    <message id="desk.store.away">
        <source>Connection lost</source>
        <translation>連線中斷</translation>
    </message>
    <message id="desk.store.here">
        <source>Online</source>
        <translation>連線中</translation>
    </message>
    <message id="desk.store.lost">
        <source>Connection lost: nothing can be saved right now.</source>
        <translation>連線中斷：目前的操作無法儲存。</translation>
    </message>
    <message id="desk.store.lost.do">
        <source>Numbers already given stand. Work goes on by itself once it is back; what you see may be out of date.</source>
        <translation>已給出的號碼都有效；恢復後自動繼續，畫面上的內容可能已過時。</translation>
    </message>
    <message id="desk.strip.notice">
        <source>Notice · {area} · {ago}</source>
        <translation>通知 · {area} · {ago}</translation>
    </message>
    <message id="desk.strip.quiet">
        <source>No news.</source>
        <translation>沒有新訊息。</translation>
    </message>
    <message id="desk.title">
        <source>Guide desk</source>
        <translation>導診台</translation>
    </message>
    <message id="desk.wait_range">
        <source>{low}–{high} min</source>
        <translation>約 {low}–{high} 分</translation>
    </message>
    <message id="desk.waiting_people">
        <source>{n} waiting</source>
        <translation>等候 {n} 人</translation>
    </message>
</context>
</TS>
