// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/business.h"
#include <algorithm>

namespace cloudgreet {

const Service *Business::service(const ServiceId &serviceId) const
{
    const auto found
        = std::find_if(services.begin(), services.end(), [&](const Service &s) { return s.id == serviceId; });
    return found == services.end() ? nullptr : &*found;
}

const StaffMember *Business::staffMember(const StaffId &staffId) const
{
    const auto found = std::find_if(staff.begin(), staff.end(), [&](const StaffMember &s) { return s.id == staffId; });
    return found == staff.end() ? nullptr : &*found;
}
} // namespace cloudgreet
