// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "bookingdesk.h"

namespace cloudgreet {

inline constexpr std::chrono::milliseconds busyDeadline{
    1500}; ///< A caller waits for it: longer, and the promise is provisional.

/// What a booking still waits for. `purpose`: new, move or cancel. `step`: busy (are the times free?), write (the
/// event), recheck (busy once more, after an event that was booked provisionally was written), delete.
struct BookingDesk::Saga {
    QString purpose, step, waiter;
    CallId call;
    QDateTime oldStart, oldEnd;
    bool promised = false;                      ///< The caller was told that it is provisional.
    bool tell = true;

    [[nodiscard]] static Saga from(const QJsonObject &o)
    {
        return {o[u"purpose"].toString(), o[u"step"].toString(), o[u"waiter"].toString(), CallId{o[u"call"].toString()},
            QDateTime::fromMSecsSinceEpoch(o[u"old_start"].toInteger(), Qt::UTC),
            QDateTime::fromMSecsSinceEpoch(o[u"old_end"].toInteger(), Qt::UTC), o[u"promised"].toBool(),
            o[u"tell"].toBool()};
    }
    [[nodiscard]] QJsonObject json() const
    {
        return {{u"purpose"_s, purpose}, {u"step"_s, step}, {u"waiter"_s, waiter}, {u"call"_s, call.text()},
            {u"old_start"_s, oldStart.isValid() ? oldStart.toMSecsSinceEpoch() : 0},
            {u"old_end"_s, oldEnd.isValid() ? oldEnd.toMSecsSinceEpoch() : 0}, {u"promised"_s, promised},
            {u"tell"_s, tell}};
    }
    [[nodiscard]] bool moves() const { return purpose == u"move"_s; }
};
} // namespace cloudgreet
