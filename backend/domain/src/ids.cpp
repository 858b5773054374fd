// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ids.h"
#include <QByteArray>

namespace cloudgreet {

QString uuidV7(qint64 unixMs, QByteArrayView random)
{
    Q_ASSERT(random.size() >= 10);
    std::array<uchar, 16> bytes;
    for (int i = 0; i < 6; ++i)
        bytes[size_t(i)] = uchar(unixMs >> (40 - 8 * i));
    for (int i = 0; i < 10; ++i)
        bytes[size_t(6 + i)] = uchar(random[i]);
    bytes[6] = uchar((bytes[6] & 0x0f) | 0x70);
    bytes[8] = uchar((bytes[8] & 0x3f) | 0x80);
    static constexpr char digits[] = "0123456789abcdef";
    QString text{36, u'-'};
    qsizetype at = 0;
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            ++at;
        text[at++] = QLatin1Char(digits[bytes[i] >> 4]);
        text[at++] = QLatin1Char(digits[bytes[i] & 15]);
    }
    return text;
}
} // namespace cloudgreet
