// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing.h"
#include <QHash>
#include <QSet>

namespace cloudgreet::billing {
namespace {
bool isOnItsWay(const FeeRow &fee)
{
    return fee.state == u"owed"_s || fee.state == u"reversing"_s;
}

QJsonObject shown(const FeeRow &fee)
{
    return {{u"appointment"_s, fee.appointment.text()}, {u"amount"_s, fee.amount.decimal()},
        {u"currency"_s, fee.amount.currency()}, {u"provider_id"_s, fee.providerId}};
}

QJsonObject shown(const TheirFee &fee)
{
    return {{u"appointment"_s, fee.booking}, {u"amount"_s, fee.amount.decimal()},
        {u"currency"_s, fee.amount.currency()}, {u"provider_id"_s, fee.id}};
}
} // namespace

Account after(Account account, const Event &event)
{
    if (event.what != Event::What::SubscriptionChanged || event.object.isEmpty())
        return account;
    const bool isOver = account.status == u"canceled"_s && account.subscription == event.object;
    if (isOver || (account.statusUtc.isValid() && event.createdUtc < account.statusUtc))
        return account;                             // what has ended does not begin again: that is another subscription
    account.subscription = event.object;
    account.status = event.status;
    account.statusUtc = event.createdUtc;
    account.periodEndUtc = event.periodEndUtc;
    return account;
}

Differences compare(const QList<FeeRow> &ours, const QList<TheirFee> &theirs, const QDateTime &sinceUtc)
{
    QHash<QString, FeeRow> known;
    for (const FeeRow &fee : ours)
        known.insert(fee.appointment.text(), fee);
    Differences found;
    QSet<QString> met;
    for (const TheirFee &fee : theirs) {
        const auto row = known.constFind(fee.booking);
        const bool isSecond = met.contains(fee.booking);
        met.insert(fee.booking);
        if (isSecond || row == known.constEnd() || (row->state != u"charged"_s && !isOnItsWay(*row)))
            found.theirsOnly.append(fee);
        else if (fee.amount != row->amount)
            found.amountDiffers.append({*row, fee});
    }
    for (const FeeRow &fee : ours)
        if (fee.state == u"charged"_s && fee.atUtc >= sinceUtc && !met.contains(fee.appointment.text()))
            found.oursOnly.append(fee);
    return found;
}

qint64 counted(const QList<FeeRow> &ours, const QDateTime &fromUtc, const QDateTime &toUtc)
{
    return std::count_if(ours.begin(), ours.end(), [&](const FeeRow &fee) {
        return fee.state == u"charged"_s && fee.atUtc >= fromUtc && fee.atUtc < toUtc;
    });
}

QJsonObject toJson(const Differences &differences)
{
    QJsonArray ours, theirs, amounts;
    for (const FeeRow &fee : differences.oursOnly)
        ours.append(shown(fee));
    for (const TheirFee &fee : differences.theirsOnly)
        theirs.append(shown(fee));
    for (const auto &[fee, their] : differences.amountDiffers) {
        QJsonObject both = shown(fee);
        both.insert(u"their_amount"_s, their.amount.decimal());
        both.insert(u"their_currency"_s, their.amount.currency());
        amounts.append(both);
    }
    return {{u"ours_only"_s, ours}, {u"theirs_only"_s, theirs}, {u"amount_differs"_s, amounts}};
}

QJsonObject toJson(const TheirFee &fee)
{
    return {{u"id"_s, fee.id}, {u"booking"_s, fee.booking}, {u"minor"_s, fee.amount.minor()},
        {u"currency"_s, fee.amount.currency()}};
}

TheirFee theirFee(const QJsonObject &json)
{
    return {json.value(u"id").toString(), json.value(u"booking").toString(),
            Money{json.value(u"minor").toInteger(), json.value(u"currency").toString()}};
}
} // namespace cloudgreet::billing
