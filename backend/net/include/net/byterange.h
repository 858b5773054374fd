// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <QtGlobal>

namespace cloudgreet::net {

struct ByteRange {
    enum Kind { Whole, Part, Unsatisfiable };
    Kind kind = Whole;
    qint64 first = 0, last = -1; ///< of a part, both included
    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

/// What a Range header asks of `size` bytes. An unreadable header or several ranges mean the whole file, as the RFC
/// allows. Source: RFC 9110 section 14. Pure. Thread: any.
[[nodiscard]] ByteRange parseRange(QByteArrayView header, qint64 size);
} // namespace cloudgreet::net
