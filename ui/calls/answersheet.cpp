// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/answersheet.h"
#include "widgets/small.h"
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
constexpr int tries = 2;                // another console may have saved meanwhile
} // namespace

AnswerSheet::Draft AnswerSheet::forQuestion(const QString &question)
{
    return {tr("Answer this question"), question};
}

AnswerSheet::AnswerSheet(LineSession &line, const Draft &draft, QWidget *window)
    : Sheet{draft.title, tr("Save"), false, window}, m_line{line}, m_client{line.client()}
{
    setObjectName(u"answerSheet"_s);
    setMinimumWidth(480);
    m_lead = label(tr("The receptionist knows it from the next call on."), u"quiet"_s);
    m_lead->setObjectName(u"answerLead"_s);
    m_lead->setWordWrap(true);
    m_question = new QLineEdit{draft.question};
    m_question->setObjectName(u"answerQuestion"_s);
    m_question->setAccessibleName(tr("The question, as a caller would ask it"));
    m_question->setMaxLength(300);
    m_answer = new QPlainTextEdit{draft.answer};
    m_answer->setObjectName(u"answerText"_s);
    m_answer->setAccessibleName(tr("The answer; it is spoken as it stands here"));
    m_answer->setPlaceholderText(tr("It is spoken as it stands here."));
    m_answer->setTabChangesFocus(true);
    m_answer->setProperty("tall", true);
    content()->addWidget(m_lead);
    content()->addWidget(label(tr("Question, as a caller would ask it"), u"strong"_s));
    content()->addWidget(m_question);
    content()->addWidget(label(tr("Answer"), u"strong"_s));
    content()->addWidget(m_answer);
    connect(yesButton(), &QPushButton::clicked, this, [this] { save(tries); });
    m_answer->setFocus();
    if (!draft.spoken.isEmpty())
        findSource(draft.spoken);
}

/// A wrong answer is mostly one of the owner's own, grown old.
void AnswerSheet::findSource(const QString &spoken)
{
    api::whenAnswered(m_client.section(u"faq"_s), this, [this, spoken](const Result<api::Section> &section) {
        const bool isTouched = m_question->isModified() || m_answer->document()->isModified();
        if (!section || isTouched)
            return;
        for (const auto &item : section->values[u"faq"].toArray()) {
            const QString answer = item.toObject()[u"a"].toString();
            if (answer.isEmpty() || !spoken.contains(answer))
                continue;
            m_replaced = item.toObject()[u"q"].toString();
            m_question->setText(m_replaced);
            m_answer->setPlainText(answer);
            m_answer->selectAll();
            m_lead->setText(tr("This came from your questions and answers. What you write here takes its place."));
            return;
        }
    });
}

QJsonArray AnswerSheet::withEntry(QJsonArray all, const QJsonObject &entry) const
{
    const auto isSame = [&](const QJsonValue &item) {
        const QString question = item[u"q"].toString();
        return (!m_replaced.isEmpty() && question == m_replaced)
            || question.compare(entry[u"q"].toString(), Qt::CaseInsensitive) == 0;
    };
    for (qsizetype i = 0; i < all.size(); ++i)
        if (isSame(all.at(i))) {
            all[i] = entry;
            return all;
        }
    all.append(entry);
    return all;
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
        const QJsonArray all = withEntry(section->values[u"faq"].toArray(), entry);
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
