// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/claims.h"
#include "language/understand.h"
#include <QRegularExpression>
#include <algorithm>

namespace cloudgreet::model {
using namespace Qt::StringLiterals;
namespace {
using Deed = Receipt::Deed;

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression{pattern,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
}

/// One way to say that a deed is done. `firm` ones say that it is certain, which a provisional booking is not.
struct Saying {
    Deed deed;
    bool firm;
    QStringView words;
};
constexpr Saying sayings[] = {
    {Deed::Booked, true,
        uR"(\b(?:booked|re-?scheduled|scheduled|reserved|locked in|all set|good to go|squared away|)"
        uR"(pencil(?:l)?ed in|secured)\b)"},
    {Deed::Booked, true,
        uR"(\b(?:appointment|booking|reservation|slot|spot|visit|it|that|everything|you)(?:'s|'re| is| are|)"
        uR"( has been| have been| was)(?: now| all| officially)? (?:made|set|confirmed|in place|sorted|)"
        uR"(finali[sz]ed|done)\b)"},
    {Deed::Booked, true,
        uR"(\bconfirmed (?:your|the|that|you|an?) (?:appointment|booking|reservation|slot|visit|for)\b)"},
    {Deed::Booked, true, uR"(\bconfirmed for\b)"},
    {Deed::Booked, true,
        uR"(\b(?:you|it|that|appointment|booking|reservation)\b.{0,24}\b(?:on|in|into|onto) (?:the|our|his|her|)"
        uR"(their) (?:books?|calendar|schedule|diary)\b)"},
    {Deed::Booked, true,
        uR"(\b(?:see|expect|look(?:ing)? forward to seeing) you (?:then|on|at|tomorrow|next|this|in|there)\b)"},
    {Deed::Booked, true, uR"(\b(?:reservad|agendad|confirmad|programad|asegurad)[oa]s?\b)"},
    {Deed::Booked, true, uR"(\bqueda(?:do|mos)?\b(?! (?:cancelad|anulad|eliminad)).*\b(?:cita|reserva|apuntad[oa])\b)"},
    {Deed::Booked, true, uR"(\b(?:ya )?(?:tiene|tienes) (?:su|tu|una|la) (?:cita|reserva)\b)"},
    {Deed::Booked, true,
        uR"(\b(?:su|tu|la) (?:cita|reserva) (?:ya )?(?:está|queda|es)\b(?! (?:ya )?(?:cancelad|anulad|eliminad)))"},
    {Deed::Booked, true, uR"(\b(?:le|te|lo|la) (?:esperamos|vemos)\b)"},
    {Deed::Booked, true, uR"(\bnos vemos\b)"},
    {Deed::Booked, false,
        uR"(\b(?:have|'ve|got|put|has|marked|noted|placed|added|entered)(?: got| put)? you (?:down|in|up|)"
        uR"(on)\b(?! as\b))"},
    {Deed::Booked, false, uR"(\byou(?:'re| are) (?:down|in) (?:for|at|on|with)\b)"},
    {Deed::Booked, false, uR"(\b(?:le|te|lo|la) (?:he|hemos|tengo|tenemos) (?:anotad|puest|apuntad)[oa]\b)"},
    {Deed::Moved, true,
        uR"(\b(?:moved|re-?scheduled|bumped|shifted)\b.*\b(?:appointment|booking|reservation|visit|it|you|)"
        uR"(that)\b)"},
    {Deed::Moved, true,
        uR"(\b(?:appointment|booking|reservation|visit|it|that)\b.*\b(?:moved|re-?scheduled|bumped|shifted)\b)"},
    {Deed::Moved, true, uR"(\b(?:changed|switched|pushed|updated)\b.*\b(?:appointment|booking|reservation|visit)\b)"},
    {Deed::Moved, true, uR"(\b(?:appointment|booking|reservation|visit)\b.*\b(?:changed|switched|pushed|updated)\b)"},
    {Deed::Moved, true,
        uR"(\b(?:he|hemos|ha sido|queda|está) (?:cambiad|movid|pasad|modificad|reprogramad)[oa]\b.*\b(?:cita|)"
        uR"(reserva|a las|al|para el)\b)"},
    {Deed::Cancelled, true, uR"(\bcancel(?:l)?ed\b)"},
    {Deed::Cancelled, true, uR"(\b(?:taken|removed|deleted)\b.*\b(?:appointment|booking|off)\b)"},
    {Deed::Cancelled, true, uR"(\b(?:cancelad|anulad|eliminad)[oa]\b)"},
    {Deed::MessageTaken, true,
        uR"(\b(?:passed|forwarded|relayed|delivered|given|sent)\b.*\b(?:message|note|word|request|that|it|this|)"
        uR"(them|owner|team)\b)"},
    {Deed::MessageTaken, true, uR"(\b(?:left|taken|noted|recorded|written)\b.*\b(?:message|note)\b)"},
    {Deed::MessageTaken, true,
        uR"(\b(?:'ll|will|going to|gonna)\b.*\b(?:pass (?:it|that|this|your|the|along|on)|let (?:them|the \w+|)"
        uR"(him|her|someone|\w+) know|make sure (?:they|the|he|she|someone)|tell (?:them|the \w+|him|her)|)"
        uR"(have (?:someone|somebody|them|him|her|the \w+) (?:call|ring|contact|get back))\b)"},
    {Deed::MessageTaken, true,
        uR"(\b(?:someone|somebody|they|he|she|the owner|the team|we)(?:'ll| will) (?:call|ring|get back|)"
        uR"(be in touch|contact|reach out)\b)"},
    {Deed::MessageTaken, true,
        uR"(\b(?:he|hemos) (?:pasado|dejado|tomado|anotado|apuntado)\b.*\b(?:mensaje|recado|nota|eso)\b)"},
    {Deed::MessageTaken, true, uR"(\b(?:le|les|lo) (?:pasaré|diré|avisaré|haré saber)\b)"},
    {Deed::MessageTaken, true, uR"(\b(?:le|te) (?:llamarán|llamaremos|devolverán|contactarán)\b)"},
    {Deed::Texted, true,
        uR"(\b(?:'ve|have|has been|was|just|i)\b.*\b(?:texted|sent)\b.*\b(?:you|text|sms|link|confirmation|)"
        uR"(details)\b)"},
    {Deed::Texted, true, uR"(\b(?:text|sms|link|confirmation)\b.*\b(?:has been|was|is) sent\b)"},
    {Deed::Texted, true, uR"(\b(?:he|hemos|ha sido) (?:enviado|mandado)\b)"},
    {Deed::Texted, true,
        uR"(\byou(?:'ll| will)(?: also| soon| shortly)? (?:get|receive|be getting|be receiving|)"
        uR"(have)\b.*\b(?:text|message|sms|confirmation|reminder)\b)"},
    {Deed::Texted, true, uR"(\b(?:recibirá|le llegará)s?\b.*\b(?:mensaje|texto|sms|confirmación)\b)"},
};

/// All sayings of one deed, equally firm, in one expression.
struct Wording {
    Deed deed;
    bool firm;
    QRegularExpression pattern;
};

const QList<Wording> &wordings()
{
    static const QList<Wording> all = [] {
        QList<Wording> made;
        const auto end = std::end(sayings);
        for (auto from = std::begin(sayings); from != end;) {
            const auto to = std::find_if(
                from, end, [&](const Saying &s) { return s.deed != from->deed || s.firm != from->firm; });
            QStringList alternatives;
            std::for_each(from, to, [&](const Saying &s) { alternatives.push_back(s.words.toString()); });
            made.push_back({from->deed, from->firm, words(alternatives.join(u'|'))});
            from = to;
        }
        return made;
    }();
    return all;
}

bool isConditional(const QString &clause)
{
    static const QRegularExpression pattern
        = words(
            uR"(\b(?:if|once|when|whenever|before (?:i|we|you|it)|as soon as|until|unless|in case|to get|to be|)"
            uR"(to have|so that|si|cuando|una vez|antes de|en cuanto|para que|hasta que)\b)"_s);
    return pattern.match(clause).hasMatch();
}

/// What takes the claim out of a clause: denied, asked, wished for, put under a condition, or said of somebody else's
/// time.
bool isNoClaim(const QString &clause, bool isQuestion)
{
    static const QRegularExpression denied
        = words(
            uR"(\b(?:not|never|nothing|no longer|unable|yet to|todavía|aún no|no (?:está|he|hemos|hay|tiene|queda|)"
            uR"(puedo|puede|ha))\b|n't\b)"_s),
        offered = words(
            uR"(\b(?:shall|should (?:i|we)|can|could|would|may|might|let me|let's|want|like me to|do you|did you|)"
            uR"(puedo|podría|podemos|quiere|desea|le gustaría|déjeme|permítame)\b)"_s),
        others = words(
            uR"(\b(?:fully|already|all|completely|solidly|double) booked|booked (?:up|solid|out)\b|\bwe(?:'re|)"
            uR"( are) (?:\w+ )?booked\b|\b(?:time|slot|hour|morning|afternoon|day|spot) (?:is|has|)"
            uR"(was)(?: been)?(?: already| just)? (?:booked|taken|reserved)\b|\b(?:está|)"
            uR"(están) (?:todo |ya )?(?:ocupad|reservad|complet)[oa]s?\b)"_s),
        asks = words(
            uR"(\A\W*(?:is|are|was|were|do|does|did|have|has|who|what|when|which|how|es|está|tiene|qué|cuándo|)"
            uR"(cuál)\b)"_s);
    return denied.match(clause).hasMatch() || isConditional(clause) || others.match(clause).hasMatch()
        || offered.match(clause).hasMatch() || (isQuestion && asks.match(clause).hasMatch());
}

/// "I'll get you booked in" says what comes next, and the tool's call does come; "I'll pass it on" is a promise by
/// itself.
bool announces(const QString &clause, Deed deed)
{
    static const QRegularExpression future = words(
            uR"(\b(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| are going to)\b|\b(?:voy|vamos) a\b)"_s);
    return deed != Deed::MessageTaken && future.match(clause).hasMatch();
}

/// "I can confirm that …" asks nothing and offers nothing.
QString withoutManners(QString sentence)
{
    static const QRegularExpression manners = words(
            uR"(\b(?:can|may|(?:would |'d )?(?:like|love) to|want(?:ed)? to|happy to|glad to|pleased to|let me|)"
            uR"(puedo|quiero|me alegra) (?:now |also |just )?(?:confirm|tell you|say|inform you|let you know|)"
            uR"(report|confirmar(?:le)?|decir(?:le)?|informar(?:le)?)\b)"_s);
    return sentence.replace(u'’', u'\'').remove(manners);
}

/// Clauses by themselves: "You're booked, is there anything else?" asks and claims.
QStringList clausesOf(const QString &sentence)
{
    static const QRegularExpression between
        = words(uR"([,;—–]|(?<!\d):|\s-\s|\b(?:and|but|so|y|pero|así que)\b(?=\s))"_s);
    return sentence.split(between, Qt::SkipEmptyParts);
}

bool proves(const Receipt &receipt, const Wording &wording)
{
    if (receipt.provisional && wording.firm)
        return false;
    if (receipt.deed == wording.deed)
        return true;
    const bool appointment = receipt.deed == Deed::Booked || receipt.deed == Deed::Moved;
    return appointment && (wording.deed == Deed::Booked || wording.deed == Deed::Moved || wording.deed == Deed::Texted);
}

/// Whether the day and the time that the sentence names, as far as it does, are those of `start`.
bool fits(const language::When &when, const QDateTime &start)
{
    constexpr int half = 12 * 3600;
    const auto clock = [&when](const QTime &time) {
        return QTime{0, 0}.secsTo(time) % (when.halfDayAssumed ? half : 2 * half);
    };
    return !when.impossible && (!when.start.date.isValid() || when.start.date == start.date())
        && (!when.start.time.isValid() || clock(when.start.time) == clock(start.time()));
}

/// What one claim comes to. `when`: the day and time of the whole sentence.
Verdict verdictOn(const Wording &claim, const std::optional<language::When> &when, const Proof &proof)
{
    const bool names = when && (claim.deed == Deed::Booked || claim.deed == Deed::Moved);
    const auto isMeant = [&](const QDateTime &startUtc) { return fits(*when, startUtc.toTimeZone(proof.zone)); };
    if (names && std::any_of(proof.standing.begin(), proof.standing.end(), isMeant))
        return Verdict::Speak;                          // told of an appointment that stands since before
    QList<QDateTime> starts;
    for (const Receipt &receipt : proof.receipts)
        if (proves(receipt, claim))
            starts << receipt.startUtc;
    if (starts.isEmpty())
        return Verdict::Unproved;
    return names && std::none_of(starts.begin(), starts.end(), isMeant) ? Verdict::Differs : Verdict::Speak;
}
} // namespace

Verdict verdictOn(const QString &sentence, const Proof &proof)
{
    const QString plain = withoutManners(sentence);
    const bool isQuestion = plain.trimmed().endsWith(u'?');
    std::optional<language::When> when;
    bool isRead = false;
    static const QRegularExpression later = words(uR"('ll\b|\b(?:will|recibirá|llegará|quedará)\b)"_s);
    bool isGoverned = false;                            // "once it is booked, you will get a text"
    for (const QString &clause : clausesOf(plain)) {
        const bool follows = std::exchange(isGoverned, isConditional(clause)) && later.match(clause).hasMatch();
        if (follows || isNoClaim(clause, isQuestion))
            continue;
        for (const Wording &wording : wordings()) {
            if (!wording.pattern.match(clause).hasMatch() || announces(clause, wording.deed))
                continue;
            if (!std::exchange(isRead, true)) {
                language::Listening listening;
                listening.reference = proof.nowUtc.toTimeZone(proof.zone);
                listening.tongue = proof.isSpanish ? language::Tongue::Spanish : language::Tongue::English;
                when = language::understand(plain, listening).when;
            }
            if (const Verdict verdict = verdictOn(wording, when, proof); verdict != Verdict::Speak)
                return verdict;
        }
    }
    return Verdict::Speak;
}
} // namespace cloudgreet::model
