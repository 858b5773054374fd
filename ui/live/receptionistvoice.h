// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocale>
#include <QObject>
#include <QThread>

namespace cloudgreet::ui {

/// Says aloud what the receptionist says in a practice call, with a voice of this computer; nothing leaves it. A
/// synthesizer may start a program of its own and take seconds for it, so it lives in a thread. Thread: GUI.
class ReceptionistVoice : public QObject
{
    Q_OBJECT
public:
    explicit ReceptionistVoice(QObject *parent = nullptr);
    ~ReceptionistVoice() override;

    /// Whether a synthesizer is installed; whether it has a voice for a language is known when it is asked to speak.
    [[nodiscard]] static bool isInstalled();
    /// After what is being said; of a language that no voice speaks nothing is said.
    void say(const QString &sentence, const QLocale &language);
    void stop();                            ///< At once, and nothing that waits is said: the caller speaks.

signals:
    void spoken(const QString &sentence);   ///< To its end.
    void silent(const QString &why);        ///< Cannot speak, in words for the owner.

private:
    class Synthesizer;
    Synthesizer *m_synthesizer;
    QThread m_thread;
};
} // namespace cloudgreet::ui
