// SPDX-License-Identifier: GPL-3.0-or-later
#include "gaprecovery.h"
#include <QScopedValueRollback>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;
const QString owner = u"gap:"_s, look = u"look"_s;
constexpr std::chrono::minutes everyHour = 60min;
constexpr int hoursAfterStart = 72, hoursOtherwise = 3;
constexpr int mostPages = 10;
constexpr int secondsLate = 60;                     ///< What is younger is an ordinary late webhook.
} // namespace

void GapRecovery::resume()
{
    ask(c.now.addSecs(-3600 * hoursAfterStart), 1);
    c.store.setTimer({0, owner, look, c.now.addMSecs(std::chrono::milliseconds{everyHour}.count()), {}});
}

void GapRecovery::timer()
{
    ask(c.now.addSecs(-3600 * hoursOtherwise), 1);
    c.store.setTimer({0, owner, look, c.now.addMSecs(std::chrono::milliseconds{everyHour}.count()), {}});
}

void GapRecovery::ask(const QDateTime &from, int page)
{
    c.post({}, command::ListMissed{from, page}, {u"line.missed"_s});
}

void GapRecovery::listed(const OutboxRow &row, const CommandOutcome &outcome)
{
    if (outcome.how != CommandOutcome::How::Done)
        return;                                     // the next hour asks again
    QList<LineWebhook> missed = outcome.missed;
    std::stable_sort(missed.begin(), missed.end(),
        [](const LineWebhook &a, const LineWebhook &b) { return a.occurredUtc < b.occurredUtc; });
    QHash<QString, int> calls;
    for (const LineWebhook &webhook : std::as_const(missed))
        if (replay(webhook))
            if (const auto call = c.store.callByControl(webhook.leg.control))
                ++calls[call->business.text()];
    tellOwners(calls);
    const auto asked = command::fromJson(row.kind, row.payload);
    const auto *list = asked ? std::get_if<command::ListMissed>(&*asked) : nullptr;
    if (list && outcome.answer.value(u"more").toBool() && list->page < mostPages)
        ask(list->fromUtc, list->page + 1);
}

bool GapRecovery::replay(const LineWebhook &webhook)
{
    const bool begins
        = std::holds_alternative<event::Initiated>(webhook.event) && !c.store.callByControl(webhook.leg.control);
    const bool late = webhook.occurredUtc.isValid() && webhook.occurredUtc.secsTo(c.now) > secondsLate;
    // At its own time: the call's record tells when it was, and what is no use any more by now expires unsent.
    const QScopedValueRollback<QDateTime> then{c.now, late ? webhook.occurredUtc : c.now};
    m_take(webhook);
    return begins && late && c.store.callByControl(webhook.leg.control);
}

void GapRecovery::tellOwners(const QHash<QString, int> &calls)
{
    for (auto it = calls.begin(); it != calls.end(); ++it)
        c.attention({.business = BusinessId{it.key()},
            .kind = u"unreached"_s,
            .text
            = QObject::tr("%n call(s) came in while this host could not be reached. They are in the list of calls now",
                nullptr, it.value())});
}
} // namespace cloudgreet
