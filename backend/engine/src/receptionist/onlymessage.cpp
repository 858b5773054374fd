// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics.h"

namespace cloudgreet::reception {
namespace {
constexpr int MostSilences = 2;

void ask(Turn &turn)
{
    turn.question(Ask::MessageText, Phrase::OnlyMessage);
}

/// Whatever is said is the message: nothing in it is a wish here.
void takeIt(Turn &turn, const QString &words)
{
    turn.heard = words;
    turn.m.requests = 0;
    understandTurn(turn);
    if (turn.says(Intent::Goodbye))
        return turn.hangUp(Phrase::Goodbye, u"goodbye"_s);
    constexpr qsizetype longest = 2000;
    turn.request(tool::TakeMessage{turn.m.name, turn.facts.caller, words.left(longest), false});
}
} // namespace

void hearOnlyMessage(Turn &turn, const Heard &heard)
{
    if (const auto *said = std::get_if<heard::Said>(&heard))
        return takeIt(turn, said->text);
    if (std::holds_alternative<heard::ToolAnswered>(heard)) {
        turn.m.arranged = true;
        turn.tell(Phrase::MessageTaken);
        return turn.hangUp(Phrase::Goodbye, u"goodbye"_s);
    }
    if (const auto *silence = std::get_if<heard::Silence>(&heard); silence && silence->times >= MostSilences)
        return turn.hangUp(Phrase::GoodbySilence, u"silence"_s);
    if (std::holds_alternative<heard::CallOpened>(heard)) {
        turn.m.opened = true;
        turn.tell(Phrase::Greeting, {timeOfDay(turn), turn.facts.business.name});
    }
    ask(turn);
}
} // namespace cloudgreet::reception
