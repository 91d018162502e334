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
    <message id="slip.checked_in">
        <source>Checked in</source>
        <translation>報到</translation>
    </message>
    <message id="slip.doctor">
        <source>Dr {name}</source>
        <translation>{name} 醫師</translation>
    </message>
    <message id="slip.first_visit">
        <source>first visit</source>
        <translation>初診</translation>
    </message>
    <message id="slip.floor">
        <source>Floor {floor} waiting area</source>
        <translation>{floor} 樓候診</translation>
    </message>
    <message id="slip.kind">
        <source>Outpatient queue slip</source>
        <translation>門診候診號單</translation>
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
    <message id="slip.wait">
        <source>Expected</source>
        <translation>預計</translation>
    </message>
    <message id="slip.wait_range">
        <source>{low}–{high} min · {clock}</source>
        <translation>約 {low}–{high} 分鐘 · {clock}</translation>
    </message>
</context>
</TS>
