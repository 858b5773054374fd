// SPDX-License-Identifier: GPL-3.0-or-later
#include "saying.h"
#include <QRegularExpression>

namespace cloudgreet::rehearsal {
namespace {
const QStringList englishDays{
    u"Monday"_s, u"Tuesday"_s, u"Wednesday"_s, u"Thursday"_s, u"Friday"_s, u"Saturday"_s, u"Sunday"_s},
    spanishDays{u"lunes"_s, u"martes"_s, u"miércoles"_s, u"jueves"_s, u"viernes"_s, u"sábado"_s, u"domingo"_s},
    englishMonths{u"January"_s, u"February"_s, u"March"_s, u"April"_s, u"May"_s, u"June"_s, u"July"_s, u"August"_s,
        u"September"_s, u"October"_s, u"November"_s, u"December"_s},
    spanishMonths{u"enero"_s, u"febrero"_s, u"marzo"_s, u"abril"_s, u"mayo"_s, u"junio"_s, u"julio"_s, u"agosto"_s,
        u"septiembre"_s, u"octubre"_s, u"noviembre"_s, u"diciembre"_s},
    englishNumbers{u"oh"_s, u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s, u"seven"_s, u"eight"_s,
        u"nine"_s, u"ten"_s, u"eleven"_s, u"twelve"_s},
    spanishNumbers{u"cero"_s, u"uno"_s, u"dos"_s, u"tres"_s, u"cuatro"_s, u"cinco"_s, u"seis"_s, u"siete"_s, u"ocho"_s,
        u"nueve"_s, u"diez"_s, u"once"_s, u"doce"_s};

QString ordinal(int day)
{
    const bool teen = day / 10 == 1;
    return QString::number(day)
        + (teen                 ? u"th"_s
                : day % 10 == 1 ? u"st"_s
                : day % 10 == 2 ? u"nd"_s
                : day % 10 == 3 ? u"rd"_s
                                : u"th"_s);
}

QString englishTime(QTime time, Random &random)
{
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    const QString half = time.hour() < 12 ? u"am"_s : u"pm"_s;
    const QString part = time.hour() < 12 ? u" in the morning"_s
        : time.hour() < 17                ? u" in the afternoon"_s
                                          : u" in the evening"_s;
    const QString word = englishNumbers.at(hour);
    if (time == QTime{12, 0})
        return random.chance(0.5) ? u"noon"_s : u"12 pm"_s;
    QStringList ways{u"%1:%2 %3"_s.arg(hour).arg(time.minute(), 2, 10, QChar{u'0'}).arg(half)};
    switch (time.minute()) {
    case 0:
        ways = {u"%1 %2"_s.arg(hour).arg(half), word + part, word + u" o'clock"_s, u"%1 %2"_s.arg(word, half)};
        break;
    case 15: ways << u"quarter past "_s + word + part << word + u" fifteen"_s; break;
    case 30: ways << u"half past "_s + word << word + u" thirty"_s + part; break;
    case 45: ways << word + u" forty-five"_s + part; break;
    default: break;
    }
    return random.pick(ways);
}

QString spanishTime(QTime time, Random &random)
{
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    const QString article = hour == 1 ? u"la "_s : u"las "_s, word = hour == 1 ? u"una"_s : spanishNumbers.at(hour);
    const QString part = time.hour() < 12 ? u" de la mañana"_s
        : time.hour() < 20                ? u" de la tarde"_s
                                          : u" de la noche"_s;
    if (time == QTime{12, 0})
        return random.chance(0.5) ? u"las doce del mediodía"_s : u"las doce"_s;
    const QString minutes = time.minute() == 30 ? u" y media"_s : time.minute() == 15 ? u" y cuarto"_s
        : time.minute() == 0 ? QString{} : u" y "_s + QString::number(time.minute());
    return article + word + minutes + (random.chance(0.7) ? part : QString{});
}

/// "in the morning", "after four"
QString partWords(const Wanted &when, const QString &language, Random &random)
{
    const bool spanish = language == u"es"_s;
    const QTime noon{12, 0};
    if (when.from.isValid() && !when.to.isValid())
        return (spanish ? u"después de "_s : u"after "_s) + timeWords(when.from, language, random);
    if (when.to.isValid() && !when.from.isValid() && when.to > noon)
        return (spanish ? u"antes de "_s : u"before "_s) + timeWords(when.to, language, random);
    if (when.to.isValid() && when.to <= noon)
        return spanish ? u"por la mañana"_s : u"in the morning"_s;
    if (when.from.isValid() && when.from >= QTime{17, 0})
        return spanish ? u"a última hora de la tarde"_s : u"in the evening"_s;
    return when.from.isValid() ? (spanish ? u"por la tarde"_s : u"in the afternoon"_s) : QString{};
}
} // namespace

QString dayWords(QDate day, QDate today, const QString &language, Random &random)
{
    const bool spanish = language == u"es"_s;
    const qint64 ahead = today.daysTo(day);
    const QString weekday = (spanish ? spanishDays : englishDays).at(day.dayOfWeek() - 1);
    const QString month = (spanish ? spanishMonths : englishMonths).at(day.month() - 1);
    if (ahead == 0)
        return spanish ? u"hoy"_s : u"today"_s;
    if (ahead == 1 && random.chance(0.7))
        return spanish ? u"mañana"_s : u"tomorrow"_s;
    QStringList ways;
    if (spanish) {
        ways << u"el %1 de %2"_s.arg(day.day()).arg(month)
             << u"el %1 %2 de %3"_s.arg(weekday).arg(day.day()).arg(month);
        if (ahead > 1 && ahead < 7)
            ways << u"el "_s + weekday << u"este "_s + weekday << u"el "_s + weekday;
        return random.pick(ways);
    }
    ways << u"on %1 %2"_s.arg(month, ordinal(day.day())) << u"on %1 the %2"_s.arg(weekday, ordinal(day.day()))
         << u"on the %1 of %2"_s.arg(ordinal(day.day()), month);
    if (ahead > 1 && ahead < 7)
        ways << weekday << u"on "_s + weekday << u"this "_s + weekday << u"on "_s + weekday;
    return random.pick(ways);
}

QString timeWords(QTime time, const QString &language, Random &random)
{
    return language == u"es"_s ? spanishTime(time, random) : englishTime(time, random);
}

QString whenWords(const Wanted &when, QDate today, const QString &language, Random &random)
{
    if (!when.says.isEmpty())
        return random.pick(when.says);
    const bool spanish = language == u"es"_s;
    const QString day = when.day.isValid() ? dayWords(when.day, today, language, random) : QString{};
    const QString time = when.time.isValid() ? (spanish ? u"a "_s : u"at "_s) + timeWords(when.time, language, random)
                                             : partWords(when, language, random);
    const bool timeFirst = random.chance(0.2);
    return (timeFirst ? time + u' ' + day : day + u' ' + time).simplified();
}

QString phoneWords(const QString &e164, Persona::Digits way, const QString &language)
{
    QString digits = e164;
    digits.remove(0, e164.startsWith(u"+1") ? 2 : e164.startsWith(u"+34") ? 3 : 1);
    const QList<int> groups = digits.size() == 10 ? QList<int>{3, 3, 4} : QList<int>{3, 3, 3, 3, 3};
    const QStringList &names = language == u"es"_s ? spanishNumbers : englishNumbers;
    QStringList parts;
    for (int group : groups) {
        const QString some = digits.left(group);
        digits.remove(0, group);
        QStringList words;
        for (qsizetype i = 0; i < some.size(); ++i) {
            const bool twice = way == Persona::Digits::Double && language != u"es"_s && i + 1 < some.size()
                && some[i] == some[i + 1] && (i + 2 >= some.size() || some[i + 2] != some[i]);
            words << (twice ? u"double "_s : QString{}) + names.at(some[i].digitValue());
            i += twice;
        }
        if (!some.isEmpty())
            parts << (way == Persona::Digits::Written ? some : words.join(u' '));
    }
    return parts.join(way == Persona::Digits::Written ? u" "_s : u", "_s);
}

QString spelled(const QString &name, Random &random)
{
    QStringList parts;
    for (const QString &part : name.split(u' ')) {
        QStringList letters;
        for (const QChar c : part)
            letters << QString{c.toUpper()};
        parts << letters.join(random.chance(0.5) ? u" "_s : u"-"_s);
    }
    return parts.join(u", "_s);
}

QString withoutMarks(const QString &text)
{
    QString out;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_D))
        if (c.category() != QChar::Mark_NonSpacing)
            out += c.isLetterOrNumber() || c == u'\'' ? c : QChar{u' '};
    return out.simplified();
}

namespace {
/// The consonants that are heard, roughly: enough to tell Smith from Smythe no more than an ear does.
QString skeleton(const QString &name)
{
    QString heard = withoutMarks(name).remove(u' ').remove(u'\'');
    static const std::pair<const char16_t *, const char16_t *> same[]
        = {{u"ph", u"f"}, {u"gh", u""}, {u"ck", u"k"}, {u"kn", u"n"}, {u"wr", u"r"}, {u"th", u"t"}, {u"ce", u"se"},
            {u"ci", u"si"}, {u"c", u"k"}, {u"z", u"s"}, {u"v", u"b"}, {u"y", u""}, {u"h", u""}, {u"w", u""}};
    for (const auto &[from, to] : same)
        heard.replace(QString::fromUtf16(from), QString::fromUtf16(to));
    static const QRegularExpression vowels{u"(?<!^)[aeiou]"_s}, doubled{u"(.)\\1+"_s};
    return heard.remove(vowels).replace(doubled, u"\\1"_s);
}
} // namespace

bool soundAlike(const QString &one, const QString &other)
{
    return skeleton(one) == skeleton(other);
}
} // namespace cloudgreet::rehearsal
