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
    <message numerus="yes">
        <source>%n session(s) would be deleted; nothing was changed.</source>
        <translation>
            <numerusform>%n session would be deleted; nothing was changed.</numerusform>
            <numerusform>%n sessions would be deleted; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s) deleted</source>
        <translation>
            <numerusform>%1 of %n session deleted</numerusform>
            <numerusform>%1 of %n sessions deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) would get another expiry; nothing was changed.</source>
        <translation>
            <numerusform>%n session would get another expiry; nothing was changed.</numerusform>
            <numerusform>%n sessions would get another expiry; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s) have this expiry</source>
        <translation>
            <numerusform>%1 of %n session has this expiry</numerusform>
            <numerusform>%1 of %n sessions have this expiry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written</source>
        <translation>
            <numerusform>%n session written</numerusform>
            <numerusform>%n sessions written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) as before</source>
        <translation>
            <numerusform>%n session is as it was before</numerusform>
            <numerusform>%n sessions are as they were before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) as before, %1 left</source>
        <translation>
            <numerusform>%n session is as it was before, %1 left</numerusform>
            <numerusform>%n sessions are as they were before, %1 left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) would be as before; nothing was changed.</source>
        <translation>
            <numerusform>%n session would be as it was before; nothing was changed.</numerusform>
            <numerusform>%n sessions would be as they were before; nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message numerus="yes">
        <source>… and %n more of the same</source>
        <translation>
            <numerusform>… and %n more of the same</numerusform>
            <numerusform>… and %n more of the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s) written</source>
        <translation>
            <numerusform>%n repair written</numerusform>
            <numerusform>%n repairs written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are incomplete</source>
        <translation>
            <numerusform>%n session is incomplete</numerusform>
            <numerusform>%n sessions are incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be read</source>
        <translation>
            <numerusform>%n place could not be read</numerusform>
            <numerusform>%n places could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were refused</source>
        <translation>
            <numerusform>%n session was refused</numerusform>
            <numerusform>%n sessions were refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDeck::BackupPanel</name>
    <message numerus="yes">
        <source>%1; %n session(s) are not in it, or not whole</source>
        <translation>
            <numerusform>%1; %n session is not in it, or not whole</numerusform>
            <numerusform>%1; %n sessions are not in it, or not whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n Selected…</source>
        <translation>
            <numerusform>Restore %n Selected…</numerusform>
            <numerusform>Restore %n Selected…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDeck::CopiesPanel</name>
    <message numerus="yes">
        <source>%n older backup(s) were not looked at.</source>
        <translation>
            <numerusform>%n older backup was not looked at.</numerusform>
            <numerusform>%n older backups were not looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDeck::CopyListModel</name>
    <message numerus="yes">
        <source>newer: %n more message(s)</source>
        <translation>
            <numerusform>newer: %n more message</numerusform>
            <numerusform>newer: %n more messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older: %n message(s) fewer</source>
        <translation>
            <numerusform>older: %n message fewer</numerusform>
            <numerusform>older: %n messages fewer</numerusform>
        </translation>
    </message>
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
    <name>SessionDeck::HealthPanel</name>
    <message numerus="yes">
        <source>Repair %n finding(s)</source>
        <translation>
            <numerusform>Repair %n finding</numerusform>
            <numerusform>Repair %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) can be repaired. Tick them in the list; nothing is written before you have seen what.</source>
        <translation>
            <numerusform>%n finding can be repaired. Tick it in the list; nothing is written before you have seen what.</numerusform>
            <numerusform>%n findings can be repaired. Tick them in the list; nothing is written before you have seen what.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDeck::HealthPart</name>
    <message numerus="yes">
        <source>Repair %n finding(s)</source>
        <translation>
            <numerusform>Repair %n finding</numerusform>
            <numerusform>Repair %n findings</numerusform>
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
    <name>SessionDeck::MessagesDialog</name>
    <message numerus="yes">
        <source>%n message(s) were put back.</source>
        <translation>
            <numerusform>%n message was put back.</numerusform>
            <numerusform>%n messages were put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n message(s) are gone or have changed.</source>
        <translation>
            <numerusform>%1 of %n message is gone or has changed.</numerusform>
            <numerusform>%1 of %n messages are gone or have changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDeck::RestorePanel</name>
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
    <message numerus="yes">
        <source>%n place(s) in it are damaged, as they were in the store.</source>
        <translation>
            <numerusform>%n place in it is damaged, as it was in the store.</numerusform>
            <numerusform>%n places in it are damaged, as they were in the store.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are as they were before.</source>
        <translation>
            <numerusform>%n session is as it was before.</numerusform>
            <numerusform>%n sessions are as they were before.</numerusform>
        </translation>
    </message>
</context>
</TS>
