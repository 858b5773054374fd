// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuetable.h"
#include "domain/result.h"
#include <QRegularExpression>
#include <array>

namespace cloudgreet::reception {
namespace {
QString spelledOut(const char16_t *row)
{
    QString pattern = QString::fromUtf16(row);
    for (const CueWords &words : cueWords())
        pattern.replace(QString::fromUtf16(words.name), QString::fromUtf16(words.alternatives));
    return pattern;
}

const QRegularExpression &shapeOf(Cue cue)
{
    static const auto shapes = [] {
        std::array<QStringList, size_t(Cue::Last) + 1> ways;
        for (const auto rows : {askingCues(), wishCues(), mannerCues()})
            for (const CueRow &row : rows)
                ways[size_t(row.cue)].push_back(spelledOut(row.pattern));
        std::array<QRegularExpression, size_t(Cue::Last) + 1> all;
        for (size_t i = 0; i < all.size(); ++i) {
            Q_ASSERT(!ways[i].isEmpty());
            all[i] = QRegularExpression{u"(?|%1)"_s.arg(ways[i].join(u'|'))}; // each way counts its captures anew
            Q_ASSERT(all[i].isValid());
        }
        return all;
    }();
    return shapes[size_t(cue)];
}
} // namespace

bool hasCue(const QString &words, Cue cue)
{
    return shapeOf(cue).match(words).hasMatch();
}

QString wordsBehind(const QString &words, Cue cue)
{
    return shapeOf(cue).match(words).captured(1).trimmed();
}

QString wordsThrough(const QString &words, Cue cue)
{
    const auto match = shapeOf(cue).match(words);
    return match.hasMatch() ? words.left(match.capturedEnd()) : QString{};
}

namespace {
// With what a clause begins that asks or wants something of its own: behind a joint, and behind a bare comma.
constexpr char16_t behindJoint[]
    = u"can|could|do|does|are|is|what|what's|when|how|where|who|i|i'd|i'll|would|will|book|please|ask|preguntar|puedo|"
      u"puede|podría|tienen|hay|"
      u"cuánto|cuanto|qué|que|dónde|donde|abren|quiero|quisiera|a qué|necesito|me gustaría";
constexpr char16_t behindComma[] = u"can|could|do|does|are|is|what|what's|when|how|where|would|will|puedo|podría|"
                                   u"tienen|cuánto|cuanto|qué|dónde|abren|quiero";
constexpr char16_t beginsWish[] = u"cancel|move|reschedule|schedule|push|leave|tell|make|get|one|another|my|our|mi|"
                                  u"nuestr[oa]|cancelar|cancele|cambiar|cambie|"
                                  u"mover|mueva|dejar|dejarle|reservar|resérveme|otra|una|pedir|so does";

/// %1: what may stand behind "and"; %2: behind a comma. Titles end with a full stop that ends nothing.
QRegularExpression jointBefore(const QString &joined, const QString &listed)
{
    const QString pattern = uR"((?<=[?!;])\s+|(?<=\w\w)(?<!\bdr|\bmr|\bms|\bst|\bsr|\bmrs|\bdra|\bsra)\.\s+|)"
                            uR"(,?\s+(?:and also|and then|and|also|but|y también|y además|y|pero)\s+)"
                            uR"((?=(?:also |then |first |además |también )?(?:%1)\b)|,\s+(?=(?:%2)\b))"_s;
    return QRegularExpression{pattern.arg(joined, listed),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
}
} // namespace

QStringList clausesOf(const QString &heard)
{
    static const QRegularExpression joint
        = jointBefore(QString::fromUtf16(behindJoint), QString::fromUtf16(behindComma));
    return heard.split(joint, Qt::SkipEmptyParts);
}

QStringList wishesOf(const QString &heard)
{
    static const QRegularExpression joint = jointBefore(
        QString::fromUtf16(behindJoint) + u'|' + QString::fromUtf16(beginsWish), QString::fromUtf16(behindComma));
    return heard.split(joint, Qt::SkipEmptyParts);
}
} // namespace cloudgreet::reception
