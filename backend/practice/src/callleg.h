// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "telnyxerrors.h"
#include <QElapsedTimer>
#include <QQueue>
#include <QTimer>

namespace cloudgreet::practice {

/// Something said on a call, for its recording. Kept in the order in which it began.
struct Utterance {
    bool byCaller;
    QString text; ///< empty: a tone
    double pauseBeforeSeconds = 0.3;
    bool overlaps = false; ///< begins while the one before is still spoken
    bool isMuted = false; ///< said while the recording was paused
};

struct RecordingJob {
    QString id, format, channels;
    QDateTime started, ended;
    qsizetype firstUtterance = 0, endUtterance = -1; ///< -1: still recording
};

/// About fifteen characters a second, as people speak; `speed` 0 takes no time.
[[nodiscard]] std::chrono::milliseconds speakingTime(const QString &text, double speed);

/// One leg of a call as Telnyx sees it: takes the call control commands, tells of their effects by events.
class CallLeg : public QObject
{
    Q_OBJECT
public:
    enum class State { Ringing, Answered, Ended };
    struct Setup {
        QString controlId, legId, sessionId, connectionId, from, to;
        bool incoming = true;
        double speed = 1;
        QUrl webhookUrl = {};
    };
    CallLeg(Setup setup, IdSource &ids, QObject *parent = nullptr);

    [[nodiscard]] const Setup &setup() const { return m_setup; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isSpeaking() const { return m_speaking.has_value(); }
    [[nodiscard]] bool isTranscribing() const { return m_transcribing; }
    [[nodiscard]] bool wantsInterim() const { return m_interim; }
    [[nodiscard]] const QList<Utterance> &utterances() const { return m_utterances; }
    [[nodiscard]] const QList<RecordingJob> &recordings() const { return m_recordings; }
    [[nodiscard]] QDateTime startedAt() const { return m_started; }
    [[nodiscard]] QString hangupCause() const { return m_hangupCause; }
    /// The members that every event of this leg has.
    [[nodiscard]] QJsonObject basePayload() const;

    void announce(const QString &callerName); ///< call.initiated
    /// A checked command. Faults are Telnyx's; `data` gains members of the answer beside "result".
    [[nodiscard]] std::optional<TelnyxFault> command(const QString &name, const QJsonObject &body, QJsonObject *data);
    void answered(); ///< by the callee of an outgoing leg
    void hangUp(const QString &cause, const QString &source, const QString &sipCause);
    void bridged(CallLeg *other);
    [[nodiscard]] CallLeg *bridgedWith() const { return m_bridgedWith; }
    void pressDigit(const QString &digit);
    void callerBegins(const QString &text);
    void transcript(const QString &text, bool isFinal);
    /// While held, speech does not end by itself: a caller is talking over it.
    void holdSpeech(bool hold);
    [[nodiscard]] bool isGathering() const { return m_gather.has_value(); }

signals:
    void event(const QString &type, const QJsonObject &payload);
    void speechStarted(const QString &text, std::chrono::milliseconds length);
    void speechEnded(bool wasCut); ///< and nothing more waits to be said
    void wasAnswered();
    void ended();
    void transferAsked(const QJsonObject &body);

private:
    using Command = std::optional<TelnyxFault> (CallLeg::*)(const QJsonObject &body, QJsonObject *data);
    std::optional<TelnyxFault> answer(const QJsonObject &body, QJsonObject *data);
    std::optional<TelnyxFault> reject(const QJsonObject &body, QJsonObject *data);
    std::optional<TelnyxFault> speak(const QJsonObject &body, QJsonObject *data);
    std::optional<TelnyxFault> playbackStart(const QJsonObject &body, QJsonObject *data);
    std::optional<TelnyxFault> playbackStop(const QJsonObject &body, QJsonObject *data);
    std::optional<TelnyxFault> gather(const QJsonObject &body, QJsonObject *data);
    std::optional<TelnyxFault> gatherUsingSpeak(const QJsonObject &body, QJsonObject *data);
    std::optional<TelnyxFault> gatherStop(const QJsonObject &body, QJsonObject *data);
    std::optional<TelnyxFault> transcriptionStart(const QJsonObject &body, QJsonObject *data);
    std::optional<TelnyxFault> transcriptionStop(const QJsonObject &body, QJsonObject *data);
    std::optional<TelnyxFault> recordStart(const QJsonObject &body, QJsonObject *data);
    std::optional<TelnyxFault> recordStop(const QJsonObject &body, QJsonObject *data);
    std::optional<TelnyxFault> recordPause(const QJsonObject &body, QJsonObject *data);
    std::optional<TelnyxFault> recordResume(const QJsonObject &body, QJsonObject *data);
    std::optional<TelnyxFault> streamingStart(const QJsonObject &body, QJsonObject *data);
    std::optional<TelnyxFault> streamingStop(const QJsonObject &body, QJsonObject *data);
    std::optional<TelnyxFault> transfer(const QJsonObject &body, QJsonObject *data);
    std::optional<TelnyxFault> hangupCommand(const QJsonObject &body, QJsonObject *data);
    std::optional<TelnyxFault> nothing(const QJsonObject &body, QJsonObject *data);

    struct Speech {
        QString text, mediaUrl; ///< one of them
    };
    void tell(const QString &type, QJsonObject more = {});
    void nextSpeech();
    void endSpeech(const QString &status, bool wasCut = false);
    void startRecording(const QString &format, const QString &channels, QJsonObject *data);
    void endGather(const QString &status);
    void awaitDigit();
    void gatherTimedOut();
    [[nodiscard]] bool isDuplicate(const QJsonObject &body);

    Setup m_setup;
    IdSource &m_ids;
    State m_state = State::Ringing;
    QDateTime m_started;
    QString m_clientState, m_hangupCause, m_streamUrl;
    QHash<QString, QDateTime> m_commandIds;
    QQueue<Speech> m_speeches;
    std::optional<Speech> m_speaking;
    QTimer m_speechTimer, m_gatherTimer;
    bool m_speechHeld = false, m_transcribing = false, m_interim = false, m_recordPaused = false;
    struct Gather {
        QString digits, terminator, valid, prompt;
        int most = 128, least = 1, tries = 1, waitMillis = 60000;
    };
    std::optional<Gather> m_gather;
    QList<Utterance> m_utterances;
    QList<RecordingJob> m_recordings;
    QPointer<CallLeg> m_bridgedWith;
};
} // namespace cloudgreet::practice
