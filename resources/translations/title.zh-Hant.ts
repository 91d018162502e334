<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_US">
<context>
    <name>title</name>
    <message id="title.主任医师">
        <source>Chief</source>
        <translation>主任醫師</translation>
    </message>
    <message id="title.主治医师">
        <source>Attending</source>
        <translation>主治醫師</translation>
    </message>
    <message id="title.住院医师">
        <source>Resident</source>
        <translation>住院醫師</translation>
    </message>
    <message id="title.副主任医师">
        <source>Associate</source>
        <translation>副主任醫師</translation>
    </message>
    <message id="title.副教授">
        <source>Associate</source>
        <translation>副教授</translation>
    </message>
    <message id="title.医师">
        <source>Physician</source>
        <translation>醫師</translation>
    </message>
    <message id="title.教授">
        <source>Professor</source>
        <translation>教授</translation>
    </message>
</context>
</TS>
