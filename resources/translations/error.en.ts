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
    <message id="error.ask_at_desk">
        <source>Several patients match, so the kiosk cannot tell which one you are.</source>
        <translation>Several patients match, so the kiosk cannot tell which one you are.</translation>
    </message>
    <message id="error.ask_at_desk.do">
        <source>Please go to the guide desk with your document.</source>
        <translation>Please go to the guide desk with your document.</translation>
    </message>
    <message id="error.bad_birth_date">
        <source>The date of birth is not correct.</source>
        <translation>The date of birth is not correct.</translation>
    </message>
    <message id="error.bad_birth_date.do">
        <source>Enter year, month, day, for example 19480305; it cannot be later than today.</source>
        <translation>Enter year, month, day, for example 19480305; it cannot be later than today.</translation>
    </message>
    <message id="error.bad_card">
        <source>The card number is not correct.</source>
        <translation>The card number is not correct.</translation>
    </message>
    <message id="error.bad_card.do">
        <source>Use 4 to 32 digits or letters, or leave it empty to have one issued.</source>
        <translation>Use 4 to 32 digits or letters, or leave it empty to have one issued.</translation>
    </message>
    <message id="error.bad_identity_number">
        <source>The identity number is not correct.</source>
        <translation>The identity number is not correct.</translation>
    </message>
    <message id="error.bad_identity_number.do">
        <source>Check all 18 characters and enter it again.</source>
        <translation>Check all 18 characters and enter it again.</translation>
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
    <message id="error.bad_scenario">
        <source>"{name}" is wrong: {problem}</source>
        <translation>"{name}" is wrong: {problem}</translation>
    </message>
    <message id="error.bad_scenario.do">
        <source>Correct that field.</source>
        <translation>Correct that field.</translation>
    </message>
    <message id="error.bad_sex">
        <source>Sex is not chosen.</source>
        <translation>Sex is not chosen.</translation>
    </message>
    <message id="error.bad_sex.do">
        <source>Choose male or female.</source>
        <translation>Choose male or female.</translation>
    </message>
    <message id="error.birth_date_differs">
        <source>The date of birth differs from the identity number.</source>
        <translation>The date of birth differs from the identity number.</translation>
    </message>
    <message id="error.birth_date_differs.do">
        <source>Check the document and correct one of them.</source>
        <translation>Check the document and correct one of them.</translation>
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
    <message id="error.clinic_cancelled">
        <source>This doctor's clinic has been cancelled.</source>
        <translation>This doctor's clinic has been cancelled.</translation>
    </message>
    <message id="error.clinic_cancelled.do">
        <source>Please go to the guide desk to rebook or see another doctor.</source>
        <translation>Please go to the guide desk to rebook or see another doctor.</translation>
    </message>
    <message id="error.clinic_runs">
        <source>The clinic runs until {time}.</source>
        <translation>The clinic runs until {time}.</translation>
    </message>
    <message id="error.clinic_runs.do">
        <source>End the day after {time}; no number was closed.</source>
        <translation>End the day after {time}; no number was closed.</translation>
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
    <message id="error.day_to_come">
        <source>{day} is still to come and cannot be ended.</source>
        <translation>{day} is still to come and cannot be ended.</translation>
    </message>
    <message id="error.day_to_come.do">
        <source>Choose today or an earlier day.</source>
        <translation>Choose today or an earlier day.</translation>
    </message>
    <message id="error.doctor_paused">
        <source>{doctor} has paused calling.</source>
        <translation>{doctor} has paused calling.</translation>
    </message>
    <message id="error.doctor_paused.do">
        <source>Press "Resume" first, then call the next patient.</source>
        <translation>Press "Resume" first, then call the next patient.</translation>
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
    <message id="error.empty_notice">
        <source>The notice is empty.</source>
        <translation>The notice is empty.</translation>
    </message>
    <message id="error.empty_notice.do">
        <source>Type the words to show.</source>
        <translation>Type the words to show.</translation>
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
    <message id="error.no_help_call">
        <source>This call for help no longer exists.</source>
        <translation>This call for help no longer exists.</translation>
    </message>
    <message id="error.no_help_call.do">
        <source>Look at the refreshed list.</source>
        <translation>Look at the refreshed list.</translation>
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
    <message id="error.not_found">
        <source>We could not find you in the records.</source>
        <translation>We could not find you in the records.</translation>
    </message>
    <message id="error.not_found.do">
        <source>Check the number and try again, or ask at the guide desk.</source>
        <translation>Check the number and try again, or ask at the guide desk.</translation>
    </message>
    <message id="error.not_paused">
        <source>This doctor has not paused.</source>
        <translation>This doctor has not paused.</translation>
    </message>
    <message id="error.not_paused.do">
        <source>The next patient can be called.</source>
        <translation>The next patient can be called.</translation>
    </message>
    <message id="error.nothing_changes">
        <source>{label} waits there already.</source>
        <translation>{label} waits there already.</translation>
    </message>
    <message id="error.nothing_changes.do">
        <source>Choose another department or doctor.</source>
        <translation>Choose another department or doctor.</translation>
    </message>
    <message id="error.nothing_to_undo">
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message id="error.nothing_to_undo.do">
        <source>Only today's acts of this terminal can be undone.</source>
        <translation>Only today's acts of this terminal can be undone.</translation>
    </message>
    <message id="error.past_time">
        <source>{time} is over already.</source>
        <translation>{time} is over already.</translation>
    </message>
    <message id="error.past_time.do">
        <source>Give a time later than now.</source>
        <translation>Give a time later than now.</translation>
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
    <message id="error.printer_refused">
        <source>The printer did not take the slip. It may be out of paper or not ready.</source>
        <translation>The printer did not take the slip. It may be out of paper or not ready.</translation>
    </message>
    <message id="error.printer_refused.do">
        <source>Your number is valid. Please note it, or get your slip at the desk.</source>
        <translation>Your number is valid. Please note it, or get your slip at the desk.</translation>
    </message>
    <message id="error.queue_full">
        <source>All numbers for this session have been given.</source>
        <translation>All numbers for this session have been given.</translation>
    </message>
    <message id="error.queue_full.do">
        <source>Choose another doctor or department, or ask at the guide desk.</source>
        <translation>Choose another doctor or department, or ask at the guide desk.</translation>
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
    <message id="error.scenario_not_json">
        <source>The input is not JSON (line {line}).</source>
        <translation>The input is not JSON (line {line}).</translation>
    </message>
    <message id="error.scenario_not_json.do">
        <source>Give one JSON document with now, policy, served and tickets.</source>
        <translation>Give one JSON document with now, policy, served and tickets.</translation>
    </message>
    <message id="error.session_over">
        <source>Today's clinic is over.</source>
        <translation>Today's clinic is over.</translation>
    </message>
    <message id="error.session_over.do">
        <source>If it is urgent go to emergency; otherwise come tomorrow or book at the guide desk.</source>
        <translation>If it is urgent go to emergency; otherwise come tomorrow or book at the guide desk.</translation>
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
    <message id="error.store_away">
        <source>The store cannot be reached.</source>
        <translation>The store cannot be reached.</translation>
    </message>
    <message id="error.store_away.do">
        <source>Check the network and the server; work goes on by itself once it is back.</source>
        <translation>Check the network and the server; work goes on by itself once it is back.</translation>
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
    <message id="error.too_soon_to_miss">
        <source>{label} was called only just now and cannot be missed yet.</source>
        <translation>{label} was called only just now and cannot be missed yet.</translation>
    </message>
    <message id="error.too_soon_to_miss.do">
        <source>Wait {seconds} more seconds, or call again.</source>
        <translation>Wait {seconds} more seconds, or call again.</translation>
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
