// SPDX-License-Identifier: GPL-3.0-or-later
#include "batterinputs.h"
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace cloudgreet::batter {
using namespace Qt::StringLiterals;
using language::Asked;
using language::Listening;
using language::Tongue;

namespace {
constexpr qsizetype FullTurn = 2000; // what understand reads

/// SplitMix64 (Steele, Lea and Flood 2014): any seed will do, and starting one costs nothing.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state{seed}
    {
    }
    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// From 0 to below `n`; 0 where there is nothing to choose.
    qsizetype below(qsizetype n) { return n > 0 ? qsizetype(next() % quint64(n)) : 0; }
    bool chance(int percent) { return below(100) < percent; }
    template <typename List> const auto &oneOf(const List &list)
    {
        return list[size_t(below(qsizetype(std::size(list))))];
    }

private:
    quint64 m_state;
};

/// Nineteen of twenty as long as turns are, the rest anything up to twice what is read of one.
qsizetype randomLength(Dice &dice)
{
    constexpr qsizetype LongTurn = 80, MostBytes = 4000;
    return dice.below(1 + (dice.chance(95) ? LongTurn : MostBytes));
}

/// Bytes of any value, of printable values only, or of the characters that dates, numbers and JSON are made of.
QByteArray randomBytes(Dice &dice)
{
    static const QByteArray grammar = "0123456789 ./-:,'@+\"{}[]\\ampithdsno";
    QByteArray bytes{randomLength(dice), Qt::Uninitialized};
    const qsizetype manner = dice.below(3);
    for (char &c : bytes)
        c = manner == 0   ? char(dice.below(256))
            : manner == 1 ? char(32 + dice.below(95))
                          : grammar[dice.below(grammar.size())];
    return bytes;
}

const QStringList &strangeTexts()
{
    static const QStringList texts{u"\u0301\u0327\u20dd"_s, u"e\u0301"_s, u"\u202e\u05e9\u05dc\u05d5\u05dd\u202c"_s,
        u"\u0645\u0631\u062d\u0628\u0627 \u0661\u0662"_s, u"\U0001F469\u200d\U0001F469\u200d\U0001F467"_s,
        u"\U0001F1FA\U0001F1F8"_s, u"\u4f60\u597d"_s, u"\uff11\uff12:\uff13\uff10"_s, u"\u0130\u0131\u00df\ufb01"_s,
        u"\u2028\u00a0\u3000\u200b"_s, QString{QChar{0xd83d}}, QString{QChar{0xdc00}}, QString{QChar{0}},
        QString{QChar{0xffff}}, u"\u2019s"_s, u"\u00bd \u00b2 \u2167"_s, u"''''"_s, u"a.m.p.m."_s, u"99999999999"_s,
        u"00:00"_s, u"31/2/0000"_s, u"-1"_s, u"@.@."_s, u"http://"_s, u"\\u0000"_s};
    return texts;
}

QString runOf(Dice &dice, QStringView alphabet)
{
    QString out;
    for (qsizetype n = randomLength(dice) / 2; n >= 0; --n)
        out += alphabet[dice.below(alphabet.size())];
    return out;
}

void mutateCharacters(QString &text, Dice &dice)
{
    const qsizetype at = dice.below(text.size() + 1);
    switch (dice.below(7)) {
    case 0:
        text.remove(at, 1 + dice.below(4));
        break;
    case 1:
        text.insert(at, QString{text.mid(at, 1 + dice.below(6))}.repeated(1 + dice.below(5)));
        break;
    case 2:
        if (text.size() > 1)
            std::swap(text[dice.below(text.size())], text[dice.below(text.size())]);
        break;
    case 3:
        text.insert(at, runOf(dice, u"0123456789"));
        break;
    case 4:
        text.insert(
            at, dice.chance(50) ? runOf(dice, u"abcdefghijklmnopqrstuvwxyz") : QString{runOf(dice, u"a").size(), u'e'});
        break;
    case 5:
        text.insert(at, dice.oneOf(strangeTexts()).repeated(1 + dice.below(8)));
        break;
    case 6:
        for (qsizetype i = at; i < text.size(); i += 1 + dice.below(3))
            text.insert(i, QChar{char16_t(0x0300 + dice.below(0x70))});
        break;
    }
}

void mutateWords(QString &text, const QStringList &corpus, Dice &dice)
{
    QStringList words = text.split(u' ');
    const qsizetype at = dice.below(words.size());
    switch (dice.below(5)) {
    case 0:
        words.removeAt(at);
        break;
    case 1:
        for (qsizetype n = dice.below(6); n >= 0; --n)
            words.insert(at, words[at]);
        break;
    case 2:
        words.swapItemsAt(at, dice.below(words.size()));
        break;
    case 3:
        words.insert(at, dice.oneOf(dice.oneOf(corpus).split(u' ')));
        break;
    case 4: { // the beginning of this one, the end of another
        const QString &other = dice.oneOf(corpus);
        words = words.mid(0, at + 1) + other.mid(dice.below(other.size())).split(u' ');
        break;
    }
    }
    text = words.join(u' ');
}

/// 2,000 characters: the turn over and over, one to three of its words, words of many turns, or many turns.
void fill(QString &text, const QStringList &corpus, Dice &dice)
{
    const qsizetype manner = dice.below(4);
    const QStringList words = text.split(u' ');
    const qsizetype at = dice.below(words.size());
    const QString few = words.mid(at, 1 + dice.below(3)).join(u' ');
    while (text.size() < FullTurn) {
        if (!text.isEmpty() && !dice.chance(2))
            text += u' ';
        if (manner == 0)
            text += QStringView{text}.left(FullTurn - text.size()).toString();
        else if (manner == 1)
            text += few.isEmpty() ? u"seven"_s : few;
        else
            text += manner == 2 ? dice.oneOf(dice.oneOf(corpus).split(u' ')) : dice.oneOf(corpus);
        if (text.isEmpty())
            text = u"at"_s;
    }
    text.truncate(FullTurn);
}

QStringList someOf(const QStringList &corpus, qsizetype count, Dice &dice)
{
    QStringList out;
    for (; count > 0; --count)
        out.push_back(dice.oneOf(corpus).section(u' ', 0, 1));
    return out;
}

const QByteArrayList &zones()
{
    static const QByteArrayList zones{
        "America/New_York", "Europe/Madrid", "Pacific/Kiritimati", "Asia/Kathmandu", "UTC"};
    return zones;
}

QDateTime someMoment(Dice &dice)
{
    static const QList<QTimeZone> known = [] {
        QList<QTimeZone> out;
        for (const QByteArray &zone : zones())
            out.push_back(QTimeZone{zone});
        return out;
    }();
    return QDateTime{QDate{2000 + int(dice.below(100)), 1, 1}.addDays(dice.below(366)),
        QTime{0, 0}.addSecs(int(dice.below(86400))), dice.oneOf(known)};
}

Listening someListening(const QStringList &corpus, Dice &dice)
{
    Listening listening;
    listening.tongue = dice.chance(30) ? Tongue::Spanish : Tongue::English;
    if (!dice.chance(2))
        listening.reference = someMoment(dice);
    for (qsizetype n = dice.below(3); n > 0; --n)
        listening.asked.push_back(Asked(dice.below(int(Asked::LastName) + 1)));
    if (dice.chance(50))
        listening.services = QStringList{u"Haircut"_s, u"Corte de pelo"_s} + someOf(corpus, dice.below(12), dice);
    if (dice.chance(50))
        listening.staff = someOf(corpus, dice.below(8), dice);
    if (dice.chance(10))
        listening.knownPeople = someOf(corpus, dice.below(200), dice);
    for (qsizetype n = dice.chance(30) ? dice.below(4) : 0; n > 0 && listening.reference.isValid(); --n)
        listening.offers.push_back(listening.reference.addSecs(900 * dice.below(2000)));
    if (dice.chance(20)) {
        listening.acts = {u"OFFER(time=10:00)"_s, u"REQUEST(date)"_s};
        listening.agentSaid = dice.oneOf(corpus);
        listening.earlier = dice.oneOf(corpus);
    }
    if (dice.chance(30)) {
        listening.opens = QTime{int(dice.below(12)), 0};
        listening.closes = QTime{12 + int(dice.below(12)), 30};
    }
    listening.forwards = !dice.chance(20);
    listening.monthFirst = !dice.chance(30);
    return listening;
}

/// The turn as a line, with circumstances of its own; every fourth has broken bytes.
QByteArray lineOf(const QString &text, Dice &dice)
{
    static const QStringList asked{u"postcode"_s, u"dob"_s, u"first_name"_s, u"last_name"_s, u"date"_s, u"time"_s,
        u"people"_s, u"phone"_s, u"service"_s, u"confirm"_s, u"email"_s, u"address"_s, u""_s};
    QJsonObject line{
        {u"id"_s, 7}, {u"text"_s, text}, {u"lang"_s, dice.oneOf(QStringList{u"en"_s, u"en-GB"_s, u"es"_s, u"x"_s})}};
    line.insert(u"asked"_s, QJsonArray{dice.oneOf(asked), dice.oneOf(asked)});
    line.insert(u"reference"_s, someMoment(dice).toString(dice.chance(90) ? Qt::ISODate : Qt::TextDate));
    line.insert(u"timezone"_s, QString::fromLatin1(dice.oneOf(zones())));
    if (dice.chance(20))
        line.insert(u"history"_s, QJsonArray{QJsonObject{{u"role"_s, u"agent"_s}, {u"text"_s, text.left(90)}}});
    QByteArray json = QJsonDocument{line}.toJson(QJsonDocument::Compact);
    if (dice.chance(25))
        for (qsizetype n = dice.below(4); n >= 0; --n)
            json[dice.below(json.size())] = char(dice.below(256));
    return json;
}

void readJsonLine(const QByteArray &json, QStringList &corpus)
{
    const QJsonObject line = QJsonDocument::fromJson(json).object();
    if (const QString text = line.value("text"_L1).toString(); !text.isEmpty())
        corpus.push_back(text);
    for (const QJsonValue &turn : line.value("turns"_L1).toArray())
        if (turn["role"_L1] == "caller"_L1)
            corpus.push_back(turn["text"_L1].toString());
}

void readFile(const QString &path, QStringList &corpus)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (path.endsWith(u".jsonl"))
            readJsonLine(line, corpus);
        else if (line.startsWith("C: "))
            corpus.push_back(QString::fromUtf8(line.mid(3)).trimmed());
    }
}
} // namespace

QString toText(Kind kind)
{
    return kind == Kind::Random ? u"random"_s : u"mutated"_s;
}

QStringList readCorpus(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        QDirIterator below{path, {u"*.jsonl"_s, u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories};
        while (below.hasNext())
            files.push_back(below.next());
        if (QFileInfo{path}.isFile())
            files.push_back(path);
    }
    files.sort(); // the same indices on every file system
    QStringList corpus;
    for (const QString &file : files)
        readFile(file, corpus);
    return corpus;
}

Inputs::Inputs(QStringList corpus, Recipe recipe)
    : m_corpus{std::move(corpus)}
    , m_recipe{recipe}
{
}

Input Inputs::make(Kind kind, quint64 index) const
{
    Dice dice{(m_recipe.seed << 40) ^ (quint64(kind) << 39) ^ index};
    Input input;
    if (kind == Kind::Random) {
        const QByteArray bytes = randomBytes(dice);
        input.text = QString::fromUtf8(bytes);
        input.listening = someListening(m_corpus, dice);
        if (index % 4 == 0)
            input.line = dice.chance(50) ? bytes : lineOf(input.text, dice);
        return input;
    }
    input.text = dice.oneOf(m_corpus);
    for (qsizetype n = dice.below(5); n >= 0; --n)
        if (dice.chance(50))
            mutateCharacters(input.text, dice);
        else
            mutateWords(input.text, m_corpus, dice);
    if (dice.chance(int(m_recipe.fillPercent)))
        fill(input.text, m_corpus, dice);
    input.listening = someListening(m_corpus, dice);
    if (index % 4 == 0)
        input.line = lineOf(input.text, dice);
    return input;
}
} // namespace cloudgreet::batter
