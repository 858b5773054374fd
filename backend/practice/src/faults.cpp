// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"
#include <QObject>
#include <QStringList>

namespace cloudgreet::practice {

Result<ProviderFault> ProviderFault::fromJson(const QJsonObject &body)
{
    static const QStringList known{u"provider"_s, u"status"_s, u"delay_ms"_s, u"drop"_s, u"lose_reply"_s, u"garble"_s,
        u"rate"_s, u"count"_s, u"path"_s};
    for (const QString &key : body.keys()) {
        if (!known.contains(key))
            return failure(Fault::InvalidInput, QObject::tr("A fault has no member %1").arg(key));
    }
    ProviderFault fault;
    fault.provider = body.value(u"provider"_s).toString();
    fault.pathContains = body.value(u"path"_s).toString();
    fault.status = body.value(u"status"_s).toInt();
    fault.delay = std::chrono::milliseconds{body.value(u"delay_ms"_s).toInt()};
    fault.drop = body.value(u"drop"_s).toBool();
    fault.loseReply = body.value(u"lose_reply"_s).toBool();
    fault.rate = body.value(u"rate"_s).toDouble(1);
    fault.count = body.value(u"count"_s).toInt(-1);
    static const QStringList garbles{QString{}, u"truncated"_s, u"html"_s, u"huge"_s};
    const qsizetype garble = garbles.indexOf(body.value(u"garble"_s).toString());
    if (garble < 0)
        return failure(Fault::InvalidInput, QObject::tr("garble is one of truncated, html, huge"));
    fault.garble = Garble(garble);
    static const QStringList providers{u"telnyx"_s, u"openai"_s, u"google"_s, u"stripe"_s};
    if (!providers.contains(fault.provider))
        return failure(Fault::InvalidInput, QObject::tr("provider is one of telnyx, openai, google, stripe"));
    const bool hasEffect
        = (fault.status >= 400 && fault.status <= 599) || fault.delay.count() > 0 || fault.drop || fault.loseReply
        || fault.garble != Garble::None;
    if (!hasEffect || (fault.status != 0 && (fault.status < 400 || fault.status > 599)) || fault.rate < 0
        || fault.rate > 1)
        return failure(Fault::InvalidInput,
            QObject::tr("A fault needs status 400–599, delay_ms, drop, lose_reply or garble, and a rate from 0 to 1"));
    return fault;
}

QString ProviderFault::name() const
{
    if (status > 0)
        return u"status %1"_s.arg(status);
    if (garble != Garble::None)
        return u"garbled"_s;
    if (drop || loseReply)
        return drop ? u"drop"_s : u"lose_reply"_s;
    return u"delay %1 ms"_s.arg(delay.count());
}

std::optional<ProviderFault> FaultPlan::take(const QString &provider, const QString &path)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        ProviderFault &fault = m_faults[i];
        if (fault.provider != provider || !path.contains(fault.pathContains)
            || (fault.rate < 1 && m_ids.unit() >= fault.rate))
            continue;
        const ProviderFault taken = fault;
        if (fault.count > 0 && --fault.count == 0)
            m_faults.removeAt(i);
        return taken;
    }
    return {};
}
} // namespace cloudgreet::practice
