// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/faq.h"
#include "language/understand.h"
#include <QHash>
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
    {u"financing", u"financ", u"installment", u"plazo"},
    {u"pet", u"dog", u"cat", u"mascota", u"perro", u"gato"},
    {u"wheelchair", u"accessible", u"disabled", u"accessib", u"ramp", u"ruedas"},
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
    u"mis", u"ustedes", u"usted", u"algun", u"alguna", u"mean", u"long", u"much", u"many"};

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

QSet<QString> contentOf(QStringView text)
{
    QSet<QString> content;
    for (const QString &word : language::spokenForm(text).split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() < 2 || std::find(std::begin(empties), std::end(empties), word) != std::end(empties))
            continue;
        const QString stem = stemOf(word);
        content.insert(meanings().value(stem, stem));
    }
    return content;
}
} // namespace

const FaqEntry *find(const Business &business, QStringView question)
{
    constexpr double Near = 0.5;
    const QSet<QString> asked = contentOf(question);
    const FaqEntry *best = nullptr;
    double bestScore = 0;
    for (const FaqEntry &entry : business.faq) {
        const QSet<QString> known = contentOf(entry.question);
        const auto shared = double(QSet<QString>{known}.intersect(asked).size());
        if (known.isEmpty() || shared == 0)
            continue;
        // What the owner wrote has to be there; what the caller adds ("my car", "Delta Dental") weighs less.
        const double score = 0.75 * shared / double(known.size()) + 0.25 * shared / double(asked.size());
        if (score > bestScore && score >= Near) {
            best = &entry;
            bestScore = score;
        }
    }
    return best;
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
