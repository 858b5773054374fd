// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers.h"
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
    const bool pm = ends({u"pm", u"peme", u"delatarde", u"delanoche"});
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

QString writtenForm(const QString &text, const Meaning &meaning, Tongue tongue)
{
    const auto timed = std::find_if(meaning.whens.begin(), meaning.whens.end(), [](const When &when) {
        return when.grain == Grain::Minute && when.end.isEmpty() && !when.time.isEmpty() && when.start.time.isValid();
    });
    if (timed == meaning.whens.end() || timed->time.to > text.size())
        return {};
    const QString said = text.mid(timed->time.from, timed->time.to - timed->time.from);
    return text.left(timed->time.from) + clock(*timed, said, tongue) + joinedZone(text.mid(timed->time.to));
}
} // namespace cloudgreet::language
