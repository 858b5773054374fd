// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/recordingplayer.h"
#include "player/waveform.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QAudioOutput>
#include <QHBoxLayout>
#include <QMediaPlayer>
#include <QStackedLayout>
#include <QUrl>

namespace cloudgreet::ui {

RecordingPlayer::RecordingPlayer(api::ApiClient &client, QString cacheFolder, QWidget *parent)
    : QFrame{parent}, m_client{client}, m_cacheFolder{std::move(cacheFolder)}
{
    setObjectName(u"recordingPlayer"_s);
    setFixedHeight(64);
    m_stack = new QStackedLayout{this};
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_words = label({}, u"small"_s);
    m_words->setObjectName(u"recordingState"_s);
    m_stack->addWidget(m_words);
    makeControls();
    m_stack->addWidget(m_controls);
    connect(&m_peaks, &Peaks::found, this, [this](const QString &path, const QByteArray &peaks) {
        if (path == m_path)
            m_waveform->setPeaks(peaks);
    });
    clearRecording();
}

RecordingPlayer::~RecordingPlayer()
{
    if (m_player)
        m_player->disconnect(this);
}

void RecordingPlayer::makeControls()
{
    m_controls = new QWidget;
    auto *row = new QHBoxLayout{m_controls};
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(12);
    m_play = new IconButton{u"play"_s, {}, u"primary"_s};
    m_play->setObjectName(u"playButton"_s);
    m_play->setAccessibleName(tr("Play"));
    m_play->setFixedSize(38, 38);
    m_waveform = new Waveform;
    m_waveform->setObjectName(u"waveform"_s);
    m_time = label({}, u"hours"_s);
    m_time->setObjectName(u"playTime"_s);
    m_time->setMinimumWidth(76);
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_speed = new QPushButton{tr("1×")};
    m_speed->setObjectName(u"speedButton"_s);
    m_speed->setProperty("kind", u"chip"_s);
    m_speed->setToolTip(tr("Speed"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setFixedWidth(52);
    row->addWidget(m_play);
    row->addWidget(m_waveform, 1);
    row->addWidget(m_time);
    row->addWidget(m_speed);
    connect(m_play, &QPushButton::clicked, this, &RecordingPlayer::playOrPause);
    connect(m_speed, &QPushButton::clicked, this, &RecordingPlayer::nextSpeed);
    connect(m_waveform, &Waveform::seekAsked, this, [this](double share) {
        if (m_ready)
            player().setPosition(qint64(share * double(m_durationMs)));
    });
    connect(m_waveform, &Waveform::stepAsked, this, [this](int seconds) {
        if (m_ready)
            player().setPosition(std::clamp<qint64>(player().position() + seconds * 1000, 0, m_durationMs));
    });
}

/// Made when first needed: starting the sound system takes a moment.
QMediaPlayer &RecordingPlayer::player()
{
    if (!m_player) {
        m_player = std::make_unique<QMediaPlayer>();
        m_player->setAudioOutput(new QAudioOutput{m_player.get()});
        wire();
    }
    return *m_player;
}

void RecordingPlayer::wire()
{
    connect(m_player.get(), &QMediaPlayer::durationChanged, this, [this](qint64 duration) {
        if (duration > 0)
            m_durationMs = duration;
        showTime();
    });
    connect(m_player.get(), &QMediaPlayer::positionChanged, this, &RecordingPlayer::showTime);
    connect(m_player.get(), &QMediaPlayer::playbackStateChanged, this, [this](QMediaPlayer::PlaybackState state) {
        const bool plays = state == QMediaPlayer::PlayingState;
        m_play->setDrawing(plays ? u"pause"_s : u"play"_s);
        m_play->setAccessibleName(plays ? tr("Pause") : tr("Play"));
    });
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this, [this](QMediaPlayer::Error error, const QString &text) {
        if (error != QMediaPlayer::NoError && !m_path.isEmpty())
            say(tr("The recording cannot be played: %1").arg(text));
    });
}

void RecordingPlayer::showRecording(const api::CallSummary &call, double seconds)
{
    if (call.id == m_call && !m_path.isEmpty() && call.recording == api::RecordingState::Here)
        return;                             // it plays on
    clearRecording();
    m_call = call.id;
    m_durationMs = qint64(seconds * 1000);
    switch (call.recording) {
    case api::RecordingState::None: return say(call.isLive() ? tr("The call is being recorded as you have set it.") : tr("This call was not recorded."));
    case api::RecordingState::Expected: return say(tr("The recording is on its way…"));
    case api::RecordingState::Fetching: return say(tr("The recording is being fetched…"));
    case api::RecordingState::Failed: return say(tr("The recording could not be fetched."));
    case api::RecordingState::Deleted: return say(tr("The recording was deleted, as your retention says."));
    case api::RecordingState::Here: return fetch();
    }
}

void RecordingPlayer::clearRecording()
{
    m_call.clear();
    m_path.clear();
    m_ready = false;
    m_durationMs = 0;
    m_waveform->setPeaks({});
    m_waveform->setProgress(0);
    if (m_player)
        m_player->setSource({});
    say({});
}

void RecordingPlayer::fetch()
{
    say(tr("Loading the recording…"));
    api::whenAnswered(m_client.recording(m_call, m_cacheFolder), this, [this, call = m_call](const Result<QString> &path) {
        if (call != m_call)
            return;
        if (path)
            load(*path);
        else
            say(path.error().text);
    });
}

void RecordingPlayer::load(const QString &path)
{
    m_path = path;
    m_ready = true;
    player().setSource(QUrl::fromLocalFile(path));
    m_peaks.find(path);
    m_stack->setCurrentWidget(m_controls);
    showTime();
}

void RecordingPlayer::say(const QString &words)
{
    m_words->setText(words);
    m_stack->setCurrentWidget(m_words);
}

void RecordingPlayer::showTime()
{
    const qint64 at = m_player ? m_player->position() : 0;
    m_time->setText(tr("%1 / %2").arg(lengthText(int(at / 1000)), lengthText(int((m_durationMs + 500) / 1000))));
    m_waveform->setProgress(m_durationMs > 0 ? double(at) / double(m_durationMs) : 0);
}

void RecordingPlayer::nextSpeed()
{
    const double speed = player().playbackRate();
    const double next = speed < 1.25 ? 1.5 : speed < 1.75 ? 2 : 1;
    player().setPlaybackRate(next);
    m_speed->setText(tr("%1×").arg(next));
}

void RecordingPlayer::playOrPause()
{
    if (player().playbackState() == QMediaPlayer::PlayingState)
        player().pause();
    else
        player().play();
}
} // namespace cloudgreet::ui
