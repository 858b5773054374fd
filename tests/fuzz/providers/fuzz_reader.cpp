// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers.h"
#include <cstdio>
#include <cstdlib>

/// One program a reader: CLOUDGREET_READER names it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto &reader = [] () -> const cloudgreet::fuzz::Reader & {
        for (const auto &one : cloudgreet::fuzz::readers())
            if (qstrcmp(one.name, CLOUDGREET_READER) == 0)
                return one;
        abort();
    }();
    const QString wrong = reader.read(QByteArray{reinterpret_cast<const char *>(data), qsizetype(size)});
    if (!wrong.isEmpty()) {
        std::fprintf(stderr, "%s: %s\n", reader.name, qPrintable(wrong));
        abort();
    }
    return 0;
}
