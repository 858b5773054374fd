<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%1 value of %n kept booking(s)</source>
        <translation>
            <numerusform>%1 value of %n kept booking</numerusform>
            <numerusform>%1 value of %n kept bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message numerus="yes">
        <source>%n call(s) now</source>
        <translation>
            <numerusform>%n call now</numerusform>
            <numerusform>%n calls now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention</source>
        <translation>
            <numerusform>%n thing needs attention</numerusform>
            <numerusform>%n things need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) that the database names were not on the disk.</source>
        <translation>
            <numerusform>%n recording that the database names was not on the disk.</numerusform>
            <numerusform>%n recordings that the database names were not on the disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) that you had deleted for good since then were deleted again.</source>
        <translation>
            <numerusform>%n call that you had deleted for good since then was deleted again.</numerusform>
            <numerusform>%n calls that you had deleted for good since then were deleted again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or fee(s) that were about to be sent then are not sent; see Needs attention.</source>
        <translation>
            <numerusform>%n text or fee that was about to be sent then is not sent; see Needs attention.</numerusform>
            <numerusform>%n texts or fees that were about to be sent then are not sent; see Needs attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) came in while this host could not be reached. They are in the list of calls now</source>
        <translation>
            <numerusform>%n call came in while this host could not be reached. It is in the list of calls now</numerusform>
            <numerusform>%n calls came in while this host could not be reached. They are in the list of calls now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup was restored. %n text(s) or fee(s) that were about to be sent when it was made were not sent again</source>
        <translation>
            <numerusform>A backup was restored. %n text or fee that was about to be sent when it was made was not sent again</numerusform>
            <numerusform>A backup was restored. %n texts or fees that were about to be sent when it was made were not sent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) reach this host’s application.</source>
        <translation>
            <numerusform>Your number is connected.</numerusform>
            <numerusform>Your %n numbers are connected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) fast.</source>
        <translation>
            <numerusform>The clock is %n second fast.</numerusform>
            <numerusform>The clock is %n seconds fast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n second(s) slow.</source>
        <translation>
            <numerusform>The clock is %n second slow.</numerusform>
            <numerusform>The clock is %n seconds slow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text of at most %n character(s) is wanted</source>
        <translation>
            <numerusform>a text of at most %n character is wanted</numerusform>
            <numerusform>a text of at most %n characters is wanted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n decimal place(s)</source>
        <translation>
            <numerusform>%1 has %n decimal place</numerusform>
            <numerusform>%1 has %n decimal places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Agenda</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::BackupCard</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::BillingCard</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Composer</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ConversationsModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::ExportSheet</name>
    <message numerus="yes">
        <source>%n call(s), back to %1</source>
        <translation>
            <numerusform>%n call, back to %1</numerusform>
            <numerusform>%n calls, back to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) exported</source>
        <translation>
            <numerusform>%n call exported</numerusform>
            <numerusform>%n calls exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::FaqImportSheet</name>
    <message numerus="yes">
        <source>%n question(s) found.</source>
        <translation>
            <numerusform>%n question found.</numerusform>
            <numerusform>%n questions found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them there already.</source>
        <translation>
            <numerusform>%n of them is there already.</numerusform>
            <numerusform>%n of them are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n question(s)</source>
        <translation>
            <numerusform>Add %n question</numerusform>
            <numerusform>Add %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::HealthCard</name>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n thing to mend</numerusform>
            <numerusform>%n things to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be asked</source>
        <translation>
            <numerusform>%n thing could not be asked</numerusform>
            <numerusform>%n things could not be asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::HeatMap</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::InsightsPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured in the newest %n answered call(s).</source>
        <translation>
            <numerusform>Measured in the newest answered call.</numerusform>
            <numerusform>Measured in the newest %n answered calls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::LivePage</name>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>%n call today</numerusform>
            <numerusform>%n calls today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked</source>
        <translation>
            <numerusform>%n booked</numerusform>
            <numerusform>%n booked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::Offers</name>
    <message numerus="yes">
        <source>%n free time(s)</source>
        <translation>
            <numerusform>%n free time</numerusform>
            <numerusform>%n free times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::OutcomeBars</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::QuestionsCard</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>asked once</numerusform>
            <numerusform>asked %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::QuitSheet</name>
    <message numerus="yes">
        <source>%n call(s) are under way.</source>
        <translation>
            <numerusform>%n call is under way.</numerusform>
            <numerusform>%n calls are under way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cloudgreet::ui::RemarksPane</name>
    <message numerus="yes">
        <source>Too long by %n character(s); not saved</source>
        <translation>
            <numerusform>Too long by %n character; not saved</numerusform>
            <numerusform>Too long by %n characters; not saved</numerusform>
        </translation>
    </message>
</context>
</TS>
