// SPDX-License-Identifier: GPL-3.0-or-later
// The owner sets the house up in the console: clicks and keys, against real hosts.
#include "api/setup.h"
#include "practice/standins.h"
#include "received.h"
#include "setup/daybar.h"
#include "setup/setuppage.h"
#include "stage.h"
#include "widgets/small.h"
#include "widgets/theme.h"
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextBrowser>

using namespace cloudgreet;
using namespace cloudgreet::ui;
using namespace cloudgreet::hands;

/// Follows redirects as a browser does, and comes back to the console.
class Browser : public QObject
{
    Q_OBJECT
public slots:
    void visit(const QUrl &url)
    {
        QNetworkRequest consent{url.resolved(QUrl{u"/_control/google/consent"_s})};
        consent.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *allowed = m_network.post(consent, R"({"auto":"allow"})");
        connect(allowed, &QNetworkReply::finished, this, [this, allowed, url] {
            allowed->deleteLater();
            QNetworkReply *reply = m_network.get(QNetworkRequest{url});
            connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
        });
    }

private:
    QNetworkAccessManager m_network;
};

/// Pays on Stripe's page as a customer does.
class Payer : public QObject
{
    Q_OBJECT
public slots:
    void visit(const QUrl &url)
    {
        QNetworkReply *reply = m_network.get(QNetworkRequest{QUrl{url.toString() + u"?pay=1"_s}});
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }

private:
    QNetworkAccessManager m_network;
};

class TestSetup : public QObject
{
    Q_OBJECT
    std::unique_ptr<practice::StandIns> m_standIns;
    QJsonObject m_keys;
    std::unique_ptr<UiStage> m_stage;

    void open(bool isPractice)
    {
        if (isPractice) {
            m_stage->startHost();
            return m_stage->openWindow();
        }
        m_standIns = std::make_unique<practice::StandIns>();
        QVERIFY(m_standIns->listen({QHostAddress::LocalHost, 0}));
        m_standIns->addNumber(u"+12125550147"_s);
        m_keys = m_standIns->environment();
        QProcessEnvironment addresses;
        for (const QString &name : m_keys.keys())
            if (name.endsWith(u"_URL") && name != u"OPENAI_BASE_URL")
                addresses.insert(name, m_keys.value(name).toString());
        m_stage->config.practice = false;
        m_stage->config.dataDir = m_stage->file(u"real"_s);
        m_stage->config.providers = *providersFrom(addresses);
        m_stage->start();
        m_stage->openWindow(false, false);
    }

    void close()
    {
        m_stage->close();
        m_standIns.reset();
    }

    /// What the host holds, asked anew.
    QJsonObject held(const QString &section)
    {
        api::SetupClient client{m_stage->line->client()};
        const auto answer = client.section(section);
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return answer.isFinished(); });
        return answer.resultCount() && answer.result() ? answer.result()->values : QJsonObject{};
    }

    static QString error(const QString &editor)
    {
        const auto *label = seen<QLabel>(editor + u"Error"_s);
        return label ? label->text() : QString{};
    }

    static QTableView *table(const QString &section) { return seen<QTableView>(section + u"Table"_s); }

    static QString checked(const QString &check)
    {
        const auto *pill = seen<Pill>(u"checkState_"_s + check);
        return pill ? pill->text() : QString{};
    }

    void scrollTo(const QString &name)
    {
        auto *widget = m_stage->window->findChild<QWidget *>(name);
        for (QWidget *parent = widget; parent; parent = parent->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(parent))
                area->ensureWidgetVisible(widget);
    }

    void step(const QString &name)
    {
        click(u"step_"_s + name);
        QTRY_VERIFY(seen<QWidget>(u"page_"_s + name) && seen<SetupPage>(u"setupPage"_s)->isWhole());
        const auto pills = seen<QWidget>(u"page_"_s + name)->findChildren<Pill *>();
        QTRY_VERIFY(std::ranges::all_of(pills,
            [](const Pill *pill) { return !pill->isVisible() || pill->size() == pill->sizeHint(); })); // none is cut
    }

private slots:
    void initTestCase()
    {
        m_stage = std::make_unique<UiStage>();
        open(true);
        QTest::keyClick(m_stage->window.get(), Qt::Key_6, Qt::ControlModifier);
        QTRY_VERIFY(seen<SetupPage>(u"setupPage"_s) && seen<SetupPage>(u"setupPage"_s)->isWhole());
        QVERIFY(seen<QLabel>(u"practiceCopyNote"_s));
    }

    void aNameIsTypedAndSaved()
    {
        QTRY_COMPARE(seen<QLineEdit>(u"businessName"_s)->text(), u"Bright Smile Dental"_s);
        QVERIFY(!seen<QPushButton>(u"businessSaveButton"_s)->isEnabled());
        type(u"businessName"_s, u"Brighter Smile"_s);
        click(u"businessSaveButton"_s);
        QTRY_COMPARE(seen<QLabel>(u"businessState"_s)->text(), u"Saved"_s);
        QCOMPARE(held(u"business"_s)[u"name"].toString(), u"Brighter Smile"_s);
        QTRY_COMPARE(seen<QLabel>(u"businessLabel"_s)->text(), u"Brighter Smile"_s);
    }

    void whatIsWrongIsToldBesideEachField()
    {
        const QJsonObject before = held(u"business"_s);
        type(u"businessNumbers"_s, u"call me"_s);
        type(u"businessZone"_s, u"Mars/Base"_s);
        type(u"businessName"_s, u"Never Kept"_s);
        click(u"businessSaveButton"_s);
        QTRY_VERIFY(error(u"businessNumbers"_s).contains(u"+15550104567"_s));
        QVERIFY(error(u"businessZone"_s).contains(u"America/New_York"_s));
        QCOMPARE(held(u"business"_s), before);
        click(u"businessDiscardButton"_s);
        QVERIFY(error(u"businessNumbers"_s).isEmpty());
        QCOMPARE(seen<QLineEdit>(u"businessName"_s)->text(), u"Brighter Smile"_s);
    }

    void aClashOffersToLoadAgain()
    {
        api::SetupClient other{m_stage->line->client()};
        type(u"businessAddress"_s, u"Mine Street 1"_s);
        const auto theirs = other.save(u"business"_s, {{u"address"_s, u"Their Street 2"_s}}, "*");
        QTRY_VERIFY(theirs.isFinished());
        QVERIFY(theirs.result().how == api::SaveOutcome::How::Saved);
        click(u"businessSaveButton"_s);
        QTRY_VERIFY(seen<QPushButton>(u"businessReloadButton"_s));
        QVERIFY(seen<QLabel>(u"businessTrouble"_s)->text().contains(u"Somebody else"_s));
        click(u"businessReloadButton"_s);
        QTRY_COMPARE(seen<QLineEdit>(u"businessAddress"_s)->text(), u"Their Street 2"_s);
    }

    void hoursAreTypedAndDrawn()
    {
        step(u"hours"_s);
        QTRY_COMPARE(seen<QLineEdit>(u"dayEdit_mon"_s)->text(), u"9 AM – 5 PM"_s);
        type(u"dayEdit_tue"_s, u"8:30-12, 1 pm to 6 pm"_s);
        auto *sunday = seen<DayBar>(u"dayBar_sun"_s);
        const int middle = sunday->height() / 2;
        QTest::mousePress(sunday, Qt::LeftButton, {}, {sunday->xOf(10 * 60), middle});
        QTest::mouseMove(sunday, {sunday->xOf(14 * 60), middle});
        QTest::mouseRelease(sunday, Qt::LeftButton, {}, {sunday->xOf(14 * 60), middle});
        QCOMPARE(seen<QLineEdit>(u"dayEdit_sun"_s)->text(), u"10 AM – 2 PM"_s);
        click(u"addExceptionButton"_s);
        type(u"dayEdit_wed"_s, u"all day"_s);
        QVERIFY(seen<QLabel>(u"dayError_wed"_s));
        click(u"hoursSaveButton"_s);
        QTRY_VERIFY(!seen<QLabel>(u"hoursTrouble"_s)->text().isEmpty());
        type(u"dayEdit_wed"_s, u"closed"_s);
        click(u"hoursSaveButton"_s);
        QTRY_COMPARE(seen<QLabel>(u"hoursState"_s)->text(), u"Saved"_s);
        const QJsonObject kept = held(u"hours"_s), week = kept[u"hours"].toObject();
        QCOMPARE(week[u"tue"].toArray(),
            (QJsonArray{QJsonArray{u"08:30"_s, u"12:00"_s}, QJsonArray{u"13:00"_s, u"18:00"_s}}));
        QCOMPARE(week[u"sun"].toArray(), (QJsonArray{QJsonArray{u"10:00"_s, u"14:00"_s}}));
        QCOMPARE(week[u"wed"].toArray(), QJsonArray{});
        QCOMPARE(
            kept[u"exceptions"].toObject().keys(), QStringList{QDate::currentDate().addDays(1).toString(Qt::ISODate)});
    }

    void aServiceIsAddedChangedAndRemoved()
    {
        step(u"services"_s);
        QTRY_VERIFY(table(u"services"_s) && table(u"services"_s)->model()->rowCount() == 4);
        click(u"servicesAddButton"_s);
        type(u"record_name"_s, u"Braces"_s);
        type(u"record_price"_s, u"a lot"_s);
        click(u"sheetYesButton"_s);
        QTRY_VERIFY(!error(u"record_price"_s).isEmpty());
        type(u"record_price"_s, u"450.00"_s);
        click(u"sheetYesButton"_s);
        QTRY_COMPARE(table(u"services"_s)->model()->rowCount(), 5);
        QTRY_VERIFY(!seen<QWidget>(u"recordSheet"_s));
        m_stage->window->activateWindow();
        QTest::keyClick(table(u"services"_s), Qt::Key_Return);                      // the new one is chosen
        type(u"record_minutes"_s, u"75"_s);
        click(u"sheetYesButton"_s);
        QTRY_COMPARE(held(u"services"_s)[u"services"].toArray().last()[u"minutes"].toInt(), 75);
        QTRY_VERIFY(!seen<QWidget>(u"recordSheet"_s));
        QTest::keyClick(table(u"services"_s), Qt::Key_Delete);
        click(u"sheetYesButton"_s);
        QTRY_COMPARE(held(u"services"_s)[u"services"].toArray().size(), 4);
    }

    void aPersonGetsOwnHours()
    {
        step(u"staff"_s);
        QTRY_VERIFY(table(u"staff"_s) && table(u"staff"_s)->model()->rowCount() == 2);
        const QModelIndex first = table(u"staff"_s)->model()->index(0, 0);
        QTest::mouseClick(
            table(u"staff"_s)->viewport(), Qt::LeftButton, {}, table(u"staff"_s)->visualRect(first).center());
        click(u"staffEditButton"_s);
        QTRY_VERIFY(seen<QWidget>(u"ownHoursCheck"_s));
        QTest::keyClick(seen<QWidget>(u"ownHoursCheck"_s), Qt::Key_Space);
        QTRY_VERIFY(seen<QWidget>(u"ownWeek"_s));
        auto *monday = seen<QWidget>(u"ownWeek"_s)->findChild<QLineEdit *>(u"dayEdit_mon"_s);
        monday->setFocus();
        QTest::keyClick(monday, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(monday, u"1 pm - 4 pm"_s);
        click(u"sheetYesButton"_s);
        QTRY_COMPARE(held(u"staff"_s)[u"staff"].toArray().first()[u"hours"][u"mon"].toArray(),
            (QJsonArray{QJsonArray{u"13:00"_s, u"16:00"_s}}));
    }

    void questionsAreTakenOverFromAPageAndFromAFile()
    {
        step(u"faq"_s);
        QTRY_VERIFY(table(u"faq"_s));
        const qsizetype before = held(u"faq"_s)[u"faq"].toArray().size();
        QTcpServer page;
        page.listen(QHostAddress::LocalHost);
        connect(&page, &QTcpServer::newConnection, &page, [&page] {
            QTcpSocket *socket = page.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (!socket->readAll().endsWith("\r\n\r\n"))
                    return;
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
                              "<html><h2>Can I bring my dog?</h2><p>Small dogs are welcome.</p>"
                              "<h2>Do you have a lift?</h2><p>Yes, to every floor.</p></html>");
                socket->disconnectFromHost();
            });
        });
        click(u"faqImportButton"_s);
        QTRY_VERIFY(seen<QWidget>(u"faqImportSheet"_s));
        QVERIFY(!seen<QWidget>(u"sheetYesButton"_s)->isEnabled());
        type(u"importAddress"_s, u"file:///etc/hosts"_s);
        QTest::keyClick(seen<QWidget>(u"importAddress"_s), Qt::Key_Return);
        QTRY_VERIFY(seen<QLabel>(u"sheetError"_s) && !seen<QLabel>(u"sheetError"_s)->text().isEmpty());
        type(u"importAddress"_s, u"http://127.0.0.1:%1/faq"_s.arg(page.serverPort()));
        QTest::keyClick(seen<QWidget>(u"importAddress"_s), Qt::Key_Return);
        QTRY_VERIFY(seen<QTableWidget>(u"importTable"_s));
        QVERIFY(!seen<QLabel>(u"sheetError"_s));
        auto *found = seen<QTableWidget>(u"importTable"_s);
        QCOMPARE(found->rowCount(), 2);
        picture(*m_stage->window, m_stage->theme, u"faq-import"_s);
        QTest::keyClick(found, Qt::Key_Space);                                      // the dog stays out
        QCOMPARE(found->item(0, 0)->checkState(), Qt::Unchecked);
        click(u"sheetYesButton"_s);
        QTRY_COMPARE(held(u"faq"_s)[u"faq"].toArray().size(), before + 1);
        QCOMPARE(held(u"faq"_s)[u"faq"].toArray().last()[u"a"].toString(), u"Yes, to every floor."_s);
        QTRY_VERIFY(!seen<QWidget>(u"faqImportSheet"_s));

        QFile file{m_stage->file(u"questions.csv"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Question,Answer\nDo you have a lift?,\"Yes, to every floor.\"\nIs there a bus?,\"Line 7, to Oak "
                   "Street.\"\n");
        file.close();
        click(u"faqImportButton"_s);
        click(u"importFileButton"_s);
        QTRY_VERIFY(seen<QFileDialog>(u"openDialog"_s));
        seen<QFileDialog>(u"openDialog"_s)->selectFile(file.fileName());
        QMetaObject::invokeMethod(seen<QFileDialog>(u"openDialog"_s), "accept");
        QTRY_VERIFY(seen<QTableWidget>(u"importTable"_s));
        found = seen<QTableWidget>(u"importTable"_s);
        QCOMPARE(found->rowCount(), 2);
        QVERIFY(!found->item(0, 0)->flags().testFlag(Qt::ItemIsEnabled));           // it is there
        click(u"sheetYesButton"_s);
        QTRY_COMPARE(held(u"faq"_s)[u"faq"].toArray().size(), before + 2);
    }

    void whatACallerWouldHearIsShownAtOnce()
    {
        step(u"faq"_s);
        QTRY_VERIFY(seen<QLineEdit>(u"tryOutEdit"_s));
        type(u"tryOutEdit"_s, u"is there a bus + a tram?"_s);                       // typed, and waited
        QTRY_VERIFY(seen<QLabel>(u"tryOutSays"_s) && seen<QLabel>(u"tryOutSays"_s)->text().contains(u"Line 7"_s));
        QCOMPARE(seen<Pill>(u"tryOutOutcome"_s)->text(), u"Known"_s);
        picture(*m_stage->window, m_stage->theme, u"try-out"_s);
        type(u"tryOutEdit"_s, u"do you sell gift cards?"_s);
        QTest::keyClick(seen<QWidget>(u"tryOutEdit"_s), Qt::Key_Return);
        QTRY_VERIFY(seen<Pill>(u"tryOutOutcome"_s) && seen<Pill>(u"tryOutOutcome"_s)->text().startsWith(u"Not known"_s));
        type(u"tryOutEdit"_s, u"I would like a cleaning tomorrow"_s);
        QTRY_VERIFY(seen<QLabel>(u"tryOutSays"_s) && !seen<Pill>(u"tryOutOutcome"_s));
        type(u"tryOutEdit"_s, {});
        QTRY_VERIFY(!seen<QLabel>(u"tryOutSays"_s));
    }

    void aGreetingIsKept()
    {
        step(u"agent"_s);
        QTRY_VERIFY(seen<QLineEdit>(u"agentOnCall"_s) && !seen<QLineEdit>(u"agentOnCall"_s)->text().isEmpty());
        type(u"agentGreeting"_s, u"Hello from the test."_s);
        click(u"agentSaveButton"_s);
        QTRY_COMPARE(held(u"agent"_s)[u"greeting"].toString(), u"Hello from the test."_s);
    }

    void aFirstBusinessIsMadeInTheConsole()
    {
        close();
        open(false);
        QTRY_VERIFY(seen<QWidget>(u"setupPage"_s));                                 // shown first: nothing is set up
        QVERIFY(!seen<QPushButton>(u"step_hours"_s)->isEnabled());
        click(u"businessSaveButton"_s);
        QTRY_VERIFY(!error(u"businessName"_s).isEmpty());
        QVERIFY(!error(u"businessNumbers"_s).isEmpty());
        type(u"businessName"_s, u"Quick Plumbing"_s);
        type(u"businessNumbers"_s, u"+1 (212) 555-0147"_s);
        type(u"businessZone"_s, u"America/Chicago"_s);
        click(u"businessSaveButton"_s);
        QTRY_VERIFY(m_stage->line->isSetUp());
        QCOMPARE(held(u"business"_s)[u"phone_numbers"].toArray().first().toString(), u"+12125550147"_s);
        step(u"services"_s);
        QTRY_VERIFY(seen<QLabel>(u"servicesEmpty"_s));
    }

    void aKeyIsEnteredMaskedAndNeverShownAgain()
    {
        step(u"phone"_s);
        const QString key = m_keys.value(u"TELNYX_API_KEY"_s).toString();
        QTRY_COMPARE(seen<Pill>(u"keyState_telnyx-api-key"_s)->text(), u"not set"_s);
        QTRY_COMPARE(checked(u"telnyx-key"_s), u"Mend this"_s);
        type(u"key_telnyx-api-key"_s, u"two words"_s);
        click(u"keySave_telnyx-api-key"_s);
        QTRY_VERIFY(error(u"key_telnyx-api-key"_s).contains(u"whole key"_s));
        type(u"key_telnyx-api-key"_s, key);
        QCOMPARE(seen<QLineEdit>(u"key_telnyx-api-key"_s)->echoMode(), QLineEdit::Password);
        QTest::keyClick(seen<QLineEdit>(u"key_telnyx-api-key"_s), Qt::Key_Return);
        QTRY_COMPARE(seen<Pill>(u"keyState_telnyx-api-key"_s)->text(), u"…%1, in a private file"_s.arg(key.right(4)));
        QVERIFY(seen<QLineEdit>(u"key_telnyx-api-key"_s)->text().isEmpty());
        QTRY_COMPARE(checked(u"telnyx-key"_s), u"OK"_s);
        for (const QLabel *label : m_stage->window->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(key));
    }

    void theLineIsConnectedAfterItsPlanWasSeen()
    {
        scrollTo(u"planButton"_s);
        type(u"fallbackNumber"_s, u"+1 212 555 0188"_s);
        click(u"planButton"_s);
        QTRY_VERIFY(seen<QLabel>(u"planSaid"_s)->text().contains(u"public address"_s));
        scrollTo(u"publicUrl"_s);
        type(u"publicUrl"_s, u"phone"_s);
        click(u"publicUrlSave"_s);
        QTRY_VERIFY(error(u"publicUrl"_s).contains(u"https://"_s));
        type(u"publicUrl"_s, m_stage->host->publicUrl());
        click(u"publicUrlSave"_s);
        QTRY_COMPARE(checked(u"public-url"_s), u"OK"_s);
        scrollTo(u"planButton"_s);
        click(u"planButton"_s);
        QTRY_VERIFY(seen<QWidget>(u"planChange"_s));
        scrollTo(u"applyButton"_s);
        click(u"applyButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(seen<QLabel>(u"planSaid"_s)->text().startsWith(u"Done"_s), 30000);
        QVERIFY(!seen<QWidget>(u"planChange"_s));
        for (const QString &check : {u"telnyx-number"_s, u"telnyx-webhook"_s, u"telnyx-texts"_s, u"fallback"_s})
            QTRY_COMPARE(checked(check), u"OK"_s);
    }

    void theCalendarIsConnectedInTheBrowser()
    {
        step(u"calendar"_s);
        QTRY_COMPARE(seen<Pill>(u"calendarState"_s)->text(), u"Not connected"_s);
        for (const auto &[name, variable] : {std::pair{u"google-client-id"_s, u"GOOGLE_CLIENT_ID"_s},
                 {u"google-client-secret"_s, u"GOOGLE_CLIENT_SECRET"_s}}) {
            type(u"key_"_s + name, m_keys.value(variable).toString());
            click(u"keySave_"_s + name);
            QTRY_VERIFY(seen<Pill>(u"keyState_"_s + name)->text() != u"not set"_s);
        }
        Browser browser;                            // goes where the console sends it, and consents
        QDesktopServices::setUrlHandler(u"http"_s, &browser, "visit");
        click(u"calendarConnect"_s);
        [[maybe_unused]] const bool came
            = QTest::qWaitFor([] { return seen<Pill>(u"calendarState"_s)->text() == u"Connected"_s; }, 10000);
        QDesktopServices::unsetUrlHandler(u"http"_s);
        QCOMPARE(seen<Pill>(u"calendarState"_s)->text(), u"Connected"_s);
        click(u"calendarDisconnect"_s);
        click(u"sheetYesButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(seen<Pill>(u"calendarState"_s)->text(), u"Not connected"_s, 30000);
    }

    void theHealthPageTellsAll()
    {
        step(u"health"_s);
        QTRY_VERIFY(seen<QWidget>(u"check_disk"_s));
        QCOMPARE(checked(u"business"_s), u"OK"_s);
        QCOMPARE(checked(u"telnyx-public-key"_s), u"Mend this"_s);
        QTRY_COMPARE(seen<QLabel>(u"healthSaid"_s)->text().section(u' ', 0, 0), u"1"_s);
    }

    void recordingsHaveTheirDaysAndABackupIsMade()
    {
        step(u"keeping"_s);
        QTRY_COMPARE(seen<QSpinBox>(u"retentionDays"_s)->value(), 365);
        seen<QSpinBox>(u"retentionDays"_s)->selectAll();
        QTest::keyClicks(seen<QSpinBox>(u"retentionDays"_s), u"90"_s);
        click(u"retentionSaveButton"_s);
        QTRY_COMPARE(seen<QLabel>(u"retentionState"_s)->text(), u"Saved"_s);
        QTRY_COMPARE(seen<QLabel>(u"backupSaid"_s)->text(), u"There is none yet"_s);
        scrollTo(u"backupNowButton"_s);
        click(u"backupNowButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(seen<QWidget>(u"backupRow"_s), 30000);
        QCOMPARE(seen<QLabel>(u"backupSaid"_s)->text().section(u' ', 0, 0), u"1"_s);
        QVERIFY(!seen<QLabel>(u"backupError"_s));
        step(u"health"_s);
        QTRY_COMPARE(checked(u"backups"_s), u"OK"_s);
    }

    void whatIsOwedIsShown()
    {
        step(u"billing"_s);
        QTRY_COMPARE(seen<QLabel>(u"billingOwed"_s)->text(), u"$0.00"_s);
        QTRY_VERIFY(
            seen<QLabel>(u"billingNote"_s) && seen<QLabel>(u"billingNote"_s)->text().contains(u"no Stripe key"_s));
        QCOMPARE(seen<Pill>(u"billingState"_s)->text(), u"None"_s);
        QVERIFY(!seen<QPushButton>(u"subscribeButton"_s)->isEnabled()
            && !seen<QPushButton>(u"compareButton"_s)->isEnabled());
        scrollTo(u"key_stripe-api-key"_s);
        type(u"key_stripe-api-key"_s, m_keys.value(u"STRIPE_API_KEY"_s).toString());
        click(u"keySave_stripe-api-key"_s);
        QTRY_VERIFY(seen<QPushButton>(u"subscribeButton"_s)->isEnabled());
        type(u"key_stripe-webhook-secret"_s, m_keys.value(u"STRIPE_WEBHOOK_SECRET"_s).toString());
        click(u"keySave_stripe-webhook-secret"_s);
        QTRY_VERIFY(seen<Pill>(u"keyState_stripe-webhook-secret"_s)->text() != u"not set"_s);
        m_standIns->setWebhookUrl(u"stripe"_s, QUrl{m_stage->host->publicUrl() + u"/webhooks/stripe"_s});
        scrollTo(u"billingSubscription"_s);
        type(u"billingSubscription"_s, u"49.00"_s);
        auto *method = seen<QComboBox>(u"billingMethod"_s);
        method->setFocus();
        QTest::keyClick(method, Qt::Key_Down);
        type(u"billingFee"_s, u"5.00"_s);
        scrollTo(u"billingSaveButton"_s);
        click(u"billingSaveButton"_s);
        QTRY_COMPARE(held(u"billing"_s)[u"method"].toString(), u"invoice_item"_s);
        scrollTo(u"subscribeButton"_s);
        Payer browser;                              // pays on the page that the console opens
        QDesktopServices::setUrlHandler(u"http"_s, &browser, "visit");
        click(u"subscribeButton"_s);
        [[maybe_unused]] const bool came
            = QTest::qWaitFor([] { return seen<QPushButton>(u"customerPageButton"_s) != nullptr; }, 10000);
        QDesktopServices::unsetUrlHandler(u"http"_s);
        QVERIFY(seen<QPushButton>(u"customerPageButton"_s));
        QTRY_VERIFY(seen<QPushButton>(u"compareButton"_s)->isEnabled());
        click(u"compareButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(seen<Pill>(u"billingVerdict"_s) ? seen<Pill>(u"billingVerdict"_s)->text() : QString{},
            u"The same"_s, 30000);
        QTRY_COMPARE(seen<Pill>(u"billingState"_s)->text(), u"Active"_s);
    }

    void helpOpensOverThePage()
    {
        step(u"billing"_s);
        scrollTo(u"help_stripe"_s);
        click(u"help_stripe"_s);
        QTRY_VERIFY(seen<QTextBrowser>(u"helpText"_s));
        QVERIFY(seen<QTextBrowser>(u"helpText"_s)->toPlainText().contains(u"restricted key"_s));
        click(u"sheetNoButton"_s);
    }

    void everyEditorHasANameForThoseWhoCannotSeeIt()
    {
        for (const QWidget *editor : m_stage->window->findChild<QWidget *>(u"setupPage"_s)->findChildren<QWidget *>()) {
            const bool takesInput = editor->inherits("QLineEdit") || editor->inherits("QComboBox")
                || editor->inherits("QSpinBox") || editor->inherits("QPlainTextEdit");
            if (takesInput && !editor->objectName().startsWith(u"qt_"))
                QVERIFY2(!editor->accessibleName().isEmpty(), qPrintable(editor->objectName()));
        }
    }

    void whatTelnyxWasAskedFitsItsDescription()
    {
        QCOMPARE(checkReceived(m_standIns->received(u"telnyx"_s)), QString{});
    }

    void cleanupTestCase() { m_stage.reset(); }
};

QTEST_MAIN(TestSetup)
#include "test_setup.moc"
