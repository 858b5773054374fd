// SPDX-License-Identifier: GPL-3.0-or-later
// What callers change while they speak: the week that is meant, their own appointments, a value beside another answer,
// the person, and how many are to be booked. Each kind in many wordings; the last reply or the book is compared.
#include "fakediary.h"
#include <QRegularExpression>
#include <QtTest>
#include <span>

using namespace cloudgreet;

class TestChangesOfMind : public QObject
{
    Q_OBJECT
private slots:
    void movesWithinTheWeekTalkedOf_data();
    void movesWithinTheWeekTalkedOf();
    void bookingStaysInTheWeekTalkedOf_data();
    void bookingStaysInTheWeekTalkedOf();
    void hearsThatTheirOwnIsToBeMoved_data();
    void hearsThatTheirOwnIsToBeMoved();
    void wantsNoMove_data();
    void wantsNoMove();
    void namedOneOfTwoStaysOnItsDay_data();
    void namedOneOfTwoStaysOnItsDay();
    void contradictingDaysAreAskedBack_data();
    void contradictingDaysAreAskedBack();
    void weekWithoutADayOfIt_data();
    void weekWithoutADayOfIt();
    void changeBesideAnotherAnswer_data();
    void changeBesideAnotherAnswer();
    void wantedAndRefusedPeople_data();
    void wantedAndRefusedPeople();
    void severalAtOnce_data();
    void severalAtOnce();
    void figuresAreReadAsTheCountryWritesThem_data();
    void figuresAreReadAsTheCountryWritesThem();
};

namespace {
/// Monday, 2 March 2026, ten in the morning in New York.
const QDateTime now{QDate{2026, 3, 2}, QTime{15, 0}, Qt::UTC};
const QDateTime november{QDate{2026, 11, 23}, QTime{15, 0}, Qt::UTC};
const PhoneNumber caller = *PhoneNumber::parse(u"+12125554567");

Business dentist(bool spanish)
{
    Business business = practiceDentist();
    if (!spanish)
        return business;
    business.agent.language = u"es"_s;
    const QStringList names{u"Revisión"_s, u"Limpieza"_s, u"Empaste"_s, u"Blanqueamiento"_s};
    for (qsizetype i = 0; i < names.size(); ++i)
        business.services[i].name = names[i];
    return business;
}

Appointment held(const Business &business, int service, QDateTime local)
{
    local.setTimeZone(business.zone);
    Appointment a;
    a.id = AppointmentId{u"held-%1"_s.arg(service)};
    a.service = business.services[service].id;
    a.serviceName = business.services[service].name;
    a.startUtc = local.toUTC();
    a.endUtc = a.startUtc.addSecs(business.services[service].minutes * 60);
    a.state = AppointmentState::Confirmed;
    a.customerName = u"Ann"_s;
    a.customerPhone = caller;
    return a;
}

PracticeCall callTo(const Business &business, const QDateTime &at = now)
{
    PracticeCall call{business, at, caller};
    (void)call.open();
    return call;
}

/// The turns of a row, parted by slashes; the last reply.
QString play(PracticeCall &call, const QString &turns)
{
    QString said;
    for (const QString &turn : turns.split(u" / "_s))
        said = call.say(turn);
    return said;
}

/// "MM-dd HH:mm" of every appointment that stands.
QStringList book(const PracticeCall &call)
{
    QStringList rows;
    for (const Appointment &a : call.diary.appointments)
        if (occupies(a.state))
            rows << a.startUtc.toTimeZone(QTimeZone{"America/New_York"}).toString(u"MM-dd HH:mm"_s);
    return rows;
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression{pattern, QRegularExpression::CaseInsensitiveOption}.match(text).hasMatch();
}

struct Row {
    const char16_t *turns;
    const char16_t *expected;
};

void addRows(std::span<const Row> rows, bool spanish)
{
    for (const Row &row : rows)
        QTest::addRow("%s", qPrintable(QString::fromUtf16(row.turns)))
            << QString::fromUtf16(row.turns) << QString::fromUtf16(row.expected) << spanish;
}

void columns()
{
    QTest::addColumn<QString>("turns");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("spanish");
}
} // namespace

void TestChangesOfMind::movesWithinTheWeekTalkedOf_data()
{
    columns();
    constexpr Row english[] = {{u"shift it to the Thursday at three", u"to Thursday, March 12th at 3 pm"},
        {u"let's do Thursday at three", u"to Thursday, March 12th at 3 pm"},
        {u"could we make it the Friday instead", u"Friday, March 13th"},
        {u"could we say the Tuesday at the same time", u"to Tuesday, March 10th at 10 am"},
        {u"Tuesday would be better, same time", u"to Tuesday, March 10th at 10 am"},
        {u"how about the Friday at eleven", u"to Friday, March 13th at 11 am"},
        {u"can you bring it forward to the Tuesday", u"Tuesday, March 10th"},
        {u"push it back to the Thursday, same time", u"to Thursday, March 12th at 10 am"},
        {u"Friday morning", u"Friday, March 13th at 9 am"},
        {u"any chance of the Thursday afternoon", u"Thursday, March 12th at 12 pm"},
        {u"the Thursday after, same time", u"to Thursday, March 12th at 10 am"},
        {u"the following week, same day and time", u"to Wednesday, March 18th at 10 am"},
        {u"next week, same day and time", u"March 11th"}, {u"a week later", u"to Wednesday, March 18th at 10 am"},
        {u"same time the week after", u"to Wednesday, March 18th at 10 am"},
        {u"the day before, same time", u"to Tuesday, March 10th at 10 am"},
        {u"the day after at two", u"to Thursday, March 12th at 2 pm"},
        {u"later that week", u"Thursday, March 12th"}, {u"Thursday of that week at ten", u"to Thursday, March 12th"},
        {u"the Monday of that week at two", u"to Monday, March 9th at 2 pm"},
        {u"this Friday at ten", u"to Friday, March 6th at 10 am"},
        {u"tomorrow at ten", u"to Tuesday, March 3rd at 10 am"},
        {u"something sooner, maybe Thursday", u"Thursday, March 5th"}};
    constexpr Row spanish[] = {{u"mejor el martes a la misma hora", u"al martes 10 de marzo a las 10"},
        {u"el viernes a las once", u"al viernes 13 de marzo a las 11"},
        {u"podría ser el martes a esa hora", u"al martes 10 de marzo a las 10"},
        {u"pásela al jueves a las tres", u"al jueves 12 de marzo a las 3"},
        {u"cámbiela para el viernes por la mañana", u"viernes 13 de marzo"},
        {u"que sea el lunes de esa semana a las diez", u"al lunes 9 de marzo a las 10"},
        {u"la semana siguiente, mismo día y hora", u"al miércoles 18 de marzo a las 10"},
        {u"el jueves siguiente a la misma hora", u"al jueves 12 de marzo a las 10"},
        {u"un día antes, a la misma hora", u"al martes 10 de marzo a las 10"},
        {u"este viernes a las diez", u"al viernes 6 de marzo a las 10"},
        {u"preferiría el jueves, misma hora", u"al jueves 12 de marzo a las 10"},
        {u"a la misma hora pero el viernes", u"al viernes 13 de marzo a las 10"}};
    addRows(english, false);
    addRows(spanish, true);
}

void TestChangesOfMind::movesWithinTheWeekTalkedOf()
{
    QFETCH(QString, turns);
    QFETCH(QString, expected);
    QFETCH(bool, spanish);
    const Business business = dentist(spanish);
    PracticeCall call = callTo(business);
    call.diary.appointments = {held(business, 1, {{2026, 3, 11}, {10, 0}})};
    (void)call.say(spanish ? u"quiero cambiar mi cita"_s : u"I'd like to move my appointment"_s);
    const QString said = play(call, turns);
    QVERIFY2(matches(said, expected), qPrintable(said));
}

void TestChangesOfMind::bookingStaysInTheWeekTalkedOf_data()
{
    columns();
    constexpr Row rows[]
        = {{u"a cleaning next Wednesday at ten / could we make it the Friday instead", u"March 13th at 10 am"},
            {u"a cleaning next week please / Thursday at three", u"March 12th at 3 pm"},
            {u"a cleaning on the 11th at ten / Ron Hull / yes / actually the Thursday at three", u"March 12th at 3 pm"},
            {u"a cleaning on the 11th at ten / Ron Hull / yes / yes, Wednesday at ten", u"booked.*March 11th"},
            {u"a cleaning tomorrow at ten / make it Friday", u"March 6th at 10 am"},
            {u"a cleaning on Friday at ten / this Thursday would be better", u"March 5th at 10 am"},
            {u"a cleaning next week / no / what about the Thursday at two", u"March 12th at 2 pm"},
            {u"a cleaning on April 15th at ten / rather the Friday", u"April 17th at 10 am"}};
    addRows(rows, false);
    constexpr Row spanish[] = {{u"una limpieza la semana que viene / el jueves a las tres", u"12 de marzo a las 3"},
        {u"una limpieza el 11 a las diez / mejor el viernes", u"13 de marzo a las 10"}};
    addRows(spanish, true);
}

void TestChangesOfMind::bookingStaysInTheWeekTalkedOf()
{
    QFETCH(QString, turns);
    QFETCH(QString, expected);
    QFETCH(bool, spanish);
    PracticeCall call = callTo(dentist(spanish));
    const QString said = play(call, turns);
    QVERIFY2(matches(said, expected), qPrintable(said));
}

void TestChangesOfMind::hearsThatTheirOwnIsToBeMoved_data()
{
    columns();
    constexpr auto friday = u"Friday, March 6th", asked = u"When would you like|What day and time would suit",
                   viernes = u"viernes 6 de marzo", cuando = u"Para cuándo|Qué día";
    const Row english[] = {{u"I've an appointment Wednesday but can't make it, can I move it to Friday?", friday},
        {u"I've got an appointment on Wednesday but I can't make it, could I come Friday instead?", friday},
        {u"I can't make my appointment on Wednesday, can we do Friday?", friday},
        {u"I'm booked in for Wednesday and something's come up, is Friday possible?", friday},
        {u"I'm down for Wednesday at ten, could you shift me to Friday at ten?", u"to Friday, March 6th at 10 am"},
        {u"I have a cleaning on Wednesday and I need to change it to Friday", friday},
        {u"I had an appointment Wednesday, I'd like a different day", asked},
        {u"I'm supposed to come in Wednesday but I'll be away, could we make it Friday?", friday},
        {u"I won't be able to make Wednesday, could we rearrange?", asked},
        {u"Can I rearrange my Wednesday appointment?", asked}, {u"Could you move me from Wednesday to Friday?", friday},
        {u"my Wednesday appointment, can that go to Friday same time?", u"to Friday, March 6th at 10 am"},
        {u"I need to put off my cleaning until Friday", friday}, {u"Can we reschedule Wednesday?", asked},
        {u"I've a cleaning Wednesday, any chance of moving it to Thursday?", u"Thursday, March 5th"},
        {u"I need to swap my appointment to Friday", friday},
        {u"can I push my appointment back an hour?", u"to Wednesday, March 4th at 11 am"},
        {u"can you bring my appointment forward to nine?", u"to Wednesday, March 4th at 9 am"},
        {u"is it possible to come an hour later on Wednesday, I have an appointment at ten", u"March 4th at 11 am"}};
    addRows(english, false);
    const Row spanish[] = {{u"Tenía hora el miércoles y quería cambiarla", cuando},
        {u"Tengo cita el miércoles y no puedo ir, ¿la puedo pasar al viernes?", viernes},
        {u"Tengo hora el miércoles a las diez y quería cambiarla al viernes", viernes},
        {u"Tenía cita el miércoles pero no voy a poder, ¿podría ser el viernes?", viernes},
        {u"No puedo ir el miércoles, ¿me la cambia para el viernes?", viernes},
        {u"Me dieron hora para el miércoles y me viene mal, ¿tienen el viernes?", viernes},
        {u"Quería cambiar la hora que tengo el miércoles", cuando},
        {u"Necesito mover mi cita del miércoles al viernes a la misma hora", u"al viernes 6 de marzo a las 10"},
        {u"¿Puedo aplazar la cita del miércoles?", cuando},
        {u"Tengo una limpieza el miércoles, ¿la podemos pasar al jueves?", u"jueves 5 de marzo"},
        {u"¿Me pueden atrasar la cita una hora?", u"al miércoles 4 de marzo a las 11"},
        {u"Me ha surgido algo el miércoles, ¿puedo ir el viernes?", viernes}};
    addRows(spanish, true);
}

void TestChangesOfMind::hearsThatTheirOwnIsToBeMoved()
{
    QFETCH(QString, turns);
    QFETCH(QString, expected);
    QFETCH(bool, spanish);
    const Business business = dentist(spanish);
    PracticeCall call = callTo(business);
    call.diary.appointments = {held(business, 1, {{2026, 3, 4}, {10, 0}})};
    const QString said = play(call, turns);
    QVERIFY2(matches(said, expected), qPrintable(said));
    (void)play(call, spanish ? u"el viernes a las diez / sí"_s : u"Friday at ten / yes"_s);
    QCOMPARE(book(call), QStringList{u"03-06 10:00"_s}); // whatever was offered: it is theirs that is moved
}

void TestChangesOfMind::wantsNoMove_data()
{
    columns();
    constexpr Row english[] = {{u"can I have an appointment on Friday", u"come in for|which service"},
        {u"I have a cleaning on Wednesday at ten, is that right?", u"You have a cleaning on Wednesday"},
        {u"I'd like to have a check-up on Friday", u"(?:have|offer) Friday, March 6th"},
        {u"My brakes squeak, can I bring it in Friday?", u"come in for|which service"},
        {u"I have an appointment on Wednesday, can I also book a check-up for Friday?",
            u"(?:have|offer) Friday, March 6th"}};
    addRows(english, false);
    constexpr Row spanish[] = {{u"Quiero pedir hora para el viernes", u"servicio|sería la cita"},
        {u"Tengo cita el miércoles, quería confirmarla", u"Tiene una limpieza el miércoles"}};
    addRows(spanish, true);
}

void TestChangesOfMind::wantsNoMove()
{
    QFETCH(QString, turns);
    QFETCH(QString, expected);
    QFETCH(bool, spanish);
    const Business business = dentist(spanish);
    PracticeCall call = callTo(business);
    call.diary.appointments = {held(business, 1, {{2026, 3, 4}, {10, 0}})};
    const QString said = play(call, turns);
    QVERIFY2(matches(said, expected), qPrintable(said));
}

void TestChangesOfMind::namedOneOfTwoStaysOnItsDay_data()
{
    columns();
    constexpr auto ten = u"03-05 11:00 03-10 10:00";
    const Row english[] = {{u"move the check-up to ten / yes", ten}, {u"can you move my check-up to ten? / yes", ten},
        {u"I'd like to move an appointment / move the check-up to ten / yes", ten},
        {u"I'd like to move an appointment / the check-up, to ten / yes", ten},
        {u"the check-up needs to move to ten / yes", ten},
        {u"push the check-up back an hour / yes", u"03-05 11:00 03-10 12:00"},
        {u"move the check-up to the Thursday same time / yes", u"03-05 11:00 03-12 11:00"},
        {u"move my Thursday appointment to ten / yes", u"03-05 10:00 03-10 11:00"},
        {u"reschedule the cleaning to Friday at ten / yes", u"03-06 10:00 03-10 11:00"}};
    addRows(english, false);
    const Row spanish[]
        = {{u"pase la revisión a las diez / sí", ten}, {u"quiero cambiar la revisión a las diez / sí", ten},
            {u"quiero cambiar mi cita / la revisión, a las diez / sí", ten}};
    addRows(spanish, true);
}

void TestChangesOfMind::namedOneOfTwoStaysOnItsDay()
{
    QFETCH(QString, turns);
    QFETCH(QString, expected);
    QFETCH(bool, spanish);
    const Business business = dentist(spanish);
    PracticeCall call = callTo(business);
    call.diary.appointments
        = {held(business, 1, {{2026, 3, 5}, {11, 0}}), held(business, 0, {{2026, 3, 10}, {11, 0}})};
    const QString said = play(call, turns);
    QVERIFY2(book(call).join(u' ') == expected, qPrintable(book(call).join(u' ') + u": "_s + said));
}

void TestChangesOfMind::contradictingDaysAreAskedBack_data()
{
    columns();
    constexpr auto which = u"Tuesday, December 1st, or Thursday, December 3rd\\?", first = u"December 1st at 10 am",
                   second = u"December 3rd at 10 am";
    const Row english[] = {{u"a cleaning Tuesday the 3rd at ten", which},
        {u"a cleaning Tuesday, December 3rd at ten", which}, {u"a cleaning on the 3rd, Tuesday, at ten", which},
        {u"a cleaning / Tuesday the 3rd", which}, {u"Tuesday the 3rd at ten please / a cleaning", which},
        {u"a cleaning Tuesday the 3rd at ten / Thursday", second},
        {u"a cleaning Tuesday the 3rd at ten / the Tuesday", first},
        {u"a cleaning Tuesday the 3rd at ten / the 3rd", second},
        {u"a cleaning Tuesday the 3rd at ten / the first one", first},
        {u"a cleaning Tuesday the 3rd at ten / the second one", second},
        {u"a cleaning Tuesday the 3rd at ten / the 3rd of December", second},
        {u"a cleaning Tuesday the 3rd at ten / ten", which},
        {u"a cleaning Tuesday the 3rd at ten / Friday", u"December 4th at 10"},
        {u"a cleaning on Wednesday the 25th at ten", u"November 25th at 10 am"},
        {u"a cleaning on Friday January 15th at ten", u"January 15th at 10 am"}};
    addRows(english, false);
    const Row spanish[] = {
        {u"una limpieza el martes 3 a las diez", u"martes 1 de diciembre o el jueves 3 de diciembre"},
        {u"una limpieza el martes tres de diciembre a las diez", u"martes 1 de diciembre o el jueves 3 de diciembre"},
        {u"una limpieza el martes 3 a las diez / el jueves", u"jueves 3 de diciembre a las 10"},
        {u"una limpieza el martes 3 a las diez / el martes", u"martes 1 de diciembre a las 10"},
        {u"una limpieza el jueves 3 a las diez", u"jueves 3 de diciembre a las 10.*nombre"}};
    addRows(spanish, true);
}

void TestChangesOfMind::contradictingDaysAreAskedBack()
{
    QFETCH(QString, turns);
    QFETCH(QString, expected);
    QFETCH(bool, spanish);
    Business business = dentist(spanish);
    business.windowDays = 365;
    PracticeCall call = callTo(business, november);
    const QString said = play(call, turns);
    QVERIFY2(matches(said, expected), qPrintable(said));
}

void TestChangesOfMind::weekWithoutADayOfIt_data()
{
    columns();
    constexpr auto tuesday = u"Tuesday, December 1st", martes = u"martes 1 de diciembre";
    const Row english[] = {{u"any day next week but not Monday", tuesday}, {u"next week but not Monday", tuesday},
        {u"next week, I can't do Monday", tuesday}, {u"next week but I can't do Mondays", tuesday},
        {u"Monday doesn't work, any other day next week", tuesday},
        {u"next week, not on Monday or Tuesday", u"Wednesday, December 2nd"},
        {u"not next week, the week after", u"Monday, December 7th"},
        {u"not next week, the week after, Wednesday", u"Wednesday, December 9th"},
        {u"not this Thursday, the one after, at ten", u"Thursday, December 3rd at 10 am"},
        {u"Thursday after five, next week", u"Thursday, December 3rd at 5 pm"},
        {u"Thursday or Friday next week", u"Thursday, December 3rd"},
        {u"next week, Tuesday if you can", tuesday}, {u"a week on Wednesday at ten", u"Wednesday, December 2nd at 10"}};
    addRows(english, false);
    const Row spanish[] = {{u"cualquier día de la semana que viene menos el lunes", martes},
        {u"la semana que viene pero no el lunes", martes}, {u"la semana que viene, el lunes no puedo", martes},
        {u"no la semana que viene, la otra, el miércoles", u"miércoles 9 de diciembre"},
        {u"el jueves o el viernes de la semana que viene", u"jueves 3 de diciembre"}};
    addRows(spanish, true);
}

void TestChangesOfMind::weekWithoutADayOfIt()
{
    QFETCH(QString, turns);
    QFETCH(QString, expected);
    QFETCH(bool, spanish);
    PracticeCall call = callTo(dentist(spanish), november);
    (void)call.say(spanish ? u"una limpieza"_s : u"a cleaning"_s);
    const QString said = play(call, turns);
    QVERIFY2(matches(said, expected), qPrintable(said));
}

void TestChangesOfMind::changeBesideAnotherAnswer_data()
{
    columns();
    constexpr auto friday = u"Ron Hull.*Friday, March 6th at 10 am.*number", eleven = u"March 5th at 11 am.*Ron Hull",
                   number = u"2 1 2, 5 5 5, 0 1 8 8";
    const Row atName[] = {{u"Ron Hull, and not Thursday, Friday", friday}, {u"Ron Hull, but make it Friday", friday},
        {u"it's Ron Hull and could we do Friday instead", friday}, {u"not Thursday, Friday. Ron Hull", friday},
        {u"Ron Hull. Oh, and Friday rather than Thursday", friday}, {u"Ron Hull, sorry, I meant Friday", friday},
        {u"Ron Hull, actually Friday at eleven", u"Ron Hull.*Friday, March 6th at 11 am"},
        {u"Ron Hull, at eleven though", u"Ron Hull.*Thursday, March 5th at 11 am"},
        {u"Ron Hull, with Dr. Chen please", u"Ron Hull.*with Dr. Chen.*number"},
        {u"Ron Hull, and make it a check-up", u"Ron Hull.*A check-up.*number"},
        {u"my name is April May", u"Thank you, April May.*number"}, {u"Ron Friday", u"Thank you, Ron Friday.*number"}};
    for (const Row &row : atName)
        QTest::addRow("name: %s", qPrintable(QString::fromUtf16(row.turns)))
            << QString::fromUtf16(row.turns) << QString::fromUtf16(row.expected) << false;
    const Row later[] = {{u"Ron Hull / actually make it four, and the number is 212 555 0188",
                             u"March 5th at 4 pm.*2 1 2, 5 5 5, 0 1 8 8"},
        {u"Ron Hull / no, use 212 555 0188, and Friday not Thursday", u"March 6th at 10 am.*2 1 2, 5 5 5, 0 1 8 8"},
        {u"Ron Hull / 212 555 0188, and can it be at four", u"March 5th at 4 pm.*2 1 2, 5 5 5, 0 1 8 8"},
        {u"Ron Hull / my number is 212 555 0188 and I'd rather have Friday",
            u"March 6th at 10 am.*2 1 2, 5 5 5, 0 1 8 8"},
        {u"Ron Hull / it's 212 555 0188", number},
        {u"Ron Hull / yes, and make it Friday", u"March 6th at 10 am.*Ron Hull"},
        {u"Ron Hull / yes but could we do eleven", eleven}, {u"Ron Hull / yes that's fine, but at eleven", eleven},
        {u"Ron Hull / yes / yes but at eleven", eleven}, {u"Ron Hull / yes / yes, eleven though", eleven},
        {u"Ron Hull / yes / perfect, only make it eleven", eleven},
        {u"Ron Hull / yes / yes, but on Friday", u"March 6th at 10 am for Ron Hull"},
        {u"Ron Hull / yes / okay, except it should be Friday", u"March 6th at 10 am for Ron Hull"},
        {u"Ron Hull / yes / yes but with Dr. Chen", u"Dr. Chen on Thursday, March 5th at 10 am"},
        {u"Ron Hull / yes / yes please, at ten", u"booked.*March 5th at 10 am"}};
    addRows(later, false);
    const Row spanish[] = {{u"Ana Gómez, y no el jueves, el viernes", u"Ana Gómez.*viernes 6 de marzo a las 10"},
        {u"Ana Gómez, perdón, el viernes", u"Ana Gómez.*viernes 6 de marzo a las 10"},
        {u"Ana Gómez / mejor a las cuatro, y el número es 212 555 0188", u"5 de marzo a las 4.*2 1 2, 5 5 5, 0 1 8 8"},
        {u"Ana Gómez / sí, pero mejor a las once", u"5 de marzo a las 11"},
        {u"Ana Gómez / sí / sí, pero a las once", u"5 de marzo a las 11.*Hago"},
        {u"Ana Gómez / sí / sí, pero el viernes", u"viernes 6 de marzo.*Hago"}};
    addRows(spanish, true);
}

void TestChangesOfMind::changeBesideAnotherAnswer()
{
    QFETCH(QString, turns);
    QFETCH(QString, expected);
    QFETCH(bool, spanish);
    PracticeCall call = callTo(dentist(spanish));
    (void)call.say(spanish ? u"una limpieza el jueves a las diez"_s : u"a cleaning on Thursday at ten"_s);
    const QString said = play(call, turns);
    QVERIFY2(matches(said, expected), qPrintable(said));
}

void TestChangesOfMind::wantedAndRefusedPeople_data()
{
    columns();
    constexpr auto petersen = u"Dr. Petersen", okafor = u"Dr. Okafor", perez = u"Dr. Pérez", ruiz = u"Dra. Ruiz";
    const Row english[] = {{u"a cleaning tomorrow at ten with Petersen, not Okafor", petersen},
        {u"a cleaning tomorrow at ten with Dr. Petersen, not Dr. Okafor", petersen},
        {u"a cleaning tomorrow at ten, not Okafor, Petersen", petersen},
        {u"a cleaning tomorrow at ten, not with Okafor but with Petersen", petersen},
        {u"a cleaning tomorrow at ten with Petersen rather than Okafor", petersen},
        {u"a cleaning tomorrow at ten, I'd prefer Petersen over Okafor", petersen},
        {u"a cleaning tomorrow at ten, Petersen instead of Okafor", petersen},
        {u"I don't want Okafor, I want Petersen, a cleaning tomorrow at ten", petersen},
        {u"a cleaning tomorrow at ten, anyone but Petersen", okafor},
        {u"a cleaning with Okafor tomorrow at ten / actually with Petersen, not Okafor", petersen},
        {u"Is Petersen in tomorrow? / a cleaning Thursday then, at ten", petersen},
        {u"Is Petersen in Tuesday? / Thursday then / a cleaning / at ten", petersen},
        {u"Does Petersen work Thursdays? / book me a cleaning with her Thursday at ten", petersen},
        {u"What days is Petersen in? / okay a cleaning on Friday at ten", petersen},
        {u"Is Petersen in tomorrow? / a cleaning Thursday at ten, anyone is fine", okafor}};
    addRows(english, false);
    const Row spanish[] = {{u"una limpieza mañana a las diez con el doctor Pérez, no con la doctora Ruiz", perez},
        {u"una limpieza mañana a las diez con la doctora Ruiz y no con el doctor Pérez", ruiz},
        {u"una limpieza mañana a las diez, no con la doctora Ruiz, con el doctor Pérez", perez},
        {u"una limpieza mañana a las diez, con Pérez, con Ruiz no", perez},
        {u"una limpieza mañana a las diez, mejor con Pérez que con Ruiz", perez},
        {u"una limpieza mañana a las diez con Pérez en vez de Ruiz", perez},
        {u"¿Está el doctor Pérez el martes? / pues el jueves una limpieza a las diez", perez}};
    addRows(spanish, true);
}

void TestChangesOfMind::wantedAndRefusedPeople()
{
    QFETCH(QString, turns);
    QFETCH(QString, expected);
    QFETCH(bool, spanish);
    Business business = dentist(spanish);
    business.staff = spanish
        ? QList<StaffMember>{{StaffId{u"ruiz"_s}, u"Dra. Ruiz"_s, {}}, {StaffId{u"perez"_s}, u"Dr. Pérez"_s, {}}}
        : QList<StaffMember>{
              {StaffId{u"okafor"_s}, u"Dr. Okafor"_s, {}}, {StaffId{u"petersen"_s}, u"Dr. Petersen"_s, {}}};
    PracticeCall call = callTo(business);
    const QString said = play(call, turns + (spanish ? u" / Ana Gómez / sí / sí"_s : u" / Ron Hull / yes / yes"_s));
    QVERIFY2(call.diary.appointments.size() == 1, qPrintable(said));
    QCOMPARE(call.diary.appointments.front().staffName, expected);
}

void TestChangesOfMind::severalAtOnce_data()
{
    columns();
    constexpr auto two = u"03-05 10:00 03-05 10:30", one = u"03-05 10:00";
    const Row english[] = {
        {u"I need to bring my two cats in for a check-up Thursday at ten / Ron Hull / yes / yes / yes", two},
        {u"a check-up for my two cats / Thursday at ten / Ron Hull / yes / yes / yes", two},
        {u"check-ups for my two boys Thursday at ten / Ron Hull / yes / yes / yes", two},
        {u"a check-up for both my kids on Thursday at ten / Ron Hull / yes / yes / yes", two},
        {u"two appointments Thursday at ten for a check-up / Ron Hull / yes / yes / yes", two},
        {u"two check-ups on Thursday at ten please / Ron Hull / yes / yes / yes", two},
        {u"I've two cars to bring in for a check-up on Thursday at ten / Ron Hull / yes / yes / yes", two},
        {u"both of my dogs need a check-up on Thursday at ten / Ron Hull / yes / yes / yes", two},
        {u"can you book us both in for a check-up Thursday at ten / Ron Hull / yes / yes / yes", two},
        {u"book a check-up for the twins Thursday at ten / Ron Hull / yes / yes / yes", two},
        {u"a check-up for my three cats Thursday at ten / Ron Hull / yes / yes / yes / yes",
            u"03-05 10:00 03-05 10:30 03-05 11:00"},
        {u"I'd like a check-up and a cleaning the same day, Thursday at ten / Ron Hull / yes / yes / right after / yes",
            two},
        {u"a check-up for my wife and me Thursday at ten / Ron Hull / yes / yes / Eva Hull / yes",
            u"03-05 10:00 03-05 10:00"},
        {u"my husband and I both need a check-up, Thursday at ten / Ann Hull / yes / yes / Ron Hull / yes",
            u"03-05 10:00 03-05 10:00"},
        {u"a check-up for me and my wife Thursday at ten / Ron Hull / yes / yes / Eva Hull / yes",
            u"03-05 10:00 03-05 10:00"},
        {u"I have two cats and one of them needs a check-up Thursday at ten / Ron Hull / yes / yes / no", one},
        {u"a check-up Thursday at ten, my two kids had theirs already / Ron Hull / yes / yes / no", one},
        {u"a check-up Thursday at ten / Ron Hull / yes / yes / no", one}};
    addRows(english, false);
    const Row spanish[]
        = {{u"una revisión y una limpieza el mismo día, el jueves a las diez / Ana Gómez / sí / sí / sí / sí", two},
            {u"quiero una revisión para mis dos gatos el jueves a las diez / Ana Gómez / sí / sí / sí", two},
            {u"dos revisiones el jueves a las diez / Ana Gómez / sí / sí / sí", two},
            {u"mis dos hijos necesitan una revisión el jueves a las diez / Ana Gómez / sí / sí / sí", two},
            {u"quería traer los dos perros a revisión el jueves a las diez / Ana Gómez / sí / sí / sí", two},
            {u"una revisión para mi mujer y para mí el jueves a las diez / Juan Gómez / sí / sí / Eva Gómez / sí",
                u"03-05 10:00 03-05 10:00"}};
    addRows(spanish, true);
}

void TestChangesOfMind::severalAtOnce()
{
    QFETCH(QString, turns);
    QFETCH(QString, expected);
    QFETCH(bool, spanish);
    PracticeCall call = callTo(dentist(spanish));
    const QString said = play(call, turns);
    QVERIFY2(book(call).join(u' ') == expected, qPrintable(book(call).join(u' ') + u": "_s + said));
}

void TestChangesOfMind::figuresAreReadAsTheCountryWritesThem_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<QString>("expected");
    QTest::newRow("New York") << u"+12125550100"_s << false << u"March 4th at 10 am"_s;
    QTest::newRow("London") << u"+442079460958"_s << false << u"April 3rd at 10 am"_s;
    QTest::newRow("Madrid") << u"+34915221000"_s << true << u"3 de abril a las 10"_s;
}

void TestChangesOfMind::figuresAreReadAsTheCountryWritesThem()
{
    QFETCH(QString, number);
    QFETCH(bool, spanish);
    QFETCH(QString, expected);
    Business business = dentist(spanish);
    business.phoneNumbers = {*PhoneNumber::parse(number)};
    PracticeCall call = callTo(business);
    const QString said = call.say(spanish ? u"una limpieza el 3/4 a las diez"_s : u"a cleaning on 3/4 at ten"_s);
    QVERIFY2(matches(said, expected), qPrintable(said));
}

QTEST_APPLESS_MAIN(TestChangesOfMind)
#include "test_changesofmind.moc"
