// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an appointment of the caller's own is to be moved, and what is said of its old time and of its new one.
#include "topics.h"
#include <QRegularExpression>
#include <utility>

namespace cloudgreet::reception {
namespace {
/// Two days are named, and they are not both wished for: one is told of, the other asked for.
bool namesTwoDays(const Turn &turn)
{
    static const QRegularExpression joint{uR"(^(?:or|and|o|u|y|to|through|a|al|hasta)(?: (?:on|the|el))*$)"_s};
    const auto &whens = turn.meaning.whens;
    if (whens.size() < 2)
        return false;
    const language::When &told = whens.front(), &wished = whens.back();
    const QString between = language::spokenForm(QStringView{turn.heard}.mid(told.to, wished.from - told.to));
    return told.start.date.isValid() && wished.start.date.isValid() && told.start.date != wished.start.date
        && !wished.refused && !wished.past && !joint.match(between).hasMatch();
}
} // namespace

namespace {
/// "From Wednesday to Friday", "from ten to eleven", of a move: the one it is taken from and the one it goes to.
void partFromTo(Turn &turn)
{
    static const QRegularExpression lead{uR"(\b(?:from|de|del|desde)(?: (?:the|el|las?|los))*$)"_s};
    auto &whens = turn.meaning.whens;
    for (qsizetype i = 0; i < whens.size(); ++i) {
        const language::When range = whens[i];
        const QString before = language::spokenForm(QStringView{turn.heard}.left(range.from));
        const QString own = language::spokenForm(QStringView{turn.heard}.mid(range.from, range.to - range.from));
        const bool led = lead.match(before).hasMatch() || own.startsWith(u"from ") || own.startsWith(u"de");
        if (range.end.isEmpty() || range.bound != language::Bound::Exactly || !led)
            continue;
        language::When told = range, wished = range;
        told.end = {};
        wished.start = range.end;
        if (!range.end.time.isValid())
            wished.start.date = range.end.date.addDays(-1);
        else if (range.start.date == range.end.date)
            wished.start.date = {}; // the day stays
        wished.end = {};
        wished.from = wished.to; // it stands behind the other
        whens[i] = told;
        whens.insert(i + 1, wished);
        if (turn.meaning.when && turn.meaning.when->start == range.start && turn.meaning.when->end == range.end)
            turn.meaning.when = wished;
        return;
    }
}

/// "Put it off until Friday" moves it to the Friday.
void takeUntil(Turn &turn)
{
    static const QRegularExpression until{uR"(\b(?:until|till|hasta)(?: (?:the|el))*\s*$|^(?:until|till|hasta)\b)"_s};
    auto &when = turn.meaning.when;
    if (!when || when->bound != language::Bound::Before || !when->start.isEmpty())
        return;
    const QString before = language::spokenForm(QStringView{turn.heard}.left(when->from));
    const QString own = language::spokenForm(QStringView{turn.heard}.mid(when->from, when->to - when->from));
    if (!until.match(before).hasMatch() && !until.match(own).hasMatch())
        return;
    when->start = std::exchange(when->end, {});
    when->bound = language::Bound::Exactly;
}
} // namespace

bool wantsOwnMoved(const Turn &turn)
{
    const bool cannot = turn.brings(Cue::CannotAttend) || turn.brings(Cue::CannotCome);
    const bool own = turn.brings(Cue::OwnAppointment) || (cannot && turn.m.made.isEmpty());
    if (!turn.idle() || !own || turn.brings(Cue::Another) || turn.brings(Cue::ForSomebodyElse)
        || turn.brings(Cue::CancelIt) || turn.brings(Cue::BooksMore) || turn.says(Intent::LeaveMessage))
        return false;
    return turn.brings(Cue::Moves) || turn.brings(Cue::AnotherTime) || shiftsTime(turn) || namesTwoDays(turn);
}

/// "I have an appointment on Tuesday and want to move it to Friday": what is said of the appointment that exists is no
/// wish for the new one.
void takeChangeWish(Turn &turn)
{
    if (shiftsTime(turn)) {
        takeWish(turn);
        return;
    }
    static const QRegularExpression change{
        uR"(\b(move|change|reschedule|shift|push|postpone|switch|bring|make|mover|cambi\w+|pasar\w*|aplaz\w+|)"
        uR"(posponer\w*|adelantar\w*|muev\w+)\b)"_s,
        QRegularExpression::CaseInsensitiveOption};
    static const QRegularExpression thing{
        uR"(^\W*(appointment|booking|visit|one|slot|cita|reserva)\b)"_s, QRegularExpression::CaseInsensitiveOption};
    static const QRegularExpression from{
        uR"(\b(from|de|del|for|on|el|have|tengo)\s+(the\s+)?$)"_s, QRegularExpression::CaseInsensitiveOption};
    const qsizetype verb = turn.heard.indexOf(change);
    const bool timed = std::any_of(
        turn.meaning.whens.begin(), turn.meaning.whens.end(), [](const language::When &w) { return w.hasTime(); });
    if (!timed) { // "move it to 11": what is a number otherwise is a time here
        const Ask asked = std::exchange(turn.m.asked, Ask::Day);
        const Meaning before = turn.meaning;
        understandTurn(turn);
        turn.m.asked = asked;
        turn.meaning.services = before.services;
    }
    partFromTo(turn);
    const bool cannot
        = turn.brings(Cue::CannotAttend) || turn.brings(Cue::CannotCome) || turn.brings(Cue::OwnAppointment);
    const bool twoDays = namesTwoDays(turn);
    QList<language::When> wishes;
    for (const language::When &when : turn.meaning.whens) {
        const bool first = &when == &turn.meaning.whens.front(), last = &when == &turn.meaning.whens.back();
        const bool before = verb >= 0 && when.from < verb && (!twoDays || !last);
        const bool named = thing.match(turn.heard.mid(when.to)).hasMatch()
            || (turn.meaning.whens.size() > 1 && first && from.match(turn.heard.left(when.from)).hasMatch())
            || (twoDays && cannot && !last) || (when.refused && cannot);
        if (before || named)
            turn.m.targetDay = when.start.date.isValid() ? when.start.date : turn.m.targetDay;
        else
            wishes.push_back(when);
    }
    if (wishes.isEmpty()) {
        turn.meaning.when.reset();
        return;
    }
    if (wishes.size() != turn.meaning.whens.size())
        turn.meaning.when = wishes.back();
    turn.meaning.whens = wishes;
    takeUntil(turn);
    takeWish(turn);
}
} // namespace cloudgreet::reception
