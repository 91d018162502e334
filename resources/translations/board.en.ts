<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>board</name>
    <message id="board.and">
        <source>, </source>
        <translation>, </translation>
    </message>
    <message id="board.area">
        <source>{area} waiting area</source>
        <translation>{area} waiting area</translation>
    </message>
    <message id="board.called">
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message id="board.clock">
        <source>{weekday} {day} {month_name} {year}  {time}</source>
        <translation>{weekday} {day} {month_name} {year}  {time}</translation>
    </message>
    <message id="board.connecting">
        <source>Loading the queue…</source>
        <translation>Loading the queue…</translation>
    </message>
    <message id="board.current">
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message id="board.doctor">
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message id="board.door">
        <source>Door</source>
        <translation>Door</translation>
    </message>
    <message id="board.free">
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message id="board.go_to">
        <source>Please go to {room}</source>
        <translation>Please go to {room}</translation>
    </message>
    <message id="board.go_to_number">
        <source>Go to Room {room}</source>
        <translation>Go to Room {room}</translation>
    </message>
    <message id="board.in_service">
        <source>In room</source>
        <translation>In room</translation>
    </message>
    <message id="board.minutes">
        <source>{low}–{high} min</source>
        <translation>{low}–{high} min</translation>
    </message>
    <message id="board.missed">
        <source>Missed: {labels} — check in again at the desk or a kiosk</source>
        <translation>Missed: {labels} — check in again at the desk or a kiosk</translation>
    </message>
    <message id="board.months">
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <translation>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</translation>
    </message>
    <message id="board.next">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="board.next_waiting">
        <source>Next · waiting</source>
        <translation>Next · waiting</translation>
    </message>
    <message id="board.no_area">
        <source>No waiting area is set up yet. Please tell the administrator.</source>
        <translation>No waiting area is set up yet. Please tell the administrator.</translation>
    </message>
    <message id="board.no_rooms">
        <source>No clinic here today. Please ask at the desk.</source>
        <translation>No clinic here today. Please ask at the desk.</translation>
    </message>
    <message id="board.number">
        <source>{n}</source>
        <translation>{n}</translation>
    </message>
    <message id="board.paused">
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message id="board.people">
        <source>{n} waiting</source>
        <translation>{n} waiting</translation>
    </message>
    <message id="board.return">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="board.room">
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message id="board.say.call">
        <source>Number {number}. Please go to {room}.</source>
        <translation>Number {number}. Please go to {room}.</translation>
    </message>
    <message id="board.say.call_named">
        <source>Number {number}, {name}. Please go to {room}.</source>
        <translation>Number {number}, {name}. Please go to {room}.</translation>
    </message>
    <message id="board.say.name.F">
        <source>Ms. {surname}</source>
        <translation>Ms. {surname}</translation>
    </message>
    <message id="board.say.name.M">
        <source>Mr. {surname}</source>
        <translation>Mr. {surname}</translation>
    </message>
    <message id="board.say.name.child">
        <source>{surname}</source>
        <translation>{surname}</translation>
    </message>
    <message id="board.say.room">
        <source>room {room}</source>
        <translation>room {room}</translation>
    </message>
    <message id="board.say.test">
        <source>This is a test of the voice.</source>
        <translation>This is a test of the voice.</translation>
    </message>
    <message id="board.stale">
        <source>Not updated since {time}. Please listen for staff calling.</source>
        <translation>Not updated since {time}. Please listen for staff calling.</translation>
    </message>
    <message id="board.stale_from_start">
        <source>No data at the moment. Please listen for staff calling.</source>
        <translation>No data at the moment. Please listen for staff calling.</translation>
    </message>
    <message id="board.standing_notice">
        <source>Please wait for your number. One patient a room. Thank you.</source>
        <translation>Please wait for your number. One patient a room. Thank you.</translation>
    </message>
    <message id="board.title">
        <source>{departments} · {area}</source>
        <translation>{departments} · {area}</translation>
    </message>
    <message id="board.waiting">
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message id="board.weekdays">
        <source>Mon Tue Wed Thu Fri Sat Sun</source>
        <translation>Mon Tue Wed Thu Fri Sat Sun</translation>
    </message>
    <message id="board.widest">
        <source>A000 王*明</source>
        <translation>A000 王*明</translation>
    </message>
    <message id="board.window">
        <source>Waiting area board</source>
        <translation>Waiting area board</translation>
    </message>
</context>
</TS>
