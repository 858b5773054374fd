// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace cloudgreet::ui {
class IconButton;
class ReceptionistVoice;
class TranscriptView;

/// The practice line's telephone: the owner is the caller and types what is said. The call itself is an ordinary one of
/// the practice host and is seen as such on the other pages.
class PracticePanel : public QFrame
{
    Q_OBJECT
public:
    explicit PracticePanel(LineSession &line, QWidget *parent = nullptr);
    void call();                                        ///< Dials, unless a call is on.
    [[nodiscard]] bool isOnCall() const { return m_state != State::Idle; }
    void setAloud(bool aloud); ///< Whether the receptionist is heard, with a voice of this computer.

signals:
    void closeAsked();
    void aloudChosen(bool aloud);

private:
    enum class State { Idle, Dialling, Talking };
    QLayout *makeHead();
    QWidget *makeSuggestions();
    QWidget *makeKeypad();
    QLayout *makeControls();
    void wire();
    void placed(const Result<QString> &id);
    void follow(const QString &callId);
    void setState(State state);
    void say(const QString &words);
    void talk();
    void act(api::Answer<> answer);
    void hear(const api::Turn &turn);
    void hush();
    void cannotSpeak(const QString &why);

    LineSession &m_line;
    State m_state = State::Idle;
    QString m_practiceCall, m_leg, m_callId;
    QLabel *m_status;
    TranscriptView *m_transcript;
    QWidget *m_suggestions, *m_keypad, *m_talk;
    QLineEdit *m_edit;
    QPushButton *m_hangUp, *m_again, *m_keys;
    IconButton *m_aloud;
    ReceptionistVoice *m_voice = nullptr;    ///< Made when it is first needed.
    QTimer m_talking;
};
} // namespace cloudgreet::ui
