<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_US">
<context>
    <name>kiosk</name>
    <message id="kiosk.any_doctor">
        <source>Any doctor</source>
        <translation>不指定醫師</translation>
    </message>
    <message id="kiosk.area">
        <source>waiting area</source>
        <translation>候診區</translation>
    </message>
    <message id="kiosk.asked.more">
        <source>Touch the one that applies</source>
        <translation>有一項就點一項</translation>
    </message>
    <message id="kiosk.asked.you_said">
        <source>You said: {told}</source>
        <translation>您說的是：{told}</translation>
    </message>
    <message id="kiosk.busy">
        <source>One moment…</source>
        <translation>請稍候……</translation>
    </message>
    <message id="kiosk.category.cashier">
        <source>Cashier</source>
        <translation>批價櫃台</translation>
    </message>
    <message id="kiosk.category.clinic">
        <source>Clinic</source>
        <translation>診間</translation>
    </message>
    <message id="kiosk.category.emergency">
        <source>Emergency</source>
        <translation>急診</translation>
    </message>
    <message id="kiosk.category.entrance">
        <source>Exit</source>
        <translation>出口</translation>
    </message>
    <message id="kiosk.category.escalator">
        <source>Escalator</source>
        <translation>手扶梯</translation>
    </message>
    <message id="kiosk.category.food">
        <source>Food and drink</source>
        <translation>餐飲</translation>
    </message>
    <message id="kiosk.category.help_desk">
        <source>Help desk</source>
        <translation>導診台</translation>
    </message>
    <message id="kiosk.category.imaging">
        <source>Imaging</source>
        <translation>影像檢查</translation>
    </message>
    <message id="kiosk.category.lab">
        <source>Laboratory</source>
        <translation>檢驗（抽血）</translation>
    </message>
    <message id="kiosk.category.lift">
        <source>Lift</source>
        <translation>電梯</translation>
    </message>
    <message id="kiosk.category.other">
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message id="kiosk.category.pharmacy">
        <source>Pharmacy</source>
        <translation>藥局</translation>
    </message>
    <message id="kiosk.category.room">
        <source>Room</source>
        <translation>房間</translation>
    </message>
    <message id="kiosk.category.stairs">
        <source>Stairs</source>
        <translation>樓梯</translation>
    </message>
    <message id="kiosk.category.toilet">
        <source>Toilet</source>
        <translation>洗手間</translation>
    </message>
    <message id="kiosk.category.toilet.accessible">
        <source>Accessible toilet</source>
        <translation>無障礙洗手間</translation>
    </message>
    <message id="kiosk.category.waiting">
        <source>Waiting area</source>
        <translation>候診區</translation>
    </message>
    <message id="kiosk.choose.help">
        <source>Not sure? Call a guide</source>
        <translation>不清楚？呼叫導診員</translation>
    </message>
    <message id="kiosk.choose.help.more">
        <source>A guide comes to help you</source>
        <translation>導診員過來幫您</translation>
    </message>
    <message id="kiosk.choose.late">
        <source>✓ Check in now; your time has passed, so you queue as late</source>
        <translation>✓ 可以報到，已過時段，按遲到排隊</translation>
    </message>
    <message id="kiosk.choose.more">
        <source>Touch the one you are here for</source>
        <translation>請選擇今天要看的預約</translation>
    </message>
    <message id="kiosk.choose.nothing">
        <source>{name}, you have no appointment today</source>
        <translation>{name}，您今天沒有預約</translation>
    </message>
    <message id="kiosk.choose.nothing.more">
        <source>You can take a number below, or ask at the desk.</source>
        <translation>可以點下面現場取號，或到導診台詢問。</translation>
    </message>
    <message id="kiosk.choose.ready">
        <source>✓ You can check in now</source>
        <translation>✓ 現在可以報到</translation>
    </message>
    <message id="kiosk.choose.title">
        <source>{name}, please choose</source>
        <translation>{name}，請選擇</translation>
    </message>
    <message id="kiosk.choose.walk_in">
        <source>Take a number</source>
        <translation>現場取號</translation>
    </message>
    <message id="kiosk.choose.walk_in.more">
        <source>No appointment needed: say what is wrong</source>
        <translation>沒有預約也可以：說說哪裡不舒服，或選科別</translation>
    </message>
    <message id="kiosk.complaints.letters">
        <source>Not here? Search by letters</source>
        <translation>這裡沒有？按首字母找</translation>
    </message>
    <message id="kiosk.complaints.title">
        <source>{part}: what is wrong?</source>
        <translation>{part}：|怎麼|不舒服？</translation>
    </message>
    <message id="kiosk.confirm.come_back">
        <source>Back from your test?</source>
        <translation>檢查做完，現在回診？</translation>
    </message>
    <message id="kiosk.confirm.held">
        <source>Wait in the queue again?</source>
        <translation>現在恢復候診？</translation>
    </message>
    <message id="kiosk.confirm.missed">
        <source>Rejoin the queue?</source>
        <translation>過號了，重新排隊？</translation>
    </message>
    <message id="kiosk.confirm.no">
        <source>No, go back</source>
        <translation>不對，返回</translation>
    </message>
    <message id="kiosk.confirm.title">
        <source>Is this right?</source>
        <translation>請核對資料</translation>
    </message>
    <message id="kiosk.confirm.yes">
        <source>Yes, take my number</source>
        <translation>對，取號</translation>
    </message>
    <message id="kiosk.confirm.yes_back">
        <source>Yes, I am here</source>
        <translation>對，我來報到</translation>
    </message>
    <message id="kiosk.countdown">
        <source>Start page in {n} s · touch to stay</source>
        <translation>{n} 秒後返回首頁 · 點一下繼續</translation>
    </message>
    <message id="kiosk.date_format">
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message id="kiosk.departments.more">
        <source>Not sure? Touch “Call a guide” at the lower right</source>
        <translation>不知道看哪一科？請點右下角「呼叫導診員」</translation>
    </message>
    <message id="kiosk.departments.title">
        <source>Which department?</source>
        <translation>您要看哪一科？</translation>
    </message>
    <message id="kiosk.doctor">
        <source>Dr {name}</source>
        <translation>{name} 醫師</translation>
    </message>
    <message id="kiosk.doctors.any.more">
        <source>Whoever is free first, usually faster</source>
        <translation>哪位先有空就看哪位，通常較快</translation>
    </message>
    <message id="kiosk.doctors.full">
        <source>Full for today</source>
        <translation>今日已額滿</translation>
    </message>
    <message id="kiosk.doctors.title">
        <source>Which doctor?</source>
        <translation>想看哪位醫師？</translation>
    </message>
    <message id="kiosk.done.again">
        <source>{name}, you already have this number</source>
        <translation>{name}，您已經取過號，還是這個號碼</translation>
    </message>
    <message id="kiosk.done.any_room">
        <source>When {label} is called, enter the room shown</source>
        <translation>叫到 {label}，請進螢幕上的診室</translation>
    </message>
    <message id="kiosk.done.ask">
        <source>Ask at the desk where to wait</source>
        <translation>到哪裡候診，請問導診台</translation>
    </message>
    <message id="kiosk.done.code">
        <source>A photo works as your slip</source>
        <translation>拍下當號單用</translation>
    </message>
    <message id="kiosk.done.finish">
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message id="kiosk.done.go">
        <source>Go to {floor}</source>
        <translation>請到 {floor}</translation>
    </message>
    <message id="kiosk.done.go_sit">
        <source>Go to {floor}, {area}, and watch the board</source>
        <translation>請到 {floor}{area}，看螢幕、聽叫號</translation>
    </message>
    <message id="kiosk.done.missed">
        <source>Missed your call? Check in here again</source>
        <translation>過號了別著急，再到自助機報到</translation>
    </message>
    <message id="kiosk.done.no_slip">
        <source>No slip: please remember {label} or take a photo</source>
        <translation>號單無法列印，請記住 {label}，或拍下螢幕</translation>
    </message>
    <message id="kiosk.done.printing">
        <source>{name}, you are checked in. Your slip is printing</source>
        <translation>{name}，報到完成，正在列印號單</translation>
    </message>
    <message id="kiosk.done.remember">
        <source>Checked in. Please remember {label} or take a photo</source>
        <translation>報到完成，請記住號碼 {label}，或拍張照片</translation>
    </message>
    <message id="kiosk.done.room">
        <source>When {label} is called, enter {room}</source>
        <translation>叫到 {label}，請進 {room}</translation>
    </message>
    <message id="kiosk.done.sit">
        <source>Sit in the {area} and watch the board</source>
        <translation>在{area}等候，看螢幕、聽叫號</translation>
    </message>
    <message id="kiosk.done.take_slip">
        <source>{name}, you are checked in. Please take your slip</source>
        <translation>{name}，報到完成，請取走號單</translation>
    </message>
    <message id="kiosk.fact.ahead">
        <source>Before you</source>
        <translation>前面還有</translation>
    </message>
    <message id="kiosk.fact.doctor">
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message id="kiosk.fact.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="kiosk.fact.number">
        <source>Number</source>
        <translation>號碼</translation>
    </message>
    <message id="kiosk.fact.slot">
        <source>Your time</source>
        <translation>預約時段</translation>
    </message>
    <message id="kiosk.fact.wait">
        <source>Wait about</source>
        <translation>預計等候</translation>
    </message>
    <message id="kiosk.fact.where">
        <source>Where</source>
        <translation>地點</translation>
    </message>
    <message id="kiosk.find.departments">
        <source>By clinic</source>
        <translation>按科別</translation>
    </message>
    <message id="kiosk.find.departments.title">
        <source>Which clinic?</source>
        <translation>您要去|哪一科？</translation>
    </message>
    <message id="kiosk.find.letters">
        <source>By letters</source>
        <translation>按首字母</translation>
    </message>
    <message id="kiosk.find.letters.many">
        <source>There are more: touch one more letter</source>
        <translation>還有更多，請再按一個字母</translation>
    </message>
    <message id="kiosk.find.letters.more">
        <source>The first letters of its name</source>
        <translation>拼音首字母，如「超聲科」輸入 CSK</translation>
    </message>
    <message id="kiosk.find.letters.title">
        <source>Type the first letters</source>
        <translation>輸入|首字母</translation>
    </message>
    <message id="kiosk.find.more">
        <source>Touch one: we show the way to the nearest</source>
        <translation>點一下，帶您去最近的一處</translation>
    </message>
    <message id="kiosk.find.none">
        <source>Nothing found. Please check, or call a guide</source>
        <translation>沒有找到，請再核對，或呼叫導診員</translation>
    </message>
    <message id="kiosk.find.number">
        <source>By room no.</source>
        <translation>按診間號</translation>
    </message>
    <message id="kiosk.find.number.many">
        <source>There are more: touch one more digit</source>
        <translation>還有更多，請再按一個數字</translation>
    </message>
    <message id="kiosk.find.number.more">
        <source>As on the door or your slip, such as 301</source>
        <translation>門牌或號單上的號碼，如 301</translation>
    </message>
    <message id="kiosk.find.number.title">
        <source>Type the room number</source>
        <translation>輸入|診間號</translation>
    </message>
    <message id="kiosk.find.title">
        <source>Where do you want to go?</source>
        <translation>您要|去哪裡？</translation>
    </message>
    <message id="kiosk.floor">
        <source>Floor {floor}</source>
        <translation>{floor} 樓</translation>
    </message>
    <message id="kiosk.footer.ask">
        <source>Need help?</source>
        <translation>有困難？請點這裡</translation>
    </message>
    <message id="kiosk.footer.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="kiosk.footer.help">
        <source>Call a guide</source>
        <translation>呼叫導診員</translation>
    </message>
    <message id="kiosk.footer.help_called">
        <source>Called</source>
        <translation>已呼叫</translation>
    </message>
    <message id="kiosk.footer.home">
        <source>Start</source>
        <translation>首頁</translation>
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
        <translation>靜音</translation>
    </message>
    <message id="kiosk.footer.muted.name">
        <source>Spoken prompts are off</source>
        <translation>已靜音，點一下讀出提示</translation>
    </message>
    <message id="kiosk.footer.sound">
        <source>On</source>
        <translation>聲音</translation>
    </message>
    <message id="kiosk.footer.sound.name">
        <source>Spoken prompts are on</source>
        <translation>正在讀出提示，點一下靜音</translation>
    </message>
    <message id="kiosk.help_coming">
        <source>✓ A guide has been called. Please wait here</source>
        <translation>✓ 已呼叫導診員，請在這裡稍候</translation>
    </message>
    <message id="kiosk.help_failed">
        <source>The call did not get through. Please go to the desk</source>
        <translation>呼叫沒有成功，請到導診台</translation>
    </message>
    <message id="kiosk.home.afternoon">
        <source>Good afternoon.</source>
        <translation>午安，</translation>
    </message>
    <message id="kiosk.home.check_in">
        <source>Check in</source>
        <translation>報到取號</translation>
    </message>
    <message id="kiosk.home.check_in.more">
        <source>I have an appointment today</source>
        <translation>已經預約，到院請在這裡報到</translation>
    </message>
    <message id="kiosk.home.come_back">
        <source>Back from a test, or missed my call</source>
        <translation>檢查後回診 / 過號</translation>
    </message>
    <message id="kiosk.home.come_back.more">
        <source>Check in again, same number</source>
        <translation>做完檢查回來，或錯過了叫號</translation>
    </message>
    <message id="kiosk.home.come_back.short">
        <source>Back / missed call</source>
        <translation>回診 / 過號</translation>
    </message>
    <message id="kiosk.home.evening">
        <source>Good evening.</source>
        <translation>晚安，</translation>
    </message>
    <message id="kiosk.home.find">
        <source>Find a place</source>
        <translation>找地點</translation>
    </message>
    <message id="kiosk.home.find.more">
        <source>Clinics, tests, toilets, lifts, exits</source>
        <translation>科別、檢查、洗手間、電梯、出口</translation>
    </message>
    <message id="kiosk.home.hint">
        <source>Touch below, or hold your visit card, ID card or booking code to the reader</source>
        <translation>請點選下方，或將就診卡、身分證、預約碼放在讀卡區</translation>
    </message>
    <message id="kiosk.home.morning">
        <source>Good morning.</source>
        <translation>早安，</translation>
    </message>
    <message id="kiosk.home.place">
        <source>My place in the queue</source>
        <translation>我排到第幾位</translation>
    </message>
    <message id="kiosk.home.place.more">
        <source>See my place, print my slip again</source>
        <translation>看前面還有幾位，補印號單</translation>
    </message>
    <message id="kiosk.home.place.more.no_slip">
        <source>See how many people are before me</source>
        <translation>看前面還有幾位</translation>
    </message>
    <message id="kiosk.home.title">
        <source>How can we help you?</source>
        <translation>請問您|要|辦理什麼？</translation>
    </message>
    <message id="kiosk.home.walk_in">
        <source>No appointment</source>
        <translation>我沒有預約</translation>
    </message>
    <message id="kiosk.home.walk_in.more">
        <source>Say what is wrong or choose a department</source>
        <translation>說說哪裡不舒服，或選科別，現場取號</translation>
    </message>
    <message id="kiosk.identify.card">
        <source>Card number</source>
        <translation>就診卡號</translation>
    </message>
    <message id="kiosk.identify.card.more">
        <source>The digits on the front of your visit card</source>
        <translation>卡片正面的那一串數字</translation>
    </message>
    <message id="kiosk.identify.id_number">
        <source>Identity number</source>
        <translation>身分證號</translation>
    </message>
    <message id="kiosk.identify.id_number.more">
        <source>18 characters, the last may be an X</source>
        <translation>18 位，最後一位可能是 X</translation>
    </message>
    <message id="kiosk.identify.or">
        <source>Nothing with you? Type instead:</source>
        <translation>沒有帶？也可以輸入：</translation>
    </message>
    <message id="kiosk.identify.phone">
        <source>Phone and birth date</source>
        <translation>手機號碼和生日</translation>
    </message>
    <message id="kiosk.identify.phone.more">
        <source>The phone number you gave the hospital</source>
        <translation>登記時留的手機號碼</translation>
    </message>
    <message id="kiosk.identify.reader">
        <source>The reader is ready: put your card on it</source>
        <translation>讀卡機已準備好，請放證件</translation>
    </message>
    <message id="kiosk.identify.scan">
        <source>Hold your card to the reader</source>
        <translation>請把證件放到讀卡區</translation>
    </message>
    <message id="kiosk.identify.scan.more">
        <source>Visit card, ID card, booking code or queue slip</source>
        <translation>就診卡、身分證、預約碼、號單都可以</translation>
    </message>
    <message id="kiosk.identify.title">
        <source>Please identify yourself</source>
        <translation>請先確認您的身分</translation>
    </message>
    <message id="kiosk.joint">
        <source>, </source>
        <translation>，</translation>
    </message>
    <message id="kiosk.letters.many">
        <source>There are more: touch one more letter</source>
        <translation>還有更多，請再按一個字母</translation>
    </message>
    <message id="kiosk.letters.more">
        <source>For headache, touch H E A</source>
        <translation>例如頭痛，請按 T T</translation>
    </message>
    <message id="kiosk.letters.none">
        <source>Nothing found: delete one, or go back</source>
        <translation>沒有找到，請刪掉一位再試，或返回</translation>
    </message>
    <message id="kiosk.letters.title">
        <source>Search by letters</source>
        <translation>按|首字母|找</translation>
    </message>
    <message id="kiosk.next">
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message id="kiosk.own_name">
        <source>English</source>
        <translation>繁體</translation>
    </message>
    <message id="kiosk.paper.cover_open">
        <source>The printer's cover is open, so the slip cannot be printed: please remember {label}, or take a photo</source>
        <translation>印表機蓋沒關好，號單無法列印：請記住 {label} 號，或拍下螢幕</translation>
    </message>
    <message id="kiosk.paper.failed">
        <source>The printer has a fault, so the slip cannot be printed: please remember {label}, or take a photo</source>
        <translation>印表機故障，號單無法列印：請記住 {label} 號，或拍下螢幕</translation>
    </message>
    <message id="kiosk.paper.missing">
        <source>There is no printer, so the slip cannot be printed: please remember {label}, or take a photo</source>
        <translation>沒有連上印表機，號單無法列印：請記住 {label} 號，或拍下螢幕</translation>
    </message>
    <message id="kiosk.paper.no_paper">
        <source>There is no paper, so the slip cannot be printed: please remember {label}, or take a photo</source>
        <translation>紙卷用完了，號單無法列印：請記住 {label} 號，或拍下螢幕</translation>
    </message>
    <message id="kiosk.paper.offline">
        <source>The printer is offline, so the slip cannot be printed: please remember {label}, or take a photo</source>
        <translation>印表機停用中，號單無法列印：請記住 {label} 號，或拍下螢幕</translation>
    </message>
    <message id="kiosk.paper.silent">
        <source>The printer does not answer, so the slip may not come out: please remember {label}, or take a photo</source>
        <translation>印表機沒有回應，不知號單能否印出：請記住 {label} 號，或拍下螢幕</translation>
    </message>
    <message id="kiosk.parts.department">
        <source>By department</source>
        <translation>我知道看哪一科</translation>
    </message>
    <message id="kiosk.parts.letters">
        <source>By letters</source>
        <translation>按拼音首字母找</translation>
    </message>
    <message id="kiosk.parts.more">
        <source>Touch the place, and we find the department</source>
        <translation>點一點不舒服的地方，我們幫您找科別</translation>
    </message>
    <message id="kiosk.parts.title">
        <source>Where is the trouble?</source>
        <translation>您|哪裡|不舒服？</translation>
    </message>
    <message id="kiosk.people">
        <source>{n} people</source>
        <translation>{n} 位</translation>
    </message>
    <message id="kiosk.phone.back">
        <source>Back to the way</source>
        <translation>返回路線</translation>
    </message>
    <message id="kiosk.phone.more">
        <source>Open your camera. The steps stay on your phone, with no internet. Nothing about you is in the code.</source>
        <translation>打開相機掃碼，路線文字就在手機裡，不用連網。裡面沒有您的個人資料。</translation>
    </message>
    <message id="kiosk.phone.title">
        <source>Scan with your phone</source>
        <translation>用手機|掃一掃</translation>
    </message>
    <message id="kiosk.phone.too_long">
        <source>This way is too long for a code</source>
        <translation>這條路線太長，QR code 放不下</translation>
    </message>
    <message id="kiosk.phone.too_long.do">
        <source>Please go back and print it, or read the screen</source>
        <translation>請返回，列印路線或看螢幕</translation>
    </message>
    <message id="kiosk.place.come_back">
        <source>I am back</source>
        <translation>重新報到</translation>
    </message>
    <message id="kiosk.place.more">
        <source>Places change: follow the board and the calls</source>
        <translation>人數會變動，請以螢幕和叫號為準</translation>
    </message>
    <message id="kiosk.place.nothing">
        <source>{name}, you are not in a queue</source>
        <translation>{name}，您目前沒有排隊</translation>
    </message>
    <message id="kiosk.place.nothing.more">
        <source>With an appointment, check in from the start page. Without one, take a number below.</source>
        <translation>有預約請回首頁點「報到取號」；沒有預約可以現場取號。</translation>
    </message>
    <message id="kiosk.place.title">
        <source>{name}, your place</source>
        <translation>{name}，您正在排隊</translation>
    </message>
    <message id="kiosk.previous">
        <source>Back a page</source>
        <translation>上一頁</translation>
    </message>
    <message id="kiosk.reprint">
        <source>Reprint</source>
        <translation>補印號單</translation>
    </message>
    <message id="kiosk.room">
        <source>Room {room}</source>
        <translation>{room} 診室</translation>
    </message>
    <message id="kiosk.say.asked">
        <source>Please read the question on the screen, and touch the answer that applies.</source>
        <translation>請看螢幕上的問題，有一樣就點一樣。</translation>
    </message>
    <message id="kiosk.say.birth">
        <source>Please type your birth date: year, month, day.</source>
        <translation>請輸入生日，先年，再月，再日。</translation>
    </message>
    <message id="kiosk.say.card">
        <source>Please type the number on your card, then press Done.</source>
        <translation>請輸入卡上的號碼，輸完按確定。</translation>
    </message>
    <message id="kiosk.say.choose">
        <source>Please touch the appointment you are here for. Without one, you can take a number.</source>
        <translation>請點一下今天要看的預約。沒有預約，也可以現場取號。</translation>
    </message>
    <message id="kiosk.say.complaints">
        <source>Please touch what is wrong.</source>
        <translation>請點一點，是怎麼不舒服。</translation>
    </message>
    <message id="kiosk.say.confirm">
        <source>Please check what the screen says. If it is right, touch Yes.</source>
        <translation>請核對螢幕上的資料。沒有錯，請點對。</translation>
    </message>
    <message id="kiosk.say.departments">
        <source>Please touch your department. If you do not know which, touch Call a guide.</source>
        <translation>請點一下要看的科室。不知道看哪科，請點呼叫導診員。</translation>
    </message>
    <message id="kiosk.say.doctors">
        <source>Please touch a doctor. Any doctor is usually faster.</source>
        <translation>請點一位醫師。點不指定醫師，通常較快。</translation>
    </message>
    <message id="kiosk.say.done">
        <source>Your number is {number}. Please go to {floor} and wait until your number is called.</source>
        <translation>您的號碼是：{number}。請到{floor}等候，聽到叫號再進診室。</translation>
    </message>
    <message id="kiosk.say.done.again">
        <source>You already have a number, it is still {number}. Please wait on {floor}.</source>
        <translation>您已經取過號，還是這個號碼：{number}。請到{floor}等候。</translation>
    </message>
    <message id="kiosk.say.done.ask">
        <source>Your number is {number}. Please ask at the desk where to wait.</source>
        <translation>您的號碼是：{number}。去哪裡等候，請問導診台。</translation>
    </message>
    <message id="kiosk.say.find">
        <source>Where do you want to go? Please touch the screen.</source>
        <translation>請問您要去哪裡？請點一下螢幕。</translation>
    </message>
    <message id="kiosk.say.find_departments">
        <source>Please touch the clinic you want to go to.</source>
        <translation>請點一下要去的科室。</translation>
    </message>
    <message id="kiosk.say.find_letters">
        <source>Please type the first letters, then touch the place.</source>
        <translation>請輸入首字母，再點要去的地方。</translation>
    </message>
    <message id="kiosk.say.find_number">
        <source>Please type the room number, then touch the place.</source>
        <translation>請輸入房間號，再點要去的地方。</translation>
    </message>
    <message id="kiosk.say.help_coming">
        <source>A guide has been called. Please wait here.</source>
        <translation>已經呼叫導診員，請在這裡稍等。</translation>
    </message>
    <message id="kiosk.say.help_failed">
        <source>The call did not get through. Please go to the desk.</source>
        <translation>呼叫沒有成功，請到導診台。</translation>
    </message>
    <message id="kiosk.say.home">
        <source>Hello. Please touch the screen to choose, or hold your visit card to the reader.</source>
        <translation>您好。請點螢幕選擇，也可以把就診卡放到讀卡區。</translation>
    </message>
    <message id="kiosk.say.id_number">
        <source>Please type your identity number, then press Done.</source>
        <translation>請輸入身分證號，輸完按確定。</translation>
    </message>
    <message id="kiosk.say.identify">
        <source>Hold your visit card, booking code or slip to the reader, or type a number.</source>
        <translation>請把就診卡、預約碼或者號單放到讀卡區，也可以點螢幕輸入號碼。</translation>
    </message>
    <message id="kiosk.say.identify.reader">
        <source>Put your identity card or visit card on the reader, or type a number.</source>
        <translation>請把身分證或者就診卡放到讀卡區，也可以點螢幕輸入號碼。</translation>
    </message>
    <message id="kiosk.say.letters">
        <source>Please type the first letters, then touch what you mean.</source>
        <translation>請按首字母，再點您要說的那一項。</translation>
    </message>
    <message id="kiosk.say.no_slip">
        <source>The slip cannot be printed. Please remember {number}, or take a photo of the screen.</source>
        <translation>號單無法列印。請記住號碼：{number}，或者拍下螢幕。</translation>
    </message>
    <message id="kiosk.say.parts">
        <source>Please touch where the trouble is.</source>
        <translation>請點一點不舒服的地方。</translation>
    </message>
    <message id="kiosk.say.phone">
        <source>Please type the phone number you gave the hospital, then press Done.</source>
        <translation>請輸入登記時留的手機號，輸完按確定。</translation>
    </message>
    <message id="kiosk.say.place">
        <source>Your number is {number}. {state}.</source>
        <translation>您的號碼是：{number}。{state}。</translation>
    </message>
    <message id="kiosk.say.place.nothing">
        <source>You are not in a queue now.</source>
        <translation>您目前沒有排隊。</translation>
    </message>
    <message id="kiosk.say.place.several">
        <source>You have {n} numbers, please look at the screen.</source>
        <translation>您有 {n} 個號碼，請看螢幕。</translation>
    </message>
    <message id="kiosk.say.remember">
        <source>Please remember the number, or take a photo of the screen.</source>
        <translation>請記住號碼，或者拍下螢幕。</translation>
    </message>
    <message id="kiosk.say.slip">
        <source>Please take your slip.</source>
        <translation>請取走號單。</translation>
    </message>
    <message id="kiosk.say.sorry">
        <source>This did not work. Please read the screen, or call a guide.</source>
        <translation>這一步沒有辦成，請看螢幕上的說明，或者呼叫導診員。</translation>
    </message>
    <message id="kiosk.say.staff">
        <source>Please wait here for staff. Do not walk away. If staff is near, call out to them now.</source>
        <translation>請在這裡等工作人員，不要走開。身邊有工作人員，請馬上叫。</translation>
    </message>
    <message id="kiosk.say.staff.soon">
        <source>Please wait here and let staff have a look first. If you can, you may go on and take a number.</source>
        <translation>請先讓工作人員看一看，在這裡等一等。還可以，也能接著取號。</translation>
    </message>
    <message id="kiosk.say.store_away">
        <source>Not available now. Please ask at the desk.</source>
        <translation>暫時連不上，請到導診台辦理。</translation>
    </message>
    <message id="kiosk.say.suggested">
        <source>These departments are suggested. Please touch one.</source>
        <translation>這是建議的科室，請點一個。</translation>
    </message>
    <message id="kiosk.say.way">
        <source>To {place}, {minutes}.</source>
        <translation>去{place}，{minutes}。</translation>
    </message>
    <message id="kiosk.say.way_phone">
        <source>Please scan the code on the screen with your phone.</source>
        <translation>請用手機掃一掃螢幕上的碼。</translation>
    </message>
    <message id="kiosk.slip.failed">
        <source>The slip cannot be printed: please remember your number</source>
        <translation>號單無法列印，請記住您的號碼</translation>
    </message>
    <message id="kiosk.slip.printed">
        <source>✓ Please take your slip</source>
        <translation>✓ 印好了，請取走號單</translation>
    </message>
    <message id="kiosk.slip.printing">
        <source>Your slip is printing…</source>
        <translation>正在列印號單……</translation>
    </message>
    <message id="kiosk.sorry.again">
        <source>Go back and try again</source>
        <translation>返回，再試一次</translation>
    </message>
    <message id="kiosk.sorry.help">
        <source>Call a guide</source>
        <translation>呼叫導診員</translation>
    </message>
    <message id="kiosk.sorry.home">
        <source>Start page</source>
        <translation>回首頁</translation>
    </message>
    <message id="kiosk.staff.go_on">
        <source>I can manage: go on</source>
        <translation>我還可以，接著取號</translation>
    </message>
    <message id="kiosk.staff.now">
        <source>Please wait for staff now</source>
        <translation>請|等|工作人員，|不要|走開</translation>
    </message>
    <message id="kiosk.staff.now.do">
        <source>What you said has to be looked at now. The desk is being called. If staff is near, call out to them.</source>
        <translation>您說的情況，要請工作人員馬上來看。已經在通知導診台；身邊有工作人員，請馬上叫。</translation>
    </message>
    <message id="kiosk.staff.soon">
        <source>Please let staff have a look first</source>
        <translation>請|先讓|工作人員|看一看</translation>
    </message>
    <message id="kiosk.staff.soon.do">
        <source>The desk is being called: please wait here. If you can, you may go on and take a number meanwhile.</source>
        <translation>已經在通知導診台，請在這裡稍等。還可以的話，也能接著取號，導診員會來找您。</translation>
    </message>
    <message id="kiosk.store_away.banner">
        <source>Not available now: please ask at the desk</source>
        <translation>暫時連不上，請到導診台</translation>
    </message>
    <message id="kiosk.store_away.more">
        <source>This screen comes back by itself.</source>
        <translation>恢復後會自動繼續，您不用再點。</translation>
    </message>
    <message id="kiosk.store_away.title">
        <source>Not available now.Please ask at the desk</source>
        <translation>暫時連不上，請到導診台辦理</translation>
    </message>
    <message id="kiosk.suggested.more">
        <source>Suggestions; a guide confirms them. Touch one.</source>
        <translation>建議，由導診員確認；點一個科別取號</translation>
    </message>
    <message id="kiosk.suggested.nothing">
        <source>Nothing fits: please choose yourself, or call a guide</source>
        <translation>沒有找到合適的科別，請自己選，或呼叫導診員</translation>
    </message>
    <message id="kiosk.suggested.others">
        <source>Another department</source>
        <translation>我自己選科別</translation>
    </message>
    <message id="kiosk.suggested.title">
        <source>We suggest</source>
        <translation>建議|看|這個|科別</translation>
    </message>
    <message id="kiosk.ticket.away">
        <source>Back from your test? Check in again here</source>
        <translation>檢查做完了？請在這裡報到回診</translation>
    </message>
    <message id="kiosk.ticket.called">
        <source>You are being called: go to the room now</source>
        <translation>正在叫您，請快去診室</translation>
    </message>
    <message id="kiosk.ticket.door">
        <source>Please wait at the room's door now</source>
        <translation>請現在到診室門口候診</translation>
    </message>
    <message id="kiosk.ticket.held">
        <source>Your number is on hold: wait again here</source>
        <translation>號已暫緩，請在這裡恢復候診</translation>
    </message>
    <message id="kiosk.ticket.missed">
        <source>You missed your call: rejoin here</source>
        <translation>過號了，請在這裡重新排隊</translation>
    </message>
    <message id="kiosk.ticket.next">
        <source>You are next</source>
        <translation>下一位就是您</translation>
    </message>
    <message id="kiosk.ticket.waiting">
        <source>{n} people before you</source>
        <translation>前面還有 {n} 位</translation>
    </message>
    <message id="kiosk.typing.birth">
        <source>Your birth date</source>
        <translation>請輸入您的生日</translation>
    </message>
    <message id="kiosk.typing.birth.more">
        <source>Year, month, day, for example 1955-03-07</source>
        <translation>先年、再月、再日，例如 1955-03-07</translation>
    </message>
    <message id="kiosk.typing.card">
        <source>Your card number</source>
        <translation>請輸入就診卡號</translation>
    </message>
    <message id="kiosk.typing.card.more">
        <source>The digits on the front of your visit card</source>
        <translation>卡片正面的那一串數字</translation>
    </message>
    <message id="kiosk.typing.date">
        <source>{year} - {month} - {day}</source>
        <translation>{year} 年 {month} 月 {day} 日</translation>
    </message>
    <message id="kiosk.typing.enter">
        <source>Done</source>
        <translation>確定</translation>
    </message>
    <message id="kiosk.typing.erase">
        <source>Delete one</source>
        <translation>刪掉一位</translation>
    </message>
    <message id="kiosk.typing.id_number">
        <source>Your identity number</source>
        <translation>請輸入身分證號</translation>
    </message>
    <message id="kiosk.typing.id_number.more">
        <source>If it ends in X, press X at the lower left</source>
        <translation>最後一位是 X 的，請按左下角的 X</translation>
    </message>
    <message id="kiosk.typing.phone">
        <source>Your phone number</source>
        <translation>請輸入手機號碼</translation>
    </message>
    <message id="kiosk.typing.phone.more">
        <source>The number you gave the hospital</source>
        <translation>登記時留的手機號碼，輸完按「好了」</translation>
    </message>
    <message id="kiosk.wait.clock">
        <source>{wait} ({clock})</source>
        <translation>{wait}（{clock}）</translation>
    </message>
    <message id="kiosk.wait.minutes">
        <source>{low}–{high} min</source>
        <translation>{low}–{high} 分鐘</translation>
    </message>
    <message id="kiosk.wait.soon">
        <source>under 5 min</source>
        <translation>5 分鐘以內</translation>
    </message>
    <message id="kiosk.wait.unknown">
        <source>see the board</source>
        <translation>時間請看螢幕</translation>
    </message>
    <message id="kiosk.waiting">
        <source>{n} waiting</source>
        <translation>{n} 人等候</translation>
    </message>
    <message id="kiosk.way.ask">
        <source>Please ask at the help desk; staff will help you</source>
        <translation>請到導診台，工作人員會協助您</translation>
    </message>
    <message id="kiosk.way.ask_at">
        <source>Please ask at {desk}, {floor}; staff will help you</source>
        <translation>請到 {floor}{desk}，工作人員會協助您</translation>
    </message>
    <message id="kiosk.way.go">
        <source>The way</source>
        <translation>怎麼走</translation>
    </message>
    <message id="kiosk.way.here">
        <source>You are here</source>
        <translation>您在這裡</translation>
    </message>
    <message id="kiosk.way.metres">
        <source>{n} m</source>
        <translation>{n} 公尺</translation>
    </message>
    <message id="kiosk.way.minutes">
        <source>about {n} minutes</source>
        <translation>約 {n} 分鐘</translation>
    </message>
    <message id="kiosk.way.none.closed">
        <source>The way to {place} is closed now</source>
        <translation>前往{place}的路，現在關閉</translation>
    </message>
    <message id="kiosk.way.none.no_step_free">
        <source>There is no step-free way to {place}</source>
        <translation>前往{place}，沒有不走階梯的路</translation>
    </message>
    <message id="kiosk.way.none.no_without_lift">
        <source>{place} can only be reached by lift</source>
        <translation>前往{place}，只能搭電梯</translation>
    </message>
    <message id="kiosk.way.none.not_joined">
        <source>The map has no way to {place}</source>
        <translation>前往{place}的路，地圖上沒有</translation>
    </message>
    <message id="kiosk.way.phone">
        <source>Phone</source>
        <translation>手機</translation>
    </message>
    <message id="kiosk.way.play">
        <source>Play</source>
        <translation>播放動畫</translation>
    </message>
    <message id="kiosk.way.print.failed">
        <source>No paper</source>
        <translation>無法列印</translation>
    </message>
    <message id="kiosk.way.print.none">
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message id="kiosk.way.print.printed">
        <source>Take it</source>
        <translation>請取走</translation>
    </message>
    <message id="kiosk.way.print.printing">
        <source>Printing</source>
        <translation>列印中</translation>
    </message>
    <message id="kiosk.way.step_free">
        <source>I need a lift / wheelchair</source>
        <translation>我要搭電梯／輪椅</translation>
    </message>
    <message id="kiosk.way.step_free.short">
        <source>Lift / wheelchair</source>
        <translation>電梯／輪椅</translation>
    </message>
    <message id="kiosk.way.step_free_on">
        <source>Step-free route chosen</source>
        <translation>已選無階梯路線</translation>
    </message>
    <message id="kiosk.way.step_free_on.short">
        <source>Step-free</source>
        <translation>已選無階梯</translation>
    </message>
    <message id="kiosk.way.still">
        <source>Stop motion</source>
        <translation>停止動畫</translation>
    </message>
    <message id="kiosk.way.title">
        <source>To {place}</source>
        <translation>前往 {place}</translation>
    </message>
    <message id="kiosk.way.to_floor">
        <source>To {floor}</source>
        <translation>到 {floor}</translation>
    </message>
    <message id="kiosk.way.to_help_desk">
        <source>Way to the help desk</source>
        <translation>導診台怎麼走</translation>
    </message>
    <message id="kiosk.why.child">
        <source>Looks after children</source>
        <translation>看孩子的科別</translation>
    </message>
    <message id="kiosk.why.general">
        <source>Looks at everything first</source>
        <translation>先由全科看，再轉專科</translation>
    </message>
    <message id="kiosk.why.near">
        <source>It may be this one too</source>
        <translation>也可能是這一科</translation>
    </message>
    <message id="kiosk.why.said">
        <source>Because you said: {told}</source>
        <translation>因為您說：{told}</translation>
    </message>
    <message id="kiosk.window">
        <source>Kiosk</source>
        <translation>自助機</translation>
    </message>
</context>
</TS>
