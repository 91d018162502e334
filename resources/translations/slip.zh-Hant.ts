<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_US">
<context>
    <name>slip</name>
    <message id="slip.advice_exam">
        <source>After an exam, check in again with this slip</source>
        <translation>檢查後憑此單回診報到</translation>
    </message>
    <message id="slip.advice_listen">
        <source>Wait where you can see the board</source>
        <translation>請在候診區看螢幕、聽叫號</translation>
    </message>
    <message id="slip.advice_missed">
        <source>Missed your call? Check in again at the desk or a kiosk</source>
        <translation>過號請到導診台或自助機重新報到</translation>
    </message>
    <message id="slip.ahead">
        <source>Ahead of you</source>
        <translation>前面</translation>
    </message>
    <message id="slip.card.advice">
        <source>Scan it to check in, at exams and at the pharmacy</source>
        <translation>取號、檢查、領藥時掃這個碼</translation>
    </message>
    <message id="slip.card.issued">
        <source>Issued</source>
        <translation>發卡日期</translation>
    </message>
    <message id="slip.card.keep">
        <source>Lost it? The help desk gives you a new one</source>
        <translation>卡遺失請到導診台補辦</translation>
    </message>
    <message id="slip.card.kind">
        <source>Visit card</source>
        <translation>就診卡</translation>
    </message>
    <message id="slip.checked_in">
        <source>Checked in</source>
        <translation>報到</translation>
    </message>
    <message id="slip.comma">
        <source>, </source>
        <translation>、</translation>
    </message>
    <message id="slip.doctor">
        <source>Dr {name}</source>
        <translation>{name} 醫師</translation>
    </message>
    <message id="slip.exam.about">
        <source>about {time}</source>
        <translation>約 {time}</translation>
    </message>
    <message id="slip.exam.advice_ask">
        <source>Times are estimates. Questions? Ask at the help desk</source>
        <translation>時間是估計的；有疑問請問導診台</translation>
    </message>
    <message id="slip.exam.advice_food">
        <source>Eat and drink nothing until the fasting exams are over</source>
        <translation>空腹的檢查沒做完，先不要吃喝</translation>
    </message>
    <message id="slip.exam.before.drink">
        <source>First drink 500–1000 ml and do not pass water</source>
        <translation>先喝水 500–1000 毫升並憋尿</translation>
    </message>
    <message id="slip.exam.before.eat">
        <source>First have a meal</source>
        <translation>先吃飯</translation>
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
        <translation>{name}今天不能做：來不及，檢查室已停止。請問醫師改哪一天</translation>
    </message>
    <message id="slip.exam.impossible.eaten">
        <source>{name} is not possible today: it needs an empty stomach. Ask the doctor for another day</source>
        <translation>{name}今天不能做：要空腹，您已進食。請問醫師改哪一天</translation>
    </message>
    <message id="slip.exam.impossible.rules_contradict">
        <source>{name} contradicts the order of the others: ask the doctor first</source>
        <translation>{name}與其他檢查的先後互相矛盾，請先問醫師</translation>
    </message>
    <message id="slip.exam.kind">
        <source>Exam guide</source>
        <translation>檢查導診單</translation>
    </message>
    <message id="slip.exam.start">
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message id="slip.exam.summary">
        <source>{n} exams in this order, over at about {end}</source>
        <translation>共 {n} 項，請按順序做，預計 {end} 做完</translation>
    </message>
    <message id="slip.exam.walk">
        <source>about {minutes} min walk</source>
        <translation>步行約 {minutes} 分鐘</translation>
    </message>
    <message id="slip.first_visit">
        <source>first visit</source>
        <translation>初診</translation>
    </message>
    <message id="slip.floor">
        <source>Floor {floor} waiting area</source>
        <translation>{floor} 樓候診</translation>
    </message>
    <message id="slip.front.age">
        <source>Age</source>
        <translation>年齡</translation>
    </message>
    <message id="slip.front.allergies">
        <source>Allergies</source>
        <translation>過敏史</translation>
    </message>
    <message id="slip.front.allergies.none">
        <source>none</source>
        <translation>無</translation>
    </message>
    <message id="slip.front.allergies.unknown">
        <source>not asked</source>
        <translation>未詢問</translation>
    </message>
    <message id="slip.front.birth_date">
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message id="slip.front.card_no">
        <source>Visit card</source>
        <translation>就診卡號</translation>
    </message>
    <message id="slip.front.complaint">
        <source>Chief complaint</source>
        <translation>主訴</translation>
    </message>
    <message id="slip.front.confidential">
        <source>Confidential · for treatment only</source>
        <translation>機密 · 僅供診療使用</translation>
    </message>
    <message id="slip.front.day">
        <source>Date of visit</source>
        <translation>看診日期</translation>
    </message>
    <message id="slip.front.days">
        <source>{n} days</source>
        <translation>{n}天</translation>
    </message>
    <message id="slip.front.department">
        <source>Department</source>
        <translation>科別</translation>
    </message>
    <message id="slip.front.diagnosis">
        <source>Diagnosis</source>
        <translation>診斷</translation>
    </message>
    <message id="slip.front.doctor">
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message id="slip.front.examination">
        <source>Examination</source>
        <translation>身體檢查</translation>
    </message>
    <message id="slip.front.guardian">
        <source>Guardian</source>
        <translation>監護人</translation>
    </message>
    <message id="slip.front.guardian_phone">
        <source>Guardian's phone</source>
        <translation>監護人電話</translation>
    </message>
    <message id="slip.front.history">
        <source>History</source>
        <translation>現病史與既往史</translation>
    </message>
    <message id="slip.front.id">
        <source>Identity document</source>
        <translation>證件號碼</translation>
    </message>
    <message id="slip.front.id.passport">
        <source>Passport</source>
        <translation>護照號碼</translation>
    </message>
    <message id="slip.front.id.permit">
        <source>Residence permit</source>
        <translation>居住證 / 通行證號碼</translation>
    </message>
    <message id="slip.front.id.resident">
        <source>Identity card</source>
        <translation>身分證號碼</translation>
    </message>
    <message id="slip.front.months">
        <source>{n} months</source>
        <translation>{n}個月</translation>
    </message>
    <message id="slip.front.more">
        <source>… (continued in the system)</source>
        <translation>……（未完，其餘見系統）</translation>
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
        <translation>〓 字型裡沒有這個字（{codes}），請按證件手寫補正。</translation>
    </message>
    <message id="slip.front.number">
        <source>Number</source>
        <translation>號碼</translation>
    </message>
    <message id="slip.front.patient_no">
        <source>Record no.</source>
        <translation>病歷號</translation>
    </message>
    <message id="slip.front.phone">
        <source>Phone</source>
        <translation>聯絡電話</translation>
    </message>
    <message id="slip.front.plan">
        <source>Plan</source>
        <translation>處置</translation>
    </message>
    <message id="slip.front.printed">
        <source>Printed {time}</source>
        <translation>列印 {time}</translation>
    </message>
    <message id="slip.front.sex">
        <source>Sex</source>
        <translation>性別</translation>
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
        <translation>醫師簽名</translation>
    </message>
    <message id="slip.front.signed">
        <source>Date / time</source>
        <translation>日期 / 時間</translation>
    </message>
    <message id="slip.front.spoken">
        <source>Speaks</source>
        <translation>語言</translation>
    </message>
    <message id="slip.front.title">
        <source>Outpatient record: front page</source>
        <translation>門診病歷首頁</translation>
    </message>
    <message id="slip.front.visit">
        <source>First or return</source>
        <translation>初診 / 複診</translation>
    </message>
    <message id="slip.front.visit.first">
        <source>First visit</source>
        <translation>初診</translation>
    </message>
    <message id="slip.front.visit.return">
        <source>Return visit</source>
        <translation>複診</translation>
    </message>
    <message id="slip.front.years">
        <source>{n} years</source>
        <translation>{n}歲</translation>
    </message>
    <message id="slip.front.years_months">
        <source>{years} {months}</source>
        <translation>{years}{months}</translation>
    </message>
    <message id="slip.kind">
        <source>Outpatient queue slip</source>
        <translation>門診候診號單</translation>
    </message>
    <message id="slip.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="slip.need.hearing">
        <source>hard of hearing</source>
        <translation>聽力不便</translation>
    </message>
    <message id="slip.need.interpreter">
        <source>interpreter</source>
        <translation>需要翻譯</translation>
    </message>
    <message id="slip.need.sight">
        <source>low vision</source>
        <translation>視力不便</translation>
    </message>
    <message id="slip.need.stretcher">
        <source>stretcher</source>
        <translation>推床</translation>
    </message>
    <message id="slip.need.wheelchair">
        <source>wheelchair</source>
        <translation>輪椅</translation>
    </message>
    <message id="slip.note.ask">
        <source>Questions? Show this note at the help desk</source>
        <translation>有疑問請拿這張便條問導診台</translation>
    </message>
    <message id="slip.note.by">
        <source>Help desk</source>
        <translation>導診台</translation>
    </message>
    <message id="slip.note.kind">
        <source>Note from the help desk</source>
        <translation>導診便條</translation>
    </message>
    <message id="slip.people" numerus="yes">
        <source>{n} people</source>
        <translation><numerusform>{n} 位</numerusform><numerusform>{n} 位</numerusform></translation>
    </message>
    <message id="slip.printed">
        <source>Printed {time}</source>
        <translation>列印 {time}</translation>
    </message>
    <message id="slip.report.appointments">
        <source>Booked</source>
        <translation>預約</translation>
    </message>
    <message id="slip.report.arrived">
        <source>Arrived</source>
        <translation>到診</translation>
    </message>
    <message id="slip.report.cancelled">
        <source>Cancelled</source>
        <translation>退約</translation>
    </message>
    <message id="slip.report.day">
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message id="slip.report.department">
        <source>Department</source>
        <translation>科別</translation>
    </message>
    <message id="slip.report.doctor">
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message id="slip.report.first">
        <source>First</source>
        <translation>初診</translation>
    </message>
    <message id="slip.report.hours">
        <source>Arrived and seen, by hour</source>
        <translation>到診與看診（每小時，人）</translation>
    </message>
    <message id="slip.report.load">
        <source>Patients seen, by doctor</source>
        <translation>各醫師看診量（人）</translation>
    </message>
    <message id="slip.report.load_most">
        <source>The {n} busiest doctors</source>
        <translation>看診最多的 {n} 位醫師</translation>
    </message>
    <message id="slip.report.mean_service_minutes">
        <source>Visit, min</source>
        <translation>看診分</translation>
    </message>
    <message id="slip.report.mean_wait_minutes">
        <source>Wait, min</source>
        <translation>候診分</translation>
    </message>
    <message id="slip.report.name">
        <source>Department / doctor</source>
        <translation>科別 / 醫師</translation>
    </message>
    <message id="slip.report.no_shows">
        <source>No-show</source>
        <translation>爽約</translation>
    </message>
    <message id="slip.report.nobody">
        <source>No doctor on roster</source>
        <translation>無排班醫師</translation>
    </message>
    <message id="slip.report.note">
        <source>Those seen are counted by number, each once a day, for the doctor who saw them first. Wait: mean minutes from taking the number to coming in. Visit: mean minutes of one consultation. No-shows and cancelled are appointments.</source>
        <translation>看診按號計，一個號一天只計一次，歸第一位看診的醫師；預約與現場按取號方式分。候診分：從取號到進診室的平均分鐘；看診分：每次看診的平均分鐘。爽約、退約是預約的人數。</translation>
    </message>
    <message id="slip.report.nothing">
        <source>There is nothing to show for this day.</source>
        <translation>這一天沒有資料。</translation>
    </message>
    <message id="slip.report.page">
        <source>Page {page} of {pages}</source>
        <translation>第 {page} / {pages} 頁</translation>
    </message>
    <message id="slip.report.printed">
        <source>Made {time}</source>
        <translation>製表 {time}</translation>
    </message>
    <message id="slip.report.returning">
        <source>Return</source>
        <translation>複診</translation>
    </message>
    <message id="slip.report.seen">
        <source>Seen</source>
        <translation>看診</translation>
    </message>
    <message id="slip.report.subtotal">
        <source>Department total</source>
        <translation>小計</translation>
    </message>
    <message id="slip.report.title">
        <source>First and return visits of the day</source>
        <translation>初診複診日統計</translation>
    </message>
    <message id="slip.report.total">
        <source>Seen</source>
        <translation>合計</translation>
    </message>
    <message id="slip.report.walk_ins">
        <source>Walk-in</source>
        <translation>現場</translation>
    </message>
    <message id="slip.report.whole">
        <source>Whole hospital</source>
        <translation>全院</translation>
    </message>
    <message id="slip.reprint">
        <source>Reprint {time}</source>
        <translation>補印 {time}</translation>
    </message>
    <message id="slip.return_visit">
        <source>return visit</source>
        <translation>複診</translation>
    </message>
    <message id="slip.room">
        <source>Room {room}</source>
        <translation>{room} 診室</translation>
    </message>
    <message id="slip.slot">
        <source>Appointment</source>
        <translation>預約時段</translation>
    </message>
    <message id="slip.spoken.bo">
        <source>Tibetan</source>
        <translation>藏語</translation>
    </message>
    <message id="slip.spoken.en">
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message id="slip.spoken.mn">
        <source>Mongolian</source>
        <translation>蒙古語</translation>
    </message>
    <message id="slip.spoken.ug">
        <source>Uyghur</source>
        <translation>維吾爾語</translation>
    </message>
    <message id="slip.spoken.yue">
        <source>Cantonese</source>
        <translation>粵語</translation>
    </message>
    <message id="slip.spoken.zh-Hans">
        <source>Mandarin</source>
        <translation>普通話</translation>
    </message>
    <message id="slip.spoken.zh-Hant">
        <source>Mandarin (traditional script)</source>
        <translation>國語（繁體）</translation>
    </message>
    <message id="slip.void">
        <source>VOID</source>
        <translation>作廢</translation>
    </message>
    <message id="slip.wait">
        <source>Expected</source>
        <translation>預計</translation>
    </message>
    <message id="slip.wait_range">
        <source>{low}–{high} min · {clock}</source>
        <translation>約 {low}–{high} 分鐘 · {clock}</translation>
    </message>
    <message id="slip.way.from.escalator">
        <source>■ Off the escalator</source>
        <translation>■ 出電扶梯</translation>
    </message>
    <message id="slip.way.from.lift">
        <source>■ Out of the lift</source>
        <translation>■ 出電梯</translation>
    </message>
    <message id="slip.way.from.ramp">
        <source>■ Off the ramp</source>
        <translation>■ 過坡道</translation>
    </message>
    <message id="slip.way.from.stairs">
        <source>■ Off the stairs</source>
        <translation>■ 出樓梯</translation>
    </message>
    <message id="slip.way.here">
        <source>▲ You are here</source>
        <translation>▲ 您在這裡</translation>
    </message>
    <message id="slip.way.kind">
        <source>Directions</source>
        <translation>路線單</translation>
    </message>
    <message id="slip.way.lost">
        <source>Lost? Ask at the help desk</source>
        <translation>找不到路，請問導診台</translation>
    </message>
    <message id="slip.way.phone">
        <source>{hospital}: to {place} ({floor})</source>
        <translation>{hospital}：去{place}（{floor}）</translation>
    </message>
    <message id="slip.way.scan">
        <source>Scan it: your phone shows the way, without a network</source>
        <translation>掃描 QR 碼，路線就存到手機上，不用上網</translation>
    </message>
    <message id="slip.way.step_free">
        <source>step-free</source>
        <translation>無障礙路線</translation>
    </message>
    <message id="slip.way.summary">
        <source>about {minutes} min · {metres} m</source>
        <translation>約 {minutes} 分鐘 · {metres} 米</translation>
    </message>
    <message id="slip.way.there">
        <source>◎ {place}</source>
        <translation>◎ {place}</translation>
    </message>
    <message id="slip.way.title">
        <source>How to get there</source>
        <translation>怎麼走</translation>
    </message>
    <message id="slip.way.to.escalator">
        <source>■ Escalator to {floor}</source>
        <translation>■ 電扶梯到 {floor}</translation>
    </message>
    <message id="slip.way.to.lift">
        <source>■ Lift to {floor}</source>
        <translation>■ 電梯到 {floor}</translation>
    </message>
    <message id="slip.way.to.ramp">
        <source>■ Ramp to {floor}</source>
        <translation>■ 坡道到 {floor}</translation>
    </message>
    <message id="slip.way.to.stairs">
        <source>■ Stairs to {floor}</source>
        <translation>■ 樓梯到 {floor}</translation>
    </message>
</context>
</TS>
