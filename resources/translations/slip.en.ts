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
    <message id="slip.checked_in">
        <source>Checked in</source>
        <translation>Checked in</translation>
    </message>
    <message id="slip.doctor">
        <source>Dr {name}</source>
        <translation>Dr {name}</translation>
    </message>
    <message id="slip.first_visit">
        <source>first visit</source>
        <translation>first visit</translation>
    </message>
    <message id="slip.floor">
        <source>Floor {floor} waiting area</source>
        <translation>Floor {floor} waiting area</translation>
    </message>
    <message id="slip.kind">
        <source>Outpatient queue slip</source>
        <translation>Outpatient queue slip</translation>
    </message>
    <message id="slip.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="slip.people" numerus="yes">
        <source>{n} people</source>
        <translation><numerusform>{n} person</numerusform><numerusform>{n} people</numerusform></translation>
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
    <message id="slip.wait">
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message id="slip.wait_range">
        <source>{low}–{high} min · {clock}</source>
        <translation>{low}–{high} min · {clock}</translation>
    </message>
</context>
</TS>
