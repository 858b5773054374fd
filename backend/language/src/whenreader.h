// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "drafts.h"
#include "numbers.h"

namespace cloudgreet::language {

/// Puts the dates and times of one turn together, from left to right. Borrows both for its life.
class Reader
{
public:
    Reader(const Tokens &tokens, const Listening &listening)
        : m_tokens{tokens}
        , m_listening{listening}
        , m_frame{listening.reference, listening.forwards, listening.monthFirst}
        , m_timeAsked{
              listening.isAsked(Asked::Time) || listening.isAsked(Asked::DayOrTime) || listening.isAsked(Asked::Offers)}
    {
    }

    QList<When> read()
    {
        for (int i = 0; i < m_tokens.size();) {
            const auto piece = pieceAt(i);
            if (piece)
                place(*piece);
            i = piece ? std::max(piece->to, i + 1) : i + 1;
        }
        flush();
        dropNow();
        return std::move(m_whens);
    }

private:
    [[nodiscard]] bool isTimeExpected(int at) const;
    [[nodiscard]] bool isRoughHour(int at) const;
    [[nodiscard]] bool isHourRange(int at, const Piece &first) const;
    [[nodiscard]] int skipFillers(int at) const;
    [[nodiscard]] std::optional<Piece> pieceAt(int at) const;
    [[nodiscard]] Bound boundBefore(int at) const;
    [[nodiscard]] Bound boundBehind(int at) const;
    [[nodiscard]] bool isRefused(int at) const;
    [[nodiscard]] bool isRefusedBehind(int to) const;
    [[nodiscard]] bool isFiller(int from, int to) const;
    [[nodiscard]] bool isRange(const Piece &next) const;
    [[nodiscard]] bool fits(const Side &side, const Piece &piece) const;
    [[nodiscard]] bool leadsToWeekday(const Piece &piece) const;
    [[nodiscard]] bool deniesDayOfWeek(const Piece &piece) const;
    [[nodiscard]] bool isClauseOfItsOwn(int at) const;
    [[nodiscard]] bool lasts(const Piece &piece) const;
    [[nodiscard]] bool beginsLength(const Piece &piece) const;
    [[nodiscard]] bool isStrict(int at, std::initializer_list<QStringView> words) const;
    [[nodiscard]] std::optional<Piece> halfDayOf(int at) const;
    void place(Piece piece);
    void fill(Side &side, const Piece &piece);
    void flush();
    void noteWords(const Draft &draft, When &when) const;
    [[nodiscard]] bool isBeside(const Piece &a, const Piece &b) const;
    void dropNow();

    const Tokens &m_tokens;
    const Listening &m_listening;
    Frame m_frame;
    bool m_timeAsked;
    std::optional<Draft> m_draft;
    QList<When> m_whens;
};
} // namespace cloudgreet::language
