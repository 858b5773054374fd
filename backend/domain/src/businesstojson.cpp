// SPDX-License-Identifier: GPL-3.0-or-later
// A business as `configure` and the API would take it again.
#include "businessnames.h"
#include "domain/businessjson.h"
#include <QJsonArray>

namespace cloudgreet {
namespace {
using namespace businessnames;

QJsonArray rangesJson(const QList<DayRange> &ranges)
{
    QJsonArray array;
    for (const DayRange &range : ranges)
        array.append(QJsonArray{minuteOfDayText(range.from), minuteOfDayText(range.to)});
    return array;
}

QJsonObject weekJson(const BusinessHours &hours)
{
    QJsonObject week;
    for (int day = 1; day <= 7; ++day)
        week.insert(weekdays.at(day - 1), rangesJson(hours.weekday(day)));
    return week;
}

QJsonObject exceptionsJson(const BusinessHours &hours)
{
    QJsonObject exceptions;
    for (auto it = hours.exceptions().begin(); it != hours.exceptions().end(); ++it)
        exceptions.insert(it.key().toString(Qt::ISODate), rangesJson(it.value()));
    return exceptions;
}

QJsonValue moneyJson(const std::optional<Money> &money)
{
    return money ? QJsonValue{money->decimal()} : QJsonValue{QJsonValue::Null};
}

QJsonArray numbersJson(const QList<PhoneNumber> &numbers)
{
    QJsonArray array;
    for (const PhoneNumber &number : numbers)
        array.append(number.e164());
    return array;
}

QJsonValue pricesJson(const ModelPrices &prices)
{
    const auto text = [](qint64 nano) { return Money::decimalOfNano(nano * 1'000'000); };      // a million tokens
    return QJsonObject{{u"input"_s, text(prices.input)}, {u"cached_input"_s, text(prices.cachedInput)},
        {u"output"_s, text(prices.output)}, {u"currency"_s, prices.currency}};
}

QJsonArray servicesJson(const QList<Service> &services)
{
    QJsonArray array;
    for (const Service &s : services)
        array.append(QJsonObject{{u"id"_s, s.id.text()}, {u"name"_s, s.name}, {u"minutes"_s, s.minutes},
            {u"buffer_minutes"_s, s.bufferMinutes}, {u"price"_s, moneyJson(s.price)},
            {u"questions"_s, QJsonArray::fromStringList(s.questions)}});
    return array;
}

QJsonArray staffJson(const QList<StaffMember> &staff)
{
    QJsonArray array;
    for (const StaffMember &member : staff) {
        QJsonObject json{{u"id"_s, member.id.text()}, {u"name"_s, member.name}};
        if (member.hours) {
            json.insert(u"hours"_s, weekJson(*member.hours));
            json.insert(u"exceptions"_s, exceptionsJson(*member.hours));
        }
        array.append(json);
    }
    return array;
}

QJsonArray faqJson(const QList<FaqEntry> &faq)
{
    QJsonArray array;
    for (const FaqEntry &entry : faq)
        array.append(QJsonObject{{u"q"_s, entry.question}, {u"a"_s, entry.answer}});
    return array;
}

QJsonObject agentJson(const AgentSettings &agent)
{
    return {{u"mode"_s, nameOf(agent.mode, modeNames)}, {u"model"_s, nameOf(agent.model, modelNames)},
        {u"language"_s, agent.language}, {u"greeting"_s, agent.greeting}, {u"model_name"_s, agent.modelName},
        {u"model_prices"_s, agent.modelPrices ? pricesJson(*agent.modelPrices) : QJsonValue{QJsonValue::Null}}};
}

QJsonObject billingJson(const BillingSettings &billing)
{
    return {{u"stripe_customer"_s, billing.stripeCustomer}, {u"method"_s, nameOf(billing.method, methodNames)},
        {u"meter_event"_s, billing.meterEvent}, {u"meter_price"_s, billing.meterPrice},
        {u"subscription_price"_s, billing.subscriptionPrice},
        {u"subscription_monthly"_s, moneyJson(billing.subscriptionMonthly)}};
}
} // namespace

QJsonObject toJson(const Business &b)
{
    return {{u"id"_s, b.id.text()}, {u"name"_s, b.name}, {u"phone_numbers"_s, numbersJson(b.phoneNumbers)},
        {u"timezone"_s, QString::fromLatin1(b.zone.id())}, {u"currency"_s, b.currency}, {u"address"_s, b.address},
        {u"hours"_s, weekJson(b.hours)}, {u"exceptions"_s, exceptionsJson(b.hours)},
        {u"services"_s, servicesJson(b.services)}, {u"staff"_s, staffJson(b.staff)}, {u"faq"_s, faqJson(b.faq)},
        {u"agent"_s, agentJson(b.agent)}, {u"booking_fee"_s, moneyJson(b.bookingFee)},
        {u"on_call"_s, numbersJson(b.onCall)}, {u"billing"_s, billingJson(b.billing)},
        {u"minimum_notice_minutes"_s, b.minimumNoticeMinutes}, {u"window_days"_s, b.windowDays},
        {u"quiet_hours"_s, QJsonArray{minuteOfDayText(b.quietHours.from), minuteOfDayText(b.quietHours.to)}},
        {u"recording"_s, nameOf(b.recording, consentNames)}, {u"retention_days"_s, b.retentionDays},
        {u"blocked_callers"_s, nameOf(b.blockedCallers, blockedNames)},
        {u"longest_call_minutes"_s, b.longestCallMinutes}};
}
} // namespace cloudgreet
