<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>kiosk</name>
    <message id="kiosk.any_doctor">
        <source>Any doctor</source>
        <translation>Any doctor</translation>
    </message>
    <message id="kiosk.area">
        <source>waiting area</source>
        <translation>waiting area</translation>
    </message>
    <message id="kiosk.asked.more">
        <source>Touch the one that applies</source>
        <translation>Touch the one that applies</translation>
    </message>
    <message id="kiosk.asked.you_said">
        <source>You said: {told}</source>
        <translation>You said: {told}</translation>
    </message>
    <message id="kiosk.busy">
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message id="kiosk.category.cashier">
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message id="kiosk.category.clinic">
        <source>Clinic</source>
        <translation>Clinic</translation>
    </message>
    <message id="kiosk.category.emergency">
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message id="kiosk.category.entrance">
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message id="kiosk.category.escalator">
        <source>Escalator</source>
        <translation>Escalator</translation>
    </message>
    <message id="kiosk.category.food">
        <source>Food and drink</source>
        <translation>Food and drink</translation>
    </message>
    <message id="kiosk.category.help_desk">
        <source>Help desk</source>
        <translation>Help desk</translation>
    </message>
    <message id="kiosk.category.imaging">
        <source>Imaging</source>
        <translation>Imaging</translation>
    </message>
    <message id="kiosk.category.lab">
        <source>Laboratory</source>
        <translation>Laboratory</translation>
    </message>
    <message id="kiosk.category.lift">
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message id="kiosk.category.other">
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message id="kiosk.category.pharmacy">
        <source>Pharmacy</source>
        <translation>Pharmacy</translation>
    </message>
    <message id="kiosk.category.room">
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message id="kiosk.category.stairs">
        <source>Stairs</source>
        <translation>Stairs</translation>
    </message>
    <message id="kiosk.category.toilet">
        <source>Toilet</source>
        <translation>Toilet</translation>
    </message>
    <message id="kiosk.category.toilet.accessible">
        <source>Accessible toilet</source>
        <translation>Accessible toilet</translation>
    </message>
    <message id="kiosk.category.waiting">
        <source>Waiting area</source>
        <translation>Waiting area</translation>
    </message>
    <message id="kiosk.choose.help">
        <source>Not sure? Call a guide</source>
        <translation>Not sure? Call a guide</translation>
    </message>
    <message id="kiosk.choose.help.more">
        <source>A guide comes to help you</source>
        <translation>A guide comes to help you</translation>
    </message>
    <message id="kiosk.choose.late">
        <source>✓ Check in now; your time has passed, so you queue as late</source>
        <translation>✓ Check in now; your time has passed, so you queue as late</translation>
    </message>
    <message id="kiosk.choose.more">
        <source>Touch the one you are here for</source>
        <translation>Touch the one you are here for</translation>
    </message>
    <message id="kiosk.choose.nothing">
        <source>{name}, you have no appointment today</source>
        <translation>{name}, you have no appointment today</translation>
    </message>
    <message id="kiosk.choose.nothing.more">
        <source>You can take a number below, or ask at the desk.</source>
        <translation>You can take a number below, or ask at the desk.</translation>
    </message>
    <message id="kiosk.choose.ready">
        <source>✓ You can check in now</source>
        <translation>✓ You can check in now</translation>
    </message>
    <message id="kiosk.choose.title">
        <source>{name}, please choose</source>
        <translation>{name}, please choose</translation>
    </message>
    <message id="kiosk.choose.walk_in">
        <source>Take a number</source>
        <translation>Take a number</translation>
    </message>
    <message id="kiosk.choose.walk_in.more">
        <source>No appointment needed: say what is wrong</source>
        <translation>No appointment needed: say what is wrong</translation>
    </message>
    <message id="kiosk.complaints.letters">
        <source>Not here? Search by letters</source>
        <translation>Not here? Search by letters</translation>
    </message>
    <message id="kiosk.complaints.title">
        <source>{part}: what is wrong?</source>
        <translation>{part}: what is wrong?</translation>
    </message>
    <message id="kiosk.confirm.come_back">
        <source>Back from your test?</source>
        <translation>Back from your test?</translation>
    </message>
    <message id="kiosk.confirm.held">
        <source>Wait in the queue again?</source>
        <translation>Wait in the queue again?</translation>
    </message>
    <message id="kiosk.confirm.missed">
        <source>Rejoin the queue?</source>
        <translation>Rejoin the queue?</translation>
    </message>
    <message id="kiosk.confirm.no">
        <source>No, go back</source>
        <translation>No, go back</translation>
    </message>
    <message id="kiosk.confirm.title">
        <source>Is this right?</source>
        <translation>Is this right?</translation>
    </message>
    <message id="kiosk.confirm.yes">
        <source>Yes, take my number</source>
        <translation>Yes, take my number</translation>
    </message>
    <message id="kiosk.confirm.yes_back">
        <source>Yes, I am here</source>
        <translation>Yes, I am here</translation>
    </message>
    <message id="kiosk.countdown">
        <source>Start page in {n} s · touch to stay</source>
        <translation>Start page in {n} s · touch to stay</translation>
    </message>
    <message id="kiosk.date_format">
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message id="kiosk.departments.more">
        <source>Not sure? Touch “Call a guide” at the lower right</source>
        <translation>Not sure? Touch “Call a guide” at the lower right</translation>
    </message>
    <message id="kiosk.departments.title">
        <source>Which department?</source>
        <translation>Which department?</translation>
    </message>
    <message id="kiosk.doctor">
        <source>Dr {name}</source>
        <translation>Dr {name}</translation>
    </message>
    <message id="kiosk.doctors.any.more">
        <source>Whoever is free first, usually faster</source>
        <translation>Whoever is free first, usually faster</translation>
    </message>
    <message id="kiosk.doctors.full">
        <source>Full for today</source>
        <translation>Full for today</translation>
    </message>
    <message id="kiosk.doctors.title">
        <source>Which doctor?</source>
        <translation>Which doctor?</translation>
    </message>
    <message id="kiosk.done.again">
        <source>{name}, you already have this number</source>
        <translation>{name}, you already have this number</translation>
    </message>
    <message id="kiosk.done.any_room">
        <source>When {label} is called, enter the room shown</source>
        <translation>When {label} is called, enter the room shown</translation>
    </message>
    <message id="kiosk.done.ask">
        <source>Ask at the desk where to wait</source>
        <translation>Ask at the desk where to wait</translation>
    </message>
    <message id="kiosk.done.code">
        <source>A photo works as your slip</source>
        <translation>A photo works as your slip</translation>
    </message>
    <message id="kiosk.done.finish">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="kiosk.done.go">
        <source>Go to {floor}</source>
        <translation>Go to {floor}</translation>
    </message>
    <message id="kiosk.done.go_sit">
        <source>Go to {floor}, {area}, and watch the board</source>
        <translation>Go to {floor}, {area}, and watch the board</translation>
    </message>
    <message id="kiosk.done.missed">
        <source>Missed your call? Check in here again</source>
        <translation>Missed your call? Check in here again</translation>
    </message>
    <message id="kiosk.done.no_slip">
        <source>No slip: please remember {label} or take a photo</source>
        <translation>No slip: please remember {label} or take a photo</translation>
    </message>
    <message id="kiosk.done.printing">
        <source>{name}, you are checked in. Your slip is printing</source>
        <translation>{name}, you are checked in. Your slip is printing</translation>
    </message>
    <message id="kiosk.done.remember">
        <source>Checked in. Please remember {label} or take a photo</source>
        <translation>Checked in. Please remember {label} or take a photo</translation>
    </message>
    <message id="kiosk.done.room">
        <source>When {label} is called, enter {room}</source>
        <translation>When {label} is called, enter {room}</translation>
    </message>
    <message id="kiosk.done.sit">
        <source>Sit in the {area} and watch the board</source>
        <translation>Sit in the {area} and watch the board</translation>
    </message>
    <message id="kiosk.done.take_slip">
        <source>{name}, you are checked in. Please take your slip</source>
        <translation>{name}, you are checked in. Please take your slip</translation>
    </message>
    <message id="kiosk.fact.ahead">
        <source>Before you</source>
        <translation>Before you</translation>
    </message>
    <message id="kiosk.fact.doctor">
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message id="kiosk.fact.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="kiosk.fact.number">
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message id="kiosk.fact.slot">
        <source>Your time</source>
        <translation>Your time</translation>
    </message>
    <message id="kiosk.fact.wait">
        <source>Wait about</source>
        <translation>Wait about</translation>
    </message>
    <message id="kiosk.fact.where">
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message id="kiosk.find.departments">
        <source>By clinic</source>
        <translation>By clinic</translation>
    </message>
    <message id="kiosk.find.departments.title">
        <source>Which clinic?</source>
        <translation>Which clinic?</translation>
    </message>
    <message id="kiosk.find.letters">
        <source>By letters</source>
        <translation>By letters</translation>
    </message>
    <message id="kiosk.find.letters.many">
        <source>There are more: touch one more letter</source>
        <translation>There are more: touch one more letter</translation>
    </message>
    <message id="kiosk.find.letters.more">
        <source>The first letters of its name</source>
        <translation>The first letters of its name</translation>
    </message>
    <message id="kiosk.find.letters.title">
        <source>Type the first letters</source>
        <translation>Type the first letters</translation>
    </message>
    <message id="kiosk.find.more">
        <source>Touch one: we show the way to the nearest</source>
        <translation>Touch one: we show the way to the nearest</translation>
    </message>
    <message id="kiosk.find.none">
        <source>Nothing found. Please check, or call a guide</source>
        <translation>Nothing found. Please check, or call a guide</translation>
    </message>
    <message id="kiosk.find.number">
        <source>By room no.</source>
        <translation>By room no.</translation>
    </message>
    <message id="kiosk.find.number.many">
        <source>There are more: touch one more digit</source>
        <translation>There are more: touch one more digit</translation>
    </message>
    <message id="kiosk.find.number.more">
        <source>As on the door or your slip, such as 301</source>
        <translation>As on the door or your slip, such as 301</translation>
    </message>
    <message id="kiosk.find.number.title">
        <source>Type the room number</source>
        <translation>Type the room number</translation>
    </message>
    <message id="kiosk.find.title">
        <source>Where do you want to go?</source>
        <translation>Where do you want to go?</translation>
    </message>
    <message id="kiosk.floor">
        <source>Floor {floor}</source>
        <translation>Floor {floor}</translation>
    </message>
    <message id="kiosk.footer.ask">
        <source>Need help?</source>
        <translation>Need help?</translation>
    </message>
    <message id="kiosk.footer.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="kiosk.footer.help">
        <source>Call a guide</source>
        <translation>Call a guide</translation>
    </message>
    <message id="kiosk.footer.help_called">
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message id="kiosk.footer.home">
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message id="kiosk.footer.large">
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message id="kiosk.footer.low">
        <source>Low controls</source>
        <translation>Low controls</translation>
    </message>
    <message id="kiosk.footer.muted">
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message id="kiosk.footer.muted.name">
        <source>Spoken prompts are off</source>
        <translation>Spoken prompts are off</translation>
    </message>
    <message id="kiosk.footer.sound">
        <source>On</source>
        <translation>On</translation>
    </message>
    <message id="kiosk.footer.sound.name">
        <source>Spoken prompts are on</source>
        <translation>Spoken prompts are on</translation>
    </message>
    <message id="kiosk.help_coming">
        <source>✓ A guide has been called. Please wait here</source>
        <translation>✓ A guide has been called. Please wait here</translation>
    </message>
    <message id="kiosk.help_failed">
        <source>The call did not get through. Please go to the desk</source>
        <translation>The call did not get through. Please go to the desk</translation>
    </message>
    <message id="kiosk.home.afternoon">
        <source>Good afternoon.</source>
        <translation>Good afternoon.</translation>
    </message>
    <message id="kiosk.home.check_in">
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message id="kiosk.home.check_in.more">
        <source>I have an appointment today</source>
        <translation>I have an appointment today</translation>
    </message>
    <message id="kiosk.home.come_back">
        <source>Back from a test, or missed my call</source>
        <translation>Back from a test, or missed my call</translation>
    </message>
    <message id="kiosk.home.come_back.more">
        <source>Check in again, same number</source>
        <translation>Check in again, same number</translation>
    </message>
    <message id="kiosk.home.come_back.short">
        <source>Back / missed call</source>
        <translation>Back / missed call</translation>
    </message>
    <message id="kiosk.home.evening">
        <source>Good evening.</source>
        <translation>Good evening.</translation>
    </message>
    <message id="kiosk.home.find">
        <source>Find a place</source>
        <translation>Find a place</translation>
    </message>
    <message id="kiosk.home.find.more">
        <source>Clinics, tests, toilets, lifts, exits</source>
        <translation>Clinics, tests, toilets, lifts, exits</translation>
    </message>
    <message id="kiosk.home.hint">
        <source>Touch below, or hold your visit card, ID card or booking code to the reader</source>
        <translation>Touch below, or hold your visit card, ID card or booking code to the reader</translation>
    </message>
    <message id="kiosk.home.morning">
        <source>Good morning.</source>
        <translation>Good morning.</translation>
    </message>
    <message id="kiosk.home.place">
        <source>My place in the queue</source>
        <translation>My place in the queue</translation>
    </message>
    <message id="kiosk.home.place.more">
        <source>See my place, print my slip again</source>
        <translation>See my place, print my slip again</translation>
    </message>
    <message id="kiosk.home.place.more.no_slip">
        <source>See how many people are before me</source>
        <translation>See how many people are before me</translation>
    </message>
    <message id="kiosk.home.title">
        <source>How can we help you?</source>
        <translation>How can we help you?</translation>
    </message>
    <message id="kiosk.home.walk_in">
        <source>No appointment</source>
        <translation>No appointment</translation>
    </message>
    <message id="kiosk.home.walk_in.more">
        <source>Say what is wrong or choose a department</source>
        <translation>Say what is wrong or choose a department</translation>
    </message>
    <message id="kiosk.identify.card">
        <source>Card number</source>
        <translation>Card number</translation>
    </message>
    <message id="kiosk.identify.card.more">
        <source>The digits on the front of your visit card</source>
        <translation>The digits on the front of your visit card</translation>
    </message>
    <message id="kiosk.identify.id_number">
        <source>Identity number</source>
        <translation>Identity number</translation>
    </message>
    <message id="kiosk.identify.id_number.more">
        <source>18 characters, the last may be an X</source>
        <translation>18 characters, the last may be an X</translation>
    </message>
    <message id="kiosk.identify.or">
        <source>Nothing with you? Type instead:</source>
        <translation>Nothing with you? Type instead:</translation>
    </message>
    <message id="kiosk.identify.phone">
        <source>Phone and birth date</source>
        <translation>Phone and birth date</translation>
    </message>
    <message id="kiosk.identify.phone.more">
        <source>The phone number you gave the hospital</source>
        <translation>The phone number you gave the hospital</translation>
    </message>
    <message id="kiosk.identify.reader">
        <source>The reader is ready: put your card on it</source>
        <translation>The reader is ready: put your card on it</translation>
    </message>
    <message id="kiosk.identify.scan">
        <source>Hold your card to the reader</source>
        <translation>Hold your card to the reader</translation>
    </message>
    <message id="kiosk.identify.scan.more">
        <source>Visit card, ID card, booking code or queue slip</source>
        <translation>Visit card, ID card, booking code or queue slip</translation>
    </message>
    <message id="kiosk.identify.title">
        <source>Please identify yourself</source>
        <translation>Please identify yourself</translation>
    </message>
    <message id="kiosk.joint">
        <source>, </source>
        <translation>, </translation>
    </message>
    <message id="kiosk.letters.many">
        <source>There are more: touch one more letter</source>
        <translation>There are more: touch one more letter</translation>
    </message>
    <message id="kiosk.letters.more">
        <source>For headache, touch H E A</source>
        <translation>For headache, touch H E A</translation>
    </message>
    <message id="kiosk.letters.none">
        <source>Nothing found: delete one, or go back</source>
        <translation>Nothing found: delete one, or go back</translation>
    </message>
    <message id="kiosk.letters.title">
        <source>Search by letters</source>
        <translation>Search by letters</translation>
    </message>
    <message id="kiosk.next">
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message id="kiosk.own_name">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="kiosk.paper.cover_open">
        <source>The printer's cover is open, so the slip cannot be printed: please remember {label}, or take a photo</source>
        <translation>The printer's cover is open, so the slip cannot be printed: please remember {label}, or take a photo</translation>
    </message>
    <message id="kiosk.paper.failed">
        <source>The printer has a fault, so the slip cannot be printed: please remember {label}, or take a photo</source>
        <translation>The printer has a fault, so the slip cannot be printed: please remember {label}, or take a photo</translation>
    </message>
    <message id="kiosk.paper.missing">
        <source>There is no printer, so the slip cannot be printed: please remember {label}, or take a photo</source>
        <translation>There is no printer, so the slip cannot be printed: please remember {label}, or take a photo</translation>
    </message>
    <message id="kiosk.paper.no_paper">
        <source>There is no paper, so the slip cannot be printed: please remember {label}, or take a photo</source>
        <translation>There is no paper, so the slip cannot be printed: please remember {label}, or take a photo</translation>
    </message>
    <message id="kiosk.paper.offline">
        <source>The printer is offline, so the slip cannot be printed: please remember {label}, or take a photo</source>
        <translation>The printer is offline, so the slip cannot be printed: please remember {label}, or take a photo</translation>
    </message>
    <message id="kiosk.paper.silent">
        <source>The printer does not answer, so the slip may not come out: please remember {label}, or take a photo</source>
        <translation>The printer does not answer, so the slip may not come out: please remember {label}, or take a photo</translation>
    </message>
    <message id="kiosk.parts.department">
        <source>By department</source>
        <translation>By department</translation>
    </message>
    <message id="kiosk.parts.letters">
        <source>By letters</source>
        <translation>By letters</translation>
    </message>
    <message id="kiosk.parts.more">
        <source>Touch the place, and we find the department</source>
        <translation>Touch the place, and we find the department</translation>
    </message>
    <message id="kiosk.parts.title">
        <source>Where is the trouble?</source>
        <translation>Where is the trouble?</translation>
    </message>
    <message id="kiosk.people" numerus="yes">
        <source>{n} people</source>
        <translation><numerusform>{n} person</numerusform><numerusform>{n} people</numerusform></translation>
    </message>
    <message id="kiosk.phone.back">
        <source>Back to the way</source>
        <translation>Back to the way</translation>
    </message>
    <message id="kiosk.phone.more">
        <source>Open your camera. The steps stay on your phone, with no internet. Nothing about you is in the code.</source>
        <translation>Open your camera. The steps stay on your phone, with no internet. Nothing about you is in the code.</translation>
    </message>
    <message id="kiosk.phone.title">
        <source>Scan with your phone</source>
        <translation>Scan with your phone</translation>
    </message>
    <message id="kiosk.phone.too_long">
        <source>This way is too long for a code</source>
        <translation>This way is too long for a code</translation>
    </message>
    <message id="kiosk.phone.too_long.do">
        <source>Please go back and print it, or read the screen</source>
        <translation>Please go back and print it, or read the screen</translation>
    </message>
    <message id="kiosk.place.come_back">
        <source>I am back</source>
        <translation>I am back</translation>
    </message>
    <message id="kiosk.place.more">
        <source>Places change: follow the board and the calls</source>
        <translation>Places change: follow the board and the calls</translation>
    </message>
    <message id="kiosk.place.nothing">
        <source>{name}, you are not in a queue</source>
        <translation>{name}, you are not in a queue</translation>
    </message>
    <message id="kiosk.place.nothing.more">
        <source>With an appointment, check in from the start page. Without one, take a number below.</source>
        <translation>With an appointment, check in from the start page. Without one, take a number below.</translation>
    </message>
    <message id="kiosk.place.title">
        <source>{name}, your place</source>
        <translation>{name}, your place</translation>
    </message>
    <message id="kiosk.previous">
        <source>Back a page</source>
        <translation>Back a page</translation>
    </message>
    <message id="kiosk.reprint">
        <source>Reprint</source>
        <translation>Reprint</translation>
    </message>
    <message id="kiosk.room">
        <source>Room {room}</source>
        <translation>Room {room}</translation>
    </message>
    <message id="kiosk.say.asked">
        <source>Please read the question on the screen, and touch the answer that applies.</source>
        <translation>Please read the question on the screen, and touch the answer that applies.</translation>
    </message>
    <message id="kiosk.say.birth">
        <source>Please type your birth date: year, month, day.</source>
        <translation>Please type your birth date: year, month, day.</translation>
    </message>
    <message id="kiosk.say.card">
        <source>Please type the number on your card, then press Done.</source>
        <translation>Please type the number on your card, then press Done.</translation>
    </message>
    <message id="kiosk.say.choose">
        <source>Please touch the appointment you are here for. Without one, you can take a number.</source>
        <translation>Please touch the appointment you are here for. Without one, you can take a number.</translation>
    </message>
    <message id="kiosk.say.complaints">
        <source>Please touch what is wrong.</source>
        <translation>Please touch what is wrong.</translation>
    </message>
    <message id="kiosk.say.confirm">
        <source>Please check what the screen says. If it is right, touch Yes.</source>
        <translation>Please check what the screen says. If it is right, touch Yes.</translation>
    </message>
    <message id="kiosk.say.departments">
        <source>Please touch your department. If you do not know which, touch Call a guide.</source>
        <translation>Please touch your department. If you do not know which, touch Call a guide.</translation>
    </message>
    <message id="kiosk.say.doctors">
        <source>Please touch a doctor. Any doctor is usually faster.</source>
        <translation>Please touch a doctor. Any doctor is usually faster.</translation>
    </message>
    <message id="kiosk.say.done">
        <source>Your number is {number}. Please go to {floor} and wait until your number is called.</source>
        <translation>Your number is {number}. Please go to {floor} and wait until your number is called.</translation>
    </message>
    <message id="kiosk.say.done.again">
        <source>You already have a number, it is still {number}. Please wait on {floor}.</source>
        <translation>You already have a number, it is still {number}. Please wait on {floor}.</translation>
    </message>
    <message id="kiosk.say.done.ask">
        <source>Your number is {number}. Please ask at the desk where to wait.</source>
        <translation>Your number is {number}. Please ask at the desk where to wait.</translation>
    </message>
    <message id="kiosk.say.find">
        <source>Where do you want to go? Please touch the screen.</source>
        <translation>Where do you want to go? Please touch the screen.</translation>
    </message>
    <message id="kiosk.say.find_departments">
        <source>Please touch the clinic you want to go to.</source>
        <translation>Please touch the clinic you want to go to.</translation>
    </message>
    <message id="kiosk.say.find_letters">
        <source>Please type the first letters, then touch the place.</source>
        <translation>Please type the first letters, then touch the place.</translation>
    </message>
    <message id="kiosk.say.find_number">
        <source>Please type the room number, then touch the place.</source>
        <translation>Please type the room number, then touch the place.</translation>
    </message>
    <message id="kiosk.say.help_coming">
        <source>A guide has been called. Please wait here.</source>
        <translation>A guide has been called. Please wait here.</translation>
    </message>
    <message id="kiosk.say.help_failed">
        <source>The call did not get through. Please go to the desk.</source>
        <translation>The call did not get through. Please go to the desk.</translation>
    </message>
    <message id="kiosk.say.home">
        <source>Hello. Please touch the screen to choose, or hold your visit card to the reader.</source>
        <translation>Hello. Please touch the screen to choose, or hold your visit card to the reader.</translation>
    </message>
    <message id="kiosk.say.id_number">
        <source>Please type your identity number, then press Done.</source>
        <translation>Please type your identity number, then press Done.</translation>
    </message>
    <message id="kiosk.say.identify">
        <source>Hold your visit card, booking code or slip to the reader, or type a number.</source>
        <translation>Hold your visit card, booking code or slip to the reader, or type a number.</translation>
    </message>
    <message id="kiosk.say.identify.reader">
        <source>Put your identity card or visit card on the reader, or type a number.</source>
        <translation>Put your identity card or visit card on the reader, or type a number.</translation>
    </message>
    <message id="kiosk.say.letters">
        <source>Please type the first letters, then touch what you mean.</source>
        <translation>Please type the first letters, then touch what you mean.</translation>
    </message>
    <message id="kiosk.say.no_slip">
        <source>The slip cannot be printed. Please remember {number}, or take a photo of the screen.</source>
        <translation>The slip cannot be printed. Please remember {number}, or take a photo of the screen.</translation>
    </message>
    <message id="kiosk.say.parts">
        <source>Please touch where the trouble is.</source>
        <translation>Please touch where the trouble is.</translation>
    </message>
    <message id="kiosk.say.phone">
        <source>Please type the phone number you gave the hospital, then press Done.</source>
        <translation>Please type the phone number you gave the hospital, then press Done.</translation>
    </message>
    <message id="kiosk.say.place">
        <source>Your number is {number}. {state}.</source>
        <translation>Your number is {number}. {state}.</translation>
    </message>
    <message id="kiosk.say.place.nothing">
        <source>You are not in a queue now.</source>
        <translation>You are not in a queue now.</translation>
    </message>
    <message id="kiosk.say.place.several" numerus="yes">
        <source>You have {n} numbers, please look at the screen.</source>
        <translation><numerusform>You have {n} number, please look at the screen.</numerusform><numerusform>You have {n} numbers, please look at the screen.</numerusform></translation>
    </message>
    <message id="kiosk.say.remember">
        <source>Please remember the number, or take a photo of the screen.</source>
        <translation>Please remember the number, or take a photo of the screen.</translation>
    </message>
    <message id="kiosk.say.slip">
        <source>Please take your slip.</source>
        <translation>Please take your slip.</translation>
    </message>
    <message id="kiosk.say.sorry">
        <source>This did not work. Please read the screen, or call a guide.</source>
        <translation>This did not work. Please read the screen, or call a guide.</translation>
    </message>
    <message id="kiosk.say.staff">
        <source>Please wait here for staff. Do not walk away. If staff is near, call out to them now.</source>
        <translation>Please wait here for staff. Do not walk away. If staff is near, call out to them now.</translation>
    </message>
    <message id="kiosk.say.staff.soon">
        <source>Please wait here and let staff have a look first. If you can, you may go on and take a number.</source>
        <translation>Please wait here and let staff have a look first. If you can, you may go on and take a number.</translation>
    </message>
    <message id="kiosk.say.store_away">
        <source>Not available now. Please ask at the desk.</source>
        <translation>Not available now. Please ask at the desk.</translation>
    </message>
    <message id="kiosk.say.suggested">
        <source>These departments are suggested. Please touch one.</source>
        <translation>These departments are suggested. Please touch one.</translation>
    </message>
    <message id="kiosk.say.way">
        <source>To {place}, {minutes}.</source>
        <translation>To {place}, {minutes}.</translation>
    </message>
    <message id="kiosk.say.way_phone">
        <source>Please scan the code on the screen with your phone.</source>
        <translation>Please scan the code on the screen with your phone.</translation>
    </message>
    <message id="kiosk.slip.failed">
        <source>The slip cannot be printed: please remember your number</source>
        <translation>The slip cannot be printed: please remember your number</translation>
    </message>
    <message id="kiosk.slip.printed">
        <source>✓ Please take your slip</source>
        <translation>✓ Please take your slip</translation>
    </message>
    <message id="kiosk.slip.printing">
        <source>Your slip is printing…</source>
        <translation>Your slip is printing…</translation>
    </message>
    <message id="kiosk.sorry.again">
        <source>Go back and try again</source>
        <translation>Go back and try again</translation>
    </message>
    <message id="kiosk.sorry.help">
        <source>Call a guide</source>
        <translation>Call a guide</translation>
    </message>
    <message id="kiosk.sorry.home">
        <source>Start page</source>
        <translation>Start page</translation>
    </message>
    <message id="kiosk.staff.go_on">
        <source>I can manage: go on</source>
        <translation>I can manage: go on</translation>
    </message>
    <message id="kiosk.staff.now">
        <source>Please wait for staff now</source>
        <translation>Please wait for staff now</translation>
    </message>
    <message id="kiosk.staff.now.do">
        <source>What you said has to be looked at now. The desk is being called. If staff is near, call out to them.</source>
        <translation>What you said has to be looked at now. The desk is being called. If staff is near, call out to them.</translation>
    </message>
    <message id="kiosk.staff.soon">
        <source>Please let staff have a look first</source>
        <translation>Please let staff have a look first</translation>
    </message>
    <message id="kiosk.staff.soon.do">
        <source>The desk is being called: please wait here. If you can, you may go on and take a number meanwhile.</source>
        <translation>The desk is being called: please wait here. If you can, you may go on and take a number meanwhile.</translation>
    </message>
    <message id="kiosk.store_away.banner">
        <source>Not available now: please ask at the desk</source>
        <translation>Not available now: please ask at the desk</translation>
    </message>
    <message id="kiosk.store_away.more">
        <source>This screen comes back by itself.</source>
        <translation>This screen comes back by itself.</translation>
    </message>
    <message id="kiosk.store_away.title">
        <source>Not available now.Please ask at the desk</source>
        <translation>Not available now.Please ask at the desk</translation>
    </message>
    <message id="kiosk.suggested.more">
        <source>Suggestions; a guide confirms them. Touch one.</source>
        <translation>Suggestions; a guide confirms them. Touch one.</translation>
    </message>
    <message id="kiosk.suggested.nothing">
        <source>Nothing fits: please choose yourself, or call a guide</source>
        <translation>Nothing fits: please choose yourself, or call a guide</translation>
    </message>
    <message id="kiosk.suggested.others">
        <source>Another department</source>
        <translation>Another department</translation>
    </message>
    <message id="kiosk.suggested.title">
        <source>We suggest</source>
        <translation>We suggest</translation>
    </message>
    <message id="kiosk.ticket.away">
        <source>Back from your test? Check in again here</source>
        <translation>Back from your test? Check in again here</translation>
    </message>
    <message id="kiosk.ticket.called">
        <source>You are being called: go to the room now</source>
        <translation>You are being called: go to the room now</translation>
    </message>
    <message id="kiosk.ticket.door">
        <source>Please wait at the room's door now</source>
        <translation>Please wait at the room's door now</translation>
    </message>
    <message id="kiosk.ticket.held">
        <source>Your number is on hold: wait again here</source>
        <translation>Your number is on hold: wait again here</translation>
    </message>
    <message id="kiosk.ticket.missed">
        <source>You missed your call: rejoin here</source>
        <translation>You missed your call: rejoin here</translation>
    </message>
    <message id="kiosk.ticket.next">
        <source>You are next</source>
        <translation>You are next</translation>
    </message>
    <message id="kiosk.ticket.waiting" numerus="yes">
        <source>{n} people before you</source>
        <translation><numerusform>{n} person before you</numerusform><numerusform>{n} people before you</numerusform></translation>
    </message>
    <message id="kiosk.typing.birth">
        <source>Your birth date</source>
        <translation>Your birth date</translation>
    </message>
    <message id="kiosk.typing.birth.more">
        <source>Year, month, day, for example 1955-03-07</source>
        <translation>Year, month, day, for example 1955-03-07</translation>
    </message>
    <message id="kiosk.typing.card">
        <source>Your card number</source>
        <translation>Your card number</translation>
    </message>
    <message id="kiosk.typing.card.more">
        <source>The digits on the front of your visit card</source>
        <translation>The digits on the front of your visit card</translation>
    </message>
    <message id="kiosk.typing.date">
        <source>{year} - {month} - {day}</source>
        <translation>{year} - {month} - {day}</translation>
    </message>
    <message id="kiosk.typing.enter">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="kiosk.typing.erase">
        <source>Delete one</source>
        <translation>Delete one</translation>
    </message>
    <message id="kiosk.typing.id_number">
        <source>Your identity number</source>
        <translation>Your identity number</translation>
    </message>
    <message id="kiosk.typing.id_number.more">
        <source>If it ends in X, press X at the lower left</source>
        <translation>If it ends in X, press X at the lower left</translation>
    </message>
    <message id="kiosk.typing.phone">
        <source>Your phone number</source>
        <translation>Your phone number</translation>
    </message>
    <message id="kiosk.typing.phone.more">
        <source>The number you gave the hospital</source>
        <translation>The number you gave the hospital</translation>
    </message>
    <message id="kiosk.wait.clock">
        <source>{wait} ({clock})</source>
        <translation>{wait} ({clock})</translation>
    </message>
    <message id="kiosk.wait.minutes">
        <source>{low}–{high} min</source>
        <translation>{low}–{high} min</translation>
    </message>
    <message id="kiosk.wait.soon">
        <source>under 5 min</source>
        <translation>under 5 min</translation>
    </message>
    <message id="kiosk.wait.unknown">
        <source>see the board</source>
        <translation>see the board</translation>
    </message>
    <message id="kiosk.waiting">
        <source>{n} waiting</source>
        <translation>{n} waiting</translation>
    </message>
    <message id="kiosk.way.ask">
        <source>Please ask at the help desk; staff will help you</source>
        <translation>Please ask at the help desk; staff will help you</translation>
    </message>
    <message id="kiosk.way.ask_at">
        <source>Please ask at {desk}, {floor}; staff will help you</source>
        <translation>Please ask at {desk}, {floor}; staff will help you</translation>
    </message>
    <message id="kiosk.way.go">
        <source>The way</source>
        <translation>The way</translation>
    </message>
    <message id="kiosk.way.here">
        <source>You are here</source>
        <translation>You are here</translation>
    </message>
    <message id="kiosk.way.metres">
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message id="kiosk.way.minutes" numerus="yes">
        <source>about {n} minutes</source>
        <translation><numerusform>about {n} minute</numerusform><numerusform>about {n} minutes</numerusform></translation>
    </message>
    <message id="kiosk.way.none.closed">
        <source>The way to {place} is closed now</source>
        <translation>The way to {place} is closed now</translation>
    </message>
    <message id="kiosk.way.none.no_step_free">
        <source>There is no step-free way to {place}</source>
        <translation>There is no step-free way to {place}</translation>
    </message>
    <message id="kiosk.way.none.no_without_lift">
        <source>{place} can only be reached by lift</source>
        <translation>{place} can only be reached by lift</translation>
    </message>
    <message id="kiosk.way.none.not_joined">
        <source>The map has no way to {place}</source>
        <translation>The map has no way to {place}</translation>
    </message>
    <message id="kiosk.way.phone">
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message id="kiosk.way.play">
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message id="kiosk.way.print.failed">
        <source>No paper</source>
        <translation>No paper</translation>
    </message>
    <message id="kiosk.way.print.none">
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message id="kiosk.way.print.printed">
        <source>Take it</source>
        <translation>Take it</translation>
    </message>
    <message id="kiosk.way.print.printing">
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message id="kiosk.way.step_free">
        <source>I need a lift / wheelchair</source>
        <translation>I need a lift / wheelchair</translation>
    </message>
    <message id="kiosk.way.step_free.short">
        <source>Lift / wheelchair</source>
        <translation>Lift / wheelchair</translation>
    </message>
    <message id="kiosk.way.step_free_on">
        <source>Step-free route chosen</source>
        <translation>Step-free route chosen</translation>
    </message>
    <message id="kiosk.way.step_free_on.short">
        <source>Step-free</source>
        <translation>Step-free</translation>
    </message>
    <message id="kiosk.way.still">
        <source>Stop motion</source>
        <translation>Stop motion</translation>
    </message>
    <message id="kiosk.way.title">
        <source>To {place}</source>
        <translation>To {place}</translation>
    </message>
    <message id="kiosk.way.to_floor">
        <source>To {floor}</source>
        <translation>To {floor}</translation>
    </message>
    <message id="kiosk.way.to_help_desk">
        <source>Way to the help desk</source>
        <translation>Way to the help desk</translation>
    </message>
    <message id="kiosk.why.child">
        <source>Looks after children</source>
        <translation>Looks after children</translation>
    </message>
    <message id="kiosk.why.general">
        <source>Looks at everything first</source>
        <translation>Looks at everything first</translation>
    </message>
    <message id="kiosk.why.near">
        <source>It may be this one too</source>
        <translation>It may be this one too</translation>
    </message>
    <message id="kiosk.why.said">
        <source>Because you said: {told}</source>
        <translation>Because you said: {told}</translation>
    </message>
    <message id="kiosk.window">
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
</context>
</TS>
