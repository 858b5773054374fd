// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/apiclient.h"
#include "player/peaks.h"
#include "widgets/prompt.h"
#include <QFrame>

class QAction;
class QAudioOutput;
class QLabel;
class QMediaPlayer;
class QMenu;
class QPushButton;
class QSlider;
class QStackedLayout;

namespace cloudgreet::ui {
class IconButton;
class Waveform;

/// Plays a call's recording, or says why there is none. Keys, wherever in it the focus is: Space plays and stops,
/// arrows go five seconds, Home and End to the ends, + and - change the speed, up and down the volume, L plays it again
/// and again, S skips silence.
class RecordingPlayer : public QFrame
{
    Q_OBJECT
public:
    RecordingPlayer(api::ApiClient &client, QString cacheFolder, Prompt &prompt, QWidget *parent = nullptr);
    ~RecordingPlayer() override;
    /// `seconds` as the host knows the length; 0 when it does not.
    void showRecording(const api::CallSummary &call, double seconds, const QTimeZone &zone);
    void clearRecording();
    [[nodiscard]] qint64 durationMs() const { return m_durationMs; }
    [[nodiscard]] bool isReady() const { return m_ready; }
    void seekTo(qint64 ms);                         ///< Nothing, where there is nothing to play.
    void playFrom(qint64 ms);
    [[nodiscard]] qint64 positionMs() const;
    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] double speed() const { return m_speedNow; }
    [[nodiscard]] double volume() const;            ///< 0 to 1

signals:
    void failed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeControls();
    [[nodiscard]] QWidget *makeOptions();
    void wire();
    [[nodiscard]] bool takeKey(const QKeyEvent &event);
    void play();
    void settle();
    void passSilence();
    void setSpeed(double speed);
    void setVolume(double volume);
    void save();
    void fetch();
    void load(const QString &path);
    void say(const QString &words);
    void showTime();
    void playOrPause();
    [[nodiscard]] QMediaPlayer &player();

    api::ApiClient &m_client;
    const QString m_cacheFolder;
    Prompt &m_prompt;
    QString m_call, m_path, m_fileName;             ///< What a copy is called, without its ending.
    std::unique_ptr<QMediaPlayer> m_player;
    QAudioOutput *m_output = nullptr;
    Peaks m_peaks;
    QByteArray m_slices;
    QList<Silence> m_silences;
    QStackedLayout *m_stack;
    QLabel *m_words, *m_time;
    QWidget *m_controls;
    IconButton *m_play;
    QPushButton *m_speed;
    QMenu *m_options;
    QAction *m_loop, *m_skip;
    QSlider *m_volume;
    Waveform *m_waveform;
    qint64 m_durationMs = 0;
    qint64 m_place = -1;                            ///< Where it goes once it plays; -1: where it is.
    double m_speedNow = 1;
    bool m_ready = false;
};
} // namespace cloudgreet::ui
