// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory.h"
#include "phrases.h"
#include <QJsonArray>
#include <algorithm>

namespace cloudgreet::reception {
namespace {
constexpr qsizetype LongestText = 500;

// One list of members a type, used for writing and for reading alike. `limit`: of characters, of a number, of a list.
template <typename Visit> void members(Visit &v, Slot &slot)
{
    v(u"start", slot.startUtc), v(u"end", slot.endUtc), v(u"staff", slot.staff);
}
template <typename Visit> void members(Visit &v, Wish &wish)
{
    v(u"from", wish.from), v(u"to", wish.to), v(u"at", wish.at), v(u"not_before", wish.notBefore);
    v(u"not_after", wish.notAfter), v(u"any", wish.any);
    v(u"either", wish.either);
}
template <typename Visit> void members(Visit &v, Known &known)
{
    v(u"id", known.id), v(u"service", known.service), v(u"name", known.serviceName), v(u"start", known.startUtc);
    v(u"staff", known.staff), v(u"person", known.person, 80), v(u"provisional", known.provisional);
}
template <typename Visit> void members(Visit &v, Spoken &spoken)
{
    v(u"phrase", spoken.phrase, PhraseCount - 1), v(u"words", spoken.words, 40);
}

template <typename Visit> void turnsOf(Visit &v, Memory &m)
{
    constexpr int Most = 1'000'000;
    v(u"language", m.language, 8), v(u"task", m.task), v(u"asked", m.asked), v(u"turns", m.turns, Most);
    v(u"failures", m.failures, 100), v(u"requests", m.requests, 100), v(u"phone_tries", m.phoneTries, 100);
    v(u"ended", m.ended), v(u"opened", m.opened), v(u"tried", m.tried), v(u"arranged", m.arranged);
    v(u"widened", m.widened), v(u"named_at", m.namedAt, Most), v(u"question", m.question, 1000);
    v(u"unknown", m.unknown, 1000);
    v(u"last", m.last, 8), v(u"last_text", m.lastText, 2000), v(u"spoken", m.spoken), v(u"told", m.told, 8);
    v(u"waiting", m.waiting, 4), v(u"upset", m.upset), v(u"leaving", m.leaving);
}
template <typename Visit> void bookingOf(Visit &v, Memory &m)
{
    v(u"service", m.service), v(u"service_choices", m.serviceChoices, 40), v(u"staff", m.staff);
    v(u"unwanted", m.unwanted, 40), v(u"asked_about", m.askedAbout), v(u"wish", m.wish), v(u"offers", m.offers, 5),
        v(u"slot", m.slot);
    v(u"talk_day", m.talkDay), v(u"talk_time", m.talkTime), v(u"details", m.details, 40), v(u"detail", m.detail, 100);
    v(u"not_days", m.notDays, 20), v(u"either_day", m.eitherDay), v(u"or_day", m.orDay);
    v(u"read_back", m.readBack), v(u"notes", m.notes, 6);
}
template <typename Visit> void callerOf(Visit &v, Memory &m)
{
    v(u"name", m.name), v(u"name_sure", m.nameSure), v(u"own", m.own, 80), v(u"for_other", m.forOther);
    v(u"phone", m.phone), v(u"phone_sure", m.phoneSure), v(u"other_number", m.otherNumber), v(u"digits", m.digits, 32);
    v(u"email", m.email), v(u"address", m.address), v(u"message", m.message, 4000), v(u"urgent", m.urgent);
}
template <typename Visit> void appointmentsOf(Visit &v, Memory &m)
{
    constexpr int Most = 20;
    v(u"known", m.known, Most), v(u"made", m.made, Most), v(u"gone", m.gone, Most), v(u"target", m.target);
    v(u"target_day", m.targetDay), v(u"change", m.change), v(u"under", m.under, 80);
    v(u"instead", m.instead), v(u"instead_at", m.insteadAt);
}
template <typename Visit> void members(Visit &v, Memory &m)
{
    turnsOf(v, m);
    bookingOf(v, m);
    callerOf(v, m);
    appointmentsOf(v, m);
}

bool isWhole(const Slot &slot)
{
    return slot.startUtc.isValid();
}
bool isWhole(const Known &known)
{
    return known.startUtc.isValid();
}
bool isWhole(const Spoken &spoken)
{
    return spoken.phrase >= 0;
}
template <typename T> bool isWhole(const T &)
{
    return true;
}

/// What is empty is not written.
struct Writer {
    QJsonObject json = {};

    template <typename T> void operator()(QStringView key, const T &value, qint64 = 0)
    {
        if (const QJsonValue written = valueOf(value); !isNothing(written))
            json.insert(key.toString(), written);
    }

private:
    static bool isNothing(const QJsonValue &v)
    {
        return v.isUndefined() || v == QJsonValue{false} || v == QJsonValue{QString{}}
        || (v.isArray() && v.toArray().isEmpty()) || (v.isObject() && v.toObject().isEmpty());
    }
    static QJsonValue valueOf(bool value) { return value; }
    static QJsonValue valueOf(int value) { return value; }
    static QJsonValue valueOf(Task value) { return int(value); }
    static QJsonValue valueOf(Ask value) { return int(value); }
    static QJsonValue valueOf(const QString &value) { return value; }
    static QJsonValue valueOf(QDate value) { return value.toString(Qt::ISODate); }
    static QJsonValue valueOf(QTime value) { return value.toString(Qt::ISODate); }
    static QJsonValue valueOf(const QDateTime &utc)
    {
        return utc.isValid() ? utc.toUTC().toString(Qt::ISODate) : QString{};
    }
    template <typename Tag> static QJsonValue valueOf(const Id<Tag> &id) { return id.text(); }
    template <typename T> static QJsonValue valueOf(const std::optional<T> &value)
    {
        return value ? valueOf(*value) : QJsonValue{QJsonValue::Undefined};
    }
    template <typename T> static QJsonValue valueOf(const QList<T> &list)
    {
        QJsonArray array;
        for (const T &item : list)
            array.push_back(valueOf(item));
        return array;
    }
    template <typename T> static QJsonValue valueOf(T value)
    {
        Writer inner;
        members(inner, value);
        return inner.json;
    }
};

/// Takes any JSON: what is unknown, broken or too much is left out.
struct Reader {
    QJsonObject json;

    template <typename T> void operator()(QStringView key, T &value, qint64 limit = LongestText)
    {
        read(json.value(key), value, limit);
    }

private:
    static void read(const QJsonValue &v, bool &value, qint64) { value = v.toBool(); }
    static void read(const QJsonValue &v, int &value, qint64 most)
    {
        value = int(std::clamp<qint64>(v.toInt(), 0, most));
    }
    static void read(const QJsonValue &v, Task &value, qint64)
    {
        value = Task(std::clamp(v.toInt(), 0, int(Task::Last)));
    }
    static void read(const QJsonValue &v, Ask &value, qint64) { value = Ask(std::clamp(v.toInt(), 0, int(Ask::Last))); }
    static void read(const QJsonValue &v, QString &value, qint64 longest) { value = v.toString().left(longest); }
    static void read(const QJsonValue &v, QDate &value, qint64)
    {
        value = QDate::fromString(v.toString(), Qt::ISODate);
    }
    static void read(const QJsonValue &v, QTime &value, qint64)
    {
        value = QTime::fromString(v.toString(), Qt::ISODate);
    }
    static void read(const QJsonValue &v, QDateTime &value, qint64)
    {
        const QDateTime time = QDateTime::fromString(v.toString(), Qt::ISODate);
        value = time.isValid() ? time.toUTC() : QDateTime{};
    }
    template <typename Tag> static void read(const QJsonValue &v, Id<Tag> &value, qint64)
    {
        value = Id<Tag>{v.toString().left(LongestText)};
    }
    template <typename T> static void read(const QJsonValue &v, std::optional<T> &value, qint64)
    {
        T held;
        read(v, held, LongestText);
        value = v.isObject() && isWhole(held) ? std::optional{held} : std::nullopt;
    }
    template <typename T> static void read(const QJsonValue &v, QList<T> &value, qint64 most)
    {
        value.clear();
        for (const QJsonValue &item : v.toArray()) {
            T held{};
            read(item, held, std::is_same_v<T, int> ? std::numeric_limits<int>::max() : LongestText);
            if (isWhole(held) && value.size() < most)
                value.push_back(held);
        }
    }
    template <typename T> static void read(const QJsonValue &v, T &value, qint64)
    {
        Reader inner{v.toObject()};
        members(inner, value);
    }
};
} // namespace

Memory Memory::from(const QJsonObject &json)
{
    Memory m;
    Reader reader{json};
    members(reader, m);
    return m;
}

QJsonObject Memory::toJson() const
{
    Writer writer;
    Memory copy = *this; // one list of members serves both ways
    members(writer, copy);
    return writer.json;
}
} // namespace cloudgreet::reception
