// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include <QFrame>

class QLabel;
class QListView;
class QStackedWidget;

namespace cloudgreet::ui {
class Avatar;
class Composer;
class IconButton;
class MessagesModel;

/// The texts with one number, and where the next one is written. What was typed and not sent stays with its number.
class ThreadPane : public QFrame
{
    Q_OBJECT
public:
    explicit ThreadPane(LineSession &line, QWidget *parent = nullptr);
    /// Also a number with which there is no text yet.
    void showConversation(const api::Conversation &conversation);
    void clearConversation();
    /// News of the one that is shown: its name, whether it wants texts.
    void describe(const api::Conversation &conversation);
    void take(const api::TextMessage &message);     ///< As an event has it.
    [[nodiscard]] QString peer() const { return m_conversation.peer; }
    [[nodiscard]] MessagesModel &messages() const { return *m_messages; }
    void takeFocus();                               ///< To where one writes.

signals:
    void callsAsked(const QString &peer, const QString &name);
    void appointmentsAsked(const QString &peer, const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeThread();
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QWidget *makeFailed();
    void wire();
    void send(const QString &text);
    void showFailed();
    void markRead();
    void keepPlace(const std::function<void()> &change);

    LineSession &m_line;
    api::Conversation m_conversation;
    QHash<QString, QString> m_drafts;
    QStackedWidget *m_stack;
    QWidget *m_closedFoot;
    Avatar *m_avatar;
    QLabel *m_name, *m_number, *m_failedText, *m_closed;
    QFrame *m_failed;
    QListView *m_list;
    IconButton *m_calls, *m_visits;
    bool m_isAtEnd = true;                          ///< The newest text is in sight, and stays so.
    MessagesModel *m_messages;
    Composer *m_composer;
};
} // namespace cloudgreet::ui
