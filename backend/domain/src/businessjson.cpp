// SPDX-License-Identifier: GPL-3.0-or-later
#include "businessnames.h"
#include "domain/businessjson.h"
#include <QCryptographicHash>
#include <QJsonArray>
#include <QObject>
#include <QRegularExpression>
#include <QSet>

namespace cloudgreet {
namespace {
using namespace businessnames;

tl::unexpected<Error> wrong(const QString &member, const QString &why)
{
    return failure(Fault::InvalidInput, u"“%1”: %2"_s.arg(member, why), member);
}

/// A value of another shape is refused: read as an empty list it would wipe what is there.
Result<> wantList(const QString &member, const QJsonValue &value)
{
    return value.isArray() ? Result<>{} : Result<>{wrong(member, QObject::tr("a list [ … ] is wanted"))};
}

Result<> wantObject(const QString &member, const QJsonValue &value)
{
    return value.isObject() ? Result<>{} : Result<>{wrong(member, QObject::tr("an object { … } is wanted"))};
}

/// An id that stays the same as long as the name does; files written by hand carry none.
QString idFrom(const QString &kind, const QString &name)
{
    const QByteArray hash
        = QCryptographicHash::hash(name.trimmed().toCaseFolded().toUtf8(), QCryptographicHash::Sha256);
    return kind + u'-' + QString::fromLatin1(hash.left(8).toHex());
}

Result<QList<DayRange>> rangesFrom(const QString &member, const QJsonValue &value)
{
    if (auto list = wantList(member, value); !list)
        return tl::unexpected{list.error()};
    QList<DayRange> ranges;
    for (const auto &item : value.toArray()) {
        const QJsonArray pair = item.toArray();
        const auto from = parseMinuteOfDay(pair.at(0).toString()), to = parseMinuteOfDay(pair.at(1).toString());
        if (pair.size() != 2 || !from || !to)
            return wrong(member, QObject::tr("write opening times like [[\"09:00\", \"17:00\"]]"));
        ranges.append({*from, *to});
    }
    return ranges;
}

Result<> readWeek(const QString &member, const QJsonValue &value, BusinessHours &hours)
{
    if (!value.isObject())
        return wrong(member, QObject::tr("write the days as {\"mon\": [[\"09:00\", \"17:00\"]], …}"));
    const QJsonObject week = value.toObject();
    for (auto it = week.begin(); it != week.end(); ++it) {
        const qsizetype day = weekdays.indexOf(it.key());
        if (day < 0)
            return wrong(member, QObject::tr("there is no day “%1”; the days are mon to sun").arg(it.key()));
        auto ranges = rangesFrom(member + u'.' + it.key(), it.value());
        if (!ranges)
            return tl::unexpected{ranges.error()};
        if (auto set = hours.setDay(int(day) + 1, *ranges); !set)
            return wrong(member + u'.' + it.key(), set.error().text);
    }
    return {};
}

Result<> readExceptions(const QString &member, const QJsonValue &value, BusinessHours &hours)
{
    if (auto object = wantObject(member, value); !object)
        return object;
    hours.clearExceptions();
    const QJsonObject days = value.toObject();
    for (auto it = days.begin(); it != days.end(); ++it) {
        auto ranges = rangesFrom(member + u'.' + it.key(), it.value());
        if (!ranges)
            return tl::unexpected{ranges.error()};
        if (auto set = hours.setException(QDate::fromString(it.key(), Qt::ISODate), *ranges); !set)
            return wrong(member + u'.' + it.key(), set.error().text);
    }
    return {};
}

Result<> readNumbers(const QString &member, const QJsonValue &value, QList<PhoneNumber> &into)
{
    if (auto list = wantList(member, value); !list)
        return tl::unexpected{list.error()};
    QList<PhoneNumber> numbers;
    for (const auto &item : value.toArray()) {
        const auto number = PhoneNumber::parse(item.toString());
        if (!number)
            return wrong(member, QObject::tr("“%1” is not a number like +15550104567").arg(item.toString()));
        if (!numbers.contains(*number))
            numbers.append(*number);
    }
    into = numbers;
    return {};
}

Result<> readMoney(const QString &member, const QJsonValue &value, const QString &currency, std::optional<Money> &into)
{
    if (value.isNull()) {
        into.reset();
        return {};
    }
    const auto money = Money::parse(value.toString(), currency);
    if (!money || money->minor() < 0)
        return wrong(member, money ? QObject::tr("an amount cannot be below zero") : money.error().text);
    into = *money;
    return {};
}

Result<> readInt(const QString &member, const QJsonValue &value, int low, int high, int &into)
{
    if (!value.isDouble() || value.toInt(low - 1) < low || value.toInt(low - 1) > high)
        return wrong(member, QObject::tr("a whole number from %1 to %2 is wanted").arg(low).arg(high));
    into = value.toInt();
    return {};
}

Result<> readText(const QString &member, const QJsonValue &value, QString &into, int most = 500)
{
    if (!value.isString() || value.toString().size() > most)
        return wrong(member, QObject::tr("a text of at most %n character(s) is wanted", nullptr, most));
    into = value.toString().trimmed();
    return {};
}

Result<> readId(const QString &member, const QJsonValue &value, BusinessId &into)
{
    QString id;
    const auto read = readText(member, value, id, 64);
    if (read)
        into = BusinessId{id};
    return read;
}

Result<> readQuietHours(const QString &member, const QJsonValue &value, DayRange &into)
{
    const QJsonArray pair = value.toArray();
    const auto from = parseMinuteOfDay(pair.at(0).toString()), to = parseMinuteOfDay(pair.at(1).toString());
    if (!from || !to || pair.size() != 2)
        return wrong(member, QObject::tr("write quiet hours like [\"21:00\", \"08:00\"]"));
    into = {*from, *to};
    return {};
}

template <typename Enum>
Result<> readEnum(
    const QString &member, const QJsonValue &value, const QList<std::pair<QString, Enum>> &names, Enum &into)
{
    QStringList known;
    for (const auto &[name, one] : names) {
        if (value.toString() == name) {
            into = one;
            return {};
        }
        known << name;
    }
    return wrong(member, QObject::tr("one of %1 is wanted").arg(known.join(u", "_s)));
}

/// Readers that are templates or have defaults, to be handed on.
constexpr auto asText = [](const QString &member, const QJsonValue &value, auto &&...into) {
    return readText(member, value, into...);
};
constexpr auto asOneOf = [](const QString &member, const QJsonValue &value, const auto &names, auto &into) {
    return readEnum(member, value, names, into);
};

/// Runs the reader of each member that is there; stops at the first error; refuses members nobody reads.
class Members
{
public:
    Members(const QJsonObject &object, QString where) : m_object{object}, m_where{std::move(where)} {}
    /// `read(member, value, into…)`.
    template <typename Read, typename... Into>
    Members &on(const char16_t *name, Read read, Into &&...into)
    {
        const QString key = QString::fromUtf16(name);
        m_known << key;
        if (m_result && m_object.contains(key))
            m_result = read(m_where + key, m_object.value(key), into...);
        return *this;
    }
    Result<> done() const
    {
        if (!m_result)
            return m_result;
        for (const QString &key : m_object.keys())
            if (!m_known.contains(key))
                return wrong(
                    m_where + key, QObject::tr("there is no such setting; known are %1").arg(m_known.join(u", "_s)));
        return {};
    }

private:
    const QJsonObject &m_object;
    QString m_where;
    QStringList m_known;
    Result<> m_result;
};

Result<Service> readService(const QString &where, const QJsonObject &json, const QString &currency)
{
    Service service;
    QString id;
    auto read = Members{json, where}
        .on(u"id", asText, id, 64)
        .on(u"name", asText, service.name, 120)
        .on(u"minutes", readInt, 5, 24 * 60, service.minutes)
        .on(u"buffer_minutes", readInt, 0, 24 * 60, service.bufferMinutes)
        .on(u"price", readMoney, currency, service.price)
        .on(u"questions", [&](const QString &m, const QJsonValue &v) {
            for (const auto &q : v.toArray())
                service.questions << q.toString().left(300);
            return wantList(m, v);
        })
        .done();
    if (!read)
        return tl::unexpected{read.error()};
    if (service.name.isEmpty())
        return wrong(where + u"name"_s, QObject::tr("a service needs a name"));
    service.id = ServiceId{id.isEmpty() ? idFrom(u"service"_s, service.name) : id};
    return service;
}

Result<StaffMember> readStaff(const QString &where, const QJsonObject &json)
{
    StaffMember member;
    QString id;
    auto read = Members{json, where}
        .on(u"id", asText, id, 64)
        .on(u"name", asText, member.name, 120)
        .on(u"hours", [&](const QString &m, const QJsonValue &v) { return readWeek(m, v, member.hours.emplace()); })
        .on(u"exceptions", [&](const QString &m, const QJsonValue &v) {
            if (!member.hours)
                return Result<>{wrong(m, QObject::tr("give the person's own hours too"))};
            return readExceptions(m, v, *member.hours);
        })
        .done();
    if (!read)
        return tl::unexpected{read.error()};
    if (member.name.isEmpty())
        return wrong(where + u"name"_s, QObject::tr("a person needs a name"));
    member.id = StaffId{id.isEmpty() ? idFrom(u"staff"_s, member.name) : id};
    return member;
}

template <typename T, typename Read>
Result<> readList(const QString &member, const QJsonValue &value, QList<T> &into, Read read)
{
    if (auto shape = wantList(member, value); !shape)
        return shape;
    QList<T> list;
    qsizetype n = 0;
    for (const auto &item : value.toArray()) {
        if (auto shape = wantObject(u"%1[%2]"_s.arg(member).arg(n), item); !shape)
            return shape;
        auto one = read(u"%1[%2]."_s.arg(member).arg(n++), item.toObject());
        if (!one)
            return tl::unexpected{one.error()};
        list.append(std::move(*one));
    }
    into = std::move(list);
    return {};
}
constexpr auto asList = [](const QString &member, const QJsonValue &value, auto &into, auto read) {
    return readList(member, value, into, read);
};

Result<FaqEntry> readFaq(const QString &where, const QJsonObject &json)
{
    FaqEntry entry;
    auto read = Members{json, where}
        .on(u"q", asText, entry.question)
        .on(u"a", asText, entry.answer, 2000)
        .done();
    if (!read)
        return tl::unexpected{read.error()};
    return entry;
}

/// "0.075" a million tokens is 75 billionths a token.
Result<> readTokenPrice(const QString &member, const QJsonValue &value, qint64 &into)
{
    static const QRegularExpression shape{u"\\A([0-9]{1,5})(?:\\.([0-9]{1,3}))?\\z"_s};
    const auto match = shape.match(value.toString());
    if (!match.hasMatch())
        return wrong(member, QObject::tr("a price of a million tokens is wanted, like \"0.40\""));
    into = (match.captured(1) + match.captured(2).leftJustified(3, u'0')).toLongLong();
    return {};
}

Result<> readModelPrices(const QString &member, const QJsonValue &value, std::optional<ModelPrices> &into)
{
    if (value.isNull()) {
        into.reset();
        return {};
    }
    if (auto object = wantObject(member, value); !object)
        return object;
    ModelPrices prices;
    const QJsonObject json = value.toObject();
    auto read = Members{json, member + u'.'}
        .on(u"input", readTokenPrice, prices.input)
        .on(u"cached_input", readTokenPrice, prices.cachedInput)
        .on(u"output", readTokenPrice, prices.output)
        .on(u"currency", [&](const QString &m, const QJsonValue &v) {
            prices.currency = v.toString();
            return Money::isCurrency(prices.currency)
                ? Result<>{}
                : Result<>{wrong(m, QObject::tr("a currency like USD is wanted"))};
        })
        .done();
    if (read && !(json.contains(u"input") && json.contains(u"output")))
        return wrong(member, QObject::tr("both “input” and “output” are wanted, for a million tokens each"));
    if (read && !json.contains(u"cached_input"))
        prices.cachedInput = prices.input;
    if (read)
        into = prices;
    return read;
}

/// Stripe's id of a price; empty: none.
Result<> readPriceId(const QString &member, const QJsonValue &value, QString &into)
{
    static const QRegularExpression shape{u"\\A(?:price_[A-Za-z0-9_]{1,100})?\\z"_s};
    if (!value.isString() || !shape.match(value.toString().trimmed()).hasMatch())
        return wrong(member, QObject::tr("the id of a price at Stripe is wanted, like price_1Nx…"));
    into = value.toString().trimmed();
    return {};
}

Result<> readAgent(const QString &member, const QJsonValue &value, AgentSettings &agent)
{
    if (auto object = wantObject(member, value); !object)
        return object;
    const QJsonObject json = value.toObject();
    return Members{json, member + u'.'}
        .on(u"mode", asOneOf, modeNames, agent.mode)
        .on(u"model", asOneOf, modelNames, agent.model)
        .on(u"language", [&](const QString &m, const QJsonValue &v) {
            if (const QString language = v.toString(); language != u"en" && language != u"es")
                return Result<>{wrong(m, QObject::tr("callers are answered in “en” or “es”"))};
            agent.language = v.toString();
            return Result<>{};
        })
        .on(u"model_name", asText, agent.modelName)
        .on(u"model_prices", readModelPrices, agent.modelPrices)
        .on(u"greeting", asText, agent.greeting)
        .done();
}

Result<> readBilling(const QString &member, const QJsonValue &value, const QString &currency, BillingSettings &billing)
{
    if (auto object = wantObject(member, value); !object)
        return object;
    const QJsonObject json = value.toObject();
    return Members{json, member + u'.'}
        .on(u"stripe_customer", asText, billing.stripeCustomer, 120)
        .on(u"method", asOneOf, methodNames, billing.method)
        .on(u"meter_event", asText, billing.meterEvent, 100)
        .on(u"meter_price", readPriceId, billing.meterPrice)
        .on(u"subscription_price", readPriceId, billing.subscriptionPrice)
        .on(u"subscription_monthly", readMoney, currency, billing.subscriptionMonthly)
        .done();
}

Result<> readZone(const QString &member, const QJsonValue &value, QTimeZone &zone)
{
    const QByteArray id = value.toString().toLatin1();
    const QTimeZone named{id};
    if (!QTimeZone::isTimeZoneIdAvailable(id) || !named.isValid())      // Qt takes "Mars" for a zone in POSIX's form
        return wrong(member, QObject::tr("a time zone like America/New_York is wanted"));
    zone = named;
    return {};
}
} // namespace

Result<Business> businessFromJson(const QJsonObject &json, Business b)
{
    if (json.contains(u"currency")) {       // first: the amounts are read in it
        if (auto money = Money::parse(u"0", json.value(u"currency").toString()); !money)
            return wrong(u"currency"_s, money.error().text);
        b.currency = json.value(u"currency").toString();
    }
    auto read = Members{json, {}}
        .on(u"id", readId, b.id)
        .on(u"currency", [](const QString &, const QJsonValue &) { return Result<>{}; })
        .on(u"name", asText, b.name, 120)
        .on(u"phone_numbers", readNumbers, b.phoneNumbers)
        .on(u"timezone", readZone, b.zone)
        .on(u"address", asText, b.address)
        .on(u"hours", readWeek, b.hours)
        .on(u"exceptions", readExceptions, b.hours)
        .on(u"services", asList, b.services,
            [&](const QString &where, const QJsonObject &one) { return readService(where, one, b.currency); })
        .on(u"staff", asList, b.staff, readStaff)
        .on(u"faq", asList, b.faq, readFaq)
        .on(u"agent", readAgent, b.agent)
        .on(u"booking_fee", readMoney, b.currency, b.bookingFee)
        .on(u"on_call", readNumbers, b.onCall)
        .on(u"billing", readBilling, b.currency, b.billing)
        .on(u"minimum_notice_minutes", readInt, 0, 60 * 24 * 90, b.minimumNoticeMinutes)
        .on(u"window_days", readInt, 1, 730, b.windowDays)
        .on(u"quiet_hours", readQuietHours, b.quietHours)
        .on(u"recording", asOneOf, consentNames, b.recording)
        .on(u"retention_days", readInt, 1, 3650, b.retentionDays)
        .on(u"blocked_callers", asOneOf, blockedNames, b.blockedCallers)
        .on(u"longest_call_minutes", readInt, 2, 120, b.longestCallMinutes)
        .done();
    if (!read)
        return tl::unexpected{read.error()};
    if (b.name.isEmpty())
        return wrong(u"name"_s, QObject::tr("a business needs a name"));
    if (b.phoneNumbers.isEmpty())
        return wrong(u"phone_numbers"_s, QObject::tr("a business needs at least one number"));
    return b;
}

namespace {

struct Limit { const char16_t *member; qsizetype most; };
constexpr Limit mostEntries[] = {{u"phone_numbers", 100}, {u"services", 300}, {u"staff", 200}, {u"faq", 500},
    {u"on_call", 20}, {u"exceptions", 1000}};
constexpr qsizetype mostQuestions = 20;

qsizetype sizeOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().size() : value.toObject().size();
}

template <typename T, typename Name>
Result<> distinct(const QString &member, const QList<T> &list, Name name)
{
    QSet<QString> seen;
    for (const T &one : list) {
        const QString folded = name(one).simplified().toCaseFolded();
        if (seen.contains(folded))
            return wrong(member, QObject::tr("“%1” is there twice; callers could not tell them apart").arg(name(one)));
        seen.insert(folded);
    }
    return {};
}
} // namespace

Result<> acceptable(const QJsonObject &json, const Business &b)
{
    if (json.contains(u"currency") && !Money::isCurrency(b.currency))
        return wrong(u"currency"_s,
            QObject::tr("there is no currency “%1” in use; write its code, like USD, EUR or MXN")
                .arg(b.currency.left(10)));
    for (const auto &[name, most] : mostEntries)
        if (const QString member = QString::fromUtf16(name); sizeOf(json.value(member)) > most)
            return wrong(member,
                QObject::tr("%1 entries are more than the %2 that there is room for")
                    .arg(sizeOf(json.value(member)))
                    .arg(most));
    for (const Service &service : b.services)
        if (json.contains(u"services") && service.questions.size() > mostQuestions)
            return wrong(u"services"_s,
                QObject::tr("“%1” has more than %2 questions; nobody would answer them all")
                    .arg(service.name)
                    .arg(mostQuestions));
    if (json.contains(u"services"))
        if (auto names = distinct(u"services"_s, b.services, [](const Service &s) { return s.name; }); !names)
            return names;
    if (json.contains(u"staff"))
        if (auto names = distinct(u"staff"_s, b.staff, [](const StaffMember &m) { return m.name; }); !names)
            return names;
    // What is kept is read again at every start: what could not be read then is refused now. Another currency may have
    // no cents for prices that have some.
    if (const auto again = businessFromJson(toJson(b)); !again)
        return json.contains(u"currency") ? wrong(u"currency"_s,
                   QObject::tr("prices that are kept do not fit %1 (%2); give them anew together with the currency")
                       .arg(b.currency, again.error().text))
                                          : Result<>{tl::unexpected{again.error()}};
    return {};
}
} // namespace cloudgreet
