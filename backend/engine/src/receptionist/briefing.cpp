// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody of the on-call list hears when they pick up.
#include "engine/receptionist.h"
#include "memory.h"
#include "speaking.h"

namespace cloudgreet {
namespace {
constexpr qsizetype fewestWords = 3;            ///< "yes please" tells nobody what a call is about.

struct Wording {
    bool spanish;
    QString operator()(const char16_t *english, const char16_t *other) const
    {
        return QString::fromUtf16(spanish ? other : english);
    }
};

QString whoCalls(const reception::Memory &memory, const ReceptionFacts &facts, const Wording &in)
{
    if (!memory.name.isEmpty())
        return memory.name;
    if (facts.customer && !facts.customer->name.isEmpty())
        return facts.customer->name;
    if (facts.caller)
        return in(u"Somebody with the number %1", u"Alguien con el número %1")
            .arg(reception::spokenDigits(facts.caller->e164()));
    return in(u"Somebody with a withheld number", u"Alguien con número oculto");
}

/// The receptionist's own reasons are codes; a model's are words for people.
QString why(const QString &reason, const reception::Memory &memory, const Wording &in)
{
    if (memory.urgent || reason == u"emergency"_s)
        return in(u"It is urgent.", u"Es urgente.");
    if (reason == u"upset caller"_s)
        return in(u"They are upset.", u"Está molesto o molesta.");
    static const QStringList sayNothing{u"asked for a person"_s, u"not understood"_s, u"pressed 0"_s};
    if (reason.isEmpty() || sayNothing.contains(reason))
        return {};
    if (reason.startsWith(u"asked for "))
        return in(u"They asked for %1.", u"Ha preguntado por %1.").arg(reason.mid(10));
    return in(u"It is about: %1.", u"Se trata de: %1.").arg(reason);
}
} // namespace

QString briefing(
    const DialogueState &state, const QString &reason, const QString &lastWords, const ReceptionFacts &facts)
{
    const auto memory = reception::Memory::from(state.memory());
    const QString &ours = facts.business.agent.language;
    const Wording in{ours.startsWith(u"es")};
    QStringList said{in(u"A call for %1. %2 is on the line.", u"Una llamada para %1. %2 está en línea.")
                         .arg(facts.business.name, whoCalls(memory, facts, in))};
    if (const QString words = why(reason, memory, in); !words.isEmpty())
        said << words;
    if (const Service *service = facts.business.service(memory.service))
        said << in(u"They asked for: %1.", u"Ha pedido: %1.").arg(service->name);
    if (lastWords.count(u' ') + 1 >= fewestWords)
        said << in(u"They said: %1.", u"Ha dicho: %1.").arg(lastWords);
    if (!memory.language.isEmpty() && memory.language.left(2) != ours.left(2))
        said << (memory.language.startsWith(u"es") ? in(u"They speak Spanish.", u"Habla español.")
                                                   : in(u"They speak English.", u"Habla inglés."));
    said << in(u"Press 1 to take the call, or 2 if you cannot.", u"Pulse 1 para atender la llamada, o 2 si no puede.");
    return said.join(u' ');
}
} // namespace cloudgreet
