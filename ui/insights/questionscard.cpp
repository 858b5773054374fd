// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/questionscard.h"
#include "calls/answersheet.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QVBoxLayout>

namespace cloudgreet::ui {
QuestionsCard::QuestionsCard(LineSession &line, QWidget *parent) : QFrame{parent}, m_line{line}
{
    setObjectName(u"questionsCard"_s);
    setProperty("kind", u"card"_s);
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(8, 16, 8, 12);
    all->setSpacing(3);
    QLabel *title = label(tr("What callers asked and nobody knew"), u"section"_s),
           *lead = label(tr("Answer one, and the receptionist knows it from the next call on."), u"small"_s);
    title->setContentsMargins(12, 0, 12, 0);
    lead->setContentsMargins(12, 0, 12, 0);
    lead->setWordWrap(true);
    all->addWidget(title);
    all->addWidget(lead);
    all->addSpacing(6);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(2);
    all->addLayout(m_rows);
    all->addStretch(1);
}

void QuestionsCard::show(const QList<api::OpenQuestion> &questions)
{
    clear(*m_rows);
    for (const api::OpenQuestion &question : questions)
        m_rows->addWidget(row(question));
    if (questions.isEmpty()) {
        QLabel *none = label(tr("Nothing is open: what was asked in this time could be answered."), u"quiet"_s);
        none->setContentsMargins(12, 4, 12, 4);
        none->setWordWrap(true);
        m_rows->addWidget(none);
    }
}

QWidget *QuestionsCard::row(const api::OpenQuestion &question)
{
    auto *row = new QFrame;
    row->setObjectName(u"questionRow"_s);
    row->setProperty("kind", u"row"_s);
    auto *line = new QHBoxLayout{row};
    line->setContentsMargins(12, 8, 10, 8);
    line->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    QLabel *text = label(question.question, u"strong"_s);
    text->setWordWrap(true);
    words->addWidget(text);
    const QString when = momentText(question.lastUtc, m_line.business().zone, QDateTime::currentDateTimeUtc());
    words->addWidget(
        label(question.times > 1 ? tr("%1, last %2").arg(tr("%n time(s)", nullptr, question.times), when) : when,
            u"small"_s));
    line->addLayout(words, 1);
    if (!question.call.isEmpty()) {
        auto *hear = new IconButton{u"calls"_s, {}, u"quiet"_s};
        hear->setObjectName(u"questionCallButton"_s);
        hear->setAccessibleName(tr("Open a call in which it was asked"));
        hear->setToolTip(hear->accessibleName());
        connect(hear, &QPushButton::clicked, this, [this, id = question.call] { emit callAsked(id); });
        line->addWidget(hear, 0, Qt::AlignVCenter);
    }
    auto *answer = new IconButton{u"edit"_s, tr("Answer"), u"plain"_s};
    answer->setObjectName(u"answerButton"_s);
    answer->setAccessibleName(tr("Answer “%1”").arg(question.question));
    connect(answer, &QPushButton::clicked, this, [this, asked = question.question] {
        auto *sheet = new AnswerSheet{m_line, AnswerSheet::forQuestion(asked), window()};
        connect(sheet, &QDialog::accepted, this, &QuestionsCard::answered);
        sheet->open();
    });
    line->addWidget(answer, 0, Qt::AlignVCenter);
    return row;
}
} // namespace cloudgreet::ui
