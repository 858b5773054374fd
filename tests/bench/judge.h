// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

/// How answers of `understand` are judged against lines of the public data, by the rules that came with the data.
namespace cloudgreet::bench {

struct Share {
    int right = 0, of = 0;
    void add(bool good)
    {
        right += good;
        ++of;
    }
    [[nodiscard]] QString text() const; ///< "94.1", or "-" of nothing.
};

/// True and false positives and misses of one label.
struct F1 {
    int hit = 0, wrong = 0, missed = 0;
    [[nodiscard]] double value() const { return hit == 0 ? 0 : 2.0 * hit / (2.0 * hit + wrong + missed); }
};

/// Intents of a set: the main label, any label that is true, and what matters about bookings.
class IntentJudge
{
public:
    void add(const QJsonObject &line, const QJsonObject &answer);
    [[nodiscard]] double
    macroF1() const; ///< Over the labels with five lines or more, any true label counting as right.
    Share any, main, bookRecall, bookPrecision, offTopicBooked;

private:
    QMap<QString, F1> m_labels;
    QMap<QString, int> m_counts;
};

/// Whether the date or time of an answer is one of those that the line allows.
[[nodiscard]] bool isDateRight(const QJsonObject &line, const QJsonObject &answer);

/// Words for date, time, people and names, each with its own F1.
class SlotJudge
{
public:
    void add(const QJsonObject &line, const QJsonObject &answer);
    QMap<QString, F1> kinds;
    Share wholeLine;
};

/// Spoken numbers, names and codes: whether the answer is what was meant. The kind ("en phone", "spelled name").
struct SpokenVerdict {
    QString kind;
    bool right = false;
    bool lastRight = false, firstRight = false; ///< Of names.
    bool withinReach = true; ///< Of names: one of the recogniser's guesses holds every letter.
};
[[nodiscard]] SpokenVerdict judgeSpoken(const QJsonObject &line, const QJsonObject &answer);
} // namespace cloudgreet::bench
