// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers.h"
#include <QRegularExpression>
#include <algorithm>

namespace cloudgreet::language {
using namespace Qt::StringLiterals;

namespace {
/// 14:30, or 02:30 p.m. where a half of the day was said.
QString clock(const When &when, QStringView said, Tongue tongue)
{
    const int hour = when.start.time.hour(), twelve = hour % 12 == 0 ? 12 : hour % 12;
    const QString tail = folded(said).remove(u' ').remove(u'.');
    const auto ends = [&](std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(), [&](QStringView word) { return tail.endsWith(word); });
    };
    const bool am = ends({u"am", u"aeme", u"delamanana", u"inthemorning"});
    const bool pm = ends({u"pm", u"peme", u"peeme", u"delatarde", u"delanoche"});
    const bool twelveHours = am || pm || when.halfDayAssumed;
    const QString hours = QString::number(twelveHours ? twelve : hour);
    return (tongue == Tongue::English ? hours.rightJustified(2, u'0') : hours) + u':'
        + QString::number(when.start.time.minute()).rightJustified(2, u'0')
        + (am        ? u" a.m."_s
                : pm ? u" p.m."_s
                     : QString{});
}

/// "e s t": a time zone behind a time.
QString joinedZone(QString rest)
{
    for (const QStringView zone : {u"g m t", u"e s t", u"p s t", u"c s t", u"m s t", u"u t c"})
        if (rest.trimmed() == zone)
            return u' ' + zone.toString().remove(u' ');
    return rest;
}
} // namespace

namespace {
/// "tres horas" alone is "3 h".
QString writtenLength(const QString &text, const Meaning &meaning)
{
    if (meaning.whens.size() != 1 || meaning.whens.front().grain != Grain::Duration || meaning.whens.front().from > 0
        || meaning.whens.front().to < text.size() || meaning.whens.front().seconds % 60 != 0)
        return {};
    const qint64 minutes = meaning.whens.front().seconds / 60;
    QStringList parts;
    if (minutes >= 60)
        parts << QString::number(minutes / 60) + u" h"_s;
    if (minutes % 60 > 0)
        parts << QString::number(minutes % 60) + u" min"_s;
    return minutes < 24 * 60 ? parts.join(u' ') : QString{};
}

/// The article agrees with the hour that is written: "las dos menos cuarto" is "la 1:45".
QString withArticle(QString before, int hour)
{
    static const QRegularExpression article{u"\\blas? $"_s, QRegularExpression::CaseInsensitiveOption};
    return before.replace(article, hour % 12 == 1 ? u"la "_s : u"las "_s);
}
} // namespace

QString writtenForm(const QString &text, const Meaning &meaning, Tongue tongue)
{
    const auto timed = std::find_if(meaning.whens.begin(), meaning.whens.end(), [](const When &when) {
        return when.grain == Grain::Minute && when.end.isEmpty() && !when.time.isEmpty() && when.start.time.isValid();
    });
    const bool spanish = tongue == Tongue::Spanish;
    if (timed == meaning.whens.end() || timed->time.to > text.size())
        return spanish ? writtenLength(text, meaning) : QString{};
    const QString said = text.mid(timed->time.from, timed->time.to - timed->time.from);
    QString before = text.left(timed->time.from);
    if (spanish && said.contains(u" para la"_s)) // "diez para las doce"
        before += u"las "_s;
    if (spanish)
        before = withArticle(before, timed->start.time.hour());
    return before + clock(*timed, said, tongue) + joinedZone(text.mid(timed->time.to));
}
} // namespace cloudgreet::language
