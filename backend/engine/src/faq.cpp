// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/faq.h"
#include "language/understand.h"
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace cloudgreet::faq {
namespace {
/// Words that mean the same to somebody who asks; the first stands for its row. All are stems as stemOf() makes them.
constexpr std::initializer_list<QStringView> synonyms[] = {
    {u"child", u"children", u"kid", u"baby", u"babi", u"toddler", u"son", u"daughter", u"nino", u"nina", u"hijo",
        u"hija", u"menor"},
    {u"park", u"parking", u"aparcar", u"aparcamiento", u"estacionar", u"estacionamiento", u"parqueo"},
    {u"insurance", u"insur", u"coverage", u"seguro", u"aseguradora"},
    {u"card", u"credit", u"debit", u"visa", u"mastercard", u"amex", u"tarjeta"},
    {u"pay", u"payment", u"cash", u"pagar", u"pago", u"efectivo"},
    {u"financing", u"financ", u"finance", u"installment", u"instalment", u"plazo"},
    {u"pet", u"dog", u"cat", u"mascota", u"perro", u"gato"},
    {u"wheelchair", u"accessible", u"disabled", u"accessib", u"ramp", u"wheelchair", u"ruedas"},
    {u"walk", u"walkin", u"dropin"},
    {u"gift", u"voucher", u"certificate", u"regalo"},
    {u"guarantee", u"warranti", u"warranty", u"garantia"},
    {u"cancel", u"cancellation", u"cancelar", u"cancelacion"},
    {u"late", u"delay", u"tarde", u"retraso"},
    {u"hurt", u"pain", u"painful", u"doler", u"duele", u"dolor"},
    {u"bring", u"traer", u"llevar"},
    {u"wifi", u"internet"},
    {u"toilet", u"bathroom", u"restroom", u"bano"},
    {u"discount", u"coupon", u"deal", u"special", u"descuento", u"oferta"},
    {u"senior", u"elderly", u"old", u"mayor"},
    {u"emergenci", u"emergency", u"urgent", u"urgencia"},
    {u"mask", u"mascarilla"},
    {u"bus", u"subway", u"metro", u"train", u"autobus", u"tren"},
};
/// What people say with several words for what an owner calls by one; the words stand aside for it. Of the spoken form.
/// A name stays beside its kind: who asks for Cigna is told about insurance, but not what the owner says of Delta
/// Dental.
struct Wording {
    QStringView pattern, means;
};
constexpr Wording wordings[] = {
    {u"\\b(?:leave|put|dejar) (?:the|my|our|a|mi|el) (?:car|van|truck|bike|coche|carro|auto)\\b|"
     u"\\b(?:car ?parks?|parking (?:lots?|garages?|spots?|spaces?)|garages? nearby)\\b",
        u"parking"},
    {u"\\b(?:pay(?:ing)?|payments?) (?:it )?(?:off )?(?:monthly|weekly|over time|later|(?:every|each|by the|a) month|"
     u"(?:in|by) (?:installments?|instalments?|parts|several))\\b|\\bspread (?:out )?(?:the |my "
     u")?(?:costs?|payments?)\\b|"
     u"\\b(?:payment|instal?lment) plans?\\b|\\b(?:pagar )?(?:a plazos|en cuotas|mensualidades)\\b",
        u"financing"},
    {u"\\b(?:put|knock) (?:me|us|him|her|them) (?:under|out|to sleep)\\b|\\b(?:be|am|is|are) (?:asleep|unconscious|out "
     u"cold)\\b|"
     u"\\bsleep through\\b|\\b(?:laughing gas|nitrous|gas and air|anesthesia|anaesthesia|anesthetic|anaesthetic|"
     u"anestesia|sedacion)\\b",
        u"sedation"},
    {u"\\b(?:stairs?|steps|elevators?|lift|step free(?: "
     u"access)?|walkers?|crutches|handicap(?:ped)?|ascensor|escaleras)\\b",
        u"wheelchair"},
    {u"\\b(?:need|have|take) (?:to have |to take )?(?:with (?:me|us)|for (?:the|my|a|our) (?:\\w+ "
     u")?(?:appointment|visit))\\b",
        u"bring"},
    {u"\\b(?:x ?rays?|paperwork|photo id|passport|documents?|documentos)\\b", u"bring"},
    {u"\\b(?:tak(?:e|ing)|accept(?:ing)?|see(?:ing)?)(?: on)? (?:any )?new (?:patients?|clients?|customers?|people)\\b|"
     u"\\b(?:register|sign up|enrol|enroll)\\b|\\bnever been (?:before|here|there|to you)\\b|"
     u"\\bbecome an? (?:patient|client|customer|member)\\b|\\bnew (?:patients?|clients?|customers?)\\b|"
     u"\\b(?:pacientes|clientes) nuevos\\b",
        u"newcomer"},
    {u"\\b(?:no shows?|last minute|short notice|don't (?:show|turn) up|miss(?:ed)? (?:my|an|the) "
     u"(?:appointment|visit))\\b",
        u"cancel"},
    {u"\\b(?:in network|out of network|hmo|ppo)\\b", u"insurance"},
    {u"\\b(medicaid|medicare|aetna|cigna|delta dental|blue cross|humana|metlife)\\b", u"insurance \\1"},
    {u"\\b(?:contactless|discover card)\\b", u"card"},
    {u"\\b(apple pay|google pay|american express)\\b", u"card \\1"},
    {u"\\b(?:travel|drive|come out|go) (?:to|as far as|out to)\\b|\\b(?:cover|serve|service) "
     u"(?:my|the|our|this|which|what) "
     u"(?:areas?|town|zip|postcode|neighborhood)\\b|\\bservice areas?\\b",
        u"area"},
};
/// Where nothing was found: what a word is a kind of.
struct Kind {
    QStringView word, kind;
};
constexpr Kind kinds[] = {{u"card", u"pay"}, {u"financing", u"pay"}};

/// Words that any question may hold.
constexpr QStringView empties[] = {u"do", u"does", u"did", u"you", u"your", u"have", u"has", u"got", u"i", u"my", u"me",
    u"we", u"our", u"is", u"are", u"am", u"be", u"there", u"the", u"a", u"an", u"any", u"some", u"can", u"could",
    u"would", u"will", u"should", u"may", u"what", u"which", u"where", u"when", u"who", u"how", u"why", u"that",
    u"this", u"it", u"its", u"to", u"of", u"for", u"with", u"in", u"on", u"at", u"by", u"from", u"and", u"or", u"also",
    u"please", u"if", u"about", u"kind", u"sort", u"take", u"accept", u"offer", u"provide", u"treat", u"see", u"serve",
    u"get", u"go", u"come", u"need", u"want", u"like", u"know", u"tell", u"possible", u"okay", u"ok", u"hi", u"hello",
    u"work", u"use", u"out", u"up", u"so", u"yes", u"no", u"just", u"guy", u"here", u"place", u"near", u"us", u"hay",
    u"tiene", u"tienen", u"el", u"la", u"lo", u"los", u"las", u"un", u"una", u"de", u"del", u"en", u"con", u"para",
    u"por", u"que", u"cual", u"donde", u"como", u"cuando", u"puedo", u"se", u"su", u"mi", u"acepta", u"aceptan",
    u"ofrecen", u"trabajan", u"atienden", u"tratan", u"es", u"son", u"y", u"o", u"a", u"al", u"favor", u"quiero",
    u"building", u"office", u"clinic", u"premises", u"mis", u"ustedes", u"usted", u"algun", u"alguna", u"mean", u"long",
    u"much", u"many"};

/// Without the ending that number and tense give it: "children's" child, "parking" park, "policies" polici.
QString stemOf(QString word)
{
    if (word.endsWith(u"'s"))
        word.chop(2);
    word.remove(u'\'');
    for (const QStringView ending : {u"ies", u"ing", u"es", u"ed", u"s", u"y", u"e"})
        if (word.endsWith(ending) && word.size() - ending.size() >= 3 && !word.endsWith(u"ss")) {
            word.chop(ending.size());
            return ending == u"ies" || ending == u"y" ? word + u'i' : word;
        }
    return word;
}

const QHash<QString, QString> &meanings()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> t;
        for (const auto &row : synonyms)
            for (const QStringView word : row)
                t.insert(stemOf(word.toString()), stemOf(row.begin()->toString()));
        return t;
    }();
    return table;
}

QString withWordings(QString words)
{
    struct Shape {
        QRegularExpression pattern;
        QString means;
    };
    static const QList<Shape> shapes = [] {
        QList<Shape> all;
        for (const Wording &wording : wordings)
            all.push_back({QRegularExpression{wording.pattern.toString()}, u' ' + wording.means.toString() + u' '});
        return all;
    }();
    for (const Shape &shape : shapes)
        words.replace(shape.pattern, shape.means);
    return words;
}

QSet<QString> contentOf(QStringView text)
{
    QSet<QString> content;
    for (const QString &word :
        withWordings(language::spokenForm(text).replace(u'-', u' ')).split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() < 2 || std::find(std::begin(empties), std::end(empties), word) != std::end(empties))
            continue;
        const QString stem = stemOf(word);
        content.insert(meanings().value(stem, stem));
    }
    return content;
}
} // namespace

namespace {
/// How much words tell of what a question is about: "visit" little, "parking" all.
double weightOf(const QSet<QString> &words)
{
    constexpr QStringView light[]
        = {u"visit", u"appointment", u"first", u"time", u"day", u"servic", u"service", u"polici", u"policy", u"client",
            u"customer", u"patient", u"anyth", u"anything", u"someth", u"cita", u"visita", u"primera"};
    constexpr double Light = 0.25;
    double weight = 0;
    for (const QString &word : words)
        weight += std::find(std::begin(light), std::end(light), word) == std::end(light) ? 1 : Light;
    return weight;
}

/// What the owner wrote has to be there; what the caller adds ("my car") weighs less.
double nearness(const QSet<QString> &known, const QSet<QString> &asked)
{
    const double shared = weightOf(QSet<QString>{known}.intersect(asked));
    return shared == 0 ? 0 : 0.75 * shared / weightOf(known) + 0.25 * shared / weightOf(asked);
}

struct Found {
    const FaqEntry *entry = nullptr;
    double score = 0;
};
Found nearest(const Business &business, const QSet<QString> &asked)
{
    constexpr double Near = 0.5;
    Found best;
    for (const FaqEntry &entry : business.faq) {
        const double score = nearness(contentOf(entry.question), asked);
        if (score >= Near && score > best.score)
            best = {&entry, score};
    }
    return best;
}

Found nearest(const Business &business, QStringView question)
{
    QSet<QString> asked = contentOf(question);
    if (const Found found = nearest(business, asked); found.entry)
        return found;
    bool broader = false;
    for (const Kind &kind : kinds)
        if (asked.remove(stemOf(kind.word.toString()))) {
            asked.insert(stemOf(kind.kind.toString()));
            broader = true;
        }
    const Found found = broader ? nearest(business, asked) : Found{};
    return found.entry && contentOf(found.entry->question).contains(asked) ? found
                                                                           : Found{}; // a loyalty card pays nothing
}
} // namespace

const FaqEntry *find(const Business &business, QStringView question)
{
    return nearest(business, question).entry;
}

bool isSure(const Business &business, QStringView question)
{
    constexpr double Sure = 0.8;
    return nearest(business, question).score >= Sure;
}

bool covers(QStringView question, QStringView said)
{
    const QSet<QString> asked = contentOf(question);
    return !asked.isEmpty() && contentOf(said).contains(asked);
}

QString answer(const Business &business, QStringView question)
{
    const FaqEntry *entry = find(business, question);
    return entry ? entry->answer : QString{};
}
} // namespace cloudgreet::faq
