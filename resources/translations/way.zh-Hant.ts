<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_US">
<context>
    <name>way</name>
    <message id="way.arrive.back">
        <source>{place} is behind you</source>
        <translation>{place}就在您身後</translation>
    </message>
    <message id="way.arrive.here">
        <source>you are already at {place}</source>
        <translation>您已經在{place}了</translation>
    </message>
    <message id="way.arrive.left">
        <source>{place} is on your left</source>
        <translation>{place}就在您的左手邊</translation>
    </message>
    <message id="way.arrive.right">
        <source>{place} is on your right</source>
        <translation>{place}就在您的右手邊</translation>
    </message>
    <message id="way.arrive.sharp_left">
        <source>{place} is behind you on the left</source>
        <translation>{place}在您的左後方</translation>
    </message>
    <message id="way.arrive.sharp_right">
        <source>{place} is behind you on the right</source>
        <translation>{place}在您的右後方</translation>
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
        <translation>地下{number}樓</translation>
    </message>
    <message id="way.beside">
        <source>, as far as {place}</source>
        <translation>，走到{place}旁邊</translation>
    </message>
    <message id="way.category.cashier">
        <source>Cashier|payment|registration|pay</source>
        <translation>收費處|掛號|繳費|收銀|交費|付款</translation>
    </message>
    <message id="way.category.clinic">
        <source>Clinic</source>
        <translation>診區</translation>
    </message>
    <message id="way.category.emergency">
        <source>Emergency|A&amp;E|ER</source>
        <translation>急診|急救</translation>
    </message>
    <message id="way.category.entrance">
        <source>Entrance|exit|way out</source>
        <translation>出入口|大門|出口|門口</translation>
    </message>
    <message id="way.category.escalator">
        <source>Escalator</source>
        <translation>電扶梯|扶梯|手扶梯</translation>
    </message>
    <message id="way.category.food">
        <source>Food and drink|canteen|shop|cafe</source>
        <translation>餐飲|餐廳|便利店|小賣部</translation>
    </message>
    <message id="way.category.help_desk">
        <source>Help desk|information|reception</source>
        <translation>導診臺|服務臺|諮詢臺|詢問處</translation>
    </message>
    <message id="way.category.imaging">
        <source>Imaging|x-ray|scan</source>
        <translation>影像檢查|拍片|放射</translation>
    </message>
    <message id="way.category.lab">
        <source>Laboratory|blood test|lab</source>
        <translation>檢驗科|化驗|抽血|驗血</translation>
    </message>
    <message id="way.category.lift">
        <source>Lift|elevator</source>
        <translation>電梯|升降機</translation>
    </message>
    <message id="way.category.other">
        <source>Other place</source>
        <translation>其他地點</translation>
    </message>
    <message id="way.category.pharmacy">
        <source>Pharmacy|medicine|chemist</source>
        <translation>藥房|取藥|拿藥|領藥</translation>
    </message>
    <message id="way.category.room">
        <source>Room</source>
        <translation>診室|房間</translation>
    </message>
    <message id="way.category.stairs">
        <source>Staircase|stairs</source>
        <translation>樓梯</translation>
    </message>
    <message id="way.category.toilet">
        <source>Toilet|restroom|wc|washroom|bathroom</source>
        <translation>洗手間|廁所|衛生間|wc</translation>
    </message>
    <message id="way.category.toilet.accessible">
        <source>Accessible toilet|wheelchair toilet|disabled toilet|toilet|restroom|wc|washroom|bathroom</source>
        <translation>無障礙洗手間|無障礙廁所|無障礙衛生間|洗手間|廁所|衛生間|wc</translation>
    </message>
    <message id="way.category.waiting">
        <source>Waiting area</source>
        <translation>候診區|等候區</translation>
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
        <translation>搭{climb}下到{floor}</translation>
    </message>
    <message id="way.escalator.leave">
        <source>; when you step off, {turn}</source>
        <translation>，下扶梯後{turn}</translation>
    </message>
    <message id="way.escalator.lettered">
        <source>escalator {bank}</source>
        <translation>{bank}電扶梯</translation>
    </message>
    <message id="way.escalator.name">
        <source>the escalator</source>
        <translation>電扶梯</translation>
    </message>
    <message id="way.escalator.named">
        <source>the {bank} escalator</source>
        <translation>{bank}電扶梯</translation>
    </message>
    <message id="way.escalator.up">
        <source>take {climb} up to {floor}</source>
        <translation>搭{climb}上到{floor}</translation>
    </message>
    <message id="way.escalator.words">
        <source>escalator|扶梯</source>
        <translation>扶梯|escalator</translation>
    </message>
    <message id="way.far">
        <source> for about {metres} metres, about {paces} steps</source>
        <translation>大約{metres}米，約{paces}步</translation>
    </message>
    <message id="way.few_steps">
        <source> a few steps</source>
        <translation>幾步</translation>
    </message>
    <message id="way.floor">
        <source>floor {number}</source>
        <translation>{number}樓</translation>
    </message>
    <message id="way.follow">
        <source>follow the corridor</source>
        <translation>沿著通道走</translation>
    </message>
    <message id="way.from_here.back">
        <source>from here, turn around and walk</source>
        <translation>從這裡轉身向後走</translation>
    </message>
    <message id="way.from_here.left">
        <source>from here, turn to your left and walk</source>
        <translation>從這裡向左走</translation>
    </message>
    <message id="way.from_here.right">
        <source>from here, turn to your right and walk</source>
        <translation>從這裡向右走</translation>
    </message>
    <message id="way.from_here.sharp_left">
        <source>from here, turn back to your left and walk</source>
        <translation>從這裡向左後方走</translation>
    </message>
    <message id="way.from_here.sharp_right">
        <source>from here, turn back to your right and walk</source>
        <translation>從這裡向右後方走</translation>
    </message>
    <message id="way.from_here.slight_left">
        <source>from here, walk ahead to your left</source>
        <translation>從這裡向左前方走</translation>
    </message>
    <message id="way.from_here.slight_right">
        <source>from here, walk ahead to your right</source>
        <translation>從這裡向右前方走</translation>
    </message>
    <message id="way.from_here.straight">
        <source>from here, walk straight ahead</source>
        <translation>從這裡向正前方走</translation>
    </message>
    <message id="way.from_here.unknown">
        <source>from here, walk</source>
        <translation>從這裡走</translation>
    </message>
    <message id="way.go.back">
        <source>turn around and walk back</source>
        <translation>掉頭往回走</translation>
    </message>
    <message id="way.go.left">
        <source>turn left and walk</source>
        <translation>左轉後走</translation>
    </message>
    <message id="way.go.right">
        <source>turn right and walk</source>
        <translation>右轉後走</translation>
    </message>
    <message id="way.go.sharp_left">
        <source>turn sharply left and walk</source>
        <translation>向左後方拐，走</translation>
    </message>
    <message id="way.go.sharp_right">
        <source>turn sharply right and walk</source>
        <translation>向右後方拐，走</translation>
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
        <translation>掉頭往回走</translation>
    </message>
    <message id="way.leave.left">
        <source>turn left</source>
        <translation>左轉</translation>
    </message>
    <message id="way.leave.right">
        <source>turn right</source>
        <translation>右轉</translation>
    </message>
    <message id="way.leave.sharp_left">
        <source>turn sharply left</source>
        <translation>向左後方拐</translation>
    </message>
    <message id="way.leave.sharp_right">
        <source>turn sharply right</source>
        <translation>向右後方拐</translation>
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
        <translation>搭{climb}下到{floor}</translation>
    </message>
    <message id="way.lift.leave">
        <source>; when you leave the lift, {turn}</source>
        <translation>，出電梯後{turn}</translation>
    </message>
    <message id="way.lift.lettered">
        <source>lift {bank}</source>
        <translation>{bank}電梯</translation>
    </message>
    <message id="way.lift.name">
        <source>the lift</source>
        <translation>電梯</translation>
    </message>
    <message id="way.lift.named">
        <source>the {bank} lift</source>
        <translation>{bank}電梯</translation>
    </message>
    <message id="way.lift.up">
        <source>take {climb} up to {floor}</source>
        <translation>搭{climb}上到{floor}</translation>
    </message>
    <message id="way.lift.words">
        <source>lift|elevator|电梯|電梯</source>
        <translation>电梯|梯|電梯|lift|elevator</translation>
    </message>
    <message id="way.no_way.closed">
        <source>The way there is closed at this time. Please ask at the help desk.</source>
        <translation>現在過不去，到那裡的門還沒開或已經關了，請到導診臺詢問。</translation>
    </message>
    <message id="way.no_way.no_step_free">
        <source>There is no step-free way there. Please ask at the help desk for assistance.</source>
        <translation>沒有不經過臺階的路，請到導診臺找工作人員幫忙。</translation>
    </message>
    <message id="way.no_way.no_without_lift">
        <source>There is no way there without a lift. Please ask at the help desk.</source>
        <translation>不搭電梯到不了這裡，請到導診臺詢問。</translation>
    </message>
    <message id="way.no_way.not_joined">
        <source>The map shows no way there. Please ask at the help desk.</source>
        <translation>地圖上沒有到這裡的路，請到導診臺詢問。</translation>
    </message>
    <message id="way.out.back">
        <source>leave the room, turn around and walk</source>
        <translation>出門後往回走</translation>
    </message>
    <message id="way.out.left">
        <source>leave the room, turn left and walk</source>
        <translation>出門後左轉，走</translation>
    </message>
    <message id="way.out.right">
        <source>leave the room, turn right and walk</source>
        <translation>出門後右轉，走</translation>
    </message>
    <message id="way.out.sharp_left">
        <source>leave the room, turn sharply left and walk</source>
        <translation>出門後向左後方拐，走</translation>
    </message>
    <message id="way.out.sharp_right">
        <source>leave the room, turn sharply right and walk</source>
        <translation>出門後向右後方拐，走</translation>
    </message>
    <message id="way.out.slight_left">
        <source>leave the room, bear left and walk</source>
        <translation>出門後向左前方走</translation>
    </message>
    <message id="way.out.slight_right">
        <source>leave the room, bear right and walk</source>
        <translation>出門後向右前方走</translation>
    </message>
    <message id="way.out.straight">
        <source>leave the room and walk straight on</source>
        <translation>出門後直走</translation>
    </message>
    <message id="way.passing">
        <source>, past {place}</source>
        <translation>，經過{place}</translation>
    </message>
    <message id="way.problem.amenity_nowhere">
        <source>does not say in which space it is and is not listed</source>
        <translation>沒有標明在哪個區域，未列出</translation>
    </message>
    <message id="way.problem.amenity_nowhere.do">
        <source>Check its unit_ids.</source>
        <translation>請檢查它的 unit_ids。</translation>
    </message>
    <message id="way.problem.buildings_share_ordinals">
        <source>{count} buildings use the same floor ordinals; they are kept apart by building.</source>
        <translation>有 {count} 棟樓的樓層序號相同，已按樓分開。</translation>
    </message>
    <message id="way.problem.buildings_share_ordinals.do">
        <source>Nothing to mend. Where one can walk from one building to another, draw the passage.</source>
        <translation>不必修改。樓與樓之間要能互相走到，請畫出連廊。</translation>
    </message>
    <message id="way.problem.category_unknown">
        <source>the category "{category}" is not known and is taken for a room</source>
        <translation>不認識的類別「{category}」，當作房間</translation>
    </message>
    <message id="way.problem.category_unknown.do">
        <source>If it is no room, use a category of IMDF.</source>
        <translation>如不是房間，請改用 IMDF 的類別。</translation>
    </message>
    <message id="way.problem.climb_alone">
        <source>this lift, stairs or ramp joins no other floor</source>
        <translation>這處電梯、樓梯或坡道不通別的樓層</translation>
    </message>
    <message id="way.problem.climb_alone.do">
        <source>Draw it in the same place on the next floor, or name its stops under climbs in wayfinding.json.</source>
        <translation>請讓它在上下樓層的輪廓對齊，或在 wayfinding.json 的 climbs 裡寫明 stops。</translation>
    </message>
    <message id="way.problem.climb_stop_unknown">
        <source>is named as a stop but is not in the map</source>
        <translation>停靠處不在地圖上</translation>
    </message>
    <message id="way.problem.climb_stop_unknown.do">
        <source>Use an id of unit.geojson.</source>
        <translation>請改為 unit.geojson 裡的 id。</translation>
    </message>
    <message id="way.problem.door_leads_nowhere">
        <source>this door opens on one room only</source>
        <translation>這道門只通一個房間</translation>
    </message>
    <message id="way.problem.door_leads_nowhere.do">
        <source>Draw the room or corridor on its other side, or move the door between the two.</source>
        <translation>請畫出門另一側的房間或通道，或把門移到兩者之間。</translation>
    </message>
    <message id="way.problem.door_touches_nothing">
        <source>this door touches no room</source>
        <translation>這道門不挨著任何房間</translation>
    </message>
    <message id="way.problem.door_touches_nothing.do">
        <source>Draw the door on the wall, within half a metre of its rooms.</source>
        <translation>請把門畫在牆上，離房間不超過半米。</translation>
    </message>
    <message id="way.problem.equal_floor_names">
        <source>Two floors of one building are both called {level}.</source>
        <translation>同一棟樓有兩層都叫「{level}」。</translation>
    </message>
    <message id="way.problem.equal_floor_names.do">
        <source>Name each floor as the lift buttons do.</source>
        <translation>請改成與電梯按鈕一致的樓層名。</translation>
    </message>
    <message id="way.problem.equal_ordinals">
        <source>Floors of one building have the same ordinal: {levels}.</source>
        <translation>同一棟樓有幾層的樓層序號相同：{levels}。</translation>
    </message>
    <message id="way.problem.equal_ordinals.do">
        <source>Give each floor its own ordinal; a mezzanine may take a half, such as 0.5.</source>
        <translation>請給每層不同的序號；夾層可用 0.5 這樣的半層。</translation>
    </message>
    <message id="way.problem.feature_unreadable">
        <source>an entry in the file "{file}" cannot be read</source>
        <translation>檔案「{file}」裡有一項讀不出</translation>
    </message>
    <message id="way.problem.feature_unreadable.do">
        <source>Export this file again.</source>
        <translation>請重新匯出這個檔案。</translation>
    </message>
    <message id="way.problem.file_unknown">
        <source>the file "{file}" is not part of IMDF and is not used</source>
        <translation>檔案「{file}」不屬於 IMDF，未使用</translation>
    </message>
    <message id="way.problem.file_unknown.do">
        <source>Nothing needs to be done.</source>
        <translation>不必處理。</translation>
    </message>
    <message id="way.problem.floor_unnamed">
        <source>the map does not say what this floor is called; "{short}" is used</source>
        <translation>地圖沒有寫樓層的叫法，暫稱「{short}」</translation>
    </message>
    <message id="way.problem.floor_unnamed.do">
        <source>Write what the lift button says under levels in wayfinding.json.</source>
        <translation>請在 wayfinding.json 的 levels 裡寫上電梯按鈕上的叫法。</translation>
    </message>
    <message id="way.problem.id_missing">
        <source>an entry in the file "{file}" has no id</source>
        <translation>檔案「{file}」裡有一項沒有編號</translation>
    </message>
    <message id="way.problem.id_missing.do">
        <source>Give it an id that stays.</source>
        <translation>請給它一個不變的 id。</translation>
    </message>
    <message id="way.problem.id_shared">
        <source>this id is used for several kinds; the {type} is called "{type}/id"</source>
        <translation>同一編號用於不同種類，{type} 改稱「{type}/編號」</translation>
    </message>
    <message id="way.problem.id_shared.do">
        <source>Use each id once in the whole map.</source>
        <translation>請讓每個 id 在整張地圖裡只用一次。</translation>
    </message>
    <message id="way.problem.id_twice">
        <source>this id is used twice; only the first is read</source>
        <translation>這個編號用了兩次，只讀第一次</translation>
    </message>
    <message id="way.problem.id_twice.do">
        <source>Use each id once.</source>
        <translation>請讓每個 id 只用一次。</translation>
    </message>
    <message id="way.problem.incline_unknown">
        <source>does not say which end is higher; it was guessed from where it lies</source>
        <translation>沒有標上下方向，按位置推斷</translation>
    </message>
    <message id="way.problem.incline_unknown.do">
        <source>Add incline=up or incline=down.</source>
        <translation>請加上 incline=up 或 incline=down。</translation>
    </message>
    <message id="way.problem.level_assumed">
        <source>names no level; 0 is taken</source>
        <translation>沒有標樓層，當作 0</translation>
    </message>
    <message id="way.problem.level_assumed.do">
        <source>Add the tag level=*.</source>
        <translation>請加上 level=* 標籤。</translation>
    </message>
    <message id="way.problem.level_not_step_free">
        <source>Nothing on {level} can be reached without steps ({count} spaces).</source>
        <translation>不走階梯到不了{level}（{count} 處）。</translation>
    </message>
    <message id="way.problem.level_not_step_free.do">
        <source>If a lift or a ramp leads there, draw it and join its floors. If none does, people in wheelchairs are sent to the help desk.</source>
        <translation>如果有電梯或坡道通到這一層，請畫上並與各層相連；如果沒有，坐輪椅的患者會被請到導診臺。</translation>
    </message>
    <message id="way.problem.level_unknown">
        <source>belongs to the unknown floor "{level}" and was left out</source>
        <translation>所屬樓層「{level}」不存在，已略過</translation>
    </message>
    <message id="way.problem.level_unknown.do">
        <source>Set its level_id to an id of level.geojson.</source>
        <translation>請把 level_id 改為 level.geojson 裡的 id。</translation>
    </message>
    <message id="way.problem.lift_gap">
        <source>Lift {name} passes {levels} without a stop on the map.</source>
        <translation>電梯「{name}」經過 {levels}，但地圖上沒有停靠。</translation>
    </message>
    <message id="way.problem.lift_gap.do">
        <source>If it stops there, draw its space on those floors. If it does not, leave it.</source>
        <translation>如果電梯停這些樓層，請在那裡補畫電梯間；如果不停，可以不改。</translation>
    </message>
    <message id="way.problem.multipolygon_open">
        <source>has an outline that does not close and was left out</source>
        <translation>輪廓沒有閉合，已略過</translation>
    </message>
    <message id="way.problem.multipolygon_open.do">
        <source>If it is an indoor area, close its outline.</source>
        <translation>如果它是室內區域，請補全輪廓。</translation>
    </message>
    <message id="way.problem.no_doors">
        <source>the map has no doors at all; each room is taken to open on the corridor beside it</source>
        <translation>地圖沒有畫任何門，每個房間按與通道相鄰處開門</translation>
    </message>
    <message id="way.problem.no_doors.do">
        <source>Draw the doors (openings), so that the directions are right.</source>
        <translation>請補畫門（opening），指路才準確。</translation>
    </message>
    <message id="way.problem.no_entrance">
        <source>no door of the map leads outdoors</source>
        <translation>地圖上沒有通往室外的門</translation>
    </message>
    <message id="way.problem.no_entrance.do">
        <source>Draw the entrances, or name a start with --from.</source>
        <translation>請畫出大門，或用 --from 指定起點。</translation>
    </message>
    <message id="way.problem.nodes_missing">
        <source>lacks some of its nodes; the others are used</source>
        <translation>缺少部分節點，按其餘節點讀取</translation>
    </message>
    <message id="way.problem.nodes_missing.do">
        <source>Export the whole area.</source>
        <translation>請匯出完整的範圍。</translation>
    </message>
    <message id="way.problem.not_step_free">
        <source>{name} on {level} cannot be reached without steps.</source>
        <translation>不走階梯到不了{level}的「{name}」。</translation>
    </message>
    <message id="way.problem.not_step_free.do">
        <source>Check whether the doors and corridors on the way really have steps; mark those that have none as step-free.</source>
        <translation>請檢查路上的門和走廊是否真有階梯；沒有的，請標為無障礙。</translation>
    </message>
    <message id="way.problem.occupant_nowhere">
        <source>does not say in which room it is and is not listed</source>
        <translation>沒有標明在哪個房間，未列出</translation>
    </message>
    <message id="way.problem.occupant_nowhere.do">
        <source>Check its anchor_id and unit_id.</source>
        <translation>請檢查它的 anchor_id 和 unit_id。</translation>
    </message>
    <message id="way.problem.one_way_elsewhere">
        <source>the one-way door names other rooms than the map</source>
        <translation>單向門寫的兩側與地圖不符</translation>
    </message>
    <message id="way.problem.one_way_elsewhere.do">
        <source>Correct from and to under doors in wayfinding.json.</source>
        <translation>請在 wayfinding.json 的 doors 裡改正 from 和 to。</translation>
    </message>
    <message id="way.problem.only_through_staff">
        <source>{name} on {level} is reached only through a staff area.</source>
        <translation>到{level}的「{name}」只能穿過員工區。</translation>
    </message>
    <message id="way.problem.only_through_staff.do">
        <source>If patients have another way, draw its door; if it is for staff only, mark it so.</source>
        <translation>如果患者另有通道，請把那裡的門畫上；如果只供員工，請標為員工區。</translation>
    </message>
    <message id="way.problem.opening_assumed">
        <source>two spaces meet without a door drawn; they are taken as open to each other</source>
        <translation>兩處相鄰又沒有畫門，按連通處理</translation>
    </message>
    <message id="way.problem.opening_assumed.do">
        <source>If there is a wall between them, draw the real door.</source>
        <translation>如果中間有牆，請畫出真正的門。</translation>
    </message>
    <message id="way.problem.ordinal_missing">
        <source>the floor has no ordinal; 0 is taken</source>
        <translation>樓層沒有序號（ordinal），當作 0</translation>
    </message>
    <message id="way.problem.ordinal_missing.do">
        <source>Give the floor its ordinal, 0 for the ground floor.</source>
        <translation>請填寫樓層序號，一樓為 0。</translation>
    </message>
    <message id="way.problem.outline_missing">
        <source>the floor has no outline</source>
        <translation>樓層沒有畫輪廓</translation>
    </message>
    <message id="way.problem.outline_missing.do">
        <source>Nothing needs to be done; with an outline the doors that lead outdoors are told better.</source>
        <translation>不必處理；畫上輪廓後，通往室外的門認得更準。</translation>
    </message>
    <message id="way.problem.place_no_name">
        <source>A place on {level} has no name ({name}).</source>
        <translation>{level}有一個地點沒有名稱（{name}）。</translation>
    </message>
    <message id="way.problem.place_no_name.do">
        <source>Give it the name or room number that patients know, or nobody can find it.</source>
        <translation>請填寫患者認得的名稱或房間號，否則搜不到它。</translation>
    </message>
    <message id="way.problem.place_no_pinyin">
        <source>{name} has no pinyin of its own.</source>
        <translation>「{name}」沒有填拼音。</translation>
    </message>
    <message id="way.problem.place_no_pinyin.do">
        <source>The usual reading is taken. If a character has several, write the pinyin in wayfinding.json.</source>
        <translation>程式會按常用讀音；有多音字的，請在 wayfinding.json 裡填寫拼音。</translation>
    </message>
    <message id="way.problem.place_not_typable">
        <source>{name} has no Chinese, pinyin or English name, so it cannot be typed on the A–Z pad.</source>
        <translation>「{name}」沒有中文、拼音或英文名，用字母鍵搜不到。</translation>
    </message>
    <message id="way.problem.place_not_typable.do">
        <source>Add a name or an alias in wayfinding.json.</source>
        <translation>請在 wayfinding.json 裡補上名稱或別名。</translation>
    </message>
    <message id="way.problem.place_nowhere">
        <source>{name} lies in no room or corridor.</source>
        <translation>「{name}」不在任何房間或走廊裡。</translation>
    </message>
    <message id="way.problem.place_nowhere.do">
        <source>Move its point into the room it belongs to.</source>
        <translation>請把它的位置移到所在的房間裡。</translation>
    </message>
    <message id="way.problem.position_unreadable">
        <source>has coordinates that cannot be read; they were left out</source>
        <translation>有的座標讀不出，已略過</translation>
    </message>
    <message id="way.problem.position_unreadable.do">
        <source>Check the coordinates of this area.</source>
        <translation>請檢查這個區域的座標。</translation>
    </message>
    <message id="way.problem.property_misspelt">
        <source>"{name}" in the file "{file}" is read as "{meant}"</source>
        <translation>檔案「{file}」裡的「{name}」按「{meant}」讀</translation>
    </message>
    <message id="way.problem.property_misspelt.do">
        <source>Correct the name of the property.</source>
        <translation>請改正屬性名。</translation>
    </message>
    <message id="way.problem.room_without_door">
        <source>{name} on {level} has no door.</source>
        <translation>{level}的「{name}」沒有門。</translation>
    </message>
    <message id="way.problem.room_without_door.do">
        <source>Draw a door on the wall it shares with the corridor, or mark it as not open to the public.</source>
        <translation>請在它與走廊共用的牆上畫一扇門；如果患者不能進入，請標為不開放。</translation>
    </message>
    <message id="way.problem.shape_empty">
        <source>has a shape without area and was left out</source>
        <translation>形狀沒有面積，已略過</translation>
    </message>
    <message id="way.problem.shape_empty.do">
        <source>Draw this area again.</source>
        <translation>請重新畫這個區域。</translation>
    </message>
    <message id="way.problem.shape_far">
        <source>lies more than twenty kilometres from the rest of the map and was left out</source>
        <translation>離地圖其餘部分超過二十公里，已略過</translation>
    </message>
    <message id="way.problem.shape_far.do">
        <source>Check its coordinates.</source>
        <translation>請檢查座標。</translation>
    </message>
    <message id="way.problem.shape_mended">
        <source>had an outline that crosses itself or a stray hole; it was mended while reading</source>
        <translation>輪廓自相交或孔洞有誤，讀取時已修好</translation>
    </message>
    <message id="way.problem.shape_mended.do">
        <source>Look at this outline in the drawing tool.</source>
        <translation>請在繪圖工具中檢查這個輪廓。</translation>
    </message>
    <message id="way.problem.shape_missing">
        <source>has no usable shape and was left out</source>
        <translation>沒有可用的形狀，已略過</translation>
    </message>
    <message id="way.problem.shape_missing.do">
        <source>Draw this area or door again, in longitude and latitude.</source>
        <translation>請重新畫這個區域或這道門（座標為經度、緯度）。</translation>
    </message>
    <message id="way.problem.sidecar_id_unknown">
        <source>is named under {group} in wayfinding.json but is not in the map</source>
        <translation>wayfinding.json 的 {group} 裡的編號不在地圖上</translation>
    </message>
    <message id="way.problem.sidecar_id_unknown.do">
        <source>Use an id of the map, or remove the entry.</source>
        <translation>請改為地圖裡的 id，或刪去這一項。</translation>
    </message>
    <message id="way.problem.stand_level">
        <source>the terminal stands on the unknown floor "{level}"</source>
        <translation>終端所在樓層「{level}」不存在</translation>
    </message>
    <message id="way.problem.stand_level.do">
        <source>Correct its level under stands in wayfinding.json.</source>
        <translation>請在 wayfinding.json 的 stands 裡改正 level。</translation>
    </message>
    <message id="way.problem.stand_outside">
        <source>the terminal stands in no room or corridor</source>
        <translation>終端的位置不在任何房間或通道裡</translation>
    </message>
    <message id="way.problem.stand_outside.do">
        <source>Correct its lon and lat under stands in wayfinding.json.</source>
        <translation>請在 wayfinding.json 的 stands 裡改正經緯度。</translation>
    </message>
    <message id="way.problem.unreachable">
        <source>{name} on {level} cannot be reached from an entrance.</source>
        <translation>從入口走不到{level}的「{name}」。</translation>
    </message>
    <message id="way.problem.unreachable.do">
        <source>Check that its door lies on the wall it shares with the corridor, and that stairs or a lift lead to this floor.</source>
        <translation>請檢查它與走廊之間的門是否畫在牆上，以及這一層是否有樓梯或電梯相連。</translation>
    </message>
    <message id="way.ramp.down">
        <source>go down {climb} to {floor}</source>
        <translation>沿{climb}下到{floor}</translation>
    </message>
    <message id="way.ramp.leave">
        <source>; at its end, {turn}</source>
        <translation>，走完坡道後{turn}</translation>
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
        <translation>樓|層</translation>
    </message>
    <message id="way.search.rooms">
        <source>room</source>
        <translation>室|號|號室|診室</translation>
    </message>
    <message id="way.stairs.down">
        <source>go down {climb} to {floor}</source>
        <translation>走{climb}下到{floor}</translation>
    </message>
    <message id="way.stairs.leave">
        <source>; when you leave the stairs, {turn}</source>
        <translation>，出樓梯後{turn}</translation>
    </message>
    <message id="way.stairs.lettered">
        <source>staircase {bank}</source>
        <translation>{bank}樓梯</translation>
    </message>
    <message id="way.stairs.name">
        <source>the stairs</source>
        <translation>樓梯</translation>
    </message>
    <message id="way.stairs.named">
        <source>the {bank} stairs</source>
        <translation>{bank}樓梯</translation>
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
