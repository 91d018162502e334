<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>slip</name>
    <message id="slip.advice_exam">
        <source>After an exam, check in again with this slip</source>
        <translation>检查后凭此票回诊签到</translation>
    </message>
    <message id="slip.advice_listen">
        <source>Wait where you can see the board</source>
        <translation>请在候诊区看屏幕、听叫号</translation>
    </message>
    <message id="slip.advice_missed">
        <source>Missed your call? Check in again at the desk or a kiosk</source>
        <translation>过号请到导诊台或自助机重新签到</translation>
    </message>
    <message id="slip.ahead">
        <source>Ahead of you</source>
        <translation>前面</translation>
    </message>
    <message id="slip.card.advice">
        <source>Scan it to check in, at exams and at the pharmacy</source>
        <translation>取号、检查、取药时扫这个码</translation>
    </message>
    <message id="slip.card.issued">
        <source>Issued</source>
        <translation>发卡日期</translation>
    </message>
    <message id="slip.card.keep">
        <source>Lost it? The help desk gives you a new one</source>
        <translation>卡丢了请到导诊台补办</translation>
    </message>
    <message id="slip.card.kind">
        <source>Visit card</source>
        <translation>就诊卡</translation>
    </message>
    <message id="slip.checked_in">
        <source>Checked in</source>
        <translation>签到</translation>
    </message>
    <message id="slip.comma">
        <source>, </source>
        <translation>、</translation>
    </message>
    <message id="slip.doctor">
        <source>Dr {name}</source>
        <translation>{name} 医生</translation>
    </message>
    <message id="slip.exam.about">
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message id="slip.exam.advice_ask">
        <source>Times are estimates. Questions? Ask at the help desk</source>
        <translation>时间是估计的；有疑问请问导诊台</translation>
    </message>
    <message id="slip.exam.advice_food">
        <source>Eat and drink nothing until the fasting exams are over</source>
        <translation>空腹的检查没做完，先不要吃喝</translation>
    </message>
    <message id="slip.exam.before.drink">
        <source>First drink 500–1000 ml and do not pass water</source>
        <translation>先喝水 500–1000 毫升并憋尿</translation>
    </message>
    <message id="slip.exam.before.eat">
        <source>First have a meal</source>
        <translation>先吃饭</translation>
    </message>
    <message id="slip.exam.before.empty">
        <source>First pass water</source>
        <translation>先排空小便</translation>
    </message>
    <message id="slip.exam.day">
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message id="slip.exam.end">
        <source>Over</source>
        <translation>做完</translation>
    </message>
    <message id="slip.exam.impossible.closes">
        <source>{name} is not possible today: it closes too early. Ask the doctor for another day</source>
        <translation>{name}今天不能做：来不及，检查室已停止。请问医生改哪一天</translation>
    </message>
    <message id="slip.exam.impossible.eaten">
        <source>{name} is not possible today: it needs an empty stomach. Ask the doctor for another day</source>
        <translation>{name}今天不能做：要空腹，您已进食。请问医生改哪一天</translation>
    </message>
    <message id="slip.exam.impossible.rules_contradict">
        <source>{name} contradicts the order of the others: ask the doctor first</source>
        <translation>{name}与其他检查的先后互相矛盾，请先问医生</translation>
    </message>
    <message id="slip.exam.kind">
        <source>Exam guide</source>
        <translation>检查导诊单</translation>
    </message>
    <message id="slip.exam.start">
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message id="slip.exam.summary">
        <source>{n} exams in this order, over at about {end}</source>
        <translation>共 {n} 项，请按顺序做，预计 {end} 做完</translation>
    </message>
    <message id="slip.exam.walk">
        <source>about {minutes} min walk</source>
        <translation>步行约 {minutes} 分钟</translation>
    </message>
    <message id="slip.first_visit">
        <source>first visit</source>
        <translation>初诊</translation>
    </message>
    <message id="slip.floor">
        <source>Floor {floor} waiting area</source>
        <translation>{floor} 楼候诊</translation>
    </message>
    <message id="slip.front.age">
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message id="slip.front.allergies">
        <source>Allergies</source>
        <translation>过敏史</translation>
    </message>
    <message id="slip.front.allergies.none">
        <source>none</source>
        <translation>无</translation>
    </message>
    <message id="slip.front.allergies.unknown">
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message id="slip.front.birth_date">
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message id="slip.front.card_no">
        <source>Visit card</source>
        <translation>就诊卡号</translation>
    </message>
    <message id="slip.front.complaint">
        <source>Chief complaint</source>
        <translation>主诉</translation>
    </message>
    <message id="slip.front.confidential">
        <source>Confidential · for treatment only</source>
        <translation>机密 · 仅供诊疗使用</translation>
    </message>
    <message id="slip.front.day">
        <source>Date of visit</source>
        <translation>就诊日期</translation>
    </message>
    <message id="slip.front.days">
        <source>{n} days</source>
        <translation>{n}天</translation>
    </message>
    <message id="slip.front.department">
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message id="slip.front.diagnosis">
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message id="slip.front.doctor">
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message id="slip.front.examination">
        <source>Examination</source>
        <translation>体格检查</translation>
    </message>
    <message id="slip.front.guardian">
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message id="slip.front.guardian_phone">
        <source>Guardian's phone</source>
        <translation>监护人电话</translation>
    </message>
    <message id="slip.front.history">
        <source>History</source>
        <translation>现病史与既往史</translation>
    </message>
    <message id="slip.front.id">
        <source>Identity document</source>
        <translation>证件号码</translation>
    </message>
    <message id="slip.front.id.passport">
        <source>Passport</source>
        <translation>护照号码</translation>
    </message>
    <message id="slip.front.id.permit">
        <source>Residence permit</source>
        <translation>居住证 / 通行证号码</translation>
    </message>
    <message id="slip.front.id.resident">
        <source>Identity card</source>
        <translation>身份证号码</translation>
    </message>
    <message id="slip.front.months">
        <source>{n} months</source>
        <translation>{n}个月</translation>
    </message>
    <message id="slip.front.more">
        <source>… (continued in the system)</source>
        <translation>……（未完，其余见系统）</translation>
    </message>
    <message id="slip.front.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="slip.front.needs">
        <source>Needs</source>
        <translation>特殊需要</translation>
    </message>
    <message id="slip.front.no_glyph">
        <source>〓 stands for a character the font lacks ({codes}); please write it by hand.</source>
        <translation>〓 字库里没有这个字（{codes}），请按证件手写补正。</translation>
    </message>
    <message id="slip.front.number">
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message id="slip.front.patient_no">
        <source>Record no.</source>
        <translation>病历号</translation>
    </message>
    <message id="slip.front.phone">
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message id="slip.front.plan">
        <source>Plan</source>
        <translation>处理意见</translation>
    </message>
    <message id="slip.front.printed">
        <source>Printed {time}</source>
        <translation>打印 {time}</translation>
    </message>
    <message id="slip.front.sex">
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message id="slip.front.sex.F">
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message id="slip.front.sex.M">
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message id="slip.front.signature">
        <source>Doctor's signature</source>
        <translation>医师签名</translation>
    </message>
    <message id="slip.front.signed">
        <source>Date / time</source>
        <translation>日期 / 时间</translation>
    </message>
    <message id="slip.front.spoken">
        <source>Speaks</source>
        <translation>语言</translation>
    </message>
    <message id="slip.front.title">
        <source>Outpatient record: front page</source>
        <translation>门诊病历首页</translation>
    </message>
    <message id="slip.front.visit">
        <source>First or return</source>
        <translation>初诊 / 复诊</translation>
    </message>
    <message id="slip.front.visit.first">
        <source>First visit</source>
        <translation>初诊</translation>
    </message>
    <message id="slip.front.visit.return">
        <source>Return visit</source>
        <translation>复诊</translation>
    </message>
    <message id="slip.front.years">
        <source>{n} years</source>
        <translation>{n}岁</translation>
    </message>
    <message id="slip.front.years_months">
        <source>{years} {months}</source>
        <translation>{years}{months}</translation>
    </message>
    <message id="slip.kind">
        <source>Outpatient queue slip</source>
        <translation>门诊候诊小票</translation>
    </message>
    <message id="slip.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="slip.need.hearing">
        <source>hard of hearing</source>
        <translation>听力不便</translation>
    </message>
    <message id="slip.need.interpreter">
        <source>interpreter</source>
        <translation>需要翻译</translation>
    </message>
    <message id="slip.need.sight">
        <source>low vision</source>
        <translation>视力不便</translation>
    </message>
    <message id="slip.need.stretcher">
        <source>stretcher</source>
        <translation>平车</translation>
    </message>
    <message id="slip.need.wheelchair">
        <source>wheelchair</source>
        <translation>轮椅</translation>
    </message>
    <message id="slip.note.ask">
        <source>Questions? Show this note at the help desk</source>
        <translation>有疑问请拿这张便条问导诊台</translation>
    </message>
    <message id="slip.note.by">
        <source>Help desk</source>
        <translation>导诊台</translation>
    </message>
    <message id="slip.note.kind">
        <source>Note from the help desk</source>
        <translation>导诊便条</translation>
    </message>
    <message id="slip.people" numerus="yes">
        <source>{n} people</source>
        <translation><numerusform>{n} 位</numerusform><numerusform>{n} 位</numerusform></translation>
    </message>
    <message id="slip.printed">
        <source>Printed {time}</source>
        <translation>打印 {time}</translation>
    </message>
    <message id="slip.report.appointments">
        <source>Booked</source>
        <translation>预约</translation>
    </message>
    <message id="slip.report.arrived">
        <source>Arrived</source>
        <translation>到诊</translation>
    </message>
    <message id="slip.report.cancelled">
        <source>Cancelled</source>
        <translation>退约</translation>
    </message>
    <message id="slip.report.day">
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message id="slip.report.department">
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message id="slip.report.doctor">
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message id="slip.report.first">
        <source>First</source>
        <translation>初诊</translation>
    </message>
    <message id="slip.report.hours">
        <source>Arrived and seen, by hour</source>
        <translation>到诊与接诊（每小时，人）</translation>
    </message>
    <message id="slip.report.load">
        <source>Patients seen, by doctor</source>
        <translation>各医生接诊量（人）</translation>
    </message>
    <message id="slip.report.load_most">
        <source>The {n} busiest doctors</source>
        <translation>接诊最多的 {n} 位医生</translation>
    </message>
    <message id="slip.report.mean_service_minutes">
        <source>Visit, min</source>
        <translation>接诊分</translation>
    </message>
    <message id="slip.report.mean_wait_minutes">
        <source>Wait, min</source>
        <translation>候诊分</translation>
    </message>
    <message id="slip.report.name">
        <source>Department / doctor</source>
        <translation>科室 / 医生</translation>
    </message>
    <message id="slip.report.no_shows">
        <source>No-show</source>
        <translation>爽约</translation>
    </message>
    <message id="slip.report.nobody">
        <source>No doctor on roster</source>
        <translation>无排班医生</translation>
    </message>
    <message id="slip.report.note">
        <source>Those seen are counted by number, each once a day, for the doctor who saw them first. Wait: mean minutes from taking the number to coming in. Visit: mean minutes of one consultation. No-shows and cancelled are appointments.</source>
        <translation>接诊按号计，一个号一天只计一次，归第一位接诊的医生；预约与现场按取号方式分。候诊分：从取号到进诊室的平均分钟；接诊分：每次接诊的平均分钟。爽约、退约是预约的人数。</translation>
    </message>
    <message id="slip.report.nothing">
        <source>There is nothing to show for this day.</source>
        <translation>这一天没有数据。</translation>
    </message>
    <message id="slip.report.page">
        <source>Page {page} of {pages}</source>
        <translation>第 {page} / {pages} 页</translation>
    </message>
    <message id="slip.report.printed">
        <source>Made {time}</source>
        <translation>制表 {time}</translation>
    </message>
    <message id="slip.report.returning">
        <source>Return</source>
        <translation>复诊</translation>
    </message>
    <message id="slip.report.seen">
        <source>Seen</source>
        <translation>接诊</translation>
    </message>
    <message id="slip.report.subtotal">
        <source>Department total</source>
        <translation>小计</translation>
    </message>
    <message id="slip.report.title">
        <source>First and return visits of the day</source>
        <translation>初诊复诊日统计</translation>
    </message>
    <message id="slip.report.total">
        <source>Seen</source>
        <translation>合计</translation>
    </message>
    <message id="slip.report.walk_ins">
        <source>Walk-in</source>
        <translation>现场</translation>
    </message>
    <message id="slip.report.whole">
        <source>Whole hospital</source>
        <translation>全院</translation>
    </message>
    <message id="slip.reprint">
        <source>Reprint {time}</source>
        <translation>补打 {time}</translation>
    </message>
    <message id="slip.return_visit">
        <source>return visit</source>
        <translation>复诊</translation>
    </message>
    <message id="slip.room">
        <source>Room {room}</source>
        <translation>{room} 诊室</translation>
    </message>
    <message id="slip.slot">
        <source>Appointment</source>
        <translation>预约时段</translation>
    </message>
    <message id="slip.spoken.bo">
        <source>Tibetan</source>
        <translation>藏语</translation>
    </message>
    <message id="slip.spoken.en">
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message id="slip.spoken.mn">
        <source>Mongolian</source>
        <translation>蒙古语</translation>
    </message>
    <message id="slip.spoken.ug">
        <source>Uyghur</source>
        <translation>维吾尔语</translation>
    </message>
    <message id="slip.spoken.yue">
        <source>Cantonese</source>
        <translation>粤语</translation>
    </message>
    <message id="slip.spoken.zh-Hans">
        <source>Mandarin</source>
        <translation>普通话</translation>
    </message>
    <message id="slip.spoken.zh-Hant">
        <source>Mandarin (traditional script)</source>
        <translation>普通话（繁体）</translation>
    </message>
    <message id="slip.void">
        <source>VOID</source>
        <translation>作废</translation>
    </message>
    <message id="slip.wait">
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message id="slip.wait_range">
        <source>{low}–{high} min · {clock}</source>
        <translation>约 {low}–{high} 分钟 · {clock}</translation>
    </message>
    <message id="slip.way.from.escalator">
        <source>■ Off the escalator</source>
        <translation>■ 出扶梯</translation>
    </message>
    <message id="slip.way.from.lift">
        <source>■ Out of the lift</source>
        <translation>■ 出电梯</translation>
    </message>
    <message id="slip.way.from.ramp">
        <source>■ Off the ramp</source>
        <translation>■ 过坡道</translation>
    </message>
    <message id="slip.way.from.stairs">
        <source>■ Off the stairs</source>
        <translation>■ 出楼梯</translation>
    </message>
    <message id="slip.way.here">
        <source>▲ You are here</source>
        <translation>▲ 您在这里</translation>
    </message>
    <message id="slip.way.kind">
        <source>Directions</source>
        <translation>路线单</translation>
    </message>
    <message id="slip.way.lost">
        <source>Lost? Ask at the help desk</source>
        <translation>找不到路，请问导诊台</translation>
    </message>
    <message id="slip.way.phone">
        <source>{hospital}: to {place} ({floor})</source>
        <translation>{hospital}：去{place}（{floor}）</translation>
    </message>
    <message id="slip.way.scan">
        <source>Scan it: your phone shows the way, without a network</source>
        <translation>扫码，路线就存到手机上，不用上网</translation>
    </message>
    <message id="slip.way.step_free">
        <source>step-free</source>
        <translation>无障碍路线</translation>
    </message>
    <message id="slip.way.summary">
        <source>about {minutes} min · {metres} m</source>
        <translation>约 {minutes} 分钟 · {metres} 米</translation>
    </message>
    <message id="slip.way.there">
        <source>◎ {place}</source>
        <translation>◎ {place}</translation>
    </message>
    <message id="slip.way.title">
        <source>How to get there</source>
        <translation>怎么走</translation>
    </message>
    <message id="slip.way.to.escalator">
        <source>■ Escalator to {floor}</source>
        <translation>■ 扶梯到 {floor}</translation>
    </message>
    <message id="slip.way.to.lift">
        <source>■ Lift to {floor}</source>
        <translation>■ 电梯到 {floor}</translation>
    </message>
    <message id="slip.way.to.ramp">
        <source>■ Ramp to {floor}</source>
        <translation>■ 坡道到 {floor}</translation>
    </message>
    <message id="slip.way.to.stairs">
        <source>■ Stairs to {floor}</source>
        <translation>■ 楼梯到 {floor}</translation>
    </message>
</context>
</TS>
