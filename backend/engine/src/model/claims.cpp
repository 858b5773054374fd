// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/claims.h"
#include "language/understand.h"
#include <QRegularExpression>
#include <algorithm>

namespace cloudgreet::model {
namespace {
using Deed = Receipt::Deed;

QRegularExpression words(const char16_t *pattern)
{
    return QRegularExpression{QString::fromUtf16(pattern),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
}

/// How a claim of each kind is worded. `firm` ones say that it is certain, which a provisional booking is not.
struct Wording {
    Deed deed;
    bool firm;
    QRegularExpression pattern;
};

const QList<Wording> &wordings()
{
    static const QList<Wording> all{
        {Deed::Booked, true,
            words(u"\\b(?:booked|re-?scheduled|scheduled|reserved|locked in|all set|good to go|squared "
                  u"away|pencil(?:l)?ed in|secured)\\b"
                  u"|\\b(?:appointment|booking|reservation|slot|spot|visit|it|that|everything|you)(?:'s|'re| is| are| "
                  u"has been| have been| was)(?: now| all| officially)? "
                  u"(?:made|set|confirmed|in place|sorted|finali[sz]ed|done)\\b"
                  u"|\\bconfirmed (?:your|the|that|you|an?) "
                  u"(?:appointment|booking|reservation|slot|visit|for)\\b|\\bconfirmed for\\b"
                  u"|\\b(?:you|it|that|appointment|booking|reservation)\\b.{0,24}\\b(?:on|in|into|onto) "
                  u"(?:the|our|his|her|their) (?:books?|calendar|schedule|diary)\\b"
                  u"|\\b(?:see|expect|look(?:ing)? forward to seeing) you (?:then|on|at|tomorrow|next|this|in|there)\\b"
                  u"|\\b(?:reservad|agendad|confirmad|programad|asegurad)[oa]s?\\b|\\bqueda(?:do|mos)?\\b"
                  u"(?! (?:cancelad|anulad|eliminad)).*\\b(?:cita|reserva|apuntad[oa])\\b"
                  u"|\\b(?:ya )?(?:tiene|tienes) (?:su|tu|una|la) (?:cita|reserva)\\b|\\b(?:su|tu|la) (?:cita|reserva) "
                  u"(?:ya )?(?:está|queda|es)\\b"
                  u"(?! (?:ya )?(?:cancelad|anulad|eliminad))"
                  u"|\\b(?:le|te|lo|la) (?:esperamos|vemos)\\b|\\bnos vemos\\b")},
        {Deed::Booked, false,
            words(u"\\b(?:have|'ve|got|put|has|marked|noted|placed|added|entered)(?: got| put)? you "
                  u"(?:down|in|up|on)\\b(?! as\\b)"
                  u"|\\byou(?:'re| are) (?:down|in) (?:for|at|on|with)\\b|\\b(?:le|te|lo|la) "
                  u"(?:he|hemos|tengo|tenemos) (?:anotad|puest|apuntad)[oa]\\b")},
        {Deed::Moved, true,
            words(u"\\b(?:moved|re-?scheduled|bumped|shifted)\\b.*\\b(?:appointment|booking|reservation|visit|it|you|"
                  u"that)\\b"
                  u"|\\b(?:appointment|booking|reservation|visit|it|that)\\b.*\\b(?:moved|re-?scheduled|bumped|shifted)"
                  u"\\b"
                  u"|\\b(?:changed|switched|pushed|updated)\\b.*\\b(?:appointment|booking|reservation|visit)\\b"
                  u"|\\b(?:appointment|booking|reservation|visit)\\b.*\\b(?:changed|switched|pushed|updated)\\b"
                  u"|\\b(?:he|hemos|ha sido|queda|está) "
                  u"(?:cambiad|movid|pasad|modificad|reprogramad)[oa]\\b.*\\b(?:cita|reserva|a las|al|para el)\\b")},
        {Deed::Cancelled, true,
            words(u"\\bcancel(?:l)?ed\\b|\\b(?:taken|removed|deleted)\\b.*\\b(?:appointment|booking|off)\\b|\\b(?:"
                  u"cancelad|anulad|eliminad)[oa]\\b")},
        {Deed::MessageTaken, true,
            words(u"\\b(?:passed|forwarded|relayed|delivered|given|sent)\\b.*\\b(?:message|note|word|request|that|it|"
                  u"this|them|owner|team)\\b"
                  u"|\\b(?:left|taken|noted|recorded|written)\\b.*\\b(?:message|note)\\b"
                  u"|\\b(?:'ll|will|going to|gonna)\\b.*\\b(?:pass (?:it|that|this|your|the|along|on)|let (?:them|the "
                  u"\\w+|him|her|someone|\\w+) know|make sure (?:they|the|he|she|someone)"
                  u"|tell (?:them|the \\w+|him|her)|have (?:someone|somebody|them|him|her|the \\w+) "
                  u"(?:call|ring|contact|get back))\\b"
                  u"|\\b(?:someone|somebody|they|he|she|the owner|the team|we)(?:'ll| will) (?:call|ring|get back|be "
                  u"in touch|contact|reach out)\\b"
                  u"|\\b(?:he|hemos) "
                  u"(?:pasado|dejado|tomado|anotado|apuntado)\\b.*\\b(?:mensaje|recado|nota|eso)\\b|\\b(?:le|les|lo) "
                  u"(?:pasaré|diré|avisaré|haré saber)\\b"
                  u"|\\b(?:le|te) (?:llamarán|llamaremos|devolverán|contactarán)\\b")},
        {Deed::Texted, true,
            words(u"\\b(?:'ve|have|has "
                  u"been|was|just|i)\\b.*\\b(?:texted|sent)\\b.*\\b(?:you|text|sms|link|confirmation|details)\\b"
                  u"|\\b(?:text|sms|link|confirmation)\\b.*\\b(?:has been|was|is) sent\\b|\\b(?:he|hemos|ha sido) "
                  u"(?:enviado|mandado)\\b"
                  u"|\\byou(?:'ll| will)(?: also| soon| shortly)? (?:get|receive|be getting|be "
                  u"receiving|have)\\b.*\\b(?:text|message|sms|confirmation|reminder)\\b"
                  u"|\\b(?:recibirá|le llegará)s?\\b.*\\b(?:mensaje|texto|sms|confirmación)\\b")}};
    return all;
}

bool isConditional(const QString &clause)
{
    static const QRegularExpression pattern
        = words(u"\\b(?:if|once|when|whenever|before (?:i|we|you|it)|as soon as|until|unless|in case|to get|to be|to "
                u"have|so that|si|cuando|una vez|antes de|en cuanto|para que|hasta que)\\b");
    return pattern.match(clause).hasMatch();
}

/// What takes the claim out of a clause: denied, asked, wished for, put under a condition, or said of somebody else's
/// time.
bool isNoClaim(const QString &clause, bool isQuestion)
{
    static const QRegularExpression denied
        = words(u"\\b(?:not|never|nothing|no longer|unable|yet to|todavía|aún no|no "
                u"(?:está|he|hemos|hay|tiene|queda|puedo|puede|ha))\\b|n't\\b"),
        offered = words(u"\\b(?:shall|should (?:i|we)|can|could|would|may|might|let me|let's|want|like me to|do "
                        u"you|did you|puedo|podría|podemos|quiere|desea|le gustaría|déjeme|permítame)\\b"),
        others = words(u"\\b(?:fully|already|all|completely|solidly|double) booked|booked "
                       u"(?:up|solid|out)\\b|\\bwe(?:'re| are) (?:\\w+ )?booked\\b"
                       u"|\\b(?:time|slot|hour|morning|afternoon|day|spot) (?:is|has|was)(?: been)?(?: already| just)? "
                       u"(?:booked|taken|reserved)\\b"
                       u"|\\b(?:está|están) (?:todo |ya )?(?:ocupad|reservad|complet)[oa]s?\\b"),
        asks = words(u"\\A\\W*(?:is|are|was|were|do|does|did|have|has|who|what|when|which|how|es|está|tiene|qué|cuándo|"
                     u"cuál)\\b");
    return denied.match(clause).hasMatch() || isConditional(clause) || others.match(clause).hasMatch()
        || offered.match(clause).hasMatch() || (isQuestion && asks.match(clause).hasMatch());
}

/// "I'll get you booked in" says what comes next, and the tool's call does come; "I'll pass it on" is a promise by
/// itself.
bool announces(const QString &clause, Deed deed)
{
    static const QRegularExpression future = words(
        u"\\b(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| are going to)\\b|\\b(?:voy|vamos) a\\b");
    return deed != Deed::MessageTaken && future.match(clause).hasMatch();
}

/// "I can confirm that …" asks nothing and offers nothing.
QString withoutManners(QString sentence)
{
    static const QRegularExpression manners = words(u"\\b(?:can|may|(?:would |'d )?(?:like|love) to|want(?:ed)? "
                                                    u"to|happy to|glad to|pleased to|let me|puedo|quiero|me alegra) "
                                                    u"(?:now |also |just )?(?:confirm|tell you|say|inform you|let you "
                                                    u"know|report|confirmar(?:le)?|decir(?:le)?|informar(?:le)?)\\b");
    return sentence.replace(u'’', u'\'').remove(manners);
}

/// Clauses by themselves: "You're booked, is there anything else?" asks and claims.
QStringList clausesOf(const QString &sentence)
{
    static const QRegularExpression between
        = words(u"[,;—–]|(?<!\\d):|\\s-\\s|\\b(?:and|but|so|y|pero|así que)\\b(?=\\s)");
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
    static const QRegularExpression later = words(u"'ll\\b|\\b(?:will|recibirá|llegará|quedará)\\b");
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
