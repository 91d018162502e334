<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>desk</name>
    <message id="desk.act.call">
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message id="desk.act.call_again">
        <source>Call again</source>
        <translation>Call again</translation>
    </message>
    <message id="desk.act.cancel">
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message id="desk.act.check_in">
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message id="desk.act.close">
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message id="desk.act.come_back">
        <source>Back from exam</source>
        <translation>Back from exam</translation>
    </message>
    <message id="desk.act.finish">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="desk.act.miss">
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message id="desk.act.rejoin">
        <source>Back after missed call</source>
        <translation>Back after missed call</translation>
    </message>
    <message id="desk.act.send_to_exam">
        <source>Sent to exam</source>
        <translation>Sent to exam</translation>
    </message>
    <message id="desk.act.start">
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message id="desk.act.undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="desk.ahead">
        <source>{n} ahead</source>
        <translation>{n} ahead</translation>
    </message>
    <message id="desk.any_doctor">
        <source>Any doctor</source>
        <translation>Any doctor</translation>
    </message>
    <message id="desk.any_doctor_detail">
        <source>Whoever is free first</source>
        <translation>Whoever is free first</translation>
    </message>
    <message id="desk.because.after">
        <source>after {label}</source>
        <translation>after {label}</translation>
    </message>
    <message id="desk.because.interval">
        <source>every {n} others</source>
        <translation>every {n} others</translation>
    </message>
    <message id="desk.because.misses" numerus="yes">
        <source>missed {n} times</source>
        <translation><numerusform>missed once</numerusform><numerusform>missed {n} times</numerusform></translation>
    </message>
    <message id="desk.because.overtaken">
        <source>not overtaken again</source>
        <translation>not overtaken again</translation>
    </message>
    <message id="desk.called_times" numerus="yes">
        <source>Called {n} times</source>
        <translation><numerusform>Called once</numerusform><numerusform>Called {n} times</numerusform></translation>
    </message>
    <message id="desk.card_no">
        <source>Card {number}</source>
        <translation>Card {number}</translation>
    </message>
    <message id="desk.class.appointment">
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message id="desk.class.late">
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message id="desk.class.missed">
        <source>After missed call</source>
        <translation>After missed call</translation>
    </message>
    <message id="desk.class.return">
        <source>Back from exam</source>
        <translation>Back from exam</translation>
    </message>
    <message id="desk.class.walk_in">
        <source>Walk-in</source>
        <translation>Walk-in</translation>
    </message>
    <message id="desk.closed.clinic_cancelled">
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message id="desk.closed.no_clinic">
        <source>No clinic today</source>
        <translation>No clinic today</translation>
    </message>
    <message id="desk.closed.other">
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message id="desk.closed.queue_full">
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message id="desk.closed.session_over">
        <source>Clinic over</source>
        <translation>Clinic over</translation>
    </message>
    <message id="desk.counts.arrived">
        <source>Arrived {n}</source>
        <translation>Arrived {n}</translation>
    </message>
    <message id="desk.counts.missed">
        <source>Missed {n}</source>
        <translation>Missed {n}</translation>
    </message>
    <message id="desk.counts.waiting_long">
        <source>Waiting &gt;30 min {n}</source>
        <translation>Waiting &gt;30 min {n}</translation>
    </message>
    <message id="desk.error.already_served">
        <source>Already seen for this appointment today.</source>
        <translation>Already seen for this appointment today.</translation>
    </message>
    <message id="desk.error.already_served.do">
        <source>To be seen again, issue a walk-in number.</source>
        <translation>To be seen again, issue a walk-in number.</translation>
    </message>
    <message id="desk.error.bug">
        <source>Something went wrong; the last act may not have been done.</source>
        <translation>Something went wrong; the last act may not have been done.</translation>
    </message>
    <message id="desk.error.bug.do">
        <source>It has been logged. Look at the queue, try once more, then call the administrator.</source>
        <translation>It has been logged. Look at the queue, try once more, then call the administrator.</translation>
    </message>
    <message id="desk.error.clinic_cancelled">
        <source>This doctor's clinic has been cancelled.</source>
        <translation>This doctor's clinic has been cancelled.</translation>
    </message>
    <message id="desk.error.clinic_cancelled.do">
        <source>Offer another doctor or a walk-in number.</source>
        <translation>Offer another doctor or a walk-in number.</translation>
    </message>
    <message id="desk.error.no_appointment">
        <source>This appointment no longer exists.</source>
        <translation>This appointment no longer exists.</translation>
    </message>
    <message id="desk.error.no_appointment.do">
        <source>It may have been cancelled; a walk-in number is possible.</source>
        <translation>It may have been cancelled; a walk-in number is possible.</translation>
    </message>
    <message id="desk.error.no_clinic">
        <source>There is no clinic today.</source>
        <translation>There is no clinic today.</translation>
    </message>
    <message id="desk.error.no_clinic.do">
        <source>Choose another department or doctor.</source>
        <translation>Choose another department or doctor.</translation>
    </message>
    <message id="desk.error.not_found">
        <source>No such patient was found.</source>
        <translation>No such patient was found.</translation>
    </message>
    <message id="desk.error.not_found.do">
        <source>Search another way (F2) or register (F3).</source>
        <translation>Search another way (F2) or register (F3).</translation>
    </message>
    <message id="desk.error.queue_full">
        <source>All numbers have been given.</source>
        <translation>All numbers have been given.</translation>
    </message>
    <message id="desk.error.queue_full.do">
        <source>Choose another doctor or department.</source>
        <translation>Choose another doctor or department.</translation>
    </message>
    <message id="desk.error.room_has_called">
        <source>{label} has been called and has not come in yet.</source>
        <translation>{label} has been called and has not come in yet.</translation>
    </message>
    <message id="desk.error.room_has_called.do">
        <source>Press F6 Came in or F5 Missed first, then call the next.</source>
        <translation>Press F6 Came in or F5 Missed first, then call the next.</translation>
    </message>
    <message id="desk.error.room_occupied">
        <source>{label} is still in the room.</source>
        <translation>{label} is still in the room.</translation>
    </message>
    <message id="desk.error.room_occupied.do">
        <source>Press F10 Done or F4 To exam first.</source>
        <translation>Press F10 Done or F4 To exam first.</translation>
    </message>
    <message id="desk.error.session_over">
        <source>Today's clinic is over.</source>
        <translation>Today's clinic is over.</translation>
    </message>
    <message id="desk.error.session_over.do">
        <source>If urgent, send to emergency; otherwise another day.</source>
        <translation>If urgent, send to emergency; otherwise another day.</translation>
    </message>
    <message id="desk.error.too_early">
        <source>Too early to check in.</source>
        <translation>Too early to check in.</translation>
    </message>
    <message id="desk.error.too_early.do">
        <source>Possible from {time}.</source>
        <translation>Possible from {time}.</translation>
    </message>
    <message id="desk.error.too_late">
        <source>The booked clinic ended at {time}.</source>
        <translation>The booked clinic ended at {time}.</translation>
    </message>
    <message id="desk.error.too_late.do">
        <source>Issue a walk-in number or rebook.</source>
        <translation>Issue a walk-in number or rebook.</translation>
    </message>
    <message id="desk.error.wrong_day">
        <source>The appointment is on {day}, not today.</source>
        <translation>The appointment is on {day}, not today.</translation>
    </message>
    <message id="desk.error.wrong_day.do">
        <source>Check in on that day, or issue a walk-in number today.</source>
        <translation>Check in on that day, or issue a walk-in number today.</translation>
    </message>
    <message id="desk.first_visit">
        <source>First visit</source>
        <translation>First visit</translation>
    </message>
    <message id="desk.floor_words">
        <source>{floor}</source>
        <translation>{floor}</translation>
    </message>
    <message id="desk.form.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="desk.form.birth_date">
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message id="desk.form.birth_hint">
        <source>e.g. 19480305</source>
        <translation>e.g. 19480305</translation>
    </message>
    <message id="desk.form.card_hint">
        <source>Empty: one is issued</source>
        <translation>Empty: one is issued</translation>
    </message>
    <message id="desk.form.card_no">
        <source>Card number</source>
        <translation>Card number</translation>
    </message>
    <message id="desk.form.hint">
        <source>Tab to the next field, Enter registers and goes on to the department. An identity number fills sex and date of birth.</source>
        <translation>Tab to the next field, Enter registers and goes on to the department. An identity number fills sex and date of birth.</translation>
    </message>
    <message id="desk.form.id_number">
        <source>Identity number</source>
        <translation>Identity number</translation>
    </message>
    <message id="desk.form.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="desk.form.phone">
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message id="desk.form.register">
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message id="desk.form.sex">
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message id="desk.form.title">
        <source>New patient</source>
        <translation>New patient</translation>
    </message>
    <message id="desk.form.wipe">
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message id="desk.help.answer">
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message id="desk.help.answered">
        <source>Answered: please go to {place} ({terminal}).</source>
        <translation>Answered: please go to {place} ({terminal}).</translation>
    </message>
    <message id="desk.help.call">
        <source>Help: {place} ({terminal}) · {since}</source>
        <translation>Help: {place} ({terminal}) · {since}</translation>
    </message>
    <message id="desk.help.more">
        <source>, {n} more</source>
        <translation>, {n} more</translation>
    </message>
    <message id="desk.minutes">
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message id="desk.no_phone">
        <source>no phone</source>
        <translation>no phone</translation>
    </message>
    <message id="desk.notices.everywhere">
        <source>All areas</source>
        <translation>All areas</translation>
    </message>
    <message id="desk.notices.hint">
        <source>Shown on the waiting-area boards until withdrawn or the day ends. Never write a patient's name.</source>
        <translation>Shown on the waiting-area boards until withdrawn or the day ends. Never write a patient's name.</translation>
    </message>
    <message id="desk.notices.list">
        <source>Shown now</source>
        <translation>Shown now</translation>
    </message>
    <message id="desk.notices.none">
        <source>No notices now.</source>
        <translation>No notices now.</translation>
    </message>
    <message id="desk.notices.post">
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message id="desk.notices.posted">
        <source>The notice is on the boards.</source>
        <translation>The notice is on the boards.</translation>
    </message>
    <message id="desk.notices.text">
        <source>e.g. Room 202: Dr Lin is in surgery, back at 10:00</source>
        <translation>e.g. Room 202: Dr Lin is in surgery, back at 10:00</translation>
    </message>
    <message id="desk.notices.title">
        <source>Notices on the boards</source>
        <translation>Notices on the boards</translation>
    </message>
    <message id="desk.notices.withdraw">
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message id="desk.notices.withdrawn">
        <source>The notice is withdrawn.</source>
        <translation>The notice is withdrawn.</translation>
    </message>
    <message id="desk.now">
        <source>now</source>
        <translation>now</translation>
    </message>
    <message id="desk.own_name">
        <source>EN</source>
        <translation>EN</translation>
    </message>
    <message id="desk.people">
        <source>{n}</source>
        <translation>{n}</translation>
    </message>
    <message id="desk.person">
        <source>{name} {sex} {age}</source>
        <translation>{name} {sex} {age}</translation>
    </message>
    <message id="desk.priority.disabled">
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message id="desk.priority.elderly">
        <source>Elderly</source>
        <translation>Elderly</translation>
    </message>
    <message id="desk.priority.military">
        <source>Military</source>
        <translation>Military</translation>
    </message>
    <message id="desk.priority.none">
        <source>None</source>
        <translation>None</translation>
    </message>
    <message id="desk.queue.all_floors">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="desk.queue.because">
        <source>Why here</source>
        <translation>Why here</translation>
    </message>
    <message id="desk.queue.call_again">
        <source>Call again</source>
        <translation>Call again</translation>
    </message>
    <message id="desk.queue.call_next">
        <source>Call next</source>
        <translation>Call next</translation>
    </message>
    <message id="desk.queue.called">
        <source>{label} called to room {room}.</source>
        <translation>{label} called to room {room}.</translation>
    </message>
    <message id="desk.queue.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="desk.queue.cancel_confirm">
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message id="desk.queue.come_back">
        <source>Rejoin</source>
        <translation>Rejoin</translation>
    </message>
    <message id="desk.queue.done">
        <source>{label}: {act}. Ctrl+Z undoes it.</source>
        <translation>{label}: {act}. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.queue.done_and_called">
        <source>{done} done; {label} called to room {room}. Ctrl+Z undoes both.</source>
        <translation>{done} done; {label} called to room {room}. Ctrl+Z undoes both.</translation>
    </message>
    <message id="desk.queue.exam">
        <source>To exam</source>
        <translation>To exam</translation>
    </message>
    <message id="desk.queue.finish">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="desk.queue.miss">
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message id="desk.queue.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="desk.queue.no_room">
        <source>No room</source>
        <translation>No room</translation>
    </message>
    <message id="desk.queue.no_rooms">
        <source>No room is on duty today.</source>
        <translation>No room is on duty today.</translation>
    </message>
    <message id="desk.queue.nobody">
        <source>Nobody waits for this room.</source>
        <translation>Nobody waits for this room.</translation>
    </message>
    <message id="desk.queue.none_waits">
        <source>Nobody waits for room {room}.</source>
        <translation>Nobody waits for room {room}.</translation>
    </message>
    <message id="desk.queue.number">
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message id="desk.queue.reason">
        <source>Why cancel {label}? (required; Esc keeps it)</source>
        <translation>Why cancel {label}? (required; Esc keeps it)</translation>
    </message>
    <message id="desk.queue.room_after">
        <source>Next room</source>
        <translation>Next room</translation>
    </message>
    <message id="desk.queue.room_before">
        <source>Previous room</source>
        <translation>Previous room</translation>
    </message>
    <message id="desk.queue.room_free">
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message id="desk.queue.rooms">
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message id="desk.queue.start">
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message id="desk.queue.state">
        <source>State</source>
        <translation>State</translation>
    </message>
    <message id="desk.queue.title">
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message id="desk.queue.undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="desk.queue.undone">
        <source>{label}: “{act}” undone.</source>
        <translation>{label}: “{act}” undone.</translation>
    </message>
    <message id="desk.queue.waited">
        <source>Waited</source>
        <translation>Waited</translation>
    </message>
    <message id="desk.queue.waiting">
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message id="desk.quoted">
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message id="desk.rail.lock">
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message id="desk.rail.notices">
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message id="desk.rail.queue">
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message id="desk.rail.reception">
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message id="desk.reception.arrivals">
        <source>Today's arrivals</source>
        <translation>Today's arrivals</translation>
    </message>
    <message id="desk.reception.check_in">
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message id="desk.reception.choose">
        <source>Choose a department first (↑↓), then press Enter.</source>
        <translation>Choose a department first (↑↓), then press Enter.</translation>
    </message>
    <message id="desk.reception.come_back">
        <source>Rejoin</source>
        <translation>Rejoin</translation>
    </message>
    <message id="desk.reception.complaint">
        <source>Complaint, e.g. toothache for three days</source>
        <translation>Complaint, e.g. toothache for three days</translation>
    </message>
    <message id="desk.reception.department">
        <source>Department · waiting (↑↓)</source>
        <translation>Department · waiting (↑↓)</translation>
    </message>
    <message id="desk.reception.department_first">
        <source>Choose a department first, then a doctor.</source>
        <translation>Choose a department first, then a doctor.</translation>
    </message>
    <message id="desk.reception.doctor">
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message id="desk.reception.found">
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
    <message id="desk.reception.has">
        <source>This patient already has {label} in this department.</source>
        <translation>This patient already has {label} in this department.</translation>
    </message>
    <message id="desk.reception.has.do">
        <source>It stands as it is; Ctrl+P reprints the slip.</source>
        <translation>It stands as it is; Ctrl+P reprints the slip.</translation>
    </message>
    <message id="desk.reception.issue">
        <source>Issue and print</source>
        <translation>Issue and print</translation>
    </message>
    <message id="desk.reception.issued">
        <source>{label} issued; the slip is being printed.</source>
        <translation>{label} issued; the slip is being printed.</translation>
    </message>
    <message id="desk.reception.issued_unprinted">
        <source>{label} issued.</source>
        <translation>{label} issued.</translation>
    </message>
    <message id="desk.reception.key_call">
        <source>Call the next patient</source>
        <translation>Call the next patient</translation>
    </message>
    <message id="desk.reception.key_choose">
        <source>Choose one of today's arrivals</source>
        <translation>Choose one of today's arrivals</translation>
    </message>
    <message id="desk.reception.key_new">
        <source>Register a new patient</source>
        <translation>Register a new patient</translation>
    </message>
    <message id="desk.reception.key_search">
        <source>Search for a patient</source>
        <translation>Search for a patient</translation>
    </message>
    <message id="desk.reception.new">
        <source>New patient</source>
        <translation>New patient</translation>
    </message>
    <message id="desk.reception.no_arrivals">
        <source>Nobody has arrived yet today.</source>
        <translation>Nobody has arrived yet today.</translation>
    </message>
    <message id="desk.reception.not_found">
        <source>No such patient. Press F3 to register; what you typed is carried over.</source>
        <translation>No such patient. Press F3 to register; what you typed is carried over.</translation>
    </message>
    <message id="desk.reception.priority">
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message id="desk.reception.reprint">
        <source>Reprint slip</source>
        <translation>Reprint slip</translation>
    </message>
    <message id="desk.reception.waits_again">
        <source>{label} waits again.</source>
        <translation>{label} waits again.</translation>
    </message>
    <message id="desk.reception.walk_in">
        <source>Walk-in number</source>
        <translation>Walk-in number</translation>
    </message>
    <message id="desk.return_visit">
        <source>Return visit</source>
        <translation>Return visit</translation>
    </message>
    <message id="desk.room_words">
        <source>Room {room}</source>
        <translation>Room {room}</translation>
    </message>
    <message id="desk.search">
        <source>Name / initials / phone / card / number / scan (F2)</source>
        <translation>Name / initials / phone / card / number / scan (F2)</translation>
    </message>
    <message id="desk.sex.f">
        <source>F</source>
        <translation>F</translation>
    </message>
    <message id="desk.sex.female">
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message id="desk.sex.m">
        <source>M</source>
        <translation>M</translation>
    </message>
    <message id="desk.sex.male">
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message id="desk.sign_in.code">
        <source>Staff code</source>
        <translation>Staff code</translation>
    </message>
    <message id="desk.sign_in.enter">
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message id="desk.sign_in.locked">
        <source>Locked by {name}. The work is kept.</source>
        <translation>Locked by {name}. The work is kept.</translation>
    </message>
    <message id="desk.sign_in.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="desk.sign_in.title">
        <source>Guide desk sign-in</source>
        <translation>Guide desk sign-in</translation>
    </message>
    <message id="desk.slip.failed">
        <source>The slip could not be printed; number {label} stands.</source>
        <translation>The slip could not be printed; number {label} stands.</translation>
    </message>
    <message id="desk.slip.failed.do">
        <source>Check the printer's paper and power, then reprint with Ctrl+P.</source>
        <translation>Check the printer's paper and power, then reprint with Ctrl+P.</translation>
    </message>
    <message id="desk.slip.none">
        <source>There is no slip to reprint.</source>
        <translation>There is no slip to reprint.</translation>
    </message>
    <message id="desk.slip.none.do">
        <source>Choose a patient with a number first.</source>
        <translation>Choose a patient with a number first.</translation>
    </message>
    <message id="desk.slip.off">
        <source>No printer is set up here.</source>
        <translation>No printer is set up here.</translation>
    </message>
    <message id="desk.slip.off.do">
        <source>Set one up in the site file under [desk.printer].</source>
        <translation>Set one up in the site file under [desk.printer].</translation>
    </message>
    <message id="desk.slip.reprinted">
        <source>Slip {label} reprinted.</source>
        <translation>Slip {label} reprinted.</translation>
    </message>
    <message id="desk.state.away">
        <source>At exam</source>
        <translation>At exam</translation>
    </message>
    <message id="desk.state.called">
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message id="desk.state.cancelled">
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message id="desk.state.done">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="desk.state.in_service">
        <source>In room</source>
        <translation>In room</translation>
    </message>
    <message id="desk.state.missed">
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message id="desk.state.void">
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message id="desk.state.waiting">
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message id="desk.store.away">
        <source>Connection lost</source>
        <translation>Connection lost</translation>
    </message>
    <message id="desk.store.here">
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message id="desk.store.lost">
        <source>Connection lost: nothing can be saved right now.</source>
        <translation>Connection lost: nothing can be saved right now.</translation>
    </message>
    <message id="desk.store.lost.do">
        <source>Numbers already given stand. Work goes on by itself once it is back; what you see may be out of date.</source>
        <translation>Numbers already given stand. Work goes on by itself once it is back; what you see may be out of date.</translation>
    </message>
    <message id="desk.strip.notice">
        <source>Notice · {area} · {ago}</source>
        <translation>Notice · {area} · {ago}</translation>
    </message>
    <message id="desk.strip.quiet">
        <source>No news.</source>
        <translation>No news.</translation>
    </message>
    <message id="desk.title">
        <source>Guide desk</source>
        <translation>Guide desk</translation>
    </message>
    <message id="desk.wait_range">
        <source>{low}–{high} min</source>
        <translation>{low}–{high} min</translation>
    </message>
    <message id="desk.waiting_people">
        <source>{n} waiting</source>
        <translation>{n} waiting</translation>
    </message>
</context>
</TS>
