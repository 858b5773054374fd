// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"

namespace cloudgreet::bench {
using namespace Qt::StringLiterals;

QString Share::text() const
{
    return of > 0 ? QString::number(100.0 * right / of, 'f', 1) : u"-"_s;
}

void IntentJudge::add(const QJsonObject &line, const QJsonObject &answer)
{
    const QString wanted = line.value("intent"_L1).toString(), said = answer.value("intent"_L1).toString();
    const bool right = line.value("labels"_L1).toArray().contains(said);
    const bool book = said == "book"_L1, offTopic = line.value("fit"_L1) == "off_topic"_L1;
    main.add(said == wanted);
    any.add(right);
    ++m_counts[wanted];
    if (right) {
        ++m_labels[wanted].hit;
    } else {
        ++m_labels[wanted].missed;
        ++m_labels[said].wrong;
    }
    if (wanted == "book"_L1)
        bookRecall.add(book);
    if (book)
        bookPrecision.add(right);
    if (offTopic)
        offTopicBooked.add(book);
}

double IntentJudge::macroF1() const
{
    double sum = 0;
    int labels = 0;
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it)
        if (it.value() >= 5) {
            sum += m_labels.value(it.key()).value();
            ++labels;
        }
    return labels > 0 ? sum / labels : 0;
}
} // namespace cloudgreet::bench
