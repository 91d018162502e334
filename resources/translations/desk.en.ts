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
    <message id="desk.act.hold">
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message id="desk.act.leave_door">
        <source>Back in line</source>
        <translation>Back in line</translation>
    </message>
    <message id="desk.act.miss">
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message id="desk.act.move">
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message id="desk.act.pause">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="desk.act.post_notice">
        <source>Post notice</source>
        <translation>Post notice</translation>
    </message>
    <message id="desk.act.reassign">
        <source>Change of doctor</source>
        <translation>Change of doctor</translation>
    </message>
    <message id="desk.act.receive">
        <source>Transferred</source>
        <translation>Transferred</translation>
    </message>
    <message id="desk.act.rejoin">
        <source>Back after missed call</source>
        <translation>Back after missed call</translation>
    </message>
    <message id="desk.act.release">
        <source>Waits again</source>
        <translation>Waits again</translation>
    </message>
    <message id="desk.act.resume">
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message id="desk.act.send_to_exam">
        <source>Sent to exam</source>
        <translation>Sent to exam</translation>
    </message>
    <message id="desk.act.serve_also">
        <source>Also calls for</source>
        <translation>Also calls for</translation>
    </message>
    <message id="desk.act.start">
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message id="desk.act.to_door">
        <source>Sent to the door</source>
        <translation>Sent to the door</translation>
    </message>
    <message id="desk.act.transfer">
        <source>Transferred</source>
        <translation>Transferred</translation>
    </message>
    <message id="desk.act.undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="desk.act.withdraw_notice">
        <source>Withdraw notice</source>
        <translation>Withdraw notice</translation>
    </message>
    <message id="desk.ahead">
        <source>{n} ahead</source>
        <translation>{n} ahead</translation>
    </message>
    <message id="desk.alerts.chip">
        <source>Over time {n}</source>
        <translation>Over time {n}</translation>
    </message>
    <message id="desk.alerts.hint">
        <source>Over the limits in the rules, most urgent first. ↑↓ to choose, Enter goes to the room or patient.</source>
        <translation>Over the limits in the rules, most urgent first. ↑↓ to choose, Enter goes to the room or patient.</translation>
    </message>
    <message id="desk.alerts.limit" numerus="yes">
        <source>limit {n} minutes</source>
        <translation><numerusform>limit {n} minute</numerusform><numerusform>limit {n} minutes</numerusform></translation>
    </message>
    <message id="desk.alerts.long_wait">
        <source>Long wait</source>
        <translation>Long wait</translation>
    </message>
    <message id="desk.alerts.missed">
        <source>Missed calls, whole hospital</source>
        <translation>Missed calls, whole hospital</translation>
    </message>
    <message id="desk.alerts.missed_hint">
        <source>Called and not there, longest ago first. Enter goes to the room, F12 lets them rejoin.</source>
        <translation>Called and not there, longest ago first. Enter goes to the room, F12 lets them rejoin.</translation>
    </message>
    <message id="desk.alerts.nobody">
        <source>Nobody waits too long.</source>
        <translation>Nobody waits too long.</translation>
    </message>
    <message id="desk.alerts.nobody_missed">
        <source>Nobody missed a call.</source>
        <translation>Nobody missed a call.</translation>
    </message>
    <message id="desk.alerts.open">
        <source>Show the list (Alt+4)</source>
        <translation>Show the list (Alt+4)</translation>
    </message>
    <message id="desk.alerts.over">
        <source>+{n} min</source>
        <translation>+{n} min</translation>
    </message>
    <message id="desk.alerts.response">
        <source>Level {level} response over</source>
        <translation>Level {level} response over</translation>
    </message>
    <message id="desk.alerts.title">
        <source>Waiting too long</source>
        <translation>Waiting too long</translation>
    </message>
    <message id="desk.alerts.waited" numerus="yes">
        <source>waited {n} minutes</source>
        <translation><numerusform>waited {n} minute</numerusform><numerusform>waited {n} minutes</numerusform></translation>
    </message>
    <message id="desk.any_doctor">
        <source>Any doctor</source>
        <translation>Any doctor</translation>
    </message>
    <message id="desk.any_doctor_detail">
        <source>Whoever is free first</source>
        <translation>Whoever is free first</translation>
    </message>
    <message id="desk.ask.also">
        <source>Which departments does room {room} also call for?</source>
        <translation>Which departments does room {room} also call for?</translation>
    </message>
    <message id="desk.ask.also.yes">
        <source>Add / remove</source>
        <translation>Add / remove</translation>
    </message>
    <message id="desk.ask.call_named">
        <source>Call {label} {name} out of turn to room {room}</source>
        <translation>Call {label} {name} out of turn to room {room}</translation>
    </message>
    <message id="desk.ask.call_named.yes">
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message id="desk.ask.called_too">
        <source>Also called</source>
        <translation>Also called</translation>
    </message>
    <message id="desk.ask.cancel">
        <source>Cancel {label} {name}</source>
        <translation>Cancel {label} {name}</translation>
    </message>
    <message id="desk.ask.cancel.yes">
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message id="desk.ask.minutes">
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message id="desk.ask.move">
        <source>Move {label} {name} before {before}</source>
        <translation>Move {label} {name} before {before}</translation>
    </message>
    <message id="desk.ask.move.yes">
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message id="desk.ask.move_last">
        <source>Move {label} {name} to the end</source>
        <translation>Move {label} {name} to the end</translation>
    </message>
    <message id="desk.ask.move_unknown">
        <source>Move {label} {name} before which number?</source>
        <translation>Move {label} {name} before which number?</translation>
    </message>
    <message id="desk.ask.number">
        <source>Number / Ctrl+↑↓</source>
        <translation>Number / Ctrl+↑↓</translation>
    </message>
    <message id="desk.ask.open_ended">
        <source>Until resumed</source>
        <translation>Until resumed</translation>
    </message>
    <message id="desk.ask.pause">
        <source>{doctor} calls nobody until resumed</source>
        <translation>{doctor} calls nobody until resumed</translation>
    </message>
    <message id="desk.ask.pause.yes">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="desk.ask.pause_unknown">
        <source>{doctor} pauses until when?</source>
        <translation>{doctor} pauses until when?</translation>
    </message>
    <message id="desk.ask.pause_until">
        <source>{doctor} calls nobody until {time}</source>
        <translation>{doctor} calls nobody until {time}</translation>
    </message>
    <message id="desk.ask.reason">
        <source>Reason (required); Esc leaves</source>
        <translation>Reason (required); Esc leaves</translation>
    </message>
    <message id="desk.ask.reason_free">
        <source>Reason (if any); Esc leaves</source>
        <translation>Reason (if any); Esc leaves</translation>
    </message>
    <message id="desk.ask.time">
        <source>Minutes / 10:30</source>
        <translation>Minutes / 10:30</translation>
    </message>
    <message id="desk.ask.transfer">
        <source>Transfer {label} {name} where?</source>
        <translation>Transfer {label} {name} where?</translation>
    </message>
    <message id="desk.ask.transfer.yes">
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message id="desk.ask.transfer_to">
        <source>Transfer {label} {name} to {department} · {doctor}</source>
        <translation>Transfer {label} {name} to {department} · {doctor}</translation>
    </message>
    <message id="desk.because.after">
        <source>after {label}</source>
        <translation>after {label}</translation>
    </message>
    <message id="desk.because.back">
        <source>{n} places back</source>
        <translation>{n} places back</translation>
    </message>
    <message id="desk.because.door">
        <source>at the room's door</source>
        <translation>at the room's door</translation>
    </message>
    <message id="desk.because.interval">
        <source>every {n} others</source>
        <translation>every {n} others</translation>
    </message>
    <message id="desk.because.misses" numerus="yes">
        <source>missed {n} times</source>
        <translation><numerusform>missed once</numerusform><numerusform>missed {n} times</numerusform></translation>
    </message>
    <message id="desk.because.moved">
        <source>moved by staff</source>
        <translation>moved by staff</translation>
    </message>
    <message id="desk.because.overtaken">
        <source>passed by {n}, the limit</source>
        <translation>passed by {n}, the limit</translation>
    </message>
    <message id="desk.because.rest">
        <source>nobody to go between</source>
        <translation>nobody to go between</translation>
    </message>
    <message id="desk.because.session_end">
        <source>end of session</source>
        <translation>end of session</translation>
    </message>
    <message id="desk.because.triage">
        <source>level {level} goes first</source>
        <translation>level {level} goes first</translation>
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
    <message id="desk.comma">
        <source>, </source>
        <translation>, </translation>
    </message>
    <message id="desk.counts.arrived">
        <source>Arrived {n}</source>
        <translation>Arrived {n}</translation>
    </message>
    <message id="desk.counts.missed">
        <source>Missed {n}</source>
        <translation>Missed {n}</translation>
    </message>
    <message id="desk.day_end.and">
        <source>, </source>
        <translation>, </translation>
    </message>
    <message id="desk.day_end.back">
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message id="desk.day_end.confirm">
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message id="desk.day_end.day">
        <source>{day} {month_name}</source>
        <translation>{day} {month_name}</translation>
    </message>
    <message id="desk.day_end.done">
        <source>{day} has ended: {figures}.</source>
        <translation>{day} has ended: {figures}.</translation>
    </message>
    <message id="desk.day_end.end">
        <source>End {day}</source>
        <translation>End {day}</translation>
    </message>
    <message id="desk.day_end.end_today">
        <source>End today</source>
        <translation>End today</translation>
    </message>
    <message id="desk.day_end.finished">
        <source>In a room → done</source>
        <translation>In a room → done</translation>
    </message>
    <message id="desk.day_end.hint">
        <source>Numbers still open are closed here in one step, each with its reason. This cannot be undone.</source>
        <translation>Numbers still open are closed here in one step, each with its reason. This cannot be undone.</translation>
    </message>
    <message id="desk.day_end.left">
        <source>Numbers still open</source>
        <translation>Numbers still open</translation>
    </message>
    <message id="desk.day_end.may_not">
        <source>A supervisor has to sign in to end the day.</source>
        <translation>A supervisor has to sign in to end the day.</translation>
    </message>
    <message id="desk.day_end.missed">
        <source>Missed → did not come</source>
        <translation>Missed → did not come</translation>
    </message>
    <message id="desk.day_end.n_missed">
        <source>{n} missed</source>
        <translation>{n} missed</translation>
    </message>
    <message id="desk.day_end.n_no_shows" numerus="yes">
        <source>{n} appointments that never came</source>
        <translation><numerusform>{n} appointment that never came</numerusform><numerusform>{n} appointments that never came</numerusform></translation>
    </message>
    <message id="desk.day_end.n_unserved">
        <source>{n} not served</source>
        <translation>{n} not served</translation>
    </message>
    <message id="desk.day_end.nobody">
        <source>No number is open.</source>
        <translation>No number is open.</translation>
    </message>
    <message id="desk.day_end.open_days" numerus="yes">
        <source>{n} earlier days were never ended. End them first:</source>
        <translation><numerusform>{n} earlier day was never ended. End it first:</numerusform><numerusform>{n} earlier days were never ended. End them first:</numerusform></translation>
    </message>
    <message id="desk.day_end.question" numerus="yes">
        <source>Close the {n} numbers still open on {day}?</source>
        <translation><numerusform>Close the {n} number still open on {day}?</numerusform><numerusform>Close the {n} numbers still open on {day}?</numerusform></translation>
    </message>
    <message id="desk.day_end.question_nobody">
        <source>End {day}? No number is open; appointments that never came are marked.</source>
        <translation>End {day}? No number is open; appointments that never came are marked.</translation>
    </message>
    <message id="desk.day_end.since">
        <source>here since {time}</source>
        <translation>here since {time}</translation>
    </message>
    <message id="desk.day_end.title">
        <source>End the day</source>
        <translation>End the day</translation>
    </message>
    <message id="desk.day_end.today">
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message id="desk.day_end.unserved">
        <source>Not served → void</source>
        <translation>Not served → void</translation>
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
        <source>Choose another doctor or department, or give the reason for an extra number.</source>
        <translation>Choose another doctor or department, or give the reason for an extra number.</translation>
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
        <source>If urgent, send to emergency; otherwise another day, or give the reason for an extra number.</source>
        <translation>If urgent, send to emergency; otherwise another day, or give the reason for an extra number.</translation>
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
    <message id="desk.policy.all_inherited">
        <source>All from above</source>
        <translation>All from above</translation>
    </message>
    <message id="desk.policy.all_usual">
        <source>All as usual</source>
        <translation>All as usual</translation>
    </message>
    <message id="desk.policy.and">
        <source>, </source>
        <translation>, </translation>
    </message>
    <message id="desk.policy.area">
        <source>Area {area}</source>
        <translation>Area {area}</translation>
    </message>
    <message id="desk.policy.changes" numerus="yes">
        <source>{n} changes not yet on</source>
        <translation><numerusform>{n} change not yet on</numerusform><numerusform>{n} changes not yet on</numerusform></translation>
    </message>
    <message id="desk.policy.discard">
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message id="desk.policy.everybody">
        <source>Whole order</source>
        <translation>Whole order</translation>
    </message>
    <message id="desk.policy.fewer_misses">
        <source>- Drop the last</source>
        <translation>- Drop the last</translation>
    </message>
    <message id="desk.policy.hint.after_session">
        <source>a morning number in the afternoon, at the kiosk</source>
        <translation>a morning number in the afternoon, at the kiosk</translation>
    </message>
    <message id="desk.policy.hint.alerts">
        <source>over these, the desk is told</source>
        <translation>over these, the desk is told</translation>
    </message>
    <message id="desk.policy.hint.appointments">
        <source>how the two share a queue</source>
        <translation>how the two share a queue</translation>
    </message>
    <message id="desk.policy.hint.call">
        <source>repeats on the board; when a miss may be noted</source>
        <translation>repeats on the board; when a miss may be noted</translation>
    </message>
    <message id="desk.policy.hint.check_in">
        <source>when an appointment may check in, and is late</source>
        <translation>when an appointment may check in, and is late</translation>
    </message>
    <message id="desk.policy.hint.interval_scope">
        <source>where the others in between are counted</source>
        <translation>where the others in between are counted</translation>
    </message>
    <message id="desk.policy.hint.late">
        <source>checked in after the slot's end</source>
        <translation>checked in after the slot's end</translation>
    </message>
    <message id="desk.policy.hint.max_overtaken">
        <source>by those who came later</source>
        <translation>by those who came later</translation>
    </message>
    <message id="desk.policy.hint.missed">
        <source>where they rejoin, miss by miss</source>
        <translation>where they rejoin, miss by miss</translation>
    </message>
    <message id="desk.policy.hint.order_by">
        <source>who is first among the like</source>
        <translation>who is first among the like</translation>
    </message>
    <message id="desk.policy.hint.priority">
        <source>click to add; the figure is their order</source>
        <translation>click to add; the figure is their order</translation>
    </message>
    <message id="desk.policy.hint.returns">
        <source>the same day, after an exam</source>
        <translation>the same day, after an exam</translation>
    </message>
    <message id="desk.policy.hint.room_row">
        <source>filled at each call; it never reorders</source>
        <translation>filled at each call; it never reorders</translation>
    </message>
    <message id="desk.policy.hint.triage">
        <source>levels I and II go before all others</source>
        <translation>levels I and II go before all others</translation>
    </message>
    <message id="desk.policy.hospital">
        <source>Whole hospital</source>
        <translation>Whole hospital</translation>
    </message>
    <message id="desk.policy.inherit">
        <source>Take from above</source>
        <translation>Take from above</translation>
    </message>
    <message id="desk.policy.inherit_usual">
        <source>Back to usual</source>
        <translation>Back to usual</translation>
    </message>
    <message id="desk.policy.inherited">
        <source>From {above}</source>
        <translation>From {above}</translation>
    </message>
    <message id="desk.policy.line.early">
        <source>Earliest</source>
        <translation>Earliest</translation>
    </message>
    <message id="desk.policy.line.grace">
        <source>Grace</source>
        <translation>Grace</translation>
    </message>
    <message id="desk.policy.line.groups">
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message id="desk.policy.line.long_wait">
        <source>Any wait</source>
        <translation>Any wait</translation>
    </message>
    <message id="desk.policy.line.missed">
        <source>Miss {n}</source>
        <translation>Miss {n}</translation>
    </message>
    <message id="desk.policy.line.missed_from">
        <source>Miss {n} on</source>
        <translation>Miss {n} on</translation>
    </message>
    <message id="desk.policy.line.priority">
        <source>How</source>
        <translation>How</translation>
    </message>
    <message id="desk.policy.line.response">
        <source>Response, min</source>
        <translation>Response, min</translation>
    </message>
    <message id="desk.policy.may_not">
        <source>You may read the rules; a supervisor has to sign in to change them.</source>
        <translation>You may read the rules; a supervisor has to sign in to change them.</translation>
    </message>
    <message id="desk.policy.more_misses">
        <source>+ One more miss</source>
        <translation>+ One more miss</translation>
    </message>
    <message id="desk.policy.moved" numerus="yes">
        <source>{n} move</source>
        <translation><numerusform>{n} moves</numerusform><numerusform>{n} move</numerusform></translation>
    </message>
    <message id="desk.policy.movers">
        <source>Who moves</source>
        <translation>Who moves</translation>
    </message>
    <message id="desk.policy.no_groups">
        <source>none</source>
        <translation>none</translation>
    </message>
    <message id="desk.policy.nobody_moves">
        <source>Nobody moves</source>
        <translation>Nobody moves</translation>
    </message>
    <message id="desk.policy.nobody_waits">
        <source>Nobody waits now, or only at a room's door.</source>
        <translation>Nobody waits now, or only at a room's door.</translation>
    </message>
    <message id="desk.policy.number.back" numerus="yes">
        <source>{n} places back</source>
        <translation><numerusform>{n} place back</numerusform><numerusform>{n} places back</numerusform></translation>
    </message>
    <message id="desk.policy.number.booked">
        <source>{n} booked</source>
        <translation>{n} booked</translation>
    </message>
    <message id="desk.policy.number.early" numerus="yes">
        <source>up to {n} minutes</source>
        <translation><numerusform>up to {n} minute</numerusform><numerusform>up to {n} minutes</numerusform></translation>
    </message>
    <message id="desk.policy.number.every" numerus="yes">
        <source>one after {n} others</source>
        <translation><numerusform>one after {n} other</numerusform><numerusform>one after {n} others</numerusform></translation>
    </message>
    <message id="desk.policy.number.grace" numerus="yes">
        <source>{n} minutes after the slot</source>
        <translation><numerusform>{n} minute after the slot</numerusform><numerusform>{n} minutes after the slot</numerusform></translation>
    </message>
    <message id="desk.policy.number.level1">
        <source>I {n}</source>
        <translation>I {n}</translation>
    </message>
    <message id="desk.policy.number.level1.none">
        <source>I no limit</source>
        <translation>I no limit</translation>
    </message>
    <message id="desk.policy.number.level2">
        <source>II {n}</source>
        <translation>II {n}</translation>
    </message>
    <message id="desk.policy.number.level2.none">
        <source>II no limit</source>
        <translation>II no limit</translation>
    </message>
    <message id="desk.policy.number.level3">
        <source>III {n}</source>
        <translation>III {n}</translation>
    </message>
    <message id="desk.policy.number.level3.none">
        <source>III no limit</source>
        <translation>III no limit</translation>
    </message>
    <message id="desk.policy.number.level4">
        <source>IV {n}</source>
        <translation>IV {n}</translation>
    </message>
    <message id="desk.policy.number.level4.none">
        <source>IV no limit</source>
        <translation>IV no limit</translation>
    </message>
    <message id="desk.policy.number.long_wait" numerus="yes">
        <source>over {n} minutes</source>
        <translation><numerusform>over {n} minute</numerusform><numerusform>over {n} minutes</numerusform></translation>
    </message>
    <message id="desk.policy.number.miss_after" numerus="yes">
        <source>missed after {n} seconds</source>
        <translation><numerusform>missed after {n} second</numerusform><numerusform>missed after {n} seconds</numerusform></translation>
    </message>
    <message id="desk.policy.number.passed" numerus="yes">
        <source>by {n} tickets</source>
        <translation><numerusform>by {n} ticket</numerusform><numerusform>by {n} tickets</numerusform></translation>
    </message>
    <message id="desk.policy.number.repeat" numerus="yes">
        <source>shown {n} times</source>
        <translation><numerusform>shown {n} time</numerusform><numerusform>shown {n} times</numerusform></translation>
    </message>
    <message id="desk.policy.number.row" numerus="yes">
        <source>{n} patients</source>
        <translation><numerusform>{n} patient</numerusform><numerusform>{n} patients</numerusform></translation>
    </message>
    <message id="desk.policy.number.walk_ins" numerus="yes">
        <source>{n} walk-ins</source>
        <translation><numerusform>{n} walk-in</numerusform><numerusform>{n} walk-ins</numerusform></translation>
    </message>
    <message id="desk.policy.option.adaptive.no">
        <source>Always so</source>
        <translation>Always so</translation>
    </message>
    <message id="desk.policy.option.adaptive.yes">
        <source>Alternate when many</source>
        <translation>Alternate when many</translation>
    </message>
    <message id="desk.policy.option.after_session.no">
        <source>Take it</source>
        <translation>Take it</translation>
    </message>
    <message id="desk.policy.option.after_session.yes">
        <source>Send to the desk</source>
        <translation>Send to the desk</translation>
    </message>
    <message id="desk.policy.option.appointments.first">
        <source>Booked first</source>
        <translation>Booked first</translation>
    </message>
    <message id="desk.policy.option.appointments.mixed">
        <source>Mixed</source>
        <translation>Mixed</translation>
    </message>
    <message id="desk.policy.option.appointments.ratio">
        <source>In turn</source>
        <translation>In turn</translation>
    </message>
    <message id="desk.policy.option.appointments.slot">
        <source>By slot</source>
        <translation>By slot</translation>
    </message>
    <message id="desk.policy.option.early.any">
        <source>Any time that day</source>
        <translation>Any time that day</translation>
    </message>
    <message id="desk.policy.option.early.minutes">
        <source>In advance</source>
        <translation>In advance</translation>
    </message>
    <message id="desk.policy.option.interval_scope.practitioner">
        <source>Each doctor</source>
        <translation>Each doctor</translation>
    </message>
    <message id="desk.policy.option.interval_scope.queue">
        <source>The whole queue</source>
        <translation>The whole queue</translation>
    </message>
    <message id="desk.policy.option.late.interval">
        <source>In turn</source>
        <translation>In turn</translation>
    </message>
    <message id="desk.policy.option.late.normal">
        <source>As if on time</source>
        <translation>As if on time</translation>
    </message>
    <message id="desk.policy.option.late.session_end">
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message id="desk.policy.option.late.slot_end">
        <source>End of slot</source>
        <translation>End of slot</translation>
    </message>
    <message id="desk.policy.option.max_overtaken.limited">
        <source>Limited</source>
        <translation>Limited</translation>
    </message>
    <message id="desk.policy.option.max_overtaken.off">
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message id="desk.policy.option.missed.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="desk.policy.option.missed.interval">
        <source>In turn</source>
        <translation>In turn</translation>
    </message>
    <message id="desk.policy.option.missed.session_end">
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message id="desk.policy.option.missed.void">
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message id="desk.policy.option.order_by.check_in">
        <source>Time of check-in</source>
        <translation>Time of check-in</translation>
    </message>
    <message id="desk.policy.option.order_by.registration">
        <source>Time of registration</source>
        <translation>Time of registration</translation>
    </message>
    <message id="desk.policy.option.priority.first">
        <source>All first</source>
        <translation>All first</translation>
    </message>
    <message id="desk.policy.option.priority.interval">
        <source>In turn</source>
        <translation>In turn</translation>
    </message>
    <message id="desk.policy.option.triage.no">
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message id="desk.policy.option.triage.yes">
        <source>On</source>
        <translation>On</translation>
    </message>
    <message id="desk.policy.own">
        <source>Own rule</source>
        <translation>Own rule</translation>
    </message>
    <message id="desk.policy.own_rules" numerus="yes">
        <source>{n} rules of its own</source>
        <translation><numerusform>{n} rule of its own</numerusform><numerusform>{n} rules of its own</numerusform></translation>
    </message>
    <message id="desk.policy.preview">
        <source>What it would do now</source>
        <translation>What it would do now</translation>
    </message>
    <message id="desk.policy.preview_hint">
        <source>Those who wait now, tried under these rules; nothing changes before they are switched on. Those at a room's door stay.</source>
        <translation>Those who wait now, tried under these rules; nothing changes before they are switched on. Those at a room's door stay.</translation>
    </message>
    <message id="desk.policy.preview_wrong">
        <source>Correct the number marked in red first; then it can be tried.</source>
        <translation>Correct the number marked in red first; then it can be tried.</translation>
    </message>
    <message id="desk.policy.reason">
        <source>Why (optional)</source>
        <translation>Why (optional)</translation>
    </message>
    <message id="desk.policy.rule.after_session">
        <source>Session over</source>
        <translation>Session over</translation>
    </message>
    <message id="desk.policy.rule.alerts">
        <source>Time limits</source>
        <translation>Time limits</translation>
    </message>
    <message id="desk.policy.rule.appointments">
        <source>Booked and walk-in</source>
        <translation>Booked and walk-in</translation>
    </message>
    <message id="desk.policy.rule.call">
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message id="desk.policy.rule.check_in">
        <source>Check-in times</source>
        <translation>Check-in times</translation>
    </message>
    <message id="desk.policy.rule.interval_scope">
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message id="desk.policy.rule.late">
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message id="desk.policy.rule.max_overtaken">
        <source>Overtaken at most</source>
        <translation>Overtaken at most</translation>
    </message>
    <message id="desk.policy.rule.missed">
        <source>After a missed call</source>
        <translation>After a missed call</translation>
    </message>
    <message id="desk.policy.rule.order_by">
        <source>First come by</source>
        <translation>First come by</translation>
    </message>
    <message id="desk.policy.rule.priority">
        <source>Priority groups</source>
        <translation>Priority groups</translation>
    </message>
    <message id="desk.policy.rule.returns">
        <source>Back from an exam</source>
        <translation>Back from an exam</translation>
    </message>
    <message id="desk.policy.rule.room_row">
        <source>Row at the door</source>
        <translation>Row at the door</translation>
    </message>
    <message id="desk.policy.rule.triage">
        <source>Triage levels</source>
        <translation>Triage levels</translation>
    </message>
    <message id="desk.policy.section.alerts">
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message id="desk.policy.section.calling">
        <source>Calling</source>
        <translation>Calling</translation>
    </message>
    <message id="desk.policy.section.check_in">
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message id="desk.policy.section.order">
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message id="desk.policy.set_here">
        <source>Set here</source>
        <translation>Set here</translation>
    </message>
    <message id="desk.policy.switch_on">
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message id="desk.policy.switched_on">
        <source>The new rules are on: {place}.</source>
        <translation>The new rules are on: {place}.</translation>
    </message>
    <message id="desk.policy.titled">
        <source>{title}: {words}</source>
        <translation>{title}: {words}</translation>
    </message>
    <message id="desk.policy.usual">
        <source>Usual</source>
        <translation>Usual</translation>
    </message>
    <message id="desk.policy.where">
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message id="desk.policy.wrong_number">
        <source>Give a whole number from {low} to {high}.</source>
        <translation>Give a whole number from {low} to {high}.</translation>
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
    <message id="desk.priority.other">
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message id="desk.queue.all_floors">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="desk.queue.also">
        <source>Also calls</source>
        <translation>Also calls</translation>
    </message>
    <message id="desk.queue.also_serves">
        <source>Also calls for: {departments}</source>
        <translation>Also calls for: {departments}</translation>
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
    <message id="desk.queue.call_this">
        <source>Call this</source>
        <translation>Call this</translation>
    </message>
    <message id="desk.queue.called">
        <source>{label} called to room {room}.</source>
        <translation>{label} called to room {room}.</translation>
    </message>
    <message id="desk.queue.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
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
    <message id="desk.queue.has_paused">
        <source>{doctor} calls nobody until resumed. Ctrl+Z undoes it.</source>
        <translation>{doctor} calls nobody until resumed. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.queue.has_paused_until">
        <source>{doctor} calls nobody until {time}. Ctrl+Z undoes it.</source>
        <translation>{doctor} calls nobody until {time}. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.queue.has_resumed">
        <source>{doctor} calls again. Ctrl+Z undoes it.</source>
        <translation>{doctor} calls again. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.queue.hold">
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message id="desk.queue.miss">
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message id="desk.queue.more">
        <source>More</source>
        <translation>More</translation>
    </message>
    <message id="desk.queue.move">
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message id="desk.queue.moved">
        <source>{label} moved before {before}. Ctrl+Z undoes it.</source>
        <translation>{label} moved before {before}. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.queue.moved_last">
        <source>{label} moved to the end. Ctrl+Z undoes it.</source>
        <translation>{label} moved to the end. Ctrl+Z undoes it.</translation>
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
    <message id="desk.queue.pause">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="desk.queue.paused">
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message id="desk.queue.paused_until">
        <source>Paused until {time}</source>
        <translation>Paused until {time}</translation>
    </message>
    <message id="desk.queue.reassigned">
        <source>{label} keeps its number and is seen by {doctor}. Ctrl+Z undoes it.</source>
        <translation>{label} keeps its number and is seen by {doctor}. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.queue.reassigned_any">
        <source>{label} keeps its number and is seen by any doctor. Ctrl+Z undoes it.</source>
        <translation>{label} keeps its number and is seen by any doctor. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.queue.release">
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message id="desk.queue.resume">
        <source>Resume</source>
        <translation>Resume</translation>
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
    <message id="desk.queue.serves_also">
        <source>Room {room} also calls for: {departments}. Ctrl+Z undoes it.</source>
        <translation>Room {room} also calls for: {departments}. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.queue.serves_own">
        <source>Room {room} calls for its own department only. Ctrl+Z undoes it.</source>
        <translation>Room {room} calls for its own department only. Ctrl+Z undoes it.</translation>
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
    <message id="desk.queue.transfer">
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message id="desk.queue.transfer_undone">
        <source>Transfer undone: {label} waits where it was, {gone} is void.</source>
        <translation>Transfer undone: {label} waits where it was, {gone} is void.</translation>
    </message>
    <message id="desk.queue.transferred">
        <source>{label} transferred to {department} as {new}; its slip is being printed. Ctrl+Z undoes it.</source>
        <translation>{label} transferred to {department} as {new}; its slip is being printed. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.queue.transferred_unprinted">
        <source>{label} transferred to {department}; tell the patient the new number {new}. Ctrl+Z undoes it.</source>
        <translation>{label} transferred to {department}; tell the patient the new number {new}. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.queue.undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="desk.queue.undone">
        <source>{label}: “{act}” undone.</source>
        <translation>{label}: “{act}” undone.</translation>
    </message>
    <message id="desk.queue.undone_other">
        <source>“{act}” undone.</source>
        <translation>“{act}” undone.</translation>
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
    <message id="desk.rail.alerts">
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message id="desk.rail.day_end">
        <source>Day end</source>
        <translation>Day end</translation>
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
    <message id="desk.rail.rules">
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message id="desk.reception.add_on.queue_full">
        <source>Full: why an extra number? (required)</source>
        <translation>Full: why an extra number? (required)</translation>
    </message>
    <message id="desk.reception.add_on.session_over">
        <source>Clinic over: why an extra number? (required)</source>
        <translation>Clinic over: why an extra number? (required)</translation>
    </message>
    <message id="desk.reception.add_on_why">
        <source>Say why there is an extra number, or choose another department or doctor.</source>
        <translation>Say why there is an extra number, or choose another department or doctor.</translation>
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
    <message id="desk.reception.issue_add_on">
        <source>Extra number</source>
        <translation>Extra number</translation>
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
        <source>Today's arrivals</source>
        <translation>Today's arrivals</translation>
    </message>
    <message id="desk.reception.key_new">
        <source>Register a new patient</source>
        <translation>Register a new patient</translation>
    </message>
    <message id="desk.reception.key_room">
        <source>Another room</source>
        <translation>Another room</translation>
    </message>
    <message id="desk.reception.key_row">
        <source>Numbers in the queue</source>
        <translation>Numbers in the queue</translation>
    </message>
    <message id="desk.reception.key_search">
        <source>Search a patient</source>
        <translation>Search a patient</translation>
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
    <message id="desk.reception.release">
        <source>Release</source>
        <translation>Release</translation>
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
    <message id="desk.room.called">
        <source>{label} called.</source>
        <translation>{label} called.</translation>
    </message>
    <message id="desk.room.closed">
        <source>Nobody works in room {room} today.</source>
        <translation>Nobody works in room {room} today.</translation>
    </message>
    <message id="desk.room.closed.do">
        <source>It appears here by itself once the roster has it. If the room number is wrong, call the administrator.</source>
        <translation>It appears here by itself once the roster has it. If the room number is wrong, call the administrator.</translation>
    </message>
    <message id="desk.room.done">
        <source>{label}: {act}.</source>
        <translation>{label}: {act}.</translation>
    </message>
    <message id="desk.room.done_call_next">
        <source>Done, call next</source>
        <translation>Done, call next</translation>
    </message>
    <message id="desk.room.done_called">
        <source>{done} done, {label} called.</source>
        <translation>{done} done, {label} called.</translation>
    </message>
    <message id="desk.room.done_none_waits">
        <source>{done} done; nobody waits.</source>
        <translation>{done} done; nobody waits.</translation>
    </message>
    <message id="desk.room.next">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="desk.room.none_waits">
        <source>Nobody waits.</source>
        <translation>Nobody waits.</translation>
    </message>
    <message id="desk.room.paused">
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message id="desk.room.paused_until">
        <source>Paused until {time}</source>
        <translation>Paused until {time}</translation>
    </message>
    <message id="desk.room.store_lost">
        <source>Connection lost: nothing can be saved now.</source>
        <translation>Connection lost: nothing can be saved now.</translation>
    </message>
    <message id="desk.room.store_lost.do">
        <source>Work goes on by itself once it is back; what you see may be out of date.</source>
        <translation>Work goes on by itself once it is back; what you see may be out of date.</translation>
    </message>
    <message id="desk.room.then">
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message id="desk.room.undone">
        <source>{label}: “{act}” undone.</source>
        <translation>{label}: “{act}” undone.</translation>
    </message>
    <message id="desk.room.wait_tip">
        <source>How long a patient who comes now will wait</source>
        <translation>How long a patient who comes now will wait</translation>
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
    <message id="desk.state.at_door">
        <source>At the door</source>
        <translation>At the door</translation>
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
    <message id="desk.state.held">
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message id="desk.state.in_service">
        <source>In room</source>
        <translation>In room</translation>
    </message>
    <message id="desk.state.missed">
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message id="desk.state.transferred">
        <source>Transferred</source>
        <translation>Transferred</translation>
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
