// SPDX-License-Identifier: GPL-3.0-or-later
// The service's own questions: what is an answer to them, what is read back of it, and how it is corrected.
#include "commitment.h"
#include "engine/faq.h"
#include "topics.h"
#include <QRegularExpression>
#include <algorithm>

namespace cloudgreet::reception {
namespace {
constexpr auto manner = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr qsizetype Longest = 300;

enum class Kind { Open, YesOrNo, Address };

/// "We come to you. What is the address?": what is asked in the end.
QString lastSentence(const QString &question)
{
    static const QRegularExpression ends{uR"([.!?]\s+)"_s};
    return question.trimmed().section(ends, -1);
}

Kind kindOf(const QString &question)
{
    static const QRegularExpression address{
        uR"(\b(?:address|where (?:do|should|shall|will|would|can) (?:we|you|they|i|the \w+) (?:come|go|live|meet|)"
        uR"(drive)|)"
        uR"(where (?:are you|is (?:the|your) (?:house|home|job|place|property))|which street|direccion|domicilio|)"
        uR"(donde (?:vive|viven|debemos|vamos|tenemos|hay que|es el trabajo|esta la casa)|(?:que|cual) calle)\b)"_s};
    static const QRegularExpression electronic{uR"(\b(?:e ?mail|mail|correo|web)\b)"_s};
    static const QRegularExpression yesOrNo{
        uR"(^(?:(?:and|also|so|y) )*(?:any|anything|anyone|anybody|am|would|could|should|may|shall|algun[oa]?s?|algo|)"
        uR"(alguien|hay|tienen|ha venido|necesita|quiere|toma|prefiere|viene|vive|puede|podria|desea|le han|)"
        uR"(se ha)\b)"_s};
    const QString words = language::spokenForm(lastSentence(question));
    if (address.match(words).hasMatch() && !electronic.match(words).hasMatch())
        return Kind::Address;
    return hasCue(words, Cue::AsksYesOrNo) || yesOrNo.match(words).hasMatch() ? Kind::YesOrNo : Kind::Open;
}

/// Words that are about the answer and no answer.
bool tellsNothing(const Turn &turn, Kind kind)
{
    const QString words = language::spokenForm(turn.heard);
    return turn.brings(Cue::ToldAlready) || hasCue(words, Cue::Acknowledges)
        || (kind != Kind::YesOrNo && turn.brings(Cue::OnlyYesOrNo));
}

/// "4417, no, 4471 Pine Street": a number said anew.
QString withoutSlip(QString heard)
{
    static const QRegularExpression slip{
        uR"(\b\d+\w?[,.]? (?:no|sorry|i mean|actually|wait|perdón|perdon|digo|mejor)[,.]* (?:(?:it's|es|)"
        uR"(el) )?(?=\d))"_s,
        manner};
    return heard.remove(slip);
}

/// Where the house number or the street begins, as far as one is recognised; 0: nowhere else.
qsizetype streetAt(const QString &heard, Tongue tongue)
{
    language::Listening listening;
    listening.tongue = tongue;
    const QString street = language::understand(heard, listening).address;
    static const QRegularExpression unit{
        uR"(\b(?:flat|apartment|apt|unit|suite|number|piso|departamento|calle|avenida|la calle|la avenida) )"
        uR"((?:number |número |numero )?(?:\d{1,4}\w?,? )?$)"_s,
        manner};
    const qsizetype at = street.isEmpty() ? 0 : std::max<qsizetype>(0, heard.indexOf(street));
    const auto before = unit.match(heard.left(at)); // "Flat 3, 12 Oak Lane"
    return before.hasMatch() ? before.capturedStart() : at;
}

/// "It's 14 Elm Street, and the gate code is 4411": the place alone.
QString placeIn(const QString &said, Tongue tongue)
{
    static const QRegularExpression lead{
        uR"(^(?:(?:um|uh|so|well|yes|yeah|sure|ok|okay|no|sorry|actually|wait|sí|si|claro|pues|bueno|perdón|y)[,. ]+)*)"
        uR"((?:(?:it's|it is|that's|that is|this is|we're|we are|i'm|i am|she's|she is|he's|he is|they're|they are|)"
        uR"(i live|we live|she lives|he lives|they live|come|es|está|estamos|estoy|vivo|vivimos|vive|viven|sería)"
        uR"((?: (?:going to be|gonna be))?(?: (?:at|on|in|to|en))?|)"
        uR"((?:the|my|our|her|his|their|mi|la|nuestra|su) (?:\p{L}+ )?)"
        uR"((?:address|dirección|direccion|house|home|place|casa|domicilio) (?:is|would be|should be|es|sería|)"
        uR"(está)(?: )"
        uR"((?:at|on|en))?|)"
        uR"(at|en) )"_s,
        manner};
    static const QRegularExpression more{
        uR"([,.;]? (?:(?:and|but|y|pero) (?:the|my|there|it|you|please|can|could|would|i|we|el|la|hay|tengo|)"
        uR"(está|puede)|)"
        uR"((?:the |a )?(?:gate|door|entry|alarm)(?: code)? (?:is|code)|can you|could you|please|thanks|thank you|)"
        uR"(that's (?:it|the)|el código|la clave|por favor|gracias)\b.*$)"_s,
        manner};
    const QString heard = withoutSlip(said);
    QString place = heard.mid(streetAt(heard, tongue));
    place.remove(lead).remove(more);
    while (!place.isEmpty() && (place.back() == u'.' || place.back() == u',' || place.back() == u'!'))
        place.chop(1);
    return place.trimmed().left(200);
}

void keep(Turn &turn, qsizetype index, const QString &value)
{
    if (kindOf(turn.service()->questions.value(index)) == Kind::Address && !value.isEmpty())
        turn.m.address = placeIn(value, turn.tongue());
    if (index < turn.m.details.size())
        turn.m.details[index] = value.left(Longest);
    else
        turn.m.details.push_back(value.left(Longest));
    turn.m.detail = 0;
}

/// Which of the questions is being asked: the next one, or one whose answer is to be corrected.
qsizetype asked(const Turn &turn)
{
    return turn.m.detail > 0 ? turn.m.detail - 1 : turn.m.details.size();
}

void ask(Turn &turn, qsizetype index)
{
    turn.question(Ask::Detail, Phrase::AskDetail, {turn.service()->questions.value(index)});
}

/// As it is read back: "a 2015 Civic", of "it's a 2015 Civic."; a bare yes or no says nothing without its question.
QString readAs(const QString &answer)
{
    static const QRegularExpression lead{
        uR"(^(?:(?:um|uh|so|well|oh|yes|yeah|no|sí|si|pues|bueno)[,. ]+)*(?:(?:it's|it is|that's|that would be|)"
        uR"(es|son) )?)"_s,
        manner};
    constexpr qsizetype LongestSaid = 120;
    QString words = answer;
    words.remove(lead);
    if (words.isEmpty() || hasCue(language::spokenForm(words), Cue::OnlyYesOrNo))
        return {};
    while (words.endsWith(u'.') || words.endsWith(u','))
        words.chop(1);
    return words.size() <= LongestSaid ? words : words.left(words.lastIndexOf(u' ', LongestSaid)) + u"…"_s;
}

/// The words of a question that are its own: "car", of "What car is it?".
bool namesQuestion(const QString &question, const QString &words)
{
    constexpr QStringView any[]
        = {u"what", u"which", u"your", u"does", u"have", u"with", u"that", u"this", u"long", u"many", u"much", u"time",
            u"kind", u"there", u"would", u"like", u"need", u"please", u"come", u"words", u"when", u"where", u"been",
            u"before", u"name", u"number", u"phone", u"nombre", u"numero", u"telefono", u"cual", u"para", u"como",
            u"tiene", u"donde", u"cuando", u"cuantas", u"cuantos", u"tipo", u"favor", u"usted", u"hora", u"service"};
    const QStringList said = words.split(u' ');
    for (QString word : language::spokenForm(lastSentence(question)).split(u' ')) {
        if (word.endsWith(u"'s"))
            word.chop(2);
        const bool own = word.size() > 2 && std::find(std::begin(any), std::end(any), word) == std::end(any);
        constexpr QStringView shortOnes[] = {u"the", u"are", u"you", u"how", u"for", u"any", u"has", u"los", u"las",
            u"que", u"del", u"una", u"few", u"can", u"who", u"son", u"its"};
        if (own && std::find(std::begin(shortOnes), std::end(shortOnes), word) == std::end(shortOnes)
            && (said.contains(word) || said.contains(word + u's')))
            return true;
    }
    return false;
}

/// Which of the answers a turn speaks of; -1: of none.
qsizetype detailMeant(const Turn &turn)
{
    const auto &questions = turn.service()->questions;
    const QString words = language::spokenForm(turn.heard);
    for (qsizetype i = 0; i < questions.size() && i < turn.m.details.size(); ++i) {
        const bool address = kindOf(questions[i]) == Kind::Address;
        if ((address && !turn.meaning.address.isEmpty()) || namesQuestion(questions[i], words))
            return i;
    }
    return -1;
}

/// "A Civic, not an Accord", "no es 15, es 14": that word alone is another.
bool swapWord(Turn &turn)
{
    static const QRegularExpression shapes[] = {
        QRegularExpression{
            uR"(([\p{L}\d'-]+),? (?:and |y )?(?:not|no) (?:an? |the |una? |el |la )?([\p{L}\d'-]+)[.!]?$)"_s, manner},
        QRegularExpression{
            uR"((?:not|no es|no) (?:an? |the |una? |el |la )?(?<wrong>[\p{L}\d'-]+)[,;.]? (?:but|sino|it's|it )"
            uR"(is|es) (?:an? |the |una? |el |la )?(?<right>[\p{L}\d'-]+))"_s,
            manner}};
    for (const QRegularExpression &shape : shapes) {
        const auto hit = shape.match(turn.heard);
        const bool named = shape.captureCount() > 0 && shape.namedCaptureGroups().contains(u"wrong"_s);
        const QString right = named ? hit.captured(u"right"_s) : hit.captured(1),
                      wrong = named ? hit.captured(u"wrong"_s) : hit.captured(2);
        if (!hit.hasMatch() || wrong.isEmpty())
            continue;
        const QRegularExpression word{u"\\b%1\\b"_s.arg(QRegularExpression::escape(wrong)), manner};
        for (qsizetype i = 0; i < turn.m.details.size(); ++i)
            if (turn.m.details[i].contains(word)) {
                keep(turn, i, QString{turn.m.details[i]}.replace(word, right));
                return true;
            }
    }
    return false;
}

/// "The model is a 2016": what stands behind what it is the value of.
QString valueIn(const Turn &turn, Kind kind)
{
    static const QRegularExpression told{
        uR"(\b(?:the|my|our|his|her|la|el|mi|su|las|los) (?:\p{L}+ ){1,4}?(?:is|are|should be|would be|es|son|sería|)"
        uR"(debería ser|debe ser|está)(?: (?:actually|really|now))? (.+)$)"_s,
        manner};
    static const QRegularExpression complains{
        uR"(\b(?:wrong|not right|incorrect|mistaken?|mal|incorrect[oa]|equivocad[oa]|different|another|otr[oa]|)"
        uR"(not)\b)"_s,
        manner};
    QString value = told.match(turn.heard).captured(1);
    if (value.isEmpty() && kind == Kind::Address && !turn.meaning.address.isEmpty())
        value = placeIn(turn.heard, turn.tongue());
    return complains.match(value).hasMatch() ? QString{} : value;
}
} // namespace

bool asksForAddress(const Service &service)
{
    return std::any_of(service.questions.begin(), service.questions.end(),
        [](const QString &question) { return kindOf(question) == Kind::Address; });
}

void takeDetailsTold(Turn &turn)
{
    const auto &questions = turn.service()->questions;
    while (turn.m.details.size() < questions.size()) {
        const QString &question = questions[turn.m.details.size()];
        if (kindOf(question) == Kind::Address && !turn.m.address.isEmpty()) {
            turn.m.details.push_back(turn.m.address);
            continue;
        }
        const auto answer = std::find_if(turn.m.told.rbegin(), turn.m.told.rend(), [&](const QString &told) {
            return hasCue(language::spokenForm(question), Cue::AsksYesOrNo) && faq::covers(question, told);
        });
        if (answer == turn.m.told.rend())
            return;
        turn.m.details.push_back(answer->left(Longest));
    }
}

bool askDetail(Turn &turn)
{
    takeDetailsTold(turn);
    if (asked(turn) >= turn.service()->questions.size())
        return false;
    ask(turn, asked(turn));
    return true;
}

bool answerAroundDetail(Turn &turn)
{
    if (turn.m.asked != Ask::Detail || turn.m.task != Task::Book || !turn.service())
        return false;
    const qsizetype index = asked(turn);
    const Kind kind = kindOf(turn.service()->questions.value(index));
    const auto leaveOpen = [&] {
        keep(turn, index, {});
        turn.tell(Phrase::DetailLater);
        continueBooking(turn);
    };
    if (turn.brings(Cue::AsksBack)) {
        turn.say.push_back(phrased(Phrase::SayAgain, {}, turn.tongue(), turn.facts.variety));
        ask(turn, index);
    } else if (turn.brings(Cue::AsksWhy)) {
        turn.tell(Phrase::WhyAsked);
        ask(turn, index);
    } else if (turn.brings(Cue::DoesNotKnow) || turn.brings(Cue::RatherNotSay)) {
        leaveOpen();
    } else if (tellsNothing(turn, kind)) {
        if (++turn.m.failures >= 2) {
            leaveOpen();
        } else {
            turn.tell(Phrase::Excuse);
            ask(turn, index);
        }
    } else {
        return false;
    }
    return true;
}

void takeDetail(Turn &turn)
{
    const QString place = turn.meaning.address;
    keep(turn, asked(turn), turn.heard);
    if (turn.m.address.isEmpty())
        turn.m.address = place; // told beside another answer
    continueBooking(turn);
}

bool correctDetail(Turn &turn)
{
    if (!turn.service() || turn.m.details.isEmpty() || asksSomething(turn.heard))
        return false;
    const bool atReadBack = turn.isAnyOf({Ask::Confirm, Ask::WhatToChange});
    if (atReadBack && swapWord(turn)) {
        continueBooking(turn);
        return true;
    }
    const qsizetype index = detailMeant(turn);
    if (index < 0)
        return false;
    const QString value = valueIn(turn, kindOf(turn.service()->questions[index]));
    if (!value.isEmpty()) {
        keep(turn, index, value);
        continueBooking(turn);
        return true;
    }
    if (!atReadBack || !(turn.brings(Cue::ButNot) || replyOf(turn) == Reply::No || turn.m.asked == Ask::WhatToChange))
        return false;
    turn.m.detail = int(index) + 1;
    turn.tell(Phrase::Excuse);
    ask(turn, index);
    return true;
}

void readDetailsBack(Turn &turn)
{
    QStringList parts;
    for (const QString &detail : turn.m.details)
        if (const QString words = readAs(detail); !words.isEmpty())
            parts.push_back(words);
    const QString all = parts.join(u"; "_s);
    if (!all.isEmpty() && all != turn.m.readBack)
        turn.tell(Phrase::ForTheVisit, {all});
    turn.m.readBack = all.left(500);
}
} // namespace cloudgreet::reception
