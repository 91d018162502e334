<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>way</name>
    <message id="way.arrive.back">
        <source>{place} is behind you</source>
        <translation>{place} is behind you</translation>
    </message>
    <message id="way.arrive.here">
        <source>you are already at {place}</source>
        <translation>you are already at {place}</translation>
    </message>
    <message id="way.arrive.left">
        <source>{place} is on your left</source>
        <translation>{place} is on your left</translation>
    </message>
    <message id="way.arrive.right">
        <source>{place} is on your right</source>
        <translation>{place} is on your right</translation>
    </message>
    <message id="way.arrive.sharp_left">
        <source>{place} is behind you on the left</source>
        <translation>{place} is behind you on the left</translation>
    </message>
    <message id="way.arrive.sharp_right">
        <source>{place} is behind you on the right</source>
        <translation>{place} is behind you on the right</translation>
    </message>
    <message id="way.arrive.slight_left">
        <source>{place} is ahead of you on the left</source>
        <translation>{place} is ahead of you on the left</translation>
    </message>
    <message id="way.arrive.slight_right">
        <source>{place} is ahead of you on the right</source>
        <translation>{place} is ahead of you on the right</translation>
    </message>
    <message id="way.arrive.straight">
        <source>{place} is straight ahead of you</source>
        <translation>{place} is straight ahead of you</translation>
    </message>
    <message id="way.arrive.there">
        <source>you have reached {place}</source>
        <translation>you have reached {place}</translation>
    </message>
    <message id="way.basement">
        <source>basement floor {number}</source>
        <translation>basement floor {number}</translation>
    </message>
    <message id="way.beside">
        <source>, as far as {place}</source>
        <translation>, as far as {place}</translation>
    </message>
    <message id="way.category.cashier">
        <source>Cashier|payment|registration|pay</source>
        <translation>Cashier|payment|registration|pay</translation>
    </message>
    <message id="way.category.clinic">
        <source>Clinic</source>
        <translation>Clinic</translation>
    </message>
    <message id="way.category.emergency">
        <source>Emergency|A&amp;E|ER</source>
        <translation>Emergency|A&amp;E|ER</translation>
    </message>
    <message id="way.category.entrance">
        <source>Entrance|exit|way out</source>
        <translation>Entrance|exit|way out</translation>
    </message>
    <message id="way.category.escalator">
        <source>Escalator</source>
        <translation>Escalator</translation>
    </message>
    <message id="way.category.food">
        <source>Food and drink|canteen|shop|cafe</source>
        <translation>Food and drink|canteen|shop|cafe</translation>
    </message>
    <message id="way.category.help_desk">
        <source>Help desk|information|reception</source>
        <translation>Help desk|information|reception</translation>
    </message>
    <message id="way.category.imaging">
        <source>Imaging|x-ray|scan</source>
        <translation>Imaging|x-ray|scan</translation>
    </message>
    <message id="way.category.lab">
        <source>Laboratory|blood test|lab</source>
        <translation>Laboratory|blood test|lab</translation>
    </message>
    <message id="way.category.lift">
        <source>Lift|elevator</source>
        <translation>Lift|elevator</translation>
    </message>
    <message id="way.category.other">
        <source>Other place</source>
        <translation>Other place</translation>
    </message>
    <message id="way.category.pharmacy">
        <source>Pharmacy|medicine|chemist</source>
        <translation>Pharmacy|medicine|chemist</translation>
    </message>
    <message id="way.category.room">
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message id="way.category.stairs">
        <source>Staircase|stairs</source>
        <translation>Staircase|stairs</translation>
    </message>
    <message id="way.category.toilet">
        <source>Toilet|restroom|wc|washroom|bathroom</source>
        <translation>Toilet|restroom|wc|washroom|bathroom</translation>
    </message>
    <message id="way.category.toilet.accessible">
        <source>Accessible toilet|wheelchair toilet|disabled toilet|toilet|restroom|wc|washroom|bathroom</source>
        <translation>Accessible toilet|wheelchair toilet|disabled toilet|toilet|restroom|wc|washroom|bathroom</translation>
    </message>
    <message id="way.category.waiting">
        <source>Waiting area</source>
        <translation>Waiting area</translation>
    </message>
    <message id="way.common_nouns">
        <source>room|clinic|centre|center|desk|stairs|staircase|area|entrance|exit|gate|toilet|pharmacy|laboratory|lab|shop|store|counter|corridor|street|hall|lobby|escalator|lift|elevator|office|cashier|canteen|cafe|café|restaurant|ward|theatre|suite|station|machines|toilets|restroom|lounge|bank|kiosk</source>
        <translation>room|clinic|centre|center|desk|stairs|staircase|area|entrance|exit|gate|toilet|pharmacy|laboratory|lab|shop|store|counter|corridor|street|hall|lobby|escalator|lift|elevator|office|cashier|canteen|cafe|café|restaurant|ward|theatre|suite|station|machines|toilets|restroom|lounge|bank|kiosk</translation>
    </message>
    <message id="way.destination">
        <source>your destination</source>
        <translation>your destination</translation>
    </message>
    <message id="way.escalator.down">
        <source>take {climb} down to {floor}</source>
        <translation>take {climb} down to {floor}</translation>
    </message>
    <message id="way.escalator.leave">
        <source>; when you step off, {turn}</source>
        <translation>; when you step off, {turn}</translation>
    </message>
    <message id="way.escalator.lettered">
        <source>escalator {bank}</source>
        <translation>escalator {bank}</translation>
    </message>
    <message id="way.escalator.name">
        <source>the escalator</source>
        <translation>the escalator</translation>
    </message>
    <message id="way.escalator.named">
        <source>the {bank} escalator</source>
        <translation>the {bank} escalator</translation>
    </message>
    <message id="way.escalator.up">
        <source>take {climb} up to {floor}</source>
        <translation>take {climb} up to {floor}</translation>
    </message>
    <message id="way.escalator.words">
        <source>escalator|扶梯</source>
        <translation>escalator|扶梯</translation>
    </message>
    <message id="way.far">
        <source> for about {metres} metres, about {paces} steps</source>
        <translation> for about {metres} metres, about {paces} steps</translation>
    </message>
    <message id="way.few_steps">
        <source> a few steps</source>
        <translation> a few steps</translation>
    </message>
    <message id="way.floor">
        <source>floor {number}</source>
        <translation>floor {number}</translation>
    </message>
    <message id="way.follow">
        <source>follow the corridor</source>
        <translation>follow the corridor</translation>
    </message>
    <message id="way.from_here.back">
        <source>from here, turn around and walk</source>
        <translation>from here, turn around and walk</translation>
    </message>
    <message id="way.from_here.left">
        <source>from here, turn to your left and walk</source>
        <translation>from here, turn to your left and walk</translation>
    </message>
    <message id="way.from_here.right">
        <source>from here, turn to your right and walk</source>
        <translation>from here, turn to your right and walk</translation>
    </message>
    <message id="way.from_here.sharp_left">
        <source>from here, turn back to your left and walk</source>
        <translation>from here, turn back to your left and walk</translation>
    </message>
    <message id="way.from_here.sharp_right">
        <source>from here, turn back to your right and walk</source>
        <translation>from here, turn back to your right and walk</translation>
    </message>
    <message id="way.from_here.slight_left">
        <source>from here, walk ahead to your left</source>
        <translation>from here, walk ahead to your left</translation>
    </message>
    <message id="way.from_here.slight_right">
        <source>from here, walk ahead to your right</source>
        <translation>from here, walk ahead to your right</translation>
    </message>
    <message id="way.from_here.straight">
        <source>from here, walk straight ahead</source>
        <translation>from here, walk straight ahead</translation>
    </message>
    <message id="way.from_here.unknown">
        <source>from here, walk</source>
        <translation>from here, walk</translation>
    </message>
    <message id="way.go.back">
        <source>turn around and walk back</source>
        <translation>turn around and walk back</translation>
    </message>
    <message id="way.go.left">
        <source>turn left and walk</source>
        <translation>turn left and walk</translation>
    </message>
    <message id="way.go.right">
        <source>turn right and walk</source>
        <translation>turn right and walk</translation>
    </message>
    <message id="way.go.sharp_left">
        <source>turn sharply left and walk</source>
        <translation>turn sharply left and walk</translation>
    </message>
    <message id="way.go.sharp_right">
        <source>turn sharply right and walk</source>
        <translation>turn sharply right and walk</translation>
    </message>
    <message id="way.go.slight_left">
        <source>bear left and walk</source>
        <translation>bear left and walk</translation>
    </message>
    <message id="way.go.slight_right">
        <source>bear right and walk</source>
        <translation>bear right and walk</translation>
    </message>
    <message id="way.go.straight">
        <source>walk straight on</source>
        <translation>walk straight on</translation>
    </message>
    <message id="way.goal">
        <source>, to {place}</source>
        <translation>, to {place}</translation>
    </message>
    <message id="way.join">
        <source>, then </source>
        <translation>, then </translation>
    </message>
    <message id="way.leave.back">
        <source>turn around</source>
        <translation>turn around</translation>
    </message>
    <message id="way.leave.left">
        <source>turn left</source>
        <translation>turn left</translation>
    </message>
    <message id="way.leave.right">
        <source>turn right</source>
        <translation>turn right</translation>
    </message>
    <message id="way.leave.sharp_left">
        <source>turn sharply left</source>
        <translation>turn sharply left</translation>
    </message>
    <message id="way.leave.sharp_right">
        <source>turn sharply right</source>
        <translation>turn sharply right</translation>
    </message>
    <message id="way.leave.slight_left">
        <source>bear left</source>
        <translation>bear left</translation>
    </message>
    <message id="way.leave.slight_right">
        <source>bear right</source>
        <translation>bear right</translation>
    </message>
    <message id="way.leave.straight">
        <source>walk straight on</source>
        <translation>walk straight on</translation>
    </message>
    <message id="way.lift.down">
        <source>take {climb} down to {floor}</source>
        <translation>take {climb} down to {floor}</translation>
    </message>
    <message id="way.lift.leave">
        <source>; when you leave the lift, {turn}</source>
        <translation>; when you leave the lift, {turn}</translation>
    </message>
    <message id="way.lift.lettered">
        <source>lift {bank}</source>
        <translation>lift {bank}</translation>
    </message>
    <message id="way.lift.name">
        <source>the lift</source>
        <translation>the lift</translation>
    </message>
    <message id="way.lift.named">
        <source>the {bank} lift</source>
        <translation>the {bank} lift</translation>
    </message>
    <message id="way.lift.up">
        <source>take {climb} up to {floor}</source>
        <translation>take {climb} up to {floor}</translation>
    </message>
    <message id="way.lift.words">
        <source>lift|elevator|电梯|電梯</source>
        <translation>lift|elevator|电梯|電梯</translation>
    </message>
    <message id="way.no_way.closed">
        <source>The way there is closed at this time. Please ask at the help desk.</source>
        <translation>The way there is closed at this time. Please ask at the help desk.</translation>
    </message>
    <message id="way.no_way.no_step_free">
        <source>There is no step-free way there. Please ask at the help desk for assistance.</source>
        <translation>There is no step-free way there. Please ask at the help desk for assistance.</translation>
    </message>
    <message id="way.no_way.no_without_lift">
        <source>There is no way there without a lift. Please ask at the help desk.</source>
        <translation>There is no way there without a lift. Please ask at the help desk.</translation>
    </message>
    <message id="way.no_way.not_joined">
        <source>The map shows no way there. Please ask at the help desk.</source>
        <translation>The map shows no way there. Please ask at the help desk.</translation>
    </message>
    <message id="way.out.back">
        <source>leave the room, turn around and walk</source>
        <translation>leave the room, turn around and walk</translation>
    </message>
    <message id="way.out.left">
        <source>leave the room, turn left and walk</source>
        <translation>leave the room, turn left and walk</translation>
    </message>
    <message id="way.out.right">
        <source>leave the room, turn right and walk</source>
        <translation>leave the room, turn right and walk</translation>
    </message>
    <message id="way.out.sharp_left">
        <source>leave the room, turn sharply left and walk</source>
        <translation>leave the room, turn sharply left and walk</translation>
    </message>
    <message id="way.out.sharp_right">
        <source>leave the room, turn sharply right and walk</source>
        <translation>leave the room, turn sharply right and walk</translation>
    </message>
    <message id="way.out.slight_left">
        <source>leave the room, bear left and walk</source>
        <translation>leave the room, bear left and walk</translation>
    </message>
    <message id="way.out.slight_right">
        <source>leave the room, bear right and walk</source>
        <translation>leave the room, bear right and walk</translation>
    </message>
    <message id="way.out.straight">
        <source>leave the room and walk straight on</source>
        <translation>leave the room and walk straight on</translation>
    </message>
    <message id="way.passing">
        <source>, past {place}</source>
        <translation>, past {place}</translation>
    </message>
    <message id="way.problem.amenity_nowhere">
        <source>does not say in which space it is and is not listed</source>
        <translation>does not say in which space it is and is not listed</translation>
    </message>
    <message id="way.problem.amenity_nowhere.do">
        <source>Check its unit_ids.</source>
        <translation>Check its unit_ids.</translation>
    </message>
    <message id="way.problem.buildings_share_ordinals">
        <source>{count} buildings use the same floor ordinals; they are kept apart by building.</source>
        <translation>{count} buildings use the same floor ordinals; they are kept apart by building.</translation>
    </message>
    <message id="way.problem.buildings_share_ordinals.do">
        <source>Nothing to mend. Where one can walk from one building to another, draw the passage.</source>
        <translation>Nothing to mend. Where one can walk from one building to another, draw the passage.</translation>
    </message>
    <message id="way.problem.category_unknown">
        <source>the category "{category}" is not known and is taken for a room</source>
        <translation>the category "{category}" is not known and is taken for a room</translation>
    </message>
    <message id="way.problem.category_unknown.do">
        <source>If it is no room, use a category of IMDF.</source>
        <translation>If it is no room, use a category of IMDF.</translation>
    </message>
    <message id="way.problem.climb_alone">
        <source>this lift, stairs or ramp joins no other floor</source>
        <translation>this lift, stairs or ramp joins no other floor</translation>
    </message>
    <message id="way.problem.climb_alone.do">
        <source>Draw it in the same place on the next floor, or name its stops under climbs in wayfinding.json.</source>
        <translation>Draw it in the same place on the next floor, or name its stops under climbs in wayfinding.json.</translation>
    </message>
    <message id="way.problem.climb_stop_unknown">
        <source>is named as a stop but is not in the map</source>
        <translation>is named as a stop but is not in the map</translation>
    </message>
    <message id="way.problem.climb_stop_unknown.do">
        <source>Use an id of unit.geojson.</source>
        <translation>Use an id of unit.geojson.</translation>
    </message>
    <message id="way.problem.door_leads_nowhere">
        <source>this door opens on one room only</source>
        <translation>this door opens on one room only</translation>
    </message>
    <message id="way.problem.door_leads_nowhere.do">
        <source>Draw the room or corridor on its other side, or move the door between the two.</source>
        <translation>Draw the room or corridor on its other side, or move the door between the two.</translation>
    </message>
    <message id="way.problem.door_touches_nothing">
        <source>this door touches no room</source>
        <translation>this door touches no room</translation>
    </message>
    <message id="way.problem.door_touches_nothing.do">
        <source>Draw the door on the wall, within half a metre of its rooms.</source>
        <translation>Draw the door on the wall, within half a metre of its rooms.</translation>
    </message>
    <message id="way.problem.equal_floor_names">
        <source>Two floors of one building are both called {level}.</source>
        <translation>Two floors of one building are both called {level}.</translation>
    </message>
    <message id="way.problem.equal_floor_names.do">
        <source>Name each floor as the lift buttons do.</source>
        <translation>Name each floor as the lift buttons do.</translation>
    </message>
    <message id="way.problem.equal_ordinals">
        <source>Floors of one building have the same ordinal: {levels}.</source>
        <translation>Floors of one building have the same ordinal: {levels}.</translation>
    </message>
    <message id="way.problem.equal_ordinals.do">
        <source>Give each floor its own ordinal; a mezzanine may take a half, such as 0.5.</source>
        <translation>Give each floor its own ordinal; a mezzanine may take a half, such as 0.5.</translation>
    </message>
    <message id="way.problem.feature_unreadable">
        <source>an entry in the file "{file}" cannot be read</source>
        <translation>an entry in the file "{file}" cannot be read</translation>
    </message>
    <message id="way.problem.feature_unreadable.do">
        <source>Export this file again.</source>
        <translation>Export this file again.</translation>
    </message>
    <message id="way.problem.file_unknown">
        <source>the file "{file}" is not part of IMDF and is not used</source>
        <translation>the file "{file}" is not part of IMDF and is not used</translation>
    </message>
    <message id="way.problem.file_unknown.do">
        <source>Nothing needs to be done.</source>
        <translation>Nothing needs to be done.</translation>
    </message>
    <message id="way.problem.floor_unnamed">
        <source>the map does not say what this floor is called; "{short}" is used</source>
        <translation>the map does not say what this floor is called; "{short}" is used</translation>
    </message>
    <message id="way.problem.floor_unnamed.do">
        <source>Write what the lift button says under levels in wayfinding.json.</source>
        <translation>Write what the lift button says under levels in wayfinding.json.</translation>
    </message>
    <message id="way.problem.id_missing">
        <source>an entry in the file "{file}" has no id</source>
        <translation>an entry in the file "{file}" has no id</translation>
    </message>
    <message id="way.problem.id_missing.do">
        <source>Give it an id that stays.</source>
        <translation>Give it an id that stays.</translation>
    </message>
    <message id="way.problem.id_shared">
        <source>this id is used for several kinds; the {type} is called "{type}/id"</source>
        <translation>this id is used for several kinds; the {type} is called "{type}/id"</translation>
    </message>
    <message id="way.problem.id_shared.do">
        <source>Use each id once in the whole map.</source>
        <translation>Use each id once in the whole map.</translation>
    </message>
    <message id="way.problem.id_twice">
        <source>this id is used twice; only the first is read</source>
        <translation>this id is used twice; only the first is read</translation>
    </message>
    <message id="way.problem.id_twice.do">
        <source>Use each id once.</source>
        <translation>Use each id once.</translation>
    </message>
    <message id="way.problem.incline_unknown">
        <source>does not say which end is higher; it was guessed from where it lies</source>
        <translation>does not say which end is higher; it was guessed from where it lies</translation>
    </message>
    <message id="way.problem.incline_unknown.do">
        <source>Add incline=up or incline=down.</source>
        <translation>Add incline=up or incline=down.</translation>
    </message>
    <message id="way.problem.level_assumed">
        <source>names no level; 0 is taken</source>
        <translation>names no level; 0 is taken</translation>
    </message>
    <message id="way.problem.level_assumed.do">
        <source>Add the tag level=*.</source>
        <translation>Add the tag level=*.</translation>
    </message>
    <message id="way.problem.level_not_step_free">
        <source>Nothing on {level} can be reached without steps ({count} spaces).</source>
        <translation>Nothing on {level} can be reached without steps ({count} spaces).</translation>
    </message>
    <message id="way.problem.level_not_step_free.do">
        <source>If a lift or a ramp leads there, draw it and join its floors. If none does, people in wheelchairs are sent to the help desk.</source>
        <translation>If a lift or a ramp leads there, draw it and join its floors. If none does, people in wheelchairs are sent to the help desk.</translation>
    </message>
    <message id="way.problem.level_unknown">
        <source>belongs to the unknown floor "{level}" and was left out</source>
        <translation>belongs to the unknown floor "{level}" and was left out</translation>
    </message>
    <message id="way.problem.level_unknown.do">
        <source>Set its level_id to an id of level.geojson.</source>
        <translation>Set its level_id to an id of level.geojson.</translation>
    </message>
    <message id="way.problem.lift_gap">
        <source>Lift {name} passes {levels} without a stop on the map.</source>
        <translation>Lift {name} passes {levels} without a stop on the map.</translation>
    </message>
    <message id="way.problem.lift_gap.do">
        <source>If it stops there, draw its space on those floors. If it does not, leave it.</source>
        <translation>If it stops there, draw its space on those floors. If it does not, leave it.</translation>
    </message>
    <message id="way.problem.multipolygon_open">
        <source>has an outline that does not close and was left out</source>
        <translation>has an outline that does not close and was left out</translation>
    </message>
    <message id="way.problem.multipolygon_open.do">
        <source>If it is an indoor area, close its outline.</source>
        <translation>If it is an indoor area, close its outline.</translation>
    </message>
    <message id="way.problem.no_doors">
        <source>the map has no doors at all; each room is taken to open on the corridor beside it</source>
        <translation>the map has no doors at all; each room is taken to open on the corridor beside it</translation>
    </message>
    <message id="way.problem.no_doors.do">
        <source>Draw the doors (openings), so that the directions are right.</source>
        <translation>Draw the doors (openings), so that the directions are right.</translation>
    </message>
    <message id="way.problem.no_entrance">
        <source>no door of the map leads outdoors</source>
        <translation>no door of the map leads outdoors</translation>
    </message>
    <message id="way.problem.no_entrance.do">
        <source>Draw the entrances, or name a start with --from.</source>
        <translation>Draw the entrances, or name a start with --from.</translation>
    </message>
    <message id="way.problem.nodes_missing">
        <source>lacks some of its nodes; the others are used</source>
        <translation>lacks some of its nodes; the others are used</translation>
    </message>
    <message id="way.problem.nodes_missing.do">
        <source>Export the whole area.</source>
        <translation>Export the whole area.</translation>
    </message>
    <message id="way.problem.not_step_free">
        <source>{name} on {level} cannot be reached without steps.</source>
        <translation>{name} on {level} cannot be reached without steps.</translation>
    </message>
    <message id="way.problem.not_step_free.do">
        <source>Check whether the doors and corridors on the way really have steps; mark those that have none as step-free.</source>
        <translation>Check whether the doors and corridors on the way really have steps; mark those that have none as step-free.</translation>
    </message>
    <message id="way.problem.occupant_nowhere">
        <source>does not say in which room it is and is not listed</source>
        <translation>does not say in which room it is and is not listed</translation>
    </message>
    <message id="way.problem.occupant_nowhere.do">
        <source>Check its anchor_id and unit_id.</source>
        <translation>Check its anchor_id and unit_id.</translation>
    </message>
    <message id="way.problem.one_way_elsewhere">
        <source>the one-way door names other rooms than the map</source>
        <translation>the one-way door names other rooms than the map</translation>
    </message>
    <message id="way.problem.one_way_elsewhere.do">
        <source>Correct from and to under doors in wayfinding.json.</source>
        <translation>Correct from and to under doors in wayfinding.json.</translation>
    </message>
    <message id="way.problem.only_through_staff">
        <source>{name} on {level} is reached only through a staff area.</source>
        <translation>{name} on {level} is reached only through a staff area.</translation>
    </message>
    <message id="way.problem.only_through_staff.do">
        <source>If patients have another way, draw its door; if it is for staff only, mark it so.</source>
        <translation>If patients have another way, draw its door; if it is for staff only, mark it so.</translation>
    </message>
    <message id="way.problem.opening_assumed">
        <source>two spaces meet without a door drawn; they are taken as open to each other</source>
        <translation>two spaces meet without a door drawn; they are taken as open to each other</translation>
    </message>
    <message id="way.problem.opening_assumed.do">
        <source>If there is a wall between them, draw the real door.</source>
        <translation>If there is a wall between them, draw the real door.</translation>
    </message>
    <message id="way.problem.ordinal_missing">
        <source>the floor has no ordinal; 0 is taken</source>
        <translation>the floor has no ordinal; 0 is taken</translation>
    </message>
    <message id="way.problem.ordinal_missing.do">
        <source>Give the floor its ordinal, 0 for the ground floor.</source>
        <translation>Give the floor its ordinal, 0 for the ground floor.</translation>
    </message>
    <message id="way.problem.outline_missing">
        <source>the floor has no outline</source>
        <translation>the floor has no outline</translation>
    </message>
    <message id="way.problem.outline_missing.do">
        <source>Nothing needs to be done; with an outline the doors that lead outdoors are told better.</source>
        <translation>Nothing needs to be done; with an outline the doors that lead outdoors are told better.</translation>
    </message>
    <message id="way.problem.place_no_name">
        <source>A place on {level} has no name ({name}).</source>
        <translation>A place on {level} has no name ({name}).</translation>
    </message>
    <message id="way.problem.place_no_name.do">
        <source>Give it the name or room number that patients know, or nobody can find it.</source>
        <translation>Give it the name or room number that patients know, or nobody can find it.</translation>
    </message>
    <message id="way.problem.place_no_pinyin">
        <source>{name} has no pinyin of its own.</source>
        <translation>{name} has no pinyin of its own.</translation>
    </message>
    <message id="way.problem.place_no_pinyin.do">
        <source>The usual reading is taken. If a character has several, write the pinyin in wayfinding.json.</source>
        <translation>The usual reading is taken. If a character has several, write the pinyin in wayfinding.json.</translation>
    </message>
    <message id="way.problem.place_not_typable">
        <source>{name} has no Chinese, pinyin or English name, so it cannot be typed on the A–Z pad.</source>
        <translation>{name} has no Chinese, pinyin or English name, so it cannot be typed on the A–Z pad.</translation>
    </message>
    <message id="way.problem.place_not_typable.do">
        <source>Add a name or an alias in wayfinding.json.</source>
        <translation>Add a name or an alias in wayfinding.json.</translation>
    </message>
    <message id="way.problem.place_nowhere">
        <source>{name} lies in no room or corridor.</source>
        <translation>{name} lies in no room or corridor.</translation>
    </message>
    <message id="way.problem.place_nowhere.do">
        <source>Move its point into the room it belongs to.</source>
        <translation>Move its point into the room it belongs to.</translation>
    </message>
    <message id="way.problem.position_unreadable">
        <source>has coordinates that cannot be read; they were left out</source>
        <translation>has coordinates that cannot be read; they were left out</translation>
    </message>
    <message id="way.problem.position_unreadable.do">
        <source>Check the coordinates of this area.</source>
        <translation>Check the coordinates of this area.</translation>
    </message>
    <message id="way.problem.property_misspelt">
        <source>"{name}" in the file "{file}" is read as "{meant}"</source>
        <translation>"{name}" in the file "{file}" is read as "{meant}"</translation>
    </message>
    <message id="way.problem.property_misspelt.do">
        <source>Correct the name of the property.</source>
        <translation>Correct the name of the property.</translation>
    </message>
    <message id="way.problem.room_without_door">
        <source>{name} on {level} has no door.</source>
        <translation>{name} on {level} has no door.</translation>
    </message>
    <message id="way.problem.room_without_door.do">
        <source>Draw a door on the wall it shares with the corridor, or mark it as not open to the public.</source>
        <translation>Draw a door on the wall it shares with the corridor, or mark it as not open to the public.</translation>
    </message>
    <message id="way.problem.shape_empty">
        <source>has a shape without area and was left out</source>
        <translation>has a shape without area and was left out</translation>
    </message>
    <message id="way.problem.shape_empty.do">
        <source>Draw this area again.</source>
        <translation>Draw this area again.</translation>
    </message>
    <message id="way.problem.shape_far">
        <source>lies more than twenty kilometres from the rest of the map and was left out</source>
        <translation>lies more than twenty kilometres from the rest of the map and was left out</translation>
    </message>
    <message id="way.problem.shape_far.do">
        <source>Check its coordinates.</source>
        <translation>Check its coordinates.</translation>
    </message>
    <message id="way.problem.shape_mended">
        <source>had an outline that crosses itself or a stray hole; it was mended while reading</source>
        <translation>had an outline that crosses itself or a stray hole; it was mended while reading</translation>
    </message>
    <message id="way.problem.shape_mended.do">
        <source>Look at this outline in the drawing tool.</source>
        <translation>Look at this outline in the drawing tool.</translation>
    </message>
    <message id="way.problem.shape_missing">
        <source>has no usable shape and was left out</source>
        <translation>has no usable shape and was left out</translation>
    </message>
    <message id="way.problem.shape_missing.do">
        <source>Draw this area or door again, in longitude and latitude.</source>
        <translation>Draw this area or door again, in longitude and latitude.</translation>
    </message>
    <message id="way.problem.sidecar_id_unknown">
        <source>is named under {group} in wayfinding.json but is not in the map</source>
        <translation>is named under {group} in wayfinding.json but is not in the map</translation>
    </message>
    <message id="way.problem.sidecar_id_unknown.do">
        <source>Use an id of the map, or remove the entry.</source>
        <translation>Use an id of the map, or remove the entry.</translation>
    </message>
    <message id="way.problem.stand_level">
        <source>the terminal stands on the unknown floor "{level}"</source>
        <translation>the terminal stands on the unknown floor "{level}"</translation>
    </message>
    <message id="way.problem.stand_level.do">
        <source>Correct its level under stands in wayfinding.json.</source>
        <translation>Correct its level under stands in wayfinding.json.</translation>
    </message>
    <message id="way.problem.stand_outside">
        <source>the terminal stands in no room or corridor</source>
        <translation>the terminal stands in no room or corridor</translation>
    </message>
    <message id="way.problem.stand_outside.do">
        <source>Correct its lon and lat under stands in wayfinding.json.</source>
        <translation>Correct its lon and lat under stands in wayfinding.json.</translation>
    </message>
    <message id="way.problem.unreachable">
        <source>{name} on {level} cannot be reached from an entrance.</source>
        <translation>{name} on {level} cannot be reached from an entrance.</translation>
    </message>
    <message id="way.problem.unreachable.do">
        <source>Check that its door lies on the wall it shares with the corridor, and that stairs or a lift lead to this floor.</source>
        <translation>Check that its door lies on the wall it shares with the corridor, and that stairs or a lift lead to this floor.</translation>
    </message>
    <message id="way.ramp.down">
        <source>go down {climb} to {floor}</source>
        <translation>go down {climb} to {floor}</translation>
    </message>
    <message id="way.ramp.leave">
        <source>; at its end, {turn}</source>
        <translation>; at its end, {turn}</translation>
    </message>
    <message id="way.ramp.lettered">
        <source>ramp {bank}</source>
        <translation>ramp {bank}</translation>
    </message>
    <message id="way.ramp.name">
        <source>the ramp</source>
        <translation>the ramp</translation>
    </message>
    <message id="way.ramp.named">
        <source>the {bank} ramp</source>
        <translation>the {bank} ramp</translation>
    </message>
    <message id="way.ramp.up">
        <source>go up {climb} to {floor}</source>
        <translation>go up {climb} to {floor}</translation>
    </message>
    <message id="way.ramp.words">
        <source>ramp|坡道</source>
        <translation>ramp|坡道</translation>
    </message>
    <message id="way.room">
        <source>room {number}</source>
        <translation>room {number}</translation>
    </message>
    <message id="way.room_named">
        <source>{name}, room {number},</source>
        <translation>{name}, room {number},</translation>
    </message>
    <message id="way.search.floors">
        <source>f|floor|level</source>
        <translation>f|floor|level</translation>
    </message>
    <message id="way.search.rooms">
        <source>room</source>
        <translation>room</translation>
    </message>
    <message id="way.stairs.down">
        <source>go down {climb} to {floor}</source>
        <translation>go down {climb} to {floor}</translation>
    </message>
    <message id="way.stairs.leave">
        <source>; when you leave the stairs, {turn}</source>
        <translation>; when you leave the stairs, {turn}</translation>
    </message>
    <message id="way.stairs.lettered">
        <source>staircase {bank}</source>
        <translation>staircase {bank}</translation>
    </message>
    <message id="way.stairs.name">
        <source>the stairs</source>
        <translation>the stairs</translation>
    </message>
    <message id="way.stairs.named">
        <source>the {bank} stairs</source>
        <translation>the {bank} stairs</translation>
    </message>
    <message id="way.stairs.up">
        <source>go up {climb} to {floor}</source>
        <translation>go up {climb} to {floor}</translation>
    </message>
    <message id="way.stairs.words">
        <source>stair|楼梯|樓梯</source>
        <translation>stair|楼梯|樓梯</translation>
    </message>
    <message id="way.stop">
        <source>.</source>
        <translation>.</translation>
    </message>
    <message id="way.the">
        <source>the {place}</source>
        <translation>the {place}</translation>
    </message>
</context>
</TS>
