<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_US">
<context>
    <name>board</name>
    <message id="board.and">
        <source>, </source>
        <translation>、</translation>
    </message>
    <message id="board.area">
        <source>{area} waiting area</source>
        <translation>{area} 候診區</translation>
    </message>
    <message id="board.called">
        <source>Called</source>
        <translation>請就診</translation>
    </message>
    <message id="board.clock">
        <source>{weekday} {day} {month_name} {year}  {time}</source>
        <translation>{year}年{month}月{day}日 {weekday} {time}</translation>
    </message>
    <message id="board.connecting">
        <source>Loading the queue…</source>
        <translation>正在讀取候診資訊……</translation>
    </message>
    <message id="board.current">
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message id="board.doctor">
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message id="board.door">
        <source>Door</source>
        <translation>門口</translation>
    </message>
    <message id="board.free">
        <source>Free</source>
        <translation>空閒</translation>
    </message>
    <message id="board.go_to">
        <source>Please go to {room}</source>
        <translation>請到{room}</translation>
    </message>
    <message id="board.go_to_number">
        <source>Go to Room {room}</source>
        <translation>請到 {room} 診室</translation>
    </message>
    <message id="board.in_service">
        <source>In room</source>
        <translation>就診中</translation>
    </message>
    <message id="board.minutes">
        <source>{low}–{high} min</source>
        <translation>約 {low}–{high} 分</translation>
    </message>
    <message id="board.missed">
        <source>Missed: {labels} — check in again at the desk or a kiosk</source>
        <translation>過號：{labels} — 請到導診台或自助機重新報到</translation>
    </message>
    <message id="board.months">
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <translation>1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月</translation>
    </message>
    <message id="board.next">
        <source>Next</source>
        <translation>請準備</translation>
    </message>
    <message id="board.next_waiting">
        <source>Next · waiting</source>
        <translation>請準備 · 等候</translation>
    </message>
    <message id="board.no_area">
        <source>No waiting area is set up yet. Please tell the administrator.</source>
        <translation>尚未設定候診區，請聯絡管理員</translation>
    </message>
    <message id="board.no_rooms">
        <source>No clinic here today. Please ask at the desk.</source>
        <translation>本候診區今天沒有門診，請到導診台諮詢</translation>
    </message>
    <message id="board.number">
        <source>{n}</source>
        <translation>{n} 位</translation>
    </message>
    <message id="board.paused">
        <source>Paused</source>
        <translation>暫停</translation>
    </message>
    <message id="board.people">
        <source>{n} waiting</source>
        <translation>{n} 位</translation>
    </message>
    <message id="board.return">
        <source>Back</source>
        <translation>回診</translation>
    </message>
    <message id="board.room">
        <source>Room</source>
        <translation>診室</translation>
    </message>
    <message id="board.say.call">
        <source>Number {number}. Please go to {room}.</source>
        <translation>請 {number} 號，到{room}。</translation>
    </message>
    <message id="board.say.call_named">
        <source>Number {number}, {name}. Please go to {room}.</source>
        <translation>請 {number} 號，{name}，到{room}。</translation>
    </message>
    <message id="board.say.name.F">
        <source>Ms. {surname}</source>
        <translation>{surname}女士</translation>
    </message>
    <message id="board.say.name.M">
        <source>Mr. {surname}</source>
        <translation>{surname}先生</translation>
    </message>
    <message id="board.say.name.child">
        <source>{surname}</source>
        <translation>{surname}小朋友</translation>
    </message>
    <message id="board.say.room">
        <source>room {room}</source>
        <translation>{room} 診室</translation>
    </message>
    <message id="board.say.test">
        <source>This is a test of the voice.</source>
        <translation>叫號語音測試。</translation>
    </message>
    <message id="board.stale">
        <source>Not updated since {time}. Please listen for staff calling.</source>
        <translation>資料自 {time} 起未更新，請聽從工作人員叫號</translation>
    </message>
    <message id="board.stale_from_start">
        <source>No data at the moment. Please listen for staff calling.</source>
        <translation>暫時沒有資料，請聽從工作人員叫號</translation>
    </message>
    <message id="board.standing_notice">
        <source>Please wait for your number. One patient a room. Thank you.</source>
        <translation>請按叫號順序就診，一人一診室，謝謝配合</translation>
    </message>
    <message id="board.title">
        <source>{departments} · {area}</source>
        <translation>{departments} · {area}</translation>
    </message>
    <message id="board.waiting">
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message id="board.weekdays">
        <source>Mon Tue Wed Thu Fri Sat Sun</source>
        <translation>週一 週二 週三 週四 週五 週六 週日</translation>
    </message>
    <message id="board.widest">
        <source>A000 王*明</source>
        <translation>A000 王*明</translation>
    </message>
    <message id="board.window">
        <source>Waiting area board</source>
        <translation>候診叫號屏幕</translation>
    </message>
</context>
</TS>
