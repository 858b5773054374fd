// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that an owner can be shown, in a language that nobody speaks, from right to left, with names in Greek
// letters and a Greek calendar: plain Latin letters are texts that could not be translated.
#include "desktop/desktoplife.h"
#include "desktop/quitsheet.h"
#include "pseudolanguage.h"
#include "setup/setuppage.h"
#include "stage.h"
#include "store/sqlitestore.h"
#include <QAbstractItemView>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>

using namespace cloudgreet;
using namespace cloudgreet::hands;

namespace {
const QJsonObject greekFirm{{u"name"_s, u"Οδοντιατρείο"_s}, {u"phone_numbers"_s, QJsonArray{u"+12125550100"_s}},
    {u"timezone"_s, u"Europe/Athens"_s}, {u"address"_s, u"Ερμού 12"_s},
    {u"hours"_s,
        QJsonObject{{u"mon"_s, QJsonArray{QJsonArray{u"09:00"_s, u"17:00"_s}}},
            {u"sun"_s, QJsonArray{QJsonArray{u"09:00"_s, u"17:00"_s}}}}},
    {u"services"_s,
        QJsonArray{QJsonObject{{u"name"_s, u"Καθαρισμός"_s}, {u"minutes"_s, 45}, {u"price"_s, u"95.00"_s},
            {u"questions"_s, QJsonArray{u"Πρώτη φορά;"_s}}}}},
    {u"staff"_s, QJsonArray{QJsonObject{{u"name"_s, u"Ελένη"_s}}}},
    {u"faq"_s, QJsonArray{QJsonObject{{u"q"_s, u"Πού;"_s}, {u"a"_s, u"Εδώ."_s}}}},
    {u"on_call"_s, QJsonArray{u"+12125550188"_s}}, {u"agent"_s, QJsonObject{{u"greeting"_s, u"Καλημέρα"_s}}},
    {u"booking_fee"_s, u"5.00"_s},
    {u"billing"_s,
        QJsonObject{{u"method"_s, u"invoice_item"_s}, {u"stripe_customer"_s, u"cus_practice"_s},
            {u"subscription_monthly"_s, u"49.00"_s}}}};

/// A call and a text in every state that there is, and an appointment in those that stay.
void writePast(const QString &database, const QDateTime &now)
{
    auto store = std::move(*SqliteStore::open(database));
    const Business business = store->businesses().first();
    const Service &service = business.services.first();
    const PhoneNumber caller = *PhoneNumber::parse(u"+302105550147");
    (void)store->begin();
    store->saveCustomer({CustomerId{u"customer"_s}, business.id, u"Μαρία"_s, caller, {}, {}, {}, {}, false, 3});
    for (int n = 0; n <= int(CallOutcome::Failed); ++n) {
        const QDateTime at = now.addSecs(-n * 7200 - 600);
        CallRecord call{
            .id = CallId{uuidV7(at.toMSecsSinceEpoch(), QByteArray::number(100000000 + n).leftJustified(10, '0'))},
            .business = business.id,
            .leg = {u"c%1"_s.arg(n), u"l%1"_s.arg(n), u"s%1"_s.arg(n)},
            .from = n % 2 ? caller.e164() : QString{},
            .caller = caller,
            .called = business.phoneNumbers.first(),
            .callerName = n % 2 ? u"Μαρία"_s : QString{},
            .status = CallStatus::Ended,
            .outcome = CallOutcome(n),
            .startedUtc = at,
            .answeredUtc = at.addSecs(2),
            .endedUtc = at.addSecs(90),
            .summary = {}};
        store->insertCall(call);
        store->addTurn(call.id, Speaker::Receptionist, u"Καλημέρα"_s, at.addSecs(3));
        store->addTurn(call.id, Speaker::Caller, u"Γεια σας"_s, at.addSecs(6));
        store->addTurn(call.id, Speaker::Owner, u"Ναι"_s, at.addSecs(9));
        for (const char16_t *kind : {u"initiated", u"answered", u"appointment_held", u"appointment_confirmed",
                 u"text_confirmation", u"fee_charged", u"recording_saved", u"hangup"})
            store->addTimeline(call.id, QString::fromUtf16(kind), {}, at.addSecs(10));
        const auto state = AppointmentState(n);
        if (n > int(AppointmentState::Kept) || state == AppointmentState::Held
            || state == AppointmentState::Provisional)
            continue;                               // what waits is taken up by the host, which texts the customer
        Appointment a;
        a.id = AppointmentId{uuidV7(at.toMSecsSinceEpoch(), QByteArray::number(200000000 + n).leftJustified(10, '0'))},
        a.business = business.id, a.call = call.id, a.service = service.id, a.serviceName = service.name,
        a.state = state, a.calendarEventId = u"cg0000%1"_s.arg(n);
        a.staff = business.staff.first().id, a.staffName = business.staff.first().name, a.customerName = u"Μαρία"_s,
        a.customerPhone = caller, a.createdUtc = at;
        a.startUtc = QDateTime{now.date(), QTime{6 + n, 0}, QTimeZone::utc()}, a.endUtc = a.startUtc.addSecs(2700);
        (void)store->insertAppointment(a, a.endUtc, at);
    }
    int n = 0;
    for (const char16_t *status : {u"received", u"queued", u"sent", u"delivered", u"failed", u"unknown"})
        store->insertMessage({.id = MessageId{u"m-%1"_s.arg(n)},
            .business = business.id,
            .direction = n ? MessageDirection::Out : MessageDirection::In,
            .kind = n % 2 ? u"confirmation"_s : u"owner"_s,
            .peer = caller,
            .ours = business.phoneNumbers.first(),
            .text = u"Ευχαριστώ"_s,
            .status = QString::fromUtf16(status),
            .errorText = n == 4 ? u"The number is a landline or cannot get texts"_s : QString{},
            .atUtc = now.addSecs(60 * n++ - 3600)});
    store->addQuestion(business.id, {}, u"Έχετε πάρκινγκ;"_s, now.addSecs(-600));
    (void)store->commit();
}
} // namespace

class TestTranslatable : public QObject
{
    Q_OBJECT
    const PseudoLanguage m_language;
    std::unique_ptr<UiStage> m_stage;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<ui::DesktopLife> m_life;

    /// Everything in sight, and a picture of it.
    void look(const QString &name)
    {
        QTest::qWait(0);                            // layouts that follow
        QStringList plain, clipped;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!window->isVisible())
                continue;
            clipped += clippedTexts(*window);
            for (const QString &text : paintedTexts(*window) + toldTexts(*window))
                if (const QStringList words = plainWords(text); !words.isEmpty())
                    plain << u"“%1” of “%2”"_s.arg(words.join(u' '), text);
        }
        plain.removeDuplicates();
        clipped.removeDuplicates();
        picture(*m_stage->window, m_stage->theme, u"pseudo-"_s + name);
        QVERIFY2(plain.isEmpty(), qPrintable(name + u": "_s + plain.join(u"; "_s)));
        QVERIFY2(clipped.isEmpty(), qPrintable(name + u": "_s + clipped.join(u"; "_s)));
    }

    void closeSheet()
    {
        if (seen<QPushButton>(u"sheetNoButton"_s))
            click(u"sheetNoButton"_s);
        else
            QTest::keyClick(
                QApplication::activeModalWidget() ? QApplication::activeModalWidget() : QApplication::activeWindow(),
                Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

private slots:
    void initTestCase()
    {
        m_stage = std::make_unique<UiStage>();
        QCoreApplication::installTranslator(&const_cast<PseudoLanguage &>(m_language));
        QLocale::setDefault(QLocale{QLocale::Greek, QLocale::Greece});
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        m_stage->config.practiceBusiness = greekFirm;
        m_stage->startHost();
        m_stage->host.reset();                      // it has made its business
        writePast(m_stage->file(u"practice/cloudgreet.db"_s), QDateTime::currentDateTimeUtc());
        m_stage->start();
        m_stage->openWindow();
        m_preferences
            = std::make_unique<ui::Preferences>(m_stage->file(u"console.ini"_s), m_stage->file(u"autostart"_s));
        m_life = std::make_unique<ui::DesktopLife>(*m_stage->window, QList<ui::LineSession *>{m_stage->line.get()},
            m_stage->theme, *m_preferences, u"/opt/cloudgreet"_s, [](const QString &) { return Result<>{}; });
    }

    void plainWordsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("translated") << m_language.translate("", "Calls from %1: %n text(s)", "", 1) << QStringList{};
        QTest::newRow("not translated") << u"Calls"_s << QStringList{u"Calls"_s};
        QTest::newRow("half") << u"Ćààľľśś: today"_s << QStringList{u"today"_s};
        QTest::newRow("data") << u"owner@practice.example, Europe/Athens, cus_practice, USD, 12 MB, Μαρία, 9:00"_s
                              << QStringList{};
        QTest::newRow("an address") << u"https://phone.example.com"_s << QStringList{};
    }

    void plainWordsAreFound()
    {
        QFETCH(QString, text);
        QTEST(plainWords(text), "expected");
    }

    /// A text past tr() is seen, whether a widget or a painter shows it: else all below would pass for nothing.
    void untranslatedTextsAreSeen()
    {
        QLabel label{u"Untranslated"_s};
        label.setToolTip(u"Hovered"_s);
        label.show();
        QVERIFY(plainWords(paintedTexts(label).join(u' ')).contains(u"Untranslated"_s));
        QVERIFY(plainWords(toldTexts(label).join(u' ')).contains(u"Hovered"_s));
        const QByteArray words = "What callers hear when they ask who and where you are.";
        QVERIFY(m_language.translate("", words, "", -1).size() > words.size() * 5 / 4);
    }

    void pages_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("sign");          // by which it is there
        for (const auto &[page, sign] :
            {std::pair{u"live"_s, u"livePage"_s}, {u"calls"_s, u"callsPage"_s}, {u"messages"_s, u"messagesPage"_s},
                {u"appointments"_s, u"appointmentsPage"_s}, {u"insights"_s, u"insightsFormula"_s}})
            QTest::newRow(qPrintable(page)) << page << sign;
    }

    void pages()
    {
        QFETCH(QString, page);
        QFETCH(QString, sign);
        click(page + u"Button"_s);
        QTRY_VERIFY(seen<QWidget>(sign));
        if (auto *list = seen<QAbstractItemView>(page == u"calls" ? u"callsTable"_s : u"conversationsList"_s)) {
            QTRY_VERIFY(list->model()->rowCount() > 0);
            list->setCurrentIndex(list->model()->index(0, 0));
            QTRY_VERIFY(seen<QWidget>(page == u"calls" ? u"callTranscript"_s : u"threadList"_s));
        }
        look(page);
        for (const QString &tab : {u"timelineTab"_s, u"appointmentsTab"_s, u"notesTab"_s})
            if (page == u"calls") {
                click(tab);
                look(page + u'-' + tab);
            }
    }

    void sheets_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("sheet");
        QTest::newRow("write") << u"messages"_s << u"newMessageButton"_s << u"newMessageSheet"_s;
        QTest::newRow("book") << u"appointments"_s << u"newAppointmentButton"_s << u"bookingSheet"_s;
        QTest::newRow("answer") << u"insights"_s << u"answerButton"_s << u"answerSheet"_s;
        QTest::newRow("export") << u"calls"_s << u"exportCallsButton"_s << u"exportSheet"_s;
        QTest::newRow("search") << u"live"_s << u"searchButton"_s << u"searchPalette"_s;
    }

    void sheets()
    {
        QFETCH(QString, page);
        QFETCH(QString, button);
        QFETCH(QString, sheet);
        click(page + u"Button"_s);
        click(button);
        QTRY_VERIFY(seen<QWidget>(sheet));
        if (const auto *offers = seen<QLabel>(u"offersWords"_s))
            QTRY_VERIFY(!offers->text().endsWith(u'…'));        // it looks for free times
        look(sheet);
        closeSheet();
    }

    void keysAndComputer()
    {
        m_stage->window->showKeys();
        QTRY_VERIFY(seen<QWidget>(u"shortcutsSheet"_s));
        look(u"shortcutsSheet"_s);
        closeSheet();
        emit m_stage->window->computerAsked();
        QTRY_VERIFY(seen<QWidget>(u"computerSheet"_s));
        look(u"computerSheet"_s);
        closeSheet();
        (new ui::QuitSheet{2, true, m_stage->window.get()})->open();
        QTRY_VERIFY(seen<QWidget>(u"quitSheet"_s));
        look(u"quitSheet"_s);
        closeSheet();
    }

    void setUp_data()
    {
        QTest::addColumn<QString>("step");
        for (const char *step : {"business", "hours", "services", "staff", "faq", "agent", "phone", "calendar",
                 "billing", "keeping", "health"})
            QTest::newRow(step) << QString::fromLatin1(step);
    }

    void setUp()
    {
        QFETCH(QString, step);
        click(u"setupButton"_s);
        click(u"step_"_s + step);
        QTRY_VERIFY(seen<QWidget>(u"page_"_s + step) && seen<ui::SetupPage>(u"setupPage"_s)->isWhole());
        if (step == u"health")
            QTRY_VERIFY(seen<QWidget>(u"checkState_disk"_s));
        look(u"setup-"_s + step);
    }

    void cleanupTestCase()
    {
        m_life.reset();
        m_stage->close();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(TestTranslatable)
#include "test_translatable.moc"
