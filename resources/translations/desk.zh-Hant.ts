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
    <message id="desk.act.close_handoff">
        <source>Handoff closed</source>
        <translation>結束交接</translation>
    </message>
    <message id="desk.act.come_back">
        <source>Back from exam</source>
        <translation>檢查回診</translation>
    </message>
    <message id="desk.act.finish">
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message id="desk.act.grade">
        <source>Graded again</source>
        <translation>重新分級</translation>
    </message>
    <message id="desk.act.hand_off">
        <source>Sent to a floor</source>
        <translation>送往其他樓層</translation>
    </message>
    <message id="desk.act.hold">
        <source>On hold</source>
        <translation>暫緩</translation>
    </message>
    <message id="desk.act.leave_door">
        <source>Back in line</source>
        <translation>回到佇列</translation>
    </message>
    <message id="desk.act.miss">
        <source>Missed</source>
        <translation>過號</translation>
    </message>
    <message id="desk.act.move">
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message id="desk.act.pause">
        <source>Pause</source>
        <translation>暫停叫號</translation>
    </message>
    <message id="desk.act.post_notice">
        <source>Post notice</source>
        <translation>發布通知</translation>
    </message>
    <message id="desk.act.reassign">
        <source>Change of doctor</source>
        <translation>換醫師</translation>
    </message>
    <message id="desk.act.receive">
        <source>Transferred</source>
        <translation>轉診</translation>
    </message>
    <message id="desk.act.receive_handoff">
        <source>Received</source>
        <translation>接到患者</translation>
    </message>
    <message id="desk.act.rejoin">
        <source>Back after missed call</source>
        <translation>過號重排</translation>
    </message>
    <message id="desk.act.release">
        <source>Waits again</source>
        <translation>恢復候診</translation>
    </message>
    <message id="desk.act.resume">
        <source>Resume</source>
        <translation>恢復叫號</translation>
    </message>
    <message id="desk.act.send_to_exam">
        <source>Sent to exam</source>
        <translation>去檢查</translation>
    </message>
    <message id="desk.act.serve_also">
        <source>Also calls for</source>
        <translation>交叉呼叫</translation>
    </message>
    <message id="desk.act.start">
        <source>Came in</source>
        <translation>到達</translation>
    </message>
    <message id="desk.act.to_door">
        <source>Sent to the door</source>
        <translation>到診室門口</translation>
    </message>
    <message id="desk.act.transfer">
        <source>Transferred</source>
        <translation>轉診</translation>
    </message>
    <message id="desk.act.undo">
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message id="desk.act.withdraw_notice">
        <source>Withdraw notice</source>
        <translation>撤下通知</translation>
    </message>
    <message id="desk.again.busy">
        <source>The patient is not waiting any more.</source>
        <translation>病人已經不在候診，不能重新評估。</translation>
    </message>
    <message id="desk.again.complaint">
        <source>How is it now?</source>
        <translation>現在怎麼樣？</translation>
    </message>
    <message id="desk.again.confirm">
        <source>Confirm</source>
        <translation>確認級別</translation>
    </message>
    <message id="desk.again.done">
        <source>{label} is level {level} now.</source>
        <translation>{label} 重新評估為{level}級。</translation>
    </message>
    <message id="desk.again.looked">
        <source>assessed {n} minutes ago</source>
        <translation>上次評估 {n} 分鐘前</translation>
    </message>
    <message id="desk.again.nothing">
        <source>Say how it is now, or measure.</source>
        <translation>請輸入現在的情況或測量值。</translation>
    </message>
    <message id="desk.again.title">
        <source>Assess again · {label}</source>
        <translation>重新評估 · {label}</translation>
    </message>
    <message id="desk.again.ungraded">
        <source>not graded yet · {waited}</source>
        <translation>尚未分級 · {waited}</translation>
    </message>
    <message id="desk.again.waited">
        <source>waited {n} minutes</source>
        <translation>已等 {n} 分鐘</translation>
    </message>
    <message id="desk.again.was">
        <source>now level {level} · {waited}</source>
        <translation>現為{level}級 · {waited}</translation>
    </message>
    <message id="desk.again.why">
        <source>Less urgent than advised or before: say why</source>
        <translation>級別比建議或原來低，請寫明原因</translation>
    </message>
    <message id="desk.again.why.1">
        <source>Feels better</source>
        <translation>症狀好轉</translation>
    </message>
    <message id="desk.again.why.2">
        <source>Nurse's judgement</source>
        <translation>護理師判斷</translation>
    </message>
    <message id="desk.again.why.3">
        <source>Was graded wrongly</source>
        <translation>原分級有誤</translation>
    </message>
    <message id="desk.ahead">
        <source>{n} ahead</source>
        <translation>前面 {n} 人</translation>
    </message>
    <message id="desk.alerts.chip">
        <source>Alerts {n}</source>
        <translation>提醒 {n}</translation>
    </message>
    <message id="desk.alerts.handoff">
        <source>Nobody received</source>
        <translation>交接無人接</translation>
    </message>
    <message id="desk.alerts.hint">
        <source>Over the limits, handoffs and devices, most urgent first. ↑↓ to choose; Enter assesses again where a response time is over, else goes to the room, patient or device.</source>
        <translation>等候逾時、交接和設備故障，最急的在前。↑↓ 選擇，Enter：回應逾時的重新評估，其餘轉到診室、病人或設備。</translation>
    </message>
    <message id="desk.alerts.limit">
        <source>limit {n} minutes</source>
        <translation>時限 {n} 分鐘</translation>
    </message>
    <message id="desk.alerts.long_wait">
        <source>Long wait</source>
        <translation>久候</translation>
    </message>
    <message id="desk.alerts.missed">
        <source>Missed calls, whole hospital</source>
        <translation>全院過號</translation>
    </message>
    <message id="desk.alerts.missed_hint">
        <source>Called and not there, longest ago first. Enter goes to the room, F12 lets them rejoin.</source>
        <translation>叫過號沒有到的人，等得最久的在前。Enter 轉到診室，F12 重新候診。</translation>
    </message>
    <message id="desk.alerts.nobody">
        <source>Nothing needs attention.</source>
        <translation>沒有需要處理的事。</translation>
    </message>
    <message id="desk.alerts.nobody_missed">
        <source>Nobody missed a call.</source>
        <translation>沒有過號的人。</translation>
    </message>
    <message id="desk.alerts.open">
        <source>Show the list (Alt+5)</source>
        <translation>查看名單（Alt+5）</translation>
    </message>
    <message id="desk.alerts.over">
        <source>+{n} min</source>
        <translation>超 {n} 分</translation>
    </message>
    <message id="desk.alerts.response">
        <source>Level {level} response over</source>
        <translation>{level} 級回應逾時</translation>
    </message>
    <message id="desk.alerts.sent">
        <source>sent {n} minutes ago</source>
        <translation>送出 {n} 分鐘</translation>
    </message>
    <message id="desk.alerts.title">
        <source>Needs attention</source>
        <translation>需要處理</translation>
    </message>
    <message id="desk.alerts.waited">
        <source>waited {n} minutes</source>
        <translation>已等 {n} 分鐘</translation>
    </message>
    <message id="desk.allergies_of">
        <source>Allergic: {words}</source>
        <translation>過敏：{words}</translation>
    </message>
    <message id="desk.any_doctor">
        <source>Any doctor</source>
        <translation>不指定醫師</translation>
    </message>
    <message id="desk.any_doctor_detail">
        <source>Whoever is free first</source>
        <translation>由先有空的醫師看診</translation>
    </message>
    <message id="desk.appointments.act.cancel">
        <source>Cancel</source>
        <translation>取消預約</translation>
    </message>
    <message id="desk.appointments.act.change">
        <source>Change</source>
        <translation>改約</translation>
    </message>
    <message id="desk.appointments.act.restore">
        <source>Restore</source>
        <translation>恢復預約</translation>
    </message>
    <message id="desk.appointments.add_on">
        <source>Extra</source>
        <translation>加號</translation>
    </message>
    <message id="desk.appointments.all">
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message id="desk.appointments.booking_undone">
        <source>The booking of {person} is taken back.</source>
        <translation>{person} 的預約已復原。</translation>
    </message>
    <message id="desk.appointments.cancel_title">
        <source>Cancel the appointment of {person}?</source>
        <translation>取消 {person} 的預約？</translation>
    </message>
    <message id="desk.appointments.cancel_yes">
        <source>Cancel it</source>
        <translation>確認取消</translation>
    </message>
    <message id="desk.appointments.change_undone">
        <source>{person} is back at {day} {time}, {doctor}.</source>
        <translation>{person} 已改回 {day} {time} {doctor}。</translation>
    </message>
    <message id="desk.appointments.choose">
        <source>Choose a department at the left first (↑↓, Enter).</source>
        <translation>先選左邊的科別（↑↓，Enter）。</translation>
    </message>
    <message id="desk.appointments.choose_session">
        <source>Choose a session with the arrows; Enter goes into its slots.</source>
        <translation>用方向鍵選一場門診，Enter 進入時段。</translation>
    </message>
    <message id="desk.appointments.departments">
        <source>Departments</source>
        <translation>科別</translation>
    </message>
    <message id="desk.appointments.fact.code">
        <source>Code</source>
        <translation>預約號</translation>
    </message>
    <message id="desk.appointments.fact.department">
        <source>Department</source>
        <translation>科別</translation>
    </message>
    <message id="desk.appointments.fact.doctor">
        <source>Doctor</source>
        <translation>醫生</translation>
    </message>
    <message id="desk.appointments.fact.reason">
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message id="desk.appointments.fact.time">
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message id="desk.appointments.fact.visit">
        <source>Visit</source>
        <translation>就診</translation>
    </message>
    <message id="desk.appointments.for">
        <source>Booking for {person}: Enter on a session, Enter on a slot</source>
        <translation>正在為 {person} 預約：選門診按 Enter，選時段按 Enter</translation>
    </message>
    <message id="desk.appointments.leave_hand">
        <source>Leave</source>
        <translation>放棄</translation>
    </message>
    <message id="desk.appointments.list">
        <source>Appointments</source>
        <translation>預約名單</translation>
    </message>
    <message id="desk.appointments.moving">
        <source>Changing {person}, was {was}</source>
        <translation>正在為 {person} 改約，原 {was}</translation>
    </message>
    <message id="desk.appointments.no_session">
        <source>No session chosen</source>
        <translation>沒有選中的門診</translation>
    </message>
    <message id="desk.appointments.no_sessions">
        <source>No session in these seven days.</source>
        <translation>這七天沒有排班。</translation>
    </message>
    <message id="desk.appointments.nobody">
        <source>No appointment on this day.</source>
        <translation>這一天沒有預約。</translation>
    </message>
    <message id="desk.appointments.nobody_at_hand">
        <source>Nobody is at hand. Find the patient at reception and choose Book, or choose Change in the list.</source>
        <translation>現在沒有要預約的患者。先在接待頁找到患者選“預約”，或在名單裡選“改約”。</translation>
    </message>
    <message id="desk.appointments.none_chosen">
        <source>No appointment chosen</source>
        <translation>沒有選中的預約</translation>
    </message>
    <message id="desk.appointments.open">
        <source>Open patient</source>
        <translation>開啟患者</translation>
    </message>
    <message id="desk.appointments.read_only">
        <source>You may look; a guide has to sign in to book, change or cancel.</source>
        <translation>您可以查看；預約、改約和取消要由導診員登入後操作。</translation>
    </message>
    <message id="desk.appointments.said.booked">
        <source>{person} booked: {day} {time}, {doctor}, code {code}. Ctrl+Z undoes it.</source>
        <translation>已為 {person} 預約 {day} {time} {doctor}，預約號 {code}。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.appointments.said.cancelled">
        <source>{person}: {day} {time}, {doctor} is cancelled. Ctrl+Z undoes it.</source>
        <translation>{person} {day} {time} {doctor}的預約已取消。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.appointments.said.changed">
        <source>{person} moved to {day} {time}, {doctor}; the code stays {code}. Ctrl+Z undoes it.</source>
        <translation>{person} 已改約到 {day} {time} {doctor}，預約號仍為 {code}。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.appointments.said.restored">
        <source>{person}: {day} {time}, {doctor} stands again.</source>
        <translation>{person} {day} {time} {doctor}的預約已恢復。</translation>
    </message>
    <message id="desk.appointments.slots">
        <source>Slots</source>
        <translation>號源時段</translation>
    </message>
    <message id="desk.appointments.state.booked">
        <source>Booked</source>
        <translation>已預約</translation>
    </message>
    <message id="desk.appointments.state.cancelled">
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message id="desk.appointments.state.checked_in">
        <source>Checked in</source>
        <translation>已報到</translation>
    </message>
    <message id="desk.appointments.state.done">
        <source>Seen</source>
        <translation>已就診</translation>
    </message>
    <message id="desk.appointments.state.no_show">
        <source>No show</source>
        <translation>未到</translation>
    </message>
    <message id="desk.appointments.stop_may_not">
        <source>A supervisor has to sign in to cancel a clinic.</source>
        <translation>停診要由主管登入後操作。</translation>
    </message>
    <message id="desk.appointments.tab.day">
        <source>Day list</source>
        <translation>名單</translation>
    </message>
    <message id="desk.appointments.tab.tell">
        <source>To tell</source>
        <translation>需通知</translation>
    </message>
    <message id="desk.appointments.tab.week">
        <source>Week</source>
        <translation>一週</translation>
    </message>
    <message id="desk.appointments.taken_back">
        <source>Booking taken back</source>
        <translation>復原預約</translation>
    </message>
    <message id="desk.appointments.week">
        <source>The week</source>
        <translation>一週排班</translation>
    </message>
    <message id="desk.appointments.why.asked">
        <source>Patient asked</source>
        <translation>患者要求</translation>
    </message>
    <message id="desk.appointments.why.elsewhere">
        <source>Seen elsewhere</source>
        <translation>已在別處就診</translation>
    </message>
    <message id="desk.appointments.why.time">
        <source>Time does not suit</source>
        <translation>時間不便</translation>
    </message>
    <message id="desk.appointments.why.unreachable">
        <source>Cannot be reached</source>
        <translation>聯絡不上</translation>
    </message>
    <message id="desk.appointments.why.wrong">
        <source>Wrong department or doctor</source>
        <translation>約錯科別或醫生</translation>
    </message>
    <message id="desk.ask.also">
        <source>Which departments does room {room} also call for?</source>
        <translation>{room} 診室還叫哪些科別？</translation>
    </message>
    <message id="desk.ask.also.yes">
        <source>Add / remove</source>
        <translation>加上 / 去掉</translation>
    </message>
    <message id="desk.ask.call_named">
        <source>Call {label} {name} out of turn to room {room}</source>
        <translation>不按順序叫 {label} {name} 到 {room} 診室</translation>
    </message>
    <message id="desk.ask.call_named.yes">
        <source>Call</source>
        <translation>叫號</translation>
    </message>
    <message id="desk.ask.called_too">
        <source>Also called</source>
        <translation>也叫</translation>
    </message>
    <message id="desk.ask.cancel">
        <source>Cancel {label} {name}</source>
        <translation>取消 {label} {name}</translation>
    </message>
    <message id="desk.ask.cancel.yes">
        <source>Confirm</source>
        <translation>確認取消</translation>
    </message>
    <message id="desk.ask.minutes">
        <source>{n} min</source>
        <translation>{n} 分鐘</translation>
    </message>
    <message id="desk.ask.move">
        <source>Move {label} {name} before {before}</source>
        <translation>{label} {name} 移到 {before} 之前</translation>
    </message>
    <message id="desk.ask.move.yes">
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message id="desk.ask.move_last">
        <source>Move {label} {name} to the end</source>
        <translation>{label} {name} 移到最後</translation>
    </message>
    <message id="desk.ask.move_unknown">
        <source>Move {label} {name} before which number?</source>
        <translation>{label} {name} 移到哪個號之前？</translation>
    </message>
    <message id="desk.ask.number">
        <source>Number / Ctrl+↑↓</source>
        <translation>號碼 / Ctrl+↑↓</translation>
    </message>
    <message id="desk.ask.open_ended">
        <source>Until resumed</source>
        <translation>直到恢復</translation>
    </message>
    <message id="desk.ask.pause">
        <source>{doctor} calls nobody until resumed</source>
        <translation>{doctor} 暫停叫號，直到恢復</translation>
    </message>
    <message id="desk.ask.pause.yes">
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message id="desk.ask.pause_unknown">
        <source>{doctor} pauses until when?</source>
        <translation>{doctor} 暫停到幾點？</translation>
    </message>
    <message id="desk.ask.pause_until">
        <source>{doctor} calls nobody until {time}</source>
        <translation>{doctor} 暫停叫號至 {time}</translation>
    </message>
    <message id="desk.ask.reason">
        <source>Reason (required); Esc leaves</source>
        <translation>原因（必填），Esc 放棄</translation>
    </message>
    <message id="desk.ask.reason_free">
        <source>Reason (if any); Esc leaves</source>
        <translation>原因（可不填），Esc 放棄</translation>
    </message>
    <message id="desk.ask.time">
        <source>Minutes / 10:30</source>
        <translation>分鐘 / 10:30</translation>
    </message>
    <message id="desk.ask.transfer">
        <source>Transfer {label} {name} where?</source>
        <translation>{label} {name} 轉到哪裡？</translation>
    </message>
    <message id="desk.ask.transfer.yes">
        <source>Transfer</source>
        <translation>轉診</translation>
    </message>
    <message id="desk.ask.transfer_to">
        <source>Transfer {label} {name} to {department} · {doctor}</source>
        <translation>{label} {name} 轉到{department} · {doctor}</translation>
    </message>
    <message id="desk.because.after">
        <source>after {label}</source>
        <translation>在 {label} 之後</translation>
    </message>
    <message id="desk.because.back">
        <source>{n} places back</source>
        <translation>退後 {n} 位</translation>
    </message>
    <message id="desk.because.door">
        <source>at the room's door</source>
        <translation>已在診室門口</translation>
    </message>
    <message id="desk.because.interval">
        <source>every {n} others</source>
        <translation>每隔 {n} 位插入</translation>
    </message>
    <message id="desk.because.misses">
        <source>missed {n} times</source>
        <translation>過號 {n} 次</translation>
    </message>
    <message id="desk.because.moved">
        <source>moved by staff</source>
        <translation>人工調整</translation>
    </message>
    <message id="desk.because.overtaken">
        <source>passed by {n}, the limit</source>
        <translation>已有 {n} 位後到者在前，不再讓</translation>
    </message>
    <message id="desk.because.rest">
        <source>nobody to go between</source>
        <translation>沒有可間隔的號，按先後</translation>
    </message>
    <message id="desk.because.session_end">
        <source>end of session</source>
        <translation>排到本診次最後</translation>
    </message>
    <message id="desk.because.triage">
        <source>level {level} goes first</source>
        <translation>{level} 級先看</translation>
    </message>
    <message id="desk.born">
        <source>b. {year}</source>
        <translation>{year} 年生</translation>
    </message>
    <message id="desk.called_times">
        <source>Called {n} times</source>
        <translation>已叫 {n} 次</translation>
    </message>
    <message id="desk.card.damaged">
        <source>Damaged</source>
        <translation>損壞</translation>
    </message>
    <message id="desk.card.detail">
        <source>The card now: {number}. It is void once replaced, and says so when read.</source>
        <translation>現在的卡：{number}。換發後它就作廢，再刷會提示。</translation>
    </message>
    <message id="desk.card.first">
        <source>First card</source>
        <translation>首次發實體卡</translation>
    </message>
    <message id="desk.card.issue">
        <source>Issue the card</source>
        <translation>發新卡</translation>
    </message>
    <message id="desk.card.issued">
        <source>Card {number} is issued; the old one is void.</source>
        <translation>新卡 {number} 已發，舊卡作廢。</translation>
    </message>
    <message id="desk.card.label_failed">
        <source>The label of card {number} was not printed</source>
        <translation>就診卡 {number} 的卡籤沒有列印出來</translation>
    </message>
    <message id="desk.card.label_failed.do">
        <source>Look at the printer; the label comes out by itself once it has paper</source>
        <translation>看看印表機；有紙以後會自動補出來</translation>
    </message>
    <message id="desk.card.label_printed">
        <source>Label of card {number} printed</source>
        <translation>就診卡 {number} 的卡籤已列印</translation>
    </message>
    <message id="desk.card.lost">
        <source>Lost</source>
        <translation>遺失</translation>
    </message>
    <message id="desk.card.number">
        <source>New number (or read the card)</source>
        <translation>新卡號（可直接刷卡）</translation>
    </message>
    <message id="desk.card.reason">
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message id="desk.card.reason_words">
        <source>Reason: one of these or your own</source>
        <translation>原因（可選上面的，也可自己寫）</translation>
    </message>
    <message id="desk.card.title">
        <source>Issue or replace the visit card</source>
        <translation>補發或更換就診卡</translation>
    </message>
    <message id="desk.card.while_changed">
        <source>The card was not used: somebody's data are being changed.</source>
        <translation>正在修改資料，身分證沒有讀入。</translation>
    </message>
    <message id="desk.card.while_changed.do">
        <source>Save with Enter or leave with Esc first, then put the card on again.</source>
        <translation>請先按 Enter 儲存或按 Esc 離開，再放身分證。</translation>
    </message>
    <message id="desk.card.why">
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
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
    <message id="desk.clinic.add_ons">
        <source>+{n}</source>
        <translation>加號 {n}</translation>
    </message>
    <message id="desk.clinic.ask.add_on">
        <source>This slot is full: why an extra number?</source>
        <translation>這個時段已滿：為什麼加號？</translation>
    </message>
    <message id="desk.clinic.ask.add_on.detail">
        <source>An extra number is seen beside the quota.</source>
        <translation>加號不佔號源，醫生要多看一位。</translation>
    </message>
    <message id="desk.clinic.ask.add_on.yes">
        <source>Add</source>
        <translation>加號</translation>
    </message>
    <message id="desk.clinic.ask.stop">
        <source>Cancel the clinic of {doctor}, {session}?</source>
        <translation>{session} {doctor}停診？</translation>
    </message>
    <message id="desk.clinic.ask.stop.detail">
        <source>Everybody booked goes onto the list of people to tell.</source>
        <translation>已預約的人都會列入“需通知”，一個不漏。</translation>
    </message>
    <message id="desk.clinic.ask.stop.yes">
        <source>Cancel clinic</source>
        <translation>確認停診</translation>
    </message>
    <message id="desk.clinic.ask.unblock">
        <source>Blocked after no-shows: why book all the same?</source>
        <translation>爽約次數已滿：為什麼仍然預約？</translation>
    </message>
    <message id="desk.clinic.ask.unblock.detail">
        <source>The reason goes into the journal.</source>
        <translation>原因會記入日誌。</translation>
    </message>
    <message id="desk.clinic.ask.unblock.yes">
        <source>Book all the same</source>
        <translation>仍然預約</translation>
    </message>
    <message id="desk.clinic.booked">
        <source>{n} of {quota} booked</source>
        <translation>已約 {n} / {quota}</translation>
    </message>
    <message id="desk.clinic.cancelled">
        <source>Off</source>
        <translation>停診</translation>
    </message>
    <message id="desk.clinic.full">
        <source>Full</source>
        <translation>滿</translation>
    </message>
    <message id="desk.clinic.left">
        <source>Left</source>
        <translation>已離開</translation>
    </message>
    <message id="desk.clinic.over">
        <source>Over</source>
        <translation>已結束</translation>
    </message>
    <message id="desk.clinic.past">
        <source>Past</source>
        <translation>已過</translation>
    </message>
    <message id="desk.clinic.restore">
        <source>Restore clinic</source>
        <translation>恢復門診</translation>
    </message>
    <message id="desk.clinic.said.restored">
        <source>{session}: the clinic of {doctor} takes place.</source>
        <translation>{session} {doctor}恢復門診。</translation>
    </message>
    <message id="desk.clinic.said.stopped">
        <source>{session}: the clinic of {doctor} is off; {n} people to tell (Appointments, F7). Ctrl+Z undoes it.</source>
        <translation>{session} {doctor}已停診，{n} 人需要通知（“預約”頁 F7）。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.clinic.said.stopped_nobody">
        <source>{session}: the clinic of {doctor} is off; nobody to tell. Ctrl+Z undoes it.</source>
        <translation>{session} {doctor}已停診，沒有人需要通知。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.clinic.stop">
        <source>Cancel clinic</source>
        <translation>停診</translation>
    </message>
    <message id="desk.clinic.why.add_on.check">
        <source>Check after surgery</source>
        <translation>術後複查</translation>
    </message>
    <message id="desk.clinic.why.add_on.doctor">
        <source>The doctor agrees</source>
        <translation>醫生同意加號</translation>
    </message>
    <message id="desk.clinic.why.add_on.far">
        <source>Comes from far</source>
        <translation>外地患者</translation>
    </message>
    <message id="desk.clinic.why.add_on.ill">
        <source>Needs to be seen</source>
        <translation>病情需要</translation>
    </message>
    <message id="desk.clinic.why.stop.away">
        <source>Doctor away</source>
        <translation>醫生外出</translation>
    </message>
    <message id="desk.clinic.why.stop.equipment">
        <source>Equipment broken</source>
        <translation>設備故障</translation>
    </message>
    <message id="desk.clinic.why.stop.leave">
        <source>Doctor on leave</source>
        <translation>醫生請假</translation>
    </message>
    <message id="desk.clinic.why.stop.other">
        <source>Hospital's arrangement</source>
        <translation>醫院另有安排</translation>
    </message>
    <message id="desk.clinic.why.stop.surgery">
        <source>Emergency surgery</source>
        <translation>急診手術</translation>
    </message>
    <message id="desk.clinic.why.unblock.agreed">
        <source>The department agrees</source>
        <translation>科室同意</translation>
    </message>
    <message id="desk.clinic.why.unblock.ill">
        <source>Needs to be seen</source>
        <translation>病情需要</translation>
    </message>
    <message id="desk.clinic.why.unblock.not_theirs">
        <source>Not the patient's fault</source>
        <translation>爽約不是患者的原因</translation>
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
    <message id="desk.comma">
        <source>, </source>
        <translation>、</translation>
    </message>
    <message id="desk.counts.arrived">
        <source>Arrived {n}</source>
        <translation>今日到診 {n}</translation>
    </message>
    <message id="desk.counts.missed">
        <source>Missed {n}</source>
        <translation>過號 {n}</translation>
    </message>
    <message id="desk.day_end.and">
        <source>, </source>
        <translation>，</translation>
    </message>
    <message id="desk.day_end.back">
        <source>Not yet</source>
        <translation>先不結束</translation>
    </message>
    <message id="desk.day_end.confirm">
        <source>Confirm</source>
        <translation>確認結束</translation>
    </message>
    <message id="desk.day_end.day">
        <source>{day} {month_name}</source>
        <translation>{month}月{day}日</translation>
    </message>
    <message id="desk.day_end.done">
        <source>{day} has ended: {figures}.</source>
        <translation>{day}已結束：{figures}。</translation>
    </message>
    <message id="desk.day_end.end">
        <source>End {day}</source>
        <translation>結束{day}</translation>
    </message>
    <message id="desk.day_end.end_today">
        <source>End today</source>
        <translation>結束今天</translation>
    </message>
    <message id="desk.day_end.finished">
        <source>In a room → done</source>
        <translation>在診室裡 → 完成</translation>
    </message>
    <message id="desk.day_end.hint">
        <source>Numbers and handoffs still open are closed here in one step, each with its reason. This cannot be undone.</source>
        <translation>還沒有結束的號和樓層交接在這裡一次關閉，每個都記下原因。關閉後不能復原。</translation>
    </message>
    <message id="desk.day_end.left">
        <source>Numbers still open</source>
        <translation>還沒有結束的號</translation>
    </message>
    <message id="desk.day_end.may_not">
        <source>A supervisor has to sign in to end the day.</source>
        <translation>結束一天要由主管登入後操作。</translation>
    </message>
    <message id="desk.day_end.missed">
        <source>Missed → did not come</source>
        <translation>過號 → 記為未到</translation>
    </message>
    <message id="desk.day_end.n_handoffs">
        <source>{n} handoffs nobody had closed</source>
        <translation>樓層交接 {n} 個</translation>
    </message>
    <message id="desk.day_end.n_missed">
        <source>{n} missed</source>
        <translation>過號 {n} 人</translation>
    </message>
    <message id="desk.day_end.n_no_shows">
        <source>{n} appointments that never came</source>
        <translation>預約沒有來 {n} 人</translation>
    </message>
    <message id="desk.day_end.n_unserved">
        <source>{n} not served</source>
        <translation>未看診 {n} 人</translation>
    </message>
    <message id="desk.day_end.nobody">
        <source>No number is open.</source>
        <translation>沒有還未結束的號。</translation>
    </message>
    <message id="desk.day_end.open_days">
        <source>{n} earlier days were never ended. End them first:</source>
        <translation>有 {n} 天還沒有日結，請先結束：</translation>
    </message>
    <message id="desk.day_end.question">
        <source>Close the {n} numbers still open on {day}?</source>
        <translation>關閉{day}還沒有結束的 {n} 個號？</translation>
    </message>
    <message id="desk.day_end.question_nobody">
        <source>End {day}? No number is open; appointments that never came are marked.</source>
        <translation>結束{day}？沒有未結束的號；沒有來的預約會記為未到。</translation>
    </message>
    <message id="desk.day_end.since">
        <source>here since {time}</source>
        <translation>{time} 到診</translation>
    </message>
    <message id="desk.day_end.title">
        <source>End the day</source>
        <translation>結束一天</translation>
    </message>
    <message id="desk.day_end.today">
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message id="desk.day_end.unserved">
        <source>Not served → void</source>
        <translation>未看診 → 作廢</translation>
    </message>
    <message id="desk.days.after">
        <source>Next</source>
        <translation>後一天</translation>
    </message>
    <message id="desk.days.before">
        <source>Prev</source>
        <translation>前一天</translation>
    </message>
    <message id="desk.days.day">
        <source>{weekday} {day} {month_name}</source>
        <translation>{month}月{day}日 {weekday}</translation>
    </message>
    <message id="desk.days.field">
        <source>1125, tomorrow (F4)</source>
        <translation>1125 / 明天（F4）</translation>
    </message>
    <message id="desk.days.go_today">
        <source>Today</source>
        <translation>回今天</translation>
    </message>
    <message id="desk.days.names.day_after">
        <source>overmorrow</source>
        <translation>後天</translation>
    </message>
    <message id="desk.days.names.today">
        <source>today t</source>
        <translation>今天 今日 今</translation>
    </message>
    <message id="desk.days.names.tomorrow">
        <source>tomorrow</source>
        <translation>明天 明日 明</translation>
    </message>
    <message id="desk.days.names.yesterday">
        <source>yesterday</source>
        <translation>昨天 昨日 昨</translation>
    </message>
    <message id="desk.days.near">
        <source>{day} · {near}</source>
        <translation>{day} · {near}</translation>
    </message>
    <message id="desk.days.short">
        <source>{day} {month_name}</source>
        <translation>{month}-{day}</translation>
    </message>
    <message id="desk.days.today">
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message id="desk.days.tomorrow">
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message id="desk.days.unreadable">
        <source>Not a date</source>
        <translation>看不懂這個日期</translation>
    </message>
    <message id="desk.days.week_after">
        <source>Next</source>
        <translation>後七天</translation>
    </message>
    <message id="desk.days.week_before">
        <source>Prev</source>
        <translation>前七天</translation>
    </message>
    <message id="desk.days.yesterday">
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message id="desk.devices.check">
        <source>Self-test</source>
        <translation>自檢</translation>
    </message>
    <message id="desk.devices.check_failed">
        <source>The self-test found {n} problems.</source>
        <translation>自檢發現 {n} 個問題。</translation>
    </message>
    <message id="desk.devices.check_failed.do">
        <source>Please do as listed at the right.</source>
        <translation>請按右邊列出的提示處理。</translation>
    </message>
    <message id="desk.devices.checked">
        <source>The self-test passed.</source>
        <translation>自檢通過。</translation>
    </message>
    <message id="desk.devices.checking">
        <source>Testing…</source>
        <translation>正在自檢……</translation>
    </message>
    <message id="desk.devices.here">
        <source>This desk</source>
        <translation>本台</translation>
    </message>
    <message id="desk.devices.hint">
        <source>Those that need a hand first. ↑↓ to choose.</source>
        <translation>缺紙、斷開的在前。↑↓ 選擇終端。</translation>
    </message>
    <message id="desk.devices.nobody">
        <source>No terminal has reported yet.</source>
        <translation>還沒有終端回報過設備。</translation>
    </message>
    <message id="desk.devices.nobody_chosen">
        <source>Choose a terminal.</source>
        <translation>請選擇一個終端。</translation>
    </message>
    <message id="desk.devices.none">
        <source>No devices</source>
        <translation>沒有設定設備</translation>
    </message>
    <message id="desk.devices.not_checked">
        <source>F7 tests this desk: devices, store, fonts, texts, map and triage.</source>
        <translation>按 F7 檢查本台的設備、資料、字型、文字、地圖和分診。</translation>
    </message>
    <message id="desk.devices.not_printed">
        <source>This desk's printer did not print the test slip.</source>
        <translation>本台印表機沒有印出測試號單。</translation>
    </message>
    <message id="desk.devices.not_printed.do">
        <source>See how the printer is doing; once it works the slip comes out.</source>
        <translation>請看左邊的印表機狀態；修好後它會自動印出。</translation>
    </message>
    <message id="desk.devices.own">
        <source>This desk, {terminal}</source>
        <translation>本台 {terminal}</translation>
    </message>
    <message id="desk.devices.print">
        <source>Test print</source>
        <translation>測試列印</translation>
    </message>
    <message id="desk.devices.printed">
        <source>The test slip was given to this desk's printer.</source>
        <translation>測試號單已送到本台印表機。</translation>
    </message>
    <message id="desk.devices.seen">
        <source>Last heard: {time}</source>
        <translation>最近聯絡：{time}</translation>
    </message>
    <message id="desk.devices.since">
        <source>since {time}</source>
        <translation>{time} 起</translation>
    </message>
    <message id="desk.devices.speak">
        <source>Test voice</source>
        <translation>測試語音</translation>
    </message>
    <message id="desk.devices.spoken">
        <source>The voice of this desk has spoken.</source>
        <translation>本台語音已播放。</translation>
    </message>
    <message id="desk.devices.test_advice">
        <source>If the words are clear, the code is whole and the cut is clean, the printer works.</source>
        <translation>字跡清楚、QR 碼完整、裁切整齊，印表機就沒有問題。</translation>
    </message>
    <message id="desk.devices.test_label">
        <source>TEST</source>
        <translation>測試</translation>
    </message>
    <message id="desk.devices.test_title">
        <source>Test print</source>
        <translation>列印測試</translation>
    </message>
    <message id="desk.devices.test_words">
        <source>This is a test.</source>
        <translation>語音測試</translation>
    </message>
    <message id="desk.devices.title">
        <source>All terminals</source>
        <translation>所有終端</translation>
    </message>
    <message id="desk.devices.unheard">
        <source>Not heard</source>
        <translation>聯絡不上</translation>
    </message>
    <message id="desk.devices.unheard.do">
        <source>Please go and look: is it off, without network, or its program not running?</source>
        <translation>請去看一眼：是否關機、斷網，或程式沒有執行。</translation>
    </message>
    <message id="desk.devices.well">
        <source>All well</source>
        <translation>正常</translation>
    </message>
    <message id="desk.devices.which">
        <source>{kind}: {health}</source>
        <translation>{kind}{health}</translation>
    </message>
    <message id="desk.edit.hint">
        <source>Number and phones are masked: type a new one to replace it, empty the field to take it away.</source>
        <translation>證件號和手機顯示為遮蓋；輸入新的就取代，清空就刪除。</translation>
    </message>
    <message id="desk.edit.reason">
        <source>Why the document number is taken away</source>
        <translation>為什麼刪除證件號碼</translation>
    </message>
    <message id="desk.edit.save">
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message id="desk.edit.saved">
        <source>The changes are saved.</source>
        <translation>資料已儲存。</translation>
    </message>
    <message id="desk.edit.title">
        <source>Change · {name}</source>
        <translation>修改資料 · {name}</translation>
    </message>
    <message id="desk.emergency.led">
        <source>Sent to emergency and noted. There is no emergency queue here, so no number: go there with the patient now.</source>
        <translation>已記錄轉急診。本院系統沒有急診佇列，不發號：請立即陪病人到急診。</translation>
    </message>
    <message id="desk.emergency.reason">
        <source>sent to emergency</source>
        <translation>轉急診</translation>
    </message>
    <message id="desk.emergency.send">
        <source>To emergency</source>
        <translation>轉急診</translation>
    </message>
    <message id="desk.emergency.sent">
        <source>{label}: sent to emergency. Go there with the patient.</source>
        <translation>{label} 已轉急診，請陪同前往。</translation>
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
    <message id="desk.error.card_replaced">
        <source>This card was replaced and is void.</source>
        <translation>這張就診卡已經換新，舊卡已停用。</translation>
    </message>
    <message id="desk.error.card_replaced.do">
        <source>Take the old card back; a new one can be issued in the file (Alt+F, Alt+C).</source>
        <translation>請收回舊卡；新卡不在身邊，可在檔案裡補卡（Alt+F，Alt+C）。</translation>
    </message>
    <message id="desk.error.card_unknown">
        <source>This document cannot be read here.</source>
        <translation>這張證件讀不出來。</translation>
    </message>
    <message id="desk.error.card_unknown.do">
        <source>Press F3 and type its name and number.</source>
        <translation>請按 F3，照著證件輸入姓名和號碼。</translation>
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
        <source>Choose another doctor or department, or give the reason for an extra number.</source>
        <translation>請選擇其他醫師或科別，或寫明原因加號。</translation>
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
        <source>If urgent, send to emergency; otherwise another day, or give the reason for an extra number.</source>
        <translation>急症請轉急診；其他請改天，或寫明原因加號。</translation>
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
    <message id="desk.exams.after_meal">
        <source>after a meal</source>
        <translation>餐後</translation>
    </message>
    <message id="desk.exams.already">
        <source>This exam is on the list already.</source>
        <translation>這項檢查已經在單子上了。</translation>
    </message>
    <message id="desk.exams.dry">
        <source>no water</source>
        <translation>禁水</translation>
    </message>
    <message id="desk.exams.eaten">
        <source>Has eaten today</source>
        <translation>今天已進食</translation>
    </message>
    <message id="desk.exams.empty">
        <source>The exams will stand here in the order in which they are done.</source>
        <translation>這裡按先後順序列出要做的檢查。</translation>
    </message>
    <message id="desk.exams.fasting">
        <source>fasting</source>
        <translation>空腹</translation>
    </message>
    <message id="desk.exams.found">
        <source>Exams that fit</source>
        <translation>符合的檢查</translation>
    </message>
    <message id="desk.exams.full_bladder">
        <source>full bladder</source>
        <translation>憋尿</translation>
    </message>
    <message id="desk.exams.impossible.closes">
        <source>Closes too early: the doctor sets another day</source>
        <translation>來不及，檢查室已停止；請醫師改期</translation>
    </message>
    <message id="desk.exams.impossible.eaten">
        <source>Needs an empty stomach: the doctor sets another day</source>
        <translation>要空腹，患者已進食；請醫師改期</translation>
    </message>
    <message id="desk.exams.impossible.rules_contradict">
        <source>Contradicts the order of the others: ask the doctor</source>
        <translation>與其他檢查先後矛盾，請先問醫師</translation>
    </message>
    <message id="desk.exams.not_today">
        <source>not today</source>
        <translation>今天不能做</translation>
    </message>
    <message id="desk.exams.order">
        <source>Order of the exams</source>
        <translation>檢查順序</translation>
    </message>
    <message id="desk.exams.print">
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message id="desk.exams.remove">
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message id="desk.exams.some_not_today">
        <source>{n} not today</source>
        <translation>{n} 項今天不能做</translation>
    </message>
    <message id="desk.exams.title">
        <source>Exam guide</source>
        <translation>檢查導診單</translation>
    </message>
    <message id="desk.exams.type_one">
        <source>Type an exam first, Enter adds it.</source>
        <translation>請先輸入一項檢查，按 Enter 加入。</translation>
    </message>
    <message id="desk.exams.typed">
        <source>Exam: name or letters, Enter adds</source>
        <translation>檢查名稱或拼音首字母，Enter 加入</translation>
    </message>
    <message id="desk.exams.unknown">
        <source>There is no exam "{typed}". Try another name or its first letters.</source>
        <translation>沒有「{typed}」這項檢查。請換個叫法，或輸入拼音首字母。</translation>
    </message>
    <message id="desk.file.add_on">
        <source>add-on</source>
        <translation>加號</translation>
    </message>
    <message id="desk.file.allergies_not_asked">
        <source>allergies not asked</source>
        <translation>過敏史未問</translation>
    </message>
    <message id="desk.file.arrived">
        <source>arrived {time}</source>
        <translation>{time} 到診</translation>
    </message>
    <message id="desk.file.blocked">
        <source>No booking until {day}</source>
        <translation>{day} 前不能預約</translation>
    </message>
    <message id="desk.file.book">
        <source>Book</source>
        <translation>預約</translation>
    </message>
    <message id="desk.file.booked.booked">
        <source>Booked</source>
        <translation>已預約</translation>
    </message>
    <message id="desk.file.booked.cancelled">
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message id="desk.file.booked.checked_in">
        <source>Checked in</source>
        <translation>已報到</translation>
    </message>
    <message id="desk.file.booked.done">
        <source>Done</source>
        <translation>已看診</translation>
    </message>
    <message id="desk.file.booked.no_show">
        <source>No-show</source>
        <translation>爽約</translation>
    </message>
    <message id="desk.file.card">
        <source>New card</source>
        <translation>補換卡</translation>
    </message>
    <message id="desk.file.edit">
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message id="desk.file.former_cards">
        <source>Former cards</source>
        <translation>用過的就診卡</translation>
    </message>
    <message id="desk.file.front_page">
        <source>Front page</source>
        <translation>病歷首頁</translation>
    </message>
    <message id="desk.file.guardian">
        <source>guardian {name}</source>
        <translation>監護人 {name}</translation>
    </message>
    <message id="desk.file.guardian_phone">
        <source>Guardian's phone</source>
        <translation>監護人手機</translation>
    </message>
    <message id="desk.file.history">
        <source>Visits and appointments</source>
        <translation>看診與預約</translation>
    </message>
    <message id="desk.file.id_number">
        <source>Document</source>
        <translation>證件</translation>
    </message>
    <message id="desk.file.level">
        <source>Level {level}</source>
        <translation>{level}級</translation>
    </message>
    <message id="desk.file.merge">
        <source>Merge</source>
        <translation>合併檔案</translation>
    </message>
    <message id="desk.file.merged">
        <source>Merged into this file</source>
        <translation>已併入的檔案</translation>
    </message>
    <message id="desk.file.no_allergies">
        <source>no allergies</source>
        <translation>無過敏史</translation>
    </message>
    <message id="desk.file.no_history">
        <source>No visit or appointment yet.</source>
        <translation>還沒有看診或預約。</translation>
    </message>
    <message id="desk.file.no_notes">
        <source>No notes yet.</source>
        <translation>還沒有備註。</translation>
    </message>
    <message id="desk.file.no_shows">
        <source>{n} no-shows</source>
        <translation>爽約 {n} 次</translation>
    </message>
    <message id="desk.file.note_hint">
        <source>Add a note, Enter</source>
        <translation>寫一條備註，Enter 儲存</translation>
    </message>
    <message id="desk.file.notes">
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message id="desk.file.phone">
        <source>Phone</source>
        <translation>手機</translation>
    </message>
    <message id="desk.file.served">
        <source>seen {start}–{end}</source>
        <translation>看診 {start}–{end}</translation>
    </message>
    <message id="desk.file.unmerge">
        <source>Take apart</source>
        <translation>復原合併</translation>
    </message>
    <message id="desk.first_visit">
        <source>First visit</source>
        <translation>初診</translation>
    </message>
    <message id="desk.floor_words">
        <source>{floor}</source>
        <translation>{floor}</translation>
    </message>
    <message id="desk.floors.absent">
        <source>Did not come</source>
        <translation>沒有來</translation>
    </message>
    <message id="desk.floors.all">
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message id="desk.floors.clothing">
        <source>Wears</source>
        <translation>衣著</translation>
    </message>
    <message id="desk.floors.coming">
        <source>Coming to {floor}</source>
        <translation>送到 {floor}</translation>
    </message>
    <message id="desk.floors.coming_all">
        <source>On the way, all floors</source>
        <translation>正在交接（全部樓層）</translation>
    </message>
    <message id="desk.floors.coming_hint">
        <source>Longest on the way first. Enter: received; Enter again: seated.</source>
        <translation>等得最久的在前。Enter：接到，再按 Enter：就座。</translation>
    </message>
    <message id="desk.floors.day_ended">
        <source>Closed with the day</source>
        <translation>日結關閉</translation>
    </message>
    <message id="desk.floors.did_not_come">
        <source>Did not come</source>
        <translation>沒有來</translation>
    </message>
    <message id="desk.floors.done_did_not_come">
        <source>{who}: did not come. Ctrl+Z undoes it.</source>
        <translation>{who}：沒有來。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.floors.done_receive">
        <source>{who}: received. Ctrl+Z undoes it.</source>
        <translation>{who}：已接到。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.floors.done_seated">
        <source>{who}: seated. Ctrl+Z undoes it.</source>
        <translation>{who}：已就座。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.floors.done_went_elsewhere">
        <source>{who}: went elsewhere. Ctrl+Z undoes it.</source>
        <translation>{who}：去了別處。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.floors.done_withdrawn">
        <source>{who}: handoff withdrawn.</source>
        <translation>{who}：交接已撤回。</translation>
    </message>
    <message id="desk.floors.elsewhere">
        <source>Went elsewhere</source>
        <translation>去了別處</translation>
    </message>
    <message id="desk.floors.from">
        <source>From</source>
        <translation>從</translation>
    </message>
    <message id="desk.floors.late">
        <source>Not received, {n} min</source>
        <translation>{n} 分鐘無人接</translation>
    </message>
    <message id="desk.floors.mine">
        <source>{floor} here</source>
        <translation>{floor} 本層</translation>
    </message>
    <message id="desk.floors.needs">
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message id="desk.floors.no_needs">
        <source>none</source>
        <translation>無</translation>
    </message>
    <message id="desk.floors.nobody_chosen">
        <source>Choose a patient with ↑↓.</source>
        <translation>用 ↑↓ 選擇一位患者。</translation>
    </message>
    <message id="desk.floors.nobody_closed">
        <source>No handoff has been closed today.</source>
        <translation>今天還沒有結束的交接。</translation>
    </message>
    <message id="desk.floors.nobody_coming">
        <source>Nobody is on the way.</source>
        <translation>沒有人正在過來。</translation>
    </message>
    <message id="desk.floors.nobody_sent">
        <source>Nobody has been sent from here today.</source>
        <translation>今天沒有從這裡送出的患者。</translation>
    </message>
    <message id="desk.floors.number">
        <source>Number</source>
        <translation>號碼</translation>
    </message>
    <message id="desk.floors.on_the_way">
        <source>On the way</source>
        <translation>在路上</translation>
    </message>
    <message id="desk.floors.receive">
        <source>Received</source>
        <translation>接到</translation>
    </message>
    <message id="desk.floors.received">
        <source>Received</source>
        <translation>已接到</translation>
    </message>
    <message id="desk.floors.received_by">
        <source>{by} received</source>
        <translation>{by} 接到</translation>
    </message>
    <message id="desk.floors.seat">
        <source>Seated</source>
        <translation>就座</translation>
    </message>
    <message id="desk.floors.seated">
        <source>Seated</source>
        <translation>已就座</translation>
    </message>
    <message id="desk.floors.sent">
        <source>Sent from {floor}</source>
        <translation>從 {floor} 送出</translation>
    </message>
    <message id="desk.floors.sent_all">
        <source>Handoffs closed today</source>
        <translation>今天已結束的交接</translation>
    </message>
    <message id="desk.floors.sent_by">
        <source>{by} sent</source>
        <translation>{by} 送出</translation>
    </message>
    <message id="desk.floors.take_back">
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message id="desk.floors.to">
        <source>To</source>
        <translation>到</translation>
    </message>
    <message id="desk.floors.undo">
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message id="desk.floors.undone_closed">
        <source>{who}: handoff open again.</source>
        <translation>{who}：交接又打開了。</translation>
    </message>
    <message id="desk.floors.undone_received">
        <source>{who}: on the way again.</source>
        <translation>{who}：又在路上。</translation>
    </message>
    <message id="desk.floors.way">
        <source>{start} → {floor}</source>
        <translation>{start} → {floor}</translation>
    </message>
    <message id="desk.floors.went_elsewhere">
        <source>Went elsewhere</source>
        <translation>去了別處</translation>
    </message>
    <message id="desk.floors.withdrawn">
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message id="desk.form.allergies">
        <source>Allergies</source>
        <translation>過敏史</translation>
    </message>
    <message id="desk.form.allergies_hint">
        <source>e.g. penicillin</source>
        <translation>例如：青黴素</translation>
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
        <source>19480305</source>
        <translation>如 19480305</translation>
    </message>
    <message id="desk.form.card_hint">
        <source>Auto if empty</source>
        <translation>留空自動發卡</translation>
    </message>
    <message id="desk.form.card_no">
        <source>Card number</source>
        <translation>就診卡號</translation>
    </message>
    <message id="desk.form.emptied">
        <source>empty: taken away when saved</source>
        <translation>已清空，儲存後刪除</translation>
    </message>
    <message id="desk.form.guardian">
        <source>Guardian (required under 14)</source>
        <translation>監護人姓名（未滿 14 歲必填）</translation>
    </message>
    <message id="desk.form.guardian_phone">
        <source>Guardian's phone</source>
        <translation>監護人手機</translation>
    </message>
    <message id="desk.form.hint">
        <source>Tab: next field. Enter: register. An identity number fills in sex and date of birth.</source>
        <translation>Tab 下一項，Enter 登記。身分證號會帶出性別和出生日期。</translation>
    </message>
    <message id="desk.form.id_kind">
        <source>Document (told by the number)</source>
        <translation>證件種類（依號碼判斷）</translation>
    </message>
    <message id="desk.form.id_number">
        <source>Document number</source>
        <translation>證件號碼</translation>
    </message>
    <message id="desk.form.language">
        <source>Speaks</source>
        <translation>溝通語言</translation>
    </message>
    <message id="desk.form.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="desk.form.needs">
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message id="desk.form.no_allergies">
        <source>None</source>
        <translation>無</translation>
    </message>
    <message id="desk.form.not_asked">
        <source>Not asked</source>
        <translation>未問</translation>
    </message>
    <message id="desk.form.phone">
        <source>Phone</source>
        <translation>手機</translation>
    </message>
    <message id="desk.form.register">
        <source>Register</source>
        <translation>登記</translation>
    </message>
    <message id="desk.form.register_despite">
        <source>Not the same person: register</source>
        <translation>確認不是同一人，仍然登記</translation>
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
    <message id="desk.found.appointment">
        <source>Booked today</source>
        <translation>今日預約</translation>
    </message>
    <message id="desk.found.former_card">
        <source>Old card</source>
        <translation>舊卡</translation>
    </message>
    <message id="desk.found.similar">
        <source>Similar</source>
        <translation>讀音相近</translation>
    </message>
    <message id="desk.found.ticket">
        <source>Has a number</source>
        <translation>已取號</translation>
    </message>
    <message id="desk.front_page.failed">
        <source>The front page of {number} could not be printed.</source>
        <translation>{number} 的病歷首頁沒有列印出來。</translation>
    </message>
    <message id="desk.front_page.failed.do">
        <source>Check the printer's paper and power; it tries again by itself.</source>
        <translation>請檢查印表機的紙和電源；它會自動重試，不必再按。</translation>
    </message>
    <message id="desk.front_page.printed">
        <source>The front page of {number} is printed.</source>
        <translation>{number} 的病歷首頁已列印。</translation>
    </message>
    <message id="desk.front_page.reason">
        <source>Front page printed</source>
        <translation>列印病歷首頁</translation>
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
    <message id="desk.help.red">
        <source>Urgent: {place} ({terminal}) · {since} · {say}</source>
        <translation>緊急：{place}（{terminal}）· {since} · {say}</translation>
    </message>
    <message id="desk.id_kind.none">
        <source>None</source>
        <translation>無</translation>
    </message>
    <message id="desk.id_kind.passport">
        <source>Passport</source>
        <translation>護照</translation>
    </message>
    <message id="desk.id_kind.permit">
        <source>Permit</source>
        <translation>居住證</translation>
    </message>
    <message id="desk.id_kind.resident">
        <source>ID card</source>
        <translation>身分證</translation>
    </message>
    <message id="desk.likely.identity">
        <source>Same document</source>
        <translation>證件號相同</translation>
    </message>
    <message id="desk.likely.name_birth">
        <source>Same name and birth date</source>
        <translation>姓名、生日相同</translation>
    </message>
    <message id="desk.likely.name_phone">
        <source>Same name and phone</source>
        <translation>姓名、手機相同</translation>
    </message>
    <message id="desk.likely.phone_birth">
        <source>Same phone and birth date</source>
        <translation>手機、生日相同</translation>
    </message>
    <message id="desk.likely.sound_birth">
        <source>Sounds alike, same birth date</source>
        <translation>同音、生日相同</translation>
    </message>
    <message id="desk.likely.title">
        <source>Registered already? ({n}) Same person: ↓ then Enter. Not the same: Enter.</source>
        <translation>可能已有檔案 {n} 份。是同一人：按 ↓ 選取再按 Enter 開啟；不是：Enter 仍然登記。</translation>
    </message>
    <message id="desk.merge.allergies">
        <source>Allergies</source>
        <translation>過敏史</translation>
    </message>
    <message id="desk.merge.birth_date">
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message id="desk.merge.card_no">
        <source>Card</source>
        <translation>就診卡</translation>
    </message>
    <message id="desk.merge.confirm">
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message id="desk.merge.done">
        <source>{dropped} is part of {kept} now; it can be taken apart again in the file.</source>
        <translation>{dropped} 已併入 {kept}；可在「已併入的檔案」裡復原。</translation>
    </message>
    <message id="desk.merge.guardian">
        <source>Guardian</source>
        <translation>監護人</translation>
    </message>
    <message id="desk.merge.hint">
        <source>Choose the other record at the left; both are compared here.</source>
        <translation>在左邊選出另一份檔案，這裡會並排比較。</translation>
    </message>
    <message id="desk.merge.id_number">
        <source>Document</source>
        <translation>證件</translation>
    </message>
    <message id="desk.merge.keep">
        <source>Keep this one</source>
        <translation>保留這份</translation>
    </message>
    <message id="desk.merge.keeps">
        <source>✓ Kept</source>
        <translation>✓ 保留這份</translation>
    </message>
    <message id="desk.merge.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="desk.merge.nobody">
        <source>No other record of that name. Try a phone's last digits or a card.</source>
        <translation>沒有其他同名檔案，可按手機末碼、卡號搜尋。</translation>
    </message>
    <message id="desk.merge.patient_no">
        <source>Patient no.</source>
        <translation>病歷號</translation>
    </message>
    <message id="desk.merge.people">
        <source>Records to merge with</source>
        <translation>可以合併的檔案</translation>
    </message>
    <message id="desk.merge.phone">
        <source>Phone</source>
        <translation>手機</translation>
    </message>
    <message id="desk.merge.reason">
        <source>Why? (required) e.g. registered twice</source>
        <translation>合併的原因（必填），如：重複建檔</translation>
    </message>
    <message id="desk.merge.search">
        <source>Search the other record</source>
        <translation>搜尋另一份檔案</translation>
    </message>
    <message id="desk.merge.title">
        <source>Merge with another record: only if they are one person. All visits are kept.</source>
        <translation>與另一份檔案合併：是同一個人才合併，看診紀錄都會保留。</translation>
    </message>
    <message id="desk.merge.undone">
        <source>{number} is a record of its own again.</source>
        <translation>{number} 已恢復為單獨的檔案。</translation>
    </message>
    <message id="desk.merge.why">
        <source>Say why they are merged.</source>
        <translation>請寫明合併的原因。</translation>
    </message>
    <message id="desk.minutes">
        <source>{n} min</source>
        <translation>{n}分</translation>
    </message>
    <message id="desk.need.hearing">
        <source>Hearing</source>
        <translation>聽力不便</translation>
    </message>
    <message id="desk.need.interpreter">
        <source>Interpreter</source>
        <translation>翻譯</translation>
    </message>
    <message id="desk.need.sight">
        <source>Sight</source>
        <translation>視力不便</translation>
    </message>
    <message id="desk.need.stretcher">
        <source>Stretcher</source>
        <translation>平車</translation>
    </message>
    <message id="desk.need.wheelchair">
        <source>Wheelchair</source>
        <translation>輪椅</translation>
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
    <message id="desk.paper.cover_open">
        <source>{terminal}: the printer's cover is open.</source>
        <translation>{terminal} 的印表機蓋沒關好。</translation>
    </message>
    <message id="desk.paper.exams.failed">
        <source>The exam guide of {number} could not be printed.</source>
        <translation>{number} 的檢查導診單沒有列印出來。</translation>
    </message>
    <message id="desk.paper.exams.printed">
        <source>The exam guide of {number} is printed.</source>
        <translation>{number} 的檢查導診單已列印。</translation>
    </message>
    <message id="desk.paper.failed">
        <source>{terminal}: the printer has a fault.</source>
        <translation>{terminal} 的印表機故障。</translation>
    </message>
    <message id="desk.paper.failed.do">
        <source>Check the printer's paper and power; it tries again by itself.</source>
        <translation>請檢查印表機的紙和電源；它會自動重試，不必再按。</translation>
    </message>
    <message id="desk.paper.missing">
        <source>{terminal}: the printer is not there.</source>
        <translation>{terminal} 找不到印表機。</translation>
    </message>
    <message id="desk.paper.no_paper">
        <source>{terminal} needs paper.</source>
        <translation>{terminal} 缺紙。</translation>
    </message>
    <message id="desk.paper.note.failed">
        <source>The note for {number} could not be printed.</source>
        <translation>{number} 的便條沒有列印出來。</translation>
    </message>
    <message id="desk.paper.note.printed">
        <source>The note for {number} is printed.</source>
        <translation>{number} 的便條已列印。</translation>
    </message>
    <message id="desk.paper.offline">
        <source>{terminal}: the printer is offline.</source>
        <translation>{terminal} 的印表機停用中。</translation>
    </message>
    <message id="desk.paper.paper_low">
        <source>{terminal} is low on paper.</source>
        <translation>{terminal} 的紙快用完了。</translation>
    </message>
    <message id="desk.paper.silent">
        <source>{terminal}: the printer does not answer; nobody knows.</source>
        <translation>{terminal} 的印表機沒有回應，情況不明。</translation>
    </message>
    <message id="desk.paper_note.detail">
        <source>Printed for the patient to take along; it is not kept.</source>
        <translation>列印給患者帶走，系統不保存。</translation>
    </message>
    <message id="desk.paper_note.empty">
        <source>Write what the patient should know first.</source>
        <translation>請先寫要告訴患者的話。</translation>
    </message>
    <message id="desk.paper_note.numbered">
        <source>Printed with number {label} for the patient to take along; it is not kept.</source>
        <translation>列印給患者帶走，印有號碼 {label}；系統不保存。</translation>
    </message>
    <message id="desk.paper_note.print">
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message id="desk.paper_note.title">
        <source>Note for the patient</source>
        <translation>便條</translation>
    </message>
    <message id="desk.paper_note.words">
        <source>Words for the patient, Enter prints</source>
        <translation>寫給患者的話，Enter 列印</translation>
    </message>
    <message id="desk.people">
        <source>{n}</source>
        <translation>{n} 人</translation>
    </message>
    <message id="desk.person">
        <source>{name} {sex} {age}</source>
        <translation>{name} {sex} {age}歲</translation>
    </message>
    <message id="desk.policy.all_inherited">
        <source>All from above</source>
        <translation>全部沿用上級</translation>
    </message>
    <message id="desk.policy.all_usual">
        <source>All as usual</source>
        <translation>全部為預設</translation>
    </message>
    <message id="desk.policy.and">
        <source>, </source>
        <translation>，</translation>
    </message>
    <message id="desk.policy.area">
        <source>Area {area}</source>
        <translation>{area} 候診區</translation>
    </message>
    <message id="desk.policy.changes">
        <source>{n} changes not yet on</source>
        <translation>{n} 條改動未啟用</translation>
    </message>
    <message id="desk.policy.discard">
        <source>Discard</source>
        <translation>放棄改動</translation>
    </message>
    <message id="desk.policy.everybody">
        <source>Whole order</source>
        <translation>全部順序</translation>
    </message>
    <message id="desk.policy.fewer_misses">
        <source>- Drop the last</source>
        <translation>－ 去掉最後一次</translation>
    </message>
    <message id="desk.policy.hint.after_session">
        <source>a morning number in the afternoon, at the kiosk</source>
        <translation>上午的號下午在自助機報到</translation>
    </message>
    <message id="desk.policy.hint.alerts">
        <source>over these, the desk is told</source>
        <translation>超過就在導診台提醒</translation>
    </message>
    <message id="desk.policy.hint.appointments">
        <source>how the two share a queue</source>
        <translation>預約和現場號怎樣排在一起</translation>
    </message>
    <message id="desk.policy.hint.call">
        <source>repeats on the board; when a miss may be noted</source>
        <translation>候診螢幕重複，多久可按過號</translation>
    </message>
    <message id="desk.policy.hint.check_in">
        <source>when an appointment may check in, and is late</source>
        <translation>預約最早何時報到，遲多久算遲到</translation>
    </message>
    <message id="desk.policy.hint.interval_scope">
        <source>where the others in between are counted</source>
        <translation>間隔幾位，在什麼範圍裡數</translation>
    </message>
    <message id="desk.policy.hint.late">
        <source>checked in after the slot's end</source>
        <translation>時段過了才報到的預約</translation>
    </message>
    <message id="desk.policy.hint.max_overtaken">
        <source>by those who came later</source>
        <translation>後到的人最多超過幾位</translation>
    </message>
    <message id="desk.policy.hint.missed">
        <source>where they rejoin, miss by miss</source>
        <translation>第幾次過號後排到哪裡</translation>
    </message>
    <message id="desk.policy.hint.no_show">
        <source>after too many: no booking</source>
        <translation>多次爽約，一段時間不能預約</translation>
    </message>
    <message id="desk.policy.hint.order_by">
        <source>who is first among the like</source>
        <translation>同類患者誰在前</translation>
    </message>
    <message id="desk.policy.hint.priority">
        <source>click to add; the figure is their order</source>
        <translation>點選加入，數字是先後</translation>
    </message>
    <message id="desk.policy.hint.returns">
        <source>the same day, after an exam</source>
        <translation>當天檢查完回來的人</translation>
    </message>
    <message id="desk.policy.hint.room_row">
        <source>filled at each call; it never reorders</source>
        <translation>叫下一位時補滿，排定後不變</translation>
    </message>
    <message id="desk.policy.hint.rotation">
        <source>first visits go round among the doctors</source>
        <translation>初診依次分給各位醫生</translation>
    </message>
    <message id="desk.policy.hint.triage">
        <source>levels I and II go before all others</source>
        <translation>I、II 級先於所有人</translation>
    </message>
    <message id="desk.policy.hospital">
        <source>Whole hospital</source>
        <translation>全院</translation>
    </message>
    <message id="desk.policy.inherit">
        <source>Take from above</source>
        <translation>改回沿用</translation>
    </message>
    <message id="desk.policy.inherit_usual">
        <source>Back to usual</source>
        <translation>改回預設</translation>
    </message>
    <message id="desk.policy.inherited">
        <source>From {above}</source>
        <translation>沿用：{above}</translation>
    </message>
    <message id="desk.policy.line.early">
        <source>Earliest</source>
        <translation>最早報到</translation>
    </message>
    <message id="desk.policy.line.grace">
        <source>Grace</source>
        <translation>遲到寬限</translation>
    </message>
    <message id="desk.policy.line.groups">
        <source>Groups</source>
        <translation>族群</translation>
    </message>
    <message id="desk.policy.line.handoff">
        <source>Handoffs</source>
        <translation>樓層交接</translation>
    </message>
    <message id="desk.policy.line.long_wait">
        <source>Any wait</source>
        <translation>一般等候</translation>
    </message>
    <message id="desk.policy.line.missed">
        <source>Miss {n}</source>
        <translation>第 {n} 次過號</translation>
    </message>
    <message id="desk.policy.line.missed_from">
        <source>Miss {n} on</source>
        <translation>第 {n} 次起</translation>
    </message>
    <message id="desk.policy.line.priority">
        <source>How</source>
        <translation>怎樣優先</translation>
    </message>
    <message id="desk.policy.line.response">
        <source>Response, min</source>
        <translation>首診回應（分）</translation>
    </message>
    <message id="desk.policy.may_not">
        <source>You may read the rules; a supervisor has to sign in to change them.</source>
        <translation>您可以查看；修改規則要由主管登入後操作。</translation>
    </message>
    <message id="desk.policy.more_misses">
        <source>+ One more miss</source>
        <translation>＋ 再加一次過號</translation>
    </message>
    <message id="desk.policy.moved">
        <source>{n} move</source>
        <translation>{n} 人換位置</translation>
    </message>
    <message id="desk.policy.movers">
        <source>Who moves</source>
        <translation>換位置的人</translation>
    </message>
    <message id="desk.policy.no_groups">
        <source>none</source>
        <translation>無</translation>
    </message>
    <message id="desk.policy.nobody_moves">
        <source>Nobody moves</source>
        <translation>沒有人換位置</translation>
    </message>
    <message id="desk.policy.nobody_waits">
        <source>Nobody waits now, or only at a room's door.</source>
        <translation>目前沒有人候診，或都已在診室門口。</translation>
    </message>
    <message id="desk.policy.number.back">
        <source>{n} places back</source>
        <translation>{n} 位</translation>
    </message>
    <message id="desk.policy.number.block_days">
        <source>for {n} days</source>
        <translation>停 {n} 天</translation>
    </message>
    <message id="desk.policy.number.booked">
        <source>{n} booked</source>
        <translation>預約 {n} 位</translation>
    </message>
    <message id="desk.policy.number.early">
        <source>up to {n} minutes</source>
        <translation>{n} 分鐘以內</translation>
    </message>
    <message id="desk.policy.number.every">
        <source>one after {n} others</source>
        <translation>每隔 {n} 位插一位</translation>
    </message>
    <message id="desk.policy.number.grace">
        <source>{n} minutes after the slot</source>
        <translation>時段結束後 {n} 分鐘</translation>
    </message>
    <message id="desk.policy.number.handoff">
        <source>received within {n} minutes</source>
        <translation>{n} 分鐘內接到</translation>
    </message>
    <message id="desk.policy.number.level1">
        <source>I {n}</source>
        <translation>I 級 {n}</translation>
    </message>
    <message id="desk.policy.number.level1.none">
        <source>I no limit</source>
        <translation>I 級不限</translation>
    </message>
    <message id="desk.policy.number.level2">
        <source>II {n}</source>
        <translation>II 級 {n}</translation>
    </message>
    <message id="desk.policy.number.level2.none">
        <source>II no limit</source>
        <translation>II 級不限</translation>
    </message>
    <message id="desk.policy.number.level3">
        <source>III {n}</source>
        <translation>III 級 {n}</translation>
    </message>
    <message id="desk.policy.number.level3.none">
        <source>III no limit</source>
        <translation>III 級不限</translation>
    </message>
    <message id="desk.policy.number.level4">
        <source>IV {n}</source>
        <translation>IV 級 {n}</translation>
    </message>
    <message id="desk.policy.number.level4.none">
        <source>IV no limit</source>
        <translation>IV 級不限</translation>
    </message>
    <message id="desk.policy.number.long_wait">
        <source>over {n} minutes</source>
        <translation>超過 {n} 分鐘</translation>
    </message>
    <message id="desk.policy.number.miss_after">
        <source>missed after {n} seconds</source>
        <translation>{n} 秒後可按過號</translation>
    </message>
    <message id="desk.policy.number.no_shows">
        <source>after {n} missed</source>
        <translation>爽約滿 {n} 次</translation>
    </message>
    <message id="desk.policy.number.passed">
        <source>by {n} tickets</source>
        <translation>{n} 位</translation>
    </message>
    <message id="desk.policy.number.repeat">
        <source>shown {n} times</source>
        <translation>重複 {n} 次</translation>
    </message>
    <message id="desk.policy.number.row">
        <source>{n} patients</source>
        <translation>門口坐 {n} 位</translation>
    </message>
    <message id="desk.policy.number.walk_ins">
        <source>{n} walk-ins</source>
        <translation>現場 {n} 位</translation>
    </message>
    <message id="desk.policy.number.within_days">
        <source>within {n} days</source>
        <translation>限 {n} 天內</translation>
    </message>
    <message id="desk.policy.option.adaptive.no">
        <source>Always so</source>
        <translation>固定不變</translation>
    </message>
    <message id="desk.policy.option.adaptive.yes">
        <source>Alternate when many</source>
        <translation>回診多時一隔一</translation>
    </message>
    <message id="desk.policy.option.after_session.no">
        <source>Take it</source>
        <translation>照常報到</translation>
    </message>
    <message id="desk.policy.option.after_session.yes">
        <source>Send to the desk</source>
        <translation>轉導診台</translation>
    </message>
    <message id="desk.policy.option.appointments.first">
        <source>Booked first</source>
        <translation>預約全部在前</translation>
    </message>
    <message id="desk.policy.option.appointments.mixed">
        <source>Mixed</source>
        <translation>混排</translation>
    </message>
    <message id="desk.policy.option.appointments.ratio">
        <source>In turn</source>
        <translation>按比例</translation>
    </message>
    <message id="desk.policy.option.appointments.slot">
        <source>By slot</source>
        <translation>按時段</translation>
    </message>
    <message id="desk.policy.option.early.any">
        <source>Any time that day</source>
        <translation>當天任何時間</translation>
    </message>
    <message id="desk.policy.option.early.minutes">
        <source>In advance</source>
        <translation>提前</translation>
    </message>
    <message id="desk.policy.option.interval_scope.practitioner">
        <source>Each doctor</source>
        <translation>每位醫師</translation>
    </message>
    <message id="desk.policy.option.interval_scope.queue">
        <source>The whole queue</source>
        <translation>整個佇列</translation>
    </message>
    <message id="desk.policy.option.late.interval">
        <source>In turn</source>
        <translation>間隔插入</translation>
    </message>
    <message id="desk.policy.option.late.normal">
        <source>As if on time</source>
        <translation>不受影響</translation>
    </message>
    <message id="desk.policy.option.late.session_end">
        <source>Last</source>
        <translation>門診末尾</translation>
    </message>
    <message id="desk.policy.option.late.slot_end">
        <source>End of slot</source>
        <translation>時段末尾</translation>
    </message>
    <message id="desk.policy.option.max_overtaken.limited">
        <source>Limited</source>
        <translation>有上限</translation>
    </message>
    <message id="desk.policy.option.max_overtaken.off">
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message id="desk.policy.option.missed.back">
        <source>Back</source>
        <translation>後移</translation>
    </message>
    <message id="desk.policy.option.missed.interval">
        <source>In turn</source>
        <translation>間隔插入</translation>
    </message>
    <message id="desk.policy.option.missed.session_end">
        <source>Last</source>
        <translation>門診末尾</translation>
    </message>
    <message id="desk.policy.option.missed.void">
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message id="desk.policy.option.no_show.block">
        <source>Block</source>
        <translation>暫停預約</translation>
    </message>
    <message id="desk.policy.option.no_show.off">
        <source>No limit</source>
        <translation>不限制</translation>
    </message>
    <message id="desk.policy.option.order_by.check_in">
        <source>Time of check-in</source>
        <translation>按報到時間</translation>
    </message>
    <message id="desk.policy.option.order_by.registration">
        <source>Time of registration</source>
        <translation>按掛號時間</translation>
    </message>
    <message id="desk.policy.option.priority.first">
        <source>All first</source>
        <translation>全部在前</translation>
    </message>
    <message id="desk.policy.option.priority.interval">
        <source>In turn</source>
        <translation>間隔插入</translation>
    </message>
    <message id="desk.policy.option.rotation.off">
        <source>Whoever is free</source>
        <translation>誰先空誰叫</translation>
    </message>
    <message id="desk.policy.option.rotation.on">
        <source>In turn</source>
        <translation>依次輪流</translation>
    </message>
    <message id="desk.policy.option.triage.no">
        <source>Off</source>
        <translation>不用</translation>
    </message>
    <message id="desk.policy.option.triage.yes">
        <source>On</source>
        <translation>啟用</translation>
    </message>
    <message id="desk.policy.own">
        <source>Own rule</source>
        <translation>自設</translation>
    </message>
    <message id="desk.policy.own_rules">
        <source>{n} rules of its own</source>
        <translation>自設 {n} 條規則</translation>
    </message>
    <message id="desk.policy.preview">
        <source>What it would do now</source>
        <translation>現在會怎樣</translation>
    </message>
    <message id="desk.policy.preview_hint">
        <source>Those who wait now, tried under these rules; nothing changes before they are switched on. Those at a room's door stay.</source>
        <translation>按左邊的規則試排現在候診的人，啟用以前什麼都不變。已到診室門口的人不動。</translation>
    </message>
    <message id="desk.policy.preview_wrong">
        <source>Correct the number marked in red first; then it can be tried.</source>
        <translation>請先改正標紅的數字，才能試排。</translation>
    </message>
    <message id="desk.policy.reason">
        <source>Why (optional)</source>
        <translation>為什麼改（可不填）</translation>
    </message>
    <message id="desk.policy.rule.after_session">
        <source>Session over</source>
        <translation>過時段的號</translation>
    </message>
    <message id="desk.policy.rule.alerts">
        <source>Time limits</source>
        <translation>逾時提醒</translation>
    </message>
    <message id="desk.policy.rule.appointments">
        <source>Booked and walk-in</source>
        <translation>預約與現場</translation>
    </message>
    <message id="desk.policy.rule.call">
        <source>Calls</source>
        <translation>叫號</translation>
    </message>
    <message id="desk.policy.rule.check_in">
        <source>Check-in times</source>
        <translation>報到時間</translation>
    </message>
    <message id="desk.policy.rule.interval_scope">
        <source>Counting</source>
        <translation>插入計數</translation>
    </message>
    <message id="desk.policy.rule.late">
        <source>Late</source>
        <translation>遲到的預約</translation>
    </message>
    <message id="desk.policy.rule.max_overtaken">
        <source>Overtaken at most</source>
        <translation>最多被超前</translation>
    </message>
    <message id="desk.policy.rule.missed">
        <source>After a missed call</source>
        <translation>過號以後</translation>
    </message>
    <message id="desk.policy.rule.no_show">
        <source>Missed appointments</source>
        <translation>爽約限制</translation>
    </message>
    <message id="desk.policy.rule.order_by">
        <source>First come by</source>
        <translation>先後依據</translation>
    </message>
    <message id="desk.policy.rule.priority">
        <source>Priority groups</source>
        <translation>優先族群</translation>
    </message>
    <message id="desk.policy.rule.returns">
        <source>Back from an exam</source>
        <translation>檢查回診</translation>
    </message>
    <message id="desk.policy.rule.room_row">
        <source>Row at the door</source>
        <translation>診室門口候診</translation>
    </message>
    <message id="desk.policy.rule.rotation">
        <source>Doctors in turn</source>
        <translation>分診輪序</translation>
    </message>
    <message id="desk.policy.rule.triage">
        <source>Triage levels</source>
        <translation>檢傷分級</translation>
    </message>
    <message id="desk.policy.section.alerts">
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message id="desk.policy.section.booking">
        <source>Booking</source>
        <translation>預約</translation>
    </message>
    <message id="desk.policy.section.calling">
        <source>Calling</source>
        <translation>叫號</translation>
    </message>
    <message id="desk.policy.section.check_in">
        <source>Check-in</source>
        <translation>報到</translation>
    </message>
    <message id="desk.policy.section.order">
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message id="desk.policy.set_here">
        <source>Set here</source>
        <translation>在此自設</translation>
    </message>
    <message id="desk.policy.switch_on">
        <source>Switch on</source>
        <translation>啟用</translation>
    </message>
    <message id="desk.policy.switched_on">
        <source>The new rules are on: {place}.</source>
        <translation>{place}的新規則已啟用。</translation>
    </message>
    <message id="desk.policy.titled">
        <source>{title}: {words}</source>
        <translation>{title}：{words}</translation>
    </message>
    <message id="desk.policy.usual">
        <source>Usual</source>
        <translation>預設</translation>
    </message>
    <message id="desk.policy.where">
        <source>Where</source>
        <translation>在哪裡生效</translation>
    </message>
    <message id="desk.policy.wrong_number">
        <source>Give a whole number from {low} to {high}.</source>
        <translation>請填 {low} 到 {high} 的整數。</translation>
    </message>
    <message id="desk.priority.disabled">
        <source>Disabled</source>
        <translation>身障優先</translation>
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
    <message id="desk.priority.other">
        <source>Priority</source>
        <translation>優先</translation>
    </message>
    <message id="desk.queue.all_floors">
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message id="desk.queue.also">
        <source>Also calls</source>
        <translation>交叉呼叫</translation>
    </message>
    <message id="desk.queue.also_serves">
        <source>Also calls for: {departments}</source>
        <translation>也叫：{departments}</translation>
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
    <message id="desk.queue.call_this">
        <source>Call this</source>
        <translation>叫這一位</translation>
    </message>
    <message id="desk.queue.called">
        <source>{label} called to room {room}.</source>
        <translation>已叫 {label} 到 {room} 診室。</translation>
    </message>
    <message id="desk.queue.cancel">
        <source>Cancel</source>
        <translation>取消號</translation>
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
    <message id="desk.queue.has_paused">
        <source>{doctor} calls nobody until resumed. Ctrl+Z undoes it.</source>
        <translation>{doctor} 暫停叫號，直到恢復。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.queue.has_paused_until">
        <source>{doctor} calls nobody until {time}. Ctrl+Z undoes it.</source>
        <translation>{doctor} 暫停叫號至 {time}。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.queue.has_resumed">
        <source>{doctor} calls again. Ctrl+Z undoes it.</source>
        <translation>{doctor} 恢復叫號。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.queue.hold">
        <source>Hold</source>
        <translation>暫緩</translation>
    </message>
    <message id="desk.queue.miss">
        <source>Missed</source>
        <translation>過號</translation>
    </message>
    <message id="desk.queue.more">
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message id="desk.queue.move">
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message id="desk.queue.moved">
        <source>{label} moved before {before}. Ctrl+Z undoes it.</source>
        <translation>{label} 已移到 {before} 之前。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.queue.moved_last">
        <source>{label} moved to the end. Ctrl+Z undoes it.</source>
        <translation>{label} 已移到最後。Ctrl+Z 可復原。</translation>
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
    <message id="desk.queue.pause">
        <source>Pause</source>
        <translation>暫停叫號</translation>
    </message>
    <message id="desk.queue.paused">
        <source>Paused</source>
        <translation>暫停叫號</translation>
    </message>
    <message id="desk.queue.paused_until">
        <source>Paused until {time}</source>
        <translation>暫停叫號至 {time}</translation>
    </message>
    <message id="desk.queue.reassigned">
        <source>{label} keeps its number and is seen by {doctor}. Ctrl+Z undoes it.</source>
        <translation>{label} 改由{doctor}看診，號碼不變。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.queue.reassigned_any">
        <source>{label} keeps its number and is seen by any doctor. Ctrl+Z undoes it.</source>
        <translation>{label} 不再指定醫師，號碼不變。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.queue.release">
        <source>Release</source>
        <translation>恢復候診</translation>
    </message>
    <message id="desk.queue.resume">
        <source>Resume</source>
        <translation>恢復叫號</translation>
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
    <message id="desk.queue.serves_also">
        <source>Room {room} also calls for: {departments}. Ctrl+Z undoes it.</source>
        <translation>{room} 診室也叫：{departments}。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.queue.serves_own">
        <source>Room {room} calls for its own department only. Ctrl+Z undoes it.</source>
        <translation>{room} 診室只叫本科別。Ctrl+Z 可復原。</translation>
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
    <message id="desk.queue.transfer">
        <source>Transfer</source>
        <translation>轉診</translation>
    </message>
    <message id="desk.queue.transfer_undone">
        <source>Transfer undone: {label} waits where it was, {gone} is void.</source>
        <translation>已復原「轉診」：{label} 仍在原佇列候診，{gone} 作廢。</translation>
    </message>
    <message id="desk.queue.transferred">
        <source>{label} transferred to {department} as {new}; its slip is being printed. Ctrl+Z undoes it.</source>
        <translation>{label} 已轉到{department}，新號 {new}，號單列印中。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.queue.transferred_unprinted">
        <source>{label} transferred to {department}; tell the patient the new number {new}. Ctrl+Z undoes it.</source>
        <translation>{label} 已轉到{department}，請告知新號 {new}。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.queue.undo">
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message id="desk.queue.undone">
        <source>{label}: “{act}” undone.</source>
        <translation>已復原 {label} 的「{act}」。</translation>
    </message>
    <message id="desk.queue.undone_other">
        <source>“{act}” undone.</source>
        <translation>已復原「{act}」。</translation>
    </message>
    <message id="desk.queue.waited">
        <source>Waited</source>
        <translation>等候</translation>
    </message>
    <message id="desk.queue.waiting">
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message id="desk.queue.walking">
        <source>on the way</source>
        <translation>在路上</translation>
    </message>
    <message id="desk.quoted">
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message id="desk.rail.alerts">
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message id="desk.rail.appointments">
        <source>Bookings</source>
        <translation>預約</translation>
    </message>
    <message id="desk.rail.change_user">
        <source>Change</source>
        <translation>換人</translation>
    </message>
    <message id="desk.rail.day_end">
        <source>Day end</source>
        <translation>日結</translation>
    </message>
    <message id="desk.rail.devices">
        <source>Devices</source>
        <translation>設備</translation>
    </message>
    <message id="desk.rail.floors">
        <source>Floors</source>
        <translation>樓層</translation>
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
    <message id="desk.rail.rules">
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message id="desk.rail.schedules">
        <source>Doctors</source>
        <translation>出診</translation>
    </message>
    <message id="desk.rail.staff">
        <source>Staff</source>
        <translation>人員</translation>
    </message>
    <message id="desk.rail.statistics">
        <source>Figures</source>
        <translation>統計</translation>
    </message>
    <message id="desk.reason.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="desk.reason.free">
        <source>Note (if any)</source>
        <translation>備註（可不填）</translation>
    </message>
    <message id="desk.reason.needed">
        <source>Reason (required)</source>
        <translation>原因（必填）</translation>
    </message>
    <message id="desk.reception.add_on.queue_full">
        <source>Full: why an extra number? (required)</source>
        <translation>號已滿：加號的原因（必填）</translation>
    </message>
    <message id="desk.reception.add_on.session_over">
        <source>Clinic over: why an extra number? (required)</source>
        <translation>門診已結束：加號的原因（必填）</translation>
    </message>
    <message id="desk.reception.add_on_why">
        <source>Say why there is an extra number, or choose another department or doctor.</source>
        <translation>請寫明加號的原因，或選擇其他科別、醫師。</translation>
    </message>
    <message id="desk.reception.arrivals">
        <source>Today's arrivals</source>
        <translation>今日到診</translation>
    </message>
    <message id="desk.reception.book">
        <source>Book</source>
        <translation>預約</translation>
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
        <source>Complaint (Alt+Z), e.g. toothache</source>
        <translation>主訴（Alt+Z），如：右下牙痛</translation>
    </message>
    <message id="desk.reception.department">
        <source>Department (↑↓ a–z)</source>
        <translation>科別（↑↓ 或首字母）</translation>
    </message>
    <message id="desk.reception.department_first">
        <source>Choose a department first, then a doctor.</source>
        <translation>先選科別，再選醫師。</translation>
    </message>
    <message id="desk.reception.doctor">
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message id="desk.reception.edit">
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message id="desk.reception.exams">
        <source>Exams</source>
        <translation>檢查</translation>
    </message>
    <message id="desk.reception.file">
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message id="desk.reception.found">
        <source>Search results</source>
        <translation>搜尋結果</translation>
    </message>
    <message id="desk.reception.front_page">
        <source>Front page</source>
        <translation>病歷首頁</translation>
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
    <message id="desk.reception.issue_add_on">
        <source>Extra number</source>
        <translation>加號並列印</translation>
    </message>
    <message id="desk.reception.issued">
        <source>{label} issued; the slip is being printed.</source>
        <translation>已取號 {label}，號單列印中。</translation>
    </message>
    <message id="desk.reception.issued_to">
        <source>{label} issued, to {doctor}; the slip is being printed.</source>
        <translation>已取號 {label}，{doctor}醫師接診，號單列印中。</translation>
    </message>
    <message id="desk.reception.issued_unprinted">
        <source>{label} issued.</source>
        <translation>已取號 {label}。</translation>
    </message>
    <message id="desk.reception.issued_unprinted_to">
        <source>{label} issued, to {doctor}.</source>
        <translation>已取號 {label}，{doctor}醫師接診。</translation>
    </message>
    <message id="desk.reception.key_call">
        <source>Call the next patient</source>
        <translation>叫下一位</translation>
    </message>
    <message id="desk.reception.key_choose">
        <source>Today's arrivals</source>
        <translation>選擇今日到診</translation>
    </message>
    <message id="desk.reception.key_new">
        <source>Register a new patient</source>
        <translation>新登記</translation>
    </message>
    <message id="desk.reception.key_room">
        <source>Another room</source>
        <translation>換一個診室</translation>
    </message>
    <message id="desk.reception.key_row">
        <source>Numbers in the queue</source>
        <translation>選擇候診佇列中的號</translation>
    </message>
    <message id="desk.reception.key_search">
        <source>Search a patient</source>
        <translation>搜尋患者</translation>
    </message>
    <message id="desk.reception.look_again">
        <source>Assess again</source>
        <translation>重新評估</translation>
    </message>
    <message id="desk.reception.named">
        <source>Named?</source>
        <translation>點名醫師</translation>
    </message>
    <message id="desk.reception.named.no">
        <source>No</source>
        <translation>無</translation>
    </message>
    <message id="desk.reception.named.unasked">
        <source>Unasked</source>
        <translation>未問</translation>
    </message>
    <message id="desk.reception.named.yes">
        <source>Yes</source>
        <translation>有</translation>
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
    <message id="desk.reception.note">
        <source>Note</source>
        <translation>便條</translation>
    </message>
    <message id="desk.reception.priority">
        <source>Priority</source>
        <translation>優先</translation>
    </message>
    <message id="desk.reception.release">
        <source>Release</source>
        <translation>恢復候診</translation>
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
    <message id="desk.reveal.hide">
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message id="desk.reveal.not_allowed">
        <source>You may not see the whole number.</source>
        <translation>您沒有查看完整號碼的權限。</translation>
    </message>
    <message id="desk.reveal.show">
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message id="desk.right.add_on">
        <source>add-on numbers, priority</source>
        <translation>加號、優先</translation>
    </message>
    <message id="desk.right.answer_help">
        <source>answering help calls</source>
        <translation>應答求助</translation>
    </message>
    <message id="desk.right.book">
        <source>appointments</source>
        <translation>預約、改約、取消</translation>
    </message>
    <message id="desk.right.call">
        <source>calling</source>
        <translation>叫號</translation>
    </message>
    <message id="desk.right.cancel_clinic">
        <source>cancelling clinics</source>
        <translation>停診</translation>
    </message>
    <message id="desk.right.check_in">
        <source>check-in and numbers</source>
        <translation>簽到取號</translation>
    </message>
    <message id="desk.right.doctor_state">
        <source>doctors' pauses</source>
        <translation>醫生暫停和恢復出診</translation>
    </message>
    <message id="desk.right.edit_roster">
        <source>the roster</source>
        <translation>修改出診表</translation>
    </message>
    <message id="desk.right.edit_staff">
        <source>the list of staff</source>
        <translation>人員名單</translation>
    </message>
    <message id="desk.right.end_day">
        <source>ending the day</source>
        <translation>日結</translation>
    </message>
    <message id="desk.right.hand_off">
        <source>floor handoffs</source>
        <translation>樓層交接</translation>
    </message>
    <message id="desk.right.merge">
        <source>merging duplicates</source>
        <translation>合併重複檔案</translation>
    </message>
    <message id="desk.right.move">
        <source>moving, transferring and cancelling numbers</source>
        <translation>調整順序、轉診、退號</translation>
    </message>
    <message id="desk.right.post_notice">
        <source>notices</source>
        <translation>發布通知</translation>
    </message>
    <message id="desk.right.read_file">
        <source>patient files</source>
        <translation>查看患者檔案</translation>
    </message>
    <message id="desk.right.register">
        <source>new patients and cards</source>
        <translation>建檔、辦卡</translation>
    </message>
    <message id="desk.right.reveal">
        <source>identity numbers and phones in full</source>
        <translation>查看完整證件號和電話</translation>
    </message>
    <message id="desk.right.set_policy">
        <source>the queue's rules</source>
        <translation>修改排隊規則</translation>
    </message>
    <message id="desk.right.statistics">
        <source>statistics</source>
        <translation>統計</translation>
    </message>
    <message id="desk.right.unblock">
        <source>booking in spite of a no-show block</source>
        <translation>爽約限制期內預約</translation>
    </message>
    <message id="desk.right.write_note">
        <source>notes on patients</source>
        <translation>寫患者備註</translation>
    </message>
    <message id="desk.role.admin">
        <source>Admin</source>
        <translation>管理員</translation>
    </message>
    <message id="desk.role.doctor">
        <source>Doctor</source>
        <translation>醫生</translation>
    </message>
    <message id="desk.role.guide">
        <source>Guide</source>
        <translation>導醫</translation>
    </message>
    <message id="desk.role.nurse">
        <source>Nurse</source>
        <translation>護士</translation>
    </message>
    <message id="desk.role.supervisor">
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message id="desk.room.called">
        <source>{label} called.</source>
        <translation>已叫 {label}。</translation>
    </message>
    <message id="desk.room.closed">
        <source>Nobody works in room {room} today.</source>
        <translation>{room} 診室今天沒有人看診。</translation>
    </message>
    <message id="desk.room.closed.do">
        <source>It appears here by itself once the roster has it. If the room number is wrong, call the administrator.</source>
        <translation>排班裡有了就會自動顯示。診室號不對的話，請找管理員。</translation>
    </message>
    <message id="desk.room.done">
        <source>{label}: {act}.</source>
        <translation>{label}：{act}。</translation>
    </message>
    <message id="desk.room.done_call_next">
        <source>Done, call next</source>
        <translation>完成，叫下一位</translation>
    </message>
    <message id="desk.room.done_called">
        <source>{done} done, {label} called.</source>
        <translation>{done} 完成，已叫 {label}。</translation>
    </message>
    <message id="desk.room.done_none_waits">
        <source>{done} done; nobody waits.</source>
        <translation>{done} 完成，沒有人候診了。</translation>
    </message>
    <message id="desk.room.next">
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message id="desk.room.none_waits">
        <source>Nobody waits.</source>
        <translation>沒有人候診。</translation>
    </message>
    <message id="desk.room.store_lost">
        <source>Connection lost: nothing can be saved now.</source>
        <translation>連線中斷：目前的操作無法儲存。</translation>
    </message>
    <message id="desk.room.store_lost.do">
        <source>Work goes on by itself once it is back; what you see may be out of date.</source>
        <translation>恢復後自動繼續；上面的內容可能已過時。</translation>
    </message>
    <message id="desk.room.then">
        <source>Then</source>
        <translation>其後</translation>
    </message>
    <message id="desk.room.undone">
        <source>{label}: “{act}” undone.</source>
        <translation>已復原 {label} 的「{act}」。</translation>
    </message>
    <message id="desk.room.wait_tip">
        <source>How long a patient who comes now will wait</source>
        <translation>現在來的患者大約要等這麼久</translation>
    </message>
    <message id="desk.room_words">
        <source>Room {room}</source>
        <translation>{room} 診室</translation>
    </message>
    <message id="desk.schedules.act.back">
        <source>Doctor back</source>
        <translation>醫生回來了</translation>
    </message>
    <message id="desk.schedules.act.edit">
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message id="desk.schedules.act.left">
        <source>Doctor left</source>
        <translation>醫生已離開</translation>
    </message>
    <message id="desk.schedules.act.pause">
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message id="desk.schedules.act.restore">
        <source>Restore clinic</source>
        <translation>恢復門診</translation>
    </message>
    <message id="desk.schedules.act.resume">
        <source>Resume</source>
        <translation>恢復叫號</translation>
    </message>
    <message id="desk.schedules.act.stop">
        <source>Cancel clinic</source>
        <translation>停診</translation>
    </message>
    <message id="desk.schedules.count.cancelled">
        <source>Cancelled {n}</source>
        <translation>停診 {n} 場</translation>
    </message>
    <message id="desk.schedules.count.in">
        <source>In clinic {n}</source>
        <translation>出診 {n} 場</translation>
    </message>
    <message id="desk.schedules.count.left">
        <source>Left {n}</source>
        <translation>已離開 {n} 場</translation>
    </message>
    <message id="desk.schedules.count.paused">
        <source>Paused {n}</source>
        <translation>暫停 {n} 場</translation>
    </message>
    <message id="desk.schedules.doctor.code">
        <source>Staff code</source>
        <translation>工號</translation>
    </message>
    <message id="desk.schedules.doctor.department">
        <source>Department</source>
        <translation>科別</translation>
    </message>
    <message id="desk.schedules.doctor.hint">
        <source>Once saved, this doctor can be put on the roster.</source>
        <translation>填好後就可以給這位醫生排班。</translation>
    </message>
    <message id="desk.schedules.doctor.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="desk.schedules.doctor.new">
        <source>New doctor</source>
        <translation>新增醫生</translation>
    </message>
    <message id="desk.schedules.doctor.title">
        <source>Title</source>
        <translation>職稱</translation>
    </message>
    <message id="desk.schedules.doctor.title_hint">
        <source>e.g. 主任医师; may be empty</source>
        <translation>如：主任醫師，可不填</translation>
    </message>
    <message id="desk.schedules.doctors">
        <source>{n} doctors</source>
        <translation>{n} 位醫生</translation>
    </message>
    <message id="desk.schedules.fact.booked">
        <source>Booked</source>
        <translation>預約</translation>
    </message>
    <message id="desk.schedules.fact.room">
        <source>Room</source>
        <translation>診室</translation>
    </message>
    <message id="desk.schedules.fact.session">
        <source>Session</source>
        <translation>門診</translation>
    </message>
    <message id="desk.schedules.fact.slots">
        <source>Slots</source>
        <translation>號源</translation>
    </message>
    <message id="desk.schedules.fact.times">
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message id="desk.schedules.form.add">
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message id="desk.schedules.form.change">
        <source>Change session</source>
        <translation>修改門診</translation>
    </message>
    <message id="desk.schedules.form.day">
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message id="desk.schedules.form.department">
        <source>Department</source>
        <translation>科別</translation>
    </message>
    <message id="desk.schedules.form.ends">
        <source>To</source>
        <translation>結束時間</translation>
    </message>
    <message id="desk.schedules.form.find_department">
        <source>Name or code</source>
        <translation>科別名或代碼</translation>
    </message>
    <message id="desk.schedules.form.find_doctor">
        <source>Name or code; ↓ lists all</source>
        <translation>姓名或工號，↓ 列出全部</translation>
    </message>
    <message id="desk.schedules.form.keys">
        <source>Tab: next field. Enter saves, Esc goes back and keeps what is typed.</source>
        <translation>Tab 下一項，Enter 儲存，Esc 返回；已填的內容會保留。</translation>
    </message>
    <message id="desk.schedules.form.new">
        <source>New session</source>
        <translation>新增門診</translation>
    </message>
    <message id="desk.schedules.form.no_such_department">
        <source>No such department.</source>
        <translation>沒有這個科別。</translation>
    </message>
    <message id="desk.schedules.form.no_such_doctor">
        <source>No such doctor.</source>
        <translation>沒有這位醫生。</translation>
    </message>
    <message id="desk.schedules.form.practitioner">
        <source>Doctor</source>
        <translation>醫生</translation>
    </message>
    <message id="desk.schedules.form.quota">
        <source>Numbers</source>
        <translation>全場號數</translation>
    </message>
    <message id="desk.schedules.form.room">
        <source>Room</source>
        <translation>診室</translation>
    </message>
    <message id="desk.schedules.form.save">
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message id="desk.schedules.form.session">
        <source>Session</source>
        <translation>場次</translation>
    </message>
    <message id="desk.schedules.form.slot_minutes">
        <source>Slot, minutes</source>
        <translation>每段分鐘</translation>
    </message>
    <message id="desk.schedules.form.slot_quota">
        <source>each slot</source>
        <translation>每段</translation>
    </message>
    <message id="desk.schedules.form.slot_quota_hint">
        <source>shared</source>
        <translation>平均</translation>
    </message>
    <message id="desk.schedules.form.starts">
        <source>From – to</source>
        <translation>時間</translation>
    </message>
    <message id="desk.schedules.form.tell">
        <source>With this change {n} booked people have to be told.</source>
        <translation>這樣改動，{n} 位已預約的人需要通知。</translation>
    </message>
    <message id="desk.schedules.may_not_doctors">
        <source>You may read this; a supervisor has to sign in to change it.</source>
        <translation>您可以查看；修改要由主管登入後操作。</translation>
    </message>
    <message id="desk.schedules.may_not_roster">
        <source>A supervisor has to sign in to change the roster or cancel a clinic.</source>
        <translation>修改排班和停診要由主管登入後操作。</translation>
    </message>
    <message id="desk.schedules.new">
        <source>New session</source>
        <translation>新增門診</translation>
    </message>
    <message id="desk.schedules.new_doctor">
        <source>New doctor</source>
        <translation>新增醫生</translation>
    </message>
    <message id="desk.schedules.nobody">
        <source>No session on this day. Ctrl+N adds one.</source>
        <translation>這一天沒有排班。按 Ctrl+N 新增。</translation>
    </message>
    <message id="desk.schedules.said.back">
        <source>{doctor} is in the clinic ({session}).</source>
        <translation>{session} {doctor}在診室。</translation>
    </message>
    <message id="desk.schedules.said.doctor">
        <source>{doctor} is added and can be put on the roster.</source>
        <translation>已新增{doctor}醫生，可以排班了。</translation>
    </message>
    <message id="desk.schedules.said.left">
        <source>{doctor} has left ({session}); colleagues see who waits. Ctrl+Z undoes it.</source>
        <translation>{session} {doctor}已離開，候診的人由同科醫生接診。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.schedules.said.put">
        <source>Saved: {doctor}, {session}; {n} people to tell (Appointments, F7).</source>
        <translation>{session} {doctor}的門診已儲存，{n} 人需要通知（“預約”頁 F7）。</translation>
    </message>
    <message id="desk.schedules.said.put_nobody">
        <source>Saved: {doctor}, {session}.</source>
        <translation>{session} {doctor}的門診已儲存。</translation>
    </message>
    <message id="desk.schedules.sheet">
        <source>Who is in</source>
        <translation>出診表</translation>
    </message>
    <message id="desk.schedules.slots">
        <source>{slots} × {minutes} min, {each} each</source>
        <translation>{slots} 段 × {minutes} 分鐘，每段 {each} 人</translation>
    </message>
    <message id="desk.schedules.standing.cancelled">
        <source>Cancelled</source>
        <translation>停診</translation>
    </message>
    <message id="desk.schedules.standing.in">
        <source>In clinic</source>
        <translation>出診</translation>
    </message>
    <message id="desk.schedules.standing.left">
        <source>Left</source>
        <translation>已離開</translation>
    </message>
    <message id="desk.schedules.standing.over">
        <source>Over</source>
        <translation>已結束</translation>
    </message>
    <message id="desk.schedules.standing.paused">
        <source>Paused</source>
        <translation>暫停</translation>
    </message>
    <message id="desk.schedules.until">
        <source>{why} until {time}</source>
        <translation>{why}至 {time}</translation>
    </message>
    <message id="desk.schedules.why.consult">
        <source>Consultation</source>
        <translation>會診</translation>
    </message>
    <message id="desk.schedules.why.meal">
        <source>Meal</source>
        <translation>用餐</translation>
    </message>
    <message id="desk.schedules.why.meeting">
        <source>Meeting</source>
        <translation>開會</translation>
    </message>
    <message id="desk.schedules.why.rounds">
        <source>Ward rounds</source>
        <translation>查房</translation>
    </message>
    <message id="desk.schedules.why.surgery">
        <source>Surgery</source>
        <translation>手術</translation>
    </message>
    <message id="desk.schedules.wrong.no_department">
        <source>Choose a department.</source>
        <translation>請選擇科別。</translation>
    </message>
    <message id="desk.schedules.wrong.no_doctor">
        <source>Choose a doctor.</source>
        <translation>請選擇醫生。</translation>
    </message>
    <message id="desk.schedules.wrong.no_room">
        <source>Give the room.</source>
        <translation>請填診室。</translation>
    </message>
    <message id="desk.schedules.wrong.number">
        <source>Give a whole number.</source>
        <translation>請填整數。</translation>
    </message>
    <message id="desk.schedules.wrong.time">
        <source>Give a time, e.g. 0830.</source>
        <translation>請填時間，例如 0830。</translation>
    </message>
    <message id="desk.search">
        <source>Name / initials / phone / card / number / scan (F2)</source>
        <translation>姓名 / 拼音首字母 / 手機 / 就診卡 / 號碼 / 掃碼（F2）</translation>
    </message>
    <message id="desk.send.clothing">
        <source>Clothing, e.g. blue coat</source>
        <translation>衣著，如：藍色外套</translation>
    </message>
    <message id="desk.send.more">
        <source> (+{n})</source>
        <translation>（還有 {n} 位）</translation>
    </message>
    <message id="desk.send.send">
        <source>Tell {floor}</source>
        <translation>通知 {floor} 接應</translation>
    </message>
    <message id="desk.send.sent">
        <source>{floor} knows that {label} is coming.</source>
        <translation>已通知 {floor} 接應 {label}。</translation>
    </message>
    <message id="desk.send.skip">
        <source>Skip</source>
        <translation>不通知</translation>
    </message>
    <message id="desk.send.title">
        <source>{label} {name} to {floor}</source>
        <translation>{label} {name} 去 {floor}</translation>
    </message>
    <message id="desk.session.afternoon">
        <source>PM</source>
        <translation>下午</translation>
    </message>
    <message id="desk.session.evening">
        <source>Evening</source>
        <translation>晚間</translation>
    </message>
    <message id="desk.session.morning">
        <source>AM</source>
        <translation>上午</translation>
    </message>
    <message id="desk.session.night">
        <source>Night</source>
        <translation>夜間</translation>
    </message>
    <message id="desk.session.noon">
        <source>Noon</source>
        <translation>中午</translation>
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
    <message id="desk.sign_in.change">
        <source>Change user</source>
        <translation>換人登入</translation>
    </message>
    <message id="desk.sign_in.code">
        <source>Badge, staff code or name</source>
        <translation>工牌、工號或姓名</translation>
    </message>
    <message id="desk.sign_in.enter">
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message id="desk.sign_in.first">
        <source>Somebody else set this PIN. Choose one that only you know.</source>
        <translation>這個密碼是別人替您設的。請換成只有您自己知道的密碼。</translation>
    </message>
    <message id="desk.sign_in.first_rule">
        <source>4 to 12 digits: no run such as 1234, no repeated digit, not your staff code.</source>
        <translation>4 到 12 位數字，不要連號或全同，也不要用工號。</translation>
    </message>
    <message id="desk.sign_in.locked">
        <source>Locked by {name}. The work is kept.</source>
        <translation>{name} 已鎖定本機，工作內容都還在。</translation>
    </message>
    <message id="desk.sign_in.pin">
        <source>PIN</source>
        <translation>密碼</translation>
    </message>
    <message id="desk.sign_in.set">
        <source>Set it and sign in</source>
        <translation>設好密碼並登入</translation>
    </message>
    <message id="desk.sign_in.title">
        <source>Guide desk sign-in</source>
        <translation>導診台登入</translation>
    </message>
    <message id="desk.sign_in.wait">
        <source>{left} to wait</source>
        <translation>還要等 {left}</translation>
    </message>
    <message id="desk.slip.doubtful">
        <source>Nobody knows whether slip {label} came out.</source>
        <translation>{label} 的號單不知是否印出。</translation>
    </message>
    <message id="desk.slip.doubtful.do">
        <source>Look at the printer. If there is no slip, choose the patient and reprint with Ctrl+P.</source>
        <translation>請看出紙口；沒有號單時，選取患者按 Ctrl+P 補印。</translation>
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
    <message id="desk.spoken.bo">
        <source>Tibetan</source>
        <translation>藏語</translation>
    </message>
    <message id="desk.spoken.en">
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message id="desk.spoken.ug">
        <source>Uyghur</source>
        <translation>維吾爾語</translation>
    </message>
    <message id="desk.spoken.yue">
        <source>Cantonese</source>
        <translation>粵語</translation>
    </message>
    <message id="desk.spoken.zh-Hans">
        <source>Mandarin</source>
        <translation>普通話</translation>
    </message>
    <message id="desk.staff.added">
        <source>{code} {name} is on the list.</source>
        <translation>{code} {name} 已加入名單。</translation>
    </message>
    <message id="desk.staff.admin_may">
        <source>An administrator does: {acts}.</source>
        <translation>這些請管理員：{acts}。</translation>
    </message>
    <message id="desk.staff.badge">
        <source>badge</source>
        <translation>有工牌</translation>
    </message>
    <message id="desk.staff.badge_hint">
        <source>Read the badge, or leave it empty</source>
        <translation>刷工牌，沒有就留空</translation>
    </message>
    <message id="desk.staff.badge_no">
        <source>Badge</source>
        <translation>工牌</translation>
    </message>
    <message id="desk.staff.change_pin">
        <source>Change PIN</source>
        <translation>修改密碼</translation>
    </message>
    <message id="desk.staff.code">
        <source>Staff code</source>
        <translation>工號</translation>
    </message>
    <message id="desk.staff.code_hint">
        <source>The hospital's own; it stays for good</source>
        <translation>用醫院的工號，以後不能改</translation>
    </message>
    <message id="desk.staff.count">
        <source>{n} active</source>
        <translation>在崗 {n} 人</translation>
    </message>
    <message id="desk.staff.deactivate">
        <source>Deactivate</source>
        <translation>停用</translation>
    </message>
    <message id="desk.staff.deactivated">
        <source>{code} {name} signs in no more.</source>
        <translation>{code} {name} 已停用，不能再登入。</translation>
    </message>
    <message id="desk.staff.discard">
        <source>Discard</source>
        <translation>放棄修改</translation>
    </message>
    <message id="desk.staff.guide_may">
        <source>The guide desk does: {acts}.</source>
        <translation>這些請導診台：{acts}。</translation>
    </message>
    <message id="desk.staff.last">
        <source>Signed in {when}</source>
        <translation>{when} 登入</translation>
    </message>
    <message id="desk.staff.left">
        <source>Deactivated</source>
        <translation>已停用</translation>
    </message>
    <message id="desk.staff.list">
        <source>Staff</source>
        <translation>人員</translation>
    </message>
    <message id="desk.staff.may_not">
        <source>Administrators keep the list of staff. Ask one to add a colleague, change a role or set a new PIN.</source>
        <translation>人員名單由管理員維護。要增加同事、改崗位或重設密碼，請找管理員。</translation>
    </message>
    <message id="desk.staff.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="desk.staff.never">
        <source>Never signed in</source>
        <translation>從未登入</translation>
    </message>
    <message id="desk.staff.new">
        <source>New colleague</source>
        <translation>新增同事</translation>
    </message>
    <message id="desk.staff.new_pin">
        <source>New PIN</source>
        <translation>新密碼</translation>
    </message>
    <message id="desk.staff.no_badge">
        <source>no badge</source>
        <translation>無工牌</translation>
    </message>
    <message id="desk.staff.none">
        <source>Nobody is on the list.</source>
        <translation>名單是空的。</translation>
    </message>
    <message id="desk.staff.old_pin">
        <source>Present PIN</source>
        <translation>原密碼</translation>
    </message>
    <message id="desk.staff.own_pin">
        <source>My own PIN</source>
        <translation>修改我的密碼</translation>
    </message>
    <message id="desk.staff.pin">
        <source>PIN</source>
        <translation>密碼</translation>
    </message>
    <message id="desk.staff.pin_again">
        <source>Only to set a new one</source>
        <translation>只在重設密碼時填寫</translation>
    </message>
    <message id="desk.staff.pin_changed">
        <source>Your PIN is changed; sign in with it from now on.</source>
        <translation>密碼已修改，下次登入用新密碼。</translation>
    </message>
    <message id="desk.staff.pin_first">
        <source>4 to 12 digits</source>
        <translation>4 到 12 位數字</translation>
    </message>
    <message id="desk.staff.reactivate">
        <source>Let back in</source>
        <translation>恢復</translation>
    </message>
    <message id="desk.staff.reactivated">
        <source>{code} {name} may sign in again.</source>
        <translation>{code} {name} 已恢復，可以登入。</translation>
    </message>
    <message id="desk.staff.role">
        <source>Role</source>
        <translation>崗位</translation>
    </message>
    <message id="desk.staff.same_pin">
        <source>Once more</source>
        <translation>再輸一次</translation>
    </message>
    <message id="desk.staff.save">
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message id="desk.staff.saved">
        <source>{code} {name} is saved.</source>
        <translation>{code} {name} 的資料已儲存。</translation>
    </message>
    <message id="desk.staff.signed_in_as">
        <source>{name} · {code} · {role}</source>
        <translation>{name} · {code} · {role}</translation>
    </message>
    <message id="desk.staff.supervisor_may">
        <source>A supervisor does: {acts}.</source>
        <translation>這些請主管：{acts}。</translation>
    </message>
    <message id="desk.staff.title">
        <source>{name}</source>
        <translation>{name} 的資料</translation>
    </message>
    <message id="desk.staff.title_new">
        <source>New colleague</source>
        <translation>新同事</translation>
    </message>
    <message id="desk.staff.unsaved">
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message id="desk.staff.you">
        <source>You</source>
        <translation>本人</translation>
    </message>
    <message id="desk.staff.you_may">
        <source>You may: {acts}.</source>
        <translation>您可以：{acts}。</translation>
    </message>
    <message id="desk.state.at_door">
        <source>At the door</source>
        <translation>門口</translation>
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
    <message id="desk.state.held">
        <source>On hold</source>
        <translation>暫緩</translation>
    </message>
    <message id="desk.state.in_service">
        <source>In room</source>
        <translation>看診中</translation>
    </message>
    <message id="desk.state.missed">
        <source>Missed</source>
        <translation>過號</translation>
    </message>
    <message id="desk.state.transferred">
        <source>Transferred</source>
        <translation>已轉出</translation>
    </message>
    <message id="desk.state.void">
        <source>Void</source>
        <translation>已作廢</translation>
    </message>
    <message id="desk.state.waiting">
        <source>Waiting</source>
        <translation>候診</translation>
    </message>
    <message id="desk.statistics.csv">
        <source>Export CSV</source>
        <translation>匯出 CSV</translation>
    </message>
    <message id="desk.statistics.loading">
        <source>Reading the figures…</source>
        <translation>正在讀取……</translation>
    </message>
    <message id="desk.statistics.may_not">
        <source>A guide or a supervisor has to sign in to see the figures.</source>
        <translation>統計由導診員或主管登入後查看。</translation>
    </message>
    <message id="desk.statistics.pdf">
        <source>Export PDF</source>
        <translation>匯出 PDF</translation>
    </message>
    <message id="desk.statistics.saved">
        <source>Saved to {file}</source>
        <translation>已儲存到 {file}</translation>
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
    <message id="desk.tell.cause.clinic_cancelled">
        <source>Clinic cancelled</source>
        <translation>停診</translation>
    </message>
    <message id="desk.tell.cause.moved">
        <source>Clinic changed</source>
        <translation>門診有變動</translation>
    </message>
    <message id="desk.tell.cause.restored">
        <source>Takes place after all</source>
        <translation>停診後又恢復</translation>
    </message>
    <message id="desk.tell.cause.time_gone">
        <source>Their time is gone: rebook</source>
        <translation>原時段已取消，需改約</translation>
    </message>
    <message id="desk.tell.everybody">
        <source>Also those settled</source>
        <translation>也顯示已處理</translation>
    </message>
    <message id="desk.tell.fact.by">
        <source>By</source>
        <translation>處理</translation>
    </message>
    <message id="desk.tell.fact.cause">
        <source>Why</source>
        <translation>為什麼</translation>
    </message>
    <message id="desk.tell.fact.was">
        <source>Was</source>
        <translation>原來</translation>
    </message>
    <message id="desk.tell.hint">
        <source>To be called one by one: their clinic was cancelled or changed. F12 shows the number, which is journalled.</source>
        <translation>停診或門診有變動時列在這裡，逐個電話通知。↑↓ 選擇，號碼按 F12 顯示，顯示會記入日誌。</translation>
    </message>
    <message id="desk.tell.nobody">
        <source>Nobody is to be told.</source>
        <translation>沒有需要通知的人。</translation>
    </message>
    <message id="desk.tell.reveal">
        <source>Show number</source>
        <translation>顯示號碼</translation>
    </message>
    <message id="desk.tell.reveal_reason">
        <source>To tell of a cancelled or changed clinic</source>
        <translation>停診或改動通知</translation>
    </message>
    <message id="desk.tell.said.given_up">
        <source>Noted: {person} gives up; the appointment is cancelled. Ctrl+Z undoes it.</source>
        <translation>已記下：{person} 不來了，預約已取消。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.tell.said.open">
        <source>Noted: {person} is still to be told. Ctrl+Z undoes it.</source>
        <translation>已記下：{person} 仍待通知。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.tell.said.told">
        <source>Noted: {person} has been told. Ctrl+Z undoes it.</source>
        <translation>已記下：{person} 已通知。Ctrl+Z 可復原。</translation>
    </message>
    <message id="desk.tell.set.given_up">
        <source>Gives up</source>
        <translation>不來了</translation>
    </message>
    <message id="desk.tell.set.open">
        <source>To tell again</source>
        <translation>改回待通知</translation>
    </message>
    <message id="desk.tell.set.told">
        <source>Told</source>
        <translation>已通知</translation>
    </message>
    <message id="desk.tell.state.given_up">
        <source>Given up</source>
        <translation>已放棄</translation>
    </message>
    <message id="desk.tell.state.open">
        <source>To tell</source>
        <translation>待通知</translation>
    </message>
    <message id="desk.tell.state.rebooked">
        <source>Rebooked</source>
        <translation>已改約</translation>
    </message>
    <message id="desk.tell.state.told">
        <source>Told</source>
        <translation>已通知</translation>
    </message>
    <message id="desk.tell.state.withdrawn">
        <source>Called off</source>
        <translation>不用通知</translation>
    </message>
    <message id="desk.tell.title">
        <source>People to tell</source>
        <translation>需要通知的人</translation>
    </message>
    <message id="desk.tell.undone">
        <source>Undone: {person} is as before.</source>
        <translation>已復原，{person} 恢復原來的狀態。</translation>
    </message>
    <message id="desk.tell.words">
        <source>Note: no answer, text sent… (optional)</source>
        <translation>通話情況（可不填）：無人接聽、已發簡訊…</translation>
    </message>
    <message id="desk.title">
        <source>Guide desk</source>
        <translation>導診台</translation>
    </message>
    <message id="desk.triage.advised">
        <source>{level}</source>
        <translation>建議 {level}</translation>
    </message>
    <message id="desk.triage.at_once">
        <source>at once</source>
        <translation>立即接診</translation>
    </message>
    <message id="desk.triage.changed">
        <source>Level {level} (advised {advised})</source>
        <translation>改為 {level}級（建議 {advised}級）</translation>
    </message>
    <message id="desk.triage.child">
        <source>child</source>
        <translation>兒童</translation>
    </message>
    <message id="desk.triage.confirm">
        <source>Advised; you confirm. Ctrl+1–4</source>
        <translation>由導診員/護理師確認，Ctrl+1–4 改級</translation>
    </message>
    <message id="desk.triage.decision">
        <source>Advised: {advised}. Decided: {decided}.</source>
        <translation>建議：{advised}　您選：{decided}</translation>
    </message>
    <message id="desk.triage.department">
        <source>{name}: {why}</source>
        <translation>{name}：{why}</translation>
    </message>
    <message id="desk.triage.emergency">
        <source>Emergency</source>
        <translation>急診</translation>
    </message>
    <message id="desk.triage.general">
        <source>where nothing is named</source>
        <translation>說不清時先看此科</translation>
    </message>
    <message id="desk.triage.level">
        <source>Level</source>
        <translation>級別</translation>
    </message>
    <message id="desk.triage.model">
        <source>this hospital's past triages {words}</source>
        <translation>本院既往檢傷 {words}</translation>
    </message>
    <message id="desk.triage.near">
        <source>often meant with {name}</source>
        <translation>常與{name}混淆</translation>
    </message>
    <message id="desk.triage.no_sign">
        <source>no danger sign</source>
        <translation>未見危急徵象</translation>
    </message>
    <message id="desk.triage.rule">
        <source>rule {id}</source>
        <translation>規則 {id}</translation>
    </message>
    <message id="desk.triage.unlimited">
        <source>{names}: no limits for this age, ask the nurse</source>
        <translation>{names}：此年齡未設界限，請問護理師</translation>
    </message>
    <message id="desk.triage.vitals">
        <source>Vitals</source>
        <translation>生命徵象</translation>
    </message>
    <message id="desk.triage.why">
        <source>Other than advised: say why</source>
        <translation>與建議不同，請寫明原因</translation>
    </message>
    <message id="desk.triage.why.1">
        <source>Patient asks for it</source>
        <translation>病人要求</translation>
    </message>
    <message id="desk.triage.why.2">
        <source>Nurse's judgement</source>
        <translation>護理師判斷</translation>
    </message>
    <message id="desk.triage.why.3">
        <source>Doctor's order</source>
        <translation>醫師安排</translation>
    </message>
    <message id="desk.triage.why.4">
        <source>Patient said more</source>
        <translation>主訴有補充</translation>
    </message>
    <message id="desk.triage.within">
        <source>within {n} min</source>
        <translation>{n} 分鐘內接診</translation>
    </message>
    <message id="desk.turn.answer.next">
        <source>{name}</source>
        <translation>換{name}</translation>
    </message>
    <message id="desk.turn.answer.rebook">
        <source>Rebook</source>
        <translation>改約</translation>
    </message>
    <message id="desk.turn.answer.wait">
        <source>Wait</source>
        <translation>等候</translation>
    </message>
    <message id="desk.turn.ask">
        <source>Ask the patient first</source>
        <translation>請先問病人</translation>
    </message>
    <message id="desk.turn.away">
        <source>Away</source>
        <translation>暫離</translation>
    </message>
    <message id="desk.turn.away_until">
        <source>Away until {time}</source>
        <translation>暫離至 {time}</translation>
    </message>
    <message id="desk.turn.because.ask">
        <source>ask: wait, another day or another doctor</source>
        <translation>請問病人：等候、改日或換醫師</translation>
    </message>
    <message id="desk.turn.because.duty_hours">
        <source>duty hours</source>
        <translation>值班時間</translation>
    </message>
    <message id="desk.turn.because.first_visit">
        <source>first visit</source>
        <translation>初診</translation>
    </message>
    <message id="desk.turn.because.in_consultation">
        <source>with a patient</source>
        <translation>看診中</translation>
    </message>
    <message id="desk.turn.because.joined">
        <source>{name} has just joined</source>
        <translation>{name}新到崗</translation>
    </message>
    <message id="desk.turn.because.named">
        <source>asks for {name}</source>
        <translation>指定{name}</translation>
    </message>
    <message id="desk.turn.because.named_away">
        <source>{name} is away</source>
        <translation>{name}不在</translation>
    </message>
    <message id="desk.turn.because.named_uses_turn">
        <source>uses the turn</source>
        <translation>計入輪次</translation>
    </message>
    <message id="desk.turn.because.no_responsible">
        <source>no doctor of their own</source>
        <translation>無責任醫師</translation>
    </message>
    <message id="desk.turn.because.nobody_here">
        <source>nobody here</source>
        <translation>無人在崗</translation>
    </message>
    <message id="desk.turn.because.responsible">
        <source>seen by {name} before</source>
        <translation>上次由{name}接診</translation>
    </message>
    <message id="desk.turn.because.responsible_away">
        <source>{name} is away</source>
        <translation>{name}不在</translation>
    </message>
    <message id="desk.turn.because.return_visit">
        <source>return visit</source>
        <translation>複診</translation>
    </message>
    <message id="desk.turn.because.skipped">
        <source>{name} away, skipped</source>
        <translation>{name}暫離，跳過</translation>
    </message>
    <message id="desk.turn.because.turn">
        <source>by rotation</source>
        <translation>按輪序</translation>
    </message>
    <message id="desk.turn.because.turn_given_back">
        <source>turn given back</source>
        <translation>補還輪次</translation>
    </message>
    <message id="desk.turn.because.turn_used_ahead">
        <source>{name} had this turn</source>
        <translation>{name}已用過本輪</translation>
    </message>
    <message id="desk.turn.nobody">
        <source>Nobody in rotation</source>
        <translation>輪序無人在崗</translation>
    </message>
    <message id="desk.turn.of">
        <source>Next turn: {name}</source>
        <translation>輪到 {name}</translation>
    </message>
    <message id="desk.turn.question">
        <source>{name} is away. Ask: wait, another day, or another doctor if both agree</source>
        <translation>{name}不在。請問病人：等候、改約，或雙方同意換醫師</translation>
    </message>
    <message id="desk.turn.question_until">
        <source>{name} is away until {time}. Ask: wait, another day, or another doctor if both agree</source>
        <translation>{name}不在，{time} 回來。請問病人：等候、改約，或雙方同意換醫師</translation>
    </message>
    <message id="desk.turn.seen">
        <source>{n} first visits</source>
        <translation>今日初診 {n}</translation>
    </message>
    <message id="desk.turn.unanswered">
        <source>The doctor is away: ask the patient first.</source>
        <translation>醫師不在：請先問病人等候、改約還是換醫師。</translation>
    </message>
    <message id="desk.vital.bp">
        <source>Blood pressure</source>
        <translation>血壓</translation>
    </message>
    <message id="desk.vital.bp.short">
        <source>BP</source>
        <translation>血壓</translation>
    </message>
    <message id="desk.vital.dbp">
        <source>Diastolic</source>
        <translation>舒張壓</translation>
    </message>
    <message id="desk.vital.hr">
        <source>Pulse</source>
        <translation>心率</translation>
    </message>
    <message id="desk.vital.hr.short">
        <source>Pulse</source>
        <translation>心率</translation>
    </message>
    <message id="desk.vital.pain">
        <source>Pain score</source>
        <translation>疼痛評分</translation>
    </message>
    <message id="desk.vital.pain.short">
        <source>Pain</source>
        <translation>疼痛</translation>
    </message>
    <message id="desk.vital.pressures_swapped">
        <source>Diastolic {dbp} is above systolic {sbp}: swapped?</source>
        <translation>舒張壓 {dbp} 高於收縮壓 {sbp}，可能填反了。</translation>
    </message>
    <message id="desk.vital.rr">
        <source>Resp. rate</source>
        <translation>呼吸頻率</translation>
    </message>
    <message id="desk.vital.rr.short">
        <source>Resp.</source>
        <translation>呼吸</translation>
    </message>
    <message id="desk.vital.sbp">
        <source>Systolic</source>
        <translation>收縮壓</translation>
    </message>
    <message id="desk.vital.spo2">
        <source>SpO₂</source>
        <translation>血氧</translation>
    </message>
    <message id="desk.vital.spo2.short">
        <source>SpO₂ %</source>
        <translation>血氧 %</translation>
    </message>
    <message id="desk.vital.temp">
        <source>Temperature</source>
        <translation>體溫</translation>
    </message>
    <message id="desk.vital.temp.short">
        <source>Temp ℃</source>
        <translation>體溫 ℃</translation>
    </message>
    <message id="desk.vital.vital_impossible">
        <source>{name} {value} is impossible: {least}–{most}.</source>
        <translation>{name} {value} 不可能，應為 {least}–{most}。</translation>
    </message>
    <message id="desk.vital.vital_unreadable">
        <source>{name}: figures only.</source>
        <translation>{name}請填數字。</translation>
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
