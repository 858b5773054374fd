// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatmodel.h"
#include <QJsonDocument>

namespace cloudgreet::sim {
using By = model::Entry::By;

void ChatModel::report(const model::Report &report, qint64 afterMs)
{
    w.afterInHost(afterMs, [this, report] { w.take(report); });
}

bool ChatModel::fails(const model::Request &request)
{
    if (!w.random.chance(0.08))
        return false;
    static constexpr model::Trouble kinds[] = {model::Trouble::Late, model::Trouble::Busy, model::Trouble::NoQuota,
        model::Trouble::NotAccepted, model::Trouble::Refused, model::Trouble::Broken, model::Trouble::Unavailable};
    if (w.random.chance(0.1)) {
        w.tally.count(u"model: never heard of again"_s);
        return true;
    }
    const model::Trouble trouble = w.random.pick(kinds);
    w.tally.count(u"model: "_s + model::toText(trouble));
    if (trouble == model::Trouble::Broken)
        report(model::Sentence{request.call, request.turn,
                   w.random.chance(0.5) ? u"Sure."_s : u"What day would suit you?"_s},
            400);
    report(
        model::Failed{request.call, request.turn, trouble, u"trouble"_s}, trouble == model::Trouble::Late ? 1500 : 500);
    return true;
}

QJsonObject ChatModel::booking()
{
    const QDate day = w.now().date().addDays(w.random.below(3));
    return {{u"customer_name"_s, u"Maria Lopez"_s},
        {u"customer_phone"_s, u"+1212555%1"_s.arg(1000 + w.random.below(25))}, {u"service_type"_s, u"Cleaning"_s},
        {u"preferred_date"_s, day.toString(Qt::ISODate)},
        {u"preferred_time"_s, u"%1:00"_s.arg(9 + w.random.below(9), 2, 10, QChar{u'0'})}};
}

ChatModel::Plan ChatModel::calling(const QString &tool, const QJsonObject &arguments)
{
    return {{},
        {{u"call-%1"_s.arg(++m_next), tool,
            QString::fromUtf8(QJsonDocument{arguments}.toJson(QJsonDocument::Compact))}}};
}

ChatModel::Plan ChatModel::answerToTool(const QString &answer)
{
    const QJsonObject result = QJsonDocument::fromJson(answer.toUtf8()).object();
    if (w.random.chance(0.1)) {
        w.tally.count(u"model: claims what is not so"_s);
        return {{u"Perfect, you are booked!"_s, u"Anything else?"_s}, {}};
    }
    const QString state = result.value(u"state").toString();
    if (result.value(u"success").toBool() && state == u"confirmed")
        return {{u"Your appointment is confirmed."_s, u"Is there anything else?"_s}, {}};
    if (state == u"provisional")
        return {{u"I have you down, and you will get a text once the calendar confirms."_s}, {}};
    return {{result.contains(u"slots") ? u"Which one suits you?"_s : u"That did not work."_s,
                u"What day and time would you like?"_s},
        {}};
}

ChatModel::Plan ChatModel::plan(const model::Request &request)
{
    const model::Entry &last = request.entries.last();
    if (last.by == By::Tool)
        return answerToTool(last.text);
    const int drawn = w.random.below(100);
    if (drawn < 8) {
        w.tally.count(u"model: claims what is not so"_s);
        return {{u"You're all set for tomorrow, it is booked!"_s}, {}};
    }
    if (drawn < 14) {
        w.tally.count(u"model: rubbish for a tool"_s);
        return {{},
            {{u"call-%1"_s.arg(++m_next), w.random.chance(0.5) ? u"schedule_appointment"_s : u"give_discount"_s,
                u"{\"customer_name\":"_s}}};
    }
    if (drawn < 34)
        return calling(
            u"check_availability"_s, {{u"service_type"_s, u"Cleaning"_s}, {u"preferred_date"_s, u"tomorrow"_s}});
    if (drawn < 56) {
        Plan book = calling(u"schedule_appointment"_s, booking());
        if (w.random.chance(0.3))
            book.sentences << u"You're booked."_s;                      // before the tool has answered
        if (w.random.chance(0.2))
            book.calls += calling(u"send_text"_s, {{u"text"_s, u"See you"_s}}).calls;
        return book;
    }
    if (drawn < 60)
        return calling(u"take_message"_s, {{u"message"_s, u"please call back"_s}});
    if (drawn < 63)
        return calling(u"transfer_to_human"_s, {});
    if (drawn < 68) {
        Plan end = calling(u"end_call"_s, {});
        end.sentences << u"Thank you for calling, goodbye."_s;
        return end;
    }
    if (drawn < 72)
        return calling(u"find_appointments"_s, {});
    return {{u"Of course."_s, drawn < 86 ? u"What day and time would suit you?"_s : u"May I have your name?"_s}, {}};
}

void ChatModel::ask(const model::Request &request)
{
    if (fails(request))
        return;
    w.tally.count(u"model: answers"_s);
    const Plan answer = plan(request);
    qint64 at = 200 + w.random.below(1000);
    for (const QString &sentence : answer.sentences)
        report(model::Sentence{request.call, request.turn, sentence}, at += 100 + w.random.below(300));
    report(model::Finished{request.call, request.turn, answer.calls, {100, 0, 20}}, at + 50);
}
} // namespace cloudgreet::sim
