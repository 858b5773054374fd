// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/settings.h"
#include "net/reply.h"

namespace cloudgreet {
/// 422 with every member that is not valid: "errors": [{"member", "detail"}].
void refuse(const net::LateReply &reply, const QList<MemberError> &errors);
} // namespace cloudgreet
