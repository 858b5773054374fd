// SPDX-License-Identifier: GPL-3.0-or-later
#include "line.h"
#include "domain/logfields.h"
#include "net/deliver.h"
#include "recordingfiles.h"
#include "secrets.h"
#include "stripe/stripepages.h"
#include "telnyx/telnyxline.h"
#include <QElapsedTimer>
#include <QLoggingCategory>

namespace cloudgreet {
namespace {
Q_LOGGING_CATEGORY(lcLine, "cloudgreet.host.line", QtInfoMsg)

QString providerOf(const QString &kind)
{
    if (kind.startsWith(u"calendar."))
        return u"google"_s;
    if (kind.startsWith(u"fee."))
        return u"stripe"_s;
    return kind == u"recording.remove"_s ? u"disk"_s : u"telnyx"_s;
}

/// What tells a command's lines in the log apart.
QJsonObject fieldsOf(const OutboxRow &row)
{
    return {{u"provider"_s, providerOf(row.kind)}, {u"command"_s, row.kind}, {u"outbox"_s, row.id},
        {u"attempt"_s, row.attempts}, {u"business"_s, row.business.text()}, {u"call"_s, row.payload.value(u"call")},
        {u"appointment"_s, row.payload.value(u"appointment")}, {u"message"_s, row.payload.value(u"message")}};
}
} // namespace

Line::~Line()
{
    stop();
}

void Line::start(const ProviderConfig &p, const Folders &folders, const QByteArray &channelKey)
{
    m_worker.run([&] {
        m_client = std::make_unique<net::HttpClient>();
        m_secrets = std::make_unique<FileSecrets>(folders.secrets);
        m_clock = systemClock();
        m_accounts = std::make_unique<google::Accounts>(*m_client, *m_secrets, *m_clock,
            google::Settings{p.googleAuthUrl, p.googleTokenUrl, p.googleRevokeUrl, p.googleApiUrl, p.googleClientId,
                p.googleClientSecret, channelKey});
        telnyx::Settings telnyx{
            .apiUrl = p.telnyxUrl, .apiKey = p.telnyxApiKey, .recordingsFolder = folders.recordings};
        auto calendar = std::make_unique<google::GoogleCalendar>(*m_client, *m_accounts);
        calendar->onDisconnected([this](const QString &business, const QString &why) {
            m_engine.post(Action{action::CalendarChanged{BusinessId{business}, u"disconnected"_s, why}});
        });
        m_calendar = calendar.get();
        auto line = std::make_unique<telnyx::TelnyxLine>(*m_client, telnyx);
        m_telnyx = line.get();
        m_performers.push_back(std::move(line));
        m_performers.push_back(std::move(calendar));
        m_model = std::make_unique<openai::ChatModel>(openai::Settings{p.openAiUrl, p.openAiKey},
            [this](const model::Report &report) { m_engine.post(report); });
        auto fees = std::make_unique<stripe::StripeFees>(*m_client, stripe::Settings{p.stripeUrl, p.stripeKey});
        m_stripe = fees.get();
        m_pages = std::make_unique<stripe::Pages>(*m_client, stripe::Settings{p.stripeUrl, p.stripeKey});
        m_performers.push_back(std::move(fees));
        m_performers.push_back(std::make_unique<RecordingFiles>(folders.recordings, folders.backups));
    });
}

void Line::stop()
{
    if (!m_worker.thread()->isRunning())
        return;
    m_worker.run([this] {
        m_client.reset(); // aborts what is under way; its rows stay started and are taken up at the next start
        m_model.reset();
        m_pages.reset();
        m_vault.reset();
        m_keychain.reset();
        m_performers.clear();
        m_accounts.reset();
        m_secrets.reset();
    });
    m_worker.stop();
}

ProviderConfig Line::openVault(Vault::Deps deps, bool withKeychain, Vault::Changed changed)
{
    ProviderConfig known;
    m_worker.run([&] {
        if (withKeychain)
            m_keychain = systemKeychain();
        deps.keychain = m_keychain.get();
        m_vault = std::make_unique<Vault>(
            std::move(deps), [this, changed = std::move(changed)](const ProviderConfig &providers) {
                use(providers);
                changed(providers);
            });
        known = m_vault->providers();
        use(known);
        m_vault->load();
    });
    return known;
}

void Line::use(const ProviderConfig &providers)
{
    m_telnyx->setKey(providers.telnyxApiKey);
    m_stripe->setKey(providers.stripeKey);
    m_pages->setKey(providers.stripeKey);
    m_accounts->setClient(providers.googleClientId, providers.googleClientSecret);
    m_model->use({providers.openAiUrl, providers.openAiKey});
}

void Line::withVault(std::function<void(Vault &)> job)
{
    m_worker.post([this, job = std::move(job)] {
        if (m_vault)
            job(*m_vault);
    });
}

void Line::perform(const QList<OutboxRow> &rows)
{
    m_worker.post([this, rows] {
        if (m_client)
            for (const OutboxRow &row : rows)
                performOne(row);
    });
}

void Line::performOne(const OutboxRow &row)
{
    const auto what = command::fromJson(row.kind, row.payload);
    if (!what)
        return report(row.id, {.how = CommandOutcome::How::Failed, .error = what.error().text});
    for (const auto &performer : m_performers) {
        if (!performer->performs(row.kind))
            continue;
        const QJsonObject fields = fieldsOf(row);
        const LogFields logged{fields};
        QElapsedTimer since;
        since.start();
        deliver(performer->perform(row, *what), m_client.get(),
            [this, id = row.id, fields, since](const CommandOutcome &outcome) {
                const LogFields whole{fields}, lasted{{{u"duration_ms"_s, since.elapsed()}}};
                if (outcome.how == CommandOutcome::How::Done)
                    qCInfo(lcLine) << "done";
                else
                    qCInfo(lcLine).noquote() << "did not succeed:" << outcome.error;
                report(id, outcome);
            });
        return;
    }
    report(row.id, {.how = CommandOutcome::How::Failed, .error = QObject::tr("No provider does %1").arg(row.kind)});
}

void Line::report(qint64 id, CommandOutcome outcome)
{
    outcome.outboxId = id;
    m_engine.post(std::move(outcome));
}

void Line::converse(const QList<model::Request> &asked, const QList<std::pair<CallId, int>> &dropped)
{
    m_worker.post([this, asked, dropped] {
        if (!m_model)
            return;
        for (const model::Request &request : asked)
            m_model->ask(request);
        for (const auto &[call, turn] : dropped)
            m_model->drop(call, turn);
    });
}

void Line::withAccounts(std::function<void(google::Accounts &)> job)
{
    m_worker.post([this, job = std::move(job)] {
        if (m_accounts)
            job(*m_accounts);
    });
}

void Line::leaveCalendar(
    const QString &business, const QJsonArray &channels, std::function<void(const Result<> &)> done)
{
    m_worker.post([this, business, channels, done = std::move(done)] {
        if (!m_accounts)
            return;
        auto left = std::make_shared<qsizetype>(channels.size());
        const auto revoke = [this, business, done] { deliver(m_accounts->disconnect(business), m_client.get(), done); };
        if (channels.isEmpty())
            return revoke();
        for (const auto &each : channels) {                     // while the access that opened them is still good
            const command::StopChannel stop{
                business, each.toObject().value(u"id").toString(), each.toObject().value(u"resource").toString()};
            deliver(m_calendar->perform({}, stop), m_client.get(), [left, revoke](const CommandOutcome &) {
                if (--*left == 0)
                    revoke();
            });
        }
    });
}

void Line::withPages(std::function<void(stripe::Pages &)> job)
{
    m_worker.post([this, job = std::move(job)] {
        if (m_pages)
            job(*m_pages);
    });
}

void Line::withClient(std::function<void(net::HttpClient &)> job)
{
    m_worker.post([this, job = std::move(job)] {
        if (m_client)
            job(*m_client);
    });
}
} // namespace cloudgreet
