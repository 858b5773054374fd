// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/setup.h"
#include "shell/linesession.h"
#include "widgets/sheet.h"
#include <QFrame>

class QLineEdit;
class QPlainTextEdit;

namespace cloudgreet::ui {

/// What callers asked that nobody knew; an answer goes to the owner's questions and answers, and the question from
/// here.
class QuestionsCard : public QFrame
{
    Q_OBJECT
public:
    explicit QuestionsCard(LineSession &line, QWidget *parent = nullptr);
    void show(const QList<api::OpenQuestion> &questions);

signals:
    void answered();
    void callAsked(const QString &id);

private:
    [[nodiscard]] QWidget *row(const api::OpenQuestion &question);
    LineSession &m_line;
    QVBoxLayout *m_rows;
};

/// The owner's answer to a question, saved beside those that are there.
class AnswerSheet : public Sheet
{
    Q_OBJECT
public:
    AnswerSheet(LineSession &line, const QString &question, QWidget *window);

private:
    void save(int tries);
    void saved(const api::SaveOutcome &outcome, int tries);
    LineSession &m_line;
    api::SetupClient m_client;
    QLineEdit *m_question;
    QPlainTextEdit *m_answer;
};
} // namespace cloudgreet::ui
