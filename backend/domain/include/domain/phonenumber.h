// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QDebug>

namespace cloudgreet {

/// A telephone number, "+" then 2–15 digits. Immutable, cheap to copy. Thread: any. Source: ITU-T E.164, clause 6.
class PhoneNumber
{
public:
    /// Reads a number in international form, or in the national form of `region` ("US", "ES": ISO 3166-1) when one is
    /// given. Spaces, dots, brackets and hyphens are dropped. Errors: InvalidInput.
    [[nodiscard]] static Result<PhoneNumber> parse(QStringView text, QStringView region = {});

    enum class Extent { Partial, Whole, TooLong };
    /// Whether digits, dialled in `region`, are the beginning of a number, all of one, or more than any has. Whole is
    /// what the region has assigned, or what no further digit could be part of. Source: libphonenumber's tables of
    /// lengths.
    [[nodiscard]] static Extent extentOf(const QString &digits, const QString &region);

    [[nodiscard]] QString e164() const { return m_e164; }
    /// As people of `region` write it: "(555) 010-4567" at home, "+1 555-010-4567" elsewhere.
    [[nodiscard]] QString forPeople(QStringView region = {}) const;
    /// "+1•••67": what a log may hold.
    [[nodiscard]] QString masked() const;
    /// The ISO 3166-1 region that the number belongs to, or an empty string where none is known.
    [[nodiscard]] QString region() const;
    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
    friend bool operator<(const PhoneNumber &a, const PhoneNumber &b) { return a.m_e164 < b.m_e164; }
    friend QDebug operator<<(QDebug out, const PhoneNumber &number)
    {
        return out.noquote() << number.masked();
    }
    friend size_t qHash(const PhoneNumber &number, size_t seed = 0) { return qHash(number.m_e164, seed); }

private:
    explicit PhoneNumber(QString e164) : m_e164{std::move(e164)} {}
    QString m_e164;
};
} // namespace cloudgreet
