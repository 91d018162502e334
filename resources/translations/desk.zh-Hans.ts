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
    <message id="desk.act.miss">
        <source>Missed</source>
        <translation>过号</translation>
    </message>
    <message id="desk.act.rejoin">
        <source>Back after missed call</source>
        <translation>过号重排</translation>
    </message>
    <message id="desk.act.send_to_exam">
        <source>Sent to exam</source>
        <translation>去检查</translation>
    </message>
    <message id="desk.act.start">
        <source>Came in</source>
        <translation>到达</translation>
    </message>
    <message id="desk.act.undo">
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message id="desk.ahead">
        <source>{n} ahead</source>
        <translation>前面 {n} 人</translation>
    </message>
    <message id="desk.any_doctor">
        <source>Any doctor</source>
        <translation>任意医生</translation>
    </message>
    <message id="desk.any_doctor_detail">
        <source>Whoever is free first</source>
        <translation>由先有空的医生接诊</translation>
    </message>
    <message id="desk.because.after">
        <source>after {label}</source>
        <translation>在 {label} 之后</translation>
    </message>
    <message id="desk.because.interval">
        <source>every {n} others</source>
        <translation>每隔 {n} 位插入</translation>
    </message>
    <message id="desk.because.misses">
        <source>missed {n} times</source>
        <translation>过号 {n} 次</translation>
    </message>
    <message id="desk.because.overtaken">
        <source>not overtaken again</source>
        <translation>不再让后来者超前</translation>
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
    <message id="desk.counts.arrived">
        <source>Arrived {n}</source>
        <translation>今日到诊 {n}</translation>
    </message>
    <message id="desk.counts.missed">
        <source>Missed {n}</source>
        <translation>过号 {n}</translation>
    </message>
    <message id="desk.counts.waiting_long">
        <source>Waiting &gt;30 min {n}</source>
        <translation>等候 &gt;30 分 {n}</translation>
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
        <source>Choose another doctor or department.</source>
        <translation>请选择其他医生或科室。</translation>
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
        <source>If urgent, send to emergency; otherwise another day.</source>
        <translation>急症请转急诊；其他请改天。</translation>
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
        <translation>已叫 {label} 到 {room} 诊室。</translation>
    </message>
    <message id="desk.queue.cancel">
        <source>Cancel</source>
        <translation>取消号</translation>
    </message>
    <message id="desk.queue.cancel_confirm">
        <source>Confirm</source>
        <translation>确认取消</translation>
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
    <message id="desk.queue.miss">
        <source>Missed</source>
        <translation>过号</translation>
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
    <message id="desk.queue.reason">
        <source>Why cancel {label}? (required; Esc keeps it)</source>
        <translation>取消 {label} 的原因（必填），Esc 不取消</translation>
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
    <message id="desk.queue.undo">
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message id="desk.queue.undone">
        <source>{label}: “{act}” undone.</source>
        <translation>已撤销 {label} 的“{act}”。</translation>
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
        <source>Choose one of today's arrivals</source>
        <translation>选择今日到诊</translation>
    </message>
    <message id="desk.reception.key_new">
        <source>Register a new patient</source>
        <translation>新登记</translation>
    </message>
    <message id="desk.reception.key_search">
        <source>Search for a patient</source>
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
    <message id="desk.state.in_service">
        <source>In room</source>
        <translation>就诊中</translation>
    </message>
    <message id="desk.state.missed">
        <source>Missed</source>
        <translation>过号</translation>
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
