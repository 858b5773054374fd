// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceline.h"
#include <QFile>
#include <QJsonDocument>

namespace cloudgreet {

Result<ProviderConfig> PracticeLine::start(double speechSpeed, const QString &timeZone)
{
    Result<ProviderConfig> reach = failure(Fault::Unavailable, QObject::tr("The practice line did not start"));
    m_worker.run([&] {
        practice::StandInOptions options;
        options.speechSpeed = speechSpeed;
        options.timeZone = timeZone;
        m_standIns = std::make_unique<practice::StandIns>(options);
        if (auto listening = m_standIns->listen({QHostAddress::LocalHost, 0}); !listening) {
            reach = tl::unexpected{listening.error()};
            return;
        }
        QProcessEnvironment environment;
        const QJsonObject values = m_standIns->environment();
        for (auto it = values.begin(); it != values.end(); ++it)
            environment.insert(it.key(), it.value().toString());
        reach = providersFrom(environment);
    });
    return reach;
}

void PracticeLine::setWebhookUrl(const QString &url)
{
    runWithStandIns([&](practice::StandIns &standIns) {
        standIns.setWebhookUrl(u"telnyx"_s, QUrl{url + u"/webhooks/telnyx"_s});
        standIns.setWebhookUrl(u"google"_s, QUrl{url + u"/webhooks/google"_s});
        standIns.setWebhookUrl(u"stripe"_s, QUrl{url + u"/webhooks/stripe"_s});
    });
}

void PracticeLine::stop()
{
    if (!m_worker.thread()->isRunning())
        return;
    m_worker.run([this] { m_standIns.reset(); });
    m_worker.stop();
}

void PracticeLine::withStandIns(std::function<void(practice::StandIns &)> job)
{
    m_worker.post([this, job = std::move(job)] {
        if (m_standIns)
            job(*m_standIns);
    });
}

void PracticeLine::runWithStandIns(const std::function<void(practice::StandIns &)> &job)
{
    m_worker.run([&] {
        if (m_standIns)
            job(*m_standIns);
    });
}

QJsonObject demonstrationBusiness()
{
    QFile file{u":/cloudgreet/demonstration-business.json"_s};
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject{};
}
} // namespace cloudgreet
