// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/privateremark.h"
#include "widgets/small.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cloudgreet::ui {

PrivateRemark::PrivateRemark(LineSession &line, QString callId, QWidget *parent)
    : QWidget{parent}, m_line{line}, m_id{std::move(callId)}
{
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    m_asked = label({}, u"strong"_s);
    m_asked->setObjectName(u"openQuestion"_s);
    m_asked->setWordWrap(true);
    m_asAnswer = new QCheckBox{tr("Say it to the caller as the answer")};
    m_asAnswer->setObjectName(u"asAnswer"_s);
    m_asAnswer->setChecked(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_edit = new QLineEdit;
    m_edit->setObjectName(u"privateEdit"_s);
    m_edit->setMaxLength(600);
    row->addWidget(m_edit, 1);
    auto *tell = new IconButton{u"note"_s, {}, u"plain"_s};
    tell->setObjectName(u"privateButton"_s);
    tell->setToolTip(tr("Tell the receptionist"));
    tell->setAccessibleName(tell->toolTip());
    row->addWidget(tell);
    m_hint = label({}, u"small"_s);
    m_hint->setObjectName(u"privateHint"_s);
    m_hint->setWordWrap(true);
    all->addWidget(m_asked);
    all->addWidget(m_asAnswer, 0, Qt::AlignLeft);
    all->addLayout(row);
    all->addWidget(m_hint);
    connect(tell, &QPushButton::clicked, this, &PrivateRemark::send);
    connect(m_edit, &QLineEdit::returnPressed, this, &PrivateRemark::send);
    connect(m_edit, &QLineEdit::textEdited, this, &PrivateRemark::foretell);
    connect(m_asAnswer, &QCheckBox::toggled, this, &PrivateRemark::foretell);
}

bool PrivateRemark::answers() const
{
    return !m_line.business().hasModel && !m_call.takenOver && !m_call.openQuestion.isEmpty()
        && m_asAnswer->isChecked();
}

void PrivateRemark::show(const api::CallSummary &call)
{
    const bool isNews = call.openQuestion != m_call.openQuestion || call.takenOver != m_call.takenOver
        || m_hint->text().isEmpty();
    m_call = call;
    const bool mayAnswer = !m_line.business().hasModel && !call.takenOver && !call.openQuestion.isEmpty();
    m_asked->setText(tr("Nobody knew: “%1”").arg(call.openQuestion));
    m_asked->setVisible(mayAnswer);
    m_asAnswer->setVisible(mayAnswer);
    if (isNews && !(call.openQuestion.isEmpty() && m_edit->text().isEmpty() && !m_hint->text().isEmpty()))
        foretell();
}

/// Before it is sent: nobody shall wonder whether the caller hears it.
void PrivateRemark::foretell()
{
    m_edit->setPlaceholderText(
        answers() ? tr("What the caller wants to know…") : tr("Tell the receptionist privately…"));
    m_edit->setAccessibleName(
        answers() ? tr("An answer for the receptionist to say") : tr("A line that only the receptionist gets"));
    m_hint->setText(m_line.business().hasModel
            ? tr("The caller does not hear this. The model takes it into account from its next sentence on.")
            : answers() ? tr("The receptionist says this to the caller, as the answer to that question.")
                        : tr("The caller does not hear this. Without a model the receptionist cannot act on it: it is "
                             "kept in the call’s notes."));
    m_edit->setAccessibleDescription(m_hint->text());
}

void PrivateRemark::send()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return m_edit->setFocus();
    const bool wasAnswer = answers();
    m_edit->clear();
    api::whenAnswered(
        m_line.client().tellPrivately(m_id, text, wasAnswer), this, [this, text](const Result<QString> &use) {
            if (!use) {
                m_edit->setText(text);
                return void(emit m_line.failed(use.error().text));
            }
            m_hint->setText(*use == u"model" ? tr("The model knows it from now on: “%1”").arg(text)
                    : *use == u"answer"      ? tr("The receptionist says it: “%1”").arg(text)
                                             : tr("Kept in the call’s notes, and not said: “%1”").arg(text));
        });
}
} // namespace cloudgreet::ui
