// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts.h"

namespace cloudgreet {
namespace {

std::optional<api::Access> accessOf(const QJsonObject &running)
{
    const api::Access access{running[u"admin"].toString(), running[u"token"].toString()};
    return access.admin.isEmpty() ? std::nullopt : std::optional{access};
}
} // namespace

Hosts Hosts::start(const HostConfig &config, double speechSpeed, const std::optional<Result<api::Access>> &remote)
{
    Hosts hosts;
    if (!remote)
        hosts.startReal(config);
    else if (*remote)
        hosts.m_realAccess = **remote;
    else
        hosts.m_troubles << remote->error().text;
    hosts.startPractice(config, speechSpeed);
    return hosts;
}

void Hosts::startReal(const HostConfig &config)
{
    m_realAccess = accessOf(Host::running(config.dataDir));
    if (m_realAccess)
        return;
    auto host = Host::start(config);
    if (!host) {
        m_troubles << QObject::tr("Your line is not answering. %1.").arg(host.error().text);
        return;
    }
    m_real = std::move(*host);
    m_realAccess = api::Access{m_real->localUrl(), m_real->ownerToken()};
}

void Hosts::startPractice(const HostConfig &config, double speechSpeed)
{
    HostConfig practice = config;
    practice.practice = true;
    practice.settingsFrom = config.dataDir;
    practice.dataDir = config.dataDir + u"/practice"_s;
    practice.publicAddress = practice.adminAddress = net::ListenAddress{};      // ports of its own
    practice.publicUrl.clear();
    practice.tlsCertificate.clear();
    practice.tlsKey.clear();
    practice.practiceSpeed = speechSpeed;
    if ((m_practiceAccess = accessOf(Host::running(practice.dataDir))))
        return;
    auto host = Host::start(practice);
    if (!host) {
        m_troubles << QObject::tr("The practice line did not start. %1.").arg(host.error().text);
        return;
    }
    m_practice = std::move(*host);
    m_practiceAccess = api::Access{m_practice->localUrl(), m_practice->ownerToken()};
}
} // namespace cloudgreet
