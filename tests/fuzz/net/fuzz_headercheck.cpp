// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/headercheck.h"
#include <cstdlib>

using namespace cloudgreet::net;

/// The first byte says where to cut: what was decided on the first part must stand for the whole.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes{data + 1, qsizetype(size - 1)};
    const HeaderVerdict whole = checkHeader(bytes), part = checkHeader(bytes.first(bytes.size() * data[0] / 256));
    if (part.kind != HeaderVerdict::Incomplete && (part.kind != whole.kind || part.status != whole.status))
        abort();
    if (whole.kind == HeaderVerdict::Complete
        && (!bytes.startsWith(whole.head.raw) || whole.head.header("host").isEmpty()))
        abort();
    return 0;
}
