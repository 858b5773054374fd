// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "net/httprequest.h"
#include "store/readstore.h"
#include <QSet>

namespace cloudgreet {

/// The query of one request, read by name. The first thing that is wrong with it is kept; a name that nobody read is
/// wrong too, as a mistyped filter must not answer as if there were none.
class Asked
{
public:
    explicit Asked(const net::HttpRequest &request) : m_request{request} {}

    [[nodiscard]] QString parameter(QStringView name) const { return m_request.parameter(name); }
    [[nodiscard]] QString text(const QString &name); ///< Empty where it is absent; at most 200 characters.
    [[nodiscard]] QString oneOf(const QString &name, const QStringList &words);
    [[nodiscard]] QString someOf(
        const QString &name, const QStringList &words); ///< One or several, with commas between them.
    [[nodiscard]] QDateTime time(const QString &name);                      ///< Invalid where it is absent.
    [[nodiscard]] int number(const QString &name, int otherwise, int most);
    [[nodiscard]] ReadStore::Page page();
    /// "weekday" and "hour", both or neither.
    [[nodiscard]] std::optional<ReadStore::WeekHour> weekHour(const QTimeZone &zone);
    /// Errors: InvalidInput, naming the parameter and what it should hold.
    [[nodiscard]] Result<> verdict() const;

private:
    std::optional<QString> value(const QString &name);
    void refuse(const QString &text);
    const net::HttpRequest &m_request;
    QSet<QString> m_read;
    std::optional<QString> m_wrong;
    QDateTime m_from, m_to;
};
} // namespace cloudgreet
