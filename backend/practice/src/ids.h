// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QRandomGenerator>
#include <QString>
#include <optional>

namespace cloudgreet::practice {

/// Makes every id, key and die roll of the stand-ins, from one seed.
class IdSource
{
public:
    explicit IdSource(std::optional<quint32> seed)
        : m_random{seed ? QRandomGenerator{*seed} : QRandomGenerator::securelySeeded()}
    {
    }
    [[nodiscard]] QString uuid();
    /// `length` letters and digits.
    [[nodiscard]] QString token(int length);
    [[nodiscard]] QByteArray bytes(int count);
    [[nodiscard]] double unit() { return m_random.generateDouble(); }

private:
    QRandomGenerator m_random;
};

/// "2026-08-21T15:04:05.521000Z".
[[nodiscard]] QString isoTime(const QDateTime &time);
[[nodiscard]] QDateTime now();
[[nodiscard]] qint64 unixNow();
/// "+" then 2 to 15 digits.
[[nodiscard]] bool isE164(const QString &text);
} // namespace cloudgreet::practice
