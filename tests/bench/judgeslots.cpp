// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"
#include <QDate>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace cloudgreet::bench {
using namespace Qt::StringLiterals;

namespace {
/// Words of a slot without marks and leading little words, as the data compares them.
QString bare(const QString &text)
{
    static const QRegularExpression marks{u"[^\\w:/']+"_s, QRegularExpression::UseUnicodePropertiesOption};
    QStringList words = text.toLower().replace(marks, u" "_s).split(u' ', Qt::SkipEmptyParts);
    static const QSet<QString> little{u"the"_s, u"on"_s, u"at"_s, u"for"_s, u"a"_s, u"an"_s, u"in"_s, u"of"_s};
    while (!words.isEmpty() && little.contains(words.front()))
        words.removeFirst();
    return words.join(u' ');
}

QStringList valuesOf(const QJsonValue &value)
{
    QStringList out;
    if (value.isArray())
        for (const QJsonValue &one : value.toArray())
            out.push_back(bare(one.toString()));
    else if (!value.toString().isEmpty())
        out.push_back(bare(value.toString()));
    std::sort(out.begin(), out.end());
    return out;
}

QString plain(const QJsonValue &value)
{
    return value.toString().toLower().replace(u'\u2019', u'\'').simplified();
}

QString lettersOf(const QString &text)
{
    QString out;
    for (const QChar c : text.toLower())
        if (c.isLetter())
            out += c;
    return out;
}
} // namespace

void SlotJudge::add(const QJsonObject &line, const QJsonObject &answer)
{
    const QJsonObject wanted = line.value("slots"_L1).toObject(), got = answer.value("slots"_L1).toObject();
    bool whole = true;
    for (const QString &kind : {u"date"_s, u"time"_s, u"people"_s, u"first_name"_s, u"last_name"_s}) {
        const QStringList e = valuesOf(wanted.value(kind)), g = valuesOf(got.value(kind));
        F1 &f1 = kinds[kind];
        const int hits = int(std::count_if(e.begin(), e.end(), [&](const QString &v) { return g.contains(v); }));
        f1.hit += hits;
        f1.missed += int(e.size()) - hits;
        f1.wrong += int(g.size()) - hits;
        whole = whole && e == g;
    }
    wholeLine.add(whole);
}

SpokenVerdict judgeSpoken(const QJsonObject &line, const QJsonObject &answer)
{
    const QJsonObject said = answer.value("slots"_L1).toObject(), wanted = line.value("expected"_L1).toObject();
    const QString asked = line.value("asked"_L1).toString();
    SpokenVerdict verdict;
    if (asked == "name"_L1) {
        verdict.kind = line.value("attempt"_L1).toInt() == 2 ? u"name, spelled"_s : u"name, said"_s;
        verdict.firstRight = plain(said.value("first_name"_L1)) == plain(wanted.value("first_name"_L1));
        verdict.lastRight = plain(said.value("last_name"_L1)) == plain(wanted.value("last_name"_L1));
        verdict.right = verdict.firstRight && verdict.lastRight;
        const QString first = lettersOf(wanted.value("first_name"_L1).toString()),
                      last = lettersOf(wanted.value("last_name"_L1).toString());
        const QJsonArray guesses = line.value("nbest"_L1).toArray();
        verdict.withinReach = std::any_of(guesses.begin(), guesses.end(), [&](const QJsonValue &guess) {
            const QString heard = lettersOf(guess.toString());
            return heard.contains(first) && heard.contains(last);
        });
    } else if (asked == "postcode"_L1) {
        const auto squeezed = [](QString text) { return text.toUpper().remove(u' '); };
        verdict.kind = u"postcode"_s;
        verdict.right
            = squeezed(said.value("postcode"_L1).toString()) == squeezed(wanted.value("postcode"_L1).toString());
    } else if (asked == "dob"_L1) {
        const QString day = said.contains("date_of_birth"_L1)
            ? said.value("date_of_birth"_L1).toString()
            : answer.value("datetime"_L1).toObject().value("start"_L1).toString().left(10);
        verdict.kind = u"date of birth"_s;
        verdict.right = day == wanted.value("date_of_birth"_L1).toString();
    } else {
        const QString kind = line.value("kind"_L1).toString();
        verdict.kind = line.value("lang"_L1).toString() + u' ' + kind;
        const auto digits = [](QString text) { return text.removeIf([](QChar c) { return !c.isDigit(); }); };
        const QString written = plain(answer.value("written"_L1)), meant = plain(line.value("written"_L1));
        if (kind == "phone"_L1)
            verdict.right = digits(said.value("phone"_L1).toString()) == digits(line.value("digits"_L1).toString());
        else if (kind == "electronic"_L1)
            verdict.right
                = plain(said.value("email"_L1)) == meant || plain(said.value("url"_L1)) == meant || written == meant;
        else
            verdict.right = written == meant;
    }
    return verdict;
}
} // namespace cloudgreet::bench
