// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/byterange.h"
#include <algorithm>
#include <optional>

namespace cloudgreet::net {
namespace {
std::optional<qint64> number(QByteArrayView text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (text.isEmpty() || text.size() > 18 || !digits)
        return {};
    return text.toLongLong();
}
} // namespace

ByteRange parseRange(QByteArrayView header, qint64 size)
{
    if (header.size() < 6 || header.first(6).compare("bytes=", Qt::CaseInsensitive) != 0)
        return {};
    const QByteArrayView spec = header.sliced(6).trimmed();
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0 || spec.contains(','))
        return {};
    const auto first = number(spec.first(dash)), last = number(spec.sliced(dash + 1));
    if (!first) {
        if (dash > 0 || !last)
            return {};
        if (*last == 0 || size == 0)
            return {ByteRange::Unsatisfiable};
        return {ByteRange::Part, std::max<qint64>(0, size - *last), size - 1};
    }
    if (dash + 1 < spec.size() && (!last || *last < *first))
        return {};
    if (*first >= size)
        return {ByteRange::Unsatisfiable};
    return {ByteRange::Part, *first, std::min(last.value_or(size - 1), size - 1)};
}
} // namespace cloudgreet::net
