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
    <message id="slip.checked_in">
        <source>Checked in</source>
        <translation>签到</translation>
    </message>
    <message id="slip.doctor">
        <source>Dr {name}</source>
        <translation>{name} 医生</translation>
    </message>
    <message id="slip.first_visit">
        <source>first visit</source>
        <translation>初诊</translation>
    </message>
    <message id="slip.floor">
        <source>Floor {floor} waiting area</source>
        <translation>{floor} 楼候诊</translation>
    </message>
    <message id="slip.kind">
        <source>Outpatient queue slip</source>
        <translation>门诊候诊小票</translation>
    </message>
    <message id="slip.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="slip.people" numerus="yes">
        <source>{n} people</source>
        <translation><numerusform>{n} 位</numerusform><numerusform>{n} 位</numerusform></translation>
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
    <message id="slip.wait">
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message id="slip.wait_range">
        <source>{low}–{high} min · {clock}</source>
        <translation>约 {low}–{high} 分钟 · {clock}</translation>
    </message>
</context>
</TS>
