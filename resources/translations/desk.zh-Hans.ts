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
    <message id="desk.act.come_back">
        <source>Back from exam</source>
        <translation>检查回诊</translation>
    </message>
    <message id="desk.act.finish">
        <source>Done</source>
        <translation>完成</translation>
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
    <message id="desk.ahead">
        <source>{n} ahead</source>
        <translation>前面 {n} 人</translation>
    </message>
    <message id="desk.alerts.chip">
        <source>Over time {n}</source>
        <translation>超时提醒 {n}</translation>
    </message>
    <message id="desk.alerts.hint">
        <source>Over the limits in the rules, most urgent first. ↑↓ to choose, Enter goes to the room or patient.</source>
        <translation>超过规则里的时限，最急的在前。↑↓ 选择，Enter 转到诊室或患者。</translation>
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
        <source>Nobody waits too long.</source>
        <translation>没有人等候超时。</translation>
    </message>
    <message id="desk.alerts.nobody_missed">
        <source>Nobody missed a call.</source>
        <translation>没有过号的人。</translation>
    </message>
    <message id="desk.alerts.open">
        <source>Show the list (Alt+4)</source>
        <translation>查看名单（Alt+4）</translation>
    </message>
    <message id="desk.alerts.over">
        <source>+{n} min</source>
        <translation>超 {n} 分</translation>
    </message>
    <message id="desk.alerts.response">
        <source>Level {level} response over</source>
        <translation>{level} 级响应超时</translation>
    </message>
    <message id="desk.alerts.title">
        <source>Waiting too long</source>
        <translation>等候超时</translation>
    </message>
    <message id="desk.alerts.waited">
        <source>waited {n} minutes</source>
        <translation>已等 {n} 分钟</translation>
    </message>
    <message id="desk.any_doctor">
        <source>Any doctor</source>
        <translation>任意医生</translation>
    </message>
    <message id="desk.any_doctor_detail">
        <source>Whoever is free first</source>
        <translation>由先有空的医生接诊</translation>
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
    <message id="desk.called_times">
        <source>Called {n} times</source>
        <translation>已叫 {n} 次</translation>
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
        <source>Numbers still open are closed here in one step, each with its reason. This cannot be undone.</source>
        <translation>还没有结束的号在这里一次关闭，每个都记下原因。关闭后不能撤销。</translation>
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
    <message id="desk.first_visit">
        <source>First visit</source>
        <translation>初诊</translation>
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
        <translation>留空则自动发卡号</translation>
    </message>
    <message id="desk.form.card_no">
        <source>Card number</source>
        <translation>就诊卡号</translation>
    </message>
    <message id="desk.form.hint">
        <source>Tab to the next field, Enter registers and goes on to the department. An identity number fills sex and date of birth.</source>
        <translation>Tab 下一项，Enter 登记并选择科室。填了身份证号就不用再填性别和出生日期。</translation>
    </message>
    <message id="desk.form.id_number">
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message id="desk.form.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="desk.form.phone">
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message id="desk.form.register">
        <source>Register</source>
        <translation>登记</translation>
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
    <message id="desk.minutes">
        <source>{n} min</source>
        <translation>{n}分</translation>
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
    <message id="desk.policy.rule.triage">
        <source>Triage levels</source>
        <translation>分诊级别</translation>
    </message>
    <message id="desk.policy.section.alerts">
        <source>Alerts</source>
        <translation>提醒</translation>
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
    <message id="desk.quoted">
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message id="desk.rail.alerts">
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message id="desk.rail.day_end">
        <source>Day end</source>
        <translation>日结</translation>
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
        <source>Complaint, e.g. toothache for three days</source>
        <translation>主诉，例如：右下牙痛三天</translation>
    </message>
    <message id="desk.reception.department">
        <source>Department · waiting (↑↓)</source>
        <translation>科室 · 等候（↑↓ 选择）</translation>
    </message>
    <message id="desk.reception.department_first">
        <source>Choose a department first, then a doctor.</source>
        <translation>先选科室，再选医生。</translation>
    </message>
    <message id="desk.reception.doctor">
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message id="desk.reception.found">
        <source>Search results</source>
        <translation>搜索结果</translation>
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
    <message id="desk.reception.issued_unprinted">
        <source>{label} issued.</source>
        <translation>已取号 {label}。</translation>
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
    <message id="desk.room.paused">
        <source>Paused</source>
        <translation>暂停接诊</translation>
    </message>
    <message id="desk.room.paused_until">
        <source>Paused until {time}</source>
        <translation>暂停接诊至 {time}</translation>
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
    <message id="desk.search">
        <source>Name / initials / phone / card / number / scan (F2)</source>
        <translation>姓名 / 拼音首字母 / 手机 / 就诊卡 / 号码 / 扫码（F2）</translation>
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
        <translation>工号</translation>
    </message>
    <message id="desk.sign_in.enter">
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message id="desk.sign_in.locked">
        <source>Locked by {name}. The work is kept.</source>
        <translation>{name} 已锁定本机，工作内容都还在。</translation>
    </message>
    <message id="desk.sign_in.pin">
        <source>PIN</source>
        <translation>密码</translation>
    </message>
    <message id="desk.sign_in.title">
        <source>Guide desk sign-in</source>
        <translation>导诊台登录</translation>
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
    <message id="desk.title">
        <source>Guide desk</source>
        <translation>导诊台</translation>
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
