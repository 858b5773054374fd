// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory.h"
#include "phrases.h"
#include <QJsonArray>
#include <algorithm>

namespace cloudgreet::reception {
namespace {
QString text(const QJsonObject &json, QStringView key, qsizetype longest = 500)
{
    return json.value(key).toString().left(longest);
}

int number(const QJsonObject &json, QStringView key, int most)
{
    return std::clamp(json.value(key).toInt(), 0, most);
}

QDateTime instant(const QJsonValue &value)
{
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
    return time.isValid() ? time.toUTC() : QDateTime{};
}

QString written(const QDateTime &utc)
{
    return utc.isValid() ? utc.toUTC().toString(Qt::ISODate) : QString{};
}

QJsonObject toJson(const Slot &slot)
{
    return {{u"start"_s, written(slot.startUtc)}, {u"end"_s, written(slot.endUtc)}, {u"staff"_s, slot.staff.text()}};
}

std::optional<Slot> slotFrom(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    Slot slot{instant(json.value(u"start"_s)), instant(json.value(u"end"_s)), StaffId{text(json, u"staff")}};
    return slot.startUtc.isValid() ? std::optional{slot} : std::nullopt;
}

QJsonObject toJson(const Wish &wish)
{
    QJsonObject json;
    const auto put = [&](const QString &key, const auto &value) {
        if (value.isValid())
            json.insert(key, value.toString(Qt::ISODate));
    };
    put(u"from"_s, wish.from);
    put(u"to"_s, wish.to);
    put(u"at"_s, wish.at);
    put(u"not_before"_s, wish.notBefore);
    put(u"not_after"_s, wish.notAfter);
    if (wish.any)
        json.insert(u"any"_s, true);
    return json;
}

Wish wishFrom(const QJsonObject &json)
{
    const auto date = [&](QStringView key) { return QDate::fromString(text(json, key), Qt::ISODate); };
    const auto time = [&](QStringView key) { return QTime::fromString(text(json, key), Qt::ISODate); };
    return {date(u"from"), date(u"to"), time(u"at"), time(u"not_before"), time(u"not_after"),
        json.value(u"any"_s).toBool()};
}

QJsonObject toJson(const Known &known)
{
    return {{u"id"_s, known.id.text()}, {u"service"_s, known.service.text()}, {u"name"_s, known.serviceName},
        {u"start"_s, written(known.startUtc)}, {u"staff"_s, known.staff.text()}, {u"person"_s, known.person},
        {u"provisional"_s, known.provisional}};
}

QList<Known> knownFrom(const QJsonValue &value)
{
    QList<Known> list;
    for (const QJsonValue &item : value.toArray()) {
        const QJsonObject k = item.toObject();
        if (const QDateTime start = instant(k.value(u"start"_s)); start.isValid() && list.size() < 20)
            list.push_back({AppointmentId{text(k, u"id")}, ServiceId{text(k, u"service")}, text(k, u"name"), start,
                StaffId{text(k, u"staff")}, text(k, u"person", 80), k.value(u"provisional"_s).toBool()});
    }
    return list;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.push_back(item.toString().left(500));
    return list.mid(0, 40);
}

template <typename Enum> Enum enumerator(const QJsonObject &json, QStringView key)
{
    return Enum(number(json, key, int(Enum::Last)));
}
} // namespace

Memory Memory::from(const QJsonObject &json)
{
    Memory m;
    m.language = text(json, u"language", 8);
    m.task = enumerator<Task>(json, u"task");
    m.asked = enumerator<Ask>(json, u"asked");
    m.ended = json.value(u"ended"_s).toBool();
    m.opened = json.value(u"opened"_s).toBool();
    m.tried = json.value(u"tried"_s).toBool();
    m.arranged = json.value(u"arranged"_s).toBool();
    m.widened = json.value(u"widened"_s).toBool();
    m.talkDay = QDate::fromString(text(json, u"talk_day"), Qt::ISODate);
    m.talkTime = QTime::fromString(text(json, u"talk_time"), Qt::ISODate);
    m.targetDay = QDate::fromString(text(json, u"target_day"), Qt::ISODate);
    m.namedAt = number(json, u"named_at", 1'000'000);
    m.turns = number(json, u"turns", 1'000'000);
    m.failures = number(json, u"failures", 100);
    m.requests = number(json, u"requests", 100);
    m.phoneTries = number(json, u"phone_tries", 100);
    m.detail = number(json, u"detail", 100);
    m.service = ServiceId{text(json, u"service")};
    m.staff = StaffId{text(json, u"staff")};
    for (const QJsonValue &choice : json.value(u"service_choices"_s).toArray())
        m.serviceChoices.push_back(choice.toInt());
    m.wish = wishFrom(json.value(u"wish"_s).toObject());
    for (const QJsonValue &offer : json.value(u"offers"_s).toArray())
        if (const auto slot = slotFrom(offer); slot && m.offers.size() < 5)
            m.offers.push_back(*slot);
    m.slot = slotFrom(json.value(u"slot"_s));
    m.name = text(json, u"name");
    m.phone = text(json, u"phone");
    m.digits = text(json, u"digits", 32);
    m.email = text(json, u"email");
    m.address = text(json, u"address");
    m.message = text(json, u"message", 4000);
    m.question = text(json, u"question", 1000);
    m.later = text(json, u"later", 500);
    m.nameSure = json.value(u"name_sure"_s).toBool();
    m.phoneSure = json.value(u"phone_sure"_s).toBool();
    m.urgent = json.value(u"urgent"_s).toBool();
    m.details = strings(json.value(u"details"_s));
    m.known = knownFrom(json.value(u"known"_s));
    m.made = knownFrom(json.value(u"made"_s));
    m.gone = knownFrom(json.value(u"gone"_s));
    m.told = strings(json.value(u"told"_s)).mid(0, 8);
    m.under = text(json, u"under", 80);
    m.own = text(json, u"own", 80);
    m.forOther = json.value(u"for_other"_s).toBool();
    m.target = AppointmentId{text(json, u"target")};
    for (const QJsonValue &value : json.value(u"last"_s).toArray()) {
        const QJsonObject spoken = value.toObject();
        const int phrase = spoken.value(u"phrase"_s).toInt(-1);
        if (phrase >= 0 && phrase < PhraseCount && m.last.size() < 8)
            m.last.push_back({phrase, strings(spoken.value(u"words"_s))});
    }
    m.lastText = text(json, u"last_text", 2000);
    m.spoken = text(json, u"spoken");
    return m;
}

QJsonObject Memory::toJson() const
{
    using reception::toJson;
    QJsonObject json{{u"language"_s, language}, {u"task"_s, int(task)}, {u"asked"_s, int(asked)}, {u"turns"_s, turns},
        {u"failures"_s, failures}, {u"requests"_s, requests}, {u"phone_tries"_s, phoneTries}, {u"detail"_s, detail}};
    const auto flag = [&](const QString &key, bool value) {
        if (value)
            json.insert(key, true);
    };
    const auto put = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    flag(u"ended"_s, ended);
    flag(u"opened"_s, opened);
    flag(u"tried"_s, tried);
    flag(u"arranged"_s, arranged);
    flag(u"widened"_s, widened);
    flag(u"name_sure"_s, nameSure);
    flag(u"phone_sure"_s, phoneSure);
    flag(u"urgent"_s, urgent);
    put(u"service"_s, service.text());
    put(u"staff"_s, staff.text());
    put(u"name"_s, name);
    put(u"phone"_s, phone);
    put(u"digits"_s, digits);
    put(u"email"_s, email);
    put(u"address"_s, address);
    put(u"message"_s, message);
    put(u"question"_s, question);
    put(u"later"_s, later);
    put(u"target"_s, target.text());
    put(u"under"_s, under);
    put(u"own"_s, own);
    flag(u"for_other"_s, forOther);
    put(u"last_text"_s, lastText);
    put(u"spoken"_s, spoken);
    put(u"talk_day"_s, talkDay.toString(Qt::ISODate));
    put(u"talk_time"_s, talkTime.toString(Qt::ISODate));
    put(u"target_day"_s, targetDay.toString(Qt::ISODate));
    if (namedAt > 0)
        json.insert(u"named_at"_s, namedAt);
    const auto list = [&](const QString &key, const auto &items, auto convert) {
        QJsonArray array;
        for (const auto &item : items)
            array.push_back(convert(item));
        if (!array.isEmpty())
            json.insert(key, array);
    };
    list(u"service_choices"_s, serviceChoices, [](int i) { return QJsonValue{i}; });
    list(u"offers"_s, offers, [](const Slot &s) { return QJsonValue{toJson(s)}; });
    list(u"details"_s, details, [](const QString &d) { return QJsonValue{d}; });
    list(u"known"_s, known, [](const Known &k) { return QJsonValue{toJson(k)}; });
    list(u"made"_s, made, [](const Known &k) { return QJsonValue{toJson(k)}; });
    list(u"gone"_s, gone, [](const Known &k) { return QJsonValue{toJson(k)}; });
    list(u"told"_s, told, [](const QString &t) { return QJsonValue{t}; });
    list(u"last"_s, last, [](const Spoken &s) {
        return QJsonValue{QJsonObject{{u"phrase"_s, s.phrase}, {u"words"_s, QJsonArray::fromStringList(s.words)}}};
    });
    if (slot)
        json.insert(u"slot"_s, toJson(*slot));
    if (!wish.isEmpty())
        json.insert(u"wish"_s, toJson(wish));
    return json;
}
} // namespace cloudgreet::reception
