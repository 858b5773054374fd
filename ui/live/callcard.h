// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include "widgets/prompt.h"
#include <QFrame>

class QLabel;
class QLineEdit;

namespace cloudgreet::ui {
class Avatar;
class IconButton;
class Pill;
class PrivateRemark;
class TranscriptView;

/// A call in progress: who, for how long, what is said, and what the owner can do about it.
class CallCard : public QFrame
{
    Q_OBJECT
public:
    CallCard(LineSession &line, Prompt &prompt, QString callId, QWidget *parent = nullptr);
    void refresh();             ///< From the board.

signals:
    void openAsked(const QString &callId);

private:
    QLayout *makeHead();
    QLayout *makeActions();
    void wire();
    void tick();
    void act(api::Answer<> answer);
    void sayTyped();
    void changeHands();

    LineSession &m_line;
    Prompt &m_prompt;
    const QString m_id;
    Avatar *m_avatar;
    QLabel *m_name, *m_detail, *m_clock;
    Pill *m_state;
    TranscriptView *m_transcript;
    QWidget *m_actions, *m_after;
    QLineEdit *m_say;
    PrivateRemark *m_private;
    IconButton *m_takeOver;
    QTimer m_tick;
};
} // namespace cloudgreet::ui
