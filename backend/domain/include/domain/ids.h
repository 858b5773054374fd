// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace cloudgreet {

/// A UUID of version 7 as lower-case text: its first 48 bits are `unixMs`, the rest comes from the first ten bytes of
/// `random`. Ids made later sort later. Source: RFC 9562, section 5.7. Thread: any.
[[nodiscard]] QString uuidV7(qint64 unixMs, QByteArrayView random);

/// An identifier that cannot be taken for another kind's.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text{std::move(text)} {}
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using BusinessId = Id<struct BusinessTag>;
using CallId = Id<struct CallTag>;
using AppointmentId = Id<struct AppointmentTag>;
using CustomerId = Id<struct CustomerTag>;
using ServiceId = Id<struct ServiceTag>;
using StaffId = Id<struct StaffTag>;
using MessageId = Id<struct MessageTag>;
} // namespace cloudgreet
