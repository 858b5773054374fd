// SPDX-License-Identifier: GPL-3.0-or-later
#include "received.h"
#include <QtDebug>
#include <numeric>

namespace cloudgreet {
namespace {
using namespace Qt::StringLiterals;

struct Address {
    QString provider, prefix;           ///< What the stand-ins put before the paths of the description.
};
const Address addresses[] = {{u"telnyx"_s, u"/telnyx/v2"_s}, {u"openai"_s, u"/openai/v1"_s},
    {u"google"_s, u"/google/calendar/v3"_s}, {u"google"_s, u"/google"_s}, {u"stripe"_s, u"/stripe"_s}};

/// What lies at the stand-ins and is none of the provider's operations; the reason is printed.
QString asideOf(const QJsonObject &entry)
{
    const QString path = entry.value(u"path").toString();
    if (path.startsWith(u"/telnyx/recordings/"))
        return u"telnyx GET a recording's short-lived link (another host's, no operation of the API)"_s;
    if (path.startsWith(u"/google/o/oauth2/v2/decide") || path.startsWith(u"/stripe/pay")
        || path.startsWith(u"/stripe/portal"))
        return entry.value(u"provider").toString() + u" a page that the browser opened"_s;
    return {};
}

SentRequest sent(const QJsonObject &entry, const QString &prefix)
{
    const QJsonObject headers = entry.value(u"headers").toObject();
    return {.method = entry.value(u"method").toString(),
        .path = entry.value(u"path").toString().mid(prefix.size()),
        .query = entry.value(u"query").toString().toUtf8(),
        .contentType = headers.value(u"content-type").toString(),
        .body = entry.value(u"body"),
        .authorized = headers.value(u"authorized").toBool(),
        .headers = headers};
}

int sum(const QMap<QString, int> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

QString rows(const QMap<QString, int> &counts)
{
    QString text;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        text += u"%1  %2\n"_s.arg(it.value(), 6).arg(it.key());
    return text;
}
} // namespace

void RequestLedger::take(const QString &provider, const SentRequest &request)
{
    const SpecCheck *spec = SpecCheck::of(provider);
    if (!spec) {
        ++m_aside[u"%1 %2: the description is not there"_s.arg(provider, request.method)];
        return;
    }
    const SpecCheck::Verdict verdict = spec->judge(request);
    const QString operation
        = provider + u' ' + (verdict.operation.isEmpty() ? request.method + u' ' + request.path : verdict.operation);
    ++m_counts[operation];
    for (const QString &fault : verdict.wrong)
        ++m_wrong[operation + u": "_s + fault];
}

void RequestLedger::take(const QJsonArray &received)
{
    for (const auto &one : received) {
        const QJsonObject entry = one.toObject();
        const QString path = entry.value(u"path").toString(), provider = entry.value(u"provider").toString();
        if (const QString aside = asideOf(entry); !aside.isEmpty()) {
            ++m_aside[aside];
            // The key must never go to the link's host. Telnyx, call recordings
            if (path.startsWith(u"/telnyx/recordings/")
                && entry.value(u"headers").toObject().value(u"authorized").toBool())
                ++m_wrong[aside + u": header.authorization went along"_s];
            continue;
        }
        const auto *home = std::find_if(std::begin(addresses), std::end(addresses), [&](const Address &address) {
            return address.provider == provider && path.startsWith(address.prefix + u'/');
        });
        if (home == std::end(addresses))
            ++m_wrong[u"%1 %2 is at no provider's address"_s.arg(provider, path)];
        else
            take(provider, sent(entry, home->prefix));
    }
}

QString RequestLedger::table() const
{
    return u"requests held against the providers' descriptions, unknown members refused:\n"_s + rows(m_counts)
        + u"%1  in all; faults: %2, of %3 kinds\n"_s.arg(checked(), 6).arg(sum(m_wrong)).arg(m_wrong.size())
        + (m_aside.isEmpty() ? QString{} : u"aside, not checked:\n"_s + rows(m_aside));
}

QStringList RequestLedger::wrong() const
{
    return m_wrong.keys();
}

int RequestLedger::count(const QString &operation) const
{
    return m_counts.value(operation);
}

int RequestLedger::checked() const
{
    return sum(m_counts);
}

QString checkReceived(const QJsonArray &received)
{
    RequestLedger ledger;
    ledger.take(received);
    qInfo().noquote() << ledger.table();
    return ledger.wrong().join(u'\n');
}
} // namespace cloudgreet
