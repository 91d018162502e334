<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>slip</name>
    <message id="slip.advice_exam">
        <source>After an exam, check in again with this slip</source>
        <translation>After an exam, check in again with this slip</translation>
    </message>
    <message id="slip.advice_listen">
        <source>Wait where you can see the board</source>
        <translation>Wait where you can see the board</translation>
    </message>
    <message id="slip.advice_missed">
        <source>Missed your call? Check in again at the desk or a kiosk</source>
        <translation>Missed your call? Check in again at the desk or a kiosk</translation>
    </message>
    <message id="slip.ahead">
        <source>Ahead of you</source>
        <translation>Ahead of you</translation>
    </message>
    <message id="slip.card.advice">
        <source>Scan it to check in, at exams and at the pharmacy</source>
        <translation>Scan it to check in, at exams and at the pharmacy</translation>
    </message>
    <message id="slip.card.issued">
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message id="slip.card.keep">
        <source>Lost it? The help desk gives you a new one</source>
        <translation>Lost it? The help desk gives you a new one</translation>
    </message>
    <message id="slip.card.kind">
        <source>Visit card</source>
        <translation>Visit card</translation>
    </message>
    <message id="slip.checked_in">
        <source>Checked in</source>
        <translation>Checked in</translation>
    </message>
    <message id="slip.comma">
        <source>, </source>
        <translation>, </translation>
    </message>
    <message id="slip.doctor">
        <source>Dr {name}</source>
        <translation>Dr {name}</translation>
    </message>
    <message id="slip.exam.about">
        <source>about {time}</source>
        <translation>about {time}</translation>
    </message>
    <message id="slip.exam.advice_ask">
        <source>Times are estimates. Questions? Ask at the help desk</source>
        <translation>Times are estimates. Questions? Ask at the help desk</translation>
    </message>
    <message id="slip.exam.advice_food">
        <source>Eat and drink nothing until the fasting exams are over</source>
        <translation>Eat and drink nothing until the fasting exams are over</translation>
    </message>
    <message id="slip.exam.before.drink">
        <source>First drink 500–1000 ml and do not pass water</source>
        <translation>First drink 500–1000 ml and do not pass water</translation>
    </message>
    <message id="slip.exam.before.eat">
        <source>First have a meal</source>
        <translation>First have a meal</translation>
    </message>
    <message id="slip.exam.before.empty">
        <source>First pass water</source>
        <translation>First pass water</translation>
    </message>
    <message id="slip.exam.day">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="slip.exam.end">
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message id="slip.exam.impossible.closes">
        <source>{name} is not possible today: it closes too early. Ask the doctor for another day</source>
        <translation>{name} is not possible today: it closes too early. Ask the doctor for another day</translation>
    </message>
    <message id="slip.exam.impossible.eaten">
        <source>{name} is not possible today: it needs an empty stomach. Ask the doctor for another day</source>
        <translation>{name} is not possible today: it needs an empty stomach. Ask the doctor for another day</translation>
    </message>
    <message id="slip.exam.impossible.rules_contradict">
        <source>{name} contradicts the order of the others: ask the doctor first</source>
        <translation>{name} contradicts the order of the others: ask the doctor first</translation>
    </message>
    <message id="slip.exam.kind">
        <source>Exam guide</source>
        <translation>Exam guide</translation>
    </message>
    <message id="slip.exam.start">
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message id="slip.exam.summary" numerus="yes">
        <source>{n} exams in this order, over at about {end}</source>
        <translation><numerusform>{n} exam, over at about {end}</numerusform><numerusform>{n} exams in this order, over at about {end}</numerusform></translation>
    </message>
    <message id="slip.exam.walk">
        <source>about {minutes} min walk</source>
        <translation>about {minutes} min walk</translation>
    </message>
    <message id="slip.first_visit">
        <source>first visit</source>
        <translation>first visit</translation>
    </message>
    <message id="slip.floor">
        <source>Floor {floor} waiting area</source>
        <translation>Floor {floor} waiting area</translation>
    </message>
    <message id="slip.front.age">
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message id="slip.front.allergies">
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message id="slip.front.allergies.none">
        <source>none</source>
        <translation>none</translation>
    </message>
    <message id="slip.front.allergies.unknown">
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message id="slip.front.birth_date">
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message id="slip.front.card_no">
        <source>Visit card</source>
        <translation>Visit card</translation>
    </message>
    <message id="slip.front.complaint">
        <source>Chief complaint</source>
        <translation>Chief complaint</translation>
    </message>
    <message id="slip.front.confidential">
        <source>Confidential · for treatment only</source>
        <translation>Confidential · for treatment only</translation>
    </message>
    <message id="slip.front.day">
        <source>Date of visit</source>
        <translation>Date of visit</translation>
    </message>
    <message id="slip.front.days" numerus="yes">
        <source>{n} days</source>
        <translation><numerusform>{n} day</numerusform><numerusform>{n} days</numerusform></translation>
    </message>
    <message id="slip.front.department">
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message id="slip.front.diagnosis">
        <source>Diagnosis</source>
        <translation>Diagnosis</translation>
    </message>
    <message id="slip.front.doctor">
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message id="slip.front.examination">
        <source>Examination</source>
        <translation>Examination</translation>
    </message>
    <message id="slip.front.guardian">
        <source>Guardian</source>
        <translation>Guardian</translation>
    </message>
    <message id="slip.front.guardian_phone">
        <source>Guardian's phone</source>
        <translation>Guardian's phone</translation>
    </message>
    <message id="slip.front.history">
        <source>History</source>
        <translation>History</translation>
    </message>
    <message id="slip.front.id">
        <source>Identity document</source>
        <translation>Identity document</translation>
    </message>
    <message id="slip.front.id.passport">
        <source>Passport</source>
        <translation>Passport</translation>
    </message>
    <message id="slip.front.id.permit">
        <source>Residence permit</source>
        <translation>Residence permit</translation>
    </message>
    <message id="slip.front.id.resident">
        <source>Identity card</source>
        <translation>Identity card</translation>
    </message>
    <message id="slip.front.months" numerus="yes">
        <source>{n} months</source>
        <translation><numerusform>{n} month</numerusform><numerusform>{n} months</numerusform></translation>
    </message>
    <message id="slip.front.more">
        <source>… (continued in the system)</source>
        <translation>… (continued in the system)</translation>
    </message>
    <message id="slip.front.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="slip.front.needs">
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message id="slip.front.no_glyph">
        <source>〓 stands for a character the font lacks ({codes}); please write it by hand.</source>
        <translation>〓 stands for a character the font lacks ({codes}); please write it by hand.</translation>
    </message>
    <message id="slip.front.number">
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message id="slip.front.patient_no">
        <source>Record no.</source>
        <translation>Record no.</translation>
    </message>
    <message id="slip.front.phone">
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message id="slip.front.plan">
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message id="slip.front.printed">
        <source>Printed {time}</source>
        <translation>Printed {time}</translation>
    </message>
    <message id="slip.front.sex">
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message id="slip.front.sex.F">
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message id="slip.front.sex.M">
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message id="slip.front.signature">
        <source>Doctor's signature</source>
        <translation>Doctor's signature</translation>
    </message>
    <message id="slip.front.signed">
        <source>Date / time</source>
        <translation>Date / time</translation>
    </message>
    <message id="slip.front.spoken">
        <source>Speaks</source>
        <translation>Speaks</translation>
    </message>
    <message id="slip.front.title">
        <source>Outpatient record: front page</source>
        <translation>Outpatient record: front page</translation>
    </message>
    <message id="slip.front.visit">
        <source>First or return</source>
        <translation>First or return</translation>
    </message>
    <message id="slip.front.visit.first">
        <source>First visit</source>
        <translation>First visit</translation>
    </message>
    <message id="slip.front.visit.return">
        <source>Return visit</source>
        <translation>Return visit</translation>
    </message>
    <message id="slip.front.years" numerus="yes">
        <source>{n} years</source>
        <translation><numerusform>{n} year</numerusform><numerusform>{n} years</numerusform></translation>
    </message>
    <message id="slip.front.years_months">
        <source>{years} {months}</source>
        <translation>{years} {months}</translation>
    </message>
    <message id="slip.kind">
        <source>Outpatient queue slip</source>
        <translation>Outpatient queue slip</translation>
    </message>
    <message id="slip.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="slip.need.hearing">
        <source>hard of hearing</source>
        <translation>hard of hearing</translation>
    </message>
    <message id="slip.need.interpreter">
        <source>interpreter</source>
        <translation>interpreter</translation>
    </message>
    <message id="slip.need.sight">
        <source>low vision</source>
        <translation>low vision</translation>
    </message>
    <message id="slip.need.stretcher">
        <source>stretcher</source>
        <translation>stretcher</translation>
    </message>
    <message id="slip.need.wheelchair">
        <source>wheelchair</source>
        <translation>wheelchair</translation>
    </message>
    <message id="slip.note.ask">
        <source>Questions? Show this note at the help desk</source>
        <translation>Questions? Show this note at the help desk</translation>
    </message>
    <message id="slip.note.by">
        <source>Help desk</source>
        <translation>Help desk</translation>
    </message>
    <message id="slip.note.kind">
        <source>Note from the help desk</source>
        <translation>Note from the help desk</translation>
    </message>
    <message id="slip.people" numerus="yes">
        <source>{n} people</source>
        <translation><numerusform>{n} person</numerusform><numerusform>{n} people</numerusform></translation>
    </message>
    <message id="slip.printed">
        <source>Printed {time}</source>
        <translation>Printed {time}</translation>
    </message>
    <message id="slip.report.appointments">
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message id="slip.report.arrived">
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message id="slip.report.cancelled">
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message id="slip.report.day">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="slip.report.department">
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message id="slip.report.doctor">
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message id="slip.report.first">
        <source>First</source>
        <translation>First</translation>
    </message>
    <message id="slip.report.hours">
        <source>Arrived and seen, by hour</source>
        <translation>Arrived and seen, by hour</translation>
    </message>
    <message id="slip.report.load">
        <source>Patients seen, by doctor</source>
        <translation>Patients seen, by doctor</translation>
    </message>
    <message id="slip.report.load_most">
        <source>The {n} busiest doctors</source>
        <translation>The {n} busiest doctors</translation>
    </message>
    <message id="slip.report.mean_service_minutes">
        <source>Visit, min</source>
        <translation>Visit, min</translation>
    </message>
    <message id="slip.report.mean_wait_minutes">
        <source>Wait, min</source>
        <translation>Wait, min</translation>
    </message>
    <message id="slip.report.name">
        <source>Department / doctor</source>
        <translation>Department / doctor</translation>
    </message>
    <message id="slip.report.no_shows">
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message id="slip.report.nobody">
        <source>No doctor on roster</source>
        <translation>No doctor on roster</translation>
    </message>
    <message id="slip.report.note">
        <source>Those seen are counted by number, each once a day, for the doctor who saw them first. Wait: mean minutes from taking the number to coming in. Visit: mean minutes of one consultation. No-shows and cancelled are appointments.</source>
        <translation>Those seen are counted by number, each once a day, for the doctor who saw them first. Wait: mean minutes from taking the number to coming in. Visit: mean minutes of one consultation. No-shows and cancelled are appointments.</translation>
    </message>
    <message id="slip.report.nothing">
        <source>There is nothing to show for this day.</source>
        <translation>There is nothing to show for this day.</translation>
    </message>
    <message id="slip.report.page">
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message id="slip.report.printed">
        <source>Made {time}</source>
        <translation>Made {time}</translation>
    </message>
    <message id="slip.report.returning">
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message id="slip.report.seen">
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message id="slip.report.subtotal">
        <source>Department total</source>
        <translation>Department total</translation>
    </message>
    <message id="slip.report.title">
        <source>First and return visits of the day</source>
        <translation>First and return visits of the day</translation>
    </message>
    <message id="slip.report.total">
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message id="slip.report.walk_ins">
        <source>Walk-in</source>
        <translation>Walk-in</translation>
    </message>
    <message id="slip.report.whole">
        <source>Whole hospital</source>
        <translation>Whole hospital</translation>
    </message>
    <message id="slip.reprint">
        <source>Reprint {time}</source>
        <translation>Reprint {time}</translation>
    </message>
    <message id="slip.return_visit">
        <source>return visit</source>
        <translation>return visit</translation>
    </message>
    <message id="slip.room">
        <source>Room {room}</source>
        <translation>Room {room}</translation>
    </message>
    <message id="slip.slot">
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message id="slip.spoken.bo">
        <source>Tibetan</source>
        <translation>Tibetan</translation>
    </message>
    <message id="slip.spoken.en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="slip.spoken.mn">
        <source>Mongolian</source>
        <translation>Mongolian</translation>
    </message>
    <message id="slip.spoken.ug">
        <source>Uyghur</source>
        <translation>Uyghur</translation>
    </message>
    <message id="slip.spoken.yue">
        <source>Cantonese</source>
        <translation>Cantonese</translation>
    </message>
    <message id="slip.spoken.zh-Hans">
        <source>Mandarin</source>
        <translation>Mandarin</translation>
    </message>
    <message id="slip.spoken.zh-Hant">
        <source>Mandarin (traditional script)</source>
        <translation>Mandarin (traditional script)</translation>
    </message>
    <message id="slip.void">
        <source>VOID</source>
        <translation>VOID</translation>
    </message>
    <message id="slip.wait">
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message id="slip.wait_range">
        <source>{low}–{high} min · {clock}</source>
        <translation>{low}–{high} min · {clock}</translation>
    </message>
    <message id="slip.way.from.escalator">
        <source>■ Off the escalator</source>
        <translation>■ Off the escalator</translation>
    </message>
    <message id="slip.way.from.lift">
        <source>■ Out of the lift</source>
        <translation>■ Out of the lift</translation>
    </message>
    <message id="slip.way.from.ramp">
        <source>■ Off the ramp</source>
        <translation>■ Off the ramp</translation>
    </message>
    <message id="slip.way.from.stairs">
        <source>■ Off the stairs</source>
        <translation>■ Off the stairs</translation>
    </message>
    <message id="slip.way.here">
        <source>▲ You are here</source>
        <translation>▲ You are here</translation>
    </message>
    <message id="slip.way.kind">
        <source>Directions</source>
        <translation>Directions</translation>
    </message>
    <message id="slip.way.lost">
        <source>Lost? Ask at the help desk</source>
        <translation>Lost? Ask at the help desk</translation>
    </message>
    <message id="slip.way.phone">
        <source>{hospital}: to {place} ({floor})</source>
        <translation>{hospital}: to {place} ({floor})</translation>
    </message>
    <message id="slip.way.scan">
        <source>Scan it: your phone shows the way, without a network</source>
        <translation>Scan it: your phone shows the way, without a network</translation>
    </message>
    <message id="slip.way.step_free">
        <source>step-free</source>
        <translation>step-free</translation>
    </message>
    <message id="slip.way.summary">
        <source>about {minutes} min · {metres} m</source>
        <translation>about {minutes} min · {metres} m</translation>
    </message>
    <message id="slip.way.there">
        <source>◎ {place}</source>
        <translation>◎ {place}</translation>
    </message>
    <message id="slip.way.title">
        <source>How to get there</source>
        <translation>How to get there</translation>
    </message>
    <message id="slip.way.to.escalator">
        <source>■ Escalator to {floor}</source>
        <translation>■ Escalator to {floor}</translation>
    </message>
    <message id="slip.way.to.lift">
        <source>■ Lift to {floor}</source>
        <translation>■ Lift to {floor}</translation>
    </message>
    <message id="slip.way.to.ramp">
        <source>■ Ramp to {floor}</source>
        <translation>■ Ramp to {floor}</translation>
    </message>
    <message id="slip.way.to.stairs">
        <source>■ Stairs to {floor}</source>
        <translation>■ Stairs to {floor}</translation>
    </message>
</context>
</TS>
