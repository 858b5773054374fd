// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sseparser.h"
#include <cstdlib>

using namespace cloudgreet::net;

/// The first byte says where to cut: a cut changes no event.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes{data + 1, qsizetype(size - 1)};
    const qsizetype cut = bytes.size() * data[0] / 256;
    SseParser whole, parts;
    const auto expected = whole.feed(bytes);
    auto events = parts.feed(bytes.first(cut));
    events += parts.feed(bytes.sliced(cut));
    if (events != expected)
        abort();
    return 0;
}
