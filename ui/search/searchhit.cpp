// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchhit.h"
#include "messages/textwords.h"
#include "widgets/formats.h"
#include <QCoreApplication>

namespace cloudgreet::ui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

bool beginsAWord(const QString &name, const QString &word)
{
    for (const QString &part : name.split(u' ', Qt::SkipEmptyParts))
        if (part.startsWith(word, Qt::CaseInsensitive))
            return true;
    return false;
}
} // namespace

QString groupTitle(SearchHit::Kind kind)
{
    switch (kind) {
    case SearchHit::Kind::Command: return Words::tr("Do");
    case SearchHit::Kind::Person: return Words::tr("People");
    case SearchHit::Kind::Conversation: return Words::tr("Messages");
    case SearchHit::Kind::Call: return Words::tr("Said in calls");
    case SearchHit::Kind::Appointment: return Words::tr("Appointments");
    }
    return {};
}

SearchHit hitOf(const api::Customer &customer)
{
    const QString number = phoneText(customer.phone);
    return {SearchHit::Kind::Person, customer.phone, customer.name.isEmpty() ? number : customer.name,
        customer.calls > 0 ? Words::tr("%1 · calls and what was said").arg(number) : number, u"person"_s,
        customer.name};
}

SearchHit hitOf(const api::Conversation &conversation, const QTimeZone &zone, const QDateTime &nowUtc)
{
    return {SearchHit::Kind::Conversation, conversation.peer,
        Words::tr("%1 · %2").arg(peerText(conversation), briefMomentText(conversation.last.atUtc, zone, nowUtc)),
        QString{conversation.hit.isEmpty() ? conversation.last.text : conversation.hit}.simplified(), u"message"_s,
        conversation.name};
}

SearchHit hitOf(const api::CallSummary &call, const QTimeZone &zone, const QDateTime &nowUtc)
{
    return {SearchHit::Kind::Call, call.id,
        Words::tr("%1 · %2").arg(callerText(call), momentText(call.startedUtc, zone, nowUtc)),
        call.hit.isEmpty() ? call.summary : call.hit, u"calls"_s, call.callerName};
}

SearchHit hitOf(const api::Appointment &appointment, const QTimeZone &zone, const QDateTime &nowUtc)
{
    return {SearchHit::Kind::Appointment, appointment.id,
        Words::tr("%1 · %2").arg(appointment.customerName, appointment.service),
        Words::tr("%1 · %2").arg(momentText(appointment.startUtc, zone, nowUtc), visitText(appointment.state)),
        u"calendar"_s, appointment.customerName, appointment};
}

QList<SearchHit> commandsFor(const QList<Command> &commands, const QString &words)
{
    QList<SearchHit> hits;
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const Command &command = commands.at(i);
        const QString name = command.title + u' ' + command.words;
        if (command.isListed
            && std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return beginsAWord(name, word); }))
            hits.append({SearchHit::Kind::Command, QString::number(i), command.title, keyText(command.shortcut),
                command.drawing, {}});
    }
    return hits;
}
} // namespace cloudgreet::ui
