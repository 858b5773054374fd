// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/understand.h"
#include "namelists.h"
#include "namerun.h"
#include "namewords.h"
#include "readers.h"
#include <algorithm>

// Names that are spelled letter by letter beside words: said and then spelled, labelled ("last name L-O-Y-D"), or in
// several groups of letters. Garbled spellings and a single group without a word are read in spellednames.cpp.
namespace cloudgreet::language {
namespace {
/// What a turn consists of, as far as names go.
struct Piece {
    enum class Kind { Letters, Said, First, Last, Other };
    Kind kind = Kind::Other;
    QString text; ///< The letters, or the word that was said with its capital letter.
    bool capital = false; ///< Of a word: the transcript writes it with a capital letter, and with no other.
    bool touches = false; ///< Of a word: letters stand beside it without a mark, so that it may be some of them.
};
using Kind = Piece::Kind;

bool isLetter(const Token &token)
{
    return token.kind == TokenKind::Word && token.text.size() == 1 && token.text.front().isLetter();
}

/// The letters from `at` on that belong together, and what stood between each two of them.
struct Row {
    QString letters, between; ///< Of `between` one sign for each letter but the first: '-', '.', ',', ' ' or '|'.
    int next = 0;
};

/// "… then …" and "… space …" part two names.
bool partsNames(const Token &word)
{
    return word.isAny(u"then", u"space", u"luego", u"espacio", u"and");
}

/// "Apostrophe", "hyphen": a sign of the name between its letters.
char16_t signOf(const Token &word)
{
    if (word.isAny(u"apostrophe", u"apostrofo"))
        return u'\'';
    return word.isAny(u"hyphen", u"dash", u"guion") ? u'-' : u'\0';
}

Row rowAt(const std::vector<Token> &words, int at)
{
    constexpr qsizetype MostLetters = 40;
    const auto letterAt = [&](int i) { return i < int(words.size()) && isLetter(words[size_t(i)]); };
    Row row{{}, {}, at};
    char16_t between = u' ';
    for (int i = at; i < int(words.size()) && row.letters.size() < MostLetters;) {
        const Token &word = words[size_t(i)];
        const int times = word.has(Sense::Repeat) && letterAt(i + 1) ? *word.value(Sense::Repeat) : 1;
        if (times > 1 || isLetter(word)) {
            i += times > 1 ? 2 : 1;
            const QChar letter = words[size_t(i) - 1].text.front();
            row.between += QString{row.letters.isEmpty() ? 0 : 1, QChar{between}} + QString{times - 1, u'_'};
            row.letters += QString{times, letter};
            between = u' ';
            row.next = i = behindExample(words, i, letter.unicode());
            continue;
        }
        const char16_t sign = signOf(word);
        const bool joins = (sign != u'\0' || partsNames(word)) && letterAt(i + 1);
        if (row.letters.isEmpty() || (word.kind != TokenKind::Mark && !joins))
            break;
        if (sign != u'\0') {
            row.letters += QChar{sign};
            row.between += u'_';
            between = u'_';
        } else {
            between = joins ? u'|' : between == u' ' ? word.text.front().unicode() : between;
        }
        ++i;
    }
    return row;
}

/// Where one name ends and the next begins: at "then", else at a gap wider than the others ("R-O-Y K-E-A-N-E",
/// "J O H N, S M I T H"); "S, M, I, T, H" has none.
QStringList groupsOf(const Row &row)
{
    const bool hyphened = row.between.contains(u'-'), spaced = row.between.contains(u' ');
    QStringList groups{row.letters.left(1)};
    for (qsizetype i = 0; i < row.between.size(); ++i) {
        const QChar sign = row.between[i];
        const bool gap = sign == u'|' || (hyphened && (sign == u' ' || sign == u',')) || (spaced && sign == u',');
        if (gap)
            groups.push_back(QString{});
        groups.back() += row.letters[i + 1];
    }
    const qsizetype shortest = row.between.contains(u'|') ? 3 : 2; // "S M I then T H" is one name
    const bool names
        = std::all_of(groups.begin(), groups.end(), [&](const QString &group) { return group.size() >= shortest; });
    return names ? groups : QStringList{row.letters};
}

/// Words around a spelling that are neither name nor letter.
bool isFrame(const Token &word)
{
    return word.kind == TokenKind::Mark
        || word.isAny(u"is", u"it", u"its", u"it's", u"that", u"that's", u"this", u"my", u"name", u"the", u"spelled",
            u"spelt", u"spell", u"spelling", u"so", u"um", u"uh", u"er", u"yes", u"yeah", u"okay", u"ok", u"sure",
            u"please", u"no", u"sorry", u"and", u"then", u"with", u"as", u"in", u"capital", u"letter", u"letters")
        || word.isAny(u"se", u"escribe", u"deletrea", u"deletreo", u"es", u"mi", u"nombre", u"el", u"si", u"claro",
            u"con", u"y", u"por", u"favor", u"perdon", u"bueno", u"pues", u"mayuscula", u"letra");
}

/// Behind letters: they were the beginning of an address ("d a v e dot barker at gmail dot com").
bool goesOnAsAddress(const std::vector<Token> &words, int at)
{
    return at < int(words.size())
        && words[size_t(at)].isAny(u"dot", u"at", u"underscore", u"punto", u"arroba", u"@", u".com");
}

/// "First name", "last name", "surname", "apellido": how many words the label has, 0 for none.
int labelAt(const std::vector<Token> &words, int at, Kind &kind)
{
    const auto is = [&](int i, auto &...any) { return i < int(words.size()) && words[size_t(i)].isAny(any...); };
    const bool named = is(at + 1, u"name", u"nombre");
    if ((named && is(at, u"last", u"family", u"second", u"sur")) || is(at, u"surname", u"apellido", u"apellidos")) {
        kind = Kind::Last;
        return named ? 2 : 1;
    }
    if (named && is(at, u"first", u"given", u"primer")) {
        kind = Kind::First;
        return 2;
    }
    return 0;
}

/// "With an E, G-R-E-Y", "with a P H": what is told of the letters is none of them.
int behindHint(const std::vector<Token> &words, int at)
{
    const auto is = [&](int i, auto &...any) { return i < int(words.size()) && words[size_t(i)].isAny(any...); };
    if (!is(at, u"with", u"con", u"without", u"sin") || !is(at + 1, u"a", u"an", u"una", u"the", u"la"))
        return at;
    int i = at + 2;
    while (i < int(words.size()) && isLetter(words[size_t(i)]))
        ++i;
    return i > at + 2 ? i : at;
}

bool mayBeSaid(const Tokens &tokens, int at)
{
    const Token &word = tokens.words()[size_t(at)];
    return word.kind == TokenKind::Word && word.text.size() > 1 && !isCommonWord(word.text, tokens.tongue())
        && !word.has(Sense::RelativeDay) && !word.has(Sense::Weekday) && !isRelation(tokens, at);
}

/// A word between letters, where "is" and "so" are as often two of them ("l e w is").
bool isBehindLetters(const std::vector<Token> &words, int at)
{
    return at > 0 && isLetter(words[size_t(at) - 1]) && words[size_t(at)].kind == TokenKind::Word
        && !words[size_t(at)].isAny(u"please", u"thanks", u"thank", u"gracias");
}

QList<Piece> piecesOf(const Tokens &tokens)
{
    const auto &words = tokens.words();
    QList<Piece> pieces;
    for (int i = 0; i < int(words.size());) {
        Kind label{};
        if (const int taken = labelAt(words, i, label); taken > 0) {
            pieces.push_back({label, {}});
            i += taken;
            continue;
        }
        if (const int behind = behindHint(words, i); behind > i) {
            i = behind;
            continue;
        }
        if (const Row row = rowAt(words, i); row.letters.size() > 1) {
            const bool address = goesOnAsAddress(words, row.next);
            for (const QString &group : groupsOf(row))
                pieces.push_back({address ? Kind::Other : Kind::Letters, group});
            i = row.next;
            continue;
        }
        const Token &word = words[size_t(i)];
        const QString written = tokens.original().mid(word.from, word.to - word.from).toString();
        const bool behind = isBehindLetters(words, i);
        const bool touches = behind || (i + 1 < int(words.size()) && isLetter(words[size_t(i) + 1]));
        const bool capital = written != written.toUpper() && written[0].isUpper();
        if (mayBeSaid(tokens, i) && !isFrame(word))
            pieces.push_back({Kind::Said, capitalised(written), capital, touches});
        else if (!isFrame(word) || behind)
            pieces.push_back({Kind::Other, {}});
        ++i;
    }
    return pieces;
}

/// The pieces around the first letters, up to where something else was said.
QList<Piece> aroundLetters(const QList<Piece> &pieces)
{
    const auto isOther = [](const Piece &piece) { return piece.kind == Kind::Other; };
    const auto letters = std::find_if(
        pieces.begin(), pieces.end(), [](const Piece &piece) { return piece.kind == Kind::Letters; });
    if (letters == pieces.end())
        return {};
    const auto before = std::find_if(std::make_reverse_iterator(letters), pieces.rend(), isOther).base();
    return {before, std::find_if(letters, pieces.end(), isOther)};
}

struct Part {
    QString text;
    bool spelled = false;
    Kind label = Kind::Other;
    bool sure = false; ///< Spelled, labelled, written with a capital letter, or known as a name.
};

constexpr double Same = 0.7;    ///< How alike a name that was said and its spelling are,
constexpr double Related = 0.5; ///< and how alike they may be at least, where nothing else was said.

/// Where the letters of both names in one row part, as the names that were said do.
qsizetype parting(const QString &letters, const QString &first, const QString &last)
{
    qsizetype best = std::min(first.size(), letters.size());
    double most = -1;
    for (qsizetype cut = 1; cut < letters.size(); ++cut) {
        const double alike = likeness(first, letters.left(cut)) + likeness(last, letters.mid(cut));
        if (alike > most) {
            most = alike;
            best = cut;
        }
    }
    return best;
}

/// "Xiomara Quezada, X I O M A R A Q U E Z A D A": one row for the last two names that were said, or for one that a
/// transcript wrote as two words ("Mac Leod").
bool spellBoth(QList<Part> &parts, const QString &letters)
{
    if (parts.size() < 2 || parts.back().spelled || parts[parts.size() - 2].spelled)
        return false;
    Part &first = parts[parts.size() - 2], &last = parts.back();
    const QString a = folded(first.text), b = folded(last.text);
    const double alone = std::max(likeness(a, letters), likeness(b, letters));
    if (likeness(a + b, letters) < std::max(Same, alone))
        return false;
    const qsizetype cut = parting(letters, a, b);
    const bool exact = a + b == letters; // then capitals and accents stay as they were written
    first = {exact ? first.text : capitalised(letters.left(cut)), true, first.label, true};
    last = {exact ? last.text : capitalised(letters.mid(cut)), true, last.label, true};
    return true;
}

void spell(QList<Part> &parts, const QString &letters, Kind label)
{
    const QString name = capitalised(letters);
    if (label == Kind::Other && spellBoth(parts, letters))
        return;
    Part *same = nullptr;
    double most = Related;
    for (Part &part : parts)
        if (const double alike = likeness(folded(part.text), letters);
            !part.spelled && (alike > most || (same && alike >= most))) {
            same = &part;
            most = alike;
        }
    if (!same || (label != Kind::Other && most < Same)) {
        parts.push_back({name, true, label, true});
        return;
    }
    same->text = folded(same->text) == letters ? same->text : name;
    same->spelled = same->sure = true;
    if (label != Kind::Other)
        same->label = label;
}

/// Whether a word beside letters may as well be some of them that a recogniser took for one ("K ar e n", "Mo n d").
bool isScrap(const Piece &piece, const QList<Piece> &pieces)
{
    constexpr qsizetype Shortest = 3;
    const QString plain = folded(piece.text);
    const bool shouted = !piece.capital && plain.size() <= Shortest;
    if (piece.kind != Kind::Said || !(piece.touches || shouted))
        return false;
    const bool spelledToo = std::any_of(pieces.begin(), pieces.end(), [&](const Piece &other) {
        return other.kind == Kind::Letters && likeness(plain, other.text) >= Same;
    });
    return !spelledToo && (plain.size() < Shortest || !(isFirstName(plain) || isLastName(plain)));
}

QList<Part> partsOf(const QList<Piece> &pieces)
{
    QList<Part> parts;
    Kind label = Kind::Other;
    bool spelled = false;
    for (const Piece &piece : pieces) {
        if (piece.kind == Kind::First || piece.kind == Kind::Last) {
            label = piece.kind;
            continue;
        }
        const QString plain = folded(piece.text);
        if (piece.kind == Kind::Letters) {
            spell(parts, piece.text, label);
            spelled = true;
        } else if (!std::any_of(parts.begin(), parts.end(), [&](const Part &part) { // "B O B, Bob"
                       return part.spelled && likeness(folded(part.text), plain) >= Same;
                   })) {
            const bool known = piece.capital || isFirstName(plain) || isLastName(plain);
            parts.push_back({piece.text, false, label, known || label != Kind::Other});
        }
        label = Kind::Other;
    }
    parts.removeIf([](const Part &part) { return !part.sure; }); // words of the caller's own
    return spelled ? parts : QList<Part>{};
}
} // namespace

PersonName readSaidAndSpelled(const Tokens &tokens)
{
    constexpr int MostParts = 4, FewestLetters = 3;
    const QList<Piece> pieces = aroundLetters(piecesOf(tokens));
    if (std::any_of(pieces.begin(), pieces.end(), [&](const Piece &piece) { return isScrap(piece, pieces); }))
        return {};
    qsizetype letters = 0;
    for (const Piece &piece : pieces)
        letters += piece.kind == Kind::Letters ? piece.text.size() : 0;
    QList<Part> parts = partsOf(pieces);
    if (letters < FewestLetters || parts.isEmpty() || parts.size() > MostParts)
        return {};
    const bool bare = pieces.size() == 1 && parts.front().label == Kind::Other;
    if (bare)
        return {}; // letters and nothing else: perhaps of both names
    PersonName name;
    name.spelled = true;
    const auto labelled = [&](Kind label) {
        return std::find_if(parts.begin(), parts.end(), [&](const Part &part) { return part.label == label; });
    };
    if (const auto last = labelled(Kind::Last); last != parts.end()) {
        name.last = last->text;
        parts.erase(last);
    }
    if (const auto first = labelled(Kind::First); first != parts.end()) {
        name.first = first->text;
        parts.erase(first);
    }
    if (name.first.isEmpty() && name.last.isEmpty() && parts.size() == 2 && parts.front().spelled
        && !parts.back().spelled && isSurnameFirst(parts.front().text, parts.back().text))
        parts.swapItemsAt(0, 1); // "Koenig, K O E N I G, Robert"
    if (name.first.isEmpty() && !parts.isEmpty())
        name.first = parts.takeFirst().text;
    QStringList rest;
    for (const Part &part : parts)
        rest.push_back(part.text);
    if (name.last.isEmpty())
        name.last = rest.join(u' ');
    return name;
}
} // namespace cloudgreet::language
