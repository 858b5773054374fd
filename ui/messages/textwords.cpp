// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/textwords.h"
#include "widgets/formats.h"
#include <QCoreApplication>

namespace cloudgreet::ui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TextWords)
};
} // namespace

QString peerText(const api::Conversation &conversation)
{
    return conversation.name.isEmpty() ? phoneText(conversation.peer) : conversation.name;
}

QString textStateText(const api::TextMessage &message)
{
    switch (message.state) {
    case api::TextState::Received: return {};
    case api::TextState::Queued: return Words::tr("Sending…");
    case api::TextState::Sent: return Words::tr("Sent");
    case api::TextState::Delivered: return Words::tr("Delivered");
    case api::TextState::Failed: return Words::tr("Not delivered");
    case api::TextState::Unknown: return Words::tr("It is not known whether it went out");
    }
    return {};
}

QString textKindText(const QString &kind)
{
    static const QHash<QString, const char *> words{{u"confirmation"_s, QT_TRANSLATE_NOOP("TextWords", "Confirmation")},
        {u"moved"_s, QT_TRANSLATE_NOOP("TextWords", "New time")},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("TextWords", "Cancellation")},
        {u"conflict"_s, QT_TRANSLATE_NOOP("TextWords", "Other times")},
        {u"reminder"_s, QT_TRANSLATE_NOOP("TextWords", "Reminder")},
        {u"recovery"_s, QT_TRANSLATE_NOOP("TextWords", "After a missed call")}};
    const char *known = words.value(kind);
    return known ? Words::tr(known) : QString{};
}

QString reasonText(const api::TextMessage &message)
{
    return QCoreApplication::translate("TextReasons", message.error.toUtf8().constData());
}

QString adviceFor(const api::TextMessage &message)
{
    struct Row {
        QStringView sign;
        const char *advice;
    };
    // By the words that the host uses for a reason (engine/src/textwording.cpp); what Telnyx said itself fits the last.
    static constexpr Row rows[] = {
        {u"landline", QT_TRANSLATE_NOOP("TextWords", "Call them instead, or ask for a mobile number.")},
        {u"no more texts",
            QT_TRANSLATE_NOOP("TextWords", "Call them instead. Texts reach them again once they text START to you.")},
        {u"not a number", QT_TRANSLATE_NOOP("TextWords", "Check the digits of the number.")},
        {u"could not be reached", QT_TRANSLATE_NOOP("TextWords", "Try again later, or call.")},
        {u"spam", QT_TRANSLATE_NOOP("TextWords", "Write it as you would say it: without links, capitals and offers.")},
        {u"what the text says", QT_TRANSLATE_NOOP("TextWords", "Write it in other words.")},
        {u"More texts", QT_TRANSLATE_NOOP("TextWords", "Wait some minutes, then send it again.")},
        {u"Too many texts", QT_TRANSLATE_NOOP("TextWords", "Wait some minutes, then send it again.")},
        {u"out of funds", QT_TRANSLATE_NOOP("TextWords", "Top the account up at Telnyx, then send it again.")},
        {u"spending limit", QT_TRANSLATE_NOOP("TextWords", "Raise the limit at Telnyx, then send it again.")},
        {u"messaging profile",
            QT_TRANSLATE_NOOP("TextWords", "Set-up, page “Phone line”, shows what is missing at Telnyx.")},
        {u"register",
            QT_TRANSLATE_NOOP("TextWords", "Telnyx takes the registration under “Messaging”; it takes some days.")},
        {u"not verified", QT_TRANSLATE_NOOP("TextWords", "Telnyx verifies it under “Messaging”; it takes some days.")}};
    if (message.state == api::TextState::Unknown)
        return Words::tr("Ask the customer before you send it again: it may have arrived.");
    for (const Row &row : rows)
        if (message.error.contains(row.sign))
            return Words::tr(row.advice);
    return Words::tr("Check the number and send it again, or call.");
}
} // namespace cloudgreet::ui
