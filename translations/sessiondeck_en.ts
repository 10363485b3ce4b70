<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ctl</name>
    <message numerus="yes">
        <source>%n more damaged record(s) not named here.</source>
        <translation>
            <numerusform>%n more damaged record not named here.</numerusform>
            <numerusform>%n more damaged records not named here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDeck::InspectorHeader</name>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDeck::StoreNotices</name>
    <message numerus="yes">
        <source>%Ln record(s) cannot be read and are not in the list.</source>
        <translation>
            <numerusform>%Ln record cannot be read and is not in the list.</numerusform>
            <numerusform>%Ln records cannot be read and are not in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreTexts</name>
    <message numerus="yes">
        <source>%Ln record(s) cannot be read</source>
        <translation>
            <numerusform>%Ln record cannot be read</numerusform>
            <numerusform>%Ln records cannot be read</numerusform>
        </translation>
    </message>
</context>
</TS>
