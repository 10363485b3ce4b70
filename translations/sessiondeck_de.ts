<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About SessionDeck</source>
        <translation>Über SessionDeck</translation>
    </message>
    <message>
        <source>Monitor and manager for the persistence of multichat sessions: in JSON files, SQLite databases and Redis.</source>
        <translation>Monitor und Verwaltung für gespeicherte Multichat-Sitzungen: in JSON-Dateien, SQLite-Datenbanken und Redis.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Es gibt keinerlei Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>quiet</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>steht bevor</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>behoben</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Shows sessions of agents and people, live, from JSON files, SQLite databases and Redis.</source>
        <translation>Zeigt laufend die Sitzungen von Agenten und Menschen aus JSON-Dateien, SQLite-Datenbanken und Redis.</translation>
    </message>
    <message>
        <source>Stores to open, as URIs or paths, instead of those of the last run.</source>
        <translation>Speicher, die geöffnet werden sollen, als URI oder Pfad, anstelle derer vom letzten Mal.</translation>
    </message>
    <message>
        <source>Open temporary stores in which simulated agents talk.</source>
        <translation>Vorübergehende Speicher öffnen, in denen simulierte Agenten miteinander reden.</translation>
    </message>
</context>
<context>
    <name>BubbleText</name>
    <message>
        <source>Show more (%1 characters follow)</source>
        <translation>Mehr anzeigen (%1 weitere Zeichen)</translation>
    </message>
    <message>
        <source>Open as text (%1 characters follow)</source>
        <translation>Als Text öffnen (%1 weitere Zeichen)</translation>
    </message>
    <message>
        <source>message %1 · new · </source>
        <translation>Nachricht %1 · neu · </translation>
    </message>
    <message>
        <source>message %1 · edited · </source>
        <translation>Nachricht %1 · bearbeitet · </translation>
    </message>
    <message>
        <source>show change</source>
        <translation>Änderung zeigen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>revert</source>
        <translation>zurücknehmen</translation>
    </message>
</context>
<context>
    <name>BulkQuestion</name>
    <message>
        <source>Delete Sessions</source>
        <translation>Sitzungen löschen</translation>
    </message>
    <message>
        <source>Delete %1 sessions of %2?</source>
        <translation>%1 Sitzungen von %2 löschen?</translation>
    </message>
    <message>
        <source>They go to the trash, and all of this can be undone. What others change meanwhile is left alone.</source>
        <translation>Sie kommen in den Papierkorb, und alles zusammen kann rückgängig gemacht werden. Was andere inzwischen ändern, bleibt unberührt.</translation>
    </message>
    <message>
        <source>Delete %1 Sessions</source>
        <translation>%1 Sitzungen löschen</translation>
    </message>
    <message>
        <source>Keep for Good</source>
        <translation>Dauerhaft behalten</translation>
    </message>
    <message>
        <source>Keep %1 sessions of %2 for good?</source>
        <translation>%1 Sitzungen von %2 dauerhaft behalten?</translation>
    </message>
    <message>
        <source>They will not expire any more, and all of this can be undone. What others change meanwhile is left alone.</source>
        <translation>Sie laufen nicht mehr ab, und alles zusammen kann rückgängig gemacht werden. Was andere inzwischen ändern, bleibt unberührt.</translation>
    </message>
    <message>
        <source>Keep %1 Sessions</source>
        <translation>%1 Sitzungen behalten</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>%1 of the memory limit</source>
        <translation>%1 der Arbeitsspeichergrenze</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>Arbeitsspeicher %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>hits %1</source>
        <translation>Treffer %1</translation>
    </message>
    <message>
        <source>WAL %1</source>
        <translation>WAL %1</translation>
    </message>
    <message>
        <source>disk %1 free</source>
        <translation>Datenträger: %1 frei</translation>
    </message>
    <message>
        <source>%1 p99 %2</source>
        <translation>%1 p99 %2</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 Sitzungen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>scanned again</source>
        <translation>neu eingelesen</translation>
    </message>
    <message>
        <source>1 message more</source>
        <translation>1 Nachricht mehr</translation>
    </message>
    <message>
        <source>1 message less</source>
        <translation>1 Nachricht weniger</translation>
    </message>
    <message>
        <source>%1 messages more</source>
        <translation>%1 Nachrichten mehr</translation>
    </message>
    <message>
        <source>%1 messages less</source>
        <translation>%1 Nachrichten weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>The store cannot say what changed.</source>
        <translation>Der Speicher kann nicht sagen, was sich geändert hat.</translation>
    </message>
</context>
<context>
    <name>ChartPlan</name>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>SessionDeck</source>
        <translation>SessionDeck</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>Fehlzugriffe</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>used</source>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>resident</translation>
    </message>
    <message>
        <source>of this store&apos;s keys</source>
        <translation>der Schlüssel dieses Speichers</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>evicted</source>
        <translation>verdrängt</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>Write-Ahead-Log</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>waiting for a checkpoint</source>
        <translation>vor einem Checkpoint</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>Wartezeiten</translation>
    </message>
    <message>
        <source>within an hour</source>
        <translation>binnen einer Stunde</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>binnen eines Tages</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>binnen einer Woche</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Operations per second</source>
        <translation>Vorgänge je Sekunde</translation>
    </message>
    <message>
        <source>Hits and misses</source>
        <translation>Treffer und Fehlzugriffe</translation>
    </message>
    <message>
        <source>Cache hits and memory against its limit</source>
        <translation>Cache-Treffer und Arbeitsspeicher im Verhältnis zur Grenze</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Expired and evicted keys</source>
        <translation>Abgelaufene und verdrängte Schlüssel</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Traffic of the server</source>
        <translation>Datenverkehr des Servers</translation>
    </message>
    <message>
        <source>Write-ahead log</source>
        <translation>Write-Ahead-Log</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Waits for a lock</source>
        <translation>Warten auf eine Sperre</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Frei auf dem Datenträger</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>What watching this store costs</source>
        <translation>Was das Beobachten dieses Speichers kostet</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>resident to used</source>
        <translation>resident zu benutzt</translation>
    </message>
    <message>
        <source>of the database</source>
        <translation>der Datenbank</translation>
    </message>
    <message>
        <source>of this store</source>
        <translation>dieses Speichers</translation>
    </message>
    <message>
        <source>slow commands</source>
        <translation>langsame Befehle</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>Repliken</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>größte</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>Resident memory to used memory</source>
        <translation>Residenter zu benutztem Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Slow commands</source>
        <translation>Langsame Befehle</translation>
    </message>
    <message>
        <source>Changes since the last save</source>
        <translation>Änderungen seit dem letzten Speichern</translation>
    </message>
    <message>
        <source>Age of the last save</source>
        <translation>Alter des letzten Speicherns</translation>
    </message>
    <message>
        <source>Append-only file</source>
        <translation>Append-only-Datei</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Repliken</translation>
    </message>
    <message>
        <source>Replication lag</source>
        <translation>Rückstand der Replikation</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source>Damaged files and records</source>
        <translation>Beschädigte Dateien und Datensätze</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to Redis</source>
        <translation>Mit Redis verbinden</translation>
    </message>
    <message>
        <source>Connect &amp;over</source>
        <translation>Verbindung &amp;über</translation>
    </message>
    <message>
        <source>Connect over</source>
        <translation>Verbindung über</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Network with TLS</source>
        <translation>Netzwerk mit TLS</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Unix-Socket</translation>
    </message>
    <message>
        <source>&amp;Host and port</source>
        <translation>&amp;Rechner und Port</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;Socket</source>
        <translation>&amp;Socket</translation>
    </message>
    <message>
        <source>Path of the unix socket</source>
        <translation>Pfad des Unix-Sockets</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>the default user</source>
        <translation>der Standardbenutzer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>Database number</source>
        <translation>Nummer der Datenbank</translation>
    </message>
    <message>
        <source>Key &amp;prefix</source>
        <translation>Schlüssel&amp;präfix</translation>
    </message>
    <message>
        <source>Key prefix</source>
        <translation>Schlüsselpräfix</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prüfen</translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>This is a symbolic link, and replacing it would cut it off from its target. Open the folder that it points to.</source>
        <translation>Dies ist eine symbolische Verknüpfung; sie zu ersetzen würde sie von ihrem Ziel trennen. Öffnen Sie den Ordner, auf den sie zeigt.</translation>
    </message>
    <message>
        <source>A file of this name was made meanwhile.</source>
        <translation>Eine Datei dieses Namens ist inzwischen angelegt worden.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Es gibt keine solche Datei und keinen solchen Ordner.</translation>
    </message>
    <message>
        <source>A part of this path is a file, not a folder.</source>
        <translation>Ein Teil dieses Pfades ist eine Datei und kein Ordner.</translation>
    </message>
    <message>
        <source>The permissions of this file or folder do not allow it. Change them, or open the store as a user who may.</source>
        <translation>Die Rechte dieser Datei oder dieses Ordners erlauben es nicht. Ändern Sie sie, oder öffnen Sie den Speicher als jemand, der es darf.</translation>
    </message>
    <message>
        <source>The system does not permit it for this file or folder.</source>
        <translation>Das System erlaubt es für diese Datei oder diesen Ordner nicht.</translation>
    </message>
    <message>
        <source>The file system is mounted read-only.</source>
        <translation>Das Dateisystem ist nur zum Lesen eingehängt.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Der Datenträger ist voll. Nichts wurde geändert; schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk quota is used up. Nothing was changed.</source>
        <translation>Das Plattenkontingent ist erschöpft. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file would become larger than is allowed here.</source>
        <translation>Die Datei würde größer, als es hier erlaubt ist.</translation>
    </message>
    <message>
        <source>Too many files are open in this program.</source>
        <translation>In diesem Programm sind zu viele Dateien geöffnet.</translation>
    </message>
    <message>
        <source>Another program holds the lock. Try again when it has finished.</source>
        <translation>Ein anderes Programm hält die Sperre. Versuchen Sie es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The file system reported: %1.</source>
        <translation>Das Dateisystem meldet: %1.</translation>
    </message>
    <message>
        <source>This is no regular file.</source>
        <translation>Dies ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file is larger than 2 GiB, which is more than can be read at once.</source>
        <translation>Die Datei ist größer als 2 GiB; so viel kann nicht auf einmal gelesen werden.</translation>
    </message>
    <message>
        <source>a digit is missing in a number</source>
        <translation>in einer Zahl fehlt eine Ziffer</translation>
    </message>
    <message>
        <source>There is no value at this path.</source>
        <translation>Unter diesem Pfad steht kein Wert.</translation>
    </message>
    <message>
        <source>the text ends inside a value</source>
        <translation>der Text endet mitten in einem Wert</translation>
    </message>
    <message>
        <source>values are nested deeper than %1 levels</source>
        <translation>Werte sind mehr als %1 Ebenen tief geschachtelt</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>text follows the end of the JSON value</source>
        <translation>hinter dem Ende des JSON-Wertes folgt Text</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>der Text ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>hier wurde ein Objekt erwartet</translation>
    </message>
    <message>
        <source>the object is malformed</source>
        <translation>das Objekt ist fehlerhaft</translation>
    </message>
    <message>
        <source>an array was expected</source>
        <translation>hier wurde ein Array erwartet</translation>
    </message>
    <message>
        <source>the text ends where a value was expected</source>
        <translation>der Text endet, wo ein Wert erwartet wurde</translation>
    </message>
    <message>
        <source>a value was expected</source>
        <translation>hier wurde ein Wert erwartet</translation>
    </message>
    <message>
        <source>an escape needs four hexadecimal digits</source>
        <translation>eine Escape-Folge braucht vier hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>an escape is not known</source>
        <translation>eine Escape-Folge ist unbekannt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was expected</source>
        <translation>hier wurde „%1“ erwartet</translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation>in einer Zeichenkette steht ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the string that starts at byte %1 does not end</source>
        <translation>die Zeichenkette, die bei Byte %1 beginnt, endet nicht</translation>
    </message>
    <message>
        <source>an object or an array was expected</source>
        <translation>hier wurde ein Objekt oder ein Array erwartet</translation>
    </message>
    <message>
        <source>A session has an id that is empty or longer than 512 bytes; it cannot be listed.</source>
        <translation>Die Id einer Sitzung ist leer oder länger als 512 Byte; sie kann nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>Sorting was stopped.</source>
        <translation>Das Sortieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no operator &quot;%1:&quot;. There are %2. To search for this very text, put it into quotes.</source>
        <translation>Es gibt keinen Operator „%1:“. Es gibt %2. Um genau diesen Text zu suchen, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The value of &quot;%1:&quot; is not understood. Write for example: %2</source>
        <translation>Der Wert von „%1:“ ist nicht verständlich. Schreiben Sie zum Beispiel: %2</translation>
    </message>
    <message>
        <source>These are too many words; at most %1 can be searched for at once.</source>
        <translation>Das sind zu viele Wörter; höchstens %1 können auf einmal gesucht werden.</translation>
    </message>
    <message>
        <source>A latency histogram in the history is damaged.</source>
        <translation>Ein Latenzhistogramm im Messverlauf ist beschädigt.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed sessions</source>
        <translation>Geänderte Sitzungen</translation>
    </message>
    <message>
        <source>Operations of SessionDeck</source>
        <translation>Vorgänge von SessionDeck</translation>
    </message>
    <message>
        <source>Operations that failed</source>
        <translation>Fehlgeschlagene Vorgänge</translation>
    </message>
    <message>
        <source>Expiring within an hour</source>
        <translation>Laufen binnen einer Stunde ab</translation>
    </message>
    <message>
        <source>Expiring within a day</source>
        <translation>Laufen binnen eines Tages ab</translation>
    </message>
    <message>
        <source>Expiring within a week</source>
        <translation>Laufen binnen einer Woche ab</translation>
    </message>
    <message>
        <source>Damaged sessions</source>
        <translation>Beschädigte Sitzungen</translation>
    </message>
    <message>
        <source>Time a sample took</source>
        <translation>Dauer einer Messung</translation>
    </message>
    <message>
        <source>Processor time of a sample</source>
        <translation>Prozessorzeit einer Messung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Frei auf dem Datenträger</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Seitengröße</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>Freie Seiten</translation>
    </message>
    <message>
        <source>Write-ahead log</source>
        <translation>Write-Ahead-Log</translation>
    </message>
    <message>
        <source>Pages waiting for a checkpoint</source>
        <translation>Seiten vor einem Checkpoint</translation>
    </message>
    <message>
        <source>Waits for a lock</source>
        <translation>Warten auf eine Sperre</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Schemaversion</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Memory of the server</source>
        <translation>Arbeitsspeicher des Servers</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Höchster Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Resident memory</source>
        <translation>Residenter Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>Fragmentierung</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Grenze des Arbeitsspeichers</translation>
    </message>
    <message>
        <source>Memory against its limit</source>
        <translation>Arbeitsspeicher im Verhältnis zur Grenze</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Blocked clients</source>
        <translation>Blockierte Clients</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Fehlzugriffe</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Evicted keys</source>
        <translation>Verdrängte Schlüssel</translation>
    </message>
    <message>
        <source>Expired keys</source>
        <translation>Abgelaufene Schlüssel</translation>
    </message>
    <message>
        <source>Keys of the database</source>
        <translation>Schlüssel der Datenbank</translation>
    </message>
    <message>
        <source>Keys of the store</source>
        <translation>Schlüssel des Speichers</translation>
    </message>
    <message>
        <source>Memory of the store&apos;s keys</source>
        <translation>Arbeitsspeicher der Schlüssel des Speichers</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Repliken</translation>
    </message>
    <message>
        <source>Replication lag</source>
        <translation>Rückstand der Replikation</translation>
    </message>
    <message>
        <source>Changes since the last save</source>
        <translation>Änderungen seit dem letzten Speichern</translation>
    </message>
    <message>
        <source>Age of the last save</source>
        <translation>Alter des letzten Speicherns</translation>
    </message>
    <message>
        <source>Append-only file</source>
        <translation>Append-only-Datei</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Slow commands</source>
        <translation>Langsame Befehle</translation>
    </message>
    <message>
        <source>KWallet</source>
        <translation>KWallet</translation>
    </message>
    <message>
        <source>GNOME Keyring / Secret Service</source>
        <translation>GNOME-Schlüsselbund / Secret Service</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>kein Schlüsselbund</translation>
    </message>
    <message>
        <source>The keychain says: %1</source>
        <translation>Der Schlüsselbund meldet: %1</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Unlock it and try again, or give the password for this run only.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet. Entsperren Sie ihn, und versuchen Sie es noch einmal, oder geben Sie das Passwort nur für dieses Mal an.</translation>
    </message>
    <message>
        <source>There is no keychain on this desktop (neither GNOME Keyring or another Secret Service nor KWallet), so a password can be given for this run only.</source>
        <translation>Auf diesem Desktop gibt es keinen Schlüsselbund (weder GNOME-Schlüsselbund oder einen anderen Secret Service noch KWallet), also kann ein Passwort nur für dieses Mal angegeben werden.</translation>
    </message>
    <message>
        <source>A session &quot;%1&quot; exists already. Choose another id, or replace it on purpose.</source>
        <translation>Eine Sitzung „%1“ gibt es schon. Wählen Sie eine andere Id, oder ersetzen Sie sie mit Absicht.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; was deleted since you loaded it. Save it as a new one if you want to keep it.</source>
        <translation>Die Sitzung „%1“ wurde gelöscht, seit Sie sie geladen haben. Speichern Sie sie als neue, wenn Sie sie behalten wollen.</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; was changed by somebody else since you loaded it. Load it again, compare, and repeat your change.</source>
        <translation>Die Sitzung „%1“ wurde von jemand anderem geändert, seit Sie sie geladen haben. Laden Sie sie neu, vergleichen Sie, und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>There is no session &quot;%1&quot; in this store.</source>
        <translation>In diesem Speicher gibt es keine Sitzung „%1“.</translation>
    </message>
    <message>
        <source>A session id has 1 to %1 bytes of Unicode text without a NUL character.</source>
        <translation>Die Id einer Sitzung hat 1 bis %1 Byte Unicode-Text ohne NUL-Zeichen.</translation>
    </message>
    <message>
        <source>The driver &quot;%1&quot; has no figures of its own.</source>
        <translation>Der Treiber „%1“ hat keine eigenen Messwerte.</translation>
    </message>
    <message>
        <source>Transcripts of Claude Code are shown, but not changed: their records are chained, signed in part, and the program may be writing.</source>
        <translation>Mitschriften von Claude Code werden angezeigt, aber nicht geändert: Ihre Datensätze sind verkettet und zum Teil signiert, und das Programm schreibt vielleicht gerade.</translation>
    </message>
    <message>
        <source>%1 has records with sessionId, uuid and parentUuid</source>
        <translation>%1 hat Datensätze mit sessionId, uuid und parentUuid</translation>
    </message>
    <message>
        <source>line %1, which starts at byte %2, cannot be read: %3</source>
        <translation>Zeile %1, die bei Byte %2 beginnt, ist nicht lesbar: %3</translation>
    </message>
    <message>
        <source>The file holds no record that can be read.</source>
        <translation>Die Datei enthält keinen lesbaren Datensatz.</translation>
    </message>
    <message>
        <source>The session has no record &quot;%1&quot; that a branch could end with.</source>
        <translation>Die Sitzung hat keinen Datensatz „%1“, mit dem ein Zweig enden könnte.</translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>Das Laden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The line is longer than 1 GiB.</source>
        <translation>Die Zeile ist länger als 1 GiB.</translation>
    </message>
    <message>
        <source>The line is not valid JSON in UTF-8.</source>
        <translation>Die Zeile ist kein gültiges JSON in UTF-8.</translation>
    </message>
    <message>
        <source>in the last %1 bytes</source>
        <translation>in den letzten %1 Byte</translation>
    </message>
    <message>
        <source>[%1]</source>
        <translation>[%1]</translation>
    </message>
    <message>
        <source>Thinking:</source>
        <translation>Überlegung:</translation>
    </message>
    <message>
        <source>Tool call: %1</source>
        <translation>Werkzeugaufruf: %1</translation>
    </message>
    <message>
        <source>Tool result:</source>
        <translation>Werkzeugergebnis:</translation>
    </message>
    <message>
        <source>Messages can only be added to a session that exists.</source>
        <translation>Nachrichten können nur einer vorhandenen Sitzung hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The layout %1 keeps no expiry.</source>
        <translation>Das Layout %1 kennt keinen Ablauf.</translation>
    </message>
    <message>
        <source>Another program wrote this file at the same moment. Nothing was changed; try again.</source>
        <translation>Ein anderes Programm hat diese Datei im selben Augenblick geschrieben. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file is missing, and the store is not complete without it. Restore it from a backup; nothing is written until then.</source>
        <translation>Die Datei fehlt, und ohne sie ist der Speicher unvollständig. Holen Sie sie aus einer Sicherung zurück; vorher wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, Byte %2</translation>
    </message>
    <message>
        <source>Another program keeps writing these files. Try again later.</source>
        <translation>Ein anderes Programm schreibt diese Dateien unablässig. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Messages without a session</source>
        <translation>Nachrichten ohne Sitzung</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>The folder was deleted, moved or unmounted. Open it again when it is back.</source>
        <translation>Der Ordner wurde gelöscht, verschoben oder ausgehängt. Öffnen Sie ihn wieder, wenn er zurück ist.</translation>
    </message>
    <message>
        <source>An unfinished change is noted in this file, but the note cannot be read. Look at the hidden files beside it, then remove it.</source>
        <translation>In dieser Datei ist eine unfertige Änderung vermerkt, aber der Vermerk ist nicht lesbar. Sehen Sie sich die versteckten Dateien daneben an, und entfernen Sie ihn dann.</translation>
    </message>
    <message>
        <source>Another program wrote these files at the same moment. What was to be written is kept beside them in files whose names end in .lost-1 and so on.</source>
        <translation>Ein anderes Programm hat diese Dateien im selben Augenblick geschrieben. Was geschrieben werden sollte, liegt daneben in Dateien, deren Namen auf .lost-1 und so weiter enden.</translation>
    </message>
    <message>
        <source>The system cannot watch folders now: %1.</source>
        <translation>Das System kann zurzeit keine Ordner beobachten: %1.</translation>
    </message>
    <message>
        <source>The line that was begun could not be removed again.</source>
        <translation>Die angefangene Zeile konnte nicht wieder entfernt werden.</translation>
    </message>
    <message>
        <source>Nothing here is of a JSON layout that SessionDeck knows. It looked for: %1.</source>
        <translation>Nichts hier hat ein JSON-Layout, das SessionDeck kennt. Gesucht wurde nach: %1.</translation>
    </message>
    <message>
        <source>The permissions of this file or folder do not allow to read it.</source>
        <translation>Die Rechte dieser Datei oder dieses Ordners erlauben das Lesen nicht.</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>Der Ordner ist leer.</translation>
    </message>
    <message>
        <source>The JSON driver has no layout named &quot;%1&quot;.</source>
        <translation>Der JSON-Treiber hat kein Layout namens „%1“.</translation>
    </message>
    <message>
        <source>The folder was moved or deleted.</source>
        <translation>Der Ordner wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>*.jsonl files whose first line is a SessionDeck header</source>
        <translation>*.jsonl-Dateien, deren erste Zeile ein SessionDeck-Kopf ist</translation>
    </message>
    <message>
        <source>sessions.json with messages.json</source>
        <translation>sessions.json mit messages.json</translation>
    </message>
    <message>
        <source>transcripts &lt;uuid&gt;.jsonl, also in projects/*</source>
        <translation>Mitschriften &lt;uuid&gt;.jsonl, auch in projects/*</translation>
    </message>
    <message>
        <source>The last line is torn: a program was stopped while it wrote. The next change keeps it aside in a file of its own.</source>
        <translation>Die letzte Zeile ist abgerissen: Ein Programm wurde beim Schreiben angehalten. Die nächste Änderung hebt sie in einer eigenen Datei auf.</translation>
    </message>
    <message>
        <source>%1 begins with a SessionDeck session header</source>
        <translation>%1 beginnt mit dem Kopf einer SessionDeck-Sitzung</translation>
    </message>
    <message>
        <source>The header line is not valid JSON in UTF-8.</source>
        <translation>Die Kopfzeile ist kein gültiges JSON in UTF-8.</translation>
    </message>
    <message>
        <source>The first line is no session header of a version that this program knows.</source>
        <translation>Die erste Zeile ist kein Sitzungskopf einer Version, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>The header line names no session id.</source>
        <translation>Die Kopfzeile nennt keine Id der Sitzung.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read, so the session cannot be rewritten without losing it. Restore or repair the file first. (%2)</source>
        <translation>Zeile %1 ist nicht lesbar, also kann die Sitzung nicht ohne Verlust neu geschrieben werden. Stellen Sie die Datei erst wieder her, oder reparieren Sie sie. (%2)</translation>
    </message>
    <message>
        <source>The file is empty; it does not even hold a header.</source>
        <translation>Die Datei ist leer; nicht einmal ein Kopf steht darin.</translation>
    </message>
    <message>
        <source>The metadata</source>
        <translation>Die Metadaten</translation>
    </message>
    <message>
        <source>The extra data of message %1</source>
        <translation>Die Zusatzdaten der Nachricht %1</translation>
    </message>
    <message>
        <source>The extra data</source>
        <translation>Die Zusatzdaten</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file has no readable header, so nothing can be added to it. Restore or repair it first.</source>
        <translation>Die Datei hat keinen lesbaren Kopf, also kann ihr nichts hinzugefügt werden. Stellen Sie sie erst wieder her, oder reparieren Sie sie.</translation>
    </message>
    <message>
        <source>The file is larger than 2 GiB, which is more than can be opened.</source>
        <translation>Die Datei ist größer als 2 GiB; so viel kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This file holds session &quot;%1&quot;, which has a file of its own. Give the session in this file another id to see both.</source>
        <translation>Diese Datei enthält die Sitzung „%1“, die eine eigene Datei hat. Geben Sie der Sitzung in dieser Datei eine andere Id, um beide zu sehen.</translation>
    </message>
    <message>
        <source>The layout multichat cannot hold %1, and nothing is dropped silently. Use the layout jsonl for such sessions.</source>
        <translation>Das Layout multichat hat keinen Platz für %1, und nichts wird stillschweigend weggelassen. Nehmen Sie für solche Sitzungen das Layout jsonl.</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>extra fields of messages</source>
        <translation>Zusatzfelder von Nachrichten</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>einen Titel</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>an expiry</source>
        <translation>einen Ablauf</translation>
    </message>
    <message>
        <source>messages that are not in the order of their times</source>
        <translation>Nachrichten, die nicht nach ihren Zeiten geordnet sind</translation>
    </message>
    <message>
        <source>sessions.json maps ids to records with participants, created_at and last_activity</source>
        <translation>sessions.json ordnet Ids Datensätze mit participants, created_at und last_activity zu</translation>
    </message>
    <message>
        <source>messages.json is a list of messages with sender, recipient and session_id</source>
        <translation>messages.json ist eine Liste von Nachrichten mit sender, recipient und session_id</translation>
    </message>
    <message>
        <source>sessions.json and messages.json stand together, without a readable record</source>
        <translation>sessions.json und messages.json stehen beieinander, ohne einen lesbaren Datensatz</translation>
    </message>
    <message>
        <source>an object of sessions was expected</source>
        <translation>hier wurde ein Objekt mit Sitzungen erwartet</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; stands here twice; the last one counts.</source>
        <translation>Die Sitzung „%1“ steht zweimal hier; die letzte gilt.</translation>
    </message>
    <message>
        <source>This message names no session.</source>
        <translation>Diese Nachricht nennt keine Sitzung.</translation>
    </message>
    <message>
        <source>an array of messages was expected</source>
        <translation>hier wurde ein Array mit Nachrichten erwartet</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1: these messages belong to no session in sessions.json.</source>
        <translation>%1: Diese Nachrichten gehören zu keiner Sitzung in sessions.json.</translation>
    </message>
    <message>
        <source>%1, byte %2: %3</source>
        <translation>%1, Byte %2: %3</translation>
    </message>
    <message>
        <source>The session&apos;s record is no object.</source>
        <translation>Der Datensatz der Sitzung ist kein Objekt.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2.</source>
        <translation>%1: kein gültiges JSON: %2.</translation>
    </message>
    <message>
        <source>%1 has to be a JSON object.</source>
        <translation>%1: muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>The folder may not be written. Check its permissions, and how the disk is mounted.</source>
        <translation>In den Ordner darf nicht geschrieben werden. Prüfen Sie seine Rechte, und wie der Datenträger eingehängt ist.</translation>
    </message>
    <message>
        <source>The store was opened for reading only.</source>
        <translation>Der Speicher wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>There is no driver named &quot;%1&quot;.</source>
        <translation>Es gibt keinen Treiber namens „%1“.</translation>
    </message>
    <message>
        <source>There is nothing at this path. Check the spelling, or name the kind of store (json:, sqlite:) to create one.</source>
        <translation>Unter diesem Pfad ist nichts. Prüfen Sie die Schreibweise, oder nennen Sie die Art des Speichers (json:, sqlite:), um einen anzulegen.</translation>
    </message>
    <message>
        <source>This is neither a SQLite database nor a JSON file or folder that SessionDeck knows.</source>
        <translation>Dies ist weder eine SQLite-Datenbank noch eine JSON-Datei oder ein Ordner, die SessionDeck kennt.</translation>
    </message>
    <message>
        <source>The driver %1 has no layout named &quot;%2&quot;.</source>
        <translation>Der Treiber %1 hat kein Layout namens „%2“.</translation>
    </message>
    <message>
        <source>Item %1 of %2 is damaged: %3</source>
        <translation>Eintrag %1 von %2 ist beschädigt: %3</translation>
    </message>
    <message>
        <source>%1 never expires</source>
        <translation>%1 läuft nie ab</translation>
    </message>
    <message>
        <source>%1 expires at %2</source>
        <translation>%1 läuft ab: %2</translation>
    </message>
    <message>
        <source>The keys of the session do not expire together: %1, %2. Set its expiry anew, or a part of it is lost before the other.</source>
        <translation>Die Schlüssel der Sitzung laufen nicht zusammen ab: %1, %2. Setzen Sie ihren Ablauf neu, sonst geht ein Teil von ihr vor dem anderen verloren.</translation>
    </message>
    <message>
        <source>This is JSON, but no object.</source>
        <translation>Dies ist JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>The additional fields are not a JSON object.</source>
        <translation>Die zusätzlichen Felder sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The additional fields of a message are no JSON object.</source>
        <translation>Die zusätzlichen Felder einer Nachricht sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>A message cannot be stored in this layout as it is: a field of it would be read as another one. Rename or remove the additional field.</source>
        <translation>Eine Nachricht kann in diesem Layout nicht gespeichert werden, wie sie ist: Eines ihrer Felder würde als ein anderes gelesen. Benennen Sie das zusätzliche Feld um, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 It is not changed, lest something be lost.</source>
        <translation>%1 Sie wird nicht geändert, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>The metadata is not a JSON object.</source>
        <translation>Die Metadaten sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of the header is no number.</source>
        <translation>Das Feld „%1“ des Kopfes ist keine Zahl.</translation>
    </message>
    <message>
        <source>The field &quot;metadata&quot; of the header is no JSON object.</source>
        <translation>Das Feld „metadata“ des Kopfes ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The header has no generation (field &quot;generation&quot;).</source>
        <translation>Der Kopf hat keine Generation (Feld „generation“).</translation>
    </message>
    <message>
        <source>The header&apos;s counters are missing or no numbers (%1).</source>
        <translation>Die Zähler des Kopfes fehlen oder sind keine Zahlen (%1).</translation>
    </message>
    <message>
        <source>The header counts %1 messages, but %2 are there (%3).</source>
        <translation>Der Kopf zählt %1 Nachrichten, aber %2 sind da (%3).</translation>
    </message>
    <message>
        <source>The key looks like one of a session, but holds no id in the spelling of this layout.</source>
        <translation>Der Schlüssel sieht aus wie der einer Sitzung, enthält aber keine Id in der Schreibweise dieses Layouts.</translation>
    </message>
    <message>
        <source>The index has this session, but its data is gone: expired, evicted or deleted.</source>
        <translation>Der Index führt diese Sitzung, aber ihre Daten sind fort: abgelaufen, verdrängt oder gelöscht.</translation>
    </message>
    <message>
        <source>There are messages, but no header (%1).</source>
        <translation>Es gibt Nachrichten, aber keinen Kopf (%1).</translation>
    </message>
    <message>
        <source>The session changes faster than it can be read. Try again in a moment.</source>
        <translation>Die Sitzung ändert sich schneller, als sie gelesen werden kann. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Message %1 is damaged: %2</source>
        <translation>Nachricht %1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>A session&apos;s id has between 1 and %1 bytes; this one has %2.</source>
        <translation>Die Id einer Sitzung hat zwischen 1 und %1 Byte; diese hat %2.</translation>
    </message>
    <message>
        <source>A session&apos;s id has to be Unicode text without NUL.</source>
        <translation>Die Id einer Sitzung muss Unicode-Text ohne NUL sein.</translation>
    </message>
    <message>
        <source>Sessions of this layout can only be read.</source>
        <translation>Sitzungen dieses Layouts können nur gelesen werden.</translation>
    </message>
    <message>
        <source>This layout keeps plain conversations, but the message follows another one in a tree.</source>
        <translation>Dieses Layout enthält einfache Gespräche, aber die Nachricht folgt einer anderen in einem Baum.</translation>
    </message>
    <message>
        <source>Whether the change was made is not known; it was not sent again. Load the session to see.</source>
        <translation>Ob die Änderung geschehen ist, ist nicht bekannt; sie wurde nicht noch einmal gesendet. Laden Sie die Sitzung, um es zu sehen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not understood (%1). Check that this is a Redis server.</source>
        <translation>Die Antwort des Servers ist nicht verständlich (%1). Prüfen Sie, ob dies ein Redis-Server ist.</translation>
    </message>
    <message>
        <source>The connection to the server broke (%1). Connect again.</source>
        <translation>Die Verbindung zum Server ist abgerissen (%1). Verbinden Sie sich neu.</translation>
    </message>
    <message>
        <source>The server closed the connection. Check that it still runs, and connect again.</source>
        <translation>Der Server hat die Verbindung geschlossen. Prüfen Sie, ob er noch läuft, und verbinden Sie sich neu.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than the %1 MiB that are read at most.</source>
        <translation>Die Antwort des Servers ist größer als die höchstens %1 MiB, die gelesen werden.</translation>
    </message>
    <message>
        <source>There is no memory for the server&apos;s answer.</source>
        <translation>Für die Antwort des Servers fehlt der Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The server did not answer within %1 seconds. It may be busy or stopped; try again later.</source>
        <translation>Der Server hat nicht binnen %1 Sekunden geantwortet. Er ist vielleicht beschäftigt oder angehalten; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>hashes &quot;%1…&quot; with session_id, created_at and updated_at, as the OpenAI Agents SDK keeps them (%2 in the sample)</source>
        <translation>Hashes „%1…“ mit session_id, created_at und updated_at, wie das OpenAI Agents SDK sie anlegt (%2 in der Stichprobe)</translation>
    </message>
    <message>
        <source>There is no key in this database that begins with &quot;%1&quot;. Check the database number and the prefix.</source>
        <translation>In dieser Datenbank beginnt kein Schlüssel mit „%1“. Prüfen Sie die Nummer der Datenbank und das Präfix.</translation>
    </message>
    <message>
        <source>None of the %1 keys looked at belongs to a known layout. Looked for: an index &quot;…sessiondeck:index&quot; (native), hashes with session_id (openai-agents), JSON objects with messages or a cookie in strings (string). Name the layout if you know better.</source>
        <translation>Keiner der %1 betrachteten Schlüssel gehört zu einem bekannten Layout. Gesucht wurde nach: einem Index „…sessiondeck:index“ (native), Hashes mit session_id (openai-agents), JSON-Objekten mit Nachrichten oder einem Cookie in Strings (string). Nennen Sie das Layout, wenn Sie es besser wissen.</translation>
    </message>
    <message>
        <source>The server wants a password. Connect again with a user name or password.</source>
        <translation>Der Server verlangt ein Passwort. Verbinden Sie sich neu, mit Benutzername oder Passwort.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password. Check both and connect again.</source>
        <translation>Der Server hat den Benutzernamen oder das Passwort abgelehnt. Prüfen Sie beides, und verbinden Sie sich neu.</translation>
    </message>
    <message>
        <source>The server does not allow this user to do that (%1). Ask its administrator for the permission, or connect as another user.</source>
        <translation>Der Server erlaubt das diesem Benutzer nicht (%1). Bitten Sie die Verwaltung um das Recht, oder verbinden Sie sich als jemand anderes.</translation>
    </message>
    <message>
        <source>The server is still loading its data from disk. Try again in a moment.</source>
        <translation>Der Server lädt seine Daten noch vom Datenträger. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This server is a replica that has lost its master and does not answer. Connect to the master, or try again later.</source>
        <translation>Dieser Server ist eine Replik, die ihren Master verloren hat und nicht antwortet. Verbinden Sie sich mit dem Master, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server is busy with a script of another program. Try again later.</source>
        <translation>Der Server ist mit dem Skript eines anderen Programms beschäftigt. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server refuses changes, because it could not save its data to disk the last time. Look into its log, give it space or a writable folder, and try again.</source>
        <translation>Der Server lehnt Änderungen ab, weil er seine Daten zuletzt nicht auf den Datenträger schreiben konnte. Sehen Sie in sein Protokoll, geben Sie ihm Platz oder einen beschreibbaren Ordner, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server has no memory left for new data. Raise its maxmemory, or delete something.</source>
        <translation>Der Server hat keinen Arbeitsspeicher mehr für neue Daten. Erhöhen Sie maxmemory, oder löschen Sie etwas.</translation>
    </message>
    <message>
        <source>This server is a read-only replica. Connect to its master to change data.</source>
        <translation>Dieser Server ist eine Replik nur zum Lesen. Verbinden Sie sich mit ihrem Master, um Daten zu ändern.</translation>
    </message>
    <message>
        <source>The server refuses changes while it has too few replicas. Try again later.</source>
        <translation>Der Server lehnt Änderungen ab, solange er zu wenige Repliken hat. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The key holds data of another type than this layout keeps there. Another program may use the same name.</source>
        <translation>Der Schlüssel enthält Daten eines anderen Typs, als dieses Layout dort ablegt. Vielleicht benutzt ein anderes Programm denselben Namen.</translation>
    </message>
    <message>
        <source>The server is part of a cluster and keeps this key on another node (%1).</source>
        <translation>Der Server ist Teil eines Clusters und hat diesen Schlüssel auf einem anderen Knoten (%1).</translation>
    </message>
    <message>
        <source>The cluster that the server is part of is down.</source>
        <translation>Der Cluster, zu dem der Server gehört, ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server refused the command: %1</source>
        <translation>Der Server hat den Befehl abgelehnt: %1</translation>
    </message>
    <message>
        <source>The server has no password, but one was given. Connect without it, or name a user.</source>
        <translation>Der Server hat kein Passwort, aber es wurde eines angegeben. Verbinden Sie sich ohne, oder nennen Sie einen Benutzer.</translation>
    </message>
    <message>
        <source>The server refused to log in.</source>
        <translation>Der Server hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>The server has no database number %1. Choose a smaller one.</source>
        <translation>Der Server hat keine Datenbank mit der Nummer %1. Wählen Sie eine kleinere.</translation>
    </message>
    <message>
        <source>If it wants certificates of its clients (tls-auth-clients), turn that off: there are none here.</source>
        <translation>Wenn er Zertifikate seiner Clients verlangt (tls-auth-clients), schalten Sie das ab: Hier gibt es keine.</translation>
    </message>
    <message>
        <source>The session&apos;s header is damaged and cannot be changed safely. Look at its raw data.</source>
        <translation>Der Kopf der Sitzung ist beschädigt und kann nicht gefahrlos geändert werden. Sehen Sie sich ihre Rohdaten an.</translation>
    </message>
    <message>
        <source>The moment of expiry has passed already, so the server would delete the session at once. Choose a later one, or delete the session.</source>
        <translation>Der Zeitpunkt des Ablaufs ist schon vorbei, also würde der Server die Sitzung sofort löschen. Wählen Sie einen späteren, oder löschen Sie die Sitzung.</translation>
    </message>
    <message>
        <source>polling every %1 s</source>
        <translation>Abfrage alle %1 s</translation>
    </message>
    <message>
        <source>Stopped as asked.</source>
        <translation>Wie gewünscht abgebrochen.</translation>
    </message>
    <message>
        <source>All %1 connections to the server are in use. Try again later.</source>
        <translation>Alle %1 Verbindungen zum Server sind in Benutzung. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1. Check that it runs and that the address is right.</source>
        <translation>Der Server ist nicht erreichbar: %1. Prüfen Sie, ob er läuft und ob die Adresse stimmt.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>The path of the socket is too long for a socket.</source>
        <translation>Der Pfad des Sockets ist zu lang für einen Socket.</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>der Name hat keine Adresse</translation>
    </message>
    <message>
        <source>There is no TLS over a unix socket. Connect without it, or to a host.</source>
        <translation>Über einen Unix-Socket gibt es kein TLS. Verbinden Sie sich ohne, oder mit einem Rechner.</translation>
    </message>
    <message>
        <source>Server version</source>
        <translation>Version des Servers</translation>
    </message>
    <message>
        <source>Replication role</source>
        <translation>Rolle in der Replikation</translation>
    </message>
    <message>
        <source>Memory used by the whole server</source>
        <translation>Arbeitsspeicher des ganzen Servers</translation>
    </message>
    <message>
        <source>What goes when memory is full</source>
        <translation>Was geht, wenn der Arbeitsspeicher voll ist</translation>
    </message>
    <message>
        <source>Keys evicted since the server started</source>
        <translation>Verdrängte Schlüssel seit dem Start des Servers</translation>
    </message>
    <message>
        <source>Keys expired since the server started</source>
        <translation>Abgelaufene Schlüssel seit dem Start des Servers</translation>
    </message>
    <message>
        <source>Look-ups that found a key</source>
        <translation>Zugriffe, die einen Schlüssel fanden</translation>
    </message>
    <message>
        <source>Look-ups that found none</source>
        <translation>Zugriffe, die keinen fanden</translation>
    </message>
    <message>
        <source>Every change goes to a log on disk (AOF)</source>
        <translation>Jede Änderung geht in ein Protokoll auf dem Datenträger (AOF)</translation>
    </message>
    <message>
        <source>Last write to that log</source>
        <translation>Letzter Schreibvorgang in dieses Protokoll</translation>
    </message>
    <message>
        <source>Last snapshot to disk</source>
        <translation>Letztes Abbild auf dem Datenträger</translation>
    </message>
    <message>
        <source>Changes since the last snapshot</source>
        <translation>Änderungen seit dem letzten Abbild</translation>
    </message>
    <message>
        <source>Sessions measured for the size (MEMORY USAGE, scaled to all)</source>
        <translation>Für die Größe gemessene Sitzungen (MEMORY USAGE, auf alle hochgerechnet)</translation>
    </message>
    <message>
        <source>Messages can only be added to a session that is there.</source>
        <translation>Nachrichten können nur einer Sitzung hinzugefügt werden, die da ist.</translation>
    </message>
    <message>
        <source>Only a session that is there can be deleted.</source>
        <translation>Nur eine Sitzung, die da ist, kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Only a session that is there can expire.</source>
        <translation>Nur eine Sitzung, die da ist, kann ablaufen.</translation>
    </message>
    <message>
        <source>The server does not answer to TLS in time. Check that this is its port for TLS, and not the plain one.</source>
        <translation>Der Server antwortet nicht rechtzeitig auf TLS. Prüfen Sie, ob dies sein Port für TLS ist und nicht der einfache.</translation>
    </message>
    <message>
        <source>TLS is missing on this computer. Install OpenSSL and Qt&apos;s plugin for it.</source>
        <translation>Auf diesem Rechner fehlt TLS. Installieren Sie OpenSSL und das Qt-Plugin dafür.</translation>
    </message>
    <message>
        <source>The server sends no keyspace events.</source>
        <translation>Der Server sendet keine Keyspace-Ereignisse.</translation>
    </message>
    <message>
        <source>The session cannot be stored in this layout as it is: a field of its metadata would be read as something else. Rename or remove that field.</source>
        <translation>Die Sitzung kann in diesem Layout nicht gespeichert werden, wie sie ist: Ein Feld ihrer Metadaten würde als etwas anderes gelesen. Benennen Sie das Feld um, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The key cannot be shown as a session: what follows the prefix is no text of at most %1 bytes.</source>
        <translation>Der Schlüssel kann nicht als Sitzung gezeigt werden: Was auf das Präfix folgt, ist kein Text von höchstens %1 Byte.</translation>
    </message>
    <message>
        <source>The value has %1 MiB, and at most %2 are read.</source>
        <translation>Der Wert hat %1 MiB, und höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>The certificate of the server %1 is signed by nobody whom this computer trusts. If the authority is your own, name the file of its certificate in the environment variable SSL_CERT_FILE.</source>
        <translation>Das Zertifikat des Servers %1 hat niemand signiert, dem dieser Rechner vertraut. Ist es Ihre eigene Zertifizierungsstelle, so nennen Sie die Datei mit ihrem Zertifikat in der Umgebungsvariablen SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>The server %1 shows no certificate. Check that this is the server&apos;s port for TLS.</source>
        <translation>Der Server %1 zeigt kein Zertifikat. Prüfen Sie, ob dies der Port des Servers für TLS ist.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not made out to %1. Connect with the name that stands in the certificate.</source>
        <translation>Das Zertifikat des Servers ist nicht auf %1 ausgestellt. Verbinden Sie sich mit dem Namen, der im Zertifikat steht.</translation>
    </message>
    <message>
        <source>The certificate of the server %1 has expired. Renew it on the server, or check the clock of this computer.</source>
        <translation>Das Zertifikat des Servers %1 ist abgelaufen. Erneuern Sie es auf dem Server, oder prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate of the server %1 is not valid yet. Check the clocks of the server and of this computer.</source>
        <translation>Das Zertifikat des Servers %1 ist noch nicht gültig. Prüfen Sie die Uhren des Servers und dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate of the server %1 is not valid (%2). Check the server&apos;s settings.</source>
        <translation>Das Zertifikat des Servers %1 ist nicht gültig (%2). Prüfen Sie die Einstellungen des Servers.</translation>
    </message>
    <message>
        <source>The server does not agree on a TLS connection (%1). Check that this is its port for TLS.</source>
        <translation>Der Server geht auf keine TLS-Verbindung ein (%1). Prüfen Sie, ob dies sein Port für TLS ist.</translation>
    </message>
    <message>
        <source>tables agent_sessions(session_id, created_at, updated_at) and agent_messages(id, session_id, message_data, created_at), or two under other names with just these columns</source>
        <translation>Tabellen agent_sessions(session_id, created_at, updated_at) und agent_messages(id, session_id, message_data, created_at), oder zwei mit anderen Namen und genau diesen Spalten</translation>
    </message>
    <message>
        <source>table %1 with message_data, which belongs to table %2</source>
        <translation>Tabelle %1 mit message_data, die zu Tabelle %2 gehört</translation>
    </message>
    <message>
        <source>%1; branches in message_structure</source>
        <translation>%1; Zweige in message_structure</translation>
    </message>
    <message>
        <source>message_data: %1 (%2)</source>
        <translation>message_data: %1 (%2)</translation>
    </message>
    <message>
        <source>The session has no branch &quot;%1&quot;.</source>
        <translation>Die Sitzung hat keinen Zweig „%1“.</translation>
    </message>
    <message>
        <source>The session is gone: another program removed it.</source>
        <translation>Die Sitzung ist fort: Ein anderes Programm hat sie entfernt.</translation>
    </message>
    <message>
        <source>There is a session of this id already.</source>
        <translation>Eine Sitzung mit dieser Id gibt es schon.</translation>
    </message>
    <message>
        <source>Another program changed the session in the meantime. Nothing was saved; load it again and compare.</source>
        <translation>Ein anderes Programm hat die Sitzung inzwischen geändert. Nichts wurde gespeichert; laden Sie sie neu, und vergleichen Sie.</translation>
    </message>
    <message>
        <source>There is no session &quot;%1&quot;.</source>
        <translation>Es gibt keine Sitzung „%1“.</translation>
    </message>
    <message>
        <source>The tables of this database (%1) hold no sessions in a layout that SessionDeck knows. Looked for %2.</source>
        <translation>Die Tabellen dieser Datenbank (%1) enthalten keine Sitzungen in einem Layout, das SessionDeck kennt. Gesucht wurde nach %2.</translation>
    </message>
    <message>
        <source>The database has no tables yet.</source>
        <translation>Die Datenbank hat noch keine Tabellen.</translation>
    </message>
    <message>
        <source>Stores of the layout &quot;%1&quot; are made by the application that owns it.</source>
        <translation>Speicher mit dem Layout „%1“ legt die Anwendung an, der sie gehören.</translation>
    </message>
    <message>
        <source>The database file cannot be written. Check the permissions of the file.</source>
        <translation>In die Datenbankdatei kann nicht geschrieben werden. Prüfen Sie die Rechte der Datei.</translation>
    </message>
    <message>
        <source>The layout &quot;%1&quot; can only be read for now.</source>
        <translation>Das Layout „%1“ kann vorerst nur gelesen werden.</translation>
    </message>
    <message>
        <source>This is a folder. Name the database file in it.</source>
        <translation>Dies ist ein Ordner. Nennen Sie die Datenbankdatei darin.</translation>
    </message>
    <message>
        <source>The database file was moved or replaced. Open it again.</source>
        <translation>Die Datenbankdatei wurde verschoben oder ersetzt. Öffnen Sie sie neu.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Es gibt nicht genug Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Another program is using the database. Try again when it is done.</source>
        <translation>Ein anderes Programm benutzt die Datenbank. Versuchen Sie es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The table is in use. Try again when that is done.</source>
        <translation>Die Tabelle ist in Benutzung. Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>The database cannot be written. Check the permissions of the file and its folder.</source>
        <translation>In die Datenbank kann nicht geschrieben werden. Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>This is not a SQLite database.</source>
        <translation>Dies ist keine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>The database is damaged. Keep a copy of it as it is before you try to repair it.</source>
        <translation>Die Datenbank ist beschädigt. Heben Sie eine Kopie auf, wie sie ist, bevor Sie sie zu reparieren versuchen.</translation>
    </message>
    <message>
        <source>The database cannot be opened. Check the path and the permissions of the file and its folder.</source>
        <translation>Die Datenbank kann nicht geöffnet werden. Prüfen Sie den Pfad und die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>Reading the database is not permitted. Check the permissions of the file.</source>
        <translation>Die Datenbank darf nicht gelesen werden. Prüfen Sie die Rechte der Datei.</translation>
    </message>
    <message>
        <source>Reading the database is not permitted.</source>
        <translation>Die Datenbank darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A text is longer than SQLite can store.</source>
        <translation>Ein Text ist länger, als SQLite speichern kann.</translation>
    </message>
    <message>
        <source>A rule of the database forbids this row. Nothing was changed.</source>
        <translation>Eine Regel der Datenbank verbietet diese Zeile. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Reading or writing the file failed. Check the disk.</source>
        <translation>Das Lesen oder Schreiben der Datei ist misslungen. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>SQLite failed: %1 (code %2).</source>
        <translation>SQLite ist gescheitert: %1 (Code %2).</translation>
    </message>
    <message>
        <source>%1 SQLite says: %2.</source>
        <translation>%1 SQLite meldet: %2.</translation>
    </message>
    <message>
        <source>Another program kept the database locked for %1 s, as long as we wait. Try again when it is done.</source>
        <translation>Ein anderes Programm hat die Datenbank %1 s lang gesperrt, so lange, wie gewartet wird. Versuchen Sie es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The database file was moved, replaced or deleted while it was open. Open it again.</source>
        <translation>Die Datenbankdatei wurde verschoben, ersetzt oder gelöscht, während sie geöffnet war. Öffnen Sie sie neu.</translation>
    </message>
    <message>
        <source>The messages have no session record in table %1.</source>
        <translation>Die Nachrichten haben keinen Sitzungsdatensatz in der Tabelle %1.</translation>
    </message>
    <message>
        <source>The session record counts %1 messages, but table %2 has none.</source>
        <translation>Der Sitzungsdatensatz zählt %1 Nachrichten, aber die Tabelle %2 hat keine.</translation>
    </message>
    <message>
        <source>table %1, row %2: %3</source>
        <translation>Tabelle %1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>tables sessions(%1) and messages(%2)</source>
        <translation>Tabellen sessions(%1) und messages(%2)</translation>
    </message>
    <message>
        <source>sessions or messages is a view or a table without rowid, which can only be read</source>
        <translation>sessions oder messages ist eine View oder eine Tabelle ohne rowid, die nur gelesen werden kann</translation>
    </message>
    <message>
        <source>The layout multichat has no place for a role, a parent or further fields of a message. Leave them empty, or use a store of the layout native.</source>
        <translation>Das Layout multichat hat keinen Platz für eine Rolle, einen Vorgänger oder weitere Felder einer Nachricht. Lassen Sie sie leer, oder nehmen Sie einen Speicher mit dem Layout native.</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>The layout multichat keeps messages in the order of their times, and this one is older than the one before it. Change its time, or its place.</source>
        <translation>Das Layout multichat ordnet Nachrichten nach ihrer Zeit, und diese ist älter als die vor ihr. Ändern Sie ihre Zeit oder ihren Platz.</translation>
    </message>
    <message>
        <source>Two session records have this id. Remove one of them first.</source>
        <translation>Zwei Sitzungsdatensätze haben diese Id. Entfernen Sie erst einen davon.</translation>
    </message>
    <message>
        <source>The layout multichat has no place for a title, metadata or an expiry of a session. Leave them empty, or use a store of the layout native.</source>
        <translation>Das Layout multichat hat keinen Platz für Titel, Metadaten oder Ablauf einer Sitzung. Lassen Sie sie leer, oder nehmen Sie einen Speicher mit dem Layout native.</translation>
    </message>
    <message>
        <source>These messages have no session record that could be continued. Save the session first; that makes one.</source>
        <translation>Diese Nachrichten haben keinen Sitzungsdatensatz, der fortgesetzt werden könnte. Speichern Sie erst die Sitzung; dabei entsteht einer.</translation>
    </message>
    <message>
        <source>The layout multichat keeps messages in the order of their times, and this one is older than the last one of the session.</source>
        <translation>Das Layout multichat ordnet Nachrichten nach ihrer Zeit, und diese ist älter als die letzte der Sitzung.</translation>
    </message>
    <message>
        <source>Sessions of the layout multichat cannot expire.</source>
        <translation>Sitzungen des Layouts multichat können nicht ablaufen.</translation>
    </message>
    <message>
        <source>tables sessions(%1), messages(%2) and removed, and SessionDeck&apos;s application id</source>
        <translation>Tabellen sessions(%1), messages(%2) und removed und die Anwendungskennung von SessionDeck</translation>
    </message>
    <message>
        <source>A newer SessionDeck made this store (format %1); it can only be read.</source>
        <translation>Ein neueres SessionDeck hat diesen Speicher angelegt (Format %1); er kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>table messages, session %1, ordinal %2</source>
        <translation>Tabelle messages, Sitzung %1, Ordnungszahl %2</translation>
    </message>
    <message>
        <source>the further fields of message %1</source>
        <translation>die weiteren Felder der Nachricht %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>table messages, session %1</source>
        <translation>Tabelle messages, Sitzung %1</translation>
    </message>
    <message>
        <source>%1 messages are missing</source>
        <translation>%1 Nachrichten fehlen</translation>
    </message>
    <message>
        <source>table messages, session %1: there is no record in table sessions.</source>
        <translation>Tabelle messages, Sitzung %1: in der Tabelle sessions steht kein Datensatz.</translation>
    </message>
    <message>
        <source>table sessions, row %1</source>
        <translation>Tabelle sessions, Zeile %1</translation>
    </message>
    <message>
        <source>A JSON object is needed for %1.</source>
        <translation>Für %1 ist ein JSON-Objekt nötig.</translation>
    </message>
    <message>
        <source>What is stored there cannot be read (%1), and saving would lose it. Repair it first, or save the session under another id.</source>
        <translation>Was dort gespeichert ist, ist nicht lesbar (%1), und durch Speichern ginge es verloren. Reparieren Sie es erst, oder speichern Sie die Sitzung unter einer anderen Id.</translation>
    </message>
    <message>
        <source>the metadata of the session</source>
        <translation>die Metadaten der Sitzung</translation>
    </message>
    <message>
        <source>There is no file at this path.</source>
        <translation>Unter diesem Pfad gibt es keine Datei.</translation>
    </message>
    <message>
        <source>The file may not be read. Check its permissions.</source>
        <translation>Die Datei darf nicht gelesen werden. Prüfen Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>table %1, row %2</source>
        <translation>Tabelle %1, Zeile %2</translation>
    </message>
    <message>
        <source>table %1, session %2</source>
        <translation>Tabelle %1, Sitzung %2</translation>
    </message>
    <message>
        <source>it counts %1 messages, but none is stored</source>
        <translation>er zählt %1 Nachrichten, aber keine ist gespeichert</translation>
    </message>
    <message>
        <source>A session record has no usable id (1 to 512 bytes of UTF-8 text).</source>
        <translation>Ein Sitzungsdatensatz hat keine brauchbare Id (1 bis 512 Byte UTF-8-Text).</translation>
    </message>
    <message>
        <source>%1 messages name no session that could exist.</source>
        <translation>%1 Nachrichten nennen keine Sitzung, die es geben könnte.</translation>
    </message>
    <message>
        <source>%1: messages without a session record in table %2</source>
        <translation>%1: Nachrichten ohne Sitzungsdatensatz in der Tabelle %2</translation>
    </message>
    <message>
        <source>Journal mode</source>
        <translation>Journalmodus</translation>
    </message>
    <message>
        <source>Automatic vacuum</source>
        <translation>Automatisches Vacuum</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Textkodierung</translation>
    </message>
    <message>
        <source>User version</source>
        <translation>Benutzerversion</translation>
    </message>
    <message>
        <source>Application id</source>
        <translation>Anwendungskennung</translation>
    </message>
    <message>
        <source>Nothing can be appended to a session that must not exist.</source>
        <translation>An eine Sitzung, die es nicht geben darf, kann nichts angehängt werden.</translation>
    </message>
    <message>
        <source>Nobody can write on this medium, so nothing is watched.</source>
        <translation>Auf diesen Datenträger kann niemand schreiben, also wird nichts beobachtet.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; of the URI is not understood.</source>
        <translation>Die Option „%1“ der URI ist unbekannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a database number.</source>
        <translation>„%1“ ist keine Nummer einer Datenbank.</translation>
    </message>
    <message>
        <source>This is not a valid store URI. Special characters have to be percent-encoded.</source>
        <translation>Dies ist keine gültige URI eines Speichers. Sonderzeichen müssen prozentkodiert sein.</translation>
    </message>
    <message>
        <source>The URI names no path.</source>
        <translation>Die URI nennt keinen Pfad.</translation>
    </message>
    <message>
        <source>No store was named.</source>
        <translation>Es wurde kein Speicher genannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of store that SessionDeck knows. Use json:, sqlite:, redis://, rediss:// or redis+unix://, or a path.</source>
        <translation>„%1“ ist keine Art von Speicher, die SessionDeck kennt. Schreiben Sie json:, sqlite:, redis://, rediss:// oder redis+unix://, oder einen Pfad.</translation>
    </message>
    <message>
        <source>It was changed since it was listed, and left as it is.</source>
        <translation>Sie wurde geändert, seit sie aufgelistet wurde, und blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>It is no longer in the store.</source>
        <translation>Sie ist nicht mehr im Speicher.</translation>
    </message>
    <message>
        <source>Sessions of this layout cannot be deleted one by one.</source>
        <translation>Sitzungen dieses Layouts können nicht einzeln gelöscht werden.</translation>
    </message>
    <message>
        <source>Sessions of this layout cannot expire.</source>
        <translation>Sitzungen dieses Layouts können nicht ablaufen.</translation>
    </message>
    <message>
        <source>Its expiry was changed again; it stays as it is now.</source>
        <translation>Ihr Ablauf wurde noch einmal geändert; er bleibt, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>time of creation</source>
        <translation>Zeit der Anlage</translation>
    </message>
    <message>
        <source>last activity</source>
        <translation>letzte Aktivität</translation>
    </message>
    <message>
        <source>number of messages</source>
        <translation>Anzahl der Nachrichten</translation>
    </message>
    <message>
        <source>The target has no place for %1.</source>
        <translation>Das Ziel hat keinen Platz für %1.</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>The expiry could not be carried over: %1</source>
        <translation>Der Ablauf konnte nicht übernommen werden: %1</translation>
    </message>
    <message>
        <source>It was copied, but could not be deleted from the source: %1</source>
        <translation>Sie wurde kopiert, konnte aber in der Quelle nicht gelöscht werden: %1</translation>
    </message>
    <message>
        <source>It changes faster than it can be copied; the target has a state of a moment ago.</source>
        <translation>Sie ändert sich schneller, als sie kopiert werden kann; das Ziel hat einen Stand von eben.</translation>
    </message>
    <message>
        <source>The target has no place for %1 (%2 in %3 sessions); they are kept in additional fields and come back when a store can hold them.</source>
        <translation>Das Ziel hat keinen Platz für %1 (%2 in %3 Sitzungen); sie werden in zusätzlichen Feldern aufgehoben und kommen zurück, sobald ein Speicher sie aufnehmen kann.</translation>
    </message>
    <message>
        <source>The target has no place for %1 (%2 in %3 sessions); they would be lost.</source>
        <translation>Das Ziel hat keinen Platz für %1 (%2 in %3 Sitzungen); sie gingen verloren.</translation>
    </message>
    <message>
        <source>There is a file of this name. Go on with its copy (--resume), or choose another name for the report.</source>
        <translation>Eine Datei dieses Namens gibt es schon. Setzen Sie ihre Kopie fort (--resume), oder wählen Sie einen anderen Namen für den Bericht.</translation>
    </message>
    <message>
        <source>This is not the report of a copy between these two stores.</source>
        <translation>Dies ist nicht der Bericht einer Kopie zwischen diesen beiden Speichern.</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>roles of messages</source>
        <translation>Rollen von Nachrichten</translation>
    </message>
    <message>
        <source>recipients of messages</source>
        <translation>Empfänger von Nachrichten</translation>
    </message>
    <message>
        <source>messages that name the one they follow</source>
        <translation>Nachrichten, die ihren Vorgänger nennen</translation>
    </message>
    <message>
        <source>additional fields of messages</source>
        <translation>zusätzliche Felder von Nachrichten</translation>
    </message>
    <message>
        <source>metadata of sessions</source>
        <translation>Metadaten von Sitzungen</translation>
    </message>
    <message>
        <source>moments of expiry</source>
        <translation>Ablaufzeiten</translation>
    </message>
    <message>
        <source>other courses of a conversation</source>
        <translation>andere Verläufe eines Gesprächs</translation>
    </message>
    <message>
        <source>The session is damaged, and a copy would lack what cannot be read. %1</source>
        <translation>Die Sitzung ist beschädigt, und einer Kopie würde fehlen, was nicht lesbar ist. %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>target: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Version %1 holds only what was changed then, and the session that it belongs to was changed by another program or is gone.</source>
        <translation>Die Version %1 enthält nur, was damals geändert wurde, und die Sitzung dazu wurde von einem anderen Programm geändert oder ist fort.</translation>
    </message>
    <message>
        <source>In version %1 there was no session of this id yet.</source>
        <translation>In der Version %1 gab es noch keine Sitzung mit dieser Id.</translation>
    </message>
    <message>
        <source>There is no version %1, or it has no content of its own.</source>
        <translation>Es gibt keine Version %1, oder sie hat keinen eigenen Inhalt.</translation>
    </message>
    <message>
        <source>The content of version %1 is damaged in the vault.</source>
        <translation>Der Inhalt der Version %1 ist im Tresor beschädigt.</translation>
    </message>
    <message>
        <source>There is no vault yet: nothing was changed so far.</source>
        <translation>Es gibt noch keinen Tresor: Bisher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This database is not a vault of SessionDeck. Move it away; a new vault is then made.</source>
        <translation>Diese Datenbank ist kein Tresor von SessionDeck. Legen Sie sie woandershin; dann wird ein neuer Tresor angelegt.</translation>
    </message>
    <message>
        <source>The vault was made by a newer SessionDeck. Update this one.</source>
        <translation>Der Tresor wurde von einem neueren SessionDeck angelegt. Bringen Sie dieses auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Nothing was changed, because the session could not be kept in the vault first: %1</source>
        <translation>Nichts wurde geändert, weil die Sitzung nicht zuvor im Tresor aufgehoben werden konnte: %1</translation>
    </message>
    <message>
        <source>There is no version %1 in the vault.</source>
        <translation>Im Tresor gibt es keine Version %1.</translation>
    </message>
    <message>
        <source>The session is too large for the vault.</source>
        <translation>Die Sitzung ist zu groß für den Tresor.</translation>
    </message>
    <message>
        <source>A limit cannot be negative; 0 means without limit.</source>
        <translation>Eine Grenze kann nicht negativ sein; 0 heißt ohne Grenze.</translation>
    </message>
    <message>
        <source>The content of this version is damaged in the vault.</source>
        <translation>Der Inhalt dieser Version ist im Tresor beschädigt.</translation>
    </message>
    <message>
        <source>There is not enough memory to pack the session.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Sitzung zu packen.</translation>
    </message>
    <message>
        <source>There is not enough memory to unpack the session.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Sitzung auszupacken.</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>A rule needs %1 where this one has %2. Example: &quot;size &gt; 2 GB for 1 min&quot;.</source>
        <translation>Eine Regel braucht %1, wo in dieser %2 steht. Beispiel: „size &gt; 2 GB for 1 min“.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a unit (%1)</source>
        <translation>eine Einheit (%1)</translation>
    </message>
    <message>
        <source>a duration (10 s, 15 min)</source>
        <translation>eine Dauer (10 s, 15 min)</translation>
    </message>
    <message>
        <source>1 h, 24 h or 7 d</source>
        <translation>1 h, 24 h oder 7 d</translation>
    </message>
    <message>
        <source>something that is measured (size, memory, p99 of load)</source>
        <translation>etwas, das gemessen wird (size, memory, p99 of load)</translation>
    </message>
    <message>
        <source>&quot;of&quot; and an operation (load, append)</source>
        <translation>„of“ und einen Vorgang (load, append)</translation>
    </message>
    <message>
        <source>&quot;of&quot; and what is 100 %</source>
        <translation>„of“ und was 100 % ist</translation>
    </message>
    <message>
        <source>&quot;&gt;&quot; or &quot;&lt;&quot;</source>
        <translation>„&gt;“ oder „&lt;“</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>ihr Ende</translation>
    </message>
    <message>
        <source>The history of measurements was made by a newer SessionDeck. Update this one, or move the file away to begin a new history.</source>
        <translation>Der Messverlauf stammt von einem neueren SessionDeck. Aktualisieren Sie dieses, oder verschieben Sie die Datei, um einen neuen Verlauf zu beginnen.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Es wurde noch nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>message %1 moved to %2</source>
        <translation>Nachricht %1 verschoben nach %2</translation>
    </message>
    <message>
        <source>message %1 </source>
        <translation>Nachricht %1 </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more changed messages</source>
        <translation>
            <numerusform>… und %n weitere geänderte Nachricht</numerusform>
            <numerusform>… und %n weitere geänderte Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of the database is not sound: %1. Check the original.</source>
        <translation>Die Kopie der Datenbank ist nicht in Ordnung: %1. Prüfen Sie das Original.</translation>
    </message>
    <message>
        <source>There is a file of this name. Choose another, or keep several with their dates.</source>
        <translation>Eine Datei dieses Namens gibt es schon. Wählen Sie eine andere, oder behalten Sie mehrere mit ihrem Datum.</translation>
    </message>
    <message>
        <source>CSV, one row for each message</source>
        <translation>CSV, eine Zeile je Nachricht</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>HTML, one file that needs nothing else</source>
        <translation>HTML, eine Datei, die nichts sonst braucht</translation>
    </message>
    <message>
        <source>There is a file of this name; it was not replaced.</source>
        <translation>Eine Datei dieses Namens gibt es schon; sie wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>A text was expected here.</source>
        <translation>Hier wurde ein Text erwartet.</translation>
    </message>
    <message>
        <source>A whole number was expected here.</source>
        <translation>Hier wurde eine ganze Zahl erwartet.</translation>
    </message>
    <message>
        <source>A time as 2025-09-24T12:51:07.123456Z, or null, was expected here.</source>
        <translation>Hier wurde eine Zeit wie 2025-09-24T12:51:07.123456Z oder null erwartet.</translation>
    </message>
    <message>
        <source>A JSON object was expected here.</source>
        <translation>Hier wurde ein JSON-Objekt erwartet.</translation>
    </message>
    <message>
        <source>There is no member of this name.</source>
        <translation>Es gibt kein Feld dieses Namens.</translation>
    </message>
    <message>
        <source>byte %1 of the input</source>
        <translation>Byte %1 der Eingabe</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, byte %2 of the input</source>
        <translation>„%1“, Byte %2 der Eingabe</translation>
    </message>
    <message>
        <source>A list was expected here.</source>
        <translation>Hier wurde eine Liste erwartet.</translation>
    </message>
    <message>
        <source>Its time had come, so it never expires now.</source>
        <translation>Ihre Zeit war gekommen, also läuft sie jetzt nie ab.</translation>
    </message>
    <message>
        <source>The store knows no expiry, so it never expires.</source>
        <translation>Der Speicher kennt keinen Ablauf, also läuft sie nie ab.</translation>
    </message>
    <message>
        <source>%1: kept in the additional fields.</source>
        <translation>%1: in den zusätzlichen Feldern aufgehoben.</translation>
    </message>
    <message>
        <source>%1: lost, the store has no place for it.</source>
        <translation>%1: verloren, der Speicher hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>What was replaced is not in the vault any more.</source>
        <translation>Was ersetzt wurde, ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>No free id was found beside &quot;%1&quot;. Name one yourself.</source>
        <translation>Neben „%1“ wurde keine freie Id gefunden. Nennen Sie selbst eine.</translation>
    </message>
    <message>
        <source>The session was printed from a damaged record, so parts of it may be missing.</source>
        <translation>Die Sitzung wurde aus einem beschädigten Datensatz ausgegeben, also fehlen vielleicht Teile von ihr.</translation>
    </message>
    <message>
        <source>The session has no id.</source>
        <translation>Die Sitzung hat keine Id.</translation>
    </message>
    <message>
        <source>The input is not UTF-8.</source>
        <translation>Die Eingabe ist kein UTF-8.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>bulk save</source>
        <translation>gesammelt gespeichert</translation>
    </message>
    <message>
        <source>appended</source>
        <translation>angehängt</translation>
    </message>
    <message>
        <source>bulk append</source>
        <translation>gesammelt angehängt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>bulk delete</source>
        <translation>gesammelt gelöscht</translation>
    </message>
    <message>
        <source>expiry set</source>
        <translation>Ablauf gesetzt</translation>
    </message>
    <message>
        <source>bulk expiry</source>
        <translation>Ablauf gesammelt gesetzt</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>bulk restore</source>
        <translation>gesammelt wiederhergestellt</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>%1 bytes cannot be read as records.</source>
        <translation>%1 Bytes sind nicht als Datensätze lesbar.</translation>
    </message>
    <message>
        <source>%1, bytes %2 to %3</source>
        <translation>%1, Bytes %2 bis %3</translation>
    </message>
    <message>
        <source>Some text is not valid UTF-8; its bad bytes are replaced.</source>
        <translation>Ein Text ist kein gültiges UTF-8; seine schlechten Bytes sind ersetzt.</translation>
    </message>
    <message>
        <source>A line of session &quot;%1&quot; cannot be read.</source>
        <translation>Eine Zeile der Sitzung „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>line %1, byte %2</source>
        <translation>Zeile %1, Byte %2</translation>
    </message>
    <message>
        <source>Why the server&apos;s figures are missing</source>
        <translation>Warum die Messwerte des Servers fehlen</translation>
    </message>
    <message>
        <source>Why slow commands are missing</source>
        <translation>Warum langsame Befehle fehlen</translation>
    </message>
    <message>
        <source>Why the server&apos;s latencies are missing</source>
        <translation>Warum die Latenzen des Servers fehlen</translation>
    </message>
    <message>
        <source>Link to its master</source>
        <translation>Verbindung zum Master</translation>
    </message>
    <message>
        <source>(%1 more)</source>
        <translation>(%1 weitere)</translation>
    </message>
    <message>
        <source>message_count says %1 messages, but %2 are there</source>
        <translation>message_count nennt %1 Nachrichten, aber %2 sind da</translation>
    </message>
    <message>
        <source>Recovering needs twice the size of the database as free space here.</source>
        <translation>Das Bergen braucht hier das Doppelte der Größe der Datenbank als freien Platz.</translation>
    </message>
    <message>
        <source>These rows stand on pages that cannot be read.</source>
        <translation>Diese Zeilen stehen auf Seiten, die nicht lesbar sind.</translation>
    </message>
    <message>
        <source>table %1, rows %2 to %3</source>
        <translation>Tabelle %1, Zeilen %2 bis %3</translation>
    </message>
    <message>
        <source>The rows behind a page that cannot be read are lost.</source>
        <translation>Die Zeilen hinter einer unlesbaren Seite sind verloren.</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Let no key of the session expire.</source>
        <translation>Keinen Schlüssel der Sitzung ablaufen lassen.</translation>
    </message>
    <message>
        <source>Let all keys of the session expire at %1.</source>
        <translation>Alle Schlüssel der Sitzung ablaufen lassen: %1.</translation>
    </message>
    <message>
        <source>The stored metadata cannot be read as text.</source>
        <translation>Die gespeicherten Metadaten sind nicht als Text lesbar.</translation>
    </message>
    <message>
        <source>Keep the unreadable metadata as the text of a field &quot;unreadable&quot;.</source>
        <translation>Die unlesbaren Metadaten als Text eines Feldes „unreadable“ aufheben.</translation>
    </message>
    <message>
        <source>Make a session record for the %1 messages.</source>
        <translation>Für die %1 Nachrichten einen Sitzungsdatensatz anlegen.</translation>
    </message>
    <message>
        <source>Put the torn end aside into a file of its own and go on with the %1 messages before it.</source>
        <translation>Das abgerissene Ende in eine eigene Datei legen und mit den %1 Nachrichten davor weitermachen.</translation>
    </message>
    <message>
        <source>Set the record&apos;s count to the %1 messages that are there.</source>
        <translation>Die Anzahl im Datensatz auf die %1 Nachrichten setzen, die da sind.</translation>
    </message>
    <message>
        <source>There is no safe way to repair this here. Salvage what can be read into a new store, or restore an earlier version.</source>
        <translation>Hier gibt es keinen gefahrlosen Weg, das zu reparieren. Bergen Sie in einen neuen Speicher, was lesbar ist, oder stellen Sie eine frühere Version wieder her.</translation>
    </message>
    <message>
        <source>Take the session, of which nothing is left, out of the index.</source>
        <translation>Die Sitzung, von der nichts übrig ist, aus dem Index nehmen.</translation>
    </message>
    <message>
        <source>The last activity is given as %1, but a message was written at %2.</source>
        <translation>Als letzte Aktivität ist %1 angegeben, aber eine Nachricht wurde geschrieben: %2.</translation>
    </message>
    <message>
        <source>It was created at %1, but a message was written at %2.</source>
        <translation>Angelegt wurde sie %1, aber eine Nachricht wurde geschrieben: %2.</translation>
    </message>
    <message>
        <source>%1 message ids stand on several messages, &quot;%2&quot; among them.</source>
        <translation>%1 Nachrichten-Ids stehen an mehreren Nachrichten, darunter „%2“.</translation>
    </message>
    <message>
        <source>Its record counts %1 messages, but %2 are there.</source>
        <translation>Ihr Datensatz zählt %1 Nachrichten, aber %2 sind da.</translation>
    </message>
    <message>
        <source>Salvage reads damaged files. From a server, copy the sessions.</source>
        <translation>Geborgen wird aus beschädigten Dateien. Von einem Server kopieren Sie die Sitzungen.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Unter diesem Pfad ist nichts.</translation>
    </message>
    <message>
        <source>The target has no place for some fields of session &quot;%1&quot;.</source>
        <translation>Das Ziel hat keinen Platz für manche Felder der Sitzung „%1“.</translation>
    </message>
    <message>
        <source>The target did not take session &quot;%1&quot;: %2</source>
        <translation>Das Ziel hat die Sitzung „%1“ nicht angenommen: %2</translation>
    </message>
    <message>
        <source>It belongs to another store.</source>
        <translation>Sie gehört zu einem anderen Speicher.</translation>
    </message>
    <message>
        <source>Sessions to copy: %1.</source>
        <translation>Sitzungen zu kopieren: %1.</translation>
    </message>
    <message>
        <source>Damaged, so they stay behind: %1.</source>
        <translation>Beschädigt, also bleiben sie zurück: %1.</translation>
    </message>
    <message>
        <source>In the target already, just the same: %1.</source>
        <translation>Schon genau so im Ziel: %1.</translation>
    </message>
    <message>
        <source>In conflict, because the target has another session of their id: %1.</source>
        <translation>In Konflikt, weil das Ziel eine andere Sitzung mit ihrer Id hat: %1.</translation>
    </message>
    <message>
        <source>This is no draft of a session.</source>
        <translation>Das ist kein Entwurf einer Sitzung.</translation>
    </message>
    <message>
        <source>Both &quot;%1&quot; and &quot;%2&quot; are in the store now.</source>
        <translation>Jetzt stehen „%1“ und „%2“ beide im Speicher.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time to expire at. Use a duration (30m, 2h, 3 days, 2w), &quot;never&quot;, or a time as 2030-01-31T12:00:00Z.</source>
        <translation>„%1“ ist kein Zeitpunkt für den Ablauf. Geben Sie eine Dauer an (30m, 2h, 3 days, 2w), „never“ oder einen Zeitpunkt wie 2030-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the future. To remove a session, use delete.</source>
        <translation>„%1“ liegt nicht in der Zukunft. Um eine Sitzung zu entfernen, löschen Sie sie.</translation>
    </message>
    <message>
        <source>an index &quot;%1sessiondeck:index&quot; or headers with the number of SessionDeck&apos;s format (%2 in the sample)</source>
        <translation>ein Index „%1sessiondeck:index“ oder Kopfdaten mit der Nummer des Formats von SessionDeck (%2 in der Stichprobe)</translation>
    </message>
    <message>
        <source>strings &quot;%1…&quot; that hold JSON objects with messages or a cookie (%2 in the sample)</source>
        <translation>Zeichenketten „%1…“, die JSON-Objekte mit Nachrichten oder einem Cookie enthalten (%2 in der Stichprobe)</translation>
    </message>
    <message>
        <source>This database has no keys yet. Check the database number.</source>
        <translation>Diese Datenbank hat noch keine Schlüssel. Prüfen Sie die Nummer der Datenbank.</translation>
    </message>
    <message>
        <source>A program was stopped in the middle of a change to this database. What is in the file now is half of that change, so it was not read. The file beside it whose name ends in &quot;-journal&quot; takes the change back: let the application that owns the database open it, or run &quot;sqlite3 FILE .tables&quot; once. Do not delete the journal.</source>
        <translation>Ein Programm wurde mitten in einer Änderung an dieser Datenbank beendet. In der Datei steht jetzt die Hälfte dieser Änderung, darum wurde sie nicht gelesen. Die Datei daneben, deren Name auf „-journal“ endet, nimmt die Änderung zurück: Lassen Sie die Anwendung, der die Datenbank gehört, sie öffnen, oder rufen Sie einmal „sqlite3 FILE .tables“ auf. Löschen Sie das Journal nicht.</translation>
    </message>
    <message>
        <source>A program was stopped while it wrote this database. Its last changes stand in the file beside it whose name ends in &quot;-wal&quot;, which cannot be taken in without the right to write. Let the application that owns the database open it. Do not delete that file.</source>
        <translation>Ein Programm wurde beendet, während es in diese Datenbank schrieb. Seine letzten Änderungen stehen in der Datei daneben, deren Name auf „-wal“ endet; ohne das Recht zu schreiben können sie nicht übernommen werden. Lassen Sie die Anwendung, der die Datenbank gehört, sie öffnen. Löschen Sie diese Datei nicht.</translation>
    </message>
    <message>
        <source>The server is part of a cluster and does not change these keys together.</source>
        <translation>Der Server gehört zu einem Cluster und ändert diese Schlüssel nicht zusammen.</translation>
    </message>
    <message>
        <source>It was changed since; it stays as it is now.</source>
        <translation>Sie wurde seitdem geändert; sie bleibt, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>There was no session in this version, only its entry in an index.</source>
        <translation>In dieser Version gab es keine Sitzung, nur ihren Eintrag in einem Index.</translation>
    </message>
    <message>
        <source>An old backup could not be deleted: %1</source>
        <translation>Eine alte Sicherung konnte nicht gelöscht werden: %1</translation>
    </message>
    <message>
        <source>This database is not SessionDeck&apos;s. Move it away; a new one is then made.</source>
        <translation>Diese Datenbank ist keine von SessionDeck. Verschieben Sie sie; dann wird eine neue angelegt.</translation>
    </message>
    <message>
        <source>This database was made by a newer SessionDeck. Update this one.</source>
        <translation>Diese Datenbank stammt von einem neueren SessionDeck. Aktualisieren Sie dieses.</translation>
    </message>
    <message>
        <source>It held %1 sessions when it was made, and holds %2.</source>
        <translation>Sie enthielt bei der Erstellung %1 Sitzungen und enthält jetzt %2.</translation>
    </message>
    <message>
        <source>It held %1 messages when it was made, and holds %2.</source>
        <translation>Sie enthielt bei der Erstellung %1 Nachrichten und enthält jetzt %2.</translation>
    </message>
    <message>
        <source>The session is damaged as it is now. Repair it first: %1</source>
        <translation>Die Sitzung ist in ihrem jetzigen Zustand beschädigt. Reparieren Sie sie zuerst: %1</translation>
    </message>
    <message>
        <source>These are not the bytes of the file of session &quot;%1&quot;.</source>
        <translation>Das sind nicht die Bytes der Datei der Sitzung „%1“.</translation>
    </message>
    <message>
        <source>These are not the bytes of session &quot;%1&quot; in the layout multichat.</source>
        <translation>Das sind nicht die Bytes der Sitzung „%1“ im Layout multichat.</translation>
    </message>
    <message>
        <source>These are not the bytes of the value of session &quot;%1&quot;.</source>
        <translation>Das sind nicht die Bytes des Werts der Sitzung „%1“.</translation>
    </message>
    <message>
        <source>The bytes of a session cannot be put back one by one into this layout.</source>
        <translation>Die Bytes einer Sitzung lassen sich in dieses Layout nicht einzeln zurücklegen.</translation>
    </message>
    <message>
        <source>The layout multichat takes each message id only once in all sessions, and &quot;%1&quot; is one of session &quot;%2&quot; already.</source>
        <translation>Das Layout multichat nimmt jede Nachrichtenkennung nur einmal in allen Sitzungen an, und „%1“ gehört schon zur Sitzung „%2“.</translation>
    </message>
    <message>
        <source>These are not rows of session &quot;%1&quot; in the layout multichat.</source>
        <translation>Das sind keine Zeilen der Sitzung „%1“ im Layout multichat.</translation>
    </message>
    <message>
        <source>The rows of a session cannot be put back one by one into this layout.</source>
        <translation>Die Zeilen einer Sitzung lassen sich in dieses Layout nicht einzeln zurücklegen.</translation>
    </message>
    <message>
        <source>The target demands %1; what is missing (%2 in %3 sessions) is filled in.</source>
        <translation>Das Ziel verlangt %1; was fehlt (%2 in %3 Sitzungen), wird ergänzt.</translation>
    </message>
    <message>
        <source>times of sessions and messages</source>
        <translation>Zeiten von Sitzungen und Nachrichten</translation>
    </message>
    <message>
        <source>ids of messages</source>
        <translation>Kennungen von Nachrichten</translation>
    </message>
    <message>
        <source>ids that several messages have</source>
        <translation>Kennungen, die mehrere Nachrichten haben</translation>
    </message>
    <message>
        <source>%1: filled in, the store demands it.</source>
        <translation>%1: ergänzt, der Speicher verlangt es.</translation>
    </message>
    <message>
        <source>The session was damaged already when this version was kept. Its bytes can only be put back under its own id, and another session has that now.</source>
        <translation>Die Sitzung war schon beschädigt, als diese Version aufbewahrt wurde. Ihre Bytes lassen sich nur unter ihrer eigenen Kennung zurücklegen, und die hat jetzt eine andere Sitzung.</translation>
    </message>
    <message>
        <source>There is a session of this id again; it stays.</source>
        <translation>Es gibt wieder eine Sitzung mit dieser Kennung; sie bleibt.</translation>
    </message>
    <message>
        <source>The session record counts %1 messages, of which %2 could be read.</source>
        <translation>Der Sitzungssatz zählt %1 Nachrichten, davon waren %2 lesbar.</translation>
    </message>
    <message>
        <source>table %1, rows up to %2</source>
        <translation>Tabelle %1, Zeilen bis %2</translation>
    </message>
    <message>
        <source>The session was damaged already when this version was kept (%1). Its bytes go back only under its own id into its own store, if that can take them. They can be read: &quot;sessiondeckctl history URI ID --show VERSION --raw&quot; prints all of them.</source>
        <translation>Die Sitzung war schon beschädigt, als diese Version aufbewahrt wurde (%1). Ihre Bytes gehen nur unter ihrer eigenen Kennung in ihren eigenen Speicher zurück, wenn der sie annehmen kann. Lesen lassen sie sich: „sessiondeckctl history URI ID --show VERSION --raw“ gibt alle aus.</translation>
    </message>
    <message>
        <source>Time of the last snapshot</source>
        <translation>Zeit des letzten Abbilds</translation>
    </message>
    <message>
        <source>table %1, all rows</source>
        <translation>Tabelle %1, alle Zeilen</translation>
    </message>
    <message>
        <source>table %1, rows from %2 on</source>
        <translation>Tabelle %1, Zeilen ab %2</translation>
    </message>
    <message>
        <source>The input is not the JSON of sessions: %1</source>
        <translation>Die Eingabe ist nicht das JSON von Sitzungen: %1</translation>
    </message>
    <message>
        <source>The target has another session of this id; they differ in: %1.</source>
        <translation>Das Ziel hat eine andere Sitzung mit dieser Id; sie unterscheiden sich in: %1.</translation>
    </message>
    <message>
        <source>The target gives back something else; it differs in: %1.</source>
        <translation>Das Ziel gibt etwas anderes zurück; es unterscheidet sich in: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>A session of this layout cannot get another id in one step.</source>
        <translation>Eine Sitzung dieses Formats kann nicht in einem Schritt eine andere Id erhalten.</translation>
    </message>
    <message>
        <source>This layout has no place for %1, and nothing is dropped silently.</source>
        <translation>Dieses Layout hat keinen Platz für %1, und nichts wird stillschweigend weggelassen.</translation>
    </message>
    <message>
        <source>No store can be made here: the folder is missing, or may not be written.</source>
        <translation>Hier kann kein Speicher angelegt werden: Der Ordner fehlt oder darf nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>Sessions to import: %1.</source>
        <translation>Sitzungen zu importieren: %1.</translation>
    </message>
    <message>
        <source>Times that were lost: %1. They are unknown now; where the target needs a time, it is that of the message before.</source>
        <translation>Verlorene Zeiten: %1. Sie sind jetzt unbekannt; wo das Ziel eine Zeit braucht, ist es die der Nachricht davor.</translation>
    </message>
    <message>
        <source>The session cannot be stored in this layout as it is.</source>
        <translation>Die Sitzung kann in diesem Layout nicht gespeichert werden, wie sie ist.</translation>
    </message>
    <message>
        <source>The session is written on its own.</source>
        <translation>Die Sitzung wird für sich geschrieben.</translation>
    </message>
    <message>
        <source>The sessions are written one by one.</source>
        <translation>Die Sitzungen werden einzeln geschrieben.</translation>
    </message>
    <message>
        <source>Sessions of this layout are written one by one.</source>
        <translation>Sitzungen dieses Layouts werden einzeln geschrieben.</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>Password for %1: </source>
        <translation>Passwort für %1: </translation>
    </message>
    <message>
        <source>Set the environment variable %1, or run this on a terminal.</source>
        <translation>Setzen Sie die Umgebungsvariable %1, oder starten Sie dies in einem Terminal.</translation>
    </message>
    <message>
        <source>Nothing was changed, because --readonly was given.</source>
        <translation>Nichts wurde geändert, weil --readonly angegeben ist.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Convert it first, for example with iconv.</source>
        <translation>Der Text ist kein UTF-8. Wandeln Sie ihn erst um, zum Beispiel mit iconv.</translation>
    </message>
    <message>
        <source>byte %1 of standard input</source>
        <translation>Byte %1 der Standardeingabe</translation>
    </message>
    <message>
        <source>Who says it? Name the sender with --sender.</source>
        <translation>Wer sagt es? Nennen Sie den Absender mit --sender.</translation>
    </message>
    <message>
        <source>Who says it; needed.</source>
        <translation>Wer es sagt; notwendig.</translation>
    </message>
    <message>
        <source>To whom.</source>
        <translation>An wen.</translation>
    </message>
    <message>
        <source>As user, assistant, system or tool.</source>
        <translation>Als user, assistant, system oder tool.</translation>
    </message>
    <message>
        <source>Add a message to a session.</source>
        <translation>Eine Sitzung um eine Nachricht erweitern.</translation>
    </message>
    <message>
        <source>Something is missing: sessiondeckctl %1 %2</source>
        <translation>Es fehlt etwas: sessiondeckctl %1 %2</translation>
    </message>
    <message>
        <source>Too many arguments: sessiondeckctl %1 %2. Put a text with blanks in quotes.</source>
        <translation>Zu viele Argumente: sessiondeckctl %1 %2. Setzen Sie Text mit Leerzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Es wurde kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>Print one JSON object per line instead of text.</source>
        <translation>Statt Text ein JSON-Objekt je Zeile ausgeben.</translation>
    </message>
    <message>
        <source>Refuse to change anything, whatever the command.</source>
        <translation>Jede Änderung ablehnen, gleich welcher Befehl.</translation>
    </message>
    <message>
        <source>Show this help and exit.</source>
        <translation>Diese Hilfe anzeigen und enden.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Die Version anzeigen und enden.</translation>
    </message>
    <message>
        <source>no such session</source>
        <translation>keine solche Sitzung</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Expected: %1. Found: %2.</source>
        <translation>Erwartet: %1. Gefunden: %2.</translation>
    </message>
    <message>
        <source>Title of the session, where the layout has titles.</source>
        <translation>Titel der Sitzung, wo das Layout Titel hat.</translation>
    </message>
    <message>
        <source>A participant; can be given several times.</source>
        <translation>Ein Teilnehmer; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Create an empty session.</source>
        <translation>Eine leere Sitzung anlegen.</translation>
    </message>
    <message>
        <source>Damaged session %1: %2</source>
        <translation>Beschädigte Sitzung %1: %2</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Beschädigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more damaged record(s) not named here.</source>
        <translation>
            <numerusform>%n weiterer beschädigter Datensatz ist hier nicht genannt.</numerusform>
            <numerusform>%n weitere beschädigte Datensätze sind hier nicht genannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>An id is empty; nothing was deleted.</source>
        <translation>Eine Id ist leer; nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>--expect goes with one id only; nothing was deleted.</source>
        <translation>--expect gilt für genau eine Id; nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: gelöscht</translation>
    </message>
    <message>
        <source>Interrupted before %1; it and what follows was not deleted.</source>
        <translation>Vor %1 unterbrochen; dies und alles Folgende wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Delete sessions with all their messages.</source>
        <translation>Sitzungen mit allen ihren Nachrichten löschen.</translation>
    </message>
    <message>
        <source>DRIVER</source>
        <translation>TREIBER</translation>
    </message>
    <message>
        <source>LAYOUT</source>
        <translation>LAYOUT</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>GRUND</translation>
    </message>
    <message>
        <source>PATH|URI</source>
        <translation>PFAD|URI</translation>
    </message>
    <message>
        <source>Tell which kind of store is at a place, and why.</source>
        <translation>Sagen, was für ein Speicher an einer Stelle ist, und warum.</translation>
    </message>
    <message>
        <source>Looks at the content of a file, a folder or a Redis database, never at names alone, and tells which
driver and layout can read it, the likeliest first, with the reason. Several layouts can live side by
side in one place; each URI that is printed opens one of them. Nothing is changed.

With --json each line is {&quot;uri&quot;,&quot;driver&quot;,&quot;layout&quot;,&quot;reason&quot;}.</source>
        <translation>Betrachtet den Inhalt einer Datei, eines Ordners oder einer Redis-Datenbank, nie nur die Namen, und sagt,
welcher Treiber und welches Layout ihn lesen können, das wahrscheinlichste zuerst, mit dem Grund. An einer
Stelle können mehrere Layouts nebeneinander liegen; jede ausgegebene URI öffnet eines davon. Nichts wird
geändert.

Mit --json ist jede Zeile {&quot;uri&quot;,&quot;driver&quot;,&quot;layout&quot;,&quot;reason&quot;}.</translation>
    </message>
    <message>
        <source>%1: revision %2</source>
        <translation>%1: Revision %2</translation>
    </message>
    <message>
        <source>Only if the session is in this state, as &quot;show&quot; prints it; else exit code 3.</source>
        <translation>Nur wenn die Sitzung in diesem Zustand ist, wie „show“ ihn ausgibt; sonst Exit-Code 3.</translation>
    </message>
    <message>
        <source>%1: never expires</source>
        <translation>%1: läuft nie ab</translation>
    </message>
    <message>
        <source>%1: expires %2</source>
        <translation>%1: läuft ab: %2</translation>
    </message>
    <message>
        <source>Set or take away the expiry of a session.</source>
        <translation>Den Ablauf einer Sitzung setzen oder aufheben.</translation>
    </message>
    <message>
        <source>Shows and changes the sessions of agents and people in JSON files, SQLite databases and Redis.
Usage: sessiondeckctl COMMAND [URI] [...]
       sessiondeckctl help [COMMAND]</source>
        <translation>Zeigt und ändert die Sitzungen von Agenten und Menschen in JSON-Dateien, SQLite-Datenbanken und Redis.
Aufruf: sessiondeckctl BEFEHL [URI] [...]
        sessiondeckctl help [BEFEHL]</translation>
    </message>
    <message>
        <source>Stores
  A store is named by a path, whose content then tells what it is, or by a URI:
    json:/path/to/folder           sqlite:/path/to/file.db
    redis://user@host:6379/0?prefix=app:           rediss:// (TLS)
    redis+unix:///run/redis.sock?db=0
  A layout can be added (?layout=multichat); without it the content decides. Special characters in a
  URI are percent-encoded. With rediss:// the server&apos;s certificate must be made out to the host and
  signed by an authority of this system, or by your own one, named in SSL_CERT_FILE.

Passwords
  Taken from the environment variable SESSIONDECK_PASSWORD; else, when the server asks for one, from
  the desktop&apos;s keychain, or from the terminal. One in the URI works and is wiped from the list of
  processes at once, but stays in the history of the shell: the other ways are better.

Exit codes
  0  done
  1  failed
  2  the command line is wrong
  3  conflict: the session is not in the expected state
  4  unreachable, or not authorised
  5  damaged data was found; what could be read was printed

Examples
  sessiondeckctl list ~/chat --sort messages:desc --limit 10
  sessiondeckctl show --json sqlite:/srv/chat.db agent-coordination-000
  sessiondeckctl show --json ~/chat ID | sessiondeckctl put sqlite:/tmp/copy.db -</source>
        <translation>Speicher
  Ein Speicher wird mit einem Pfad benannt, dessen Inhalt dann sagt, was er ist, oder mit einer URI:
    json:/pfad/zum/ordner          sqlite:/pfad/zur/datei.db
    redis://benutzer@rechner:6379/0?prefix=app:    rediss:// (TLS)
    redis+unix:///run/redis.sock?db=0
  Ein Layout kann angefügt werden (?layout=multichat); ohne das entscheidet der Inhalt. Sonderzeichen in
  einer URI werden prozentkodiert. Bei rediss:// muss das Zertifikat des Servers auf den Rechner
  ausgestellt sein und von einer Stelle stammen, der dieses System vertraut, oder von Ihrer eigenen, die
  in SSL_CERT_FILE genannt ist.

Passwörter
  Kommen aus der Umgebungsvariablen SESSIONDECK_PASSWORD; sonst, wenn der Server nach einem fragt, aus
  dem Schlüsselbund des Desktops oder vom Terminal. Eines in der URI gilt auch und wird sofort aus der
  Prozessliste getilgt, bleibt aber im Verlauf der Shell: Die anderen Wege sind besser.

Exit-Codes
  0  erledigt
  1  gescheitert
  2  die Befehlszeile ist falsch
  3  Konflikt: die Sitzung ist nicht in dem erwarteten Zustand
  4  nicht erreichbar oder nicht berechtigt
  5  beschädigte Daten gefunden; was lesbar war, wurde ausgegeben

Beispiele
  sessiondeckctl list ~/chat --sort messages:desc --limit 10
  sessiondeckctl show --json sqlite:/srv/chat.db agent-coordination-000
  sessiondeckctl show --json ~/chat ID | sessiondeckctl put sqlite:/tmp/kopie.db -</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Optionen aller Befehle</translation>
    </message>
    <message>
        <source>Usage: sessiondeckctl %1 %2</source>
        <translation>Aufruf: sessiondeckctl %1 %2</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Only sessions that match; see above.</source>
        <translation>Nur passende Sitzungen; siehe oben.</translation>
    </message>
    <message>
        <source>Sort by a field; the whole store is read first.</source>
        <translation>Nach einem Feld sortieren; dafür wird erst der ganze Speicher gelesen.</translation>
    </message>
    <message>
        <source>Print at most N sessions.</source>
        <translation>Höchstens N Sitzungen ausgeben.</translation>
    </message>
    <message>
        <source>Read headers only; figures that would cost more stay unknown.</source>
        <translation>Nur Köpfe lesen; was mehr kosten würde, bleibt unbekannt.</translation>
    </message>
    <message>
        <source>URI [--filter QUERY] [--sort FIELD[:desc]] [--limit N] [--quick]</source>
        <translation>URI [--filter ABFRAGE] [--sort FELD[:desc]] [--limit N] [--quick]</translation>
    </message>
    <message>
        <source>List the sessions of a store.</source>
        <translation>Die Sitzungen eines Speichers auflisten.</translation>
    </message>
    <message>
        <source>Prints one line for each session, while the store is read, in the store&apos;s order. Counts and sizes that
the store does not keep are worked out from the messages; --quick leaves them unknown instead.

A QUERY consists of words (or &quot;quoted text&quot;), which match id, title or a participant, and of
  participant:NAME            a participant, in part
  before:DATE after:DATE      last activity; DATE is a day, an RFC 3339 time or an age (30m 2h 7d 2w)
  messages:&gt;100 size:&lt;=2M     numbers with &lt; &lt;= &gt; &gt;=, or exactly
  expires:&lt;1d                 also expires:never, expires:any
  health:damaged              ok, damaged, orphan or ghost
All of them must hold; a minus before one negates it.

FIELD is id, title, participants, messages, size, created, last_activity, expires or health.

With --json each line is {&quot;id&quot;,&quot;title&quot;,&quot;participants&quot;,&quot;message_count&quot;,&quot;size_bytes&quot;,&quot;created_at&quot;,
&quot;last_activity&quot;,&quot;expires_at&quot;,&quot;health&quot;}; times are RFC 3339 in UTC with microseconds; what is not known
is null.

Damaged records are named on standard error, and the exit code is then 5. A list that was interrupted
says that it is partial, and the exit code is 1.</source>
        <translation>Gibt eine Zeile je Sitzung aus, während der Speicher gelesen wird, in dessen Reihenfolge. Anzahlen und
Größen, die der Speicher nicht führt, werden aus den Nachrichten errechnet; mit --quick bleiben sie
unbekannt.

Eine ABFRAGE besteht aus Wörtern (oder &quot;Text in Anführungszeichen&quot;), die in Id, Titel oder einem
Teilnehmer vorkommen, und aus
  participant:NAME            Teil eines Teilnehmernamens
  before:DATUM after:DATUM    letzte Aktivität; DATUM ist ein Tag, eine RFC-3339-Zeit oder ein Alter
                              (30m 2h 7d 2w)
  messages:&gt;100 size:&lt;=2M     Zahlen mit &lt; &lt;= &gt; &gt;=, oder genau
  expires:&lt;1d                 auch expires:never, expires:any
  health:damaged              ok, damaged, orphan oder ghost
Alles muss zutreffen; ein Minus davor kehrt es um.

FELD ist id, title, participants, messages, size, created, last_activity, expires oder health.

Mit --json ist jede Zeile {&quot;id&quot;,&quot;title&quot;,&quot;participants&quot;,&quot;message_count&quot;,&quot;size_bytes&quot;,&quot;created_at&quot;,
&quot;last_activity&quot;,&quot;expires_at&quot;,&quot;health&quot;}; Zeiten stehen nach RFC 3339 in UTC mit Mikrosekunden; was nicht
bekannt ist, ist null.

Beschädigte Datensätze werden auf der Standardfehlerausgabe genannt, und der Exit-Code ist dann 5. Eine
unterbrochene Liste sagt, dass sie unvollständig ist, und der Exit-Code ist 1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no order to sort in; use asc or desc.</source>
        <translation>„%1“ ist keine Sortierrichtung; nehmen Sie asc oder desc.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field to sort by; there are %2.</source>
        <translation>„%1“ ist kein Feld zum Sortieren; es gibt %2.</translation>
    </message>
    <message>
        <source>--limit wants a number, not &quot;%1&quot;.</source>
        <translation>--limit verlangt eine Zahl, nicht „%1“.</translation>
    </message>
    <message>
        <source>The list is partial: it ended after %1 sessions.</source>
        <translation>Die Liste ist unvollständig: Sie endete nach %1 Sitzungen.</translation>
    </message>
    <message>
        <source>&quot;sessiondeckctl help&quot; explains the commands.</source>
        <translation>„sessiondeckctl help“ erklärt die Befehle.</translation>
    </message>
    <message>
        <source>The results could not be written: %1</source>
        <translation>Die Ergebnisse konnten nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>scanned %1</source>
        <translation>%1 eingelesen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Look at it with &quot;show&quot;, or overwrite it with --force.</source>
        <translation>Sehen Sie sie sich mit „show“ an, oder überschreiben Sie sie mit --force.</translation>
    </message>
    <message>
        <source>--expect goes with one session only; nothing was changed.</source>
        <translation>--expect gilt für genau eine Sitzung; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Interrupted before %1; it and what follows was not written.</source>
        <translation>Vor %1 unterbrochen; dies und alles Folgende wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Replace what is there, whatever it is.</source>
        <translation>Ersetzen, was auch immer da ist.</translation>
    </message>
    <message>
        <source>Write a session that &quot;show --json&quot; printed.</source>
        <translation>Eine Sitzung schreiben, die „show --json“ ausgegeben hat.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>PARTICIPANTS</source>
        <translation>TEILNEHMER</translation>
    </message>
    <message>
        <source>MESSAGES</source>
        <translation>NACHRICHTEN</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>ANGELEGT</translation>
    </message>
    <message>
        <source>LAST ACTIVITY</source>
        <translation>LETZTE AKTIVITÄT</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>LÄUFT AB</translation>
    </message>
    <message>
        <source>HEALTH</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>The session is damaged: %1</source>
        <translation>Die Sitzung ist beschädigt: %1</translation>
    </message>
    <message>
        <source>URI ID</source>
        <translation>URI ID</translation>
    </message>
    <message>
        <source>Print a session with all its messages.</source>
        <translation>Eine Sitzung mit allen ihren Nachrichten ausgeben.</translation>
    </message>
    <message>
        <source>Prints what the store holds of the session ID: its header, then its messages, the oldest first. In text
for people, times are local and control characters are escaped.

With --json the session is one line: the members that &quot;list&quot; prints, then &quot;revision&quot; (the state of
the session, for &quot;put&quot; and &quot;--expect&quot;), &quot;metadata&quot; and &quot;messages&quot;, each message with &quot;id&quot;,
&quot;ordinal&quot;, &quot;sender&quot;, &quot;recipient&quot;, &quot;role&quot;, &quot;content&quot;, &quot;timestamp&quot; and &quot;extra&quot;. Metadata and extra are
the store&apos;s own JSON, unchanged but for white space: numbers keep their digits, members their order,
also when they are doubled. &quot;put&quot; reads this line back.

A damaged session is printed as far as it can be read; then the exit code is 5.</source>
        <translation>Gibt aus, was der Speicher von der Sitzung ID hat: ihren Kopf, dann ihre Nachrichten, die älteste zuerst.
In Text für Menschen sind Zeiten örtlich und Steuerzeichen umschrieben.

Mit --json ist die Sitzung eine Zeile: die Felder, die „list“ ausgibt, dann „revision“ (der Zustand der
Sitzung, für „put“ und „--expect“), „metadata“ und „messages“, jede Nachricht mit „id“, „ordinal“,
„sender“, „recipient“, „role“, „content“, „timestamp“ und „extra“. Metadaten und extra sind das JSON des
Speichers, bis auf Leerraum unverändert: Zahlen behalten ihre Ziffern, Felder ihre Reihenfolge, auch wenn
sie doppelt sind. „put“ liest diese Zeile wieder ein.

Eine beschädigte Sitzung wird ausgegeben, so weit sie lesbar ist; der Exit-Code ist dann 5.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Print the figures of a store.</source>
        <translation>Die Zahlen eines Speichers ausgeben.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The input cannot be read: %1</source>
        <translation>Die Eingabe ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Interrupted; nothing was changed.</source>
        <translation>Unterbrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time in the past. Use a duration (30m, 24h, 7d) or a time as 2030-01-31T12:00:00Z.</source>
        <translation>„%1“ ist kein Zeitpunkt in der Vergangenheit. Möglich sind eine Dauer (30m, 24h, 7d) oder eine Zeit wie 2030-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>Nothing has been recorded of this store yet. &quot;sessiondeckctl monitor&quot; does.</source>
        <translation>Von diesem Speicher wurde noch nichts aufgezeichnet. Das tut „sessiondeckctl monitor“.</translation>
    </message>
    <message>
        <source>There is no metric &quot;%1&quot;.</source>
        <translation>Es gibt keine Messgröße „%1“.</translation>
    </message>
    <message>
        <source>From when on (30m, 24h, 7d, or a time). Otherwise an hour.</source>
        <translation>Ab wann (30m, 24h, 7d oder eine Zeit). Sonst eine Stunde.</translation>
    </message>
    <message>
        <source>Only this one (size, sessions, load); may be repeated.</source>
        <translation>Nur diese (size, sessions, load); mehrfach möglich.</translation>
    </message>
    <message>
        <source>Print comma-separated values.</source>
        <translation>Werte durch Kommas getrennt ausgeben.</translation>
    </message>
    <message>
        <source>Print the figures of now for Prometheus.</source>
        <translation>Die jetzigen Werte für Prometheus ausgeben.</translation>
    </message>
    <message>
        <source>URI [--since TIME] [--metric NAME]... [--csv|--prometheus]</source>
        <translation>URI [--since ZEIT] [--metric NAME]... [--csv|--prometheus]</translation>
    </message>
    <message>
        <source>Print the recorded figures of a store.</source>
        <translation>Die aufgezeichneten Werte eines Speichers ausgeben.</translation>
    </message>
    <message>
        <source>Prints what the window or &quot;sessiondeckctl monitor&quot; recorded: every second for an hour, ten seconds for
a day, a minute for a month, an hour for two years, as fine as it is still kept. The store itself is
not opened. Counters (changes, evicted_keys) are per second. Of operations (load, probe, server.get)
it prints how many there were and the percentiles of their durations in nanoseconds.

With --json it is one line {&quot;at&quot;,&quot;metric&quot;,&quot;span&quot;,&quot;count&quot;,&quot;min&quot;,&quot;max&quot;,&quot;mean&quot;,&quot;gap&quot;} or
{&quot;at&quot;,&quot;operation&quot;,&quot;span&quot;,&quot;count&quot;,&quot;mean&quot;,&quot;p50&quot;,&quot;p95&quot;,&quot;p99&quot;,&quot;gap&quot;}; span is in seconds, gap says that
nothing was recorded right before. --prometheus opens the store instead, looks once, and prints the
text format that Prometheus scrapes, for its node exporter or a script.</source>
        <translation>Gibt aus, was das Fenster oder „sessiondeckctl monitor“ aufgezeichnet hat: jede Sekunde für eine Stunde,
alle zehn Sekunden für einen Tag, jede Minute für einen Monat, jede Stunde für zwei Jahre, so fein, wie es
noch vorliegt. Der Speicher selbst wird nicht geöffnet. Zähler (changes, evicted_keys) sind je Sekunde. Von
Vorgängen (load, probe, server.get) werden die Zahl und die Perzentile ihrer Dauer in Nanosekunden
ausgegeben.

Mit --json ist es je eine Zeile {&quot;at&quot;,&quot;metric&quot;,&quot;span&quot;,&quot;count&quot;,&quot;min&quot;,&quot;max&quot;,&quot;mean&quot;,&quot;gap&quot;} oder
{&quot;at&quot;,&quot;operation&quot;,&quot;span&quot;,&quot;count&quot;,&quot;mean&quot;,&quot;p50&quot;,&quot;p95&quot;,&quot;p99&quot;,&quot;gap&quot;}; span ist in Sekunden, gap heißt, dass
unmittelbar davor nichts aufgezeichnet wurde. --prometheus öffnet stattdessen den Speicher, misst einmal
und gibt das Textformat aus, das Prometheus einliest, für dessen Node Exporter oder ein Skript.</translation>
    </message>
    <message>
        <source>PROFILE|URI... [--interval DURATION]</source>
        <translation>PROFIL|URI... [--interval DAUER]</translation>
    </message>
    <message>
        <source>Record the figures of stores without a window.</source>
        <translation>Die Werte von Speichern ohne Fenster aufzeichnen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no interval. Use a duration from 1s to 24h (5s, 1m).</source>
        <translation>„%1“ ist kein Abstand. Möglich ist eine Dauer von 1s bis 24h (5s, 1m).</translation>
    </message>
    <message>
        <source>Nothing can be recorded now; it is tried again. %1</source>
        <translation>Zurzeit kann nichts aufgezeichnet werden; es wird weiter versucht. %1</translation>
    </message>
    <message>
        <source>Recording goes on. %1 samples were lost.</source>
        <translation>Die Aufzeichnung geht weiter. %1 Messungen gingen verloren.</translation>
    </message>
    <message>
        <source>%1 is recorded by another SessionDeck already.</source>
        <translation>%1 wird bereits von einem anderen SessionDeck aufgezeichnet.</translation>
    </message>
    <message>
        <source>--interval is for --watch.</source>
        <translation>--interval gehört zu --watch.</translation>
    </message>
    <message>
        <source>Print the figures again and again, until it is stopped.</source>
        <translation>Die Werte immer wieder ausgeben, bis es beendet wird.</translation>
    </message>
    <message>
        <source>URI [--watch [--interval DURATION]]</source>
        <translation>URI [--watch [--interval DAUER]]</translation>
    </message>
    <message>
        <source>Prints how many sessions, messages and bytes a store holds, and what this kind of store knows besides:
free pages and the write-ahead log of SQLite, memory and evictions of Redis, and so on.

With --json it is one line {&quot;uri&quot;,&quot;driver&quot;,&quot;layout&quot;,&quot;sessions&quot;,&quot;messages&quot;,&quot;bytes&quot;,&quot;facts&quot;:{...}}; what
the store cannot tell is null.

With --watch it looks again every second, through a connection of its own, and says also how many
sessions changed per second and how long a small read takes. What has to be counted is counted as
often as that takes no more than a fiftieth of the time. JSON is then one line per look:
{&quot;at&quot;,&quot;store&quot;,&quot;state&quot;,&quot;figures&quot;:{...},&quot;operations&quot;:{...}}, durations in nanoseconds.</source>
        <translation>Gibt aus, wie viele Sitzungen, Nachrichten und Bytes ein Speicher enthält und was diese Art von Speicher
sonst noch weiß: freie Seiten und das Write-Ahead-Log von SQLite, Speicherverbrauch und Verdrängungen von
Redis und so weiter.

Mit --json ist es eine Zeile {&quot;uri&quot;,&quot;driver&quot;,&quot;layout&quot;,&quot;sessions&quot;,&quot;messages&quot;,&quot;bytes&quot;,&quot;facts&quot;:{...}}; was der
Speicher nicht sagen kann, ist null.

Mit --watch wird jede Sekunde neu gemessen, über eine eigene Verbindung, und auch ausgegeben, wie viele
Sitzungen sich je Sekunde änderten und wie lange ein kleiner Lesezugriff dauert. Was gezählt werden muss,
wird so oft gezählt, dass es höchstens ein Fünfzigstel der Zeit kostet. JSON ist dann je Messung eine Zeile:
{&quot;at&quot;,&quot;store&quot;,&quot;state&quot;,&quot;figures&quot;:{...},&quot;operations&quot;:{...}}, Dauern in Nanosekunden.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Changes/s</source>
        <translation>Änderung/s</translation>
    </message>
    <message>
        <source>Probe ms</source>
        <translation>Probe ms</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>something changed</source>
        <translation>etwas änderte sich</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>and %1 more changes</source>
        <translation>und %1 weitere Änderungen</translation>
    </message>
    <message>
        <source>This store cannot be watched.</source>
        <translation>Dieser Speicher lässt sich nicht beobachten.</translation>
    </message>
    <message>
        <source>Watching (%1).</source>
        <translation>Beobachtung läuft (%1).</translation>
    </message>
    <message>
        <source>Print what happens to sessions, as it happens.</source>
        <translation>Ausgeben, was mit Sitzungen geschieht, während es geschieht.</translation>
    </message>
    <message>
        <source>Reads the store once, then prints a line whenever a session is created, changed, expired or deleted,
by whatever program, until it is stopped: when it was seen, the id, and by how many messages and
bytes the session grew or shrank, where that is known. A store that is lost is opened again.

With --json it is one line {&quot;at&quot;,&quot;change&quot;,&quot;id&quot;,&quot;title&quot;,&quot;messages&quot;,&quot;bytes&quot;}; change is created,
changed, expired, deleted, unknown (something changed, and the store cannot say what), or more
(so many &quot;sessions&quot; changed too fast to be named).</source>
        <translation>Liest den Speicher einmal und gibt dann eine Zeile aus, sobald eine Sitzung angelegt, geändert, gelöscht
wird oder abläuft, durch welches Programm auch immer, bis es beendet wird: wann es bemerkt wurde, die
Kennung, und um wie viele Nachrichten und Bytes die Sitzung wuchs oder schrumpfte, wo das bekannt ist. Ein
Speicher, der verloren geht, wird wieder geöffnet.

Mit --json ist es je eine Zeile {&quot;at&quot;,&quot;change&quot;,&quot;id&quot;,&quot;title&quot;,&quot;messages&quot;,&quot;bytes&quot;}; change ist created,
changed, expired, deleted, unknown (etwas änderte sich, und der Speicher kann nicht sagen, was) oder more
(so viele „sessions“ änderten sich zu schnell, um genannt zu werden).</translation>
    </message>
    <message>
        <source>--keep wants a number from 1 on, not &quot;%1&quot;.</source>
        <translation>--keep verlangt eine Zahl ab 1, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1: %2 sessions, %3 messages, %4, checked</source>
        <translation>%1: %2 Sitzungen, %3 Nachrichten, %4, geprüft</translation>
    </message>
    <message>
        <source>%1: deleted, as --keep says</source>
        <translation>%1: gelöscht, wie --keep es verlangt</translation>
    </message>
    <message>
        <source>%1: not whole in the backup, without %2</source>
        <translation>%1: nicht ganz in der Sicherung, ohne %2</translation>
    </message>
    <message>
        <source>%1: not in the backup (%2)</source>
        <translation>%1: nicht in der Sicherung (%2)</translation>
    </message>
    <message>
        <source>Put the time into the file&apos;s name, and delete all but the newest N.</source>
        <translation>Die Zeit in den Namen der Datei setzen und alle bis auf die neuesten N löschen.</translation>
    </message>
    <message>
        <source>Also of another program&apos;s SQLite database a store in SessionDeck&apos;s layout.</source>
        <translation>Auch aus der SQLite-Datenbank eines anderen Programms einen Speicher im Layout von SessionDeck machen.</translation>
    </message>
    <message>
        <source>Put all sessions of a store into one checked file.</source>
        <translation>Alle Sitzungen eines Speichers in eine geprüfte Datei sichern.</translation>
    </message>
    <message>
        <source>--resume goes on with a report; name it with --report FILE.</source>
        <translation>--resume setzt einen Bericht fort; nennen Sie ihn mit --report DATEI.</translation>
    </message>
    <message>
        <source>--resume and --dry-run exclude each other.</source>
        <translation>--resume und --dry-run schließen einander aus.</translation>
    </message>
    <message>
        <source>%1 sessions would lose something, so nothing was copied. Choose another target, or leave it out knowingly with --allow-loss.</source>
        <translation>%1 Sitzungen würden etwas verlieren, also wurde nichts kopiert. Wählen Sie ein anderes Ziel, oder lassen Sie es wissentlich weg, mit --allow-loss.</translation>
    </message>
    <message>
        <source>The copy was interrupted. Go on with --resume --report %1.</source>
        <translation>Die Kopie wurde unterbrochen. Setzen Sie sie fort mit --resume --report %1.</translation>
    </message>
    <message>
        <source>The copy was interrupted. What was copied stays; the same command goes on.</source>
        <translation>Die Kopie wurde unterbrochen. Was kopiert ist, bleibt; derselbe Befehl setzt sie fort.</translation>
    </message>
    <message>
        <source>Only sessions that match, as in &quot;list&quot;.</source>
        <translation>Nur passende Sitzungen, wie bei „list“.</translation>
    </message>
    <message>
        <source>Delete from the source what the target has, proven.</source>
        <translation>Aus der Quelle löschen, was das Ziel nachweislich hat.</translation>
    </message>
    <message>
        <source>Replace other sessions of the same id in the target.</source>
        <translation>Andere Sitzungen derselben Id im Ziel ersetzen.</translation>
    </message>
    <message>
        <source>Leave out what the target has no place for.</source>
        <translation>Weglassen, wofür das Ziel keinen Platz hat.</translation>
    </message>
    <message>
        <source>Write what became of each session to FILE.</source>
        <translation>In DATEI schreiben, was aus jeder Sitzung wurde.</translation>
    </message>
    <message>
        <source>Go on with the interrupted copy of that report.</source>
        <translation>Die unterbrochene Kopie dieses Berichts fortsetzen.</translation>
    </message>
    <message>
        <source>Copy or move sessions to another store, and prove it.</source>
        <translation>Sitzungen nachweislich in einen anderen Speicher kopieren oder verschieben.</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>in Konflikt</translation>
    </message>
    <message>
        <source>do not fit</source>
        <translation>passen nicht</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>nicht nachgewiesen</translation>
    </message>
    <message>
        <source>changing all the time</source>
        <translation>ändern sich unablässig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>gone meanwhile</source>
        <translation>inzwischen fort</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: in conflict</source>
        <translation>%1: in Konflikt</translation>
    </message>
    <message>
        <source>The vault has no version of session &quot;%1&quot; in this store.</source>
        <translation>Der Tresor hat keine Version der Sitzung „%1“ in diesem Speicher.</translation>
    </message>
    <message>
        <source>--with and --to contradict each other.</source>
        <translation>--with und --to widersprechen einander.</translation>
    </message>
    <message>
        <source>The version before, or now; else the newest version.</source>
        <translation>Die Version davor, oder now; sonst die neueste.</translation>
    </message>
    <message>
        <source>The version after, or now; else now.</source>
        <translation>Die Version danach, oder now; sonst jetzt.</translation>
    </message>
    <message>
        <source>Compare what is there now with the same id in this store.</source>
        <translation>Was jetzt da ist, mit derselben Id in diesem Speicher vergleichen.</translation>
    </message>
    <message>
        <source>URI ID [--from V] [--to V|now] [--with URI]</source>
        <translation>URI ID [--from V] [--to V|now] [--with URI]</translation>
    </message>
    <message>
        <source>Compare versions of a session, or its copies.</source>
        <translation>Versionen einer Sitzung oder ihre Kopien vergleichen.</translation>
    </message>
    <message>
        <source>Shows what differs between two versions of the session ID, by message and field: between the newest
version and what the store holds now, or between those that --from and --to name (numbers as
&quot;history&quot; prints them, or now). With --with: between the store and another one.

Lines begin with - for what is gone, + for what came, ~ for what was moved; messages count from 1,
and long texts are cut. Nothing is printed if nothing differs.

With --json each line is one change, with the whole texts: {&quot;message_before&quot;,&quot;message_after&quot;,
&quot;change&quot;,&quot;field&quot;,&quot;before&quot;,&quot;after&quot;}; the places count from 0 and are null in the header;
change is added, removed, moved or changed.</source>
        <translation>Zeigt nach Nachricht und Feld, worin sich zwei Versionen der Sitzung ID unterscheiden: die neueste Version
und was der Speicher jetzt hat, oder die beiden, die --from und --to nennen (Nummern, wie „history“ sie
ausgibt, oder now). Mit --with: der Speicher und ein anderer.

Zeilen beginnen mit - für das, was fort ist, + für das, was hinzukam, ~ für das, was verschoben wurde;
Nachrichten zählen ab 1, und lange Texte sind gekürzt. Gibt es keinen Unterschied, wird nichts ausgegeben.

Mit --json ist jede Zeile eine Änderung mit den ganzen Texten: {&quot;message_before&quot;,&quot;message_after&quot;,
&quot;change&quot;,&quot;field&quot;,&quot;before&quot;,&quot;after&quot;}; die Plätze zählen ab 0 und sind im Kopf null; change ist added,
removed, moved oder changed.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format; there are %2.</source>
        <translation>„%1“ ist kein Format; es gibt %2.</translation>
    </message>
    <message>
        <source>Nobody reads the output any more.</source>
        <translation>Niemand liest die Ausgabe mehr.</translation>
    </message>
    <message>
        <source>json (as it is without), jsonl, markdown, html or csv.</source>
        <translation>json (auch ohne Angabe), jsonl, markdown, html oder csv.</translation>
    </message>
    <message>
        <source>Write to FILE instead of standard output.</source>
        <translation>In DATEI schreiben statt auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>Replace FILE if there is one.</source>
        <translation>DATEI ersetzen, wenn es sie gibt.</translation>
    </message>
    <message>
        <source>Write sessions as JSON, Markdown, HTML or CSV.</source>
        <translation>Sitzungen als JSON, Markdown, HTML oder CSV schreiben.</translation>
    </message>
    <message>
        <source>Writes the sessions that are named, or all (that match the QUERY), with all their messages, to standard output
or into FILE, which is there only when it is complete.
  json      a list of the objects that &quot;show --json&quot; prints; &quot;import&quot; reads it back
  jsonl     the same objects, one per line
  markdown  for people; the text of messages stands in fences, as it is
  html      one file without scripts, images or links, light or dark as the reader&apos;s system
  csv       one row for each message (RFC 4180); no cell can become a formula

Damaged sessions are written as far as they can be read and named on standard error; the exit code is then 5.
With --json and --output it prints {&quot;file&quot;,&quot;sessions&quot;}.</source>
        <translation>Schreibt die genannten Sitzungen, oder alle (die zur ABFRAGE passen), mit allen ihren Nachrichten auf die
Standardausgabe oder in DATEI, die erst da ist, wenn sie vollständig ist.
  json      eine Liste der Objekte, die „show --json“ ausgibt; „import“ liest sie wieder ein
  jsonl     dieselben Objekte, eines je Zeile
  markdown  für Menschen; der Text der Nachrichten steht umzäunt, wie er ist
  html      eine Datei ohne Skripte, Bilder oder Verweise, hell oder dunkel wie das System
  csv       eine Zeile je Nachricht (RFC 4180); keine Zelle kann eine Formel werden

Beschädigte Sitzungen werden geschrieben, so weit sie lesbar sind, und auf der Standardfehlerausgabe
genannt; der Exit-Code ist dann 5. Mit --json und --output wird {&quot;file&quot;,&quot;sessions&quot;} ausgegeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of versions.</source>
        <translation>„%1“ ist keine Anzahl von Versionen.</translation>
    </message>
    <message>
        <source>Print the newest N versions only.</source>
        <translation>Nur die neuesten N Versionen ausgeben.</translation>
    </message>
    <message>
        <source>List the versions of a session.</source>
        <translation>Die Versionen einer Sitzung auflisten.</translation>
    </message>
    <message>
        <source>--on-conflict wants fail, skip or new-id, not &quot;%1&quot;.</source>
        <translation>--on-conflict verlangt fail, skip oder new-id, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1: imported as %2</source>
        <translation>%1: eingelesen als %2</translation>
    </message>
    <message>
        <source>For ids that another session has: fail (as it is without), skip or new-id.</source>
        <translation>Bei Ids, die eine andere Sitzung hat: fail (auch ohne Angabe), skip oder new-id.</translation>
    </message>
    <message>
        <source>Leave out what the store has no place for.</source>
        <translation>Weglassen, wofür der Speicher keinen Platz hat.</translation>
    </message>
    <message>
        <source>Read sessions from JSON into a store.</source>
        <translation>Sitzungen aus JSON in einen Speicher einlesen.</translation>
    </message>
    <message>
        <source>Name the sessions to restore, or give --trash.</source>
        <translation>Nennen Sie die Sitzungen, die zurückkommen sollen, oder geben Sie --trash an.</translation>
    </message>
    <message>
        <source>--from and --as go with one id only.</source>
        <translation>--from und --as gelten für genau eine Id.</translation>
    </message>
    <message>
        <source>--new-id and --force contradict each other.</source>
        <translation>--new-id und --force widersprechen einander.</translation>
    </message>
    <message>
        <source>All sessions of the store that are in the trash.</source>
        <translation>Alle Sitzungen des Speichers, die im Papierkorb sind.</translation>
    </message>
    <message>
        <source>This version, as &quot;history&quot; prints it; else the newest.</source>
        <translation>Diese Version, wie „history“ sie ausgibt; sonst die neueste.</translation>
    </message>
    <message>
        <source>Into this store instead.</source>
        <translation>Stattdessen in diesen Speicher.</translation>
    </message>
    <message>
        <source>Under this id instead.</source>
        <translation>Stattdessen unter dieser Id.</translation>
    </message>
    <message>
        <source>keep (as it was), never, a duration (7d) or a time; else keep.</source>
        <translation>keep (wie er war), never, eine Dauer (7d) oder eine Zeit; sonst keep.</translation>
    </message>
    <message>
        <source>Where the id is taken, use a new one beside it.</source>
        <translation>Wo die Id vergeben ist, eine neue daneben nehmen.</translation>
    </message>
    <message>
        <source>Replace what is there; it goes to the vault as well.</source>
        <translation>Ersetzen, was da ist; es kommt ebenfalls in den Tresor.</translation>
    </message>
    <message>
        <source>Interrupted before %1; it and what follows was not restored.</source>
        <translation>Vor %1 unterbrochen; dies und alles Folgende wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>Put back deleted sessions, or older versions.</source>
        <translation>Gelöschte Sitzungen oder ältere Versionen zurückholen.</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>would be restored</source>
        <translation>würde wiederhergestellt</translation>
    </message>
    <message>
        <source>restored over what was there</source>
        <translation>wiederhergestellt über dem, was da war</translation>
    </message>
    <message>
        <source>would be restored over what is there</source>
        <translation>würde über dem wiederhergestellt, was da ist</translation>
    </message>
    <message>
        <source>is there already, the same</source>
        <translation>ist schon da, und gleich</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>its time had come, so it never expires now</source>
        <translation>ihre Zeit war gekommen, also läuft sie jetzt nie ab</translation>
    </message>
    <message>
        <source>this store knows no expiry, so it never expires</source>
        <translation>dieser Speicher kennt keinen Ablauf, also läuft sie nie ab</translation>
    </message>
    <message>
        <source>%1 is kept in the additional fields</source>
        <translation>%1 ist in den zusätzlichen Feldern aufgehoben</translation>
    </message>
    <message>
        <source>%1 is lost, because this store has no place for it</source>
        <translation>%1 ist verloren, weil dieser Speicher keinen Platz dafür hat</translation>
    </message>
    <message>
        <source>%1: version %2 %3</source>
        <translation>%1: Version %2 %3</translation>
    </message>
    <message>
        <source>revision %1, %2 messages, last active %3</source>
        <translation>Revision %1, %2 Nachrichten, zuletzt aktiv %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1: another session has this id; nothing was changed. In the store: %2. Version %3: %4. Replace it with --force, put the version beside it with --new-id or --as ID, or look at both with &quot;diff&quot;.</source>
        <translation>%1: Eine andere Sitzung hat diese Id; nichts wurde geändert. Im Speicher: %2. Version %3: %4. Ersetzen Sie sie mit --force, legen Sie die Version mit --new-id oder --as ID daneben, oder vergleichen Sie beide mit „diff“.</translation>
    </message>
    <message>
        <source>Source and target are the same store.</source>
        <translation>Quelle und Ziel sind derselbe Speicher.</translation>
    </message>
    <message>
        <source>%1: there is no such session in the source</source>
        <translation>%1: Eine solche Sitzung gibt es in der Quelle nicht</translation>
    </message>
    <message>
        <source>List deleted sessions that can be restored.</source>
        <translation>Gelöschte Sitzungen auflisten, die zurückkommen können.</translation>
    </message>
    <message>
        <source>There were several stores at this place. Name one of them: %1</source>
        <translation>An dieser Stelle waren mehrere Speicher. Nennen Sie einen davon: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version. Use a number that &quot;history&quot; prints.</source>
        <translation>„%1“ ist keine Version. Nehmen Sie eine Nummer, die „history“ ausgibt.</translation>
    </message>
    <message>
        <source>Version %1 belongs to another session: %2</source>
        <translation>Die Version %1 gehört zu einer anderen Sitzung: %2</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no number of this kind.</source>
        <translation>--%1: „%2“ ist keine Zahl dieser Art.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufgehoben für</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Versions per session</source>
        <translation>Versionen je Sitzung</translation>
    </message>
    <message>
        <source>Size, packed</source>
        <translation>Größe, gepackt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1 versions, %2</source>
        <translation>%1 Versionen, %2</translation>
    </message>
    <message>
        <source>The oldest of</source>
        <translation>Die älteste vom</translation>
    </message>
    <message>
        <source>Dropped for %1</source>
        <translation>Aufgegeben wegen %1</translation>
    </message>
    <message>
        <source>%1 versions, %2, the last %3</source>
        <translation>%1 Versionen, %2, die letzte %3</translation>
    </message>
    <message>
        <source>Show the vault&apos;s limits, and what it holds.</source>
        <translation>Die Grenzen des Tresors zeigen, und was er enthält.</translation>
    </message>
    <message>
        <source>Keep versions for so many days.</source>
        <translation>Versionen so viele Tage aufheben.</translation>
    </message>
    <message>
        <source>Keep so many versions of each session.</source>
        <translation>So viele Versionen je Sitzung aufheben.</translation>
    </message>
    <message>
        <source>Keep so much in all, packed; also as 500M or 2G.</source>
        <translation>Im Ganzen so viel aufheben, gepackt; auch als 500M oder 2G.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>missing in the target</source>
        <translation>fehlt im Ziel</translation>
    </message>
    <message>
        <source>only in the target</source>
        <translation>nur im Ziel</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>There was nothing to compare.</source>
        <translation>Es gab nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>SOURCE TARGET [ID...] [--filter QUERY]</source>
        <translation>QUELLE ZIEL [ID...] [--filter ABFRAGE]</translation>
    </message>
    <message>
        <source>Compare the sessions of two stores.</source>
        <translation>Die Sitzungen zweier Speicher vergleichen.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>[can be repaired]</source>
        <translation>[reparierbar]</translation>
    </message>
    <message>
        <source>Would repair %1: %2</source>
        <translation>Würde %1 reparieren: %2</translation>
    </message>
    <message>
        <source>Repaired %1: %2</source>
        <translation>%1 repariert: %2</translation>
    </message>
    <message>
        <source>Repair what is found of this kind; can be given several times.</source>
        <translation>Funde dieser Art reparieren; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Only say what the repairs would do.</source>
        <translation>Nur sagen, was die Reparaturen täten.</translation>
    </message>
    <message>
        <source>URI [--repair CODE]... [--dry-run]</source>
        <translation>URI [--repair CODE]... [--dry-run]</translation>
    </message>
    <message>
        <source>Look for damage in a store, and repair some of it.</source>
        <translation>In einem Speicher nach Schäden suchen und manche reparieren.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>%1 sessions with %2 messages were salvaged into %3.</source>
        <translation>%1 Sitzungen mit %2 Nachrichten wurden geborgen, in %3.</translation>
    </message>
    <message>
        <source>Salvage needs another store to write to.</source>
        <translation>Zum Bergen ist ein anderer Speicher nötig, in den geschrieben wird.</translation>
    </message>
    <message>
        <source>Read what can be read of a damaged store into a new one.</source>
        <translation>Aus einem beschädigten Speicher in einen neuen lesen, was lesbar ist.</translation>
    </message>
    <message>
        <source>The input holds no object of a session.</source>
        <translation>Die Eingabe enthält kein Objekt einer Sitzung.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The text is to hold one session.</source>
        <translation>Der Text muss genau eine Sitzung enthalten.</translation>
    </message>
    <message>
        <source>Nothing was changed. What you wrote is kept in %1; &quot;put&quot; writes it once it is right.</source>
        <translation>Nichts wurde geändert. Was Sie geschrieben haben, liegt in %1; „put“ schreibt es, sobald es stimmt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The session is damaged; what cannot be read would be lost: %1</source>
        <translation>Die Sitzung ist beschädigt; was nicht lesbar ist, ginge verloren: %1</translation>
    </message>
    <message>
        <source>Edit a session in your text editor.</source>
        <translation>Eine Sitzung im Texteditor bearbeiten.</translation>
    </message>
    <message>
        <source>The text to edit cannot be written: %1</source>
        <translation>Der Text zum Bearbeiten kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The editor (%1) failed.</source>
        <translation>Der Editor (%1) ist gescheitert.</translation>
    </message>
    <message>
        <source>The edited text cannot be read: %1</source>
        <translation>Der bearbeitete Text ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Version %1 has no content.</source>
        <translation>Version %1 hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>Version %1 was sound, so it is kept as a session and not as the bytes that the store had.</source>
        <translation>Version %1 war heil und ist darum als Sitzung aufgehoben, nicht als die Bytes, die der Speicher hatte.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 bytes</source>
        <translation>%1: %2 von %3 Bytes</translation>
    </message>
    <message>
        <source>--raw goes with --show.</source>
        <translation>--raw gehört zu --show.</translation>
    </message>
    <message>
        <source>Print this version itself, as &quot;show --json&quot; would.</source>
        <translation>Diese Version selbst ausgeben, wie „show --json“ es täte.</translation>
    </message>
    <message>
        <source>Of a version that was damaged: the bytes as the store had them.</source>
        <translation>Von einer beschädigten Version: die Bytes, wie der Speicher sie hatte.</translation>
    </message>
    <message>
        <source>URI ID [--limit N] [--show V [--raw]]</source>
        <translation>URI ID [--limit N] [--show V [--raw]]</translation>
    </message>
    <message>
        <source>Lists what the session ID was before each change that was made to it through SessionDeck, the newest
first: until when it was so, what happened then and by which program, and how many messages it had.
&quot;diff&quot; compares versions, &quot;restore&quot; puts one back. A session that was deleted has a history too,
and so has one whose store is gone. --show prints what a version holds. A session that was damaged
when it was kept has its bytes there too: --raw writes them to standard output, and says on standard
error where each part had its place.

Versions are kept in the vault, a database of your own in $XDG_DATA_HOME/sessiondeck. How many of
them, and how long: see &quot;trash --settings&quot;.

With --json each line is {&quot;version&quot;,&quot;store&quot;,&quot;id&quot;,&quot;title&quot;,&quot;made_at&quot;,&quot;origin&quot;,&quot;program&quot;,
&quot;bulk&quot;,&quot;kind&quot;,&quot;deleted&quot;,&quot;revision&quot;,&quot;message_count&quot;,&quot;size_bytes&quot;,&quot;expires_at&quot;,&quot;hash&quot;}.</source>
        <translation>Listet auf, was die Sitzung ID vor jeder Änderung durch SessionDeck war, die neueste zuerst: bis wann sie so
war, was dann geschah und durch welches Programm, und wie viele Nachrichten sie hatte. „diff“ vergleicht
Versionen, „restore“ holt eine zurück. Auch eine gelöschte Sitzung hat eine Geschichte, und auch eine, deren
Speicher fort ist. --show gibt aus, was eine Version enthält. Eine Sitzung, die beim Aufheben beschädigt
war, hat dort auch ihre Bytes: --raw schreibt sie auf die Standardausgabe und sagt auf der
Standardfehlerausgabe, wo jeder Teil seinen Platz hatte.

Versionen liegen im Tresor, einer Datenbank von Ihnen in $XDG_DATA_HOME/sessiondeck. Wie viele und wie
lange: siehe „trash --settings“.

Mit --json ist jede Zeile {&quot;version&quot;,&quot;store&quot;,&quot;id&quot;,&quot;title&quot;,&quot;made_at&quot;,&quot;origin&quot;,&quot;program&quot;,
&quot;bulk&quot;,&quot;kind&quot;,&quot;deleted&quot;,&quot;revision&quot;,&quot;message_count&quot;,&quot;size_bytes&quot;,&quot;expires_at&quot;,&quot;hash&quot;}.</translation>
    </message>
    <message>
        <source>How often (1s, 5s, 1m). Otherwise as in the window.</source>
        <translation>Wie oft (1s, 5s, 1m). Sonst wie im Fenster.</translation>
    </message>
    <message>
        <source>Looks at the stores, each through a connection of its own, until it is stopped (SIGTERM, Ctrl+C), and
keeps what it finds in the history that the window draws its charts from:
$XDG_DATA_HOME/sessiondeck/metrics.db. A store that the window or another monitor records already is
left to that one, and taken over when it ends. PROFILE is the name of a store in the window.

Prints a line when a store is lost or found again and when an alert is raised or resolved, by the
rules of the window. With --json it is one line {&quot;at&quot;,&quot;event&quot;,&quot;store&quot;,...}; event is up, down, silent,
raised, resolved, and where &quot;protect&quot; says so: guarded (all sessions are known), kept (versions of
others), backup (by a schedule). That a disk is full, and the history with it, is said on standard error; looking
and alerting go on.</source>
        <translation>Misst die Speicher, jeden über eine eigene Verbindung, bis es beendet wird (SIGTERM, Strg+C), und bewahrt
die Werte in dem Verlauf auf, aus dem das Fenster seine Diagramme zeichnet:
$XDG_DATA_HOME/sessiondeck/metrics.db. Ein Speicher, den das Fenster oder ein anderer Monitor bereits
aufzeichnet, bleibt diesem überlassen und wird übernommen, wenn er endet. PROFIL ist der Name eines
Speichers im Fenster.

Gibt eine Zeile aus, wenn ein Speicher verloren geht oder wieder da ist und wenn ein Alarm ausgelöst oder
behoben wird, nach den Regeln des Fensters. Mit --json ist es je eine Zeile {&quot;at&quot;,&quot;event&quot;,&quot;store&quot;,...};
event ist up, down, silent, raised, resolved, und wo „protect“ es sagt: guarded
(alle Sitzungen sind bekannt), kept (Versionen anderer), backup (nach Plan). Dass die Platte voll ist und damit der Verlauf, steht auf
der Fehlerausgabe; Messen und Alarmieren gehen weiter.</translation>
    </message>
    <message>
        <source>The settings could not be written.</source>
        <translation>Die Einstellungen konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Keep versions of what other programs change.</source>
        <translation>Versionen von dem aufheben, was andere Programme ändern.</translation>
    </message>
    <message>
        <source>Every so many hours (6h, 2d), daily at a time (03:00), or off.</source>
        <translation>Alle so viele Stunden (6h, 2d), täglich um eine Uhrzeit (03:00), oder off.</translation>
    </message>
    <message>
        <source>Where the backups go; the folder has to be there.</source>
        <translation>Wohin die Sicherungen kommen; der Ordner muss da sein.</translation>
    </message>
    <message>
        <source>How many of these backups to keep.</source>
        <translation>Wie viele dieser Sicherungen bleiben.</translation>
    </message>
    <message>
        <source>Keep versions of others&apos; changes, and make backups by a schedule.</source>
        <translation>Versionen fremder Änderungen aufheben, und nach Plan sichern.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not understood.</source>
        <translation>--%1: „%2“ ist nicht verständlich.</translation>
    </message>
    <message>
        <source>Say with --folder where the backups are to go.</source>
        <translation>Sagen Sie mit --folder, wohin die Sicherungen kommen sollen.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>daily at %1</source>
        <translation>täglich um %1</translation>
    </message>
    <message>
        <source>every %1 hours</source>
        <translation>alle %1 Stunden</translation>
    </message>
    <message>
        <source>Versions of others</source>
        <translation>Versionen anderer</translation>
    </message>
    <message>
        <source>on, %1 sessions are known</source>
        <translation>an, %1 Sitzungen sind bekannt</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>Die letzte</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>The next</source>
        <translation>Die nächste</translation>
    </message>
    <message>
        <source>as soon as a program runs</source>
        <translation>sobald ein Programm läuft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslungen</translation>
    </message>
    <message>
        <source>%1: versions of others are not kept now; it is tried again. %2</source>
        <translation>%1: Versionen anderer werden jetzt nicht aufgehoben; es wird wieder versucht. %2</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 Sitzungen</translation>
    </message>
    <message>
        <source>%1 versions</source>
        <translation>%1 Versionen</translation>
    </message>
    <message>
        <source>Take this change of many sessions back, all of it.</source>
        <translation>Diese Änderung vieler Sitzungen ganz zurücknehmen.</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie vorher</translation>
    </message>
    <message>
        <source>changed since, left as it is</source>
        <translation>seitdem geändert, bleibt wie sie ist</translation>
    </message>
    <message>
        <source>Interrupted; the same command goes on.</source>
        <translation>Unterbrochen; derselbe Befehl macht weiter.</translation>
    </message>
    <message>
        <source>The vault has no change &quot;%1&quot; of this store. &quot;history --json&quot; prints their names (bulk).</source>
        <translation>Der Tresor hat keine Änderung „%1“ dieses Speichers. „history --json“ nennt die Namen (bulk).</translation>
    </message>
    <message>
        <source>%1 is filled in, because this store demands it</source>
        <translation>%1 wird ergänzt, weil dieser Speicher es verlangt</translation>
    </message>
    <message>
        <source>--filter is empty; nothing was changed.</source>
        <translation>--filter ist leer; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: left as it is (%2)</source>
        <translation>%1: bleibt, wie sie ist (%2)</translation>
    </message>
    <message>
        <source>All sessions that match, as in &quot;list&quot;.</source>
        <translation>Alle passenden Sitzungen, wie bei „list“.</translation>
    </message>
    <message>
        <source>Name the sessions, or give --filter QUERY; nothing was deleted.</source>
        <translation>Nennen Sie die Sitzungen, oder geben Sie --filter QUERY an; nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Name the session, or give --filter QUERY.</source>
        <translation>Nennen Sie die Sitzung, oder geben Sie --filter QUERY an.</translation>
    </message>
    <message>
        <source>--expect goes with one id only.</source>
        <translation>--expect gehört zu einer einzigen Kennung.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>To take it back: %1</source>
        <translation>Rückgängig machen: %1</translation>
    </message>
    <message>
        <source>Interrupted; no backup was made.</source>
        <translation>Unterbrochen; es wurde keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>Interrupted; no file was written.</source>
        <translation>Unterbrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Interrupted; what was written is not whole.</source>
        <translation>Unterbrochen; was geschrieben wurde, ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Interrupted; not all of the store was checked.</source>
        <translation>Unterbrochen; der Speicher wurde nicht ganz geprüft.</translation>
    </message>
    <message>
        <source>The import was interrupted. What was imported stays; the same command goes on.</source>
        <translation>Der Import wurde unterbrochen. Was importiert ist, bleibt; derselbe Befehl setzt ihn fort.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>The input is empty; there is no session in it.</source>
        <translation>Die Eingabe ist leer; sie enthält keine Sitzung.</translation>
    </message>
    <message>
        <source>Interrupted; what was salvaged until then is in the target, and not all that there is.</source>
        <translation>Unterbrochen; was bis dahin gerettet wurde, ist im Ziel, und nicht alles, was es gibt.</translation>
    </message>
    <message>
        <source>The input is larger than 1 GiB, which is more than is read at once. Nothing was changed; divide it, or copy from the store itself.</source>
        <translation>Die Eingabe ist größer als 1 GiB; so viel wird nicht auf einmal gelesen. Es wurde nichts geändert; teilen Sie sie, oder kopieren Sie aus dem Speicher selbst.</translation>
    </message>
    <message>
        <source>Interrupted; not all sessions were compared.</source>
        <translation>Unterbrochen; nicht alle Sitzungen wurden verglichen.</translation>
    </message>
    <message>
        <source>Reads the sessions that are named, or all (that match the QUERY), from both stores and compares all their
fields, the number of messages and the expiry. Names those that differ, with the parts that do (messages
count from 1), those that the target misses, and, where all are compared, those that only the target has.
Nothing is changed. &quot;diff URI ID --with URI&quot; shows both texts.

With --json it prints {&quot;id&quot;,&quot;likeness&quot;,&quot;messages&quot;,&quot;hash&quot;,&quot;reason&quot;,&quot;differences&quot;,&quot;more_differences&quot;} for
each session, then the number of each likeness: same, different, missing, extra, unreadable. The exit code
is 1 if one differs or is missing, and 5 if one cannot be read.</source>
        <translation>Liest die genannten Sitzungen, oder alle (die zur ABFRAGE passen), aus beiden Speichern und vergleicht alle
ihre Felder, die Anzahl der Nachrichten und den Ablauf. Nennt die verschiedenen, mit den Teilen, in denen sie es sind
(Nachrichten zählen ab 1), die dem Ziel fehlenden und, wo alle verglichen werden, die nur das Ziel hat. Nichts wird geändert.
„diff URI ID --with URI“ zeigt beide Texte.

Mit --json wird für jede Sitzung {&quot;id&quot;,&quot;likeness&quot;,&quot;messages&quot;,&quot;hash&quot;,&quot;reason&quot;,&quot;differences&quot;,
&quot;more_differences&quot;} ausgegeben, dann die Anzahl je
Ähnlichkeit: same, different, missing, extra, unreadable. Der Exit-Code ist 1, wenn eine verschieden ist oder
fehlt, und 5, wenn eine nicht lesbar ist.</translation>
    </message>
    <message>
        <source>SOURCE TARGET [ID...] [--filter QUERY] [--dry-run] [--move] [--replace] [--allow-loss] [--report FILE [--resume]]</source>
        <translation>QUELLE ZIEL [ID...] [--filter ABFRAGE] [--dry-run] [--move] [--replace] [--allow-loss] [--report DATEI [--resume]]</translation>
    </message>
    <message>
        <source>Copies the sessions that are named, or all (that match the QUERY), from one store to another, of whatever
kind. Each is read back from the target and compared with what was read from the source: all fields, the
number of messages, the expiry. Sessions that change meanwhile are copied again. The source is not touched,
except by --move, which deletes a session only after that proof, and only in the state that was copied.

A session that the target has already is skipped if it is the same; if it is another, that is a conflict
and it stays, unless --replace is given. What a target has no place for is kept in additional fields if it
has those, and comes back from there; if not, nothing is copied before --allow-loss is given. --dry-run
tells all this beforehand.

--report FILE gets one JSON object per line for each session, and lets an interrupted copy go on with
--resume. If there is no store at TARGET and the URI says of which kind it is to be, it is made.

With --json it prints {&quot;id&quot;,&quot;outcome&quot;,&quot;messages&quot;,&quot;hash&quot;,&quot;source_revision&quot;,&quot;target_revision&quot;,
&quot;expires_at&quot;,&quot;kept&quot;,&quot;dropped&quot;,&quot;filled&quot;,&quot;reason&quot;} for each session, then the number of each outcome: copied,
replaced, moved, equal, conflict, unfit, damaged, differs, restless, failed, gone, and &quot;bulk&quot; (see
&quot;restore --undo&quot;). The exit code is 3 after a conflict, 5 after damage, 1 after other sessions that were not
copied.</source>
        <translation>Kopiert die genannten Sitzungen, oder alle (die zur ABFRAGE passen), von einem Speicher in einen anderen,
gleich welcher Art. Jede wird aus dem Ziel zurückgelesen und mit dem verglichen, was aus der Quelle gelesen
wurde: alle Felder, die Anzahl der Nachrichten, der Ablauf. Sitzungen, die sich inzwischen ändern, werden
noch einmal kopiert. Die Quelle wird nicht angerührt, außer mit --move, das eine Sitzung erst nach diesem
Nachweis löscht, und nur in dem Zustand, der kopiert wurde.

Eine Sitzung, die das Ziel schon hat, wird übergangen, wenn sie gleich ist; ist es eine andere, so ist das
ein Konflikt und sie bleibt, es sei denn mit --replace. Wofür ein Ziel keinen Platz hat, wird in zusätzlichen
Feldern aufgehoben, wenn es welche hat, und kommt von dort zurück; sonst wird nichts kopiert, ehe
--allow-loss angegeben ist. --dry-run sagt all das vorher.

--report DATEI erhält je Sitzung ein JSON-Objekt pro Zeile und lässt eine unterbrochene Kopie mit --resume
weitergehen. Gibt es bei ZIEL keinen Speicher und sagt die URI, von welcher Art er sein soll, so wird er
angelegt.

Mit --json wird für jede Sitzung {&quot;id&quot;,&quot;outcome&quot;,&quot;messages&quot;,&quot;hash&quot;,&quot;source_revision&quot;,&quot;target_revision&quot;,
&quot;expires_at&quot;,&quot;kept&quot;,&quot;dropped&quot;,&quot;filled&quot;,&quot;reason&quot;} ausgegeben, dann die Anzahl je Ergebnis: copied, replaced, moved,
equal, conflict, unfit, damaged, differs, restless, failed, gone, und „bulk“ (siehe
„restore --undo“). Der Exit-Code ist 3 nach einem Konflikt,
5 nach einem Schaden, 1 nach anderen Sitzungen, die nicht kopiert wurden.</translation>
    </message>
    <message>
        <source>URI [ID...] [--filter QUERY] [--format NAME] [--output FILE [--force]]</source>
        <translation>URI [ID...] [--filter ABFRAGE] [--format NAME] [--output DATEI [--force]]</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) would be deleted; nothing was changed.</source>
        <translation>
            <numerusform>%n Sitzung würde gelöscht; nichts wurde geändert.</numerusform>
            <numerusform>%n Sitzungen würden gelöscht; nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s) deleted</source>
        <translation>
            <numerusform>%1 von %n Sitzung gelöscht</numerusform>
            <numerusform>%1 von %n Sitzungen gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) would get another expiry; nothing was changed.</source>
        <translation>
            <numerusform>%n Sitzung würde einen anderen Ablauf erhalten; nichts wurde geändert.</numerusform>
            <numerusform>%n Sitzungen würden einen anderen Ablauf erhalten; nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s) have this expiry</source>
        <translation>
            <numerusform>%1 von %n Sitzung hat diesen Ablauf</numerusform>
            <numerusform>%1 von %n Sitzungen haben diesen Ablauf</numerusform>
        </translation>
    </message>
    <message>
        <source>No session was copied.</source>
        <translation>Keine Sitzung wurde kopiert.</translation>
    </message>
    <message>
        <source>URI ID...|--filter QUERY [--dry-run] [--expect REVISION]</source>
        <translation>URI ID...|--filter ABFRAGE [--dry-run] [--expect REVISION]</translation>
    </message>
    <message>
        <source>URI ID|--filter QUERY DURATION|never|TIME [--dry-run] [--expect REVISION]</source>
        <translation>URI ID|--filter ABFRAGE DAUER|never|ZEIT [--dry-run] [--expect REVISION]</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written</source>
        <translation>
            <numerusform>%n Sitzung geschrieben</numerusform>
            <numerusform>%n Sitzungen geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the store completely, has a database check its file, and reads every session. Each finding is a line
with its code: store-unreadable, file-damaged, damaged, torn-end, unreadable-fields, wrong-count, orphan,
ghost and uneven-expiry are damage (exit code 5); drifted-count, repeated-message-id and wrong-times are
notices. Nothing is changed without --repair. A repair is one ordinary change of a session, which loses
nothing, is refused if somebody else changed the session, and can be taken back.

With --json each finding is {&quot;code&quot;,&quot;severity&quot;,&quot;session&quot;,&quot;place&quot;,&quot;message&quot;,&quot;repairable&quot;}, and each
repair {&quot;repair&quot;,&quot;session&quot;,&quot;change&quot;,&quot;state&quot;}, the state being done or planned; the last line is
{&quot;sessions&quot;,&quot;damage&quot;,&quot;notices&quot;}.</source>
        <translation>Listet den Speicher vollständig auf, lässt eine Datenbank ihre Datei prüfen und liest jede Sitzung. Jeder Fund
ist eine Zeile mit seinem Code: store-unreadable, file-damaged, damaged, torn-end, unreadable-fields,
wrong-count, orphan, ghost und uneven-expiry sind Schäden (Exit-Code 5); drifted-count, repeated-message-id
und wrong-times sind Hinweise. Ohne --repair wird nichts geändert. Eine Reparatur ist eine gewöhnliche
Änderung einer Sitzung, die nichts verliert, abgelehnt wird, wenn jemand anders die Sitzung geändert hat, und
zurückgenommen werden kann.

Mit --json ist jeder Fund {&quot;code&quot;,&quot;severity&quot;,&quot;session&quot;,&quot;place&quot;,&quot;message&quot;,&quot;repairable&quot;} und jede Reparatur
{&quot;repair&quot;,&quot;session&quot;,&quot;change&quot;,&quot;state&quot;}; state ist done oder planned; die letzte Zeile ist
{&quot;sessions&quot;,&quot;damage&quot;,&quot;notices&quot;}.</translation>
    </message>
    <message>
        <source>There is nothing in the trash of this store.</source>
        <translation>Im Papierkorb dieses Speichers ist nichts.</translation>
    </message>
    <message>
        <source>URI ID...|--trash|--undo BULK [--from V] [--to URI] [--as ID] [--expiry WHEN] [--new-id|--force] [--dry-run]</source>
        <translation>URI ID...|--trash|--undo NAME [--from V] [--to URI] [--as ID] [--expiry WANN] [--new-id|--force] [--dry-run]</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) as before</source>
        <translation>
            <numerusform>%n Sitzung ist wie vorher</numerusform>
            <numerusform>%n Sitzungen sind wie vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) would be as before; nothing was changed.</source>
        <translation>
            <numerusform>%n Sitzung wäre wie vorher; nichts wurde geändert.</numerusform>
            <numerusform>%n Sitzungen wären wie vorher; nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions checked: %1, damaged places: %2, notices: %3</source>
        <translation>Geprüfte Sitzungen: %1, beschädigte Stellen: %2, Hinweise: %3</translation>
    </message>
    <message>
        <source>Incomplete sessions: %1, unreadable places: %2, refused sessions: %3</source>
        <translation>Unvollständige Sitzungen: %1, unlesbare Stellen: %2, abgelehnte Sitzungen: %3</translation>
    </message>
    <message>
        <source>URI ID --sender NAME [--recipient NAME] [--role ROLE] [--expect REVISION] [--dry-run] [TEXT|-]</source>
        <translation>URI ID --sender NAME [--recipient NAME] [--role ROLLE] [--expect REVISION] [--dry-run] [TEXT|-]</translation>
    </message>
    <message>
        <source>Adds a message at the end of the session and prints the session&apos;s new revision. Without TEXT, or with
&quot;-&quot;, the text is read from standard input, without the line feed at its very end. A text that begins
with a dash comes after &quot;--&quot;. Id and time of the message are made by the store. The session must exist;
an expiry that is set stays as it is.

With --json it prints {&quot;id&quot;,&quot;revision&quot;}; with --dry-run what &quot;put&quot; prints then.</source>
        <translation>Fügt eine Nachricht am Ende der Sitzung an und gibt deren neue Revision aus. Ohne TEXT, oder mit „-“,
wird der Text von der Standardeingabe gelesen, ohne den Zeilenvorschub ganz am Ende. Ein Text, der mit
einem Strich beginnt, steht hinter „--“. Id und Zeit der Nachricht vergibt der Speicher. Die Sitzung muss
vorhanden sein; ein gesetzter Ablauf bleibt, wie er ist.

Mit --json wird {&quot;id&quot;,&quot;revision&quot;} ausgegeben; mit --dry-run, was „put“ dann ausgibt.</translation>
    </message>
    <message>
        <source>%1: would be made, with %2 sessions and %3 messages</source>
        <translation>%1: würde angelegt, mit %2 Sitzungen und %3 Nachrichten</translation>
    </message>
    <message>
        <source>%1: would be deleted, as --keep says</source>
        <translation>%1: würde gelöscht, wie --keep es verlangt</translation>
    </message>
    <message>
        <source>URI FILE [--keep N] [--as-native] [--dry-run]</source>
        <translation>URI DATEI [--keep N] [--as-native] [--dry-run]</translation>
    </message>
    <message>
        <source>Makes FILE, a SQLite store that &quot;list&quot;, &quot;show&quot; and all other commands read like any other. Of a SQLite store
it is a copy of the database in one consistent state, whoever writes meanwhile; of other stores all sessions
are read, written and compared, and those that change meanwhile read again. The file is there only when it is
complete and SQLite has checked it. A file that exists is never replaced.

To restore: sessiondeckctl copy FILE URI [ID...], with --dry-run first to see what would meet other sessions.

--dry-run says which file would be made, and with --keep which ones would be deleted.

With --json it prints {&quot;file&quot;,&quot;layout&quot;,&quot;sessions&quot;,&quot;messages&quot;,&quot;size_bytes&quot;,&quot;left_out&quot;,&quot;deleted&quot;}. The
exit code is 5 if damaged sessions had to be left out; they are named on standard error.</source>
        <translation>Legt DATEI an, einen SQLite-Speicher, den „list“, „show“ und alle anderen Befehle lesen wie jeden anderen.
Von einem SQLite-Speicher ist sie eine Kopie der Datenbank in einem stimmigen Zustand, wer auch immer
inzwischen schreibt; bei anderen Speichern werden alle Sitzungen gelesen, geschrieben und verglichen, und
die sich inzwischen ändern, noch einmal. Die Datei ist erst da, wenn sie vollständig und von SQLite geprüft
ist. Eine vorhandene Datei wird nie ersetzt.

Wiederherstellen: sessiondeckctl copy DATEI URI [ID...], zuerst mit --dry-run, um zu sehen, was auf andere
Sitzungen träfe.

--dry-run sagt, welche Datei angelegt und bei --keep welche gelöscht würden.

Mit --json wird {&quot;file&quot;,&quot;layout&quot;,&quot;sessions&quot;,&quot;messages&quot;,&quot;size_bytes&quot;,&quot;left_out&quot;,&quot;deleted&quot;} ausgegeben. Der
Exit-Code ist 5, wenn beschädigte Sitzungen wegbleiben mussten; sie werden auf der Standardfehlerausgabe
genannt.</translation>
    </message>
    <message>
        <source>%1: would be replaced</source>
        <translation>%1: würde ersetzt</translation>
    </message>
    <message>
        <source>Sessions that would be refused without --allow-loss: %1.</source>
        <translation>Sitzungen, die ohne --allow-loss abgelehnt würden: %1.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>URI ID [--title TEXT] [--participant NAME]... [--dry-run]</source>
        <translation>URI ID [--title TEXT] [--participant NAME]... [--dry-run]</translation>
    </message>
    <message>
        <source>Creates a session without messages and prints its revision. If there is one of this ID already, nothing
changes and the exit code is 3.

If there is no store at the place yet and the URI says of which kind it is to be (json:, sqlite:,
redis:), it is made, with the layout that the URI names, or else with SessionDeck&apos;s own.

With --json it prints {&quot;id&quot;,&quot;revision&quot;}; with --dry-run what &quot;put&quot; prints then.</source>
        <translation>Legt eine Sitzung ohne Nachrichten an und gibt ihre Revision aus. Gibt es schon eine mit dieser ID, so
ändert sich nichts, und der Exit-Code ist 3.

Gibt es an der Stelle noch keinen Speicher und sagt die URI, von welcher Art er sein soll (json:,
sqlite:, redis:), so wird er angelegt, mit dem Layout, das die URI nennt, sonst mit SessionDecks eigenem.

Mit --json wird {&quot;id&quot;,&quot;revision&quot;} ausgegeben; mit --dry-run, was „put“ dann ausgibt.</translation>
    </message>
    <message>
        <source>Nothing was changed. What you wrote is kept in %1; &quot;put&quot; writes it.</source>
        <translation>Nichts wurde geändert. Was Sie geschrieben haben, liegt in %1; „put“ schreibt es.</translation>
    </message>
    <message>
        <source>URI ID [--dry-run]</source>
        <translation>URI ID [--dry-run]</translation>
    </message>
    <message>
        <source>Opens the session ID, as &quot;show --json&quot; prints it but on many lines, in the editor that VISUAL or EDITOR
names, and writes back what was changed. What says the same as before keeps its bytes. Another &quot;id&quot; renames
the session: in one step where the layout allows that, else it is written under the new id first, and then
the old one is removed. An &quot;expires_at&quot; that was changed is set in a second step.

If the session changed meanwhile, nothing is written and the exit code is 3. A text that is no session any
more is refused with the place (exit code 5). In both cases what you wrote is kept in a file, which is named.
So it is with --dry-run, which only says what would be changed.</source>
        <translation>Öffnet die Sitzung ID, wie „show --json“ sie ausgibt, aber auf vielen Zeilen, in dem Editor, den VISUAL
oder EDITOR nennt, und schreibt zurück, was geändert wurde. Was dasselbe sagt wie vorher, behält seine Bytes.
Eine andere „id“ benennt die Sitzung um: in einem Schritt, wo das Format das erlaubt; sonst wird sie zuerst
unter der neuen Id geschrieben, dann wird die alte entfernt. Ein geändertes „expires_at“ wird in einem zweiten Schritt gesetzt.

Hat sich die Sitzung inzwischen geändert, wird nichts geschrieben, und der Rückgabewert ist 3. Ein Text, der
keine Sitzung mehr ist, wird mit der Stelle abgelehnt (Rückgabewert 5). In beiden Fällen bleibt,
was Sie geschrieben haben, in einer Datei, die genannt wird. So auch mit --dry-run: Damit wird nur gesagt,
was geändert würde.</translation>
    </message>
    <message>
        <source>Sets the moment when the session expires: after a DURATION from now on (45s, 30m, 2h, 7d, 2w), at a TIME
(RFC 3339, as 2030-01-31T12:00:00Z; UTC if it names no zone), or never. The content of the session stays
as it is. A moment in the past is refused. Stores that know no expiry say so.

With --filter it does so for all sessions that match, as &quot;list&quot; shows them, in batches. One whose expiry somebody
changes meanwhile is left. &quot;restore URI --undo&quot; takes all of it back; the last line says its name. --dry-run
only names the sessions.

With --json it prints {&quot;id&quot;,&quot;expires_at&quot;,&quot;revision&quot;}, and with --dry-run what &quot;put&quot; prints then; with --filter
{&quot;id&quot;,&quot;outcome&quot;,&quot;reason&quot;} for each session that was left, and at the end
{&quot;sessions&quot;,&quot;done&quot;,&quot;already&quot;,&quot;changed&quot;,&quot;gone&quot;,&quot;failed&quot;,&quot;bulk&quot;}. The exit code is 3 if some were left.</source>
        <translation>Setzt den Zeitpunkt, zu dem die Sitzung abläuft: nach einer DAUER von jetzt an (45s, 30m, 2h, 7d, 2w), zu
einer ZEIT (RFC 3339, wie 2030-01-31T12:00:00Z; UTC, wenn keine Zone genannt ist) oder nie (never). Der
Inhalt der Sitzung bleibt, wie er ist. Ein vergangener Zeitpunkt wird abgelehnt. Speicher, die keinen
Ablauf kennen, sagen das.

Mit --filter geschieht das für alle passenden Sitzungen, wie „list“ sie zeigt, in Stapeln. Eine, deren Ablauf jemand
inzwischen ändert, bleibt. „restore URI --undo“ macht alles rückgängig; die letzte Zeile nennt den Namen dafür.
--dry-run nennt nur die Sitzungen.

Mit --json gibt er {&quot;id&quot;,&quot;expires_at&quot;,&quot;revision&quot;} aus, und mit --dry-run, was „put“ dann ausgibt;
mit --filter {&quot;id&quot;,&quot;outcome&quot;,&quot;reason&quot;} für jede Sitzung, die blieb, und am Ende
 {&quot;sessions&quot;,&quot;done&quot;,&quot;already&quot;,&quot;changed&quot;,&quot;gone&quot;,&quot;failed&quot;,&quot;bulk&quot;}. Der Rückgabewert
ist 3, wenn welche blieben.</translation>
    </message>
    <message>
        <source>%1: would be imported as %2</source>
        <translation>%1: würde eingelesen als %2</translation>
    </message>
    <message>
        <source>FILE|- URI [--on-conflict fail|skip|new-id] [--allow-loss] [--dry-run]</source>
        <translation>DATEI|- URI [--on-conflict fail|skip|new-id] [--allow-loss] [--dry-run]</translation>
    </message>
    <message>
        <source>Reads sessions as &quot;show --json&quot; prints them, or &quot;export&quot; as json or jsonl, from FILE or standard input, and
writes them into the store; each is read back and compared. Sessions that are there already, just the same,
are left alone. Where another session has the id, that one always stays: the new one is refused (fail), passed
over (skip), or gets another id (new-id). The whole input is checked before anything is written.

If there is no store at the place yet and the URI says of which kind it is to be, it is made.

With --json it prints what &quot;copy&quot; prints; with --dry-run as well, after {&quot;id&quot;,&quot;new_id&quot;} for each session that
would get another id. The exit code is 3 after a conflict, unless it was to be skipped, and 5 if the input is
no such JSON; its place is named by line and column, and nothing is written.</source>
        <translation>Liest Sitzungen, wie „show --json“ sie ausgibt, oder „export“ als json oder jsonl, aus DATEI oder der
Standardeingabe, und schreibt sie in den Speicher; jede wird zurückgelesen und verglichen. Sitzungen, die
schon genau so da sind, bleiben unberührt. Hat eine andere Sitzung die Id, so bleibt diese stets: Die neue
wird abgelehnt (fail), übergangen (skip) oder erhält eine andere Id (new-id). Die ganze Eingabe wird
geprüft, bevor etwas geschrieben wird.

Gibt es an der Stelle noch keinen Speicher und sagt die URI, von welcher Art er sein soll, so wird er
angelegt.

Mit --json wird ausgegeben, was „copy“ ausgibt; so auch mit --dry-run, nach {&quot;id&quot;,&quot;new_id&quot;} für jede
Sitzung, die eine andere Id bekäme. Der Exit-Code ist 3 nach einem Konflikt, es sei denn, er
sollte übergangen werden, und 5, wenn die Eingabe kein solches JSON ist; dann wird die Stelle mit Zeile und
Spalte genannt und nichts geschrieben.</translation>
    </message>
    <message>
        <source>URI FILE|- [--expect REVISION|--force] [--dry-run]</source>
        <translation>URI DATEI|- [--expect REVISION|--force] [--dry-run]</translation>
    </message>
    <message>
        <source>Reads a session as &quot;show --json&quot; prints it, from FILE or standard input, and creates or replaces it in the
store. What is the same as before keeps its bytes: a session that is put back unchanged changes nothing.
Several objects behind each other are several sessions. Message count, size and health are not read; an
expiry only counts for a session that is new.

A session that is there already is only replaced if it still has the revision that was printed; else
the exit code is 3 and nothing changes. --expect names another revision, --force takes any. A session
that was printed as damaged is refused, because parts of it are missing. A layout that cannot hold
a field that is set refuses the session, because nothing is dropped silently.

If there is no store at the place yet and the URI says of which kind it is to be, it is made.

--dry-run checks all this and says what would be changed, and writes nothing: no store, no vault.

With --json it prints {&quot;id&quot;,&quot;revision&quot;} for each session; with --dry-run {&quot;id&quot;,&quot;planned&quot;,&quot;new_id&quot;,
&quot;message_count&quot;,&quot;expires_at&quot;,&quot;changes&quot;,&quot;more_changes&quot;,&quot;revision&quot;}: planned is create, replace, nothing,
append, rename, delete or expire, and revision that of the session as it is.</source>
        <translation>Liest eine Sitzung, wie „show --json“ sie ausgibt, aus DATEI oder der Standardeingabe, und legt sie im
Speicher an oder ersetzt sie dort. Was gleich geblieben ist, behält seine Bytes: Eine unverändert
zurückgegebene Sitzung ändert nichts. Mehrere Objekte hintereinander sind mehrere Sitzungen. Anzahl der
Nachrichten, Größe und Zustand werden nicht gelesen; ein Ablauf gilt nur für eine neue Sitzung.

Eine vorhandene Sitzung wird nur ersetzt, wenn sie noch die ausgegebene Revision hat; sonst ist der
Exit-Code 3, und nichts ändert sich. --expect nennt eine andere Revision, --force nimmt jede. Eine
Sitzung, die als beschädigt ausgegeben wurde, wird abgelehnt, weil Teile von ihr fehlen. Ein Layout, das
ein gesetztes Feld nicht aufnehmen kann, lehnt die Sitzung ab, denn nichts wird stillschweigend
weggelassen.

Gibt es an der Stelle noch keinen Speicher und sagt die URI, von welcher Art er sein soll, so wird er
angelegt.

--dry-run prüft all das und sagt, was geändert würde, schreibt aber nichts: keinen Speicher, keinen Tresor.

Mit --json wird für jede Sitzung {&quot;id&quot;,&quot;revision&quot;} ausgegeben; mit --dry-run {&quot;id&quot;,&quot;planned&quot;,&quot;new_id&quot;,
&quot;message_count&quot;,&quot;expires_at&quot;,&quot;changes&quot;,&quot;more_changes&quot;,&quot;revision&quot;}: planned ist create, replace, nothing,
append, rename, delete oder expire, und revision die der Sitzung, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 sessions with %2 messages would be salvaged into %3; nothing was written.</source>
        <translation>%1 Sitzungen mit %2 Nachrichten würden geborgen, in %3; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>FILE|URI TARGET-URI [--dry-run]</source>
        <translation>DATEI|URI ZIEL-URI [--dry-run]</translation>
    </message>
    <message>
        <source>Reads a damaged file or store, which is not changed, and writes every session that can be read to the
target, which is made if its URI names its kind (sqlite:/path/new.db, json:/path/folder). Of JSON files it
reads all before and after the damage; of a SQLite database all rows on pages that can be read.
What could not be read is printed with its place, and the exit code is 5 then. --dry-run reads and counts all
the same, and writes nothing to the target.

With --json each of these is {&quot;lost&quot;,&quot;place&quot;}, and the last line
{&quot;target&quot;,&quot;sessions&quot;,&quot;messages&quot;,&quot;incomplete&quot;,&quot;lost&quot;,&quot;refused&quot;}.</source>
        <translation>Liest eine beschädigte Datei oder einen Speicher, ohne etwas daran zu ändern, und schreibt jede lesbare
Sitzung ins Ziel, das angelegt wird, wenn seine URI die Art nennt (sqlite:/pfad/neu.db, json:/pfad/ordner).
Von JSON-Dateien wird alles vor und hinter dem Schaden gelesen, von einer SQLite-Datenbank alle Zeilen auf
lesbaren Seiten. Was nicht lesbar war, wird mit seiner Stelle ausgegeben, und der Exit-Code ist dann 5.
--dry-run liest und zählt ebenso alles und schreibt nichts ins Ziel.

Mit --json ist jedes davon {&quot;lost&quot;,&quot;place&quot;}, und die letzte Zeile
{&quot;target&quot;,&quot;sessions&quot;,&quot;messages&quot;,&quot;incomplete&quot;,&quot;lost&quot;,&quot;refused&quot;}.</translation>
    </message>
    <message>
        <source>would be created, messages: %1</source>
        <translation>würde angelegt, Nachrichten: %1</translation>
    </message>
    <message>
        <source>would be replaced, messages: %1</source>
        <translation>würde ersetzt, Nachrichten: %1</translation>
    </message>
    <message>
        <source>is there already, just the same</source>
        <translation>ist schon da, und genau gleich</translation>
    </message>
    <message>
        <source>would get a message, messages then: %1</source>
        <translation>bekäme eine Nachricht, Nachrichten dann: %1</translation>
    </message>
    <message>
        <source>would get another id, messages: %1</source>
        <translation>bekäme eine andere Id, Nachrichten: %1</translation>
    </message>
    <message>
        <source>would be deleted, messages: %1</source>
        <translation>würde gelöscht, Nachrichten: %1</translation>
    </message>
    <message>
        <source>would expire %1</source>
        <translation>liefe ab: %1</translation>
    </message>
    <message>
        <source>would never expire</source>
        <translation>liefe nie ab</translation>
    </message>
    <message>
        <source>(new id: %1)</source>
        <translation>(neue Id: %1)</translation>
    </message>
    <message>
        <source>(changes: %1)</source>
        <translation>(ändert sich: %1)</translation>
    </message>
    <message>
        <source>Only say what would be done, and write nothing.</source>
        <translation>Nur sagen, was geschähe, und nichts schreiben.</translation>
    </message>
    <message>
        <source>Deletes the sessions that are named, one after the other, without asking. One that cannot be deleted is
named on standard error, and the others are still deleted; the exit code then tells the first failure.
What is deleted is kept in the vault: &quot;trash&quot; lists it and &quot;restore&quot; puts it back.

With --filter it deletes all sessions that match, as &quot;list&quot; shows them, in batches. One that somebody changes
meanwhile is left. &quot;restore URI --undo&quot; takes all of it back; the last line says its name. With --dry-run it
only names the sessions.

With --json it prints {&quot;id&quot;,&quot;deleted&quot;:true} for each session that is gone, and with --dry-run what &quot;put&quot;
prints then; with --filter {&quot;id&quot;,&quot;outcome&quot;,&quot;reason&quot;} for each that was left, and at the end
{&quot;sessions&quot;,&quot;done&quot;,&quot;already&quot;,&quot;changed&quot;,&quot;gone&quot;,&quot;failed&quot;,&quot;bulk&quot;}. The exit code is 3 if some were left.</source>
        <translation>Löscht die genannten Sitzungen eine nach der anderen, ohne zu fragen. Eine, die nicht gelöscht werden
kann, wird auf der Standardfehlerausgabe genannt, und die übrigen werden trotzdem gelöscht; der Exit-Code
nennt dann den ersten Fehler. Was gelöscht ist, liegt im Tresor: „trash“ listet es auf, und „restore“ holt
es zurück.

Mit --filter löscht er alle passenden Sitzungen, wie „list“ sie zeigt, in Stapeln. Eine, die jemand inzwischen
ändert, bleibt. „restore URI --undo“ macht alles rückgängig; die letzte Zeile nennt den Namen dafür. Mit --dry-run
nennt er nur die Sitzungen.

Mit --json gibt er {&quot;id&quot;,&quot;deleted&quot;:true} für jede Sitzung aus, die weg ist, und mit --dry-run, was
„put“ dann ausgibt; mit --filter {&quot;id&quot;,&quot;outcome&quot;,&quot;reason&quot;} für jede, die blieb, und am Ende
{&quot;sessions&quot;,&quot;done&quot;,&quot;already&quot;,&quot;changed&quot;,&quot;gone&quot;,&quot;failed&quot;,&quot;bulk&quot;}. Der Exit-Code ist 3, wenn welche blieben.</translation>
    </message>
    <message>
        <source>PROFILE|URI [--others on|off] [--backup WHEN --folder DIR --keep N] [--dry-run]</source>
        <translation>PROFIL|URI [--others on|off] [--backup WANN --folder ORDNER --keep N] [--dry-run]</translation>
    </message>
    <message>
        <source>Shows or sets what is done for the safety of a store while the window or &quot;monitor&quot; runs with it. Both
are off unless switched on here or in the window; programs that run already notice within a second.

--others on: when another program changes or deletes a session, the version that was known last goes
to the vault, where &quot;history&quot; and &quot;restore&quot; find it. All sessions are read once for it, slowly,
and later only those that change; what is known takes as much space as the vault may at most. What
changes several times within a moment is kept as it was before the first of these changes.

--backup: a backup as &quot;backup&quot; makes it, with the time in its name. One that was missed is made as
soon as a program runs; one that failed is tried again after some minutes. The oldest go when the new
one was checked: only files that this schedule has made, and that nobody has changed since.

--dry-run shows what would be set then.

With --json it prints {&quot;store&quot;,&quot;versions_of_others&quot;,&quot;known_sessions&quot;,&quot;backups&quot;,&quot;hours&quot;,&quot;time&quot;,
&quot;folder&quot;,&quot;keep&quot;,&quot;succeeded_at&quot;,&quot;next_at&quot;,&quot;failures&quot;,&quot;trouble&quot;,&quot;files&quot;}; backups is off, hours or
daily.</source>
        <translation>Zeigt oder setzt, was für die Sicherheit eines Speichers getan wird, solange das Fenster oder „monitor“ mit
ihm läuft. Beides ist aus, wenn es nicht hier oder im Fenster eingeschaltet wurde; Programme, die schon
laufen, merken es binnen einer Sekunde.

--others on: Wenn ein anderes Programm eine Sitzung ändert oder löscht, kommt die zuletzt bekannte Version
in den Tresor, wo „history“ und „restore“ sie finden. Dafür werden alle Sitzungen einmal langsam gelesen, und
später nur die, die sich ändern; was bekannt ist, nimmt höchstens so viel Platz ein wie der Tresor darf. Was
sich in einem Augenblick mehrmals ändert, wird so aufgehoben, wie es vor der ersten dieser Änderungen war.

--backup: eine Sicherung, wie „backup“ sie macht, mit der Zeit im Namen. Eine versäumte wird gemacht, sobald
ein Programm läuft; eine misslungene wird nach einigen Minuten wiederholt. Die ältesten gehen, wenn die neue
geprüft ist: nur Dateien, die dieser Plan gemacht und seitdem niemand geändert hat.

--dry-run zeigt, was dann gesetzt wäre.

Mit --json wird {&quot;store&quot;,&quot;versions_of_others&quot;,&quot;known_sessions&quot;,&quot;backups&quot;,&quot;hours&quot;,&quot;time&quot;,
&quot;folder&quot;,&quot;keep&quot;,&quot;succeeded_at&quot;,&quot;next_at&quot;,&quot;failures&quot;,&quot;trouble&quot;,&quot;files&quot;} ausgegeben; backups ist off, hours oder
daily.</translation>
    </message>
    <message>
        <source>Puts sessions back as they were before they were deleted or changed through SessionDeck: the newest
version that the vault has, or the one that --from names; all deleted ones of the store with
--trash. URI is the store that they belong to; it need not be there any more if --to names another.

--undo takes a change of many sessions back as a whole: what a copy or an import has made goes to the
trash, what was replaced or deleted is put back. &quot;copy&quot; and &quot;import&quot; say its name at their end, and
&quot;history --json&quot; does (bulk). Sessions that were changed through SessionDeck since are left;
those that are back already count as done, so that the same command goes on after an interruption.

Nothing is overwritten: if another session has the id, nothing changes, both sides are named on
standard error, and the exit code is 3. --force replaces it, after it was kept in the vault; --new-id
and --as put the version beside it. What the target has no place for is told. The expiry is as it was
unless --expiry says otherwise; one whose time has come is taken away, and that is told too.

With --json each line is {&quot;id&quot;,&quot;version&quot;,&quot;restored_as&quot;,&quot;outcome&quot;,&quot;message_count&quot;,
&quot;expires_at&quot;,&quot;losses&quot;,&quot;revision&quot;}; outcome is created, replaced or same.</source>
        <translation>Holt Sitzungen zurück, wie sie waren, bevor sie durch SessionDeck gelöscht oder geändert wurden: die neueste
Version im Tresor, oder die, die --from nennt; mit --trash alle gelöschten des Speichers. URI ist der
Speicher, zu dem sie gehören; er muss nicht mehr da sein, wenn --to einen anderen nennt.

--undo nimmt eine Änderung vieler Sitzungen als Ganzes zurück: Was eine Kopie oder ein Import angelegt hat,
kommt in den Papierkorb; was ersetzt oder gelöscht wurde, kommt zurück. „copy“ und „import“ sagen ihren
Namen am Ende, „history --json“ auch (bulk). Sitzungen, die seitdem durch SessionDeck geändert wurden,
bleiben; die, die schon zurück sind, zählen als erledigt, sodass derselbe Befehl nach einer Unterbrechung
weitermacht.

Nichts wird überschrieben: Hat eine andere Sitzung die Id, so ändert sich nichts, beide Seiten werden auf
der Standardfehlerausgabe genannt, und der Exit-Code ist 3. --force ersetzt sie, nachdem sie im Tresor
aufgehoben wurde; --new-id und --as legen die Version daneben. Wofür das Ziel keinen Platz hat, wird gesagt.
Der Ablauf ist, wie er war, wenn --expiry nichts anderes sagt; ein vergangener wird aufgehoben, und auch das
wird gesagt.

Mit --json ist jede Zeile {&quot;id&quot;,&quot;version&quot;,&quot;restored_as&quot;,&quot;outcome&quot;,&quot;message_count&quot;,
&quot;expires_at&quot;,&quot;losses&quot;,&quot;revision&quot;}; outcome ist created, replaced oder same.</translation>
    </message>
    <message>
        <source>[URI] [--settings] [--max-age DAYS] [--max-versions N] [--max-size BYTES] [--dry-run]</source>
        <translation>[URI] [--settings] [--max-age TAGE] [--max-versions N] [--max-size BYTES] [--dry-run]</translation>
    </message>
    <message>
        <source>Lists the sessions that were deleted through SessionDeck, of one store or of all, the last deleted
first. &quot;restore URI ID&quot; puts one back, &quot;restore URI --trash&quot; all of a store.

--settings shows how much the vault keeps of deleted and changed sessions, what it holds now, and
what it has dropped because of these limits. The other options set the limits; 0 means no limit.
The last version of a deleted session is only dropped for its age. --dry-run says how many versions
the limits would drop, and changes nothing.

With --json each line is a version as &quot;history&quot; prints it; with --settings it is one object:
{&quot;max_age_days&quot;,&quot;max_versions&quot;,&quot;max_size_bytes&quot;,&quot;versions&quot;,&quot;size_bytes&quot;,&quot;oldest_at&quot;,
&quot;dropped&quot;:[{&quot;reason&quot;,&quot;versions&quot;,&quot;size_bytes&quot;,&quot;last_at&quot;}]}, with --dry-run and &quot;would_drop&quot;.</source>
        <translation>Listet die Sitzungen auf, die durch SessionDeck gelöscht wurden, eines Speichers oder aller, die zuletzt
gelöschten zuerst. „restore URI ID“ holt eine zurück, „restore URI --trash“ alle eines Speichers.

--settings zeigt, wie viel der Tresor von gelöschten und geänderten Sitzungen aufhebt, was er jetzt enthält
und was er wegen dieser Grenzen aufgegeben hat. Die übrigen Optionen setzen die Grenzen; 0 heißt ohne
Grenze. Die letzte Version einer gelöschten Sitzung wird nur wegen ihres Alters aufgegeben. --dry-run
sagt, wie viele Versionen die Grenzen kosten würden, und ändert nichts.

Mit --json ist jede Zeile eine Version, wie „history“ sie ausgibt; mit --settings ist es ein Objekt:
{&quot;max_age_days&quot;,&quot;max_versions&quot;,&quot;max_size_bytes&quot;,&quot;versions&quot;,&quot;size_bytes&quot;,&quot;oldest_at&quot;,
&quot;dropped&quot;:[{&quot;reason&quot;,&quot;versions&quot;,&quot;size_bytes&quot;,&quot;last_at&quot;}]}, mit --dry-run auch &quot;would_drop&quot;.</translation>
    </message>
    <message>
        <source>(already back: %1)</source>
        <translation>(schon zurück: %1)</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, %1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 versions would be forgotten. Nothing was written.</source>
        <translation>%1 Versionen würden aufgegeben. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>DamageText</name>
    <message>
        <source>Damaged Records</source>
        <translation>Beschädigte Datensätze</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>These records of %1 cannot be read, so they are in no session of the list. They are left as they are.</source>
        <translation>Diese Datensätze von %1 sind nicht lesbar, also in keiner Sitzung der Liste. Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The first %1 of %2:</source>
        <translation>Die ersten %1 von %2:</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>redis-server is not installed, so the demo goes without its Redis store. Install the package redis-server and start the demo again.</source>
        <translation>redis-server ist nicht installiert, also fehlt der Demo ihr Redis-Speicher. Installieren Sie das Paket redis-server, und starten Sie die Demo noch einmal.</translation>
    </message>
</context>
<context>
    <name>DiffWords</name>
    <message>
        <source>the same values, written with other bytes</source>
        <translation>dieselben Werte, mit anderen Bytes geschrieben</translation>
    </message>
    <message>
        <source>Message %1 is new (%2)</source>
        <translation>Nachricht %1 ist neu (%2)</translation>
    </message>
    <message>
        <source>Message %1 is deleted (%2)</source>
        <translation>Nachricht %1 ist gelöscht (%2)</translation>
    </message>
    <message>
        <source>Message %1 is now message %2 (%3)</source>
        <translation>Nachricht %1 ist jetzt Nachricht %2 (%3)</translation>
    </message>
    <message>
        <source>Message %1 (%2)</source>
        <translation>Nachricht %1 (%2)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>%1 more messages differ.</source>
        <translation>%1 weitere Nachrichten unterscheiden sich.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Nachrichten: %1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>Sitzung: %1</translation>
    </message>
</context>
<context>
    <name>ExpiryOutlook</name>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Sessions</source>
        <translation>Sitzungen exportieren</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sitzungen</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>Welche Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source>JSON and JSON Lines can be imported again. The text of messages is written as it is, also where it holds secrets.</source>
        <translation>JSON und JSON Lines können wieder importiert werden. Der Text der Nachrichten wird geschrieben, wie er ist, auch wo er Geheimnisse enthält.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>Folder for a file of each chart</source>
        <translation>Ordner für je eine Datei pro Diagramm</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>Message %1: other fields</source>
        <translation>Nachricht %1: weitere Felder</translation>
    </message>
    <message>
        <source>Session metadata</source>
        <translation>Metadaten der Sitzung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message>
        <source>Cannot be listed</source>
        <translation>Nicht auflistbar</translation>
    </message>
    <message>
        <source>File damaged</source>
        <translation>Datei beschädigt</translation>
    </message>
    <message>
        <source>Damaged record</source>
        <translation>Beschädigter Datensatz</translation>
    </message>
    <message>
        <source>Torn end</source>
        <translation>Abgerissenes Ende</translation>
    </message>
    <message>
        <source>Unreadable metadata</source>
        <translation>Unlesbare Metadaten</translation>
    </message>
    <message>
        <source>Wrong count</source>
        <translation>Falsche Anzahl</translation>
    </message>
    <message>
        <source>Count has drifted</source>
        <translation>Abweichende Anzahl</translation>
    </message>
    <message>
        <source>Messages without session</source>
        <translation>Nachrichten ohne Sitzung</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>Geistereintrag</translation>
    </message>
    <message>
        <source>Expires in parts</source>
        <translation>Läuft in Teilen ab</translation>
    </message>
    <message>
        <source>Repeated message id</source>
        <translation>Doppelte Nachrichten-Id</translation>
    </message>
    <message>
        <source>Times contradict</source>
        <translation>Zeiten widersprechen sich</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>written to %1</source>
        <translation>geschrieben nach %1</translation>
    </message>
    <message>
        <source>%1 sessions read: %2 damaged places, %3 notices</source>
        <translation>%1 Sitzungen gelesen: %2 beschädigte Stellen, %3 Hinweise</translation>
    </message>
    <message>
        <source>“%1” was left as it is: %2</source>
        <translation>„%1“ blieb, wie es ist: %2</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Verloren: %1</translation>
    </message>
    <message>
        <source>%1 sessions with %2 messages were salvaged.</source>
        <translation>%1 Sitzungen mit %2 Nachrichten wurden gerettet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) are incomplete</source>
        <translation>
            <numerusform>%1 Sitzung ist unvollständig</numerusform>
            <numerusform>%1 Sitzungen sind unvollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s) could not be read</source>
        <translation>
            <numerusform>%1 Stelle war nicht lesbar</numerusform>
            <numerusform>%1 Stellen waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) were refused</source>
        <translation>
            <numerusform>%1 Sitzung wurde abgelehnt</numerusform>
            <numerusform>%1 Sitzungen wurden abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %1 more of the same</source>
        <translation>
            <numerusform>… und %1 weitere</numerusform>
            <numerusform>… und %1 weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 repair(s) written</source>
        <translation>
            <numerusform>%1 Reparatur geschrieben</numerusform>
            <numerusform>%1 Reparaturen geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>%1 y</source>
        <translation>%1 J</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>vor %1 abgelaufen</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy, HH:mm:ss t</source>
        <translation>dddd, d. MMMM yyyy, HH:mm:ss t</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import Sessions</source>
        <translation>Sitzungen importieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>If an &amp;id is taken</source>
        <translation>Wenn eine &amp;Id vergeben ist</translation>
    </message>
    <message>
        <source>If an id is taken by another session</source>
        <translation>Wenn eine andere Sitzung die Id hat</translation>
    </message>
    <message>
        <source>Keep the session that is there</source>
        <translation>Die vorhandene Sitzung behalten</translation>
    </message>
    <message>
        <source>Keep both, the new one under another id</source>
        <translation>Beide behalten, die neue unter einer anderen Id</translation>
    </message>
    <message>
        <source>&amp;Leave out what the store has no place for</source>
        <translation>&amp;Weglassen, wofür der Speicher keinen Platz hat</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>JsonCopyText</name>
    <message>
        <source>These sessions are more than the %1 that go to the clipboard. Export them to a file.</source>
        <translation>Diese Sitzungen sind mehr als die %1, die in die Zwischenablage gehen. Exportieren Sie sie in eine Datei.</translation>
    </message>
    <message>
        <source>Copying %1 sessions</source>
        <translation>%1 Sitzungen werden kopiert</translation>
    </message>
</context>
<context>
    <name>JsonWords</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>string</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
</context>
<context>
    <name>MenuText</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Sess&amp;ion</source>
        <translation>Si&amp;tzung</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Speicher</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Connect to Redis…</source>
        <translation>Mit Redis verbinden…</translation>
    </message>
    <message>
        <source>%1  Commands</source>
        <translation>%1  Befehle</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>⟲ Undo</source>
        <translation>⟲ Rückgängig</translation>
    </message>
    <message>
        <source>⟳ Redo</source>
        <translation>⟳ Wiederholen</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>unknown sender</source>
        <translation>unbekannter Absender</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sender, text</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>sender, time, text</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>NewStoreText</name>
    <message>
        <source>Empty Folder for JSON Files</source>
        <translation>Leerer Ordner für JSON-Dateien</translation>
    </message>
    <message>
        <source>New SQLite File</source>
        <translation>Neue SQLite-Datei</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3)</source>
        <translation>SQLite-Datenbanken (*.db *.sqlite *.sqlite3)</translation>
    </message>
</context>
<context>
    <name>OpenUriDialog</name>
    <message>
        <source>Open URI</source>
        <translation>URI öffnen</translation>
    </message>
    <message>
        <source>&amp;URI or path of a store:</source>
        <translation>&amp;URI oder Pfad eines Speichers:</translation>
    </message>
    <message>
        <source>URI or path</source>
        <translation>URI oder Pfad</translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
</context>
<context>
    <name>PanelText</name>
    <message>
        <source>There are no sessions here</source>
        <translation>Hier gibt es keine Sitzungen</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>Der Speicher ist beschädigt</translation>
    </message>
    <message>
        <source>Another program holds the store</source>
        <translation>Ein anderes Programm hält den Speicher</translation>
    </message>
    <message>
        <source>The store cannot be reached</source>
        <translation>Der Speicher ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The store refuses access</source>
        <translation>Der Speicher verweigert den Zugang</translation>
    </message>
    <message>
        <source>No known kind of store</source>
        <translation>Keine bekannte Art von Speicher</translation>
    </message>
    <message>
        <source>The store cannot be read</source>
        <translation>Der Speicher ist nicht lesbar</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Connect to Redis…</source>
        <translation>Mit Redis verbinden…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Enter Password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No store is open</source>
        <translation>Kein Speicher ist geöffnet</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>SessionDeck tries again by itself: %1.</source>
        <translation>SessionDeck versucht es von selbst noch einmal: %1.</translation>
    </message>
    <message>
        <source>This store has no sessions</source>
        <translation>Dieser Speicher hat keine Sitzungen</translation>
    </message>
    <message>
        <source>It is a valid store (%1), only empty.</source>
        <translation>Es ist ein gültiger Speicher (%1), nur leer.</translation>
    </message>
    <message>
        <source>It is a valid store (%1), only empty. Sessions will appear here as soon as a program writes one.</source>
        <translation>Es ist ein gültiger Speicher (%1), nur leer. Sitzungen erscheinen hier, sobald ein Programm eine schreibt.</translation>
    </message>
    <message>
        <source>No session matches</source>
        <translation>Keine Sitzung passt</translation>
    </message>
    <message>
        <source>None of the %1 sessions fits this filter.</source>
        <translation>Keine der %1 Sitzungen passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Drop a SQLite database, a JSON file or a folder of transcripts here, or open one. Nothing in a store is changed unless you change it.</source>
        <translation>Lassen Sie eine SQLite-Datenbank, eine JSON-Datei oder einen Ordner mit Mitschriften hier fallen, oder öffnen Sie einen Speicher. Nichts darin wird geändert, wenn Sie es nicht ändern.</translation>
    </message>
</context>
<context>
    <name>PasswordBox</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Where the password is kept</source>
        <translation>Wo das Passwort aufbewahrt wird</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>No figures in this time</source>
        <translation>Keine Werte in dieser Zeit</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>The revision is checked once more under the store&apos;s lock; then the file is written anew beside the old one, synced, and renamed over it. Records that did not change keep their bytes.</source>
        <translation>Unter der Sperre des Speichers wird die Revision noch einmal geprüft; dann wird die Datei neben der alten neu geschrieben, auf den Datenträger gebracht und über die alte umbenannt. Datensätze, die sich nicht geändert haben, behalten ihre Bytes.</translation>
    </message>
    <message>
        <source>Then, in a second step, the expiry is written the same way.</source>
        <translation>Dann wird in einem zweiten Schritt der Ablauf ebenso geschrieben.</translation>
    </message>
    <message>
        <source>One transaction: BEGIN IMMEDIATE; the revision is checked; INSERT, UPDATE and DELETE of the rows that differ; COMMIT.</source>
        <translation>Eine Transaktion: BEGIN IMMEDIATE; die Revision wird geprüft; INSERT, UPDATE und DELETE der Zeilen, die sich unterscheiden; COMMIT.</translation>
    </message>
    <message>
        <source>Then, in a second transaction, UPDATE of the expiry.</source>
        <translation>Dann in einer zweiten Transaktion UPDATE des Ablaufs.</translation>
    </message>
    <message>
        <source>One script on the server (EVALSHA) checks the revision and changes the keys of the session; their expiry stays.</source>
        <translation>Ein Skript auf dem Server (EVALSHA) prüft die Revision und ändert die Schlüssel der Sitzung; ihr Ablauf bleibt.</translation>
    </message>
    <message>
        <source>Then a second script sets the expiry of all keys of the session.</source>
        <translation>Dann setzt ein zweites Skript den Ablauf aller Schlüssel der Sitzung.</translation>
    </message>
    <message>
        <source>The id is another one: all of the session is written under the new id first, and then the old one is removed, if nobody changed it meanwhile.</source>
        <translation>Die Id ist eine andere: Zuerst wird die ganze Sitzung unter der neuen Id geschrieben, dann wird die alte entfernt, wenn niemand sie inzwischen geändert hat.</translation>
    </message>
    <message>
        <source> and %1 more places</source>
        <translation> und %1 weitere Stellen</translation>
    </message>
    <message>
        <source>Stored at: %1</source>
        <translation>Gespeichert in: %1</translation>
    </message>
    <message>
        <source>The id is another one: it is changed in the same step, in all rows of the session.</source>
        <translation>Die Id ist eine andere: Sie wird im selben Schritt in allen Zeilen der Sitzung geändert.</translation>
    </message>
</context>
<context>
    <name>RawWords</name>
    <message>
        <source>Indented for reading: the same tokens, other white space.</source>
        <translation>Zum Lesen eingerückt: dieselben Zeichen, anderer Leerraum.</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 are shown as \xNN.</source>
        <translation>Bytes, die kein UTF-8 sind, stehen als \xNN da.</translation>
    </message>
    <message>
        <source>This is not text; it is shown in hexadecimal.</source>
        <translation>Dies ist kein Text; es wird hexadezimal gezeigt.</translation>
    </message>
    <message>
        <source>Very long lines go on in the next line.</source>
        <translation>Sehr lange Zeilen gehen in der nächsten Zeile weiter.</translation>
    </message>
</context>
<context>
    <name>RestoreText</name>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1” exists with %2 messages; the version has %3.</source>
        <translation>„%1“ gibt es mit %2 Nachrichten; die Version hat %3.</translation>
    </message>
    <message>
        <source>“%1” is there already, the same.</source>
        <translation>„%1“ ist schon da, und gleich.</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
</context>
<context>
    <name>RowsText</name>
    <message>
        <source>%1, lowest</source>
        <translation>%1, niedrigster Wert</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, höchster Wert</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>Save to file</source>
        <translation>In Datei speichern</translation>
    </message>
    <message>
        <source>The file was not saved: %1</source>
        <translation>Die Datei wurde nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>SavingText</name>
    <message>
        <source>The bytes are not there any more.</source>
        <translation>Die Bytes sind nicht mehr da.</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
</context>
<context>
    <name>ScopeText</name>
    <message>
        <source>Last active between %1 and %2</source>
        <translation>Zuletzt aktiv zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%1 of %2 expire by themselves</source>
        <translation>%1 von %2 laufen von selbst ab</translation>
    </message>
    <message>
        <source>None of them expires by itself</source>
        <translation>Keine davon läuft von selbst ab</translation>
    </message>
    <message>
        <source>Last active: %1</source>
        <translation>Zuletzt aktiv: %1</translation>
    </message>
    <message>
        <source>Messages: %1, size: %2</source>
        <translation>Nachrichten: %1, Größe: %2</translation>
    </message>
    <message>
        <source>All %1 that the search shows</source>
        <translation>Alle %1, die die Suche zeigt</translation>
    </message>
    <message>
        <source>All sessions of the store</source>
        <translation>Alle Sitzungen des Speichers</translation>
    </message>
    <message>
        <source>All %1 sessions of the store</source>
        <translation>Alle %1 Sitzungen des Speichers</translation>
    </message>
    <message>
        <source>The selected session</source>
        <translation>Die ausgewählte Sitzung</translation>
    </message>
    <message>
        <source>%1 selected sessions</source>
        <translation>%1 ausgewählte Sitzungen</translation>
    </message>
    <message>
        <source>%1, not known of %2 of them</source>
        <translation>%1, nicht bekannt von %2 davon</translation>
    </message>
    <message>
        <source>Damaged or incomplete: %1</source>
        <translation>Beschädigt oder unvollständig: %1</translation>
    </message>
</context>
<context>
    <name>SessionDeck::AboutDialog</name>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, mit Qt %2</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ActivityDialog</name>
    <message>
        <source>Nothing was sent to a store since the program was started.</source>
        <translation>Seit dem Start des Programms wurde nichts an einen Speicher gesendet.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes back what the chosen entry has changed, but for what was changed since</source>
        <translation>Nimmt zurück, was der gewählte Eintrag geändert hat, bis auf das, was seither geändert wurde</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ActivityLine</name>
    <message>
        <source>What runs, and what was sent to stores</source>
        <translation>Was läuft, und was an Speicher gesendet wurde</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 Aufträge</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>SessionDeck::AlertEntry</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>bekannt seit %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>vorüber seit %1</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation>quittieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>%1 quittieren</translation>
    </message>
    <message>
        <source>Show the chart at that moment</source>
        <translation>Das Diagramm zu diesem Zeitpunkt zeigen</translation>
    </message>
</context>
<context>
    <name>SessionDeck::AlertHistoryDialog</name>
    <message>
        <source>Alert History</source>
        <translation>Alarmverlauf</translation>
    </message>
    <message>
        <source>every store</source>
        <translation>jeder Speicher</translation>
    </message>
    <message>
        <source>whatever happened</source>
        <translation>was auch geschah</translation>
    </message>
    <message>
        <source>Alert history</source>
        <translation>Alarmverlauf</translation>
    </message>
    <message>
        <source>Show the chart at that moment</source>
        <translation>Das Diagramm zu diesem Zeitpunkt zeigen</translation>
    </message>
    <message>
        <source>Whose alerts</source>
        <translation>Wessen Alarme</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Activate a line to see the chart at that moment.</source>
        <translation>Eine Zeile öffnen, um das Diagramm zu diesem Zeitpunkt zu sehen.</translation>
    </message>
    <message>
        <source>No alert of this kind has been recorded.</source>
        <translation>Kein Alarm dieser Art ist aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>SessionDeck::AlertHistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
</context>
<context>
    <name>SessionDeck::AlertRulesDialog</name>
    <message>
        <source>Alert Rules</source>
        <translation>Alarmregeln</translation>
    </message>
    <message>
        <source>Rules read like these: size &gt; 2 GB, p99 of load &gt; 50 ms for 1 min, memory &gt; 80 % of maxmemory, growth &gt; 10 %/h, unreachable for 10 s, no change for 15 min.</source>
        <translation>Regeln lauten so: size &gt; 2 GB, p99 of load &gt; 50 ms for 1 min, memory &gt; 80 % of maxmemory, growth &gt; 10 %/h, unreachable for 10 s, no change for 15 min.</translation>
    </message>
    <message>
        <source>every store</source>
        <translation>jeder Speicher</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Alarmregeln</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>&amp;Vorgaben</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1: never in the last 24 h</source>
        <translation>%1: in den letzten 24 h nie</translation>
    </message>
    <message>
        <source>%1: %2× in the last 24 h: %3</source>
        <translation>%1: %2× in den letzten 24 h: %3</translation>
    </message>
</context>
<context>
    <name>SessionDeck::AlertRulesModel</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Raise an alert at</source>
        <translation>Alarm auslösen bei</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>every store</source>
        <translation>jeder Speicher</translation>
    </message>
</context>
<context>
    <name>SessionDeck::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>ALERTS</source>
        <translation>ALARME</translation>
    </message>
    <message>
        <source>rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Alarmregeln</translation>
    </message>
    <message>
        <source>%1 raised</source>
        <translation>%1 aktiv</translation>
    </message>
    <message>
        <source>history…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Alert history</source>
        <translation>Alarmverlauf</translation>
    </message>
</context>
<context>
    <name>SessionDeck::Archiving</name>
    <message>
        <source>Archive %1 Sessions</source>
        <translation>%1 Sitzungen archivieren</translation>
    </message>
    <message>
        <source>SQLite databases (*.db)</source>
        <translation>SQLite-Datenbanken (*.db)</translation>
    </message>
    <message>
        <source>Archiving %1 sessions of %2</source>
        <translation>%1 Sitzungen von %2 werden archiviert</translation>
    </message>
    <message>
        <source>Archive to %1</source>
        <translation>Archivieren in %1</translation>
    </message>
    <message>
        <source>%1 of %2 sessions are in the archive, and compared</source>
        <translation>%1 von %2 Sitzungen sind im Archiv, und verglichen</translation>
    </message>
    <message>
        <source>These sessions of %1 are not in the archive, or not whole:</source>
        <translation>Diese Sitzungen von %1 sind nicht oder nicht ganz im Archiv:</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1 of %2 sessions are in the archive. For the others: %3</source>
        <translation>%1 von %2 Sitzungen sind im Archiv. Für die anderen: %3</translation>
    </message>
</context>
<context>
    <name>SessionDeck::BackupCommands</name>
    <message>
        <source>Back Up %1</source>
        <translation>%1 sichern</translation>
    </message>
    <message>
        <source>Making the backup…</source>
        <translation>Die Sicherung wird erstellt …</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <translation>%1 wird gesichert</translation>
    </message>
    <message>
        <source>Backup of %1, %2</source>
        <translation>Sicherung von %1, %2</translation>
    </message>
    <message>
        <source>Check the Backup of %1</source>
        <translation>Sicherung von %1 prüfen</translation>
    </message>
    <message>
        <source>Reading all of it…</source>
        <translation>Alles wird gelesen …</translation>
    </message>
    <message>
        <source>Checking the backup of %1</source>
        <translation>Die Sicherung von %1 wird geprüft</translation>
    </message>
</context>
<context>
    <name>SessionDeck::BackupDialog</name>
    <message>
        <source>&amp;Put the time into its name, and keep the newest</source>
        <translation>&amp;Zeit in den Namen setzen und nur die neuesten behalten:</translation>
    </message>
    <message>
        <source>In SessionDeck&apos;s &amp;own layout instead of the store&apos;s</source>
        <translation>In SessionDecks &amp;eigenem Layout statt dem des Speichers</translation>
    </message>
    <message>
        <source>Back Up Store</source>
        <translation>Speicher sichern</translation>
    </message>
    <message>
        <source>How many backups to keep</source>
        <translation>Wie viele Sicherungen behalten</translation>
    </message>
    <message>
        <source>&amp;Back Up</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>One SQLite file, checked when it is made. The store stays usable meanwhile, and a file that is there already is never replaced.</source>
        <translation>Eine SQLite-Datei, die bei der Erstellung geprüft wird. Der Speicher bleibt dabei benutzbar, und eine vorhandene Datei wird nie ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Speicher</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File of the Backup</source>
        <translation>Datei der Sicherung</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3)</source>
        <translation>SQLite-Datenbanken (*.db *.sqlite *.sqlite3)</translation>
    </message>
</context>
<context>
    <name>SessionDeck::BackupListModel</name>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>bei der Erstellung</translation>
    </message>
    <message>
        <source>sound, %1</source>
        <translation>in Ordnung, %1</translation>
    </message>
</context>
<context>
    <name>SessionDeck::BackupPanel</name>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Open as Store</source>
        <translation>Als Speicher öffnen</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>The file has another size than when it was made. Check it again.</source>
        <translation>Die Datei hat eine andere Größe als bei der Erstellung. Prüfen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Damaged, as the last check found. Restore what can be read, and make a new one.</source>
        <translation>Laut letzter Prüfung beschädigt. Stellen Sie wieder her, was lesbar ist, und erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nichts ist gewählt</translation>
    </message>
    <message>
        <source>Select a backup in the list.</source>
        <translation>Wählen Sie eine Sicherung in der Liste.</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Sicherung von %1</translation>
    </message>
    <message>
        <source>Before anything is written, what would be restored and what stands in its way is listed. Nothing is overwritten unless you choose so.</source>
        <translation>Bevor etwas geschrieben wird, zeigt eine Liste, was wiederhergestellt würde und was im Weg steht. Ohne Ihren Wunsch wird nichts überschrieben.</translation>
    </message>
    <message>
        <source>%1 sessions, %2 messages, %3</source>
        <translation>%1 Sitzungen, %2 Nachrichten, %3</translation>
    </message>
    <message>
        <source>Restore All…</source>
        <translation>Alles wiederherstellen …</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 session(s) are not in it, or not whole</source>
        <translation>
            <numerusform>%1; %2 Sitzung fehlt darin oder ist nicht vollständig</numerusform>
            <numerusform>%1; %2 Sitzungen fehlen darin oder sind nicht vollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %1 Selected…</source>
        <translation>
            <numerusform>%1 gewählte wiederherstellen …</numerusform>
            <numerusform>%1 gewählte wiederherstellen …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDeck::BackupRemoval</name>
    <message>
        <source>Delete Backup</source>
        <translation>Sicherung löschen</translation>
    </message>
    <message>
        <source>Delete the backup of %1 from %2?</source>
        <translation>Die Sicherung von %1 vom %2 löschen?</translation>
    </message>
    <message>
        <source>The file goes to the desktop&apos;s trash: %1</source>
        <translation>Die Datei kommt in den Papierkorb des Desktops: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>Sicherung löschen</translation>
    </message>
    <message>
        <source>The file could not be moved to the desktop&apos;s trash and is still there. If you are sure, delete it in a file manager: %1</source>
        <translation>Die Datei ließ sich nicht in den Papierkorb des Desktops verschieben und ist noch da. Wenn Sie sicher sind, löschen Sie sie in einer Dateiverwaltung: %1</translation>
    </message>
</context>
<context>
    <name>SessionDeck::BackupsPart</name>
    <message>
        <source>Back Up Now…</source>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>A backup is one file that opens like any other store.</source>
        <translation>Eine Sicherung ist eine Datei, die sich wie jeder andere Speicher öffnen lässt.</translation>
    </message>
    <message>
        <source>There are no backups yet.
Back up a store, and its sessions can be got back from here even if the store itself is lost.</source>
        <translation>Es gibt noch keine Sicherungen.
Sichern Sie einen Speicher, dann lassen sich seine Sitzungen von hier zurückholen, auch wenn der Speicher selbst verloren geht.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Select a backup to see its sessions.</source>
        <translation>Wählen Sie eine Sicherung, um ihre Sitzungen zu sehen.</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation>Die Sicherung wird geöffnet …</translation>
    </message>
    <message>
        <source>The backup cannot be read</source>
        <translation>Die Sicherung ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>SessionDeck::BulkChanges</name>
    <message>
        <source>%1 sessions</source>
        <translation>%1 Sitzungen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Set expiry of %1</source>
        <translation>Ablauf setzen: %1</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>Löschen: %1</translation>
    </message>
    <message>
        <source>Setting expiry of %1</source>
        <translation>Ablauf wird gesetzt: %1</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>Gelöscht: %1.</translation>
    </message>
    <message>
        <source>Expiry of %1: %2.</source>
        <translation>Ablauf von %1: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>; then: %1</source>
        <translation>; dann: %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>These sessions of %1 were left as they are:</source>
        <translation>Diese Sitzungen von %1 blieben, wie sie sind:</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Back in the store: %1.</source>
        <translation>Wieder im Speicher: %1.</translation>
    </message>
    <message>
        <source>Expiry as it was: %1.</source>
        <translation>Ablauf wie zuvor: %1.</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ChangeListModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ChangesDialog</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ChangesPanel</name>
    <message>
        <source>Nothing has changed since the stores were opened.</source>
        <translation>Seit die Speicher geöffnet sind, hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation>Die Änderungen filtern</translation>
    </message>
    <message>
        <source>filter…</source>
        <translation>filtern…</translation>
    </message>
    <message>
        <source>Pause the stream of changes</source>
        <translation>Den Strom der Änderungen anhalten</translation>
    </message>
    <message>
        <source>paused, %1 since then</source>
        <translation>angehalten, seitdem %1</translation>
    </message>
    <message>
        <source>live, %1</source>
        <translation>laufend, %1</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ChartCard</name>
    <message>
        <source>What to do with the chart %1</source>
        <translation>Was mit dem Diagramm %1 geschehen soll</translation>
    </message>
    <message>
        <source>Show as &amp;Table…</source>
        <translation>Als &amp;Tabelle zeigen…</translation>
    </message>
    <message>
        <source>&amp;Show All of the Time</source>
        <translation>&amp;Ganze Zeit zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy Values</source>
        <translation>Werte &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>Save as S&amp;VG…</source>
        <translation>Als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ChartTable</name>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation>d. MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ChartTableDialog</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>Als CSV &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>SessionDeck::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>SessionDeck::CommandSet</name>
    <message>
        <source>Open &amp;File…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>Open F&amp;older…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;URI…</source>
        <translation>&amp;URI öffnen…</translation>
    </message>
    <message>
        <source>Connect to &amp;Redis…</source>
        <translation>Mit &amp;Redis verbinden…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Ids</source>
        <translation>&amp;Ids kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Search Sessions</source>
        <translation>Sitzungen &amp;suchen</translation>
    </message>
    <message>
        <source>C&amp;lear Search</source>
        <translation>Suche &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Find in Conversation</source>
        <translation>Im Gespräch &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Rename Session…</source>
        <translation>Sitzung &amp;umbenennen…</translation>
    </message>
    <message>
        <source>D&amp;uplicate Session…</source>
        <translation>Sitzung &amp;verdoppeln…</translation>
    </message>
    <message>
        <source>Set E&amp;xpiry…</source>
        <translation>A&amp;blauf setzen…</translation>
    </message>
    <message>
        <source>&amp;Delete Sessions</source>
        <translation>Sitzungen &amp;löschen</translation>
    </message>
    <message>
        <source>Undo &amp;Last Change of Sessions</source>
        <translation>Letzte Änderung von Sitzungen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Show &amp;Sessions</source>
        <translation>&amp;Sitzungen zeigen</translation>
    </message>
    <message>
        <source>Go to &amp;Stores</source>
        <translation>Zu den &amp;Speichern</translation>
    </message>
    <message>
        <source>Go to S&amp;essions</source>
        <translation>Zu den S&amp;itzungen</translation>
    </message>
    <message>
        <source>Go to &amp;Inspector</source>
        <translation>Zum I&amp;nspektor</translation>
    </message>
    <message>
        <source>&amp;Next Store</source>
        <translation>&amp;Nächster Speicher</translation>
    </message>
    <message>
        <source>&amp;Previous Store</source>
        <translation>&amp;Voriger Speicher</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>Appearance: System</source>
        <translation>Erscheinungsbild: System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Appearance: Light</source>
        <translation>Erscheinungsbild: Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Appearance: Dark</source>
        <translation>Erscheinungsbild: Dunkel</translation>
    </message>
    <message>
        <source>&amp;Scan Again</source>
        <translation>Neu &amp;einlesen</translation>
    </message>
    <message>
        <source>S&amp;top Scanning</source>
        <translation>Einlesen &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>Neu &amp;verbinden</translation>
    </message>
    <message>
        <source>Enter &amp;Password…</source>
        <translation>&amp;Passwort eingeben…</translation>
    </message>
    <message>
        <source>Choose &amp;Layout…</source>
        <translation>&amp;Layout wählen…</translation>
    </message>
    <message>
        <source>&amp;Damaged Records…</source>
        <translation>&amp;Beschädigte Datensätze…</translation>
    </message>
    <message>
        <source>&amp;Copy URI</source>
        <translation>&amp;URI kopieren</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>Im &amp;Dateiverwalter zeigen</translation>
    </message>
    <message>
        <source>Re&amp;move from List</source>
        <translation>Aus der Liste neh&amp;men</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About SessionDeck</source>
        <translation>&amp;Über SessionDeck</translation>
    </message>
    <message>
        <source>Show &amp;Monitor</source>
        <translation>&amp;Monitor zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Expiring</source>
        <translation>&amp;Bald Ablaufendes zeigen</translation>
    </message>
    <message>
        <source>&amp;Alert Rules…</source>
        <translation>&amp;Alarmregeln…</translation>
    </message>
    <message>
        <source>Copy Sessions as &amp;JSON</source>
        <translation>Sitzungen als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Show Rest&amp;ore</source>
        <translation>Wiederherstellung &amp;zeigen</translation>
    </message>
    <message>
        <source>Copy or &amp;Move Sessions…</source>
        <translation>Sitzungen kopieren oder &amp;verschieben…</translation>
    </message>
    <message>
        <source>E&amp;xport Sessions…</source>
        <translation>Sitzungen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Import Sessions…</source>
        <translation>Sitzungen &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Back Up Store…</source>
        <translation>Speicher &amp;sichern…</translation>
    </message>
    <message>
        <source>Rest&amp;ore from Backup…</source>
        <translation>Aus Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Save Session</source>
        <translation>Sitzung &amp;speichern</translation>
    </message>
    <message>
        <source>Pre&amp;view Changes…</source>
        <translation>Änderungen &amp;ansehen…</translation>
    </message>
    <message>
        <source>Re&amp;vert Session</source>
        <translation>Sitzung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Edit Message</source>
        <translation>Nachricht &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Add Message</source>
        <translation>Nachricht &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Insert Message Before</source>
        <translation>Nachricht davor &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Delete Message</source>
        <translation>Nachricht &amp;löschen</translation>
    </message>
    <message>
        <source>Move Message U&amp;p</source>
        <translation>Nachricht nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Message Do&amp;wn</source>
        <translation>Nachricht nach &amp;unten</translation>
    </message>
    <message>
        <source>Edit Session &amp;Properties…</source>
        <translation>&amp;Eigenschaften der Sitzung…</translation>
    </message>
    <message>
        <source>&amp;Fork at Message…</source>
        <translation>Ab der Nachricht ab&amp;zweigen…</translation>
    </message>
    <message>
        <source>Alert Hi&amp;story…</source>
        <translation>Alarm&amp;verlauf…</translation>
    </message>
    <message>
        <source>Sampling &amp;Interval…</source>
        <translation>Mess&amp;intervall…</translation>
    </message>
    <message>
        <source>Check &amp;Health</source>
        <translation>&amp;Zustand prüfen</translation>
    </message>
    <message>
        <source>Sal&amp;vage Damaged Store…</source>
        <translation>&amp;Beschädigten Speicher retten …</translation>
    </message>
    <message>
        <source>&amp;Kept Versions…</source>
        <translation>&amp;Aufbewahrte Versionen …</translation>
    </message>
    <message>
        <source>Edit Session as &amp;JSON</source>
        <translation>Sitzung als &amp;JSON bearbeiten</translation>
    </message>
    <message>
        <source>Pro&amp;tect Store…</source>
        <translation>Speicher &amp;schützen …</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Connected. Found:</source>
        <translation>Verbunden. Gefunden:</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ConversationPanel</name>
    <message>
        <source>The whole message cannot be read: %1</source>
        <translation>Die ganze Nachricht ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Message of %1</source>
        <translation>Nachricht von %1</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ConversationSearch</name>
    <message>
        <source>Searched %1 of %2 messages</source>
        <translation>%1 von %2 Nachrichten durchsucht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>This session has no messages yet.</source>
        <translation>Diese Sitzung hat noch keine Nachrichten.</translation>
    </message>
</context>
<context>
    <name>SessionDeck::CopiesPanel</name>
    <message>
        <source>Copy To…</source>
        <translation>Kopieren nach …</translation>
    </message>
    <message>
        <source>Restore from Here…</source>
        <translation>Von hier wiederherstellen …</translation>
    </message>
    <message>
        <source>The session cannot be read</source>
        <translation>Die Sitzung ist nicht lesbar</translation>
    </message>
    <message>
        <source>Copies of the session</source>
        <translation>Kopien der Sitzung</translation>
    </message>
    <message>
        <source>Looking in the other stores and in backups…</source>
        <translation>In den anderen Speichern und in Sicherungen wird gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) were not looked at.</source>
        <translation>
            <numerusform>%n ältere Sicherung wurde nicht durchgesehen.</numerusform>
            <numerusform>%n ältere Sicherungen wurden nicht durchgesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is nowhere else: not in the other stores that are open, and in no backup.
Copy it to another store, or back its store up.</source>
        <translation>Diese Sitzung gibt es nirgends sonst: nicht in den anderen offenen Speichern und in keiner Sicherung.
Kopieren Sie sie in einen anderen Speicher, oder sichern Sie ihren Speicher.</translation>
    </message>
</context>
<context>
    <name>SessionDeck::CopyCommands</name>
    <message>
        <source>The session %1</source>
        <translation>Die Sitzung %1</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
</context>
<context>
    <name>SessionDeck::CopyDiff</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Select a copy to see what is different in it.</source>
        <translation>Wählen Sie eine Kopie, um zu sehen, was in ihr anders ist.</translation>
    </message>
    <message>
        <source>What is different in: %1</source>
        <translation>Anders in: %1</translation>
    </message>
    <message>
        <source>Nothing. Both hold the same, as far as both stores have a place for it.</source>
        <translation>Nichts. Beide enthalten dasselbe, soweit beide Speicher Platz dafür haben.</translation>
    </message>
    <message>
        <source>Nothing but its id: %1</source>
        <translation>Nur die Id: %1</translation>
    </message>
</context>
<context>
    <name>SessionDeck::CopyListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>different: %1, %2</source>
        <translation>anders: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>newer: %1 more message(s)</source>
        <translation>
            <numerusform>neuer: %1 Nachricht mehr</numerusform>
            <numerusform>neuer: %1 Nachrichten mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older: %1 message(s) fewer</source>
        <translation>
            <numerusform>älter: %1 Nachricht weniger</numerusform>
            <numerusform>älter: %1 Nachrichten weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 field(s)</source>
        <translation>
            <numerusform>%1 Feld</numerusform>
            <numerusform>%1 Felder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDeck::CopySearch</name>
    <message>
        <source>Backup of %1</source>
        <translation>Sicherung von %1</translation>
    </message>
</context>
<context>
    <name>SessionDeck::DeckProtection</name>
    <message>
        <source>Scheduled backup</source>
        <translation>Geplante Sicherung</translation>
    </message>
</context>
<context>
    <name>SessionDeck::DemoWorkspace</name>
    <message>
        <source>The demo store %1 stopped: %2</source>
        <translation>Der Demo-Speicher %1 ist stehen geblieben: %2</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>SessionDeck::DiffPanel</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Copy Differences</source>
        <translation>Unterschiede kopieren</translation>
    </message>
    <message>
        <source>There was no session yet.</source>
        <translation>Es gab noch keine Sitzung.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 field(s)</source>
        <translation>
            <numerusform>%1 Feld</numerusform>
            <numerusform>%1 Felder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDeck::DraftBook</name>
    <message>
        <source>Edits</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>SessionDeck::DraftNotices</name>
    <message>
        <source>Edits cannot be kept on disk, a crash would lose them: %1</source>
        <translation>Änderungen können nicht auf dem Datenträger aufgehoben werden, ein Absturz würde sie verlieren: %1</translation>
    </message>
    <message>
        <source>Edits That Were Not Saved</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>SessionDeck ended before these edits were saved. They are kept until you save or revert them.</source>
        <translation>SessionDeck endete, bevor diese Änderungen gespeichert waren. Sie werden aufgehoben, bis Sie sie speichern oder zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>SessionDeck::EditCommands</name>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>Edit Session</source>
        <translation>Sitzung bearbeiten</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ExpiryDesk</name>
    <message>
        <source>&amp;Extend…</source>
        <translation>&amp;Verlängern…</translation>
    </message>
    <message>
        <source>&amp;Keep for Good</source>
        <translation>&amp;Dauerhaft behalten</translation>
    </message>
    <message>
        <source>&amp;Archive First…</source>
        <translation>Zuerst &amp;archivieren…</translation>
    </message>
    <message>
        <source>What expires, by store</source>
        <translation>Was abläuft, nach Speichern</translation>
    </message>
    <message>
        <source>Expiring sessions</source>
        <translation>Ablaufende Sitzungen</translation>
    </message>
    <message>
        <source>%1: expires within %2</source>
        <translation>%1: läuft binnen %2 ab</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ExpiryDialog</name>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>N&amp;ach</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>&amp;Um</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>Set Expiry</source>
        <translation>Ablauf setzen</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When does %1 expire?</source>
        <translation>Wann läuft %1 ab?</translation>
    </message>
    <message>
        <source>Kept until somebody deletes it.</source>
        <translation>Bleibt, bis jemand löscht.</translation>
    </message>
    <message>
        <source>The store deletes it on %1 (%2), without asking and without a trash.</source>
        <translation>Der Speicher löscht dann von selbst: %1 (%2), ohne Rückfrage und ohne Papierkorb.</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ExpiryForecast</name>
    <message>
        <source>Expiry forecast</source>
        <translation>Vorschau auf den Ablauf</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Wie weit voraus</translation>
    </message>
    <message>
        <source>next 24 h</source>
        <translation>nächste 24 h</translation>
    </message>
    <message>
        <source>next 30 d</source>
        <translation>nächste 30 d</translation>
    </message>
    <message>
        <source>expired by then</source>
        <translation>bis dahin abgelaufen</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ExpiryModel</name>
    <message>
        <source>nothing expires</source>
        <translation>nichts läuft ab</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ExpiryPage</name>
    <message>
        <source>Expiring</source>
        <translation>Ablauf</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
</context>
<context>
    <name>SessionDeck::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>SessionDeck::FindingModel</name>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>SessionDeck::HealthCommands</name>
    <message>
        <source>Salvage</source>
        <translation>Retten</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Alles Lesbare wird gelesen …</translation>
    </message>
    <message>
        <source>Salvaging %1</source>
        <translation>%1 wird gerettet</translation>
    </message>
    <message>
        <source>Salvage from %1</source>
        <translation>Rettung aus %1</translation>
    </message>
</context>
<context>
    <name>SessionDeck::HealthHead</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Store to check</source>
        <translation>Zu prüfender Speicher</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
</context>
<context>
    <name>SessionDeck::HealthPanel</name>
    <message>
        <source>Choose All</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Show Versions</source>
        <translation>Versionen zeigen</translation>
    </message>
    <message>
        <source>What cannot be repaired in place can be salvaged: whatever is readable goes into a new store, and the damaged one stays as it is.</source>
        <translation>Was sich nicht an Ort und Stelle reparieren lässt, kann gerettet werden: Alles Lesbare kommt in einen neuen Speicher, der beschädigte bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>Retten …</translation>
    </message>
    <message>
        <source>What was not repaired</source>
        <translation>Was nicht repariert wurde</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nichts ist gewählt</translation>
    </message>
    <message>
        <source>What will be written is shown below the list. Each repair is one change of a session: it is refused if somebody else changed the session meanwhile, and what was there before is kept as a version.</source>
        <translation>Unter der Liste steht, was geschrieben wird. Jede Reparatur ist eine Änderung einer Sitzung: Sie wird abgelehnt, wenn jemand anders die Sitzung inzwischen geändert hat, und der Stand davor bleibt als Version erhalten.</translation>
    </message>
    <message>
        <source>None of the findings can be repaired in place.</source>
        <translation>Keiner der Befunde lässt sich an Ort und Stelle reparieren.</translation>
    </message>
    <message>
        <source>What a check finds and can be repaired is offered here.</source>
        <translation>Was eine Prüfung findet und sich reparieren lässt, wird hier angeboten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Repair %1 finding(s)</source>
        <translation>
            <numerusform>%1 Befund reparieren</numerusform>
            <numerusform>%1 Befunde reparieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 finding(s) can be repaired. Tick them in the list; nothing is written before you have seen what.</source>
        <translation>
            <numerusform>%1 Befund lässt sich reparieren. Haken Sie ihn in der Liste an; nichts wird geschrieben, bevor Sie gesehen haben, was.</numerusform>
            <numerusform>%1 Befunde lassen sich reparieren. Haken Sie sie in der Liste an; nichts wird geschrieben, bevor Sie gesehen haben, was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDeck::HealthPart</name>
    <message>
        <source>A check reads every session of a store, has a database check its file, and changes nothing.
What is wrong is listed here with its place.</source>
        <translation>Eine Prüfung liest jede Sitzung eines Speichers, lässt eine Datenbank ihre Datei prüfen und ändert nichts.
Was nicht stimmt, wird hier mit seiner Stelle aufgelistet.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Nothing was found so far.</source>
        <translation>Bisher wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1 wird geprüft …</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>Nothing is wrong with %1.
%2</source>
        <translation>Mit %1 ist alles in Ordnung.
%2</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was found until then.</source>
        <translation>Die Prüfung wurde angehalten. Bis dahin wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>The check could not be finished</source>
        <translation>Die Prüfung konnte nicht beendet werden</translation>
    </message>
    <message>
        <source>What a repair would write</source>
        <translation>Was eine Reparatur schreiben würde</translation>
    </message>
    <message>
        <source>There is no safe way to repair this in place. Restore an earlier version, or salvage what can be read into a new store.</source>
        <translation>Das lässt sich nicht sicher an Ort und Stelle reparieren. Stellen Sie eine frühere Version wieder her, oder retten Sie das Lesbare in einen neuen Speicher.</translation>
    </message>
    <message>
        <source>Select a finding that can be repaired to see what would be written.</source>
        <translation>Wählen Sie einen reparierbaren Befund, um zu sehen, was geschrieben würde.</translation>
    </message>
    <message>
        <source>Repairing %1</source>
        <translation>%1 wird repariert</translation>
    </message>
    <message>
        <source>Taking back repairs of %1</source>
        <translation>Reparaturen an %1 werden zurückgenommen</translation>
    </message>
    <message>
        <source>Undo: repairs</source>
        <translation>Rückgängig: Reparaturen</translation>
    </message>
    <message numerus="yes">
        <source>Repair %1 finding(s)</source>
        <translation>
            <numerusform>%1 Befund reparieren</numerusform>
            <numerusform>%1 Befunde reparieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDeck::HistoryPanel</name>
    <message>
        <source>Restore This Version…</source>
        <translation>Diese Version wiederherstellen…</translation>
    </message>
    <message>
        <source>Versions of the session</source>
        <translation>Versionen der Sitzung</translation>
    </message>
    <message>
        <source>This session was not changed with SessionDeck yet.
What it was before each change will be kept here.</source>
        <translation>Diese Sitzung wurde noch nicht mit SessionDeck geändert.
Was sie vor jeder Änderung war, wird hier aufgehoben.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf ist nicht lesbar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Select a version to compare it with now, or two to compare them.</source>
        <translation>Wählen Sie eine Version, um sie mit jetzt zu vergleichen, oder zwei, um diese zu vergleichen.</translation>
    </message>
    <message>
        <source>Change between versions %1 and %2</source>
        <translation>Änderung zwischen den Versionen %1 und %2</translation>
    </message>
    <message>
        <source>Change between version %1 and now</source>
        <translation>Änderung zwischen der Version %1 und jetzt</translation>
    </message>
    <message>
        <source>Messages…</source>
        <translation>Nachrichten …</translation>
    </message>
    <message>
        <source>Put single messages back into the session</source>
        <translation>Einzelne Nachrichten in die Sitzung zurücklegen</translation>
    </message>
    <message>
        <source>Compare the version with</source>
        <translation>Version vergleichen mit</translation>
    </message>
    <message>
        <source>with now</source>
        <translation>mit jetzt</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>Change between version %1 and %2</source>
        <translation>Änderung zwischen Version %1 und jetzt, %2</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
</context>
<context>
    <name>SessionDeck::InPlaceEditing</name>
    <message>
        <source>This message is too long to be edited here; &quot;sessiondeckctl edit&quot; can.</source>
        <translation>Diese Nachricht ist zu lang, um hier bearbeitet zu werden; „sessiondeckctl edit“ kann es.</translation>
    </message>
    <message>
        <source>Edit Message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
</context>
<context>
    <name>SessionDeck::Inspector</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Loading the session…</source>
        <translation>Die Sitzung wird geladen…</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Select a session to read it here.</source>
        <translation>Wählen Sie eine Sitzung, um sie hier zu lesen.</translation>
    </message>
    <message>
        <source>What could be read is shown. %1</source>
        <translation>Gezeigt wird, was lesbar war. %1</translation>
    </message>
    <message>
        <source>The session cannot be read</source>
        <translation>Die Sitzung ist nicht lesbar</translation>
    </message>
    <message>
        <source>Not up to date: %1</source>
        <translation>Nicht auf dem neuesten Stand: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 What was read before is still shown.</source>
        <translation>%1 Was vorher gelesen wurde, ist noch zu sehen.</translation>
    </message>
</context>
<context>
    <name>SessionDeck::InspectorHeader</name>
    <message>
        <source>Session id</source>
        <translation>Id der Sitzung</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>messages without a session record</source>
        <translation>Nachrichten ohne Sitzungsdatensatz</translation>
    </message>
    <message>
        <source>session record without its data</source>
        <translation>Sitzungsdatensatz ohne seine Daten</translation>
    </message>
    <message>
        <source>Branch of the conversation</source>
        <translation>Zweig des Gesprächs</translation>
    </message>
    <message>
        <source>Copy the session&apos;s id</source>
        <translation>Id der Sitzung kopieren</translation>
    </message>
    <message>
        <source>Participants: %1</source>
        <translation>Teilnehmer: %1</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft ab: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision: %1</source>
        <translation>Revision: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>Last activity: %1</source>
        <translation>Letzte Aktivität: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Läuft ab: %1</translation>
    </message>
    <message>
        <source>Active path</source>
        <translation>Aktiver Pfad</translation>
    </message>
    <message>
        <source>%1 messages · %2 · %3</source>
        <comment>branch: count, time, first line</comment>
        <translation>%1 Nachrichten · %2 · %3</translation>
    </message>
    <message>
        <source>Chosen branch</source>
        <translation>Gewählter Zweig</translation>
    </message>
</context>
<context>
    <name>SessionDeck::InspectorState</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>SessionDeck::JobDialog</name>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Das wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Wird zurückgenommen…</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Wird zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>SessionDeck::JobRow</name>
    <message>
        <source>cancel</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>SessionDeck::JobRunner</name>
    <message>
        <source>The store was closed.</source>
        <translation>Der Speicher wurde geschlossen.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Wie gewünscht abgebrochen.</translation>
    </message>
</context>
<context>
    <name>SessionDeck::JobView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>SessionDeck::JsonDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Schlüssel:</translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation>Gültiges JSON</translation>
    </message>
</context>
<context>
    <name>SessionDeck::JsonEditor</name>
    <message>
        <source>JSON text</source>
        <translation>JSON-Text</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>SessionDeck::JsonTreeModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>SessionDeck::Leaving</name>
    <message>
        <source>This is still running:</source>
        <translation>Dies läuft noch:</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>If you quit now it is stopped: what was done by then stays done, the rest is left as it is.</source>
        <translation>Wenn Sie jetzt beenden, wird es angehalten: Was bis dahin getan ist, bleibt getan, der Rest bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop and Quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>SessionDeck::LegendKey</name>
    <message>
        <source>%1: click to hide or show it</source>
        <translation>%1: klicken, um es aus- oder einzublenden</translation>
    </message>
</context>
<context>
    <name>SessionDeck::MainWindow</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>SessionDeck</source>
        <translation>SessionDeck</translation>
    </message>
</context>
<context>
    <name>SessionDeck::MergeDialog</name>
    <message>
        <source>as it was</source>
        <translation>wie es war</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>deren</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meine</translation>
    </message>
    <message>
        <source>⚠ decide</source>
        <translation>⚠ entscheiden</translation>
    </message>
    <message>
        <source>&amp;Save Merged</source>
        <translation>&amp;Zusammengeführt speichern</translation>
    </message>
    <message>
        <source>Changed by Others</source>
        <translation>Von anderen geändert</translation>
    </message>
    <message>
        <source>Changes of both sides</source>
        <translation>Änderungen beider Seiten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Theirs, in the store</source>
        <translation>Deren Fassung, im Speicher</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert wird</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deren Fassung</translation>
    </message>
    <message>
        <source>Take: %1</source>
        <translation>Nehmen: %1</translation>
    </message>
    <message>
        <source>All Conflicts: Theirs</source>
        <translation>Alle Konflikte: deren Fassung</translation>
    </message>
    <message>
        <source>All Conflicts: Mine</source>
        <translation>Alle Konflikte: meine Fassung</translation>
    </message>
    <message>
        <source>Save Mine as &amp;New Session…</source>
        <translation>Meine als &amp;neue Sitzung speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is written; your edits stay</source>
        <translation>Nichts wird geschrieben; Ihre Änderungen bleiben</translation>
    </message>
    <message>
        <source>Order of the messages</source>
        <translation>Reihenfolge der Nachrichten</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>Nachricht %1: %2</translation>
    </message>
    <message>
        <source>New message %1</source>
        <translation>Neue Nachricht %1</translation>
    </message>
    <message>
        <source>Deleted message %1</source>
        <translation>Gelöschte Nachricht %1</translation>
    </message>
    <message>
        <source>Others changed this session while you edited it. Every change has its place now; nothing is written before you save.</source>
        <translation>Andere haben diese Sitzung geändert, während Sie sie bearbeiteten. Jede Änderung hat jetzt ihren Platz; nichts wird geschrieben, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>Others changed this session while you edited it, also where you did. Choose for each conflict what is to be saved; nothing is written before you save. Still to be decided: %1</source>
        <translation>Andere haben diese Sitzung geändert, während Sie sie bearbeiteten, auch an denselben Stellen. Wählen Sie für jeden Konflikt, was gespeichert werden soll; nichts wird geschrieben, bevor Sie speichern. Noch zu entscheiden: %1</translation>
    </message>
    <message>
        <source>Show only what &amp;both sides changed</source>
        <translation>Nur zeigen, was &amp;beide Seiten geändert haben</translation>
    </message>
</context>
<context>
    <name>SessionDeck::MessageActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;message with sender and time</source>
        <translation>&amp;Nachricht mit Absender und Zeit kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all of the message</source>
        <translation>&amp;Ganze Nachricht auswählen</translation>
    </message>
    <message>
        <source>&amp;Open as text</source>
        <translation>Als Text &amp;öffnen</translation>
    </message>
</context>
<context>
    <name>SessionDeck::MessageChoiceModel</name>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>SessionDeck::MessageCommands</name>
    <message>
        <source>This layout shows messages in the order of their times: change the time instead.</source>
        <translation>Dieses Layout zeigt Nachrichten in der Reihenfolge ihrer Zeiten: Ändern Sie stattdessen die Zeit.</translation>
    </message>
</context>
<context>
    <name>SessionDeck::MessageEditing</name>
    <message>
        <source>Add Message</source>
        <translation>Nachricht hinzufügen</translation>
    </message>
    <message>
        <source>Delete Message</source>
        <translation>Nachricht löschen</translation>
    </message>
    <message>
        <source>Move Message</source>
        <translation>Nachricht verschieben</translation>
    </message>
    <message>
        <source>Revert Message</source>
        <translation>Nachricht zurücknehmen</translation>
    </message>
</context>
<context>
    <name>SessionDeck::MessageEditor</name>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Message being edited</source>
        <translation>Nachricht in Bearbeitung</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keeps the edit in this window until the session is saved (Ctrl+Return)</source>
        <translation>Behält die Änderung in diesem Fenster, bis die Sitzung gespeichert wird (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Ctrl+Return applies, Esc cancels</source>
        <translation>Strg+Eingabe übernimmt, Esc bricht ab</translation>
    </message>
    <message>
        <source>The time is to read like 2025-09-24T12:51:07Z, or to be empty.</source>
        <translation>Die Zeit muss wie 2025-09-24T12:51:07Z aussehen oder leer sein.</translation>
    </message>
    <message>
        <source>Esc once more drops what you changed here.</source>
        <translation>Noch einmal Esc verwirft, was Sie hier geändert haben.</translation>
    </message>
</context>
<context>
    <name>SessionDeck::MessageMouse</name>
    <message>
        <source>Message %1 of %2</source>
        <translation>Nachricht %1 von %2</translation>
    </message>
</context>
<context>
    <name>SessionDeck::MessageRestorer</name>
    <message>
        <source>Its store is not open.</source>
        <translation>Ihr Speicher ist nicht offen.</translation>
    </message>
</context>
<context>
    <name>SessionDeck::MessagesDialog</name>
    <message>
        <source>Reading the version…</source>
        <translation>Die Version wird gelesen …</translation>
    </message>
    <message>
        <source>Choose All That &amp;Differ</source>
        <translation>Alle &amp;abweichenden wählen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore Messages of “%1”</source>
        <translation>Nachrichten von „%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>The messages were taken back.</source>
        <translation>Die Nachrichten wurden zurückgenommen.</translation>
    </message>
    <message>
        <source>Messages of the version</source>
        <translation>Nachrichten der Version</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Speicher</translation>
    </message>
    <message>
        <source>&amp;Into session</source>
        <translation>&amp;In Sitzung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What restoring would change</source>
        <translation>Was die Wiederherstellung ändern würde</translation>
    </message>
    <message>
        <source>No store is open. Open the one that the messages are to go to.</source>
        <translation>Kein Speicher ist offen. Öffnen Sie den, in den die Nachrichten sollen.</translation>
    </message>
    <message>
        <source>All messages of this version are in the session, as they were.</source>
        <translation>Alle Nachrichten dieser Version sind unverändert in der Sitzung.</translation>
    </message>
    <message>
        <source>Tick messages to see what restoring them would change.</source>
        <translation>Haken Sie Nachrichten an, um zu sehen, was ihre Wiederherstellung ändern würde.</translation>
    </message>
    <message>
        <source>Nothing: what you have ticked is in the session as it was.</source>
        <translation>Nichts: Was Sie angehakt haben, ist unverändert in der Sitzung.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) were put back.</source>
        <translation>
            <numerusform>%1 Nachricht wurde zurückgelegt.</numerusform>
            <numerusform>%1 Nachrichten wurden zurückgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 message(s) are gone or have changed.</source>
        <translation>
            <numerusform>%1 von %2 Nachricht fehlt oder ist geändert.</numerusform>
            <numerusform>%1 von %2 Nachrichten fehlen oder sind geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDeck::MetadataEditing</name>
    <message>
        <source>&amp;Edit Value…</source>
        <translation>Wert &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Re&amp;name Key…</source>
        <translation>Schlüssel &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Edit as &amp;Text…</source>
        <translation>Als &amp;Text bearbeiten…</translation>
    </message>
    <message>
        <source>An object in braces is needed here.</source>
        <translation>Hier ist ein Objekt in geschweiften Klammern nötig.</translation>
    </message>
    <message>
        <source>This store has no place for other fields.</source>
        <translation>Dieser Speicher hat keinen Platz für weitere Felder.</translation>
    </message>
    <message>
        <source>Add Value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Edit Value</source>
        <translation>Wert bearbeiten</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Rename Key</source>
        <translation>Schlüssel umbenennen</translation>
    </message>
    <message>
        <source>Remove Value</source>
        <translation>Wert entfernen</translation>
    </message>
    <message>
        <source>Metadata of the Session</source>
        <translation>Metadaten der Sitzung</translation>
    </message>
    <message>
        <source>Other Fields of the Message</source>
        <translation>Weitere Felder der Nachricht</translation>
    </message>
    <message>
        <source>Edit as Text</source>
        <translation>Als Text bearbeiten</translation>
    </message>
</context>
<context>
    <name>SessionDeck::MetadataPanel</name>
    <message>
        <source>Filter keys and values</source>
        <translation>Schlüssel und Werte filtern</translation>
    </message>
    <message>
        <source>Filter keys and values that are open below…</source>
        <translation>Schlüssel und Werte filtern, die unten offen sind…</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy as stored &amp;JSON</source>
        <translation>&amp;JSON kopieren, wie es gespeichert ist</translation>
    </message>
</context>
<context>
    <name>SessionDeck::MonitorCharts</name>
    <message>
        <source>Operation whose latency is shown</source>
        <translation>Vorgang, dessen Latenz gezeigt wird</translation>
    </message>
    <message>
        <source>Store size</source>
        <translation>Größe des Speichers</translation>
    </message>
    <message>
        <source>Latency of</source>
        <translation>Latenz von</translation>
    </message>
    <message>
        <source>Latency, how often</source>
        <translation>Latenz, wie oft</translation>
    </message>
    <message>
        <source>Largest tables and indexes</source>
        <translation>Größte Tabellen und Indizes</translation>
    </message>
</context>
<context>
    <name>SessionDeck::MonitorPage</name>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The time before</source>
        <translation>Die Zeit davor</translation>
    </message>
    <message>
        <source>All Charts as %1…</source>
        <translation>Alle Diagramme als %1…</translation>
    </message>
    <message>
        <source>before</source>
        <translation>zuvor</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>SessionDeck::PageCommands</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>SessionDeck::Pages</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>SessionDeck::PasswordBox</name>
    <message>
        <source>Keep for this run only</source>
        <translation>Nur für dieses Mal behalten</translation>
    </message>
    <message>
        <source>Keep in %1</source>
        <translation>In %1 aufbewahren</translation>
    </message>
</context>
<context>
    <name>SessionDeck::PasswordDialog</name>
    <message>
        <source>Enter Password</source>
        <translation>Passwort eingeben</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Passwort für %1:</translation>
    </message>
</context>
<context>
    <name>SessionDeck::Passwords</name>
    <message>
        <source>Keep Password</source>
        <translation>Passwort aufbewahren</translation>
    </message>
    <message>
        <source>The password is used for this run, but could not be kept. %1</source>
        <translation>Das Passwort gilt für dieses Mal, konnte aber nicht aufbewahrt werden. %1</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ProtectionCommands</name>
    <message>
        <source>The settings cannot be written, so nothing was changed. Check the folder of SessionDeck&apos;s settings.</source>
        <translation>Die Einstellungen lassen sich nicht schreiben, darum wurde nichts geändert. Prüfen Sie den Ordner mit SessionDecks Einstellungen.</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ProtectionDialog</name>
    <message>
        <source>The last one was made at %1.</source>
        <translation>Die letzte wurde um %1 erstellt.</translation>
    </message>
    <message>
        <source>The last try failed: %1</source>
        <translation>Der letzte Versuch schlug fehl: %1</translation>
    </message>
    <message>
        <source>The next one is due at once.</source>
        <translation>Die nächste ist sofort fällig.</translation>
    </message>
    <message>
        <source>The next one is due at %1.</source>
        <translation>Die nächste ist um %1 fällig.</translation>
    </message>
    <message>
        <source>Keep &amp;versions of what other programs change</source>
        <translation>&amp;Versionen von dem aufbewahren, was andere Programme ändern</translation>
    </message>
    <message>
        <source>Protection of %1</source>
        <translation>Schutz von %1</translation>
    </message>
    <message>
        <source>While SessionDeck runs, it keeps what sessions were before somebody else changed or deleted them. This costs one reading of every session, and of each that changes.</source>
        <translation>Solange SessionDeck läuft, bewahrt es auf, was Sitzungen waren, bevor jemand anders sie geändert oder gelöscht hat. Dafür wird jede Sitzung einmal gelesen, und jede geänderte noch einmal.</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>nicht von selbst</translation>
    </message>
    <message>
        <source>every few hours</source>
        <translation>alle paar Stunden</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source> hours apart</source>
        <translation> Stunden Abstand</translation>
    </message>
    <message>
        <source>Hours between two backups</source>
        <translation>Stunden zwischen zwei Sicherungen</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>the newest </source>
        <translation>die neuesten </translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Back &amp;up</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>Into &amp;folder</source>
        <translation>In &amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Folder for Backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Choose a folder that is there, by its full path.</source>
        <translation>Wählen Sie einen vorhandenen Ordner mit seinem vollen Pfad.</translation>
    </message>
</context>
<context>
    <name>SessionDeck::RangeBar</name>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 J</translation>
    </message>
    <message>
        <source>d MMM, HH:mm:ss</source>
        <translation>d. MMM, HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show all of the time again</source>
        <translation>Wieder die ganze Zeit zeigen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The last %1</source>
        <translation>Die letzten %1</translation>
    </message>
    <message>
        <source>drag to zoom</source>
        <translation>ziehen, um zu vergrößern</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
</context>
<context>
    <name>SessionDeck::RawEditor</name>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Session as JSON</source>
        <translation>Sitzung als JSON</translation>
    </message>
    <message>
        <source>Valid. Ctrl+Return applies.</source>
        <translation>Gültig. Strg+Eingabe übernimmt.</translation>
    </message>
    <message>
        <source>What you do not touch keeps its bytes.</source>
        <translation>Was Sie nicht anfassen, behält seine Bytes.</translation>
    </message>
    <message>
        <source>Keeps the edit in this window until the session is saved (Ctrl+Return)</source>
        <translation>Behält die Änderung in diesem Fenster, bis die Sitzung gespeichert wird (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Drops what was typed since it was applied last</source>
        <translation>Verwirft, was seit dem letzten Übernehmen getippt wurde</translation>
    </message>
    <message>
        <source>Edit as JSON</source>
        <translation>Als JSON bearbeiten</translation>
    </message>
</context>
<context>
    <name>SessionDeck::RawPanel</name>
    <message>
        <source>&amp;Indent for reading</source>
        <translation>Zum Lesen &amp;einrücken</translation>
    </message>
    <message>
        <source>Place of the bytes</source>
        <translation>Ort der Bytes</translation>
    </message>
    <message>
        <source>Shows JSON with other white space between the same tokens. Nothing is changed in the store.</source>
        <translation>Zeigt JSON mit anderem Leerraum zwischen denselben Zeichen. Im Speicher wird nichts geändert.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save all bytes of this place to a file</source>
        <translation>Alle Bytes dieses Ortes in eine Datei speichern</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cut at %1 of %2; save it to see the whole.</source>
        <translation>Nach %1 von %2 abgeschnitten; speichern Sie es, um alles zu sehen.</translation>
    </message>
    <message>
        <source>Not indented: this is no complete JSON, or it would get too large.</source>
        <translation>Nicht eingerückt: Dies ist kein vollständiges JSON, oder es würde zu groß.</translation>
    </message>
    <message>
        <source>The bytes of each place where the session is stored, only to be read. &quot;Edit&quot; opens all of it as one text.</source>
        <translation>Die Bytes jedes Ortes, an dem die Sitzung gespeichert ist, nur zum Lesen. „Bearbeiten“ öffnet alles als einen Text.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edits the whole session as one JSON text, whatever places it is stored at</source>
        <translation>Bearbeitet die ganze Sitzung als einen JSON-Text, an welchen Orten sie auch gespeichert ist</translation>
    </message>
</context>
<context>
    <name>SessionDeck::RemovalTeller</name>
    <message>
        <source>Deleted with SessionDeck.</source>
        <translation>Mit SessionDeck gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Renamed with SessionDeck.</source>
        <translation>Mit SessionDeck umbenannt.</translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation>Abgelaufen.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Removed by another program.</source>
        <translation>Von einem anderen Programm entfernt.</translation>
    </message>
    <message>
        <source>Removed with SessionDeck.</source>
        <translation>Mit SessionDeck entfernt.</translation>
    </message>
</context>
<context>
    <name>SessionDeck::RestoreOutcome</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Restore Under New Ids</source>
        <translation>Unter neuen Ids wiederherstellen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What became of the sessions</source>
        <translation>Was aus den Sitzungen wurde</translation>
    </message>
    <message>
        <source>The restore was undone</source>
        <translation>Die Wiederherstellung wurde zurückgenommen</translation>
    </message>
    <message>
        <source>The restore was undone in part</source>
        <translation>Die Wiederherstellung wurde zum Teil zurückgenommen</translation>
    </message>
    <message>
        <source>1 session restored</source>
        <translation>1 Sitzung wiederhergestellt</translation>
    </message>
    <message>
        <source>1 session would be restored</source>
        <translation>1 Sitzung würde wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 sessions restored</source>
        <translation>%1 Sitzungen wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 sessions would be restored</source>
        <translation>%1 Sitzungen würden wiederhergestellt</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 Konflikt</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>%1 Konflikte</translation>
    </message>
    <message>
        <source>Last restore: %1</source>
        <translation>Zuletzt wiederhergestellt: %1</translation>
    </message>
</context>
<context>
    <name>SessionDeck::RestorePage</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SessionDeck::RestorePanel</name>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Ids</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Dry Run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>keep, leave what is there</source>
        <translation>behalten, lassen, was da ist</translation>
    </message>
    <message>
        <source>keep, new where taken</source>
        <translation>behalten, neu, wo vergeben</translation>
    </message>
    <message>
        <source>keep, replace what is there</source>
        <translation>behalten, ersetzen, was da ist</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie er war</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>where they were</source>
        <translation>wo sie waren</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nichts ist gewählt</translation>
    </message>
    <message>
        <source>Tick sessions in the list, or select one.</source>
        <translation>Haken Sie Sitzungen in der Liste an, oder wählen Sie eine.</translation>
    </message>
    <message>
        <source>%1 messages, %2. Nothing is overwritten unless you choose so; what is replaced is kept as a version too.</source>
        <translation>%1 Nachrichten, %2. Nichts wird überschrieben, wenn Sie es nicht so wählen; was ersetzt wird, bleibt ebenfalls als Version.</translation>
    </message>
    <message>
        <source>Messages…</source>
        <translation>Nachrichten …</translation>
    </message>
    <message>
        <source>Put single messages back into the session</source>
        <translation>Einzelne Nachrichten in die Sitzung zurücklegen</translation>
    </message>
    <message>
        <source>Id to restore under</source>
        <translation>Id, unter der wiederhergestellt wird</translation>
    </message>
    <message>
        <source>Another id</source>
        <translation>Andere Id</translation>
    </message>
    <message>
        <source>another one:</source>
        <translation>eine andere:</translation>
    </message>
    <message>
        <source>Restore %1 sessions</source>
        <translation>%1 Sitzungen wiederherstellen</translation>
    </message>
    <message>
        <source>Restore 1 session</source>
        <translation>1 Sitzung wiederherstellen</translation>
    </message>
    <message>
        <source>Only one session can get this id.</source>
        <translation>Diese Kennung kann nur eine Sitzung bekommen.</translation>
    </message>
</context>
<context>
    <name>SessionDeck::Restorer</name>
    <message>
        <source>Its store is not open. Open it, or choose another one to restore to.</source>
        <translation>Ihr Speicher ist nicht geöffnet. Öffnen Sie ihn, oder wählen Sie einen anderen als Ziel.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 Sitzungen</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Dry run: restoring %1</source>
        <translation>Probelauf des Wiederherstellens: %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Undoing the restore of %1</source>
        <translation>Wiederherstellen wird zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Undo: Restore %1</source>
        <translation>Rückgängig: Wiederherstellen: %1</translation>
    </message>
</context>
<context>
    <name>SessionDeck::RetentionDialog</name>
    <message>
        <source>No versions are kept yet.</source>
        <translation>Noch werden keine Versionen aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 versions are kept, in %2. The oldest is from %3.</source>
        <translation>%1 Versionen werden aufbewahrt, in %2. Die älteste ist vom %3.</translation>
    </message>
    <message>
        <source>%1 older ones were forgotten, as the limits say.</source>
        <translation>%1 ältere wurden den Grenzen gemäß verworfen.</translation>
    </message>
    <message>
        <source>Kept Versions</source>
        <translation>Aufbewahrte Versionen</translation>
    </message>
    <message>
        <source>Before SessionDeck changes or deletes a session, what it was is kept. A limit forgets the oldest first; the last version of a deleted session stays until its age says so.</source>
        <translation>Bevor SessionDeck eine Sitzung ändert oder löscht, wird ihr Stand aufbewahrt. Eine Grenze verwirft die ältesten zuerst; die letzte Version einer gelöschten Sitzung bleibt, bis ihr Alter es anders will.</translation>
    </message>
    <message>
        <source>Keep them for</source>
        <translation>Aufbewahren für</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>At most, of each session</source>
        <translation>Höchstens, je Sitzung</translation>
    </message>
    <message>
        <source> versions</source>
        <translation> Versionen</translation>
    </message>
    <message>
        <source>At most, altogether</source>
        <translation>Höchstens, insgesamt</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>With these limits, nothing is forgotten now.</source>
        <translation>Mit diesen Grenzen wird jetzt nichts verworfen.</translation>
    </message>
    <message>
        <source>With these limits, %1 versions are forgotten now, for good.</source>
        <translation>Mit diesen Grenzen werden jetzt %1 Versionen endgültig verworfen.</translation>
    </message>
</context>
<context>
    <name>SessionDeck::SalvageDialog</name>
    <message>
        <source>Salvage a Damaged Store</source>
        <translation>Beschädigten Speicher retten</translation>
    </message>
    <message>
        <source>&amp;Salvage</source>
        <translation>&amp;Retten</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>New SQLite file…</source>
        <translation>Neue SQLite-Datei …</translation>
    </message>
    <message>
        <source>New folder of JSON files…</source>
        <translation>Neuer Ordner mit JSON-Dateien …</translation>
    </message>
    <message>
        <source>The damaged store is only read. Of JSON files, everything before and after the damage is kept; of a SQLite database, all rows on pages that can be read. What is lost is listed.</source>
        <translation>Der beschädigte Speicher wird nur gelesen. Aus JSON-Dateien bleibt alles vor und nach dem Schaden, aus einer SQLite-Datenbank alle Zeilen auf lesbaren Seiten. Was verloren geht, wird aufgelistet.</translation>
    </message>
    <message>
        <source>&amp;Damaged store</source>
        <translation>&amp;Beschädigter Speicher</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>Damaged File</source>
        <translation>Beschädigte Datei</translation>
    </message>
    <message>
        <source>Damaged Folder</source>
        <translation>Beschädigter Ordner</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Ort wählen</translation>
    </message>
</context>
<context>
    <name>SessionDeck::SamplingDialog</name>
    <message>
        <source>five times a second</source>
        <translation>fünfmal je Sekunde</translation>
    </message>
    <message>
        <source>twice a second</source>
        <translation>zweimal je Sekunde</translation>
    </message>
    <message>
        <source>every second</source>
        <translation>jede Sekunde</translation>
    </message>
    <message>
        <source>every 2 seconds</source>
        <translation>alle 2 Sekunden</translation>
    </message>
    <message>
        <source>every 5 seconds</source>
        <translation>alle 5 Sekunden</translation>
    </message>
    <message>
        <source>every 10 seconds</source>
        <translation>alle 10 Sekunden</translation>
    </message>
    <message>
        <source>every 30 seconds</source>
        <translation>alle 30 Sekunden</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message>
        <source>every 5 minutes</source>
        <translation>alle 5 Minuten</translation>
    </message>
    <message>
        <source>every 15 minutes</source>
        <translation>alle 15 Minuten</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message>
        <source>every %1 ms</source>
        <translation>alle %1 ms</translation>
    </message>
    <message>
        <source>Sampling Interval</source>
        <translation>Messintervall</translation>
    </message>
    <message>
        <source>How often are the figures of %1 read?</source>
        <translation>Wie oft werden die Werte von %1 gelesen?</translation>
    </message>
    <message>
        <source>What reading them costs the store is on the last chart of page Monitor. While the window is hidden they are never read more often than while it is shown.</source>
        <translation>Was das Lesen den Speicher kostet, zeigt das letzte Diagramm der Seite Monitor. Ist das Fenster verborgen, werden sie nie öfter gelesen als sonst.</translation>
    </message>
    <message>
        <source>While the window is &amp;shown:</source>
        <translation>Solange das Fenster zu &amp;sehen ist:</translation>
    </message>
    <message>
        <source>While it is &amp;hidden or minimised:</source>
        <translation>Solange es &amp;verborgen oder minimiert ist:</translation>
    </message>
</context>
<context>
    <name>SessionDeck::SearchLine</name>
    <message>
        <source>Search sessions</source>
        <translation>Sitzungen suchen</translation>
    </message>
    <message>
        <source>Search id, title, participants; participant: after: messages:&gt; …</source>
        <translation>Id, Titel, Teilnehmer suchen; participant: after: messages:&gt; …</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SessionDeck::SearchOperators</name>
    <message>
        <source>part of a participant&apos;s name</source>
        <translation>Teil eines Teilnehmernamens</translation>
    </message>
    <message>
        <source>active since: 2025-09-20, or an age as 2h 7d 2w</source>
        <translation>aktiv seit: 2025-09-20, oder ein Alter wie 2h 7d 2w</translation>
    </message>
    <message>
        <source>last active before: 2025-09-20, or an age as 30d</source>
        <translation>zuletzt aktiv vor: 2025-09-20, oder ein Alter wie 30d</translation>
    </message>
    <message>
        <source>more messages than: 100; also &lt; &lt;= &gt;= or none</source>
        <translation>mehr Nachrichten als: 100; auch &lt; &lt;= &gt;= oder nichts</translation>
    </message>
    <message>
        <source>larger than: 500k, 2M</source>
        <translation>größer als: 500k, 2M</translation>
    </message>
    <message>
        <source>expires within: 1d, 2h</source>
        <translation>läuft ab binnen: 1d, 2h</translation>
    </message>
    <message>
        <source>has no expiry</source>
        <translation>hat keinen Ablauf</translation>
    </message>
    <message>
        <source>has an expiry</source>
        <translation>hat einen Ablauf</translation>
    </message>
    <message>
        <source>cannot be read in full</source>
        <translation>nicht ganz lesbar</translation>
    </message>
    <message>
        <source>messages without a session</source>
        <translation>Nachrichten ohne Sitzung</translation>
    </message>
    <message>
        <source>a session whose data is gone</source>
        <translation>eine Sitzung, deren Daten fort sind</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>alles in Ordnung</translation>
    </message>
</context>
<context>
    <name>SessionDeck::SessionCommands</name>
    <message>
        <source>each of these %1 sessions</source>
        <translation>jede dieser %1 Sitzungen</translation>
    </message>
</context>
<context>
    <name>SessionDeck::SessionCopies</name>
    <message>
        <source>New Session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Id of the new session:</source>
        <translation>Id der neuen Sitzung:</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <translation>%1-kopie</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>SessionDeck::SessionDialog</name>
    <message>
        <source>Edit Session</source>
        <translation>Sitzung bearbeiten</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Auf jeder Zeile einer</translation>
    </message>
    <message>
        <source>&quot;never&quot;, a duration from now on as &quot;3 days&quot; or &quot;12h&quot;, or a time as 2030-01-31T12:00:00Z</source>
        <translation>„never“, eine Dauer von jetzt an wie „3 days“ oder „12h“, oder ein Zeitpunkt wie 2030-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Participants:</source>
        <translation>Teil&amp;nehmer:</translation>
    </message>
    <message>
        <source>&amp;Expires:</source>
        <translation>Läuft &amp;ab:</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;Id:</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>It will never expire.</source>
        <translation>Sie läuft nie ab.</translation>
    </message>
    <message>
        <source>It will expire at %1.</source>
        <translation>Sie läuft ab: %1.</translation>
    </message>
    <message>
        <source>Another id is saved as a new session; the old one is removed after it.</source>
        <translation>Mit einer anderen Id wird sie als neue Sitzung gespeichert; danach wird die alte entfernt.</translation>
    </message>
</context>
<context>
    <name>SessionDeck::SessionDraft</name>
    <message>
        <source>Edits</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>SessionDeck::SessionHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SessionDeck::SessionNaming</name>
    <message>
        <source>Rename Session</source>
        <translation>Sitzung umbenennen</translation>
    </message>
    <message>
        <source>Duplicate Session</source>
        <translation>Sitzung verdoppeln</translation>
    </message>
    <message>
        <source>New id. Programs that know the session by its old one will not find it:</source>
        <translation>Neue Id. Programme, die die Sitzung unter der alten kennen, finden sie dann nicht:</translation>
    </message>
    <message>
        <source>Id of the copy:</source>
        <translation>Id der Kopie:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>-copy</source>
        <comment>end of an id</comment>
        <translation>-kopie</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>In %1 umbenennen</translation>
    </message>
    <message>
        <source>Duplicate as %1</source>
        <translation>Verdoppeln als %1</translation>
    </message>
</context>
<context>
    <name>SessionDeck::SessionSaving</name>
    <message>
        <source>The session was saved, but its expiry could not be set: %1</source>
        <translation>Die Sitzung wurde gespeichert, aber ihr Ablauf konnte nicht gesetzt werden: %1</translation>
    </message>
    <message>
        <source>Changes to Be Saved</source>
        <translation>Zu speichernde Änderungen</translation>
    </message>
    <message>
        <source>&amp;Save Session</source>
        <translation>Sitzung &amp;speichern</translation>
    </message>
</context>
<context>
    <name>SessionDeck::SessionTable</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>SessionDeck::SessionsPage</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>SessionDeck::ShortcutsDialog</name>
    <message>
        <source>In the list: first and last session</source>
        <translation>In der Liste: erste und letzte Sitzung</translation>
    </message>
    <message>
        <source>In the list: select more</source>
        <translation>In der Liste: mehr auswählen</translation>
    </message>
    <message>
        <source>In the list: go to a name</source>
        <translation>In der Liste: zu einem Namen gehen</translation>
    </message>
    <message>
        <source>In the list: open the session</source>
        <translation>In der Liste: Sitzung öffnen</translation>
    </message>
    <message>
        <source>First to ninth store</source>
        <translation>Erster bis neunter Speicher</translation>
    </message>
    <message>
        <source>In a chart: point at a moment</source>
        <translation>In einem Diagramm: auf einen Zeitpunkt zeigen</translation>
    </message>
    <message>
        <source>In a chart: zoom</source>
        <translation>In einem Diagramm: vergrößern</translation>
    </message>
    <message>
        <source>In a chart: go back and forth</source>
        <translation>In einem Diagramm: vor- und zurückgehen</translation>
    </message>
    <message>
        <source>In a chart: show all of the time</source>
        <translation>In einem Diagramm: die ganze Zeit zeigen</translation>
    </message>
</context>
<context>
    <name>SessionDeck::SourceView</name>
    <message>
        <source>Stored text</source>
        <translation>Gespeicherter Text</translation>
    </message>
</context>
<context>
    <name>SessionDeck::StageBar</name>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Ansehen…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>Shows exactly what saving would send</source>
        <translation>Zeigt genau, was beim Speichern gesendet würde</translation>
    </message>
    <message>
        <source>Shows what others changed beside your edits</source>
        <translation>Zeigt, was andere neben Ihren Änderungen geändert haben</translation>
    </message>
    <message>
        <source>● edited, not saved</source>
        <translation>● bearbeitet, nicht gespeichert</translation>
    </message>
    <message>
        <source>Shown as it was when editing began.</source>
        <translation>Gezeigt wird der Stand, an dem die Bearbeitung begann.</translation>
    </message>
    <message>
        <source>● edited, not saved · others changed this session meanwhile</source>
        <translation>● bearbeitet, nicht gespeichert · andere haben diese Sitzung inzwischen geändert</translation>
    </message>
    <message>
        <source>Others changed this session meanwhile.</source>
        <translation>Andere haben diese Sitzung inzwischen geändert.</translation>
    </message>
    <message>
        <source>● not saved · others removed this session meanwhile</source>
        <translation>● nicht gespeichert · andere haben diese Sitzung inzwischen entfernt</translation>
    </message>
</context>
<context>
    <name>SessionDeck::StagedLoader</name>
    <message>
        <source>Only the active path of a conversation with branches can be edited.</source>
        <translation>Von einem Gespräch mit Zweigen kann nur der aktive Pfad bearbeitet werden.</translation>
    </message>
    <message>
        <source>This session cannot be edited: %1</source>
        <translation>Diese Sitzung kann nicht bearbeitet werden: %1</translation>
    </message>
    <message>
        <source>This store cannot be changed.</source>
        <translation>Dieser Speicher kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>This session is damaged and cannot be edited: what cannot be read would be lost. %1</source>
        <translation>Diese Sitzung ist beschädigt und kann nicht bearbeitet werden: Was nicht lesbar ist, ginge verloren. %1</translation>
    </message>
</context>
<context>
    <name>SessionDeck::StatusLine</name>
    <message>
        <source>Scan progress</source>
        <translation>Fortschritt des Einlesens</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>Stop the scan; what is listed so far stays</source>
        <translation>Das Einlesen anhalten; was bisher aufgelistet ist, bleibt</translation>
    </message>
    <message>
        <source>No store is open</source>
        <translation>Kein Speicher ist geöffnet</translation>
    </message>
    <message>
        <source>%1, partial</source>
        <translation>%1, unvollständig</translation>
    </message>
    <message>
        <source>Watched by: %1</source>
        <translation>Beobachtet durch: %1</translation>
    </message>
    <message>
        <source>changed just now</source>
        <translation>soeben geändert</translation>
    </message>
    <message>
        <source>changed %1 ago</source>
        <translation>vor %1 geändert</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
</context>
<context>
    <name>SessionDeck::StoreDrop</name>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen hier fallen lassen</translation>
    </message>
</context>
<context>
    <name>SessionDeck::StoreLayouts</name>
    <message>
        <source>Choose Layout</source>
        <translation>Layout wählen</translation>
    </message>
    <message>
        <source>%1 holds sessions in several layouts. Nothing in it is changed by this choice.</source>
        <translation>%1 enthält Sitzungen in mehreren Layouts. Diese Wahl ändert nichts darin.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>SessionDeck::StoreNotices</name>
    <message>
        <source>Try Now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Scan Again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Show Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>What you see may be out of date. %1 %2</source>
        <translation>Was Sie sehen, ist vielleicht veraltet. %1 %2</translation>
    </message>
    <message>
        <source>The scan was stopped: %1, the rest is not listed.</source>
        <translation>Das Einlesen wurde angehalten: %1, der Rest fehlt in der Liste.</translation>
    </message>
    <message>
        <source>This place holds sessions in %1 layouts; opened as %2.</source>
        <translation>Hier liegen Sitzungen in %1 Layouts; geöffnet als %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) cannot be read and are not in the list.</source>
        <translation>
            <numerusform>%1 Datensatz ist nicht lesbar und nicht in der Liste.</numerusform>
            <numerusform>%1 Datensätze sind nicht lesbar und nicht in der Liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDeck::StoreOpening</name>
    <message>
        <source>Open Store</source>
        <translation>Speicher öffnen</translation>
    </message>
    <message>
        <source>Stores (*.db *.sqlite *.sqlite3 *.json *.jsonl);;All files (*)</source>
        <translation>Speicher (*.db *.sqlite *.sqlite3 *.json *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a Database or JSON File</source>
        <translation>Datenbank oder JSON-Datei öffnen</translation>
    </message>
    <message>
        <source>Open a Folder of Sessions</source>
        <translation>Ordner mit Sitzungen öffnen</translation>
    </message>
</context>
<context>
    <name>SessionDeck::StoreOverview</name>
    <message>
        <source>Largest sessions</source>
        <translation>Größte Sitzungen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Growing sessions, last minutes</source>
        <translation>Wachsende Sitzungen, letzte Minuten</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Slow log of the server</source>
        <translation>Langsame Befehle des Servers</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>About the store</source>
        <translation>Über den Speicher</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>SessionDeck::StoresPanel</name>
    <message>
        <source>Stores</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Einen Speicher öffnen</translation>
    </message>
    <message>
        <source>STORES</source>
        <translation>SPEICHER</translation>
    </message>
</context>
<context>
    <name>SessionDeck::TakingBack</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation>%1: %2 · %3</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Wird zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>These sessions were left as they are:</source>
        <translation>Diese Sitzungen wurden gelassen, wie sie sind:</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
</context>
<context>
    <name>SessionDeck::TextWindow</name>
    <message>
        <source>The first %1 of %2 characters. Save the text to read it whole.</source>
        <translation>Die ersten %1 von %2 Zeichen. Speichern Sie den Text, um ihn ganz zu lesen.</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
</context>
<context>
    <name>SessionDeck::TransferCommands</name>
    <message>
        <source>Export Sessions</source>
        <translation>Sitzungen exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Exporting sessions of %1</source>
        <translation>Sitzungen von %1 werden exportiert</translation>
    </message>
    <message>
        <source>Import Sessions</source>
        <translation>Sitzungen importieren</translation>
    </message>
    <message>
        <source>JSON (*.json *.jsonl);;All files (*)</source>
        <translation>JSON (*.json *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Importing sessions into %1</source>
        <translation>Sitzungen werden importiert in %1</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <translation>Sitzungen importieren</translation>
    </message>
    <message>
        <source>Restore from Backup</source>
        <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Sicherungen (*.db *.sqlite *.sqlite3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All sessions of the backup</source>
        <translation>Alle Sitzungen der Sicherung</translation>
    </message>
</context>
<context>
    <name>SessionDeck::TransferDialog</name>
    <message>
        <source>%1: the target has another session of this id</source>
        <translation>%1: das Ziel hat eine andere Sitzung mit dieser Id</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Looking what this would do…</source>
        <translation>Es wird geprüft, was geschähe…</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Wird verschoben…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>Moving sessions from %1 to %2</source>
        <translation>Sitzungen werden verschoben, von %1 nach %2</translation>
    </message>
    <message>
        <source>Copying sessions from %1 to %2</source>
        <translation>Sitzungen werden kopiert, von %1 nach %2</translation>
    </message>
    <message>
        <source>Move sessions from %1</source>
        <translation>Sitzungen verschieben, von %1</translation>
    </message>
    <message>
        <source>Copy sessions from %1</source>
        <translation>Sitzungen kopieren, von %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Restore from Backup</source>
        <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>New SQLite file…</source>
        <translation>Neue SQLite-Datei…</translation>
    </message>
    <message>
        <source>New folder of JSON files…</source>
        <translation>Neuer Ordner mit JSON-Dateien…</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Das wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Wird zurückgenommen…</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Wird zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Ort wählen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Restoring sessions from %1 to %2</source>
        <translation>Sitzungen werden aus %1 in %2 wiederhergestellt</translation>
    </message>
    <message>
        <source>Restore sessions from %1</source>
        <translation>Sitzungen aus %1 wiederherstellen</translation>
    </message>
</context>
<context>
    <name>SessionDeck::VersionTable</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Version %1, kept by the %2</source>
        <translation>Version %1, aufgehoben von: %2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>SessionDeck::VersionsPart</name>
    <message>
        <source>The vault cannot be read</source>
        <translation>Der Tresor ist nicht lesbar</translation>
    </message>
    <message>
        <source>The trash is empty.
Sessions that are deleted with SessionDeck come here, and can be put back.</source>
        <translation>Der Papierkorb ist leer.
Sitzungen, die mit SessionDeck gelöscht werden, kommen hierher und können zurückgeholt werden.</translation>
    </message>
    <message>
        <source>There are no versions yet.
Before SessionDeck changes a session, what it was is kept here.</source>
        <translation>Es gibt noch keine Versionen.
Bevor SessionDeck eine Sitzung ändert, wird hier aufgehoben, was sie war.</translation>
    </message>
    <message>
        <source>Deleted sessions</source>
        <translation>Gelöschte Sitzungen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Select a session to see what would be put back.</source>
        <translation>Wählen Sie eine Sitzung, um zu sehen, was zurückkäme.</translation>
    </message>
    <message>
        <source>Content of version %1</source>
        <translation>Inhalt der Version %1</translation>
    </message>
    <message>
        <source>Its store is not open.</source>
        <translation>Ihr Speicher ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Change between version %1 and now</source>
        <translation>Änderung zwischen der Version %1 und jetzt</translation>
    </message>
</context>
<context>
    <name>SessionDeck::Watching</name>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>The history is not recorded: %1</source>
        <translation>Der Messverlauf wird nicht aufgezeichnet: %1</translation>
    </message>
    <message>
        <source>▲ alerts: %1</source>
        <translation>▲ Alarme: %1</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The alert rules are in use, but they could not be saved for later: %1 cannot be written. Make room there, and confirm the rules again.</source>
        <translation>Die Alarmregeln gelten, konnten aber nicht für später gespeichert werden: %1 lässt sich nicht schreiben. Schaffen Sie dort Platz, und bestätigen Sie die Regeln noch einmal.</translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
</context>
<context>
    <name>SessionTextWords</name>
    <message>
        <source>The text is to hold one session.</source>
        <translation>Der Text muss genau eine Sitzung enthalten.</translation>
    </message>
    <message>
        <source>Edit messages in the conversation and other fields in the metadata, or all of it with &quot;sessiondeckctl edit&quot;.</source>
        <translation>Bearbeiten Sie Nachrichten in der Unterhaltung und andere Felder in den Metadaten, oder alles mit „sessiondeckctl edit“.</translation>
    </message>
    <message>
        <source>This session is too large to be edited as one text (%1). %2</source>
        <translation>Diese Sitzung ist zu groß, um als ein Text bearbeitet zu werden (%1). %2</translation>
    </message>
    <message>
        <source>This session holds a text too long for a line of an editor (%1). %2</source>
        <translation>Diese Sitzung enthält einen Text, der für eine Zeile eines Editors zu lang ist (%1). %2</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>StoreTexts</name>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>wird geöffnet…</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>wird eingelesen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>partial: the scan was stopped</source>
        <translation>unvollständig: das Einlesen wurde angehalten</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>not found, or empty</source>
        <translation>nicht gefunden, oder leer</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>locked by another program</source>
        <translation>von einem anderen Programm gesperrt</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>Zugang verweigert</translation>
    </message>
    <message>
        <source>no sessions known here</source>
        <translation>keine bekannten Sitzungen</translation>
    </message>
    <message>
        <source>scanned %1</source>
        <translation>%1 eingelesen</translation>
    </message>
    <message>
        <source>scanned %1 of %2</source>
        <translation>%1 von %2 eingelesen</translation>
    </message>
    <message>
        <source>retrying now</source>
        <translation>neuer Versuch jetzt</translation>
    </message>
    <message>
        <source>retry in %1</source>
        <translation>neuer Versuch in %1</translation>
    </message>
    <message>
        <source>scanning %1</source>
        <translation>%1 eingelesen</translation>
    </message>
    <message>
        <source>scanning %1 of %2</source>
        <translation>%1 von %2 eingelesen</translation>
    </message>
    <message>
        <source>%1, partial</source>
        <translation>%1, unvollständig</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) cannot be read</source>
        <translation>
            <numerusform>%1 Datensatz ist nicht lesbar</numerusform>
            <numerusform>%1 Datensätze sind nicht lesbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TickText</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Copy or Move Sessions</source>
        <translation>Sitzungen kopieren oder verschieben</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sitzungen</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>Welche Sitzungen</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>If an &amp;id is taken</source>
        <translation>Wenn eine &amp;Id vergeben ist</translation>
    </message>
    <message>
        <source>If an id is taken by another session</source>
        <translation>Wenn eine andere Sitzung die Id hat</translation>
    </message>
    <message>
        <source>Keep the session that is there</source>
        <translation>Die vorhandene Sitzung behalten</translation>
    </message>
    <message>
        <source>Replace it; the old one goes to the history</source>
        <translation>Sie ersetzen; die alte kommt in den Verlauf</translation>
    </message>
    <message>
        <source>&amp;Leave out what the target has no place for</source>
        <translation>&amp;Weglassen, wofür das Ziel keinen Platz hat</translation>
    </message>
    <message>
        <source>M&amp;ove: delete from the source what the target has, proven</source>
        <translation>Versc&amp;hieben: aus der Quelle löschen, was das Ziel nachweislich hat</translation>
    </message>
</context>
<context>
    <name>TransferTexts</name>
    <message>
        <source>%1: %2 sessions, %3 messages, %4. The file was checked.</source>
        <translation>%1: %2 Sitzungen, %3 Nachrichten, %4. Die Datei wurde geprüft.</translation>
    </message>
    <message>
        <source>%1: not whole in the backup, without %2</source>
        <translation>%1: nicht ganz in der Sicherung, ohne %2</translation>
    </message>
    <message>
        <source>%1: not in the backup (%2)</source>
        <translation>%1: nicht in der Sicherung (%2)</translation>
    </message>
    <message>
        <source>copied and verified</source>
        <translation>kopiert und nachgewiesen</translation>
    </message>
    <message>
        <source>replaced and verified</source>
        <translation>ersetzt und nachgewiesen</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>in Konflikt</translation>
    </message>
    <message>
        <source>do not fit</source>
        <translation>passen nicht</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>nicht nachgewiesen</translation>
    </message>
    <message>
        <source>changing all the time</source>
        <translation>ändern sich unablässig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>gone meanwhile</source>
        <translation>inzwischen fort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Es gab nichts zu tun.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>%1: imported as %2</source>
        <translation>%1: eingelesen als %2</translation>
    </message>
    <message>
        <source>%1: deleted, as more than %2 newer ones are there</source>
        <translation>%1: gelöscht, da mehr als %2 neuere vorhanden sind</translation>
    </message>
    <message>
        <source>The backup is sound: its file is whole, and each of its %1 sessions was read.</source>
        <translation>Die Sicherung ist in Ordnung: Die Datei ist unversehrt, und jede der %1 Sitzungen wurde gelesen.</translation>
    </message>
    <message>
        <source>The backup is not what was made. Restore from another one, or salvage this.</source>
        <translation>Die Sicherung ist nicht mehr, was erstellt wurde. Nehmen Sie eine andere, oder retten Sie aus dieser, was lesbar ist.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 cannot be read as sessions. %2</source>
        <translation>Es wurde nichts importiert: %1 lässt sich nicht als Sitzungen lesen. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s) in it are damaged, as they were in the store.</source>
        <translation>
            <numerusform>%1 Stelle darin ist beschädigt, wie schon im Speicher.</numerusform>
            <numerusform>%1 Stellen darin sind beschädigt, wie schon im Speicher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) are as they were before.</source>
        <translation>
            <numerusform>%1 Sitzung ist wieder wie zuvor.</numerusform>
            <numerusform>%1 Sitzungen sind wieder wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) hold again what could be read of them before. This layout is only written whole, so the damage itself does not come back.</source>
        <translation>
            <numerusform>%1 Sitzung enthält wieder, was vorher von ihr lesbar war. Dieses Layout wird nur im Ganzen geschrieben, der Schaden selbst kommt also nicht zurück.</numerusform>
            <numerusform>%1 Sitzungen enthalten wieder, was vorher von ihnen lesbar war. Dieses Layout wird nur im Ganzen geschrieben, der Schaden selbst kommt also nicht zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) exported to %2.</source>
        <translation>
            <numerusform>%1 Sitzung exportiert nach %2.</numerusform>
            <numerusform>%1 Sitzungen exportiert nach %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) were left as they are.</source>
        <translation>
            <numerusform>%1 Sitzung blieb, wie sie ist.</numerusform>
            <numerusform>%1 Sitzungen blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped as asked: %1 of %2 taken back. The rest stays changed; Undo goes on with it.</source>
        <translation>Wie gewünscht angehalten: %1 von %2 zurückgenommen. Der Rest bleibt geändert; „Rückgängig“ macht damit weiter.</translation>
    </message>
    <message>
        <source>%1 of %2 done: %3.</source>
        <translation>%1 von %2 erledigt: %3.</translation>
    </message>
    <message>
        <source>The rest can follow at any time; what is done is not done again.</source>
        <translation>Der Rest kann jederzeit folgen; was erledigt ist, wird nicht noch einmal getan.</translation>
    </message>
    <message>
        <source>Whether something changed meanwhile was not looked at to the end.</source>
        <translation>Ob sich inzwischen etwas geändert hat, wurde nicht zu Ende geprüft.</translation>
    </message>
    <message>
        <source>Stopped as asked. %1 %2</source>
        <translation>Wie gewünscht angehalten. %1 %2</translation>
    </message>
    <message>
        <source>%1 Then: %2 %3</source>
        <translation>%1 Dann: %2 %3</translation>
    </message>
    <message>
        <source>Stopped as asked, after %1 of %2 sessions. No file was written.</source>
        <translation>Wie gewünscht angehalten, nach %1 von %2 Sitzungen. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>UnitText</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>%1 G/s</source>
        <translation>%1 G/s</translation>
    </message>
    <message>
        <source>%1 M/s</source>
        <translation>%1 M/s</translation>
    </message>
    <message>
        <source>%1 k/s</source>
        <translation>%1 k/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0 s</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>bytes per second</source>
        <translation>Bytes je Sekunde</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
</context>
<context>
    <name>WindowText</name>
    <message>
        <source>The request is no longer needed.</source>
        <translation>Die Anfrage wird nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>The message is not there any more: another program changed the session.</source>
        <translation>Die Nachricht ist nicht mehr da: Ein anderes Programm hat die Sitzung geändert.</translation>
    </message>
</context>
</TS>
