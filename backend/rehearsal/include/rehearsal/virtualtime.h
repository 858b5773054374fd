// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports.h"
#include <functional>
#include <queue>
#include <random>

/// A world without waiting: a clock that jumps to whatever happens next, and chance drawn from one seed.
namespace cloudgreet::rehearsal {

/// Same seed, same draws, on every machine.
class Random
{
public:
    explicit Random(quint64 seed) : m_engine{seed} {}
    quint64 next() { return m_engine(); }
    int below(int bound) { return int(m_engine() % quint64(bound)); }
    bool chance(double p) { return double(m_engine() >> 11) / 9007199254740992.0 < p; }
    template <typename List> const auto &pick(const List &list) { return list[size_t(below(int(std::size(list))))]; }

private:
    std::mt19937_64 m_engine;
};

struct VirtualClock : Clock {
    QDateTime now;
    QDateTime nowUtc() const override { return now; }
};

struct SeededEntropy : Entropy {
    explicit SeededEntropy(Random &source) : random{source} {}
    QByteArray bytes(int count) override;
    Random &random;
};

/// What will happen, in the order of its time and then of its planning. Borrows the clock and moves it. Thread: one.
class Agenda
{
public:
    explicit Agenda(VirtualClock &clock) : m_clock{clock} {}
    void after(qint64 ms, std::function<void()> job);
    /// Does what comes next, if it is due by `end`. False: there is nothing more until then.
    bool step(const QDateTime &end);

private:
    struct Entry {
        QDateTime at;
        quint64 order;
        std::function<void()> job;
        bool operator>(const Entry &other) const { return at != other.at ? at > other.at : order > other.order; }
    };
    VirtualClock &m_clock;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_entries;
    quint64 m_order = 0;
};
} // namespace cloudgreet::rehearsal
