// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modeltalk.h"
#include "../jsonfields.h"
#include <QJsonArray>
#include <algorithm>

namespace cloudgreet::model {
namespace {
using By = Entry::By;
constexpr qsizetype mostEntries = 80;           ///< A model's memory of the call; older entries fall away.

template <typename Visit> void members(Visit &v, ToolCall &c)
{
    v(u"id", c.id), v(u"name", c.name), v(u"arguments", c.arguments);
}

template <typename Visit, typename State> void members(Visit &v, State &t)
{
    v(u"turn", t.turn), v(u"waits", t.waits), v(u"sentences", t.sentences), v(u"rounds", t.rounds),
        v(u"corrected", t.corrected);
    v(u"done", t.done), v(u"untold", t.untold), v(u"withheld", t.withheld), v(u"results", t.results),
        v(u"before", t.before);
}

QJsonArray toJson(const QList<ToolCall> &calls)
{
    QJsonArray list;
    for (ToolCall call : calls) {
        json::Writer writer;
        members(writer, call);
        list.append(writer.object);
    }
    return list;
}

QList<ToolCall> callsFrom(const QJsonValue &value)
{
    QList<ToolCall> calls;
    for (const auto &item : value.toArray()) {
        const QJsonObject object = item.toObject();
        json::Reader reader{object};
        members(reader, calls.emplaceBack());
    }
    return calls;
}

template <typename Enum> Enum enumFrom(const QJsonValue &value)
{
    return Enum(std::clamp(value.toInt(), 0, int(Enum::Last)));
}

/// The oldest go, up to a turn of the caller's: a tool's answer never stands without the call that it answers.
void trim(QList<Entry> &entries)
{
    if (entries.size() <= mostEntries)
        return;
    auto from = entries.begin() + (entries.size() - mostEntries);
    from = std::find_if(from, entries.end(), [](const Entry &entry) { return entry.by == By::Caller; });
    entries.erase(entries.begin(), from);
}
} // namespace

QString toText(Trouble trouble)
{
    static constexpr const char16_t *names[]
        = {u"late", u"busy", u"no_quota", u"not_accepted", u"refused", u"broken", u"unavailable"};
    return QString::fromUtf16(names[size_t(trouble)]);
}

void Talk::add(By by, const QString &text)
{
    const bool goesOn = !entries.isEmpty() && entries.last().by == by && entries.last().calls.isEmpty()
        && (by == By::Caller || by == By::Receptionist);
    if (goesOn)
        entries.last().text += u' ' + text;
    else
        entries.append({by, text});
    trim(entries);
}

void Talk::closeCalls()
{
    if (calls.isEmpty())
        return;
    if (entries.isEmpty() || entries.last().by != By::Receptionist || !entries.last().calls.isEmpty() || sentences == 0)
        entries.append({By::Receptionist, {}});
    entries.last().calls = calls;
    for (qsizetype i = 0; i < calls.size(); ++i)
        entries.append(
            {By::Tool, results.value(i, u"{\"success\":false,\"message\":\"not run\"}"_s), {}, calls.at(i).id});
    calls.clear();
    results.clear();
    trim(entries);
}

QString Talk::lastSaid() const
{
    for (auto it = entries.crbegin(); it != entries.crend() && it->by != By::Caller; ++it)
        if (it->by == By::Receptionist && !it->text.isEmpty())
            return it->text;
    return {};
}

QString Talk::lastHeard() const
{
    const auto it
        = std::find_if(entries.crbegin(), entries.crend(), [](const Entry &entry) { return entry.by == By::Caller; });
    return it == entries.crend() ? QString{} : it->text;
}

QString Talk::askedBefore() const
{
    auto it
        = std::find_if(entries.crbegin(), entries.crend(), [](const Entry &entry) { return entry.by == By::Caller; });
    it = std::find_if(
        it, entries.crend(), [](const Entry &entry) { return entry.by == By::Receptionist && !entry.text.isEmpty(); });
    return it == entries.crend() ? QString{} : it->text;
}

void Talk::note(const Receipt &receipt)
{
    receipts.append(receipt);
    ++done;
    untold += runsCalls();
}

QJsonObject toJson(const Talk &talk)
{
    if (talk == Talk{})
        return {};
    Talk copy = talk;
    json::Writer writer;
    members(writer, copy);
    if (!talk.calls.isEmpty())
        writer.object.insert(u"calls"_s, toJson(talk.calls));
    QJsonArray entries, receipts;
    for (const Entry &entry : talk.entries) {
        QJsonObject object{{u"by"_s, int(entry.by)}, {u"text"_s, entry.text}};
        if (!entry.calls.isEmpty())
            object.insert(u"calls"_s, toJson(entry.calls));
        if (!entry.toolCall.isEmpty())
            object.insert(u"tool_call"_s, entry.toolCall);
        entries.append(object);
    }
    for (const Receipt &receipt : talk.receipts)
        receipts.append(QJsonObject{{u"deed"_s, int(receipt.deed)}, {u"provisional"_s, receipt.provisional},
                                    {u"start"_s, json::fromTime(receipt.startUtc)}, {u"service"_s, receipt.service}});
    if (!entries.isEmpty())
        writer.object.insert(u"entries"_s, entries);
    if (!receipts.isEmpty())
        writer.object.insert(u"receipts"_s, receipts);
    return writer.object;
}

Talk talkFrom(const QJsonObject &object)
{
    Talk talk;
    json::Reader reader{object};
    members(reader, talk);
    talk.calls = callsFrom(object.value(u"calls"));
    for (const auto &item : object.value(u"entries").toArray())
        talk.entries.append({enumFrom<By>(item[u"by"]), item[u"text"].toString(), callsFrom(item[u"calls"]),
            item[u"tool_call"].toString()});
    for (const auto &item : object.value(u"receipts").toArray())
        talk.receipts.append({enumFrom<Receipt::Deed>(item[u"deed"]), item[u"provisional"].toBool(),
            json::toTime(item[u"start"]), item[u"service"].toString()});
    return talk;
}
} // namespace cloudgreet::model
