<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>device</name>
    <message id="device.do.cover_open">
        <source>Close the cover until it clicks.</source>
        <translation>Close the cover until it clicks.</translation>
    </message>
    <message id="device.do.failed">
        <source>Switch it off and on; if that does not help, call IT.</source>
        <translation>Switch it off and on; if that does not help, call IT.</translation>
    </message>
    <message id="device.do.missing">
        <source>Check power and cable; it comes back by itself once plugged in.</source>
        <translation>Check power and cable; it comes back by itself once plugged in.</translation>
    </message>
    <message id="device.do.no_paper">
        <source>Put in a paper roll; slips that wait come out by themselves.</source>
        <translation>Put in a paper roll; slips that wait come out by themselves.</translation>
    </message>
    <message id="device.do.offline">
        <source>Check power, cable and the lights on the printer.</source>
        <translation>Check power, cable and the lights on the printer.</translation>
    </message>
    <message id="device.do.paper_low">
        <source>Have a paper roll ready and change it soon.</source>
        <translation>Have a paper roll ready and change it soon.</translation>
    </message>
    <message id="device.do.printer.failed">
        <source>Look for a jam and at the cutter, then restart it; if that does not help, call IT.</source>
        <translation>Look for a jam and at the cutter, then restart it; if that does not help, call IT.</translation>
    </message>
    <message id="device.do.printer.silent">
        <source>It does not say how it is. Print a test slip and look whether it comes out.</source>
        <translation>It does not say how it is. Print a test slip and look whether it comes out.</translation>
    </message>
    <message id="device.do.reader.failed">
        <source>Check the reader's settings in the site file and the right to its port; then call IT.</source>
        <translation>Check the reader's settings in the site file and the right to its port; then call IT.</translation>
    </message>
    <message id="device.do.scanner.silent">
        <source>Scan any code once to see whether it works.</source>
        <translation>Scan any code once to see whether it works.</translation>
    </message>
    <message id="device.do.silent">
        <source>It does not answer. Check power and cable.</source>
        <translation>It does not answer. Check power and cable.</translation>
    </message>
    <message id="device.do.voice.failed">
        <source>Check the loudspeaker and its volume; call patients in person meanwhile.</source>
        <translation>Check the loudspeaker and its volume; call patients in person meanwhile.</translation>
    </message>
    <message id="device.do.voice.missing">
        <source>Install espeak-ng, and check the loudspeaker and [voice] in the site file.</source>
        <translation>Install espeak-ng, and check the loudspeaker and [voice] in the site file.</translation>
    </message>
    <message id="device.do.voice.silent">
        <source>It has not spoken yet. Test the voice.</source>
        <translation>It has not spoken yet. Test the voice.</translation>
    </message>
    <message id="device.health.cover_open">
        <source>Cover open</source>
        <translation>Cover open</translation>
    </message>
    <message id="device.health.failed">
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message id="device.health.missing">
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message id="device.health.no_paper">
        <source>Out of paper</source>
        <translation>Out of paper</translation>
    </message>
    <message id="device.health.off">
        <source>None</source>
        <translation>None</translation>
    </message>
    <message id="device.health.offline">
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message id="device.health.paper_low">
        <source>Paper low</source>
        <translation>Paper low</translation>
    </message>
    <message id="device.health.ready">
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message id="device.health.silent">
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message id="device.kind.printer">
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message id="device.kind.reader">
        <source>Card reader</source>
        <translation>Card reader</translation>
    </message>
    <message id="device.kind.scanner">
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message id="device.kind.voice">
        <source>Voice</source>
        <translation>Voice</translation>
    </message>
    <message id="device.outcome.attention">
        <source>Please look</source>
        <translation>Please look</translation>
    </message>
    <message id="device.outcome.failed">
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message id="device.outcome.off">
        <source>Not set up</source>
        <translation>Not set up</translation>
    </message>
    <message id="device.outcome.ok">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="device.program.board">
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message id="device.program.desk">
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message id="device.program.kiosk">
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message id="device.program.room">
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message id="device.task.fonts">
        <source>Fonts</source>
        <translation>Fonts</translation>
    </message>
    <message id="device.task.map">
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message id="device.task.printer">
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message id="device.task.reader">
        <source>Card reader</source>
        <translation>Card reader</translation>
    </message>
    <message id="device.task.scanner">
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message id="device.task.slips">
        <source>Slips</source>
        <translation>Slips</translation>
    </message>
    <message id="device.task.store">
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message id="device.task.translations">
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message id="device.task.triage">
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message id="device.task.voice">
        <source>Voice</source>
        <translation>Voice</translation>
    </message>
    <message id="device.test.bug">
        <source>The program made a mistake in this test</source>
        <translation>The program made a mistake in this test</translation>
    </message>
    <message id="device.test.bug.do">
        <source>Please give the log to IT.</source>
        <translation>Please give the log to IT.</translation>
    </message>
    <message id="device.test.fonts_failed">
        <source>Missing or damaged: {names}</source>
        <translation>Missing or damaged: {names}</translation>
    </message>
    <message id="device.test.fonts_failed.do">
        <source>Install the program again.</source>
        <translation>Install the program again.</translation>
    </message>
    <message id="device.test.fonts_ok">
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message id="device.test.map_no_stand">
        <source>The map does not say where {terminal} stands</source>
        <translation>The map does not say where {terminal} stands</translation>
    </message>
    <message id="device.test.map_no_stand.do">
        <source>Add it to stands in wayfinding.json; until then it shows no ways.</source>
        <translation>Add it to stands in wayfinding.json; until then it shows no ways.</translation>
    </message>
    <message id="device.test.map_off">
        <source>No map is loaded</source>
        <translation>No map is loaded</translation>
    </message>
    <message id="device.test.map_ok">
        <source>{levels} floors, {places} places</source>
        <translation>{levels} floors, {places} places</translation>
    </message>
    <message id="device.test.map_store">
        <source>The store cannot be opened; the map was not tested</source>
        <translation>The store cannot be opened; the map was not tested</translation>
    </message>
    <message id="device.test.map_store.do">
        <source>See to the store first.</source>
        <translation>See to the store first.</translation>
    </message>
    <message id="device.test.none">
        <source>The site file names none</source>
        <translation>The site file names none</translation>
    </message>
    <message id="device.test.ready">
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message id="device.test.slips_ok">
        <source>The program's own templates</source>
        <translation>The program's own templates</translation>
    </message>
    <message id="device.test.slips_own">
        <source>The hospital's templates</source>
        <translation>The hospital's templates</translation>
    </message>
    <message id="device.test.store_empty">
        <source>It is empty: no departments yet</source>
        <translation>It is empty: no departments yet</translation>
    </message>
    <message id="device.test.store_empty.do">
        <source>Load the hospital with daozhen load.</source>
        <translation>Load the hospital with daozhen load.</translation>
    </message>
    <message id="device.test.store_off">
        <source>No store is named</source>
        <translation>No store is named</translation>
    </message>
    <message id="device.test.store_ok">
        <source>Can be read: {n} departments</source>
        <translation>Can be read: {n} departments</translation>
    </message>
    <message id="device.test.translations_failed">
        <source>{n} texts are missing</source>
        <translation>{n} texts are missing</translation>
    </message>
    <message id="device.test.translations_failed.do">
        <source>Install the program again.</source>
        <translation>Install the program again.</translation>
    </message>
    <message id="device.test.translations_ok">
        <source>{languages} languages, {n} texts each</source>
        <translation>{languages} languages, {n} texts each</translation>
    </message>
    <message id="device.test.triage_ok">
        <source>{n} rules</source>
        <translation>{n} rules</translation>
    </message>
    <message id="device.test.triage_own">
        <source>The hospital's own, {n} rules</source>
        <translation>The hospital's own, {n} rules</translation>
    </message>
</context>
</TS>
