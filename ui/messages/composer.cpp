// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/composer.h"
#include "messages/smssize.h"
#include "domain/result.h"
#include "widgets/small.h"
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
constexpr int leastLines = 1, mostLines = 6, edges = 18;
} // namespace

Composer::Composer(QWidget *parent) : QFrame{parent}
{
    setObjectName(u"composer"_s);
    m_edit = new QPlainTextEdit;
    m_edit->setObjectName(u"composerEdit"_s);
    m_edit->setAccessibleName(tr("Text to send"));
    m_edit->setPlaceholderText(tr("Write a text…"));
    m_edit->setTabChangesFocus(true);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->installEventFilter(this);
    m_send = new IconButton{u"send"_s, tr("Send"), u"primary"_s};
    m_send->setObjectName(u"composerSendButton"_s);
    m_send->setToolTip(tr("Enter sends, Shift+Enter begins a new line"));
    m_count = label({}, u"small"_s);
    m_count->setObjectName(u"composerCount"_s);
    m_error = label({}, u"error"_s);
    m_error->setObjectName(u"composerError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(16, 12, 16, 14);
    all->setSpacing(8);
    all->addWidget(m_error);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_edit, 1);
    row->addWidget(m_send, 0, Qt::AlignBottom);
    all->addLayout(row);
    all->addWidget(m_count);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        setError({});
        describe();
        fit();
        emit edited();
    });
    describe();
    fit();
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

void Composer::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void Composer::setBusy(bool busy)
{
    m_busy = busy;
    m_edit->setReadOnly(busy);
    describe();
}

void Composer::setError(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void Composer::takeFocus()
{
    m_edit->setFocus();
}

void Composer::send()
{
    const QString words = text().trimmed();
    if (words.isEmpty() || m_busy || !m_send->isEnabled())
        return m_edit->setFocus();
    emit sendAsked(words);
}

void Composer::describe()
{
    const QString words = text().trimmed();
    const SmsSize size = smsSize(words);
    const bool isTooLong = words.size() > MostCharacters;
    m_send->setEnabled(!m_busy && size.characters > 0 && !isTooLong);
    if (m_busy)
        m_count->setText(tr("Sending…"));
    else if (isTooLong)
        m_count->setText(tr("%n character(s) too many", nullptr, int(words.size()) - MostCharacters));
    else if (size.characters == 0)
        m_count->setText(tr("Enter sends · Shift+Enter begins a new line"));
    else if (size.isBasic || size.parts < 2)
        m_count->setText(
            tr("%1 · %2").arg(tr("%n character(s)", nullptr, size.characters), tr("%n text(s)", nullptr, size.parts)));
    else
        m_count->setText(
            tr("%1 · %2; emoji and special letters take more room")
                .arg(tr("%n character(s)", nullptr, size.characters), tr("%n text(s)", nullptr, size.parts)));
    setKind(m_count, isTooLong ? u"fieldError"_s : u"small"_s);
}

/// As high as what is written, within limits.
void Composer::fit()
{
    const int line = m_edit->fontMetrics().lineSpacing();
    const int lines = std::clamp(int(m_edit->document()->size().height()), leastLines, mostLines);
    m_edit->setFixedHeight(lines * line + edges + int(2 * m_edit->document()->documentMargin()));
    m_edit->setVerticalScrollBarPolicy(lines < mostLines ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::Resize)
        fit();
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || key->modifiers().testFlag(Qt::ShiftModifier))
        return QFrame::eventFilter(watched, event);
    send();
    return true;
}
} // namespace cloudgreet::ui
