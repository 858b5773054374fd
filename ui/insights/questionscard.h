// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/insights.h"
#include "shell/linesession.h"
#include <QFrame>

class QVBoxLayout;

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
} // namespace cloudgreet::ui
