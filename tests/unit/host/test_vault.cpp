// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets.h"
#include "vault.h"
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace cloudgreet {
namespace {
const QString telnyx = u"telnyx-api-key"_s;

/// Answers at once what it is told to.
struct FakeKeychain : Keychain {
    QMap<QString, QByteArray> kept;
    std::optional<Fault> fault;
    void read(const QString &name, Read then) override
    {
        if (fault)
            return then(failure(*fault, u"no"_s));
        then(kept.contains(name) ? Result<QByteArray>{kept.value(name)}
                                 : Result<QByteArray>{failure(Fault::NotFound, {})});
    }
    void write(const QString &name, const QByteArray &secret, Done then) override
    {
        if (fault)
            return then(failure(*fault, u"no"_s));
        kept.insert(name, secret);
        then({});
    }
    void remove(const QString &name, Done then) override
    {
        if (fault)
            return then(failure(*fault, u"no"_s));
        kept.remove(name);
        then({});
    }
};
} // namespace

class TestVault : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FileSecrets> m_files;
    FakeKeychain m_keychain;
    QList<QByteArray> m_told;

    std::unique_ptr<Vault> open(const QByteArray &environment = {}, bool withKeychain = true, bool isPractice = false)
    {
        ProviderConfig fixed;
        fixed.telnyxApiKey = environment;
        auto vault = std::make_unique<Vault>(Vault::Deps{fixed, isPractice ? nullptr : m_files.get(),
                                                 withKeychain ? &m_keychain : nullptr, m_dir->filePath(u"systemd"_s)},
            [this](const ProviderConfig &p) { m_told << p.telnyxApiKey; });
        vault->load();
        return vault;
    }
    static QString place(const Vault &vault) { return nameOf(vault.states().first().source); }
    static Result<> set(Vault &vault, const QString &value, const QString &name = telnyx)
    {
        Result<> said = failure(Fault::Timeout, u"not answered"_s);
        vault.set(name, value, [&](const Result<> &done) { said = done; });
        return said;
    }
    void credential(const QByteArray &value) const
    {
        QDir{}.mkpath(m_dir->filePath(u"systemd"_s));
        QFile file{m_dir->filePath(u"systemd/telnyx-api-key"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(value);
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_files = std::make_unique<FileSecrets>(m_dir->filePath(u"secrets"_s));
        m_keychain.kept.clear();
        m_keychain.fault.reset();
        m_told.clear();
    }

    void whoWins_data()
    {
        QTest::addColumn<QByteArray>("systemd");
        QTest::addColumn<QByteArray>("environment");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("keychain");
        QTest::addColumn<QString>("wins");
        QTest::newRow("nobody") << QByteArray{} << QByteArray{} << QByteArray{} << QByteArray{} << u"none"_s;
        QTest::newRow("systemd") << QByteArray{"KEYsystemd1\n"} << QByteArray{"KEYenvironment"} << QByteArray{"KEYfile"}
                                 << QByteArray{"KEYchain"} << u"systemd KEYsystemd1"_s;
        QTest::newRow("environment") << QByteArray{} << QByteArray{"KEYenvironment"} << QByteArray{"KEYfile"}
                                     << QByteArray{"KEYchain"} << u"environment KEYenvironment"_s;
        QTest::newRow("file: the keychain did not take the last one")
            << QByteArray{} << QByteArray{} << QByteArray{"KEYfile"} << QByteArray{"KEYchain"} << u"file KEYfile"_s;
        QTest::newRow("keychain") << QByteArray{} << QByteArray{} << QByteArray{} << QByteArray{"KEYchain"}
                                  << u"keychain KEYchain"_s;
    }
    void whoWins()
    {
        QFETCH(QByteArray, systemd);
        QFETCH(QByteArray, environment);
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, keychain);
        QFETCH(QString, wins);
        if (!systemd.isEmpty())
            credential(systemd);
        if (!file.isEmpty())
            QVERIFY(m_files->write(telnyx, file));
        if (!keychain.isEmpty())
            m_keychain.kept.insert(telnyx, keychain);
        const auto vault = open(environment);
        QCOMPARE((place(*vault) + u' ' + QString::fromUtf8(vault->providers().telnyxApiKey)).trimmed(), wins);
    }

    void aKeyGoesToTheKeychainAndIsUsedAtOnce()
    {
        QVERIFY(m_files->write(telnyx, "KEYolder one"));
        const auto vault = open();
        QVERIFY(set(*vault, u"  KEY0123456789abcdef  "_s));
        QCOMPARE(m_keychain.kept.value(telnyx), QByteArray{"KEY0123456789abcdef"});
        QCOMPARE(m_told.last(), QByteArray{"KEY0123456789abcdef"});
        QVERIFY(m_files->read(telnyx).isEmpty());
        QCOMPARE(vault->states().first().ending, u"cdef"_s);
        vault->remove(telnyx, [](const Result<> &done) { QVERIFY(done); });
        QCOMPARE(place(*vault), u"none"_s);
        QVERIFY(m_keychain.kept.isEmpty() && m_told.last().isEmpty());
    }

    void aLockedKeychainLeavesAPrivateFile()
    {
        m_keychain.fault = Fault::Timeout;
        const auto vault = open();
        QCOMPARE(vault->keychainState(), u"locked"_s);
        QVERIFY(set(*vault, u"KEY0123456789abcdef"_s));
        QCOMPARE(place(*vault), u"file"_s);
        const QFileInfo file{m_dir->filePath(u"secrets/telnyx-api-key"_s)};
        QCOMPARE(int(file.permissions() & 0x0077), 0);
        m_keychain.fault.reset();
        m_keychain.kept.insert(u"openai-api-key"_s, "sk-0123456789");
        m_keychain.onUnlocked();
        QCOMPARE(vault->providers().openAiKey, QByteArray{"sk-0123456789"});
        QCOMPARE(vault->keychainState(), u"open"_s);
    }

    void whatIsSetElsewhereIsNotChangedHere()
    {
        const auto fixed = open("KEYenvironment");
        QCOMPARE(set(*fixed, u"KEY0123456789"_s).error().fault, Fault::Conflict);
        QVERIFY(set(*fixed, u"KEY0123456789"_s).error().text.contains(u"TELNYX_API_KEY"));
        const auto practice = open("KEYpractice", false, true);
        QCOMPARE(place(*practice), u"practice"_s);
        QCOMPARE(set(*practice, u"KEY0123456789"_s).error().fault, Fault::Conflict);
        QVERIFY(m_keychain.kept.isEmpty() && !QFileInfo::exists(m_dir->filePath(u"secrets"_s)));
    }

    void whatCannotBeAKeyIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("empty") << telnyx << QString{};
        QTest::newRow("words") << telnyx << u"my telnyx key"_s;
        QTest::newRow("a bullet") << telnyx << u"••••••••abcd"_s;
        QTest::newRow("not 32 bytes") << u"telnyx-public-key"_s << u"c2hvcnQga2V5"_s;
        QTest::newRow("publishable") << u"stripe-api-key"_s << u"pk_live_0123456789"_s;
        QTest::newRow("Stripe's in the place of Telnyx's") << telnyx << u"rk_live_0123456789"_s;
        QTest::newRow("OpenAI's in the place of Telnyx's") << telnyx << u"sk-proj-0123456789"_s;
        QTest::newRow("Telnyx's in the place of OpenAI's") << u"openai-api-key"_s << u"KEY0123456789"_s;
        QTest::newRow("a client secret as the ID") << u"google-client-id"_s << u"GOCSPX-0123456789"_s;
        QTest::newRow("a client ID as the secret")
            << u"google-client-secret"_s << u"12-ab.apps.googleusercontent.com"_s;
        QTest::newRow("a client ID cut short") << u"google-client-id"_s << u"12-ab.apps.googleusercontent"_s;
        QTest::newRow("another secret") << u"stripe-webhook-secret"_s << u"sk_live_0123456789"_s;
    }
    void whatCannotBeAKeyIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const auto vault = open();
        QCOMPARE(set(*vault, value, name).error().fault, Fault::InvalidInput);
        QVERIFY(m_told.isEmpty());
    }

    void aFileThatOthersReadIsNotUsed()
    {
        QVERIFY(m_files->write(telnyx, "KEY0123456789"));
        QVERIFY(
            QFile::setPermissions(m_dir->filePath(u"secrets/telnyx-api-key"_s), QFile::ReadOwner | QFile::ReadGroup));
        QCOMPARE(place(*open()), u"none"_s);
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestVault)
#include "test_vault.moc"
