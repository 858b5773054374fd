// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/byterange.h"
#include "net/formdata.h"
#include "net/listenaddress.h"
#include "net/router.h"
#include <cstdlib>

using namespace cloudgreet::net;

/// A form that is read, written and read again is the same form; a range lies within its file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes{data, qsizetype(size)};
    if (const auto fields = parseForm(bytes)) {
        const auto again = parseForm(writeForm(*fields));
        if (again != fields)
            abort();
    }
    const ByteRange range = parseRange(bytes, 1000);
    if (range.kind == ByteRange::Part && (range.first < 0 || range.last < range.first || range.last > 999))
        abort();
    if (const auto address = ListenAddress::parse(QString::fromUtf8(bytes));
        address && !ListenAddress::parse(address->toString()))
        abort();
    static const Router router = [] {
        Router made;
        made.add("GET", QStringLiteral("/api/calls/{id}/recording"), 0);
        return made;
    }();
    std::ignore = router.find("GET", bytes);
    return 0;
}
