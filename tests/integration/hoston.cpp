// SPDX-License-Identifier: GPL-3.0-or-later
#include "hoston.h"
#include <QProcessEnvironment>

namespace cloudgreet {

HostConfig onFreePorts(const QString &dataDir)
{
    HostConfig config;
    config.dataDir = dataDir;
    config.publicAddress = config.adminAddress = net::ListenAddress{};
    return config;
}

std::unique_ptr<Host> hostOn(practice::StandIns &standIns, HostConfig config, const QString &withoutKey)
{
    QProcessEnvironment environment;
    const QJsonObject reach = standIns.environment();
    for (auto it = reach.begin(); it != reach.end(); ++it)
        if (it.key() != withoutKey)
            environment.insert(it.key(), it.value().toString());
    config.providers = *providersFrom(environment);
    auto started = Host::start(config);
    if (!started)
        return {};
    standIns.setWebhookUrl(u"telnyx"_s, QUrl{(*started)->publicUrl() + u"/webhooks/telnyx"_s});
    return std::move(*started);
}
} // namespace cloudgreet
