// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaking.h"
#include <QRegularExpression>
#include <algorithm>

namespace cloudgreet::reception {
namespace {
constexpr const char16_t *englishDays[]
    = {u"Monday", u"Tuesday", u"Wednesday", u"Thursday", u"Friday", u"Saturday", u"Sunday"};
constexpr const char16_t *spanishDays[]
    = {u"lunes", u"martes", u"miércoles", u"jueves", u"viernes", u"sábado", u"domingo"};
constexpr const char16_t *englishMonths[] = {u"January", u"February", u"March", u"April", u"May", u"June", u"July",
    u"August", u"September", u"October", u"November", u"December"};
constexpr const char16_t *spanishMonths[] = {u"enero", u"febrero", u"marzo", u"abril", u"mayo", u"junio", u"julio",
    u"agosto", u"septiembre", u"octubre", u"noviembre", u"diciembre"};

QString dayName(int weekday, Tongue tongue)
{
    return QString::fromUtf16(tongue == Tongue::Spanish ? spanishDays[weekday - 1] : englishDays[weekday - 1]);
}

QString ordinal(int n)
{
    const int tens = n % 100;
    const bool teen = tens >= 11 && tens <= 13;
    return QString::number(n)
        + (teen               ? u"th"_s
                : n % 10 == 1 ? u"st"_s
                : n % 10 == 2 ? u"nd"_s
                : n % 10 == 3 ? u"rd"_s
                              : u"th"_s);
}

QTime timeAt(int minute)
{
    return QTime{(minute / 60) % 24, minute % 60};
}
} // namespace

QString joined(const QStringList &parts, Tongue tongue, bool choice)
{
    if (parts.size() < 2)
        return parts.value(0);
    const QString word = tongue == Tongue::Spanish ? (choice ? u" o "_s : u" y "_s) : (choice ? u" or "_s : u" and "_s);
    return parts.mid(0, parts.size() - 1).join(u", "_s) + word + parts.last();
}

QString spokenTime(QTime time, Tongue tongue)
{
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    const QString clock
        = time.minute() == 0 ? QString::number(hour) : u"%1:%2"_s.arg(hour).arg(time.minute(), 2, 10, QChar{u'0'});
    if (tongue == Tongue::English)
        return clock + (time.hour() < 12 ? u" am"_s : u" pm"_s);
    const QString half = time.hour() < 12 ? u" de la mañana"_s
        : time.hour() < 20                ? u" de la tarde"_s
                                          : u" de la noche"_s;
    return (hour == 1 ? u"la "_s : u"las "_s) + clock + half;
}

QString spokenDay(QDate day, QDate today, Tongue tongue)
{
    const qint64 ahead = today.isValid() ? today.daysTo(day) : -1;
    if (tongue == Tongue::Spanish) {
        const QString date = u"%1 %2 de %3"_s.arg(dayName(day.dayOfWeek(), tongue))
                                 .arg(day.day())
                                 .arg(QString::fromUtf16(spanishMonths[day.month() - 1]));
        return ahead == 0 ? date + u" (hoy)"_s : ahead == 1 ? date + u" (mañana)"_s : date;
    }
    const QString date = u"%1, %2 %3"_s.arg(
        dayName(day.dayOfWeek(), tongue), QString::fromUtf16(englishMonths[day.month() - 1]), ordinal(day.day()));
    return ahead == 0 ? u"today, "_s + date : ahead == 1 ? u"tomorrow, "_s + date : date;
}

QString onDay(QDate day, QDate today, Tongue tongue)
{
    const QString spoken = spokenDay(day, today, tongue);
    if (tongue == Tongue::Spanish)
        return u"el "_s + spoken;
    const qint64 ahead = today.isValid() ? today.daysTo(day) : -1;
    return ahead == 0 || ahead == 1 ? spoken : u"on "_s + spoken;
}

QString onNearDay(QDate day, QDate today, Tongue tongue)
{
    const qint64 ahead = today.daysTo(day);
    const bool spanish = tongue == Tongue::Spanish;
    if (ahead == 0 || ahead == 1)
        return ahead == 0 ? (spanish ? u"hoy"_s : u"today"_s) : (spanish ? u"mañana"_s : u"tomorrow"_s);
    if (ahead > 1 && ahead < 7)
        return (spanish ? u"el "_s : u"on "_s) + dayName(day.dayOfWeek(), tongue);
    return onDay(day, today, tongue);
}

QString upperFirst(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString spokenLength(int minutes, Tongue tongue)
{
    const bool spanish = tongue == Tongue::Spanish;
    if (minutes < 60 || minutes % 30 != 0)
        return QString::number(minutes) + (spanish ? u" minutos"_s : u" minutes"_s);
    const int hours = minutes / 60;
    const bool half = minutes % 60 != 0;
    if (hours == 1)
        return spanish ? (half ? u"una hora y media"_s : u"una hora"_s)
                       : (half ? u"an hour and a half"_s : u"an hour"_s);
    const QString whole = QString::number(hours);
    if (spanish)
        return whole + (half ? u" horas y media"_s : u" horas"_s);
    return whole + (half ? u" and a half hours"_s : u" hours"_s);
}

QString spokenMoment(const QDateTime &local, QDate today, Tongue tongue)
{
    return spokenDay(local.date(), today, tongue) + (tongue == Tongue::Spanish ? u" a "_s : u" at "_s)
        + spokenTime(local.time(), tongue);
}

QString spokenOffers(const QList<QDateTime> &local, QDate today, Tongue tongue)
{
    QStringList all;
    for (int i = 0; i < local.size(); ++i) {
        const bool sameDay = i > 0 && local[i].date() == local[i - 1].date();
        all.push_back(sameDay
                ? (tongue == Tongue::Spanish ? u"a "_s : QString{}) + spokenTime(local[i].time(), tongue)
                : (tongue == Tongue::Spanish ? u"el "_s : QString{}) + spokenMoment(local[i], today, tongue));
    }
    return joined(all, tongue);
}

QString spokenDigits(const QString &digits)
{
    QString bare = digits;
    const bool north = bare.startsWith(u"+1") && bare.size() == 12;
    bare.remove(u'+');
    if (north)
        bare.remove(0, 1);
    QStringList groups;
    while (!bare.isEmpty()) {
        const int take = bare.size() == 4 || bare.size() > 4 ? (bare.size() == 4 ? 4 : 3) : int(bare.size());
        QStringList single;
        for (const QChar c : bare.left(take))
            single.push_back(c);
        groups.push_back(single.join(u' '));
        bare.remove(0, take);
    }
    return groups.join(u", "_s);
}

QString spokenNumber(const QString &written, Tongue tongue)
{
    static const QRegularExpression between{u"[^0-9]+"_s};
    QStringList groups;
    for (const QString &group : written.split(between, Qt::SkipEmptyParts)) {
        QStringList single;
        for (const QChar c : group)
            single.push_back(c);
        groups.push_back(single.join(u' '));
    }
    const QString plus = written.startsWith(u'+') ? tongue == Tongue::Spanish ? u"más "_s : u"plus "_s : QString{};
    return plus + groups.join(u", "_s);
}

QString spokenPrice(const Money &price, Tongue tongue)
{
    struct Currency {
        QStringView code;
        const char16_t *english, *spanish;
    };
    constexpr Currency currencies[] = {{u"USD", u"dollars", u"dólares"}, {u"EUR", u"euros", u"euros"},
        {u"GBP", u"pounds", u"libras"}, {u"MXN", u"pesos", u"pesos"}};
    QString amount = price.decimal();
    if (amount.endsWith(u".00"))
        amount.chop(3);
    const auto known = std::find_if(
        std::begin(currencies), std::end(currencies), [&](const Currency &c) { return c.code == price.currency(); });
    if (known == std::end(currencies))
        return amount + u' ' + price.currency();
    return amount + u' ' + QString::fromUtf16(tongue == Tongue::Spanish ? known->spanish : known->english);
}

QString spokenRanges(const QList<DayRange> &ranges, Tongue tongue)
{
    QStringList parts;
    for (const DayRange &range : ranges)
        parts.push_back((tongue == Tongue::Spanish ? u"de %1 a %2"_s : u"from %1 to %2"_s)
                            .arg(spokenTime(timeAt(range.from), tongue), spokenTime(timeAt(range.to), tongue)));
    return joined(parts, tongue, false);
}

QString spokenWeek(const BusinessHours &hours, Tongue tongue)
{
    QStringList parts;
    for (int first = 1; first <= 7;) {
        int last = first;
        while (last < 7 && hours.weekday(last + 1) == hours.weekday(first))
            ++last;
        if (!hours.weekday(first).isEmpty()) {
            const QString days = first == last ? dayName(first, tongue)
                                               : (tongue == Tongue::Spanish ? u"%1 a %2"_s : u"%1 to %2"_s)
                                                     .arg(dayName(first, tongue), dayName(last, tongue));
            parts.push_back(days + u' ' + spokenRanges(hours.weekday(first), tongue));
        }
        first = last + 1;
    }
    return parts.join(u", "_s);
}

QString lowerFirst(const QString &name)
{
    return name.size() > 1 && name[1].isUpper() ? name : name.left(1).toLower() + name.mid(1);
}

namespace {
/// "Whitening", "hair coloring", "highlights": nobody has one of them.
bool isUncounted(const QString &name)
{
    constexpr QStringView heads[] = {u"whitening", u"coloring", u"colouring", u"bleaching", u"tanning", u"waxing",
        u"threading", u"maintenance", u"therapy", u"physiotherapy", u"acupuncture", u"training", u"tutoring",
        u"counseling", u"counselling", u"landscaping", u"gardening", u"plumbing", u"botox", u"microblading",
        u"babysitting", u"housekeeping", u"bookkeeping", u"detailing", u"surgery"};
    const QString last = name.section(u' ', -1).toLower();
    const bool several = last.endsWith(u's') && !last.endsWith(u"ss") && !last.endsWith(u"us") && !last.endsWith(u"is");
    return several || std::find(std::begin(heads), std::end(heads), last) != std::end(heads);
}
} // namespace

QString withArticle(const QString &service, Tongue tongue)
{
    if (service.isEmpty())
        return tongue == Tongue::Spanish ? u"una cita"_s : u"an appointment"_s;
    const QString name = lowerFirst(service);
    if (tongue == Tongue::Spanish)
        return withSpanishArticle(name);
    if (isUncounted(name))
        return name;
    const QString first = name.section(u' ', 0, 0);
    const bool letters = first.size() > 1 && first == first.toUpper(); // "an HVAC visit", "an AC repair", "a TV repair"
    return ((letters ? u"AEFHILMNORSX"_s : u"aeiou"_s).contains(name.left(1)) ? u"an "_s : u"a "_s) + name;
}
} // namespace cloudgreet::reception
