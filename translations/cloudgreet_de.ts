<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>Billing</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Zahlung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Unbezahlt</translation>
    </message>
    <message>
        <source>First payment open</source>
        <translation>Erste Zahlung offen</translation>
    </message>
    <message>
        <source>Never paid</source>
        <translation>Nie bezahlt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>%1 stands in our list, and Stripe knows nothing of it</source>
        <translation>%1 steht in unserer Liste, und Stripe weiß nichts davon</translation>
    </message>
    <message>
        <source>%1 stands at Stripe, and our list knows nothing of it</source>
        <translation>%1 steht bei Stripe, und unsere Liste weiß nichts davon</translation>
    </message>
    <message>
        <source>%1 in our list, %2 at Stripe</source>
        <translation>%1 in unserer Liste, %2 bei Stripe</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannte Nummer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Ohne Ergebnis</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Wahrgenommen</translation>
    </message>
    <message>
        <source>The phone rang</source>
        <translation>Das Telefon klingelte</translation>
    </message>
    <message>
        <source>The call ended</source>
        <translation>Der Anruf endete</translation>
    </message>
    <message>
        <source>A key was pressed</source>
        <translation>Eine Taste wurde gedrückt</translation>
    </message>
    <message>
        <source>Taken over at a console</source>
        <translation>An einer Konsole übernommen</translation>
    </message>
    <message>
        <source>Handed back to the receptionist</source>
        <translation>An die Empfangskraft zurückgegeben</translation>
    </message>
    <message>
        <source>The time is held, the calendar is asked</source>
        <translation>Die Zeit ist reserviert, der Kalender wird gefragt</translation>
    </message>
    <message>
        <source>Noted; the calendar has not answered yet</source>
        <translation>Notiert; der Kalender hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>The time was taken in the calendar</source>
        <translation>Die Zeit war im Kalender belegt</translation>
    </message>
    <message>
        <source>Confirmation texted</source>
        <translation>Bestätigung per SMS gesendet</translation>
    </message>
    <message>
        <source>Cancellation texted</source>
        <translation>Absage per SMS gesendet</translation>
    </message>
    <message>
        <source>Other times texted</source>
        <translation>Andere Zeiten per SMS gesendet</translation>
    </message>
    <message>
        <source>Recovery text sent</source>
        <translation>SMS nach verpasstem Anruf gesendet</translation>
    </message>
    <message>
        <source>Reminder texted</source>
        <translation>Erinnerung per SMS gesendet</translation>
    </message>
    <message>
        <source>Booking fee charged</source>
        <translation>Termingebühr abgerechnet</translation>
    </message>
    <message>
        <source>The booking fee could not be charged</source>
        <translation>Die Termingebühr konnte nicht abgerechnet werden</translation>
    </message>
    <message>
        <source>The recording was saved</source>
        <translation>Die Aufnahme wurde gespeichert</translation>
    </message>
    <message>
        <source>Connected to a person</source>
        <translation>Mit einem Menschen verbunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Frage beantwortet</translation>
    </message>
    <message>
        <source>Move texted</source>
        <translation>Verschiebung per SMS gesendet</translation>
    </message>
    <message>
        <source>What was asked for was texted</source>
        <translation>Erbetenes per SMS gesendet</translation>
    </message>
    <message>
        <source>Booking fee taken back</source>
        <translation>Termingebühr zurückgenommen</translation>
    </message>
    <message>
        <source>The recording failed</source>
        <translation>Die Aufnahme ist misslungen</translation>
    </message>
    <message>
        <source>The recording was deleted</source>
        <translation>Die Aufnahme wurde gelöscht</translation>
    </message>
    <message>
        <source>The line told what the call cost</source>
        <translation>Die Leitung meldete die Kosten des Anrufs</translation>
    </message>
    <message>
        <source>The model failed; the local receptionist went on</source>
        <translation>Das Modell fiel aus; der lokale Empfang machte weiter</translation>
    </message>
    <message>
        <source>A sentence of the model’s was not spoken</source>
        <translation>Ein Satz des Modells wurde nicht gesprochen</translation>
    </message>
    <message>
        <source>A key was waited for</source>
        <translation>Auf eine Taste wurde gewartet</translation>
    </message>
    <message>
        <source>Somebody on call is rung</source>
        <translation>Jemand aus der Bereitschaft wird angerufen</translation>
    </message>
    <message>
        <source>Somebody on call picked up</source>
        <translation>Jemand aus der Bereitschaft hat abgenommen</translation>
    </message>
    <message>
        <source>Somebody on call heard whether to take it</source>
        <translation>Jemand aus der Bereitschaft wurde gefragt, ob er übernimmt</translation>
    </message>
    <message>
        <source>The telephone of somebody on call was hung up</source>
        <translation>In der Bereitschaft wurde aufgelegt</translation>
    </message>
    <message>
        <source>The line told what ringing somebody cost</source>
        <translation>Die Leitung meldete die Kosten des Anrufs bei der Bereitschaft</translation>
    </message>
    <message>
        <source>The receptionist was told privately</source>
        <translation>Dem Empfang wurde etwas vertraulich gesagt</translation>
    </message>
    <message>
        <source>What nobody knew was answered at a console</source>
        <translation>Was niemand wusste, wurde an einer Konsole beantwortet</translation>
    </message>
    <message>
        <source>Busy (Google)</source>
        <translation>Belegt (Google)</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Geholfen</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Ohne Ergebnis</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>none before either</source>
        <translation>vorher auch keine</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>vorher keine</translation>
    </message>
    <message>
        <source>as before: %1</source>
        <translation>wie vorher: %1</translation>
    </message>
    <message>
        <source>%1 %2 % · %3 before</source>
        <translation>%1 %2 % · vorher %3</translation>
    </message>
    <message>
        <source>%1 − %2 the subscription’s share of this time − %3 fees of the bookings due in it − %4 that calls cost = %5.</source>
        <translation>%1 − %2 Anteil des Abonnements für diesen Zeitraum − %3 Gebühren für die Termine des Zeitraums − %4 Kosten der Anrufe = %5.</translation>
    </message>
    <message numerus="yes">
        <source>%1 value of %n kept booking(s)</source>
        <translation>
            <numerusform>%1 Wert von %n wahrgenommenen Termin</numerusform>
            <numerusform>%1 Wert von %n wahrgenommenen Terminen</numerusform>
        </translation>
    </message>
    <message>
        <source> Not in it, being in other money: %1.</source>
        <translation> Nicht enthalten, da in anderer Währung: %1.</translation>
    </message>
    <message>
        <source> What calls cost is as the line reports it, and the model’s tokens at the prices set for it; texts are not in it.</source>
        <translation> Die Kosten der Anrufe sind die von der Leitung gemeldeten, dazu die Tokens des Modells zu den eingetragenen Preisen; SMS sind nicht enthalten.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Asked for a time</source>
        <translation>Nach einem Termin gefragt</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1: not answering</source>
        <translation>%1: nicht bereit</translation>
    </message>
    <message>
        <source>%1: not set up yet</source>
        <translation>%1: noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>%1: no telephone yet</source>
        <translation>%1: noch kein Telefon</translation>
    </message>
    <message>
        <source>%1: calls do not arrive</source>
        <translation>%1: Anrufe kommen nicht an</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) now</source>
        <translation>
            <numerusform>jetzt %n Anruf</numerusform>
            <numerusform>jetzt %n Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention</source>
        <translation>
            <numerusform>%n Punkt braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Punkte brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: answering</source>
        <translation>%1: bereit</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Mend this</source>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>given by systemd</source>
        <translation>von systemd vorgegeben</translation>
    </message>
    <message>
        <source>set by the environment</source>
        <translation>von der Umgebung gesetzt</translation>
    </message>
    <message>
        <source>in a private file</source>
        <translation>in einer privaten Datei</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>practice key</source>
        <translation>Übungsschlüssel</translation>
    </message>
    <message>
        <source>Calls are sent to</source>
        <translation>Anrufe gehen an</translation>
    </message>
    <message>
        <source>Texts are sent to</source>
        <translation>SMS gehen an</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Im Format</translation>
    </message>
    <message>
        <source>Else to</source>
        <translation>Sonst an</translation>
    </message>
    <message>
        <source>Calls go to the application</source>
        <translation>Anrufe gehen an die Anwendung</translation>
    </message>
    <message>
        <source>Texts go through</source>
        <translation>SMS laufen über</translation>
    </message>
    <message>
        <source>People are rung by the outbound profile</source>
        <translation>Menschen werden angerufen über das Profil für ausgehende Anrufe</translation>
    </message>
    <message>
        <source>When this computer is off, rings</source>
        <translation>Ist dieser Computer aus, klingelt</translation>
    </message>
    <message>
        <source>Application “%1”</source>
        <translation>Anwendung “%1”</translation>
    </message>
    <message>
        <source>Messaging profile “%1”</source>
        <translation>Messaging-Profil “%1”</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Your Telnyx account</source>
        <translation>Ihr Telnyx-Konto</translation>
    </message>
    <message>
        <source>Telnyx has the telephone line. Two keys of your account there let this computer answer it.</source>
        <translation>Telnyx stellt die Telefonleitung. Mit zwei Schlüsseln Ihres Kontos dort kann dieser Computer sie bedienen.</translation>
    </message>
    <message>
        <source>Where to find them</source>
        <translation>Wo Sie sie finden</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>“API Keys” at Telnyx; it begins with KEY.</source>
        <translation>“API Keys” bei Telnyx; er beginnt mit KEY.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>“Keys &amp; Credentials”, “Public Key”; it proves that calls come from Telnyx.</source>
        <translation>“Keys &amp; Credentials”, “Public Key”; er beweist, dass Anrufe von Telnyx kommen.</translation>
    </message>
    <message>
        <source>OpenAI account</source>
        <translation>OpenAI-Konto</translation>
    </message>
    <message>
        <source>Only where OpenAI talks. You pay OpenAI for what is said.</source>
        <translation>Nur wenn OpenAI spricht. Sie bezahlen OpenAI für das Gesprochene.</translation>
    </message>
    <message>
        <source>How to get a key</source>
        <translation>So bekommen Sie einen Schlüssel</translation>
    </message>
    <message>
        <source>Google client</source>
        <translation>Google-Client</translation>
    </message>
    <message>
        <source>Google wants every program that is connected to have a name with it. You make one once.</source>
        <translation>Jedes Programm, das sich verbindet, muss bei Google einen Namen haben. Sie legen ihn einmal an.</translation>
    </message>
    <message>
        <source>How to connect your calendar</source>
        <translation>So verbinden Sie Ihren Kalender</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Stripe account of the operator</source>
        <translation>Stripe-Konto des Betreibers</translation>
    </message>
    <message>
        <source>Whoever runs this host for others charges them through it.</source>
        <translation>Wer diesen Host für andere betreibt, rechnet darüber mit ihnen ab.</translation>
    </message>
    <message>
        <source>How to make a restricted key</source>
        <translation>So erstellen Sie einen eingeschränkten Schlüssel</translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation>Eingeschränkter Schlüssel</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Signaturgeheimnis</translation>
    </message>
    <message>
        <source>Of the webhook endpoint; may be left out.</source>
        <translation>Das des Webhook-Endpunkts; darf fehlen.</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>Mitternacht</translation>
    </message>
    <message>
        <source>to|until</source>
        <extracomment>Words between two times of day, with | between them: &quot;9 to 5&quot;.</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>A word between two spans of a day: &quot;9 to 12 and 1 to 5&quot;.</extracomment>
        <translation>und</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Your line is not answering. %1.</source>
        <translation>Ihre Leitung nimmt keine Anrufe an. %1.</translation>
    </message>
    <message>
        <source>The practice line did not start. %1.</source>
        <translation>Die Übungsleitung ist nicht gestartet. %1.</translation>
    </message>
    <message>
        <source>The CloudGreet console: your receptionist, its calls and its appointments.</source>
        <translation>Die Konsole von CloudGreet: Ihr Empfang, seine Anrufe und seine Termine.</translation>
    </message>
    <message>
        <source>Where the business&apos;s data is kept.</source>
        <translation>Wo die Daten des Betriebs liegen.</translation>
    </message>
    <message>
        <source>Play a practice call, make pictures of every page into DIR, and quit.</source>
        <translation>Führt einen Übungsanruf, legt Bilder jeder Seite in DIR ab und beendet sich.</translation>
    </message>
    <message>
        <source>How fast the practice line speaks; 1 is as people do.</source>
        <translation>Wie schnell die Übungsleitung spricht; 1 ist so schnell wie Menschen.</translation>
    </message>
    <message>
        <source>Start in the tray, without the window.</source>
        <translation>Im Infobereich starten, ohne Fenster.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation>Ihre Leitung</translation>
    </message>
    <message>
        <source>CloudGreet could not start</source>
        <translation>CloudGreet konnte nicht starten</translation>
    </message>
    <message>
        <source>There is no display here. “cloudgreetd practice” plays a call in the terminal, “cloudgreetd serve” is the host without a window.</source>
        <translation>Hier gibt es keinen Bildschirm. “cloudgreetd practice” führt einen Anruf im Terminal, “cloudgreetd serve” ist der Host ohne Fenster.</translation>
    </message>
    <message>
        <source>%1 has no option --%2; cloudgreetd %1 --help lists them</source>
        <translation>%1 hat keine Option --%2; cloudgreetd %1 --help zeigt alle</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 nimmt keinen Wert</translation>
    </message>
    <message>
        <source>--%1 wants a value: %2</source>
        <translation>--%1 braucht einen Wert: %2</translation>
    </message>
    <message>
        <source>Say what to do: serve, configure, practice, …; --help lists it</source>
        <translation>Geben Sie an, was zu tun ist: serve, configure, practice, …; --help zeigt alles</translation>
    </message>
    <message>
        <source>There is no command “%1”; --help lists them</source>
        <translation>Es gibt keinen Befehl “%1”; --help zeigt alle</translation>
    </message>
    <message>
        <source>“%1” is too much; say it so: %2</source>
        <translation>“%1” ist zu viel; schreiben Sie es so: %2</translation>
    </message>
    <message>
        <source>Something is missing; say it so: %1</source>
        <translation>Es fehlt etwas; schreiben Sie es so: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3</source>
        <translation>%1 ist kein JSON: %2 bei Byte %3</translation>
    </message>
    <message>
        <source>%1 holds no business: a JSON object, {…}, is wanted</source>
        <translation>%1 enthält keinen Betrieb: erwartet wird ein JSON-Objekt, {…}</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Others can read %1.</source>
        <translation>Andere können %1 lesen.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Nur Sie können ihn lesen.</translation>
    </message>
    <message>
        <source>It is made when the host first starts.</source>
        <translation>Er wird beim ersten Start des Hosts angelegt.</translation>
    </message>
    <message>
        <source>chmod 700 it.</source>
        <translation>Führen Sie chmod 700 dafür aus.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Er läuft.</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>Er läuft nicht.</translation>
    </message>
    <message>
        <source>Start it: cloudgreetd serve, or open the console.</source>
        <translation>Starten Sie ihn: cloudgreetd serve, oder öffnen Sie die Konsole.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 wants a day or a moment like 2026-03-04 or 2026-03-04T15:00</source>
        <translation>--%1 braucht einen Tag oder Zeitpunkt wie 2026-03-04 oder 2026-03-04T15:00</translation>
    </message>
    <message>
        <source>Say what to export: calls, appointments or messages</source>
        <translation>Geben Sie an, was exportiert werden soll: calls, appointments oder messages</translation>
    </message>
    <message>
        <source>--format is csv or json</source>
        <translation>--format ist csv oder json</translation>
    </message>
    <message>
        <source>--from is before --to: from %1 on, and up to but without %2, there is nothing</source>
        <translation>--from liegt vor --to: von %1 an bis vor %2 gibt es nichts</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>%1 holds %2. Keys are not in it: they stay in this machine&apos;s keychain or secrets folder.</source>
        <translation>%1 enthält %2. Schlüssel sind nicht darin: Diese bleiben im Schlüsselbund oder im Ordner für Geheimnisse auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) that the database names were not on the disk.</source>
        <translation>
            <numerusform>%n Aufnahme, die in der Datenbank steht, war nicht auf dem Datenträger.</numerusform>
            <numerusform>%n Aufnahmen, die in der Datenbank stehen, waren nicht auf dem Datenträger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellung läuft</translation>
    </message>
    <message>
        <source>Restored the backup of %1: %2.</source>
        <translation>Die Sicherung vom %1 wurde wiederhergestellt: %2.</translation>
    </message>
    <message>
        <source>What was there before is in %1; delete it when you no longer need it.</source>
        <translation>Was vorher da war, liegt in %1; löschen Sie es, wenn Sie es nicht mehr brauchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) that you had deleted for good since then were deleted again.</source>
        <translation>
            <numerusform>%n Anruf, den Sie seitdem endgültig gelöscht hatten, wurde wieder gelöscht.</numerusform>
            <numerusform>%n Anrufe, die Sie seitdem endgültig gelöscht hatten, wurden wieder gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or fee(s) that were about to be sent then are not sent; see Needs attention.</source>
        <translation>
            <numerusform>%n SMS oder Gebühr, die damals noch gesendet werden sollte, wird nicht gesendet; siehe “Braucht Aufmerksamkeit”.</numerusform>
            <numerusform>%n SMS oder Gebühren, die damals noch gesendet werden sollten, werden nicht gesendet; siehe “Braucht Aufmerksamkeit”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The output could not be written</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The host stopped answering</source>
        <translation>Der Host antwortet nicht mehr</translation>
    </message>
    <message>
        <source>hanging up; once more ends at once, without the report</source>
        <translation>es wird aufgelegt; noch einmal beendet sofort, ohne den Bericht</translation>
    </message>
    <message>
        <source>There is no business “%1”; there is: %2</source>
        <translation>Es gibt keinen Betrieb “%1”; es gibt: %2</translation>
    </message>
    <message>
        <source>--speed wants a number: 1 is as people speak, 0 does not wait</source>
        <translation>--speed braucht eine Zahl: 1 ist so schnell wie Menschen sprechen, 0 wartet nicht</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3</source>
        <translation>--%1 braucht eine Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>No scenario is called anything with “%1”</source>
        <translation>Kein Szenario hat “%1” im Namen</translation>
    </message>
    <message>
        <source>Practice does not start with real keys in the environment; unset them</source>
        <translation>Die Übung startet nicht mit echten Schlüsseln in der Umgebung; entfernen Sie sie</translation>
    </message>
    <message>
        <source>%1 is reachable from other machines without TLS; set CLOUDGREET_TLS_CERT and CLOUDGREET_TLS_KEY, or listen on 127.0.0.1 behind a reverse proxy</source>
        <translation>%1 ist von anderen Computern ohne TLS erreichbar; setzen Sie CLOUDGREET_TLS_CERT und CLOUDGREET_TLS_KEY, oder lassen Sie den Host auf 127.0.0.1 hinter einem Reverse-Proxy lauschen</translation>
    </message>
    <message>
        <source>made the business “%1”</source>
        <translation>der Betrieb “%1” wurde angelegt</translation>
    </message>
    <message>
        <source>changed the business “%1”</source>
        <translation>der Betrieb “%1” wurde geändert</translation>
    </message>
    <message>
        <source>Say “token create NAME” or “token revoke NAME”</source>
        <translation>Schreiben Sie “token create NAME” oder “token revoke NAME”</translation>
    </message>
    <message>
        <source>No practice host runs on %1; start it first: cloudgreetd serve --practice</source>
        <translation>Auf %1 läuft kein Übungshost; starten Sie ihn zuerst: cloudgreetd serve --practice</translation>
    </message>
    <message>
        <source>Consoles on other computers attach to %1, whose certificate has the SHA-256 fingerprint
%2</source>
        <translation>Konsolen auf anderen Computern verbinden sich mit %1; der SHA-256-Fingerabdruck des Zertifikats ist
%2</translation>
    </message>
    <message>
        <source>What answers there does not speak TLS. Give the host a certificate first.</source>
        <translation>Was dort antwortet, spricht kein TLS. Geben Sie dem Host zuerst ein Zertifikat.</translation>
    </message>
    <message>
        <source>Nobody answers at that address. Is the host on, and the address right?</source>
        <translation>Unter dieser Adresse antwortet niemand. Ist der Host an, und stimmt die Adresse?</translation>
    </message>
    <message>
        <source>That address took too long to answer.</source>
        <translation>Diese Adresse brauchte zu lange für eine Antwort.</translation>
    </message>
    <message>
        <source>Enter the host’s address, like 192.168.1.20 or https://office.example:8788.</source>
        <translation>Geben Sie die Adresse des Hosts ein, wie 192.168.1.20 oder https://office.example:8788.</translation>
    </message>
    <message>
        <source>Another computer is asked over https only, so that nobody on the way can listen.</source>
        <translation>Ein anderer Computer wird nur über https gefragt, damit unterwegs niemand mithören kann.</translation>
    </message>
    <message>
        <source>Enter the address alone, with nothing behind it.</source>
        <translation>Geben Sie nur die Adresse ein, ohne etwas dahinter.</translation>
    </message>
    <message>
        <source>The recording cannot be kept: %1</source>
        <translation>Die Aufnahme kann nicht behalten werden: %1</translation>
    </message>
    <message>
        <source>Another computer answers at the host’s address, or its certificate was renewed. Attach to it anew on the sheet “This computer”.</source>
        <translation>Unter der Adresse des Hosts antwortet ein anderer Computer, oder sein Zertifikat wurde erneuert. Verbinden Sie sich auf dem Blatt “Dieser Computer” neu.</translation>
    </message>
    <message>
        <source>The host took too long to answer</source>
        <translation>Der Host brauchte zu lange für eine Antwort</translation>
    </message>
    <message>
        <source>The host does not answer</source>
        <translation>Der Host antwortet nicht</translation>
    </message>
    <message>
        <source>The host refused (%1)</source>
        <translation>Der Host hat abgelehnt (%1)</translation>
    </message>
    <message>
        <source>There is no appointment state of that name</source>
        <translation>Es gibt keinen Terminstatus dieses Namens</translation>
    </message>
    <message>
        <source>Opening times must lie within the day, start before they end and not overlap</source>
        <translation>Öffnungszeiten müssen innerhalb des Tages liegen, vor ihrem Ende beginnen und dürfen sich nicht überschneiden</translation>
    </message>
    <message>
        <source>There is no such weekday</source>
        <translation>Diesen Wochentag gibt es nicht</translation>
    </message>
    <message>
        <source>Write a date like 2026-12-24</source>
        <translation>Schreiben Sie ein Datum wie 2026-12-24</translation>
    </message>
    <message>
        <source>Write a time of day like 09:30</source>
        <translation>Schreiben Sie eine Uhrzeit wie 09:30</translation>
    </message>
    <message>
        <source>a list [ … ] is wanted</source>
        <translation>erwartet wird eine Liste [ … ]</translation>
    </message>
    <message>
        <source>an object { … } is wanted</source>
        <translation>erwartet wird ein Objekt { … }</translation>
    </message>
    <message>
        <source>write opening times like [[&quot;09:00&quot;, &quot;17:00&quot;]]</source>
        <translation>schreiben Sie Öffnungszeiten wie [[&quot;09:00&quot;, &quot;17:00&quot;]]</translation>
    </message>
    <message>
        <source>write the days as {&quot;mon&quot;: [[&quot;09:00&quot;, &quot;17:00&quot;]], …}</source>
        <translation>schreiben Sie die Tage als {&quot;mon&quot;: [[&quot;09:00&quot;, &quot;17:00&quot;]], …}</translation>
    </message>
    <message>
        <source>there is no day “%1”; the days are mon to sun</source>
        <translation>es gibt keinen Tag “%1”; die Tage heißen mon bis sun</translation>
    </message>
    <message>
        <source>“%1” is not a number like +15550104567</source>
        <translation>“%1” ist keine Nummer wie +15550104567</translation>
    </message>
    <message>
        <source>an amount cannot be below zero</source>
        <translation>ein Betrag kann nicht unter null liegen</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is wanted</source>
        <translation>erwartet wird eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>a text of at most %n character(s) is wanted</source>
        <translation>
            <numerusform>erwartet wird ein Text von höchstens einem Zeichen</numerusform>
            <numerusform>erwartet wird ein Text von höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>one of %1 is wanted</source>
        <translation>erwartet wird eines von %1</translation>
    </message>
    <message>
        <source>there is no such setting; known are %1</source>
        <translation>diese Einstellung gibt es nicht; bekannt sind %1</translation>
    </message>
    <message>
        <source>a service needs a name</source>
        <translation>eine Leistung braucht einen Namen</translation>
    </message>
    <message>
        <source>give the person&apos;s own hours too</source>
        <translation>geben Sie auch die eigenen Zeiten der Person an</translation>
    </message>
    <message>
        <source>a person needs a name</source>
        <translation>eine Person braucht einen Namen</translation>
    </message>
    <message>
        <source>a price of a million tokens is wanted, like &quot;0.40&quot;</source>
        <translation>erwartet wird der Preis einer Million Tokens, wie &quot;0.40&quot;</translation>
    </message>
    <message>
        <source>a currency like USD is wanted</source>
        <translation>erwartet wird eine Währung wie USD</translation>
    </message>
    <message>
        <source>both “input” and “output” are wanted, for a million tokens each</source>
        <translation>“input” und “output” sind beide nötig, jeweils für eine Million Tokens</translation>
    </message>
    <message>
        <source>the id of a price at Stripe is wanted, like price_1Nx…</source>
        <translation>erwartet wird die ID eines Preises bei Stripe, wie price_1Nx…</translation>
    </message>
    <message>
        <source>a time zone like America/New_York is wanted</source>
        <translation>erwartet wird eine Zeitzone wie America/New_York</translation>
    </message>
    <message>
        <source>write quiet hours like [&quot;21:00&quot;, &quot;08:00&quot;]</source>
        <translation>schreiben Sie Ruhezeiten wie [&quot;21:00&quot;, &quot;08:00&quot;]</translation>
    </message>
    <message>
        <source>a business needs a name</source>
        <translation>ein Betrieb braucht einen Namen</translation>
    </message>
    <message>
        <source>a business needs at least one number</source>
        <translation>ein Betrieb braucht mindestens eine Nummer</translation>
    </message>
    <message>
        <source>“%1” is there twice; callers could not tell them apart</source>
        <translation>“%1” gibt es zweimal; Anrufer könnten sie nicht unterscheiden</translation>
    </message>
    <message>
        <source>there is no currency “%1” in use; write its code, like USD, EUR or MXN</source>
        <translation>eine Währung “%1” ist nicht in Gebrauch; schreiben Sie ihr Kürzel, wie USD, EUR oder MXN</translation>
    </message>
    <message>
        <source>%1 entries are more than the %2 that there is room for</source>
        <translation>%1 Einträge sind mehr als die %2, für die Platz ist</translation>
    </message>
    <message>
        <source>“%1” has more than %2 questions; nobody would answer them all</source>
        <translation>“%1” hat mehr als %2 Fragen; niemand würde alle beantworten</translation>
    </message>
    <message>
        <source>There is no such name: %1</source>
        <translation>Diesen Namen gibt es nicht: %1</translation>
    </message>
    <message>
        <source>A currency is three capital letters, like USD</source>
        <translation>Eine Währung besteht aus drei Großbuchstaben, wie USD</translation>
    </message>
    <message>
        <source>Write an amount like 5.00</source>
        <translation>Schreiben Sie einen Betrag wie 5.00</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n decimal place(s)</source>
        <translation>
            <numerusform>%1 hat %n Nachkommastelle</numerusform>
            <numerusform>%1 hat %n Nachkommastellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Keine Telefonnummer</translation>
    </message>
    <message>
        <source>The business was changed meanwhile</source>
        <translation>Der Betrieb wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>There is no such business</source>
        <translation>Diesen Betrieb gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such appointment</source>
        <translation>Diesen Termin gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such call</source>
        <translation>Diesen Anruf gibt es nicht</translation>
    </message>
    <message>
        <source>The call has ended</source>
        <translation>Der Anruf ist beendet</translation>
    </message>
    <message>
        <source>This customer has asked for no more texts</source>
        <translation>Dieser Kunde möchte keine SMS mehr</translation>
    </message>
    <message>
        <source>There is nothing of that number to attend to</source>
        <translation>Unter dieser Nummer ist nichts zu erledigen</translation>
    </message>
    <message>
        <source>This cannot be tried again</source>
        <translation>Dies kann nicht wiederholt werden</translation>
    </message>
    <message>
        <source>The call is still on; end it first</source>
        <translation>Der Anruf läuft noch; beenden Sie ihn zuerst</translation>
    </message>
    <message>
        <source>No calendar is connected</source>
        <translation>Es ist kein Kalender verbunden</translation>
    </message>
    <message>
        <source>There is no such channel</source>
        <translation>Diesen Kanal gibt es nicht</translation>
    </message>
    <message>
        <source>A payment for CloudGreet failed: %1 %2. Look at the payment method</source>
        <translation>Eine Zahlung für CloudGreet ist fehlgeschlagen: %1 %2. Prüfen Sie die Zahlungsmethode</translation>
    </message>
    <message>
        <source>Stripe could not count some booking fees; see the meter&apos;s errors in Stripe&apos;s dashboard</source>
        <translation>Stripe konnte einige Termingebühren nicht zählen; siehe die Fehler des Zählers im Dashboard von Stripe</translation>
    </message>
    <message>
        <source>Billing is off: this host has no Stripe key</source>
        <translation>Die Abrechnung ist aus: Dieser Host hat keinen Stripe-Schlüssel</translation>
    </message>
    <message>
        <source>This business is no customer at Stripe yet; subscribe first</source>
        <translation>Dieser Betrieb ist noch kein Kunde bei Stripe; schließen Sie zuerst das Abonnement ab</translation>
    </message>
    <message>
        <source>An appointment that was taken down without the calendar meets another event</source>
        <translation>Ein ohne den Kalender notierter Termin trifft auf einen anderen Eintrag</translation>
    </message>
    <message>
        <source>The list of calendars could not be read: %1</source>
        <translation>Die Liste der Kalender konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Google named none</source>
        <translation>Google hat keinen genannt</translation>
    </message>
    <message>
        <source>The calendar “%1” is no longer there</source>
        <translation>Den Kalender “%1” gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Look in the set-up whether the right calendars are ticked.</source>
        <translation>Prüfen Sie in der Einrichtung, ob die richtigen Kalender angehakt sind.</translation>
    </message>
    <message>
        <source>Between 1 and %1 calendars have to keep times busy</source>
        <translation>Zwischen 1 und %1 Kalender müssen Zeiten belegen</translation>
    </message>
    <message>
        <source>The account has no calendar %1</source>
        <translation>Das Konto hat keinen Kalender %1</translation>
    </message>
    <message>
        <source>Appointments cannot be written to that calendar; choose one of your own</source>
        <translation>In diesen Kalender können keine Termine geschrieben werden; wählen Sie einen eigenen</translation>
    </message>
    <message>
        <source>“%1” is no longer there, or no longer shared with you</source>
        <translation>“%1” gibt es nicht mehr, oder er wird nicht mehr mit Ihnen geteilt</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>“%1” konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Google does not know this program any more: check the Google client id and secret, then connect the calendar again</source>
        <translation>Google kennt dieses Programm nicht mehr: Prüfen Sie Client-ID und Client-Secret von Google, dann verbinden Sie den Kalender neu</translation>
    </message>
    <message>
        <source>Google no longer accepts the connection: connect the calendar again</source>
        <translation>Google nimmt die Verbindung nicht mehr an: Verbinden Sie den Kalender neu</translation>
    </message>
    <message>
        <source>It has lasted about seven days. That is how long Google lets a connection live while your project’s consent screen is in “Testing”. In the Google Cloud console open “Audience”, press “Publish app”, then connect again.</source>
        <translation>Sie hat etwa sieben Tage gehalten. So lange lässt Google eine Verbindung bestehen, solange der Zustimmungsbildschirm Ihres Projekts auf “Testing” steht. Öffnen Sie in der Google-Cloud-Konsole “Audience”, klicken Sie auf “Publish app”, dann verbinden Sie neu.</translation>
    </message>
    <message>
        <source>Until then appointments are taken down provisionally.</source>
        <translation>Bis dahin werden Termine vorläufig notiert.</translation>
    </message>
    <message>
        <source>A call to a number that belongs to no business was not answered</source>
        <translation>Ein Anruf an eine Nummer, die zu keinem Betrieb gehört, wurde nicht angenommen</translation>
    </message>
    <message>
        <source>A caller asked for a person and nobody on the on-call list took the call</source>
        <translation>Jemand wollte einen Menschen sprechen, und niemand in Bereitschaft nahm den Anruf an</translation>
    </message>
    <message>
        <source>The outbox holds a command of a newer version: %1</source>
        <translation>Der Postausgang enthält einen Befehl einer neueren Version: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) came in while this host could not be reached. They are in the list of calls now</source>
        <translation>
            <numerusform>%n Anruf kam, während dieser Host nicht erreichbar war. Er steht jetzt in der Liste der Anrufe</numerusform>
            <numerusform>%n Anrufe kamen, während dieser Host nicht erreichbar war. Sie stehen jetzt in der Liste der Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>An event of a newer version was stored: %1</source>
        <translation>Ein Ereignis einer neueren Version wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>A text to %1 could not be sent</source>
        <translation>Eine SMS an %1 konnte nicht gesendet werden</translation>
    </message>
    <message>
        <source>A text could not be sent</source>
        <translation>Eine SMS konnte nicht gesendet werden</translation>
    </message>
    <message>
        <source>A sentence could not be spoken on the line</source>
        <translation>Ein Satz konnte auf der Leitung nicht gesprochen werden</translation>
    </message>
    <message>
        <source>A call could not be answered</source>
        <translation>Ein Anruf konnte nicht angenommen werden</translation>
    </message>
    <message>
        <source>Somebody on call could not be rung</source>
        <translation>Jemand in Bereitschaft konnte nicht angerufen werden</translation>
    </message>
    <message>
        <source>Somebody on call picked up and could not be spoken to</source>
        <translation>Jemand in Bereitschaft nahm ab und konnte nicht angesprochen werden</translation>
    </message>
    <message>
        <source>A call could not be put through</source>
        <translation>Ein Anruf konnte nicht durchgestellt werden</translation>
    </message>
    <message>
        <source>A call could not be recorded</source>
        <translation>Ein Anruf konnte nicht aufgenommen werden</translation>
    </message>
    <message>
        <source>The line could not be listened to</source>
        <translation>Auf der Leitung konnte nicht zugehört werden</translation>
    </message>
    <message>
        <source>The calendar could not be asked for free times</source>
        <translation>Der Kalender konnte nicht nach freien Zeiten gefragt werden</translation>
    </message>
    <message>
        <source>An appointment could not be written into the calendar</source>
        <translation>Ein Termin konnte nicht in den Kalender geschrieben werden</translation>
    </message>
    <message>
        <source>A cancelled appointment could not be taken out of the calendar</source>
        <translation>Ein abgesagter Termin konnte nicht aus dem Kalender genommen werden</translation>
    </message>
    <message>
        <source>A booking fee could not be charged</source>
        <translation>Eine Termingebühr konnte nicht abgerechnet werden</translation>
    </message>
    <message>
        <source>A booking fee could not be taken back</source>
        <translation>Eine Termingebühr konnte nicht erstattet werden</translation>
    </message>
    <message>
        <source>A recording could not be fetched</source>
        <translation>Eine Aufnahme konnte nicht geholt werden</translation>
    </message>
    <message>
        <source>A recording could not be deleted at the provider</source>
        <translation>Eine Aufnahme konnte beim Anbieter nicht gelöscht werden</translation>
    </message>
    <message>
        <source>A recording could not be deleted from the disk</source>
        <translation>Eine Aufnahme konnte nicht vom Datenträger gelöscht werden</translation>
    </message>
    <message>
        <source>%1 did not succeed</source>
        <translation>%1 ist nicht gelungen</translation>
    </message>
    <message>
        <source>You moved an appointment in your calendar to a time that meets another appointment</source>
        <translation>Sie haben in Ihrem Kalender einen Termin auf eine Zeit verschoben, zu der ein anderer liegt</translation>
    </message>
    <message>
        <source>You moved an appointment in your calendar to a time outside your hours</source>
        <translation>Sie haben in Ihrem Kalender einen Termin auf eine Zeit außerhalb Ihrer Öffnungszeiten verschoben</translation>
    </message>
    <message>
        <source>It was left as you put it.</source>
        <translation>Es blieb, wie Sie es eingetragen haben.</translation>
    </message>
    <message>
        <source>Said goodbye; nothing was arranged</source>
        <translation>Verabschiedet; nichts vereinbart</translation>
    </message>
    <message>
        <source>Fell silent; the receptionist ended the call</source>
        <translation>Verstummt; die Empfangskraft beendete den Anruf</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsch verbunden</translation>
    </message>
    <message>
        <source>Hung up before anything came of it</source>
        <translation>Aufgelegt, bevor sich etwas ergab</translation>
    </message>
    <message>
        <source>Booked an appointment</source>
        <translation>Termin gebucht</translation>
    </message>
    <message>
        <source>Took an appointment down; the calendar has to confirm it</source>
        <translation>Termin notiert; der Kalender muss ihn bestätigen</translation>
    </message>
    <message>
        <source>Moved an appointment</source>
        <translation>Termin verschoben</translation>
    </message>
    <message>
        <source>Cancelled an appointment</source>
        <translation>Termin abgesagt</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>Asked a question and got an answer</source>
        <translation>Frage gestellt und beantwortet</translation>
    </message>
    <message>
        <source>Was put through to a person</source>
        <translation>Mit einem Menschen verbunden</translation>
    </message>
    <message>
        <source>Asked for a person and nobody picked up</source>
        <translation>Wollte einen Menschen sprechen; niemand nahm ab</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Not answered: blocked</source>
        <translation>Nicht angenommen: gesperrt</translation>
    </message>
    <message>
        <source>The line failed</source>
        <translation>Die Leitung fiel aus</translation>
    </message>
    <message>
        <source>A customer with a coming appointment texted “%1”: ask whether they meant the appointment</source>
        <translation>Jemand mit einem anstehenden Termin schrieb per SMS “%1”: Fragen Sie nach, ob der Termin gemeint war</translation>
    </message>
    <message>
        <source>A text to %1 could not be delivered</source>
        <translation>Eine SMS an %1 konnte nicht zugestellt werden</translation>
    </message>
    <message>
        <source>It is not known whether a text to %1 went out; it is not sent again by itself</source>
        <translation>Es ist nicht bekannt, ob eine SMS an %1 hinausging; sie wird nicht von selbst noch einmal gesendet</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[Bild]</translation>
    </message>
    <message>
        <source>The model&apos;s account has no credit left; the local receptionist answers until there is some</source>
        <translation>Das Konto des Modells hat kein Guthaben mehr; bis wieder welches da ist, antwortet die lokale Empfangskraft</translation>
    </message>
    <message>
        <source>The model&apos;s server does not accept the key or the model&apos;s name; the local receptionist answers until it is mended</source>
        <translation>Der Server des Modells nimmt den Schlüssel oder den Namen des Modells nicht an; bis das behoben ist, antwortet die lokale Empfangskraft</translation>
    </message>
    <message>
        <source>A role is owner, staff or viewer</source>
        <translation>Eine Rolle ist owner, staff oder viewer</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Wait and use a valid token</source>
        <translation>Warten Sie und verwenden Sie ein gültiges Token</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>This token may look, but not do this; use an owner&apos;s token</source>
        <translation>Dieses Token darf lesen, aber dies nicht tun; verwenden Sie eines mit der Rolle owner</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Send a valid token: Authorization: Bearer …</source>
        <translation>Senden Sie ein gültiges Token: Authorization: Bearer …</translation>
    </message>
    <message>
        <source>This token is for some businesses alone; use one of the whole host</source>
        <translation>Dieses Token gilt nur für einige Betriebe; verwenden Sie eines für den ganzen Host</translation>
    </message>
    <message>
        <source>No such business</source>
        <translation>Kein solcher Betrieb</translation>
    </message>
    <message>
        <source>Set one up first, or use one of those of GET /api/businesses</source>
        <translation>Richten Sie zuerst einen ein, oder verwenden Sie einen aus GET /api/businesses</translation>
    </message>
    <message>
        <source>Which business?</source>
        <translation>Welcher Betrieb?</translation>
    </message>
    <message>
        <source>This host has several: add ?business= with an id of GET /api/businesses</source>
        <translation>Dieser Host hat mehrere: Fügen Sie ?business= mit einer ID aus GET /api/businesses hinzu</translation>
    </message>
    <message>
        <source>start: a time like 2026-03-04T15:00 is wanted</source>
        <translation>start: erwartet wird eine Zeit wie 2026-03-04T15:00</translation>
    </message>
    <message>
        <source>service: one of the business&apos;s services is wanted</source>
        <translation>service: erwartet wird eine der Leistungen des Betriebs</translation>
    </message>
    <message>
        <source>customer_name: is missing</source>
        <translation>customer_name: fehlt</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>to: a number like +15550104567 is wanted</source>
        <translation>to: erwartet wird eine Nummer wie +15550104567</translation>
    </message>
    <message>
        <source>A number in “to” and some words in “text” are wanted</source>
        <translation>Erwartet werden eine Nummer in “to” und ein Text in “text”</translation>
    </message>
    <message>
        <source>peer: a number like +15550104567 is wanted</source>
        <translation>peer: erwartet wird eine Nummer wie +15550104567</translation>
    </message>
    <message>
        <source>“%1” is one of: %2</source>
        <translation>“%1” ist eines von: %2</translation>
    </message>
    <message>
        <source>“%1” is one or several, with commas between them, of: %2</source>
        <translation>“%1” ist eines oder mehrere, durch Kommas getrennt, von: %2</translation>
    </message>
    <message>
        <source>“%1” is a time like 2026-03-31T09:00:00Z</source>
        <translation>“%1” ist eine Zeit wie 2026-03-31T09:00:00Z</translation>
    </message>
    <message>
        <source>“%1” is a whole number from 1 to %2</source>
        <translation>“%1” ist eine ganze Zahl von 1 bis %2</translation>
    </message>
    <message>
        <source>“before” is the “next” of the page before</source>
        <translation>“before” ist das “next” der vorigen Seite</translation>
    </message>
    <message>
        <source>“from” is before “to”</source>
        <translation>“from” liegt vor “to”</translation>
    </message>
    <message>
        <source>The query is not written as addresses write it</source>
        <translation>Die Abfrage ist nicht geschrieben, wie es in Adressen üblich ist</translation>
    </message>
    <message>
        <source>There is no “%1” here</source>
        <translation>Hier gibt es kein “%1”</translation>
    </message>
    <message>
        <source>The calendar is connected. You may close this page.</source>
        <translation>Der Kalender ist verbunden. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>No such check</source>
        <translation>Keine solche Prüfung</translation>
    </message>
    <message>
        <source>Their names are those of GET /api/checks</source>
        <translation>Ihre Namen sind die aus GET /api/checks</translation>
    </message>
    <message>
        <source>No Telnyx key</source>
        <translation>Kein Telnyx-Schlüssel</translation>
    </message>
    <message>
        <source>Enter the API key of your Telnyx account first</source>
        <translation>Geben Sie zuerst den API-Schlüssel Ihres Telnyx-Kontos ein</translation>
    </message>
    <message>
        <source>an address like https://api.example.com is wanted</source>
        <translation>erwartet wird eine Adresse wie https://api.example.com</translation>
    </message>
    <message>
        <source>addresses or subnets with commas between are wanted</source>
        <translation>erwartet werden Adressen oder Subnetze, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>the public key of Mission Control, 44 characters, is wanted</source>
        <translation>erwartet wird der öffentliche Schlüssel von Mission Control, 44 Zeichen</translation>
    </message>
    <message>
        <source>where the data is kept; ~/.local/share/cloudgreet</source>
        <translation>wo die Daten liegen; ~/.local/share/cloudgreet</translation>
    </message>
    <message>
        <source>webhooks and health, ADDR:PORT; 127.0.0.1:8787, port 0 picks one</source>
        <translation>Webhooks und Zustand, ADRESSE:PORT; 127.0.0.1:8787, Port 0 wählt einen</translation>
    </message>
    <message>
        <source>consoles, the API and metrics; 127.0.0.1:8788</source>
        <translation>Konsolen, die API und Metriken; 127.0.0.1:8788</translation>
    </message>
    <message>
        <source>certificate file (PEM), for those of the two that other machines reach</source>
        <translation>Zertifikatsdatei (PEM), für die der beiden, die andere Computer erreichen</translation>
    </message>
    <message>
        <source>its key file (PEM)</source>
        <translation>die zugehörige Schlüsseldatei (PEM)</translation>
    </message>
    <message>
        <source>reverse proxies whose X-Forwarded-For counts, addresses or subnets</source>
        <translation>Reverse-Proxys, deren X-Forwarded-For zählt, Adressen oder Subnetze</translation>
    </message>
    <message>
        <source>the https address under which Telnyx reaches this host</source>
        <translation>die https-Adresse, unter der Telnyx diesen Host erreicht</translation>
    </message>
    <message>
        <source>the owner&apos;s language, like es, if it is not to be the system&apos;s</source>
        <translation>die Sprache des Inhabers, wie es, falls es nicht die des Systems sein soll</translation>
    </message>
    <message>
        <source>verifies webhooks; Mission Control, Keys &amp; Credentials</source>
        <translation>prüft Webhooks; Mission Control, Keys &amp; Credentials</translation>
    </message>
    <message>
        <source>speaks, answers, texts</source>
        <translation>spricht, nimmt an, sendet SMS</translation>
    </message>
    <message>
        <source>another address of the API, for tests</source>
        <translation>eine andere Adresse der API, für Tests</translation>
    </message>
    <message>
        <source>the model; without it the local receptionist answers</source>
        <translation>das Modell; ohne ihn antwortet die lokale Empfangskraft</translation>
    </message>
    <message>
        <source>any compatible server, one on this machine too</source>
        <translation>jeder kompatible Server, auch einer auf diesem Computer</translation>
    </message>
    <message>
        <source>of the calendar&apos;s OAuth client</source>
        <translation>des OAuth-Clients für den Kalender</translation>
    </message>
    <message>
        <source>of the same</source>
        <translation>desselben</translation>
    </message>
    <message>
        <source>and GOOGLE_TOKEN_URL, GOOGLE_REVOKE_URL, GOOGLE_API_URL: other addresses, for tests</source>
        <translation>und GOOGLE_TOKEN_URL, GOOGLE_REVOKE_URL, GOOGLE_API_URL: andere Adressen, für Tests</translation>
    </message>
    <message>
        <source>the operator&apos;s restricted key; without it fees stay in the ledger</source>
        <translation>der eingeschränkte Schlüssel des Betreibers; ohne ihn bleiben Gebühren in der Liste</translation>
    </message>
    <message>
        <source>verifies Stripe&apos;s webhooks</source>
        <translation>prüft die Webhooks von Stripe</translation>
    </message>
    <message>
        <source>a certificate and its key belong together; set CLOUDGREET_TLS_KEY too</source>
        <translation>Zertifikat und Schlüssel gehören zusammen; setzen Sie auch CLOUDGREET_TLS_KEY</translation>
    </message>
    <message>
        <source>Realtime voice is not there yet: calls are served by turns</source>
        <translation>Echtzeit-Sprache gibt es noch nicht: Anrufe werden im Wechselgespräch geführt</translation>
    </message>
    <message>
        <source>There is no business with the id %1; leave “id” out to make one</source>
        <translation>Es gibt keinen Betrieb mit der ID %1; lassen Sie “id” weg, um einen anzulegen</translation>
    </message>
    <message>
        <source>The numbers belong to two businesses, “%1” and “%2”; nothing was changed</source>
        <translation>Die Nummern gehören zu zwei Betrieben, “%1” und “%2”; nichts wurde geändert</translation>
    </message>
    <message>
        <source>The key to the host is not on this computer any more. Attach to it anew on the sheet “This computer”.</source>
        <translation>Der Schlüssel zum Host ist nicht mehr auf diesem Computer. Verbinden Sie sich auf dem Blatt “Dieser Computer” neu.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made; choose another with --data-dir</source>
        <translation>Der Datenordner %1 kann nicht angelegt werden; wählen Sie mit --data-dir einen anderen</translation>
    </message>
    <message>
        <source>Another CloudGreet owns the data folder %1; stop it or choose another folder</source>
        <translation>Ein anderes CloudGreet verwendet den Datenordner %1; beenden Sie es oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>%1 holds a real business; practice needs a folder of its own</source>
        <translation>%1 enthält einen echten Betrieb; die Übung braucht einen eigenen Ordner</translation>
    </message>
    <message>
        <source>%1 holds practice calls; a real host needs a folder of its own</source>
        <translation>%1 enthält Übungsanrufe; ein echter Host braucht einen eigenen Ordner</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>. The latest backup: cloudgreetd restore %1</source>
        <translation>. Die neueste Sicherung: cloudgreetd restore %1</translation>
    </message>
    <message>
        <source>There is no business “%1”</source>
        <translation>Es gibt keinen Betrieb “%1”</translation>
    </message>
    <message>
        <source>There is a token of that name; revoke it first or choose another name</source>
        <translation>Ein Token dieses Namens gibt es schon; widerrufen Sie es zuerst oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>There is no token of that name</source>
        <translation>Es gibt kein Token dieses Namens</translation>
    </message>
    <message>
        <source>an address like https://phone.example.com is wanted, without anything behind it</source>
        <translation>erwartet wird eine Adresse wie https://phone.example.com, ohne etwas dahinter</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>Der Export wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 holds practice calls; they are not backed up</source>
        <translation>%1 enthält Übungsanrufe; sie werden nicht gesichert</translation>
    </message>
    <message>
        <source>%1 is there already and is no backup; choose another name</source>
        <translation>%1 gibt es schon und ist keine Sicherung; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>There is nothing to export in %1</source>
        <translation>In %1 gibt es nichts zu exportieren</translation>
    </message>
    <message>
        <source>There is no business %1</source>
        <translation>Es gibt keinen Betrieb %1</translation>
    </message>
    <message>
        <source>The keychain of this desktop is locked</source>
        <translation>Der Schlüsselbund dieses Desktops ist gesperrt</translation>
    </message>
    <message>
        <source>The keychain has no such entry</source>
        <translation>Der Schlüsselbund hat keinen solchen Eintrag</translation>
    </message>
    <message>
        <source>The keychain was not opened to us</source>
        <translation>Der Schlüsselbund wurde für CloudGreet nicht geöffnet</translation>
    </message>
    <message>
        <source>There is no keychain here</source>
        <translation>Hier gibt es keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>No provider does %1</source>
        <translation>Kein Anbieter kann %1</translation>
    </message>
    <message>
        <source>The practice calendar did not answer</source>
        <translation>Der Übungskalender hat nicht geantwortet</translation>
    </message>
    <message>
        <source>The practice line did not start</source>
        <translation>Die Übungsleitung ist nicht gestartet</translation>
    </message>
    <message>
        <source>There is no such practice call, or it has ended</source>
        <translation>Diesen Übungsanruf gibt es nicht, oder er ist beendet</translation>
    </message>
    <message>
        <source>There is no such practice call</source>
        <translation>Diesen Übungsanruf gibt es nicht</translation>
    </message>
    <message>
        <source>The recording was deleted</source>
        <translation>Die Aufnahme wurde gelöscht</translation>
    </message>
    <message>
        <source>The recording is not here yet</source>
        <translation>Die Aufnahme ist noch nicht hier</translation>
    </message>
    <message>
        <source>It is being fetched; its state is %1</source>
        <translation>Sie wird geholt; ihr Status ist %1</translation>
    </message>
    <message>
        <source>That is no recording&apos;s name</source>
        <translation>So heißt keine Aufnahme</translation>
    </message>
    <message>
        <source>%1 could not be deleted: %2</source>
        <translation>%1 konnte nicht gelöscht werden: %2</translation>
    </message>
    <message>
        <source>Not valid; nothing was changed</source>
        <translation>Ungültig; nichts wurde geändert</translation>
    </message>
    <message>
        <source>The folder for secrets cannot be made</source>
        <translation>Der Ordner für Geheimnisse kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>there is no such setting here; known are %1</source>
        <translation>diese Einstellung gibt es hier nicht; bekannt sind %1</translation>
    </message>
    <message>
        <source>A token needs a name of letters and digits, like front-desk</source>
        <translation>Ein Token braucht einen Namen aus Buchstaben und Ziffern, wie front-desk</translation>
    </message>
    <message>
        <source>There is no key of that name; the names are %1</source>
        <translation>Einen Schlüssel dieses Namens gibt es nicht; die Namen sind %1</translation>
    </message>
    <message>
        <source>The practice line has practice keys only; enter yours on your own line</source>
        <translation>Die Übungsleitung hat nur Übungsschlüssel; geben Sie Ihre auf Ihrer eigenen Leitung ein</translation>
    </message>
    <message>
        <source>systemd gives this host the credential %1, which goes before what is entered here; change it there</source>
        <translation>systemd gibt diesem Host den Wert für %1 vor; er geht dem hier Eingegebenen vor. Ändern Sie ihn dort</translation>
    </message>
    <message>
        <source>The environment sets %1, which goes before what is entered here; change it there</source>
        <translation>Die Umgebung setzt %1; das geht dem hier Eingegebenen vor. Ändern Sie es dort</translation>
    </message>
    <message>
        <source>this is a Telnyx API key</source>
        <translation>dies ist ein API-Schlüssel von Telnyx</translation>
    </message>
    <message>
        <source>this is an OpenAI key</source>
        <translation>dies ist ein Schlüssel von OpenAI</translation>
    </message>
    <message>
        <source>this is a Stripe key</source>
        <translation>dies ist ein Schlüssel von Stripe</translation>
    </message>
    <message>
        <source>this is Stripe’s signing secret</source>
        <translation>dies ist das Signaturgeheimnis von Stripe</translation>
    </message>
    <message>
        <source>this is Google’s client ID</source>
        <translation>dies ist die Client-ID von Google</translation>
    </message>
    <message>
        <source>this is Google’s client secret</source>
        <translation>dies ist das Client-Secret von Google</translation>
    </message>
    <message>
        <source>%1; it belongs in another field</source>
        <translation>%1; das gehört in ein anderes Feld</translation>
    </message>
    <message>
        <source>this is the publishable key; a restricted one begins with “rk_”</source>
        <translation>dies ist der veröffentlichbare Schlüssel; ein eingeschränkter beginnt mit “rk_”</translation>
    </message>
    <message>
        <source>a key of Stripe begins with “rk_”</source>
        <translation>ein Schlüssel von Stripe beginnt mit “rk_”</translation>
    </message>
    <message>
        <source>a signing secret begins with “whsec_”</source>
        <translation>ein Signaturgeheimnis beginnt mit “whsec_”</translation>
    </message>
    <message>
        <source>a client ID ends in “.apps.googleusercontent.com”</source>
        <translation>eine Client-ID endet auf “.apps.googleusercontent.com”</translation>
    </message>
    <message>
        <source>paste the whole key: letters and digits without spaces</source>
        <translation>fügen Sie den ganzen Schlüssel ein: Buchstaben und Ziffern ohne Leerzeichen</translation>
    </message>
    <message>
        <source>this is not the public key; it has 44 characters and ends in “=”</source>
        <translation>dies ist nicht der öffentliche Schlüssel; er hat 44 Zeichen und endet auf “=”</translation>
    </message>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 antwortet nicht: %2.</translation>
    </message>
    <message>
        <source>Look whether this computer is online, then run the check again.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist, dann wiederholen Sie die Prüfung.</translation>
    </message>
    <message>
        <source>%1 refuses the key.</source>
        <translation>%1 lehnt den Schlüssel ab.</translation>
    </message>
    <message>
        <source>Make a new key there and enter it here.</source>
        <translation>Erstellen Sie dort einen neuen Schlüssel und geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>%1 answered with an error (%2).</source>
        <translation>%1 antwortete mit einem Fehler (%2).</translation>
    </message>
    <message>
        <source>Wait some minutes, then run the check again.</source>
        <translation>Warten Sie einige Minuten, dann wiederholen Sie die Prüfung.</translation>
    </message>
    <message>
        <source>%1 accepts the key.</source>
        <translation>%1 nimmt den Schlüssel an.</translation>
    </message>
    <message>
        <source>A business is set up.</source>
        <translation>Ein Betrieb ist eingerichtet.</translation>
    </message>
    <message>
        <source>No business is set up, so no call is answered.</source>
        <translation>Kein Betrieb ist eingerichtet, also wird kein Anruf angenommen.</translation>
    </message>
    <message>
        <source>Fill in the first page of the set-up.</source>
        <translation>Füllen Sie die erste Seite der Einrichtung aus.</translation>
    </message>
    <message>
        <source>There is no Telnyx key, so no call is answered.</source>
        <translation>Es gibt keinen Telnyx-Schlüssel, also wird kein Anruf angenommen.</translation>
    </message>
    <message>
        <source>Enter the API key of your Telnyx account on the page “Phone line”.</source>
        <translation>Geben Sie den API-Schlüssel Ihres Telnyx-Kontos auf der Seite “Telefonleitung” ein.</translation>
    </message>
    <message>
        <source>Telnyx accepts the key.</source>
        <translation>Telnyx nimmt den Schlüssel an.</translation>
    </message>
    <message>
        <source>Telnyx refuses the key.</source>
        <translation>Telnyx lehnt den Schlüssel ab.</translation>
    </message>
    <message>
        <source>Make a new API key at Telnyx and enter it on the page “Phone line”.</source>
        <translation>Erstellen Sie bei Telnyx einen neuen API-Schlüssel und geben Sie ihn auf der Seite “Telefonleitung” ein.</translation>
    </message>
    <message>
        <source>Telnyx does not answer: %1.</source>
        <translation>Telnyx antwortet nicht: %1.</translation>
    </message>
    <message>
        <source>Telnyx’s public key is missing, so everything that it sends is refused.</source>
        <translation>Der öffentliche Schlüssel von Telnyx fehlt, also wird alles abgewiesen, was es sendet.</translation>
    </message>
    <message>
        <source>Copy it from Telnyx, “Keys &amp; Credentials”, “Public Key”, to the page “Phone line”.</source>
        <translation>Kopieren Sie ihn von Telnyx, “Keys &amp; Credentials”, “Public Key”, auf die Seite “Telefonleitung”.</translation>
    </message>
    <message>
        <source>What Telnyx sends is checked with its public key.</source>
        <translation>Was Telnyx sendet, wird mit seinem öffentlichen Schlüssel geprüft.</translation>
    </message>
    <message>
        <source>Telnyx could not be asked.</source>
        <translation>Telnyx konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Mend the Telnyx key first.</source>
        <translation>Beheben Sie zuerst das Problem mit dem Telnyx-Schlüssel.</translation>
    </message>
    <message>
        <source>No number is entered yet.</source>
        <translation>Noch ist keine Nummer eingetragen.</translation>
    </message>
    <message>
        <source>Cannot be told while %1 is not on this Telnyx account.</source>
        <translation>Lässt sich nicht sagen, solange %1 nicht zu diesem Telnyx-Konto gehört.</translation>
    </message>
    <message>
        <source>The number %1 is not on this Telnyx account.</source>
        <translation>Die Nummer %1 gehört nicht zu diesem Telnyx-Konto.</translation>
    </message>
    <message>
        <source>Buy or move it there, or correct the number on the page “Business”.</source>
        <translation>Kaufen Sie sie dort oder nehmen Sie sie dorthin mit, oder berichtigen Sie die Nummer auf der Seite “Betrieb”.</translation>
    </message>
    <message>
        <source>The number %1 is not connected to a call-control application.</source>
        <translation>Die Nummer %1 ist mit keiner Call-Control-Anwendung verbunden.</translation>
    </message>
    <message>
        <source>Press “See what would change” on the page “Phone line”.</source>
        <translation>Klicken Sie auf der Seite “Telefonleitung” auf “Änderungen ansehen”.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) reach this host’s application.</source>
        <translation>
            <numerusform>%n Nummer erreicht die Anwendung dieses Hosts.</numerusform>
            <numerusform>%n Nummern erreichen die Anwendung dieses Hosts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The practice line works without it. How a number is connected can be tried on the page “Phone line”.</source>
        <translation>Die Übungsleitung kommt ohne aus. Wie eine Nummer verbunden wird, lässt sich auf der Seite “Telefonleitung” ausprobieren.</translation>
    </message>
    <message>
        <source>Telnyx does not know where to find this host.</source>
        <translation>Telnyx weiß nicht, wo dieser Host zu finden ist.</translation>
    </message>
    <message>
        <source>Enter the public address on the page “Phone line”.</source>
        <translation>Geben Sie die öffentliche Adresse auf der Seite “Telefonleitung” ein.</translation>
    </message>
    <message>
        <source>Telnyx sends calls of %1 nowhere.</source>
        <translation>Telnyx sendet die Anrufe von %1 nirgendwohin.</translation>
    </message>
    <message>
        <source>Telnyx sends calls of %1 elsewhere: %2.</source>
        <translation>Telnyx sendet die Anrufe von %1 woandershin: %2.</translation>
    </message>
    <message>
        <source>Telnyx sends calls of %1 in an old form (version %2).</source>
        <translation>Telnyx sendet die Anrufe von %1 in einem alten Format (Version %2).</translation>
    </message>
    <message>
        <source>Telnyx sends calls to this host, in the form that it reads.</source>
        <translation>Telnyx sendet Anrufe an diesen Host, in dem Format, das er liest.</translation>
    </message>
    <message>
        <source>Answers to texts of %1 do not reach this host.</source>
        <translation>Antworten auf SMS von %1 erreichen diesen Host nicht.</translation>
    </message>
    <message>
        <source>Texts go out and come back.</source>
        <translation>SMS gehen hinaus, und Antworten kommen an.</translation>
    </message>
    <message>
        <source>When this computer is off, calls of %1 are lost.</source>
        <translation>Ist dieser Computer aus, gehen Anrufe an %1 verloren.</translation>
    </message>
    <message>
        <source>Enter a telephone that rings instead on the page “Phone line”, and apply it.</source>
        <translation>Geben Sie auf der Seite “Telefonleitung” ein Telefon ein, das stattdessen klingelt, und übernehmen Sie die Änderung.</translation>
    </message>
    <message>
        <source>When this computer is off, another telephone rings.</source>
        <translation>Ist dieser Computer aus, klingelt ein anderes Telefon.</translation>
    </message>
    <message>
        <source>Nobody is entered who could be rung; callers who want a person leave a message.</source>
        <translation>Niemand ist eingetragen, der angerufen werden könnte; wer einen Menschen sprechen möchte, hinterlässt eine Nachricht.</translation>
    </message>
    <message>
        <source>Telnyx rings nobody for %1, so callers cannot be put through.</source>
        <translation>Telnyx ruft für %1 niemanden an, also können Anrufer nicht durchgestellt werden.</translation>
    </message>
    <message>
        <source>Make an outbound voice profile at Telnyx (“Voice”, “Outbound Voice Profiles”), and add the application “%1” to it.</source>
        <translation>Erstellen Sie bei Telnyx ein Outbound Voice Profile (“Voice”, “Outbound Voice Profiles”) und fügen Sie ihm die Anwendung “%1” hinzu.</translation>
    </message>
    <message>
        <source>People on the on-call list can be rung.</source>
        <translation>Wer in Bereitschaft ist, kann angerufen werden.</translation>
    </message>
    <message>
        <source>No public address is known, so Telnyx cannot reach this host.</source>
        <translation>Es ist keine öffentliche Adresse bekannt, also kann Telnyx diesen Host nicht erreichen.</translation>
    </message>
    <message>
        <source>Set up a tunnel, or another way in, and enter its address on the page “Phone line”.</source>
        <translation>Richten Sie einen Tunnel oder einen anderen Zugang ein und geben Sie seine Adresse auf der Seite “Telefonleitung” ein.</translation>
    </message>
    <message>
        <source>Look whether the tunnel or proxy runs and leads to this computer; “Three ways to be reached” on the page “Phone line” helps.</source>
        <translation>Prüfen Sie, ob der Tunnel oder Proxy läuft und zu diesem Computer führt; “Drei Wege, erreichbar zu sein” auf der Seite “Telefonleitung” hilft weiter.</translation>
    </message>
    <message>
        <source>At %1 somebody else answers (%2).</source>
        <translation>Unter %1 antwortet etwas anderes (%2).</translation>
    </message>
    <message>
        <source>Let the tunnel or proxy lead to this host’s public port.</source>
        <translation>Lassen Sie den Tunnel oder Proxy zum öffentlichen Port dieses Hosts führen.</translation>
    </message>
    <message>
        <source>At %1 another CloudGreet answers, not this one.</source>
        <translation>Unter %1 antwortet ein anderes CloudGreet, nicht dieses.</translation>
    </message>
    <message>
        <source>This host is reached at %1.</source>
        <translation>Dieser Host ist unter %1 erreichbar.</translation>
    </message>
    <message>
        <source>OpenAI is chosen, but there is no key; the receptionist on this computer answers.</source>
        <translation>OpenAI ist gewählt, aber es gibt keinen Schlüssel; es antwortet die Empfangskraft auf diesem Computer.</translation>
    </message>
    <message>
        <source>Enter a key on the page “Receptionist”, or choose this computer there.</source>
        <translation>Geben Sie auf der Seite “Empfang” einen Schlüssel ein, oder wählen Sie dort diesen Computer.</translation>
    </message>
    <message>
        <source>The receptionist on this computer answers; no key is needed.</source>
        <translation>Es antwortet die Empfangskraft auf diesem Computer; ein Schlüssel ist nicht nötig.</translation>
    </message>
    <message>
        <source>Google no longer accepts the connection; appointments wait for it.</source>
        <translation>Google nimmt die Verbindung nicht mehr an; Termine warten darauf.</translation>
    </message>
    <message>
        <source>Connect the calendar again on the page “Calendar”.</source>
        <translation>Verbinden Sie den Kalender auf der Seite “Kalender” neu.</translation>
    </message>
    <message>
        <source>No calendar is connected; appointments are kept here.</source>
        <translation>Kein Kalender ist verbunden; Termine werden hier geführt.</translation>
    </message>
    <message>
        <source>Connect yours on the page “Calendar”, so that callers are not given times that you have taken.</source>
        <translation>Verbinden Sie Ihren auf der Seite “Kalender”, damit Anrufern keine Zeiten angeboten werden, die bei Ihnen belegt sind.</translation>
    </message>
    <message>
        <source>Fees are only noted: there is no Stripe key.</source>
        <translation>Gebühren werden nur notiert: Es gibt keinen Stripe-Schlüssel.</translation>
    </message>
    <message>
        <source>Fees are off.</source>
        <translation>Gebühren sind aus.</translation>
    </message>
    <message>
        <source>Enter a restricted key on the page “Billing” to charge them.</source>
        <translation>Geben Sie auf der Seite “Abrechnung” einen eingeschränkten Schlüssel ein, um sie abzurechnen.</translation>
    </message>
    <message>
        <source>The Stripe key may do everything with the account.</source>
        <translation>Der Stripe-Schlüssel darf mit dem Konto alles tun.</translation>
    </message>
    <message>
        <source>Make a restricted key (“rk_…”) as the help tells and enter that one.</source>
        <translation>Erstellen Sie einen eingeschränkten Schlüssel (“rk_…”), wie die Hilfe es beschreibt, und geben Sie diesen ein.</translation>
    </message>
    <message>
        <source>Stripe’s news are not listened to; fees are sent all the same.</source>
        <translation>Meldungen von Stripe werden nicht empfangen; Gebühren werden trotzdem gesendet.</translation>
    </message>
    <message>
        <source>Stripe’s news are checked with the signing secret.</source>
        <translation>Meldungen von Stripe werden mit dem Signaturgeheimnis geprüft.</translation>
    </message>
    <message>
        <source>Nobody could be asked for the time.</source>
        <translation>Niemand konnte nach der Uhrzeit gefragt werden.</translation>
    </message>
    <message>
        <source>Run the check again when this computer is online.</source>
        <translation>Wiederholen Sie die Prüfung, wenn dieser Computer online ist.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>Die Uhr geht richtig.</translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) fast.</source>
        <translation>
            <numerusform>Die Uhr geht %n Sekunde vor.</numerusform>
            <numerusform>Die Uhr geht %n Sekunden vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) slow.</source>
        <translation>
            <numerusform>Die Uhr geht %n Sekunde nach.</numerusform>
            <numerusform>Die Uhr geht %n Sekunden nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the system set it by the network; a wrong clock has webhooks refused.</source>
        <translation>Lassen Sie sie vom System über das Netz stellen; geht die Uhr falsch, werden Webhooks abgewiesen.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>%1 sind frei.</translation>
    </message>
    <message>
        <source>Only %1 are free; calls cannot be kept soon.</source>
        <translation>Nur %1 sind frei; bald können keine Anrufe mehr gespeichert werden.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data folder.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger des Datenordners.</translation>
    </message>
    <message>
        <source>Practice calls are not backed up.</source>
        <translation>Übungsanrufe werden nicht gesichert.</translation>
    </message>
    <message>
        <source>There is no backup yet; the first is made in the coming night, while the host runs.</source>
        <translation>Es gibt noch keine Sicherung; die erste entsteht in der kommenden Nacht, während der Host läuft.</translation>
    </message>
    <message>
        <source>The latest backup is of %1.</source>
        <translation>Die neueste Sicherung ist vom %1.</translation>
    </message>
    <message>
        <source>Let the host run through a night, and look whether the disk has room for it.</source>
        <translation>Lassen Sie den Host eine Nacht lang laufen, und prüfen Sie, ob auf dem Datenträger Platz dafür ist.</translation>
    </message>
    <message>
        <source>Keys are kept in the desktop’s keychain.</source>
        <translation>Schlüssel liegen im Schlüsselbund des Desktops.</translation>
    </message>
    <message>
        <source>The keychain is locked: keys in it are not used until it is opened.</source>
        <translation>Der Schlüsselbund ist gesperrt: Seine Schlüssel werden nicht verwendet, bis er geöffnet wird.</translation>
    </message>
    <message>
        <source>Unlock it; this host goes on by itself then.</source>
        <translation>Entsperren Sie ihn; dieser Host macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Keys are kept in files that only this user may read.</source>
        <translation>Schlüssel liegen in Dateien, die nur dieser Benutzer lesen darf.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Telnyx key</source>
        <translation>Telnyx-Schlüssel</translation>
    </message>
    <message>
        <source>Telnyx public key</source>
        <translation>Öffentlicher Schlüssel von Telnyx</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Calls reach this host</source>
        <translation>Anrufe erreichen diesen Host</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>When this computer is off</source>
        <translation>Wenn dieser Computer aus ist</translation>
    </message>
    <message>
        <source>Putting calls through</source>
        <translation>Anrufe durchstellen</translation>
    </message>
    <message>
        <source>Google calendar</source>
        <translation>Google-Kalender</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Stripe key</source>
        <translation>Stripe-Schlüssel</translation>
    </message>
    <message>
        <source>Stripe’s signing secret</source>
        <translation>Signaturgeheimnis von Stripe</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Not base64</source>
        <translation>Kein Base64</translation>
    </message>
    <message>
        <source>Too many connections; try again later.</source>
        <translation>Zu viele Verbindungen; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Too many WebSocket connections.</source>
        <translation>Zu viele WebSocket-Verbindungen.</translation>
    </message>
    <message>
        <source>The other side could not be reached or did not answer properly</source>
        <translation>Die andere Seite war nicht erreichbar oder antwortete nicht richtig</translation>
    </message>
    <message>
        <source>The body is not a JSON object</source>
        <translation>Der Inhalt ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>Not an address and a port, such as 127.0.0.1:8787 or [::1]:8787</source>
        <translation>Keine Adresse mit Port, wie 127.0.0.1:8787 oder [::1]:8787</translation>
    </message>
    <message>
        <source>Not a numeric address: %1</source>
        <translation>Keine numerische Adresse: %1</translation>
    </message>
    <message>
        <source>The request was not answered.</source>
        <translation>Die Anfrage wurde nicht beantwortet.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Die Datei ist nicht da.</translation>
    </message>
    <message>
        <source>A fault has no member %1</source>
        <translation>Ein Fehler hat kein Element %1</translation>
    </message>
    <message>
        <source>garble is one of truncated, html, huge</source>
        <translation>garble ist eines von truncated, html, huge</translation>
    </message>
    <message>
        <source>provider is one of telnyx, openai, google, stripe</source>
        <translation>provider ist eines von telnyx, openai, google, stripe</translation>
    </message>
    <message>
        <source>A fault needs status 400–599, delay_ms, drop, lose_reply or garble, and a rate from 0 to 1</source>
        <translation>Ein Fehler braucht status 400–599, delay_ms, drop, lose_reply oder garble und einen rate von 0 bis 1</translation>
    </message>
    <message>
        <source>A call needs from, and to in E.164</source>
        <translation>Ein Anruf braucht from und to in E.164</translation>
    </message>
    <message>
        <source>speech_speed is 0 or more</source>
        <translation>speech_speed ist 0 oder mehr</translation>
    </message>
    <message>
        <source>A line is a text, or an object with one of text, key, silence, hangup, barge_in</source>
        <translation>Eine Zeile ist ein Text oder ein Objekt mit einem von text, key, silence, hangup, barge_in</translation>
    </message>
    <message>
        <source>The stand-ins listen on loopback only</source>
        <translation>Die simulierten Anbieter lauschen nur auf Loopback</translation>
    </message>
    <message>
        <source>Google&apos;s answer was incomplete</source>
        <translation>Die Antwort von Google war unvollständig</translation>
    </message>
    <message>
        <source>A calendar cannot be read</source>
        <translation>Ein Kalender kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The calendar cannot be read to its end</source>
        <translation>Der Kalender kann nicht bis zum Ende gelesen werden</translation>
    </message>
    <message>
        <source>Google cannot be reached now</source>
        <translation>Google ist zurzeit nicht erreichbar</translation>
    </message>
    <message>
        <source>Google refused without a reason. Try again in some minutes.</source>
        <translation>Google hat ohne Begründung abgelehnt. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Google refused: %1</source>
        <translation>Google hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>There is no Google client yet; enter its id and secret in the set-up</source>
        <translation>Es gibt noch keinen Google-Client; geben Sie seine ID und sein Secret in der Einrichtung ein</translation>
    </message>
    <message>
        <source>Too many connections were begun; try again in ten minutes</source>
        <translation>Zu viele Verbindungen wurden begonnen; versuchen Sie es in zehn Minuten noch einmal</translation>
    </message>
    <message>
        <source>This sign-in is too old or was used before; press Connect again</source>
        <translation>Diese Anmeldung ist zu alt oder wurde schon verwendet; klicken Sie noch einmal auf Verbinden</translation>
    </message>
    <message>
        <source>You did not allow access, so nothing was connected</source>
        <translation>Sie haben den Zugriff nicht erlaubt, also wurde nichts verbunden</translation>
    </message>
    <message>
        <source>Google answered: %1</source>
        <translation>Google antwortete: %1</translation>
    </message>
    <message>
        <source>Not all boxes were ticked; connect again and allow everything asked</source>
        <translation>Nicht alle Kästchen wurden angehakt; verbinden Sie neu und erlauben Sie alles Gefragte</translation>
    </message>
    <message>
        <source>Google&apos;s answer was incomplete; press Connect again</source>
        <translation>Die Antwort von Google war unvollständig; klicken Sie noch einmal auf Verbinden</translation>
    </message>
    <message>
        <source>Google could not be told; remove CloudGreet in your Google account too</source>
        <translation>Google konnte nicht benachrichtigt werden; entfernen Sie CloudGreet auch in Ihrem Google-Konto</translation>
    </message>
    <message>
        <source>the key is not accepted</source>
        <translation>der Schlüssel wird nicht angenommen</translation>
    </message>
    <message>
        <source>Stripe&apos;s answer was incomplete</source>
        <translation>Die Antwort von Stripe war unvollständig</translation>
    </message>
    <message>
        <source>There is no active meter for “%1” at Stripe</source>
        <translation>Bei Stripe gibt es keinen aktiven Zähler für “%1”</translation>
    </message>
    <message>
        <source>Stripe holds more than can be compared</source>
        <translation>Stripe hat mehr, als sich vergleichen lässt</translation>
    </message>
    <message>
        <source>There is no Stripe key; the fee stays in our own ledger</source>
        <translation>Es gibt keinen Stripe-Schlüssel; die Gebühr bleibt in unserer eigenen Liste</translation>
    </message>
    <message>
        <source>Booking fee</source>
        <translation>Termingebühr</translation>
    </message>
    <message>
        <source>The invoice item is not known; look it up at Stripe</source>
        <translation>Der Rechnungsposten ist unbekannt; suchen Sie ihn bei Stripe</translation>
    </message>
    <message>
        <source>Stripe cannot answer now; try again</source>
        <translation>Stripe kann zurzeit nicht antworten; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>Stripe refused: %1</source>
        <translation>Stripe hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>The webhook carries no signature</source>
        <translation>Der Webhook trägt keine Signatur</translation>
    </message>
    <message>
        <source>The webhook&apos;s signature is too old or from the future; is the clock right?</source>
        <translation>Die Signatur des Webhooks ist zu alt oder aus der Zukunft; geht die Uhr richtig?</translation>
    </message>
    <message>
        <source>The webhook&apos;s signature is wrong</source>
        <translation>Die Signatur des Webhooks ist falsch</translation>
    </message>
    <message>
        <source>Not an event of Stripe&apos;s</source>
        <translation>Kein Ereignis von Stripe</translation>
    </message>
    <message>
        <source>The event names no customer</source>
        <translation>Das Ereignis nennt keinen Kunden</translation>
    </message>
    <message>
        <source>The recording is empty so far</source>
        <translation>Die Aufnahme ist bisher leer</translation>
    </message>
    <message>
        <source>The recording could not be written: %1</source>
        <translation>Die Aufnahme konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>the recording&apos;s link</source>
        <translation>der Link der Aufnahme</translation>
    </message>
    <message>
        <source>There is no Telnyx API key; set TELNYX_API_KEY</source>
        <translation>Es gibt keinen API-Schlüssel von Telnyx; setzen Sie TELNYX_API_KEY</translation>
    </message>
    <message>
        <source>Telnyx answered %1</source>
        <translation>Telnyx antwortete %1</translation>
    </message>
    <message>
        <source>Telnyx says: %1</source>
        <translation>Telnyx meldet: %1</translation>
    </message>
    <message>
        <source>Telnyx accepts “%1” and does not keep it</source>
        <translation>Telnyx nimmt “%1” an und behält es nicht</translation>
    </message>
    <message>
        <source>Not a webhook of API version 2; set the application&apos;s webhook version to 2</source>
        <translation>Kein Webhook der API-Version 2; stellen Sie die Webhook-Version der Anwendung auf 2</translation>
    </message>
    <message>
        <source>The event names no call</source>
        <translation>Das Ereignis nennt keinen Anruf</translation>
    </message>
    <message>
        <source>there is no such member</source>
        <translation>dieses Element gibt es nicht</translation>
    </message>
    <message>
        <source>a text is wanted</source>
        <translation>erwartet wird ein Text</translation>
    </message>
    <message>
        <source>true or false is wanted</source>
        <translation>erwartet wird true oder false</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is wanted</source>
        <translation>erwartet wird eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>texts are wanted</source>
        <translation>erwartet werden Texte</translation>
    </message>
    <message>
        <source>a text or a list of texts is wanted</source>
        <translation>erwartet wird ein Text oder eine Liste von Texten</translation>
    </message>
    <message>
        <source>one of these is wanted: %1</source>
        <translation>erwartet wird eines von diesen: %1</translation>
    </message>
    <message>
        <source>a number like +12125550147 is wanted</source>
        <translation>erwartet wird eine Nummer wie +12125550147</translation>
    </message>
    <message>
        <source>a local time like 2026-03-05T15:00 is wanted</source>
        <translation>erwartet wird eine Ortszeit wie 2026-03-05T15:00</translation>
    </message>
    <message>
        <source>a time like 15:00 is wanted</source>
        <translation>erwartet wird eine Uhrzeit wie 15:00</translation>
    </message>
    <message>
        <source>a list is wanted</source>
        <translation>erwartet wird eine Liste</translation>
    </message>
    <message>
        <source>objects are wanted</source>
        <translation>erwartet werden Objekte</translation>
    </message>
    <message>
        <source>an object is wanted</source>
        <translation>erwartet wird ein Objekt</translation>
    </message>
    <message>
        <source>a day like 2026-03-05, perhaps with a time like T15:00, or “any” is wanted</source>
        <translation>erwartet wird ein Tag wie 2026-03-05, wahlweise mit einer Uhrzeit wie T15:00, oder “any”</translation>
    </message>
    <message>
        <source>a day like 2026-03-05 is wanted</source>
        <translation>erwartet wird ein Tag wie 2026-03-05</translation>
    </message>
    <message>
        <source>a number like +12125550147, or “anonymous”, is wanted</source>
        <translation>erwartet wird eine Nummer wie +12125550147 oder “anonymous”</translation>
    </message>
    <message>
        <source>en or es is wanted</source>
        <translation>erwartet wird en oder es</translation>
    </message>
    <message>
        <source>say what the caller wants: book, move, cancel, …</source>
        <translation>geben Sie an, was der Anrufer möchte: book, move, cancel, …</translation>
    </message>
    <message>
        <source>the business has no service “%1”</source>
        <translation>der Betrieb hat keine Leistung “%1”</translation>
    </message>
    <message>
        <source>say what the caller asks</source>
        <translation>geben Sie an, was der Anrufer fragt</translation>
    </message>
    <message>
        <source>it is no question of the receptionist&apos;s; docs/rehearsal.md lists them</source>
        <translation>das ist keine Frage der Empfangskraft; docs/rehearsal.md zählt sie auf</translation>
    </message>
    <message>
        <source>say which</source>
        <translation>geben Sie an, was davon</translation>
    </message>
    <message>
        <source>“%1” is no regular expression</source>
        <translation>“%1” ist kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>there is no outcome “%1”</source>
        <translation>ein Ergebnis “%1” gibt es nicht</translation>
    </message>
    <message>
        <source>say who calls</source>
        <translation>geben Sie an, wer anruft</translation>
    </message>
    <message>
        <source>a caller wants at least one thing</source>
        <translation>ein Anrufer möchte mindestens eine Sache</translation>
    </message>
    <message>
        <source>say what the database has to hold in the end</source>
        <translation>geben Sie an, was die Datenbank am Ende enthalten muss</translation>
    </message>
    <message>
        <source>%1 is too large for a file of scenarios</source>
        <translation>%1 ist zu groß für eine Szenariendatei</translation>
    </message>
    <message>
        <source>%1 holds no scenarios: a JSON object, {…}, is wanted</source>
        <translation>%1 enthält keine Szenarien: erwartet wird ein JSON-Objekt, {…}</translation>
    </message>
    <message>
        <source>%1: business.phone_numbers: a number to call is wanted</source>
        <translation>%1: business.phone_numbers: erwartet wird eine Nummer zum Anrufen</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>%1: two scenarios are called “%2”</source>
        <translation>%1: zwei Szenarien heißen “%2”</translation>
    </message>
    <message>
        <source>%1 holds no file of scenarios (*.json)</source>
        <translation>%1 enthält keine Szenariendatei (*.json)</translation>
    </message>
    <message>
        <source>The backup is damaged (%1); use another one</source>
        <translation>Die Sicherung ist beschädigt (%1); verwenden Sie eine andere</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed</source>
        <translation>Abgebrochen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>Die Datei %1 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 is no backup of CloudGreet&apos;s</source>
        <translation>%1 ist keine Sicherung von CloudGreet</translation>
    </message>
    <message>
        <source>The backup cannot be written: %1</source>
        <translation>Die Sicherung kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>sie endet zu früh</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The backup was stopped</source>
        <translation>Die Sicherung wurde abgebrochen</translation>
    </message>
    <message>
        <source>That is no database of CloudGreet&apos;s</source>
        <translation>Das ist keine Datenbank von CloudGreet</translation>
    </message>
    <message>
        <source>It was made by a newer CloudGreet; install that version first</source>
        <translation>Sie stammt von einem neueren CloudGreet; installieren Sie zuerst diese Version</translation>
    </message>
    <message>
        <source>The database in it is damaged; use another backup</source>
        <translation>Die enthaltene Datenbank ist beschädigt; verwenden Sie eine andere Sicherung</translation>
    </message>
    <message>
        <source>%1 cannot be copied</source>
        <translation>%1 kann nicht kopiert werden</translation>
    </message>
    <message>
        <source>A restored backup in %1 cannot be moved to its place; make the folder writable and start again</source>
        <translation>Eine wiederhergestellte Sicherung in %1 kann nicht an ihren Platz verschoben werden; machen Sie den Ordner beschreibbar und starten Sie noch einmal</translation>
    </message>
    <message>
        <source>The backup was made by a newer CloudGreet; install that version first</source>
        <translation>Die Sicherung stammt von einem neueren CloudGreet; installieren Sie zuerst diese Version</translation>
    </message>
    <message>
        <source>That is no backup of CloudGreet&apos;s, or it is damaged</source>
        <translation>Das ist keine Sicherung von CloudGreet, oder sie ist beschädigt</translation>
    </message>
    <message>
        <source>The backup&apos;s list of files is damaged; use another backup</source>
        <translation>Die Dateiliste der Sicherung ist beschädigt; verwenden Sie eine andere Sicherung</translation>
    </message>
    <message>
        <source>There is nothing to back up in %1</source>
        <translation>In %1 gibt es nichts zu sichern</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 gibt es schon</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The database is damaged; restore the last backup</source>
        <translation>Die Datenbank ist beschädigt; stellen Sie die letzte Sicherung wieder her</translation>
    </message>
    <message>
        <source>The disk is full; make room on it</source>
        <translation>Der Datenträger ist voll; schaffen Sie Platz darauf</translation>
    </message>
    <message>
        <source>The question took too long; narrow it down</source>
        <translation>Die Abfrage dauerte zu lange; grenzen Sie sie ein</translation>
    </message>
    <message>
        <source>The database cannot be used now</source>
        <translation>Die Datenbank ist zurzeit nicht verwendbar</translation>
    </message>
    <message>
        <source>There is no recording of this call</source>
        <translation>Von diesem Anruf gibt es keine Aufnahme</translation>
    </message>
    <message>
        <source>“from” is before “to”, by %1 days at most</source>
        <translation>“from” liegt vor “to”, um höchstens %1 Tage</translation>
    </message>
    <message>
        <source>value of kept bookings − the subscription’s share of this time − the fees of bookings due in it − what calls cost</source>
        <translation>Wert der wahrgenommenen Termine − Anteil des Abonnements für diesen Zeitraum − Gebühren für die Termine des Zeitraums − Kosten der Anrufe</translation>
    </message>
    <message numerus="yes">
        <source>A backup was restored. %n text(s) or fee(s) that were about to be sent when it was made were not sent again</source>
        <translation>
            <numerusform>Eine Sicherung wurde wiederhergestellt. %n SMS oder Gebühr, die bei ihrer Erstellung noch gesendet werden sollte, wurde nicht noch einmal gesendet</numerusform>
            <numerusform>Eine Sicherung wurde wiederhergestellt. %n SMS oder Gebühren, die bei ihrer Erstellung noch gesendet werden sollten, wurden nicht noch einmal gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>The database file belongs to another program; choose another data folder</source>
        <translation>Die Datenbankdatei gehört zu einem anderen Programm; wählen Sie einen anderen Datenordner</translation>
    </message>
    <message>
        <source>The database was made by a newer CloudGreet; install that version or restore a backup</source>
        <translation>Die Datenbank stammt von einem neueren CloudGreet; installieren Sie diese Version oder stellen Sie eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>%1 knows the key, but does not permit what is needed.</source>
        <translation>%1 kennt den Schlüssel, erlaubt aber nicht, was gebraucht wird.</translation>
    </message>
    <message>
        <source>Give the key the permissions that the help names.</source>
        <translation>Geben Sie dem Schlüssel die Rechte, die die Hilfe nennt.</translation>
    </message>
    <message>
        <source>Google does not answer; until it does, appointments are taken down provisionally.</source>
        <translation>Google antwortet nicht; bis dahin werden Termine vorläufig notiert.</translation>
    </message>
    <message>
        <source>Google does not let CloudGreet into the calendar (%1).</source>
        <translation>Google lässt CloudGreet nicht in den Kalender (%1).</translation>
    </message>
    <message>
        <source>Look whether the Google Calendar API is enabled in your project, then connect again and tick every box.</source>
        <translation>Sehen Sie nach, ob die Google Calendar API in Ihrem Projekt aktiviert ist, verbinden Sie dann neu und setzen Sie jedes Häkchen.</translation>
    </message>
    <message>
        <source>Appointments go to the Google calendar, which answers.</source>
        <translation>Termine gehen in den Google-Kalender, und er antwortet.</translation>
    </message>
    <message>
        <source>callers are answered in “en” or “es”</source>
        <translation>Anrufern wird auf “en” oder “es” geantwortet</translation>
    </message>
    <message>
        <source>prices that are kept do not fit %1 (%2); give them anew together with the currency</source>
        <translation>die gespeicherten Preise passen nicht zu %1 (%2); geben Sie sie zusammen mit der Währung neu an</translation>
    </message>
    <message>
        <source>Consoles on other machines are answered over TLS only: set CLOUDGREET_TLS_CERT and CLOUDGREET_TLS_KEY, or let the admin address %1 be on 127.0.0.1</source>
        <translation>Konsolen auf anderen Rechnern wird nur über TLS geantwortet: Setzen Sie CLOUDGREET_TLS_CERT und CLOUDGREET_TLS_KEY, oder legen Sie die Verwaltungsadresse %1 auf 127.0.0.1</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form</source>
        <translation>%1 enthält kein Zertifikat im PEM-Format</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form without a passphrase</source>
        <translation>%1 enthält keinen privaten Schlüssel im PEM-Format ohne Passphrase</translation>
    </message>
    <message>
        <source>The key in %1 is not the one of the certificate in %2; give the key that it was issued for</source>
        <translation>Der Schlüssel in %1 gehört nicht zum Zertifikat in %2; geben Sie den an, für den es ausgestellt wurde</translation>
    </message>
    <message>
        <source>“weekday” and “hour” come together; an hour is from 0 to 23</source>
        <translation>“weekday” und “hour” gehören zusammen; eine Stunde liegt zwischen 0 und 23</translation>
    </message>
    <message>
        <source>A number of the account needs its number in E.164: {&quot;number&quot;: &quot;+15551230000&quot;}</source>
        <translation>Eine Nummer des Kontos braucht ihre Rufnummer in E.164: {&quot;number&quot;: &quot;+15551230000&quot;}</translation>
    </message>
    <message>
        <source>An hour of the week is of a time: “from” and “to”, %1 days apart at most</source>
        <translation>Eine Wochenstunde braucht einen Zeitraum: “from” und “to”, höchstens %1 Tage auseinander</translation>
    </message>
    <message>
        <source>There is no such customer</source>
        <translation>Diesen Kunden gibt es nicht</translation>
    </message>
    <message>
        <source>notes: at most %1 characters</source>
        <translation>notes: höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>Nothing to change: give notes or tags</source>
        <translation>Nichts zu ändern: geben Sie notes oder tags an</translation>
    </message>
    <message>
        <source>blocked: true or false is wanted</source>
        <translation>blocked: true oder false wird erwartet</translation>
    </message>
    <message>
        <source>minutes: 5 to 1440, in steps of 5, are wanted</source>
        <translation>minutes: 5 bis 1440 in Schritten von 5 werden erwartet</translation>
    </message>
    <message>
        <source>Nothing to change: give start, minutes or notes</source>
        <translation>Nichts zu ändern: Geben Sie start, minutes oder notes an</translation>
    </message>
    <message>
        <source>text: is missing</source>
        <translation>text: fehlt</translation>
    </message>
    <message>
        <source>Somebody else has written notes about this call meanwhile</source>
        <translation>Inzwischen hat jemand anders Notizen zu diesem Anruf geschrieben</translation>
    </message>
    <message>
        <source>notes and notes_before are texts, tags a list of words</source>
        <translation>notes und notes_before sind Texte, tags eine Liste von Wörtern</translation>
    </message>
    <message>
        <source>That page is larger than 2 MB.</source>
        <translation>Diese Seite ist größer als 2 MB.</translation>
    </message>
    <message>
        <source>There is no such page. Is the address right?</source>
        <translation>Diese Seite gibt es nicht. Stimmt die Adresse?</translation>
    </message>
    <message>
        <source>That page is not shown to us (%1).</source>
        <translation>Diese Seite wird uns nicht gezeigt (%1).</translation>
    </message>
    <message>
        <source>Nobody answers at that address. Are you on line, and is it right?</source>
        <translation>Unter dieser Adresse antwortet niemand. Besteht eine Verbindung, und stimmt sie?</translation>
    </message>
    <message>
        <source>That is no page of text.</source>
        <translation>Das ist keine Textseite.</translation>
    </message>
    <message>
        <source>Enter the address as your browser shows it: www.example.com/faq</source>
        <translation>Geben Sie die Adresse so ein, wie Ihr Browser sie zeigt: www.example.com/faq</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Do</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Said in calls</source>
        <translation>In Anrufen gesagt</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>%1 · calls and what was said</source>
        <translation>%1 · Anrufe und was gesagt wurde</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>TextReasons</name>
    <message>
        <source>The number is a landline or cannot get texts</source>
        <translation>Die Nummer ist ein Festnetzanschluss oder kann keine SMS empfangen</translation>
    </message>
    <message>
        <source>The carrier took the text for spam</source>
        <translation>Der Netzbetreiber hielt die SMS für Spam</translation>
    </message>
    <message>
        <source>The carrier took the text for spam and blocks this number for now</source>
        <translation>Der Netzbetreiber hielt die SMS für Spam und sperrt diese Nummer vorerst</translation>
    </message>
    <message>
        <source>The phone could not be reached, or its carrier did not take the text</source>
        <translation>Das Telefon war nicht erreichbar, oder sein Netzbetreiber nahm die SMS nicht an</translation>
    </message>
    <message>
        <source>Your number is not registered for texting (10DLC); register it with Telnyx</source>
        <translation>Ihre Nummer ist nicht für SMS registriert (10DLC); registrieren Sie sie bei Telnyx</translation>
    </message>
    <message>
        <source>More texts than the carrier allows your number in this time</source>
        <translation>Mehr SMS, als der Netzbetreiber Ihrer Nummer in dieser Zeit erlaubt</translation>
    </message>
    <message>
        <source>The customer has asked for no more texts</source>
        <translation>Der Kunde möchte keine SMS mehr</translation>
    </message>
    <message>
        <source>Your number is not assigned to the messaging profile at Telnyx</source>
        <translation>Ihre Nummer ist bei Telnyx keinem Messaging-Profil zugeordnet</translation>
    </message>
    <message>
        <source>Your messaging profile does not allow texts to that country</source>
        <translation>Ihr Messaging-Profil erlaubt keine SMS in dieses Land</translation>
    </message>
    <message>
        <source>This is not a number that texts can be sent to</source>
        <translation>An diese Nummer können keine SMS gesendet werden</translation>
    </message>
    <message>
        <source>Your messaging profile is switched off at Telnyx</source>
        <translation>Ihr Messaging-Profil ist bei Telnyx ausgeschaltet</translation>
    </message>
    <message>
        <source>Too many texts were waiting at Telnyx</source>
        <translation>Bei Telnyx warteten zu viele SMS</translation>
    </message>
    <message>
        <source>The carrier does not allow what the text says</source>
        <translation>Der Netzbetreiber erlaubt nicht, was in der SMS steht</translation>
    </message>
    <message>
        <source>Your toll-free number is not verified for texting</source>
        <translation>Ihre gebührenfreie Nummer ist nicht für SMS verifiziert</translation>
    </message>
    <message>
        <source>Your messaging profile allows no countries yet</source>
        <translation>Ihr Messaging-Profil erlaubt noch keine Länder</translation>
    </message>
    <message>
        <source>The spending limit of your messaging profile is reached</source>
        <translation>Das Ausgabenlimit Ihres Messaging-Profils ist erreicht</translation>
    </message>
    <message>
        <source>Your Telnyx account is inactive or out of funds</source>
        <translation>Ihr Telnyx-Konto ist inaktiv oder ohne Guthaben</translation>
    </message>
    <message>
        <source>Telnyx gave no reason</source>
        <translation>Telnyx nannte keinen Grund</translation>
    </message>
</context>
<context>
    <name>TextWords</name>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>It is not known whether it went out</source>
        <translation>Nicht bekannt, ob sie hinausging</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Neue Zeit</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>Andere Zeiten</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>After a missed call</source>
        <translation>Nach verpasstem Anruf</translation>
    </message>
    <message>
        <source>Call them instead, or ask for a mobile number.</source>
        <translation>Rufen Sie stattdessen an, oder fragen Sie nach einer Mobilnummer.</translation>
    </message>
    <message>
        <source>Call them instead. Texts reach them again once they text START to you.</source>
        <translation>Rufen Sie stattdessen an. SMS kommen wieder an, sobald der Kunde Ihnen START schreibt.</translation>
    </message>
    <message>
        <source>Check the digits of the number.</source>
        <translation>Prüfen Sie die Ziffern der Nummer.</translation>
    </message>
    <message>
        <source>Try again later, or call.</source>
        <translation>Versuchen Sie es später noch einmal, oder rufen Sie an.</translation>
    </message>
    <message>
        <source>Write it as you would say it: without links, capitals and offers.</source>
        <translation>Schreiben Sie, wie Sie es sagen würden: ohne Links, Großbuchstaben und Angebote.</translation>
    </message>
    <message>
        <source>Write it in other words.</source>
        <translation>Schreiben Sie es mit anderen Worten.</translation>
    </message>
    <message>
        <source>Wait some minutes, then send it again.</source>
        <translation>Warten Sie einige Minuten, dann senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Top the account up at Telnyx, then send it again.</source>
        <translation>Laden Sie das Konto bei Telnyx auf, dann senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Raise the limit at Telnyx, then send it again.</source>
        <translation>Erhöhen Sie das Limit bei Telnyx, dann senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Set-up, page “Phone line”, shows what is missing at Telnyx.</source>
        <translation>In der Einrichtung zeigt die Seite “Telefonleitung”, was bei Telnyx fehlt.</translation>
    </message>
    <message>
        <source>Telnyx takes the registration under “Messaging”; it takes some days.</source>
        <translation>Telnyx nimmt die Registrierung unter “Messaging” entgegen; sie dauert einige Tage.</translation>
    </message>
    <message>
        <source>Telnyx verifies it under “Messaging”; it takes some days.</source>
        <translation>Telnyx verifiziert sie unter “Messaging”; das dauert einige Tage.</translation>
    </message>
    <message>
        <source>Ask the customer before you send it again: it may have arrived.</source>
        <translation>Fragen Sie den Kunden, bevor Sie noch einmal senden: Die SMS kann angekommen sein.</translation>
    </message>
    <message>
        <source>Check the number and send it again, or call.</source>
        <translation>Prüfen Sie die Nummer und senden Sie noch einmal, oder rufen Sie an.</translation>
    </message>
</context>
<context>
    <name>ToolAnswers</name>
    <message>
        <source>The business is closed then</source>
        <translation>Der Betrieb ist dann geschlossen</translation>
    </message>
    <message>
        <source>That time is taken</source>
        <translation>Diese Zeit ist belegt</translation>
    </message>
    <message>
        <source>That time is in the past</source>
        <translation>Diese Zeit ist vorbei</translation>
    </message>
    <message>
        <source>That is too soon to be booked</source>
        <translation>Das ist zu kurzfristig für eine Buchung</translation>
    </message>
    <message>
        <source>That is further ahead than can be booked</source>
        <translation>So weit im Voraus kann nicht gebucht werden</translation>
    </message>
    <message>
        <source>There is no such service</source>
        <translation>Diese Leistung gibt es nicht</translation>
    </message>
    <message>
        <source>Taken down; a text follows once the calendar has confirmed it</source>
        <translation>Notiert; eine SMS folgt, sobald der Kalender bestätigt hat</translation>
    </message>
    <message>
        <source>That time has just been taken</source>
        <translation>Diese Zeit wurde gerade vergeben</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>There is nothing to cancel</source>
        <translation>Es gibt nichts abzusagen</translation>
    </message>
    <message>
        <source>The message was taken</source>
        <translation>Die Nachricht wurde aufgenommen</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>Das war nicht möglich</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>CLOUDGREET_LANGUAGE: “%1” is none of the languages there are: %2</source>
        <translation>CLOUDGREET_LANGUAGE: “%1” ist keine der vorhandenen Sprachen: %2</translation>
    </message>
</context>
<context>
    <name>cloudgreet::Front</name>
    <message>
        <source>Not JSON</source>
        <translation>Kein JSON</translation>
    </message>
    <message>
        <source>Bad arguments</source>
        <translation>Falsche Argumente</translation>
    </message>
    <message>
        <source>call_id and tool_call_id are wanted</source>
        <translation>erwartet werden call_id und tool_call_id</translation>
    </message>
    <message>
        <source>No such call</source>
        <translation>Kein solcher Anruf</translation>
    </message>
    <message>
        <source>Practice calls are not backed up</source>
        <translation>Übungsanrufe werden nicht gesichert</translation>
    </message>
    <message>
        <source>They are made anew at every start.</source>
        <translation>Sie entstehen bei jedem Start neu.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Ohne Signatur</translation>
    </message>
    <message>
        <source>Not a webhook</source>
        <translation>Kein Webhook</translation>
    </message>
    <message>
        <source>Too busy</source>
        <translation>Überlastet</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Senden Sie es noch einmal</translation>
    </message>
    <message>
        <source>Not on disk</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>No metered price</source>
        <translation>Kein Preis nach Verbrauch</translation>
    </message>
    <message>
        <source>Booking fees are billed by a meter, so the subscription needs the metered price of that meter: make one at Stripe and set its id, price_…, as billing.meter_price</source>
        <translation>Termingebühren werden über einen Zähler abgerechnet, daher braucht das Abonnement den Verbrauchspreis dieses Zählers: Erstellen Sie einen bei Stripe und setzen Sie seine ID, price_…, als billing.meter_price</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>Set the monthly price of the subscription first (billing.subscription_monthly)</source>
        <translation>Legen Sie zuerst den Monatspreis des Abonnements fest (billing.subscription_monthly)</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>This business is no customer at Stripe yet; subscribe first</source>
        <translation>Dieser Betrieb ist noch kein Kunde bei Stripe; schließen Sie zuerst das Abonnement ab</translation>
    </message>
    <message>
        <source>Thank you. You may close this page; CloudGreet shows your subscription.</source>
        <translation>Danke. Sie können diese Seite schließen; CloudGreet zeigt Ihr Abonnement.</translation>
    </message>
    <message>
        <source>Bad redirect</source>
        <translation>Falsche Weiterleitung</translation>
    </message>
    <message>
        <source>redirect_uri has to be on 127.0.0.1 or this host&apos;s own callback</source>
        <translation>redirect_uri muss auf 127.0.0.1 liegen oder der eigene Rückruf dieses Hosts sein</translation>
    </message>
    <message>
        <source>No such channel</source>
        <translation>Kein solcher Kanal</translation>
    </message>
    <message>
        <source>Not a notification</source>
        <translation>Keine Benachrichtigung</translation>
    </message>
    <message>
        <source>a number like +15550104567 is wanted</source>
        <translation>erwartet wird eine Nummer wie +15550104567</translation>
    </message>
    <message>
        <source>this is the number that is answered here; another telephone is wanted</source>
        <translation>dies ist die Nummer, die hier angenommen wird; erwartet wird ein anderes Telefon</translation>
    </message>
    <message>
        <source>the public address is not known yet</source>
        <translation>die öffentliche Adresse ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation>Anderswo festgelegt</translation>
    </message>
    <message>
        <source>The environment sets CLOUDGREET_PUBLIC_URL, which goes before what is entered here; change it there</source>
        <translation>Die Umgebung setzt CLOUDGREET_PUBLIC_URL; das geht dem hier Eingegebenen vor. Ändern Sie es dort</translation>
    </message>
    <message>
        <source>Not yet on disk</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Wrong length</source>
        <translation>Falsche Länge</translation>
    </message>
    <message>
        <source>“seconds” is a whole number from %1 to %2</source>
        <translation>“seconds” ist eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>Der Link ist abgelaufen</translation>
    </message>
    <message>
        <source>Make a new one where this one was made</source>
        <translation>Erstellen Sie einen neuen, wo dieser erstellt wurde</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>This link is asked for too often</source>
        <translation>Dieser Link wird zu oft abgerufen</translation>
    </message>
    <message>
        <source>The recording was deleted</source>
        <translation>Die Aufnahme wurde gelöscht</translation>
    </message>
    <message>
        <source>No such business</source>
        <translation>Kein solcher Betrieb</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Somebody else changed these settings; load them again and repeat your change</source>
        <translation>Jemand anderes hat diese Einstellungen geändert; laden Sie sie neu und wiederholen Sie Ihre Änderung</translation>
    </message>
    <message>
        <source>No such section</source>
        <translation>Kein solcher Abschnitt</translation>
    </message>
    <message>
        <source>The sections are %1</source>
        <translation>Die Abschnitte sind %1</translation>
    </message>
    <message>
        <source>Which state is changed?</source>
        <translation>Welcher Stand wird geändert?</translation>
    </message>
    <message>
        <source>Send If-Match with the ETag of the settings as you loaded them, or * to overwrite whatever is there</source>
        <translation>Senden Sie If-Match mit dem ETag der Einstellungen, wie Sie sie geladen haben, oder * zum Überschreiben</translation>
    </message>
    <message>
        <source>A token has name, role and businesses; “%1” is none of them</source>
        <translation>Ein Token hat name, role und businesses; “%1” gehört nicht dazu</translation>
    </message>
    <message>
        <source>businesses: a list of ids is wanted</source>
        <translation>businesses: erwartet wird eine Liste von IDs</translation>
    </message>
    <message>
        <source>businesses: there is no business “%1”</source>
        <translation>businesses: es gibt keinen Betrieb “%1”</translation>
    </message>
    <message>
        <source>There is a token of that name</source>
        <translation>Ein Token dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>Revoke it first or choose another name</source>
        <translation>Widerrufen Sie es zuerst oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>There is no token of that name</source>
        <translation>Es gibt kein Token dieses Namens</translation>
    </message>
</context>
<context>
    <name>cloudgreet::Pictures</name>
    <message>
        <source>Hi, I would like to book a cleaning please</source>
        <translation>Hi, I would like to book a cleaning please</translation>
    </message>
    <message>
        <source>tomorrow afternoon</source>
        <translation>tomorrow afternoon</translation>
    </message>
    <message>
        <source>How much is that?</source>
        <translation>How much is that?</translation>
    </message>
    <message>
        <source>the first one is good</source>
        <translation>the first one is good</translation>
    </message>
    <message>
        <source>Maria Lopez</source>
        <translation>Maria Lopez</translation>
    </message>
    <message>
        <source>yes, that&apos;s right</source>
        <translation>yes, that&apos;s right</translation>
    </message>
    <message>
        <source>yes, book it please</source>
        <translation>yes, book it please</translation>
    </message>
    <message>
        <source>no, that&apos;s all, thank you, goodbye</source>
        <translation>no, that&apos;s all, thank you, goodbye</translation>
    </message>
</context>
<context>
    <name>cloudgreet::api::BrowserReturn</name>
    <message>
        <source>No port could be opened on this computer for the browser to come back to</source>
        <translation>Auf diesem Computer konnte kein Port geöffnet werden, zu dem der Browser zurückkehren kann</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>You may close this page and go back to CloudGreet.</source>
        <translation>Sie können diese Seite schließen und zu CloudGreet zurückkehren.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::api::EventFeed</name>
    <message>
        <source>The host no longer accepts the key of this console. Attach to it anew on the sheet “This computer”.</source>
        <translation>Der Host nimmt den Schlüssel dieser Konsole nicht mehr an. Verbinden Sie sich auf dem Blatt “Dieser Computer” neu.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::net::Connection</name>
    <message>
        <source>Too many connections from this address.</source>
        <translation>Zu viele Verbindungen von dieser Adresse.</translation>
    </message>
    <message>
        <source>A WebSocket needs a connection of its own.</source>
        <translation>Ein WebSocket braucht eine eigene Verbindung.</translation>
    </message>
    <message>
        <source>The body is larger than this route takes.</source>
        <translation>Der Inhalt ist größer, als diese Route annimmt.</translation>
    </message>
    <message>
        <source>The request did not arrive in time.</source>
        <translation>Die Anfrage kam nicht rechtzeitig an.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::net::HttpServer</name>
    <message>
        <source>Cannot listen on %1: %2</source>
        <translation>Lauschen auf %1 nicht möglich: %2</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse ist nichts.</translation>
    </message>
    <message>
        <source>This address does not take %1.</source>
        <translation>Diese Adresse nimmt %1 nicht an.</translation>
    </message>
    <message>
        <source>There is no WebSocket at this address.</source>
        <translation>Unter dieser Adresse gibt es keinen WebSocket.</translation>
    </message>
    <message>
        <source>The WebSocket was refused.</source>
        <translation>Der WebSocket wurde abgelehnt.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::practice::Desk</name>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse ist nichts.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::practice::TelnyxMessages</name>
    <message>
        <source>A text needs from and to in E.164, and text</source>
        <translation>Eine SMS braucht from und to in E.164 und text</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::AddressCard</name>
    <message>
        <source>Where Telnyx reaches this computer</source>
        <translation>Wo Telnyx diesen Computer erreicht</translation>
    </message>
    <message>
        <source>Telnyx tells this host of each call over the internet. A tunnel – from Cloudflare, Tailscale or ngrok – gives it an address without opening your router; a web server or a port of the router can lead here too.</source>
        <translation>Telnyx meldet diesem Host jeden Anruf über das Internet. Ein Tunnel – von Cloudflare, Tailscale oder ngrok – gibt ihm eine Adresse, ohne Ihren Router zu öffnen; auch ein Webserver oder ein Port des Routers kann hierher führen.</translation>
    </message>
    <message>
        <source>https://phone.example.com</source>
        <translation>https://phone.example.com</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Three ways to be reached</source>
        <translation>Drei Wege, erreichbar zu sein</translation>
    </message>
    <message>
        <source>It has to lead to %1.</source>
        <translation>Sie muss zu %1 führen.</translation>
    </message>
    <message>
        <source>Set by the environment (CLOUDGREET_PUBLIC_URL). </source>
        <translation>Von der Umgebung gesetzt (CLOUDGREET_PUBLIC_URL). </translation>
    </message>
    <message>
        <source>The practice line needs no tunnel.</source>
        <translation>Die Übungsleitung braucht keinen Tunnel.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Agenda</name>
    <message>
        <source>Agenda of the day</source>
        <translation>Termine des Tages</translation>
    </message>
    <message>
        <source>Nothing is booked</source>
        <translation>Nichts ist gebucht</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::AgendaModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::AnswerSheet</name>
    <message>
        <source>Answer this question</source>
        <translation>Diese Frage beantworten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The question, as a caller would ask it</source>
        <translation>Die Frage, wie ein Anrufer sie stellen würde</translation>
    </message>
    <message>
        <source>The answer; it is spoken as it stands here</source>
        <translation>Die Antwort; sie wird so gesprochen, wie sie hier steht</translation>
    </message>
    <message>
        <source>It is spoken as it stands here.</source>
        <translation>Sie wird so gesprochen, wie sie hier steht.</translation>
    </message>
    <message>
        <source>Question, as a caller would ask it</source>
        <translation>Frage, wie ein Anrufer sie stellen würde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>A question and its answer are wanted.</source>
        <translation>Eine Frage und ihre Antwort sind nötig.</translation>
    </message>
    <message>
        <source>The receptionist knows it from the next call on.</source>
        <translation>Der Empfang weiß es ab dem nächsten Anruf.</translation>
    </message>
    <message>
        <source>This came from your questions and answers. What you write here takes its place.</source>
        <translation>Das kam aus Ihren Fragen &amp; Antworten. Was Sie hier schreiben, tritt an seine Stelle.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::AppointmentSheet</name>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>On your Google calendar</source>
        <translation>In Ihrem Google-Kalender</translation>
    </message>
    <message>
        <source>Not on a connected calendar</source>
        <translation>In keinem verbundenen Kalender</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Anruf öffnen</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::AppointmentsPage</name>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Double-click a free time to book it; drag an appointment or its edge</source>
        <translation>Eine freie Zeit doppelt anklicken, um sie zu buchen; einen Termin oder seinen Rand ziehen</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::AttachSheet</name>
    <message>
        <source>A host on another computer</source>
        <translation>Ein Host auf einem anderen Computer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Where CloudGreet answers your line on a computer that is always on, this console shows its calls and works for it. This computer then answers no calls itself.</source>
        <translation>Wenn CloudGreet Ihre Leitung auf einem Computer bedient, der immer an ist, zeigt diese Konsole dessen Anrufe und arbeitet für ihn. Dieser Computer nimmt dann selbst keine Anrufe an.</translation>
    </message>
    <message>
        <source>Address of the host</source>
        <translation>Adresse des Hosts</translation>
    </message>
    <message>
        <source>As who installed it told you, or as “cloudgreetd serve” prints it there.</source>
        <translation>Wie Sie sie von der Person haben, die ihn installiert hat, oder wie “cloudgreetd serve” sie dort ausgibt.</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
        <source>Key of this console</source>
        <translation>Schlüssel dieser Konsole</translation>
    </message>
    <message>
        <source>“cloudgreetd token create NAME”, there, prints one.</source>
        <translation>“cloudgreetd token create NAME” gibt dort einen aus.</translation>
    </message>
    <message>
        <source>Its certificate is good for this address, until %1: an authority that this computer trusts vouches for it.</source>
        <translation>Das Zertifikat gilt für diese Adresse, bis %1: Eine Stelle, der dieser Computer vertraut, bürgt dafür.</translation>
    </message>
    <message>
        <source>Its certificate is signed by nobody that this computer knows. Compare this fingerprint with the one that the host prints: only when they are the same is it your host. It is good until %1.</source>
        <translation>Das Zertifikat ist von niemandem unterzeichnet, den dieser Computer kennt. Vergleichen Sie diesen Fingerabdruck mit dem, den der Host ausgibt: Nur wenn beide gleich sind, ist es Ihr Host. Es gilt bis %1.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>The host did not take this key. Was it copied whole, and made on that host?</source>
        <translation>Der Host hat diesen Schlüssel nicht angenommen. Wurde er ganz kopiert und auf diesem Host erstellt?</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Awake</name>
    <message>
        <source>Telephone calls are answered here</source>
        <translation>Hier werden Telefonanrufe angenommen</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::BackupCard</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>One is made every night while the program runs, and the latest seven are kept on the same disk.</source>
        <translation>Jede Nacht entsteht eine, während das Programm läuft; die letzten sieben bleiben auf demselben Datenträger.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>How to keep one elsewhere, and how to bring one back</source>
        <translation>Wie Sie eine anderswo aufbewahren und eine zurückholen</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Es gibt noch keine</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n Sicherung</numerusform>
            <numerusform>%n Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Sicherung läuft…</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::BillingCard</name>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>What this host’s operator charges you, and whether Stripe has it as we do.</source>
        <translation>Was der Betreiber dieses Hosts Ihnen berechnet, und ob Stripe dasselbe hat wie wir.</translation>
    </message>
    <message>
        <source>On its way to Stripe</source>
        <translation>Unterwegs zu Stripe</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Could not be charged</source>
        <translation>Nicht abrechenbar</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Opens Stripe’s page in your browser</source>
        <translation>Öffnet die Seite von Stripe in Ihrem Browser</translation>
    </message>
    <message>
        <source>Invoices and payment</source>
        <translation>Rechnungen und Zahlung</translation>
    </message>
    <message>
        <source>Our list against Stripe’s</source>
        <translation>Unsere Liste und die von Stripe</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Jetzt vergleichen</translation>
    </message>
    <message>
        <source>This host has no Stripe key: fees are listed, nothing is charged.</source>
        <translation>Dieser Host hat keinen Stripe-Schlüssel: Gebühren werden notiert, nichts wird abgerechnet.</translation>
    </message>
    <message>
        <source>Fees are switched off above: nothing is charged.</source>
        <translation>Gebühren sind oben ausgeschaltet: Nichts wird abgerechnet.</translation>
    </message>
    <message>
        <source>%1 %2 of this month stand in our list alone.</source>
        <translation>%1 Von diesem Monat stehen %2 nur in unserer Liste.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keines.</translation>
    </message>
    <message>
        <source>At Stripe.</source>
        <translation>Bei Stripe.</translation>
    </message>
    <message>
        <source>Paid until %1.</source>
        <translation>Bezahlt bis %1.</translation>
    </message>
    <message>
        <source>Possible once fees go to a customer at Stripe</source>
        <translation>Möglich, sobald Gebühren an einen Kunden bei Stripe gehen</translation>
    </message>
    <message>
        <source>The last try failed: %1</source>
        <translation>Der letzte Versuch schlug fehl: %1</translation>
    </message>
    <message>
        <source>Once a day by itself; it has not been done yet.</source>
        <translation>Einmal am Tag von selbst; bisher noch nicht geschehen.</translation>
    </message>
    <message>
        <source>Compared %1; once a day by itself.</source>
        <translation>Verglichen: %1; einmal am Tag von selbst.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>We counted %1 bookings, Stripe’s meter %2</source>
        <translation>Wir haben %1 Termine gezählt, der Zähler von Stripe %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened. The page is: %1</source>
        <translation>Es konnte kein Browser geöffnet werden. Die Seite ist: %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::BillingForm</name>
    <message>
        <source>Fees for bookings</source>
        <translation>Gebühren für Termine</translation>
    </message>
    <message>
        <source>What this host’s operator charges the business for each appointment. Without a Stripe key the list is kept, and nothing is charged.</source>
        <translation>Was der Betreiber dieses Hosts dem Betrieb für jeden Termin berechnet. Ohne Stripe-Schlüssel wird die Liste geführt und nichts abgerechnet.</translation>
    </message>
    <message>
        <source>No fees</source>
        <translation>Keine Gebühren</translation>
    </message>
    <message>
        <source>On the next invoice</source>
        <translation>Auf der nächsten Rechnung</translation>
    </message>
    <message>
        <source>As usage of a Stripe meter</source>
        <translation>Als Verbrauch eines Stripe-Zählers</translation>
    </message>
    <message>
        <source>cus_…</source>
        <translation>cus_…</translation>
    </message>
    <message>
        <source>appointment_booked</source>
        <translation>appointment_booked</translation>
    </message>
    <message>
        <source>price_…</source>
        <translation>price_…</translation>
    </message>
    <message>
        <source>How fees are charged</source>
        <translation>Wie Gebühren abgerechnet werden</translation>
    </message>
    <message>
        <source>Fee for a booking</source>
        <translation>Gebühr für einen Termin</translation>
    </message>
    <message>
        <source>Customer at Stripe</source>
        <translation>Kunde bei Stripe</translation>
    </message>
    <message>
        <source>The business’s id; Stripe shows it on the customer’s page.</source>
        <translation>Die ID des Betriebs; Stripe zeigt sie auf der Seite des Kunden.</translation>
    </message>
    <message>
        <source>Event name of the meter</source>
        <translation>Ereignisname des Zählers</translation>
    </message>
    <message>
        <source>Only for fees by usage.</source>
        <translation>Nur für Gebühren nach Verbrauch.</translation>
    </message>
    <message>
        <source>Metered price at Stripe</source>
        <translation>Verbrauchspreis bei Stripe</translation>
    </message>
    <message>
        <source>Only for fees by usage: the price of that meter, which the subscription is made with.</source>
        <translation>Nur für Gebühren nach Verbrauch: der Preis dieses Zählers, mit dem das Abonnement angelegt wird.</translation>
    </message>
    <message>
        <source>Subscription a month</source>
        <translation>Abonnement im Monat</translation>
    </message>
    <message>
        <source>Counted in what the receptionist earns you; it is not charged from here.</source>
        <translation>Zählt beim Ertrag des Empfangs mit; es wird nicht von hier abgerechnet.</translation>
    </message>
    <message>
        <source>Its price at Stripe</source>
        <translation>Sein Preis bei Stripe</translation>
    </message>
    <message>
        <source>Empty: a price of that amount is made when the business subscribes.</source>
        <translation>Leer: Beim Abonnieren wird ein Preis in dieser Höhe angelegt.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::BookingSheet</name>
    <message>
        <source>New appointment</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 min</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Egal</translation>
    </message>
    <message>
        <source>+1 212 555 0147</source>
        <translation>+1 212 555 0147</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::BusinessForm</name>
    <message>
        <source>Your business</source>
        <translation>Ihr Betrieb</translation>
    </message>
    <message>
        <source>What callers hear when they ask who and where you are.</source>
        <translation>Was Anrufer hören, die fragen, wer und wo Sie sind.</translation>
    </message>
    <message>
        <source>Bright Smile Dental</source>
        <translation>Bright Smile Dental</translation>
    </message>
    <message>
        <source>12 Elm Street, New York</source>
        <translation>12 Elm Street, New York</translation>
    </message>
    <message>
        <source>+1 212 555 0100</source>
        <translation>+1 212 555 0100</translation>
    </message>
    <message>
        <source>USD · US dollar</source>
        <translation>USD · US-Dollar</translation>
    </message>
    <message>
        <source>CAD · Canadian dollar</source>
        <translation>CAD · Kanadischer Dollar</translation>
    </message>
    <message>
        <source>EUR · Euro</source>
        <translation>EUR · Euro</translation>
    </message>
    <message>
        <source>GBP · Pound</source>
        <translation>GBP · Pfund</translation>
    </message>
    <message>
        <source>MXN · Mexican peso</source>
        <translation>MXN · Mexikanischer Peso</translation>
    </message>
    <message>
        <source>AUD · Australian dollar</source>
        <translation>AUD · Australischer Dollar</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As you say it on the telephone.</source>
        <translation>Wie Sie ihn am Telefon sagen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Told to callers who ask; leave it empty where customers do not come to you.</source>
        <translation>Für Anrufer, die danach fragen; lassen Sie sie leer, wenn Kunden nicht zu Ihnen kommen.</translation>
    </message>
    <message>
        <source>Telephone number that is answered</source>
        <translation>Telefonnummer, die angenommen wird</translation>
    </message>
    <message>
        <source>The number that you have at Telnyx. Several have commas between them.</source>
        <translation>Die Nummer, die Sie bei Telnyx haben. Mehrere mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Appointments are made in it.</source>
        <translation>In ihr werden Termine vergeben.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Of your prices.</source>
        <translation>Die Ihrer Preise.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The receptionist speaks it first.</source>
        <translation>Die Empfangskraft spricht sie zuerst.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CalendarCard</name>
    <message>
        <source>Your Google calendar</source>
        <translation>Ihr Google-Kalender</translation>
    </message>
    <message>
        <source>Callers are offered only times that are free in it, and their appointments are written there while they are still talking.</source>
        <translation>Anrufern werden nur Zeiten angeboten, die darin frei sind, und ihre Termine werden noch während des Gesprächs eingetragen.</translation>
    </message>
    <message>
        <source>Connect in the browser</source>
        <translation>Im Browser verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Calendars that keep times busy, and the one that appointments are written to</source>
        <translation>Kalender, die Zeiten belegen, und der, in den Termine geschrieben werden</translation>
    </message>
    <message>
        <source>Appointments go here</source>
        <translation>Termine gehen hierher</translation>
    </message>
    <message>
        <source>Appointments go to %1</source>
        <translation>Termine gehen in %1</translation>
    </message>
    <message>
        <source>The browser did not come back within ten minutes. Begin again.</source>
        <translation>Der Browser kam nicht innerhalb von zehn Minuten zurück. Beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Your browser asks you now. Tick every box there, then come back.</source>
        <translation>Ihr Browser fragt Sie jetzt. Haken Sie dort alle Kästchen an, dann kommen Sie zurück.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address in one, on this computer: %1</source>
        <translation>Es konnte kein Browser geöffnet werden. Öffnen Sie diese Adresse in einem, auf diesem Computer: %1</translation>
    </message>
    <message>
        <source>Disconnect the calendar?</source>
        <translation>Den Kalender trennen?</translation>
    </message>
    <message>
        <source>Appointments stay in it. From now on callers may be offered times that you have taken.</source>
        <translation>Termine bleiben darin. Ab jetzt werden Anrufern vielleicht Zeiten angeboten, die bei Ihnen belegt sind.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CallActions</name>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Delete this call for good</source>
        <translation>Diesen Anruf endgültig löschen</translation>
    </message>
    <message>
        <source>Call %1 with this computer’s telephone program</source>
        <translation>%1 mit dem Telefonprogramm dieses Computers anrufen</translation>
    </message>
    <message>
        <source>The caller’s number is not known</source>
        <translation>Die Nummer des Anrufers ist nicht bekannt</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Calls from this number are blocked; serve them again</source>
        <translation>Anrufe von dieser Nummer sind gesperrt; wieder annehmen</translation>
    </message>
    <message>
        <source>Block calls from this number</source>
        <translation>Anrufe von dieser Nummer sperren</translation>
    </message>
    <message>
        <source>It can be deleted once it is over</source>
        <translation>Er kann gelöscht werden, sobald er beendet ist</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>%1 wird angerufen</translation>
    </message>
    <message>
        <source>Your telephone program was asked to call. The number is on the clipboard too.</source>
        <translation>Ihr Telefonprogramm wurde gebeten anzurufen. Die Nummer liegt auch in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The number is on the clipboard</source>
        <translation>Die Nummer liegt in der Zwischenablage</translation>
    </message>
    <message>
        <source>No program on this computer takes telephone numbers. Call %1 from your telephone, or choose a program for “tel:” links in the settings of your system.</source>
        <translation>Kein Programm auf diesem Computer nimmt Telefonnummern an. Rufen Sie %1 von Ihrem Telefon an, oder wählen Sie in den Einstellungen Ihres Systems ein Programm für “tel:”-Links.</translation>
    </message>
    <message>
        <source>From the next call on, %1 can only leave a message: the receptionist says so, takes it and hangs up. Nothing is booked and nobody is put through.</source>
        <translation>Ab dem nächsten Anruf kann %1 nur eine Nachricht hinterlassen: Der Empfang sagt das, nimmt sie auf und legt auf. Nichts wird gebucht, und niemand wird verbunden.</translation>
    </message>
    <message>
        <source>Block this caller?</source>
        <translation>Diesen Anrufer sperren?</translation>
    </message>
    <message>
        <source>What was said, the timeline and the recording are deleted, also from the search and the backups’ recordings. Notes and tags go too. Appointments and texts that came of the call stay. This cannot be undone.</source>
        <translation>Gelöscht werden das Gesagte, der Verlauf und die Aufnahme, auch aus der Suche und den Aufnahmen der Sicherungen, dazu Notizen und Stichwörter. Termine und SMS, die aus dem Anruf entstanden, bleiben. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Delete this call for good?</source>
        <translation>Diesen Anruf endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>From the next call on, %1 hears the busy tone. The call is not answered or recorded, no text is sent, and it is listed as rejected.</source>
        <translation>Ab dem nächsten Anruf hört %1 das Besetztzeichen. Der Anruf wird weder angenommen noch aufgenommen, keine SMS wird gesendet, und er steht als abgewiesen in der Liste.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CallCard</name>
    <message>
        <source>Answering…</source>
        <translation>Wird angenommen…</translation>
    </message>
    <message>
        <source>Length of the call</source>
        <translation>Dauer des Anrufs</translation>
    </message>
    <message>
        <source>Let the receptionist say…</source>
        <translation>Die Empfangskraft sagen lassen…</translation>
    </message>
    <message>
        <source>A line for the receptionist to say</source>
        <translation>Ein Satz, den die Empfangskraft sagen soll</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Den Anruf weiterleiten</translation>
    </message>
    <message>
        <source>To which number? Leave it empty for the people on call.</source>
        <translation>An welche Nummer? Leer lassen für die Personen in Bereitschaft.</translation>
    </message>
    <message>
        <source>+1 212 555 0100</source>
        <translation>+1 212 555 0100</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take the call over</source>
        <translation>Den Anruf übernehmen</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Hang up?</source>
        <translation>Auflegen?</translation>
    </message>
    <message>
        <source>The caller is cut off at once.</source>
        <translation>Die Verbindung wird sofort getrennt.</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Anruf öffnen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>%1 wird angerufen</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Anruf von %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>You have taken over</source>
        <translation>Sie haben übernommen</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Let the receptionist go on</source>
        <translation>Die Empfangskraft weitermachen lassen</translation>
    </message>
    <message>
        <source>The receptionist falls silent, and only what you type is said</source>
        <translation>Die Empfangskraft verstummt, und gesagt wird nur, was Sie tippen</translation>
    </message>
    <message>
        <source>Type what the caller hears…</source>
        <translation>Tippen Sie, was der Anrufer hört…</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CallDetailPane</name>
    <message>
        <source>Choose a call to see what was said.</source>
        <translation>Wählen Sie einen Anruf, um zu sehen, was gesagt wurde.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Nichts wurde gesagt.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>model %1 %2</source>
        <translation>Modell %1 %2</translation>
    </message>
    <message>
        <source>line %1 %2</source>
        <translation>Leitung %1 %2</translation>
    </message>
    <message>
        <source>model %1 tokens, price not known</source>
        <translation>Modell %1 Tokens, Preis unbekannt</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Kosten: %1</translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>Nichts ist notiert.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing was booked in this call.</source>
        <translation>In diesem Anruf wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>Anruf %1</translation>
    </message>
    <message>
        <source>recording %1</source>
        <translation>Aufnahme %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What the receptionist should say to this</source>
        <translation>Was der Empfang dazu sagen soll</translation>
    </message>
    <message>
        <source>What the receptionist should have said</source>
        <translation>Was der Empfang hätte sagen sollen</translation>
    </message>
    <message>
        <source>The receptionist has learned it</source>
        <translation>Der Empfang hat es gelernt</translation>
    </message>
    <message>
        <source>It stands under Set-up, Questions &amp; answers, and counts from the next call on.</source>
        <translation>Es steht unter Einrichtung, Fragen &amp; Antworten, und gilt ab dem nächsten Anruf.</translation>
    </message>
    <message>
        <source>Notes •</source>
        <translation>Notizen •</translation>
    </message>
    <message>
        <source>Notes: there are some</source>
        <translation>Notizen: Es gibt welche</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CallsModel</name>
    <message>
        <source>On the line now</source>
        <translation>Jetzt auf der Leitung</translation>
    </message>
    <message>
        <source>No words were said</source>
        <translation>Es fiel kein Wort</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>mit Notizen</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Every call, what was said and what came of it</source>
        <translation>Jeder Anruf, was gesagt wurde und was daraus wurde</translation>
    </message>
    <message>
        <source>Search what was said</source>
        <translation>Gesagtes suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Ohne Ergebnis</translation>
    </message>
    <message>
        <source>Show all calls again</source>
        <translation>Wieder alle Anrufe zeigen</translation>
    </message>
    <message>
        <source>Only %1; show all again</source>
        <translation>Nur %1; wieder alle zeigen</translation>
    </message>
    <message>
        <source>No call fits.
Try fewer words, or another filter.</source>
        <translation>Kein Anruf passt.
Versuchen Sie es mit weniger Wörtern oder einem anderen Filter.</translation>
    </message>
    <message>
        <source>No calls yet.
Place a practice call, and it appears here.</source>
        <translation>Noch keine Anrufe.
Führen Sie einen Übungsanruf, und er erscheint hier.</translation>
    </message>
    <message>
        <source>No calls yet.
Each call to your number appears here.</source>
        <translation>Noch keine Anrufe.
Jeder Anruf an Ihre Nummer erscheint hier.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save the calls that the list shows as a file</source>
        <translation>Die Anrufe, die die Liste zeigt, als Datei speichern</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CancelSheet</name>
    <message>
        <source>Cancel this appointment?</source>
        <translation>Diesen Termin absagen?</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Tell the customer by text message</source>
        <translation>Den Kunden per SMS benachrichtigen</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Chart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ChartCard</name>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Als Tabelle speichern (CSV)…</translation>
    </message>
    <message>
        <source>Copy or save “%1”</source>
        <translation>“%1” kopieren oder speichern</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Kopieren oder speichern</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>“%1” konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>“%1” konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::CheckList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Composer</name>
    <message>
        <source>Text to send</source>
        <translation>Zu sendende SMS</translation>
    </message>
    <message>
        <source>Write a text…</source>
        <translation>SMS schreiben…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter sendet, Umschalt+Enter beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter begins a new line</source>
        <translation>Enter sendet · Umschalt+Enter beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2; emoji and special letters take more room</source>
        <translation>%1 · %2; Emojis und Sonderzeichen brauchen mehr Platz</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ComputerSheet</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>Im Infobereich, ohne Fenster.</translation>
    </message>
    <message>
        <source>The entry in this computer’s autostart folder could not be written. Is the disk full, or the folder not yours?</source>
        <translation>Der Eintrag im Autostart-Ordner dieses Computers konnte nicht geschrieben werden. Ist der Datenträger voll, oder gehört der Ordner nicht Ihnen?</translation>
    </message>
    <message>
        <source>Go on answering when the window is closed</source>
        <translation>Weiter annehmen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>CloudGreet stays in the tray; Quit there ends it.</source>
        <translation>CloudGreet bleibt im Infobereich; “Beenden” dort beendet es.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window asks first.</source>
        <translation>Dieser Desktop zeigt keinen Infobereich, also wird beim Schließen des Fensters zuerst gefragt.</translation>
    </message>
    <message>
        <source>Keep this computer awake</source>
        <translation>Diesen Computer wach halten</translation>
    </message>
    <message>
        <source>While your line is answered here. A computer that sleeps picks up no telephone.</source>
        <translation>Solange Ihre Leitung hier bedient wird. Ein Computer, der schläft, nimmt kein Telefon ab.</translation>
    </message>
    <message>
        <source>Notify me when I am in another window</source>
        <translation>Mich benachrichtigen, wenn ich in einem anderen Fenster bin</translation>
    </message>
    <message>
        <source>New and cancelled appointments, and what needs attention.</source>
        <translation>Neue und abgesagte Termine, und was Aufmerksamkeit braucht.</translation>
    </message>
    <message>
        <source>%1 answers your line; this console shows it.</source>
        <translation>%1 bedient Ihre Leitung; diese Konsole zeigt sie.</translation>
    </message>
    <message>
        <source>This computer answers your line, while CloudGreet is open.</source>
        <translation>Dieser Computer bedient Ihre Leitung, solange CloudGreet offen ist.</translation>
    </message>
    <message>
        <source>Answer on this computer again…</source>
        <translation>Wieder auf diesem Computer annehmen…</translation>
    </message>
    <message>
        <source>Attach to a host on another computer…</source>
        <translation>Mit einem Host auf einem anderen Computer verbinden…</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation>Ihre Leitung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>CloudGreet speaks it to you from its next start on. What callers hear is chosen in the set-up.</source>
        <translation>CloudGreet verwendet sie ab dem nächsten Start. Was Anrufer hören, wählen Sie in der Einrichtung.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ConversationsModel</name>
    <message>
        <source>You: %1</source>
        <translation>Sie: %1</translation>
    </message>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
    <message>
        <source>No texts</source>
        <translation>Keine SMS</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>wants no texts</source>
        <translation>möchte keine SMS</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::DayLists</name>
    <message>
        <source>Today’s appointments</source>
        <translation>Termine heute</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Nothing is booked for today. What the receptionist books appears here.</source>
        <translation>Für heute ist nichts gebucht. Was die Empfangskraft bucht, erscheint hier.</translation>
    </message>
    <message>
        <source>All is well. Messages and anything that failed will wait here for you.</source>
        <translation>Alles in Ordnung. Nachrichten und alles, was fehlschlug, warten hier auf Sie.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::DesktopLife</name>
    <message>
        <source>Answer on this computer again?</source>
        <translation>Wieder auf diesem Computer annehmen?</translation>
    </message>
    <message>
        <source>The host on the other computer goes on answering; end it there if it is not to. CloudGreet starts again here, with the data of this computer.</source>
        <translation>Der Host auf dem anderen Computer nimmt weiter Anrufe an; beenden Sie ihn dort, wenn er das nicht soll. CloudGreet startet hier neu, mit den Daten dieses Computers.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>CloudGreet goes on answering</source>
        <translation>CloudGreet nimmt weiter Anrufe an</translation>
    </message>
    <message>
        <source>Its icon here shows how your line is. “Quit…” in its menu ends it.</source>
        <translation>Das Symbol hier zeigt, wie es um Ihre Leitung steht. “Beenden…” in seinem Menü beendet CloudGreet.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. From the next start on, this computer answers your line.</source>
        <translation>Noch hat sich nichts geändert. Ab dem nächsten Start nimmt dieser Computer Ihre Leitung an.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. From the next start on, this console shows the host at %1.</source>
        <translation>Noch hat sich nichts geändert. Ab dem nächsten Start zeigt diese Konsole den Host unter %1.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::EmptyLive</name>
    <message>
        <source>Place a practice call</source>
        <translation>Übungsanruf führen</translation>
    </message>
    <message>
        <source>or press %1</source>
        <translation>oder drücken Sie %1</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Your line is not in sight</source>
        <translation>Ihre Leitung ist nicht zu sehen</translation>
    </message>
    <message>
        <source>Its host does not answer this console. What it shows may be old until it does; the practice line works meanwhile.</source>
        <translation>Ihr Host antwortet dieser Konsole nicht. Bis er es tut, kann das Gezeigte veraltet sein; die Übungsleitung geht inzwischen.</translation>
    </message>
    <message>
        <source>This line is not set up yet</source>
        <translation>Diese Leitung ist noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Once you have told who you are and connected your number, its calls appear here, word by word. Until then, the practice line shows you how it goes.</source>
        <translation>Sobald Sie gesagt haben, wer Sie sind, und Ihre Nummer verbunden ist, erscheinen ihre Anrufe hier, Wort für Wort. Bis dahin zeigt Ihnen die Übungsleitung, wie es geht.</translation>
    </message>
    <message>
        <source>Your receptionist has no telephone yet</source>
        <translation>Ihr Empfang hat noch kein Telefon</translation>
    </message>
    <message>
        <source>Connect your Telnyx account, and %1 is answered at %2. Until then, the practice line shows you how it goes.</source>
        <translation>Verbinden Sie Ihr Telnyx-Konto, und %1 nimmt unter %2 Anrufe an. Bis dahin zeigt Ihnen die Übungsleitung, wie es geht.</translation>
    </message>
    <message>
        <source>Calls do not reach your receptionist</source>
        <translation>Anrufe erreichen Ihren Empfang nicht</translation>
    </message>
    <message>
        <source>Those who ring %1 are not answered here: something between your number and this host is not as it should be. The set-up shows what, and what to do.</source>
        <translation>Wer %1 anruft, kommt hier nicht an: Zwischen Ihrer Nummer und diesem Host ist etwas nicht so, wie es sein soll. Die Einrichtung zeigt, was, und was zu tun ist.</translation>
    </message>
    <message>
        <source>Your receptionist is listening</source>
        <translation>Ihr Empfang ist bereit</translation>
    </message>
    <message>
        <source>%1 is answered at %2. Calls appear here as they come in, word by word. Try it: you are the caller, and nothing leaves this computer.</source>
        <translation>%1 nimmt unter %2 Anrufe an. Sie erscheinen hier, sobald sie eingehen, Wort für Wort. Probieren Sie es aus: Sie sind der Anrufer, und nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ExceptionList</name>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Day that differs</source>
        <translation>Abweichender Tag</translation>
    </message>
    <message>
        <source>Opening times on that day</source>
        <translation>Öffnungszeiten an diesem Tag</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>Diesen Tag entfernen</translation>
    </message>
    <message>
        <source>This day stands above already</source>
        <translation>Dieser Tag steht oben schon</translation>
    </message>
    <message>
        <source>Write times like 10 AM – 2 PM, or “closed”</source>
        <translation>Schreiben Sie Zeiten wie 10:00 – 14:00 oder “geschlossen”</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ExportSheet</name>
    <message>
        <source>Export calls</source>
        <translation>Anrufe exportieren</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>The calls that the list shows now: its search and filters count.</source>
        <translation>Die Anrufe, die die Liste jetzt zeigt: Suche und Filter zählen.</translation>
    </message>
    <message>
        <source>All calls of this line.</source>
        <translation>Alle Anrufe dieser Leitung.</translation>
    </message>
    <message>
        <source>A table (CSV): for a spreadsheet</source>
        <translation>Eine Tabelle (CSV): für die Tabellenkalkulation</translation>
    </message>
    <message>
        <source>some-calls-%1</source>
        <translation>einige-anrufe-%1</translation>
    </message>
    <message>
        <source>calls-%1</source>
        <translation>anrufe-%1</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird geholt…</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), back to %1</source>
        <translation>
            <numerusform>%n Anruf, zurück bis %1</numerusform>
            <numerusform>%n Anrufe, zurück bis %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) exported</source>
        <translation>
            <numerusform>%n Anruf exportiert</numerusform>
            <numerusform>%n Anrufe exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>JSON: for programs, with what was said</source>
        <translation>JSON: für Programme, mit dem Gesagten</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::FaqImportSheet</name>
    <message>
        <source>Take over questions &amp; answers</source>
        <translation>Fragen und Antworten übernehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>From a page that your firm has, or from a file: a text, a table (CSV) or a saved page. Nothing is told to callers before you have chosen it.</source>
        <translation>Von einer Seite Ihres Betriebs oder aus einer Datei: einem Text, einer Tabelle (CSV) oder einer gespeicherten Seite. Anrufern wird nichts gesagt, was Sie nicht ausgewählt haben.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Texts, tables and pages (*.txt *.csv *.tsv *.md *.html *.htm)</source>
        <translation>Texte, Tabellen und Seiten (*.txt *.csv *.tsv *.md *.html *.htm)</translation>
    </message>
    <message>
        <source>www.example.com/faq</source>
        <translation>www.example.com/faq</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>Read the page</source>
        <translation>Seite lesen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>Die Seite wird gelesen…</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>That file is larger than 2 MB.</source>
        <translation>Diese Datei ist größer als 2 MB.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>No questions with answers were found there. In a text, write each question on a line of its own, and its answer below it.</source>
        <translation>Dort wurden keine Fragen mit Antworten gefunden. Schreiben Sie in einem Text jede Frage in eine eigene Zeile und die Antwort darunter.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) found.</source>
        <translation>
            <numerusform>%n Frage gefunden.</numerusform>
            <numerusform>%n Fragen gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them there already.</source>
        <translation>
            <numerusform>%n davon ist schon da.</numerusform>
            <numerusform>%n davon sind schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n question(s)</source>
        <translation>
            <numerusform>%n Frage hinzufügen</numerusform>
            <numerusform>%n Fragen hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Funnel</name>
    <message>
        <source>From call to booking</source>
        <translation>Vom Anruf zum Termin</translation>
    </message>
    <message>
        <source>%1: %2, %3 of all calls</source>
        <translation>%1: %2, %3 aller Anrufe</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::HealthCard</name>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Everything that your line depends on, asked just now.</source>
        <translation>Alles, wovon Ihre Leitung abhängt, gerade eben gefragt.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n Punkt zu beheben</numerusform>
            <numerusform>%n Punkte zu beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be asked</source>
        <translation>
            <numerusform>%n Punkt war nicht prüfbar</numerusform>
            <numerusform>%n Punkte waren nicht prüfbar</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::HeatMap</name>
    <message>
        <source>When people call</source>
        <translation>Wann angerufen wird</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::HoursForm</name>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Appointments are offered in these times only. The telephone is answered at any time.</source>
        <translation>Nur in diesen Zeiten werden Termine angeboten. Das Telefon wird jederzeit abgenommen.</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Holidays and other days that differ</source>
        <translation>Feiertage und andere abweichende Tage</translation>
    </message>
    <message>
        <source>Earliest appointment</source>
        <translation>Frühester Termin</translation>
    </message>
    <message>
        <source>From now; so that nobody books for in five minutes.</source>
        <translation>Ab jetzt gerechnet; damit niemand einen Termin in fünf Minuten bucht.</translation>
    </message>
    <message>
        <source>Latest appointment</source>
        <translation>Spätester Termin</translation>
    </message>
    <message>
        <source>How far ahead callers may book.</source>
        <translation>Wie weit im Voraus Anrufer buchen können.</translation>
    </message>
    <message>
        <source>One of the times cannot be read; it is marked.</source>
        <translation>Eine der Zeiten ist nicht lesbar; sie ist markiert.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>Angenommene Anrufe</translation>
    </message>
    <message>
        <source>Appointments booked</source>
        <translation>Gebuchte Termine</translation>
    </message>
    <message>
        <source>Booking rate</source>
        <translation>Buchungsquote</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Won back after a miss</source>
        <translation>Verpasste zurückgewonnen</translation>
    </message>
    <message>
        <source>Value of kept bookings</source>
        <translation>Wert wahrgenommener Termine</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>Was es kostete</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Calls by day</source>
        <translation>Anrufe nach Tag</translation>
    </message>
    <message>
        <source>What came of them. Click a bar to see its calls.</source>
        <translation>Was aus ihnen wurde. Klicken Sie auf einen Balken, um seine Anrufe zu sehen.</translation>
    </message>
    <message>
        <source>When people call</source>
        <translation>Wann angerufen wird</translation>
    </message>
    <message>
        <source>From call to booking</source>
        <translation>Vom Anruf zum Termin</translation>
    </message>
    <message>
        <source>How far calls come. Click a step to see its calls.</source>
        <translation>Wie weit Anrufe kommen. Klicken Sie auf eine Stufe, um ihre Anrufe zu sehen.</translation>
    </message>
    <message>
        <source>How long callers wait</source>
        <translation>Wie lange Anrufer warten</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Once your line answers calls, this page shows what came of them.</source>
        <translation>Sobald Ihre Leitung Anrufe annimmt, zeigt diese Seite, was aus ihnen wurde.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>%1, beside the %2 before</source>
        <translation>%1, gegenüber %2 davor</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls in this time.
Place a practice call, and this page begins to fill.</source>
        <translation>Keine Anrufe in diesem Zeitraum.
Führen Sie einen Übungsanruf, und diese Seite beginnt sich zu füllen.</translation>
    </message>
    <message>
        <source>No calls in this time.
Choose another, or wait for the next call.</source>
        <translation>Keine Anrufe in diesem Zeitraum.
Wählen Sie einen anderen, oder warten Sie auf den nächsten Anruf.</translation>
    </message>
    <message numerus="yes">
        <source>Measured in the newest %n answered call(s).</source>
        <translation>
            <numerusform>Gemessen am letzten angenommenen Anruf.</numerusform>
            <numerusform>Gemessen an den letzten %n angenommenen Anrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No call was answered in this time.</source>
        <translation>In diesem Zeitraum wurde kein Anruf angenommen.</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>vorher keine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>By weekday and hour, the more calls the stronger the colour. Click a cell to see its calls.</source>
        <translation>Nach Wochentag und Stunde; je mehr Anrufe, desto kräftiger. Klicken Sie auf ein Feld, um seine Anrufe zu sehen.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::KeyCard</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Speichern: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>…%1, </source>
        <translation>…%1, </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Remove this key?</source>
        <translation>Diesen Schlüssel entfernen?</translation>
    </message>
    <message>
        <source>What needs “%1” stops until another one is entered.</source>
        <translation>Was “%1” braucht, steht still, bis ein anderer eingegeben ist.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::LatencyBars</name>
    <message>
        <source>How long callers wait</source>
        <translation>Wie lange Anrufer warten</translation>
    </message>
    <message>
        <source>Until the call is answered</source>
        <translation>Bis der Anruf angenommen ist</translation>
    </message>
    <message>
        <source>Until the receptionist replies</source>
        <translation>Bis die Empfangskraft antwortet</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Die Hälfte binnen</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 von 10 binnen</translation>
    </message>
    <message>
        <source>99 of 100 within</source>
        <translation>99 von 100 binnen</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::LineCard</name>
    <message>
        <source>Connect the number</source>
        <translation>Die Nummer verbinden</translation>
    </message>
    <message>
        <source>Telnyx is told where to send your calls and texts. You see every change before it is made; nothing else there is touched.</source>
        <translation>Telnyx wird mitgeteilt, wohin Ihre Anrufe und SMS gehen sollen. Sie sehen jede Änderung, bevor sie geschieht; sonst wird dort nichts angerührt.</translation>
    </message>
    <message>
        <source>+1 212 555 0188</source>
        <translation>+1 212 555 0188</translation>
    </message>
    <message>
        <source>Telephone that rings when this computer is off</source>
        <translation>Telefon, das klingelt, wenn dieser Computer aus ist</translation>
    </message>
    <message>
        <source>So that no call is lost. Empty: what is set at Telnyx stays.</source>
        <translation>Damit kein Anruf verloren geht. Leer: Was bei Telnyx eingestellt ist, bleibt.</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>Änderungen ansehen</translation>
    </message>
    <message>
        <source>Change it at Telnyx</source>
        <translation>Bei Telnyx ändern</translation>
    </message>
    <message>
        <source>Telnyx is being told…</source>
        <translation>Wird Telnyx mitgeteilt…</translation>
    </message>
    <message>
        <source>Telnyx is being asked…</source>
        <translation>Telnyx wird gefragt…</translation>
    </message>
    <message>
        <source>First enter and save the public address above.</source>
        <translation>Geben Sie zuerst oben die öffentliche Adresse ein und speichern Sie sie.</translation>
    </message>
    <message>
        <source>Done: everything at Telnyx is as it should be.</source>
        <translation>Erledigt: Bei Telnyx ist alles, wie es sein soll.</translation>
    </message>
    <message>
        <source>Nothing has to be changed: everything at Telnyx is as it should be.</source>
        <translation>Es ist nichts zu ändern: Bei Telnyx ist alles, wie es sein soll.</translation>
    </message>
    <message>
        <source>This would be changed at Telnyx:</source>
        <translation>Das würde bei Telnyx geändert:</translation>
    </message>
    <message>
        <source>This only you can mend:</source>
        <translation>Das können nur Sie beheben:</translation>
    </message>
    <message>
        <source>is not on this Telnyx account: buy or move it there, or correct it on the page “Business”.</source>
        <translation>gehört nicht zu diesem Telnyx-Konto: Kaufen Sie sie dort oder nehmen Sie sie dorthin mit, oder berichtigen Sie sie auf der Seite “Betrieb”.</translation>
    </message>
    <message>
        <source>may ring nobody, so callers cannot be put through. Make an outbound voice profile at Telnyx (“Voice”, “Outbound Voice Profiles”), and add this application to it.</source>
        <translation>darf niemanden anrufen, also können Anrufer nicht durchgestellt werden. Erstellen Sie bei Telnyx ein Outbound Voice Profile (“Voice”, “Outbound Voice Profiles”) und fügen Sie ihm diese Anwendung hinzu.</translation>
    </message>
    <message>
        <source>%1: &lt;s&gt;%2&lt;/s&gt; → &lt;b&gt;%3&lt;/b&gt;</source>
        <translation>%1: &lt;s&gt;%2&lt;/s&gt; → &lt;b&gt;%3&lt;/b&gt;</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::LineView</name>
    <message>
        <source>The host does not answer; trying again…</source>
        <translation>Der Host antwortet nicht; neuer Versuch…</translation>
    </message>
    <message>
        <source>Calls from %1</source>
        <translation>Anrufe von %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Move the appointment?</source>
        <translation>Den Termin verschieben?</translation>
    </message>
    <message>
        <source>%1, %2: from %3 to %4. The customer is told by text message.</source>
        <translation>%1, %2: von %3 auf %4. Der Kunde erfährt es per SMS.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Change the length?</source>
        <translation>Die Dauer ändern?</translation>
    </message>
    <message>
        <source>%1, %2, %3: until %4 instead of %5. The customer is not told.</source>
        <translation>%1, %2, %3: bis %4 statt bis %5. Der Kunde erfährt nichts davon.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::LivePage</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>heute %n Anruf</numerusform>
            <numerusform>heute %n Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked</source>
        <translation>
            <numerusform>%n gebucht</numerusform>
            <numerusform>%n gebucht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::MainWindow</name>
    <message>
        <source>Go to Live</source>
        <translation>Zu Live gehen</translation>
    </message>
    <message>
        <source>calls now</source>
        <translation>aktuelle anrufe jetzt</translation>
    </message>
    <message>
        <source>Go to Calls</source>
        <translation>Zu Anrufe gehen</translation>
    </message>
    <message>
        <source>history recordings transcripts</source>
        <translation>verlauf aufnahmen mitschriften</translation>
    </message>
    <message>
        <source>Go to Messages</source>
        <translation>Zu Nachrichten gehen</translation>
    </message>
    <message>
        <source>texts sms conversations inbox</source>
        <translation>sms texte unterhaltungen posteingang</translation>
    </message>
    <message>
        <source>Go to Appointments</source>
        <translation>Zu Termine gehen</translation>
    </message>
    <message>
        <source>week bookings</source>
        <translation>woche buchungen kalender</translation>
    </message>
    <message>
        <source>Go to Insights</source>
        <translation>Zur Auswertung gehen</translation>
    </message>
    <message>
        <source>reports figures statistics roi</source>
        <translation>berichte zahlen statistik ertrag</translation>
    </message>
    <message>
        <source>Go to Set-up</source>
        <translation>Zur Einrichtung gehen</translation>
    </message>
    <message>
        <source>settings preferences</source>
        <translation>einstellungen optionen konfiguration</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>SMS schreiben</translation>
    </message>
    <message>
        <source>new text sms</source>
        <translation>neue nachricht text</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>find</source>
        <translation>finden suche</translation>
    </message>
    <message>
        <source>Practice call</source>
        <translation>Übungsanruf</translation>
    </message>
    <message>
        <source>try test demo</source>
        <translation>ausprobieren test demo</translation>
    </message>
    <message>
        <source>Ask the host again</source>
        <translation>Den Host neu fragen</translation>
    </message>
    <message>
        <source>reload refresh</source>
        <translation>neu laden aktualisieren</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>start login tray notifications disturb awake sleep</source>
        <translation>start anmelden infobereich benachrichtigungen stören wach schlafen sprache</translation>
    </message>
    <message>
        <source>Quit CloudGreet</source>
        <translation>CloudGreet beenden</translation>
    </message>
    <message>
        <source>exit leave end</source>
        <translation>schließen verlassen ende</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>shortcuts keyboard help</source>
        <translation>tastenkürzel tastatur hilfe</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>look colours</source>
        <translation>aussehen farben hell</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>look colours night</source>
        <translation>aussehen farben nacht</translation>
    </message>
    <message>
        <source>Theme as the system has it</source>
        <translation>Design wie im System</translation>
    </message>
    <message>
        <source>look colours follow</source>
        <translation>aussehen farben folgen</translation>
    </message>
    <message>
        <source>Set up the opening hours</source>
        <translation>Öffnungszeiten einrichten</translation>
    </message>
    <message>
        <source>Set up services and prices</source>
        <translation>Leistungen und Preise einrichten</translation>
    </message>
    <message>
        <source>Set up questions &amp; answers</source>
        <translation>Fragen &amp; Antworten einrichten</translation>
    </message>
    <message>
        <source>Set up the receptionist</source>
        <translation>Empfang einrichten</translation>
    </message>
    <message>
        <source>Set up the phone line</source>
        <translation>Telefonleitung einrichten</translation>
    </message>
    <message>
        <source>Set up the calendar</source>
        <translation>Kalender einrichten</translation>
    </message>
    <message>
        <source>Set up billing</source>
        <translation>Abrechnung einrichten</translation>
    </message>
    <message>
        <source>Check the health of everything</source>
        <translation>Den Zustand von allem prüfen</translation>
    </message>
    <message>
        <source>settings change</source>
        <translation>einstellungen ändern</translation>
    </message>
    <message>
        <source>Help: messages</source>
        <translation>Hilfe: Nachrichten</translation>
    </message>
    <message>
        <source>Help: what the insights mean</source>
        <translation>Hilfe: was die Auswertung bedeutet</translation>
    </message>
    <message>
        <source>Help: connect your Google calendar</source>
        <translation>Hilfe: Ihren Google-Kalender verbinden</translation>
    </message>
    <message>
        <source>Help: your Telnyx account</source>
        <translation>Hilfe: Ihr Telnyx-Konto</translation>
    </message>
    <message>
        <source>Help: an OpenAI key</source>
        <translation>Hilfe: ein OpenAI-Schlüssel</translation>
    </message>
    <message>
        <source>Help: fees through Stripe</source>
        <translation>Hilfe: Gebühren über Stripe</translation>
    </message>
    <message>
        <source>Help: how your host is reached</source>
        <translation>Hilfe: wie Ihr Host erreichbar wird</translation>
    </message>
    <message>
        <source>Help: backups</source>
        <translation>Hilfe: Sicherungen</translation>
    </message>
    <message>
        <source>manual how</source>
        <translation>handbuch anleitung wie</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>business change</source>
        <translation>betrieb wechseln</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation>Termin %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>%1 – CloudGreet</source>
        <translation>%1 – CloudGreet</translation>
    </message>
    <message>
        <source>Help: calls</source>
        <translation>Hilfe: Anrufe</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::MessagesModel</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>They</source>
        <translation>Kunde</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Texts with your customers, those you write and those the receptionist sends</source>
        <translation>SMS mit Ihren Kunden: von Ihnen und von der Empfangskraft</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Search names, numbers and texts</source>
        <translation>Namen, Nummern und SMS durchsuchen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Nothing fits.
Try fewer words, or part of the number.</source>
        <translation>Nichts passt.
Versuchen Sie es mit weniger Wörtern oder einem Teil der Nummer.</translation>
    </message>
    <message>
        <source>No texts yet.
Book an appointment in a practice call: its confirmation appears here.</source>
        <translation>Noch keine SMS.
Buchen Sie in einem Übungsanruf einen Termin: Seine Bestätigung erscheint hier.</translation>
    </message>
    <message>
        <source>No texts yet.
Confirmations, reminders, texts after missed calls, and what customers answer appear here.</source>
        <translation>Noch keine SMS.
Bestätigungen, Erinnerungen, SMS nach verpassten Anrufen und die Antworten der Kunden erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::MessagingForm</name>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>What a caller asked for is texted at once; texts after missed calls wait until the quiet hours are over.</source>
        <translation>Was ein Anrufer gewünscht hat, wird sofort gesendet; SMS nach verpassten Anrufen warten das Ende der Ruhezeiten ab.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::MoveSheet</name>
    <message>
        <source>Move the appointment</source>
        <translation>Den Termin verschieben</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>%1, %2: now %3</source>
        <translation>%1, %2: jetzt %3</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Neuer Tag</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::NavButton</name>
    <message>
        <source>999+</source>
        <translation>999+</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::NewMessageSheet</name>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>A telephone number, or a customer’s name</source>
        <translation>Eine Telefonnummer oder der Name eines Kunden</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Geht an %1</translation>
    </message>
    <message>
        <source>That is not yet a whole telephone number</source>
        <translation>Das ist noch keine ganze Telefonnummer</translation>
    </message>
    <message>
        <source>Choose a customer, or type a number</source>
        <translation>Wählen Sie einen Kunden oder geben Sie eine Nummer ein</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::NotesClash</name>
    <message>
        <source>Somebody else wrote notes about this call meanwhile:</source>
        <translation>Inzwischen hat jemand anders Notizen zu diesem Anruf geschrieben:</translation>
    </message>
    <message>
        <source>Yours stand below and are not saved yet.</source>
        <translation>Ihre stehen darunter und sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Keep only mine</source>
        <translation>Nur meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die anderen nehmen</translation>
    </message>
    <message>
        <source>(The notes were emptied.)</source>
        <translation>(Die Notizen wurden geleert.)</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Offers</name>
    <message>
        <source>Looking for free times…</source>
        <translation>Freie Zeiten werden gesucht…</translation>
    </message>
    <message>
        <source>No time is free on this day.</source>
        <translation>An diesem Tag ist keine Zeit frei.</translation>
    </message>
    <message numerus="yes">
        <source>%n free time(s)</source>
        <translation>
            <numerusform>%n freie Zeit</numerusform>
            <numerusform>%n freie Zeiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::OutcomeBars</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Calls by day</source>
        <translation>Anrufe nach Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::OwnHours</name>
    <message>
        <source>Other times than the business</source>
        <translation>Andere Zeiten als der Betrieb</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::PeriodSheet</name>
    <message>
        <source>Which days?</source>
        <translation>Welche Tage?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To, this day included</source>
        <translation>Bis, einschließlich dieses Tages</translation>
    </message>
    <message>
        <source>The first day comes after the last.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>At most %1 days can be looked at together.</source>
        <translation>Höchstens %1 Tage lassen sich zusammen ansehen.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::PracticePanel</name>
    <message>
        <source>Practice call</source>
        <translation>Übungsanruf</translation>
    </message>
    <message>
        <source>You are the caller</source>
        <translation>Sie sind der Anrufer</translation>
    </message>
    <message>
        <source>Close the practice call</source>
        <translation>Den Übungsanruf schließen</translation>
    </message>
    <message>
        <source>I’d like to book an appointment</source>
        <translation>I’d like to book an appointment</translation>
    </message>
    <message>
        <source>What are your hours?</source>
        <translation>What are your hours?</translation>
    </message>
    <message>
        <source>How much is it?</source>
        <translation>How much is it?</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Where are you?</translation>
    </message>
    <message>
        <source>Can I talk to a person?</source>
        <translation>Can I talk to a person?</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>Type what you say, then Enter</source>
        <translation>Hier tippen, dann Enter</translation>
    </message>
    <message>
        <source>What you say as the caller</source>
        <translation>Was Sie als Anrufer sagen</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Tastenfeld</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Noch einmal anrufen</translation>
    </message>
    <message>
        <source>The call has ended · %1</source>
        <translation>Der Anruf ist beendet · %1</translation>
    </message>
    <message>
        <source>tidying up</source>
        <translation>wird abgeschlossen</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Calling %1…</source>
        <translation>Anruf bei %1…</translation>
    </message>
    <message>
        <source>On the line with %1</source>
        <translation>Im Gespräch mit %1</translation>
    </message>
    <message>
        <source>Call your own receptionist and see what your callers get.</source>
        <translation>Rufen Sie Ihren eigenen Empfang an und sehen Sie, was Ihre Anrufer erleben.</translation>
    </message>
    <message>
        <source>It rings…</source>
        <translation>Es klingelt…</translation>
    </message>
    <message>
        <source>Hear the receptionist</source>
        <translation>Die Empfangskraft hören</translation>
    </message>
    <message>
        <source>Hear the receptionist with a voice of this computer</source>
        <translation>Die Empfangskraft mit einer Stimme dieses Computers hören</translation>
    </message>
    <message>
        <source>No voice is installed on this computer. Debian has some: speech-dispatcher</source>
        <translation>Auf diesem Computer ist keine Stimme installiert. Debian hat welche: speech-dispatcher</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::PrivateRemark</name>
    <message>
        <source>Say it to the caller as the answer</source>
        <translation>Dem Anrufer als Antwort sagen</translation>
    </message>
    <message>
        <source>Tell the receptionist</source>
        <translation>Dem Empfang sagen</translation>
    </message>
    <message>
        <source>Nobody knew: “%1”</source>
        <translation>Niemand wusste es: “%1”</translation>
    </message>
    <message>
        <source>What the caller wants to know…</source>
        <translation>Was der Anrufer wissen möchte…</translation>
    </message>
    <message>
        <source>Tell the receptionist privately…</source>
        <translation>Dem Empfang vertraulich sagen…</translation>
    </message>
    <message>
        <source>An answer for the receptionist to say</source>
        <translation>Eine Antwort, die der Empfang sagt</translation>
    </message>
    <message>
        <source>A line that only the receptionist gets</source>
        <translation>Eine Zeile, die nur der Empfang bekommt</translation>
    </message>
    <message>
        <source>The caller does not hear this. The model takes it into account from its next sentence on.</source>
        <translation>Der Anrufer hört das nicht. Das Modell berücksichtigt es ab seinem nächsten Satz.</translation>
    </message>
    <message>
        <source>The receptionist says this to the caller, as the answer to that question.</source>
        <translation>Der Empfang sagt das dem Anrufer als Antwort auf diese Frage.</translation>
    </message>
    <message>
        <source>The caller does not hear this. Without a model the receptionist cannot act on it: it is kept in the call’s notes.</source>
        <translation>Der Anrufer hört das nicht. Ohne Modell kann der Empfang nicht danach handeln: Es kommt in die Notizen des Anrufs.</translation>
    </message>
    <message>
        <source>The model knows it from now on: “%1”</source>
        <translation>Das Modell weiß es ab jetzt: “%1”</translation>
    </message>
    <message>
        <source>The receptionist says it: “%1”</source>
        <translation>Der Empfang sagt es: “%1”</translation>
    </message>
    <message>
        <source>Kept in the call’s notes, and not said: “%1”</source>
        <translation>In den Notizen des Anrufs, und nicht gesagt: “%1”</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::QuestionsCard</name>
    <message>
        <source>What callers asked and nobody knew</source>
        <translation>Was Anrufer fragten und niemand wusste</translation>
    </message>
    <message>
        <source>Answer one, and the receptionist knows it from the next call on.</source>
        <translation>Beantworten Sie eine, und die Empfangskraft weiß sie ab dem nächsten Anruf.</translation>
    </message>
    <message>
        <source>Nothing is open: what was asked in this time could be answered.</source>
        <translation>Nichts ist offen: Was in diesem Zeitraum gefragt wurde, ließ sich beantworten.</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, zuletzt %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a call in which it was asked</source>
        <translation>Einen Anruf öffnen, in dem gefragt wurde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>“%1” beantworten</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::QuitSheet</name>
    <message>
        <source>Quit CloudGreet?</source>
        <translation>CloudGreet beenden?</translation>
    </message>
    <message>
        <source>Quit when they end</source>
        <translation>Nach ihnen beenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are under way.</source>
        <translation>
            <numerusform>%n Anruf läuft.</numerusform>
            <numerusform>%n Anrufe laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>While CloudGreet is closed, this computer answers no calls.</source>
        <translation>Solange CloudGreet geschlossen ist, nimmt dieser Computer keine Anrufe an.</translation>
    </message>
    <message>
        <source>Close the window and go on answering</source>
        <translation>Fenster schließen und weiter Anrufe annehmen</translation>
    </message>
    <message>
        <source>Quit now; these callers hear nothing more</source>
        <translation>Jetzt beenden; diese Anrufer hören nichts mehr</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ReceptionistForm</name>
    <message>
        <source>Receptionist</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Who answers, and what callers are told.</source>
        <translation>Wer antwortet, und was Anrufern gesagt wird.</translation>
    </message>
    <message>
        <source>On this computer: no account, nothing leaves the house</source>
        <translation>Auf diesem Computer: kein Konto, nichts verlässt das Haus</translation>
    </message>
    <message>
        <source>OpenAI: freer talk, needs a key; this computer takes over when it fails</source>
        <translation>OpenAI: freieres Gespräch, braucht einen Schlüssel; dieser Computer springt ein, wenn es ausfällt</translation>
    </message>
    <message>
        <source>Thank you for calling Bright Smile Dental. How can I help?</source>
        <translation>Thank you for calling Bright Smile Dental. How can I help?</translation>
    </message>
    <message>
        <source>Record, and say so at the start</source>
        <translation>Aufnehmen und es am Anfang sagen</translation>
    </message>
    <message>
        <source>Ask first, record after a yes</source>
        <translation>Zuerst fragen, nach einem Ja aufnehmen</translation>
    </message>
    <message>
        <source>Never record</source>
        <translation>Nie aufnehmen</translation>
    </message>
    <message>
        <source>+1 212 555 0188, +1 212 555 0199</source>
        <translation>+1 212 555 0188, +1 212 555 0199</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>das übliche</translation>
    </message>
    <message>
        <source>Who talks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Its model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>wie die anderen</translation>
    </message>
    <message>
        <source>A million tokens it reads</source>
        <translation>Eine Million gelesene Tokens</translation>
    </message>
    <message>
        <source>From the price list of whoever runs it; 0 for your own server. Empty: only tokens are shown.</source>
        <translation>Aus der Preisliste des Anbieters; 0 für Ihren eigenen Server. Leer: Nur Tokens werden gezeigt.</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>erneut gelesen</translation>
    </message>
    <message>
        <source>it writes</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>The first words of every call. Leave it empty and it is made from your name.</source>
        <translation>Die ersten Worte jedes Anrufs. Bleibt sie leer, entsteht sie aus Ihrem Namen.</translation>
    </message>
    <message>
        <source>People to put callers through to</source>
        <translation>An wen Anrufer durchgestellt werden</translation>
    </message>
    <message>
        <source>Their numbers, in the order in which they are tried. Empty: a message is taken instead.</source>
        <translation>Die Nummern, in der Reihenfolge, in der sie versucht werden. Leer: Stattdessen wird eine Nachricht aufgenommen.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Many places want callers to be told.</source>
        <translation>Vielerorts muss man es Anrufern sagen.</translation>
    </message>
    <message>
        <source>Longest call</source>
        <translation>Längster Anruf</translation>
    </message>
    <message>
        <source>Callers are warned before.</source>
        <translation>Anrufer werden vorher gewarnt.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ReceptionistVoice</name>
    <message>
        <source>No voice for %1 is installed on this computer.</source>
        <translation>Auf diesem Computer ist keine Stimme für %1 installiert.</translation>
    </message>
    <message>
        <source>This computer plays no sound.</source>
        <translation>Dieser Computer gibt keinen Ton aus.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::RecordSheet</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::RecordingPlayer</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The recording cannot be played: %1</source>
        <translation>Die Aufnahme kann nicht abgespielt werden: %1</translation>
    </message>
    <message>
        <source>The call is being recorded as you have set it.</source>
        <translation>Der Anruf wird aufgenommen, wie Sie es eingestellt haben.</translation>
    </message>
    <message>
        <source>This call was not recorded.</source>
        <translation>Dieser Anruf wurde nicht aufgenommen.</translation>
    </message>
    <message>
        <source>The recording is on its way…</source>
        <translation>Die Aufnahme ist unterwegs…</translation>
    </message>
    <message>
        <source>The recording is being fetched…</source>
        <translation>Die Aufnahme wird geholt…</translation>
    </message>
    <message>
        <source>The recording could not be fetched.</source>
        <translation>Die Aufnahme konnte nicht geholt werden.</translation>
    </message>
    <message>
        <source>The recording was deleted, as your retention says.</source>
        <translation>Die Aufnahme wurde nach der Frist gelöscht, die Sie festgelegt haben.</translation>
    </message>
    <message>
        <source>Loading the recording…</source>
        <translation>Die Aufnahme wird geladen…</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Skip silence (S)</source>
        <translation>Stille überspringen (S)</translation>
    </message>
    <message>
        <source>Play again and again (L)</source>
        <translation>Immer wieder abspielen (L)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Save the recording…</source>
        <translation>Aufnahme speichern …</translation>
    </message>
    <message>
        <source>How it is played</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Aufnahme speichern</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>“%1” konnte nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::RecordsForm</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“%1” is no longer offered or told to callers. Appointments that are made stay as they are.</source>
        <translation>“%1” wird Anrufern nicht mehr angeboten oder genannt. Vereinbarte Termine bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>What callers may book, how long it takes, and what it costs.</source>
        <translation>Was Anrufer buchen können, wie lange es dauert und was es kostet.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Leistung hinzufügen</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Neue Leistung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Remove this service?</source>
        <translation>Diese Leistung entfernen?</translation>
    </message>
    <message>
        <source>No services yet: add the first, and callers can book it.</source>
        <translation>Noch keine Leistungen: Fügen Sie die erste hinzu, und Anrufer können sie buchen.</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Kept free after</source>
        <translation>Danach frei</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Fragen vorab</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Cleaning</translation>
    </message>
    <message>
        <source>95.00</source>
        <translation>95.00</translation>
    </message>
    <message>
        <source>Questions to ask before booking</source>
        <translation>Fragen vor der Buchung</translation>
    </message>
    <message>
        <source>One a line; the answers stand with the appointment.</source>
        <translation>Eine je Zeile; die Antworten stehen beim Termin.</translation>
    </message>
    <message>
        <source>Is it your first visit?</source>
        <translation>Is it your first visit?</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>The people, or rooms or machines, that do one appointment at a time.</source>
        <translation>Die Menschen, Räume oder Geräte, die jeweils einen Termin zur selben Zeit übernehmen.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Remove this person?</source>
        <translation>Diese Person entfernen?</translation>
    </message>
    <message>
        <source>Nobody yet: without staff, one appointment at a time is made.</source>
        <translation>Noch niemand: Ohne Team wird immer nur ein Termin zur selben Zeit vergeben.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>own times</source>
        <translation>eigene Zeiten</translation>
    </message>
    <message>
        <source>as the business</source>
        <translation>wie der Betrieb</translation>
    </message>
    <message>
        <source>As callers know them.</source>
        <translation>Wie Anrufer sie kennen.</translation>
    </message>
    <message>
        <source>Dr. Adams</source>
        <translation>Dr. Adams</translation>
    </message>
    <message>
        <source>Working times</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Questions &amp; answers</source>
        <translation>Fragen &amp; Antworten</translation>
    </message>
    <message>
        <source>What the receptionist may tell callers. What she does not find here she notes for you.</source>
        <translation>Was die Empfangskraft Anrufern sagen darf. Was sie hier nicht findet, notiert sie für Sie.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Remove this question?</source>
        <translation>Diese Frage entfernen?</translation>
    </message>
    <message>
        <source>Nothing yet: parking, insurance, payment are good ones to begin with.</source>
        <translation>Noch nichts: Parken, Versicherung und Bezahlung sind gut für den Anfang.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>As a caller would ask it.</source>
        <translation>Wie ein Anrufer sie stellen würde.</translation>
    </message>
    <message>
        <source>Do you have parking?</source>
        <translation>Haben Sie Parkplätze?</translation>
    </message>
    <message>
        <source>It is spoken as it stands here.</source>
        <translation>Sie wird so gesprochen, wie sie hier steht.</translation>
    </message>
    <message>
        <source>Yes, there is free parking behind the house.</source>
        <translation>Yes, there is free parking behind the house.</translation>
    </message>
    <message>
        <source>From a page or file…</source>
        <translation>Von einer Seite oder Datei…</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::RemarksPane</name>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Add a tag, and press Enter</source>
        <translation>Stichwort hinzufügen und Eingabe drücken</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Stichwort hinzufügen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Back to the notes as they were when the call was opened</source>
        <translation>Zurück zu den Notizen, wie sie beim Öffnen des Anrufs waren</translation>
    </message>
    <message>
        <source>Notes about this call</source>
        <translation>Notizen zu diesem Anruf</translation>
    </message>
    <message>
        <source>Only you and your people read this. It is saved as you type.</source>
        <translation>Das lesen nur Sie und Ihre Leute. Es wird gespeichert, während Sie schreiben.</translation>
    </message>
    <message>
        <source>Tag %1; take it away</source>
        <translation>Stichwort %1; entfernen</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>Dieses Stichwort entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s); not saved</source>
        <translation>
            <numerusform>%n Zeichen zu lang; nicht gespeichert</numerusform>
            <numerusform>%n Zeichen zu lang; nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Both notes were kept</source>
        <translation>Beide Notizen wurden behalten</translation>
    </message>
    <message>
        <source>Somebody else wrote about the call that you left; yours stand below theirs.</source>
        <translation>Zu dem Anruf, den Sie verlassen haben, hat jemand anders geschrieben; Ihre Notizen stehen unter diesen.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::RetentionForm</name>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>How long they are kept. What was said stays as text, until you delete a call for good.</source>
        <translation>Wie lange sie bleiben. Was gesagt wurde, bleibt als Text, bis Sie einen Anruf endgültig löschen.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Delete recordings after</source>
        <translation>Aufnahmen löschen nach</translation>
    </message>
    <message>
        <source>Once a day, also from the backups. A shorter time deletes older ones within a day.</source>
        <translation>Einmal am Tag, auch aus den Sicherungen. Eine kürzere Frist löscht ältere innerhalb eines Tages.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::SearchModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search people, calls, texts and appointments, or type what to do</source>
        <translation>Personen, Anrufe, SMS und Termine suchen, oder tippen, was zu tun ist</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Type two letters or more</source>
        <translation>Tippen Sie zwei Buchstaben oder mehr</translation>
    </message>
    <message>
        <source>Nothing fits “%1”</source>
        <translation>Nichts passt zu “%1”</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to close</source>
        <translation>↑ ↓ zum Wählen · Enter zum Öffnen · Esc zum Schließen</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::SectionForm</name>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ServiceRow</name>
    <message>
        <source>Show in set-up</source>
        <translation>In der Einrichtung zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ServiceStates</name>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>Telnyx</source>
        <translation>Telnyx</translation>
    </message>
    <message>
        <source>a key is missing</source>
        <translation>ein Schlüssel fehlt</translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation>noch kein Konto</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>nur hier notiert</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>kein Kunde</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>bitte prüfen</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>local, no model key</source>
        <translation>lokal, ohne Schlüssel</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>local, no credit</source>
        <translation>lokal, kein Guthaben</translation>
    </message>
    <message>
        <source>local, key refused</source>
        <translation>lokal, Schlüssel ungültig</translation>
    </message>
    <message>
        <source>local, model resting</source>
        <translation>lokal, Modell pausiert</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>What your receptionist has to know, and what it needs to be reached</source>
        <translation>Was Ihr Empfang wissen muss, und was er braucht, um erreichbar zu sein</translation>
    </message>
    <message>
        <source>This is the practice line’s copy: try what you like. It is made anew from your own settings when the program starts.</source>
        <translation>Dies ist die Kopie der Übungsleitung: Probieren Sie aus, was Sie möchten. Sie entsteht bei jedem Programmstart neu aus Ihren eigenen Einstellungen.</translation>
    </message>
    <message>
        <source>Save your business first; then the other steps open.</source>
        <translation>Speichern Sie zuerst Ihren Betrieb; dann öffnen sich die anderen Schritte.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Questions &amp; answers</source>
        <translation>Fragen &amp; Antworten</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Phone line</source>
        <translation>Telefonleitung</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Records &amp; backups</source>
        <translation>Daten &amp; Sicherung</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>First tell who the business is</source>
        <translation>Sagen Sie zuerst, wer der Betrieb ist</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ShortcutsSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Move in lists, charts and finds</source>
        <translation>Sich in Listen, Diagrammen und Treffern bewegen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open what is chosen; send a text</source>
        <translation>Gewähltes öffnen; eine SMS senden</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Enter</translation>
    </message>
    <message>
        <source>A new line in a text</source>
        <translation>Eine neue Zeile in einer SMS</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>Zum nächsten Feld oder Knopf</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what is open in front</source>
        <translation>Schließen, was vorn offen ist</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Sidebar</name>
    <message>
        <source>Business</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>Alles durchsuchen (%1)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Practice: nobody outside is called, texted or charged.</source>
        <translation>Übung: Draußen wird niemand angerufen, angeschrieben oder belastet.</translation>
    </message>
    <message>
        <source>Practice call</source>
        <translation>Übungsanruf</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not answering: not set up</source>
        <translation>Noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Not answering: no telephone</source>
        <translation>Nicht bereit: kein Telefon</translation>
    </message>
    <message>
        <source>Not answering: not reached</source>
        <translation>Anrufe kommen nicht an</translation>
    </message>
    <message>
        <source>Practice line · %1</source>
        <translation>Übung · %1</translation>
    </message>
    <message>
        <source>Answering %1</source>
        <translation>Bereit unter %1</translation>
    </message>
    <message>
        <source>No business yet</source>
        <translation>Noch kein Betrieb</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>%1: %2; show the telephone line in set-up</source>
        <translation>%1: %2; die Telefonleitung in der Einrichtung zeigen</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::StatTile</name>
    <message>
        <source>Show the calls behind it</source>
        <translation>Die Anrufe dahinter zeigen</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::TagFilter</name>
    <message>
        <source>Tag …</source>
        <translation>Stichwort …</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Stichwort: %1</translation>
    </message>
    <message>
        <source>Only calls with a tag</source>
        <translation>Nur Anrufe mit einem Stichwort</translation>
    </message>
    <message>
        <source>Only calls with the tag %1</source>
        <translation>Nur Anrufe mit dem Stichwort %1</translation>
    </message>
    <message>
        <source>No call has a tag yet; give one under “Notes”</source>
        <translation>Noch kein Anruf hat ein Stichwort; vergeben Sie eines unter “Notizen”</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>Beliebiges Stichwort oder keines</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ThreadPane</name>
    <message>
        <source>Choose a conversation to read it.</source>
        <translation>Wählen Sie eine Unterhaltung, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Texts, oldest first</source>
        <translation>SMS, älteste zuerst</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>The calls from this number</source>
        <translation>Die Anrufe von dieser Nummer</translation>
    </message>
    <message>
        <source>This customer’s appointments</source>
        <translation>Die Termine dieses Kunden</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Ändern und neu senden</translation>
    </message>
    <message>
        <source>Not a customer you know by name</source>
        <translation>Kein Kunde, den Sie mit Namen kennen</translation>
    </message>
    <message>
        <source>%1 has asked for no more texts, and carriers do not let them through. Call them instead; when they text START to your number, you can write here again.</source>
        <translation>%1 möchte keine SMS mehr, und Netzbetreiber lassen sie nicht durch. Rufen Sie stattdessen an; sobald von dort START an Ihre Nummer gesendet wird, können Sie hier wieder schreiben.</translation>
    </message>
    <message>
        <source>The last text did not arrive.</source>
        <translation>Die letzte SMS kam nicht an.</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>The owner, typing</source>
        <translation>Der Inhaber, tippend</translation>
    </message>
    <message>
        <source>You, typing</source>
        <translation>Sie, tippend</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A line is played by a click, or by the arrow keys and Enter</source>
        <translation>Eine Zeile wird durch Klick oder mit Pfeiltasten und Eingabe abgespielt</translation>
    </message>
    <message>
        <source>Transcript: %1</source>
        <translation>Mitschrift: %1</translation>
    </message>
    <message>
        <source>Shift+Enter says that a line was wrong</source>
        <translation>Umschalt+Eingabe sagt, dass eine Zeile falsch war</translation>
    </message>
    <message>
        <source>This was wrong…</source>
        <translation>Das war falsch…</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Ab hier abspielen</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Tray</name>
    <message>
        <source>Open CloudGreet</source>
        <translation>CloudGreet öffnen</translation>
    </message>
    <message>
        <source>Practice call</source>
        <translation>Übungsanruf</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>Eine Stunde nicht stören</translation>
    </message>
    <message>
        <source>This computer…</source>
        <translation>Dieser Computer…</translation>
    </message>
    <message>
        <source>Quit…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>Nicht stören bis %1</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::TryOutCard</name>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>What a caller would be answered now. Nothing is booked, and nothing is noted.</source>
        <translation>Was einem Anrufer jetzt geantwortet würde. Es wird nichts gebucht und nichts notiert.</translation>
    </message>
    <message>
        <source>Do you have parking?</source>
        <translation>Haben Sie Parkplätze?</translation>
    </message>
    <message>
        <source>The caller says</source>
        <translation>Der Anrufer sagt</translation>
    </message>
    <message>
        <source>The receptionist’s answer</source>
        <translation>Die Antwort der Empfangskraft</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Not known: in a call it is noted for you</source>
        <translation>Nicht bekannt: bei einem Anruf wird es für Sie notiert</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::VisitsSheet</name>
    <message>
        <source>Appointments of %1</source>
        <translation>Termine von %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Nothing was booked for this number.</source>
        <translation>Für diese Nummer wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Waveform</name>
    <message>
        <source>Place in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::WeekEditor</name>
    <message>
        <source>Use Monday’s times until Friday</source>
        <translation>Montagszeiten bis Freitag verwenden</translation>
    </message>
    <message>
        <source>%1, drawn</source>
        <translation>%1, gezeichnet</translation>
    </message>
    <message>
        <source>Drag to open, at an end to change, double-click to close</source>
        <translation>Ziehen zum Öffnen, am Ende zum Ändern, Doppelklick zum Schließen</translation>
    </message>
    <message>
        <source>Opening times of %1</source>
        <translation>Öffnungszeiten am %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Write times like 9 AM – 12 PM, 1 PM – 5 PM, or “closed”</source>
        <translation>Schreiben Sie Zeiten wie 9:00 – 12:00, 13:00 – 17:00 oder “geschlossen”</translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::WeekView</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>%1, %2
%3</source>
        <translation>%1, %2
%3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Meets %1</source>
        <translation>Trifft auf %1</translation>
    </message>
    <message>
        <source>Outside the opening hours</source>
        <translation>Außerhalb der Öffnungszeiten</translation>
    </message>
    <message>
        <source>Arrow keys go from one appointment to the next, Enter opens it; Alt and arrow keys move it, Shift+Alt with up and down changes its length, then Enter</source>
        <translation>Pfeiltasten führen von Termin zu Termin, Eingabe öffnet ihn; Alt mit Pfeiltasten verschiebt ihn, Umschalt+Alt mit auf und ab ändert seine Dauer, dann Eingabe</translation>
    </message>
    <message>
        <source>Busy in your calendar</source>
        <translation>In Ihrem Kalender belegt</translation>
    </message>
</context>
</TS>
