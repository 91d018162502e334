<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>error</name>
    <message id="error.already_called">
        <source>{label} does not wait in this queue any more.</source>
        <translation>{label} 已不在候诊队列中。</translation>
    </message>
    <message id="error.already_called.do">
        <source>Choose the place again in the queue as it is now.</source>
        <translation>请在最新的队列中重新选择位置。</translation>
    </message>
    <message id="error.already_in_queue">
        <source>The patient already has number {label} there.</source>
        <translation>该患者在那里已有号 {label}。</translation>
    </message>
    <message id="error.already_in_queue.do">
        <source>Use number {label}; nothing needs to be transferred.</source>
        <translation>请使用号 {label}，不必再转。</translation>
    </message>
    <message id="error.already_paused">
        <source>{doctor} has already paused.</source>
        <translation>{doctor}医生已经暂停叫号。</translation>
    </message>
    <message id="error.already_paused.do">
        <source>To change the time, resume first and pause again.</source>
        <translation>要改时间，请先恢复叫号，再重新暂停。</translation>
    </message>
    <message id="error.already_served">
        <source>You have been seen for this appointment today.</source>
        <translation>这个预约今天已经就诊过了。</translation>
    </message>
    <message id="error.already_served.do">
        <source>If you need to be seen again, go to the guide desk.</source>
        <translation>如需再看，请到导诊台。</translation>
    </message>
    <message id="error.ask_at_desk">
        <source>Several patients match, so the kiosk cannot tell which one you are.</source>
        <translation>有多位患者资料相同，自助机无法确认是您。</translation>
    </message>
    <message id="error.ask_at_desk.do">
        <source>Please go to the guide desk with your document.</source>
        <translation>请带证件到导诊台办理。</translation>
    </message>
    <message id="error.bad_birth_date">
        <source>The date of birth is not correct.</source>
        <translation>出生日期不正确。</translation>
    </message>
    <message id="error.bad_birth_date.do">
        <source>Enter year, month, day, for example 19480305; it cannot be later than today.</source>
        <translation>请按 年月日 输入，例如 19480305，且不能晚于今天。</translation>
    </message>
    <message id="error.bad_card">
        <source>The card number is not correct.</source>
        <translation>就诊卡号不正确。</translation>
    </message>
    <message id="error.bad_card.do">
        <source>Use 4 to 32 digits or letters, or leave it empty to have one issued.</source>
        <translation>请用 4 到 32 位数字或字母；留空则自动发卡号。</translation>
    </message>
    <message id="error.bad_identity_number">
        <source>The identity number is not correct.</source>
        <translation>身份证号码不正确。</translation>
    </message>
    <message id="error.bad_identity_number.do">
        <source>Check all 18 characters and enter it again.</source>
        <translation>请逐位核对 18 位号码后重新输入。</translation>
    </message>
    <message id="error.bad_name">
        <source>A name needs letters only, at most 60 of them.</source>
        <translation>姓名不能为空，只能用文字，最长 60 个字。</translation>
    </message>
    <message id="error.bad_name.do">
        <source>Remove digits, emoji or anything that is not part of the name.</source>
        <translation>请删去数字、表情或多余的内容。</translation>
    </message>
    <message id="error.bad_phone">
        <source>The phone number is not correct.</source>
        <translation>手机号码不正确。</translation>
    </message>
    <message id="error.bad_phone.do">
        <source>Enter 7 to 15 digits.</source>
        <translation>请输入 7 到 15 位数字。</translation>
    </message>
    <message id="error.bad_scenario">
        <source>"{name}" is wrong: {problem}</source>
        <translation>“{name}”不对：{problem}</translation>
    </message>
    <message id="error.bad_scenario.do">
        <source>Correct that field.</source>
        <translation>请改正这一项。</translation>
    </message>
    <message id="error.bad_sex">
        <source>Sex is not chosen.</source>
        <translation>请选择性别。</translation>
    </message>
    <message id="error.bad_sex.do">
        <source>Choose male or female.</source>
        <translation>请选择男或女。</translation>
    </message>
    <message id="error.birth_date_differs">
        <source>The date of birth differs from the identity number.</source>
        <translation>出生日期与身份证号码不一致。</translation>
    </message>
    <message id="error.birth_date_differs.do">
        <source>Check the document and correct one of them.</source>
        <translation>请核对证件，改正其中一项。</translation>
    </message>
    <message id="error.bug">
        <source>Something went wrong.</source>
        <translation>系统出了点问题。</translation>
    </message>
    <message id="error.bug.do">
        <source>Please ask at the guide desk.</source>
        <translation>请到导诊台，由工作人员帮您办理。</translation>
    </message>
    <message id="error.cannot_write">
        <source>The file cannot be written: {file}</source>
        <translation>无法写入文件：{file}</translation>
    </message>
    <message id="error.cannot_write.do">
        <source>Check the folder and its permissions.</source>
        <translation>请检查文件夹和权限。</translation>
    </message>
    <message id="error.clinic_cancelled">
        <source>This doctor's clinic has been cancelled.</source>
        <translation>这位医生的门诊已停诊。</translation>
    </message>
    <message id="error.clinic_cancelled.do">
        <source>Please go to the guide desk to rebook or see another doctor.</source>
        <translation>请到导诊台改约或换一位医生。</translation>
    </message>
    <message id="error.clinic_runs">
        <source>The clinic runs until {time}.</source>
        <translation>门诊到 {time} 才结束。</translation>
    </message>
    <message id="error.clinic_runs.do">
        <source>End the day after {time}; no number was closed.</source>
        <translation>请在 {time} 之后再结束当天；没有关闭任何号。</translation>
    </message>
    <message id="error.csv_column">
        <source>{file} has no column "{column}".</source>
        <translation>{file} 缺少“{column}”这一列。</translation>
    </message>
    <message id="error.csv_column.do">
        <source>Add that column; nothing has been written.</source>
        <translation>请补上这一列；什么都没有写入。</translation>
    </message>
    <message id="error.csv_column_typo">
        <source>{file} has no column "{column}", but one called "{found}".</source>
        <translation>{file} 缺少“{column}”这一列，却有一列叫“{found}”。</translation>
    </message>
    <message id="error.csv_column_typo.do">
        <source>Rename it to "{column}"; nothing has been written.</source>
        <translation>请把列名改成“{column}”；什么都没有写入。</translation>
    </message>
    <message id="error.csv_missing">
        <source>The file was not found: {file}</source>
        <translation>没有找到文件：{file}</translation>
    </message>
    <message id="error.csv_missing.do">
        <source>Check the folder and the file's name.</source>
        <translation>请检查文件夹和文件名。</translation>
    </message>
    <message id="error.csv_twice">
        <source>{file}, line {line}: this {column} belongs to another patient already.</source>
        <translation>{file} 第 {line} 行：这个 {column} 已经属于另一位患者。</translation>
    </message>
    <message id="error.csv_twice.do">
        <source>Check that line; nothing has been written.</source>
        <translation>请核对这一行；什么都没有写入。</translation>
    </message>
    <message id="error.csv_unknown">
        <source>{file}, line {line}: "{column}" says {code}, which does not exist.</source>
        <translation>{file} 第 {line} 行“{column}”写的 {code} 不存在。</translation>
    </message>
    <message id="error.csv_unknown.do">
        <source>Check the code; nothing has been written.</source>
        <translation>请核对编号；什么都没有写入。</translation>
    </message>
    <message id="error.csv_unreadable">
        <source>{file} cannot be read.</source>
        <translation>{file} 无法读取。</translation>
    </message>
    <message id="error.csv_unreadable.do">
        <source>Save it as CSV in UTF-8 or GB18030.</source>
        <translation>请保存为 CSV（UTF-8 或 GB18030）。</translation>
    </message>
    <message id="error.csv_value">
        <source>{file}, line {line}: the value of "{column}" is wrong.</source>
        <translation>{file} 第 {line} 行“{column}”的值不对。</translation>
    </message>
    <message id="error.csv_value.do">
        <source>Correct that line; nothing has been written.</source>
        <translation>请改正这一行；什么都没有写入。</translation>
    </message>
    <message id="error.day_to_come">
        <source>{day} is still to come and cannot be ended.</source>
        <translation>{day} 还没有到，不能结束。</translation>
    </message>
    <message id="error.day_to_come.do">
        <source>Choose today or an earlier day.</source>
        <translation>请选择今天或更早的日期。</translation>
    </message>
    <message id="error.doctor_paused">
        <source>{doctor} has paused calling.</source>
        <translation>{doctor}医生暂停叫号。</translation>
    </message>
    <message id="error.doctor_paused.do">
        <source>Press "Resume" first, then call the next patient.</source>
        <translation>先按“恢复叫号”，再叫下一位。</translation>
    </message>
    <message id="error.duplicate_card">
        <source>This card belongs to another patient already.</source>
        <translation>这个卡号已经属于另一位患者。</translation>
    </message>
    <message id="error.duplicate_card.do">
        <source>Check the number, or leave it empty to have a new one issued.</source>
        <translation>请核对卡号，或留空自动发新卡号。</translation>
    </message>
    <message id="error.duplicate_identity">
        <source>This identity number is registered already.</source>
        <translation>这个身份证号码已经登记过。</translation>
    </message>
    <message id="error.duplicate_identity.do">
        <source>Search for the patient (F2) instead of registering again.</source>
        <translation>请用 F2 搜索这位患者，不要重复建档。</translation>
    </message>
    <message id="error.empty_notice">
        <source>The notice is empty.</source>
        <translation>通知内容是空的。</translation>
    </message>
    <message id="error.empty_notice.do">
        <source>Type the words to show.</source>
        <translation>请输入要显示的文字。</translation>
    </message>
    <message id="error.no_appointment">
        <source>This appointment no longer exists.</source>
        <translation>这个预约已不存在。</translation>
    </message>
    <message id="error.no_appointment.do">
        <source>It may have been cancelled; please ask at the guide desk.</source>
        <translation>它可能已被取消，请到导诊台查询。</translation>
    </message>
    <message id="error.no_clinic">
        <source>There is no clinic today.</source>
        <translation>今天没有门诊。</translation>
    </message>
    <message id="error.no_clinic.do">
        <source>Choose another department, or ask at the guide desk.</source>
        <translation>请选择其他科室，或到导诊台咨询。</translation>
    </message>
    <message id="error.no_department">
        <source>There is no such department.</source>
        <translation>没有这个科室。</translation>
    </message>
    <message id="error.no_department.do">
        <source>Choose a department from the list.</source>
        <translation>请从列表中选择科室。</translation>
    </message>
    <message id="error.no_help_call">
        <source>This call for help no longer exists.</source>
        <translation>这个呼叫已不存在。</translation>
    </message>
    <message id="error.no_help_call.do">
        <source>Look at the refreshed list.</source>
        <translation>请看刷新后的列表。</translation>
    </message>
    <message id="error.no_reason">
        <source>No reason was given.</source>
        <translation>没有写原因。</translation>
    </message>
    <message id="error.no_reason.do">
        <source>Give the reason in one line, then press Enter.</source>
        <translation>请用一行写明原因，再按回车。</translation>
    </message>
    <message id="error.no_roster">
        <source>The store has no roster for {day}.</source>
        <translation>数据里没有这一天的排班：{day}</translation>
    </message>
    <message id="error.no_roster.do">
        <source>Load the roster first: daozhen load.</source>
        <translation>请先用 daozhen load 载入排班。</translation>
    </message>
    <message id="error.no_schedule">
        <source>{code} has no clinic on {day} at {time}.</source>
        <translation>{code} 在 {day} {time} 没有门诊。</translation>
    </message>
    <message id="error.no_schedule.do">
        <source>Check the roster and the appointment's time; nothing has been written.</source>
        <translation>请核对排班和预约时间；什么都没有写入。</translation>
    </message>
    <message id="error.no_scope">
        <source>There is no area or queue named "{name}".</source>
        <translation>没有名为“{name}”的候诊区或队列。</translation>
    </message>
    <message id="error.no_scope.do">
        <source>Check the name: an area by its code, a queue by its department's code.</source>
        <translation>请核对名称：候诊区用区代码，队列用科室代码。</translation>
    </message>
    <message id="error.no_ticket">
        <source>That number was not found.</source>
        <translation>没有找到这个号。</translation>
    </message>
    <message id="error.no_ticket.do">
        <source>Check your slip, or ask at the guide desk.</source>
        <translation>请核对小票，或到导诊台查询。</translation>
    </message>
    <message id="error.not_allowed">
        <source>You may not do this.</source>
        <translation>您没有这项权限。</translation>
    </message>
    <message id="error.not_allowed.do">
        <source>Ask a supervisor to sign in and do it.</source>
        <translation>请主管登录后操作。</translation>
    </message>
    <message id="error.not_found">
        <source>We could not find you in the records.</source>
        <translation>没有找到您的资料。</translation>
    </message>
    <message id="error.not_found.do">
        <source>Check the number and try again, or ask at the guide desk.</source>
        <translation>请核对号码再试一次，或到导诊台由工作人员帮您办理。</translation>
    </message>
    <message id="error.not_paused">
        <source>This doctor has not paused.</source>
        <translation>该医生没有暂停叫号。</translation>
    </message>
    <message id="error.not_paused.do">
        <source>The next patient can be called.</source>
        <translation>可直接叫下一位。</translation>
    </message>
    <message id="error.nothing_changes">
        <source>{label} waits there already.</source>
        <translation>{label} 本来就在这里候诊。</translation>
    </message>
    <message id="error.nothing_changes.do">
        <source>Choose another department or doctor.</source>
        <translation>请选择其他科室或医生。</translation>
    </message>
    <message id="error.nothing_to_undo">
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message id="error.nothing_to_undo.do">
        <source>Only today's acts of this terminal can be undone.</source>
        <translation>只能撤销本机今天的操作。</translation>
    </message>
    <message id="error.past_time">
        <source>{time} is over already.</source>
        <translation>{time} 已经过去。</translation>
    </message>
    <message id="error.past_time.do">
        <source>Give a time later than now.</source>
        <translation>请填写晚于现在的时间。</translation>
    </message>
    <message id="error.policy_bad_value">
        <source>The rule "{name}" has a wrong value: {problem}</source>
        <translation>排队规则“{name}”的值不对：{problem}</translation>
    </message>
    <message id="error.policy_bad_value.do">
        <source>Correct it and try again; the old rules still hold.</source>
        <translation>请按排队规则说明改正后重试；原规则仍然有效。</translation>
    </message>
    <message id="error.policy_missing">
        <source>There is no policy file {file}.</source>
        <translation>找不到规则文件 {file}。</translation>
    </message>
    <message id="error.policy_missing.do">
        <source>Check the path.</source>
        <translation>请核对路径。</translation>
    </message>
    <message id="error.policy_not_toml">
        <source>The policy file {file} is not valid TOML: {problem}</source>
        <translation>规则文件 {file} 不是有效的 TOML：{problem}</translation>
    </message>
    <message id="error.policy_not_toml.do">
        <source>Correct it at the place shown and try again.</source>
        <translation>请按所示位置改正后重试。</translation>
    </message>
    <message id="error.policy_unknown_key">
        <source>There is no rule named "{name}".</source>
        <translation>没有名为“{name}”的排队规则。</translation>
    </message>
    <message id="error.policy_unknown_key.do">
        <source>Check the rule's name; the old rules still hold.</source>
        <translation>请核对规则名称；原规则仍然有效。</translation>
    </message>
    <message id="error.printer_folder">
        <source>The print folder cannot be written.</source>
        <translation>打印文件夹无法写入。</translation>
    </message>
    <message id="error.printer_folder.do">
        <source>Your number is valid. Please note it and tell the desk.</source>
        <translation>号码依然有效。请记下您的号码，并告知导诊台。</translation>
    </message>
    <message id="error.printer_missing">
        <source>The printer cannot be found.</source>
        <translation>找不到打印机。</translation>
    </message>
    <message id="error.printer_missing.do">
        <source>Please note your number, or get your slip at the desk.</source>
        <translation>请记下您的号码，或到导诊台打印小票。</translation>
    </message>
    <message id="error.printer_refused">
        <source>The printer did not take the slip. It may be out of paper or not ready.</source>
        <translation>打印机没有接受小票，可能缺纸或未就绪。</translation>
    </message>
    <message id="error.printer_refused.do">
        <source>Your number is valid. Please note it, or get your slip at the desk.</source>
        <translation>号码依然有效。请记下您的号码，或到导诊台打印小票。</translation>
    </message>
    <message id="error.queue_full">
        <source>All numbers for this session have been given.</source>
        <translation>今天的号已经满了。</translation>
    </message>
    <message id="error.queue_full.do">
        <source>Choose another doctor or department, or ask at the guide desk.</source>
        <translation>请选择其他医生或科室，或到导诊台咨询。</translation>
    </message>
    <message id="error.room_has_called">
        <source>{label} has been called and has not come in yet.</source>
        <translation>{label} 已经叫号，还没有进诊室。</translation>
    </message>
    <message id="error.room_has_called.do">
        <source>Press Came in or Missed first, then call the next one.</source>
        <translation>请先按“到达”或“过号”，再叫下一位。</translation>
    </message>
    <message id="error.room_occupied">
        <source>{label} is still in the room.</source>
        <translation>{label} 还在诊室里。</translation>
    </message>
    <message id="error.room_occupied.do">
        <source>Finish that one first.</source>
        <translation>请先完成这一位。</translation>
    </message>
    <message id="error.scenario_not_json">
        <source>The input is not JSON (line {line}).</source>
        <translation>输入的不是 JSON（第 {line} 行）。</translation>
    </message>
    <message id="error.scenario_not_json.do">
        <source>Give one JSON document with now, policy, served and tickets.</source>
        <translation>请按 now、policy、served、tickets 给出一个 JSON 文档。</translation>
    </message>
    <message id="error.session_over">
        <source>Today's clinic is over.</source>
        <translation>今天的门诊已经结束。</translation>
    </message>
    <message id="error.session_over.do">
        <source>If it is urgent go to emergency; otherwise come tomorrow or book at the guide desk.</source>
        <translation>急症请去急诊；其他请明天再来或到导诊台预约。</translation>
    </message>
    <message id="error.site_bad_value">
        <source>In the site file {file} the value of {name} is wrong: {problem}</source>
        <translation>站点文件 {file} 里 {name} 的值不对：{problem}</translation>
    </message>
    <message id="error.site_bad_value.do">
        <source>Correct that value.</source>
        <translation>请改正这个值。</translation>
    </message>
    <message id="error.site_missing">
        <source>The site file was not found: {file}</source>
        <translation>没有找到站点文件：{file}</translation>
    </message>
    <message id="error.site_missing.do">
        <source>Check the path given with --site.</source>
        <translation>请检查 --site 的路径。</translation>
    </message>
    <message id="error.site_not_toml">
        <source>The site file {file} is not valid TOML: {problem}</source>
        <translation>站点文件 {file} 的格式有误：{problem}</translation>
    </message>
    <message id="error.site_not_toml.do">
        <source>Correct that place and start again.</source>
        <translation>请改正这一处再启动。</translation>
    </message>
    <message id="error.site_unknown_key">
        <source>The site file {file} has an unknown key: {unknown}.</source>
        <translation>站点文件 {file} 里不认识 {unknown}。</translation>
    </message>
    <message id="error.site_unknown_key.do">
        <source>Did you mean {nearest}?</source>
        <translation>最接近的是 {nearest}。</translation>
    </message>
    <message id="error.site_unreadable">
        <source>The site file cannot be read: {file}</source>
        <translation>站点文件无法读取：{file}</translation>
    </message>
    <message id="error.site_unreadable.do">
        <source>Check its permissions, and save it as UTF-8.</source>
        <translation>请检查权限，并保存为 UTF-8。</translation>
    </message>
    <message id="error.store_away">
        <source>The store cannot be reached.</source>
        <translation>连不上数据库。</translation>
    </message>
    <message id="error.store_away.do">
        <source>Check the network and the server; work goes on by itself once it is back.</source>
        <translation>请检查网络和服务器；恢复后会自动继续。</translation>
    </message>
    <message id="error.store_bad_url">
        <source>The store's URL cannot be understood.</source>
        <translation>数据地址看不懂。</translation>
    </message>
    <message id="error.store_bad_url.do">
        <source>Use sqlite:///path/day.db or postgresql://user:password@host/database.</source>
        <translation>应为 sqlite:///路径/day.db 或 postgresql://用户:密码@主机/库。</translation>
    </message>
    <message id="error.store_busy">
        <source>The store is busy.</source>
        <translation>数据正忙，稍后会自动恢复。</translation>
    </message>
    <message id="error.store_busy.do">
        <source>Wait a few seconds and try again.</source>
        <translation>请稍等几秒再试。</translation>
    </message>
    <message id="error.store_corrupt">
        <source>The store file is damaged, or is not a store.</source>
        <translation>数据文件已损坏，或不是本系统的数据文件。</translation>
    </message>
    <message id="error.store_corrupt.do">
        <source>Do not delete it; restore a backup, or name another file.</source>
        <translation>请不要删除它；从备份恢复，或换一个文件。</translation>
    </message>
    <message id="error.store_disk">
        <source>The disk of the store reports an error; it may be full or failing.</source>
        <translation>数据所在的磁盘读写出错，可能已满或损坏。</translation>
    </message>
    <message id="error.store_disk.do">
        <source>Check the disk; every number already given is safe.</source>
        <translation>请检查磁盘；已确认的号码都还在。</translation>
    </message>
    <message id="error.store_folder">
        <source>The folder cannot be made: {folder}</source>
        <translation>无法建立文件夹：{folder}</translation>
    </message>
    <message id="error.store_folder.do">
        <source>Check the path and its permissions.</source>
        <translation>请检查路径和权限。</translation>
    </message>
    <message id="error.store_full">
        <source>The disk of the store is full; nothing can be saved.</source>
        <translation>数据盘已满，无法保存。</translation>
    </message>
    <message id="error.store_full.do">
        <source>Free some disk space; every number already given is safe.</source>
        <translation>请清出磁盘空间；已确认的号码都还在。</translation>
    </message>
    <message id="error.store_missing">
        <source>The store file was not found.</source>
        <translation>没有找到数据文件。</translation>
    </message>
    <message id="error.store_missing.do">
        <source>Check the path; to make a new one use: daozhen store init.</source>
        <translation>请检查路径；新建请用 daozhen store init。</translation>
    </message>
    <message id="error.store_needs_upgrade">
        <source>The store is of an older version.</source>
        <translation>数据是旧版本的。</translation>
    </message>
    <message id="error.store_needs_upgrade.do">
        <source>Back it up, then run: daozhen store upgrade.</source>
        <translation>请先备份，再运行 daozhen store upgrade。</translation>
    </message>
    <message id="error.store_no_database">
        <source>There is no such database on the server.</source>
        <translation>服务器上没有这个数据库。</translation>
    </message>
    <message id="error.store_no_database.do">
        <source>Create it (createdb), then run: daozhen store init.</source>
        <translation>请先用 createdb 建库，再运行 daozhen store init。</translation>
    </message>
    <message id="error.store_not_initialised">
        <source>This store has not been set up yet.</source>
        <translation>这里还没有建立数据表。</translation>
    </message>
    <message id="error.store_not_initialised.do">
        <source>Run: daozhen store init.</source>
        <translation>请运行 daozhen store init。</translation>
    </message>
    <message id="error.store_not_named">
        <source>No store was named.</source>
        <translation>没有说明数据在哪里。</translation>
    </message>
    <message id="error.store_not_named.do">
        <source>Give --store, or write url under [store] in the site file.</source>
        <translation>请用 --store，或在站点文件的 [store] 里写 url。</translation>
    </message>
    <message id="error.store_on_network">
        <source>The store file is on a network drive, where SQLite gets damaged: {file}</source>
        <translation>数据文件在网络盘上，SQLite 在那里会损坏：{file}</translation>
    </message>
    <message id="error.store_on_network.do">
        <source>Put it on a local disk, or use PostgreSQL for several machines.</source>
        <translation>请放在本机磁盘，或多台机器共用 PostgreSQL。</translation>
    </message>
    <message id="error.store_read_only">
        <source>The store can be read but not written.</source>
        <translation>数据只能读取，不能写入。</translation>
    </message>
    <message id="error.store_read_only.do">
        <source>Check the file's permissions, or whether the server is a standby.</source>
        <translation>请检查文件权限，或数据库是否为备用服务器。</translation>
    </message>
    <message id="error.store_too_new">
        <source>The store is newer than this program.</source>
        <translation>数据比这个程序新。</translation>
    </message>
    <message id="error.store_too_new.do">
        <source>Update the program on this machine.</source>
        <translation>请更新这台机器上的程序。</translation>
    </message>
    <message id="error.store_used">
        <source>The store already holds tickets of {day}.</source>
        <translation>这个数据里已有 {day} 的号码。</translation>
    </message>
    <message id="error.store_used.do">
        <source>A replay needs a fresh store: daozhen store init and load first.</source>
        <translation>重演要用一份新数据：先 daozhen store init 和 load。</translation>
    </message>
    <message id="error.store_wrong_password">
        <source>The database refused the user name or password.</source>
        <translation>数据库拒绝登录：用户名或密码不对。</translation>
    </message>
    <message id="error.store_wrong_password.do">
        <source>Check the user name and password in the store's URL.</source>
        <translation>请核对网址中的用户名和密码。</translation>
    </message>
    <message id="error.ticket_of_another_day">
        <source>{label} is not a number of today.</source>
        <translation>{label} 不是今天的号。</translation>
    </message>
    <message id="error.ticket_of_another_day.do">
        <source>Take a new number, or ask at the guide desk.</source>
        <translation>请重新取号，或到导诊台咨询。</translation>
    </message>
    <message id="error.too_early">
        <source>It is too early to check in.</source>
        <translation>还没到签到时间。</translation>
    </message>
    <message id="error.too_early.do">
        <source>Please check in after {time}; you may rest in the hall until then.</source>
        <translation>请在 {time} 以后再来签到，可先在大厅休息。</translation>
    </message>
    <message id="error.too_late">
        <source>The clinic of your appointment ended at {time}.</source>
        <translation>您预约的门诊已在 {time} 结束。</translation>
    </message>
    <message id="error.too_late.do">
        <source>Please go to the guide desk; they will rebook or arrange it for you.</source>
        <translation>请到导诊台，工作人员会帮您改约或安排。</translation>
    </message>
    <message id="error.too_many_policies">
        <source>At most {most} policies fit side by side.</source>
        <translation>一次最多并排比较 {most} 份规则。</translation>
    </message>
    <message id="error.too_many_policies.do">
        <source>Compare them in several runs.</source>
        <translation>请分几次比较。</translation>
    </message>
    <message id="error.too_soon_to_miss">
        <source>{label} was called only just now and cannot be missed yet.</source>
        <translation>{label} 刚刚叫过，还不能过号。</translation>
    </message>
    <message id="error.too_soon_to_miss.do">
        <source>Wait {seconds} more seconds, or call again.</source>
        <translation>请再等 {seconds} 秒，或按“复呼”。</translation>
    </message>
    <message id="error.undo_too_late">
        <source>{label} has been changed since; this can no longer be undone.</source>
        <translation>{label} 之后又有人操作过，不能撤销。</translation>
    </message>
    <message id="error.undo_too_late.do">
        <source>Go on from its present state.</source>
        <translation>请按现在的状态处理。</translation>
    </message>
    <message id="error.unknown_area">
        <source>There is no waiting area {area}.</source>
        <translation>没有候诊区 {area}。</translation>
    </message>
    <message id="error.unknown_area.do">
        <source>There are: {known}</source>
        <translation>现有的候诊区：{known}</translation>
    </message>
    <message id="error.unreadable_scan">
        <source>That number or code cannot be read.</source>
        <translation>这个号码或条码无法识别。</translation>
    </message>
    <message id="error.unreadable_scan.do">
        <source>Present the card or code again, or type the card number.</source>
        <translation>请把卡或条码再放一次，或者直接输入卡号。</translation>
    </message>
    <message id="error.wrong_day">
        <source>Your appointment is not today but on {day}.</source>
        <translation>您的预约不是今天，是 {day}。</translation>
    </message>
    <message id="error.wrong_day.do">
        <source>Come back on that day; to be seen today, ask at the guide desk.</source>
        <translation>请在预约当天来签到；今天想看病请到导诊台。</translation>
    </message>
    <message id="error.wrong_pin">
        <source>Staff code or PIN is wrong.</source>
        <translation>工号或密码不对。</translation>
    </message>
    <message id="error.wrong_pin.do">
        <source>Please enter them again.</source>
        <translation>请重新输入。</translation>
    </message>
    <message id="error.wrong_state">
        <source>{label} has changed in the meantime; this act does not fit any more.</source>
        <translation>{label} 的状态已经改变，不能这样操作。</translation>
    </message>
    <message id="error.wrong_state.do">
        <source>Look at the refreshed queue and try again.</source>
        <translation>请看刷新后的队列再操作。</translation>
    </message>
</context>
</TS>
