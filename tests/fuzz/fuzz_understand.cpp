// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a line of `understand`, and as a caller's words in both languages and under every question.
#include "language/understand.h"
#include <QTimeZone>
#include <cstdint>

using namespace cloudgreet::language;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes{reinterpret_cast<const char *>(data), qsizetype(size)};
    (void)understandLine(bytes, QDateTime{QDate{2026, 3, 3}, QTime{9, 0}});
    Listening listening;
    listening.tongue = size % 2 ? Tongue::Spanish : Tongue::English;
    listening.reference = QDateTime{QDate{2026, 3, 7}, QTime{9, 0}, QTimeZone{"America/New_York"}};
    listening.asked = {Asked(size % (size_t(Asked::DateOfBirth) + 1))};
    listening.services = {QString::fromUtf8(bytes.left(12)), QStringLiteral("Haircut")};
    listening.offers = {listening.reference.addDays(1), listening.reference.addDays(2)};
    (void)understand(QString::fromUtf8(bytes), listening);
    return 0;
}
