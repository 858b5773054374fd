// SPDX-License-Identifier: GPL-3.0-or-later
// One kind of thing that callers say, in many wordings: each is said at a stage of a call, and what is answered and
// what stands in the book afterwards is compared.
#include "fakediary.h"
#include "language/understand.h"
#include <QRegularExpression>
#include <QtTest>

using namespace cloudgreet;

class TestWordings : public QObject
{
    Q_OBJECT
private slots:
    void answersToAQuestionOfTheServices_data();
    void answersToAQuestionOfTheServices();
    void addressOfTheVisit_data();
    void addressOfTheVisit();
    void detailIsCorrectedAtTheReadBack_data();
    void detailIsCorrectedAtTheReadBack();
    void whoCannotComeIsAskedToCancel_data();
    void whoCannotComeIsAskedToCancel();
    void anotherServiceTakesThePlaceOfTheBooked_data();
    void anotherServiceTakesThePlaceOfTheBooked();
    void anotherServiceKeepsTheDay_data();
    void anotherServiceKeepsTheDay();
    void whatWasIsNoWish_data();
    void whatWasIsNoWish();
    void anotherNumberKeepsTheBooking_data();
    void anotherNumberKeepsTheBooking();
    void refusedDaysAreNotOffered_data();
    void refusedDaysAreNotOffered();
    void refusedPersonIsNotBooked_data();
    void refusedPersonIsNotBooked();
    void numberBesideABooking_data();
    void numberBesideABooking();
    void shiftedTime_data();
    void shiftedTime();
    void eitherOfTwoTimes_data();
    void eitherOfTwoTimes();
    void hourBetweenTwoOffersIsAskedBack();
    void whatToChangeIsNamedByWholeWords_data();
    void whatToChangeIsNamedByWholeWords();
    void whatIsWorthKnowingIsNoted_data();
    void whatIsWorthKnowingIsNoted();
    void angerIsMetWithRegret_data();
    void angerIsMetWithRegret();
    void dayOfTwoWishesInSpanish_data();
    void dayOfTwoWishesInSpanish();
    void dangerIsHeardInEveryTrade_data();
    void dangerIsHeardInEveryTrade();
    void sideRemarksAreMet_data();
    void sideRemarksAreMet();
};

namespace {
const QDateTime now{QDate{2026, 3, 2}, QTime{15, 0}, Qt::UTC};

Business inSpanish(Business business, bool spanish = true)
{
    if (spanish)
        business.agent.language = u"es"_s;
    return business;
}

Business asking(Business business, const QStringList &questions)
{
    for (Service &service : business.services)
        service.questions = questions;
    return business;
}

PracticeCall callTo(const Business &business)
{
    PracticeCall call{business, now, *PhoneNumber::parse(u"+12125554567")};
    (void)call.open();
    return call;
}

/// "kept", "again" where the same question follows, "open" where it is left open.
QString became(PracticeCall &call, const QString &said, const QString &question)
{
    const QJsonArray details = call.state().memory().value(u"details").toArray();
    if (details.isEmpty())
        return said.contains(question) ? u"again"_s : u"lost"_s;
    return details.first().toString().isEmpty() ? u"open"_s : u"kept"_s;
}

/// A cleaning tomorrow at ten for Jo Smith is in the book, and the call goes on.
PracticeCall booked(bool spanish = false)
{
    Business business = inSpanish(practiceDentist(), spanish);
    if (spanish) {
        business.services[0].name = u"Revisión"_s;
        business.services[1].name = u"Limpieza"_s;
        business.services[2].name = u"Empaste"_s;
    }
    PracticeCall call = callTo(business);
    for (const QString &turn : spanish
            ? QStringList{u"una limpieza mañana a las diez"_s, u"Jo Gómez"_s, u"sí"_s, u"sí"_s}
            : QStringList{u"a cleaning tomorrow at ten"_s, u"Jo Smith"_s, u"yes"_s, u"yes"_s})
        (void)call.say(turn);
    Q_ASSERT(call.diary.appointments.size() == 1);
    return call;
}

/// "Service day time state", as they stand in the book.
QStringList book(const PracticeCall &call)
{
    QStringList rows;
    for (const Appointment &a : call.diary.appointments)
        rows << u"%1 %2 %3"_s.arg(a.serviceName,
            a.startUtc.toTimeZone(QTimeZone{"America/New_York"}).toString(u"MM-dd HH:mm"_s), toText(a.state));
    return rows;
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression{pattern, QRegularExpression::CaseInsensitiveOption}.match(text).hasMatch();
}
} // namespace

void TestWordings::answersToAQuestionOfTheServices_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("expected");
    const auto rows = [](const QString &question, const QString &expected, const QStringList &answers) {
        for (const QString &answer : answers)
            QTest::addRow("%s | %s", qPrintable(question), qPrintable(answer)) << question << answer << expected;
    };
    const QString model = u"What model is it?"_s, new_ = u"Are you a new patient?"_s, modelo = u"¿Qué coche es?"_s,
                  allergies = u"Any allergies?"_s, direccion = u"¿Cuál es la dirección?"_s,
                  address = u"We come to you. What is the address?"_s;
    rows(model, u"again"_s,
        {u"pardon?"_s, u"come again?"_s, u"I didn't catch that"_s, u"say that again please"_s, u"what do you mean?"_s,
            u"could you repeat the question"_s, u"yes"_s, u"sure, yes"_s, u"okay"_s, u"why do you need that?"_s,
            u"what for?"_s, u"is that necessary?"_s, u"do you really need to know that"_s, u"I already told you that"_s,
            u"uh huh"_s, u"why does it matter"_s});
    rows(model, u"open"_s,
        {u"no idea"_s, u"I'm not sure"_s, u"I couldn't tell you"_s, u"I don't remember right now"_s,
            u"I'd have to check"_s, u"skip that one"_s, u"I'd rather not say"_s, u"honestly I don't know"_s});
    rows(model, u"kept"_s,
        {u"a Bosch Series 4"_s, u"I don't know, maybe a Toyota from 2015"_s, u"it's white, the small one"_s,
            u"yes it's a Honda Accord"_s, u"no clue about the year but it's a Ford"_s, u"Whirlpool"_s});
    rows(new_, u"kept"_s, {u"yes"_s, u"no"_s, u"yes I am"_s, u"no, I was there in May"_s});
    rows(new_, u"again"_s, {u"why do you ask"_s, u"thanks"_s, u"sorry?"_s, u"what was that"_s});
    rows(new_, u"open"_s, {u"I don't know"_s, u"I don't want to say"_s});
    rows(allergies, u"kept"_s, {u"none"_s, u"no"_s, u"penicillin"_s, u"nuts and shellfish"_s});
    rows(modelo, u"again"_s,
        {u"¿cómo dice?"_s, u"¿perdón?"_s, u"no le he oído"_s, u"¿me lo repite?"_s, u"sí"_s, u"claro que sí"_s,
            u"vale"_s, u"¿para qué lo necesita?"_s, u"¿por qué lo pregunta?"_s, u"¿es necesario?"_s, u"ya se lo dije"_s,
            u"¿a qué se refiere?"_s});
    rows(modelo, u"open"_s,
        {u"no sé"_s, u"ni idea"_s, u"no me acuerdo ahora"_s, u"no estoy segura"_s, u"prefiero no decirlo"_s,
            u"tendría que mirarlo"_s});
    rows(modelo, u"kept"_s,
        {u"un Seat Ibiza"_s, u"es un Renault del dos mil diez"_s, u"no sé el año, pero es un Ford"_s});
    rows(address, u"again"_s, {u"yes"_s, u"what for"_s, u"excuse me?"_s});
    rows(address, u"kept"_s, {u"the corner of Fifth and Main"_s, u"it's 9 Lake Road"_s, u"four twenty two Oak Lane"_s});
    rows(direccion, u"again"_s, {u"¿mande?"_s, u"sí"_s});
    rows(direccion, u"kept"_s, {u"calle Mayor 12"_s, u"vivo en la avenida Juárez número 40"_s});
}

void TestWordings::answersToAQuestionOfTheServices()
{
    QFETCH(QString, question);
    QFETCH(QString, answer);
    const bool spanish = question.contains(u'¿');
    Business business = inSpanish(asking(practicePlumber(), {question}), spanish);
    if (spanish)
        business.services.front().name = u"Revisión"_s;
    PracticeCall call = callTo(business);
    const QString first
        = call.say(spanish ? u"quiero una revisión mañana a las diez"_s : u"a repair visit tomorrow at ten"_s);
    QVERIFY2(first.contains(question), qPrintable(first));
    const QString said = call.say(answer);
    QFETCH(QString, expected);
    QVERIFY2(became(call, said, question) == expected, qPrintable(became(call, said, question) + u": "_s + said));
}

void TestWordings::addressOfTheVisit_data()
{
    QTest::addColumn<QStringList>("turns");
    QTest::addColumn<QString>("address");
    QTest::newRow("said at the start") << QStringList{u"I'm at 14 Elm Street, I need somebody tomorrow at ten"_s}
                                       << u"14 Elm Street"_s;
    QTest::newRow("with its flat") << QStringList{u"can you come to 9 Lake Road, apartment 3B, tomorrow at ten"_s}
                                   << u"9 Lake Road, apartment 3B"_s;
    QTest::newRow("asked for") << QStringList{u"a repair visit tomorrow at ten"_s, u"it's 221 Baker Street, London"_s}
                               << u"221 Baker Street, London"_s;
    QTest::newRow("with more behind it") << QStringList{u"a repair visit tomorrow at ten"_s,
        u"I live at 7 Mill Lane, and the gate code is 4411"_s}
                                         << u"7 Mill Lane"_s;
    QTest::newRow("somebody else's") << QStringList{u"a repair visit tomorrow at ten"_s,
        u"She's at 600 West 4th Avenue"_s}
                                     << u"600 West 4th Avenue"_s;
    QTest::newRow("a slip") << QStringList{u"a repair visit tomorrow at ten"_s, u"4417, no, 4471 Pine Street"_s}
                         << u"4471 Pine Street"_s;
    QTest::newRow("behind talk") << QStringList{u"a repair visit tomorrow at ten"_s,
        u"you know the one, 31 Birch Drive, the blue house"_s}
                                 << u"31 Birch Drive, the blue house"_s;
    QTest::newRow("whose place it is") << QStringList{u"a repair visit tomorrow at ten"_s,
        u"it's my mother's place, 5 Elm Court in Golden"_s}
                                       << u"5 Elm Court in Golden"_s;
    QTest::newRow("the flat first") << QStringList{u"a repair visit tomorrow at ten"_s, u"Flat 3, 12 Oak Lane"_s}
                         << u"Flat 3, 12 Oak Lane"_s;
    QTest::newRow("before another question")
        << QStringList{u"a repair visit tomorrow at ten"_s, u"Sure, 12 Oak Lane, please call before you come"_s}
        << u"12 Oak Lane"_s;
    QTest::newRow("before a time") << QStringList{u"the boiler at 30 Hill Avenue is dead"_s, u"tomorrow at ten"_s}
                                   << u"30 Hill Avenue"_s;
}

void TestWordings::addressOfTheVisit()
{
    QFETCH(QStringList, turns);
    PracticeCall call = callTo(asking(practicePlumber(), {u"What is the address, please?"_s}));
    QString said;
    for (const QString &turn : std::as_const(turns))
        said = call.say(turn);
    QVERIFY2(matches(said, u"name"_s), qPrintable(said)); // it is not asked for again
    (void)call.say(u"Rita Moss"_s);
    said = call.say(u"yes"_s);
    QFETCH(QString, address);
    QVERIFY2(said.contains(address), qPrintable(said)); // read back
    (void)call.say(u"yes please book it"_s);
    QCOMPARE(call.diary.appointments.size(), 1);
    QCOMPARE(call.diary.appointments.front().address, address);
}

void TestWordings::detailIsCorrectedAtTheReadBack_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QStringList>("turns");
    QTest::addColumn<QString>("notes");
    const QString address = u"What is the address?"_s, car = u"What car is it?"_s, coche = u"¿Qué coche es?"_s;
    QTest::newRow("another street") << address << u"14 Elm Street"_s
                                    << QStringList{u"sorry, my address is 16 Elm Street"_s} << u"16 Elm Street"_s;
    QTest::newRow("one word") << address << u"14 Elm Street"_s << QStringList{u"it's 15, not 14"_s}
                              << u"15 Elm Street"_s;
    QTest::newRow("names it first") << address << u"14 Elm Street"_s
                                    << QStringList{u"no, that's the wrong address"_s, u"8 Pine Road"_s}
                                    << u"8 Pine Road"_s;
    QTest::newRow("a make") << car << u"a 2015 Accord"_s << QStringList{u"no wait, it's a Civic, not an Accord"_s}
                            << u"a 2015 Civic"_s;
    QTest::newRow("the car is") << car << u"a Ford"_s << QStringList{u"actually the car is a Chevy Malibu"_s}
                                << u"a Chevy Malibu"_s;
    QTest::newRow("change the car") << car << u"a Ford"_s << QStringList{u"no, change the car"_s, u"a Jeep"_s}
                                    << u"a Jeep"_s;
    QTest::newRow("Spanish") << coche << u"un Seat León"_s << QStringList{u"no, el coche es un Seat Ibiza"_s}
                             << u"un Seat Ibiza"_s;
    QTest::newRow("Spanish, one word") << coche << u"un Seat León"_s << QStringList{u"no es León, es Ibiza"_s}
                                       << u"un Seat Ibiza"_s;
}

void TestWordings::detailIsCorrectedAtTheReadBack()
{
    QFETCH(QString, question);
    QFETCH(QString, answer);
    QFETCH(QStringList, turns);
    QFETCH(QString, notes);
    const bool spanish = question.contains(u'¿');
    Business business = inSpanish(asking(practicePlumber(), {question}), spanish);
    if (spanish)
        business.services.front().name = u"Revisión"_s;
    PracticeCall call = callTo(business);
    (void)call.say(spanish ? u"quiero una revisión mañana a las diez"_s : u"a repair visit tomorrow at ten"_s);
    (void)call.say(answer);
    (void)call.say(spanish ? u"Rita Gómez"_s : u"Rita Moss"_s);
    QString said = call.say(spanish ? u"sí"_s : u"yes"_s);
    QVERIFY2(said.contains(answer), qPrintable(said));
    for (const QString &turn : std::as_const(turns))
        said = call.say(turn);
    QVERIFY2(said.contains(notes), qPrintable(said));
    said = call.say(spanish ? u"sí, resérvela"_s : u"yes, book it"_s);
    QVERIFY2(call.diary.appointments.size() == 1, qPrintable(said));
    QCOMPARE(call.diary.appointments.front().notes, notes);
}

void TestWordings::whoCannotComeIsAskedToCancel_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("spanish");
    for (const char16_t *words :
        {u"oh no, something else just came up and I can't come", u"I'm not going to be able to make it",
            u"wait, I can't attend after all", u"sorry, I'm out of town that day", u"actually we can't come",
            u"I have to work that morning", u"turns out I can't make that appointment", u"I just can't make it",
            u"hmm, something came up", u"I'm afraid I won't be able to come in"})
        QTest::newRow(qPrintable(QString::fromUtf16(words))) << QString::fromUtf16(words) << false;
    for (const char16_t *words :
        {u"ay, ya no puedo ir", u"me salió un imprevisto", u"se me ha complicado el día", u"al final no podré ir",
            u"no vamos a poder asistir", u"nos ha surgido un problema y no podemos ir", u"resulta que no voy a poder",
            u"perdone, me es imposible ir", u"no voy a ir al final", u"uy, no podré acudir"})
        QTest::newRow(qPrintable(QString::fromUtf16(words))) << QString::fromUtf16(words) << true;
}

void TestWordings::whoCannotComeIsAskedToCancel()
{
    QFETCH(QString, words);
    QFETCH(bool, spanish);
    PracticeCall call = booked(spanish);
    const QString said = call.say(words);
    QVERIFY2(matches(said, spanish ? u"cancel\\w+ su cita, una limpieza"_s : u"cancel a cleaning"_s), qPrintable(said));
    QVERIFY(call.diary.appointments.front().state == AppointmentState::Confirmed); // only with a yes
    (void)call.say(spanish ? u"sí"_s : u"yes"_s);
    QVERIFY(call.diary.appointments.front().state == AppointmentState::Cancelled);
}

void TestWordings::anotherServiceTakesThePlaceOfTheBooked_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<QString>("second");
    const auto row = [](const char16_t *words, const char16_t *second, bool spanish = false) {
        QTest::newRow(qPrintable(QString::fromUtf16(words)))
            << QString::fromUtf16(words) << spanish << QString::fromUtf16(second);
    };
    row(u"could you make that a check-up", u"Check-up 03-03 10:00 confirmed");
    row(u"actually I'd rather have a filling", u"Filling 03-03 10:00 confirmed");
    row(u"switch it to a whitening please", u"Whitening 03-03 10:00 confirmed");
    row(u"I need to change the cleaning to a check-up", u"Check-up 03-03 10:00 confirmed");
    row(u"a filling instead, on Thursday at two", u"Filling 03-05 14:00 confirmed");
    row(u"cancel that one and schedule a check-up on Wednesday at 11 instead", u"Check-up 03-04 11:00 confirmed");
    row(u"forget that, book me a filling on Friday at 10 instead", u"Filling 03-06 10:00 confirmed");
    row(u"mejor una revisión", u"Revisión 03-03 10:00 confirmed", true);
    row(u"cámbiela por un empaste", u"Empaste 03-03 10:00 confirmed", true);
    row(u"cancele esa y resérveme una revisión el jueves a las doce", u"Revisión 03-05 12:00 confirmed", true);
    row(u"en vez de la limpieza quiero un empaste", u"Empaste 03-03 10:00 confirmed", true);
}

void TestWordings::anotherServiceTakesThePlaceOfTheBooked()
{
    QFETCH(QString, words);
    QFETCH(bool, spanish);
    PracticeCall call = booked(spanish);
    QStringList transcript{words, call.say(words)};
    QCOMPARE(call.diary.appointments.size(), 1);
    QVERIFY(call.diary.appointments.front().state == AppointmentState::Confirmed); // only with a yes
    for (int i = 0; i < 2; ++i) {
        transcript << call.say(spanish ? u"sí"_s : u"yes"_s);
        if (i == 0)
            QVERIFY2(call.diary.appointments.size() == 1, qPrintable(transcript.join(u'\n'))); // nor this one
    }
    QFETCH(QString, second);
    const QStringList wanted{(spanish ? u"Limpieza"_s : u"Cleaning"_s) + u" 03-03 10:00 cancelled"_s, second};
    QVERIFY2(book(call) == wanted, qPrintable((book(call) + transcript).join(u'\n')));
}

void TestWordings::anotherServiceKeepsTheDay_data()
{
    QTest::addColumn<QString>("words");
    for (const char16_t *words : {u"that's too expensive, what about a check-up?", u"can we do a check-up instead",
             u"hmm, a check-up would be enough", u"too pricey for me, let's do a check-up",
             u"I can't afford that, just a check-up please", u"how about just a check-up"})
        QTest::newRow(qPrintable(QString::fromUtf16(words))) << QString::fromUtf16(words);
}

void TestWordings::anotherServiceKeepsTheDay()
{
    QFETCH(QString, words);
    PracticeCall call = callTo(practiceDentist());
    (void)call.say(u"whitening on Thursday"_s);
    const QString said = call.say(words);
    QVERIFY2(matches(said, u"Thursday, March 5th at"_s), qPrintable(said));
    QCOMPARE(call.state().memory().value(u"service").toString(), u"check"_s);
}

void TestWordings::whatWasIsNoWish_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("day"); // wished for; empty: handed on instead
    const auto rows = [](const QString &day, std::initializer_list<const char16_t *> all) {
        for (const char16_t *words : all)
            QTest::newRow(qPrintable(QString::fromUtf16(words))) << QString::fromUtf16(words) << day;
    };
    rows({},
        {u"you billed me on the 20th and the amount is wrong", u"I got charged double for Thursday's visit",
            u"I was overcharged on Friday", u"there's a charge from last Wednesday, my statement says 200 dollars",
            u"they replaced the valve last Friday and it's dripping again",
            u"your plumber came on Saturday but he didn't fix anything",
            u"somebody was here on Thursday and now the tap won't turn",
            u"the technician was supposed to look at it, you sent someone Monday and it's still cold",
            u"I had my drain cleaned with you on Tuesday and it's blocked again",
            u"the heater you installed in January stopped working", u"I think I left my phone at your place on Monday",
            u"we forgot our jacket there last Friday", u"me cobraron de más el jueves",
            u"hay un error en mi factura del viernes", u"arreglaron la caldera el martes y todavía no calienta",
            u"el fontanero estuvo el lunes y el grifo gotea igual",
            u"pusieron una llave nueva la semana pasada y ya se rompió", u"me dejé el bolso allí el sábado"});
    rows(u"2026-03-05"_s,
        {u"you were here last week and I need you again on Thursday",
            u"I saw Mike on Friday, can I have a repair visit this Thursday",
            u"they fixed it in February but it broke, can somebody come Thursday",
            u"my sink broke on Friday, can you come on Thursday",
            u"vinieron el mes pasado y quiero otra visita el jueves"});
}

void TestWordings::whatWasIsNoWish()
{
    QFETCH(QString, words);
    QFETCH(QString, day);
    PracticeCall call = callTo(practicePlumber());
    const QString said = call.say(words);
    const QJsonObject memory = call.state().memory();
    if (day.isEmpty()) {
        QVERIFY2(matches(said, u"pass it on|pasárselo|se lo paso"_s), qPrintable(said));
        QVERIFY2(!memory.contains(u"wish"_s) && call.tools.isEmpty(), qPrintable(said));
    } else {
        QVERIFY2(memory.value(u"wish").toObject().value(u"from").toString() == day, qPrintable(said));
    }
}

void TestWordings::anotherNumberKeepsTheBooking_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("readBack"); // said where a number was read back, and not where ours was offered
    for (const bool readBack : {false, true})
        for (const char16_t *words :
            {u"no, anote otro", u"no, póngame otro", u"mejor apunte otro", u"no apunte ese número",
                u"no, otro por favor", u"no, reserve con otro teléfono", u"no me apunte este", u"no, le doy otro"})
            QTest::addRow("%s%s", qPrintable(QString::fromUtf16(words)), readBack ? " (read back)" : "")
                << QString::fromUtf16(words) << readBack;
}

void TestWordings::anotherNumberKeepsTheBooking()
{
    QFETCH(QString, words);
    QFETCH(bool, readBack);
    Business business = inSpanish(practiceSalon());
    business.services[0].name = u"Corte"_s;
    PracticeCall call = callTo(business);
    (void)call.say(u"un corte mañana a las tres"_s);
    QString said = call.say(u"Juan Pérez"_s);
    if (readBack)
        said = call.say(u"el dos uno dos, quinientos cincuenta y cinco, cero uno cuatro cuatro"_s);
    said = call.say(words);
    QVERIFY2(matches(said, u"número"_s), qPrintable(said));
    said = call.say(u"nueve uno siete, quinientos cincuenta y cinco, cero uno cuarenta y siete"_s);
    QVERIFY2(matches(said, u"9 1 7, 5 5 5, 0 1 4 7"_s), qPrintable(said));
    (void)call.say(u"sí"_s);
    (void)call.say(u"sí, resérvela"_s);
    QCOMPARE(call.diary.appointments.size(), 1);
    QCOMPARE(call.diary.appointments.front().customerPhone->e164(), u"+19175550147"_s);
}

void TestWordings::refusedDaysAreNotOffered_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first"); // day offered first; today is Monday, the 2nd
    QTest::addColumn<bool>("spanish");
    const auto rows = [](const QString &first, bool spanish, std::initializer_list<const char16_t *> all) {
        for (const char16_t *words : all)
            QTest::newRow(qPrintable(QString::fromUtf16(words))) << QString::fromUtf16(words) << first << spanish;
    };
    rows(u"Tuesday, March 3rd"_s, false,
        {u"any day but Monday", u"not today", u"anything except Monday", u"Mondays are no good for me",
            u"every day but Mondays works", u"I can't on Mondays"});
    rows(u"Wednesday, March 4th"_s, false,
        {u"this week, just not Monday or Tuesday", u"Mondays and Tuesdays don't suit me",
            u"I can't do Monday, Wednesday would be fine"});
    rows(u"Tuesday, March 10th"_s, false, {u"next week but not Monday"});
    rows(u"martes 3 de marzo"_s, true,
        {u"cualquier día menos el lunes", u"los lunes no puedo", u"el lunes no", u"que no sea lunes",
            u"todos menos los lunes", u"hoy no, por favor", u"cualquiera excepto el lunes"});
}

void TestWordings::refusedDaysAreNotOffered()
{
    QFETCH(QString, words);
    QFETCH(QString, first);
    QFETCH(bool, spanish);
    Business business = inSpanish(practiceDentist(), spanish);
    business.services[1].name = spanish ? u"Limpieza"_s : u"Cleaning"_s;
    PracticeCall call = callTo(business);
    (void)call.say(spanish ? u"quiero una limpieza"_s : u"a cleaning please"_s);
    const QString said = call.say(words);
    const QRegularExpression day{
        u"((?:Mon|Tues|Wednes|Thurs|Fri|Satur)day, March \\w+|(?:lunes|martes) \\d+ de marzo)"_s};
    QVERIFY2(day.match(said).captured(1) == first, qPrintable(said));
}

void TestWordings::refusedPersonIsNotBooked_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("with");
    const auto rows = [](const QString &with, std::initializer_list<const char16_t *> all) {
        for (const char16_t *words : all)
            QTest::newRow(qPrintable(QString::fromUtf16(words))) << QString::fromUtf16(words) << with;
    };
    rows(u"Marco Díaz"_s,
        {u"not with Lola please", u"I don't want Lola", u"anybody but Lola", u"I'd rather not see Lola again",
            u"no Lola, please", u"con Lola no", u"Lola no, por favor", u"no quiero con Lola", u"que no sea Lola",
            u"cualquiera menos Lola", u"please don't book me with Lola", u"no, con Marco"});
    rows(u"Lola Ruiz"_s, {u"I don't mind, Lola is fine", u"no, with Lola", u"no problem, Lola is good"});
}

void TestWordings::refusedPersonIsNotBooked()
{
    QFETCH(QString, words);
    QFETCH(QString, with);
    Business business = practiceSalon();
    business.staff = {{StaffId{u"lola"_s}, u"Lola Ruiz"_s, {}}, {StaffId{u"marco"_s}, u"Marco Díaz"_s, {}}};
    PracticeCall call = callTo(business);
    for (const QString &turn : {u"a haircut tomorrow at ten"_s, u"Joe Bell"_s, u"yes"_s})
        (void)call.say(turn);
    const QString said = call.say(words);
    (void)call.say(call.state().memory().value(u"language") == u"es"_s ? u"sí, resérvela"_s : u"yes, book it"_s);
    QVERIFY2(call.diary.appointments.size() == 1, qPrintable(said));
    QVERIFY2(call.diary.appointments.front().staffName == with, qPrintable(said));
}

void TestWordings::numberBesideABooking_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("message");
    for (const char16_t *words : {u"a haircut tomorrow at ten please, reach me at 917 555 0147",
             u"book a haircut for tomorrow at 10, you can call me on 917-555-0147",
             u"I want a haircut tomorrow at ten and you can text me at nine one seven five five five oh one four seven",
             u"haircut tomorrow at ten, my cell is 917 555 0147",
             u"a haircut tomorrow at ten, call me back at 917 555 0147 if anything changes",
             u"quiero un haircut mañana a las diez, me pueden localizar en el 917 555 0147",
             u"un haircut mañana a las diez y llámenme al 917 555 0147"})
        QTest::newRow(qPrintable(QString::fromUtf16(words))) << QString::fromUtf16(words) << false;
    for (const char16_t *words : {u"please ring me back on 917 555 0147", u"ask the owner to call me at 917 555 0147",
             u"que me llame alguien al 917 555 0147"})
        QTest::newRow(qPrintable(QString::fromUtf16(words))) << QString::fromUtf16(words) << true;
}

void TestWordings::numberBesideABooking()
{
    QFETCH(QString, words);
    QFETCH(bool, message);
    PracticeCall call = callTo(practiceSalon());
    QStringList said{call.say(words)};
    said << call.say(u"Joe Bell"_s);
    if (message) {
        QVERIFY2(call.diary.appointments.isEmpty() && !call.state().memory().contains(u"service"),
            qPrintable(said.join(u'\n')));
        return;
    }
    QVERIFY2(said.last().contains(u"9 1 7, 5 5 5, 0 1 4 7"_s), qPrintable(said.join(u'\n')));
    QVERIFY(call.diary.messages.isEmpty());
    QCOMPARE(call.state().memory().value(u"service").toString(), u"cut"_s);
}

void TestWordings::shiftedTime_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("moved"); // of a cleaning tomorrow, Tuesday the 3rd, at ten
    const auto row = [](const char16_t *words, const char16_t *moved) {
        QTest::newRow(qPrintable(QString::fromUtf16(words))) << QString::fromUtf16(words) << QString::fromUtf16(moved);
    };
    row(u"could you push it back two hours", u"to Tuesday, March 3rd at 12 pm");
    row(u"can we move that up an hour", u"to Tuesday, March 3rd at 9 am");
    row(u"put it back by an hour please", u"to Tuesday, March 3rd at 11 am");
    row(u"could we make it three hours later", u"to Tuesday, March 3rd at 1 pm");
    row(u"please postpone it a week", u"to Tuesday, March 10th at 10 am");
    row(u"move my cleaning back a day", u"to Wednesday, March 4th at 10 am");
    row(u"bring the appointment forward one hour", u"to Tuesday, March 3rd at 9 am");
    row(u"¿la puede retrasar dos horas?", u"al martes 3 de marzo a las 12");
    row(u"quiero atrasarla un día", u"al miércoles 4 de marzo a las 10");
    row(u"¿podemos adelantarla una hora?", u"al martes 3 de marzo a las 9");
}

void TestWordings::shiftedTime()
{
    QFETCH(QString, words);
    QFETCH(QString, moved);
    PracticeCall call = booked(moved.startsWith(u"al"));
    const QString said = call.say(words);
    QVERIFY2(said.contains(moved), qPrintable(said));
    QVERIFY(book(call).front().endsWith(u"03-03 10:00 confirmed"_s)); // only with a yes
}

void TestWordings::eitherOfTwoTimes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("offered");
    const auto row = [](const char16_t *words, const char16_t *offered) {
        QTest::newRow(qPrintable(QString::fromUtf16(words)))
            << QString::fromUtf16(words) << QString::fromUtf16(offered);
    };
    row(u"tomorrow at nine or at eleven", u"March 3rd at 9 am or 11 am\\b"); // both are free
    row(u"tomorrow at ten or one", u"March 3rd at 1 pm\\. "); // ten is taken
    row(u"tomorrow, 10 or 2", u"March 3rd at 2 pm\\. ");
    row(u"mañana a las diez o a las dos", u"3 de marzo (?:\\(mañana\\) )?a las 2 de la tarde\\. ");
    row(u"at 9 or 3 on Thursday", u"March 5th at 9 am or 3 pm\\b");
}

void TestWordings::eitherOfTwoTimes()
{
    QFETCH(QString, words);
    QFETCH(QString, offered);
    PracticeCall call = callTo(practiceSalon());
    Appointment taken;
    taken.id = AppointmentId{u"taken"_s};
    taken.service = ServiceId{u"cut"_s};
    taken.startUtc = QDateTime{QDate{2026, 3, 3}, QTime{10, 0}, QTimeZone{"America/New_York"}}.toUTC();
    taken.endUtc = taken.startUtc.addSecs(3600);
    taken.state = AppointmentState::Confirmed;
    call.diary.appointments = {taken};
    (void)call.say(u"a haircut please"_s);
    const QString said = call.say(words);
    QVERIFY2(matches(said, offered), qPrintable(said));
}

void TestWordings::hourBetweenTwoOffersIsAskedBack()
{
    language::Listening listening;
    listening.reference = QDateTime{QDate{2026, 3, 3}, QTime{9, 0}, QTimeZone{"America/New_York"}};
    listening.asked = {language::Asked::Offers};
    listening.offers = {QDateTime{QDate{2026, 3, 4}, QTime{14, 45}, QTimeZone{"America/New_York"}},
        QDateTime{QDate{2026, 3, 4}, QTime{15, 45}, QTimeZone{"America/New_York"}}};
    for (const auto *words : {u"3 is fine", u"three works", u"let's do three"})
        QCOMPARE(language::understand(QString::fromUtf16(words), listening).choice.kind, language::Choice::Kind::None);
    QCOMPARE(language::understand(u"3:45 is fine", listening).choice.index, 1);
    QCOMPARE(language::understand(u"quarter to three", listening).choice.index, 0);
    listening.offers.front() = listening.offers.front().addSecs(-3600); // 1:45 and 3:45: three is another time
    QCOMPARE(language::understand(u"3 is fine", listening).choice.kind, language::Choice::Kind::None);
    listening.offers.back() = listening.offers.back().addSecs(-30 * 60); // 3:15
    QCOMPARE(language::understand(u"3 is fine", listening).choice.index, 1);
}

void TestWordings::whatToChangeIsNamedByWholeWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char16_t *words, const char16_t *asked) {
        QTest::newRow(qPrintable(QString::fromUtf16(words))) << QString::fromUtf16(words) << QString::fromUtf16(asked);
    };
    row(u"no, the time is wrong", u"what time");
    row(u"no, wrong day", u"what day|when would|what time");
    row(u"no, my surname is not right", u"spell");
    row(u"no, the numbers are mixed up", u"digit by digit");
    row(u"not really, I sometimes get confused", u"what should I change");
    row(u"no, not this lifetime", u"what should I change");
    row(u"no, ahora no", u"change|cambio");
    row(u"no, la hora no es esa", u"hora|time");
}

void TestWordings::whatToChangeIsNamedByWholeWords()
{
    QFETCH(QString, words);
    QFETCH(QString, asked);
    PracticeCall call = callTo(practiceSalon());
    for (const QString &turn : {u"a haircut tomorrow at ten"_s, u"Joe Bell"_s, u"yes"_s})
        (void)call.say(turn);
    const QString said = call.say(words);
    QVERIFY2(matches(said, asked), qPrintable(said));
}

void TestWordings::whatIsWorthKnowingIsNoted_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("noted"); // empty: it is no note
    const auto rows = [](std::initializer_list<const char16_t *> all, bool noted) {
        for (const char16_t *words : all)
            QTest::newRow(qPrintable(QString::fromUtf16(words)))
                << QString::fromUtf16(words) << (noted ? QString::fromUtf16(words) : QString{});
    };
    rows({u"I have a nut allergy", u"I'm seven months pregnant", u"I take blood thinners", u"my son is autistic",
             u"he's in a wheelchair", u"the door code is 9 0 2 1", u"please ring the side bell",
             u"there's a big dog in the yard", u"my dad is 84 years old", u"the elevator is broken",
             u"my left molar is loose", u"soy diabética", u"estoy embarazada de cinco meses",
             u"la clave del portón es 4411", u"hay un perro bravo", u"tiene dos años", u"el timbre no funciona"},
        true);
    rows({u"no thank you", u"is there a dog park near you?", u"I'm Joe Bell", u"do you have a wheelchair ramp?",
             u"my name is Ann Lee"},
        false);
}

void TestWordings::whatIsWorthKnowingIsNoted()
{
    QFETCH(QString, words);
    QFETCH(QString, noted);
    PracticeCall call = callTo(practiceDentist());
    (void)call.say(u"a cleaning tomorrow at ten"_s);
    QStringList said{call.say(words)};
    const QJsonArray notes = call.state().memory().value(u"notes").toArray();
    QVERIFY2(notes.isEmpty() == noted.isEmpty(), qPrintable(said.first()));
    if (noted.isEmpty())
        return;
    said << call.say(u"Jo Smith"_s) << call.say(u"yes"_s) << call.say(u"yes"_s); // "sí" too is heard
    if (call.diary.appointments.isEmpty())
        said << call.say(u"sí"_s);
    QVERIFY2(call.diary.appointments.size() == 1, qPrintable(said.join(u'\n')));
    QCOMPARE(call.diary.appointments.front().notes, noted);
}

void TestWordings::angerIsMetWithRegret_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("then"); // behind the regret
    const auto rows = [](const QString &then, std::initializer_list<const char16_t *> all) {
        for (const char16_t *words : all)
            QTest::newRow(qPrintable(QString::fromUtf16(words))) << QString::fromUtf16(words) << then;
    };
    rows(u"connect you|comunique con alguien"_s,
        {u"it's the fourth time I have to call you people", u"I tried five times and no one answered",
            u"this is a joke", u"I'm sick and tired of this", u"I have been on hold for twenty minutes",
            u"honestly I'm really annoyed", u"what kind of place is this", u"nobody ever calls back",
            u"esto es una vergüenza", u"he llamado cuatro veces y nadie me atiende", u"estoy muy molesto",
            u"llevo una semana llamando", u"ya es la segunda vez que llamo"});
    rows(u"March 3rd at 10 am"_s,
        {u"this is outrageous, give me a check-up tomorrow at ten",
            u"I've called three times, I need a cleaning tomorrow at 10"});
    rows(u"3 de marzo.*10 de la mañana"_s, {u"es la tercera vez que llamo, quiero un cleaning mañana a las diez"});
    rows(u"pass it on"_s, {u"this is unacceptable, I was charged twice"});
}

void TestWordings::angerIsMetWithRegret()
{
    QFETCH(QString, words);
    QFETCH(QString, then);
    PracticeCall call = callTo(practiceDentist());
    const QString said = call.say(words);
    QVERIFY2(matches(said, u"sorry (?:about|that)|siento|lamento"_s), qPrintable(said));
    QVERIFY2(!matches(said, u"great|happy|perfect|gusto"_s), qPrintable(said));
    QVERIFY2(matches(said, then), qPrintable(said));
}

void TestWordings::dayOfTwoWishesInSpanish_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("services");
    const auto row = [](const char16_t *words, const QStringList &services) {
        QTest::newRow(qPrintable(QString::fromUtf16(words))) << QString::fromUtf16(words) << services;
    };
    const QString cut = u"cut"_s, beard = u"beard"_s;
    row(u"un corte y una barba el jueves a las once", {cut, beard});
    row(u"quiero corte y barba el jueves a las once", {cut, beard});
    row(u"un corte para mí y otro para mi hijo el jueves a las once", {cut, cut});
    row(u"un corte para mi hija y otro para mí, el jueves a las once", {cut, cut});
    row(u"una cita de corte para mí y una para mi esposa el jueves a las once", {cut, cut});
}

void TestWordings::dayOfTwoWishesInSpanish()
{
    QFETCH(QString, words);
    Business business = inSpanish(practiceSalon());
    business.services[0].name = u"Corte"_s;
    business.services[2].name = u"Arreglo de barba"_s;
    PracticeCall call = callTo(business);
    QStringList said{call.say(words)};
    for (int i = 0; i < 12 && call.diary.appointments.size() < 2; ++i) {
        const QString &last = said.last();
        said << call.say(matches(last, u"a nombre de quién|me dice su nombre"_s) ? u"Ana Gómez"_s
                : matches(last, u"otra persona"_s)                               ? u"justo después"_s
                : matches(last, u"alguna|prefiere|mejor\\?"_s)                   ? u"la última"_s
                                                                                 : u"sí"_s);
    }
    QVERIFY2(call.diary.appointments.size() == 2, qPrintable(said.join(u'\n')));
    QFETCH(QStringList, services);
    QStringList got;
    for (const Appointment &a : call.diary.appointments) {
        got << a.service.text();
        QCOMPARE(
            a.startUtc.toTimeZone(business.zone).date(), (QDate{2026, 3, 5})); // both on the day that was said once
    }
    QVERIFY2(got == services, qPrintable(said.join(u'\n')));
}

void TestWordings::dangerIsHeardInEveryTrade_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("danger");
    for (const char16_t *words : {u"my daughter banged her head and it's bleeding", u"he smashed his head on the sink",
             u"she fainted and won't wake up", u"there's blood pouring out of his nose",
             u"I burned myself really badly", u"she swallowed some pills", u"there's smoke coming out of the wall",
             u"grandpa is unresponsive", u"se pegó en la cabeza y sangra muchísimo", u"mi hija se desmayó",
             u"hay mucha sangre, no para", u"mi padre está inconsciente", u"está saliendo humo de la pared",
             u"se atragantó y no puede respirar", u"se abrió la cabeza"})
        QTest::newRow(qPrintable(QString::fromUtf16(words))) << QString::fromUtf16(words) << true;
    for (const char16_t *words : {u"my gums bleed a little when I brush", u"I nearly fainted when I saw the price",
             u"me sangran un poco las encías", u"I want a head massage", u"mi hijo tiene dolor de cabeza"})
        QTest::newRow(qPrintable(QString::fromUtf16(words))) << QString::fromUtf16(words) << false;
}

void TestWordings::dangerIsHeardInEveryTrade()
{
    QFETCH(QString, words);
    QFETCH(bool, danger);
    for (const Business &business : {practiceSalon(), practicePlumber(), practiceDentist(), practiceBare()})
        for (const bool underWay : {false, true}) {
            PracticeCall call = callTo(business);
            if (underWay)
                (void)call.say(u"I need an appointment tomorrow at ten"_s);
            const QString said = call.say(words);
            QVERIFY2(matches(said, u"911"_s) == danger, qPrintable(business.name + u": "_s + said));
        }
}

void TestWordings::sideRemarksAreMet_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("said");
    const auto rows = [](const QString &said, std::initializer_list<const char16_t *> all) {
        for (const char16_t *words : all)
            QTest::newRow(qPrintable(QString::fromUtf16(words))) << QString::fromUtf16(words) << said;
    };
    rows(u"Dr\\. Chen (?:is in|atiende)"_s,
        {u"will Dr. Chen be in tomorrow?", u"is Dr. Chen there on Saturday", u"does Dr. Chen work today",
            u"¿trabaja la doctora Chen mañana?"});
    rows(u"Dr\\. Adams is not in"_s, {u"is Dr. Adams in on Sunday?", u"does Dr. Adams work this Sunday"});
    rows(u"take your time|i will wait|sin prisa"_s,
        {u"let me check with my wife", u"I need to look at my calendar", u"ok let me grab my phone",
            u"I have to look at my planner first", u"voy a mirar mi agenda",
            u"déjeme preguntar a mi esposo un momento"});
    rows(u"most dental plans"_s,
        {u"I've got Blue Cross", u"we have MetLife, is that ok?", u"I'm with Humana", u"tengo Cigna",
            u"mi seguro es Adeslas"});
}

void TestWordings::sideRemarksAreMet()
{
    QFETCH(QString, words);
    QFETCH(QString, said);
    for (const bool underWay : {false, true}) {
        PracticeCall call = callTo(practiceDentist());
        if (underWay)
            (void)call.say(u"a cleaning please"_s);
        const QString answer = call.say(words);
        QVERIFY2(matches(answer, said), qPrintable(answer));
        QVERIFY2(!call.state().memory().contains(u"wish"_s), qPrintable(answer));
    }
}

QTEST_APPLESS_MAIN(TestWordings)
#include "test_wordings.moc"
