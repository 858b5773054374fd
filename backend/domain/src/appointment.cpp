// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appointment.h"
#include <QObject>

namespace cloudgreet {

QString toText(AppointmentState state)
{
    switch (state) {
    case AppointmentState::Held: return u"held"_s;
    case AppointmentState::Confirmed: return u"confirmed"_s;
    case AppointmentState::Provisional: return u"provisional"_s;
    case AppointmentState::Conflict: return u"conflict"_s;
    case AppointmentState::Cancelled: return u"cancelled"_s;
    case AppointmentState::Kept: return u"kept"_s;
    }
    Q_UNREACHABLE();
}

Result<AppointmentState> appointmentState(QStringView text)
{
    for (const auto state : {AppointmentState::Held, AppointmentState::Confirmed, AppointmentState::Provisional,
                             AppointmentState::Conflict, AppointmentState::Cancelled, AppointmentState::Kept})
        if (toText(state) == text)
            return state;
    return failure(Fault::InvalidInput, QObject::tr("There is no appointment state of that name"));
}
} // namespace cloudgreet
