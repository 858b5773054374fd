// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/smssize.h"
#include "domain/result.h"
#include <QTextBoundaryFinder>

namespace cloudgreet::ui {
namespace {
const QString basic
    = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"_s,
    extended = u"\f^{}\\[~]|€"_s; // two places each

int parts(qsizetype units, int alone, int together)
{
    return units == 0 ? 0 : units <= alone ? 1 : int((units + together - 1) / together);
}
} // namespace

SmsSize smsSize(const QString &text)
{
    SmsSize size;
    QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, text};
    while (finder.toNextBoundary() > 0)
        ++size.characters;
    qsizetype septets = 0;
    for (const QChar c : text) {
        if (!basic.contains(c) && !extended.contains(c))
            size.isBasic = false;
        septets += extended.contains(c) ? 2 : 1;
    }
    size.parts = size.isBasic ? parts(septets, 160, 153) : parts(text.size(), 70, 67);
    return size;
}
} // namespace cloudgreet::ui
