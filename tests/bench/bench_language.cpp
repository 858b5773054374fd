// SPDX-License-Identifier: GPL-3.0-or-later
// bench_language [--whole] [--out DIR] [FILE…]: how well callers are understood, as tables.
//
// Without FILE every set below the folder that CLOUDGREET_LANGUAGE_DATA names. Intents are held out: each fifth of the
// lines is answered by a model learned from the other four; a conversation, or a wording, is in one fifth only. --whole
// takes the committed weights instead. --out writes the answers, one file for each set.
#include "judge.h"
#include "line.h"
#include "train/heldout.h"
#include <QtCore>
#include <algorithm>
#include <chrono>

using namespace cloudgreet;
using namespace cloudgreet::language;
using namespace cloudgreet::bench;
using namespace Qt::StringLiterals;

namespace {
/// The models to answer with: one for each fold, or the same for all.
struct Models {
    std::vector<QByteArray> tables;
    std::vector<IntentModel> folds;
    [[nodiscard]] const IntentModel *of(int fold) const
    {
        return folds.empty() ? IntentModel::builtIn() : &folds.at(size_t(fold));
    }
};

Models learnHeldOut(const std::vector<train::Set> &sets)
{
    Models models;
    const auto examples = train::examplesOf(train::withIntents(sets));
    models.tables = train::heldOutTables(examples, {});
    for (const QByteArray &table : models.tables)
        if (auto model = IntentModel::read(table))
            models.folds.push_back(std::move(*model));
    return models;
}

struct Timing {
    std::vector<double> micros;
    [[nodiscard]] QString at(double share)
    {
        if (micros.empty())
            return u"-"_s;
        const auto nth = micros.begin() + qptrdiff(double(micros.size() - 1) * share);
        std::nth_element(micros.begin(), nth, micros.end());
        return QString::number(*nth, 'f', 1);
    }
};

/// The median and the slowest hundredth of understanding alone, without JSON.
void measure(const QJsonObject &line, const IntentModel *model, Timing &timing)
{
    const Listening listening = listeningOf(line, fixedMoment());
    const QString text = line.value("text"_L1).toString();
    const auto begin = std::chrono::steady_clock::now();
    const Meaning meaning = understandWith(text, listening, model);
    const auto taken = std::chrono::steady_clock::now() - begin;
    timing.micros.push_back(std::chrono::duration<double, std::micro>(taken).count());
}

struct Row {
    QStringList cells;
};

void print(QTextStream &out, const QString &title, const QStringList &heads, const QList<Row> &rows)
{
    if (rows.isEmpty())
        return;
    out << "\n" << title << "\n\n| " << heads.join(u" | ") << " |\n|" << u"---|"_s.repeated(heads.size()) << '\n';
    for (const Row &row : rows)
        out << "| " << row.cells.join(u" | ") << " |\n";
}

/// All tables that one run fills.
struct Tables {
    QList<Row> intents, dates, slotRows, spoken;
};

QString percent(double value)
{
    return QString::number(100 * value, 'f', 1);
}

/// Everybody whose name the lines of a set expect, once.
QStringList peopleIn(const train::Set &set)
{
    QStringList people;
    for (const train::Line &line : set.lines) {
        const QJsonObject wanted = QJsonDocument::fromJson(line.json).object().value("expected"_L1).toObject();
        if (set.kind == train::Kind::Spoken && wanted.contains("first_name"_L1))
            people.push_back(wanted.value("first_name"_L1).toString() + u' ' + wanted.value("last_name"_L1).toString());
    }
    people.removeDuplicates();
    people.sort();
    return people;
}

class Run
{
public:
    explicit Run(const train::Set &set)
        : m_set{set}
    {
    }
    QByteArray answers(const Models &models)
    {
        m_people = peopleIn(m_set);
        QByteArray out;
        for (const train::Line &line : m_set.lines) {
            const QJsonObject object = QJsonDocument::fromJson(line.json).object();
            const IntentModel *model = models.of(line.fold);
            const QJsonObject answer = answerTo(object, model, fixedMoment());
            measure(object, model, m_timing);
            judge(object, answer);
            out += QJsonDocument{answer}.toJson(QJsonDocument::Compact) + '\n';
        }
        return out;
    }
    void report(Tables &tables)
    {
        const QString lines = QString::number(m_set.lines.size()), p50 = m_timing.at(0.5), p99 = m_timing.at(0.99);
        for (auto it = m_intents.begin(); it != m_intents.end(); ++it)
            tables.intents.push_back(
                {{m_set.name + u", "_s + it.key(), QString::number(it->any.of), it->any.text(), percent(it->macroF1()),
                    it->bookRecall.text(), it->bookPrecision.text(), it->offTopicBooked.text(), p50, p99}});
        for (auto it = m_dates.begin(); it != m_dates.end(); ++it)
            tables.dates.push_back({{m_set.name + u", "_s + it.key(), QString::number(it->of), it->text(), p50, p99}});
        if (m_set.kind == train::Kind::Slots) {
            QStringList cells{m_set.name, lines};
            for (const QString &kind : {u"date"_s, u"time"_s, u"people"_s, u"first_name"_s, u"last_name"_s})
                cells.push_back(percent(m_slots.kinds.value(kind).value()));
            tables.slotRows.push_back({cells + QStringList{m_slots.wholeLine.text(), p50, p99}});
        }
        for (auto it = m_spoken.begin(); it != m_spoken.end(); ++it)
            tables.spoken.push_back({{m_set.name + u", "_s + it.key(), QString::number(it->of), it->text(), p50, p99}});
    }

private:
    void judge(const QJsonObject &line, const QJsonObject &answer)
    {
        const QString language = line.value("lang"_L1).toString().left(2);
        const bool ours = language == "en"_L1 || language == "es"_L1;
        switch (m_set.kind) {
        case train::Kind::BookingTurns:
        case train::Kind::Requests:
            if (ours)
                m_intents[language].add(line, answer);
            break;
        case train::Kind::Dates:
            if (ours)
                m_dates[line.value("kind"_L1) == "none"_L1 ? language + u", none there"_s : language].add(
                    isDateRight(line, answer));
            break;
        case train::Kind::Slots:
            m_slots.add(line, answer);
            break;
        case train::Kind::Spoken:
            if (ours)
                judgeOne(judgeSpoken(line, answer));
            if (!m_people.isEmpty() && line.value("asked"_L1) == "name"_L1)
                judgeAmongKnown(line);
            break;
        }
    }
    /// The same line, while the caller is one of 200 customers.
    void judgeAmongKnown(QJsonObject line)
    {
        const QJsonObject wanted = line.value("expected"_L1).toObject();
        const QString name = wanted.value("first_name"_L1).toString() + u' ' + wanted.value("last_name"_L1).toString();
        QJsonArray known{name};
        const qsizetype at = m_people.indexOf(name);
        for (qsizetype k = 1; known.size() < 200 && k < m_people.size(); ++k)
            known.push_back(m_people[(at + k * 7) % m_people.size()]);
        line.insert("known_people"_L1, known);
        const SpokenVerdict verdict = judgeSpoken(line, answerTo(line, nullptr, fixedMoment()));
        m_spoken[verdict.kind + u", one of 200 known"_s].add(verdict.right);
    }
    void judgeOne(const SpokenVerdict &verdict)
    {
        m_spoken[verdict.kind].add(verdict.right);
        if (!verdict.kind.startsWith(u"name"))
            return;
        m_spoken[verdict.kind + u": first"_s].add(verdict.firstRight);
        m_spoken[verdict.kind + u": last"_s].add(verdict.lastRight);
        m_spoken[verdict.kind + u": a guess holds it all"_s].add(verdict.withinReach);
    }

    const train::Set &m_set;
    Timing m_timing;
    QMap<QString, IntentJudge> m_intents;
    QMap<QString, Share> m_dates, m_spoken;
    SlotJudge m_slots;
    QStringList m_people;
};

bool writeAnswers(const QString &folder, const QString &name, const QByteArray &answers)
{
    QDir{}.mkpath(folder);
    QFile file{folder + u'/' + QString{name}.replace(u' ', u'_') + u".jsonl"_s};
    return file.open(QIODevice::WriteOnly) && file.write(answers) == answers.size();
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app{argc, argv};
    QCommandLineParser parser;
    parser.addOption({u"whole"_s, u"Answer by the committed weights, which have seen the lines."_s});
    parser.addOption({u"out"_s, u"Write the answers below DIR."_s, u"DIR"_s});
    parser.addOption({u"only"_s, u"Only sets whose name begins so: dates."_s, u"NAME"_s});
    parser.process(app);
    QTextStream out{stdout}, err{stderr};
    const auto sets = train::dataFolder().and_then(&train::readSets);
    if (!sets) {
        err << sets.error().text << '\n';
        return 2;
    }
    const QString only = parser.value(u"only"_s);
    const bool intents = only.isEmpty() || only.startsWith(u"booking") || only.startsWith(u"requests");
    const Models models = parser.isSet(u"whole"_s) || !intents ? Models{} : learnHeldOut(*sets);
    Tables tables;
    for (const train::Set &set : *sets) {
        if (!set.name.startsWith(only))
            continue;
        Run run{set};
        const QByteArray answers = run.answers(models);
        if (parser.isSet(u"out"_s) && !writeAnswers(parser.value(u"out"_s), set.name, answers))
            err << "cannot write the answers of " << set.name << '\n';
        run.report(tables);
    }
    print(out, models.folds.empty() ? u"Intents (%), lines that the weights have seen"_s : u"Intents (%), held out"_s,
        {u"set"_s, u"lines"_s, u"any label"_s, u"macro-F1"_s, u"bookings found"_s, u"booked rightly"_s,
            u"off-topic booked"_s, u"p50 us"_s, u"p99 us"_s},
        tables.intents);
    print(out, u"Dates and times, exact (%)"_s, {u"set"_s, u"lines"_s, u"exact"_s, u"p50 us"_s, u"p99 us"_s},
        tables.dates);
    print(out, u"Slots, F1 (%)"_s,
        {u"set"_s, u"lines"_s, u"date"_s, u"time"_s, u"people"_s, u"first name"_s, u"last name"_s, u"whole line"_s,
            u"p50 us"_s, u"p99 us"_s},
        tables.slotRows);
    print(
        out, u"Spoken forms, exact (%)"_s, {u"set"_s, u"lines"_s, u"exact"_s, u"p50 us"_s, u"p99 us"_s}, tables.spoken);
    return 0;
}
