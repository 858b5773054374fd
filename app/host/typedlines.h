// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QSocketNotifier>
#include <functional>
#include <memory>

namespace cloudgreet {

/// Standard input, line by line as it comes: from a person at a terminal, or from a pipe. Thread: main.
class TypedLines
{
public:
    /// `onLine` gets each line without its end and outer spaces, never an empty one; `onEnd` comes once, after the
    /// last.
    TypedLines(std::function<void(const QByteArray &)> onLine, std::function<void()> onEnd);
    [[nodiscard]] static bool areFromAPerson();

private:
    void read();
    void take(const QByteArray &line);
    std::function<void(const QByteArray &)> m_onLine;
    std::function<void()> m_onEnd;
    QByteArray m_begun;
    std::unique_ptr<QSocketNotifier> m_ready;
};
} // namespace cloudgreet
