// SPDX-License-Identifier: GPL-3.0-or-later
// What our texts say, when they go out, what customers' words mean, and the file for their calendar.
#include "engine/icalendar.h"
#include "firm.h"
#include "quiethours.h"
#include "textwording.h"
#include <QRegularExpression>
#include <QTest>

namespace cloudgreet {
namespace {
using namespace textwording;

const QByteArray dentist
    = R"({"id":"business","name":"Bright Smile","phone_numbers":["+12125550100"],"timezone":"America/New_York","address":"1 Main St; Suite 4, NY",
    "hours":{"mon":[["09:00","17:00"]],"tue":[["09:00","17:00"]],"wed":[["09:00","17:00"]],"thu":[["09:00","17:00"]],"fri":[["09:00","17:00"]]},
    "services":[{"name":"Cleaning","minutes":45}]})";

Business firmOf(const QString &language = u"en"_s)
{
    Business business = *businessFromJson(QJsonDocument::fromJson(dentist).object());
    business.agent.language = language;
    return business;
}

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

Appointment visit()
{
    Appointment a;
    a.id = AppointmentId{u"0190a000-0000-7000-8000-000000000001"_s};
    a.serviceName = u"Cleaning"_s;
    a.startUtc = utc("2026-03-03T20:00:00Z"), a.endUtc = utc("2026-03-03T20:45:00Z"),
    a.createdUtc = utc("2026-03-01T12:00:00Z");
    a.state = AppointmentState::Confirmed;
    return a;
}
const PhoneNumber customer = *PhoneNumber::parse(u"+12125550147"_s);
} // namespace

class TestTexts : public QObject
{
    Q_OBJECT
private slots:
    void optWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("meaning");
        QTest::addColumn<bool>("booking");
        const auto row = [](const QString &text, OptWord meaning, bool booking = false) {
            QTest::newRow(qPrintable(text)) << text << int(meaning) << booking;
        };
        for (const QString &word : {u"STOP"_s, u"stop"_s, u" Stop. "_s, u"“Stop!!”"_s, u"STOPALL"_s, u"stop all"_s,
                 u"Stop-all"_s, u"UNSUBSCRIBE"_s, u"quit"_s})
            row(word, OptWord::Stop);
        for (const QString &word : {u"CANCEL"_s, u"Cancel."_s, u"end"_s, u"\n END !"_s})
            row(word, OptWord::Stop, true);
        for (const QString &word : {u"START"_s, u"Start!"_s, u"unstop"_s})
            row(word, OptWord::Start);
        row(u"help?"_s, OptWord::Help);
        for (const QString &word : {u"YES"_s, u"cancel my appointment"_s, u"don't stop"_s, u"the end"_s, u""_s, u"!"_s,
                 u"stopped"_s, u"starting"_s})
            row(word, OptWord::None);
    }
    void optWords()
    {
        QFETCH(QString, text);
        QFETCH(int, meaning);
        QCOMPARE(int(optWord(text)), meaning);
        QTEST(mayMeanTheBooking(text), "booking");
    }

    void wishesInWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("asks");
        QTest::newRow("please stop") << u"Please stop texting me"_s << true;
        QTest::newRow("no more") << u"no more texts please"_s << true;
        QTest::newRow("a booking") << u"Can I come tomorrow at three?"_s << false;
        QTest::newRow("a cancellation") << u"please cancel my appointment"_s << false;
        QTest::newRow("thanks") << u"thank you"_s << false;
    }
    void wishesInWords()
    {
        QFETCH(QString, text);
        QTEST(asksForNoTexts(text), "asks");
    }

    /// A customer who answers one of these with the word that they read would be opted out.
    void noTextInvitesAnOptOutWord_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("es") << u"es"_s;
    }
    void noTextInvitesAnOptOutWord()
    {
        QFETCH(QString, language);
        const Business business = firmOf(language);
        const Appointment a = visit();
        const Slot other{a.startUtc.addDays(1), a.endUtc.addDays(1), {}};
        static const QRegularExpression word{
            u"\\b(STOP|STOPALL|UNSUBSCRIBE|CANCEL|END|QUIT)\\b"_s, QRegularExpression::CaseInsensitiveOption};
        for (const QString &text :
            {confirmation(business, language, a, u"https://x.example/c/abc.ics"_s), moved(business, language, a),
                cancelled(business, language, a), conflict(business, language, a, {other}),
                conflict(business, language, a, {}), reminder(business, language, a), recovery(business, language)}) {
            QVERIFY2(!word.match(text).hasMatch(), qPrintable(text));
            QVERIFY2(text.startsWith(business.name), qPrintable(text));
        }
    }

    void aConfirmationHoldsAllThatCounts()
    {
        Appointment a = visit();
        QCOMPARE(confirmation(firmOf(), u"en"_s, a, u"https://x.example/c/abc.ics"_s),
            u"Bright Smile: you are booked for Cleaning on Tue, Mar 3 at 3:00 PM. Where: 1 Main St; Suite 4, NY. "
            "To change it, call (212) 555-0100. For your calendar: https://x.example/c/abc.ics"_s);
        a.address = u"7 Oak Ave"_s;                             // the plumber comes
        QVERIFY(confirmation(firmOf(), u"en"_s, a).contains(u"Where: 7 Oak Ave."_s));
        QVERIFY(!confirmation(firmOf(), u"en"_s, a).contains(u"calendar"_s));
    }

    void wordsAreInTheCustomersLanguage()
    {
        const Appointment a = visit();
        QCOMPARE(confirmation(firmOf(), u"es"_s, a),
            u"Bright Smile: tiene cita de Cleaning el mar 3 de mar a las 15:00. Dónde: 1 Main St; Suite 4, NY. "
            "Para cambiarla, llame al (212) 555-0100."_s);
        QVERIFY(reminder(firmOf(u"es"_s), u"en"_s, a).contains(u"a reminder of your Cleaning on Tue, Mar 3"_s));
    }

    void reminders_data()
    {
        QTest::addColumn<QDateTime>("start");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("at");
        const QDateTime early = utc("2026-03-01T12:00:00Z");
        // New York is five hours behind; quiet from 21:00 to 08:00.
        QTest::newRow("a day ahead") << utc("2026-03-03T20:00:00Z") << early << utc("2026-03-02T20:00:00Z");
        QTest::newRow("in the quiet hours: in the morning")
            << utc("2026-03-03T12:00:00Z") << early << utc("2026-03-02T13:00:00Z");
        QTest::newRow("the quiet hours have just ended")
            << utc("2026-03-03T13:00:00Z") << early << utc("2026-03-02T13:00:00Z");
        QTest::newRow("made half a day before")
            << utc("2026-03-03T20:00:00Z") << utc("2026-03-03T10:00:00Z") << QDateTime{};
        QTest::newRow("made just over a day before")
            << utc("2026-03-03T20:00:00Z") << utc("2026-03-02T19:30:00Z") << QDateTime{};
        QTest::newRow("across the change of clocks")
            << utc("2026-03-09T11:30:00Z") << early << utc("2026-03-08T12:00:00Z");
    }
    void reminders()
    {
        QFETCH(QDateTime, start);
        QFETCH(QDateTime, now);
        QTEST(quiethours::reminder(firmOf(), start, now), "at");
    }
    void quietNearlyAllDay()
    {
        Business business = firmOf();
        business.quietHours = {9 * 60, 8 * 60}; // 23 hours: the morning of the next day would be too late
        const QDateTime start = utc("2026-03-03T14:30:00Z");    // 9:30
        QCOMPARE(quiethours::reminder(business, start, utc("2026-03-01T00:00:00Z")),
            utc("2026-03-03T13:00:00Z").addSecs(-60 - 23 * 3600));
        business.quietHours = {0, 0};
        QVERIFY(!quiethours::until(business, start).isValid());
    }

    void reasons()
    {
        QCOMPARE(whyNot(u"40001"_s, u"x"_s), u"The number is a landline or cannot get texts"_s);
        QCOMPARE(whyNot(u"49999"_s, u"Some words"_s), u"Some words"_s);
        QVERIFY(!whyNot({}, {}).isEmpty());
        QVERIFY(saysOptedOut(u"40300"_s, {}, false));
        QVERIFY(saysOptedOut(u"40300"_s, u"Blocked due to STOP message"_s, true));
        QVERIFY(!saysOptedOut(u"40300"_s, u"Rejected by the carrier"_s, true));
        QVERIFY(!saysOptedOut(u"40002"_s, u"Blocked due to STOP message"_s, false));
    }

    void picturesBecomeAWord()
    {
        QCOMPARE(received(u"look"_s, 2), u"look [picture] [picture]"_s);
        QCOMPARE(received({}, 1), u"[picture]"_s);
        QCOMPARE(received({}, 5000).count(u"[picture]"_s), 10);
    }

    // Through the engine.
    void aCallersLanguageIsThatOfTheTexts_data()
    {
        QTest::addColumn<QString>("business");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("text");
        const QStringList spanish{u"quiero una limpieza el jueves a las 10 para Ana Gil"_s};
        QTest::newRow("Spanish at an English firm") << u"en"_s << spanish + QStringList{u"sí"_s, u"sí, por favor"_s}
                                                    << customer.e164() << u"tiene cita de Cleaning"_s;
        QTest::newRow("Spanish, to another number")
            << u"en"_s << spanish + QStringList{u"no"_s, u"212 555 0163"_s, u"sí"_s, u"sí"_s} << u"+12125550163"_s
            << u"tiene cita de Cleaning"_s;
        QTest::newRow("English at a Spanish firm")
            << u"es"_s
            << QStringList{u"I'd like a cleaning on Thursday at 10 for Ann Bell please"_s, u"yes"_s, u"yes please"_s}
            << customer.e164() << u"you are booked for Cleaning"_s;
        QTest::newRow("back to English before the end")
            << u"en"_s << spanish + QStringList{u"can we speak English please"_s, u"yes"_s, u"yes please"_s}
            << customer.e164() << u"you are booked for Cleaning"_s;
    }
    void aCallersLanguageIsThatOfTheTexts()
    {
        QFETCH(QString, business);
        QFETCH(QStringList, words);
        QFETCH(QString, to);
        QFETCH(QString, text);
        Firm firm{utc("2026-03-02T15:00:00Z"), dentist};
        Business spoken = firm.business();
        spoken.agent.language = business;
        firm.act(action::SaveBusiness{spoken});
        firm.hear(u"a"_s, event::Initiated{customer.e164(), u"+12125550100"_s, true});
        firm.hear(u"a"_s, event::Answered{});
        for (const QString &said : words) {
            while (firm.done(u"call.speak"_s))
                firm.hear(u"a"_s, event::SpeakEnded{u"completed"_s});
            firm.pass(2500);
            firm.hear(u"a"_s, event::Transcribed{said, true, 0.9});
        }
        QCOMPARE(firm.texts(), QStringList{u"confirmation"_s});
        const QJsonObject sent = firm.next(u"text.send"_s).payload;
        QCOMPARE(sent.value(u"to").toString(), to);
        QVERIFY2(sent.value(u"text").toString().contains(text), qPrintable(sent.value(u"text").toString()));
    }
    void cancelWithAComingAppointmentIsAnOptOutToAskAbout()
    {
        Firm firm{utc("2026-03-02T15:00:00Z"), dentist};
        Appointment a = visit();
        a.business = firm.business().id, a.service = ServiceId{u"cleaning"_s}, a.staff = StaffId{u"chair"_s},
        a.customerPhone = customer;
        QVERIFY(firm.store().begin());
        QVERIFY(firm.store().insertAppointment(a, a.endUtc, firm.now()));
        QVERIFY(firm.store().commit());
        firm.hear({}, event::TextReceived{u"in-1"_s, customer.e164(), u"+12125550100"_s, u"Cancel!"_s, u"STOP"_s, {}});
        QVERIFY(firm.store().optedOut(firm.business().id, customer));
        QCOMPARE(firm.openAttention(), QStringList{u"cancel_by_text"_s});
        QVERIFY(firm.texts().isEmpty());                        // Telnyx has answered already
        firm.hear({}, event::TextReceived{u"in-2"_s, customer.e164(), u"+12125550100"_s, u"Start"_s, {}, {}});
        QVERIFY(!firm.store().optedOut(firm.business().id, customer));
        firm.hear({}, event::TextReceived{u"in-3"_s, customer.e164(), u"+12125550100"_s, u"stop"_s, {}, {}});
        QVERIFY(firm.store().optedOut(firm.business().id, customer));
        QCOMPARE(firm.openAttention().size(), 1);               // STOP is no wish about a booking
    }

    void aReportOfAnOptOutIsRecorded()
    {
        Firm firm{utc("2026-03-02T15:00:00Z"), dentist};
        firm.act(action::SendMessage{firm.business().id, customer, u"See you"_s});
        QVERIFY(firm.done(u"text.send"_s, {{u"id"_s, u"m-1"_s}}));
        firm.hear({},
            event::TextFinalized{u"m-1"_s, customer.e164(), u"See you"_s, u"sending_failed"_s, u"40300"_s,
                u"Blocked due to STOP message"_s});
        QVERIFY(firm.store().optedOut(firm.business().id, customer));
        QVERIFY(firm.openAttention().isEmpty());
        const QJsonObject last = firm.journalOf(u"message"_s).last();
        QCOMPARE(last.value(u"status").toString(), u"failed"_s);
        QCOMPARE(last.value(u"error").toString(), u"The customer has asked for no more texts"_s);
    }

    // RFC 5545.
    void aCalendarFile()
    {
        Appointment a = visit();
        a.revision = 3;
        QCOMPARE(icalendar::document(firmOf(), a, utc("2026-03-01T12:00:00Z")),
            QByteArray{"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//CloudGreet//Appointments//"
                       "EN\r\nCALSCALE:GREGORIAN\r\nBEGIN:VEVENT\r\n"
                       "UID:0190a000-0000-7000-8000-000000000001@cloudgreet\r\nDTSTAMP:20260301T120000Z\r\nDTSTART:"
                       "20260303T200000Z\r\n"
                       "DTEND:20260303T204500Z\r\nSUMMARY:Cleaning\\, Bright Smile\r\nLOCATION:1 Main St\\; Suite 4\\, "
                       "NY\r\nSEQUENCE:3\r\n"
                       "STATUS:CONFIRMED\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"});
    }

    void hostileNamesStayInTheirLine_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QByteArray>("unfolded");
        QTest::newRow("a line of its own")
            << u"Cut\r\nATTENDEE:mailto:x"_s << QByteArray{"SUMMARY:Cut\\nATTENDEE:mailto:x\\, Bright Smile"};
        QTest::newRow("a backslash") << u"A\\B;C"_s << QByteArray{"SUMMARY:A\\\\B\\;C\\, Bright Smile"};
        QTest::newRow("long") << QString(200, u'x')
                              << QByteArray{"SUMMARY:" + QByteArray(200, 'x') + "\\, Bright Smile"};
        QTest::newRow("long and wide") << QString(90, u'ñ')
                                       << QByteArray{"SUMMARY:" + QString(90, u'ñ').toUtf8() + "\\, Bright Smile"};
    }
    void hostileNamesStayInTheirLine()
    {
        QFETCH(QString, service);
        QFETCH(QByteArray, unfolded);
        Appointment a = visit();
        a.serviceName = service;
        QByteArray whole = icalendar::document(firmOf(), a, a.startUtc);
        for (QByteArray line : whole.split('\n')) {
            if (line.endsWith('\r'))
                line.chop(1);
            QVERIFY2(line.size() <= 75, line.constData());
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line);   // no character was cut in two
        }
        whole.replace("\r\n ", "");
        const qsizetype at = whole.indexOf("SUMMARY:");
        QCOMPARE(whole.mid(at, whole.indexOf("\r\n", at) - at), unfolded);
    }

    void statuses()
    {
        Appointment a = visit();
        for (const auto &[state, word] :
            {std::pair{AppointmentState::Cancelled, "CANCELLED"}, {AppointmentState::Conflict, "CANCELLED"},
                {AppointmentState::Provisional, "TENTATIVE"}, {AppointmentState::Kept, "CONFIRMED"}}) {
            a.state = state;
            QVERIFY(icalendar::document(firmOf(), a, a.startUtc).contains(QByteArray{"STATUS:"} + word));
        }
    }

    void linksOpenOnlyWhatTheyWereMadeFor()
    {
        const QByteArray key = "key";
        const QString token = icalendar::token(visit().id, key);
        QCOMPARE(token.size(), 43);
        QVERIFY(icalendar::appointmentOf(token, key) == visit().id);
        for (qsizetype i = 0; i < token.size() - 1; ++i) {
            QString wrong = token;
            wrong[i] = wrong[i] == u'A' ? u'B' : u'A';
            QVERIFY2(!icalendar::appointmentOf(wrong, key), qPrintable(wrong));
        }
        QVERIFY(!icalendar::appointmentOf(token, "another"));
        QVERIFY(!icalendar::appointmentOf(token, {}));
        QVERIFY(!icalendar::appointmentOf(token.chopped(1), key));
        QVERIFY(!icalendar::appointmentOf(token + u"AAAA"_s, key));
        QVERIFY(icalendar::token(visit().id, {}).isEmpty());
        QVERIFY(icalendar::isOpen(visit(), visit().endUtc.addDays(30)));
        QVERIFY(!icalendar::isOpen(visit(), visit().endUtc.addDays(30).addSecs(1)));
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestTexts)
#include "test_texts.moc"
