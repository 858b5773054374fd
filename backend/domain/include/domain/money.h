// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"

namespace cloudgreet {

/// An amount in a currency's smallest unit (cents; whole yen). Immutable. Thread: any.
class Money
{
public:
    Money() = default;
    Money(qint64 minor, QString currency) : m_minor{minor}, m_currency{std::move(currency)} {}
    /// Reads "5", "5.00" or "-0.5". `currency` is ISO 4217 in capitals. Errors: InvalidInput (not a decimal number,
    /// more decimals than the currency has, out of range, unknown form of currency).
    [[nodiscard]] static Result<Money> parse(QStringView decimal, const QString &currency);

    [[nodiscard]] qint64 minor() const { return m_minor; }
    [[nodiscard]] const QString &currency() const { return m_currency; }
    [[nodiscard]] QString decimal() const;      ///< "5.00": how contracts carry money.
    [[nodiscard]] static int decimals(QStringView currency);
    /// Money that is in use: no metals, funds, test codes ("XXX") or units of account. Source: ISO 4217, list one.
    [[nodiscard]] static bool isCurrency(QStringView code);
    /// Of billionths of a currency's unit: "0.0012", with at least two decimals and no more than six.
    [[nodiscard]] static QString decimalOfNano(qint64 nano);
    friend bool operator==(const Money &, const Money &) = default;

private:
    qint64 m_minor = 0;
    QString m_currency = u"USD"_s;
};
} // namespace cloudgreet
