<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>kiosk</name>
    <message id="kiosk.any_doctor">
        <source>Any doctor</source>
        <translation>任意医生</translation>
    </message>
    <message id="kiosk.area">
        <source>waiting area</source>
        <translation>候诊区</translation>
    </message>
    <message id="kiosk.asked.more">
        <source>Touch the one that applies</source>
        <translation>有一样就点一样</translation>
    </message>
    <message id="kiosk.asked.you_said">
        <source>You said: {told}</source>
        <translation>您说的是：{told}</translation>
    </message>
    <message id="kiosk.busy">
        <source>One moment…</source>
        <translation>请稍候……</translation>
    </message>
    <message id="kiosk.category.cashier">
        <source>Cashier</source>
        <translation>收费处</translation>
    </message>
    <message id="kiosk.category.clinic">
        <source>Clinic</source>
        <translation>诊室</translation>
    </message>
    <message id="kiosk.category.emergency">
        <source>Emergency</source>
        <translation>急诊</translation>
    </message>
    <message id="kiosk.category.entrance">
        <source>Exit</source>
        <translation>出口</translation>
    </message>
    <message id="kiosk.category.escalator">
        <source>Escalator</source>
        <translation>扶梯</translation>
    </message>
    <message id="kiosk.category.food">
        <source>Food and drink</source>
        <translation>餐饮</translation>
    </message>
    <message id="kiosk.category.help_desk">
        <source>Help desk</source>
        <translation>导诊台</translation>
    </message>
    <message id="kiosk.category.imaging">
        <source>Imaging</source>
        <translation>影像检查</translation>
    </message>
    <message id="kiosk.category.lab">
        <source>Laboratory</source>
        <translation>检验（抽血）</translation>
    </message>
    <message id="kiosk.category.lift">
        <source>Lift</source>
        <translation>电梯</translation>
    </message>
    <message id="kiosk.category.other">
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message id="kiosk.category.pharmacy">
        <source>Pharmacy</source>
        <translation>药房</translation>
    </message>
    <message id="kiosk.category.room">
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message id="kiosk.category.stairs">
        <source>Stairs</source>
        <translation>楼梯</translation>
    </message>
    <message id="kiosk.category.toilet">
        <source>Toilet</source>
        <translation>卫生间</translation>
    </message>
    <message id="kiosk.category.toilet.accessible">
        <source>Accessible toilet</source>
        <translation>无障碍卫生间</translation>
    </message>
    <message id="kiosk.category.waiting">
        <source>Waiting area</source>
        <translation>候诊区</translation>
    </message>
    <message id="kiosk.choose.help">
        <source>Not sure? Call a guide</source>
        <translation>不清楚？呼叫导诊员</translation>
    </message>
    <message id="kiosk.choose.help.more">
        <source>A guide comes to help you</source>
        <translation>导诊员过来帮您</translation>
    </message>
    <message id="kiosk.choose.late">
        <source>✓ Check in now; your time has passed, so you queue as late</source>
        <translation>✓ 可以签到，已过时段，按迟到排队</translation>
    </message>
    <message id="kiosk.choose.more">
        <source>Touch the one you are here for</source>
        <translation>请选择今天要看的预约</translation>
    </message>
    <message id="kiosk.choose.nothing">
        <source>{name}, you have no appointment today</source>
        <translation>{name}，您今天没有预约</translation>
    </message>
    <message id="kiosk.choose.nothing.more">
        <source>You can take a number below, or ask at the desk.</source>
        <translation>可以点下面现场取号，或到导诊台问一问。</translation>
    </message>
    <message id="kiosk.choose.ready">
        <source>✓ You can check in now</source>
        <translation>✓ 现在可以签到</translation>
    </message>
    <message id="kiosk.choose.title">
        <source>{name}, please choose</source>
        <translation>{name}，请选择</translation>
    </message>
    <message id="kiosk.choose.walk_in">
        <source>Take a number</source>
        <translation>现场取号</translation>
    </message>
    <message id="kiosk.choose.walk_in.more">
        <source>No appointment needed: say what is wrong</source>
        <translation>没有预约也可以：说说哪里不舒服，或选科室</translation>
    </message>
    <message id="kiosk.complaints.letters">
        <source>Not here? Search by letters</source>
        <translation>这里没有？按首字母找</translation>
    </message>
    <message id="kiosk.complaints.title">
        <source>{part}: what is wrong?</source>
        <translation>{part}：|怎么|不舒服？</translation>
    </message>
    <message id="kiosk.confirm.come_back">
        <source>Back from your test?</source>
        <translation>检查做完，现在回诊？</translation>
    </message>
    <message id="kiosk.confirm.held">
        <source>Wait in the queue again?</source>
        <translation>现在恢复候诊？</translation>
    </message>
    <message id="kiosk.confirm.missed">
        <source>Rejoin the queue?</source>
        <translation>过号了，重新排队？</translation>
    </message>
    <message id="kiosk.confirm.no">
        <source>No, go back</source>
        <translation>不对，返回</translation>
    </message>
    <message id="kiosk.confirm.title">
        <source>Is this right?</source>
        <translation>请核对信息</translation>
    </message>
    <message id="kiosk.confirm.yes">
        <source>Yes, take my number</source>
        <translation>对，取号</translation>
    </message>
    <message id="kiosk.confirm.yes_back">
        <source>Yes, I am here</source>
        <translation>对，我来报到</translation>
    </message>
    <message id="kiosk.countdown">
        <source>Start page in {n} s · touch to stay</source>
        <translation>{n} 秒后返回首页 · 点一下继续</translation>
    </message>
    <message id="kiosk.date_format">
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message id="kiosk.departments.more">
        <source>Not sure? Touch “Call a guide” at the lower right</source>
        <translation>不知道看哪科？请点右下角“呼叫导诊员”</translation>
    </message>
    <message id="kiosk.departments.title">
        <source>Which department?</source>
        <translation>您要看哪个科室？</translation>
    </message>
    <message id="kiosk.doctor">
        <source>Dr {name}</source>
        <translation>{name} 医生</translation>
    </message>
    <message id="kiosk.doctors.any.more">
        <source>Whoever is free first, usually faster</source>
        <translation>哪位先有空就看哪位，一般更快</translation>
    </message>
    <message id="kiosk.doctors.full">
        <source>Full for today</source>
        <translation>今天号已满</translation>
    </message>
    <message id="kiosk.doctors.title">
        <source>Which doctor?</source>
        <translation>想看哪位医生？</translation>
    </message>
    <message id="kiosk.done.again">
        <source>{name}, you already have this number</source>
        <translation>{name}，您已经取过号，还是这个号码</translation>
    </message>
    <message id="kiosk.done.any_room">
        <source>When {label} is called, enter the room shown</source>
        <translation>叫到 {label}，请进屏上写的诊室</translation>
    </message>
    <message id="kiosk.done.ask">
        <source>Ask at the desk where to wait</source>
        <translation>去哪里候诊，请问导诊台</translation>
    </message>
    <message id="kiosk.done.code">
        <source>A photo works as your slip</source>
        <translation>拍下当小票用</translation>
    </message>
    <message id="kiosk.done.finish">
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message id="kiosk.done.go">
        <source>Go to {floor}</source>
        <translation>请到 {floor}</translation>
    </message>
    <message id="kiosk.done.go_sit">
        <source>Go to {floor}, {area}, and watch the board</source>
        <translation>请到 {floor}{area}，看大屏、听叫号</translation>
    </message>
    <message id="kiosk.done.missed">
        <source>Missed your call? Check in here again</source>
        <translation>过号了别着急，再来自助机报到</translation>
    </message>
    <message id="kiosk.done.no_slip">
        <source>No slip: please remember {label} or take a photo</source>
        <translation>小票打不出来，请记住 {label}，或拍下屏幕</translation>
    </message>
    <message id="kiosk.done.printing">
        <source>{name}, you are checked in. Your slip is printing</source>
        <translation>{name}，签到成功，正在打印小票</translation>
    </message>
    <message id="kiosk.done.remember">
        <source>Checked in. Please remember {label} or take a photo</source>
        <translation>签到成功，请记住号码 {label}，或拍张照片</translation>
    </message>
    <message id="kiosk.done.room">
        <source>When {label} is called, enter {room}</source>
        <translation>叫到 {label}，请进 {room}</translation>
    </message>
    <message id="kiosk.done.sit">
        <source>Sit in the {area} and watch the board</source>
        <translation>在{area}等候，看大屏、听叫号</translation>
    </message>
    <message id="kiosk.done.take_slip">
        <source>{name}, you are checked in. Please take your slip</source>
        <translation>{name}，签到成功，请取走小票</translation>
    </message>
    <message id="kiosk.fact.ahead">
        <source>Before you</source>
        <translation>前面还有</translation>
    </message>
    <message id="kiosk.fact.doctor">
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message id="kiosk.fact.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="kiosk.fact.number">
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message id="kiosk.fact.slot">
        <source>Your time</source>
        <translation>预约时段</translation>
    </message>
    <message id="kiosk.fact.wait">
        <source>Wait about</source>
        <translation>预计等候</translation>
    </message>
    <message id="kiosk.fact.where">
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message id="kiosk.find.departments">
        <source>By clinic</source>
        <translation>按科室</translation>
    </message>
    <message id="kiosk.find.departments.title">
        <source>Which clinic?</source>
        <translation>您要去|哪个科室？</translation>
    </message>
    <message id="kiosk.find.letters">
        <source>By letters</source>
        <translation>按首字母</translation>
    </message>
    <message id="kiosk.find.letters.many">
        <source>There are more: touch one more letter</source>
        <translation>还有更多，请再按一个字母</translation>
    </message>
    <message id="kiosk.find.letters.more">
        <source>The first letters of its name</source>
        <translation>拼音首字母，如“超声科”输入 CSK</translation>
    </message>
    <message id="kiosk.find.letters.title">
        <source>Type the first letters</source>
        <translation>输入|首字母</translation>
    </message>
    <message id="kiosk.find.more">
        <source>Touch one: we show the way to the nearest</source>
        <translation>点一下，带您去最近的一处</translation>
    </message>
    <message id="kiosk.find.none">
        <source>Nothing found. Please check, or call a guide</source>
        <translation>没有找到，请再核对，或呼叫导诊员</translation>
    </message>
    <message id="kiosk.find.number">
        <source>By room no.</source>
        <translation>按房间号</translation>
    </message>
    <message id="kiosk.find.number.many">
        <source>There are more: touch one more digit</source>
        <translation>还有更多，请再按一个数字</translation>
    </message>
    <message id="kiosk.find.number.more">
        <source>As on the door or your slip, such as 301</source>
        <translation>门牌或小票上的号码，如 301</translation>
    </message>
    <message id="kiosk.find.number.title">
        <source>Type the room number</source>
        <translation>输入|房间号</translation>
    </message>
    <message id="kiosk.find.title">
        <source>Where do you want to go?</source>
        <translation>您要|去哪里？</translation>
    </message>
    <message id="kiosk.floor">
        <source>Floor {floor}</source>
        <translation>{floor} 楼</translation>
    </message>
    <message id="kiosk.footer.ask">
        <source>Need help?</source>
        <translation>有困难？请点这里</translation>
    </message>
    <message id="kiosk.footer.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="kiosk.footer.help">
        <source>Call a guide</source>
        <translation>呼叫导诊员</translation>
    </message>
    <message id="kiosk.footer.help_called">
        <source>Called</source>
        <translation>已呼叫</translation>
    </message>
    <message id="kiosk.footer.home">
        <source>Start</source>
        <translation>首页</translation>
    </message>
    <message id="kiosk.footer.large">
        <source>Large</source>
        <translation>大字</translation>
    </message>
    <message id="kiosk.footer.low">
        <source>Low controls</source>
        <translation>低位操作</translation>
    </message>
    <message id="kiosk.footer.muted">
        <source>Off</source>
        <translation>静音</translation>
    </message>
    <message id="kiosk.footer.muted.name">
        <source>Spoken prompts are off</source>
        <translation>已静音，点一下读出提示</translation>
    </message>
    <message id="kiosk.footer.sound">
        <source>On</source>
        <translation>声音</translation>
    </message>
    <message id="kiosk.footer.sound.name">
        <source>Spoken prompts are on</source>
        <translation>正在读出提示，点一下静音</translation>
    </message>
    <message id="kiosk.help_coming">
        <source>✓ A guide has been called. Please wait here</source>
        <translation>✓ 已呼叫导诊员，请在这里稍候</translation>
    </message>
    <message id="kiosk.help_failed">
        <source>The call did not get through. Please go to the desk</source>
        <translation>呼叫没有成功，请到导诊台</translation>
    </message>
    <message id="kiosk.home.afternoon">
        <source>Good afternoon.</source>
        <translation>下午好，</translation>
    </message>
    <message id="kiosk.home.check_in">
        <source>Check in</source>
        <translation>签到取号</translation>
    </message>
    <message id="kiosk.home.check_in.more">
        <source>I have an appointment today</source>
        <translation>已经预约，到了请在这里签到</translation>
    </message>
    <message id="kiosk.home.come_back">
        <source>Back from a test, or missed my call</source>
        <translation>检查后回诊 / 过号</translation>
    </message>
    <message id="kiosk.home.come_back.more">
        <source>Check in again, same number</source>
        <translation>做完检查回来，或错过了叫号</translation>
    </message>
    <message id="kiosk.home.come_back.short">
        <source>Back / missed call</source>
        <translation>回诊 / 过号</translation>
    </message>
    <message id="kiosk.home.evening">
        <source>Good evening.</source>
        <translation>晚上好，</translation>
    </message>
    <message id="kiosk.home.find">
        <source>Find a place</source>
        <translation>找地方</translation>
    </message>
    <message id="kiosk.home.find.more">
        <source>Clinics, tests, toilets, lifts, exits</source>
        <translation>科室、检查、卫生间、电梯、出口</translation>
    </message>
    <message id="kiosk.home.hint">
        <source>Touch below, or hold your visit card, ID card or booking code to the reader</source>
        <translation>请点下方，或将就诊卡、身份证、预约码放在读卡区</translation>
    </message>
    <message id="kiosk.home.morning">
        <source>Good morning.</source>
        <translation>上午好，</translation>
    </message>
    <message id="kiosk.home.place">
        <source>My place in the queue</source>
        <translation>我排到第几位</translation>
    </message>
    <message id="kiosk.home.place.more">
        <source>See my place, print my slip again</source>
        <translation>看前面还有几位，补打小票</translation>
    </message>
    <message id="kiosk.home.place.more.no_slip">
        <source>See how many people are before me</source>
        <translation>看前面还有几位</translation>
    </message>
    <message id="kiosk.home.title">
        <source>How can we help you?</source>
        <translation>请问您|需要|办理什么？</translation>
    </message>
    <message id="kiosk.home.walk_in">
        <source>No appointment</source>
        <translation>我没有预约</translation>
    </message>
    <message id="kiosk.home.walk_in.more">
        <source>Say what is wrong or choose a department</source>
        <translation>说说哪里不舒服，或选科室，现场取号</translation>
    </message>
    <message id="kiosk.identify.card">
        <source>Card number</source>
        <translation>就诊卡号</translation>
    </message>
    <message id="kiosk.identify.card.more">
        <source>The digits on the front of your visit card</source>
        <translation>卡正面的那一串数字</translation>
    </message>
    <message id="kiosk.identify.id_number">
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message id="kiosk.identify.id_number.more">
        <source>18 characters, the last may be an X</source>
        <translation>18 位，最后一位可能是 X</translation>
    </message>
    <message id="kiosk.identify.or">
        <source>Nothing with you? Type instead:</source>
        <translation>没有带？也可以输入：</translation>
    </message>
    <message id="kiosk.identify.phone">
        <source>Phone and birth date</source>
        <translation>手机号和生日</translation>
    </message>
    <message id="kiosk.identify.phone.more">
        <source>The phone number you gave the hospital</source>
        <translation>登记时留的手机号</translation>
    </message>
    <message id="kiosk.identify.reader">
        <source>The reader is ready: put your card on it</source>
        <translation>读卡器已准备好，请放证件</translation>
    </message>
    <message id="kiosk.identify.scan">
        <source>Hold your card to the reader</source>
        <translation>请把证件放到读卡区</translation>
    </message>
    <message id="kiosk.identify.scan.more">
        <source>Visit card, ID card, booking code or queue slip</source>
        <translation>就诊卡、身份证、预约码、小票都可以</translation>
    </message>
    <message id="kiosk.identify.title">
        <source>Please identify yourself</source>
        <translation>请刷卡或验证身份</translation>
    </message>
    <message id="kiosk.joint">
        <source>, </source>
        <translation>，</translation>
    </message>
    <message id="kiosk.letters.many">
        <source>There are more: touch one more letter</source>
        <translation>还有更多，请再按一个字母</translation>
    </message>
    <message id="kiosk.letters.more">
        <source>For headache, touch H E A</source>
        <translation>例如头痛，请按 T T</translation>
    </message>
    <message id="kiosk.letters.none">
        <source>Nothing found: delete one, or go back</source>
        <translation>没有找到，请删掉一位再试，或返回</translation>
    </message>
    <message id="kiosk.letters.title">
        <source>Search by letters</source>
        <translation>按|首字母|找</translation>
    </message>
    <message id="kiosk.next">
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message id="kiosk.own_name">
        <source>English</source>
        <translation>简体</translation>
    </message>
    <message id="kiosk.paper.cover_open">
        <source>The printer's cover is open, so the slip cannot be printed: please remember {label}, or take a photo</source>
        <translation>打印机盖没关好，小票打不出来：请记住 {label} 号，或拍下屏幕</translation>
    </message>
    <message id="kiosk.paper.failed">
        <source>The printer has a fault, so the slip cannot be printed: please remember {label}, or take a photo</source>
        <translation>打印机出了故障，小票打不出来：请记住 {label} 号，或拍下屏幕</translation>
    </message>
    <message id="kiosk.paper.missing">
        <source>There is no printer, so the slip cannot be printed: please remember {label}, or take a photo</source>
        <translation>没有连上打印机，小票打不出来：请记住 {label} 号，或拍下屏幕</translation>
    </message>
    <message id="kiosk.paper.no_paper">
        <source>There is no paper, so the slip cannot be printed: please remember {label}, or take a photo</source>
        <translation>打印纸用完了，小票打不出来：请记住 {label} 号，或拍下屏幕</translation>
    </message>
    <message id="kiosk.paper.offline">
        <source>The printer is offline, so the slip cannot be printed: please remember {label}, or take a photo</source>
        <translation>打印机停用中，小票打不出来：请记住 {label} 号，或拍下屏幕</translation>
    </message>
    <message id="kiosk.paper.silent">
        <source>The printer does not answer, so the slip may not come out: please remember {label}, or take a photo</source>
        <translation>打印机没有应答，不知小票能否打出：请记住 {label} 号，或拍下屏幕</translation>
    </message>
    <message id="kiosk.parts.department">
        <source>By department</source>
        <translation>我知道看哪个科</translation>
    </message>
    <message id="kiosk.parts.letters">
        <source>By letters</source>
        <translation>按拼音首字母找</translation>
    </message>
    <message id="kiosk.parts.more">
        <source>Touch the place, and we find the department</source>
        <translation>点一点不舒服的地方，我们帮您找科室</translation>
    </message>
    <message id="kiosk.parts.title">
        <source>Where is the trouble?</source>
        <translation>您|哪里|不舒服？</translation>
    </message>
    <message id="kiosk.people">
        <source>{n} people</source>
        <translation>{n} 位</translation>
    </message>
    <message id="kiosk.phone.back">
        <source>Back to the way</source>
        <translation>返回路线</translation>
    </message>
    <message id="kiosk.phone.more">
        <source>Open your camera. The steps stay on your phone, with no internet. Nothing about you is in the code.</source>
        <translation>打开相机或微信扫码，路线文字就在手机里，不用联网。里面没有您的个人信息。</translation>
    </message>
    <message id="kiosk.phone.title">
        <source>Scan with your phone</source>
        <translation>用手机|扫一扫</translation>
    </message>
    <message id="kiosk.phone.too_long">
        <source>This way is too long for a code</source>
        <translation>这条路线太长，二维码放不下</translation>
    </message>
    <message id="kiosk.phone.too_long.do">
        <source>Please go back and print it, or read the screen</source>
        <translation>请返回，打印路线或看屏幕</translation>
    </message>
    <message id="kiosk.place.come_back">
        <source>I am back</source>
        <translation>重新报到</translation>
    </message>
    <message id="kiosk.place.more">
        <source>Places change: follow the board and the calls</source>
        <translation>人数会变，请以大屏和叫号为准</translation>
    </message>
    <message id="kiosk.place.nothing">
        <source>{name}, you are not in a queue</source>
        <translation>{name}，您现在没有在排队</translation>
    </message>
    <message id="kiosk.place.nothing.more">
        <source>With an appointment, check in from the start page. Without one, take a number below.</source>
        <translation>有预约请回首页点“签到取号”；没有预约可以现场取号。</translation>
    </message>
    <message id="kiosk.place.title">
        <source>{name}, your place</source>
        <translation>{name}，您在排队</translation>
    </message>
    <message id="kiosk.previous">
        <source>Back a page</source>
        <translation>上一页</translation>
    </message>
    <message id="kiosk.reprint">
        <source>Reprint</source>
        <translation>补打小票</translation>
    </message>
    <message id="kiosk.room">
        <source>Room {room}</source>
        <translation>{room} 诊室</translation>
    </message>
    <message id="kiosk.say.asked">
        <source>Please read the question on the screen, and touch the answer that applies.</source>
        <translation>请看屏幕上的问题，有一样就点一样。</translation>
    </message>
    <message id="kiosk.say.birth">
        <source>Please type your birth date: year, month, day.</source>
        <translation>请输入生日，先年，再月，再日。</translation>
    </message>
    <message id="kiosk.say.card">
        <source>Please type the number on your card, then press Done.</source>
        <translation>请输入卡上的号码，输完按确定。</translation>
    </message>
    <message id="kiosk.say.choose">
        <source>Please touch the appointment you are here for. Without one, you can take a number.</source>
        <translation>请点一下今天要看的预约。没有预约，也可以现场取号。</translation>
    </message>
    <message id="kiosk.say.complaints">
        <source>Please touch what is wrong.</source>
        <translation>请点一点，是怎么不舒服。</translation>
    </message>
    <message id="kiosk.say.confirm">
        <source>Please check what the screen says. If it is right, touch Yes.</source>
        <translation>请核对屏幕上的信息。没有错，请点对。</translation>
    </message>
    <message id="kiosk.say.departments">
        <source>Please touch your department. If you do not know which, touch Call a guide.</source>
        <translation>请点一下要看的科室。不知道看哪科，请点呼叫导诊员。</translation>
    </message>
    <message id="kiosk.say.doctors">
        <source>Please touch a doctor. Any doctor is usually faster.</source>
        <translation>请点一位医生。点任意医生，一般更快。</translation>
    </message>
    <message id="kiosk.say.done">
        <source>Your number is {number}. Please go to {floor} and wait until your number is called.</source>
        <translation>您的号码是：{number}。请到{floor}等候，听到叫号再进诊室。</translation>
    </message>
    <message id="kiosk.say.done.again">
        <source>You already have a number, it is still {number}. Please wait on {floor}.</source>
        <translation>您已经取过号，还是这个号码：{number}。请到{floor}等候。</translation>
    </message>
    <message id="kiosk.say.done.ask">
        <source>Your number is {number}. Please ask at the desk where to wait.</source>
        <translation>您的号码是：{number}。去哪里等候，请问导诊台。</translation>
    </message>
    <message id="kiosk.say.find">
        <source>Where do you want to go? Please touch the screen.</source>
        <translation>请问您要去哪里？请点一下屏幕。</translation>
    </message>
    <message id="kiosk.say.find_departments">
        <source>Please touch the clinic you want to go to.</source>
        <translation>请点一下要去的科室。</translation>
    </message>
    <message id="kiosk.say.find_letters">
        <source>Please type the first letters, then touch the place.</source>
        <translation>请输入首字母，再点要去的地方。</translation>
    </message>
    <message id="kiosk.say.find_number">
        <source>Please type the room number, then touch the place.</source>
        <translation>请输入房间号，再点要去的地方。</translation>
    </message>
    <message id="kiosk.say.help_coming">
        <source>A guide has been called. Please wait here.</source>
        <translation>已经呼叫导诊员，请在这里稍等。</translation>
    </message>
    <message id="kiosk.say.help_failed">
        <source>The call did not get through. Please go to the desk.</source>
        <translation>呼叫没有成功，请到导诊台。</translation>
    </message>
    <message id="kiosk.say.home">
        <source>Hello. Please touch the screen to choose, or hold your visit card to the reader.</source>
        <translation>您好。请点屏幕选择，也可以把就诊卡放到读卡区。</translation>
    </message>
    <message id="kiosk.say.id_number">
        <source>Please type your identity number, then press Done.</source>
        <translation>请输入身份证号，输完按确定。</translation>
    </message>
    <message id="kiosk.say.identify">
        <source>Hold your visit card, booking code or slip to the reader, or type a number.</source>
        <translation>请把就诊卡、预约码或者小票放到读卡区，也可以点屏幕输入号码。</translation>
    </message>
    <message id="kiosk.say.identify.reader">
        <source>Put your identity card or visit card on the reader, or type a number.</source>
        <translation>请把身份证或者就诊卡放到读卡区，也可以点屏幕输入号码。</translation>
    </message>
    <message id="kiosk.say.letters">
        <source>Please type the first letters, then touch what you mean.</source>
        <translation>请按首字母，再点您要说的那一项。</translation>
    </message>
    <message id="kiosk.say.no_slip">
        <source>The slip cannot be printed. Please remember {number}, or take a photo of the screen.</source>
        <translation>小票打不出来。请记住号码：{number}，或者拍下屏幕。</translation>
    </message>
    <message id="kiosk.say.parts">
        <source>Please touch where the trouble is.</source>
        <translation>请点一点不舒服的地方。</translation>
    </message>
    <message id="kiosk.say.phone">
        <source>Please type the phone number you gave the hospital, then press Done.</source>
        <translation>请输入登记时留的手机号，输完按确定。</translation>
    </message>
    <message id="kiosk.say.place">
        <source>Your number is {number}. {state}.</source>
        <translation>您的号码是：{number}。{state}。</translation>
    </message>
    <message id="kiosk.say.place.nothing">
        <source>You are not in a queue now.</source>
        <translation>您现在没有在排队。</translation>
    </message>
    <message id="kiosk.say.place.several">
        <source>You have {n} numbers, please look at the screen.</source>
        <translation>您有 {n} 个号码，请看屏幕。</translation>
    </message>
    <message id="kiosk.say.remember">
        <source>Please remember the number, or take a photo of the screen.</source>
        <translation>请记住号码，或者拍下屏幕。</translation>
    </message>
    <message id="kiosk.say.slip">
        <source>Please take your slip.</source>
        <translation>请取走小票。</translation>
    </message>
    <message id="kiosk.say.sorry">
        <source>This did not work. Please read the screen, or call a guide.</source>
        <translation>这一步没有办成，请看屏幕上的说明，或者呼叫导诊员。</translation>
    </message>
    <message id="kiosk.say.staff">
        <source>Please wait here for staff. Do not walk away. If staff is near, call out to them now.</source>
        <translation>请在这里等工作人员，不要走开。身边有工作人员，请马上叫。</translation>
    </message>
    <message id="kiosk.say.staff.soon">
        <source>Please wait here and let staff have a look first. If you can, you may go on and take a number.</source>
        <translation>请先让工作人员看一看，在这里等一等。还可以，也能接着取号。</translation>
    </message>
    <message id="kiosk.say.store_away">
        <source>Not available now. Please ask at the desk.</source>
        <translation>暂时连不上，请到导诊台办理。</translation>
    </message>
    <message id="kiosk.say.suggested">
        <source>These departments are suggested. Please touch one.</source>
        <translation>这是建议的科室，请点一个。</translation>
    </message>
    <message id="kiosk.say.way">
        <source>To {place}, {minutes}.</source>
        <translation>去{place}，{minutes}。</translation>
    </message>
    <message id="kiosk.say.way_phone">
        <source>Please scan the code on the screen with your phone.</source>
        <translation>请用手机扫一扫屏幕上的码。</translation>
    </message>
    <message id="kiosk.slip.failed">
        <source>The slip cannot be printed: please remember your number</source>
        <translation>小票打不出来，请记住您的号码</translation>
    </message>
    <message id="kiosk.slip.printed">
        <source>✓ Please take your slip</source>
        <translation>✓ 打好了，请取走小票</translation>
    </message>
    <message id="kiosk.slip.printing">
        <source>Your slip is printing…</source>
        <translation>正在打印小票……</translation>
    </message>
    <message id="kiosk.sorry.again">
        <source>Go back and try again</source>
        <translation>返回，再试一次</translation>
    </message>
    <message id="kiosk.sorry.help">
        <source>Call a guide</source>
        <translation>呼叫导诊员</translation>
    </message>
    <message id="kiosk.sorry.home">
        <source>Start page</source>
        <translation>回首页</translation>
    </message>
    <message id="kiosk.staff.go_on">
        <source>I can manage: go on</source>
        <translation>我还可以，接着取号</translation>
    </message>
    <message id="kiosk.staff.now">
        <source>Please wait for staff now</source>
        <translation>请|等|工作人员，|不要|走开</translation>
    </message>
    <message id="kiosk.staff.now.do">
        <source>What you said has to be looked at now. The desk is being called. If staff is near, call out to them.</source>
        <translation>您说的情况，要请工作人员马上来看。已经在通知导诊台；身边有工作人员，请马上叫。</translation>
    </message>
    <message id="kiosk.staff.soon">
        <source>Please let staff have a look first</source>
        <translation>请|先让|工作人员|看一看</translation>
    </message>
    <message id="kiosk.staff.soon.do">
        <source>The desk is being called: please wait here. If you can, you may go on and take a number meanwhile.</source>
        <translation>已经在通知导诊台，请在这里等一等。还可以，也能接着取号，导诊员会来找您。</translation>
    </message>
    <message id="kiosk.store_away.banner">
        <source>Not available now: please ask at the desk</source>
        <translation>暂时连不上，请到导诊台</translation>
    </message>
    <message id="kiosk.store_away.more">
        <source>This screen comes back by itself.</source>
        <translation>恢复后会自动继续，您不用再点。</translation>
    </message>
    <message id="kiosk.store_away.title">
        <source>Not available now.Please ask at the desk</source>
        <translation>暂时连不上，请到导诊台办理</translation>
    </message>
    <message id="kiosk.suggested.more">
        <source>Suggestions; a guide confirms them. Touch one.</source>
        <translation>建议，由导诊员确认；点一个科室取号</translation>
    </message>
    <message id="kiosk.suggested.nothing">
        <source>Nothing fits: please choose yourself, or call a guide</source>
        <translation>没有找到合适的科室，请自己选，或呼叫导诊员</translation>
    </message>
    <message id="kiosk.suggested.others">
        <source>Another department</source>
        <translation>我自己选科室</translation>
    </message>
    <message id="kiosk.suggested.title">
        <source>We suggest</source>
        <translation>建议|看|这个|科室</translation>
    </message>
    <message id="kiosk.ticket.away">
        <source>Back from your test? Check in again here</source>
        <translation>检查做完了？请在这里报到回诊</translation>
    </message>
    <message id="kiosk.ticket.called">
        <source>You are being called: go to the room now</source>
        <translation>正在叫您，请快去诊室</translation>
    </message>
    <message id="kiosk.ticket.door">
        <source>Please wait at the room's door now</source>
        <translation>请现在到诊室门口候诊</translation>
    </message>
    <message id="kiosk.ticket.held">
        <source>Your number is on hold: wait again here</source>
        <translation>号已暂缓，请在这里恢复候诊</translation>
    </message>
    <message id="kiosk.ticket.missed">
        <source>You missed your call: rejoin here</source>
        <translation>过号了，请在这里重新排队</translation>
    </message>
    <message id="kiosk.ticket.next">
        <source>You are next</source>
        <translation>下一位就是您</translation>
    </message>
    <message id="kiosk.ticket.waiting">
        <source>{n} people before you</source>
        <translation>前面还有 {n} 位</translation>
    </message>
    <message id="kiosk.typing.birth">
        <source>Your birth date</source>
        <translation>请输入您的生日</translation>
    </message>
    <message id="kiosk.typing.birth.more">
        <source>Year, month, day, for example 1955-03-07</source>
        <translation>先年、再月、再日，例如 1955-03-07</translation>
    </message>
    <message id="kiosk.typing.card">
        <source>Your card number</source>
        <translation>请输入就诊卡号</translation>
    </message>
    <message id="kiosk.typing.card.more">
        <source>The digits on the front of your visit card</source>
        <translation>卡正面的那一串数字</translation>
    </message>
    <message id="kiosk.typing.date">
        <source>{year} - {month} - {day}</source>
        <translation>{year} 年 {month} 月 {day} 日</translation>
    </message>
    <message id="kiosk.typing.enter">
        <source>Done</source>
        <translation>确定</translation>
    </message>
    <message id="kiosk.typing.erase">
        <source>Delete one</source>
        <translation>删掉一位</translation>
    </message>
    <message id="kiosk.typing.id_number">
        <source>Your identity number</source>
        <translation>请输入身份证号</translation>
    </message>
    <message id="kiosk.typing.id_number.more">
        <source>If it ends in X, press X at the lower left</source>
        <translation>最后一位是 X 的，请按左下角的 X</translation>
    </message>
    <message id="kiosk.typing.phone">
        <source>Your phone number</source>
        <translation>请输入手机号</translation>
    </message>
    <message id="kiosk.typing.phone.more">
        <source>The number you gave the hospital</source>
        <translation>登记时留的手机号，输完按“好了”</translation>
    </message>
    <message id="kiosk.wait.clock">
        <source>{wait} ({clock})</source>
        <translation>{wait}（{clock}）</translation>
    </message>
    <message id="kiosk.wait.minutes">
        <source>{low}–{high} min</source>
        <translation>{low}–{high} 分钟</translation>
    </message>
    <message id="kiosk.wait.soon">
        <source>under 5 min</source>
        <translation>5 分钟以内</translation>
    </message>
    <message id="kiosk.wait.unknown">
        <source>see the board</source>
        <translation>时间请看大屏</translation>
    </message>
    <message id="kiosk.waiting">
        <source>{n} waiting</source>
        <translation>{n} 人等候</translation>
    </message>
    <message id="kiosk.way.ask">
        <source>Please ask at the help desk; staff will help you</source>
        <translation>请到导诊台，工作人员会帮您</translation>
    </message>
    <message id="kiosk.way.ask_at">
        <source>Please ask at {desk}, {floor}; staff will help you</source>
        <translation>请到 {floor}{desk}，工作人员会帮您</translation>
    </message>
    <message id="kiosk.way.go">
        <source>The way</source>
        <translation>怎么走</translation>
    </message>
    <message id="kiosk.way.here">
        <source>You are here</source>
        <translation>您在这里</translation>
    </message>
    <message id="kiosk.way.metres">
        <source>{n} m</source>
        <translation>{n} 米</translation>
    </message>
    <message id="kiosk.way.minutes">
        <source>about {n} minutes</source>
        <translation>约 {n} 分钟</translation>
    </message>
    <message id="kiosk.way.none.closed">
        <source>The way to {place} is closed now</source>
        <translation>去{place}的路，现在关闭</translation>
    </message>
    <message id="kiosk.way.none.no_step_free">
        <source>There is no step-free way to {place}</source>
        <translation>去{place}，没有不走台阶的路</translation>
    </message>
    <message id="kiosk.way.none.no_without_lift">
        <source>{place} can only be reached by lift</source>
        <translation>去{place}，只能坐电梯</translation>
    </message>
    <message id="kiosk.way.none.not_joined">
        <source>The map has no way to {place}</source>
        <translation>去{place}的路，地图上没有</translation>
    </message>
    <message id="kiosk.way.phone">
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message id="kiosk.way.play">
        <source>Play</source>
        <translation>播放动画</translation>
    </message>
    <message id="kiosk.way.print.failed">
        <source>No paper</source>
        <translation>无法打印</translation>
    </message>
    <message id="kiosk.way.print.none">
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message id="kiosk.way.print.printed">
        <source>Take it</source>
        <translation>请取走</translation>
    </message>
    <message id="kiosk.way.print.printing">
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message id="kiosk.way.step_free">
        <source>I need a lift / wheelchair</source>
        <translation>我要坐电梯／轮椅</translation>
    </message>
    <message id="kiosk.way.step_free.short">
        <source>Lift / wheelchair</source>
        <translation>电梯／轮椅</translation>
    </message>
    <message id="kiosk.way.step_free_on">
        <source>Step-free route chosen</source>
        <translation>已选无台阶路线</translation>
    </message>
    <message id="kiosk.way.step_free_on.short">
        <source>Step-free</source>
        <translation>已选无台阶</translation>
    </message>
    <message id="kiosk.way.still">
        <source>Stop motion</source>
        <translation>停止动画</translation>
    </message>
    <message id="kiosk.way.title">
        <source>To {place}</source>
        <translation>去 {place}</translation>
    </message>
    <message id="kiosk.way.to_floor">
        <source>To {floor}</source>
        <translation>到 {floor}</translation>
    </message>
    <message id="kiosk.way.to_help_desk">
        <source>Way to the help desk</source>
        <translation>去导诊台怎么走</translation>
    </message>
    <message id="kiosk.why.child">
        <source>Looks after children</source>
        <translation>看孩子的科</translation>
    </message>
    <message id="kiosk.why.general">
        <source>Looks at everything first</source>
        <translation>先由全科看，再转专科</translation>
    </message>
    <message id="kiosk.why.near">
        <source>It may be this one too</source>
        <translation>也可能是这个科</translation>
    </message>
    <message id="kiosk.why.said">
        <source>Because you said: {told}</source>
        <translation>因为您说：{told}</translation>
    </message>
    <message id="kiosk.window">
        <source>Kiosk</source>
        <translation>自助机</translation>
    </message>
</context>
</TS>
