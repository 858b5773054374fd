// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitment.h"
#include "cues.h"
#include "domain/result.h"
#include "language/understand.h"
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace cloudgreet::reception {
namespace {
using language::Intent;

/// How each deed is told to be done, in the order of Deed.
constexpr const char16_t *commands[] = {
    uR"((?:book|confirm|reserve|schedule) (?:it|that|this|me|me in)|put me (?:down|in)|reservel[oa]|reserve(?:me)?(?: la| esa)?(?: cita)?|confirm(?:o|el[oa]|e))",
    uR"(cancel (?:it|that|this|the (?:appointment|booking)|my (?:appointment|booking))|call it off|cancelel[oa]|cancele(?: la| esa| mi)?(?: cita)?|cancelar(?:l[oa])?|anulel[oa]|anule(?: la| mi)?(?: cita)?)",
    uR"((?:move|reschedule|switch) (?:it|that|this|me)|change (?:it|that|this)|cambiel[oa]|cambie(?: la| mi)?(?: cita)?|muevel[oa]|muev[ae](?:la)?|pasel[oa])",
};

const QRegularExpression &among(const std::array<QRegularExpression, 3> &shapes, Deed deed)
{
    return shapes[size_t(deed)];
}

/// One shape for each deed; %1 is how it is told to be done.
std::array<QRegularExpression, 3> shapesOf(const QString &pattern)
{
    std::array<QRegularExpression, 3> shapes;
    for (size_t i = 0; i < shapes.size(); ++i)
        shapes[i] = QRegularExpression{pattern.arg(QString::fromUtf16(commands[i]))};
    return shapes;
}

/// A yes that nobody could take for anything else; with it the model may be less sure.
bool opensWithYes(const QString &words, Deed deed)
{
    static const auto shapes = shapesOf(
        uR"(^(?:(?:oh|um|uh|ah|well|so|and|then|just|please|alright|ok|okay|great|good|perfect|y|ay|bueno|pues|vale|perfecto|genial) )*(?:yes|yeah|yep|yup|yea|sure|absolutely|definitely|certainly|of course|correct|exactly|go (?:right )?ahead|please do|do it|that's (?:right|correct|perfect|fine|it)|that is (?:right|correct|perfect|fine)|si|claro|correcto|exacto|exactamente|por supuesto|adelante|de acuerdo|desde luego|asi es|eso es|dale|%1)\b)"_s);
    return among(shapes, deed).match(words).hasMatch();
}

/// What is left of a turn of nothing but a yes is nothing: the yes, its manners, and the deed told again.
bool isPlainYes(const QString &words, Deed deed)
{
    static const auto shapes = shapesOf(
        uR"(\b(?:(?:can|could|would|will) you (?:please )?(?=(?:%1|do|go)\b)|%1|go (?:right )?ahead|do (?:it|that|so)|please do|(?:that|it|this|everything)(?:'s| is| sounds| looks| works)?(?: all)? (?:right|correct|perfect|fine|good|great|it)|that works|sounds (?:good|great|perfect|fine)|let's do (?:it|that)|of course|why not|no problem|thank you(?: so much| very much)?|por favor|adelante|claro(?: que si)?|por supuesto|de acuerdo|desde luego|asi es|eso es|esta bien|muy bien|todo bien|me parece bien|hagalo|dale|yes|yeah|yep|yup|yea|sure|absolutely|definitely|certainly|correct|exactly|right|please|thanks|ma'am|sir|si|correct[oa]|exacto|exactamente|perfecto|perfect|vale|gracias|great|good|ok|okay|oh|um|uh|ah|well|and|then|so|just|y|pues|bueno|senorita|senora?)\b)"_s);
    QString rest = words;
    return opensWithYes(words, deed) && rest.remove(among(shapes, deed)).simplified().isEmpty();
}

/// "Yes, cancel it", beside "shall I book it?", tells another deed.
bool tellsOther(const QString &words, Deed deed)
{
    static const auto told = shapesOf(u"\\b(?:%1)\\b"_s);
    for (size_t i = 0; i < told.size(); ++i)
        if (Deed(i) != deed && told[i].match(words).hasMatch())
            return true;
    return false;
}

/// Words that take back, put off or hedge.
bool holdsBack(const QString &words)
{
    static const QRegularExpression idiom{
        uR"(\b(why not|no problem|not a problem|no worries|no doubt|por que no|sin problema|no hay problema)\b)"_s};
    static const QRegularExpression shape{
        uR"(\b(but|wait|hang on|hold on|one (?:moment|second|sec)|a (?:moment|second|sec)|actually|instead|rather|except|unless|if|maybe|perhaps|might|not|don't|doesn't|isn't|won't|can't|didn't|no|nope|never|before you|let me|i (?:guess|suppose|think|mean|meant|wonder)|i was wondering|thinking|not sure|another|different|other|wrong|pero|espere|espera|esper[eo]me|un (?:momento|segundo)|mejor|en vez|en lugar|salvo|excepto|a no ser|quizas?|tal vez|puede ser|creo|supongo|depende|depends|tampoco|nunca|antes de|dejeme|deje que|otr[oa]|mal)\b)"_s};
    QString rest = words;
    return shape.match(rest.remove(idiom)).hasMatch();
}

bool isOwn(Intent intent, Deed deed)
{
    switch (deed) {
    case Deed::Book:
        return intent == Intent::Book || intent == Intent::Inform || intent == Intent::AskAvailability;
    case Deed::Cancel:
        return intent == Intent::Cancel || intent == Intent::Inform;
    case Deed::Move:
        return intent == Intent::Reschedule || intent == Intent::Inform || intent == Intent::Book;
    }
    return false;
}

/// What may stand beside a yes without being another wish.
bool isManner(Intent intent)
{
    return intent == Intent::Affirm || intent == Intent::Thanks || intent == Intent::Greeting
        || intent == Intent::Goodbye || intent == Intent::Other || intent == Intent::NoPreference;
}

double scoreOf(const language::Meaning &meaning, Intent intent)
{
    for (const language::ScoredIntent &scored : meaning.intents)
        if (scored.intent == intent)
            return scored.score;
    return 0;
}

bool wantsElse(const language::Meaning &meaning, Deed deed)
{
    constexpr double Noticed = 0.3;
    return std::any_of(meaning.intents.begin(), meaning.intents.end(), [&](const language::ScoredIntent &scored) {
        return scored.score >= Noticed && !isManner(scored.intent) && !isOwn(scored.intent, deed);
    });
}
} // namespace

bool asksSomething(const QString &heard)
{
    static const QRegularExpression opening{
        uR"(^(?:(?:and|also|but|ok|okay|so|oh|um|uh|hm+|mm+|well|i mean|yes|yeah|sure|right|sorry|wait|hang on|hold on|please|y|pero|si|bueno|pues|perdon|oiga|espere|espera|un momento|a ver) )*(?:do (?:you|i|we|they)|does|did|is|are|am i|was|were|what|what's|how|how's|why|who|who's|whose|where|where's|when|when's|which|can|could|would (?:you|it|that|i)|will (?:it|i|you|there|that|they)|should|has|have you|i was wondering|i wonder|i want to know|i have a question|question about|quisiera saber|tengo una (?:pregunta|duda)|tienen?|hay|puedo|puede|podria|que|como|donde|aceptan|hacen|cual|cuanto|cuanta|cuando|quien|con quien|duele|atienden|por que|es con|es en|es el|es la|esta|queda|seria|tengo que)\b)"_s};
    if (heard.contains(u'?') || heard.contains(u'¿'))
        return true;
    const QStringList clauses = clausesOf(heard);
    return std::any_of(clauses.begin(), clauses.end(),
        [&](const QString &clause) { return opening.match(language::spokenForm(clause)).hasMatch(); });
}

bool commits(const QString &heard, const language::Meaning &meaning, Deed deed)
{
    constexpr double Clear = 0.7, ClearBehindYes = 0.3;
    const QString words = language::spokenForm(heard);
    if (tellsOther(words, deed)
        || hasCue(words, Cue::ThatIsAll)) // "that will be all" ends a call; it does not begin a deed
        return false;
    if (isPlainYes(words, deed) && !heard.contains(u'?'))
        return true;
    if (asksSomething(heard))
        return false;
    static const QRegularExpression contact{
        u"\\b(?:number|phone|numero|telefono)\\b"_s}; // "the number is good" answers what was asked before
    if (contact.match(words).hasMatch() && !opensWithYes(words, deed))
        return false;
    const double yes = scoreOf(meaning, Intent::Affirm);
    const bool againstIt = scoreOf(meaning, Intent::Negate) >= yes || scoreOf(meaning, Intent::Abort) >= yes;
    if (yes <= 0 || againstIt || holdsBack(words) || wantsElse(meaning, deed))
        return false;
    return yes >= (opensWithYes(words, deed) ? ClearBehindYes : Clear);
}
} // namespace cloudgreet::reception
