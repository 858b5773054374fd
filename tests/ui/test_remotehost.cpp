// SPDX-License-Identifier: GPL-3.0-or-later
// A host on another computer: what it shows of itself, what is told to whom, and how an owner attaches to it. Against a
// real host that listens for other machines, with a certificate that nobody vouches for.
#include "api/apiclient.h"
#include "desktop/desktoplife.h"
#include "net/httpclient.h"
#include "net/httpserver.h"
#include "stage.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSslConfiguration>

using namespace cloudgreet;
using namespace cloudgreet::hands;
using namespace cloudgreet::ui;

namespace {
const QString certificateFile = QStringLiteral(CLOUDGREET_SOURCE_DIR "/tests/data/net/test-cert.pem"),
              keyFile = QStringLiteral(CLOUDGREET_SOURCE_DIR "/tests/data/net/test-key.pem");

net::ServerOptions withCertificate()
{
    net::ServerOptions options;
    options.tlsCertificate = certificateFile;
    options.tlsKey = keyFile;
    return options;
}

template <typename T> Result<T> answered(QFuture<Result<T>> answer)
{
    [[maybe_unused]] const bool isDone = QTest::qWaitFor([&] { return answer.isFinished(); }, 15000);
    return answer.isFinished() ? answer.result() : failure(Fault::Timeout, u"no answer"_s);
}

/// Somebody else at the host's address: counts who asks.
struct Stranger {
    explicit Stranger(const net::ServerOptions &options) : server{options}
    {
        server.setFallback([this](const net::HttpRequest &, net::Reply reply) {
            ++asked;
            reply.problem(404, u"Nothing here"_s);
        });
        isListening = server.listen({}).has_value();
    }
    net::HttpServer server;
    int asked = 0;
    bool isListening = false;
};
} // namespace

class TestRemoteHost : public QObject
{
    Q_OBJECT
    std::unique_ptr<UiStage> m_stage;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<DesktopLife> m_life;
    QString m_remote, m_key, m_kept;
    QByteArray m_certificate;

    api::Access access(const QString &token) const { return {m_remote, token, m_certificate}; }

private slots:
    void initTestCase()
    {
        m_stage = std::make_unique<UiStage>();
        m_stage->config.practice = true;
        m_stage->config.dataDir = m_stage->file(u"practice"_s);
        m_stage->config.practiceSpeed = 10;
        m_stage->config.publicAddress = {};
        m_stage->config.adminAddress = *net::ListenAddress::parse(u"*:0"_s);
        m_stage->config.tlsCertificate = certificateFile;
        m_stage->config.tlsKey = keyFile;
        auto started = Host::start(m_stage->config);
        QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().text));
        m_stage->host = std::move(*started);
        m_remote = m_stage->host->adminUrl();
        m_certificate = QByteArray::fromHex(m_stage->host->fingerprint().remove(u':').toLatin1());
        QCOMPARE(m_certificate.size(), 32);
        m_stage->openWindow();
        m_preferences = std::make_unique<Preferences>(m_stage->file(u"console.ini"_s), m_stage->file(u"autostart"_s));
        m_life = std::make_unique<DesktopLife>(*m_stage->window, QList<LineSession *>{m_stage->line.get()},
            m_stage->theme, *m_preferences, u"/opt/cloudgreet"_s, [this](const QString &token) {
                m_kept = token;
                return Result<>{};
            });
    }

    void addressesAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");       // empty: refused
        const auto row = [](const char *name, const QString &typed, const QString &address) {
            QTest::newRow(name) << typed << address;
        };
        row("a number", u" 192.168.1.20 "_s, u"https://192.168.1.20:8788"_s);
        row("a number and a port", u"192.168.1.20:9000"_s, u"https://192.168.1.20:9000"_s);
        row("a name", u"office.example"_s, u"https://office.example:8788"_s);
        row("a whole address", u"https://office.example:8788/"_s, u"https://office.example:8788"_s);
        row("behind a proxy", u"https://office.example"_s, u"https://office.example:443"_s);
        row("IPv6", u"[fd00::20]"_s, u"https://[fd00::20]:8788"_s);
        row("plain", u"http://192.168.1.20:8788"_s, {});
        row("with a key", u"https://owner:key@office.example"_s, {});
        row("a page", u"https://office.example/api"_s, {});
        row("a question", u"office.example?x=1"_s, {});
        row("nothing", u"  "_s, {});
        row("rubbish", u"two words"_s, {});
        row("a port that is none", u"192.168.1.20:99999"_s, {});
    }

    void addressesAreRead()
    {
        QFETCH(QString, typed);
        const auto address = api::remoteAddress(typed);
        QTEST(address.value_or(QString{}), "address");
        QVERIFY(address || !address.error().text.isEmpty());
    }

    /// Other machines see TLS and nothing else; programs of this machine have a door of their own.
    void otherMachinesSeeTls()
    {
        QVERIFY(m_remote.startsWith(u"https://"_s));
        QVERIFY(m_stage->host->localUrl().startsWith(u"http://127.0.0.1:"_s));
        const auto announced = Host::running(m_stage->config.dataDir);
        QCOMPARE(announced[u"admin"].toString(), m_stage->host->localUrl());
        QCOMPARE(announced[u"certificate"].toString(), m_stage->host->fingerprint());
        api::ApiClient local{{m_stage->host->localUrl(), m_stage->host->ownerToken()}};
        QVERIFY(answered(local.businesses()));
        net::HttpClient plain;
        const auto refused = plain.send(
            {.method = "GET", .url = QUrl{QString{m_remote}.replace(u"https"_s, u"http"_s) + u"/healthz"_s}});
        QTRY_VERIFY(refused.isFinished());
        QVERIFY(!refused.result() || refused.result()->status != 200);
    }

    void theCertificateIsSeenBeforeAnythingIsSaid()
    {
        const auto seen = answered(api::certificateOf(m_remote));
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().text));
        QCOMPARE(seen->fingerprint, m_certificate);
        QVERIFY(!seen->isVouchedFor && seen->validUntilUtc.date().year() == 2126);
        const auto plain
            = answered(api::certificateOf(QString{m_stage->host->localUrl()}.replace(u"http:"_s, u"https:"_s)));
        QVERIFY(!plain);
        QCOMPARE(plain.error().fault, Fault::InvalidInput);
        const auto nobody = answered(api::certificateOf(u"https://127.0.0.1:1"_s));
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().fault, Fault::Unavailable);
    }

    void theOneThatWasAgreedOnIsBelieved()
    {
        api::ApiClient client{access(m_stage->host->ownerToken())};
        const auto list = answered(client.businesses());
        QVERIFY2(list, list ? "" : qPrintable(list.error().text));
        QCOMPARE(list->size(), 1);
        api::EventFeed feed{access(m_stage->host->ownerToken())};
        feed.start();
        QTRY_COMPARE(feed.state(), api::EventFeed::State::Connected);
        api::ApiClient unpinned{{m_remote, m_stage->host->ownerToken()}};
        QVERIFY(!answered(unpinned.businesses()));
    }

    void anotherCertificateIsToldNothing_data()
    {
        QTest::addColumn<bool>("isVouchedFor");
        QTest::newRow("signed by nobody") << false;
        QTest::newRow("an authority vouches for it") << true;
    }

    void anotherCertificateIsToldNothing()
    {
        QFETCH(bool, isVouchedFor);
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        if (isVouchedFor) {
            QSslConfiguration trusting = before;
            trusting.addCaCertificates(certificateFile);
            QSslConfiguration::setDefaultConfiguration(trusting);
        }
        const auto restore = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(before); });
        Stranger stranger{withCertificate()};
        QVERIFY(stranger.isListening);
        const QString there = stranger.server.url().replace(u"127.0.0.1"_s, u"localhost"_s);
        api::ApiClient trusting{{there, u"secret"_s}};
        QCOMPARE(answered(trusting.businesses()).error().fault, isVouchedFor ? Fault::NotFound : Fault::Unavailable);
        QCOMPARE(stranger.asked, isVouchedFor ? 1 : 0);
        const api::Access agreed{there, u"secret"_s, QByteArray(32, 'x')};
        api::ApiClient client{agreed};
        const auto list = answered(client.businesses());
        QVERIFY(!list);
        QCOMPARE(list.error().fault, Fault::Unauthorized);
        QVERIFY(list.error().text.contains(u"Attach to it anew"_s));
        api::EventFeed feed{agreed};
        feed.start();
        QTRY_COMPARE(feed.state(), api::EventFeed::State::Broken);
        QCOMPARE(feed.trouble().fault, Fault::Unauthorized);
        QCOMPARE(stranger.asked, isVouchedFor ? 1 : 0);
    }

    void attachingAsksForAddressFingerprintAndKey()
    {
        m_stage->shortcut(Qt::Key_Comma);
        QTRY_VERIFY(seen<QLabel>(u"whoAnswers"_s));
        click(u"attachButton"_s);
        QTRY_VERIFY(seen<QLineEdit>(u"hostAddress"_s));
        type(u"hostAddress"_s, u"http://192.168.1.20"_s);
        click(u"sheetYesButton"_s);
        QTRY_VERIFY(seen<QLabel>(u"hostAddressError"_s));
        QVERIFY(!seen<QLineEdit>(u"hostToken"_s));
        picture(*m_stage->window, m_stage->theme, u"attach-address"_s);
        type(u"hostAddress"_s, QString{m_remote}.remove(u"https://"_s));
        QTest::keyClick(seen<QLineEdit>(u"hostAddress"_s), Qt::Key_Return);
        QTRY_VERIFY(seen<QLabel>(u"hostFingerprint"_s));
        QCOMPARE(seen<QLabel>(u"hostFingerprint"_s)->text().replace(u'\n', u':'), m_stage->host->fingerprint());
        QVERIFY(!seen<QPushButton>(u"sheetYesButton"_s)->isEnabled());
        type(u"hostToken"_s, u"not-the-key"_s);
        picture(*m_stage->window, m_stage->theme, u"attach-key"_s);
        QSignalSpy ended{m_life.get(), &DesktopLife::ended};
        click(u"sheetYesButton"_s);
        QTRY_VERIFY(seen<QLabel>(u"sheetError"_s)
            && seen<QLabel>(u"sheetError"_s)->text().contains(u"did not take this key"_s));
        QVERIFY(m_preferences->remoteHost().address.isEmpty());
        type(u"hostToken"_s, m_stage->host->ownerToken());
        click(u"sheetYesButton"_s);
        QTRY_COMPARE(ended.size(), 1);                  // a practice line: nobody need be asked
        QVERIFY(m_life->startsAgain());
        QCOMPARE(m_kept, m_stage->host->ownerToken());
        const RemoteHost kept = Preferences{m_stage->file(u"console.ini"_s), {}}.remoteHost();
        QCOMPARE(kept.address, m_remote);
        QCOMPARE(kept.certificate, m_certificate);
    }

    void itAnswersHereAgainWhenTheOwnerSaysSo()
    {
        m_life = std::make_unique<DesktopLife>(*m_stage->window, QList<LineSession *>{m_stage->line.get()},
            m_stage->theme, *m_preferences, u"/opt/cloudgreet"_s, [this](const QString &token) {
                m_kept = token;
                return Result<>{};
            });
        QSignalSpy ended{m_life.get(), &DesktopLife::ended};
        m_stage->shortcut(Qt::Key_Comma);
        QTRY_VERIFY(seen<QLabel>(u"whoAnswers"_s) && seen<QLabel>(u"whoAnswers"_s)->text().contains(m_remote));
        click(u"detachButton"_s);
        click(u"sheetYesButton"_s);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(m_life->startsAgain() && m_kept.isEmpty() && m_preferences->remoteHost().address.isEmpty());
    }

    void aKeyThatIsNoLongerTakenIsSaid()
    {
        m_stage->window.reset();
        m_life.reset();
        m_stage->line = std::make_unique<LineSession>(
            LineSession::Setup{access(u"revoked"_s), u"Line"_s, false, m_stage->file(u"cache"_s), 1, false});
        m_stage->window = std::make_unique<MainWindow>(QList<LineSession *>{m_stage->line.get()}, m_stage->theme);
        m_stage->line->start();
        m_stage->window->show();
        QTRY_VERIFY(seen<QLabel>(u"offlineTrouble"_s));
        QVERIFY(seen<QLabel>(u"offlineTrouble"_s)->text().contains(u"no longer accepts the key"_s));
        picture(*m_stage->window, m_stage->theme, u"attach-refused"_s);
        m_stage->close();
    }
};

QTEST_MAIN(TestRemoteHost)
#include "test_remotehost.moc"
