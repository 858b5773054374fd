// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/questionscard.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
constexpr int tries = 2;                // another console may have saved meanwhile
} // namespace

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
        auto *sheet = new AnswerSheet{m_line, asked, window()};
        connect(sheet, &QDialog::accepted, this, &QuestionsCard::answered);
        sheet->open();
    });
    line->addWidget(answer, 0, Qt::AlignVCenter);
    return row;
}

AnswerSheet::AnswerSheet(LineSession &line, const QString &question, QWidget *window)
    : Sheet{tr("Answer this question"), tr("Save"), false, window}, m_line{line}, m_client{line.client()}
{
    setObjectName(u"answerSheet"_s);
    setMinimumWidth(480);
    m_question = new QLineEdit{question};
    m_question->setObjectName(u"answerQuestion"_s);
    m_question->setAccessibleName(tr("The question, as a caller would ask it"));
    m_question->setMaxLength(300);
    m_answer = new QPlainTextEdit;
    m_answer->setObjectName(u"answerText"_s);
    m_answer->setAccessibleName(tr("The answer; it is spoken as it stands here"));
    m_answer->setPlaceholderText(tr("It is spoken as it stands here."));
    m_answer->setTabChangesFocus(true);
    m_answer->setProperty("tall", true);
    content()->addWidget(label(tr("Question, as a caller would ask it"), u"strong"_s));
    content()->addWidget(m_question);
    content()->addWidget(label(tr("Answer"), u"strong"_s));
    content()->addWidget(m_answer);
    connect(yesButton(), &QPushButton::clicked, this, [this] { save(tries); });
    m_answer->setFocus();
}

void AnswerSheet::save(int left)
{
    const QJsonObject entry{{u"q"_s, m_question->text().trimmed()}, {u"a"_s, m_answer->toPlainText().trimmed()}};
    if (entry[u"q"].toString().isEmpty() || entry[u"a"].toString().isEmpty())
        return setError(tr("A question and its answer are wanted."));
    setBusy(true);
    api::whenAnswered(m_client.section(u"faq"_s), this, [this, entry, left](const Result<api::Section> &section) {
        if (!section)
            return saved({api::SaveOutcome::How::Failed, {}, {}, section.error().text}, 0);
        QJsonArray all = section->values[u"faq"].toArray();
        all.append(entry);
        api::whenAnswered(m_client.save(u"faq"_s, {{u"faq"_s, all}}, section->etag), this,
            [this, left](const api::SaveOutcome &outcome) { saved(outcome, left - 1); });
    });
}

void AnswerSheet::saved(const api::SaveOutcome &outcome, int left)
{
    if (outcome.how == api::SaveOutcome::How::Clash && left > 0)
        return save(left);
    setBusy(false);
    if (outcome.how == api::SaveOutcome::How::Saved)
        return accept();
    setError(outcome.errors.isEmpty() ? outcome.text : outcome.errors.first().text);
}
} // namespace cloudgreet::ui
