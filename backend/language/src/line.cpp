// SPDX-License-Identifier: GPL-3.0-or-later
#include "line.h"
#include "language/understand.h"
#include "readers.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace cloudgreet::language {
namespace {
using namespace Qt::StringLiterals;

struct AskedName {
    QStringView word;
    Asked asked;
};
/// What lines call the thing asked for, in `asked` and inside REQUEST(…) of `system_acts`; matched as a part of the
/// word.
constexpr AskedName askedNames[] = {
    {u"postcode", Asked::Postcode},
    {u"dob", Asked::DateOfBirth},
    {u"date_of_birth", Asked::DateOfBirth},
    {u"first_name", Asked::Name},
    {u"last_name", Asked::LastName},
    {u"date", Asked::Day},
    {u"day", Asked::Day},
    {u"time", Asked::Time},
    {u"people", Asked::PartySize},
    {u"party_size", Asked::PartySize},
    {u"name", Asked::Name},
    {u"phone", Asked::Phone},
    {u"service", Asked::Service},
    {u"confirm", Asked::Confirmation},
    {u"email", Asked::Email},
    {u"address", Asked::Address},
};

void addAsked(QStringView word, QList<Asked> &asked)
{
    for (const AskedName &known : askedNames)
        if (word.contains(known.word)) {
            asked.push_back(known.asked);
            if (known.asked == Asked::LastName)
                asked.push_back(Asked::Name);
            return;
        }
    asked.push_back(Asked::Service);
}

QList<Asked> askedIn(const QJsonObject &line)
{
    QList<Asked> asked;
    const QJsonValue direct = line.value(u"asked"_s);
    if (direct.isString() && !direct.toString().isEmpty())
        addAsked(direct.toString(), asked);
    for (const QJsonValue &value : direct.toArray())
        addAsked(value.toString(), asked);
    for (const QJsonValue &value : line.value(u"system_acts"_s).toArray()) {
        const QString act = value.toString();
        if (act.startsWith(u"REQUEST("))
            addAsked(QStringView{act}.sliced(8), asked);
        else if (act.startsWith(u"CONFIRM"))
            asked.push_back(Asked::Confirmation);
        else if (act.startsWith(u"OFFER"))
            asked.push_back(Asked::Offer);
        else if (act.startsWith(u"REQ_MORE") || act.startsWith(u"NOTIFY_SUCCESS"))
            asked.push_back(Asked::AnythingElse);
    }
    return asked;
}

/// Who said what before: the agent's last turn apart from the rest.
void addHistory(const QJsonObject &line, Listening &listening)
{
    const QJsonArray history = line.value(u"history"_s).toArray();
    for (qsizetype i = 0; i < history.size(); ++i) {
        const QJsonObject turn = history[i].toObject();
        const QString text = turn.value(u"text"_s).toString();
        if (i + 1 == history.size() && turn.value(u"role"_s) == u"agent"_s)
            listening.agentSaid = text;
        else
            listening.earlier += text + u' ';
    }
}
} // namespace

namespace {
/// When the line is said: what it tells, in its zone, or else now.
QDateTime momentOf(const QJsonObject &line, const QDateTime &now)
{
    const QTimeZone zone{line.value(u"timezone"_s).toString().toLatin1()};
    QString told = line.value(u"reference"_s).toString();
    if (told.isEmpty())
        told = line.value(u"date_reference"_s).toString();
    told.truncate(16);
    QDateTime moment = QDateTime::fromString(told.size() == 10 ? told + u"T09:00"_s : told, u"yyyy-MM-ddTHH:mm"_s);
    if (!moment.isValid())
        return zone.isValid() ? now.toTimeZone(zone) : now;
    if (zone.isValid())
        moment.setTimeZone(zone);
    return moment;
}
} // namespace

QDateTime fixedMoment()
{
    return QDateTime{QDate{2026, 1, 5}, QTime{9, 0}};
}

Listening listeningOf(const QJsonObject &line, const QDateTime &now)
{
    Listening listening;
    const QString language = line.value(u"lang"_s).toString();
    listening.tongue = language.startsWith(u"es") ? Tongue::Spanish : Tongue::English;
    listening.monthFirst = listening.tongue == Tongue::English && language != u"en-GB";
    listening.asked = askedIn(line);
    listening.reference = momentOf(line, now);
    for (const QJsonValue &name : line.value(u"known_people"_s).toArray())
        listening.knownPeople.push_back(name.toString());
    listening.forwards = !listening.isAsked(Asked::DateOfBirth);
    for (const QJsonValue &act : line.value(u"system_acts"_s).toArray())
        listening.acts.push_back(act.toString());
    addHistory(line, listening);
    return listening;
}

namespace {

QJsonValue momentText(const Moment &moment)
{
    if (moment.isEmpty())
        return QJsonValue::Null;
    const QString time = moment.time.isValid() ? u"T"_s + moment.time.toString(u"HH:mm") : QString{};
    return (moment.date.isValid() ? moment.date.toString(Qt::ISODate) : QString{}) + time;
}

QString grainText(Grain grain)
{
    constexpr const char16_t *names[] = {u"none", u"minute", u"day", u"week", u"month", u"part_of_day", u"duration"};
    return QString::fromUtf16(names[int(grain)]);
}

QJsonValue whenJson(const When &when)
{
    QJsonObject object{{u"start"_s, momentText(when.start)}, {u"grain"_s, grainText(when.grain)}};
    if (!when.end.isEmpty())
        object.insert(u"end"_s, momentText(when.end));
    if (when.part != DayPart::None)
        object.insert(u"part"_s, toText(when.part));
    if (when.bound != Bound::Exactly)
        object.insert(u"open"_s, when.bound == Bound::After ? u"after"_s : u"before"_s);
    if (when.grain == Grain::Duration)
        object.insert(u"seconds"_s, when.seconds);
    if (when.past)
        object.insert(u"when"_s, u"past"_s);
    if (when.impossible)
        object.insert(u"impossible"_s, true);
    return object;
}

void put(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

/// The words of a time as the slots of the public lines mark them: "10:30 AM" and "8:15 in the evening" are "10:30" and
/// "8:15", "8 o'clock" is "8", but "8:15 PM" and "8ish" are whole. What is understood does not depend on it.
QString timeWords(QString words)
{
    static const QRegularExpression twoDigits{
        uR"(^(1\d[:.]\d\d)\s+[ap]\.?\s?m\.?$)"_s, QRegularExpression::CaseInsensitiveOption},
        part{uR"(^(\d\d?[:.]\d\d)\s+(in the|at|de la|por la)\s+\w+$)"_s, QRegularExpression::CaseInsensitiveOption},
        manner{uR"((?<=\d)\W*(o'?clock|sharp)$)"_s, QRegularExpression::CaseInsensitiveOption};
    words.remove(manner);
    for (const QRegularExpression &longer : {twoDigits, part})
        if (const auto match = longer.match(words); match.hasMatch())
            return match.captured(1);
    return words;
}

QJsonArray wordsOf(const QString &text, const QList<When> &whens, bool times)
{
    QJsonArray words;
    for (const When &when : whens)
        if (const Said &said = times ? when.time : when.day; !said.isEmpty() && !when.refused) {
            const QString span = text.mid(said.from, said.to - said.from);
            words.push_back(times ? timeWords(span) : span);
        }
    return words;
}

QJsonObject slotsOf(const QString &text, const Meaning &meaning, bool birth)
{
    QJsonObject out;
    if (meaning.when && meaning.when->start.date.isValid() && meaning.when->end.isEmpty())
        put(out, birth ? u"date_of_birth"_s : u"appointment_date"_s, meaning.when->start.date.toString(Qt::ISODate));
    if (meaning.when && meaning.when->start.time.isValid() && !birth)
        put(out, u"appointment_time"_s, meaning.when->start.time.toString(u"HH:mm"));
    if (const QJsonArray dates = wordsOf(text, meaning.whens, false); !dates.isEmpty())
        out.insert(u"date"_s, dates);
    if (const QJsonArray times = wordsOf(text, meaning.whens, true); !times.isEmpty())
        out.insert(u"time"_s, times);
    if (meaning.partySize)
        out.insert(u"party_size"_s, QString::number(*meaning.partySize));
    put(out, u"people"_s, meaning.partyWords);
    put(out, u"first_name"_s, meaning.name.first);
    put(out, u"last_name"_s, meaning.name.last);
    put(out, u"customer_name"_s, meaning.name.full());
    put(out, u"phone"_s, meaning.phone.digits);
    put(out, u"email"_s, meaning.email);
    put(out, u"url"_s, meaning.url);
    put(out, u"address"_s, meaning.address);
    put(out, u"postcode"_s, meaning.postcode);
    return out;
}
} // namespace

QJsonObject answerTo(const QJsonObject &line, const IntentModel *model, const QDateTime &now)
{
    const QString text = line.value(u"text"_s).toString();
    const Listening listening = listeningOf(line, now);
    const Meaning meaning = understandWith(text, listening, model);
    QJsonArray names;
    for (const ScoredIntent &scored : meaning.intents)
        if (const QString name = toText(scored.intent); !names.contains(name))
            names.push_back(name);
    QJsonObject answer{{u"id"_s, line.value(u"id"_s)}, {u"intent"_s, toText(meaning.intent)}, {u"labels"_s, names},
        {u"confidence"_s, meaning.confidence},
        {u"slots"_s, slotsOf(text, meaning, listening.isAsked(Asked::DateOfBirth))},
        {u"datetime"_s, meaning.when ? whenJson(*meaning.when) : QJsonValue::Null}};
    put(answer, u"written"_s, writtenForm(text, meaning, listening.tongue));
    return answer;
}

QJsonObject understandLine(const QByteArray &jsonLine, const QDateTime &now)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(jsonLine, &error);
    if (document.isObject())
        return answerTo(document.object(), IntentModel::builtIn(), now);
    return {{u"error"_s,
        error.error == QJsonParseError::NoError ? u"A line must hold one JSON object"_s : error.errorString()}};
}
} // namespace cloudgreet::language
