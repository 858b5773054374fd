// SPDX-License-Identifier: GPL-3.0-or-later
#include "noise.h"
#include "domain/result.h"
#include <QHash>
#include <QSet>

namespace cloudgreet::rehearsal {
namespace {
constexpr double mishears = 0.06, loses = 0.04, losesAnything = 0.01, doubles = 0.02, fills = 0.03, splits = 0.12;
constexpr qsizetype fewestWords = 4;        ///< A shorter sentence is not cut in two.

const QHash<QString, QStringList> &soundsLike()
{
    static const QHash<QString, QStringList> table{{u"for"_s, {u"four"_s}}, {u"four"_s, {u"for"_s}},
        {u"to"_s, {u"two"_s, u"too"_s}}, {u"two"_s, {u"to"_s, u"too"_s}}, {u"too"_s, {u"two"_s}},
        {u"eight"_s, {u"ate"_s}}, {u"one"_s, {u"won"_s}}, {u"there"_s, {u"their"_s}}, {u"their"_s, {u"there"_s}},
        {u"hour"_s, {u"our"_s}}, {u"our"_s, {u"hour"_s}}, {u"right"_s, {u"write"_s}}, {u"week"_s, {u"weak"_s}},
        {u"know"_s, {u"no"_s}}, {u"new"_s, {u"knew"_s}}, {u"by"_s, {u"buy"_s, u"bye"_s}}, {u"see"_s, {u"sea"_s}},
        {u"hear"_s, {u"here"_s}}, {u"here"_s, {u"hear"_s}}, {u"would"_s, {u"wood"_s}}, {u"your"_s, {u"you're"_s}},
        {u"it's"_s, {u"its"_s}}, {u"oh"_s, {u"o"_s}}, {u"sara"_s, {u"Sarah"_s}}, {u"jon"_s, {u"John"_s}},
        {u"john"_s, {u"Jon"_s}}, {u"brian"_s, {u"Bryan"_s}}, {u"katherine"_s, {u"Catherine"_s}},
        {u"philip"_s, {u"Phillip"_s}}, {u"hay"_s, {u"ahí"_s}}, {u"hacer"_s, {u"a ser"_s}}, {u"vez"_s, {u"ves"_s}},
        {u"hola"_s, {u"ola"_s}}, {u"cita"_s, {u"sita"_s}}};
    return table;
}

/// Words that a sentence can do without; lines lose these first.
bool carriesLittle(const QString &word)
{
    static const QSet<QString> words{u"a"_s, u"an"_s, u"the"_s, u"please"_s, u"i"_s, u"i'd"_s, u"like"_s, u"to"_s,
        u"and"_s, u"so"_s, u"just"_s, u"hi"_s, u"hello"_s, u"is"_s, u"it's"_s, u"that"_s, u"of"_s, u"on"_s, u"at"_s,
        u"my"_s, u"for"_s, u"with"_s, u"um"_s, u"uh"_s, u"well"_s, u"yeah"_s, u"el"_s, u"la"_s, u"los"_s, u"las"_s,
        u"un"_s, u"una"_s, u"por"_s, u"favor"_s, u"de"_s, u"que"_s, u"pues"_s, u"hola"_s, u"mi"_s, u"es"_s};
    return words.contains(word);
}

QString bare(const QString &word)
{
    QString out = word.toLower();
    while (!out.isEmpty() && !out.back().isLetterOrNumber())
        out.chop(1);
    return out;
}
} // namespace

/// The sound stays; the marks behind the word do too.
QString Noise::misheard(const QString &word)
{
    const QString core = bare(word);
    const QStringList others = soundsLike().value(core);
    return others.isEmpty() || !m_random.chance(mishears * 3) ? word : m_random.pick(others) + word.mid(core.size());
}

QStringList Noise::heardAs(const QString &sentence)
{
    const QStringList words = sentence.split(u' ', Qt::SkipEmptyParts);
    QStringList heard;
    for (const QString &word : words) {
        if (words.size() > 1 && m_random.chance(carriesLittle(bare(word)) ? loses : losesAnything))
            continue;
        if (words.size() > 2 && m_random.chance(fills))
            heard << m_random.pick(QStringList{u"um"_s, u"uh"_s, u"eh"_s});
        heard << misheard(word);
        if (m_random.chance(doubles))
            heard << heard.last();
    }
    if (heard.isEmpty())
        heard = words;
    const auto written = [this](const QStringList &some) {
        QString text = some.join(u' ');
        if (m_writesPlainly)
            text = text.toLower().remove(u',').remove(u'.').remove(u'?').remove(u'!').remove(u'¿').remove(u'¡');
        return text;
    };
    if (heard.size() < fewestWords || !m_random.chance(splits))
        return {written(heard)};
    const qsizetype cut = 2 + m_random.below(int(heard.size()) - 3);
    return {written(heard.mid(0, cut)), written(heard.mid(cut))};
}
} // namespace cloudgreet::rehearsal
