// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/filelimit.h"
#include <sys/resource.h>

namespace cloudgreet::net {

qint64 raiseFileLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return -1;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    getrlimit(RLIMIT_NOFILE, &limit);
    return qint64(limit.rlim_cur);
}
} // namespace cloudgreet::net
