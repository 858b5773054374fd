// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/apiclient.h"
#include "player/peaks.h"
#include <QFrame>


class QLabel;
class QMediaPlayer;
class QPushButton;
class QStackedLayout;

namespace cloudgreet::ui {
class IconButton;
class Waveform;

/// Plays a call's recording, or says why there is none.
class RecordingPlayer : public QFrame
{
    Q_OBJECT
public:
    RecordingPlayer(api::ApiClient &client, QString cacheFolder, QWidget *parent = nullptr);
    ~RecordingPlayer() override;
    /// `seconds` as the host knows the length; 0 when it does not.
    void showRecording(const api::CallSummary &call, double seconds);
    void clearRecording();
    [[nodiscard]] qint64 durationMs() const { return m_durationMs; }
    [[nodiscard]] bool isReady() const { return m_ready; }

private:
    void makeControls();
    void wire();
    void fetch();
    void load(const QString &path);
    void say(const QString &words);
    void showTime();
    void nextSpeed();
    void playOrPause();
    [[nodiscard]] QMediaPlayer &player();

    api::ApiClient &m_client;
    const QString m_cacheFolder;
    QString m_call, m_path;
    std::unique_ptr<QMediaPlayer> m_player;
    Peaks m_peaks;
    QStackedLayout *m_stack;
    QLabel *m_words, *m_time;
    QWidget *m_controls;
    IconButton *m_play;
    QPushButton *m_speed;
    Waveform *m_waveform;
    qint64 m_durationMs = 0;
    bool m_ready = false;
};
} // namespace cloudgreet::ui
