// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/understand.h"
#include "readers.h"
#include <QSet>
#include <algorithm>
#include <unordered_map>

namespace cloudgreet::language {
namespace {
/// Words that stand for the same need, each set one row; the first is what its members are taken for.
constexpr std::initializer_list<QStringView> synonyms[] = {
    {u"haircut", u"cut", u"trim", u"corte", u"recorte"},
    {u"color", u"colour", u"coloring", u"colouring", u"dye", u"dyed", u"highlights", u"tint", u"tinte", u"mechas",
        u"balayage"},
    {u"cleaning", u"clean", u"hygiene", u"hygienist", u"limpieza", u"polish", u"cleanup"},
    {u"checkup", u"exam", u"examination", u"inspection", u"revision", u"chequeo", u"checkups", u"examen", u"visit"},
    {u"repair", u"fix", u"fixed", u"broken", u"reparacion", u"arreglar", u"reparar", u"mend", u"repairs", u"leaking",
        u"leak", u"fuga"},
    {u"drain", u"clogged", u"clog", u"blocked", u"unclog", u"sink", u"toilet", u"desague", u"atascado", u"tapado",
        u"pipe", u"pipes", u"plumbing"},
    {u"massage", u"masaje"},
    {u"manicure", u"nails", u"nail", u"manicura", u"unas"},
    {u"pedicure", u"feet", u"pedicura"},
    {u"consultation", u"consult", u"consulta", u"advice", u"consultancy"},
    {u"estimate", u"quote", u"presupuesto", u"cotizacion"},
    {u"tooth", u"teeth", u"dental", u"diente", u"muela", u"dientes"},
    {u"filling", u"cavity", u"empaste", u"caries"},
    {u"whitening", u"whiten", u"blanqueamiento"},
    {u"beard", u"shave", u"barba", u"afeitado"},
    {u"oil", u"aceite"},
    {u"tire", u"tyre", u"tires", u"wheel", u"llanta", u"neumatico"},
    {u"heater", u"heating", u"boiler", u"furnace", u"calentador", u"caldera"},
    {u"install", u"installation", u"instalar", u"instalacion", u"fit"},
    {u"women", u"woman", u"ladies", u"lady", u"womens", u"mujer", u"dama"},
    {u"men", u"man", u"mens", u"gentleman", u"hombre", u"caballero"},
    {u"kids", u"kid", u"child", u"children", u"childrens", u"nino", u"ninos", u"son", u"daughter"},
};
constexpr QStringView empties[] = {u"a", u"an", u"the", u"and", u"of", u"for", u"service", u"appointment", u"with",
    u"de", u"la", u"el", u"y", u"para", u"con", u"servicio", u"cita", u"is", u"dr", u"doctor", u"mr", u"mrs", u"ms",
    u"in", u"on", u"to", u"visit"};

QStringView meaningOf(QStringView word)
{
    static const auto meanings = [] {
        std::unordered_map<std::u16string_view, QStringView> table;
        for (const auto &set : synonyms)
            for (const QStringView member : set)
                table.try_emplace(view16(member), *set.begin());
        return table;
    }();
    auto found = meanings.find(view16(word));
    if (found == meanings.end() && word.endsWith(u's') && word.size() > 4)
        found = meanings.find(view16(word.chopped(1))); // more than one of them
    return found == meanings.end() ? word : found->second;
}

bool isEmptyWord(QStringView word)
{
    return std::find(std::begin(empties), std::end(empties), word) != std::end(empties);
}

/// "coloring" and "color"; not "haircut" and "hair".
bool isSameStem(QStringView longer, QStringView stem)
{
    static constexpr QStringView endings[] = {u"s", u"es", u"ing", u"ings", u"ed", u"er", u"d"};
    if (stem.size() < 3 || longer.size() <= stem.size() || !longer.startsWith(stem))
        return false;
    return std::find(std::begin(endings), std::end(endings), longer.sliced(stem.size())) != std::end(endings);
}

/// Without the ending of number or tense: "cleaned" and "cleaning" are both "clean".
QStringView stemOf(QStringView word)
{
    static constexpr QStringView endings[] = {u"ings", u"ing", u"ers", u"er", u"ed", u"s"};
    constexpr qsizetype Shortest = 4;
    for (const QStringView ending : endings)
        if (word.endsWith(ending) && word.size() - ending.size() >= Shortest)
            return word.chopped(ending.size());
    return word;
}

constexpr qsizetype LongestCompared = 24;

/// What likeness() cannot exceed, by the lengths alone.
double mostLikeness(QStringView a, QStringView b)
{
    const auto [fewer, more] = std::minmax({std::min(a.size(), LongestCompared), std::min(b.size(), LongestCompared)});
    return 1.0 - double(more - fewer) / double(more);
}

struct Word {
    QStringView text, meaning, stem;
};

/// How well one word stands for the other; only where that can be above `atLeast` is it worked out.
double wordScore(const Word &said, const Word &wanted, double atLeast)
{
    constexpr double SameStem = 0.92, SameMeaning = 0.85, Alike = 0.72, OfAlike = 0.9;
    constexpr double OtherBeginning = 0.87; // "meaning" is no "cleaning", "killing" no "filling"
    if (said.text == wanted.text)
        return 1;
    if (said.stem == wanted.stem)
        return SameStem;
    if (isSameStem(said.text, wanted.text) || isSameStem(wanted.text, said.text))
        return SameStem;
    if (said.meaning == wanted.meaning)
        return SameMeaning;
    if (said.text.size() < 4 || wanted.text.size() < 4)
        return 0;
    const double most = mostLikeness(said.text, wanted.text);
    const double alike = most >= Alike && most * OfAlike > atLeast ? likeness(said.text, wanted.text) : 0;
    const double needed = said.text.front() == wanted.text.front() ? Alike : OtherBeginning;
    return alike >= needed ? alike * OfAlike : 0;
}
} // namespace

double likeness(QStringView a, QStringView b)
{
    a = a.left(LongestCompared);
    b = b.left(LongestCompared);
    if (a.isEmpty() || b.isEmpty())
        return 0;
    std::array<int, LongestCompared + 1> previous{}, row{};
    for (int j = 0; j <= b.size(); ++j)
        previous[size_t(j)] = j;
    for (int i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (int j = 1; j <= b.size(); ++j) {
            const int change = previous[size_t(j) - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[size_t(j)] = std::min({change, previous[size_t(j)] + 1, row[size_t(j) - 1] + 1});
        }
        std::swap(previous, row);
    }
    return 1.0 - double(previous[size_t(b.size())]) / double(std::max(a.size(), b.size()));
}

namespace {
/// An entry's words as they are compared: what a hyphen joins is one word, as is what a space parts ("check up").
struct EntryWords {
    QStringList words;
    QString joined;
};

EntryWords wordsOf(const QString &entry)
{
    EntryWords result;
    for (QString piece : folded(entry).split(u' ', Qt::SkipEmptyParts)) {
        piece.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        if (piece.isEmpty())
            continue;
        result.joined += piece;
        result.words.push_back(std::move(piece));
    }
    return result;
}

/// The words of a turn, and each two neighbours as one: "check up" and "check-up" are "checkup". Each only once,
/// however often it is said.
QSet<QString> saidWords(const Tokens &tokens)
{
    QSet<QString> said;
    QString before;
    for (const Token &token : tokens.words()) {
        if (token.kind == TokenKind::Mark) {
            if (!token.is(u"-"))
                before.clear();
            continue;
        }
        if (token.kind == TokenKind::Word && !isEmptyWord(token.text))
            said.insert(token.text.toString());
        if (!before.isEmpty())
            said.insert(before + token.text.toString());
        before = token.kind == TokenKind::Word ? token.text.toString() : QString{};
    }
    return said;
}

double topScore(const std::vector<Word> &said, QStringView wanted)
{
    const Word word{wanted, meaningOf(wanted), stemOf(wanted)};
    double top = 0;
    for (const Word &one : said)
        top = std::max(top, wordScore(one, word, top));
    return top;
}
} // namespace

QList<ListMatch> matchList(const Tokens &tokens, const QStringList &entries, bool lenient)
{
    QList<ListMatch> matches;
    if (entries.isEmpty())
        return matches;
    const QSet<QString> distinct = saidWords(tokens);
    std::vector<Word> said;
    said.reserve(size_t(distinct.size()));
    for (const QString &word : distinct)
        said.push_back({word, meaningOf(word), stemOf(word)});
    for (int index = 0; index < entries.size(); ++index) {
        const EntryWords entry = wordsOf(entries[index]);
        double sum = 0, best = 0;
        int counted = 0;
        for (const QString &wanted : entry.words) {
            if (isEmptyWord(wanted) && entry.words.size() > 1)
                continue;
            const double top = topScore(said, wanted);
            sum += top;
            best = std::max(best, top);
            ++counted;
        }
        if (counted == 0)
            continue;
        double score = 0.55 * sum / counted + 0.45 * best;
        if (entry.words.size() == 2 && distinct.contains(entry.joined))
            score = 1;
        if (score >= (lenient ? 0.55 : 0.6))
            matches.push_back({index, score});
    }
    std::stable_sort(
        matches.begin(), matches.end(), [](const ListMatch &a, const ListMatch &b) { return a.score > b.score; });
    // "a toilet repair", by its whole name: what only means something like it is not meant
    constexpr double InFull = 0.999;
    if (!matches.isEmpty() && matches.front().score >= InFull && wordsOf(entries[matches.front().index]).words.size() > 1)
        matches.removeIf([](const ListMatch &match) { return match.score < InFull; });
    return matches;
}
} // namespace cloudgreet::language
