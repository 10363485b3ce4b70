<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CoreText</name>
    <message numerus="yes">
        <source>… and %n more changed messages</source>
        <translation>
            <numerusform>… and %n more changed message</numerusform>
            <numerusform>… and %n more changed messages</numerusform>
        </translation>
    </message>
</context>
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
    <name>ScopeText</name>
    <message numerus="yes">
        <source>%n selected session(s)</source>
        <translation>
            <numerusform>%n selected session</numerusform>
            <numerusform>%n selected sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDeck::DiffPanel</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
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
    <name>SessionDeck::RestoreOutcome</name>
    <message numerus="yes">
        <source>%n session(s) restored</source>
        <translation>
            <numerusform>%n session restored</numerusform>
            <numerusform>%n sessions restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) would be restored</source>
        <translation>
            <numerusform>%n session would be restored</numerusform>
            <numerusform>%n sessions would be restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDeck::RestorePanel</name>
    <message numerus="yes">
        <source>Restore %n session(s)</source>
        <translation>
            <numerusform>Restore %n session</numerusform>
            <numerusform>Restore %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
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
<context>
    <name>TransferTexts</name>
    <message numerus="yes">
        <source>%n session(s) exported to %1.</source>
        <translation>
            <numerusform>%n session exported to %1.</numerusform>
            <numerusform>%n sessions exported to %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
