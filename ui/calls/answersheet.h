// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/setup.h"
#include "shell/linesession.h"
#include "widgets/sheet.h"

class QLineEdit;
class QPlainTextEdit;

namespace cloudgreet::ui {

/// The owner's answer to a question, saved among those that are there: what the receptionist says from the next call
/// on. A question that has an answer already gets the new one.
class AnswerSheet : public Sheet
{
    Q_OBJECT
public:
    struct Draft {
        QString title, question, answer = {};
        QString spoken = {};                ///< What the receptionist said: the entry that it came from is replaced.
    };
    [[nodiscard]] static Draft forQuestion(const QString &question);
    AnswerSheet(LineSession &line, const Draft &draft, QWidget *window);

private:
    void findSource(const QString &spoken);
    void save(int tries);
    void saved(const api::SaveOutcome &outcome, int tries);
    [[nodiscard]] QJsonArray withEntry(QJsonArray all, const QJsonObject &entry) const;
    LineSession &m_line;
    api::SetupClient m_client;
    QString m_replaced;                     ///< The question of the entry that is corrected; empty: none.
    QLabel *m_lead;
    QLineEdit *m_question;
    QPlainTextEdit *m_answer;
};
} // namespace cloudgreet::ui
