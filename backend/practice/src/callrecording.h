// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "callleg.h"

namespace cloudgreet::practice {

/// Mono samples, 8 kHz, 16 bit.
using Samples = QList<qint16>;

/// Reads a PCM WAV file of any rate into 8 kHz mono; empty when it is not one.
[[nodiscard]] Samples fromWav(const QByteArray &wav);
/// A stereo file: left and right padded to the same length.
[[nodiscard]] QByteArray toWav(const Samples &left, const Samples &right);
/// An audible tone as long as the text takes to say.
[[nodiscard]] Samples tone(const QString &text, bool byCaller);
/// Places each utterance's sound on its speaker's side: one after the other with its pause, or on top of the one
/// before.
[[nodiscard]] std::pair<Samples, Samples> mixed(const QList<Utterance> &utterances, const QList<Samples> &sounds);

/// Makes the sound file of a finished call: caller left, receptionist right. Speaks with espeak-ng where it is
/// installed, in two voices; a line that it cannot say within its time becomes a tone. MP3 through lame, and WAV
/// without it. Deletes itself after finished(). Thread: the stand-ins'.
class CallRecording : public QObject
{
    Q_OBJECT
public:
    CallRecording(
        QList<Utterance> utterances, QString folder, QString name, bool wantsMp3, bool spoken, QObject *parent);
    void start();

signals:
    /// `format` is the one really made, "mp3" or "wav".
    void finished(const QString &path, const QString &format, double seconds);

private:
    void speakNext();
    void assemble();
    void encode(const QString &wavPath, double seconds);
    void done(const QString &path, const QString &format, double seconds);
    template <typename Then> void run(const QString &program, const QStringList &arguments, Then then);

    QList<Utterance> m_utterances;
    QList<Samples> m_sounds;
    QString m_folder, m_name, m_speaker;
    bool m_wantsMp3;
};
} // namespace cloudgreet::practice
