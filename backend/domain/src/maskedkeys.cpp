// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/maskedkeys.h"
#include <QRegularExpression>

namespace cloudgreet {
using namespace Qt::StringLiterals;

QString withoutKeys(QString words)
{
    // In order: Stripe and OpenAI; Stripe's webhooks; Telnyx; Google's keys, tokens and secrets; a signed token; what
    // stands in an Authorization header.
    static const QRegularExpression key{
        uR"((?<![A-Za-z0-9])(?:(?:sk|rk|pk)[-_][\w*.•…-]{3,}|whsec_[\w*.•…+/=-]{3,}|KEY(?=[\w*.•…-]*[0-9*•…])[\w*.•…-]{4,})"
        uR"(|AIza[\w*.•…-]{6,}|ya29\.[\w*.•…-]+|GOCSPX-[\w*.•…-]+|1//[\w*.•…-]{6,}|eyJ[\w-]{6,}(?:\.[\w*•…-]*){1,2}))"_s,
        QRegularExpression::UseUnicodePropertiesOption};
    static const QRegularExpression bearer{
        uR"(\b(Bearer|Basic)\s+(?!\(key\))[^\s"',;)]+)"_s, QRegularExpression::CaseInsensitiveOption};
    words.replace(key, u"(key)"_s);
    return words.replace(bearer, u"\\1 (key)"_s);
}
} // namespace cloudgreet
