<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>board</name>
    <message id="board.and">
        <source>, </source>
        <translation>、</translation>
    </message>
    <message id="board.area">
        <source>{area} waiting area</source>
        <translation>{area} 候诊区</translation>
    </message>
    <message id="board.called">
        <source>Called</source>
        <translation>请就诊</translation>
    </message>
    <message id="board.clock">
        <source>{weekday} {day} {month_name} {year}  {time}</source>
        <translation>{year}年{month}月{day}日 {weekday} {time}</translation>
    </message>
    <message id="board.connecting">
        <source>Loading the queue…</source>
        <translation>正在读取候诊信息……</translation>
    </message>
    <message id="board.current">
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message id="board.doctor">
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message id="board.door">
        <source>Door</source>
        <translation>门口</translation>
    </message>
    <message id="board.free">
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message id="board.go_to">
        <source>Please go to {room}</source>
        <translation>请到{room}</translation>
    </message>
    <message id="board.go_to_number">
        <source>Go to Room {room}</source>
        <translation>请到 {room} 诊室</translation>
    </message>
    <message id="board.in_service">
        <source>In room</source>
        <translation>就诊中</translation>
    </message>
    <message id="board.minutes">
        <source>{low}–{high} min</source>
        <translation>约 {low}–{high} 分</translation>
    </message>
    <message id="board.missed">
        <source>Missed: {labels} — check in again at the desk or a kiosk</source>
        <translation>过号：{labels} — 请到导诊台或自助机重新签到</translation>
    </message>
    <message id="board.months">
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <translation>1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月</translation>
    </message>
    <message id="board.next">
        <source>Next</source>
        <translation>请准备</translation>
    </message>
    <message id="board.next_waiting">
        <source>Next · waiting</source>
        <translation>请准备 · 等候</translation>
    </message>
    <message id="board.no_area">
        <source>No waiting area is set up yet. Please tell the administrator.</source>
        <translation>还没有设置候诊区，请联系管理员</translation>
    </message>
    <message id="board.no_rooms">
        <source>No clinic here today. Please ask at the desk.</source>
        <translation>本候诊区今天没有出诊，请到导诊台咨询</translation>
    </message>
    <message id="board.number">
        <source>{n}</source>
        <translation>{n} 位</translation>
    </message>
    <message id="board.paused">
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message id="board.people">
        <source>{n} waiting</source>
        <translation>{n} 位</translation>
    </message>
    <message id="board.return">
        <source>Back</source>
        <translation>回诊</translation>
    </message>
    <message id="board.room">
        <source>Room</source>
        <translation>诊室</translation>
    </message>
    <message id="board.say.call">
        <source>Number {number}. Please go to {room}.</source>
        <translation>请 {number} 号，到{room}。</translation>
    </message>
    <message id="board.say.call_named">
        <source>Number {number}, {name}. Please go to {room}.</source>
        <translation>请 {number} 号，{name}，到{room}。</translation>
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
        <translation>{room} 诊室</translation>
    </message>
    <message id="board.say.test">
        <source>This is a test of the voice.</source>
        <translation>叫号语音测试。</translation>
    </message>
    <message id="board.stale">
        <source>Not updated since {time}. Please listen for staff calling.</source>
        <translation>数据自 {time} 起未更新，请听从工作人员叫号</translation>
    </message>
    <message id="board.stale_from_start">
        <source>No data at the moment. Please listen for staff calling.</source>
        <translation>暂时没有数据，请听从工作人员叫号</translation>
    </message>
    <message id="board.standing_notice">
        <source>Please wait for your number. One patient a room. Thank you.</source>
        <translation>请按叫号顺序就诊，一人一诊室，谢谢配合</translation>
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
        <translation>周一 周二 周三 周四 周五 周六 周日</translation>
    </message>
    <message id="board.widest">
        <source>A000 王*明</source>
        <translation>A000 王*明</translation>
    </message>
    <message id="board.window">
        <source>Waiting area board</source>
        <translation>候诊叫号屏</translation>
    </message>
</context>
</TS>
