<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>cloudgreet::ui::LivePage</name>
    <message numerus="yes"><source>%n call(s) today</source><translation><numerusform>%n call today</numerusform><numerusform>%n calls today</numerusform></translation></message>
    <message numerus="yes"><source>%n booked</source><translation><numerusform>%n booked</numerusform><numerusform>%n booked</numerusform></translation></message>
</context>
<context>
    <name>cloudgreet::ui::Agenda</name>
    <message numerus="yes"><source>%n appointment(s)</source><translation><numerusform>%n appointment</numerusform><numerusform>%n appointments</numerusform></translation></message>
</context>
<context>
    <name>cloudgreet::ui::Offers</name>
    <message numerus="yes"><source>%n free time(s)</source><translation><numerusform>%n free time</numerusform><numerusform>%n free times</numerusform></translation></message>
</context>
</TS>
