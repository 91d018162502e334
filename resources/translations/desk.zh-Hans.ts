<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>desk</name>
    <message id="desk.act.call">
        <source>Call</source>
        <translation>叫号</translation>
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
        <translation>签到</translation>
    </message>
    <message id="desk.act.close">
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message id="desk.act.close_handoff">
        <source>Handoff closed</source>
        <translation>结束交接</translation>
    </message>
    <message id="desk.act.come_back">
        <source>Back from exam</source>
        <translation>检查回诊</translation>
    </message>
    <message id="desk.act.finish">
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message id="desk.act.grade">
        <source>Graded again</source>
        <translation>重新分级</translation>
    </message>
    <message id="desk.act.hand_off">
        <source>Sent to a floor</source>
        <translation>送往其他楼层</translation>
    </message>
    <message id="desk.act.hold">
        <source>On hold</source>
        <translation>暂缓</translation>
    </message>
    <message id="desk.act.leave_door">
        <source>Back in line</source>
        <translation>回到队列</translation>
    </message>
    <message id="desk.act.miss">
        <source>Missed</source>
        <translation>过号</translation>
    </message>
    <message id="desk.act.move">
        <source>Moved</source>
        <translation>移动</translation>
    </message>
    <message id="desk.act.pause">
        <source>Pause</source>
        <translation>暂停叫号</translation>
    </message>
    <message id="desk.act.post_notice">
        <source>Post notice</source>
        <translation>发布通知</translation>
    </message>
    <message id="desk.act.reassign">
        <source>Change of doctor</source>
        <translation>换医生</translation>
    </message>
    <message id="desk.act.receive">
        <source>Transferred</source>
        <translation>转诊</translation>
    </message>
    <message id="desk.act.receive_handoff">
        <source>Received</source>
        <translation>接到患者</translation>
    </message>
    <message id="desk.act.rejoin">
        <source>Back after missed call</source>
        <translation>过号重排</translation>
    </message>
    <message id="desk.act.release">
        <source>Waits again</source>
        <translation>恢复候诊</translation>
    </message>
    <message id="desk.act.resume">
        <source>Resume</source>
        <translation>恢复叫号</translation>
    </message>
    <message id="desk.act.send_to_exam">
        <source>Sent to exam</source>
        <translation>去检查</translation>
    </message>
    <message id="desk.act.serve_also">
        <source>Also calls for</source>
        <translation>交叉呼叫</translation>
    </message>
    <message id="desk.act.start">
        <source>Came in</source>
        <translation>到达</translation>
    </message>
    <message id="desk.act.to_door">
        <source>Sent to the door</source>
        <translation>到诊室门口</translation>
    </message>
    <message id="desk.act.transfer">
        <source>Transferred</source>
        <translation>转诊</translation>
    </message>
    <message id="desk.act.undo">
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message id="desk.act.withdraw_notice">
        <source>Withdraw notice</source>
        <translation>撤下通知</translation>
    </message>
    <message id="desk.again.busy">
        <source>The patient is not waiting any more.</source>
        <translation>患者已经不在候诊，不能重新评估。</translation>
    </message>
    <message id="desk.again.complaint">
        <source>How is it now?</source>
        <translation>现在怎么样？</translation>
    </message>
    <message id="desk.again.confirm">
        <source>Confirm</source>
        <translation>确认级别</translation>
    </message>
    <message id="desk.again.done">
        <source>{label} is level {level} now.</source>
        <translation>{label} 重新评估为{level}级。</translation>
    </message>
    <message id="desk.again.looked">
        <source>assessed {n} minutes ago</source>
        <translation>上次评估 {n} 分钟前</translation>
    </message>
    <message id="desk.again.nothing">
        <source>Say how it is now, or measure.</source>
        <translation>请输入现在的情况或测量值。</translation>
    </message>
    <message id="desk.again.title">
        <source>Assess again · {label}</source>
        <translation>重新评估 · {label}</translation>
    </message>
    <message id="desk.again.ungraded">
        <source>not graded yet · {waited}</source>
        <translation>尚未分级 · {waited}</translation>
    </message>
    <message id="desk.again.waited">
        <source>waited {n} minutes</source>
        <translation>已等 {n} 分钟</translation>
    </message>
    <message id="desk.again.was">
        <source>now level {level} · {waited}</source>
        <translation>现为{level}级 · {waited}</translation>
    </message>
    <message id="desk.again.why">
        <source>Less urgent than advised or before: say why</source>
        <translation>级别比建议或原来低，请写明原因</translation>
    </message>
    <message id="desk.again.why.1">
        <source>Feels better</source>
        <translation>症状好转</translation>
    </message>
    <message id="desk.again.why.2">
        <source>Nurse's judgement</source>
        <translation>护士判断</translation>
    </message>
    <message id="desk.again.why.3">
        <source>Was graded wrongly</source>
        <translation>原分级有误</translation>
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
        <translation>交接无人接</translation>
    </message>
    <message id="desk.alerts.hint">
        <source>Over the limits, handoffs and devices, most urgent first. ↑↓ to choose; Enter assesses again where a response time is over, else goes to the room, patient or device.</source>
        <translation>等候超时、交接和设备故障，最急的在前。↑↓ 选择，Enter：响应超时的重新评估，其余转到诊室、患者或设备。</translation>
    </message>
    <message id="desk.alerts.limit">
        <source>limit {n} minutes</source>
        <translation>时限 {n} 分钟</translation>
    </message>
    <message id="desk.alerts.long_wait">
        <source>Long wait</source>
        <translation>久候</translation>
    </message>
    <message id="desk.alerts.missed">
        <source>Missed calls, whole hospital</source>
        <translation>全院过号</translation>
    </message>
    <message id="desk.alerts.missed_hint">
        <source>Called and not there, longest ago first. Enter goes to the room, F12 lets them rejoin.</source>
        <translation>叫过号没有到的人，等得最久的在前。Enter 转到诊室，F12 重新候诊。</translation>
    </message>
    <message id="desk.alerts.nobody">
        <source>Nothing needs attention.</source>
        <translation>没有需要处理的事。</translation>
    </message>
    <message id="desk.alerts.nobody_missed">
        <source>Nobody missed a call.</source>
        <translation>没有过号的人。</translation>
    </message>
    <message id="desk.alerts.open">
        <source>Show the list (Alt+5)</source>
        <translation>查看名单（Alt+5）</translation>
    </message>
    <message id="desk.alerts.over">
        <source>+{n} min</source>
        <translation>超 {n} 分</translation>
    </message>
    <message id="desk.alerts.response">
        <source>Level {level} response over</source>
        <translation>{level} 级响应超时</translation>
    </message>
    <message id="desk.alerts.sent">
        <source>sent {n} minutes ago</source>
        <translation>送出 {n} 分钟</translation>
    </message>
    <message id="desk.alerts.title">
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message id="desk.alerts.waited">
        <source>waited {n} minutes</source>
        <translation>已等 {n} 分钟</translation>
    </message>
    <message id="desk.allergies_of">
        <source>Allergic: {words}</source>
        <translation>过敏：{words}</translation>
    </message>
    <message id="desk.any_doctor">
        <source>Any doctor</source>
        <translation>任意医生</translation>
    </message>
    <message id="desk.any_doctor_detail">
        <source>Whoever is free first</source>
        <translation>由先有空的医生接诊</translation>
    </message>
    <message id="desk.appointments.act.cancel">
        <source>Cancel</source>
        <translation>取消预约</translation>
    </message>
    <message id="desk.appointments.act.change">
        <source>Change</source>
        <translation>改约</translation>
    </message>
    <message id="desk.appointments.act.restore">
        <source>Restore</source>
        <translation>恢复预约</translation>
    </message>
    <message id="desk.appointments.add_on">
        <source>Extra</source>
        <translation>加号</translation>
    </message>
    <message id="desk.appointments.all">
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message id="desk.appointments.booking_undone">
        <source>The booking of {person} is taken back.</source>
        <translation>{person} 的预约已撤销。</translation>
    </message>
    <message id="desk.appointments.cancel_title">
        <source>Cancel the appointment of {person}?</source>
        <translation>取消 {person} 的预约？</translation>
    </message>
    <message id="desk.appointments.cancel_yes">
        <source>Cancel it</source>
        <translation>确认取消</translation>
    </message>
    <message id="desk.appointments.change_undone">
        <source>{person} is back at {day} {time}, {doctor}.</source>
        <translation>{person} 已改回 {day} {time} {doctor}。</translation>
    </message>
    <message id="desk.appointments.choose">
        <source>Choose a department at the left first (↑↓, Enter).</source>
        <translation>先选左边的科室（↑↓，Enter）。</translation>
    </message>
    <message id="desk.appointments.choose_session">
        <source>Choose a session with the arrows; Enter goes into its slots.</source>
        <translation>用方向键选一场门诊，Enter 进入时段。</translation>
    </message>
    <message id="desk.appointments.departments">
        <source>Departments</source>
        <translation>科室</translation>
    </message>
    <message id="desk.appointments.fact.code">
        <source>Code</source>
        <translation>预约号</translation>
    </message>
    <message id="desk.appointments.fact.department">
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message id="desk.appointments.fact.doctor">
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message id="desk.appointments.fact.reason">
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message id="desk.appointments.fact.time">
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message id="desk.appointments.fact.visit">
        <source>Visit</source>
        <translation>就诊</translation>
    </message>
    <message id="desk.appointments.for">
        <source>Booking for {person}: Enter on a session, Enter on a slot</source>
        <translation>正在为 {person} 预约：选门诊按 Enter，选时段按 Enter</translation>
    </message>
    <message id="desk.appointments.leave_hand">
        <source>Leave</source>
        <translation>放弃</translation>
    </message>
    <message id="desk.appointments.list">
        <source>Appointments</source>
        <translation>预约名单</translation>
    </message>
    <message id="desk.appointments.moving">
        <source>Changing {person}, was {was}</source>
        <translation>正在为 {person} 改约，原 {was}</translation>
    </message>
    <message id="desk.appointments.no_session">
        <source>No session chosen</source>
        <translation>没有选中的门诊</translation>
    </message>
    <message id="desk.appointments.no_sessions">
        <source>No session in these seven days.</source>
        <translation>这七天没有排班。</translation>
    </message>
    <message id="desk.appointments.nobody">
        <source>No appointment on this day.</source>
        <translation>这一天没有预约。</translation>
    </message>
    <message id="desk.appointments.nobody_at_hand">
        <source>Nobody is at hand. Find the patient at reception and choose Book, or choose Change in the list.</source>
        <translation>现在没有要预约的患者。先在接待页找到患者选“预约”，或在名单里选“改约”。</translation>
    </message>
    <message id="desk.appointments.none_chosen">
        <source>No appointment chosen</source>
        <translation>没有选中的预约</translation>
    </message>
    <message id="desk.appointments.open">
        <source>Open patient</source>
        <translation>打开患者</translation>
    </message>
    <message id="desk.appointments.read_only">
        <source>You may look; a guide has to sign in to book, change or cancel.</source>
        <translation>您可以查看；预约、改约和取消要由导诊员登录后操作。</translation>
    </message>
    <message id="desk.appointments.said.booked">
        <source>{person} booked: {day} {time}, {doctor}, code {code}. Ctrl+Z undoes it.</source>
        <translation>已为 {person} 预约 {day} {time} {doctor}，预约号 {code}。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.appointments.said.cancelled">
        <source>{person}: {day} {time}, {doctor} is cancelled. Ctrl+Z undoes it.</source>
        <translation>{person} {day} {time} {doctor}的预约已取消。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.appointments.said.changed">
        <source>{person} moved to {day} {time}, {doctor}; the code stays {code}. Ctrl+Z undoes it.</source>
        <translation>{person} 已改约到 {day} {time} {doctor}，预约号仍为 {code}。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.appointments.said.restored">
        <source>{person}: {day} {time}, {doctor} stands again.</source>
        <translation>{person} {day} {time} {doctor}的预约已恢复。</translation>
    </message>
    <message id="desk.appointments.slots">
        <source>Slots</source>
        <translation>号源时段</translation>
    </message>
    <message id="desk.appointments.state.booked">
        <source>Booked</source>
        <translation>已预约</translation>
    </message>
    <message id="desk.appointments.state.cancelled">
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message id="desk.appointments.state.checked_in">
        <source>Checked in</source>
        <translation>已签到</translation>
    </message>
    <message id="desk.appointments.state.done">
        <source>Seen</source>
        <translation>已就诊</translation>
    </message>
    <message id="desk.appointments.state.no_show">
        <source>No show</source>
        <translation>未到</translation>
    </message>
    <message id="desk.appointments.stop_may_not">
        <source>A supervisor has to sign in to cancel a clinic.</source>
        <translation>停诊要由主管登录后操作。</translation>
    </message>
    <message id="desk.appointments.tab.day">
        <source>Day list</source>
        <translation>名单</translation>
    </message>
    <message id="desk.appointments.tab.tell">
        <source>To tell</source>
        <translation>需通知</translation>
    </message>
    <message id="desk.appointments.tab.week">
        <source>Week</source>
        <translation>一周</translation>
    </message>
    <message id="desk.appointments.taken_back">
        <source>Booking taken back</source>
        <translation>撤销预约</translation>
    </message>
    <message id="desk.appointments.week">
        <source>The week</source>
        <translation>一周排班</translation>
    </message>
    <message id="desk.appointments.why.asked">
        <source>Patient asked</source>
        <translation>患者要求</translation>
    </message>
    <message id="desk.appointments.why.elsewhere">
        <source>Seen elsewhere</source>
        <translation>已在别处就诊</translation>
    </message>
    <message id="desk.appointments.why.time">
        <source>Time does not suit</source>
        <translation>时间不便</translation>
    </message>
    <message id="desk.appointments.why.unreachable">
        <source>Cannot be reached</source>
        <translation>联系不上</translation>
    </message>
    <message id="desk.appointments.why.wrong">
        <source>Wrong department or doctor</source>
        <translation>约错科室或医生</translation>
    </message>
    <message id="desk.ask.also">
        <source>Which departments does room {room} also call for?</source>
        <translation>{room} 诊室还叫哪些科室？</translation>
    </message>
    <message id="desk.ask.also.yes">
        <source>Add / remove</source>
        <translation>加上 / 去掉</translation>
    </message>
    <message id="desk.ask.call_named">
        <source>Call {label} {name} out of turn to room {room}</source>
        <translation>不按顺序叫 {label} {name} 到 {room} 诊室</translation>
    </message>
    <message id="desk.ask.call_named.yes">
        <source>Call</source>
        <translation>叫号</translation>
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
        <translation>确认取消</translation>
    </message>
    <message id="desk.ask.minutes">
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message id="desk.ask.move">
        <source>Move {label} {name} before {before}</source>
        <translation>{label} {name} 移到 {before} 之前</translation>
    </message>
    <message id="desk.ask.move.yes">
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message id="desk.ask.move_last">
        <source>Move {label} {name} to the end</source>
        <translation>{label} {name} 移到最后</translation>
    </message>
    <message id="desk.ask.move_unknown">
        <source>Move {label} {name} before which number?</source>
        <translation>{label} {name} 移到哪个号之前？</translation>
    </message>
    <message id="desk.ask.number">
        <source>Number / Ctrl+↑↓</source>
        <translation>号码 / Ctrl+↑↓</translation>
    </message>
    <message id="desk.ask.open_ended">
        <source>Until resumed</source>
        <translation>直到恢复</translation>
    </message>
    <message id="desk.ask.pause">
        <source>{doctor} calls nobody until resumed</source>
        <translation>{doctor} 暂停叫号，直到恢复</translation>
    </message>
    <message id="desk.ask.pause.yes">
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message id="desk.ask.pause_unknown">
        <source>{doctor} pauses until when?</source>
        <translation>{doctor} 暂停到几点？</translation>
    </message>
    <message id="desk.ask.pause_until">
        <source>{doctor} calls nobody until {time}</source>
        <translation>{doctor} 暂停叫号至 {time}</translation>
    </message>
    <message id="desk.ask.reason">
        <source>Reason (required); Esc leaves</source>
        <translation>原因（必填），Esc 放弃</translation>
    </message>
    <message id="desk.ask.reason_free">
        <source>Reason (if any); Esc leaves</source>
        <translation>原因（可不填），Esc 放弃</translation>
    </message>
    <message id="desk.ask.time">
        <source>Minutes / 10:30</source>
        <translation>分钟 / 10:30</translation>
    </message>
    <message id="desk.ask.transfer">
        <source>Transfer {label} {name} where?</source>
        <translation>{label} {name} 转到哪里？</translation>
    </message>
    <message id="desk.ask.transfer.yes">
        <source>Transfer</source>
        <translation>转诊</translation>
    </message>
    <message id="desk.ask.transfer_to">
        <source>Transfer {label} {name} to {department} · {doctor}</source>
        <translation>{label} {name} 转到{department} · {doctor}</translation>
    </message>
    <message id="desk.because.after">
        <source>after {label}</source>
        <translation>在 {label} 之后</translation>
    </message>
    <message id="desk.because.back">
        <source>{n} places back</source>
        <translation>退后 {n} 位</translation>
    </message>
    <message id="desk.because.door">
        <source>at the room's door</source>
        <translation>已在诊室门口</translation>
    </message>
    <message id="desk.because.interval">
        <source>every {n} others</source>
        <translation>每隔 {n} 位插入</translation>
    </message>
    <message id="desk.because.misses">
        <source>missed {n} times</source>
        <translation>过号 {n} 次</translation>
    </message>
    <message id="desk.because.moved">
        <source>moved by staff</source>
        <translation>人工调整</translation>
    </message>
    <message id="desk.because.overtaken">
        <source>passed by {n}, the limit</source>
        <translation>已有 {n} 位后来者在前，不再让</translation>
    </message>
    <message id="desk.because.rest">
        <source>nobody to go between</source>
        <translation>没有可间隔的号，按先后</translation>
    </message>
    <message id="desk.because.session_end">
        <source>end of session</source>
        <translation>排到本场最后</translation>
    </message>
    <message id="desk.because.triage">
        <source>level {level} goes first</source>
        <translation>{level} 级先看</translation>
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
        <translation>损坏</translation>
    </message>
    <message id="desk.card.detail">
        <source>The card now: {number}. It is void once replaced, and says so when read.</source>
        <translation>现在的卡：{number}。换发后它就作废，再刷会提示。</translation>
    </message>
    <message id="desk.card.first">
        <source>First card</source>
        <translation>首次发实体卡</translation>
    </message>
    <message id="desk.card.issue">
        <source>Issue the card</source>
        <translation>发新卡</translation>
    </message>
    <message id="desk.card.issued">
        <source>Card {number} is issued; the old one is void.</source>
        <translation>新卡 {number} 已发，旧卡作废。</translation>
    </message>
    <message id="desk.card.label_failed">
        <source>The label of card {number} was not printed</source>
        <translation>就诊卡 {number} 的卡签没有打印出来</translation>
    </message>
    <message id="desk.card.label_failed.do">
        <source>Look at the printer; the label comes out by itself once it has paper</source>
        <translation>看看打印机；有纸以后会自动补出来</translation>
    </message>
    <message id="desk.card.label_printed">
        <source>Label of card {number} printed</source>
        <translation>就诊卡 {number} 的卡签已打印</translation>
    </message>
    <message id="desk.card.lost">
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message id="desk.card.number">
        <source>New number (or read the card)</source>
        <translation>新卡号（可直接刷卡）</translation>
    </message>
    <message id="desk.card.reason">
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message id="desk.card.reason_words">
        <source>Reason: one of these or your own</source>
        <translation>原因（可选上面的，也可自己写）</translation>
    </message>
    <message id="desk.card.title">
        <source>Issue or replace the visit card</source>
        <translation>补发或更换就诊卡</translation>
    </message>
    <message id="desk.card.while_changed">
        <source>The card was not used: somebody's data are being changed.</source>
        <translation>正在修改资料，身份证没有读入。</translation>
    </message>
    <message id="desk.card.while_changed.do">
        <source>Save with Enter or leave with Esc first, then put the card on again.</source>
        <translation>请先按 Enter 保存或按 Esc 退出，再放身份证。</translation>
    </message>
    <message id="desk.card.why">
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
    <message id="desk.card_no">
        <source>Card {number}</source>
        <translation>就诊卡 {number}</translation>
    </message>
    <message id="desk.class.appointment">
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message id="desk.class.late">
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message id="desk.class.missed">
        <source>After missed call</source>
        <translation>过号重排</translation>
    </message>
    <message id="desk.class.return">
        <source>Back from exam</source>
        <translation>回诊</translation>
    </message>
    <message id="desk.class.walk_in">
        <source>Walk-in</source>
        <translation>现场</translation>
    </message>
    <message id="desk.clinic.add_ons">
        <source>+{n}</source>
        <translation>加号 {n}</translation>
    </message>
    <message id="desk.clinic.ask.add_on">
        <source>This slot is full: why an extra number?</source>
        <translation>这个时段已满：为什么加号？</translation>
    </message>
    <message id="desk.clinic.ask.add_on.detail">
        <source>An extra number is seen beside the quota.</source>
        <translation>加号不占号源，医生要多看一位。</translation>
    </message>
    <message id="desk.clinic.ask.add_on.yes">
        <source>Add</source>
        <translation>加号</translation>
    </message>
    <message id="desk.clinic.ask.stop">
        <source>Cancel the clinic of {doctor}, {session}?</source>
        <translation>{session} {doctor}停诊？</translation>
    </message>
    <message id="desk.clinic.ask.stop.detail">
        <source>Everybody booked goes onto the list of people to tell.</source>
        <translation>已预约的人都会列入“需通知”，一个不漏。</translation>
    </message>
    <message id="desk.clinic.ask.stop.yes">
        <source>Cancel clinic</source>
        <translation>确认停诊</translation>
    </message>
    <message id="desk.clinic.ask.unblock">
        <source>Blocked after no-shows: why book all the same?</source>
        <translation>爽约次数已满：为什么仍然预约？</translation>
    </message>
    <message id="desk.clinic.ask.unblock.detail">
        <source>The reason goes into the journal.</source>
        <translation>原因会记入日志。</translation>
    </message>
    <message id="desk.clinic.ask.unblock.yes">
        <source>Book all the same</source>
        <translation>仍然预约</translation>
    </message>
    <message id="desk.clinic.booked">
        <source>{n} of {quota} booked</source>
        <translation>已约 {n} / {quota}</translation>
    </message>
    <message id="desk.clinic.cancelled">
        <source>Off</source>
        <translation>停诊</translation>
    </message>
    <message id="desk.clinic.full">
        <source>Full</source>
        <translation>满</translation>
    </message>
    <message id="desk.clinic.left">
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message id="desk.clinic.over">
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message id="desk.clinic.past">
        <source>Past</source>
        <translation>已过</translation>
    </message>
    <message id="desk.clinic.restore">
        <source>Restore clinic</source>
        <translation>恢复门诊</translation>
    </message>
    <message id="desk.clinic.said.restored">
        <source>{session}: the clinic of {doctor} takes place.</source>
        <translation>{session} {doctor}恢复门诊。</translation>
    </message>
    <message id="desk.clinic.said.stopped">
        <source>{session}: the clinic of {doctor} is off; {n} people to tell (Appointments, F7). Ctrl+Z undoes it.</source>
        <translation>{session} {doctor}已停诊，{n} 人需要通知（“预约”页 F7）。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.clinic.said.stopped_nobody">
        <source>{session}: the clinic of {doctor} is off; nobody to tell. Ctrl+Z undoes it.</source>
        <translation>{session} {doctor}已停诊，没有人需要通知。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.clinic.stop">
        <source>Cancel clinic</source>
        <translation>停诊</translation>
    </message>
    <message id="desk.clinic.why.add_on.check">
        <source>Check after surgery</source>
        <translation>术后复查</translation>
    </message>
    <message id="desk.clinic.why.add_on.doctor">
        <source>The doctor agrees</source>
        <translation>医生同意加号</translation>
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
        <translation>医生外出</translation>
    </message>
    <message id="desk.clinic.why.stop.equipment">
        <source>Equipment broken</source>
        <translation>设备故障</translation>
    </message>
    <message id="desk.clinic.why.stop.leave">
        <source>Doctor on leave</source>
        <translation>医生请假</translation>
    </message>
    <message id="desk.clinic.why.stop.other">
        <source>Hospital's arrangement</source>
        <translation>医院另有安排</translation>
    </message>
    <message id="desk.clinic.why.stop.surgery">
        <source>Emergency surgery</source>
        <translation>急诊手术</translation>
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
        <translation>爽约不是患者的原因</translation>
    </message>
    <message id="desk.closed.clinic_cancelled">
        <source>Cancelled</source>
        <translation>停诊</translation>
    </message>
    <message id="desk.closed.no_clinic">
        <source>No clinic today</source>
        <translation>今日无门诊</translation>
    </message>
    <message id="desk.closed.other">
        <source>Closed</source>
        <translation>暂不收号</translation>
    </message>
    <message id="desk.closed.queue_full">
        <source>Full</source>
        <translation>号已满</translation>
    </message>
    <message id="desk.closed.session_over">
        <source>Clinic over</source>
        <translation>门诊已结束</translation>
    </message>
    <message id="desk.comma">
        <source>, </source>
        <translation>、</translation>
    </message>
    <message id="desk.counts.arrived">
        <source>Arrived {n}</source>
        <translation>今日到诊 {n}</translation>
    </message>
    <message id="desk.counts.missed">
        <source>Missed {n}</source>
        <translation>过号 {n}</translation>
    </message>
    <message id="desk.day_end.and">
        <source>, </source>
        <translation>，</translation>
    </message>
    <message id="desk.day_end.back">
        <source>Not yet</source>
        <translation>先不结束</translation>
    </message>
    <message id="desk.day_end.confirm">
        <source>Confirm</source>
        <translation>确认结束</translation>
    </message>
    <message id="desk.day_end.day">
        <source>{day} {month_name}</source>
        <translation>{month}月{day}日</translation>
    </message>
    <message id="desk.day_end.done">
        <source>{day} has ended: {figures}.</source>
        <translation>{day}已结束：{figures}。</translation>
    </message>
    <message id="desk.day_end.end">
        <source>End {day}</source>
        <translation>结束{day}</translation>
    </message>
    <message id="desk.day_end.end_today">
        <source>End today</source>
        <translation>结束今天</translation>
    </message>
    <message id="desk.day_end.finished">
        <source>In a room → done</source>
        <translation>在诊室里 → 完成</translation>
    </message>
    <message id="desk.day_end.hint">
        <source>Numbers and handoffs still open are closed here in one step, each with its reason. This cannot be undone.</source>
        <translation>还没有结束的号和楼层交接在这里一次关闭，每个都记下原因。关闭后不能撤销。</translation>
    </message>
    <message id="desk.day_end.left">
        <source>Numbers still open</source>
        <translation>还没有结束的号</translation>
    </message>
    <message id="desk.day_end.may_not">
        <source>A supervisor has to sign in to end the day.</source>
        <translation>结束一天要由主管登录后操作。</translation>
    </message>
    <message id="desk.day_end.missed">
        <source>Missed → did not come</source>
        <translation>过号 → 记为未到</translation>
    </message>
    <message id="desk.day_end.n_handoffs">
        <source>{n} handoffs nobody had closed</source>
        <translation>楼层交接 {n} 个</translation>
    </message>
    <message id="desk.day_end.n_missed">
        <source>{n} missed</source>
        <translation>过号 {n} 人</translation>
    </message>
    <message id="desk.day_end.n_no_shows">
        <source>{n} appointments that never came</source>
        <translation>预约没有来 {n} 人</translation>
    </message>
    <message id="desk.day_end.n_unserved">
        <source>{n} not served</source>
        <translation>未就诊 {n} 人</translation>
    </message>
    <message id="desk.day_end.nobody">
        <source>No number is open.</source>
        <translation>没有还未结束的号。</translation>
    </message>
    <message id="desk.day_end.open_days">
        <source>{n} earlier days were never ended. End them first:</source>
        <translation>有 {n} 天还没有日结，请先结束：</translation>
    </message>
    <message id="desk.day_end.question">
        <source>Close the {n} numbers still open on {day}?</source>
        <translation>关闭{day}还没有结束的 {n} 个号？</translation>
    </message>
    <message id="desk.day_end.question_nobody">
        <source>End {day}? No number is open; appointments that never came are marked.</source>
        <translation>结束{day}？没有未结束的号；没有来的预约会记为未到。</translation>
    </message>
    <message id="desk.day_end.since">
        <source>here since {time}</source>
        <translation>{time} 到诊</translation>
    </message>
    <message id="desk.day_end.title">
        <source>End the day</source>
        <translation>结束一天</translation>
    </message>
    <message id="desk.day_end.today">
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message id="desk.day_end.unserved">
        <source>Not served → void</source>
        <translation>未就诊 → 作废</translation>
    </message>
    <message id="desk.days.after">
        <source>Next</source>
        <translation>后一天</translation>
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
        <translation>后天</translation>
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
        <translation>看不懂这个日期</translation>
    </message>
    <message id="desk.days.week_after">
        <source>Next</source>
        <translation>后七天</translation>
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
        <translation>自检</translation>
    </message>
    <message id="desk.devices.check_failed">
        <source>The self-test found {n} problems.</source>
        <translation>自检发现 {n} 个问题。</translation>
    </message>
    <message id="desk.devices.check_failed.do">
        <source>Please do as listed at the right.</source>
        <translation>请按右边列出的提示处理。</translation>
    </message>
    <message id="desk.devices.checked">
        <source>The self-test passed.</source>
        <translation>自检通过。</translation>
    </message>
    <message id="desk.devices.checking">
        <source>Testing…</source>
        <translation>正在自检……</translation>
    </message>
    <message id="desk.devices.here">
        <source>This desk</source>
        <translation>本台</translation>
    </message>
    <message id="desk.devices.hint">
        <source>Those that need a hand first. ↑↓ to choose.</source>
        <translation>缺纸、断开的在前。↑↓ 选择终端。</translation>
    </message>
    <message id="desk.devices.nobody">
        <source>No terminal has reported yet.</source>
        <translation>还没有终端报告过设备。</translation>
    </message>
    <message id="desk.devices.nobody_chosen">
        <source>Choose a terminal.</source>
        <translation>请选择一个终端。</translation>
    </message>
    <message id="desk.devices.none">
        <source>No devices</source>
        <translation>没有配置设备</translation>
    </message>
    <message id="desk.devices.not_checked">
        <source>F7 tests this desk: devices, store, fonts, texts, map and triage.</source>
        <translation>按 F7 检查本台的设备、数据、字体、文字、地图和分诊。</translation>
    </message>
    <message id="desk.devices.not_printed">
        <source>This desk's printer did not print the test slip.</source>
        <translation>本台打印机没有打出测试小票。</translation>
    </message>
    <message id="desk.devices.not_printed.do">
        <source>See how the printer is doing; once it works the slip comes out.</source>
        <translation>请看左边的打印机状态；修好后它会自动打出。</translation>
    </message>
    <message id="desk.devices.own">
        <source>This desk, {terminal}</source>
        <translation>本台 {terminal}</translation>
    </message>
    <message id="desk.devices.print">
        <source>Test print</source>
        <translation>测试打印</translation>
    </message>
    <message id="desk.devices.printed">
        <source>The test slip was given to this desk's printer.</source>
        <translation>测试小票已送到本台打印机。</translation>
    </message>
    <message id="desk.devices.seen">
        <source>Last heard: {time}</source>
        <translation>最近联系：{time}</translation>
    </message>
    <message id="desk.devices.since">
        <source>since {time}</source>
        <translation>{time} 起</translation>
    </message>
    <message id="desk.devices.speak">
        <source>Test voice</source>
        <translation>测试语音</translation>
    </message>
    <message id="desk.devices.spoken">
        <source>The voice of this desk has spoken.</source>
        <translation>本台语音已播放。</translation>
    </message>
    <message id="desk.devices.test_advice">
        <source>If the words are clear, the code is whole and the cut is clean, the printer works.</source>
        <translation>字迹清楚、二维码完整、裁切整齐，打印机就没有问题。</translation>
    </message>
    <message id="desk.devices.test_label">
        <source>TEST</source>
        <translation>测试</translation>
    </message>
    <message id="desk.devices.test_title">
        <source>Test print</source>
        <translation>打印测试</translation>
    </message>
    <message id="desk.devices.test_words">
        <source>This is a test.</source>
        <translation>语音测试</translation>
    </message>
    <message id="desk.devices.title">
        <source>All terminals</source>
        <translation>所有终端</translation>
    </message>
    <message id="desk.devices.unheard">
        <source>Not heard</source>
        <translation>联系不上</translation>
    </message>
    <message id="desk.devices.unheard.do">
        <source>Please go and look: is it off, without network, or its program not running?</source>
        <translation>请去看一眼：是否关机、断网，或程序没有运行。</translation>
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
        <translation>证件号和手机显示为遮盖；输入新的就替换，清空就删除。</translation>
    </message>
    <message id="desk.edit.reason">
        <source>Why the document number is taken away</source>
        <translation>为什么删除证件号码</translation>
    </message>
    <message id="desk.edit.save">
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message id="desk.edit.saved">
        <source>The changes are saved.</source>
        <translation>资料已保存。</translation>
    </message>
    <message id="desk.edit.title">
        <source>Change · {name}</source>
        <translation>修改资料 · {name}</translation>
    </message>
    <message id="desk.emergency.led">
        <source>Sent to emergency and noted. There is no emergency queue here, so no number: go there with the patient now.</source>
        <translation>已记录转急诊。本院系统没有急诊队列，不发号：请立即陪患者到急诊。</translation>
    </message>
    <message id="desk.emergency.reason">
        <source>sent to emergency</source>
        <translation>转急诊</translation>
    </message>
    <message id="desk.emergency.send">
        <source>To emergency</source>
        <translation>转急诊</translation>
    </message>
    <message id="desk.emergency.sent">
        <source>{label}: sent to emergency. Go there with the patient.</source>
        <translation>{label} 已转急诊，请陪同前往。</translation>
    </message>
    <message id="desk.error.already_served">
        <source>Already seen for this appointment today.</source>
        <translation>这个预约今天已经就诊过。</translation>
    </message>
    <message id="desk.error.already_served.do">
        <source>To be seen again, issue a walk-in number.</source>
        <translation>如需再看，请现场取号。</translation>
    </message>
    <message id="desk.error.bug">
        <source>Something went wrong; the last act may not have been done.</source>
        <translation>系统出了点问题，刚才的操作可能没有完成。</translation>
    </message>
    <message id="desk.error.bug.do">
        <source>It has been logged. Look at the queue, try once more, then call the administrator.</source>
        <translation>已记录下来。请看队列里的现状再试一次，仍不行请找管理员。</translation>
    </message>
    <message id="desk.error.card_replaced">
        <source>This card was replaced and is void.</source>
        <translation>这张就诊卡已经换新，旧卡已停用。</translation>
    </message>
    <message id="desk.error.card_replaced.do">
        <source>Take the old card back; a new one can be issued in the file (Alt+F, Alt+C).</source>
        <translation>请收回旧卡；新卡不在身边，可在档案里补卡（Alt+F，Alt+C）。</translation>
    </message>
    <message id="desk.error.card_unknown">
        <source>This document cannot be read here.</source>
        <translation>这张证件读不出来。</translation>
    </message>
    <message id="desk.error.card_unknown.do">
        <source>Press F3 and type its name and number.</source>
        <translation>请按 F3，照着证件输入姓名和号码。</translation>
    </message>
    <message id="desk.error.clinic_cancelled">
        <source>This doctor's clinic has been cancelled.</source>
        <translation>这位医生的门诊已停诊。</translation>
    </message>
    <message id="desk.error.clinic_cancelled.do">
        <source>Offer another doctor or a walk-in number.</source>
        <translation>可改挂其他医生，或现场取号。</translation>
    </message>
    <message id="desk.error.no_appointment">
        <source>This appointment no longer exists.</source>
        <translation>这个预约已不存在。</translation>
    </message>
    <message id="desk.error.no_appointment.do">
        <source>It may have been cancelled; a walk-in number is possible.</source>
        <translation>可能已被取消；可现场取号。</translation>
    </message>
    <message id="desk.error.no_clinic">
        <source>There is no clinic today.</source>
        <translation>今天没有门诊。</translation>
    </message>
    <message id="desk.error.no_clinic.do">
        <source>Choose another department or doctor.</source>
        <translation>请选择其他科室或医生。</translation>
    </message>
    <message id="desk.error.not_found">
        <source>No such patient was found.</source>
        <translation>没有找到这位患者。</translation>
    </message>
    <message id="desk.error.not_found.do">
        <source>Search another way (F2) or register (F3).</source>
        <translation>换一种方式搜索（F2），或新登记（F3）。</translation>
    </message>
    <message id="desk.error.queue_full">
        <source>All numbers have been given.</source>
        <translation>号已经满了。</translation>
    </message>
    <message id="desk.error.queue_full.do">
        <source>Choose another doctor or department, or give the reason for an extra number.</source>
        <translation>请选择其他医生或科室，或写明原因加号。</translation>
    </message>
    <message id="desk.error.room_has_called">
        <source>{label} has been called and has not come in yet.</source>
        <translation>{label} 已经叫号，还没有进诊室。</translation>
    </message>
    <message id="desk.error.room_has_called.do">
        <source>Press F6 Came in or F5 Missed first, then call the next.</source>
        <translation>先按 F6 到达或 F5 过号，再叫下一位。</translation>
    </message>
    <message id="desk.error.room_occupied">
        <source>{label} is still in the room.</source>
        <translation>{label} 还在诊室里。</translation>
    </message>
    <message id="desk.error.room_occupied.do">
        <source>Press F10 Done or F4 To exam first.</source>
        <translation>先按 F10 完成或 F4 去检查。</translation>
    </message>
    <message id="desk.error.session_over">
        <source>Today's clinic is over.</source>
        <translation>今天的门诊已经结束。</translation>
    </message>
    <message id="desk.error.session_over.do">
        <source>If urgent, send to emergency; otherwise another day, or give the reason for an extra number.</source>
        <translation>急症请转急诊；其他请改天，或写明原因加号。</translation>
    </message>
    <message id="desk.error.too_early">
        <source>Too early to check in.</source>
        <translation>还没到签到时间。</translation>
    </message>
    <message id="desk.error.too_early.do">
        <source>Possible from {time}.</source>
        <translation>{time} 以后可以签到。</translation>
    </message>
    <message id="desk.error.too_late">
        <source>The booked clinic ended at {time}.</source>
        <translation>预约的门诊已在 {time} 结束。</translation>
    </message>
    <message id="desk.error.too_late.do">
        <source>Issue a walk-in number or rebook.</source>
        <translation>可现场取号，或改约。</translation>
    </message>
    <message id="desk.error.wrong_day">
        <source>The appointment is on {day}, not today.</source>
        <translation>预约不是今天，是 {day}。</translation>
    </message>
    <message id="desk.error.wrong_day.do">
        <source>Check in on that day, or issue a walk-in number today.</source>
        <translation>当天再签到；今天要看可现场取号。</translation>
    </message>
    <message id="desk.exams.after_meal">
        <source>after a meal</source>
        <translation>餐后</translation>
    </message>
    <message id="desk.exams.already">
        <source>This exam is on the list already.</source>
        <translation>这项检查已经在单子上了。</translation>
    </message>
    <message id="desk.exams.dry">
        <source>no water</source>
        <translation>禁水</translation>
    </message>
    <message id="desk.exams.eaten">
        <source>Has eaten today</source>
        <translation>今天已进食</translation>
    </message>
    <message id="desk.exams.empty">
        <source>The exams will stand here in the order in which they are done.</source>
        <translation>这里按先后顺序列出要做的检查。</translation>
    </message>
    <message id="desk.exams.fasting">
        <source>fasting</source>
        <translation>空腹</translation>
    </message>
    <message id="desk.exams.found">
        <source>Exams that fit</source>
        <translation>符合的检查</translation>
    </message>
    <message id="desk.exams.full_bladder">
        <source>full bladder</source>
        <translation>憋尿</translation>
    </message>
    <message id="desk.exams.impossible.closes">
        <source>Closes too early: the doctor sets another day</source>
        <translation>来不及，检查室已停止；请医生改期</translation>
    </message>
    <message id="desk.exams.impossible.eaten">
        <source>Needs an empty stomach: the doctor sets another day</source>
        <translation>要空腹，患者已进食；请医生改期</translation>
    </message>
    <message id="desk.exams.impossible.rules_contradict">
        <source>Contradicts the order of the others: ask the doctor</source>
        <translation>与其他检查先后矛盾，请先问医生</translation>
    </message>
    <message id="desk.exams.not_today">
        <source>not today</source>
        <translation>今天不能做</translation>
    </message>
    <message id="desk.exams.order">
        <source>Order of the exams</source>
        <translation>检查顺序</translation>
    </message>
    <message id="desk.exams.print">
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message id="desk.exams.remove">
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message id="desk.exams.some_not_today">
        <source>{n} not today</source>
        <translation>{n} 项今天不能做</translation>
    </message>
    <message id="desk.exams.title">
        <source>Exam guide</source>
        <translation>检查导诊单</translation>
    </message>
    <message id="desk.exams.type_one">
        <source>Type an exam first, Enter adds it.</source>
        <translation>请先输入一项检查，按 Enter 加入。</translation>
    </message>
    <message id="desk.exams.typed">
        <source>Exam: name or letters, Enter adds</source>
        <translation>检查名称或拼音首字母，Enter 加入</translation>
    </message>
    <message id="desk.exams.unknown">
        <source>There is no exam "{typed}". Try another name or its first letters.</source>
        <translation>没有“{typed}”这项检查。请换个叫法，或输入拼音首字母。</translation>
    </message>
    <message id="desk.file.add_on">
        <source>add-on</source>
        <translation>加号</translation>
    </message>
    <message id="desk.file.allergies_not_asked">
        <source>allergies not asked</source>
        <translation>过敏史未问</translation>
    </message>
    <message id="desk.file.arrived">
        <source>arrived {time}</source>
        <translation>{time} 到诊</translation>
    </message>
    <message id="desk.file.blocked">
        <source>No booking until {day}</source>
        <translation>{day} 前不能预约</translation>
    </message>
    <message id="desk.file.book">
        <source>Book</source>
        <translation>预约</translation>
    </message>
    <message id="desk.file.booked.booked">
        <source>Booked</source>
        <translation>已预约</translation>
    </message>
    <message id="desk.file.booked.cancelled">
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message id="desk.file.booked.checked_in">
        <source>Checked in</source>
        <translation>已签到</translation>
    </message>
    <message id="desk.file.booked.done">
        <source>Done</source>
        <translation>已就诊</translation>
    </message>
    <message id="desk.file.booked.no_show">
        <source>No-show</source>
        <translation>爽约</translation>
    </message>
    <message id="desk.file.card">
        <source>New card</source>
        <translation>补换卡</translation>
    </message>
    <message id="desk.file.edit">
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message id="desk.file.former_cards">
        <source>Former cards</source>
        <translation>用过的就诊卡</translation>
    </message>
    <message id="desk.file.front_page">
        <source>Front page</source>
        <translation>病历首页</translation>
    </message>
    <message id="desk.file.guardian">
        <source>guardian {name}</source>
        <translation>监护人 {name}</translation>
    </message>
    <message id="desk.file.guardian_phone">
        <source>Guardian's phone</source>
        <translation>监护人手机</translation>
    </message>
    <message id="desk.file.history">
        <source>Visits and appointments</source>
        <translation>就诊与预约</translation>
    </message>
    <message id="desk.file.id_number">
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message id="desk.file.level">
        <source>Level {level}</source>
        <translation>{level}级</translation>
    </message>
    <message id="desk.file.merge">
        <source>Merge</source>
        <translation>合并档案</translation>
    </message>
    <message id="desk.file.merged">
        <source>Merged into this file</source>
        <translation>已并入的档案</translation>
    </message>
    <message id="desk.file.no_allergies">
        <source>no allergies</source>
        <translation>无过敏史</translation>
    </message>
    <message id="desk.file.no_history">
        <source>No visit or appointment yet.</source>
        <translation>还没有就诊或预约。</translation>
    </message>
    <message id="desk.file.no_notes">
        <source>No notes yet.</source>
        <translation>还没有备注。</translation>
    </message>
    <message id="desk.file.no_shows">
        <source>{n} no-shows</source>
        <translation>爽约 {n} 次</translation>
    </message>
    <message id="desk.file.note_hint">
        <source>Add a note, Enter</source>
        <translation>写一条备注，Enter 保存</translation>
    </message>
    <message id="desk.file.notes">
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message id="desk.file.phone">
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message id="desk.file.served">
        <source>seen {start}–{end}</source>
        <translation>接诊 {start}–{end}</translation>
    </message>
    <message id="desk.file.unmerge">
        <source>Take apart</source>
        <translation>撤销合并</translation>
    </message>
    <message id="desk.first_visit">
        <source>First visit</source>
        <translation>初诊</translation>
    </message>
    <message id="desk.floor_words">
        <source>{floor}</source>
        <translation>{floor}</translation>
    </message>
    <message id="desk.floors.absent">
        <source>Did not come</source>
        <translation>没有来</translation>
    </message>
    <message id="desk.floors.all">
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message id="desk.floors.clothing">
        <source>Wears</source>
        <translation>衣着</translation>
    </message>
    <message id="desk.floors.coming">
        <source>Coming to {floor}</source>
        <translation>送到 {floor}</translation>
    </message>
    <message id="desk.floors.coming_all">
        <source>On the way, all floors</source>
        <translation>正在交接（全部楼层）</translation>
    </message>
    <message id="desk.floors.coming_hint">
        <source>Longest on the way first. Enter: received; Enter again: seated.</source>
        <translation>等得最久的在前。Enter：接到，再按 Enter：就座。</translation>
    </message>
    <message id="desk.floors.day_ended">
        <source>Closed with the day</source>
        <translation>日结关闭</translation>
    </message>
    <message id="desk.floors.did_not_come">
        <source>Did not come</source>
        <translation>没有来</translation>
    </message>
    <message id="desk.floors.done_did_not_come">
        <source>{who}: did not come. Ctrl+Z undoes it.</source>
        <translation>{who}：没有来。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.floors.done_receive">
        <source>{who}: received. Ctrl+Z undoes it.</source>
        <translation>{who}：已接到。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.floors.done_seated">
        <source>{who}: seated. Ctrl+Z undoes it.</source>
        <translation>{who}：已就座。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.floors.done_went_elsewhere">
        <source>{who}: went elsewhere. Ctrl+Z undoes it.</source>
        <translation>{who}：去了别处。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.floors.done_withdrawn">
        <source>{who}: handoff withdrawn.</source>
        <translation>{who}：交接已撤回。</translation>
    </message>
    <message id="desk.floors.elsewhere">
        <source>Went elsewhere</source>
        <translation>去了别处</translation>
    </message>
    <message id="desk.floors.from">
        <source>From</source>
        <translation>从</translation>
    </message>
    <message id="desk.floors.late">
        <source>Not received, {n} min</source>
        <translation>{n} 分钟无人接</translation>
    </message>
    <message id="desk.floors.mine">
        <source>{floor} here</source>
        <translation>{floor} 本层</translation>
    </message>
    <message id="desk.floors.needs">
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message id="desk.floors.no_needs">
        <source>none</source>
        <translation>无</translation>
    </message>
    <message id="desk.floors.nobody_chosen">
        <source>Choose a patient with ↑↓.</source>
        <translation>用 ↑↓ 选择一位患者。</translation>
    </message>
    <message id="desk.floors.nobody_closed">
        <source>No handoff has been closed today.</source>
        <translation>今天还没有结束的交接。</translation>
    </message>
    <message id="desk.floors.nobody_coming">
        <source>Nobody is on the way.</source>
        <translation>没有人正在过来。</translation>
    </message>
    <message id="desk.floors.nobody_sent">
        <source>Nobody has been sent from here today.</source>
        <translation>今天没有从这里送出的患者。</translation>
    </message>
    <message id="desk.floors.number">
        <source>Number</source>
        <translation>号码</translation>
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
        <translation>从 {floor} 送出</translation>
    </message>
    <message id="desk.floors.sent_all">
        <source>Handoffs closed today</source>
        <translation>今天已结束的交接</translation>
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
        <translation>撤销</translation>
    </message>
    <message id="desk.floors.undone_closed">
        <source>{who}: handoff open again.</source>
        <translation>{who}：交接又打开了。</translation>
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
        <translation>去了别处</translation>
    </message>
    <message id="desk.floors.withdrawn">
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message id="desk.form.allergies">
        <source>Allergies</source>
        <translation>过敏史</translation>
    </message>
    <message id="desk.form.allergies_hint">
        <source>e.g. penicillin</source>
        <translation>例如：青霉素</translation>
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
        <translation>留空自动发卡</translation>
    </message>
    <message id="desk.form.card_no">
        <source>Card number</source>
        <translation>就诊卡号</translation>
    </message>
    <message id="desk.form.emptied">
        <source>empty: taken away when saved</source>
        <translation>已清空，保存后删除</translation>
    </message>
    <message id="desk.form.guardian">
        <source>Guardian (required under 14)</source>
        <translation>监护人姓名（未满 14 岁必填）</translation>
    </message>
    <message id="desk.form.guardian_phone">
        <source>Guardian's phone</source>
        <translation>监护人手机</translation>
    </message>
    <message id="desk.form.hint">
        <source>Tab: next field. Enter: register. An identity number fills in sex and date of birth.</source>
        <translation>Tab 下一项，Enter 登记。身份证号会带出性别和出生日期。</translation>
    </message>
    <message id="desk.form.id_kind">
        <source>Document (told by the number)</source>
        <translation>证件种类（按号码判断）</translation>
    </message>
    <message id="desk.form.id_number">
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message id="desk.form.language">
        <source>Speaks</source>
        <translation>沟通语言</translation>
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
        <translation>无</translation>
    </message>
    <message id="desk.form.not_asked">
        <source>Not asked</source>
        <translation>未问</translation>
    </message>
    <message id="desk.form.phone">
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message id="desk.form.register">
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message id="desk.form.register_despite">
        <source>Not the same person: register</source>
        <translation>确认不是同一人，仍然登记</translation>
    </message>
    <message id="desk.form.sex">
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message id="desk.form.title">
        <source>New patient</source>
        <translation>新登记</translation>
    </message>
    <message id="desk.form.wipe">
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message id="desk.found.appointment">
        <source>Booked today</source>
        <translation>今日预约</translation>
    </message>
    <message id="desk.found.former_card">
        <source>Old card</source>
        <translation>旧卡</translation>
    </message>
    <message id="desk.found.similar">
        <source>Similar</source>
        <translation>读音相近</translation>
    </message>
    <message id="desk.found.ticket">
        <source>Has a number</source>
        <translation>已取号</translation>
    </message>
    <message id="desk.front_page.failed">
        <source>The front page of {number} could not be printed.</source>
        <translation>{number} 的病历首页没有打印出来。</translation>
    </message>
    <message id="desk.front_page.failed.do">
        <source>Check the printer's paper and power; it tries again by itself.</source>
        <translation>检查打印机的纸和电源；它会自动重试，不必再按。</translation>
    </message>
    <message id="desk.front_page.printed">
        <source>The front page of {number} is printed.</source>
        <translation>{number} 的病历首页已打印。</translation>
    </message>
    <message id="desk.front_page.reason">
        <source>Front page printed</source>
        <translation>打印病历首页</translation>
    </message>
    <message id="desk.help.answer">
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message id="desk.help.answered">
        <source>Answered: please go to {place} ({terminal}).</source>
        <translation>已应答 {place}（{terminal}），请过去。</translation>
    </message>
    <message id="desk.help.call">
        <source>Help: {place} ({terminal}) · {since}</source>
        <translation>求助：{place}（{terminal}）· {since}</translation>
    </message>
    <message id="desk.help.more">
        <source>, {n} more</source>
        <translation>，另有 {n} 处</translation>
    </message>
    <message id="desk.help.red">
        <source>Urgent: {place} ({terminal}) · {since} · {say}</source>
        <translation>紧急：{place}（{terminal}）· {since} · {say}</translation>
    </message>
    <message id="desk.id_kind.none">
        <source>None</source>
        <translation>无</translation>
    </message>
    <message id="desk.id_kind.passport">
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message id="desk.id_kind.permit">
        <source>Permit</source>
        <translation>居住证</translation>
    </message>
    <message id="desk.id_kind.resident">
        <source>ID card</source>
        <translation>身份证</translation>
    </message>
    <message id="desk.likely.identity">
        <source>Same document</source>
        <translation>证件号相同</translation>
    </message>
    <message id="desk.likely.name_birth">
        <source>Same name and birth date</source>
        <translation>姓名、生日相同</translation>
    </message>
    <message id="desk.likely.name_phone">
        <source>Same name and phone</source>
        <translation>姓名、手机相同</translation>
    </message>
    <message id="desk.likely.phone_birth">
        <source>Same phone and birth date</source>
        <translation>手机、生日相同</translation>
    </message>
    <message id="desk.likely.sound_birth">
        <source>Sounds alike, same birth date</source>
        <translation>同音、生日相同</translation>
    </message>
    <message id="desk.likely.title">
        <source>Registered already? ({n}) Same person: ↓ then Enter. Not the same: Enter.</source>
        <translation>可能已有档案 {n} 份。是同一人：按 ↓ 选中再按 Enter 打开；不是：Enter 仍然登记。</translation>
    </message>
    <message id="desk.merge.allergies">
        <source>Allergies</source>
        <translation>过敏史</translation>
    </message>
    <message id="desk.merge.birth_date">
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message id="desk.merge.card_no">
        <source>Card</source>
        <translation>就诊卡</translation>
    </message>
    <message id="desk.merge.confirm">
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message id="desk.merge.done">
        <source>{dropped} is part of {kept} now; it can be taken apart again in the file.</source>
        <translation>{dropped} 已并入 {kept}；可在“已并入的档案”里撤销。</translation>
    </message>
    <message id="desk.merge.guardian">
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message id="desk.merge.hint">
        <source>Choose the other record at the left; both are compared here.</source>
        <translation>在左边选出另一份档案，这里会并排比较。</translation>
    </message>
    <message id="desk.merge.id_number">
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message id="desk.merge.keep">
        <source>Keep this one</source>
        <translation>保留这份</translation>
    </message>
    <message id="desk.merge.keeps">
        <source>✓ Kept</source>
        <translation>✓ 保留这份</translation>
    </message>
    <message id="desk.merge.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="desk.merge.nobody">
        <source>No other record of that name. Try a phone's last digits or a card.</source>
        <translation>没有其他同名档案，可按手机尾号、卡号搜索。</translation>
    </message>
    <message id="desk.merge.patient_no">
        <source>Patient no.</source>
        <translation>病历号</translation>
    </message>
    <message id="desk.merge.people">
        <source>Records to merge with</source>
        <translation>可以合并的档案</translation>
    </message>
    <message id="desk.merge.phone">
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message id="desk.merge.reason">
        <source>Why? (required) e.g. registered twice</source>
        <translation>合并的原因（必填），如：重复建档</translation>
    </message>
    <message id="desk.merge.search">
        <source>Search the other record</source>
        <translation>搜索另一份档案</translation>
    </message>
    <message id="desk.merge.title">
        <source>Merge with another record: only if they are one person. All visits are kept.</source>
        <translation>与另一份档案合并：是同一个人才合并，就诊记录都会保留。</translation>
    </message>
    <message id="desk.merge.undone">
        <source>{number} is a record of its own again.</source>
        <translation>{number} 已恢复为单独的档案。</translation>
    </message>
    <message id="desk.merge.why">
        <source>Say why they are merged.</source>
        <translation>请写明合并的原因。</translation>
    </message>
    <message id="desk.minutes">
        <source>{n} min</source>
        <translation>{n}分</translation>
    </message>
    <message id="desk.need.hearing">
        <source>Hearing</source>
        <translation>听力不便</translation>
    </message>
    <message id="desk.need.interpreter">
        <source>Interpreter</source>
        <translation>翻译</translation>
    </message>
    <message id="desk.need.sight">
        <source>Sight</source>
        <translation>视力不便</translation>
    </message>
    <message id="desk.need.stretcher">
        <source>Stretcher</source>
        <translation>平车</translation>
    </message>
    <message id="desk.need.wheelchair">
        <source>Wheelchair</source>
        <translation>轮椅</translation>
    </message>
    <message id="desk.no_phone">
        <source>no phone</source>
        <translation>无手机</translation>
    </message>
    <message id="desk.notices.everywhere">
        <source>All areas</source>
        <translation>全部</translation>
    </message>
    <message id="desk.notices.hint">
        <source>Shown on the waiting-area boards until withdrawn or the day ends. Never write a patient's name.</source>
        <translation>在候诊屏上显示，直到撤下或当天结束。不要写患者姓名。</translation>
    </message>
    <message id="desk.notices.list">
        <source>Shown now</source>
        <translation>正在显示</translation>
    </message>
    <message id="desk.notices.none">
        <source>No notices now.</source>
        <translation>现在没有通知。</translation>
    </message>
    <message id="desk.notices.post">
        <source>Post</source>
        <translation>发布</translation>
    </message>
    <message id="desk.notices.posted">
        <source>The notice is on the boards.</source>
        <translation>通知已发布到候诊屏。</translation>
    </message>
    <message id="desk.notices.text">
        <source>e.g. Room 202: Dr Lin is in surgery, back at 10:00</source>
        <translation>例如：202 诊室林医生手术中，10:00 恢复接诊</translation>
    </message>
    <message id="desk.notices.title">
        <source>Notices on the boards</source>
        <translation>候诊屏通知</translation>
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
        <translation>刚刚</translation>
    </message>
    <message id="desk.own_name">
        <source>EN</source>
        <translation>简</translation>
    </message>
    <message id="desk.paper.cover_open">
        <source>{terminal}: the printer's cover is open.</source>
        <translation>{terminal} 的打印机盖没关好。</translation>
    </message>
    <message id="desk.paper.exams.failed">
        <source>The exam guide of {number} could not be printed.</source>
        <translation>{number} 的检查导诊单没有打印出来。</translation>
    </message>
    <message id="desk.paper.exams.printed">
        <source>The exam guide of {number} is printed.</source>
        <translation>{number} 的检查导诊单已打印。</translation>
    </message>
    <message id="desk.paper.failed">
        <source>{terminal}: the printer has a fault.</source>
        <translation>{terminal} 的打印机出了故障。</translation>
    </message>
    <message id="desk.paper.failed.do">
        <source>Check the printer's paper and power; it tries again by itself.</source>
        <translation>检查打印机的纸和电源；它会自动重试，不必再按。</translation>
    </message>
    <message id="desk.paper.missing">
        <source>{terminal}: the printer is not there.</source>
        <translation>{terminal} 找不到打印机。</translation>
    </message>
    <message id="desk.paper.no_paper">
        <source>{terminal} needs paper.</source>
        <translation>{terminal} 缺纸。</translation>
    </message>
    <message id="desk.paper.note.failed">
        <source>The note for {number} could not be printed.</source>
        <translation>{number} 的便条没有打印出来。</translation>
    </message>
    <message id="desk.paper.note.printed">
        <source>The note for {number} is printed.</source>
        <translation>{number} 的便条已打印。</translation>
    </message>
    <message id="desk.paper.offline">
        <source>{terminal}: the printer is offline.</source>
        <translation>{terminal} 的打印机停用中。</translation>
    </message>
    <message id="desk.paper.paper_low">
        <source>{terminal} is low on paper.</source>
        <translation>{terminal} 的纸快用完了。</translation>
    </message>
    <message id="desk.paper.silent">
        <source>{terminal}: the printer does not answer; nobody knows.</source>
        <translation>{terminal} 的打印机没有应答，情况不明。</translation>
    </message>
    <message id="desk.paper_note.detail">
        <source>Printed for the patient to take along; it is not kept.</source>
        <translation>打印给患者带走，系统不保存。</translation>
    </message>
    <message id="desk.paper_note.empty">
        <source>Write what the patient should know first.</source>
        <translation>请先写要告诉患者的话。</translation>
    </message>
    <message id="desk.paper_note.numbered">
        <source>Printed with number {label} for the patient to take along; it is not kept.</source>
        <translation>打印给患者带走，印有号码 {label}；系统不保存。</translation>
    </message>
    <message id="desk.paper_note.print">
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message id="desk.paper_note.title">
        <source>Note for the patient</source>
        <translation>便条</translation>
    </message>
    <message id="desk.paper_note.words">
        <source>Words for the patient, Enter prints</source>
        <translation>写给患者的话，Enter 打印</translation>
    </message>
    <message id="desk.people">
        <source>{n}</source>
        <translation>{n} 人</translation>
    </message>
    <message id="desk.person">
        <source>{name} {sex} {age}</source>
        <translation>{name} {sex} {age}岁</translation>
    </message>
    <message id="desk.policy.all_inherited">
        <source>All from above</source>
        <translation>全部沿用上级</translation>
    </message>
    <message id="desk.policy.all_usual">
        <source>All as usual</source>
        <translation>全部为默认</translation>
    </message>
    <message id="desk.policy.and">
        <source>, </source>
        <translation>，</translation>
    </message>
    <message id="desk.policy.area">
        <source>Area {area}</source>
        <translation>{area} 候诊区</translation>
    </message>
    <message id="desk.policy.changes">
        <source>{n} changes not yet on</source>
        <translation>{n} 条改动未启用</translation>
    </message>
    <message id="desk.policy.discard">
        <source>Discard</source>
        <translation>放弃改动</translation>
    </message>
    <message id="desk.policy.everybody">
        <source>Whole order</source>
        <translation>全部顺序</translation>
    </message>
    <message id="desk.policy.fewer_misses">
        <source>- Drop the last</source>
        <translation>－ 去掉最后一次</translation>
    </message>
    <message id="desk.policy.hint.after_session">
        <source>a morning number in the afternoon, at the kiosk</source>
        <translation>上午的号下午在自助机签到</translation>
    </message>
    <message id="desk.policy.hint.alerts">
        <source>over these, the desk is told</source>
        <translation>超过就在导诊台提醒</translation>
    </message>
    <message id="desk.policy.hint.appointments">
        <source>how the two share a queue</source>
        <translation>预约和现场号怎样排在一起</translation>
    </message>
    <message id="desk.policy.hint.call">
        <source>repeats on the board; when a miss may be noted</source>
        <translation>候诊屏重复，多久可按过号</translation>
    </message>
    <message id="desk.policy.hint.check_in">
        <source>when an appointment may check in, and is late</source>
        <translation>预约最早何时签到，迟多久算迟到</translation>
    </message>
    <message id="desk.policy.hint.interval_scope">
        <source>where the others in between are counted</source>
        <translation>间隔几位，在什么范围里数</translation>
    </message>
    <message id="desk.policy.hint.late">
        <source>checked in after the slot's end</source>
        <translation>时段过了才签到的预约</translation>
    </message>
    <message id="desk.policy.hint.max_overtaken">
        <source>by those who came later</source>
        <translation>后来的人最多超过几位</translation>
    </message>
    <message id="desk.policy.hint.missed">
        <source>where they rejoin, miss by miss</source>
        <translation>第几次过号后排到哪里</translation>
    </message>
    <message id="desk.policy.hint.no_show">
        <source>after too many: no booking</source>
        <translation>多次爽约，一段时间不能预约</translation>
    </message>
    <message id="desk.policy.hint.order_by">
        <source>who is first among the like</source>
        <translation>同类患者谁在前</translation>
    </message>
    <message id="desk.policy.hint.priority">
        <source>click to add; the figure is their order</source>
        <translation>点选加入，数字是先后</translation>
    </message>
    <message id="desk.policy.hint.returns">
        <source>the same day, after an exam</source>
        <translation>当天检查完回来的人</translation>
    </message>
    <message id="desk.policy.hint.room_row">
        <source>filled at each call; it never reorders</source>
        <translation>叫下一位时补满，排定后不变</translation>
    </message>
    <message id="desk.policy.hint.rotation">
        <source>first visits go round among the doctors</source>
        <translation>初诊依次分给各位医生</translation>
    </message>
    <message id="desk.policy.hint.triage">
        <source>levels I and II go before all others</source>
        <translation>I、II 级先于所有人</translation>
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
        <translation>改回默认</translation>
    </message>
    <message id="desk.policy.inherited">
        <source>From {above}</source>
        <translation>沿用：{above}</translation>
    </message>
    <message id="desk.policy.line.early">
        <source>Earliest</source>
        <translation>最早签到</translation>
    </message>
    <message id="desk.policy.line.grace">
        <source>Grace</source>
        <translation>迟到宽限</translation>
    </message>
    <message id="desk.policy.line.groups">
        <source>Groups</source>
        <translation>人群</translation>
    </message>
    <message id="desk.policy.line.handoff">
        <source>Handoffs</source>
        <translation>楼层交接</translation>
    </message>
    <message id="desk.policy.line.long_wait">
        <source>Any wait</source>
        <translation>一般等候</translation>
    </message>
    <message id="desk.policy.line.missed">
        <source>Miss {n}</source>
        <translation>第 {n} 次过号</translation>
    </message>
    <message id="desk.policy.line.missed_from">
        <source>Miss {n} on</source>
        <translation>第 {n} 次起</translation>
    </message>
    <message id="desk.policy.line.priority">
        <source>How</source>
        <translation>怎样优先</translation>
    </message>
    <message id="desk.policy.line.response">
        <source>Response, min</source>
        <translation>首诊响应（分）</translation>
    </message>
    <message id="desk.policy.may_not">
        <source>You may read the rules; a supervisor has to sign in to change them.</source>
        <translation>您可以查看；修改规则要由主管登录后操作。</translation>
    </message>
    <message id="desk.policy.more_misses">
        <source>+ One more miss</source>
        <translation>＋ 再加一次过号</translation>
    </message>
    <message id="desk.policy.moved">
        <source>{n} move</source>
        <translation>{n} 人换位置</translation>
    </message>
    <message id="desk.policy.movers">
        <source>Who moves</source>
        <translation>换位置的人</translation>
    </message>
    <message id="desk.policy.no_groups">
        <source>none</source>
        <translation>无</translation>
    </message>
    <message id="desk.policy.nobody_moves">
        <source>Nobody moves</source>
        <translation>没有人换位置</translation>
    </message>
    <message id="desk.policy.nobody_waits">
        <source>Nobody waits now, or only at a room's door.</source>
        <translation>现在没有人候诊，或都已在诊室门口。</translation>
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
        <translation>预约 {n} 位</translation>
    </message>
    <message id="desk.policy.number.early">
        <source>up to {n} minutes</source>
        <translation>{n} 分钟以内</translation>
    </message>
    <message id="desk.policy.number.every">
        <source>one after {n} others</source>
        <translation>每隔 {n} 位插一位</translation>
    </message>
    <message id="desk.policy.number.grace">
        <source>{n} minutes after the slot</source>
        <translation>时段结束后 {n} 分钟</translation>
    </message>
    <message id="desk.policy.number.handoff">
        <source>received within {n} minutes</source>
        <translation>{n} 分钟内接到</translation>
    </message>
    <message id="desk.policy.number.level1">
        <source>I {n}</source>
        <translation>I 级 {n}</translation>
    </message>
    <message id="desk.policy.number.level1.none">
        <source>I no limit</source>
        <translation>I 级不限</translation>
    </message>
    <message id="desk.policy.number.level2">
        <source>II {n}</source>
        <translation>II 级 {n}</translation>
    </message>
    <message id="desk.policy.number.level2.none">
        <source>II no limit</source>
        <translation>II 级不限</translation>
    </message>
    <message id="desk.policy.number.level3">
        <source>III {n}</source>
        <translation>III 级 {n}</translation>
    </message>
    <message id="desk.policy.number.level3.none">
        <source>III no limit</source>
        <translation>III 级不限</translation>
    </message>
    <message id="desk.policy.number.level4">
        <source>IV {n}</source>
        <translation>IV 级 {n}</translation>
    </message>
    <message id="desk.policy.number.level4.none">
        <source>IV no limit</source>
        <translation>IV 级不限</translation>
    </message>
    <message id="desk.policy.number.long_wait">
        <source>over {n} minutes</source>
        <translation>超过 {n} 分钟</translation>
    </message>
    <message id="desk.policy.number.miss_after">
        <source>missed after {n} seconds</source>
        <translation>{n} 秒后可按过号</translation>
    </message>
    <message id="desk.policy.number.no_shows">
        <source>after {n} missed</source>
        <translation>爽约满 {n} 次</translation>
    </message>
    <message id="desk.policy.number.passed">
        <source>by {n} tickets</source>
        <translation>{n} 位</translation>
    </message>
    <message id="desk.policy.number.repeat">
        <source>shown {n} times</source>
        <translation>重复 {n} 次</translation>
    </message>
    <message id="desk.policy.number.row">
        <source>{n} patients</source>
        <translation>门口坐 {n} 位</translation>
    </message>
    <message id="desk.policy.number.walk_ins">
        <source>{n} walk-ins</source>
        <translation>现场 {n} 位</translation>
    </message>
    <message id="desk.policy.number.within_days">
        <source>within {n} days</source>
        <translation>限 {n} 天内</translation>
    </message>
    <message id="desk.policy.option.adaptive.no">
        <source>Always so</source>
        <translation>固定不变</translation>
    </message>
    <message id="desk.policy.option.adaptive.yes">
        <source>Alternate when many</source>
        <translation>回诊多时一隔一</translation>
    </message>
    <message id="desk.policy.option.after_session.no">
        <source>Take it</source>
        <translation>照常签到</translation>
    </message>
    <message id="desk.policy.option.after_session.yes">
        <source>Send to the desk</source>
        <translation>转导诊台</translation>
    </message>
    <message id="desk.policy.option.appointments.first">
        <source>Booked first</source>
        <translation>预约全部在前</translation>
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
        <translation>按时段</translation>
    </message>
    <message id="desk.policy.option.early.any">
        <source>Any time that day</source>
        <translation>当天任何时间</translation>
    </message>
    <message id="desk.policy.option.early.minutes">
        <source>In advance</source>
        <translation>提前</translation>
    </message>
    <message id="desk.policy.option.interval_scope.practitioner">
        <source>Each doctor</source>
        <translation>每位医生</translation>
    </message>
    <message id="desk.policy.option.interval_scope.queue">
        <source>The whole queue</source>
        <translation>整个队列</translation>
    </message>
    <message id="desk.policy.option.late.interval">
        <source>In turn</source>
        <translation>间隔插入</translation>
    </message>
    <message id="desk.policy.option.late.normal">
        <source>As if on time</source>
        <translation>不受影响</translation>
    </message>
    <message id="desk.policy.option.late.session_end">
        <source>Last</source>
        <translation>门诊末尾</translation>
    </message>
    <message id="desk.policy.option.late.slot_end">
        <source>End of slot</source>
        <translation>时段末尾</translation>
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
        <translation>后移</translation>
    </message>
    <message id="desk.policy.option.missed.interval">
        <source>In turn</source>
        <translation>间隔插入</translation>
    </message>
    <message id="desk.policy.option.missed.session_end">
        <source>Last</source>
        <translation>门诊末尾</translation>
    </message>
    <message id="desk.policy.option.missed.void">
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message id="desk.policy.option.no_show.block">
        <source>Block</source>
        <translation>暂停预约</translation>
    </message>
    <message id="desk.policy.option.no_show.off">
        <source>No limit</source>
        <translation>不限制</translation>
    </message>
    <message id="desk.policy.option.order_by.check_in">
        <source>Time of check-in</source>
        <translation>按签到时间</translation>
    </message>
    <message id="desk.policy.option.order_by.registration">
        <source>Time of registration</source>
        <translation>按挂号时间</translation>
    </message>
    <message id="desk.policy.option.priority.first">
        <source>All first</source>
        <translation>全部在前</translation>
    </message>
    <message id="desk.policy.option.priority.interval">
        <source>In turn</source>
        <translation>间隔插入</translation>
    </message>
    <message id="desk.policy.option.rotation.off">
        <source>Whoever is free</source>
        <translation>谁先空谁叫</translation>
    </message>
    <message id="desk.policy.option.rotation.on">
        <source>In turn</source>
        <translation>依次轮流</translation>
    </message>
    <message id="desk.policy.option.triage.no">
        <source>Off</source>
        <translation>不用</translation>
    </message>
    <message id="desk.policy.option.triage.yes">
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message id="desk.policy.own">
        <source>Own rule</source>
        <translation>自设</translation>
    </message>
    <message id="desk.policy.own_rules">
        <source>{n} rules of its own</source>
        <translation>自设 {n} 条规则</translation>
    </message>
    <message id="desk.policy.preview">
        <source>What it would do now</source>
        <translation>现在会怎样</translation>
    </message>
    <message id="desk.policy.preview_hint">
        <source>Those who wait now, tried under these rules; nothing changes before they are switched on. Those at a room's door stay.</source>
        <translation>按左边的规则试排现在候诊的人，启用以前什么都不变。已到诊室门口的人不动。</translation>
    </message>
    <message id="desk.policy.preview_wrong">
        <source>Correct the number marked in red first; then it can be tried.</source>
        <translation>请先改正标红的数字，才能试排。</translation>
    </message>
    <message id="desk.policy.reason">
        <source>Why (optional)</source>
        <translation>为什么改（可不填）</translation>
    </message>
    <message id="desk.policy.rule.after_session">
        <source>Session over</source>
        <translation>过时段的号</translation>
    </message>
    <message id="desk.policy.rule.alerts">
        <source>Time limits</source>
        <translation>超时提醒</translation>
    </message>
    <message id="desk.policy.rule.appointments">
        <source>Booked and walk-in</source>
        <translation>预约与现场</translation>
    </message>
    <message id="desk.policy.rule.call">
        <source>Calls</source>
        <translation>叫号</translation>
    </message>
    <message id="desk.policy.rule.check_in">
        <source>Check-in times</source>
        <translation>签到时间</translation>
    </message>
    <message id="desk.policy.rule.interval_scope">
        <source>Counting</source>
        <translation>插入计数</translation>
    </message>
    <message id="desk.policy.rule.late">
        <source>Late</source>
        <translation>迟到的预约</translation>
    </message>
    <message id="desk.policy.rule.max_overtaken">
        <source>Overtaken at most</source>
        <translation>最多被超前</translation>
    </message>
    <message id="desk.policy.rule.missed">
        <source>After a missed call</source>
        <translation>过号以后</translation>
    </message>
    <message id="desk.policy.rule.no_show">
        <source>Missed appointments</source>
        <translation>爽约限制</translation>
    </message>
    <message id="desk.policy.rule.order_by">
        <source>First come by</source>
        <translation>先后依据</translation>
    </message>
    <message id="desk.policy.rule.priority">
        <source>Priority groups</source>
        <translation>优先人群</translation>
    </message>
    <message id="desk.policy.rule.returns">
        <source>Back from an exam</source>
        <translation>检查回诊</translation>
    </message>
    <message id="desk.policy.rule.room_row">
        <source>Row at the door</source>
        <translation>诊室门口候诊</translation>
    </message>
    <message id="desk.policy.rule.rotation">
        <source>Doctors in turn</source>
        <translation>分诊轮序</translation>
    </message>
    <message id="desk.policy.rule.triage">
        <source>Triage levels</source>
        <translation>分诊级别</translation>
    </message>
    <message id="desk.policy.section.alerts">
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message id="desk.policy.section.booking">
        <source>Booking</source>
        <translation>预约</translation>
    </message>
    <message id="desk.policy.section.calling">
        <source>Calling</source>
        <translation>叫号</translation>
    </message>
    <message id="desk.policy.section.check_in">
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message id="desk.policy.section.order">
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message id="desk.policy.set_here">
        <source>Set here</source>
        <translation>在此自设</translation>
    </message>
    <message id="desk.policy.switch_on">
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message id="desk.policy.switched_on">
        <source>The new rules are on: {place}.</source>
        <translation>{place}的新规则已启用。</translation>
    </message>
    <message id="desk.policy.titled">
        <source>{title}: {words}</source>
        <translation>{title}：{words}</translation>
    </message>
    <message id="desk.policy.usual">
        <source>Usual</source>
        <translation>默认</translation>
    </message>
    <message id="desk.policy.where">
        <source>Where</source>
        <translation>在哪里生效</translation>
    </message>
    <message id="desk.policy.wrong_number">
        <source>Give a whole number from {low} to {high}.</source>
        <translation>请填 {low} 到 {high} 的整数。</translation>
    </message>
    <message id="desk.priority.disabled">
        <source>Disabled</source>
        <translation>残障优先</translation>
    </message>
    <message id="desk.priority.elderly">
        <source>Elderly</source>
        <translation>老年优先</translation>
    </message>
    <message id="desk.priority.military">
        <source>Military</source>
        <translation>军人优先</translation>
    </message>
    <message id="desk.priority.none">
        <source>None</source>
        <translation>普通</translation>
    </message>
    <message id="desk.priority.other">
        <source>Priority</source>
        <translation>优先</translation>
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
        <translation>叫这一位</translation>
    </message>
    <message id="desk.queue.called">
        <source>{label} called to room {room}.</source>
        <translation>已叫 {label} 到 {room} 诊室。</translation>
    </message>
    <message id="desk.queue.cancel">
        <source>Cancel</source>
        <translation>取消号</translation>
    </message>
    <message id="desk.queue.come_back">
        <source>Rejoin</source>
        <translation>重新候诊</translation>
    </message>
    <message id="desk.queue.done">
        <source>{label}: {act}. Ctrl+Z undoes it.</source>
        <translation>{label}：{act}。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.queue.done_and_called">
        <source>{done} done; {label} called to room {room}. Ctrl+Z undoes both.</source>
        <translation>{done} 完成；已叫 {label} 到 {room} 诊室。Ctrl+Z 一并撤销。</translation>
    </message>
    <message id="desk.queue.exam">
        <source>To exam</source>
        <translation>去检查</translation>
    </message>
    <message id="desk.queue.finish">
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message id="desk.queue.has_paused">
        <source>{doctor} calls nobody until resumed. Ctrl+Z undoes it.</source>
        <translation>{doctor} 暂停叫号，直到恢复。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.queue.has_paused_until">
        <source>{doctor} calls nobody until {time}. Ctrl+Z undoes it.</source>
        <translation>{doctor} 暂停叫号至 {time}。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.queue.has_resumed">
        <source>{doctor} calls again. Ctrl+Z undoes it.</source>
        <translation>{doctor} 恢复叫号。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.queue.hold">
        <source>Hold</source>
        <translation>暂缓</translation>
    </message>
    <message id="desk.queue.miss">
        <source>Missed</source>
        <translation>过号</translation>
    </message>
    <message id="desk.queue.more">
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message id="desk.queue.move">
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message id="desk.queue.moved">
        <source>{label} moved before {before}. Ctrl+Z undoes it.</source>
        <translation>{label} 已移到 {before} 之前。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.queue.moved_last">
        <source>{label} moved to the end. Ctrl+Z undoes it.</source>
        <translation>{label} 已移到最后。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.queue.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="desk.queue.no_room">
        <source>No room</source>
        <translation>没有诊室</translation>
    </message>
    <message id="desk.queue.no_rooms">
        <source>No room is on duty today.</source>
        <translation>今天还没有出诊的诊室。</translation>
    </message>
    <message id="desk.queue.nobody">
        <source>Nobody waits for this room.</source>
        <translation>这个诊室没有人候诊。</translation>
    </message>
    <message id="desk.queue.none_waits">
        <source>Nobody waits for room {room}.</source>
        <translation>{room} 诊室没有人候诊。</translation>
    </message>
    <message id="desk.queue.number">
        <source>No.</source>
        <translation>号</translation>
    </message>
    <message id="desk.queue.pause">
        <source>Pause</source>
        <translation>暂停叫号</translation>
    </message>
    <message id="desk.queue.paused">
        <source>Paused</source>
        <translation>暂停叫号</translation>
    </message>
    <message id="desk.queue.paused_until">
        <source>Paused until {time}</source>
        <translation>暂停叫号至 {time}</translation>
    </message>
    <message id="desk.queue.reassigned">
        <source>{label} keeps its number and is seen by {doctor}. Ctrl+Z undoes it.</source>
        <translation>{label} 改由{doctor}接诊，号码不变。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.queue.reassigned_any">
        <source>{label} keeps its number and is seen by any doctor. Ctrl+Z undoes it.</source>
        <translation>{label} 改由任意医生接诊，号码不变。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.queue.release">
        <source>Release</source>
        <translation>恢复候诊</translation>
    </message>
    <message id="desk.queue.resume">
        <source>Resume</source>
        <translation>恢复叫号</translation>
    </message>
    <message id="desk.queue.room_after">
        <source>Next room</source>
        <translation>下一个诊室</translation>
    </message>
    <message id="desk.queue.room_before">
        <source>Previous room</source>
        <translation>上一个诊室</translation>
    </message>
    <message id="desk.queue.room_free">
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message id="desk.queue.rooms">
        <source>Rooms</source>
        <translation>诊室</translation>
    </message>
    <message id="desk.queue.serves_also">
        <source>Room {room} also calls for: {departments}. Ctrl+Z undoes it.</source>
        <translation>{room} 诊室也叫：{departments}。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.queue.serves_own">
        <source>Room {room} calls for its own department only. Ctrl+Z undoes it.</source>
        <translation>{room} 诊室只叫本科室。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.queue.start">
        <source>Came in</source>
        <translation>到达</translation>
    </message>
    <message id="desk.queue.state">
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message id="desk.queue.title">
        <source>Queue</source>
        <translation>候诊队列</translation>
    </message>
    <message id="desk.queue.transfer">
        <source>Transfer</source>
        <translation>转诊</translation>
    </message>
    <message id="desk.queue.transfer_undone">
        <source>Transfer undone: {label} waits where it was, {gone} is void.</source>
        <translation>已撤销“转诊”：{label} 仍在原队列候诊，{gone} 作废。</translation>
    </message>
    <message id="desk.queue.transferred">
        <source>{label} transferred to {department} as {new}; its slip is being printed. Ctrl+Z undoes it.</source>
        <translation>{label} 已转到{department}，新号 {new}，小票正在打印。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.queue.transferred_unprinted">
        <source>{label} transferred to {department}; tell the patient the new number {new}. Ctrl+Z undoes it.</source>
        <translation>{label} 已转到{department}，请告知新号 {new}。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.queue.undo">
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message id="desk.queue.undone">
        <source>{label}: “{act}” undone.</source>
        <translation>已撤销 {label} 的“{act}”。</translation>
    </message>
    <message id="desk.queue.undone_other">
        <source>“{act}” undone.</source>
        <translation>已撤销“{act}”。</translation>
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
        <translation>“{words}”</translation>
    </message>
    <message id="desk.rail.alerts">
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message id="desk.rail.appointments">
        <source>Bookings</source>
        <translation>预约</translation>
    </message>
    <message id="desk.rail.change_user">
        <source>Change</source>
        <translation>换人</translation>
    </message>
    <message id="desk.rail.day_end">
        <source>Day end</source>
        <translation>日结</translation>
    </message>
    <message id="desk.rail.devices">
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message id="desk.rail.floors">
        <source>Floors</source>
        <translation>楼层</translation>
    </message>
    <message id="desk.rail.lock">
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message id="desk.rail.notices">
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message id="desk.rail.queue">
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message id="desk.rail.reception">
        <source>Reception</source>
        <translation>接待</translation>
    </message>
    <message id="desk.rail.rules">
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message id="desk.rail.schedules">
        <source>Doctors</source>
        <translation>出诊</translation>
    </message>
    <message id="desk.rail.staff">
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message id="desk.rail.statistics">
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message id="desk.reason.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="desk.reason.free">
        <source>Note (if any)</source>
        <translation>备注（可不填）</translation>
    </message>
    <message id="desk.reason.needed">
        <source>Reason (required)</source>
        <translation>原因（必填）</translation>
    </message>
    <message id="desk.reception.add_on.queue_full">
        <source>Full: why an extra number? (required)</source>
        <translation>号已满：加号的原因（必填）</translation>
    </message>
    <message id="desk.reception.add_on.session_over">
        <source>Clinic over: why an extra number? (required)</source>
        <translation>门诊已结束：加号的原因（必填）</translation>
    </message>
    <message id="desk.reception.add_on_why">
        <source>Say why there is an extra number, or choose another department or doctor.</source>
        <translation>请写明加号的原因，或选择其他科室、医生。</translation>
    </message>
    <message id="desk.reception.arrivals">
        <source>Today's arrivals</source>
        <translation>今日到诊</translation>
    </message>
    <message id="desk.reception.book">
        <source>Book</source>
        <translation>预约</translation>
    </message>
    <message id="desk.reception.check_in">
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message id="desk.reception.choose">
        <source>Choose a department first (↑↓), then press Enter.</source>
        <translation>请先选择科室（↑↓），再按 Enter。</translation>
    </message>
    <message id="desk.reception.come_back">
        <source>Rejoin</source>
        <translation>重新候诊</translation>
    </message>
    <message id="desk.reception.complaint">
        <source>Complaint (Alt+Z), e.g. toothache</source>
        <translation>主诉（Alt+Z），如：右下牙痛</translation>
    </message>
    <message id="desk.reception.department">
        <source>Department (↑↓ a–z)</source>
        <translation>科室（↑↓ 或首字母）</translation>
    </message>
    <message id="desk.reception.department_first">
        <source>Choose a department first, then a doctor.</source>
        <translation>先选科室，再选医生。</translation>
    </message>
    <message id="desk.reception.doctor">
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message id="desk.reception.edit">
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message id="desk.reception.exams">
        <source>Exams</source>
        <translation>检查</translation>
    </message>
    <message id="desk.reception.file">
        <source>File</source>
        <translation>档案</translation>
    </message>
    <message id="desk.reception.found">
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message id="desk.reception.front_page">
        <source>Front page</source>
        <translation>病历首页</translation>
    </message>
    <message id="desk.reception.has">
        <source>This patient already has {label} in this department.</source>
        <translation>该患者在这个科室已有 {label} 号。</translation>
    </message>
    <message id="desk.reception.has.do">
        <source>It stands as it is; Ctrl+P reprints the slip.</source>
        <translation>原号继续有效；Ctrl+P 重打小票。</translation>
    </message>
    <message id="desk.reception.issue">
        <source>Issue and print</source>
        <translation>取号并打印</translation>
    </message>
    <message id="desk.reception.issue_add_on">
        <source>Extra number</source>
        <translation>加号并打印</translation>
    </message>
    <message id="desk.reception.issued">
        <source>{label} issued; the slip is being printed.</source>
        <translation>已取号 {label}，小票正在打印。</translation>
    </message>
    <message id="desk.reception.issued_to">
        <source>{label} issued, to {doctor}; the slip is being printed.</source>
        <translation>已取号 {label}，{doctor}医生接诊，小票正在打印。</translation>
    </message>
    <message id="desk.reception.issued_unprinted">
        <source>{label} issued.</source>
        <translation>已取号 {label}。</translation>
    </message>
    <message id="desk.reception.issued_unprinted_to">
        <source>{label} issued, to {doctor}.</source>
        <translation>已取号 {label}，{doctor}医生接诊。</translation>
    </message>
    <message id="desk.reception.key_call">
        <source>Call the next patient</source>
        <translation>叫下一位</translation>
    </message>
    <message id="desk.reception.key_choose">
        <source>Today's arrivals</source>
        <translation>选择今日到诊</translation>
    </message>
    <message id="desk.reception.key_new">
        <source>Register a new patient</source>
        <translation>新登记</translation>
    </message>
    <message id="desk.reception.key_room">
        <source>Another room</source>
        <translation>换一个诊室</translation>
    </message>
    <message id="desk.reception.key_row">
        <source>Numbers in the queue</source>
        <translation>选择候诊队列中的号</translation>
    </message>
    <message id="desk.reception.key_search">
        <source>Search a patient</source>
        <translation>搜索患者</translation>
    </message>
    <message id="desk.reception.look_again">
        <source>Assess again</source>
        <translation>重新评估</translation>
    </message>
    <message id="desk.reception.named">
        <source>Named?</source>
        <translation>点名医生</translation>
    </message>
    <message id="desk.reception.named.no">
        <source>No</source>
        <translation>无</translation>
    </message>
    <message id="desk.reception.named.unasked">
        <source>Unasked</source>
        <translation>未问</translation>
    </message>
    <message id="desk.reception.named.yes">
        <source>Yes</source>
        <translation>有</translation>
    </message>
    <message id="desk.reception.new">
        <source>New patient</source>
        <translation>新登记</translation>
    </message>
    <message id="desk.reception.no_arrivals">
        <source>Nobody has arrived yet today.</source>
        <translation>今天还没有人到诊。</translation>
    </message>
    <message id="desk.reception.not_found">
        <source>No such patient. Press F3 to register; what you typed is carried over.</source>
        <translation>没有找到这位患者。按 F3 新登记，已输入的内容会带过去。</translation>
    </message>
    <message id="desk.reception.note">
        <source>Note</source>
        <translation>便条</translation>
    </message>
    <message id="desk.reception.priority">
        <source>Priority</source>
        <translation>优先</translation>
    </message>
    <message id="desk.reception.release">
        <source>Release</source>
        <translation>恢复候诊</translation>
    </message>
    <message id="desk.reception.reprint">
        <source>Reprint slip</source>
        <translation>重打小票</translation>
    </message>
    <message id="desk.reception.waits_again">
        <source>{label} waits again.</source>
        <translation>{label} 已重新候诊。</translation>
    </message>
    <message id="desk.reception.walk_in">
        <source>Walk-in number</source>
        <translation>现场取号</translation>
    </message>
    <message id="desk.return_visit">
        <source>Return visit</source>
        <translation>复诊</translation>
    </message>
    <message id="desk.reveal.hide">
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message id="desk.reveal.not_allowed">
        <source>You may not see the whole number.</source>
        <translation>您没有查看完整号码的权限。</translation>
    </message>
    <message id="desk.reveal.show">
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message id="desk.right.add_on">
        <source>add-on numbers, priority</source>
        <translation>加号、优先</translation>
    </message>
    <message id="desk.right.answer_help">
        <source>answering help calls</source>
        <translation>应答求助</translation>
    </message>
    <message id="desk.right.book">
        <source>appointments</source>
        <translation>预约、改约、取消</translation>
    </message>
    <message id="desk.right.call">
        <source>calling</source>
        <translation>叫号</translation>
    </message>
    <message id="desk.right.cancel_clinic">
        <source>cancelling clinics</source>
        <translation>停诊</translation>
    </message>
    <message id="desk.right.check_in">
        <source>check-in and numbers</source>
        <translation>签到取号</translation>
    </message>
    <message id="desk.right.doctor_state">
        <source>doctors' pauses</source>
        <translation>医生暂停和恢复出诊</translation>
    </message>
    <message id="desk.right.edit_roster">
        <source>the roster</source>
        <translation>修改出诊表</translation>
    </message>
    <message id="desk.right.edit_staff">
        <source>the list of staff</source>
        <translation>人员名单</translation>
    </message>
    <message id="desk.right.end_day">
        <source>ending the day</source>
        <translation>日结</translation>
    </message>
    <message id="desk.right.hand_off">
        <source>floor handoffs</source>
        <translation>楼层交接</translation>
    </message>
    <message id="desk.right.merge">
        <source>merging duplicates</source>
        <translation>合并重复档案</translation>
    </message>
    <message id="desk.right.move">
        <source>moving, transferring and cancelling numbers</source>
        <translation>调整顺序、转诊、退号</translation>
    </message>
    <message id="desk.right.post_notice">
        <source>notices</source>
        <translation>发布通知</translation>
    </message>
    <message id="desk.right.read_file">
        <source>patient files</source>
        <translation>查看患者档案</translation>
    </message>
    <message id="desk.right.register">
        <source>new patients and cards</source>
        <translation>建档、办卡</translation>
    </message>
    <message id="desk.right.reveal">
        <source>identity numbers and phones in full</source>
        <translation>查看完整证件号和电话</translation>
    </message>
    <message id="desk.right.set_policy">
        <source>the queue's rules</source>
        <translation>修改排队规则</translation>
    </message>
    <message id="desk.right.statistics">
        <source>statistics</source>
        <translation>统计</translation>
    </message>
    <message id="desk.right.unblock">
        <source>booking in spite of a no-show block</source>
        <translation>爽约限制期内预约</translation>
    </message>
    <message id="desk.right.write_note">
        <source>notes on patients</source>
        <translation>写患者备注</translation>
    </message>
    <message id="desk.role.admin">
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message id="desk.role.doctor">
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message id="desk.role.guide">
        <source>Guide</source>
        <translation>导医</translation>
    </message>
    <message id="desk.role.nurse">
        <source>Nurse</source>
        <translation>护士</translation>
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
        <translation>{room} 诊室今天没有人出诊。</translation>
    </message>
    <message id="desk.room.closed.do">
        <source>It appears here by itself once the roster has it. If the room number is wrong, call the administrator.</source>
        <translation>排班里有了就会自动显示。诊室号不对的话，请找管理员。</translation>
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
        <translation>{done} 完成，没有人候诊了。</translation>
    </message>
    <message id="desk.room.next">
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message id="desk.room.none_waits">
        <source>Nobody waits.</source>
        <translation>没有人候诊。</translation>
    </message>
    <message id="desk.room.store_lost">
        <source>Connection lost: nothing can be saved now.</source>
        <translation>连接中断：现在的操作无法保存。</translation>
    </message>
    <message id="desk.room.store_lost.do">
        <source>Work goes on by itself once it is back; what you see may be out of date.</source>
        <translation>恢复后自动继续；上面的内容可能已过时。</translation>
    </message>
    <message id="desk.room.then">
        <source>Then</source>
        <translation>其后</translation>
    </message>
    <message id="desk.room.undone">
        <source>{label}: “{act}” undone.</source>
        <translation>已撤销 {label} 的“{act}”。</translation>
    </message>
    <message id="desk.room.wait_tip">
        <source>How long a patient who comes now will wait</source>
        <translation>现在来的患者大约要等这么久</translation>
    </message>
    <message id="desk.room_words">
        <source>Room {room}</source>
        <translation>{room} 诊室</translation>
    </message>
    <message id="desk.schedules.act.back">
        <source>Doctor back</source>
        <translation>医生回来了</translation>
    </message>
    <message id="desk.schedules.act.edit">
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message id="desk.schedules.act.left">
        <source>Doctor left</source>
        <translation>医生已离开</translation>
    </message>
    <message id="desk.schedules.act.pause">
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message id="desk.schedules.act.restore">
        <source>Restore clinic</source>
        <translation>恢复门诊</translation>
    </message>
    <message id="desk.schedules.act.resume">
        <source>Resume</source>
        <translation>恢复叫号</translation>
    </message>
    <message id="desk.schedules.act.stop">
        <source>Cancel clinic</source>
        <translation>停诊</translation>
    </message>
    <message id="desk.schedules.count.cancelled">
        <source>Cancelled {n}</source>
        <translation>停诊 {n} 场</translation>
    </message>
    <message id="desk.schedules.count.in">
        <source>In clinic {n}</source>
        <translation>出诊 {n} 场</translation>
    </message>
    <message id="desk.schedules.count.left">
        <source>Left {n}</source>
        <translation>已离开 {n} 场</translation>
    </message>
    <message id="desk.schedules.count.paused">
        <source>Paused {n}</source>
        <translation>暂停 {n} 场</translation>
    </message>
    <message id="desk.schedules.doctor.code">
        <source>Staff code</source>
        <translation>工号</translation>
    </message>
    <message id="desk.schedules.doctor.department">
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message id="desk.schedules.doctor.hint">
        <source>Once saved, this doctor can be put on the roster.</source>
        <translation>填好后就可以给这位医生排班。</translation>
    </message>
    <message id="desk.schedules.doctor.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="desk.schedules.doctor.new">
        <source>New doctor</source>
        <translation>新增医生</translation>
    </message>
    <message id="desk.schedules.doctor.title">
        <source>Title</source>
        <translation>职称</translation>
    </message>
    <message id="desk.schedules.doctor.title_hint">
        <source>e.g. 主任医师; may be empty</source>
        <translation>如：主任医师，可不填</translation>
    </message>
    <message id="desk.schedules.doctors">
        <source>{n} doctors</source>
        <translation>{n} 位医生</translation>
    </message>
    <message id="desk.schedules.fact.booked">
        <source>Booked</source>
        <translation>预约</translation>
    </message>
    <message id="desk.schedules.fact.room">
        <source>Room</source>
        <translation>诊室</translation>
    </message>
    <message id="desk.schedules.fact.session">
        <source>Session</source>
        <translation>门诊</translation>
    </message>
    <message id="desk.schedules.fact.slots">
        <source>Slots</source>
        <translation>号源</translation>
    </message>
    <message id="desk.schedules.fact.times">
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message id="desk.schedules.form.add">
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message id="desk.schedules.form.change">
        <source>Change session</source>
        <translation>修改门诊</translation>
    </message>
    <message id="desk.schedules.form.day">
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message id="desk.schedules.form.department">
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message id="desk.schedules.form.ends">
        <source>To</source>
        <translation>结束时间</translation>
    </message>
    <message id="desk.schedules.form.find_department">
        <source>Name or code</source>
        <translation>科室名或代码</translation>
    </message>
    <message id="desk.schedules.form.find_doctor">
        <source>Name or code; ↓ lists all</source>
        <translation>姓名或工号，↓ 列出全部</translation>
    </message>
    <message id="desk.schedules.form.keys">
        <source>Tab: next field. Enter saves, Esc goes back and keeps what is typed.</source>
        <translation>Tab 下一项，Enter 保存，Esc 返回；已填的内容会保留。</translation>
    </message>
    <message id="desk.schedules.form.new">
        <source>New session</source>
        <translation>新增门诊</translation>
    </message>
    <message id="desk.schedules.form.no_such_department">
        <source>No such department.</source>
        <translation>没有这个科室。</translation>
    </message>
    <message id="desk.schedules.form.no_such_doctor">
        <source>No such doctor.</source>
        <translation>没有这位医生。</translation>
    </message>
    <message id="desk.schedules.form.practitioner">
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message id="desk.schedules.form.quota">
        <source>Numbers</source>
        <translation>全场号数</translation>
    </message>
    <message id="desk.schedules.form.room">
        <source>Room</source>
        <translation>诊室</translation>
    </message>
    <message id="desk.schedules.form.save">
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message id="desk.schedules.form.session">
        <source>Session</source>
        <translation>场次</translation>
    </message>
    <message id="desk.schedules.form.slot_minutes">
        <source>Slot, minutes</source>
        <translation>每段分钟</translation>
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
        <translation>时间</translation>
    </message>
    <message id="desk.schedules.form.tell">
        <source>With this change {n} booked people have to be told.</source>
        <translation>这样改动，{n} 位已预约的人需要通知。</translation>
    </message>
    <message id="desk.schedules.may_not_doctors">
        <source>You may read this; a supervisor has to sign in to change it.</source>
        <translation>您可以查看；修改要由主管登录后操作。</translation>
    </message>
    <message id="desk.schedules.may_not_roster">
        <source>A supervisor has to sign in to change the roster or cancel a clinic.</source>
        <translation>修改排班和停诊要由主管登录后操作。</translation>
    </message>
    <message id="desk.schedules.new">
        <source>New session</source>
        <translation>新增门诊</translation>
    </message>
    <message id="desk.schedules.new_doctor">
        <source>New doctor</source>
        <translation>新增医生</translation>
    </message>
    <message id="desk.schedules.nobody">
        <source>No session on this day. Ctrl+N adds one.</source>
        <translation>这一天没有排班。按 Ctrl+N 新增。</translation>
    </message>
    <message id="desk.schedules.said.back">
        <source>{doctor} is in the clinic ({session}).</source>
        <translation>{session} {doctor}在诊室。</translation>
    </message>
    <message id="desk.schedules.said.doctor">
        <source>{doctor} is added and can be put on the roster.</source>
        <translation>已新增{doctor}医生，可以排班了。</translation>
    </message>
    <message id="desk.schedules.said.left">
        <source>{doctor} has left ({session}); colleagues see who waits. Ctrl+Z undoes it.</source>
        <translation>{session} {doctor}已离开，候诊的人由同科医生接诊。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.schedules.said.put">
        <source>Saved: {doctor}, {session}; {n} people to tell (Appointments, F7).</source>
        <translation>{session} {doctor}的门诊已保存，{n} 人需要通知（“预约”页 F7）。</translation>
    </message>
    <message id="desk.schedules.said.put_nobody">
        <source>Saved: {doctor}, {session}.</source>
        <translation>{session} {doctor}的门诊已保存。</translation>
    </message>
    <message id="desk.schedules.sheet">
        <source>Who is in</source>
        <translation>出诊表</translation>
    </message>
    <message id="desk.schedules.slots">
        <source>{slots} × {minutes} min, {each} each</source>
        <translation>{slots} 段 × {minutes} 分钟，每段 {each} 人</translation>
    </message>
    <message id="desk.schedules.standing.cancelled">
        <source>Cancelled</source>
        <translation>停诊</translation>
    </message>
    <message id="desk.schedules.standing.in">
        <source>In clinic</source>
        <translation>出诊</translation>
    </message>
    <message id="desk.schedules.standing.left">
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message id="desk.schedules.standing.over">
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message id="desk.schedules.standing.paused">
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message id="desk.schedules.until">
        <source>{why} until {time}</source>
        <translation>{why}至 {time}</translation>
    </message>
    <message id="desk.schedules.why.consult">
        <source>Consultation</source>
        <translation>会诊</translation>
    </message>
    <message id="desk.schedules.why.meal">
        <source>Meal</source>
        <translation>用餐</translation>
    </message>
    <message id="desk.schedules.why.meeting">
        <source>Meeting</source>
        <translation>开会</translation>
    </message>
    <message id="desk.schedules.why.rounds">
        <source>Ward rounds</source>
        <translation>查房</translation>
    </message>
    <message id="desk.schedules.why.surgery">
        <source>Surgery</source>
        <translation>手术</translation>
    </message>
    <message id="desk.schedules.wrong.no_department">
        <source>Choose a department.</source>
        <translation>请选择科室。</translation>
    </message>
    <message id="desk.schedules.wrong.no_doctor">
        <source>Choose a doctor.</source>
        <translation>请选择医生。</translation>
    </message>
    <message id="desk.schedules.wrong.no_room">
        <source>Give the room.</source>
        <translation>请填诊室。</translation>
    </message>
    <message id="desk.schedules.wrong.number">
        <source>Give a whole number.</source>
        <translation>请填整数。</translation>
    </message>
    <message id="desk.schedules.wrong.time">
        <source>Give a time, e.g. 0830.</source>
        <translation>请填时间，例如 0830。</translation>
    </message>
    <message id="desk.search">
        <source>Name / initials / phone / card / number / scan (F2)</source>
        <translation>姓名 / 拼音首字母 / 手机 / 就诊卡 / 号码 / 扫码（F2）</translation>
    </message>
    <message id="desk.send.clothing">
        <source>Clothing, e.g. blue coat</source>
        <translation>衣着，如：蓝色外套</translation>
    </message>
    <message id="desk.send.more">
        <source> (+{n})</source>
        <translation>（还有 {n} 位）</translation>
    </message>
    <message id="desk.send.send">
        <source>Tell {floor}</source>
        <translation>通知 {floor} 接应</translation>
    </message>
    <message id="desk.send.sent">
        <source>{floor} knows that {label} is coming.</source>
        <translation>已通知 {floor} 接应 {label}。</translation>
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
        <translation>晚间</translation>
    </message>
    <message id="desk.session.morning">
        <source>AM</source>
        <translation>上午</translation>
    </message>
    <message id="desk.session.night">
        <source>Night</source>
        <translation>夜间</translation>
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
        <translation>换人登录</translation>
    </message>
    <message id="desk.sign_in.code">
        <source>Badge, staff code or name</source>
        <translation>工牌、工号或姓名</translation>
    </message>
    <message id="desk.sign_in.enter">
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message id="desk.sign_in.first">
        <source>Somebody else set this PIN. Choose one that only you know.</source>
        <translation>这个密码是别人替您设的。请换成只有您自己知道的密码。</translation>
    </message>
    <message id="desk.sign_in.first_rule">
        <source>4 to 12 digits: no run such as 1234, no repeated digit, not your staff code.</source>
        <translation>4 到 12 位数字，不要连号或全同，也不要用工号。</translation>
    </message>
    <message id="desk.sign_in.locked">
        <source>Locked by {name}. The work is kept.</source>
        <translation>{name} 已锁定本机，工作内容都还在。</translation>
    </message>
    <message id="desk.sign_in.pin">
        <source>PIN</source>
        <translation>密码</translation>
    </message>
    <message id="desk.sign_in.set">
        <source>Set it and sign in</source>
        <translation>设好密码并登录</translation>
    </message>
    <message id="desk.sign_in.title">
        <source>Guide desk sign-in</source>
        <translation>导诊台登录</translation>
    </message>
    <message id="desk.sign_in.wait">
        <source>{left} to wait</source>
        <translation>还要等 {left}</translation>
    </message>
    <message id="desk.slip.doubtful">
        <source>Nobody knows whether slip {label} came out.</source>
        <translation>{label} 的小票不知是否打出。</translation>
    </message>
    <message id="desk.slip.doubtful.do">
        <source>Look at the printer. If there is no slip, choose the patient and reprint with Ctrl+P.</source>
        <translation>请看出纸口；没有小票时，选中患者按 Ctrl+P 补打。</translation>
    </message>
    <message id="desk.slip.failed">
        <source>The slip could not be printed; number {label} stands.</source>
        <translation>小票没有打印出来，{label} 号依然有效。</translation>
    </message>
    <message id="desk.slip.failed.do">
        <source>Check the printer's paper and power, then reprint with Ctrl+P.</source>
        <translation>检查打印机的纸和电源，再按 Ctrl+P 重打。</translation>
    </message>
    <message id="desk.slip.none">
        <source>There is no slip to reprint.</source>
        <translation>没有可以重打的小票。</translation>
    </message>
    <message id="desk.slip.none.do">
        <source>Choose a patient with a number first.</source>
        <translation>请先选择一位有号的患者。</translation>
    </message>
    <message id="desk.slip.off">
        <source>No printer is set up here.</source>
        <translation>本机没有设置打印机。</translation>
    </message>
    <message id="desk.slip.off.do">
        <source>Set one up in the site file under [desk.printer].</source>
        <translation>请在站点文件的 [desk.printer] 里设置。</translation>
    </message>
    <message id="desk.slip.reprinted">
        <source>Slip {label} reprinted.</source>
        <translation>{label} 的小票已重打。</translation>
    </message>
    <message id="desk.spoken.bo">
        <source>Tibetan</source>
        <translation>藏语</translation>
    </message>
    <message id="desk.spoken.en">
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message id="desk.spoken.ug">
        <source>Uyghur</source>
        <translation>维吾尔语</translation>
    </message>
    <message id="desk.spoken.yue">
        <source>Cantonese</source>
        <translation>粤语</translation>
    </message>
    <message id="desk.spoken.zh-Hans">
        <source>Mandarin</source>
        <translation>普通话</translation>
    </message>
    <message id="desk.staff.added">
        <source>{code} {name} is on the list.</source>
        <translation>{code} {name} 已加入名单。</translation>
    </message>
    <message id="desk.staff.admin_may">
        <source>An administrator does: {acts}.</source>
        <translation>这些请管理员：{acts}。</translation>
    </message>
    <message id="desk.staff.badge">
        <source>badge</source>
        <translation>有工牌</translation>
    </message>
    <message id="desk.staff.badge_hint">
        <source>Read the badge, or leave it empty</source>
        <translation>刷工牌，没有就留空</translation>
    </message>
    <message id="desk.staff.badge_no">
        <source>Badge</source>
        <translation>工牌</translation>
    </message>
    <message id="desk.staff.change_pin">
        <source>Change PIN</source>
        <translation>修改密码</translation>
    </message>
    <message id="desk.staff.code">
        <source>Staff code</source>
        <translation>工号</translation>
    </message>
    <message id="desk.staff.code_hint">
        <source>The hospital's own; it stays for good</source>
        <translation>用医院的工号，以后不能改</translation>
    </message>
    <message id="desk.staff.count">
        <source>{n} active</source>
        <translation>在岗 {n} 人</translation>
    </message>
    <message id="desk.staff.deactivate">
        <source>Deactivate</source>
        <translation>停用</translation>
    </message>
    <message id="desk.staff.deactivated">
        <source>{code} {name} signs in no more.</source>
        <translation>{code} {name} 已停用，不能再登录。</translation>
    </message>
    <message id="desk.staff.discard">
        <source>Discard</source>
        <translation>放弃修改</translation>
    </message>
    <message id="desk.staff.guide_may">
        <source>The guide desk does: {acts}.</source>
        <translation>这些请导诊台：{acts}。</translation>
    </message>
    <message id="desk.staff.last">
        <source>Signed in {when}</source>
        <translation>{when} 登录</translation>
    </message>
    <message id="desk.staff.left">
        <source>Deactivated</source>
        <translation>已停用</translation>
    </message>
    <message id="desk.staff.list">
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message id="desk.staff.may_not">
        <source>Administrators keep the list of staff. Ask one to add a colleague, change a role or set a new PIN.</source>
        <translation>人员名单由管理员维护。要增加同事、改岗位或重设密码，请找管理员。</translation>
    </message>
    <message id="desk.staff.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="desk.staff.never">
        <source>Never signed in</source>
        <translation>从未登录</translation>
    </message>
    <message id="desk.staff.new">
        <source>New colleague</source>
        <translation>新增同事</translation>
    </message>
    <message id="desk.staff.new_pin">
        <source>New PIN</source>
        <translation>新密码</translation>
    </message>
    <message id="desk.staff.no_badge">
        <source>no badge</source>
        <translation>无工牌</translation>
    </message>
    <message id="desk.staff.none">
        <source>Nobody is on the list.</source>
        <translation>名单是空的。</translation>
    </message>
    <message id="desk.staff.old_pin">
        <source>Present PIN</source>
        <translation>原密码</translation>
    </message>
    <message id="desk.staff.own_pin">
        <source>My own PIN</source>
        <translation>修改我的密码</translation>
    </message>
    <message id="desk.staff.pin">
        <source>PIN</source>
        <translation>密码</translation>
    </message>
    <message id="desk.staff.pin_again">
        <source>Only to set a new one</source>
        <translation>只在重设密码时填写</translation>
    </message>
    <message id="desk.staff.pin_changed">
        <source>Your PIN is changed; sign in with it from now on.</source>
        <translation>密码已修改，下次登录用新密码。</translation>
    </message>
    <message id="desk.staff.pin_first">
        <source>4 to 12 digits</source>
        <translation>4 到 12 位数字</translation>
    </message>
    <message id="desk.staff.reactivate">
        <source>Let back in</source>
        <translation>恢复</translation>
    </message>
    <message id="desk.staff.reactivated">
        <source>{code} {name} may sign in again.</source>
        <translation>{code} {name} 已恢复，可以登录。</translation>
    </message>
    <message id="desk.staff.role">
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message id="desk.staff.same_pin">
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message id="desk.staff.save">
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message id="desk.staff.saved">
        <source>{code} {name} is saved.</source>
        <translation>{code} {name} 的资料已保存。</translation>
    </message>
    <message id="desk.staff.signed_in_as">
        <source>{name} · {code} · {role}</source>
        <translation>{name} · {code} · {role}</translation>
    </message>
    <message id="desk.staff.supervisor_may">
        <source>A supervisor does: {acts}.</source>
        <translation>这些请主管：{acts}。</translation>
    </message>
    <message id="desk.staff.title">
        <source>{name}</source>
        <translation>{name} 的资料</translation>
    </message>
    <message id="desk.staff.title_new">
        <source>New colleague</source>
        <translation>新同事</translation>
    </message>
    <message id="desk.staff.unsaved">
        <source>Not saved</source>
        <translation>未保存</translation>
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
        <translation>门口</translation>
    </message>
    <message id="desk.state.away">
        <source>At exam</source>
        <translation>检查中</translation>
    </message>
    <message id="desk.state.called">
        <source>Called</source>
        <translation>已叫号</translation>
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
        <translation>暂缓</translation>
    </message>
    <message id="desk.state.in_service">
        <source>In room</source>
        <translation>就诊中</translation>
    </message>
    <message id="desk.state.missed">
        <source>Missed</source>
        <translation>过号</translation>
    </message>
    <message id="desk.state.transferred">
        <source>Transferred</source>
        <translation>已转出</translation>
    </message>
    <message id="desk.state.void">
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message id="desk.state.waiting">
        <source>Waiting</source>
        <translation>候诊</translation>
    </message>
    <message id="desk.statistics.csv">
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message id="desk.statistics.loading">
        <source>Reading the figures…</source>
        <translation>正在读取……</translation>
    </message>
    <message id="desk.statistics.may_not">
        <source>A guide or a supervisor has to sign in to see the figures.</source>
        <translation>统计由导诊员或主管登录后查看。</translation>
    </message>
    <message id="desk.statistics.pdf">
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message id="desk.statistics.saved">
        <source>Saved to {file}</source>
        <translation>已保存到 {file}</translation>
    </message>
    <message id="desk.store.away">
        <source>Connection lost</source>
        <translation>连接中断</translation>
    </message>
    <message id="desk.store.here">
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message id="desk.store.lost">
        <source>Connection lost: nothing can be saved right now.</source>
        <translation>连接中断：现在的操作无法保存。</translation>
    </message>
    <message id="desk.store.lost.do">
        <source>Numbers already given stand. Work goes on by itself once it is back; what you see may be out of date.</source>
        <translation>已给出的号码都有效；恢复后自动继续，屏幕上的内容可能已过时。</translation>
    </message>
    <message id="desk.strip.notice">
        <source>Notice · {area} · {ago}</source>
        <translation>通知 · {area} · {ago}</translation>
    </message>
    <message id="desk.strip.quiet">
        <source>No news.</source>
        <translation>没有新消息。</translation>
    </message>
    <message id="desk.tell.cause.clinic_cancelled">
        <source>Clinic cancelled</source>
        <translation>停诊</translation>
    </message>
    <message id="desk.tell.cause.moved">
        <source>Clinic changed</source>
        <translation>门诊有变动</translation>
    </message>
    <message id="desk.tell.cause.restored">
        <source>Takes place after all</source>
        <translation>停诊后又恢复</translation>
    </message>
    <message id="desk.tell.cause.time_gone">
        <source>Their time is gone: rebook</source>
        <translation>原时段已取消，需改约</translation>
    </message>
    <message id="desk.tell.everybody">
        <source>Also those settled</source>
        <translation>也显示已处理</translation>
    </message>
    <message id="desk.tell.fact.by">
        <source>By</source>
        <translation>处理</translation>
    </message>
    <message id="desk.tell.fact.cause">
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message id="desk.tell.fact.was">
        <source>Was</source>
        <translation>原来</translation>
    </message>
    <message id="desk.tell.hint">
        <source>To be called one by one: their clinic was cancelled or changed. F12 shows the number, which is journalled.</source>
        <translation>停诊或门诊有变动时列在这里，逐个电话通知。↑↓ 选择，号码按 F12 显示，显示会记入日志。</translation>
    </message>
    <message id="desk.tell.nobody">
        <source>Nobody is to be told.</source>
        <translation>没有需要通知的人。</translation>
    </message>
    <message id="desk.tell.reveal">
        <source>Show number</source>
        <translation>显示号码</translation>
    </message>
    <message id="desk.tell.reveal_reason">
        <source>To tell of a cancelled or changed clinic</source>
        <translation>停诊或改动通知</translation>
    </message>
    <message id="desk.tell.said.given_up">
        <source>Noted: {person} gives up; the appointment is cancelled. Ctrl+Z undoes it.</source>
        <translation>已记下：{person} 不来了，预约已取消。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.tell.said.open">
        <source>Noted: {person} is still to be told. Ctrl+Z undoes it.</source>
        <translation>已记下：{person} 仍待通知。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.tell.said.told">
        <source>Noted: {person} has been told. Ctrl+Z undoes it.</source>
        <translation>已记下：{person} 已通知。Ctrl+Z 可撤销。</translation>
    </message>
    <message id="desk.tell.set.given_up">
        <source>Gives up</source>
        <translation>不来了</translation>
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
        <translation>已放弃</translation>
    </message>
    <message id="desk.tell.state.open">
        <source>To tell</source>
        <translation>待通知</translation>
    </message>
    <message id="desk.tell.state.rebooked">
        <source>Rebooked</source>
        <translation>已改约</translation>
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
        <translation>已撤销，{person} 恢复原来的状态。</translation>
    </message>
    <message id="desk.tell.words">
        <source>Note: no answer, text sent… (optional)</source>
        <translation>通话情况（可不填）：无人接听、已发短信…</translation>
    </message>
    <message id="desk.title">
        <source>Guide desk</source>
        <translation>导诊台</translation>
    </message>
    <message id="desk.triage.advised">
        <source>{level}</source>
        <translation>建议 {level}</translation>
    </message>
    <message id="desk.triage.at_once">
        <source>at once</source>
        <translation>立即接诊</translation>
    </message>
    <message id="desk.triage.changed">
        <source>Level {level} (advised {advised})</source>
        <translation>改为 {level}级（建议 {advised}级）</translation>
    </message>
    <message id="desk.triage.child">
        <source>child</source>
        <translation>儿童</translation>
    </message>
    <message id="desk.triage.confirm">
        <source>Advised; you confirm. Ctrl+1–4</source>
        <translation>由导诊员/护士确认，Ctrl+1–4 改级</translation>
    </message>
    <message id="desk.triage.decision">
        <source>Advised: {advised}. Decided: {decided}.</source>
        <translation>建议：{advised}　您选：{decided}</translation>
    </message>
    <message id="desk.triage.department">
        <source>{name}: {why}</source>
        <translation>{name}：{why}</translation>
    </message>
    <message id="desk.triage.emergency">
        <source>Emergency</source>
        <translation>急诊</translation>
    </message>
    <message id="desk.triage.general">
        <source>where nothing is named</source>
        <translation>说不清时先看此科</translation>
    </message>
    <message id="desk.triage.level">
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message id="desk.triage.model">
        <source>this hospital's past triages {words}</source>
        <translation>本院既往分诊 {words}</translation>
    </message>
    <message id="desk.triage.near">
        <source>often meant with {name}</source>
        <translation>常与{name}混淆</translation>
    </message>
    <message id="desk.triage.no_sign">
        <source>no danger sign</source>
        <translation>未见危急征象</translation>
    </message>
    <message id="desk.triage.rule">
        <source>rule {id}</source>
        <translation>规则 {id}</translation>
    </message>
    <message id="desk.triage.unlimited">
        <source>{names}: no limits for this age, ask the nurse</source>
        <translation>{names}：此年龄未设界限，请问护士</translation>
    </message>
    <message id="desk.triage.vitals">
        <source>Vitals</source>
        <translation>体征</translation>
    </message>
    <message id="desk.triage.why">
        <source>Other than advised: say why</source>
        <translation>与建议不同，请写明原因</translation>
    </message>
    <message id="desk.triage.why.1">
        <source>Patient asks for it</source>
        <translation>患者要求</translation>
    </message>
    <message id="desk.triage.why.2">
        <source>Nurse's judgement</source>
        <translation>护士判断</translation>
    </message>
    <message id="desk.triage.why.3">
        <source>Doctor's order</source>
        <translation>医生安排</translation>
    </message>
    <message id="desk.triage.why.4">
        <source>Patient said more</source>
        <translation>主诉有补充</translation>
    </message>
    <message id="desk.triage.within">
        <source>within {n} min</source>
        <translation>{n} 分钟内接诊</translation>
    </message>
    <message id="desk.turn.answer.next">
        <source>{name}</source>
        <translation>换{name}</translation>
    </message>
    <message id="desk.turn.answer.rebook">
        <source>Rebook</source>
        <translation>改约</translation>
    </message>
    <message id="desk.turn.answer.wait">
        <source>Wait</source>
        <translation>等候</translation>
    </message>
    <message id="desk.turn.ask">
        <source>Ask the patient first</source>
        <translation>请先问患者</translation>
    </message>
    <message id="desk.turn.away">
        <source>Away</source>
        <translation>暂离</translation>
    </message>
    <message id="desk.turn.away_until">
        <source>Away until {time}</source>
        <translation>暂离至 {time}</translation>
    </message>
    <message id="desk.turn.because.ask">
        <source>ask: wait, another day or another doctor</source>
        <translation>请问患者：等候、改日或换医生</translation>
    </message>
    <message id="desk.turn.because.duty_hours">
        <source>duty hours</source>
        <translation>值班时间</translation>
    </message>
    <message id="desk.turn.because.first_visit">
        <source>first visit</source>
        <translation>初诊</translation>
    </message>
    <message id="desk.turn.because.in_consultation">
        <source>with a patient</source>
        <translation>接诊中</translation>
    </message>
    <message id="desk.turn.because.joined">
        <source>{name} has just joined</source>
        <translation>{name}新到岗</translation>
    </message>
    <message id="desk.turn.because.named">
        <source>asks for {name}</source>
        <translation>点名{name}</translation>
    </message>
    <message id="desk.turn.because.named_away">
        <source>{name} is away</source>
        <translation>{name}不在</translation>
    </message>
    <message id="desk.turn.because.named_uses_turn">
        <source>uses the turn</source>
        <translation>计入轮次</translation>
    </message>
    <message id="desk.turn.because.no_responsible">
        <source>no doctor of their own</source>
        <translation>无责任医生</translation>
    </message>
    <message id="desk.turn.because.nobody_here">
        <source>nobody here</source>
        <translation>无人在岗</translation>
    </message>
    <message id="desk.turn.because.responsible">
        <source>seen by {name} before</source>
        <translation>上次由{name}接诊</translation>
    </message>
    <message id="desk.turn.because.responsible_away">
        <source>{name} is away</source>
        <translation>{name}不在</translation>
    </message>
    <message id="desk.turn.because.return_visit">
        <source>return visit</source>
        <translation>复诊</translation>
    </message>
    <message id="desk.turn.because.skipped">
        <source>{name} away, skipped</source>
        <translation>{name}暂离，跳过</translation>
    </message>
    <message id="desk.turn.because.turn">
        <source>by rotation</source>
        <translation>按轮序</translation>
    </message>
    <message id="desk.turn.because.turn_given_back">
        <source>turn given back</source>
        <translation>补还轮次</translation>
    </message>
    <message id="desk.turn.because.turn_used_ahead">
        <source>{name} had this turn</source>
        <translation>{name}已用过本轮</translation>
    </message>
    <message id="desk.turn.nobody">
        <source>Nobody in rotation</source>
        <translation>轮序无人在岗</translation>
    </message>
    <message id="desk.turn.of">
        <source>Next turn: {name}</source>
        <translation>轮到 {name}</translation>
    </message>
    <message id="desk.turn.question">
        <source>{name} is away. Ask: wait, another day, or another doctor if both agree</source>
        <translation>{name}不在。请问患者：等候、改约，或双方同意换医生</translation>
    </message>
    <message id="desk.turn.question_until">
        <source>{name} is away until {time}. Ask: wait, another day, or another doctor if both agree</source>
        <translation>{name}不在，{time} 回来。请问患者：等候、改约，或双方同意换医生</translation>
    </message>
    <message id="desk.turn.seen">
        <source>{n} first visits</source>
        <translation>今日初诊 {n}</translation>
    </message>
    <message id="desk.turn.unanswered">
        <source>The doctor is away: ask the patient first.</source>
        <translation>医生不在：请先问患者等候、改约还是换医生。</translation>
    </message>
    <message id="desk.vital.bp">
        <source>Blood pressure</source>
        <translation>血压</translation>
    </message>
    <message id="desk.vital.bp.short">
        <source>BP</source>
        <translation>血压</translation>
    </message>
    <message id="desk.vital.dbp">
        <source>Diastolic</source>
        <translation>舒张压</translation>
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
        <translation>疼痛评分</translation>
    </message>
    <message id="desk.vital.pain.short">
        <source>Pain</source>
        <translation>疼痛</translation>
    </message>
    <message id="desk.vital.pressures_swapped">
        <source>Diastolic {dbp} is above systolic {sbp}: swapped?</source>
        <translation>舒张压 {dbp} 高于收缩压 {sbp}，可能填反了。</translation>
    </message>
    <message id="desk.vital.rr">
        <source>Resp. rate</source>
        <translation>呼吸频率</translation>
    </message>
    <message id="desk.vital.rr.short">
        <source>Resp.</source>
        <translation>呼吸</translation>
    </message>
    <message id="desk.vital.sbp">
        <source>Systolic</source>
        <translation>收缩压</translation>
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
        <translation>体温</translation>
    </message>
    <message id="desk.vital.temp.short">
        <source>Temp ℃</source>
        <translation>体温 ℃</translation>
    </message>
    <message id="desk.vital.vital_impossible">
        <source>{name} {value} is impossible: {least}–{most}.</source>
        <translation>{name} {value} 不可能，应为 {least}–{most}。</translation>
    </message>
    <message id="desk.vital.vital_unreadable">
        <source>{name}: figures only.</source>
        <translation>{name}请填数字。</translation>
    </message>
    <message id="desk.wait_range">
        <source>{low}–{high} min</source>
        <translation>约 {low}–{high} 分</translation>
    </message>
    <message id="desk.waiting_people">
        <source>{n} waiting</source>
        <translation>等候 {n} 人</translation>
    </message>
</context>
</TS>
