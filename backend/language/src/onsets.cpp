// SPDX-License-Identifier: GPL-3.0-or-later
// Since when something has been so, or when it came about: "it started last night" wishes for no visit last night.
#include "whens.h"
#include <unordered_set>

namespace cloudgreet::language {
namespace {
using Words = std::unordered_set<std::u16string_view>;

bool isIn(const Words &words, const Token &token)
{
    return words.contains(view16(token.text));
}

/// What came about, when the words stand beside a time.
const Words &happenings()
{
    static const Words words{u"started", u"began", u"begun", u"broke", u"cracked", u"chipped", u"snapped", u"fell",
        u"lost", u"noticed", u"happened", u"woke", u"stopped", u"died", u"burst", u"flooded", u"leaked", u"clogged",
        u"backed", u"swelled", u"quit", u"tripped", u"slipped", u"twisted", u"sprained", u"stung", u"vomited", u"threw",
        u"came", u"went", u"hit", u"injured", u"locked", u"failed", u"empezo", u"empece", u"comenzo", u"rompio",
        u"cayo", u"partio", u"quebro", u"desperte", u"amaneci", u"amanecio", u"perdi", u"murio", u"inundo", u"atasco",
        u"descompuso", u"poncho", u"dolio", u"salio", u"golpee", u"torci", u"lastime", u"vomito"};
    return words;
}

/// The same beside a day that is past, and else something of now: "it hurts", "lo dejo el jueves".
const Words &happeningsOfThePast()
{
    static const Words words{u"hurt", u"hurts", u"hurting", u"ached", u"aching", u"bleeding", u"bled", u"worse",
        u"swollen", u"broken", u"pulled", u"been", u"had", u"was", u"were", u"duele", u"duelen", u"dolor", u"doliendo",
        u"dejo", u"paso", u"note", u"apago", u"tapo", u"hincho", u"inflamo", u"estuve", u"estaba", u"tuve"};
    return words;
}

/// Something that has been so for a while.
const Words &states()
{
    static const Words words{u"have", u"has", u"had", u"i've", u"we've", u"it's", u"he's", u"she's", u"been", u"keeps",
        u"hurts", u"hurting", u"aching", u"tengo", u"tiene", u"tenemos", u"estoy", u"esta", u"estamos", u"llevo",
        u"lleva", u"llevamos", u"duele", u"duelen", u"gotea", u"molesta", u"sangra", u"sangran", u"funciona", u"sale",
        u"dolor"};
    return words;
}

/// What is wanted, so that a time beside it may be a wish.
const Words &wishes()
{
    static const Words words{u"book", u"booked", u"schedule", u"appointment", u"come", u"want", u"need", u"like",
        u"would", u"i'd", u"can", u"could", u"see", u"available", u"free", u"open", u"make", u"move", u"cancel",
        u"prefer", u"about", u"please", u"get", u"do", u"cita", u"reservar", u"quiero", u"quisiera", u"necesito",
        u"puedo", u"puede", u"pueden", u"podria", u"venir", u"ir", u"gustaria", u"prefiero", u"cancelar", u"mover",
        u"cambiar", u"libre", u"hay", u"tienen"};
    return words;
}

bool endsClause(const Token &token)
{
    static const Words joints{
        u"and", u"but", u"so", u"then", u"because", u"cause", u"y", u"pero", u"asi", u"entonces", u"porque"};
    return token.kind == TokenKind::Mark || isIn(joints, token);
}

bool isLittle(const Token &token)
{
    static const Words little{u"the", u"about", u"around", u"early", u"late", u"some", u"sometime", u"like", u"last",
        u"past", u"maybe", u"el", u"la", u"los", u"ultimos", u"como", u"unos", u"mas", u"o", u"menos", u"at", u"on",
        u"a", u"las"};
    return isIn(little, token);
}

/// One time among the words that it stands in.
class Setting
{
public:
    Setting(const std::vector<Token> &words, const When &when)
        : m_words{words}
        , m_when{when}
    {
        while (m_first < words.size() && words[m_first].to <= when.from)
            ++m_first;
        for (m_behind = m_first; m_behind < words.size() && words[m_behind].from < when.to;)
            ++m_behind;
    }

    [[nodiscard]] bool isOnset() const
    {
        if (isLedBy({u"since"}))
            return true;
        const bool upToNow = m_when.past || (m_first < m_words.size() && m_words[m_first].isAny(u"last", u"past"));
        if (m_when.grain == Grain::Duration || (upToNow && isLedBy({u"for"})))
            return isLedBy({u"for", u"hace", u"llevo", u"lleva", u"llevamos", u"desde"}) && holdsState();
        if (isLedBy({u"desde"}) && (m_when.past || (holdsState() && !nearestIsWish())))
            return true;
        return happensBefore() || happensBehind();
    }

private:
    [[nodiscard]] bool isLedBy(const Words &leads) const
    {
        size_t at = m_first;
        while (at > 0 && isLittle(m_words[at - 1]))
            --at;
        const bool within
            = m_first < m_words.size() && isIn(leads, m_words[m_first]); // "desde" may be of the time itself
        return within || (at > 0 && isIn(leads, m_words[at - 1]));
    }

    /// The nearest word before it that tells anything decides: "a tooth that I broke last night".
    [[nodiscard]] bool happensBefore() const
    {
        for (size_t at = m_first; at > 0 && !endsClause(m_words[at - 1]); --at) {
            if (isHappening(m_words[at - 1]))
                return !isWishedAway(at - 1);
            if (isIn(wishes(), m_words[at - 1]))
                return false;
        }
        return false;
    }

    /// "Last night my tooth broke": only of what is past, or where the sentence begins with the time.
    [[nodiscard]] bool happensBehind() const
    {
        size_t lead = m_first;
        while (lead > 0 && isLittle(m_words[lead - 1]))
            --lead;
        if (!m_when.past && lead > 0 && !endsClause(m_words[lead - 1]))
            return false;
        for (size_t at = m_behind; at < m_words.size() && !endsClause(m_words[at]); ++at) {
            if (isHappening(m_words[at]))
                return true;
            if (isIn(wishes(), m_words[at]))
                return false;
        }
        return false;
    }

    /// A past day stands beside any verb of the past: "I scratched it yesterday", "se me infectó ayer".
    [[nodiscard]] bool isHappening(const Token &word) const
    {
        constexpr qsizetype ShortestRegular = 6; // "need", "bed"
        const bool regular = word.text.size() >= ShortestRegular && word.text.endsWith(u"ed") && !isIn(wishes(), word);
        return isIn(happenings(), word) || (m_when.past && (regular || isIn(happeningsOfThePast(), word)));
    }

    /// "If it broke", "has it started": nothing came about then.
    [[nodiscard]] bool isWishedAway(size_t at) const
    {
        static const Words doubt{u"if", u"would", u"will", u"should", u"si"};
        for (size_t i = at; i > 0 && at - i < 3; --i)
            if (isIn(doubt, m_words[i - 1]))
                return true;
        return false;
    }

    [[nodiscard]] bool holdsState() const
    {
        for (size_t at = m_first; at > 0 && !endsClause(m_words[at - 1]); --at)
            if (isIn(states(), m_words[at - 1]))
                return true;
        for (size_t at = m_behind; at < m_words.size() && !endsClause(m_words[at]); ++at)
            if (isIn(states(), m_words[at]))
                return true;
        return false;
    }

    [[nodiscard]] bool nearestIsWish() const
    {
        for (size_t at = m_first; at > 0 && !endsClause(m_words[at - 1]); --at)
            if (isIn(wishes(), m_words[at - 1]))
                return true;
        return false;
    }

    const std::vector<Token> &m_words;
    const When &m_when;
    size_t m_first = 0, m_behind = 0; ///< Words of the time itself: [first, behind).
};
} // namespace

bool leaveOutOnsets(const Tokens &tokens, QList<When> &whens)
{
    const auto isOnset = [&](const When &when) { return Setting{tokens.words(), when}.isOnset(); };
    if (whens.removeIf(isOnset) == 0)
        return false;
    whens.removeIf([&](const When &when) { // "for four days now"
        const QStringView said = tokens.original().mid(when.from, when.to - when.from);
        return said.compare(u"now", Qt::CaseInsensitive) == 0 || said.compare(u"ahora", Qt::CaseInsensitive) == 0;
    });
    return true;
}
} // namespace cloudgreet::language
