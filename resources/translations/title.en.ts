<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>title</name>
    <message id="title.主任医师">
        <source>Chief</source>
        <translation>Chief</translation>
    </message>
    <message id="title.主治医师">
        <source>Attending</source>
        <translation>Attending</translation>
    </message>
    <message id="title.住院医师">
        <source>Resident</source>
        <translation>Resident</translation>
    </message>
    <message id="title.副主任医师">
        <source>Associate</source>
        <translation>Associate</translation>
    </message>
    <message id="title.副教授">
        <source>Associate</source>
        <translation>Associate</translation>
    </message>
    <message id="title.医师">
        <source>Physician</source>
        <translation>Physician</translation>
    </message>
    <message id="title.教授">
        <source>Professor</source>
        <translation>Professor</translation>
    </message>
</context>
</TS>
