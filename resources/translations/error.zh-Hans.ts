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
    <message id="error.appointment_over">
        <source>{day} is over; its appointments cannot be changed.</source>
        <translation>{day} 已经过去，那天的预约不能再改。</translation>
    </message>
    <message id="error.appointment_over.do">
        <source>Book a new appointment.</source>
        <translation>请重新预约。</translation>
    </message>
    <message id="error.appointment_used">
        <source>This appointment has been used, cancelled or missed and cannot be changed.</source>
        <translation>这个预约已经签到、取消或过期，不能再改。</translation>
    </message>
    <message id="error.appointment_used.do">
        <source>If a number was given, cancel the number first; otherwise book anew.</source>
        <translation>已签到的请先取消号码；其他情况请重新预约。</translation>
    </message>
    <message id="error.ask_at_desk">
        <source>Several patients match, so the kiosk cannot tell which one you are.</source>
        <translation>有多位患者资料相同，自助机无法确认是您。</translation>
    </message>
    <message id="error.ask_at_desk.do">
        <source>Please go to the guide desk with your document.</source>
        <translation>请带证件到导诊台办理。</translation>
    </message>
    <message id="error.bad_badge">
        <source>A badge number has 4 to 32 letters or digits.</source>
        <translation>工牌号要 4 到 32 位字母或数字。</translation>
    </message>
    <message id="error.bad_badge.do">
        <source>Read the badge with the reader, or leave it empty.</source>
        <translation>请把工牌放到读卡器上，或留空。</translation>
    </message>
    <message id="error.bad_birth_date">
        <source>This cannot be read as a date of birth.</source>
        <translation>看不懂这个出生日期。</translation>
    </message>
    <message id="error.bad_birth_date.do">
        <source>Enter year, month, day in 8 digits, for example 19480305.</source>
        <translation>请按 年月日 输入 8 位数字，例如 19480305。</translation>
    </message>
    <message id="error.bad_card">
        <source>The card number is not correct.</source>
        <translation>就诊卡号不正确。</translation>
    </message>
    <message id="error.bad_card.do">
        <source>Use 4 to 32 digits or letters, or leave it empty to have one issued.</source>
        <translation>请用 4 到 32 位数字或字母；留空则自动发卡号。</translation>
    </message>
    <message id="error.bad_code">
        <source>A code is needed, at most {most} characters.</source>
        <translation>工号要填，最长 {most} 个字符。</translation>
    </message>
    <message id="error.bad_code.do">
        <source>Give the doctor's staff code.</source>
        <translation>请填写医生的工号。</translation>
    </message>
    <message id="error.bad_day">
        <source>The date is not correct.</source>
        <translation>日期不正确。</translation>
    </message>
    <message id="error.bad_day.do">
        <source>Give year, month and day, such as 2026-11-30.</source>
        <translation>请按 年-月-日 填写，例如 2026-11-30。</translation>
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
    <message id="error.bad_pin">
        <source>A PIN has 4 to 12 digits.</source>
        <translation>密码要 4 到 12 位数字。</translation>
    </message>
    <message id="error.bad_pin.do">
        <source>Please choose another.</source>
        <translation>请重新设定。</translation>
    </message>
    <message id="error.bad_quota">
        <source>The number of places must be from 0 to {most}.</source>
        <translation>号源数要在 0 到 {most} 之间。</translation>
    </message>
    <message id="error.bad_quota.do">
        <source>Give a whole number.</source>
        <translation>请填写整数。</translation>
    </message>
    <message id="error.bad_role">
        <source>No role is chosen.</source>
        <translation>没有选择岗位。</translation>
    </message>
    <message id="error.bad_role.do">
        <source>Choose one.</source>
        <translation>请选择一个岗位。</translation>
    </message>
    <message id="error.bad_room">
        <source>The room is missing or too long.</source>
        <translation>诊室没有填写，或者太长。</translation>
    </message>
    <message id="error.bad_room.do">
        <source>Give the number of the room.</source>
        <translation>请填写诊室号。</translation>
    </message>
    <message id="error.bad_scenario">
        <source>"{name}" is wrong: {problem}</source>
        <translation>“{name}”不对：{problem}</translation>
    </message>
    <message id="error.bad_scenario.do">
        <source>Correct that field.</source>
        <translation>请改正这一项。</translation>
    </message>
    <message id="error.bad_session">
        <source>No session is chosen.</source>
        <translation>没有选上午、下午或晚上。</translation>
    </message>
    <message id="error.bad_session.do">
        <source>Choose which session of the day it is.</source>
        <translation>请选择这场门诊属于哪一段。</translation>
    </message>
    <message id="error.bad_sex">
        <source>Sex is not chosen.</source>
        <translation>请选择性别。</translation>
    </message>
    <message id="error.bad_sex.do">
        <source>Choose male or female.</source>
        <translation>请选择男或女。</translation>
    </message>
    <message id="error.bad_slot_minutes">
        <source>A slot takes 1 to {most} minutes.</source>
        <translation>每个时段要有 1 到 {most} 分钟。</translation>
    </message>
    <message id="error.bad_slot_minutes.do">
        <source>Give whole minutes, such as 30.</source>
        <translation>请填写整数分钟，例如 30。</translation>
    </message>
    <message id="error.bad_staff_code">
        <source>A staff code has 1 to 20 letters or digits.</source>
        <translation>工号要 1 到 20 位字母或数字。</translation>
    </message>
    <message id="error.bad_staff_code.do">
        <source>Take the hospital's own code.</source>
        <translation>请按医院工号填写。</translation>
    </message>
    <message id="error.bad_times">
        <source>The end must be later than the start.</source>
        <translation>结束时间要晚于开始时间。</translation>
    </message>
    <message id="error.bad_times.do">
        <source>Check both times, on the 24-hour clock.</source>
        <translation>请核对两个时间，24 小时制。</translation>
    </message>
    <message id="error.birth_date_differs">
        <source>The date of birth differs from the identity number.</source>
        <translation>出生日期与身份证号码不一致。</translation>
    </message>
    <message id="error.birth_date_differs.do">
        <source>Check the document and correct one of them.</source>
        <translation>请核对证件，改正其中一项。</translation>
    </message>
    <message id="error.birth_date_future">
        <source>The date of birth is later than today.</source>
        <translation>出生日期晚于今天。</translation>
    </message>
    <message id="error.birth_date_future.do">
        <source>Check the year.</source>
        <translation>请核对年份。</translation>
    </message>
    <message id="error.birth_date_impossible">
        <source>There is no such day in the calendar.</source>
        <translation>日历上没有这一天。</translation>
    </message>
    <message id="error.birth_date_impossible.do">
        <source>Check month and day.</source>
        <translation>请核对月和日。</translation>
    </message>
    <message id="error.birth_date_too_early">
        <source>The date of birth is before 1880.</source>
        <translation>出生日期早于 1880 年。</translation>
    </message>
    <message id="error.birth_date_too_early.do">
        <source>Check the year.</source>
        <translation>请核对年份。</translation>
    </message>
    <message id="error.blocked_no_show">
        <source>The patient missed too many appointments and cannot book before {until}.</source>
        <translation>患者多次爽约，{until} 起才能再预约。</translation>
    </message>
    <message id="error.blocked_no_show.do">
        <source>A walk-in number is possible; a supervisor may book with a reason.</source>
        <translation>可以现场取号；确有需要，由主管写明原因后预约。</translation>
    </message>
    <message id="error.booked_already">
        <source>The patient is already booked with {doctor} in this session.</source>
        <translation>患者这半天在这个科室已经约了{doctor}医生。</translation>
    </message>
    <message id="error.booked_already.do">
        <source>Change that appointment instead of making a second one.</source>
        <translation>请改约原来的预约，不要再约一个。</translation>
    </message>
    <message id="error.both_wait">
        <source>Both records wait in the same queue; the other number is {label}.</source>
        <translation>两份档案今天都在同一队列候诊，另一个号是 {label}。</translation>
    </message>
    <message id="error.both_wait.do">
        <source>Cancel one of the two numbers first, then merge.</source>
        <translation>请先退掉其中一个号，再合并。</translation>
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
    <message id="error.card_again">
        <source>The identity card was not read to the end.</source>
        <translation>身份证没有读完整。</translation>
    </message>
    <message id="error.card_again.do">
        <source>Put it on the reader again, and leave it there until it has been read.</source>
        <translation>请把身份证再放一次，读完再拿开。</translation>
    </message>
    <message id="error.card_replaced">
        <source>This card was replaced and is no longer valid.</source>
        <translation>这张就诊卡已经换新，旧卡停用。</translation>
    </message>
    <message id="error.card_replaced.do">
        <source>Use the new card, or ask at the guide desk.</source>
        <translation>请用新卡；新卡不在身边，请到导诊台办理。</translation>
    </message>
    <message id="error.card_unknown">
        <source>This document cannot be read here.</source>
        <translation>这张证件读不出来。</translation>
    </message>
    <message id="error.card_unknown.do">
        <source>Enter its number instead, or ask at the guide desk.</source>
        <translation>请直接输入证件号码，或到导诊台办理。</translation>
    </message>
    <message id="error.clinic_cancelled">
        <source>This doctor's clinic has been cancelled.</source>
        <translation>这位医生的门诊已停诊。</translation>
    </message>
    <message id="error.clinic_cancelled.do">
        <source>Please go to the guide desk to rebook or see another doctor.</source>
        <translation>请到导诊台改约或换一位医生。</translation>
    </message>
    <message id="error.clinic_in_use">
        <source>{booked} are booked in this clinic; its day, session and department stay.</source>
        <translation>这场门诊已有 {booked} 个预约，日期、时段和科室不能改。</translation>
    </message>
    <message id="error.clinic_in_use.do">
        <source>Add another clinic and rebook the patients.</source>
        <translation>请另外排一场门诊，再给患者改约。</translation>
    </message>
    <message id="error.clinic_is_cancelled">
        <source>This clinic is cancelled.</source>
        <translation>这场门诊已经停诊。</translation>
    </message>
    <message id="error.clinic_is_cancelled.do">
        <source>Choose another clinic, or let a supervisor restore this one first.</source>
        <translation>请选其他门诊，或由主管先恢复出诊。</translation>
    </message>
    <message id="error.clinic_not_cancelled">
        <source>This clinic is not cancelled.</source>
        <translation>这场门诊没有停诊。</translation>
    </message>
    <message id="error.clinic_not_cancelled.do">
        <source>The list is up to date now; please look again.</source>
        <translation>列表已经更新，请再看一眼。</translation>
    </message>
    <message id="error.clinic_not_today">
        <source>This clinic is on {day}, not today.</source>
        <translation>这场门诊在 {day}，不是今天。</translation>
    </message>
    <message id="error.clinic_not_today.do">
        <source>Cancel a clinic of a later day instead.</source>
        <translation>以后的门诊请用停诊。</translation>
    </message>
    <message id="error.clinic_over">
        <source>This clinic is over.</source>
        <translation>这场门诊已经结束。</translation>
    </message>
    <message id="error.clinic_over.do">
        <source>Choose a clinic that is not over yet.</source>
        <translation>请选择还没有结束的门诊。</translation>
    </message>
    <message id="error.clinic_runs">
        <source>The clinic runs until {time}.</source>
        <translation>门诊到 {time} 才结束。</translation>
    </message>
    <message id="error.clinic_runs.do">
        <source>End the day after {time}; no number was closed.</source>
        <translation>请在 {time} 之后再结束当天；没有关闭任何号。</translation>
    </message>
    <message id="error.clothing_too_long">
        <source>The description is too long; at most {n} letters.</source>
        <translation>衣着描述太长，最多 {n} 个字。</translation>
    </message>
    <message id="error.clothing_too_long.do">
        <source>Give only what is seen at once, such as "blue coat".</source>
        <translation>请只写一眼能认出的特征，例如“蓝色外套”。</translation>
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
    <message id="error.day_is_over">
        <source>{day} is over.</source>
        <translation>{day} 已经过去。</translation>
    </message>
    <message id="error.day_is_over.do">
        <source>Choose today or a later day.</source>
        <translation>请选择今天或以后的日期。</translation>
    </message>
    <message id="error.day_to_come">
        <source>{day} is still to come and cannot be ended.</source>
        <translation>{day} 还没有到，不能结束。</translation>
    </message>
    <message id="error.day_to_come.do">
        <source>Choose today or an earlier day.</source>
        <translation>请选择今天或更早的日期。</translation>
    </message>
    <message id="error.doctor_has_left">
        <source>{doctor} has left for today.</source>
        <translation>{doctor}医生已经离开。</translation>
    </message>
    <message id="error.doctor_has_left.do">
        <source>Choose another doctor of the department.</source>
        <translation>请选同科室的其他医生。</translation>
    </message>
    <message id="error.doctor_is_here">
        <source>{doctor} is here.</source>
        <translation>{doctor}医生在岗。</translation>
    </message>
    <message id="error.doctor_is_here.do">
        <source>There is nothing to do.</source>
        <translation>不用再做什么。</translation>
    </message>
    <message id="error.doctor_paused">
        <source>{doctor} has paused calling.</source>
        <translation>{doctor}医生暂停叫号。</translation>
    </message>
    <message id="error.doctor_paused.do">
        <source>Press "Resume" first, then call the next patient.</source>
        <translation>先按“恢复叫号”，再叫下一位。</translation>
    </message>
    <message id="error.duplicate_badge">
        <source>This badge is somebody else's.</source>
        <translation>这张工牌是另一位同事的。</translation>
    </message>
    <message id="error.duplicate_badge.do">
        <source>Take another, or remove it from them first.</source>
        <translation>请换一张，或先从那位同事名下去掉。</translation>
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
    <message id="error.duplicate_staff_code">
        <source>Somebody has this staff code already.</source>
        <translation>这个工号已经有人用。</translation>
    </message>
    <message id="error.duplicate_staff_code.do">
        <source>Find them in the list to change them or let them back.</source>
        <translation>请在左边的名单里找到，修改或恢复。</translation>
    </message>
    <message id="error.empty_notice">
        <source>The notice is empty.</source>
        <translation>通知内容是空的。</translation>
    </message>
    <message id="error.empty_notice.do">
        <source>Type the words to show.</source>
        <translation>请输入要显示的文字。</translation>
    </message>
    <message id="error.first_pin">
        <source>Somebody else set this PIN.</source>
        <translation>这个密码是别人替您设的。</translation>
    </message>
    <message id="error.first_pin.do">
        <source>Choose one of your own as you sign in.</source>
        <translation>请在登录时换成自己的密码。</translation>
    </message>
    <message id="error.guardian_missing">
        <source>A patient under {n} needs a guardian.</source>
        <translation>未满 {n} 岁的患者要登记监护人。</translation>
    </message>
    <message id="error.guardian_missing.do">
        <source>Enter the name of the guardian who came along.</source>
        <translation>请填写陪同来的监护人姓名。</translation>
    </message>
    <message id="error.handoff_again">
        <source>The patient has been sent on since; the handoff to {floor} cannot be opened again.</source>
        <translation>这位患者已有新的交接，去 {floor} 的这次不能恢复。</translation>
    </message>
    <message id="error.handoff_again.do">
        <source>Go on with the newer handoff.</source>
        <translation>请按新的交接处理。</translation>
    </message>
    <message id="error.handoff_closed">
        <source>{by} closed this handoff at {time}.</source>
        <translation>{by} 已在 {time} 结束这次交接。</translation>
    </message>
    <message id="error.handoff_closed.do">
        <source>Look at the refreshed list.</source>
        <translation>请看刷新后的名单。</translation>
    </message>
    <message id="error.handoff_taken">
        <source>{by} received this patient at {time}.</source>
        <translation>{by} 已在 {time} 接到这位患者。</translation>
    </message>
    <message id="error.handoff_taken.do">
        <source>Nothing more to do; ask {by} where the patient is.</source>
        <translation>不用再接；要核对请联系 {by}。</translation>
    </message>
    <message id="error.handoff_withdrawn">
        <source>This handoff to {floor} has been withdrawn.</source>
        <translation>这次去 {floor} 的交接已经撤回。</translation>
    </message>
    <message id="error.handoff_withdrawn.do">
        <source>If the patient still goes there, send a new one.</source>
        <translation>如患者仍要去，请重新发送交接。</translation>
    </message>
    <message id="error.id_15_digits">
        <source>This is an old identity number of 15 digits.</source>
        <translation>这是 15 位的旧身份证号码。</translation>
    </message>
    <message id="error.id_15_digits.do">
        <source>The old numbers are no longer valid: ask for the card with 18 digits.</source>
        <translation>旧号码已停用，请出示现用身份证，输入 18 位号码。</translation>
    </message>
    <message id="error.id_bad_characters">
        <source>The identity number has characters that cannot be in one.</source>
        <translation>身份证号码里有不该有的字符。</translation>
    </message>
    <message id="error.id_bad_characters.do">
        <source>It is 17 digits and one more digit or X; for a passport choose "passport" first.</source>
        <translation>只能是 17 位数字加一位数字或 X；护照等证件请先选“护照”。</translation>
    </message>
    <message id="error.id_bad_check_digit">
        <source>The check digit does not fit: a digit is wrong, or two are swapped.</source>
        <translation>身份证号码的校验码不对，有一位输错了或相邻两位颠倒了。</translation>
    </message>
    <message id="error.id_bad_check_digit.do">
        <source>Compare it digit by digit and enter it again.</source>
        <translation>请逐位核对后重新输入。</translation>
    </message>
    <message id="error.id_bad_length">
        <source>An identity number has 18 characters; this one has {n}.</source>
        <translation>身份证号码应为 18 位，现在是 {n} 位。</translation>
    </message>
    <message id="error.id_bad_length.do">
        <source>Compare it with the card and complete or shorten it.</source>
        <translation>请对照证件补齐或删去多余的数字。</translation>
    </message>
    <message id="error.id_future_date">
        <source>The date of birth in the identity number is later than today.</source>
        <translation>身份证号码里的出生日期晚于今天。</translation>
    </message>
    <message id="error.id_future_date.do">
        <source>Check digits 7 to 14 (year, month, day) against the card.</source>
        <translation>请对照证件核对第 7 到 14 位（年月日）。</translation>
    </message>
    <message id="error.id_impossible_date">
        <source>The date of birth in the identity number does not exist.</source>
        <translation>身份证号码里的出生日期不存在。</translation>
    </message>
    <message id="error.id_impossible_date.do">
        <source>Check digits 7 to 14 (year, month, day) against the card.</source>
        <translation>请对照证件核对第 7 到 14 位（年月日）。</translation>
    </message>
    <message id="error.id_impossible_region">
        <source>No identity number begins with 0.</source>
        <translation>身份证号码不会以 0 开头。</translation>
    </message>
    <message id="error.id_impossible_region.do">
        <source>Check the first six digits against the card.</source>
        <translation>请对照证件核对前六位。</translation>
    </message>
    <message id="error.id_not_passport">
        <source>This is an identity number, not a passport's.</source>
        <translation>这是身份证号码，不是护照号码。</translation>
    </message>
    <message id="error.id_not_passport.do">
        <source>Choose "identity card" as the document, or enter the passport's number.</source>
        <translation>请把证件类型改为身份证，或输入护照号码。</translation>
    </message>
    <message id="error.identity_in_words">
        <source>An identity number cannot stand here: these words are not encrypted.</source>
        <translation>这里不能写证件号码：文字没有加密，谁都看得到。</translation>
    </message>
    <message id="error.identity_in_words.do">
        <source>Take it out, and write it in the Document number field of the patient's data (Alt+E).</source>
        <translation>请删去号码，写到患者资料的“证件号码”一栏（Alt+E）。</translation>
    </message>
    <message id="error.key_in_site_file">
        <source>The key stands in the site file, where only you can change it.</source>
        <translation>密钥写在站点文件里，程序不能替您更换。</translation>
    </message>
    <message id="error.key_in_site_file.do">
        <source>Write a new one (daozhen store key --new) as key, move the old one to old_keys, then run daozhen store rekey again.</source>
        <translation>把新密钥（daozhen store key --new）写成 key，旧的移到 old_keys，再运行 daozhen store rekey。</translation>
    </message>
    <message id="error.language_unknown">
        <source>This language code is not known.</source>
        <translation>不认识这种语言代码。</translation>
    </message>
    <message id="error.language_unknown.do">
        <source>Use a code such as zh-Hans, zh-Hant, yue or en, or leave it empty.</source>
        <translation>请用 zh-Hans、zh-Hant、yue、en 这样的代码，或留空。</translation>
    </message>
    <message id="error.last_admin">
        <source>This is the last administrator.</source>
        <translation>至少要留一位管理员。</translation>
    </message>
    <message id="error.last_admin.do">
        <source>Make somebody else administrator first.</source>
        <translation>请先把另一位同事设为管理员。</translation>
    </message>
    <message id="error.likely_duplicate">
        <source>Perhaps registered already: {n} patients are much alike.</source>
        <translation>可能已经建过档：有 {n} 位患者资料相近。</translation>
    </message>
    <message id="error.likely_duplicate.do">
        <source>Look at the list first: open the record if it is the same person, otherwise register again.</source>
        <translation>请先看名单；是同一个人就打开原档案，不是再登记一次。</translation>
    </message>
    <message id="error.map_broken_zip">
        <source>The map's zip file is damaged or locked and cannot be opened.</source>
        <translation>地图压缩包已损坏或已加密，无法打开。</translation>
    </message>
    <message id="error.map_broken_zip.do">
        <source>Export or download the zip again, without a password.</source>
        <translation>请重新导出或重新下载地图压缩包，不要设密码。</translation>
    </message>
    <message id="error.map_missing">
        <source>The hospital map is not there.</source>
        <translation>找不到院内地图。</translation>
    </message>
    <message id="error.map_missing.do">
        <source>Check the path of the map folder or file.</source>
        <translation>请检查地图文件夹或文件的路径。</translation>
    </message>
    <message id="error.map_no_levels">
        <source>The map has no floors.</source>
        <translation>地图里没有楼层。</translation>
    </message>
    <message id="error.map_no_levels.do">
        <source>Check level.geojson: each floor needs an id and an ordinal.</source>
        <translation>请检查 level.geojson，每个楼层要有 id 和 ordinal。</translation>
    </message>
    <message id="error.map_no_spaces">
        <source>The map has no rooms or corridors.</source>
        <translation>地图里没有房间或通道。</translation>
    </message>
    <message id="error.map_no_spaces.do">
        <source>Check unit.geojson (or the indoor=* areas of the .osm file): each room must lie on a floor, in degrees of longitude and latitude.</source>
        <translation>请检查 unit.geojson（或 .osm 里的 indoor=* 区域），每个房间要属于一个楼层，坐标要是经纬度。</translation>
    </message>
    <message id="error.map_not_a_map">
        <source>There is no map file here.</source>
        <translation>这里没有可用的地图文件。</translation>
    </message>
    <message id="error.map_not_a_map.do">
        <source>Give an IMDF folder or zip (level.geojson, unit.geojson …) or an .osm file.</source>
        <translation>请提供 IMDF 文件夹或压缩包（level.geojson、unit.geojson 等），或一个 .osm 文件。</translation>
    </message>
    <message id="error.map_not_json">
        <source>The map file {file} is not complete JSON.</source>
        <translation>地图文件 {file} 不是完整的 JSON。</translation>
    </message>
    <message id="error.map_not_json.do">
        <source>Export this file again.</source>
        <translation>请重新导出这个文件。</translation>
    </message>
    <message id="error.map_not_utf8">
        <source>The map file {file} is not UTF-8 text.</source>
        <translation>地图文件 {file} 不是 UTF-8 编码。</translation>
    </message>
    <message id="error.map_not_utf8.do">
        <source>Save this file again as UTF-8.</source>
        <translation>请以 UTF-8 编码重新保存这个文件。</translation>
    </message>
    <message id="error.map_not_xml">
        <source>The map is not a complete OpenStreetMap (.osm) file.</source>
        <translation>地图文件不是完整的 OpenStreetMap（.osm）文件。</translation>
    </message>
    <message id="error.map_not_xml.do">
        <source>Export the .osm file again, for example with JOSM.</source>
        <translation>请用 JOSM 等工具重新导出 .osm 文件。</translation>
    </message>
    <message id="error.map_sidecar">
        <source>{field} in wayfinding.json is wrong.</source>
        <translation>wayfinding.json 里的 {field} 不对。</translation>
    </message>
    <message id="error.map_sidecar.do">
        <source>Correct this entry as the guide says and load the map again.</source>
        <translation>请按说明改正这一项后重新载入地图。</translation>
    </message>
    <message id="error.map_too_large">
        <source>The map is larger than {limit} MB.</source>
        <translation>地图文件超过 {limit} MB。</translation>
    </message>
    <message id="error.map_too_large.do">
        <source>Keep only this hospital's floors, rooms and doors, without pictures or other files, and try again.</source>
        <translation>请只保留本院的楼层、房间和门，去掉图片等无关文件后重试。</translation>
    </message>
    <message id="error.map_unknown_id">
        <source>The map has no “{id}”.</source>
        <translation>地图上没有“{id}”。</translation>
    </message>
    <message id="error.map_unknown_id.do">
        <source>Find the place with daozhen map search and use its id.</source>
        <translation>请用 daozhen map search 查到地点，再用它的编号。</translation>
    </message>
    <message id="error.map_unreadable">
        <source>The hospital map cannot be opened.</source>
        <translation>医院地图打不开。</translation>
    </message>
    <message id="error.map_unreadable.do">
        <source>Check that the file may be read, or try another copy.</source>
        <translation>请检查文件的读取权限，换一份再试。</translation>
    </message>
    <message id="error.map_unusable">
        <source>The map cannot be used; check-in and calling go on.</source>
        <translation>地图暂时不能使用，签到和叫号不受影响。</translation>
    </message>
    <message id="error.map_unusable.do">
        <source>An administrator checks it with daozhen map check.</source>
        <translation>请管理员运行 daozhen map check 检查地图。</translation>
    </message>
    <message id="error.name_characters">
        <source>The name has digits, punctuation or invisible characters.</source>
        <translation>姓名里有数字、标点或看不见的字符。</translation>
    </message>
    <message id="error.name_characters.do">
        <source>Keep letters only; the dot of a minority name (·) may stay.</source>
        <translation>请只保留文字；少数民族姓名中间的“·”可以保留。</translation>
    </message>
    <message id="error.name_emoji">
        <source>A name cannot hold emoji or symbols.</source>
        <translation>姓名里不能有表情符号。</translation>
    </message>
    <message id="error.name_emoji.do">
        <source>Remove them.</source>
        <translation>请删去表情符号。</translation>
    </message>
    <message id="error.name_empty">
        <source>There is no name yet.</source>
        <translation>还没有填姓名。</translation>
    </message>
    <message id="error.name_empty.do">
        <source>Enter the name.</source>
        <translation>请输入姓名。</translation>
    </message>
    <message id="error.name_too_long">
        <source>The name is too long: at most {n} characters.</source>
        <translation>姓名太长，最多 {n} 个字。</translation>
    </message>
    <message id="error.name_too_long.do">
        <source>Remove what is not part of the name.</source>
        <translation>请删去不属于姓名的内容。</translation>
    </message>
    <message id="error.needs_unknown">
        <source>This special need is not known.</source>
        <translation>不认识这种特殊需要。</translation>
    </message>
    <message id="error.needs_unknown.do">
        <source>Choose from wheelchair, hearing, sight, interpreter, stretcher.</source>
        <translation>可选：轮椅 wheelchair、听障 hearing、视障 sight、翻译 interpreter、担架 stretcher。</translation>
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
    <message id="error.no_floor">
        <source>There is no such floor.</source>
        <translation>没有这个楼层。</translation>
    </message>
    <message id="error.no_floor.do">
        <source>Choose one of the floors listed.</source>
        <translation>请从列出的楼层中选择。</translation>
    </message>
    <message id="error.no_handoff">
        <source>That handoff was not found.</source>
        <translation>没有找到这次交接。</translation>
    </message>
    <message id="error.no_handoff.do">
        <source>Look at the refreshed list.</source>
        <translation>请看刷新后的名单。</translation>
    </message>
    <message id="error.no_help_call">
        <source>This call for help no longer exists.</source>
        <translation>这个呼叫已不存在。</translation>
    </message>
    <message id="error.no_help_call.do">
        <source>Look at the refreshed list.</source>
        <translation>请看刷新后的列表。</translation>
    </message>
    <message id="error.no_member">
        <source>There is no such member of staff.</source>
        <translation>名单里没有这位同事。</translation>
    </message>
    <message id="error.no_member.do">
        <source>Look at the refreshed list.</source>
        <translation>请刷新名单再试。</translation>
    </message>
    <message id="error.no_practitioner">
        <source>There is no such doctor.</source>
        <translation>没有这位医生。</translation>
    </message>
    <message id="error.no_practitioner.do">
        <source>Choose from the list, or add the doctor first.</source>
        <translation>请从列表里选择，或先添加医生。</translation>
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
    <message id="error.no_slot">
        <source>This clinic has no slot at {time}.</source>
        <translation>这场门诊没有 {time} 这个时段。</translation>
    </message>
    <message id="error.no_slot.do">
        <source>The roster may just have changed; choose a slot from the list again.</source>
        <translation>排班可能刚刚改过，请从列表里重新选时段。</translation>
    </message>
    <message id="error.no_such_clinic">
        <source>There is no such clinic.</source>
        <translation>没有这场门诊。</translation>
    </message>
    <message id="error.no_such_clinic.do">
        <source>Choose it from the list again.</source>
        <translation>请从列表里重新选择。</translation>
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
    <message id="error.not_allowed_admin">
        <source>You may not do this.</source>
        <translation>您没有这项权限。</translation>
    </message>
    <message id="error.not_allowed_admin.do">
        <source>Ask an administrator to sign in and do it.</source>
        <translation>请管理员登录后操作。</translation>
    </message>
    <message id="error.not_cancelled">
        <source>This appointment is not cancelled.</source>
        <translation>这个预约没有取消。</translation>
    </message>
    <message id="error.not_cancelled.do">
        <source>The list is up to date now; please look again.</source>
        <translation>列表已经更新，请再看一眼。</translation>
    </message>
    <message id="error.not_emergency">
        <source>Only a patient of level Ⅰ or Ⅱ is sent to emergency at once.</source>
        <translation>只有Ⅰ、Ⅱ级患者可以直接转急诊。</translation>
    </message>
    <message id="error.not_emergency.do">
        <source>Confirm the level first (Ctrl+1, Ctrl+2), or choose a department.</source>
        <translation>请先确认级别（Ctrl+1、Ctrl+2），或选择科室。</translation>
    </message>
    <message id="error.not_found">
        <source>We could not find you in the records.</source>
        <translation>没有找到您的资料。</translation>
    </message>
    <message id="error.not_found.do">
        <source>Check the number and try again, or ask at the guide desk.</source>
        <translation>请核对号码再试一次，或到导诊台由工作人员帮您办理。</translation>
    </message>
    <message id="error.not_merged">
        <source>This record is not merged into another.</source>
        <translation>这份档案没有被合并过。</translation>
    </message>
    <message id="error.not_merged.do">
        <source>Reload the file and look again.</source>
        <translation>请刷新后再看一次。</translation>
    </message>
    <message id="error.not_own_room">
        <source>You have no clinic in room {room} today.</source>
        <translation>{room} 诊室今天不是您出诊。</translation>
    </message>
    <message id="error.not_own_room.do">
        <source>Act in your own room, or ask the guide desk to call.</source>
        <translation>请在自己的诊室操作，或由导诊台代为叫号。</translation>
    </message>
    <message id="error.not_paused">
        <source>This doctor has not paused.</source>
        <translation>该医生没有暂停叫号。</translation>
    </message>
    <message id="error.not_paused.do">
        <source>The next patient can be called.</source>
        <translation>可直接叫下一位。</translation>
    </message>
    <message id="error.note_empty">
        <source>The note is empty.</source>
        <translation>备注是空的。</translation>
    </message>
    <message id="error.note_empty.do">
        <source>Write a few words, then save.</source>
        <translation>请写几个字再保存。</translation>
    </message>
    <message id="error.nothing_changes">
        <source>{label} waits there already.</source>
        <translation>{label} 本来就在这里候诊。</translation>
    </message>
    <message id="error.nothing_changes.do">
        <source>Choose another department or doctor.</source>
        <translation>请选择其他科室或医生。</translation>
    </message>
    <message id="error.nothing_to_tell">
        <source>This entry is not in the list.</source>
        <translation>名单里没有这一条。</translation>
    </message>
    <message id="error.nothing_to_tell.do">
        <source>Choose it from the list again.</source>
        <translation>请从列表里重新选择。</translation>
    </message>
    <message id="error.nothing_to_undo">
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message id="error.nothing_to_undo.do">
        <source>Only today's acts of this terminal can be undone.</source>
        <translation>只能撤销本机今天的操作。</translation>
    </message>
    <message id="error.passport_bad">
        <source>The passport number is not correct.</source>
        <translation>护照或通行证号码不正确。</translation>
    </message>
    <message id="error.passport_bad.do">
        <source>Use 5 to 20 letters and digits, with at least one digit.</source>
        <translation>应为 5 到 20 位字母和数字，至少有一位数字。</translation>
    </message>
    <message id="error.past_time">
        <source>{time} is over already.</source>
        <translation>{time} 已经过去。</translation>
    </message>
    <message id="error.past_time.do">
        <source>Give a time later than now.</source>
        <translation>请填写晚于现在的时间。</translation>
    </message>
    <message id="error.phone_in_words">
        <source>A phone number cannot stand here: these words are not encrypted.</source>
        <translation>这里不能写手机号码：文字没有加密，谁都看得到。</translation>
    </message>
    <message id="error.phone_in_words.do">
        <source>Take it out, and write it in the Phone field of the patient's data (Alt+E).</source>
        <translation>请删去号码，写到患者资料的“手机”一栏（Alt+E）。</translation>
    </message>
    <message id="error.pin_as_before">
        <source>The new PIN is the same as before.</source>
        <translation>新密码和原来的一样。</translation>
    </message>
    <message id="error.pin_as_before.do">
        <source>Choose one that only you know.</source>
        <translation>请换一个只有您自己知道的。</translation>
    </message>
    <message id="error.pin_differs">
        <source>The two new PINs differ.</source>
        <translation>两次输入的新密码不一样。</translation>
    </message>
    <message id="error.pin_differs.do">
        <source>Type it once more.</source>
        <translation>请再输一次。</translation>
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
    <message id="error.practitioner_exists">
        <source>This staff code is {doctor}'s already.</source>
        <translation>这个工号已经是{doctor}医生的。</translation>
    </message>
    <message id="error.practitioner_exists.do">
        <source>Check the code, and take one that nobody has.</source>
        <translation>请核对工号，换一个没有用过的。</translation>
    </message>
    <message id="error.pressures_swapped">
        <source>The diastolic pressure {dbp} is above the systolic {sbp} (dbp, sbp).</source>
        <translation>舒张压 {dbp} 高于收缩压 {sbp}（dbp、sbp）。</translation>
    </message>
    <message id="error.pressures_swapped.do">
        <source>They may be swapped; please check.</source>
        <translation>可能填反了，请核对。</translation>
    </message>
    <message id="error.printer_cover_open">
        <source>The printer's cover is open.</source>
        <translation>打印机盖未关好。</translation>
    </message>
    <message id="error.printer_cover_open.do">
        <source>Your number is valid: please note it. Close the cover; printing goes on by itself.</source>
        <translation>号码依然有效，请记下。合上机盖后会自动继续。</translation>
    </message>
    <message id="error.printer_doubt">
        <source>Whether the slip came out is not known.</source>
        <translation>小票是否已打出，无法确认。</translation>
    </message>
    <message id="error.printer_doubt.do">
        <source>Please look at the printer. If there is no slip, print it again.</source>
        <translation>请看出纸口；没有小票时请补打。</translation>
    </message>
    <message id="error.printer_failed">
        <source>The printer reports a fault.</source>
        <translation>打印机出现故障。</translation>
    </message>
    <message id="error.printer_failed.do">
        <source>Your number is valid: please note it. Staff please look for jammed paper or cutter, then restart it.</source>
        <translation>号码依然有效，请记下。请工作人员检查切刀和卡纸，再重启打印机。</translation>
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
    <message id="error.printer_no_paper">
        <source>The printer is out of paper.</source>
        <translation>打印机缺纸。</translation>
    </message>
    <message id="error.printer_no_paper.do">
        <source>Your number is valid: please note it. Staff will put in a roll; then it can be printed again.</source>
        <translation>号码依然有效，请记下。工作人员换上纸卷后可补打。</translation>
    </message>
    <message id="error.printer_offline">
        <source>The printer is offline.</source>
        <translation>打印机已脱机。</translation>
    </message>
    <message id="error.printer_offline.do">
        <source>Your number is valid: please note it. Staff please look at the printer.</source>
        <translation>号码依然有效，请记下。请工作人员检查打印机。</translation>
    </message>
    <message id="error.printer_refused">
        <source>The printer did not take the slip. It may be out of paper or not ready.</source>
        <translation>打印机没有接受小票，可能缺纸或未就绪。</translation>
    </message>
    <message id="error.printer_refused.do">
        <source>Your number is valid. Please note it, or get your slip at the desk.</source>
        <translation>号码依然有效。请记下您的号码，或到导诊台打印小票。</translation>
    </message>
    <message id="error.printer_silent">
        <source>The printer does not answer.</source>
        <translation>打印机没有应答。</translation>
    </message>
    <message id="error.printer_silent.do">
        <source>Your number is valid: please note it. Staff please check power and cable, or restart the printer.</source>
        <translation>号码依然有效，请记下。请工作人员检查电源和连线，或重启打印机。</translation>
    </message>
    <message id="error.queue_full">
        <source>All numbers for this session have been given.</source>
        <translation>今天的号已经满了。</translation>
    </message>
    <message id="error.queue_full.do">
        <source>Choose another doctor or department, or ask at the guide desk.</source>
        <translation>请选择其他医生或科室，或到导诊台咨询。</translation>
    </message>
    <message id="error.quota_below_booked">
        <source>{booked} places are booked; there cannot be fewer.</source>
        <translation>已经约出 {booked} 个号，号源不能更少。</translation>
    </message>
    <message id="error.quota_below_booked.do">
        <source>Give {booked} or more, or rebook some patients first.</source>
        <translation>请填写 {booked} 或更多，或者先改约几位患者。</translation>
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
    <message id="error.room_overlaps">
        <source>Room {room} is {doctor}'s at that time.</source>
        <translation>诊室 {room} 那时是{doctor}医生的门诊。</translation>
    </message>
    <message id="error.room_overlaps.do">
        <source>Choose another room or another time.</source>
        <translation>请换诊室或换时间。</translation>
    </message>
    <message id="error.rotation_ask">
        <source>The patient's doctor is away, and the patient has not been asked.</source>
        <translation>患者要看的医生不在，还没有问患者怎么办。</translation>
    </message>
    <message id="error.rotation_ask.do">
        <source>Ask: wait, another day, or the next doctor.</source>
        <translation>请问患者：等、改约，还是看下一位医生。</translation>
    </message>
    <message id="error.rotation_named_not_asked">
        <source>The patient was not asked whether they name a doctor (visit.named).</source>
        <translation>还没有问患者是否点名医生（visit.named）。</translation>
    </message>
    <message id="error.rotation_named_not_asked.do">
        <source>Ask first; write null for nobody.</source>
        <translation>请先询问；不点名写 null。</translation>
    </message>
    <message id="error.rotation_no_doctor">
        <source>There is no doctor {code} in the rotation.</source>
        <translation>轮序表里没有医生 {code}。</translation>
    </message>
    <message id="error.rotation_no_doctor.do">
        <source>Check the doctor's code.</source>
        <translation>请核对医生编号。</translation>
    </message>
    <message id="error.rotation_nothing_to_undo">
        <source>Entry {number} of the rotation does not exist or is undone already.</source>
        <translation>轮序记录第 {number} 条不存在或已经撤销。</translation>
    </message>
    <message id="error.rotation_nothing_to_undo.do">
        <source>Check the entry's number.</source>
        <translation>请核对记录编号。</translation>
    </message>
    <message id="error.same_floor">
        <source>The patient is on {floor} already; there is nobody to hand over to.</source>
        <translation>患者已经在 {floor}，不用交接。</translation>
    </message>
    <message id="error.same_floor.do">
        <source>Choose the other floor they go to.</source>
        <translation>请选择要去的另一个楼层。</translation>
    </message>
    <message id="error.same_patient">
        <source>These two are one and the same record.</source>
        <translation>这两份档案是同一份。</translation>
    </message>
    <message id="error.same_patient.do">
        <source>Choose another record to merge.</source>
        <translation>请选择另一份要合并的档案。</translation>
    </message>
    <message id="error.same_slot">
        <source>The appointment is in this slot already.</source>
        <translation>本来就约在这个时段。</translation>
    </message>
    <message id="error.same_slot.do">
        <source>Choose another slot or doctor.</source>
        <translation>请选择其他时段或医生。</translation>
    </message>
    <message id="error.scenario_not_json">
        <source>The input is not JSON (line {line}).</source>
        <translation>输入的不是 JSON（第 {line} 行）。</translation>
    </message>
    <message id="error.scenario_not_json.do">
        <source>Give one JSON document with now, policy, served and tickets.</source>
        <translation>请按 now、policy、served、tickets 给出一个 JSON 文档。</translation>
    </message>
    <message id="error.session_exists">
        <source>{doctor} already has a clinic in that session of the day.</source>
        <translation>{doctor}医生那半天已经有一场门诊。</translation>
    </message>
    <message id="error.session_exists.do">
        <source>Change or restore that one instead.</source>
        <translation>请修改或恢复那一场，不用另加。</translation>
    </message>
    <message id="error.session_over">
        <source>Today's clinic is over.</source>
        <translation>今天的门诊已经结束。</translation>
    </message>
    <message id="error.session_over.do">
        <source>If it is urgent go to emergency; otherwise come tomorrow or book at the guide desk.</source>
        <translation>急症请去急诊；其他请明天再来或到导诊台预约。</translation>
    </message>
    <message id="error.session_overlaps">
        <source>{doctor} has a clinic in room {room} at that time.</source>
        <translation>{doctor}医生那时在诊室 {room} 出诊。</translation>
    </message>
    <message id="error.session_overlaps.do">
        <source>Choose another time or another doctor.</source>
        <translation>请换时间或换医生。</translation>
    </message>
    <message id="error.sex_differs">
        <source>The sex differs from the identity number.</source>
        <translation>性别与身份证号码不一致。</translation>
    </message>
    <message id="error.sex_differs.do">
        <source>Check the document and correct one of them.</source>
        <translation>请核对证件，改正其中一项。</translation>
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
    <message id="error.slip_bad_value">
        <source>Slip template {file}, line {line}: {name} has a wrong value ({problem}).</source>
        <translation>小票模板 {file} 第 {line} 行：{name} 的值不对（{problem}）。</translation>
    </message>
    <message id="error.slip_bad_value.do">
        <source>Correct it and run daozhen slip --check; our own template is used for now.</source>
        <translation>改好再运行 daozhen slip --check；现在用的是内置模板。</translation>
    </message>
    <message id="error.slip_folder">
        <source>The folder of slip templates {folder} does not exist.</source>
        <translation>小票模板文件夹 {folder} 不存在。</translation>
    </message>
    <message id="error.slip_folder.do">
        <source>Correct [slips] folder in the site file; our own templates are used for now.</source>
        <translation>在站点文件 [slips] folder 里写对文件夹；现在用的是内置模板。</translation>
    </message>
    <message id="error.slip_logo">
        <source>Slip template {file}, line {line}: the picture {logo} cannot be read.</source>
        <translation>小票模板 {file} 第 {line} 行：图片 {logo} 读不了。</translation>
    </message>
    <message id="error.slip_logo.do">
        <source>Put a PNG or JPEG of at most 4 MB beside the template; our own template is used for now.</source>
        <translation>把 PNG 或 JPEG 图片（不超过 4 MB）放在模板旁边；现在用的是内置模板。</translation>
    </message>
    <message id="error.slip_missing_key">
        <source>Slip template {file}, line {line}: {name} is missing.</source>
        <translation>小票模板 {file} 第 {line} 行：缺 {name}。</translation>
    </message>
    <message id="error.slip_missing_key.do">
        <source>Add it and run daozhen slip --check; our own template is used for now.</source>
        <translation>补上再运行 daozhen slip --check；现在用的是内置模板。</translation>
    </message>
    <message id="error.slip_needs">
        <source>The slip template {file} lacks a part: {part}.</source>
        <translation>小票模板 {file} 少了这一部分：{part}。</translation>
    </message>
    <message id="error.slip_needs.do">
        <source>Add that [[part]], as in our own template, which is used for now.</source>
        <translation>补上这个 [[part]]（照内置模板抄）；现在用的是内置模板。</translation>
    </message>
    <message id="error.slip_not_toml">
        <source>The slip template {file} is not valid TOML: {problem}</source>
        <translation>小票模板 {file} 不是有效的 TOML：{problem}</translation>
    </message>
    <message id="error.slip_not_toml.do">
        <source>Mend that line and run daozhen slip --check; our own template is used for now.</source>
        <translation>改好那一行，再运行 daozhen slip --check；现在用的是内置模板。</translation>
    </message>
    <message id="error.slip_unknown_file">
        <source>No slip is called {file}; did you mean {nearest}?</source>
        <translation>没有叫 {file} 的小票，是不是 {nearest}？</translation>
    </message>
    <message id="error.slip_unknown_file.do">
        <source>Rename the file; it is not used as it is.</source>
        <translation>改文件名；这个文件没有用上。</translation>
    </message>
    <message id="error.slip_unknown_key">
        <source>Slip template {file}, line {line}: there is no {name}; did you mean {nearest}?</source>
        <translation>小票模板 {file} 第 {line} 行：没有 {name} 这一项，是不是 {nearest}？</translation>
    </message>
    <message id="error.slip_unknown_key.do">
        <source>Correct it and run daozhen slip --check; our own template is used for now.</source>
        <translation>改好再运行 daozhen slip --check；现在用的是内置模板。</translation>
    </message>
    <message id="error.slip_unknown_word">
        <source>Slip template {file}, line {line}: {name} cannot be {word}; did you mean {nearest}?</source>
        <translation>小票模板 {file} 第 {line} 行：{name} 不能是 {word}，是不是 {nearest}？</translation>
    </message>
    <message id="error.slip_unknown_word.do">
        <source>Correct it and run daozhen slip --check; our own template is used for now.</source>
        <translation>改好再运行 daozhen slip --check；现在用的是内置模板。</translation>
    </message>
    <message id="error.slip_unreadable">
        <source>The slip template {file} cannot be read.</source>
        <translation>读不了小票模板 {file}。</translation>
    </message>
    <message id="error.slip_unreadable.do">
        <source>Save it as UTF-8 text of at most 64 KB; our own template is used for now.</source>
        <translation>存成 UTF-8 文本（不超过 64 KB）；现在用的是内置模板。</translation>
    </message>
    <message id="error.slot_full">
        <source>The slot at {time} is fully booked.</source>
        <translation>{time} 的号已经约满。</translation>
    </message>
    <message id="error.slot_full.do">
        <source>Choose another slot, or give a reason for an add-on number if the doctor agrees.</source>
        <translation>请换一个时段；医生同意时可以写明原因加号。</translation>
    </message>
    <message id="error.slot_past">
        <source>The slot at {time} is over.</source>
        <translation>{time} 的时段已经过去。</translation>
    </message>
    <message id="error.slot_past.do">
        <source>Choose a slot that runs now or later, or give a walk-in number.</source>
        <translation>请选择现在或以后的时段，或者直接取号。</translation>
    </message>
    <message id="error.slot_quota_below_booked">
        <source>{booked} are booked in the slot at {time}.</source>
        <translation>{time} 的时段已经约出 {booked} 个号。</translation>
    </message>
    <message id="error.slot_quota_below_booked.do">
        <source>Let each slot take {booked} or more, or rebook some patients first.</source>
        <translation>请把每个时段的号数设为 {booked} 或更多，或者先改约几位患者。</translation>
    </message>
    <message id="error.staff_first">
        <source>What you said has to be looked at by staff first.</source>
        <translation>您说的情况要先请工作人员看。</translation>
    </message>
    <message id="error.staff_first.do">
        <source>Please stay here, and tell staff near you or at the desk now.</source>
        <translation>请不要走开，马上告诉身边的工作人员，或到导诊台。</translation>
    </message>
    <message id="error.still_walking">
        <source>{label} is still on the way here and cannot be missed yet.</source>
        <translation>{label} 还在来的路上，还不能过号。</translation>
    </message>
    <message id="error.still_walking.do">
        <source>Wait {seconds} more seconds; to see the next one first, press Hold.</source>
        <translation>请再等 {seconds} 秒；要先看下一位，请按“暂缓”。</translation>
    </message>
    <message id="error.store_away">
        <source>The store cannot be reached.</source>
        <translation>连不上数据库。</translation>
    </message>
    <message id="error.store_away.do">
        <source>Check the network and the server; work goes on by itself once it is back.</source>
        <translation>请检查网络和服务器；恢复后会自动继续。</translation>
    </message>
    <message id="error.store_bad_key">
        <source>The store's key cannot be used: {where}</source>
        <translation>数据密钥不对：{where}</translation>
    </message>
    <message id="error.store_bad_key.do">
        <source>It must be 32 bytes in base64. daozhen store key --new prints a fresh one; a store that has data needs its own.</source>
        <translation>应为 32 字节的 base64；新密钥用 daozhen store key --new 生成，原有数据须用原来的密钥。</translation>
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
    <message id="error.store_in_use">
        <source>Other programs have the store open, so what it held before could not be wiped.</source>
        <translation>还有程序开着这份数据，旧内容没能清除干净。</translation>
    </message>
    <message id="error.store_in_use.do">
        <source>Stop the programs on all machines, then run daozhen store upgrade once more.</source>
        <translation>请关掉各台机器上的程序，再运行一次 daozhen store upgrade。</translation>
    </message>
    <message id="error.store_key_changed">
        <source>The store has a new key; this program must be restarted.</source>
        <translation>数据已换用新的密钥，这台机器要重新启动。</translation>
    </message>
    <message id="error.store_key_changed.do">
        <source>An administrator restarts it; where the site file holds the key, the new one goes there first.</source>
        <translation>请管理员重新启动本程序；站点文件里写着密钥的，先换成新的。</translation>
    </message>
    <message id="error.store_key_file">
        <source>The key file cannot be read or written: {file}</source>
        <translation>密钥文件无法读写：{file}</translation>
    </message>
    <message id="error.store_key_file.do">
        <source>Check the permissions of the file and its folder.</source>
        <translation>请检查文件和文件夹的权限。</translation>
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
    <message id="error.store_no_key">
        <source>This machine has no key for the store yet: {where}</source>
        <translation>这台机器还没有数据密钥：{where}</translation>
    </message>
    <message id="error.store_no_key.do">
        <source>Take the key from the machine where the store was set up, and write it as key under [store] in the site file.</source>
        <translation>请从建立数据的那台机器取来密钥，写进站点文件 [store] 的 key。</translation>
    </message>
    <message id="error.store_no_keyring">
        <source>The system keyring cannot be used.</source>
        <translation>系统钥匙串不能用。</translation>
    </message>
    <message id="error.store_no_keyring.do">
        <source>Unlock it; on a machine without one, write the key itself as key under [store] in the site file.</source>
        <translation>请先解锁钥匙串；没有钥匙串的机器，请把密钥写进站点文件 [store] 的 key。</translation>
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
    <message id="error.store_rekeying">
        <source>The store's key is being changed; patients cannot be registered or changed now.</source>
        <translation>数据正在换密钥，暂时不能登记或修改患者。</translation>
    </message>
    <message id="error.store_rekeying.do">
        <source>Wait until that is done, then restart this program.</source>
        <translation>请等换完，再重新启动本程序。</translation>
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
    <message id="error.store_wrong_key">
        <source>This machine's key does not open this store. Nothing was changed.</source>
        <translation>这台机器的密钥打不开这份数据；数据没有改动。</translation>
    </message>
    <message id="error.store_wrong_key.do">
        <source>Take the key from the machine where the store was set up and write it as key under [store] in the site file; a key that was replaced goes into old_keys.</source>
        <translation>请从建立数据的那台机器取来密钥，写进站点文件 [store] 的 key；换过密钥的，旧密钥写进 old_keys。</translation>
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
    <message id="error.told_settled">
        <source>This patient has been rebooked or cancelled, or need not be told any more.</source>
        <translation>这位患者已经改约、取消或不用再通知。</translation>
    </message>
    <message id="error.told_settled.do">
        <source>The list is up to date; there is nothing to do.</source>
        <translation>列表已经更新，不用再做什么。</translation>
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
    <message id="error.too_many_tries">
        <source>Too many wrong PINs. The next try is at {until:%H:%M:%S}.</source>
        <translation>密码错得太多，{until:%H:%M:%S} 以后才能再试。</translation>
    </message>
    <message id="error.too_many_tries.do">
        <source>Somebody else can sign in meanwhile; an administrator can set a new PIN.</source>
        <translation>其他同事可以先登录；忘记密码请找管理员重设。</translation>
    </message>
    <message id="error.too_soon_to_miss">
        <source>{label} was called only just now and cannot be missed yet.</source>
        <translation>{label} 刚刚叫过，还不能过号。</translation>
    </message>
    <message id="error.too_soon_to_miss.do">
        <source>Wait {seconds} more seconds, or call again.</source>
        <translation>请再等 {seconds} 秒，或按“复呼”。</translation>
    </message>
    <message id="error.triage_bad_model">
        <source>{file} is not a triage model, or is damaged.</source>
        <translation>{file} 不是分诊模型，或已损坏。</translation>
    </message>
    <message id="error.triage_bad_model.do">
        <source>Train it again with daozhen triage train.</source>
        <translation>请用 daozhen triage train 重新训练。</translation>
    </message>
    <message id="error.triage_bound">
        <source>{file}, line {line}: no bound is given, or a bound together with a value.</source>
        <translation>{file} 第 {line} 行：没有界限，或界限和固定值写在了一起。</translation>
    </message>
    <message id="error.triage_bound.do">
        <source>Give bounds (below, at_most, at_least, above) or a value, not both.</source>
        <translation>请只填界限（below、at_most、at_least、above），或只填 value。</translation>
    </message>
    <message id="error.triage_condition">
        <source>{file}, line {line}: one side of a "+" is empty.</source>
        <translation>{file} 第 {line} 行：“+”的一边是空的。</translation>
    </message>
    <message id="error.triage_condition.do">
        <source>Give a word on each side of "+"; separate several with "|".</source>
        <translation>请在“+”两边各写至少一个词，用“|”分开几个说法。</translation>
    </message>
    <message id="error.triage_few_rows">
        <source>Only {n} records can be used; at least {least} are needed.</source>
        <translation>只有 {n} 条可用的记录，至少要 {least} 条。</translation>
    </message>
    <message id="error.triage_few_rows.do">
        <source>Give more records, and check the columns named by --text and --label.</source>
        <translation>请给出更多记录，并核对 --text 和 --label 的列名。</translation>
    </message>
    <message id="error.triage_input">
        <source>"{name}" is wrong: {problem}</source>
        <translation>“{name}”不对：{problem}</translation>
    </message>
    <message id="error.triage_input.do">
        <source>Correct that field.</source>
        <translation>请改正这一项。</translation>
    </message>
    <message id="error.triage_levels">
        <source>The levels in {file} must be numbered from 1 without a gap.</source>
        <translation>{file} 的级别必须从 1 起连续编号。</translation>
    </message>
    <message id="error.triage_levels.do">
        <source>Number them 1, 2, 3 and so on.</source>
        <translation>请按 1、2、3…… 排好。</translation>
    </message>
    <message id="error.triage_model_unused">
        <source>The hospital's own triage model is not used; rules and lexicon alone are. {problem}</source>
        <translation>本院的分诊模型没有启用，现只用规则和词表。{problem}</translation>
    </message>
    <message id="error.triage_model_unused.do">
        <source>Check [triage] model, or train it again with daozhen triage train.</source>
        <translation>请核对 [triage] model，或用 daozhen triage train 重新训练。</translation>
    </message>
    <message id="error.triage_no_tables">
        <source>{folder} does not exist, or has no triage table in it.</source>
        <translation>{folder} 不存在，或里面没有分诊表。</translation>
    </message>
    <message id="error.triage_no_tables.do">
        <source>Check the folder; a copy of resources/triage is a good start.</source>
        <translation>请核对文件夹；可以先复制随程序附带的 resources/triage。</translation>
    </message>
    <message id="error.triage_no_trainer">
        <source>scikit-learn, which training needs, is not installed here.</source>
        <translation>本机没有安装训练所需的 scikit-learn。</translation>
    </message>
    <message id="error.triage_no_trainer.do">
        <source>Run: pip install "daozhen[triage]". Using a model does not need it.</source>
        <translation>请运行 pip install "daozhen[triage]"；使用模型不需要它。</translation>
    </message>
    <message id="error.triage_not_json">
        <source>The input is not JSON (line {line}).</source>
        <translation>输入的不是 JSON（第 {line} 行）。</translation>
    </message>
    <message id="error.triage_not_json.do">
        <source>Give one JSON document, or one a line.</source>
        <translation>请给出一个 JSON 文档，或每行一个。</translation>
    </message>
    <message id="error.triage_one_class">
        <source>The training data has one department only; there is nothing to tell apart.</source>
        <translation>训练数据里只有一个科室，无法学习区分。</translation>
    </message>
    <message id="error.triage_one_class.do">
        <source>Give records of at least two departments, and check the column named by --label.</source>
        <translation>请给出至少两个科室的记录，并核对 --label 的列名。</translation>
    </message>
    <message id="error.triage_setting">
        <source>{file}, line {line}: "{name}" has a wrong value or does not exist.</source>
        <translation>{file} 第 {line} 行：“{name}”的值不对，或没有这一项。</translation>
    </message>
    <message id="error.triage_setting.do">
        <source>Correct it after the settings.toml that comes with the program.</source>
        <translation>请对照随程序附带的 settings.toml 改正。</translation>
    </message>
    <message id="error.triage_strange_table">
        <source>No triage table is called {file}.</source>
        <translation>没有叫 {file} 的分诊表。</translation>
    </message>
    <message id="error.triage_strange_table.do">
        <source>Did you mean {nearest}? Rename it, or move it out of the folder.</source>
        <translation>是不是 {nearest}？请改名，或移出文件夹。</translation>
    </message>
    <message id="error.triage_tables_unused">
        <source>The hospital's own triage tables are not used; those of the program are. {problem}</source>
        <translation>本院的分诊表没有启用，现用随程序附带的表。{problem}</translation>
    </message>
    <message id="error.triage_tables_unused.do">
        <source>Correct it and start the program again; daozhen triage suggest --files checks it.</source>
        <translation>请改正后重新启动程序；改正前可用 daozhen triage suggest --files 检查。</translation>
    </message>
    <message id="error.triage_twice">
        <source>{file}, line {line}: "{word}" stands in line {before} already.</source>
        <translation>{file} 第 {line} 行：“{word}”在第 {before} 行已经有了。</translation>
    </message>
    <message id="error.triage_twice.do">
        <source>Remove one of the two, or join them.</source>
        <translation>请删去其中一行，或合并成一行。</translation>
    </message>
    <message id="error.triage_unknown_exam">
        <source>There is no exam "{code}".</source>
        <translation>没有检查“{code}”。</translation>
    </message>
    <message id="error.triage_unknown_exam.do">
        <source>Use a code of exams.csv.</source>
        <translation>请用 exams.csv 里的编号。</translation>
    </message>
    <message id="error.triage_unreadable">
        <source>{file} cannot be read.</source>
        <translation>{file} 无法读取。</translation>
    </message>
    <message id="error.triage_unreadable.do">
        <source>Check its permissions, and save it as UTF-8.</source>
        <translation>请检查权限，并保存为 UTF-8。</translation>
    </message>
    <message id="error.triage_word">
        <source>{file}, line {line}: "{word}" cannot be looked up.</source>
        <translation>{file} 第 {line} 行：“{word}”不是一个能查找的词。</translation>
    </message>
    <message id="error.triage_word.do">
        <source>A word has no marks or spaces in it; separate several with "|".</source>
        <translation>一个词里不能有标点或空格；几个说法用“|”分开。</translation>
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
    <message id="error.vital_impossible">
        <source>"{name}" is {value}, which is impossible; it lies between {least} and {most}.</source>
        <translation>“{name}”填的是 {value}，不可能；应在 {least} 到 {most} 之间。</translation>
    </message>
    <message id="error.vital_impossible.do">
        <source>Measure again, or correct the figure.</source>
        <translation>请重新测量，或改正输入。</translation>
    </message>
    <message id="error.vital_unreadable">
        <source>A vital sign is not a figure.</source>
        <translation>生命体征请填数字。</translation>
    </message>
    <message id="error.vital_unreadable.do">
        <source>Type it again, for example 38.4.</source>
        <translation>请重新输入，例如 38.4。</translation>
    </message>
    <message id="error.voice_failed">
        <source>The speech program did not work.</source>
        <translation>语音程序没有正常工作。</translation>
    </message>
    <message id="error.voice_failed.do">
        <source>Check the loudspeaker and its volume and try again; until then, call patients in person.</source>
        <translation>请检查扬声器和音量，再试一次；在此之前请人工叫号。</translation>
    </message>
    <message id="error.voice_hung">
        <source>The speech program does not answer.</source>
        <translation>语音程序没有响应。</translation>
    </message>
    <message id="error.voice_hung.do">
        <source>Check the loudspeaker or restart this machine; until then, call patients in person.</source>
        <translation>请检查扬声器，或重新启动这台机器；在此之前请人工叫号。</translation>
    </message>
    <message id="error.voice_missing">
        <source>This machine has no working speech program or loudspeaker.</source>
        <translation>这台机器上没有可用的语音程序或扬声器。</translation>
    </message>
    <message id="error.voice_missing.do">
        <source>Install espeak-ng and check the loudspeaker and [voice] in the site file; until then, call patients in person.</source>
        <translation>请安装 espeak-ng，并检查扬声器和站点文件的 [voice] 部分；在此之前请人工叫号。</translation>
    </message>
    <message id="error.voice_not_recorded">
        <source>A word of this sentence has not been recorded.</source>
        <translation>这句话里有没有录音的词。</translation>
    </message>
    <message id="error.voice_not_recorded.do">
        <source>Record the missing word, or set engine = "auto" under [voice] in the site file.</source>
        <translation>请补录缺少的词，或在站点文件中把 [voice] engine 设为 auto。</translation>
    </message>
    <message id="error.way_unknown">
        <source>The map does not have this place</source>
        <translation>地图上没有这个地方</translation>
    </message>
    <message id="error.way_unknown.do">
        <source>Please ask at the help desk, or call a guide</source>
        <translation>请到导诊台问一问，或呼叫导诊员</translation>
    </message>
    <message id="error.weak_pin">
        <source>This PIN is too easy to guess.</source>
        <translation>这个密码太容易猜到。</translation>
    </message>
    <message id="error.weak_pin.do">
        <source>Take no repeated digit, no run such as 1234, and not the staff code.</source>
        <translation>不要用相同数字、连续数字或工号。</translation>
    </message>
    <message id="error.words_too_long">
        <source>This is too long: at most {n} characters.</source>
        <translation>内容太长，最多 {n} 个字。</translation>
    </message>
    <message id="error.words_too_long.do">
        <source>Please be shorter.</source>
        <translation>请写得简短一些。</translation>
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
