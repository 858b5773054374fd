// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers.h"
#include <QRegularExpression>

namespace cloudgreet::language {
using namespace Qt::StringLiterals;

namespace {
/// The words behind a label, up to what ends them. Letters parted by spaces are a spelling and stay with its reader.
QString labelled(const QString &text, const QString &label)
{
    const QRegularExpression shape{u"\\b(?:"_s + label
            + u")(?:\\s*(?:'s|is|es|:|,))?\\s+((?:(?!and\\b|y\\b|my\\b|mi\\b|first\\b|last\\b|is\\b|es\\b|please\\b|por\\b|nombre\\b|surname\\b|apellido\\b|wrong\\b|not\\b)[\\p{L}'-]{2,}\\s*){1,2})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
    QStringList parts = shape.match(text).captured(1).simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString &part : parts) {
        if (part == part.toLower() || (part == part.toUpper() && part.size() > 2))
            part = part.left(1).toUpper() + part.mid(1).toLower();
    }
    return parts.join(u' ');
}
} // namespace

PersonName readLabelledName(const Tokens &tokens)
{
    const QString text = tokens.original().toString();
    const QString last = labelled(text, u"surname|last name|family name|apellidos?"_s);
    if (last.isEmpty() || isCommonWord(folded(last), tokens.tongue()))
        return {};
    const QString first = labelled(text, u"first name|given name|(?:mi |el )?nombre"_s);
    return {first, last, false};
}
} // namespace cloudgreet::language
