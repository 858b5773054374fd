// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers.h"
#include <algorithm>
#include <unordered_set>

namespace cloudgreet::language {
namespace {
struct Row {
    const char16_t *phrase;
    Choice::Kind kind;
    int index = -1;
};
constexpr int Last = -2;

constexpr Row english[] = {
    {u"first", Choice::Kind::Nth, 0},
    {u"1st", Choice::Kind::Nth, 0},
    {u"number one", Choice::Kind::Nth, 0},
    {u"option one", Choice::Kind::Nth, 0},
    {u"second", Choice::Kind::Nth, 1},
    {u"2nd", Choice::Kind::Nth, 1},
    {u"number two", Choice::Kind::Nth, 1},
    {u"option two", Choice::Kind::Nth, 1},
    {u"middle", Choice::Kind::Nth, 1},
    {u"third", Choice::Kind::Nth, 2},
    {u"3rd", Choice::Kind::Nth, 2},
    {u"number three", Choice::Kind::Nth, 2},
    {u"option three", Choice::Kind::Nth, 2},
    {u"last one", Choice::Kind::Nth, Last},
    {u"the last", Choice::Kind::Nth, Last},
    {u"latest one", Choice::Kind::Nth, Last},
    {u"the latest", Choice::Kind::Nth, Last},
    {u"the later one", Choice::Kind::Nth, Last},
    {u"the later", Choice::Kind::Nth, Last},
    {u"the earlier one", Choice::Kind::Nth, 0},
    {u"the earliest", Choice::Kind::Nth, 0},
    {u"the earlier", Choice::Kind::Nth, 0},
    {u"former", Choice::Kind::Nth, 0},
    {u"latter", Choice::Kind::Nth, Last},
    {u"any of", Choice::Kind::Any},
    {u"either", Choice::Kind::Any},
    {u"whichever", Choice::Kind::Any},
    {u"do not mind", Choice::Kind::Any},
    {u"do not care", Choice::Kind::Any},
    {u"doesn't matter", Choice::Kind::Any},
    {u"not matter", Choice::Kind::Any},
    {u"up to you", Choice::Kind::Any},
    {u"another day", Choice::Kind::AnotherDay},
    {u"different day", Choice::Kind::AnotherDay},
    {u"other day", Choice::Kind::AnotherDay},
    {u"other days", Choice::Kind::AnotherDay},
    {u"another date", Choice::Kind::AnotherDay},
    {u"not that day", Choice::Kind::AnotherDay},
    {u"earlier", Choice::Kind::Earlier},
    {u"sooner", Choice::Kind::Earlier},
    {u"before that", Choice::Kind::Earlier},
    {u"later", Choice::Kind::Later},
    {u"after that", Choice::Kind::Later},
};
constexpr Row spanish[] = {
    {u"primera", Choice::Kind::Nth, 0},
    {u"primero", Choice::Kind::Nth, 0},
    {u"segunda", Choice::Kind::Nth, 1},
    {u"segundo", Choice::Kind::Nth, 1},
    {u"tercera", Choice::Kind::Nth, 2},
    {u"tercero", Choice::Kind::Nth, 2},
    {u"ultima", Choice::Kind::Nth, Last},
    {u"ultimo", Choice::Kind::Nth, Last},
    {u"cualquiera", Choice::Kind::Any},
    {u"me da igual", Choice::Kind::Any},
    {u"da lo mismo", Choice::Kind::Any},
    {u"otro dia", Choice::Kind::AnotherDay},
    {u"otra fecha", Choice::Kind::AnotherDay},
    {u"mas temprano", Choice::Kind::Earlier},
    {u"antes", Choice::Kind::Earlier},
    {u"mas pronto", Choice::Kind::Earlier},
    {u"mas tarde", Choice::Kind::Later},
    {u"despues", Choice::Kind::Later},
};

/// "First name John" and "my last visit" choose nothing.
bool namesAnotherThing(const Token &behind)
{
    return behind.isAny(u"name", u"names", u"nombre", u"apellido", u"time", u"visit", u"vez");
}

/// A row with its words parted once.
struct Phrase {
    const Row *row;
    std::vector<QStringView> words;
};

std::vector<Phrase> parted(std::span<const Row> rows)
{
    std::vector<Phrase> out;
    for (const Row &row : rows) {
        const auto words = QStringView{row.phrase}.split(u' ');
        out.push_back({&row, {words.begin(), words.end()}});
    }
    return out;
}

const std::vector<Phrase> &phrasesOf(Tongue tongue)
{
    static const std::vector<Phrase> inEnglish = parted(english), inSpanish = parted(spanish);
    return tongue == Tongue::Spanish ? inSpanish : inEnglish;
}

bool says(const Tokens &tokens, const std::vector<QStringView> &parts)
{
    const auto &words = tokens.words();
    for (size_t i = 0; i + parts.size() <= words.size(); ++i)
        if (std::equal(parts.begin(), parts.end(), words.begin() + long(i),
                [](QStringView a, const Token &b) { return b.is(a); })
            && (i + parts.size() == words.size() || !namesAnotherThing(words[i + parts.size()])))
            return true;
    return false;
}

/// "3 is fine", of 2:45 and 3:45: the hour that begins like it is not the one that lies next to it.
bool isNearerToAnother(const QList<QDateTime> &offers, const When &when, int found)
{
    constexpr int HalfDay = 12 * 3600;
    const auto distance = [&](const QDateTime &offer) {
        const int apart = std::abs(offer.time().secsTo(when.start.time));
        return std::min(apart, std::abs(HalfDay - apart));
    };
    return std::any_of(offers.begin(), offers.end(), [&](const QDateTime &offer) {
        return offer.time() != offers[found].time() && (!when.start.date.isValid() || when.start.date == offer.date())
            && distance(offer) < distance(offers[found]);
    });
}

/// "Four", of 4:15: hardly past the hour. Who says nine and was offered 9:30 wishes for another time.
constexpr int MostPastHour = 15;

/// An offer that the date or time just said fits, if it is the only one.
int offerAt(const QList<QDateTime> &offers, const When &when)
{
    if (when.refused || !when.end.isEmpty() || when.bound != Bound::Exactly
        || (!when.start.date.isValid() && !when.start.time.isValid()))
        return -1;
    int found = -1, count = 0;
    for (int i = 0; i < offers.size(); ++i) {
        const QTime t = offers[i].time();
        const bool sameTime = !when.start.time.isValid() || t == when.start.time
            || (when.halfDayAssumed && t == when.start.time.addSecs(12 * 3600))
            || (when.halfDayAssumed && when.start.time.minute() == 0 && t.minute() <= MostPastHour
                && t.hour() % 12 == when.start.time.hour() % 12);
        if (sameTime && (!when.start.date.isValid() || when.start.date == offers[i].date())) {
            if (found < 0 || t != offers[found].time())
                ++count;
            found = found < 0 ? i : found;
        }
    }
    const bool roughly
        = count == 1 && when.start.time.isValid() && offers[found].time().minute() != when.start.time.minute();
    return count == 1 && !(roughly && isNearerToAnother(offers, when, found)) ? found : -1;
}
} // namespace

Choice readChoice(const Tokens &tokens, const Listening &listening, const QList<When> &whens)
{
    const int count = int(listening.offers.size());
    for (auto when = whens.rbegin(); when != whens.rend() && count > 0; ++when)
        if (const int offer = offerAt(listening.offers, *when); offer >= 0)
            return {Choice::Kind::Nth, offer};
    std::unordered_set<std::u16string_view> said;
    for (const Token &word : tokens.words())
        said.insert(view16(word.text));
    for (const Phrase &phrase : phrasesOf(tokens.tongue())) {
        if (!said.contains(view16(phrase.words.front())) || !says(tokens, phrase.words))
            continue;
        const Row &row = *phrase.row;
        if (row.kind != Choice::Kind::Nth)
            return {row.kind, -1};
        const int index = row.index == Last ? count - 1 : row.index;
        if (index >= 0 && index < count)
            return {Choice::Kind::Nth, index};
    }
    return {};
}
} // namespace cloudgreet::language
