<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>way</name>
    <message id="way.arrive.back">
        <source>{place} is behind you</source>
        <translation>{place}就在您身后</translation>
    </message>
    <message id="way.arrive.here">
        <source>you are already at {place}</source>
        <translation>您已经在{place}了</translation>
    </message>
    <message id="way.arrive.left">
        <source>{place} is on your left</source>
        <translation>{place}就在您的左手边</translation>
    </message>
    <message id="way.arrive.right">
        <source>{place} is on your right</source>
        <translation>{place}就在您的右手边</translation>
    </message>
    <message id="way.arrive.sharp_left">
        <source>{place} is behind you on the left</source>
        <translation>{place}在您的左后方</translation>
    </message>
    <message id="way.arrive.sharp_right">
        <source>{place} is behind you on the right</source>
        <translation>{place}在您的右后方</translation>
    </message>
    <message id="way.arrive.slight_left">
        <source>{place} is ahead of you on the left</source>
        <translation>{place}就在您的左前方</translation>
    </message>
    <message id="way.arrive.slight_right">
        <source>{place} is ahead of you on the right</source>
        <translation>{place}就在您的右前方</translation>
    </message>
    <message id="way.arrive.straight">
        <source>{place} is straight ahead of you</source>
        <translation>前面就是{place}</translation>
    </message>
    <message id="way.arrive.there">
        <source>you have reached {place}</source>
        <translation>就到{place}了</translation>
    </message>
    <message id="way.basement">
        <source>basement floor {number}</source>
        <translation>地下{number}楼</translation>
    </message>
    <message id="way.beside">
        <source>, as far as {place}</source>
        <translation>，走到{place}旁边</translation>
    </message>
    <message id="way.category.cashier">
        <source>Cashier|payment|registration|pay</source>
        <translation>收费处|挂号|缴费|收银|交费|付款</translation>
    </message>
    <message id="way.category.clinic">
        <source>Clinic</source>
        <translation>诊区</translation>
    </message>
    <message id="way.category.emergency">
        <source>Emergency|A&amp;E|ER</source>
        <translation>急诊|急救</translation>
    </message>
    <message id="way.category.entrance">
        <source>Entrance|exit|way out</source>
        <translation>出入口|大门|出口|门口</translation>
    </message>
    <message id="way.category.escalator">
        <source>Escalator</source>
        <translation>自动扶梯|扶梯</translation>
    </message>
    <message id="way.category.food">
        <source>Food and drink|canteen|shop|cafe</source>
        <translation>餐饮|食堂|便利店|小卖部</translation>
    </message>
    <message id="way.category.help_desk">
        <source>Help desk|information|reception</source>
        <translation>导诊台|服务台|咨询台|问讯处</translation>
    </message>
    <message id="way.category.imaging">
        <source>Imaging|x-ray|scan</source>
        <translation>影像检查|拍片|放射</translation>
    </message>
    <message id="way.category.lab">
        <source>Laboratory|blood test|lab</source>
        <translation>检验科|化验|抽血|验血</translation>
    </message>
    <message id="way.category.lift">
        <source>Lift|elevator</source>
        <translation>电梯|直梯</translation>
    </message>
    <message id="way.category.other">
        <source>Other place</source>
        <translation>其他地点</translation>
    </message>
    <message id="way.category.pharmacy">
        <source>Pharmacy|medicine|chemist</source>
        <translation>药房|取药|拿药</translation>
    </message>
    <message id="way.category.room">
        <source>Room</source>
        <translation>诊室|房间</translation>
    </message>
    <message id="way.category.stairs">
        <source>Staircase|stairs</source>
        <translation>楼梯</translation>
    </message>
    <message id="way.category.toilet">
        <source>Toilet|restroom|wc|washroom|bathroom</source>
        <translation>卫生间|厕所|洗手间|wc</translation>
    </message>
    <message id="way.category.toilet.accessible">
        <source>Accessible toilet|wheelchair toilet|disabled toilet|toilet|restroom|wc|washroom|bathroom</source>
        <translation>无障碍卫生间|无障碍厕所|残疾人厕所|卫生间|厕所|洗手间|wc</translation>
    </message>
    <message id="way.category.waiting">
        <source>Waiting area</source>
        <translation>候诊区|等候区</translation>
    </message>
    <message id="way.common_nouns">
        <source>room|clinic|centre|center|desk|stairs|staircase|area|entrance|exit|gate|toilet|pharmacy|laboratory|lab|shop|store|counter|corridor|street|hall|lobby|escalator|lift|elevator|office|cashier|canteen|cafe|café|restaurant|ward|theatre|suite|station|machines|toilets|restroom|lounge|bank|kiosk</source>
        <translation>—</translation>
    </message>
    <message id="way.destination">
        <source>your destination</source>
        <translation>您要去的地方</translation>
    </message>
    <message id="way.escalator.down">
        <source>take {climb} down to {floor}</source>
        <translation>乘{climb}下到{floor}</translation>
    </message>
    <message id="way.escalator.leave">
        <source>; when you step off, {turn}</source>
        <translation>，下扶梯后{turn}</translation>
    </message>
    <message id="way.escalator.lettered">
        <source>escalator {bank}</source>
        <translation>{bank}扶梯</translation>
    </message>
    <message id="way.escalator.name">
        <source>the escalator</source>
        <translation>自动扶梯</translation>
    </message>
    <message id="way.escalator.named">
        <source>the {bank} escalator</source>
        <translation>{bank}扶梯</translation>
    </message>
    <message id="way.escalator.up">
        <source>take {climb} up to {floor}</source>
        <translation>乘{climb}上到{floor}</translation>
    </message>
    <message id="way.escalator.words">
        <source>escalator|扶梯</source>
        <translation>扶梯|escalator</translation>
    </message>
    <message id="way.far">
        <source> for about {metres} metres, about {paces} steps</source>
        <translation>大约{metres}米，约{paces}步</translation>
    </message>
    <message id="way.few_steps">
        <source> a few steps</source>
        <translation>几步</translation>
    </message>
    <message id="way.floor">
        <source>floor {number}</source>
        <translation>{number}楼</translation>
    </message>
    <message id="way.follow">
        <source>follow the corridor</source>
        <translation>沿着通道走</translation>
    </message>
    <message id="way.from_here.back">
        <source>from here, turn around and walk</source>
        <translation>从这里转身向后走</translation>
    </message>
    <message id="way.from_here.left">
        <source>from here, turn to your left and walk</source>
        <translation>从这里向左走</translation>
    </message>
    <message id="way.from_here.right">
        <source>from here, turn to your right and walk</source>
        <translation>从这里向右走</translation>
    </message>
    <message id="way.from_here.sharp_left">
        <source>from here, turn back to your left and walk</source>
        <translation>从这里向左后方走</translation>
    </message>
    <message id="way.from_here.sharp_right">
        <source>from here, turn back to your right and walk</source>
        <translation>从这里向右后方走</translation>
    </message>
    <message id="way.from_here.slight_left">
        <source>from here, walk ahead to your left</source>
        <translation>从这里向左前方走</translation>
    </message>
    <message id="way.from_here.slight_right">
        <source>from here, walk ahead to your right</source>
        <translation>从这里向右前方走</translation>
    </message>
    <message id="way.from_here.straight">
        <source>from here, walk straight ahead</source>
        <translation>从这里向正前方走</translation>
    </message>
    <message id="way.from_here.unknown">
        <source>from here, walk</source>
        <translation>从这里走</translation>
    </message>
    <message id="way.go.back">
        <source>turn around and walk back</source>
        <translation>掉头往回走</translation>
    </message>
    <message id="way.go.left">
        <source>turn left and walk</source>
        <translation>左转后走</translation>
    </message>
    <message id="way.go.right">
        <source>turn right and walk</source>
        <translation>右转后走</translation>
    </message>
    <message id="way.go.sharp_left">
        <source>turn sharply left and walk</source>
        <translation>向左后方拐，走</translation>
    </message>
    <message id="way.go.sharp_right">
        <source>turn sharply right and walk</source>
        <translation>向右后方拐，走</translation>
    </message>
    <message id="way.go.slight_left">
        <source>bear left and walk</source>
        <translation>向左前方走</translation>
    </message>
    <message id="way.go.slight_right">
        <source>bear right and walk</source>
        <translation>向右前方走</translation>
    </message>
    <message id="way.go.straight">
        <source>walk straight on</source>
        <translation>直走</translation>
    </message>
    <message id="way.goal">
        <source>, to {place}</source>
        <translation>，到{place}</translation>
    </message>
    <message id="way.join">
        <source>, then </source>
        <translation>，再</translation>
    </message>
    <message id="way.leave.back">
        <source>turn around</source>
        <translation>掉头往回走</translation>
    </message>
    <message id="way.leave.left">
        <source>turn left</source>
        <translation>左转</translation>
    </message>
    <message id="way.leave.right">
        <source>turn right</source>
        <translation>右转</translation>
    </message>
    <message id="way.leave.sharp_left">
        <source>turn sharply left</source>
        <translation>向左后方拐</translation>
    </message>
    <message id="way.leave.sharp_right">
        <source>turn sharply right</source>
        <translation>向右后方拐</translation>
    </message>
    <message id="way.leave.slight_left">
        <source>bear left</source>
        <translation>向左前方走</translation>
    </message>
    <message id="way.leave.slight_right">
        <source>bear right</source>
        <translation>向右前方走</translation>
    </message>
    <message id="way.leave.straight">
        <source>walk straight on</source>
        <translation>直走</translation>
    </message>
    <message id="way.lift.down">
        <source>take {climb} down to {floor}</source>
        <translation>乘{climb}下到{floor}</translation>
    </message>
    <message id="way.lift.leave">
        <source>; when you leave the lift, {turn}</source>
        <translation>，出电梯后{turn}</translation>
    </message>
    <message id="way.lift.lettered">
        <source>lift {bank}</source>
        <translation>{bank}电梯</translation>
    </message>
    <message id="way.lift.name">
        <source>the lift</source>
        <translation>电梯</translation>
    </message>
    <message id="way.lift.named">
        <source>the {bank} lift</source>
        <translation>{bank}电梯</translation>
    </message>
    <message id="way.lift.up">
        <source>take {climb} up to {floor}</source>
        <translation>乘{climb}上到{floor}</translation>
    </message>
    <message id="way.lift.words">
        <source>lift|elevator|电梯|電梯</source>
        <translation>电梯|梯|電梯|lift|elevator</translation>
    </message>
    <message id="way.no_way.closed">
        <source>The way there is closed at this time. Please ask at the help desk.</source>
        <translation>现在过不去，到那里的门还没开或已经关了，请到导诊台询问。</translation>
    </message>
    <message id="way.no_way.no_step_free">
        <source>There is no step-free way there. Please ask at the help desk for assistance.</source>
        <translation>没有不经过台阶的路，请到导诊台找工作人员帮忙。</translation>
    </message>
    <message id="way.no_way.no_without_lift">
        <source>There is no way there without a lift. Please ask at the help desk.</source>
        <translation>不坐电梯到不了这里，请到导诊台询问。</translation>
    </message>
    <message id="way.no_way.not_joined">
        <source>The map shows no way there. Please ask at the help desk.</source>
        <translation>地图上没有到这里的路，请到导诊台询问。</translation>
    </message>
    <message id="way.out.back">
        <source>leave the room, turn around and walk</source>
        <translation>出门后往回走</translation>
    </message>
    <message id="way.out.left">
        <source>leave the room, turn left and walk</source>
        <translation>出门后左转，走</translation>
    </message>
    <message id="way.out.right">
        <source>leave the room, turn right and walk</source>
        <translation>出门后右转，走</translation>
    </message>
    <message id="way.out.sharp_left">
        <source>leave the room, turn sharply left and walk</source>
        <translation>出门后向左后方拐，走</translation>
    </message>
    <message id="way.out.sharp_right">
        <source>leave the room, turn sharply right and walk</source>
        <translation>出门后向右后方拐，走</translation>
    </message>
    <message id="way.out.slight_left">
        <source>leave the room, bear left and walk</source>
        <translation>出门后向左前方走</translation>
    </message>
    <message id="way.out.slight_right">
        <source>leave the room, bear right and walk</source>
        <translation>出门后向右前方走</translation>
    </message>
    <message id="way.out.straight">
        <source>leave the room and walk straight on</source>
        <translation>出门后直走</translation>
    </message>
    <message id="way.passing">
        <source>, past {place}</source>
        <translation>，经过{place}</translation>
    </message>
    <message id="way.problem.amenity_nowhere">
        <source>does not say in which space it is and is not listed</source>
        <translation>没有标明在哪个区域，未列出</translation>
    </message>
    <message id="way.problem.amenity_nowhere.do">
        <source>Check its unit_ids.</source>
        <translation>请检查它的 unit_ids。</translation>
    </message>
    <message id="way.problem.buildings_share_ordinals">
        <source>{count} buildings use the same floor ordinals; they are kept apart by building.</source>
        <translation>有 {count} 栋楼的楼层序号相同，已按楼分开。</translation>
    </message>
    <message id="way.problem.buildings_share_ordinals.do">
        <source>Nothing to mend. Where one can walk from one building to another, draw the passage.</source>
        <translation>不必修改。楼与楼之间要能互相走到，请画出连廊。</translation>
    </message>
    <message id="way.problem.category_unknown">
        <source>the category "{category}" is not known and is taken for a room</source>
        <translation>不认识的类别“{category}”，当作房间</translation>
    </message>
    <message id="way.problem.category_unknown.do">
        <source>If it is no room, use a category of IMDF.</source>
        <translation>如不是房间，请改用 IMDF 的类别。</translation>
    </message>
    <message id="way.problem.climb_alone">
        <source>this lift, stairs or ramp joins no other floor</source>
        <translation>这处电梯、楼梯或坡道不通别的楼层</translation>
    </message>
    <message id="way.problem.climb_alone.do">
        <source>Draw it in the same place on the next floor, or name its stops under climbs in wayfinding.json.</source>
        <translation>请让它在上下楼层的轮廓对齐，或在 wayfinding.json 的 climbs 里写明 stops。</translation>
    </message>
    <message id="way.problem.climb_stop_unknown">
        <source>is named as a stop but is not in the map</source>
        <translation>停靠处不在地图上</translation>
    </message>
    <message id="way.problem.climb_stop_unknown.do">
        <source>Use an id of unit.geojson.</source>
        <translation>请改为 unit.geojson 里的 id。</translation>
    </message>
    <message id="way.problem.door_leads_nowhere">
        <source>this door opens on one room only</source>
        <translation>这道门只通一个房间</translation>
    </message>
    <message id="way.problem.door_leads_nowhere.do">
        <source>Draw the room or corridor on its other side, or move the door between the two.</source>
        <translation>请画出门另一侧的房间或通道，或把门移到两者之间。</translation>
    </message>
    <message id="way.problem.door_touches_nothing">
        <source>this door touches no room</source>
        <translation>这道门不挨着任何房间</translation>
    </message>
    <message id="way.problem.door_touches_nothing.do">
        <source>Draw the door on the wall, within half a metre of its rooms.</source>
        <translation>请把门画在墙上，离房间不超过半米。</translation>
    </message>
    <message id="way.problem.equal_floor_names">
        <source>Two floors of one building are both called {level}.</source>
        <translation>同一栋楼有两层都叫“{level}”。</translation>
    </message>
    <message id="way.problem.equal_floor_names.do">
        <source>Name each floor as the lift buttons do.</source>
        <translation>请改成与电梯按钮一致的楼层名。</translation>
    </message>
    <message id="way.problem.equal_ordinals">
        <source>Floors of one building have the same ordinal: {levels}.</source>
        <translation>同一栋楼有几层的楼层序号相同：{levels}。</translation>
    </message>
    <message id="way.problem.equal_ordinals.do">
        <source>Give each floor its own ordinal; a mezzanine may take a half, such as 0.5.</source>
        <translation>请给每层不同的序号；夹层可用 0.5 这样的半层。</translation>
    </message>
    <message id="way.problem.feature_unreadable">
        <source>an entry in the file "{file}" cannot be read</source>
        <translation>文件“{file}”里有一项读不出</translation>
    </message>
    <message id="way.problem.feature_unreadable.do">
        <source>Export this file again.</source>
        <translation>请重新导出这个文件。</translation>
    </message>
    <message id="way.problem.file_unknown">
        <source>the file "{file}" is not part of IMDF and is not used</source>
        <translation>文件“{file}”不属于 IMDF，未使用</translation>
    </message>
    <message id="way.problem.file_unknown.do">
        <source>Nothing needs to be done.</source>
        <translation>不必处理。</translation>
    </message>
    <message id="way.problem.floor_unnamed">
        <source>the map does not say what this floor is called; "{short}" is used</source>
        <translation>地图没有写楼层的叫法，暂称“{short}”</translation>
    </message>
    <message id="way.problem.floor_unnamed.do">
        <source>Write what the lift button says under levels in wayfinding.json.</source>
        <translation>请在 wayfinding.json 的 levels 里写上电梯按钮上的叫法。</translation>
    </message>
    <message id="way.problem.id_missing">
        <source>an entry in the file "{file}" has no id</source>
        <translation>文件“{file}”里有一项没有编号</translation>
    </message>
    <message id="way.problem.id_missing.do">
        <source>Give it an id that stays.</source>
        <translation>请给它一个不变的 id。</translation>
    </message>
    <message id="way.problem.id_shared">
        <source>this id is used for several kinds; the {type} is called "{type}/id"</source>
        <translation>同一编号用于不同种类，{type} 改称“{type}/编号”</translation>
    </message>
    <message id="way.problem.id_shared.do">
        <source>Use each id once in the whole map.</source>
        <translation>请让每个 id 在整张地图里只用一次。</translation>
    </message>
    <message id="way.problem.id_twice">
        <source>this id is used twice; only the first is read</source>
        <translation>这个编号用了两次，只读第一次</translation>
    </message>
    <message id="way.problem.id_twice.do">
        <source>Use each id once.</source>
        <translation>请让每个 id 只用一次。</translation>
    </message>
    <message id="way.problem.incline_unknown">
        <source>does not say which end is higher; it was guessed from where it lies</source>
        <translation>没有标上下方向，按位置推断</translation>
    </message>
    <message id="way.problem.incline_unknown.do">
        <source>Add incline=up or incline=down.</source>
        <translation>请加上 incline=up 或 incline=down。</translation>
    </message>
    <message id="way.problem.level_assumed">
        <source>names no level; 0 is taken</source>
        <translation>没有标楼层，当作 0</translation>
    </message>
    <message id="way.problem.level_assumed.do">
        <source>Add the tag level=*.</source>
        <translation>请加上 level=* 标签。</translation>
    </message>
    <message id="way.problem.level_not_step_free">
        <source>Nothing on {level} can be reached without steps ({count} spaces).</source>
        <translation>不走台阶到不了{level}（{count} 处）。</translation>
    </message>
    <message id="way.problem.level_not_step_free.do">
        <source>If a lift or a ramp leads there, draw it and join its floors. If none does, people in wheelchairs are sent to the help desk.</source>
        <translation>如果有电梯或坡道通到这一层，请画上并与各层相连；如果没有，坐轮椅的患者会被请到导诊台。</translation>
    </message>
    <message id="way.problem.level_unknown">
        <source>belongs to the unknown floor "{level}" and was left out</source>
        <translation>所属楼层“{level}”不存在，已略过</translation>
    </message>
    <message id="way.problem.level_unknown.do">
        <source>Set its level_id to an id of level.geojson.</source>
        <translation>请把 level_id 改为 level.geojson 里的 id。</translation>
    </message>
    <message id="way.problem.lift_gap">
        <source>Lift {name} passes {levels} without a stop on the map.</source>
        <translation>电梯“{name}”经过 {levels}，但地图上没有停靠。</translation>
    </message>
    <message id="way.problem.lift_gap.do">
        <source>If it stops there, draw its space on those floors. If it does not, leave it.</source>
        <translation>如果电梯停这些楼层，请在那里补画电梯间；如果不停，可以不改。</translation>
    </message>
    <message id="way.problem.multipolygon_open">
        <source>has an outline that does not close and was left out</source>
        <translation>轮廓没有闭合，已略过</translation>
    </message>
    <message id="way.problem.multipolygon_open.do">
        <source>If it is an indoor area, close its outline.</source>
        <translation>如果它是室内区域，请补全轮廓。</translation>
    </message>
    <message id="way.problem.no_doors">
        <source>the map has no doors at all; each room is taken to open on the corridor beside it</source>
        <translation>地图没有画任何门，每个房间按与通道相邻处开门</translation>
    </message>
    <message id="way.problem.no_doors.do">
        <source>Draw the doors (openings), so that the directions are right.</source>
        <translation>请补画门（opening），指路才准确。</translation>
    </message>
    <message id="way.problem.no_entrance">
        <source>no door of the map leads outdoors</source>
        <translation>地图上没有通往室外的门</translation>
    </message>
    <message id="way.problem.no_entrance.do">
        <source>Draw the entrances, or name a start with --from.</source>
        <translation>请画出大门，或用 --from 指定起点。</translation>
    </message>
    <message id="way.problem.nodes_missing">
        <source>lacks some of its nodes; the others are used</source>
        <translation>缺少部分节点，按其余节点读取</translation>
    </message>
    <message id="way.problem.nodes_missing.do">
        <source>Export the whole area.</source>
        <translation>请导出完整的范围。</translation>
    </message>
    <message id="way.problem.not_step_free">
        <source>{name} on {level} cannot be reached without steps.</source>
        <translation>不走台阶到不了{level}的“{name}”。</translation>
    </message>
    <message id="way.problem.not_step_free.do">
        <source>Check whether the doors and corridors on the way really have steps; mark those that have none as step-free.</source>
        <translation>请检查路上的门和走廊是否真有台阶；没有的，请标为无障碍。</translation>
    </message>
    <message id="way.problem.occupant_nowhere">
        <source>does not say in which room it is and is not listed</source>
        <translation>没有标明在哪个房间，未列出</translation>
    </message>
    <message id="way.problem.occupant_nowhere.do">
        <source>Check its anchor_id and unit_id.</source>
        <translation>请检查它的 anchor_id 和 unit_id。</translation>
    </message>
    <message id="way.problem.one_way_elsewhere">
        <source>the one-way door names other rooms than the map</source>
        <translation>单向门写的两侧与地图不符</translation>
    </message>
    <message id="way.problem.one_way_elsewhere.do">
        <source>Correct from and to under doors in wayfinding.json.</source>
        <translation>请在 wayfinding.json 的 doors 里改正 from 和 to。</translation>
    </message>
    <message id="way.problem.only_through_staff">
        <source>{name} on {level} is reached only through a staff area.</source>
        <translation>到{level}的“{name}”只能穿过员工区。</translation>
    </message>
    <message id="way.problem.only_through_staff.do">
        <source>If patients have another way, draw its door; if it is for staff only, mark it so.</source>
        <translation>如果患者另有通道，请把那里的门画上；如果只供员工，请标为员工区。</translation>
    </message>
    <message id="way.problem.opening_assumed">
        <source>two spaces meet without a door drawn; they are taken as open to each other</source>
        <translation>两处相邻又没有画门，按连通处理</translation>
    </message>
    <message id="way.problem.opening_assumed.do">
        <source>If there is a wall between them, draw the real door.</source>
        <translation>如果中间有墙，请画出真正的门。</translation>
    </message>
    <message id="way.problem.ordinal_missing">
        <source>the floor has no ordinal; 0 is taken</source>
        <translation>楼层没有序号（ordinal），当作 0</translation>
    </message>
    <message id="way.problem.ordinal_missing.do">
        <source>Give the floor its ordinal, 0 for the ground floor.</source>
        <translation>请填写楼层序号，一楼为 0。</translation>
    </message>
    <message id="way.problem.outline_missing">
        <source>the floor has no outline</source>
        <translation>楼层没有画轮廓</translation>
    </message>
    <message id="way.problem.outline_missing.do">
        <source>Nothing needs to be done; with an outline the doors that lead outdoors are told better.</source>
        <translation>不必处理；画上轮廓后，通往室外的门认得更准。</translation>
    </message>
    <message id="way.problem.place_no_name">
        <source>A place on {level} has no name ({name}).</source>
        <translation>{level}有一个地点没有名称（{name}）。</translation>
    </message>
    <message id="way.problem.place_no_name.do">
        <source>Give it the name or room number that patients know, or nobody can find it.</source>
        <translation>请填写患者认得的名称或房间号，否则搜不到它。</translation>
    </message>
    <message id="way.problem.place_no_pinyin">
        <source>{name} has no pinyin of its own.</source>
        <translation>“{name}”没有填拼音。</translation>
    </message>
    <message id="way.problem.place_no_pinyin.do">
        <source>The usual reading is taken. If a character has several, write the pinyin in wayfinding.json.</source>
        <translation>程序会按常用读音；有多音字的，请在 wayfinding.json 里填写拼音。</translation>
    </message>
    <message id="way.problem.place_not_typable">
        <source>{name} has no Chinese, pinyin or English name, so it cannot be typed on the A–Z pad.</source>
        <translation>“{name}”没有中文、拼音或英文名，用字母键搜不到。</translation>
    </message>
    <message id="way.problem.place_not_typable.do">
        <source>Add a name or an alias in wayfinding.json.</source>
        <translation>请在 wayfinding.json 里补上名称或别名。</translation>
    </message>
    <message id="way.problem.place_nowhere">
        <source>{name} lies in no room or corridor.</source>
        <translation>“{name}”不在任何房间或走廊里。</translation>
    </message>
    <message id="way.problem.place_nowhere.do">
        <source>Move its point into the room it belongs to.</source>
        <translation>请把它的位置移到所在的房间里。</translation>
    </message>
    <message id="way.problem.position_unreadable">
        <source>has coordinates that cannot be read; they were left out</source>
        <translation>有的坐标读不出，已略过</translation>
    </message>
    <message id="way.problem.position_unreadable.do">
        <source>Check the coordinates of this area.</source>
        <translation>请检查这个区域的坐标。</translation>
    </message>
    <message id="way.problem.property_misspelt">
        <source>"{name}" in the file "{file}" is read as "{meant}"</source>
        <translation>文件“{file}”里的“{name}”按“{meant}”读</translation>
    </message>
    <message id="way.problem.property_misspelt.do">
        <source>Correct the name of the property.</source>
        <translation>请改正属性名。</translation>
    </message>
    <message id="way.problem.room_without_door">
        <source>{name} on {level} has no door.</source>
        <translation>{level}的“{name}”没有门。</translation>
    </message>
    <message id="way.problem.room_without_door.do">
        <source>Draw a door on the wall it shares with the corridor, or mark it as not open to the public.</source>
        <translation>请在它与走廊共用的墙上画一扇门；如果患者不能进入，请标为不开放。</translation>
    </message>
    <message id="way.problem.shape_empty">
        <source>has a shape without area and was left out</source>
        <translation>形状没有面积，已略过</translation>
    </message>
    <message id="way.problem.shape_empty.do">
        <source>Draw this area again.</source>
        <translation>请重新画这个区域。</translation>
    </message>
    <message id="way.problem.shape_far">
        <source>lies more than twenty kilometres from the rest of the map and was left out</source>
        <translation>离地图其余部分超过二十公里，已略过</translation>
    </message>
    <message id="way.problem.shape_far.do">
        <source>Check its coordinates.</source>
        <translation>请检查坐标。</translation>
    </message>
    <message id="way.problem.shape_mended">
        <source>had an outline that crosses itself or a stray hole; it was mended while reading</source>
        <translation>轮廓自相交或孔洞有误，读取时已修好</translation>
    </message>
    <message id="way.problem.shape_mended.do">
        <source>Look at this outline in the drawing tool.</source>
        <translation>请在绘图工具中检查这个轮廓。</translation>
    </message>
    <message id="way.problem.shape_missing">
        <source>has no usable shape and was left out</source>
        <translation>没有可用的形状，已略过</translation>
    </message>
    <message id="way.problem.shape_missing.do">
        <source>Draw this area or door again, in longitude and latitude.</source>
        <translation>请重新画这个区域或这道门（坐标为经度、纬度）。</translation>
    </message>
    <message id="way.problem.sidecar_id_unknown">
        <source>is named under {group} in wayfinding.json but is not in the map</source>
        <translation>wayfinding.json 的 {group} 里的编号不在地图上</translation>
    </message>
    <message id="way.problem.sidecar_id_unknown.do">
        <source>Use an id of the map, or remove the entry.</source>
        <translation>请改为地图里的 id，或删去这一项。</translation>
    </message>
    <message id="way.problem.stand_level">
        <source>the terminal stands on the unknown floor "{level}"</source>
        <translation>终端所在楼层“{level}”不存在</translation>
    </message>
    <message id="way.problem.stand_level.do">
        <source>Correct its level under stands in wayfinding.json.</source>
        <translation>请在 wayfinding.json 的 stands 里改正 level。</translation>
    </message>
    <message id="way.problem.stand_outside">
        <source>the terminal stands in no room or corridor</source>
        <translation>终端的位置不在任何房间或通道里</translation>
    </message>
    <message id="way.problem.stand_outside.do">
        <source>Correct its lon and lat under stands in wayfinding.json.</source>
        <translation>请在 wayfinding.json 的 stands 里改正经纬度。</translation>
    </message>
    <message id="way.problem.unreachable">
        <source>{name} on {level} cannot be reached from an entrance.</source>
        <translation>从入口走不到{level}的“{name}”。</translation>
    </message>
    <message id="way.problem.unreachable.do">
        <source>Check that its door lies on the wall it shares with the corridor, and that stairs or a lift lead to this floor.</source>
        <translation>请检查它与走廊之间的门是否画在墙上，以及这一层是否有楼梯或电梯相连。</translation>
    </message>
    <message id="way.ramp.down">
        <source>go down {climb} to {floor}</source>
        <translation>沿{climb}下到{floor}</translation>
    </message>
    <message id="way.ramp.leave">
        <source>; at its end, {turn}</source>
        <translation>，走完坡道后{turn}</translation>
    </message>
    <message id="way.ramp.lettered">
        <source>ramp {bank}</source>
        <translation>{bank}坡道</translation>
    </message>
    <message id="way.ramp.name">
        <source>the ramp</source>
        <translation>坡道</translation>
    </message>
    <message id="way.ramp.named">
        <source>the {bank} ramp</source>
        <translation>{bank}坡道</translation>
    </message>
    <message id="way.ramp.up">
        <source>go up {climb} to {floor}</source>
        <translation>沿{climb}上到{floor}</translation>
    </message>
    <message id="way.ramp.words">
        <source>ramp|坡道</source>
        <translation>坡道|ramp</translation>
    </message>
    <message id="way.room">
        <source>room {number}</source>
        <translation>{number}室</translation>
    </message>
    <message id="way.room_named">
        <source>{name}, room {number},</source>
        <translation>{name}，{number}室，</translation>
    </message>
    <message id="way.search.floors">
        <source>f|floor|level</source>
        <translation>楼|层</translation>
    </message>
    <message id="way.search.rooms">
        <source>room</source>
        <translation>室|号|号室|诊室</translation>
    </message>
    <message id="way.stairs.down">
        <source>go down {climb} to {floor}</source>
        <translation>走{climb}下到{floor}</translation>
    </message>
    <message id="way.stairs.leave">
        <source>; when you leave the stairs, {turn}</source>
        <translation>，出楼梯后{turn}</translation>
    </message>
    <message id="way.stairs.lettered">
        <source>staircase {bank}</source>
        <translation>{bank}楼梯</translation>
    </message>
    <message id="way.stairs.name">
        <source>the stairs</source>
        <translation>楼梯</translation>
    </message>
    <message id="way.stairs.named">
        <source>the {bank} stairs</source>
        <translation>{bank}楼梯</translation>
    </message>
    <message id="way.stairs.up">
        <source>go up {climb} to {floor}</source>
        <translation>走{climb}上到{floor}</translation>
    </message>
    <message id="way.stairs.words">
        <source>stair|楼梯|樓梯</source>
        <translation>楼梯|梯|樓梯|stair</translation>
    </message>
    <message id="way.stop">
        <source>.</source>
        <translation>。</translation>
    </message>
    <message id="way.the">
        <source>the {place}</source>
        <translation>{place}</translation>
    </message>
</context>
</TS>
