// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/values.h"
#include <functional>

namespace cloudgreet::ui {

/// Something that the owner can do, by its name.
struct Command {
    QString title, shortcut, drawing, words;        ///< words: what else people call it
    std::function<void()> run;
    bool isListed = true;           ///< In the palette; the keys are told of all.
};

/// One thing that was found.
struct SearchHit {
    enum class Kind { Command, Person, Conversation, Call, Appointment };
    Kind kind = Kind::Command;
    QString id;                     ///< Of the command its place, of a person and a conversation the number.
    QString title, detail, drawing; ///< detail: found words stand between U+0002 and U+0003
    QString name;                   ///< Of a person or conversation, where one is known.
    api::Appointment appointment = {};
};

[[nodiscard]] QString groupTitle(SearchHit::Kind kind);
[[nodiscard]] SearchHit hitOf(const api::Customer &customer);
[[nodiscard]] SearchHit hitOf(const api::Conversation &conversation, const QTimeZone &zone, const QDateTime &nowUtc);
[[nodiscard]] SearchHit hitOf(const api::CallSummary &call, const QTimeZone &zone, const QDateTime &nowUtc);
[[nodiscard]] SearchHit hitOf(const api::Appointment &appointment, const QTimeZone &zone, const QDateTime &nowUtc);
/// The commands in whose names all words begin a word, in their order.
[[nodiscard]] QList<SearchHit> commandsFor(const QList<Command> &commands, const QString &words);
} // namespace cloudgreet::ui

Q_DECLARE_METATYPE(cloudgreet::ui::SearchHit)
