// SPDX-License-Identifier: GPL-3.0-or-later
// `cloudgreetd doctor`: each thing the host depends on, its state, and what to do.
#include "commandline.h"
#include "host/host.h"
#include "net/deliver.h"
#include "net/httpclient.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStorageInfo>

namespace cloudgreet {
namespace {

struct Finding {
    QString what;
    enum class State { Good, Optional, Missing, Bad } state;     ///< Missing: no call is answered without it.
    QString advice;
};

class Examination : public QObject
{
public:
    Examination(HostConfig config, bool asJson) : m_config{std::move(config)}, m_asJson{asJson} {}

    void start()
    {
        checkFolder();
        const ProviderConfig &p = m_config.providers;
        note(tr("Telnyx public key"), p.telnyxPublicKey.isEmpty() ? Finding::State::Missing : Finding::State::Good,
             tr("Set TELNYX_PUBLIC_KEY from Mission Control, Keys & Credentials; without it every webhook is refused"));
        ask(tr("Telnyx"), p.telnyxApiKey, p.telnyxUrl.toString() + u"/call_control_applications"_s, Finding::State::Missing,
            tr("Set TELNYX_API_KEY; without it no call is answered"));
        ask(tr("OpenAI"), p.openAiKey, p.openAiUrl.toString() + u"/models"_s, Finding::State::Optional, tr("The local receptionist answers; OPENAI_API_KEY is for the model"));
        ask(tr("Stripe"), p.stripeKey, p.stripeUrl.toString() + u"/invoiceitems?limit=1"_s, Finding::State::Optional,
            tr("Fees stay in the ledger; STRIPE_API_KEY is for charging them"));
        note(tr("Google client"), p.googleClientId.isEmpty() || p.googleClientSecret.isEmpty() ? Finding::State::Optional : Finding::State::Good,
             tr("No calendar is asked; GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET are for connecting one"));
        const bool reachable = !m_config.publicUrl.isEmpty();
        note(tr("Public address"), reachable ? Finding::State::Good : Finding::State::Missing,
             tr("Set CLOUDGREET_PUBLIC_URL to the https address under which Telnyx reaches this host"));
        if (m_open == 0)
            report();
    }

private:
    void note(const QString &what, Finding::State state, const QString &advice) { m_findings.append({what, state, state == Finding::State::Good ? QString{} : advice}); }

    void checkFolder()
    {
        const QFileInfo folder{m_config.dataDir};
        const bool open = folder.exists() && (folder.permissions() & (QFile::ReadGroup | QFile::ReadOther));
        note(tr("Data folder"), !folder.exists() ? Finding::State::Missing : open ? Finding::State::Bad : Finding::State::Good,
             open ? tr("Others can read %1: chmod 700 it").arg(m_config.dataDir) : tr("%1 is made when the host first starts").arg(m_config.dataDir));
        const QStorageInfo disk{folder.exists() ? m_config.dataDir : u"/"_s};
        note(tr("Disk"), disk.bytesAvailable() > 500'000'000 ? Finding::State::Good : Finding::State::Bad, tr("Less than 500 MB are left: make room"));
        const bool running = !Host::running(m_config.dataDir).isEmpty();
        const auto businesses = Host::businessesIn(m_config.dataDir);
        note(tr("Business"), businesses && !businesses->isEmpty() ? Finding::State::Good : Finding::State::Missing,
             tr("None is set up: cloudgreetd configure FILE.json"));
        note(tr("Host"), running ? Finding::State::Good : Finding::State::Missing, tr("It does not run: cloudgreetd serve"));
    }

    void ask(const QString &what, const QByteArray &key, const QString &url, Finding::State without, const QString &advice)
    {
        if (key.isEmpty())
            return note(what, without, advice);
        net::HttpCall call;
        call.url = QUrl{url};
        call.headers = {{"Authorization", "Bearer " + key}};
        call.deadline = std::chrono::seconds{8};
        ++m_open;
        deliver(m_client.send(call), &m_client, [this, what](const Result<net::HttpAnswer> &answer) {
            if (!answer)
                note(what, Finding::State::Bad, tr("It cannot be reached: %1").arg(answer.error().text));
            else if (answer->status == 401 || answer->status == 403)
                note(what, Finding::State::Bad, tr("It refuses the key: enter a new one with the permissions of the set-up page"));
            else
                note(what, answer->status < 400 ? Finding::State::Good : Finding::State::Bad, tr("It answered %1").arg(answer->status));
            if (--m_open == 0)
                report();
        });
    }

    void report()
    {
        static const QMap<Finding::State, QString> words{{Finding::State::Good, u"ok"_s}, {Finding::State::Optional, u"optional"_s}, {Finding::State::Missing, u"missing"_s}, {Finding::State::Bad, u"bad"_s}};
        QJsonArray json;
        bool bad = false;
        for (const Finding &finding : m_findings) {
            bad |= finding.state == Finding::State::Bad || finding.state == Finding::State::Missing;
            json.append(QJsonObject{{u"what"_s, finding.what}, {u"state"_s, words[finding.state]}, {u"advice"_s, finding.advice}});
            if (!m_asJson)
                print(u"%1 %2 %3"_s.arg(words[finding.state], -8).arg(finding.what, -20).arg(finding.advice).trimmed().toUtf8());
        }
        if (m_asJson)
            print(QJsonDocument{json}.toJson(QJsonDocument::Compact));
        QMetaObject::invokeMethod(qApp, [bad] { QCoreApplication::exit(bad ? FailedRun : Done); }, Qt::QueuedConnection);
    }

    HostConfig m_config;
    const bool m_asJson;
    QList<Finding> m_findings;
    int m_open = 0;
    net::HttpClient m_client;
};
} // namespace

int doctor(const CommandLine &line)
{
    auto config = configOf(line);
    if (!config)
        return complain(config.error(), WrongUsage);
    Examination examination{*config, line.has(u"json"_s)};
    examination.start();
    return QCoreApplication::exec();
}
} // namespace cloudgreet
