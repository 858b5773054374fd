// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the local receptionist has just asked, it hears a cancellation, a change, a question and "hello?", and
// returns.
#include "fakediary.h"
#include <QRegularExpression>
#include <QtTest>

using namespace cloudgreet;

namespace {
/// What leads to a question, what that question is known by, and what is open at it.
struct Place {
    const char *name;
    QStringList words;
    QString asks;
    bool hasService = true, hasTime = true;
};

/// `heard`: what is said back must match; it is followed by the question that was open, except where `ends`.
struct Interruption {
    QString words, heard;
    bool ends = false, wantsService = false, wantsTime = false, isOther = false;
};

Business dentist(bool withQuestion, const QString &language)
{
    Business business = practiceDentist();
    business.agent.language = language;
    if (language == u"es"_s) {
        const QStringList names{u"Revisión"_s, u"Limpieza"_s, u"Empaste"_s, u"Blanqueamiento"_s};
        for (qsizetype i = 0; i < names.size(); ++i)
            business.services[i].name = names[i];
        business.staff[0].name = u"Dra. Ruiz"_s;
        business.staff[1].name = u"Dr. Soto"_s;
    }
    BusinessHours ofHerOwn;
    for (int day : {1, 3, 4})
        (void)ofHerOwn.setDay(day, {{9 * 60, 17 * 60}});
    for (StaffMember &person : business.staff)
        if (person.name.contains(u"Chen") || person.name.contains(u"Ruiz"))
            person.hours = ofHerOwn;
    if (withQuestion)
        for (Service &service : business.services)
            service.questions = {u"Are you allergic to anything?"_s};
    return business;
}

QList<Place> englishPlaces()
{
    const QString whole = u"a cleaning on Thursday at 3 for Ann Bell"_s;
    return {{"service", {u"I'd like to book an appointment"_s}, u"check-up, cleaning, filling or whitening"_s, false,
                false},
        {"guess", {u"my tooth hurts"_s}, u"a check-up"_s, false, false},
        {"day", {u"a cleaning"_s}, u"(When would you|What day)"_s, true, false},
        {"offers", {u"a cleaning on Thursday"_s}, u"March 5th at 9 am"_s, true, false},
        {"detail", {u"a cleaning on Thursday at 3"_s}, u"allergic"_s},
        {"name", {u"a cleaning on Thursday at 3"_s}, u"name"_s}, {"own number", {whole}, u"calling from"_s},
        {"number", {whole, u"no"_s}, u"(phone number for you|number can we reach)"_s},
        {"number read back", {whole, u"no"_s, u"212 555 0198"_s}, u"0 1 9 8"_s},
        {"read-back", {whole, u"yes"_s}, u"Shall I book"_s},
        {"what to change", {whole, u"yes"_s, u"no"_s}, u"(Shall I book|What should I change)"_s}};
}

QList<Place> spanishPlaces()
{
    const QString whole = u"una limpieza el jueves a las 3 para Ana Gil"_s;
    return {{"servicio", {u"quiero una cita"_s}, u"limpieza, empaste o blanqueamiento"_s, false, false},
        {"día", {u"una limpieza"_s}, u"(Cuándo|día)"_s, true, false},
        {"nombre", {u"una limpieza el jueves a las 3"_s}, u"(nombre|A nombre)"_s},
        {"su número", {whole}, u"desde el que llama"_s}, {"número", {whole, u"no"_s}, u"(teléfono|localizarle)"_s},
        {"lectura", {whole, u"sí"_s}, u"reserva\\?"_s}};
}

const QString dropped = u"(leave it|will not do that|lo dejamos|no lo hago).*(else|más)"_s;

QList<Interruption> englishInterruptions()
{
    QList<Interruption> all;
    for (const char *words :
        {"cancel the whole thing", "forget the whole thing", "I don't want the appointment anymore", "don't book it",
            "actually never mind", "hold off on booking that", "let me think about it and I'll call you back"})
        all.push_back({QString::fromUtf8(words), dropped, true});
    for (const char *words : {"make it two o'clock", "can we do two instead", "actually I'd rather have it at 2 pm"})
        all.push_back({QString::fromUtf8(words), u"at 2 pm"_s, false, true, true});
    all.push_back({u"make that Wednesday at ten"_s, u"March 4th at 10 am"_s, false, true, true});
    all.push_back({u"not with Dr. Adams"_s, u"Dr\\. Chen"_s, false, true, true});
    all.push_back({u"I want Dr. Chen instead"_s, u"Dr\\. Chen"_s, false, true, true});
    all.push_back({u"how much is that?"_s, u"(95|180|60) dollars"_s});
    all.push_back({u"what does that run me"_s, u"(95|180|60) dollars"_s});
    all.push_back({u"where are you located?"_s, u"12 Main Street"_s});
    all.push_back({u"do you have parking?"_s, u"free parking behind"_s});
    all.push_back({u"are you open on Saturdays?"_s, u"Saturday"_s});
    for (const char *words : {"what days does Dr. Chen work?", "which days is Dr. Chen in", "when does Dr. Chen work?"})
        all.push_back({QString::fromUtf8(words), u"Dr\\. Chen (is in|works) (on )?Monday"_s});
    all.push_back({u"what hours does Dr. Adams work"_s, u"Dr\\. Adams is in whenever we are open, .*Saturday"_s});
    all.push_back({u"is it really in the book now?"_s, u"Not yet"_s, false, true});
    all.push_back({u"hello?"_s, u"(I am here|can hear you)"_s});
    all.push_back({u"are you still there?"_s, u"(I am here|can hear you)"_s});
    return all;
}

QList<Interruption> spanishInterruptions()
{
    QList<Interruption> all;
    for (const char *words : {"cancélelo todo", "olvídelo", "ya no quiero la cita", "no la reserve", "mejor no"})
        all.push_back({QString::fromUtf8(words), dropped, true});
    all.push_back({u"mejor a las dos"_s, u"2 de la tarde"_s, false, true, true});
    all.push_back({u"prefiero el miércoles a las diez"_s, u"4 de marzo a las 10"_s, false, true, true});
    all.push_back({u"no con la doctora Ruiz"_s, u"el Dr\\. Soto"_s, false, true, true});
    all.push_back({u"¿cuánto cuesta?"_s, u"(95|60) dólares"_s});
    all.push_back({u"¿dónde están?"_s, u"12 Main Street"_s});
    all.push_back({u"¿qué días trabaja la doctora Ruiz?"_s, u"La Dra\\. Ruiz (atiende|está) "_s});
    all.push_back({u"¿ya está reservada?"_s, u"Todavía no"_s, false, true});
    all.push_back({u"¿sigue ahí?"_s, u"(aquí estoy|le oigo)"_s});
    return all;
}
} // namespace

class TestInterruptions : public QObject
{
    Q_OBJECT
private slots:
    void everyQuestionHears_data();
    void everyQuestionHears();
    void personsRefused_data();
    void personsRefused();
    void detailsAreAnswers_data();
    void detailsAreAnswers();
};

void TestInterruptions::everyQuestionHears_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("lead");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("heard");
    QTest::addColumn<QString>("asks"); // empty: the booking is dropped
    const auto add = [](const QString &language, const Place &place, const Interruption &said) {
        if ((said.wantsService && !place.hasService) || (said.wantsTime && !place.hasTime))
            return;
        QTest::addRow("%s: %s", place.name, qPrintable(said.words))
            << language << place.words << said.words << said.heard << (said.ends ? QString{} : place.asks);
    };
    for (const Place &place : englishPlaces())
        for (const Interruption &said : englishInterruptions())
            add(u"en"_s, place, said);
    for (const Place &place : spanishPlaces())
        for (const Interruption &said : spanishInterruptions())
            add(u"es"_s, place, said);
}

void TestInterruptions::everyQuestionHears()
{
    QFETCH(QString, language);
    QFETCH(QStringList, lead);
    QFETCH(QString, words);
    QFETCH(QString, heard);
    QFETCH(QString, asks);
    const bool detail = QByteArray{QTest::currentDataTag()}.startsWith("detail");
    PracticeCall call{dentist(detail, language), QDateTime{QDate{2026, 3, 2}, QTime{15, 0}, Qt::UTC},
        *PhoneNumber::parse(u"+12125554567")};
    QStringList transcript{call.open()};
    for (const QString &line : lead)
        transcript << line << call.say(line);
    const QString reply = call.say(words);
    transcript << words << reply;
    const auto matches = [&](const QString &pattern) {
        return QRegularExpression{pattern, QRegularExpression::CaseInsensitiveOption}.match(reply).hasMatch();
    };
    QVERIFY2(matches(heard), qPrintable(transcript.join(u'\n')));
    QVERIFY2(asks.isEmpty() || matches(asks), qPrintable(transcript.join(u'\n')));
    QVERIFY2(call.diary.appointments.isEmpty(), qPrintable(transcript.join(u'\n')));
    QVERIFY2(call.diary.unknownQuestions.isEmpty(), qPrintable(transcript.join(u'\n')));
}

void TestInterruptions::personsRefused_data()
{
    QTest::addColumn<int>("people"); // of Adams, Chen, Diaz
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("never"); // who must not get the booking
    QTest::newRow("said with the wish") << 3 << QStringList{u"a cleaning on Thursday at 3, not with Dr. Adams"_s}
                                        << u"Ann Bell"_s << QStringList{u"adams"_s};
    QTest::newRow("where the name is asked")
        << 2 << QStringList{u"a cleaning on Thursday at 3"_s, u"not with Dr. Adams"_s} << u"Ann Bell"_s
        << QStringList{u"adams"_s};
    QTest::newRow("by the initial") << 2 << QStringList{u"a cleaning on Thursday at 3"_s, u"please not with Dr. A."_s}
                                    << u"Ann Bell"_s << QStringList{u"adams"_s};
    QTest::newRow("anybody but") << 3 << QStringList{u"a cleaning"_s, u"anyone but Dr. Adams"_s, u"Thursday at 3"_s}
                                 << u"Ann Bell"_s << QStringList{u"adams"_s};
    QTest::newRow("two of three") << 3
                                  << QStringList{u"a cleaning on Thursday at 3"_s, u"not with Dr. Adams"_s,
                                         u"and not with Dr. Chen either"_s}
                                  << u"Ann Bell"_s << QStringList{u"adams"_s, u"chen"_s};
    QTest::newRow("Spanish") << 2
                             << QStringList{u"una limpieza el jueves a las 3 de la tarde"_s,
                                    u"no con la doctora Adams"_s}
                             << u"Ana Gil"_s << QStringList{u"adams"_s};
    QTest::newRow("Spanish, does not want")
        << 3 << QStringList{u"una limpieza el jueves a las 3 de la tarde"_s, u"no quiero ver al doctor Adams"_s}
        << u"Ana Gil"_s << QStringList{u"adams"_s};
}

void TestInterruptions::personsRefused()
{
    QFETCH(int, people);
    QFETCH(QStringList, words);
    QFETCH(QString, name);
    QFETCH(QStringList, never);
    Business business = practiceDentist();
    business.staff.push_back({StaffId{u"diaz"_s}, u"Dr. Diaz"_s, {}});
    business.staff = business.staff.mid(0, people);
    PracticeCall call{
        business, QDateTime{QDate{2026, 3, 2}, QTime{15, 0}, Qt::UTC}, *PhoneNumber::parse(u"+12125554567")};
    QStringList transcript{call.open()};
    const QString yes = name == u"Ana Gil"_s ? u"sí"_s : u"yes"_s;
    for (const QString &line : words + QStringList{name, yes, yes})
        transcript << line << call.say(line);
    QVERIFY2(call.diary.appointments.size() == 1, qPrintable(transcript.join(u'\n')));
    const Appointment &booked = call.diary.appointments.front();
    QCOMPARE(booked.customerName, name);
    QVERIFY2(!never.contains(booked.staff.text()), qPrintable(transcript.join(u'\n')));
    QCOMPARE(booked.startUtc.toTimeZone(business.zone).time(), (QTime{15, 0}));
}

void TestInterruptions::detailsAreAnswers_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("kept"); // as the service's own question was answered
    for (const char *answer : {"can't eat on the left side", "when I chew it hurts", "no", "is fine, nothing really",
             "what I take is aspirin", "since Monday at three I take antibiotics", "not that I know of"})
        QTest::newRow(answer) << QString::fromUtf8(answer) << QString::fromUtf8(answer);
    QTest::newRow("with a question behind it") << u"only penicillin. Do you have parking?"_s << u"only penicillin"_s;
    QTest::newRow("Spanish") << u"solo a la penicilina"_s << u"solo a la penicilina"_s;
}

void TestInterruptions::detailsAreAnswers()
{
    QFETCH(QString, answer);
    QFETCH(QString, kept);
    PracticeCall call{dentist(true, u"en"_s), QDateTime{QDate{2026, 3, 2}, QTime{15, 0}, Qt::UTC},
        *PhoneNumber::parse(u"+12125554567")};
    QStringList transcript{call.open()};
    for (const QString &line : {u"a cleaning on Thursday at 3"_s, answer, u"it's Ann Bell"_s, u"yes"_s, u"yes"_s})
        transcript << line << call.say(line);
    QVERIFY2(call.diary.appointments.size() == 1, qPrintable(transcript.join(u'\n')));
    QVERIFY2(call.diary.appointments.front().notes.contains(kept), qPrintable(transcript.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestInterruptions)
#include "test_interruptions.moc"
