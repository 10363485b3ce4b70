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
        <source>%1 session(s) are incomplete</source>
        <translation>
            <numerusform>%1 session is incomplete</numerusform>
            <numerusform>%1 sessions are incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s) could not be read</source>
        <translation>
            <numerusform>%1 place could not be read</numerusform>
            <numerusform>%1 places could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) were refused</source>
        <translation>
            <numerusform>%1 session was refused</numerusform>
            <numerusform>%1 sessions were refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %1 more of the same</source>
        <translation>
            <numerusform>… and %1 more of the same</numerusform>
            <numerusform>… and %1 more of the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 repair(s) written</source>
        <translation>
            <numerusform>%1 repair written</numerusform>
            <numerusform>%1 repairs written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDeck::BackupPanel</name>
    <message numerus="yes">
        <source>%1; %2 session(s) are not in it, or not whole</source>
        <translation>
            <numerusform>%1; %2 session is not in it, or not whole</numerusform>
            <numerusform>%1; %2 sessions are not in it, or not whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %1 Selected…</source>
        <translation>
            <numerusform>Restore %1 Selected…</numerusform>
            <numerusform>Restore %1 Selected…</numerusform>
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
        <source>newer: %1 more message(s)</source>
        <translation>
            <numerusform>newer: %1 more message</numerusform>
            <numerusform>newer: %1 more messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older: %1 message(s) fewer</source>
        <translation>
            <numerusform>older: %1 message fewer</numerusform>
            <numerusform>older: %1 messages fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 field(s)</source>
        <translation>
            <numerusform>%1 field</numerusform>
            <numerusform>%1 fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDeck::DiffPanel</name>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 field(s)</source>
        <translation>
            <numerusform>%1 field</numerusform>
            <numerusform>%1 fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDeck::HealthPanel</name>
    <message numerus="yes">
        <source>Repair %1 finding(s)</source>
        <translation>
            <numerusform>Repair %1 finding</numerusform>
            <numerusform>Repair %1 findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 finding(s) can be repaired. Tick them in the list; nothing is written before you have seen what.</source>
        <translation>
            <numerusform>%1 finding can be repaired. Tick it in the list; nothing is written before you have seen what.</numerusform>
            <numerusform>%1 findings can be repaired. Tick them in the list; nothing is written before you have seen what.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDeck::HealthPart</name>
    <message numerus="yes">
        <source>Repair %1 finding(s)</source>
        <translation>
            <numerusform>Repair %1 finding</numerusform>
            <numerusform>Repair %1 findings</numerusform>
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
        <source>%1 message(s) were put back.</source>
        <translation>
            <numerusform>%1 message was put back.</numerusform>
            <numerusform>%1 messages were put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 message(s) are gone or have changed.</source>
        <translation>
            <numerusform>%1 of %2 message is gone or has changed.</numerusform>
            <numerusform>%1 of %2 messages are gone or have changed.</numerusform>
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
        <source>%1 record(s) cannot be read and are not in the list.</source>
        <translation>
            <numerusform>%1 record cannot be read and is not in the list.</numerusform>
            <numerusform>%1 records cannot be read and are not in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreTexts</name>
    <message numerus="yes">
        <source>%1 record(s) cannot be read</source>
        <translation>
            <numerusform>%1 record cannot be read</numerusform>
            <numerusform>%1 records cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferTexts</name>
    <message numerus="yes">
        <source>%1 place(s) in it are damaged, as they were in the store.</source>
        <translation>
            <numerusform>%1 place in it is damaged, as it was in the store.</numerusform>
            <numerusform>%1 places in it are damaged, as they were in the store.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) are as they were before.</source>
        <translation>
            <numerusform>%1 session is as it was before.</numerusform>
            <numerusform>%1 sessions are as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) hold again what could be read of them before. This layout is only written whole, so the damage itself does not come back.</source>
        <translation>
            <numerusform>%1 session holds again what could be read of it before. This layout is only written whole, so the damage itself does not come back.</numerusform>
            <numerusform>%1 sessions hold again what could be read of them before. This layout is only written whole, so the damage itself does not come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) exported to %2.</source>
        <translation>
            <numerusform>%1 session exported to %2.</numerusform>
            <numerusform>%1 sessions exported to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) were left as they are.</source>
        <translation>
            <numerusform>%1 session was left as it is.</numerusform>
            <numerusform>%1 sessions were left as they are.</numerusform>
        </translation>
    </message>
</context>
</TS>
