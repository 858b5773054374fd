// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rehearsal/books.h"
#include "world.h"

namespace cloudgreet::sim {

/// How a request to a provider goes wrong, drawn for each.
enum class Trouble { None, Refused429, Refused500, NeverSent, LostBefore, LostAfter, Slow };
[[nodiscard]] Trouble drawTrouble(World &world, const QString &provider);
/// What the host hears of a request whose effect, if it had one, gave `done`.
[[nodiscard]] CommandOutcome heardOf(Trouble trouble, const CommandOutcome &done);
[[nodiscard]] bool hasEffect(Trouble trouble);

/// The owner's calendar: events by id, and the owner's own.
class Calendar
{
public:
    explicit Calendar(World &world) : w{world} {}
    void perform(const OutboxRow &row, const command::Any &what);
    void ownerBlocks(int business);                 ///< The owner writes an event of their own.
    void ownerEdits(int business);                  ///< The owner moves or deletes one of ours.
    using Event = rehearsal::Diary::Event;
    [[nodiscard]] const std::map<QString, Event> &events() const { return m_diary.events(); }
    [[nodiscard]] bool wasMovedByOwner(const QString &appointment) const { return m_moved.contains(appointment); }
    bool down = false;

private:
    CommandOutcome effect(const command::Any &what);
    QJsonObject put(const command::PutEvent &put);
    void remove(const QString &eventId);
    void tellOfChanges(const QString &business);
    CommandOutcome openChannel(const command::WatchCalendar &watch);
    QJsonObject changes(const command::SyncCalendar &sync);
    World &w;
    rehearsal::Diary m_diary;
    std::set<QString> m_moved;
    struct Channel { QString business, resource; QDateTime until; };
    std::map<QString, Channel> m_channels;
    int m_next = 0;
};

/// Invoice items by idempotency key.
class Stripe
{
public:
    explicit Stripe(World &world) : w{world} {}
    void perform(const OutboxRow &row, const command::Any &what);
    [[nodiscard]] const auto &items() const { return m_fees.items(); }      ///< By id.

private:
    World &w;
    rehearsal::FeeBook m_fees;
};

/// Accepted texts, and their reports.
class Texts
{
public:
    explicit Texts(World &world) : w{world} {}
    void perform(const OutboxRow &row, const command::SendText &text);
    void customerWrites(const QString &from, const QString &to, const QString &words);
    struct Text { QString id, to, from, words, message; QDateTime at; };
    [[nodiscard]] const std::vector<Text> &accepted() const { return m_accepted; }

private:
    World &w;
    std::vector<Text> m_accepted;
    int m_next = 0;
};
} // namespace cloudgreet::sim
