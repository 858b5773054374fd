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

bool Business::writesMonthFirst(QStringView language) const
{
    // The United States and what belongs to them, what did so once, and Canada, where both are written.
    constexpr QStringView monthFirst[]
        = {u"US", u"PR", u"GU", u"VI", u"AS", u"MP", u"UM", u"PH", u"FM", u"MH", u"PW", u"CA"};
    if (!language.startsWith(u"en"))
        return false;
    const QString region = phoneNumbers.isEmpty() ? QString{} : phoneNumbers.front().region();
    if (!region.isEmpty())
        return std::find(std::begin(monthFirst), std::end(monthFirst), region) != std::end(monthFirst);
    if (!phoneNumbers.isEmpty() && phoneNumbers.front().e164().startsWith(u"+1"))
        return true;
    const QByteArray place = zone.id();
    constexpr const char *dayFirst[] = {"Europe/", "Africa/", "Australia/", "Asia/", "Indian/", "Atlantic/"};
    return std::none_of(std::begin(dayFirst), std::end(dayFirst),
        [&](const char *continent) { return place.startsWith(continent); });
}
} // namespace cloudgreet
