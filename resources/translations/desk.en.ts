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
    <message id="desk.act.close_handoff">
        <source>Handoff closed</source>
        <translation>Handoff closed</translation>
    </message>
    <message id="desk.act.come_back">
        <source>Back from exam</source>
        <translation>Back from exam</translation>
    </message>
    <message id="desk.act.finish">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="desk.act.grade">
        <source>Graded again</source>
        <translation>Graded again</translation>
    </message>
    <message id="desk.act.hand_off">
        <source>Sent to a floor</source>
        <translation>Sent to a floor</translation>
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
    <message id="desk.act.receive_handoff">
        <source>Received</source>
        <translation>Received</translation>
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
    <message id="desk.again.busy">
        <source>The patient is not waiting any more.</source>
        <translation>The patient is not waiting any more.</translation>
    </message>
    <message id="desk.again.complaint">
        <source>How is it now?</source>
        <translation>How is it now?</translation>
    </message>
    <message id="desk.again.confirm">
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message id="desk.again.done">
        <source>{label} is level {level} now.</source>
        <translation>{label} is level {level} now.</translation>
    </message>
    <message id="desk.again.looked" numerus="yes">
        <source>assessed {n} minutes ago</source>
        <translation><numerusform>assessed {n} minute ago</numerusform><numerusform>assessed {n} minutes ago</numerusform></translation>
    </message>
    <message id="desk.again.nothing">
        <source>Say how it is now, or measure.</source>
        <translation>Say how it is now, or measure.</translation>
    </message>
    <message id="desk.again.title">
        <source>Assess again · {label}</source>
        <translation>Assess again · {label}</translation>
    </message>
    <message id="desk.again.ungraded">
        <source>not graded yet · {waited}</source>
        <translation>not graded yet · {waited}</translation>
    </message>
    <message id="desk.again.waited" numerus="yes">
        <source>waited {n} minutes</source>
        <translation><numerusform>waited {n} minute</numerusform><numerusform>waited {n} minutes</numerusform></translation>
    </message>
    <message id="desk.again.was">
        <source>now level {level} · {waited}</source>
        <translation>now level {level} · {waited}</translation>
    </message>
    <message id="desk.again.why">
        <source>Less urgent than advised or before: say why</source>
        <translation>Less urgent than advised or before: say why</translation>
    </message>
    <message id="desk.again.why.1">
        <source>Feels better</source>
        <translation>Feels better</translation>
    </message>
    <message id="desk.again.why.2">
        <source>Nurse's judgement</source>
        <translation>Nurse's judgement</translation>
    </message>
    <message id="desk.again.why.3">
        <source>Was graded wrongly</source>
        <translation>Was graded wrongly</translation>
    </message>
    <message id="desk.ahead">
        <source>{n} ahead</source>
        <translation>{n} ahead</translation>
    </message>
    <message id="desk.alerts.chip">
        <source>Alerts {n}</source>
        <translation>Alerts {n}</translation>
    </message>
    <message id="desk.alerts.handoff">
        <source>Nobody received</source>
        <translation>Nobody received</translation>
    </message>
    <message id="desk.alerts.hint">
        <source>Over the limits, handoffs and devices, most urgent first. ↑↓ to choose; Enter assesses again where a response time is over, else goes to the room, patient or device.</source>
        <translation>Over the limits, handoffs and devices, most urgent first. ↑↓ to choose; Enter assesses again where a response time is over, else goes to the room, patient or device.</translation>
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
        <source>Nothing needs attention.</source>
        <translation>Nothing needs attention.</translation>
    </message>
    <message id="desk.alerts.nobody_missed">
        <source>Nobody missed a call.</source>
        <translation>Nobody missed a call.</translation>
    </message>
    <message id="desk.alerts.open">
        <source>Show the list (Alt+5)</source>
        <translation>Show the list (Alt+5)</translation>
    </message>
    <message id="desk.alerts.over">
        <source>+{n} min</source>
        <translation>+{n} min</translation>
    </message>
    <message id="desk.alerts.response">
        <source>Level {level} response over</source>
        <translation>Level {level} response over</translation>
    </message>
    <message id="desk.alerts.sent" numerus="yes">
        <source>sent {n} minutes ago</source>
        <translation><numerusform>sent {n} minute ago</numerusform><numerusform>sent {n} minutes ago</numerusform></translation>
    </message>
    <message id="desk.alerts.title">
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message id="desk.alerts.waited" numerus="yes">
        <source>waited {n} minutes</source>
        <translation><numerusform>waited {n} minute</numerusform><numerusform>waited {n} minutes</numerusform></translation>
    </message>
    <message id="desk.allergies_of">
        <source>Allergic: {words}</source>
        <translation>Allergic: {words}</translation>
    </message>
    <message id="desk.any_doctor">
        <source>Any doctor</source>
        <translation>Any doctor</translation>
    </message>
    <message id="desk.any_doctor_detail">
        <source>Whoever is free first</source>
        <translation>Whoever is free first</translation>
    </message>
    <message id="desk.appointments.act.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="desk.appointments.act.change">
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message id="desk.appointments.act.restore">
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message id="desk.appointments.add_on">
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message id="desk.appointments.all">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="desk.appointments.booking_undone">
        <source>The booking of {person} is taken back.</source>
        <translation>The booking of {person} is taken back.</translation>
    </message>
    <message id="desk.appointments.cancel_title">
        <source>Cancel the appointment of {person}?</source>
        <translation>Cancel the appointment of {person}?</translation>
    </message>
    <message id="desk.appointments.cancel_yes">
        <source>Cancel it</source>
        <translation>Cancel it</translation>
    </message>
    <message id="desk.appointments.change_undone">
        <source>{person} is back at {day} {time}, {doctor}.</source>
        <translation>{person} is back at {day} {time}, {doctor}.</translation>
    </message>
    <message id="desk.appointments.choose">
        <source>Choose a department at the left first (↑↓, Enter).</source>
        <translation>Choose a department at the left first (↑↓, Enter).</translation>
    </message>
    <message id="desk.appointments.choose_session">
        <source>Choose a session with the arrows; Enter goes into its slots.</source>
        <translation>Choose a session with the arrows; Enter goes into its slots.</translation>
    </message>
    <message id="desk.appointments.departments">
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message id="desk.appointments.fact.code">
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message id="desk.appointments.fact.department">
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message id="desk.appointments.fact.doctor">
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message id="desk.appointments.fact.reason">
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message id="desk.appointments.fact.time">
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message id="desk.appointments.fact.visit">
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message id="desk.appointments.for">
        <source>Booking for {person}: Enter on a session, Enter on a slot</source>
        <translation>Booking for {person}: Enter on a session, Enter on a slot</translation>
    </message>
    <message id="desk.appointments.leave_hand">
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message id="desk.appointments.list">
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message id="desk.appointments.moving">
        <source>Changing {person}, was {was}</source>
        <translation>Changing {person}, was {was}</translation>
    </message>
    <message id="desk.appointments.no_session">
        <source>No session chosen</source>
        <translation>No session chosen</translation>
    </message>
    <message id="desk.appointments.no_sessions">
        <source>No session in these seven days.</source>
        <translation>No session in these seven days.</translation>
    </message>
    <message id="desk.appointments.nobody">
        <source>No appointment on this day.</source>
        <translation>No appointment on this day.</translation>
    </message>
    <message id="desk.appointments.nobody_at_hand">
        <source>Nobody is at hand. Find the patient at reception and choose Book, or choose Change in the list.</source>
        <translation>Nobody is at hand. Find the patient at reception and choose Book, or choose Change in the list.</translation>
    </message>
    <message id="desk.appointments.none_chosen">
        <source>No appointment chosen</source>
        <translation>No appointment chosen</translation>
    </message>
    <message id="desk.appointments.open">
        <source>Open patient</source>
        <translation>Open patient</translation>
    </message>
    <message id="desk.appointments.read_only">
        <source>You may look; a guide has to sign in to book, change or cancel.</source>
        <translation>You may look; a guide has to sign in to book, change or cancel.</translation>
    </message>
    <message id="desk.appointments.said.booked">
        <source>{person} booked: {day} {time}, {doctor}, code {code}. Ctrl+Z undoes it.</source>
        <translation>{person} booked: {day} {time}, {doctor}, code {code}. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.appointments.said.cancelled">
        <source>{person}: {day} {time}, {doctor} is cancelled. Ctrl+Z undoes it.</source>
        <translation>{person}: {day} {time}, {doctor} is cancelled. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.appointments.said.changed">
        <source>{person} moved to {day} {time}, {doctor}; the code stays {code}. Ctrl+Z undoes it.</source>
        <translation>{person} moved to {day} {time}, {doctor}; the code stays {code}. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.appointments.said.restored">
        <source>{person}: {day} {time}, {doctor} stands again.</source>
        <translation>{person}: {day} {time}, {doctor} stands again.</translation>
    </message>
    <message id="desk.appointments.slots">
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message id="desk.appointments.state.booked">
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message id="desk.appointments.state.cancelled">
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message id="desk.appointments.state.checked_in">
        <source>Checked in</source>
        <translation>Checked in</translation>
    </message>
    <message id="desk.appointments.state.done">
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message id="desk.appointments.state.no_show">
        <source>No show</source>
        <translation>No show</translation>
    </message>
    <message id="desk.appointments.stop_may_not">
        <source>A supervisor has to sign in to cancel a clinic.</source>
        <translation>A supervisor has to sign in to cancel a clinic.</translation>
    </message>
    <message id="desk.appointments.tab.day">
        <source>Day list</source>
        <translation>Day list</translation>
    </message>
    <message id="desk.appointments.tab.tell">
        <source>To tell</source>
        <translation>To tell</translation>
    </message>
    <message id="desk.appointments.tab.week">
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message id="desk.appointments.taken_back">
        <source>Booking taken back</source>
        <translation>Booking taken back</translation>
    </message>
    <message id="desk.appointments.week">
        <source>The week</source>
        <translation>The week</translation>
    </message>
    <message id="desk.appointments.why.asked">
        <source>Patient asked</source>
        <translation>Patient asked</translation>
    </message>
    <message id="desk.appointments.why.elsewhere">
        <source>Seen elsewhere</source>
        <translation>Seen elsewhere</translation>
    </message>
    <message id="desk.appointments.why.time">
        <source>Time does not suit</source>
        <translation>Time does not suit</translation>
    </message>
    <message id="desk.appointments.why.unreachable">
        <source>Cannot be reached</source>
        <translation>Cannot be reached</translation>
    </message>
    <message id="desk.appointments.why.wrong">
        <source>Wrong department or doctor</source>
        <translation>Wrong department or doctor</translation>
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
    <message id="desk.born">
        <source>b. {year}</source>
        <translation>b. {year}</translation>
    </message>
    <message id="desk.called_times" numerus="yes">
        <source>Called {n} times</source>
        <translation><numerusform>Called once</numerusform><numerusform>Called {n} times</numerusform></translation>
    </message>
    <message id="desk.card.damaged">
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message id="desk.card.detail">
        <source>The card now: {number}. It is void once replaced, and says so when read.</source>
        <translation>The card now: {number}. It is void once replaced, and says so when read.</translation>
    </message>
    <message id="desk.card.first">
        <source>First card</source>
        <translation>First card</translation>
    </message>
    <message id="desk.card.issue">
        <source>Issue the card</source>
        <translation>Issue the card</translation>
    </message>
    <message id="desk.card.issued">
        <source>Card {number} is issued; the old one is void.</source>
        <translation>Card {number} is issued; the old one is void.</translation>
    </message>
    <message id="desk.card.label_failed">
        <source>The label of card {number} was not printed</source>
        <translation>The label of card {number} was not printed</translation>
    </message>
    <message id="desk.card.label_failed.do">
        <source>Look at the printer; the label comes out by itself once it has paper</source>
        <translation>Look at the printer; the label comes out by itself once it has paper</translation>
    </message>
    <message id="desk.card.label_printed">
        <source>Label of card {number} printed</source>
        <translation>Label of card {number} printed</translation>
    </message>
    <message id="desk.card.lost">
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message id="desk.card.number">
        <source>New number (or read the card)</source>
        <translation>New number (or read the card)</translation>
    </message>
    <message id="desk.card.reason">
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message id="desk.card.reason_words">
        <source>Reason: one of these or your own</source>
        <translation>Reason: one of these or your own</translation>
    </message>
    <message id="desk.card.title">
        <source>Issue or replace the visit card</source>
        <translation>Issue or replace the visit card</translation>
    </message>
    <message id="desk.card.while_changed">
        <source>The card was not used: somebody's data are being changed.</source>
        <translation>The card was not used: somebody's data are being changed.</translation>
    </message>
    <message id="desk.card.while_changed.do">
        <source>Save with Enter or leave with Esc first, then put the card on again.</source>
        <translation>Save with Enter or leave with Esc first, then put the card on again.</translation>
    </message>
    <message id="desk.card.why">
        <source>Say why.</source>
        <translation>Say why.</translation>
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
    <message id="desk.clinic.add_ons">
        <source>+{n}</source>
        <translation>+{n}</translation>
    </message>
    <message id="desk.clinic.ask.add_on">
        <source>This slot is full: why an extra number?</source>
        <translation>This slot is full: why an extra number?</translation>
    </message>
    <message id="desk.clinic.ask.add_on.detail">
        <source>An extra number is seen beside the quota.</source>
        <translation>An extra number is seen beside the quota.</translation>
    </message>
    <message id="desk.clinic.ask.add_on.yes">
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message id="desk.clinic.ask.stop">
        <source>Cancel the clinic of {doctor}, {session}?</source>
        <translation>Cancel the clinic of {doctor}, {session}?</translation>
    </message>
    <message id="desk.clinic.ask.stop.detail">
        <source>Everybody booked goes onto the list of people to tell.</source>
        <translation>Everybody booked goes onto the list of people to tell.</translation>
    </message>
    <message id="desk.clinic.ask.stop.yes">
        <source>Cancel clinic</source>
        <translation>Cancel clinic</translation>
    </message>
    <message id="desk.clinic.ask.unblock">
        <source>Blocked after no-shows: why book all the same?</source>
        <translation>Blocked after no-shows: why book all the same?</translation>
    </message>
    <message id="desk.clinic.ask.unblock.detail">
        <source>The reason goes into the journal.</source>
        <translation>The reason goes into the journal.</translation>
    </message>
    <message id="desk.clinic.ask.unblock.yes">
        <source>Book all the same</source>
        <translation>Book all the same</translation>
    </message>
    <message id="desk.clinic.booked">
        <source>{n} of {quota} booked</source>
        <translation>{n} of {quota} booked</translation>
    </message>
    <message id="desk.clinic.cancelled">
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message id="desk.clinic.full">
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message id="desk.clinic.left">
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message id="desk.clinic.over">
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message id="desk.clinic.past">
        <source>Past</source>
        <translation>Past</translation>
    </message>
    <message id="desk.clinic.restore">
        <source>Restore clinic</source>
        <translation>Restore clinic</translation>
    </message>
    <message id="desk.clinic.said.restored">
        <source>{session}: the clinic of {doctor} takes place.</source>
        <translation>{session}: the clinic of {doctor} takes place.</translation>
    </message>
    <message id="desk.clinic.said.stopped" numerus="yes">
        <source>{session}: the clinic of {doctor} is off; {n} people to tell (Appointments, F7). Ctrl+Z undoes it.</source>
        <translation><numerusform>{session}: the clinic of {doctor} is off; {n} person to tell (Appointments, F7). Ctrl+Z undoes it.</numerusform><numerusform>{session}: the clinic of {doctor} is off; {n} people to tell (Appointments, F7). Ctrl+Z undoes it.</numerusform></translation>
    </message>
    <message id="desk.clinic.said.stopped_nobody">
        <source>{session}: the clinic of {doctor} is off; nobody to tell. Ctrl+Z undoes it.</source>
        <translation>{session}: the clinic of {doctor} is off; nobody to tell. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.clinic.stop">
        <source>Cancel clinic</source>
        <translation>Cancel clinic</translation>
    </message>
    <message id="desk.clinic.why.add_on.check">
        <source>Check after surgery</source>
        <translation>Check after surgery</translation>
    </message>
    <message id="desk.clinic.why.add_on.doctor">
        <source>The doctor agrees</source>
        <translation>The doctor agrees</translation>
    </message>
    <message id="desk.clinic.why.add_on.far">
        <source>Comes from far</source>
        <translation>Comes from far</translation>
    </message>
    <message id="desk.clinic.why.add_on.ill">
        <source>Needs to be seen</source>
        <translation>Needs to be seen</translation>
    </message>
    <message id="desk.clinic.why.stop.away">
        <source>Doctor away</source>
        <translation>Doctor away</translation>
    </message>
    <message id="desk.clinic.why.stop.equipment">
        <source>Equipment broken</source>
        <translation>Equipment broken</translation>
    </message>
    <message id="desk.clinic.why.stop.leave">
        <source>Doctor on leave</source>
        <translation>Doctor on leave</translation>
    </message>
    <message id="desk.clinic.why.stop.other">
        <source>Hospital's arrangement</source>
        <translation>Hospital's arrangement</translation>
    </message>
    <message id="desk.clinic.why.stop.surgery">
        <source>Emergency surgery</source>
        <translation>Emergency surgery</translation>
    </message>
    <message id="desk.clinic.why.unblock.agreed">
        <source>The department agrees</source>
        <translation>The department agrees</translation>
    </message>
    <message id="desk.clinic.why.unblock.ill">
        <source>Needs to be seen</source>
        <translation>Needs to be seen</translation>
    </message>
    <message id="desk.clinic.why.unblock.not_theirs">
        <source>Not the patient's fault</source>
        <translation>Not the patient's fault</translation>
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
        <source>Numbers and handoffs still open are closed here in one step, each with its reason. This cannot be undone.</source>
        <translation>Numbers and handoffs still open are closed here in one step, each with its reason. This cannot be undone.</translation>
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
    <message id="desk.day_end.n_handoffs" numerus="yes">
        <source>{n} handoffs nobody had closed</source>
        <translation><numerusform>{n} handoff nobody had closed</numerusform><numerusform>{n} handoffs nobody had closed</numerusform></translation>
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
    <message id="desk.days.after">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="desk.days.before">
        <source>Prev</source>
        <translation>Prev</translation>
    </message>
    <message id="desk.days.day">
        <source>{weekday} {day} {month_name}</source>
        <translation>{weekday} {day} {month_name}</translation>
    </message>
    <message id="desk.days.field">
        <source>1125, tomorrow (F4)</source>
        <translation>1125, tomorrow (F4)</translation>
    </message>
    <message id="desk.days.go_today">
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message id="desk.days.names.day_after">
        <source>overmorrow</source>
        <translation>overmorrow</translation>
    </message>
    <message id="desk.days.names.today">
        <source>today t</source>
        <translation>today t</translation>
    </message>
    <message id="desk.days.names.tomorrow">
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message id="desk.days.names.yesterday">
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message id="desk.days.near">
        <source>{day} · {near}</source>
        <translation>{day} · {near}</translation>
    </message>
    <message id="desk.days.short">
        <source>{day} {month_name}</source>
        <translation>{day} {month_name}</translation>
    </message>
    <message id="desk.days.today">
        <source>today</source>
        <translation>today</translation>
    </message>
    <message id="desk.days.tomorrow">
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message id="desk.days.unreadable">
        <source>Not a date</source>
        <translation>Not a date</translation>
    </message>
    <message id="desk.days.week_after">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="desk.days.week_before">
        <source>Prev</source>
        <translation>Prev</translation>
    </message>
    <message id="desk.days.yesterday">
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message id="desk.devices.check">
        <source>Self-test</source>
        <translation>Self-test</translation>
    </message>
    <message id="desk.devices.check_failed" numerus="yes">
        <source>The self-test found {n} problems.</source>
        <translation><numerusform>The self-test found {n} problem.</numerusform><numerusform>The self-test found {n} problems.</numerusform></translation>
    </message>
    <message id="desk.devices.check_failed.do">
        <source>Please do as listed at the right.</source>
        <translation>Please do as listed at the right.</translation>
    </message>
    <message id="desk.devices.checked">
        <source>The self-test passed.</source>
        <translation>The self-test passed.</translation>
    </message>
    <message id="desk.devices.checking">
        <source>Testing…</source>
        <translation>Testing…</translation>
    </message>
    <message id="desk.devices.here">
        <source>This desk</source>
        <translation>This desk</translation>
    </message>
    <message id="desk.devices.hint">
        <source>Those that need a hand first. ↑↓ to choose.</source>
        <translation>Those that need a hand first. ↑↓ to choose.</translation>
    </message>
    <message id="desk.devices.nobody">
        <source>No terminal has reported yet.</source>
        <translation>No terminal has reported yet.</translation>
    </message>
    <message id="desk.devices.nobody_chosen">
        <source>Choose a terminal.</source>
        <translation>Choose a terminal.</translation>
    </message>
    <message id="desk.devices.none">
        <source>No devices</source>
        <translation>No devices</translation>
    </message>
    <message id="desk.devices.not_checked">
        <source>F7 tests this desk: devices, store, fonts, texts, map and triage.</source>
        <translation>F7 tests this desk: devices, store, fonts, texts, map and triage.</translation>
    </message>
    <message id="desk.devices.not_printed">
        <source>This desk's printer did not print the test slip.</source>
        <translation>This desk's printer did not print the test slip.</translation>
    </message>
    <message id="desk.devices.not_printed.do">
        <source>See how the printer is doing; once it works the slip comes out.</source>
        <translation>See how the printer is doing; once it works the slip comes out.</translation>
    </message>
    <message id="desk.devices.own">
        <source>This desk, {terminal}</source>
        <translation>This desk, {terminal}</translation>
    </message>
    <message id="desk.devices.print">
        <source>Test print</source>
        <translation>Test print</translation>
    </message>
    <message id="desk.devices.printed">
        <source>The test slip was given to this desk's printer.</source>
        <translation>The test slip was given to this desk's printer.</translation>
    </message>
    <message id="desk.devices.seen">
        <source>Last heard: {time}</source>
        <translation>Last heard: {time}</translation>
    </message>
    <message id="desk.devices.since">
        <source>since {time}</source>
        <translation>since {time}</translation>
    </message>
    <message id="desk.devices.speak">
        <source>Test voice</source>
        <translation>Test voice</translation>
    </message>
    <message id="desk.devices.spoken">
        <source>The voice of this desk has spoken.</source>
        <translation>The voice of this desk has spoken.</translation>
    </message>
    <message id="desk.devices.test_advice">
        <source>If the words are clear, the code is whole and the cut is clean, the printer works.</source>
        <translation>If the words are clear, the code is whole and the cut is clean, the printer works.</translation>
    </message>
    <message id="desk.devices.test_label">
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message id="desk.devices.test_title">
        <source>Test print</source>
        <translation>Test print</translation>
    </message>
    <message id="desk.devices.test_words">
        <source>This is a test.</source>
        <translation>This is a test.</translation>
    </message>
    <message id="desk.devices.title">
        <source>All terminals</source>
        <translation>All terminals</translation>
    </message>
    <message id="desk.devices.unheard">
        <source>Not heard</source>
        <translation>Not heard</translation>
    </message>
    <message id="desk.devices.unheard.do">
        <source>Please go and look: is it off, without network, or its program not running?</source>
        <translation>Please go and look: is it off, without network, or its program not running?</translation>
    </message>
    <message id="desk.devices.well">
        <source>All well</source>
        <translation>All well</translation>
    </message>
    <message id="desk.devices.which">
        <source>{kind}: {health}</source>
        <translation>{kind}: {health}</translation>
    </message>
    <message id="desk.edit.hint">
        <source>Number and phones are masked: type a new one to replace it, empty the field to take it away.</source>
        <translation>Number and phones are masked: type a new one to replace it, empty the field to take it away.</translation>
    </message>
    <message id="desk.edit.reason">
        <source>Why the document number is taken away</source>
        <translation>Why the document number is taken away</translation>
    </message>
    <message id="desk.edit.save">
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message id="desk.edit.saved">
        <source>The changes are saved.</source>
        <translation>The changes are saved.</translation>
    </message>
    <message id="desk.edit.title">
        <source>Change · {name}</source>
        <translation>Change · {name}</translation>
    </message>
    <message id="desk.emergency.led">
        <source>Sent to emergency and noted. There is no emergency queue here, so no number: go there with the patient now.</source>
        <translation>Sent to emergency and noted. There is no emergency queue here, so no number: go there with the patient now.</translation>
    </message>
    <message id="desk.emergency.reason">
        <source>sent to emergency</source>
        <translation>sent to emergency</translation>
    </message>
    <message id="desk.emergency.send">
        <source>To emergency</source>
        <translation>To emergency</translation>
    </message>
    <message id="desk.emergency.sent">
        <source>{label}: sent to emergency. Go there with the patient.</source>
        <translation>{label}: sent to emergency. Go there with the patient.</translation>
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
    <message id="desk.error.card_replaced">
        <source>This card was replaced and is void.</source>
        <translation>This card was replaced and is void.</translation>
    </message>
    <message id="desk.error.card_replaced.do">
        <source>Take the old card back; a new one can be issued in the file (Alt+F, Alt+C).</source>
        <translation>Take the old card back; a new one can be issued in the file (Alt+F, Alt+C).</translation>
    </message>
    <message id="desk.error.card_unknown">
        <source>This document cannot be read here.</source>
        <translation>This document cannot be read here.</translation>
    </message>
    <message id="desk.error.card_unknown.do">
        <source>Press F3 and type its name and number.</source>
        <translation>Press F3 and type its name and number.</translation>
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
    <message id="desk.exams.after_meal">
        <source>after a meal</source>
        <translation>after a meal</translation>
    </message>
    <message id="desk.exams.already">
        <source>This exam is on the list already.</source>
        <translation>This exam is on the list already.</translation>
    </message>
    <message id="desk.exams.dry">
        <source>no water</source>
        <translation>no water</translation>
    </message>
    <message id="desk.exams.eaten">
        <source>Has eaten today</source>
        <translation>Has eaten today</translation>
    </message>
    <message id="desk.exams.empty">
        <source>The exams will stand here in the order in which they are done.</source>
        <translation>The exams will stand here in the order in which they are done.</translation>
    </message>
    <message id="desk.exams.fasting">
        <source>fasting</source>
        <translation>fasting</translation>
    </message>
    <message id="desk.exams.found">
        <source>Exams that fit</source>
        <translation>Exams that fit</translation>
    </message>
    <message id="desk.exams.full_bladder">
        <source>full bladder</source>
        <translation>full bladder</translation>
    </message>
    <message id="desk.exams.impossible.closes">
        <source>Closes too early: the doctor sets another day</source>
        <translation>Closes too early: the doctor sets another day</translation>
    </message>
    <message id="desk.exams.impossible.eaten">
        <source>Needs an empty stomach: the doctor sets another day</source>
        <translation>Needs an empty stomach: the doctor sets another day</translation>
    </message>
    <message id="desk.exams.impossible.rules_contradict">
        <source>Contradicts the order of the others: ask the doctor</source>
        <translation>Contradicts the order of the others: ask the doctor</translation>
    </message>
    <message id="desk.exams.not_today">
        <source>not today</source>
        <translation>not today</translation>
    </message>
    <message id="desk.exams.order">
        <source>Order of the exams</source>
        <translation>Order of the exams</translation>
    </message>
    <message id="desk.exams.print">
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message id="desk.exams.remove">
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message id="desk.exams.some_not_today">
        <source>{n} not today</source>
        <translation>{n} not today</translation>
    </message>
    <message id="desk.exams.title">
        <source>Exam guide</source>
        <translation>Exam guide</translation>
    </message>
    <message id="desk.exams.type_one">
        <source>Type an exam first, Enter adds it.</source>
        <translation>Type an exam first, Enter adds it.</translation>
    </message>
    <message id="desk.exams.typed">
        <source>Exam: name or letters, Enter adds</source>
        <translation>Exam: name or letters, Enter adds</translation>
    </message>
    <message id="desk.exams.unknown">
        <source>There is no exam "{typed}". Try another name or its first letters.</source>
        <translation>There is no exam "{typed}". Try another name or its first letters.</translation>
    </message>
    <message id="desk.file.add_on">
        <source>add-on</source>
        <translation>add-on</translation>
    </message>
    <message id="desk.file.allergies_not_asked">
        <source>allergies not asked</source>
        <translation>allergies not asked</translation>
    </message>
    <message id="desk.file.arrived">
        <source>arrived {time}</source>
        <translation>arrived {time}</translation>
    </message>
    <message id="desk.file.blocked">
        <source>No booking until {day}</source>
        <translation>No booking until {day}</translation>
    </message>
    <message id="desk.file.book">
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message id="desk.file.booked.booked">
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message id="desk.file.booked.cancelled">
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message id="desk.file.booked.checked_in">
        <source>Checked in</source>
        <translation>Checked in</translation>
    </message>
    <message id="desk.file.booked.done">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="desk.file.booked.no_show">
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message id="desk.file.card">
        <source>New card</source>
        <translation>New card</translation>
    </message>
    <message id="desk.file.edit">
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message id="desk.file.former_cards">
        <source>Former cards</source>
        <translation>Former cards</translation>
    </message>
    <message id="desk.file.front_page">
        <source>Front page</source>
        <translation>Front page</translation>
    </message>
    <message id="desk.file.guardian">
        <source>guardian {name}</source>
        <translation>guardian {name}</translation>
    </message>
    <message id="desk.file.guardian_phone">
        <source>Guardian's phone</source>
        <translation>Guardian's phone</translation>
    </message>
    <message id="desk.file.history">
        <source>Visits and appointments</source>
        <translation>Visits and appointments</translation>
    </message>
    <message id="desk.file.id_number">
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message id="desk.file.level">
        <source>Level {level}</source>
        <translation>Level {level}</translation>
    </message>
    <message id="desk.file.merge">
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message id="desk.file.merged">
        <source>Merged into this file</source>
        <translation>Merged into this file</translation>
    </message>
    <message id="desk.file.no_allergies">
        <source>no allergies</source>
        <translation>no allergies</translation>
    </message>
    <message id="desk.file.no_history">
        <source>No visit or appointment yet.</source>
        <translation>No visit or appointment yet.</translation>
    </message>
    <message id="desk.file.no_notes">
        <source>No notes yet.</source>
        <translation>No notes yet.</translation>
    </message>
    <message id="desk.file.no_shows" numerus="yes">
        <source>{n} no-shows</source>
        <translation><numerusform>{n} no-show</numerusform><numerusform>{n} no-shows</numerusform></translation>
    </message>
    <message id="desk.file.note_hint">
        <source>Add a note, Enter</source>
        <translation>Add a note, Enter</translation>
    </message>
    <message id="desk.file.notes">
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message id="desk.file.phone">
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message id="desk.file.served">
        <source>seen {start}–{end}</source>
        <translation>seen {start}–{end}</translation>
    </message>
    <message id="desk.file.unmerge">
        <source>Take apart</source>
        <translation>Take apart</translation>
    </message>
    <message id="desk.first_visit">
        <source>First visit</source>
        <translation>First visit</translation>
    </message>
    <message id="desk.floor_words">
        <source>{floor}</source>
        <translation>{floor}</translation>
    </message>
    <message id="desk.floors.absent">
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message id="desk.floors.all">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="desk.floors.clothing">
        <source>Wears</source>
        <translation>Wears</translation>
    </message>
    <message id="desk.floors.coming">
        <source>Coming to {floor}</source>
        <translation>Coming to {floor}</translation>
    </message>
    <message id="desk.floors.coming_all">
        <source>On the way, all floors</source>
        <translation>On the way, all floors</translation>
    </message>
    <message id="desk.floors.coming_hint">
        <source>Longest on the way first. Enter: received; Enter again: seated.</source>
        <translation>Longest on the way first. Enter: received; Enter again: seated.</translation>
    </message>
    <message id="desk.floors.day_ended">
        <source>Closed with the day</source>
        <translation>Closed with the day</translation>
    </message>
    <message id="desk.floors.did_not_come">
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message id="desk.floors.done_did_not_come">
        <source>{who}: did not come. Ctrl+Z undoes it.</source>
        <translation>{who}: did not come. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.floors.done_receive">
        <source>{who}: received. Ctrl+Z undoes it.</source>
        <translation>{who}: received. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.floors.done_seated">
        <source>{who}: seated. Ctrl+Z undoes it.</source>
        <translation>{who}: seated. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.floors.done_went_elsewhere">
        <source>{who}: went elsewhere. Ctrl+Z undoes it.</source>
        <translation>{who}: went elsewhere. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.floors.done_withdrawn">
        <source>{who}: handoff withdrawn.</source>
        <translation>{who}: handoff withdrawn.</translation>
    </message>
    <message id="desk.floors.elsewhere">
        <source>Went elsewhere</source>
        <translation>Went elsewhere</translation>
    </message>
    <message id="desk.floors.from">
        <source>From</source>
        <translation>From</translation>
    </message>
    <message id="desk.floors.late">
        <source>Not received, {n} min</source>
        <translation>Not received, {n} min</translation>
    </message>
    <message id="desk.floors.mine">
        <source>{floor} here</source>
        <translation>{floor} here</translation>
    </message>
    <message id="desk.floors.needs">
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message id="desk.floors.no_needs">
        <source>none</source>
        <translation>none</translation>
    </message>
    <message id="desk.floors.nobody_chosen">
        <source>Choose a patient with ↑↓.</source>
        <translation>Choose a patient with ↑↓.</translation>
    </message>
    <message id="desk.floors.nobody_closed">
        <source>No handoff has been closed today.</source>
        <translation>No handoff has been closed today.</translation>
    </message>
    <message id="desk.floors.nobody_coming">
        <source>Nobody is on the way.</source>
        <translation>Nobody is on the way.</translation>
    </message>
    <message id="desk.floors.nobody_sent">
        <source>Nobody has been sent from here today.</source>
        <translation>Nobody has been sent from here today.</translation>
    </message>
    <message id="desk.floors.number">
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message id="desk.floors.on_the_way">
        <source>On the way</source>
        <translation>On the way</translation>
    </message>
    <message id="desk.floors.receive">
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message id="desk.floors.received">
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message id="desk.floors.received_by">
        <source>{by} received</source>
        <translation>{by} received</translation>
    </message>
    <message id="desk.floors.seat">
        <source>Seated</source>
        <translation>Seated</translation>
    </message>
    <message id="desk.floors.seated">
        <source>Seated</source>
        <translation>Seated</translation>
    </message>
    <message id="desk.floors.sent">
        <source>Sent from {floor}</source>
        <translation>Sent from {floor}</translation>
    </message>
    <message id="desk.floors.sent_all">
        <source>Handoffs closed today</source>
        <translation>Handoffs closed today</translation>
    </message>
    <message id="desk.floors.sent_by">
        <source>{by} sent</source>
        <translation>{by} sent</translation>
    </message>
    <message id="desk.floors.take_back">
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message id="desk.floors.to">
        <source>To</source>
        <translation>To</translation>
    </message>
    <message id="desk.floors.undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="desk.floors.undone_closed">
        <source>{who}: handoff open again.</source>
        <translation>{who}: handoff open again.</translation>
    </message>
    <message id="desk.floors.undone_received">
        <source>{who}: on the way again.</source>
        <translation>{who}: on the way again.</translation>
    </message>
    <message id="desk.floors.way">
        <source>{start} → {floor}</source>
        <translation>{start} → {floor}</translation>
    </message>
    <message id="desk.floors.went_elsewhere">
        <source>Went elsewhere</source>
        <translation>Went elsewhere</translation>
    </message>
    <message id="desk.floors.withdrawn">
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message id="desk.form.allergies">
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message id="desk.form.allergies_hint">
        <source>e.g. penicillin</source>
        <translation>e.g. penicillin</translation>
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
        <source>19480305</source>
        <translation>19480305</translation>
    </message>
    <message id="desk.form.card_hint">
        <source>Auto if empty</source>
        <translation>Auto if empty</translation>
    </message>
    <message id="desk.form.card_no">
        <source>Card number</source>
        <translation>Card number</translation>
    </message>
    <message id="desk.form.emptied">
        <source>empty: taken away when saved</source>
        <translation>empty: taken away when saved</translation>
    </message>
    <message id="desk.form.guardian">
        <source>Guardian (required under 14)</source>
        <translation>Guardian (required under 14)</translation>
    </message>
    <message id="desk.form.guardian_phone">
        <source>Guardian's phone</source>
        <translation>Guardian's phone</translation>
    </message>
    <message id="desk.form.hint">
        <source>Tab: next field. Enter: register. An identity number fills in sex and date of birth.</source>
        <translation>Tab: next field. Enter: register. An identity number fills in sex and date of birth.</translation>
    </message>
    <message id="desk.form.id_kind">
        <source>Document (told by the number)</source>
        <translation>Document (told by the number)</translation>
    </message>
    <message id="desk.form.id_number">
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message id="desk.form.language">
        <source>Speaks</source>
        <translation>Speaks</translation>
    </message>
    <message id="desk.form.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="desk.form.needs">
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message id="desk.form.no_allergies">
        <source>None</source>
        <translation>None</translation>
    </message>
    <message id="desk.form.not_asked">
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message id="desk.form.phone">
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message id="desk.form.register">
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message id="desk.form.register_despite">
        <source>Not the same person: register</source>
        <translation>Not the same person: register</translation>
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
    <message id="desk.found.appointment">
        <source>Booked today</source>
        <translation>Booked today</translation>
    </message>
    <message id="desk.found.former_card">
        <source>Old card</source>
        <translation>Old card</translation>
    </message>
    <message id="desk.found.similar">
        <source>Similar</source>
        <translation>Similar</translation>
    </message>
    <message id="desk.found.ticket">
        <source>Has a number</source>
        <translation>Has a number</translation>
    </message>
    <message id="desk.front_page.failed">
        <source>The front page of {number} could not be printed.</source>
        <translation>The front page of {number} could not be printed.</translation>
    </message>
    <message id="desk.front_page.failed.do">
        <source>Check the printer's paper and power; it tries again by itself.</source>
        <translation>Check the printer's paper and power; it tries again by itself.</translation>
    </message>
    <message id="desk.front_page.printed">
        <source>The front page of {number} is printed.</source>
        <translation>The front page of {number} is printed.</translation>
    </message>
    <message id="desk.front_page.reason">
        <source>Front page printed</source>
        <translation>Front page printed</translation>
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
    <message id="desk.help.red">
        <source>Urgent: {place} ({terminal}) · {since} · {say}</source>
        <translation>Urgent: {place} ({terminal}) · {since} · {say}</translation>
    </message>
    <message id="desk.id_kind.none">
        <source>None</source>
        <translation>None</translation>
    </message>
    <message id="desk.id_kind.passport">
        <source>Passport</source>
        <translation>Passport</translation>
    </message>
    <message id="desk.id_kind.permit">
        <source>Permit</source>
        <translation>Permit</translation>
    </message>
    <message id="desk.id_kind.resident">
        <source>ID card</source>
        <translation>ID card</translation>
    </message>
    <message id="desk.likely.identity">
        <source>Same document</source>
        <translation>Same document</translation>
    </message>
    <message id="desk.likely.name_birth">
        <source>Same name and birth date</source>
        <translation>Same name and birth date</translation>
    </message>
    <message id="desk.likely.name_phone">
        <source>Same name and phone</source>
        <translation>Same name and phone</translation>
    </message>
    <message id="desk.likely.phone_birth">
        <source>Same phone and birth date</source>
        <translation>Same phone and birth date</translation>
    </message>
    <message id="desk.likely.sound_birth">
        <source>Sounds alike, same birth date</source>
        <translation>Sounds alike, same birth date</translation>
    </message>
    <message id="desk.likely.title">
        <source>Registered already? ({n}) Same person: ↓ then Enter. Not the same: Enter.</source>
        <translation>Registered already? ({n}) Same person: ↓ then Enter. Not the same: Enter.</translation>
    </message>
    <message id="desk.merge.allergies">
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message id="desk.merge.birth_date">
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message id="desk.merge.card_no">
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message id="desk.merge.confirm">
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message id="desk.merge.done">
        <source>{dropped} is part of {kept} now; it can be taken apart again in the file.</source>
        <translation>{dropped} is part of {kept} now; it can be taken apart again in the file.</translation>
    </message>
    <message id="desk.merge.guardian">
        <source>Guardian</source>
        <translation>Guardian</translation>
    </message>
    <message id="desk.merge.hint">
        <source>Choose the other record at the left; both are compared here.</source>
        <translation>Choose the other record at the left; both are compared here.</translation>
    </message>
    <message id="desk.merge.id_number">
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message id="desk.merge.keep">
        <source>Keep this one</source>
        <translation>Keep this one</translation>
    </message>
    <message id="desk.merge.keeps">
        <source>✓ Kept</source>
        <translation>✓ Kept</translation>
    </message>
    <message id="desk.merge.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="desk.merge.nobody">
        <source>No other record of that name. Try a phone's last digits or a card.</source>
        <translation>No other record of that name. Try a phone's last digits or a card.</translation>
    </message>
    <message id="desk.merge.patient_no">
        <source>Patient no.</source>
        <translation>Patient no.</translation>
    </message>
    <message id="desk.merge.people">
        <source>Records to merge with</source>
        <translation>Records to merge with</translation>
    </message>
    <message id="desk.merge.phone">
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message id="desk.merge.reason">
        <source>Why? (required) e.g. registered twice</source>
        <translation>Why? (required) e.g. registered twice</translation>
    </message>
    <message id="desk.merge.search">
        <source>Search the other record</source>
        <translation>Search the other record</translation>
    </message>
    <message id="desk.merge.title">
        <source>Merge with another record: only if they are one person. All visits are kept.</source>
        <translation>Merge with another record: only if they are one person. All visits are kept.</translation>
    </message>
    <message id="desk.merge.undone">
        <source>{number} is a record of its own again.</source>
        <translation>{number} is a record of its own again.</translation>
    </message>
    <message id="desk.merge.why">
        <source>Say why they are merged.</source>
        <translation>Say why they are merged.</translation>
    </message>
    <message id="desk.minutes">
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message id="desk.need.hearing">
        <source>Hearing</source>
        <translation>Hearing</translation>
    </message>
    <message id="desk.need.interpreter">
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message id="desk.need.sight">
        <source>Sight</source>
        <translation>Sight</translation>
    </message>
    <message id="desk.need.stretcher">
        <source>Stretcher</source>
        <translation>Stretcher</translation>
    </message>
    <message id="desk.need.wheelchair">
        <source>Wheelchair</source>
        <translation>Wheelchair</translation>
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
    <message id="desk.paper.cover_open">
        <source>{terminal}: the printer's cover is open.</source>
        <translation>{terminal}: the printer's cover is open.</translation>
    </message>
    <message id="desk.paper.exams.failed">
        <source>The exam guide of {number} could not be printed.</source>
        <translation>The exam guide of {number} could not be printed.</translation>
    </message>
    <message id="desk.paper.exams.printed">
        <source>The exam guide of {number} is printed.</source>
        <translation>The exam guide of {number} is printed.</translation>
    </message>
    <message id="desk.paper.failed">
        <source>{terminal}: the printer has a fault.</source>
        <translation>{terminal}: the printer has a fault.</translation>
    </message>
    <message id="desk.paper.failed.do">
        <source>Check the printer's paper and power; it tries again by itself.</source>
        <translation>Check the printer's paper and power; it tries again by itself.</translation>
    </message>
    <message id="desk.paper.missing">
        <source>{terminal}: the printer is not there.</source>
        <translation>{terminal}: the printer is not there.</translation>
    </message>
    <message id="desk.paper.no_paper">
        <source>{terminal} needs paper.</source>
        <translation>{terminal} needs paper.</translation>
    </message>
    <message id="desk.paper.note.failed">
        <source>The note for {number} could not be printed.</source>
        <translation>The note for {number} could not be printed.</translation>
    </message>
    <message id="desk.paper.note.printed">
        <source>The note for {number} is printed.</source>
        <translation>The note for {number} is printed.</translation>
    </message>
    <message id="desk.paper.offline">
        <source>{terminal}: the printer is offline.</source>
        <translation>{terminal}: the printer is offline.</translation>
    </message>
    <message id="desk.paper.paper_low">
        <source>{terminal} is low on paper.</source>
        <translation>{terminal} is low on paper.</translation>
    </message>
    <message id="desk.paper.silent">
        <source>{terminal}: the printer does not answer; nobody knows.</source>
        <translation>{terminal}: the printer does not answer; nobody knows.</translation>
    </message>
    <message id="desk.paper_note.detail">
        <source>Printed for the patient to take along; it is not kept.</source>
        <translation>Printed for the patient to take along; it is not kept.</translation>
    </message>
    <message id="desk.paper_note.empty">
        <source>Write what the patient should know first.</source>
        <translation>Write what the patient should know first.</translation>
    </message>
    <message id="desk.paper_note.numbered">
        <source>Printed with number {label} for the patient to take along; it is not kept.</source>
        <translation>Printed with number {label} for the patient to take along; it is not kept.</translation>
    </message>
    <message id="desk.paper_note.print">
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message id="desk.paper_note.title">
        <source>Note for the patient</source>
        <translation>Note for the patient</translation>
    </message>
    <message id="desk.paper_note.words">
        <source>Words for the patient, Enter prints</source>
        <translation>Words for the patient, Enter prints</translation>
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
    <message id="desk.policy.hint.no_show">
        <source>after too many: no booking</source>
        <translation>after too many: no booking</translation>
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
    <message id="desk.policy.hint.rotation">
        <source>first visits go round among the doctors</source>
        <translation>first visits go round among the doctors</translation>
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
    <message id="desk.policy.line.handoff">
        <source>Handoffs</source>
        <translation>Handoffs</translation>
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
    <message id="desk.policy.number.block_days" numerus="yes">
        <source>for {n} days</source>
        <translation><numerusform>for {n} day</numerusform><numerusform>for {n} days</numerusform></translation>
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
    <message id="desk.policy.number.handoff" numerus="yes">
        <source>received within {n} minutes</source>
        <translation><numerusform>received within {n} minute</numerusform><numerusform>received within {n} minutes</numerusform></translation>
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
    <message id="desk.policy.number.no_shows" numerus="yes">
        <source>after {n} missed</source>
        <translation><numerusform>after {n} missed</numerusform><numerusform>after {n} missed</numerusform></translation>
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
    <message id="desk.policy.number.within_days" numerus="yes">
        <source>within {n} days</source>
        <translation><numerusform>within {n} day</numerusform><numerusform>within {n} days</numerusform></translation>
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
    <message id="desk.policy.option.no_show.block">
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message id="desk.policy.option.no_show.off">
        <source>No limit</source>
        <translation>No limit</translation>
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
    <message id="desk.policy.option.rotation.off">
        <source>Whoever is free</source>
        <translation>Whoever is free</translation>
    </message>
    <message id="desk.policy.option.rotation.on">
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
    <message id="desk.policy.rule.no_show">
        <source>Missed appointments</source>
        <translation>Missed appointments</translation>
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
    <message id="desk.policy.rule.rotation">
        <source>Doctors in turn</source>
        <translation>Doctors in turn</translation>
    </message>
    <message id="desk.policy.rule.triage">
        <source>Triage levels</source>
        <translation>Triage levels</translation>
    </message>
    <message id="desk.policy.section.alerts">
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message id="desk.policy.section.booking">
        <source>Booking</source>
        <translation>Booking</translation>
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
    <message id="desk.queue.walking">
        <source>on the way</source>
        <translation>on the way</translation>
    </message>
    <message id="desk.quoted">
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message id="desk.rail.alerts">
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message id="desk.rail.appointments">
        <source>Bookings</source>
        <translation>Bookings</translation>
    </message>
    <message id="desk.rail.change_user">
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message id="desk.rail.day_end">
        <source>Day end</source>
        <translation>Day end</translation>
    </message>
    <message id="desk.rail.devices">
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message id="desk.rail.floors">
        <source>Floors</source>
        <translation>Floors</translation>
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
    <message id="desk.rail.schedules">
        <source>Doctors</source>
        <translation>Doctors</translation>
    </message>
    <message id="desk.rail.staff">
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message id="desk.rail.statistics">
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message id="desk.reason.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="desk.reason.free">
        <source>Note (if any)</source>
        <translation>Note (if any)</translation>
    </message>
    <message id="desk.reason.needed">
        <source>Reason (required)</source>
        <translation>Reason (required)</translation>
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
    <message id="desk.reception.book">
        <source>Book</source>
        <translation>Book</translation>
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
        <source>Complaint (Alt+Z), e.g. toothache</source>
        <translation>Complaint (Alt+Z), e.g. toothache</translation>
    </message>
    <message id="desk.reception.department">
        <source>Department (↑↓ a–z)</source>
        <translation>Department (↑↓ a–z)</translation>
    </message>
    <message id="desk.reception.department_first">
        <source>Choose a department first, then a doctor.</source>
        <translation>Choose a department first, then a doctor.</translation>
    </message>
    <message id="desk.reception.doctor">
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message id="desk.reception.edit">
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message id="desk.reception.exams">
        <source>Exams</source>
        <translation>Exams</translation>
    </message>
    <message id="desk.reception.file">
        <source>File</source>
        <translation>File</translation>
    </message>
    <message id="desk.reception.found">
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
    <message id="desk.reception.front_page">
        <source>Front page</source>
        <translation>Front page</translation>
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
    <message id="desk.reception.issued_to">
        <source>{label} issued, to {doctor}; the slip is being printed.</source>
        <translation>{label} issued, to {doctor}; the slip is being printed.</translation>
    </message>
    <message id="desk.reception.issued_unprinted">
        <source>{label} issued.</source>
        <translation>{label} issued.</translation>
    </message>
    <message id="desk.reception.issued_unprinted_to">
        <source>{label} issued, to {doctor}.</source>
        <translation>{label} issued, to {doctor}.</translation>
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
    <message id="desk.reception.look_again">
        <source>Assess again</source>
        <translation>Assess again</translation>
    </message>
    <message id="desk.reception.named">
        <source>Named?</source>
        <translation>Named?</translation>
    </message>
    <message id="desk.reception.named.no">
        <source>No</source>
        <translation>No</translation>
    </message>
    <message id="desk.reception.named.unasked">
        <source>Unasked</source>
        <translation>Unasked</translation>
    </message>
    <message id="desk.reception.named.yes">
        <source>Yes</source>
        <translation>Yes</translation>
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
    <message id="desk.reception.note">
        <source>Note</source>
        <translation>Note</translation>
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
    <message id="desk.reveal.hide">
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message id="desk.reveal.not_allowed">
        <source>You may not see the whole number.</source>
        <translation>You may not see the whole number.</translation>
    </message>
    <message id="desk.reveal.show">
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message id="desk.right.add_on">
        <source>add-on numbers, priority</source>
        <translation>add-on numbers, priority</translation>
    </message>
    <message id="desk.right.answer_help">
        <source>answering help calls</source>
        <translation>answering help calls</translation>
    </message>
    <message id="desk.right.book">
        <source>appointments</source>
        <translation>appointments</translation>
    </message>
    <message id="desk.right.call">
        <source>calling</source>
        <translation>calling</translation>
    </message>
    <message id="desk.right.cancel_clinic">
        <source>cancelling clinics</source>
        <translation>cancelling clinics</translation>
    </message>
    <message id="desk.right.check_in">
        <source>check-in and numbers</source>
        <translation>check-in and numbers</translation>
    </message>
    <message id="desk.right.doctor_state">
        <source>doctors' pauses</source>
        <translation>doctors' pauses</translation>
    </message>
    <message id="desk.right.edit_roster">
        <source>the roster</source>
        <translation>the roster</translation>
    </message>
    <message id="desk.right.edit_staff">
        <source>the list of staff</source>
        <translation>the list of staff</translation>
    </message>
    <message id="desk.right.end_day">
        <source>ending the day</source>
        <translation>ending the day</translation>
    </message>
    <message id="desk.right.hand_off">
        <source>floor handoffs</source>
        <translation>floor handoffs</translation>
    </message>
    <message id="desk.right.merge">
        <source>merging duplicates</source>
        <translation>merging duplicates</translation>
    </message>
    <message id="desk.right.move">
        <source>moving, transferring and cancelling numbers</source>
        <translation>moving, transferring and cancelling numbers</translation>
    </message>
    <message id="desk.right.post_notice">
        <source>notices</source>
        <translation>notices</translation>
    </message>
    <message id="desk.right.read_file">
        <source>patient files</source>
        <translation>patient files</translation>
    </message>
    <message id="desk.right.register">
        <source>new patients and cards</source>
        <translation>new patients and cards</translation>
    </message>
    <message id="desk.right.reveal">
        <source>identity numbers and phones in full</source>
        <translation>identity numbers and phones in full</translation>
    </message>
    <message id="desk.right.set_policy">
        <source>the queue's rules</source>
        <translation>the queue's rules</translation>
    </message>
    <message id="desk.right.statistics">
        <source>statistics</source>
        <translation>statistics</translation>
    </message>
    <message id="desk.right.unblock">
        <source>booking in spite of a no-show block</source>
        <translation>booking in spite of a no-show block</translation>
    </message>
    <message id="desk.right.write_note">
        <source>notes on patients</source>
        <translation>notes on patients</translation>
    </message>
    <message id="desk.role.admin">
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message id="desk.role.doctor">
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message id="desk.role.guide">
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message id="desk.role.nurse">
        <source>Nurse</source>
        <translation>Nurse</translation>
    </message>
    <message id="desk.role.supervisor">
        <source>Supervisor</source>
        <translation>Supervisor</translation>
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
    <message id="desk.schedules.act.back">
        <source>Doctor back</source>
        <translation>Doctor back</translation>
    </message>
    <message id="desk.schedules.act.edit">
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message id="desk.schedules.act.left">
        <source>Doctor left</source>
        <translation>Doctor left</translation>
    </message>
    <message id="desk.schedules.act.pause">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="desk.schedules.act.restore">
        <source>Restore clinic</source>
        <translation>Restore clinic</translation>
    </message>
    <message id="desk.schedules.act.resume">
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message id="desk.schedules.act.stop">
        <source>Cancel clinic</source>
        <translation>Cancel clinic</translation>
    </message>
    <message id="desk.schedules.count.cancelled">
        <source>Cancelled {n}</source>
        <translation>Cancelled {n}</translation>
    </message>
    <message id="desk.schedules.count.in">
        <source>In clinic {n}</source>
        <translation>In clinic {n}</translation>
    </message>
    <message id="desk.schedules.count.left">
        <source>Left {n}</source>
        <translation>Left {n}</translation>
    </message>
    <message id="desk.schedules.count.paused">
        <source>Paused {n}</source>
        <translation>Paused {n}</translation>
    </message>
    <message id="desk.schedules.doctor.code">
        <source>Staff code</source>
        <translation>Staff code</translation>
    </message>
    <message id="desk.schedules.doctor.department">
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message id="desk.schedules.doctor.hint">
        <source>Once saved, this doctor can be put on the roster.</source>
        <translation>Once saved, this doctor can be put on the roster.</translation>
    </message>
    <message id="desk.schedules.doctor.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="desk.schedules.doctor.new">
        <source>New doctor</source>
        <translation>New doctor</translation>
    </message>
    <message id="desk.schedules.doctor.title">
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message id="desk.schedules.doctor.title_hint">
        <source>e.g. 主任医师; may be empty</source>
        <translation>e.g. 主任医师; may be empty</translation>
    </message>
    <message id="desk.schedules.doctors" numerus="yes">
        <source>{n} doctors</source>
        <translation><numerusform>{n} doctor</numerusform><numerusform>{n} doctors</numerusform></translation>
    </message>
    <message id="desk.schedules.fact.booked">
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message id="desk.schedules.fact.room">
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message id="desk.schedules.fact.session">
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message id="desk.schedules.fact.slots">
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message id="desk.schedules.fact.times">
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message id="desk.schedules.form.add">
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message id="desk.schedules.form.change">
        <source>Change session</source>
        <translation>Change session</translation>
    </message>
    <message id="desk.schedules.form.day">
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message id="desk.schedules.form.department">
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message id="desk.schedules.form.ends">
        <source>To</source>
        <translation>To</translation>
    </message>
    <message id="desk.schedules.form.find_department">
        <source>Name or code</source>
        <translation>Name or code</translation>
    </message>
    <message id="desk.schedules.form.find_doctor">
        <source>Name or code; ↓ lists all</source>
        <translation>Name or code; ↓ lists all</translation>
    </message>
    <message id="desk.schedules.form.keys">
        <source>Tab: next field. Enter saves, Esc goes back and keeps what is typed.</source>
        <translation>Tab: next field. Enter saves, Esc goes back and keeps what is typed.</translation>
    </message>
    <message id="desk.schedules.form.new">
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message id="desk.schedules.form.no_such_department">
        <source>No such department.</source>
        <translation>No such department.</translation>
    </message>
    <message id="desk.schedules.form.no_such_doctor">
        <source>No such doctor.</source>
        <translation>No such doctor.</translation>
    </message>
    <message id="desk.schedules.form.practitioner">
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message id="desk.schedules.form.quota">
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message id="desk.schedules.form.room">
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message id="desk.schedules.form.save">
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message id="desk.schedules.form.session">
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message id="desk.schedules.form.slot_minutes">
        <source>Slot, minutes</source>
        <translation>Slot, minutes</translation>
    </message>
    <message id="desk.schedules.form.slot_quota">
        <source>each slot</source>
        <translation>each slot</translation>
    </message>
    <message id="desk.schedules.form.slot_quota_hint">
        <source>shared</source>
        <translation>shared</translation>
    </message>
    <message id="desk.schedules.form.starts">
        <source>From – to</source>
        <translation>From – to</translation>
    </message>
    <message id="desk.schedules.form.tell" numerus="yes">
        <source>With this change {n} booked people have to be told.</source>
        <translation><numerusform>With this change {n} booked person has to be told.</numerusform><numerusform>With this change {n} booked people have to be told.</numerusform></translation>
    </message>
    <message id="desk.schedules.may_not_doctors">
        <source>You may read this; a supervisor has to sign in to change it.</source>
        <translation>You may read this; a supervisor has to sign in to change it.</translation>
    </message>
    <message id="desk.schedules.may_not_roster">
        <source>A supervisor has to sign in to change the roster or cancel a clinic.</source>
        <translation>A supervisor has to sign in to change the roster or cancel a clinic.</translation>
    </message>
    <message id="desk.schedules.new">
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message id="desk.schedules.new_doctor">
        <source>New doctor</source>
        <translation>New doctor</translation>
    </message>
    <message id="desk.schedules.nobody">
        <source>No session on this day. Ctrl+N adds one.</source>
        <translation>No session on this day. Ctrl+N adds one.</translation>
    </message>
    <message id="desk.schedules.said.back">
        <source>{doctor} is in the clinic ({session}).</source>
        <translation>{doctor} is in the clinic ({session}).</translation>
    </message>
    <message id="desk.schedules.said.doctor">
        <source>{doctor} is added and can be put on the roster.</source>
        <translation>{doctor} is added and can be put on the roster.</translation>
    </message>
    <message id="desk.schedules.said.left">
        <source>{doctor} has left ({session}); colleagues see who waits. Ctrl+Z undoes it.</source>
        <translation>{doctor} has left ({session}); colleagues see who waits. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.schedules.said.put" numerus="yes">
        <source>Saved: {doctor}, {session}; {n} people to tell (Appointments, F7).</source>
        <translation><numerusform>Saved: {doctor}, {session}; {n} person to tell (Appointments, F7).</numerusform><numerusform>Saved: {doctor}, {session}; {n} people to tell (Appointments, F7).</numerusform></translation>
    </message>
    <message id="desk.schedules.said.put_nobody">
        <source>Saved: {doctor}, {session}.</source>
        <translation>Saved: {doctor}, {session}.</translation>
    </message>
    <message id="desk.schedules.sheet">
        <source>Who is in</source>
        <translation>Who is in</translation>
    </message>
    <message id="desk.schedules.slots">
        <source>{slots} × {minutes} min, {each} each</source>
        <translation>{slots} × {minutes} min, {each} each</translation>
    </message>
    <message id="desk.schedules.standing.cancelled">
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message id="desk.schedules.standing.in">
        <source>In clinic</source>
        <translation>In clinic</translation>
    </message>
    <message id="desk.schedules.standing.left">
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message id="desk.schedules.standing.over">
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message id="desk.schedules.standing.paused">
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message id="desk.schedules.until">
        <source>{why} until {time}</source>
        <translation>{why} until {time}</translation>
    </message>
    <message id="desk.schedules.why.consult">
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message id="desk.schedules.why.meal">
        <source>Meal</source>
        <translation>Meal</translation>
    </message>
    <message id="desk.schedules.why.meeting">
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message id="desk.schedules.why.rounds">
        <source>Ward rounds</source>
        <translation>Ward rounds</translation>
    </message>
    <message id="desk.schedules.why.surgery">
        <source>Surgery</source>
        <translation>Surgery</translation>
    </message>
    <message id="desk.schedules.wrong.no_department">
        <source>Choose a department.</source>
        <translation>Choose a department.</translation>
    </message>
    <message id="desk.schedules.wrong.no_doctor">
        <source>Choose a doctor.</source>
        <translation>Choose a doctor.</translation>
    </message>
    <message id="desk.schedules.wrong.no_room">
        <source>Give the room.</source>
        <translation>Give the room.</translation>
    </message>
    <message id="desk.schedules.wrong.number">
        <source>Give a whole number.</source>
        <translation>Give a whole number.</translation>
    </message>
    <message id="desk.schedules.wrong.time">
        <source>Give a time, e.g. 0830.</source>
        <translation>Give a time, e.g. 0830.</translation>
    </message>
    <message id="desk.search">
        <source>Name / initials / phone / card / number / scan (F2)</source>
        <translation>Name / initials / phone / card / number / scan (F2)</translation>
    </message>
    <message id="desk.send.clothing">
        <source>Clothing, e.g. blue coat</source>
        <translation>Clothing, e.g. blue coat</translation>
    </message>
    <message id="desk.send.more">
        <source> (+{n})</source>
        <translation> (+{n})</translation>
    </message>
    <message id="desk.send.send">
        <source>Tell {floor}</source>
        <translation>Tell {floor}</translation>
    </message>
    <message id="desk.send.sent">
        <source>{floor} knows that {label} is coming.</source>
        <translation>{floor} knows that {label} is coming.</translation>
    </message>
    <message id="desk.send.skip">
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message id="desk.send.title">
        <source>{label} {name} to {floor}</source>
        <translation>{label} {name} to {floor}</translation>
    </message>
    <message id="desk.session.afternoon">
        <source>PM</source>
        <translation>PM</translation>
    </message>
    <message id="desk.session.evening">
        <source>Evening</source>
        <translation>Evening</translation>
    </message>
    <message id="desk.session.morning">
        <source>AM</source>
        <translation>AM</translation>
    </message>
    <message id="desk.session.night">
        <source>Night</source>
        <translation>Night</translation>
    </message>
    <message id="desk.session.noon">
        <source>Noon</source>
        <translation>Noon</translation>
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
    <message id="desk.sign_in.change">
        <source>Change user</source>
        <translation>Change user</translation>
    </message>
    <message id="desk.sign_in.code">
        <source>Badge, staff code or name</source>
        <translation>Badge, staff code or name</translation>
    </message>
    <message id="desk.sign_in.enter">
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message id="desk.sign_in.first">
        <source>Somebody else set this PIN. Choose one that only you know.</source>
        <translation>Somebody else set this PIN. Choose one that only you know.</translation>
    </message>
    <message id="desk.sign_in.first_rule">
        <source>4 to 12 digits: no run such as 1234, no repeated digit, not your staff code.</source>
        <translation>4 to 12 digits: no run such as 1234, no repeated digit, not your staff code.</translation>
    </message>
    <message id="desk.sign_in.locked">
        <source>Locked by {name}. The work is kept.</source>
        <translation>Locked by {name}. The work is kept.</translation>
    </message>
    <message id="desk.sign_in.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="desk.sign_in.set">
        <source>Set it and sign in</source>
        <translation>Set it and sign in</translation>
    </message>
    <message id="desk.sign_in.title">
        <source>Guide desk sign-in</source>
        <translation>Guide desk sign-in</translation>
    </message>
    <message id="desk.sign_in.wait">
        <source>{left} to wait</source>
        <translation>{left} to wait</translation>
    </message>
    <message id="desk.slip.doubtful">
        <source>Nobody knows whether slip {label} came out.</source>
        <translation>Nobody knows whether slip {label} came out.</translation>
    </message>
    <message id="desk.slip.doubtful.do">
        <source>Look at the printer. If there is no slip, choose the patient and reprint with Ctrl+P.</source>
        <translation>Look at the printer. If there is no slip, choose the patient and reprint with Ctrl+P.</translation>
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
    <message id="desk.spoken.bo">
        <source>Tibetan</source>
        <translation>Tibetan</translation>
    </message>
    <message id="desk.spoken.en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="desk.spoken.ug">
        <source>Uyghur</source>
        <translation>Uyghur</translation>
    </message>
    <message id="desk.spoken.yue">
        <source>Cantonese</source>
        <translation>Cantonese</translation>
    </message>
    <message id="desk.spoken.zh-Hans">
        <source>Mandarin</source>
        <translation>Mandarin</translation>
    </message>
    <message id="desk.staff.added">
        <source>{code} {name} is on the list.</source>
        <translation>{code} {name} is on the list.</translation>
    </message>
    <message id="desk.staff.admin_may">
        <source>An administrator does: {acts}.</source>
        <translation>An administrator does: {acts}.</translation>
    </message>
    <message id="desk.staff.badge">
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message id="desk.staff.badge_hint">
        <source>Read the badge, or leave it empty</source>
        <translation>Read the badge, or leave it empty</translation>
    </message>
    <message id="desk.staff.badge_no">
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message id="desk.staff.change_pin">
        <source>Change PIN</source>
        <translation>Change PIN</translation>
    </message>
    <message id="desk.staff.code">
        <source>Staff code</source>
        <translation>Staff code</translation>
    </message>
    <message id="desk.staff.code_hint">
        <source>The hospital's own; it stays for good</source>
        <translation>The hospital's own; it stays for good</translation>
    </message>
    <message id="desk.staff.count" numerus="yes">
        <source>{n} active</source>
        <translation><numerusform>{n} active</numerusform><numerusform>{n} active</numerusform></translation>
    </message>
    <message id="desk.staff.deactivate">
        <source>Deactivate</source>
        <translation>Deactivate</translation>
    </message>
    <message id="desk.staff.deactivated">
        <source>{code} {name} signs in no more.</source>
        <translation>{code} {name} signs in no more.</translation>
    </message>
    <message id="desk.staff.discard">
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message id="desk.staff.guide_may">
        <source>The guide desk does: {acts}.</source>
        <translation>The guide desk does: {acts}.</translation>
    </message>
    <message id="desk.staff.last">
        <source>Signed in {when}</source>
        <translation>Signed in {when}</translation>
    </message>
    <message id="desk.staff.left">
        <source>Deactivated</source>
        <translation>Deactivated</translation>
    </message>
    <message id="desk.staff.list">
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message id="desk.staff.may_not">
        <source>Administrators keep the list of staff. Ask one to add a colleague, change a role or set a new PIN.</source>
        <translation>Administrators keep the list of staff. Ask one to add a colleague, change a role or set a new PIN.</translation>
    </message>
    <message id="desk.staff.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="desk.staff.never">
        <source>Never signed in</source>
        <translation>Never signed in</translation>
    </message>
    <message id="desk.staff.new">
        <source>New colleague</source>
        <translation>New colleague</translation>
    </message>
    <message id="desk.staff.new_pin">
        <source>New PIN</source>
        <translation>New PIN</translation>
    </message>
    <message id="desk.staff.no_badge">
        <source>no badge</source>
        <translation>no badge</translation>
    </message>
    <message id="desk.staff.none">
        <source>Nobody is on the list.</source>
        <translation>Nobody is on the list.</translation>
    </message>
    <message id="desk.staff.old_pin">
        <source>Present PIN</source>
        <translation>Present PIN</translation>
    </message>
    <message id="desk.staff.own_pin">
        <source>My own PIN</source>
        <translation>My own PIN</translation>
    </message>
    <message id="desk.staff.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="desk.staff.pin_again">
        <source>Only to set a new one</source>
        <translation>Only to set a new one</translation>
    </message>
    <message id="desk.staff.pin_changed">
        <source>Your PIN is changed; sign in with it from now on.</source>
        <translation>Your PIN is changed; sign in with it from now on.</translation>
    </message>
    <message id="desk.staff.pin_first">
        <source>4 to 12 digits</source>
        <translation>4 to 12 digits</translation>
    </message>
    <message id="desk.staff.reactivate">
        <source>Let back in</source>
        <translation>Let back in</translation>
    </message>
    <message id="desk.staff.reactivated">
        <source>{code} {name} may sign in again.</source>
        <translation>{code} {name} may sign in again.</translation>
    </message>
    <message id="desk.staff.role">
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message id="desk.staff.same_pin">
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message id="desk.staff.save">
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message id="desk.staff.saved">
        <source>{code} {name} is saved.</source>
        <translation>{code} {name} is saved.</translation>
    </message>
    <message id="desk.staff.signed_in_as">
        <source>{name} · {code} · {role}</source>
        <translation>{name} · {code} · {role}</translation>
    </message>
    <message id="desk.staff.supervisor_may">
        <source>A supervisor does: {acts}.</source>
        <translation>A supervisor does: {acts}.</translation>
    </message>
    <message id="desk.staff.title">
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message id="desk.staff.title_new">
        <source>New colleague</source>
        <translation>New colleague</translation>
    </message>
    <message id="desk.staff.unsaved">
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message id="desk.staff.you">
        <source>You</source>
        <translation>You</translation>
    </message>
    <message id="desk.staff.you_may">
        <source>You may: {acts}.</source>
        <translation>You may: {acts}.</translation>
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
    <message id="desk.statistics.csv">
        <source>Export CSV</source>
        <translation>Export CSV</translation>
    </message>
    <message id="desk.statistics.loading">
        <source>Reading the figures…</source>
        <translation>Reading the figures…</translation>
    </message>
    <message id="desk.statistics.may_not">
        <source>A guide or a supervisor has to sign in to see the figures.</source>
        <translation>A guide or a supervisor has to sign in to see the figures.</translation>
    </message>
    <message id="desk.statistics.pdf">
        <source>Export PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message id="desk.statistics.saved">
        <source>Saved to {file}</source>
        <translation>Saved to {file}</translation>
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
    <message id="desk.tell.cause.clinic_cancelled">
        <source>Clinic cancelled</source>
        <translation>Clinic cancelled</translation>
    </message>
    <message id="desk.tell.cause.moved">
        <source>Clinic changed</source>
        <translation>Clinic changed</translation>
    </message>
    <message id="desk.tell.cause.restored">
        <source>Takes place after all</source>
        <translation>Takes place after all</translation>
    </message>
    <message id="desk.tell.cause.time_gone">
        <source>Their time is gone: rebook</source>
        <translation>Their time is gone: rebook</translation>
    </message>
    <message id="desk.tell.everybody">
        <source>Also those settled</source>
        <translation>Also those settled</translation>
    </message>
    <message id="desk.tell.fact.by">
        <source>By</source>
        <translation>By</translation>
    </message>
    <message id="desk.tell.fact.cause">
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message id="desk.tell.fact.was">
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message id="desk.tell.hint">
        <source>To be called one by one: their clinic was cancelled or changed. F12 shows the number, which is journalled.</source>
        <translation>To be called one by one: their clinic was cancelled or changed. F12 shows the number, which is journalled.</translation>
    </message>
    <message id="desk.tell.nobody">
        <source>Nobody is to be told.</source>
        <translation>Nobody is to be told.</translation>
    </message>
    <message id="desk.tell.reveal">
        <source>Show number</source>
        <translation>Show number</translation>
    </message>
    <message id="desk.tell.reveal_reason">
        <source>To tell of a cancelled or changed clinic</source>
        <translation>To tell of a cancelled or changed clinic</translation>
    </message>
    <message id="desk.tell.said.given_up">
        <source>Noted: {person} gives up; the appointment is cancelled. Ctrl+Z undoes it.</source>
        <translation>Noted: {person} gives up; the appointment is cancelled. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.tell.said.open">
        <source>Noted: {person} is still to be told. Ctrl+Z undoes it.</source>
        <translation>Noted: {person} is still to be told. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.tell.said.told">
        <source>Noted: {person} has been told. Ctrl+Z undoes it.</source>
        <translation>Noted: {person} has been told. Ctrl+Z undoes it.</translation>
    </message>
    <message id="desk.tell.set.given_up">
        <source>Gives up</source>
        <translation>Gives up</translation>
    </message>
    <message id="desk.tell.set.open">
        <source>To tell again</source>
        <translation>To tell again</translation>
    </message>
    <message id="desk.tell.set.told">
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message id="desk.tell.state.given_up">
        <source>Given up</source>
        <translation>Given up</translation>
    </message>
    <message id="desk.tell.state.open">
        <source>To tell</source>
        <translation>To tell</translation>
    </message>
    <message id="desk.tell.state.rebooked">
        <source>Rebooked</source>
        <translation>Rebooked</translation>
    </message>
    <message id="desk.tell.state.told">
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message id="desk.tell.state.withdrawn">
        <source>Called off</source>
        <translation>Called off</translation>
    </message>
    <message id="desk.tell.title">
        <source>People to tell</source>
        <translation>People to tell</translation>
    </message>
    <message id="desk.tell.undone">
        <source>Undone: {person} is as before.</source>
        <translation>Undone: {person} is as before.</translation>
    </message>
    <message id="desk.tell.words">
        <source>Note: no answer, text sent… (optional)</source>
        <translation>Note: no answer, text sent… (optional)</translation>
    </message>
    <message id="desk.title">
        <source>Guide desk</source>
        <translation>Guide desk</translation>
    </message>
    <message id="desk.triage.advised">
        <source>{level}</source>
        <translation>{level}</translation>
    </message>
    <message id="desk.triage.at_once">
        <source>at once</source>
        <translation>at once</translation>
    </message>
    <message id="desk.triage.changed">
        <source>Level {level} (advised {advised})</source>
        <translation>Level {level} (advised {advised})</translation>
    </message>
    <message id="desk.triage.child">
        <source>child</source>
        <translation>child</translation>
    </message>
    <message id="desk.triage.confirm">
        <source>Advised; you confirm. Ctrl+1–4</source>
        <translation>Advised; you confirm. Ctrl+1–4</translation>
    </message>
    <message id="desk.triage.decision">
        <source>Advised: {advised}. Decided: {decided}.</source>
        <translation>Advised: {advised}. Decided: {decided}.</translation>
    </message>
    <message id="desk.triage.department">
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message id="desk.triage.emergency">
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message id="desk.triage.general">
        <source>where nothing is named</source>
        <translation>where nothing is named</translation>
    </message>
    <message id="desk.triage.level">
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message id="desk.triage.model">
        <source>this hospital's past triages {words}</source>
        <translation>this hospital's past triages {words}</translation>
    </message>
    <message id="desk.triage.near">
        <source>often meant with {name}</source>
        <translation>often meant with {name}</translation>
    </message>
    <message id="desk.triage.no_sign">
        <source>no danger sign</source>
        <translation>no danger sign</translation>
    </message>
    <message id="desk.triage.rule">
        <source>rule {id}</source>
        <translation>rule {id}</translation>
    </message>
    <message id="desk.triage.unlimited">
        <source>{names}: no limits for this age, ask the nurse</source>
        <translation>{names}: no limits for this age, ask the nurse</translation>
    </message>
    <message id="desk.triage.vitals">
        <source>Vitals</source>
        <translation>Vitals</translation>
    </message>
    <message id="desk.triage.why">
        <source>Other than advised: say why</source>
        <translation>Other than advised: say why</translation>
    </message>
    <message id="desk.triage.why.1">
        <source>Patient asks for it</source>
        <translation>Patient asks for it</translation>
    </message>
    <message id="desk.triage.why.2">
        <source>Nurse's judgement</source>
        <translation>Nurse's judgement</translation>
    </message>
    <message id="desk.triage.why.3">
        <source>Doctor's order</source>
        <translation>Doctor's order</translation>
    </message>
    <message id="desk.triage.why.4">
        <source>Patient said more</source>
        <translation>Patient said more</translation>
    </message>
    <message id="desk.triage.within">
        <source>within {n} min</source>
        <translation>within {n} min</translation>
    </message>
    <message id="desk.turn.answer.next">
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message id="desk.turn.answer.rebook">
        <source>Rebook</source>
        <translation>Rebook</translation>
    </message>
    <message id="desk.turn.answer.wait">
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
    <message id="desk.turn.ask">
        <source>Ask the patient first</source>
        <translation>Ask the patient first</translation>
    </message>
    <message id="desk.turn.away">
        <source>Away</source>
        <translation>Away</translation>
    </message>
    <message id="desk.turn.away_until">
        <source>Away until {time}</source>
        <translation>Away until {time}</translation>
    </message>
    <message id="desk.turn.because.ask">
        <source>ask: wait, another day or another doctor</source>
        <translation>ask: wait, another day or another doctor</translation>
    </message>
    <message id="desk.turn.because.duty_hours">
        <source>duty hours</source>
        <translation>duty hours</translation>
    </message>
    <message id="desk.turn.because.first_visit">
        <source>first visit</source>
        <translation>first visit</translation>
    </message>
    <message id="desk.turn.because.in_consultation">
        <source>with a patient</source>
        <translation>with a patient</translation>
    </message>
    <message id="desk.turn.because.joined">
        <source>{name} has just joined</source>
        <translation>{name} has just joined</translation>
    </message>
    <message id="desk.turn.because.named">
        <source>asks for {name}</source>
        <translation>asks for {name}</translation>
    </message>
    <message id="desk.turn.because.named_away">
        <source>{name} is away</source>
        <translation>{name} is away</translation>
    </message>
    <message id="desk.turn.because.named_uses_turn">
        <source>uses the turn</source>
        <translation>uses the turn</translation>
    </message>
    <message id="desk.turn.because.no_responsible">
        <source>no doctor of their own</source>
        <translation>no doctor of their own</translation>
    </message>
    <message id="desk.turn.because.nobody_here">
        <source>nobody here</source>
        <translation>nobody here</translation>
    </message>
    <message id="desk.turn.because.responsible">
        <source>seen by {name} before</source>
        <translation>seen by {name} before</translation>
    </message>
    <message id="desk.turn.because.responsible_away">
        <source>{name} is away</source>
        <translation>{name} is away</translation>
    </message>
    <message id="desk.turn.because.return_visit">
        <source>return visit</source>
        <translation>return visit</translation>
    </message>
    <message id="desk.turn.because.skipped">
        <source>{name} away, skipped</source>
        <translation>{name} away, skipped</translation>
    </message>
    <message id="desk.turn.because.turn">
        <source>by rotation</source>
        <translation>by rotation</translation>
    </message>
    <message id="desk.turn.because.turn_given_back">
        <source>turn given back</source>
        <translation>turn given back</translation>
    </message>
    <message id="desk.turn.because.turn_used_ahead">
        <source>{name} had this turn</source>
        <translation>{name} had this turn</translation>
    </message>
    <message id="desk.turn.nobody">
        <source>Nobody in rotation</source>
        <translation>Nobody in rotation</translation>
    </message>
    <message id="desk.turn.of">
        <source>Next turn: {name}</source>
        <translation>Next turn: {name}</translation>
    </message>
    <message id="desk.turn.question">
        <source>{name} is away. Ask: wait, another day, or another doctor if both agree</source>
        <translation>{name} is away. Ask: wait, another day, or another doctor if both agree</translation>
    </message>
    <message id="desk.turn.question_until">
        <source>{name} is away until {time}. Ask: wait, another day, or another doctor if both agree</source>
        <translation>{name} is away until {time}. Ask: wait, another day, or another doctor if both agree</translation>
    </message>
    <message id="desk.turn.seen">
        <source>{n} first visits</source>
        <translation>{n} first visits</translation>
    </message>
    <message id="desk.turn.unanswered">
        <source>The doctor is away: ask the patient first.</source>
        <translation>The doctor is away: ask the patient first.</translation>
    </message>
    <message id="desk.vital.bp">
        <source>Blood pressure</source>
        <translation>Blood pressure</translation>
    </message>
    <message id="desk.vital.bp.short">
        <source>BP</source>
        <translation>BP</translation>
    </message>
    <message id="desk.vital.dbp">
        <source>Diastolic</source>
        <translation>Diastolic</translation>
    </message>
    <message id="desk.vital.hr">
        <source>Pulse</source>
        <translation>Pulse</translation>
    </message>
    <message id="desk.vital.hr.short">
        <source>Pulse</source>
        <translation>Pulse</translation>
    </message>
    <message id="desk.vital.pain">
        <source>Pain score</source>
        <translation>Pain score</translation>
    </message>
    <message id="desk.vital.pain.short">
        <source>Pain</source>
        <translation>Pain</translation>
    </message>
    <message id="desk.vital.pressures_swapped">
        <source>Diastolic {dbp} is above systolic {sbp}: swapped?</source>
        <translation>Diastolic {dbp} is above systolic {sbp}: swapped?</translation>
    </message>
    <message id="desk.vital.rr">
        <source>Resp. rate</source>
        <translation>Resp. rate</translation>
    </message>
    <message id="desk.vital.rr.short">
        <source>Resp.</source>
        <translation>Resp.</translation>
    </message>
    <message id="desk.vital.sbp">
        <source>Systolic</source>
        <translation>Systolic</translation>
    </message>
    <message id="desk.vital.spo2">
        <source>SpO₂</source>
        <translation>SpO₂</translation>
    </message>
    <message id="desk.vital.spo2.short">
        <source>SpO₂ %</source>
        <translation>SpO₂ %</translation>
    </message>
    <message id="desk.vital.temp">
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message id="desk.vital.temp.short">
        <source>Temp ℃</source>
        <translation>Temp ℃</translation>
    </message>
    <message id="desk.vital.vital_impossible">
        <source>{name} {value} is impossible: {least}–{most}.</source>
        <translation>{name} {value} is impossible: {least}–{most}.</translation>
    </message>
    <message id="desk.vital.vital_unreadable">
        <source>{name}: figures only.</source>
        <translation>{name}: figures only.</translation>
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
