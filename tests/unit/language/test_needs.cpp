// SPDX-License-Identifier: GPL-3.0-or-later
// What callers say of what is wrong, against lists of services as owners write them; and requests in words of their
// own.
#include "language/understand.h"
#include <QtTest>

using namespace cloudgreet::language;
using namespace Qt::StringLiterals;

namespace {
const QStringList dentist{u"Check-up"_s, u"Cleaning"_s, u"Filling"_s, u"Whitening"_s};
const QStringList aircon{u"AC repair"_s, u"AC installation"_s, u"Maintenance"_s};
const QStringList salon{u"Haircut"_s, u"Hair coloring"_s, u"Manicure"_s};
const QStringList plumber{u"Drain cleaning"_s, u"Leak repair"_s, u"Water heater installation"_s, u"Estimate"_s};
const QStringList garage{u"Oil change"_s, u"Brake service"_s, u"Tire rotation"_s, u"Inspection"_s};

Listening listeningFor(const QStringList &services, Tongue tongue = Tongue::English)
{
    Listening listening;
    listening.services = services;
    listening.tongue = tongue;
    listening.reference = QDateTime{QDate{2026, 3, 2}, QTime{10, 0}, Qt::UTC};
    listening.opens = QTime{9, 0};
    listening.closes = QTime{17, 0};
    listening.asked = {Asked::Need};
    return listening;
}
} // namespace

class TestNeeds : public QObject
{
    Q_OBJECT
private slots:
    void need_data();
    void need();
    void danger_data();
    void danger();
    void onset_data();
    void onset();
    void named_data();
    void named();
    void request_data();
    void request();
    void language_data();
    void language();
};

void TestNeeds::need_data()
{
    QTest::addColumn<QStringList>("services");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // the guess; empty: none
    const auto row = [](const char *name, const QStringList &services, const QString &text, const QString &expected) {
        QTest::newRow(name) << services << text << expected;
    };
    row("toothache", dentist, u"I've got a toothache"_s, u"Check-up"_s);
    row("chipped", dentist, u"I chipped a tooth"_s, u"Check-up"_s);
    row("a treatment that is not listed", dentist, u"I need a crown"_s, u"Check-up"_s);
    row("a word like the name of a service", dentist, u"my tooth is killing me"_s, u"Check-up"_s);
    row("yellow teeth", dentist, u"my teeth are so yellow"_s, u"Whitening"_s);
    row("Spanish, toothache", dentist, u"Me duele mucho una muela"_s, u"Check-up"_s);
    row("Spanish, gums", dentist, u"me sangran las encías"_s, u"Cleaning"_s);
    row("warm air", aircon, u"my AC is blowing warm air"_s, u"AC repair"_s);
    row("not cooling", aircon, u"the unit isn't cooling anymore"_s, u"AC repair"_s);
    row("a new one", aircon, u"I want a new air conditioner"_s, u"AC installation"_s);
    row("Spanish, does not cool", aircon, u"el aire no enfría"_s, u"AC repair"_s);
    row("grey", salon, u"I'd like to cover my grays"_s, u"Hair coloring"_s);
    row("bangs", salon, u"my bangs are too long"_s, u"Haircut"_s);
    row("drip", plumber, u"the faucet keeps dripping"_s, u"Leak repair"_s);
    row("water where none should be", plumber, u"there's water coming through my ceiling"_s, u"Leak repair"_s);
    row("a running toilet", plumber, u"the toilet keeps running"_s, u"Leak repair"_s);
    row("broken is not installed", plumber, u"we have no hot water"_s, u"Estimate"_s);
    row("steering", garage, u"the car pulls to the left"_s, u"Inspection"_s);
    row("grinding", garage, u"there is a grinding noise when I hit the pedal"_s, u"Brake service"_s);
    row("another trade", salon, u"I've got a toothache"_s, {});
    row("no need", dentist, u"what's the meaning of life"_s, {});
    row("a word that says too little unasked", dentist, u"my teeth are fine"_s, {});
    row("nobody's list", {}, u"I've got a toothache"_s, {});
}

void TestNeeds::need()
{
    QFETCH(QStringList, services);
    QFETCH(QString, text);
    const Meaning meaning = understand(text, listeningFor(services));
    QTEST(meaning.needs.isEmpty() ? QString{} : services.value(meaning.needs.front().index), "expected");
}

void TestNeeds::danger_data()
{
    QTest::addColumn<QStringList>("services");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const QStringList vet{u"Check-up"_s, u"Vaccination"_s, u"Grooming"_s},
        electrician{u"Electrical repair"_s, u"Panel upgrade"_s};
    const auto row = [](const char *name, const QStringList &services, const QString &text, bool expected) {
        QTest::newRow(name) << services << text << expected;
    };
    row("swelling and fever", dentist, u"my cheek is really swollen and I'm running a temperature"_s, true);
    row("the other way round", dentist, u"I have chills and my gum is swelling up"_s, true);
    row("cannot swallow", dentist, u"the swelling makes it hard to swallow"_s, true);
    row("abscess", dentist, u"I think the abscess gives me a fever"_s, true);
    row("a service is named beside it", dentist, u"after my filling my face swelled up and now I have a fever"_s, true);
    row("bleeds on", dentist, u"he had a tooth out and it won't stop bleeding"_s, true);
    row("Spanish", dentist, u"Tengo el cachete hinchado y me dio calentura"_s, true);
    row("Spanish, throat", dentist, u"la hinchazón me baja a la garganta"_s, true);
    row("reaction to dye", salon, u"I had an allergic reaction to the color, my head is swelling"_s, true);
    row("poisoned dog", vet, u"my dog drank antifreeze"_s, true);
    row("ate what poisons it", vet, u"our puppy swallowed some grapes about an hour ago"_s, true);
    row("cannot pass water", vet, u"the cat has been straining to pee all night"_s, true);
    row("bleeds heavily", vet, u"her paw is bleeding really badly"_s, true);
    row("Spanish, ate what poisons it", vet, u"mi perro se ha comido una caja de pastillas"_s, true);
    row("eats as ever", vet, u"he eats his dry food but scratches a lot"_s, false);
    row("smouldering outlet", electrician, u"there is a burning smell from the outlet"_s, true);
    row("swelling alone", dentist, u"my gum is a bit swollen"_s, false);
    row("no fever", dentist, u"my jaw is swollen but I don't have a fever"_s, false);
    row("Spanish, no fever", dentist, u"tengo hinchada la encía, sin fiebre"_s, false);
    row("bleeding gums", dentist, u"my gums keep bleeding when I brush"_s, false);
    row("another trade", garage, u"my face is swollen and I have a fever"_s, false);
    row("only asks", salon, u"I'm allergic to some dyes, is that a problem?"_s, false);
}

void TestNeeds::danger()
{
    QFETCH(QStringList, services);
    QFETCH(QString, text);
    const bool spanish = QByteArray{QTest::currentDataTag()}.startsWith("Spanish");
    const Meaning meaning = understand(text, listeningFor(services, spanish ? Tongue::Spanish : Tongue::English));
    QTEST(meaning.does(Intent::Emergency), "expected");
}

void TestNeeds::onset_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // the day or time wished for; empty: none
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("began last night", u"it began last night"_s, {});
    row("since", u"it has been throbbing since Monday"_s, {});
    row("ever since", u"ever since Friday evening it aches"_s, {});
    row("for days", u"I've been in pain for four days now"_s, {});
    row("last days", u"it's been hurting for the last two weeks"_s, {});
    row("a past day first", u"yesterday afternoon I chipped a tooth"_s, {});
    row("a weekday and a verb of the past", u"my crown fell out on Saturday"_s, {});
    row("this morning", u"I woke up this morning and it hurt"_s, {});
    row("days ago", u"I cracked it three days ago"_s, {});
    row("a relative clause", u"an appointment for a tooth that I broke last night"_s, {});
    row("onset and wish", u"it broke yesterday, can I come on Thursday"_s, u"2026-03-05"_s);
    row("wish and onset", u"could you see me tomorrow, my filling fell out last night"_s, u"2026-03-03"_s);
    row("joined by so", u"it started on Friday so I'd like to come Wednesday"_s, u"2026-03-04"_s);
    row("free from", u"I'm free from Wednesday"_s, u"2026-03-04"_s);
    row("a wish", u"I need a cleaning on Thursday"_s, u"2026-03-05"_s);
    row("a past wish stays one, to be told so", u"can I come last Friday"_s, u"2026-02-27"_s);
    row("Spanish, since yesterday", u"me duele desde ayer"_s, {});
    row("Spanish, since a weekday", u"tengo dolor desde el viernes"_s, {});
    row("Spanish, for days", u"llevo tres días con dolor"_s, {});
    row("Spanish, days ago", u"se me partió hace dos días"_s, {});
    row("Spanish, last night", u"empezó anoche"_s, {});
    row("Spanish, onset and wish", u"se me cayó el empaste ayer, ¿puedo ir el jueves?"_s, u"2026-03-05"_s);
    row("Spanish, free from", u"puedo ir desde el miércoles"_s, u"2026-03-04"_s);
    row("Spanish, a present that looks like a past", u"paso por ahí el jueves"_s, u"2026-03-05"_s);
}

void TestNeeds::onset()
{
    QFETCH(QString, text);
    const bool spanish = QByteArray{QTest::currentDataTag()}.startsWith("Spanish");
    const auto when = understand(text, listeningFor(dentist, spanish ? Tongue::Spanish : Tongue::English)).when;
    QTEST(when ? when->start.date.toString(Qt::ISODate) : QString{}, "expected");
}

void TestNeeds::named_data()
{
    QTest::addColumn<QStringList>("services");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("tense") << dentist << u"get my teeth cleaned"_s << u"Cleaning"_s;
    QTest::newRow("a rhyme") << dentist << u"what's the meaning of life"_s << QString{};
    QTest::newRow("misheard") << dentist << u"a fillin please"_s << u"Filling"_s;
    QTest::newRow("more than one") << dentist << u"hacen blanqueamientos"_s << u"Whitening"_s;
    QTest::newRow("highlights") << salon << u"can I get highlights"_s << u"Hair coloring"_s;
    QTest::newRow("brakes") << garage << u"I need new brakes"_s << u"Brake service"_s;
}

void TestNeeds::named()
{
    QFETCH(QStringList, services);
    QFETCH(QString, text);
    const Meaning meaning = understand(text, listeningFor(services));
    QTEST(meaning.services.isEmpty() ? QString{} : services.value(meaning.services.front().index), "expected");
}

void TestNeeds::request_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Intent>("does");
    QTest::addColumn<Intent>("doesNot");
    using I = Intent;
    for (const char *text : {"get me the manager", "put me through to the front desk", "a human please",
             "can I talk to someone", "hand me over to a colleague", "is the manager in",
             "I don't want to talk to a machine", "connect me with the office"})
        QTest::newRow(text) << QString::fromUtf8(text) << I::Human << I::CheckBooking;
    for (const char *text : {"what have you got wednesday afternoon", "Wednesday afternoon, what do you have?",
             "what does thursday look like", "when could you fit me in"})
        QTest::newRow(text) << QString::fromUtf8(text) << I::AskAvailability << I::CheckBooking;
    QTest::newRow("earliest opening") << u"what's your earliest opening"_s << I::AskAvailability << I::AskHours;
    QTest::newRow("opening hours") << u"what are your opening hours"_s << I::AskHours << I::AskAvailability;
    QTest::newRow("own appointment") << u"when is my appointment"_s << I::CheckBooking << I::AskAvailability;
}

void TestNeeds::request()
{
    QFETCH(QString, text);
    QFETCH(Intent, does);
    QFETCH(Intent, doesNot);
    const Meaning meaning = understand(text, listeningFor(dentist));
    QStringList heard;
    for (const ScoredIntent &scored : meaning.intents)
        heard << toText(scored.intent) + u' ' + QString::number(scored.score);
    QVERIFY2(meaning.does(does), qPrintable(heard.join(u", ")));
    QVERIFY2(meaning.intent != doesNot, qPrintable(heard.join(u", ")));
}

void TestNeeds::language_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSpanish");
    QTest::newRow("signs") << u"¿Aceptan seguro?"_s << true;
    QTest::newRow("accents") << u"me sangran las encías"_s << true;
    QTest::newRow("a price") << u"¿Cuánto cuesta una limpieza dental?"_s << true;
    QTest::newRow("no accents, as some transcribers write") << u"me duele mucho una muela"_s << true;
    QTest::newRow("a name in an English sentence") << u"my name is José de la Cruz"_s << false;
    QTest::newRow("a borrowed word") << u"hola, I want a haircut"_s << false;
    QTest::newRow("English") << u"do you take insurance"_s << false;
}

void TestNeeds::language()
{
    QFETCH(QString, text);
    QFETCH(bool, isSpanish);
    const Meaning meaning = understand(text, listeningFor(dentist));
    QCOMPARE(meaning.spanishWords >= 2 && meaning.spanishWords > meaning.englishWords, isSpanish);
}

QTEST_APPLESS_MAIN(TestNeeds)
#include "test_needs.moc"
