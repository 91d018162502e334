<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>error</name>
    <message id="error.already_called">
        <source>{label} does not wait in this queue any more.</source>
        <translation>{label} does not wait in this queue any more.</translation>
    </message>
    <message id="error.already_called.do">
        <source>Choose the place again in the queue as it is now.</source>
        <translation>Choose the place again in the queue as it is now.</translation>
    </message>
    <message id="error.already_in_queue">
        <source>The patient already has number {label} there.</source>
        <translation>The patient already has number {label} there.</translation>
    </message>
    <message id="error.already_in_queue.do">
        <source>Use number {label}; nothing needs to be transferred.</source>
        <translation>Use number {label}; nothing needs to be transferred.</translation>
    </message>
    <message id="error.already_paused">
        <source>{doctor} has already paused.</source>
        <translation>{doctor} has already paused.</translation>
    </message>
    <message id="error.already_paused.do">
        <source>To change the time, resume first and pause again.</source>
        <translation>To change the time, resume first and pause again.</translation>
    </message>
    <message id="error.already_served">
        <source>You have been seen for this appointment today.</source>
        <translation>You have been seen for this appointment today.</translation>
    </message>
    <message id="error.already_served.do">
        <source>If you need to be seen again, go to the guide desk.</source>
        <translation>If you need to be seen again, go to the guide desk.</translation>
    </message>
    <message id="error.appointment_over">
        <source>{day} is over; its appointments cannot be changed.</source>
        <translation>{day} is over; its appointments cannot be changed.</translation>
    </message>
    <message id="error.appointment_over.do">
        <source>Book a new appointment.</source>
        <translation>Book a new appointment.</translation>
    </message>
    <message id="error.appointment_used">
        <source>This appointment has been used, cancelled or missed and cannot be changed.</source>
        <translation>This appointment has been used, cancelled or missed and cannot be changed.</translation>
    </message>
    <message id="error.appointment_used.do">
        <source>If a number was given, cancel the number first; otherwise book anew.</source>
        <translation>If a number was given, cancel the number first; otherwise book anew.</translation>
    </message>
    <message id="error.ask_at_desk">
        <source>Several patients match, so the kiosk cannot tell which one you are.</source>
        <translation>Several patients match, so the kiosk cannot tell which one you are.</translation>
    </message>
    <message id="error.ask_at_desk.do">
        <source>Please go to the guide desk with your document.</source>
        <translation>Please go to the guide desk with your document.</translation>
    </message>
    <message id="error.bad_badge">
        <source>A badge number has 4 to 32 letters or digits.</source>
        <translation>A badge number has 4 to 32 letters or digits.</translation>
    </message>
    <message id="error.bad_badge.do">
        <source>Read the badge with the reader, or leave it empty.</source>
        <translation>Read the badge with the reader, or leave it empty.</translation>
    </message>
    <message id="error.bad_birth_date">
        <source>This cannot be read as a date of birth.</source>
        <translation>This cannot be read as a date of birth.</translation>
    </message>
    <message id="error.bad_birth_date.do">
        <source>Enter year, month, day in 8 digits, for example 19480305.</source>
        <translation>Enter year, month, day in 8 digits, for example 19480305.</translation>
    </message>
    <message id="error.bad_card">
        <source>The card number is not correct.</source>
        <translation>The card number is not correct.</translation>
    </message>
    <message id="error.bad_card.do">
        <source>Use 4 to 32 digits or letters, or leave it empty to have one issued.</source>
        <translation>Use 4 to 32 digits or letters, or leave it empty to have one issued.</translation>
    </message>
    <message id="error.bad_code">
        <source>A code is needed, at most {most} characters.</source>
        <translation>A code is needed, at most {most} characters.</translation>
    </message>
    <message id="error.bad_code.do">
        <source>Give the doctor's staff code.</source>
        <translation>Give the doctor's staff code.</translation>
    </message>
    <message id="error.bad_day">
        <source>The date is not correct.</source>
        <translation>The date is not correct.</translation>
    </message>
    <message id="error.bad_day.do">
        <source>Give year, month and day, such as 2026-11-30.</source>
        <translation>Give year, month and day, such as 2026-11-30.</translation>
    </message>
    <message id="error.bad_name">
        <source>A name needs letters only, at most 60 of them.</source>
        <translation>A name needs letters only, at most 60 of them.</translation>
    </message>
    <message id="error.bad_name.do">
        <source>Remove digits, emoji or anything that is not part of the name.</source>
        <translation>Remove digits, emoji or anything that is not part of the name.</translation>
    </message>
    <message id="error.bad_phone">
        <source>The phone number is not correct.</source>
        <translation>The phone number is not correct.</translation>
    </message>
    <message id="error.bad_phone.do">
        <source>Enter 7 to 15 digits.</source>
        <translation>Enter 7 to 15 digits.</translation>
    </message>
    <message id="error.bad_pin">
        <source>A PIN has 4 to 12 digits.</source>
        <translation>A PIN has 4 to 12 digits.</translation>
    </message>
    <message id="error.bad_pin.do">
        <source>Please choose another.</source>
        <translation>Please choose another.</translation>
    </message>
    <message id="error.bad_quota">
        <source>The number of places must be from 0 to {most}.</source>
        <translation>The number of places must be from 0 to {most}.</translation>
    </message>
    <message id="error.bad_quota.do">
        <source>Give a whole number.</source>
        <translation>Give a whole number.</translation>
    </message>
    <message id="error.bad_role">
        <source>No role is chosen.</source>
        <translation>No role is chosen.</translation>
    </message>
    <message id="error.bad_role.do">
        <source>Choose one.</source>
        <translation>Choose one.</translation>
    </message>
    <message id="error.bad_room">
        <source>The room is missing or too long.</source>
        <translation>The room is missing or too long.</translation>
    </message>
    <message id="error.bad_room.do">
        <source>Give the number of the room.</source>
        <translation>Give the number of the room.</translation>
    </message>
    <message id="error.bad_scenario">
        <source>"{name}" is wrong: {problem}</source>
        <translation>"{name}" is wrong: {problem}</translation>
    </message>
    <message id="error.bad_scenario.do">
        <source>Correct that field.</source>
        <translation>Correct that field.</translation>
    </message>
    <message id="error.bad_session">
        <source>No session is chosen.</source>
        <translation>No session is chosen.</translation>
    </message>
    <message id="error.bad_session.do">
        <source>Choose which session of the day it is.</source>
        <translation>Choose which session of the day it is.</translation>
    </message>
    <message id="error.bad_sex">
        <source>Sex is not chosen.</source>
        <translation>Sex is not chosen.</translation>
    </message>
    <message id="error.bad_sex.do">
        <source>Choose male or female.</source>
        <translation>Choose male or female.</translation>
    </message>
    <message id="error.bad_slot_minutes">
        <source>A slot takes 1 to {most} minutes.</source>
        <translation>A slot takes 1 to {most} minutes.</translation>
    </message>
    <message id="error.bad_slot_minutes.do">
        <source>Give whole minutes, such as 30.</source>
        <translation>Give whole minutes, such as 30.</translation>
    </message>
    <message id="error.bad_staff_code">
        <source>A staff code has 1 to 20 letters or digits.</source>
        <translation>A staff code has 1 to 20 letters or digits.</translation>
    </message>
    <message id="error.bad_staff_code.do">
        <source>Take the hospital's own code.</source>
        <translation>Take the hospital's own code.</translation>
    </message>
    <message id="error.bad_times">
        <source>The end must be later than the start.</source>
        <translation>The end must be later than the start.</translation>
    </message>
    <message id="error.bad_times.do">
        <source>Check both times, on the 24-hour clock.</source>
        <translation>Check both times, on the 24-hour clock.</translation>
    </message>
    <message id="error.birth_date_differs">
        <source>The date of birth differs from the identity number.</source>
        <translation>The date of birth differs from the identity number.</translation>
    </message>
    <message id="error.birth_date_differs.do">
        <source>Check the document and correct one of them.</source>
        <translation>Check the document and correct one of them.</translation>
    </message>
    <message id="error.birth_date_future">
        <source>The date of birth is later than today.</source>
        <translation>The date of birth is later than today.</translation>
    </message>
    <message id="error.birth_date_future.do">
        <source>Check the year.</source>
        <translation>Check the year.</translation>
    </message>
    <message id="error.birth_date_impossible">
        <source>There is no such day in the calendar.</source>
        <translation>There is no such day in the calendar.</translation>
    </message>
    <message id="error.birth_date_impossible.do">
        <source>Check month and day.</source>
        <translation>Check month and day.</translation>
    </message>
    <message id="error.birth_date_too_early">
        <source>The date of birth is before 1880.</source>
        <translation>The date of birth is before 1880.</translation>
    </message>
    <message id="error.birth_date_too_early.do">
        <source>Check the year.</source>
        <translation>Check the year.</translation>
    </message>
    <message id="error.blocked_no_show">
        <source>The patient missed too many appointments and cannot book before {until}.</source>
        <translation>The patient missed too many appointments and cannot book before {until}.</translation>
    </message>
    <message id="error.blocked_no_show.do">
        <source>A walk-in number is possible; a supervisor may book with a reason.</source>
        <translation>A walk-in number is possible; a supervisor may book with a reason.</translation>
    </message>
    <message id="error.booked_already">
        <source>The patient is already booked with {doctor} in this session.</source>
        <translation>The patient is already booked with {doctor} in this session.</translation>
    </message>
    <message id="error.booked_already.do">
        <source>Change that appointment instead of making a second one.</source>
        <translation>Change that appointment instead of making a second one.</translation>
    </message>
    <message id="error.both_wait">
        <source>Both records wait in the same queue; the other number is {label}.</source>
        <translation>Both records wait in the same queue; the other number is {label}.</translation>
    </message>
    <message id="error.both_wait.do">
        <source>Cancel one of the two numbers first, then merge.</source>
        <translation>Cancel one of the two numbers first, then merge.</translation>
    </message>
    <message id="error.bug">
        <source>Something went wrong.</source>
        <translation>Something went wrong.</translation>
    </message>
    <message id="error.bug.do">
        <source>Please ask at the guide desk.</source>
        <translation>Please ask at the guide desk.</translation>
    </message>
    <message id="error.cannot_write">
        <source>The file cannot be written: {file}</source>
        <translation>The file cannot be written: {file}</translation>
    </message>
    <message id="error.cannot_write.do">
        <source>Check the folder and its permissions.</source>
        <translation>Check the folder and its permissions.</translation>
    </message>
    <message id="error.card_again">
        <source>The identity card was not read to the end.</source>
        <translation>The identity card was not read to the end.</translation>
    </message>
    <message id="error.card_again.do">
        <source>Put it on the reader again, and leave it there until it has been read.</source>
        <translation>Put it on the reader again, and leave it there until it has been read.</translation>
    </message>
    <message id="error.card_replaced">
        <source>This card was replaced and is no longer valid.</source>
        <translation>This card was replaced and is no longer valid.</translation>
    </message>
    <message id="error.card_replaced.do">
        <source>Use the new card, or ask at the guide desk.</source>
        <translation>Use the new card, or ask at the guide desk.</translation>
    </message>
    <message id="error.card_unknown">
        <source>This document cannot be read here.</source>
        <translation>This document cannot be read here.</translation>
    </message>
    <message id="error.card_unknown.do">
        <source>Enter its number instead, or ask at the guide desk.</source>
        <translation>Enter its number instead, or ask at the guide desk.</translation>
    </message>
    <message id="error.clinic_cancelled">
        <source>This doctor's clinic has been cancelled.</source>
        <translation>This doctor's clinic has been cancelled.</translation>
    </message>
    <message id="error.clinic_cancelled.do">
        <source>Please go to the guide desk to rebook or see another doctor.</source>
        <translation>Please go to the guide desk to rebook or see another doctor.</translation>
    </message>
    <message id="error.clinic_in_use">
        <source>{booked} are booked in this clinic; its day, session and department stay.</source>
        <translation>{booked} are booked in this clinic; its day, session and department stay.</translation>
    </message>
    <message id="error.clinic_in_use.do">
        <source>Add another clinic and rebook the patients.</source>
        <translation>Add another clinic and rebook the patients.</translation>
    </message>
    <message id="error.clinic_is_cancelled">
        <source>This clinic is cancelled.</source>
        <translation>This clinic is cancelled.</translation>
    </message>
    <message id="error.clinic_is_cancelled.do">
        <source>Choose another clinic, or let a supervisor restore this one first.</source>
        <translation>Choose another clinic, or let a supervisor restore this one first.</translation>
    </message>
    <message id="error.clinic_not_cancelled">
        <source>This clinic is not cancelled.</source>
        <translation>This clinic is not cancelled.</translation>
    </message>
    <message id="error.clinic_not_cancelled.do">
        <source>The list is up to date now; please look again.</source>
        <translation>The list is up to date now; please look again.</translation>
    </message>
    <message id="error.clinic_not_today">
        <source>This clinic is on {day}, not today.</source>
        <translation>This clinic is on {day}, not today.</translation>
    </message>
    <message id="error.clinic_not_today.do">
        <source>Cancel a clinic of a later day instead.</source>
        <translation>Cancel a clinic of a later day instead.</translation>
    </message>
    <message id="error.clinic_over">
        <source>This clinic is over.</source>
        <translation>This clinic is over.</translation>
    </message>
    <message id="error.clinic_over.do">
        <source>Choose a clinic that is not over yet.</source>
        <translation>Choose a clinic that is not over yet.</translation>
    </message>
    <message id="error.clinic_runs">
        <source>The clinic runs until {time}.</source>
        <translation>The clinic runs until {time}.</translation>
    </message>
    <message id="error.clinic_runs.do">
        <source>End the day after {time}; no number was closed.</source>
        <translation>End the day after {time}; no number was closed.</translation>
    </message>
    <message id="error.clothing_too_long">
        <source>The description is too long; at most {n} letters.</source>
        <translation>The description is too long; at most {n} letters.</translation>
    </message>
    <message id="error.clothing_too_long.do">
        <source>Give only what is seen at once, such as "blue coat".</source>
        <translation>Give only what is seen at once, such as "blue coat".</translation>
    </message>
    <message id="error.csv_column">
        <source>{file} has no column "{column}".</source>
        <translation>{file} has no column "{column}".</translation>
    </message>
    <message id="error.csv_column.do">
        <source>Add that column; nothing has been written.</source>
        <translation>Add that column; nothing has been written.</translation>
    </message>
    <message id="error.csv_column_typo">
        <source>{file} has no column "{column}", but one called "{found}".</source>
        <translation>{file} has no column "{column}", but one called "{found}".</translation>
    </message>
    <message id="error.csv_column_typo.do">
        <source>Rename it to "{column}"; nothing has been written.</source>
        <translation>Rename it to "{column}"; nothing has been written.</translation>
    </message>
    <message id="error.csv_missing">
        <source>The file was not found: {file}</source>
        <translation>The file was not found: {file}</translation>
    </message>
    <message id="error.csv_missing.do">
        <source>Check the folder and the file's name.</source>
        <translation>Check the folder and the file's name.</translation>
    </message>
    <message id="error.csv_twice">
        <source>{file}, line {line}: this {column} belongs to another patient already.</source>
        <translation>{file}, line {line}: this {column} belongs to another patient already.</translation>
    </message>
    <message id="error.csv_twice.do">
        <source>Check that line; nothing has been written.</source>
        <translation>Check that line; nothing has been written.</translation>
    </message>
    <message id="error.csv_unknown">
        <source>{file}, line {line}: "{column}" says {code}, which does not exist.</source>
        <translation>{file}, line {line}: "{column}" says {code}, which does not exist.</translation>
    </message>
    <message id="error.csv_unknown.do">
        <source>Check the code; nothing has been written.</source>
        <translation>Check the code; nothing has been written.</translation>
    </message>
    <message id="error.csv_unreadable">
        <source>{file} cannot be read.</source>
        <translation>{file} cannot be read.</translation>
    </message>
    <message id="error.csv_unreadable.do">
        <source>Save it as CSV in UTF-8 or GB18030.</source>
        <translation>Save it as CSV in UTF-8 or GB18030.</translation>
    </message>
    <message id="error.csv_value">
        <source>{file}, line {line}: the value of "{column}" is wrong.</source>
        <translation>{file}, line {line}: the value of "{column}" is wrong.</translation>
    </message>
    <message id="error.csv_value.do">
        <source>Correct that line; nothing has been written.</source>
        <translation>Correct that line; nothing has been written.</translation>
    </message>
    <message id="error.day_is_over">
        <source>{day} is over.</source>
        <translation>{day} is over.</translation>
    </message>
    <message id="error.day_is_over.do">
        <source>Choose today or a later day.</source>
        <translation>Choose today or a later day.</translation>
    </message>
    <message id="error.day_to_come">
        <source>{day} is still to come and cannot be ended.</source>
        <translation>{day} is still to come and cannot be ended.</translation>
    </message>
    <message id="error.day_to_come.do">
        <source>Choose today or an earlier day.</source>
        <translation>Choose today or an earlier day.</translation>
    </message>
    <message id="error.doctor_has_left">
        <source>{doctor} has left for today.</source>
        <translation>{doctor} has left for today.</translation>
    </message>
    <message id="error.doctor_has_left.do">
        <source>Choose another doctor of the department.</source>
        <translation>Choose another doctor of the department.</translation>
    </message>
    <message id="error.doctor_is_here">
        <source>{doctor} is here.</source>
        <translation>{doctor} is here.</translation>
    </message>
    <message id="error.doctor_is_here.do">
        <source>There is nothing to do.</source>
        <translation>There is nothing to do.</translation>
    </message>
    <message id="error.doctor_paused">
        <source>{doctor} has paused calling.</source>
        <translation>{doctor} has paused calling.</translation>
    </message>
    <message id="error.doctor_paused.do">
        <source>Press "Resume" first, then call the next patient.</source>
        <translation>Press "Resume" first, then call the next patient.</translation>
    </message>
    <message id="error.duplicate_badge">
        <source>This badge is somebody else's.</source>
        <translation>This badge is somebody else's.</translation>
    </message>
    <message id="error.duplicate_badge.do">
        <source>Take another, or remove it from them first.</source>
        <translation>Take another, or remove it from them first.</translation>
    </message>
    <message id="error.duplicate_card">
        <source>This card belongs to another patient already.</source>
        <translation>This card belongs to another patient already.</translation>
    </message>
    <message id="error.duplicate_card.do">
        <source>Check the number, or leave it empty to have a new one issued.</source>
        <translation>Check the number, or leave it empty to have a new one issued.</translation>
    </message>
    <message id="error.duplicate_identity">
        <source>This identity number is registered already.</source>
        <translation>This identity number is registered already.</translation>
    </message>
    <message id="error.duplicate_identity.do">
        <source>Search for the patient (F2) instead of registering again.</source>
        <translation>Search for the patient (F2) instead of registering again.</translation>
    </message>
    <message id="error.duplicate_staff_code">
        <source>Somebody has this staff code already.</source>
        <translation>Somebody has this staff code already.</translation>
    </message>
    <message id="error.duplicate_staff_code.do">
        <source>Find them in the list to change them or let them back.</source>
        <translation>Find them in the list to change them or let them back.</translation>
    </message>
    <message id="error.empty_notice">
        <source>The notice is empty.</source>
        <translation>The notice is empty.</translation>
    </message>
    <message id="error.empty_notice.do">
        <source>Type the words to show.</source>
        <translation>Type the words to show.</translation>
    </message>
    <message id="error.first_pin">
        <source>Somebody else set this PIN.</source>
        <translation>Somebody else set this PIN.</translation>
    </message>
    <message id="error.first_pin.do">
        <source>Choose one of your own as you sign in.</source>
        <translation>Choose one of your own as you sign in.</translation>
    </message>
    <message id="error.guardian_missing">
        <source>A patient under {n} needs a guardian.</source>
        <translation>A patient under {n} needs a guardian.</translation>
    </message>
    <message id="error.guardian_missing.do">
        <source>Enter the name of the guardian who came along.</source>
        <translation>Enter the name of the guardian who came along.</translation>
    </message>
    <message id="error.handoff_again">
        <source>The patient has been sent on since; the handoff to {floor} cannot be opened again.</source>
        <translation>The patient has been sent on since; the handoff to {floor} cannot be opened again.</translation>
    </message>
    <message id="error.handoff_again.do">
        <source>Go on with the newer handoff.</source>
        <translation>Go on with the newer handoff.</translation>
    </message>
    <message id="error.handoff_closed">
        <source>{by} closed this handoff at {time}.</source>
        <translation>{by} closed this handoff at {time}.</translation>
    </message>
    <message id="error.handoff_closed.do">
        <source>Look at the refreshed list.</source>
        <translation>Look at the refreshed list.</translation>
    </message>
    <message id="error.handoff_taken">
        <source>{by} received this patient at {time}.</source>
        <translation>{by} received this patient at {time}.</translation>
    </message>
    <message id="error.handoff_taken.do">
        <source>Nothing more to do; ask {by} where the patient is.</source>
        <translation>Nothing more to do; ask {by} where the patient is.</translation>
    </message>
    <message id="error.handoff_withdrawn">
        <source>This handoff to {floor} has been withdrawn.</source>
        <translation>This handoff to {floor} has been withdrawn.</translation>
    </message>
    <message id="error.handoff_withdrawn.do">
        <source>If the patient still goes there, send a new one.</source>
        <translation>If the patient still goes there, send a new one.</translation>
    </message>
    <message id="error.id_15_digits">
        <source>This is an old identity number of 15 digits.</source>
        <translation>This is an old identity number of 15 digits.</translation>
    </message>
    <message id="error.id_15_digits.do">
        <source>The old numbers are no longer valid: ask for the card with 18 digits.</source>
        <translation>The old numbers are no longer valid: ask for the card with 18 digits.</translation>
    </message>
    <message id="error.id_bad_characters">
        <source>The identity number has characters that cannot be in one.</source>
        <translation>The identity number has characters that cannot be in one.</translation>
    </message>
    <message id="error.id_bad_characters.do">
        <source>It is 17 digits and one more digit or X; for a passport choose "passport" first.</source>
        <translation>It is 17 digits and one more digit or X; for a passport choose "passport" first.</translation>
    </message>
    <message id="error.id_bad_check_digit">
        <source>The check digit does not fit: a digit is wrong, or two are swapped.</source>
        <translation>The check digit does not fit: a digit is wrong, or two are swapped.</translation>
    </message>
    <message id="error.id_bad_check_digit.do">
        <source>Compare it digit by digit and enter it again.</source>
        <translation>Compare it digit by digit and enter it again.</translation>
    </message>
    <message id="error.id_bad_length">
        <source>An identity number has 18 characters; this one has {n}.</source>
        <translation>An identity number has 18 characters; this one has {n}.</translation>
    </message>
    <message id="error.id_bad_length.do">
        <source>Compare it with the card and complete or shorten it.</source>
        <translation>Compare it with the card and complete or shorten it.</translation>
    </message>
    <message id="error.id_future_date">
        <source>The date of birth in the identity number is later than today.</source>
        <translation>The date of birth in the identity number is later than today.</translation>
    </message>
    <message id="error.id_future_date.do">
        <source>Check digits 7 to 14 (year, month, day) against the card.</source>
        <translation>Check digits 7 to 14 (year, month, day) against the card.</translation>
    </message>
    <message id="error.id_impossible_date">
        <source>The date of birth in the identity number does not exist.</source>
        <translation>The date of birth in the identity number does not exist.</translation>
    </message>
    <message id="error.id_impossible_date.do">
        <source>Check digits 7 to 14 (year, month, day) against the card.</source>
        <translation>Check digits 7 to 14 (year, month, day) against the card.</translation>
    </message>
    <message id="error.id_impossible_region">
        <source>No identity number begins with 0.</source>
        <translation>No identity number begins with 0.</translation>
    </message>
    <message id="error.id_impossible_region.do">
        <source>Check the first six digits against the card.</source>
        <translation>Check the first six digits against the card.</translation>
    </message>
    <message id="error.id_not_passport">
        <source>This is an identity number, not a passport's.</source>
        <translation>This is an identity number, not a passport's.</translation>
    </message>
    <message id="error.id_not_passport.do">
        <source>Choose "identity card" as the document, or enter the passport's number.</source>
        <translation>Choose "identity card" as the document, or enter the passport's number.</translation>
    </message>
    <message id="error.identity_in_words">
        <source>An identity number cannot stand here: these words are not encrypted.</source>
        <translation>An identity number cannot stand here: these words are not encrypted.</translation>
    </message>
    <message id="error.identity_in_words.do">
        <source>Take it out, and write it in the Document number field of the patient's data (Alt+E).</source>
        <translation>Take it out, and write it in the Document number field of the patient's data (Alt+E).</translation>
    </message>
    <message id="error.key_in_site_file">
        <source>The key stands in the site file, where only you can change it.</source>
        <translation>The key stands in the site file, where only you can change it.</translation>
    </message>
    <message id="error.key_in_site_file.do">
        <source>Write a new one (daozhen store key --new) as key, move the old one to old_keys, then run daozhen store rekey again.</source>
        <translation>Write a new one (daozhen store key --new) as key, move the old one to old_keys, then run daozhen store rekey again.</translation>
    </message>
    <message id="error.language_unknown">
        <source>This language code is not known.</source>
        <translation>This language code is not known.</translation>
    </message>
    <message id="error.language_unknown.do">
        <source>Use a code such as zh-Hans, zh-Hant, yue or en, or leave it empty.</source>
        <translation>Use a code such as zh-Hans, zh-Hant, yue or en, or leave it empty.</translation>
    </message>
    <message id="error.last_admin">
        <source>This is the last administrator.</source>
        <translation>This is the last administrator.</translation>
    </message>
    <message id="error.last_admin.do">
        <source>Make somebody else administrator first.</source>
        <translation>Make somebody else administrator first.</translation>
    </message>
    <message id="error.likely_duplicate">
        <source>Perhaps registered already: {n} patients are much alike.</source>
        <translation>Perhaps registered already: {n} patients are much alike.</translation>
    </message>
    <message id="error.likely_duplicate.do">
        <source>Look at the list first: open the record if it is the same person, otherwise register again.</source>
        <translation>Look at the list first: open the record if it is the same person, otherwise register again.</translation>
    </message>
    <message id="error.map_broken_zip">
        <source>The map's zip file is damaged or locked and cannot be opened.</source>
        <translation>The map's zip file is damaged or locked and cannot be opened.</translation>
    </message>
    <message id="error.map_broken_zip.do">
        <source>Export or download the zip again, without a password.</source>
        <translation>Export or download the zip again, without a password.</translation>
    </message>
    <message id="error.map_missing">
        <source>The hospital map is not there.</source>
        <translation>The hospital map is not there.</translation>
    </message>
    <message id="error.map_missing.do">
        <source>Check the path of the map folder or file.</source>
        <translation>Check the path of the map folder or file.</translation>
    </message>
    <message id="error.map_no_levels">
        <source>The map has no floors.</source>
        <translation>The map has no floors.</translation>
    </message>
    <message id="error.map_no_levels.do">
        <source>Check level.geojson: each floor needs an id and an ordinal.</source>
        <translation>Check level.geojson: each floor needs an id and an ordinal.</translation>
    </message>
    <message id="error.map_no_spaces">
        <source>The map has no rooms or corridors.</source>
        <translation>The map has no rooms or corridors.</translation>
    </message>
    <message id="error.map_no_spaces.do">
        <source>Check unit.geojson (or the indoor=* areas of the .osm file): each room must lie on a floor, in degrees of longitude and latitude.</source>
        <translation>Check unit.geojson (or the indoor=* areas of the .osm file): each room must lie on a floor, in degrees of longitude and latitude.</translation>
    </message>
    <message id="error.map_not_a_map">
        <source>There is no map file here.</source>
        <translation>There is no map file here.</translation>
    </message>
    <message id="error.map_not_a_map.do">
        <source>Give an IMDF folder or zip (level.geojson, unit.geojson …) or an .osm file.</source>
        <translation>Give an IMDF folder or zip (level.geojson, unit.geojson …) or an .osm file.</translation>
    </message>
    <message id="error.map_not_json">
        <source>The map file {file} is not complete JSON.</source>
        <translation>The map file {file} is not complete JSON.</translation>
    </message>
    <message id="error.map_not_json.do">
        <source>Export this file again.</source>
        <translation>Export this file again.</translation>
    </message>
    <message id="error.map_not_utf8">
        <source>The map file {file} is not UTF-8 text.</source>
        <translation>The map file {file} is not UTF-8 text.</translation>
    </message>
    <message id="error.map_not_utf8.do">
        <source>Save this file again as UTF-8.</source>
        <translation>Save this file again as UTF-8.</translation>
    </message>
    <message id="error.map_not_xml">
        <source>The map is not a complete OpenStreetMap (.osm) file.</source>
        <translation>The map is not a complete OpenStreetMap (.osm) file.</translation>
    </message>
    <message id="error.map_not_xml.do">
        <source>Export the .osm file again, for example with JOSM.</source>
        <translation>Export the .osm file again, for example with JOSM.</translation>
    </message>
    <message id="error.map_sidecar">
        <source>{field} in wayfinding.json is wrong.</source>
        <translation>{field} in wayfinding.json is wrong.</translation>
    </message>
    <message id="error.map_sidecar.do">
        <source>Correct this entry as the guide says and load the map again.</source>
        <translation>Correct this entry as the guide says and load the map again.</translation>
    </message>
    <message id="error.map_too_large">
        <source>The map is larger than {limit} MB.</source>
        <translation>The map is larger than {limit} MB.</translation>
    </message>
    <message id="error.map_too_large.do">
        <source>Keep only this hospital's floors, rooms and doors, without pictures or other files, and try again.</source>
        <translation>Keep only this hospital's floors, rooms and doors, without pictures or other files, and try again.</translation>
    </message>
    <message id="error.map_unknown_id">
        <source>The map has no “{id}”.</source>
        <translation>The map has no “{id}”.</translation>
    </message>
    <message id="error.map_unknown_id.do">
        <source>Find the place with daozhen map search and use its id.</source>
        <translation>Find the place with daozhen map search and use its id.</translation>
    </message>
    <message id="error.map_unreadable">
        <source>The hospital map cannot be opened.</source>
        <translation>The hospital map cannot be opened.</translation>
    </message>
    <message id="error.map_unreadable.do">
        <source>Check that the file may be read, or try another copy.</source>
        <translation>Check that the file may be read, or try another copy.</translation>
    </message>
    <message id="error.map_unusable">
        <source>The map cannot be used; check-in and calling go on.</source>
        <translation>The map cannot be used; check-in and calling go on.</translation>
    </message>
    <message id="error.map_unusable.do">
        <source>An administrator checks it with daozhen map check.</source>
        <translation>An administrator checks it with daozhen map check.</translation>
    </message>
    <message id="error.name_characters">
        <source>The name has digits, punctuation or invisible characters.</source>
        <translation>The name has digits, punctuation or invisible characters.</translation>
    </message>
    <message id="error.name_characters.do">
        <source>Keep letters only; the dot of a minority name (·) may stay.</source>
        <translation>Keep letters only; the dot of a minority name (·) may stay.</translation>
    </message>
    <message id="error.name_emoji">
        <source>A name cannot hold emoji or symbols.</source>
        <translation>A name cannot hold emoji or symbols.</translation>
    </message>
    <message id="error.name_emoji.do">
        <source>Remove them.</source>
        <translation>Remove them.</translation>
    </message>
    <message id="error.name_empty">
        <source>There is no name yet.</source>
        <translation>There is no name yet.</translation>
    </message>
    <message id="error.name_empty.do">
        <source>Enter the name.</source>
        <translation>Enter the name.</translation>
    </message>
    <message id="error.name_too_long">
        <source>The name is too long: at most {n} characters.</source>
        <translation>The name is too long: at most {n} characters.</translation>
    </message>
    <message id="error.name_too_long.do">
        <source>Remove what is not part of the name.</source>
        <translation>Remove what is not part of the name.</translation>
    </message>
    <message id="error.needs_unknown">
        <source>This special need is not known.</source>
        <translation>This special need is not known.</translation>
    </message>
    <message id="error.needs_unknown.do">
        <source>Choose from wheelchair, hearing, sight, interpreter, stretcher.</source>
        <translation>Choose from wheelchair, hearing, sight, interpreter, stretcher.</translation>
    </message>
    <message id="error.no_appointment">
        <source>This appointment no longer exists.</source>
        <translation>This appointment no longer exists.</translation>
    </message>
    <message id="error.no_appointment.do">
        <source>It may have been cancelled; please ask at the guide desk.</source>
        <translation>It may have been cancelled; please ask at the guide desk.</translation>
    </message>
    <message id="error.no_clinic">
        <source>There is no clinic today.</source>
        <translation>There is no clinic today.</translation>
    </message>
    <message id="error.no_clinic.do">
        <source>Choose another department, or ask at the guide desk.</source>
        <translation>Choose another department, or ask at the guide desk.</translation>
    </message>
    <message id="error.no_department">
        <source>There is no such department.</source>
        <translation>There is no such department.</translation>
    </message>
    <message id="error.no_department.do">
        <source>Choose a department from the list.</source>
        <translation>Choose a department from the list.</translation>
    </message>
    <message id="error.no_floor">
        <source>There is no such floor.</source>
        <translation>There is no such floor.</translation>
    </message>
    <message id="error.no_floor.do">
        <source>Choose one of the floors listed.</source>
        <translation>Choose one of the floors listed.</translation>
    </message>
    <message id="error.no_handoff">
        <source>That handoff was not found.</source>
        <translation>That handoff was not found.</translation>
    </message>
    <message id="error.no_handoff.do">
        <source>Look at the refreshed list.</source>
        <translation>Look at the refreshed list.</translation>
    </message>
    <message id="error.no_help_call">
        <source>This call for help no longer exists.</source>
        <translation>This call for help no longer exists.</translation>
    </message>
    <message id="error.no_help_call.do">
        <source>Look at the refreshed list.</source>
        <translation>Look at the refreshed list.</translation>
    </message>
    <message id="error.no_member">
        <source>There is no such member of staff.</source>
        <translation>There is no such member of staff.</translation>
    </message>
    <message id="error.no_member.do">
        <source>Look at the refreshed list.</source>
        <translation>Look at the refreshed list.</translation>
    </message>
    <message id="error.no_practitioner">
        <source>There is no such doctor.</source>
        <translation>There is no such doctor.</translation>
    </message>
    <message id="error.no_practitioner.do">
        <source>Choose from the list, or add the doctor first.</source>
        <translation>Choose from the list, or add the doctor first.</translation>
    </message>
    <message id="error.no_reason">
        <source>No reason was given.</source>
        <translation>No reason was given.</translation>
    </message>
    <message id="error.no_reason.do">
        <source>Give the reason in one line, then press Enter.</source>
        <translation>Give the reason in one line, then press Enter.</translation>
    </message>
    <message id="error.no_roster">
        <source>The store has no roster for {day}.</source>
        <translation>The store has no roster for {day}.</translation>
    </message>
    <message id="error.no_roster.do">
        <source>Load the roster first: daozhen load.</source>
        <translation>Load the roster first: daozhen load.</translation>
    </message>
    <message id="error.no_schedule">
        <source>{code} has no clinic on {day} at {time}.</source>
        <translation>{code} has no clinic on {day} at {time}.</translation>
    </message>
    <message id="error.no_schedule.do">
        <source>Check the roster and the appointment's time; nothing has been written.</source>
        <translation>Check the roster and the appointment's time; nothing has been written.</translation>
    </message>
    <message id="error.no_scope">
        <source>There is no area or queue named "{name}".</source>
        <translation>There is no area or queue named "{name}".</translation>
    </message>
    <message id="error.no_scope.do">
        <source>Check the name: an area by its code, a queue by its department's code.</source>
        <translation>Check the name: an area by its code, a queue by its department's code.</translation>
    </message>
    <message id="error.no_slot">
        <source>This clinic has no slot at {time}.</source>
        <translation>This clinic has no slot at {time}.</translation>
    </message>
    <message id="error.no_slot.do">
        <source>The roster may just have changed; choose a slot from the list again.</source>
        <translation>The roster may just have changed; choose a slot from the list again.</translation>
    </message>
    <message id="error.no_such_clinic">
        <source>There is no such clinic.</source>
        <translation>There is no such clinic.</translation>
    </message>
    <message id="error.no_such_clinic.do">
        <source>Choose it from the list again.</source>
        <translation>Choose it from the list again.</translation>
    </message>
    <message id="error.no_ticket">
        <source>That number was not found.</source>
        <translation>That number was not found.</translation>
    </message>
    <message id="error.no_ticket.do">
        <source>Check your slip, or ask at the guide desk.</source>
        <translation>Check your slip, or ask at the guide desk.</translation>
    </message>
    <message id="error.not_allowed">
        <source>You may not do this.</source>
        <translation>You may not do this.</translation>
    </message>
    <message id="error.not_allowed.do">
        <source>Ask a supervisor to sign in and do it.</source>
        <translation>Ask a supervisor to sign in and do it.</translation>
    </message>
    <message id="error.not_allowed_admin">
        <source>You may not do this.</source>
        <translation>You may not do this.</translation>
    </message>
    <message id="error.not_allowed_admin.do">
        <source>Ask an administrator to sign in and do it.</source>
        <translation>Ask an administrator to sign in and do it.</translation>
    </message>
    <message id="error.not_cancelled">
        <source>This appointment is not cancelled.</source>
        <translation>This appointment is not cancelled.</translation>
    </message>
    <message id="error.not_cancelled.do">
        <source>The list is up to date now; please look again.</source>
        <translation>The list is up to date now; please look again.</translation>
    </message>
    <message id="error.not_emergency">
        <source>Only a patient of level Ⅰ or Ⅱ is sent to emergency at once.</source>
        <translation>Only a patient of level Ⅰ or Ⅱ is sent to emergency at once.</translation>
    </message>
    <message id="error.not_emergency.do">
        <source>Confirm the level first (Ctrl+1, Ctrl+2), or choose a department.</source>
        <translation>Confirm the level first (Ctrl+1, Ctrl+2), or choose a department.</translation>
    </message>
    <message id="error.not_found">
        <source>We could not find you in the records.</source>
        <translation>We could not find you in the records.</translation>
    </message>
    <message id="error.not_found.do">
        <source>Check the number and try again, or ask at the guide desk.</source>
        <translation>Check the number and try again, or ask at the guide desk.</translation>
    </message>
    <message id="error.not_merged">
        <source>This record is not merged into another.</source>
        <translation>This record is not merged into another.</translation>
    </message>
    <message id="error.not_merged.do">
        <source>Reload the file and look again.</source>
        <translation>Reload the file and look again.</translation>
    </message>
    <message id="error.not_own_room">
        <source>You have no clinic in room {room} today.</source>
        <translation>You have no clinic in room {room} today.</translation>
    </message>
    <message id="error.not_own_room.do">
        <source>Act in your own room, or ask the guide desk to call.</source>
        <translation>Act in your own room, or ask the guide desk to call.</translation>
    </message>
    <message id="error.not_paused">
        <source>This doctor has not paused.</source>
        <translation>This doctor has not paused.</translation>
    </message>
    <message id="error.not_paused.do">
        <source>The next patient can be called.</source>
        <translation>The next patient can be called.</translation>
    </message>
    <message id="error.note_empty">
        <source>The note is empty.</source>
        <translation>The note is empty.</translation>
    </message>
    <message id="error.note_empty.do">
        <source>Write a few words, then save.</source>
        <translation>Write a few words, then save.</translation>
    </message>
    <message id="error.nothing_changes">
        <source>{label} waits there already.</source>
        <translation>{label} waits there already.</translation>
    </message>
    <message id="error.nothing_changes.do">
        <source>Choose another department or doctor.</source>
        <translation>Choose another department or doctor.</translation>
    </message>
    <message id="error.nothing_to_tell">
        <source>This entry is not in the list.</source>
        <translation>This entry is not in the list.</translation>
    </message>
    <message id="error.nothing_to_tell.do">
        <source>Choose it from the list again.</source>
        <translation>Choose it from the list again.</translation>
    </message>
    <message id="error.nothing_to_undo">
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message id="error.nothing_to_undo.do">
        <source>Only today's acts of this terminal can be undone.</source>
        <translation>Only today's acts of this terminal can be undone.</translation>
    </message>
    <message id="error.passport_bad">
        <source>The passport number is not correct.</source>
        <translation>The passport number is not correct.</translation>
    </message>
    <message id="error.passport_bad.do">
        <source>Use 5 to 20 letters and digits, with at least one digit.</source>
        <translation>Use 5 to 20 letters and digits, with at least one digit.</translation>
    </message>
    <message id="error.past_time">
        <source>{time} is over already.</source>
        <translation>{time} is over already.</translation>
    </message>
    <message id="error.past_time.do">
        <source>Give a time later than now.</source>
        <translation>Give a time later than now.</translation>
    </message>
    <message id="error.phone_in_words">
        <source>A phone number cannot stand here: these words are not encrypted.</source>
        <translation>A phone number cannot stand here: these words are not encrypted.</translation>
    </message>
    <message id="error.phone_in_words.do">
        <source>Take it out, and write it in the Phone field of the patient's data (Alt+E).</source>
        <translation>Take it out, and write it in the Phone field of the patient's data (Alt+E).</translation>
    </message>
    <message id="error.pin_as_before">
        <source>The new PIN is the same as before.</source>
        <translation>The new PIN is the same as before.</translation>
    </message>
    <message id="error.pin_as_before.do">
        <source>Choose one that only you know.</source>
        <translation>Choose one that only you know.</translation>
    </message>
    <message id="error.pin_differs">
        <source>The two new PINs differ.</source>
        <translation>The two new PINs differ.</translation>
    </message>
    <message id="error.pin_differs.do">
        <source>Type it once more.</source>
        <translation>Type it once more.</translation>
    </message>
    <message id="error.policy_bad_value">
        <source>The rule "{name}" has a wrong value: {problem}</source>
        <translation>The rule "{name}" has a wrong value: {problem}</translation>
    </message>
    <message id="error.policy_bad_value.do">
        <source>Correct it and try again; the old rules still hold.</source>
        <translation>Correct it and try again; the old rules still hold.</translation>
    </message>
    <message id="error.policy_missing">
        <source>There is no policy file {file}.</source>
        <translation>There is no policy file {file}.</translation>
    </message>
    <message id="error.policy_missing.do">
        <source>Check the path.</source>
        <translation>Check the path.</translation>
    </message>
    <message id="error.policy_not_toml">
        <source>The policy file {file} is not valid TOML: {problem}</source>
        <translation>The policy file {file} is not valid TOML: {problem}</translation>
    </message>
    <message id="error.policy_not_toml.do">
        <source>Correct it at the place shown and try again.</source>
        <translation>Correct it at the place shown and try again.</translation>
    </message>
    <message id="error.policy_unknown_key">
        <source>There is no rule named "{name}".</source>
        <translation>There is no rule named "{name}".</translation>
    </message>
    <message id="error.policy_unknown_key.do">
        <source>Check the rule's name; the old rules still hold.</source>
        <translation>Check the rule's name; the old rules still hold.</translation>
    </message>
    <message id="error.practitioner_exists">
        <source>This staff code is {doctor}'s already.</source>
        <translation>This staff code is {doctor}'s already.</translation>
    </message>
    <message id="error.practitioner_exists.do">
        <source>Check the code, and take one that nobody has.</source>
        <translation>Check the code, and take one that nobody has.</translation>
    </message>
    <message id="error.pressures_swapped">
        <source>The diastolic pressure {dbp} is above the systolic {sbp} (dbp, sbp).</source>
        <translation>The diastolic pressure {dbp} is above the systolic {sbp} (dbp, sbp).</translation>
    </message>
    <message id="error.pressures_swapped.do">
        <source>They may be swapped; please check.</source>
        <translation>They may be swapped; please check.</translation>
    </message>
    <message id="error.printer_cover_open">
        <source>The printer's cover is open.</source>
        <translation>The printer's cover is open.</translation>
    </message>
    <message id="error.printer_cover_open.do">
        <source>Your number is valid: please note it. Close the cover; printing goes on by itself.</source>
        <translation>Your number is valid: please note it. Close the cover; printing goes on by itself.</translation>
    </message>
    <message id="error.printer_doubt">
        <source>Whether the slip came out is not known.</source>
        <translation>Whether the slip came out is not known.</translation>
    </message>
    <message id="error.printer_doubt.do">
        <source>Please look at the printer. If there is no slip, print it again.</source>
        <translation>Please look at the printer. If there is no slip, print it again.</translation>
    </message>
    <message id="error.printer_failed">
        <source>The printer reports a fault.</source>
        <translation>The printer reports a fault.</translation>
    </message>
    <message id="error.printer_failed.do">
        <source>Your number is valid: please note it. Staff please look for jammed paper or cutter, then restart it.</source>
        <translation>Your number is valid: please note it. Staff please look for jammed paper or cutter, then restart it.</translation>
    </message>
    <message id="error.printer_folder">
        <source>The print folder cannot be written.</source>
        <translation>The print folder cannot be written.</translation>
    </message>
    <message id="error.printer_folder.do">
        <source>Your number is valid. Please note it and tell the desk.</source>
        <translation>Your number is valid. Please note it and tell the desk.</translation>
    </message>
    <message id="error.printer_missing">
        <source>The printer cannot be found.</source>
        <translation>The printer cannot be found.</translation>
    </message>
    <message id="error.printer_missing.do">
        <source>Please note your number, or get your slip at the desk.</source>
        <translation>Please note your number, or get your slip at the desk.</translation>
    </message>
    <message id="error.printer_no_paper">
        <source>The printer is out of paper.</source>
        <translation>The printer is out of paper.</translation>
    </message>
    <message id="error.printer_no_paper.do">
        <source>Your number is valid: please note it. Staff will put in a roll; then it can be printed again.</source>
        <translation>Your number is valid: please note it. Staff will put in a roll; then it can be printed again.</translation>
    </message>
    <message id="error.printer_offline">
        <source>The printer is offline.</source>
        <translation>The printer is offline.</translation>
    </message>
    <message id="error.printer_offline.do">
        <source>Your number is valid: please note it. Staff please look at the printer.</source>
        <translation>Your number is valid: please note it. Staff please look at the printer.</translation>
    </message>
    <message id="error.printer_refused">
        <source>The printer did not take the slip. It may be out of paper or not ready.</source>
        <translation>The printer did not take the slip. It may be out of paper or not ready.</translation>
    </message>
    <message id="error.printer_refused.do">
        <source>Your number is valid. Please note it, or get your slip at the desk.</source>
        <translation>Your number is valid. Please note it, or get your slip at the desk.</translation>
    </message>
    <message id="error.printer_silent">
        <source>The printer does not answer.</source>
        <translation>The printer does not answer.</translation>
    </message>
    <message id="error.printer_silent.do">
        <source>Your number is valid: please note it. Staff please check power and cable, or restart the printer.</source>
        <translation>Your number is valid: please note it. Staff please check power and cable, or restart the printer.</translation>
    </message>
    <message id="error.queue_full">
        <source>All numbers for this session have been given.</source>
        <translation>All numbers for this session have been given.</translation>
    </message>
    <message id="error.queue_full.do">
        <source>Choose another doctor or department, or ask at the guide desk.</source>
        <translation>Choose another doctor or department, or ask at the guide desk.</translation>
    </message>
    <message id="error.quota_below_booked">
        <source>{booked} places are booked; there cannot be fewer.</source>
        <translation>{booked} places are booked; there cannot be fewer.</translation>
    </message>
    <message id="error.quota_below_booked.do">
        <source>Give {booked} or more, or rebook some patients first.</source>
        <translation>Give {booked} or more, or rebook some patients first.</translation>
    </message>
    <message id="error.room_has_called">
        <source>{label} has been called and has not come in yet.</source>
        <translation>{label} has been called and has not come in yet.</translation>
    </message>
    <message id="error.room_has_called.do">
        <source>Press Came in or Missed first, then call the next one.</source>
        <translation>Press Came in or Missed first, then call the next one.</translation>
    </message>
    <message id="error.room_occupied">
        <source>{label} is still in the room.</source>
        <translation>{label} is still in the room.</translation>
    </message>
    <message id="error.room_occupied.do">
        <source>Finish that one first.</source>
        <translation>Finish that one first.</translation>
    </message>
    <message id="error.room_overlaps">
        <source>Room {room} is {doctor}'s at that time.</source>
        <translation>Room {room} is {doctor}'s at that time.</translation>
    </message>
    <message id="error.room_overlaps.do">
        <source>Choose another room or another time.</source>
        <translation>Choose another room or another time.</translation>
    </message>
    <message id="error.rotation_ask">
        <source>The patient's doctor is away, and the patient has not been asked.</source>
        <translation>The patient's doctor is away, and the patient has not been asked.</translation>
    </message>
    <message id="error.rotation_ask.do">
        <source>Ask: wait, another day, or the next doctor.</source>
        <translation>Ask: wait, another day, or the next doctor.</translation>
    </message>
    <message id="error.rotation_named_not_asked">
        <source>The patient was not asked whether they name a doctor (visit.named).</source>
        <translation>The patient was not asked whether they name a doctor (visit.named).</translation>
    </message>
    <message id="error.rotation_named_not_asked.do">
        <source>Ask first; write null for nobody.</source>
        <translation>Ask first; write null for nobody.</translation>
    </message>
    <message id="error.rotation_no_doctor">
        <source>There is no doctor {code} in the rotation.</source>
        <translation>There is no doctor {code} in the rotation.</translation>
    </message>
    <message id="error.rotation_no_doctor.do">
        <source>Check the doctor's code.</source>
        <translation>Check the doctor's code.</translation>
    </message>
    <message id="error.rotation_nothing_to_undo">
        <source>Entry {number} of the rotation does not exist or is undone already.</source>
        <translation>Entry {number} of the rotation does not exist or is undone already.</translation>
    </message>
    <message id="error.rotation_nothing_to_undo.do">
        <source>Check the entry's number.</source>
        <translation>Check the entry's number.</translation>
    </message>
    <message id="error.same_floor">
        <source>The patient is on {floor} already; there is nobody to hand over to.</source>
        <translation>The patient is on {floor} already; there is nobody to hand over to.</translation>
    </message>
    <message id="error.same_floor.do">
        <source>Choose the other floor they go to.</source>
        <translation>Choose the other floor they go to.</translation>
    </message>
    <message id="error.same_patient">
        <source>These two are one and the same record.</source>
        <translation>These two are one and the same record.</translation>
    </message>
    <message id="error.same_patient.do">
        <source>Choose another record to merge.</source>
        <translation>Choose another record to merge.</translation>
    </message>
    <message id="error.same_slot">
        <source>The appointment is in this slot already.</source>
        <translation>The appointment is in this slot already.</translation>
    </message>
    <message id="error.same_slot.do">
        <source>Choose another slot or doctor.</source>
        <translation>Choose another slot or doctor.</translation>
    </message>
    <message id="error.scenario_not_json">
        <source>The input is not JSON (line {line}).</source>
        <translation>The input is not JSON (line {line}).</translation>
    </message>
    <message id="error.scenario_not_json.do">
        <source>Give one JSON document with now, policy, served and tickets.</source>
        <translation>Give one JSON document with now, policy, served and tickets.</translation>
    </message>
    <message id="error.session_exists">
        <source>{doctor} already has a clinic in that session of the day.</source>
        <translation>{doctor} already has a clinic in that session of the day.</translation>
    </message>
    <message id="error.session_exists.do">
        <source>Change or restore that one instead.</source>
        <translation>Change or restore that one instead.</translation>
    </message>
    <message id="error.session_over">
        <source>Today's clinic is over.</source>
        <translation>Today's clinic is over.</translation>
    </message>
    <message id="error.session_over.do">
        <source>If it is urgent go to emergency; otherwise come tomorrow or book at the guide desk.</source>
        <translation>If it is urgent go to emergency; otherwise come tomorrow or book at the guide desk.</translation>
    </message>
    <message id="error.session_overlaps">
        <source>{doctor} has a clinic in room {room} at that time.</source>
        <translation>{doctor} has a clinic in room {room} at that time.</translation>
    </message>
    <message id="error.session_overlaps.do">
        <source>Choose another time or another doctor.</source>
        <translation>Choose another time or another doctor.</translation>
    </message>
    <message id="error.sex_differs">
        <source>The sex differs from the identity number.</source>
        <translation>The sex differs from the identity number.</translation>
    </message>
    <message id="error.sex_differs.do">
        <source>Check the document and correct one of them.</source>
        <translation>Check the document and correct one of them.</translation>
    </message>
    <message id="error.site_bad_value">
        <source>In the site file {file} the value of {name} is wrong: {problem}</source>
        <translation>In the site file {file} the value of {name} is wrong: {problem}</translation>
    </message>
    <message id="error.site_bad_value.do">
        <source>Correct that value.</source>
        <translation>Correct that value.</translation>
    </message>
    <message id="error.site_missing">
        <source>The site file was not found: {file}</source>
        <translation>The site file was not found: {file}</translation>
    </message>
    <message id="error.site_missing.do">
        <source>Check the path given with --site.</source>
        <translation>Check the path given with --site.</translation>
    </message>
    <message id="error.site_not_toml">
        <source>The site file {file} is not valid TOML: {problem}</source>
        <translation>The site file {file} is not valid TOML: {problem}</translation>
    </message>
    <message id="error.site_not_toml.do">
        <source>Correct that place and start again.</source>
        <translation>Correct that place and start again.</translation>
    </message>
    <message id="error.site_unknown_key">
        <source>The site file {file} has an unknown key: {unknown}.</source>
        <translation>The site file {file} has an unknown key: {unknown}.</translation>
    </message>
    <message id="error.site_unknown_key.do">
        <source>Did you mean {nearest}?</source>
        <translation>Did you mean {nearest}?</translation>
    </message>
    <message id="error.site_unreadable">
        <source>The site file cannot be read: {file}</source>
        <translation>The site file cannot be read: {file}</translation>
    </message>
    <message id="error.site_unreadable.do">
        <source>Check its permissions, and save it as UTF-8.</source>
        <translation>Check its permissions, and save it as UTF-8.</translation>
    </message>
    <message id="error.slip_bad_value">
        <source>Slip template {file}, line {line}: {name} has a wrong value ({problem}).</source>
        <translation>Slip template {file}, line {line}: {name} has a wrong value ({problem}).</translation>
    </message>
    <message id="error.slip_bad_value.do">
        <source>Correct it and run daozhen slip --check; our own template is used for now.</source>
        <translation>Correct it and run daozhen slip --check; our own template is used for now.</translation>
    </message>
    <message id="error.slip_folder">
        <source>The folder of slip templates {folder} does not exist.</source>
        <translation>The folder of slip templates {folder} does not exist.</translation>
    </message>
    <message id="error.slip_folder.do">
        <source>Correct [slips] folder in the site file; our own templates are used for now.</source>
        <translation>Correct [slips] folder in the site file; our own templates are used for now.</translation>
    </message>
    <message id="error.slip_logo">
        <source>Slip template {file}, line {line}: the picture {logo} cannot be read.</source>
        <translation>Slip template {file}, line {line}: the picture {logo} cannot be read.</translation>
    </message>
    <message id="error.slip_logo.do">
        <source>Put a PNG or JPEG of at most 4 MB beside the template; our own template is used for now.</source>
        <translation>Put a PNG or JPEG of at most 4 MB beside the template; our own template is used for now.</translation>
    </message>
    <message id="error.slip_missing_key">
        <source>Slip template {file}, line {line}: {name} is missing.</source>
        <translation>Slip template {file}, line {line}: {name} is missing.</translation>
    </message>
    <message id="error.slip_missing_key.do">
        <source>Add it and run daozhen slip --check; our own template is used for now.</source>
        <translation>Add it and run daozhen slip --check; our own template is used for now.</translation>
    </message>
    <message id="error.slip_needs">
        <source>The slip template {file} lacks a part: {part}.</source>
        <translation>The slip template {file} lacks a part: {part}.</translation>
    </message>
    <message id="error.slip_needs.do">
        <source>Add that [[part]], as in our own template, which is used for now.</source>
        <translation>Add that [[part]], as in our own template, which is used for now.</translation>
    </message>
    <message id="error.slip_not_toml">
        <source>The slip template {file} is not valid TOML: {problem}</source>
        <translation>The slip template {file} is not valid TOML: {problem}</translation>
    </message>
    <message id="error.slip_not_toml.do">
        <source>Mend that line and run daozhen slip --check; our own template is used for now.</source>
        <translation>Mend that line and run daozhen slip --check; our own template is used for now.</translation>
    </message>
    <message id="error.slip_unknown_file">
        <source>No slip is called {file}; did you mean {nearest}?</source>
        <translation>No slip is called {file}; did you mean {nearest}?</translation>
    </message>
    <message id="error.slip_unknown_file.do">
        <source>Rename the file; it is not used as it is.</source>
        <translation>Rename the file; it is not used as it is.</translation>
    </message>
    <message id="error.slip_unknown_key">
        <source>Slip template {file}, line {line}: there is no {name}; did you mean {nearest}?</source>
        <translation>Slip template {file}, line {line}: there is no {name}; did you mean {nearest}?</translation>
    </message>
    <message id="error.slip_unknown_key.do">
        <source>Correct it and run daozhen slip --check; our own template is used for now.</source>
        <translation>Correct it and run daozhen slip --check; our own template is used for now.</translation>
    </message>
    <message id="error.slip_unknown_word">
        <source>Slip template {file}, line {line}: {name} cannot be {word}; did you mean {nearest}?</source>
        <translation>Slip template {file}, line {line}: {name} cannot be {word}; did you mean {nearest}?</translation>
    </message>
    <message id="error.slip_unknown_word.do">
        <source>Correct it and run daozhen slip --check; our own template is used for now.</source>
        <translation>Correct it and run daozhen slip --check; our own template is used for now.</translation>
    </message>
    <message id="error.slip_unreadable">
        <source>The slip template {file} cannot be read.</source>
        <translation>The slip template {file} cannot be read.</translation>
    </message>
    <message id="error.slip_unreadable.do">
        <source>Save it as UTF-8 text of at most 64 KB; our own template is used for now.</source>
        <translation>Save it as UTF-8 text of at most 64 KB; our own template is used for now.</translation>
    </message>
    <message id="error.slot_full">
        <source>The slot at {time} is fully booked.</source>
        <translation>The slot at {time} is fully booked.</translation>
    </message>
    <message id="error.slot_full.do">
        <source>Choose another slot, or give a reason for an add-on number if the doctor agrees.</source>
        <translation>Choose another slot, or give a reason for an add-on number if the doctor agrees.</translation>
    </message>
    <message id="error.slot_past">
        <source>The slot at {time} is over.</source>
        <translation>The slot at {time} is over.</translation>
    </message>
    <message id="error.slot_past.do">
        <source>Choose a slot that runs now or later, or give a walk-in number.</source>
        <translation>Choose a slot that runs now or later, or give a walk-in number.</translation>
    </message>
    <message id="error.slot_quota_below_booked">
        <source>{booked} are booked in the slot at {time}.</source>
        <translation>{booked} are booked in the slot at {time}.</translation>
    </message>
    <message id="error.slot_quota_below_booked.do">
        <source>Let each slot take {booked} or more, or rebook some patients first.</source>
        <translation>Let each slot take {booked} or more, or rebook some patients first.</translation>
    </message>
    <message id="error.staff_first">
        <source>What you said has to be looked at by staff first.</source>
        <translation>What you said has to be looked at by staff first.</translation>
    </message>
    <message id="error.staff_first.do">
        <source>Please stay here, and tell staff near you or at the desk now.</source>
        <translation>Please stay here, and tell staff near you or at the desk now.</translation>
    </message>
    <message id="error.still_walking">
        <source>{label} is still on the way here and cannot be missed yet.</source>
        <translation>{label} is still on the way here and cannot be missed yet.</translation>
    </message>
    <message id="error.still_walking.do">
        <source>Wait {seconds} more seconds; to see the next one first, press Hold.</source>
        <translation>Wait {seconds} more seconds; to see the next one first, press Hold.</translation>
    </message>
    <message id="error.store_away">
        <source>The store cannot be reached.</source>
        <translation>The store cannot be reached.</translation>
    </message>
    <message id="error.store_away.do">
        <source>Check the network and the server; work goes on by itself once it is back.</source>
        <translation>Check the network and the server; work goes on by itself once it is back.</translation>
    </message>
    <message id="error.store_bad_key">
        <source>The store's key cannot be used: {where}</source>
        <translation>The store's key cannot be used: {where}</translation>
    </message>
    <message id="error.store_bad_key.do">
        <source>It must be 32 bytes in base64. daozhen store key --new prints a fresh one; a store that has data needs its own.</source>
        <translation>It must be 32 bytes in base64. daozhen store key --new prints a fresh one; a store that has data needs its own.</translation>
    </message>
    <message id="error.store_bad_url">
        <source>The store's URL cannot be understood.</source>
        <translation>The store's URL cannot be understood.</translation>
    </message>
    <message id="error.store_bad_url.do">
        <source>Use sqlite:///path/day.db or postgresql://user:password@host/database.</source>
        <translation>Use sqlite:///path/day.db or postgresql://user:password@host/database.</translation>
    </message>
    <message id="error.store_busy">
        <source>The store is busy.</source>
        <translation>The store is busy.</translation>
    </message>
    <message id="error.store_busy.do">
        <source>Wait a few seconds and try again.</source>
        <translation>Wait a few seconds and try again.</translation>
    </message>
    <message id="error.store_corrupt">
        <source>The store file is damaged, or is not a store.</source>
        <translation>The store file is damaged, or is not a store.</translation>
    </message>
    <message id="error.store_corrupt.do">
        <source>Do not delete it; restore a backup, or name another file.</source>
        <translation>Do not delete it; restore a backup, or name another file.</translation>
    </message>
    <message id="error.store_disk">
        <source>The disk of the store reports an error; it may be full or failing.</source>
        <translation>The disk of the store reports an error; it may be full or failing.</translation>
    </message>
    <message id="error.store_disk.do">
        <source>Check the disk; every number already given is safe.</source>
        <translation>Check the disk; every number already given is safe.</translation>
    </message>
    <message id="error.store_folder">
        <source>The folder cannot be made: {folder}</source>
        <translation>The folder cannot be made: {folder}</translation>
    </message>
    <message id="error.store_folder.do">
        <source>Check the path and its permissions.</source>
        <translation>Check the path and its permissions.</translation>
    </message>
    <message id="error.store_full">
        <source>The disk of the store is full; nothing can be saved.</source>
        <translation>The disk of the store is full; nothing can be saved.</translation>
    </message>
    <message id="error.store_full.do">
        <source>Free some disk space; every number already given is safe.</source>
        <translation>Free some disk space; every number already given is safe.</translation>
    </message>
    <message id="error.store_in_use">
        <source>Other programs have the store open, so what it held before could not be wiped.</source>
        <translation>Other programs have the store open, so what it held before could not be wiped.</translation>
    </message>
    <message id="error.store_in_use.do">
        <source>Stop the programs on all machines, then run daozhen store upgrade once more.</source>
        <translation>Stop the programs on all machines, then run daozhen store upgrade once more.</translation>
    </message>
    <message id="error.store_key_changed">
        <source>The store has a new key; this program must be restarted.</source>
        <translation>The store has a new key; this program must be restarted.</translation>
    </message>
    <message id="error.store_key_changed.do">
        <source>An administrator restarts it; where the site file holds the key, the new one goes there first.</source>
        <translation>An administrator restarts it; where the site file holds the key, the new one goes there first.</translation>
    </message>
    <message id="error.store_key_file">
        <source>The key file cannot be read or written: {file}</source>
        <translation>The key file cannot be read or written: {file}</translation>
    </message>
    <message id="error.store_key_file.do">
        <source>Check the permissions of the file and its folder.</source>
        <translation>Check the permissions of the file and its folder.</translation>
    </message>
    <message id="error.store_missing">
        <source>The store file was not found.</source>
        <translation>The store file was not found.</translation>
    </message>
    <message id="error.store_missing.do">
        <source>Check the path; to make a new one use: daozhen store init.</source>
        <translation>Check the path; to make a new one use: daozhen store init.</translation>
    </message>
    <message id="error.store_needs_upgrade">
        <source>The store is of an older version.</source>
        <translation>The store is of an older version.</translation>
    </message>
    <message id="error.store_needs_upgrade.do">
        <source>Back it up, then run: daozhen store upgrade.</source>
        <translation>Back it up, then run: daozhen store upgrade.</translation>
    </message>
    <message id="error.store_no_database">
        <source>There is no such database on the server.</source>
        <translation>There is no such database on the server.</translation>
    </message>
    <message id="error.store_no_database.do">
        <source>Create it (createdb), then run: daozhen store init.</source>
        <translation>Create it (createdb), then run: daozhen store init.</translation>
    </message>
    <message id="error.store_no_key">
        <source>This machine has no key for the store yet: {where}</source>
        <translation>This machine has no key for the store yet: {where}</translation>
    </message>
    <message id="error.store_no_key.do">
        <source>Take the key from the machine where the store was set up, and write it as key under [store] in the site file.</source>
        <translation>Take the key from the machine where the store was set up, and write it as key under [store] in the site file.</translation>
    </message>
    <message id="error.store_no_keyring">
        <source>The system keyring cannot be used.</source>
        <translation>The system keyring cannot be used.</translation>
    </message>
    <message id="error.store_no_keyring.do">
        <source>Unlock it; on a machine without one, write the key itself as key under [store] in the site file.</source>
        <translation>Unlock it; on a machine without one, write the key itself as key under [store] in the site file.</translation>
    </message>
    <message id="error.store_not_initialised">
        <source>This store has not been set up yet.</source>
        <translation>This store has not been set up yet.</translation>
    </message>
    <message id="error.store_not_initialised.do">
        <source>Run: daozhen store init.</source>
        <translation>Run: daozhen store init.</translation>
    </message>
    <message id="error.store_not_named">
        <source>No store was named.</source>
        <translation>No store was named.</translation>
    </message>
    <message id="error.store_not_named.do">
        <source>Give --store, or write url under [store] in the site file.</source>
        <translation>Give --store, or write url under [store] in the site file.</translation>
    </message>
    <message id="error.store_on_network">
        <source>The store file is on a network drive, where SQLite gets damaged: {file}</source>
        <translation>The store file is on a network drive, where SQLite gets damaged: {file}</translation>
    </message>
    <message id="error.store_on_network.do">
        <source>Put it on a local disk, or use PostgreSQL for several machines.</source>
        <translation>Put it on a local disk, or use PostgreSQL for several machines.</translation>
    </message>
    <message id="error.store_read_only">
        <source>The store can be read but not written.</source>
        <translation>The store can be read but not written.</translation>
    </message>
    <message id="error.store_read_only.do">
        <source>Check the file's permissions, or whether the server is a standby.</source>
        <translation>Check the file's permissions, or whether the server is a standby.</translation>
    </message>
    <message id="error.store_rekeying">
        <source>The store's key is being changed; patients cannot be registered or changed now.</source>
        <translation>The store's key is being changed; patients cannot be registered or changed now.</translation>
    </message>
    <message id="error.store_rekeying.do">
        <source>Wait until that is done, then restart this program.</source>
        <translation>Wait until that is done, then restart this program.</translation>
    </message>
    <message id="error.store_too_new">
        <source>The store is newer than this program.</source>
        <translation>The store is newer than this program.</translation>
    </message>
    <message id="error.store_too_new.do">
        <source>Update the program on this machine.</source>
        <translation>Update the program on this machine.</translation>
    </message>
    <message id="error.store_used">
        <source>The store already holds tickets of {day}.</source>
        <translation>The store already holds tickets of {day}.</translation>
    </message>
    <message id="error.store_used.do">
        <source>A replay needs a fresh store: daozhen store init and load first.</source>
        <translation>A replay needs a fresh store: daozhen store init and load first.</translation>
    </message>
    <message id="error.store_wrong_key">
        <source>This machine's key does not open this store. Nothing was changed.</source>
        <translation>This machine's key does not open this store. Nothing was changed.</translation>
    </message>
    <message id="error.store_wrong_key.do">
        <source>Take the key from the machine where the store was set up and write it as key under [store] in the site file; a key that was replaced goes into old_keys.</source>
        <translation>Take the key from the machine where the store was set up and write it as key under [store] in the site file; a key that was replaced goes into old_keys.</translation>
    </message>
    <message id="error.store_wrong_password">
        <source>The database refused the user name or password.</source>
        <translation>The database refused the user name or password.</translation>
    </message>
    <message id="error.store_wrong_password.do">
        <source>Check the user name and password in the store's URL.</source>
        <translation>Check the user name and password in the store's URL.</translation>
    </message>
    <message id="error.ticket_of_another_day">
        <source>{label} is not a number of today.</source>
        <translation>{label} is not a number of today.</translation>
    </message>
    <message id="error.ticket_of_another_day.do">
        <source>Take a new number, or ask at the guide desk.</source>
        <translation>Take a new number, or ask at the guide desk.</translation>
    </message>
    <message id="error.told_settled">
        <source>This patient has been rebooked or cancelled, or need not be told any more.</source>
        <translation>This patient has been rebooked or cancelled, or need not be told any more.</translation>
    </message>
    <message id="error.told_settled.do">
        <source>The list is up to date; there is nothing to do.</source>
        <translation>The list is up to date; there is nothing to do.</translation>
    </message>
    <message id="error.too_early">
        <source>It is too early to check in.</source>
        <translation>It is too early to check in.</translation>
    </message>
    <message id="error.too_early.do">
        <source>Please check in after {time}; you may rest in the hall until then.</source>
        <translation>Please check in after {time}; you may rest in the hall until then.</translation>
    </message>
    <message id="error.too_late">
        <source>The clinic of your appointment ended at {time}.</source>
        <translation>The clinic of your appointment ended at {time}.</translation>
    </message>
    <message id="error.too_late.do">
        <source>Please go to the guide desk; they will rebook or arrange it for you.</source>
        <translation>Please go to the guide desk; they will rebook or arrange it for you.</translation>
    </message>
    <message id="error.too_many_policies">
        <source>At most {most} policies fit side by side.</source>
        <translation>At most {most} policies fit side by side.</translation>
    </message>
    <message id="error.too_many_policies.do">
        <source>Compare them in several runs.</source>
        <translation>Compare them in several runs.</translation>
    </message>
    <message id="error.too_many_tries">
        <source>Too many wrong PINs. The next try is at {until:%H:%M:%S}.</source>
        <translation>Too many wrong PINs. The next try is at {until:%H:%M:%S}.</translation>
    </message>
    <message id="error.too_many_tries.do">
        <source>Somebody else can sign in meanwhile; an administrator can set a new PIN.</source>
        <translation>Somebody else can sign in meanwhile; an administrator can set a new PIN.</translation>
    </message>
    <message id="error.too_soon_to_miss">
        <source>{label} was called only just now and cannot be missed yet.</source>
        <translation>{label} was called only just now and cannot be missed yet.</translation>
    </message>
    <message id="error.too_soon_to_miss.do">
        <source>Wait {seconds} more seconds, or call again.</source>
        <translation>Wait {seconds} more seconds, or call again.</translation>
    </message>
    <message id="error.triage_bad_model">
        <source>{file} is not a triage model, or is damaged.</source>
        <translation>{file} is not a triage model, or is damaged.</translation>
    </message>
    <message id="error.triage_bad_model.do">
        <source>Train it again with daozhen triage train.</source>
        <translation>Train it again with daozhen triage train.</translation>
    </message>
    <message id="error.triage_bound">
        <source>{file}, line {line}: no bound is given, or a bound together with a value.</source>
        <translation>{file}, line {line}: no bound is given, or a bound together with a value.</translation>
    </message>
    <message id="error.triage_bound.do">
        <source>Give bounds (below, at_most, at_least, above) or a value, not both.</source>
        <translation>Give bounds (below, at_most, at_least, above) or a value, not both.</translation>
    </message>
    <message id="error.triage_condition">
        <source>{file}, line {line}: one side of a "+" is empty.</source>
        <translation>{file}, line {line}: one side of a "+" is empty.</translation>
    </message>
    <message id="error.triage_condition.do">
        <source>Give a word on each side of "+"; separate several with "|".</source>
        <translation>Give a word on each side of "+"; separate several with "|".</translation>
    </message>
    <message id="error.triage_few_rows">
        <source>Only {n} records can be used; at least {least} are needed.</source>
        <translation>Only {n} records can be used; at least {least} are needed.</translation>
    </message>
    <message id="error.triage_few_rows.do">
        <source>Give more records, and check the columns named by --text and --label.</source>
        <translation>Give more records, and check the columns named by --text and --label.</translation>
    </message>
    <message id="error.triage_input">
        <source>"{name}" is wrong: {problem}</source>
        <translation>"{name}" is wrong: {problem}</translation>
    </message>
    <message id="error.triage_input.do">
        <source>Correct that field.</source>
        <translation>Correct that field.</translation>
    </message>
    <message id="error.triage_levels">
        <source>The levels in {file} must be numbered from 1 without a gap.</source>
        <translation>The levels in {file} must be numbered from 1 without a gap.</translation>
    </message>
    <message id="error.triage_levels.do">
        <source>Number them 1, 2, 3 and so on.</source>
        <translation>Number them 1, 2, 3 and so on.</translation>
    </message>
    <message id="error.triage_model_unused">
        <source>The hospital's own triage model is not used; rules and lexicon alone are. {problem}</source>
        <translation>The hospital's own triage model is not used; rules and lexicon alone are. {problem}</translation>
    </message>
    <message id="error.triage_model_unused.do">
        <source>Check [triage] model, or train it again with daozhen triage train.</source>
        <translation>Check [triage] model, or train it again with daozhen triage train.</translation>
    </message>
    <message id="error.triage_no_tables">
        <source>{folder} does not exist, or has no triage table in it.</source>
        <translation>{folder} does not exist, or has no triage table in it.</translation>
    </message>
    <message id="error.triage_no_tables.do">
        <source>Check the folder; a copy of resources/triage is a good start.</source>
        <translation>Check the folder; a copy of resources/triage is a good start.</translation>
    </message>
    <message id="error.triage_no_trainer">
        <source>scikit-learn, which training needs, is not installed here.</source>
        <translation>scikit-learn, which training needs, is not installed here.</translation>
    </message>
    <message id="error.triage_no_trainer.do">
        <source>Run: pip install "daozhen[triage]". Using a model does not need it.</source>
        <translation>Run: pip install "daozhen[triage]". Using a model does not need it.</translation>
    </message>
    <message id="error.triage_not_json">
        <source>The input is not JSON (line {line}).</source>
        <translation>The input is not JSON (line {line}).</translation>
    </message>
    <message id="error.triage_not_json.do">
        <source>Give one JSON document, or one a line.</source>
        <translation>Give one JSON document, or one a line.</translation>
    </message>
    <message id="error.triage_one_class">
        <source>The training data has one department only; there is nothing to tell apart.</source>
        <translation>The training data has one department only; there is nothing to tell apart.</translation>
    </message>
    <message id="error.triage_one_class.do">
        <source>Give records of at least two departments, and check the column named by --label.</source>
        <translation>Give records of at least two departments, and check the column named by --label.</translation>
    </message>
    <message id="error.triage_setting">
        <source>{file}, line {line}: "{name}" has a wrong value or does not exist.</source>
        <translation>{file}, line {line}: "{name}" has a wrong value or does not exist.</translation>
    </message>
    <message id="error.triage_setting.do">
        <source>Correct it after the settings.toml that comes with the program.</source>
        <translation>Correct it after the settings.toml that comes with the program.</translation>
    </message>
    <message id="error.triage_strange_table">
        <source>No triage table is called {file}.</source>
        <translation>No triage table is called {file}.</translation>
    </message>
    <message id="error.triage_strange_table.do">
        <source>Did you mean {nearest}? Rename it, or move it out of the folder.</source>
        <translation>Did you mean {nearest}? Rename it, or move it out of the folder.</translation>
    </message>
    <message id="error.triage_tables_unused">
        <source>The hospital's own triage tables are not used; those of the program are. {problem}</source>
        <translation>The hospital's own triage tables are not used; those of the program are. {problem}</translation>
    </message>
    <message id="error.triage_tables_unused.do">
        <source>Correct it and start the program again; daozhen triage suggest --files checks it.</source>
        <translation>Correct it and start the program again; daozhen triage suggest --files checks it.</translation>
    </message>
    <message id="error.triage_twice">
        <source>{file}, line {line}: "{word}" stands in line {before} already.</source>
        <translation>{file}, line {line}: "{word}" stands in line {before} already.</translation>
    </message>
    <message id="error.triage_twice.do">
        <source>Remove one of the two, or join them.</source>
        <translation>Remove one of the two, or join them.</translation>
    </message>
    <message id="error.triage_unknown_exam">
        <source>There is no exam "{code}".</source>
        <translation>There is no exam "{code}".</translation>
    </message>
    <message id="error.triage_unknown_exam.do">
        <source>Use a code of exams.csv.</source>
        <translation>Use a code of exams.csv.</translation>
    </message>
    <message id="error.triage_unreadable">
        <source>{file} cannot be read.</source>
        <translation>{file} cannot be read.</translation>
    </message>
    <message id="error.triage_unreadable.do">
        <source>Check its permissions, and save it as UTF-8.</source>
        <translation>Check its permissions, and save it as UTF-8.</translation>
    </message>
    <message id="error.triage_word">
        <source>{file}, line {line}: "{word}" cannot be looked up.</source>
        <translation>{file}, line {line}: "{word}" cannot be looked up.</translation>
    </message>
    <message id="error.triage_word.do">
        <source>A word has no marks or spaces in it; separate several with "|".</source>
        <translation>A word has no marks or spaces in it; separate several with "|".</translation>
    </message>
    <message id="error.undo_too_late">
        <source>{label} has been changed since; this can no longer be undone.</source>
        <translation>{label} has been changed since; this can no longer be undone.</translation>
    </message>
    <message id="error.undo_too_late.do">
        <source>Go on from its present state.</source>
        <translation>Go on from its present state.</translation>
    </message>
    <message id="error.unknown_area">
        <source>There is no waiting area {area}.</source>
        <translation>There is no waiting area {area}.</translation>
    </message>
    <message id="error.unknown_area.do">
        <source>There are: {known}</source>
        <translation>There are: {known}</translation>
    </message>
    <message id="error.unreadable_scan">
        <source>That number or code cannot be read.</source>
        <translation>That number or code cannot be read.</translation>
    </message>
    <message id="error.unreadable_scan.do">
        <source>Present the card or code again, or type the card number.</source>
        <translation>Present the card or code again, or type the card number.</translation>
    </message>
    <message id="error.vital_impossible">
        <source>"{name}" is {value}, which is impossible; it lies between {least} and {most}.</source>
        <translation>"{name}" is {value}, which is impossible; it lies between {least} and {most}.</translation>
    </message>
    <message id="error.vital_impossible.do">
        <source>Measure again, or correct the figure.</source>
        <translation>Measure again, or correct the figure.</translation>
    </message>
    <message id="error.vital_unreadable">
        <source>A vital sign is not a figure.</source>
        <translation>A vital sign is not a figure.</translation>
    </message>
    <message id="error.vital_unreadable.do">
        <source>Type it again, for example 38.4.</source>
        <translation>Type it again, for example 38.4.</translation>
    </message>
    <message id="error.voice_failed">
        <source>The speech program did not work.</source>
        <translation>The speech program did not work.</translation>
    </message>
    <message id="error.voice_failed.do">
        <source>Check the loudspeaker and its volume and try again; until then, call patients in person.</source>
        <translation>Check the loudspeaker and its volume and try again; until then, call patients in person.</translation>
    </message>
    <message id="error.voice_hung">
        <source>The speech program does not answer.</source>
        <translation>The speech program does not answer.</translation>
    </message>
    <message id="error.voice_hung.do">
        <source>Check the loudspeaker or restart this machine; until then, call patients in person.</source>
        <translation>Check the loudspeaker or restart this machine; until then, call patients in person.</translation>
    </message>
    <message id="error.voice_missing">
        <source>This machine has no working speech program or loudspeaker.</source>
        <translation>This machine has no working speech program or loudspeaker.</translation>
    </message>
    <message id="error.voice_missing.do">
        <source>Install espeak-ng and check the loudspeaker and [voice] in the site file; until then, call patients in person.</source>
        <translation>Install espeak-ng and check the loudspeaker and [voice] in the site file; until then, call patients in person.</translation>
    </message>
    <message id="error.voice_not_recorded">
        <source>A word of this sentence has not been recorded.</source>
        <translation>A word of this sentence has not been recorded.</translation>
    </message>
    <message id="error.voice_not_recorded.do">
        <source>Record the missing word, or set engine = "auto" under [voice] in the site file.</source>
        <translation>Record the missing word, or set engine = "auto" under [voice] in the site file.</translation>
    </message>
    <message id="error.way_unknown">
        <source>The map does not have this place</source>
        <translation>The map does not have this place</translation>
    </message>
    <message id="error.way_unknown.do">
        <source>Please ask at the help desk, or call a guide</source>
        <translation>Please ask at the help desk, or call a guide</translation>
    </message>
    <message id="error.weak_pin">
        <source>This PIN is too easy to guess.</source>
        <translation>This PIN is too easy to guess.</translation>
    </message>
    <message id="error.weak_pin.do">
        <source>Take no repeated digit, no run such as 1234, and not the staff code.</source>
        <translation>Take no repeated digit, no run such as 1234, and not the staff code.</translation>
    </message>
    <message id="error.words_too_long">
        <source>This is too long: at most {n} characters.</source>
        <translation>This is too long: at most {n} characters.</translation>
    </message>
    <message id="error.words_too_long.do">
        <source>Please be shorter.</source>
        <translation>Please be shorter.</translation>
    </message>
    <message id="error.wrong_day">
        <source>Your appointment is not today but on {day}.</source>
        <translation>Your appointment is not today but on {day}.</translation>
    </message>
    <message id="error.wrong_day.do">
        <source>Come back on that day; to be seen today, ask at the guide desk.</source>
        <translation>Come back on that day; to be seen today, ask at the guide desk.</translation>
    </message>
    <message id="error.wrong_pin">
        <source>Staff code or PIN is wrong.</source>
        <translation>Staff code or PIN is wrong.</translation>
    </message>
    <message id="error.wrong_pin.do">
        <source>Please enter them again.</source>
        <translation>Please enter them again.</translation>
    </message>
    <message id="error.wrong_state">
        <source>{label} has changed in the meantime; this act does not fit any more.</source>
        <translation>{label} has changed in the meantime; this act does not fit any more.</translation>
    </message>
    <message id="error.wrong_state.do">
        <source>Look at the refreshed queue and try again.</source>
        <translation>Look at the refreshed queue and try again.</translation>
    </message>
</context>
</TS>
