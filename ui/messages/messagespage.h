// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace cloudgreet::ui {
class ConversationDelegate;
class ConversationsModel;
class ThreadPane;

/// Texts with customers: who wrote, and the chosen conversation beside it.
class MessagesPage : public QWidget
{
    Q_OBJECT
public:
    explicit MessagesPage(LineSession &line, QWidget *parent = nullptr);
    /// Also with a number that has no text yet.
    void openConversation(const QString &peer, const QString &name = {});
    void writeTo();                                 ///< Asks to whom, then opens it.
    void reload();

signals:
    void callsAsked(const QString &peer, const QString &name);
    void appointmentAsked(const cloudgreet::api::Appointment &appointment);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QWidget *makeList();
    void wire();
    void take(const QString &kind, const QString &business, const QJsonObject &payload);
    void refresh(const QString &peer);
    void refreshChanged();
    void showState();

    LineSession &m_line;
    ConversationsModel *m_model;
    ConversationDelegate *m_delegate;
    QLineEdit *m_search;
    QListView *m_list;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    ThreadPane *m_thread;
    QTimer m_typing, m_settle;
    QSet<QString> m_changed;                        ///< Numbers of which an event told; asked for together.
};
} // namespace cloudgreet::ui
