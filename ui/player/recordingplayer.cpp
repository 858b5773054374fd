// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/recordingplayer.h"
#include "player/waveform.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QAction>
#include <QAudioOutput>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMediaPlayer>
#include <QMenu>
#include <QPointer>
#include <QSaveFile>
#include <QSlider>
#include <QStackedLayout>
#include <QUrl>
#include <QWidgetAction>

namespace cloudgreet::ui {
namespace {
constexpr qint64 step = 5000, worthSkipping = 1500, breath = 250;       // ms
constexpr double speeds[] = {1, 1.25, 1.5, 2};
constexpr int volumeStep = 10;
} // namespace

RecordingPlayer::RecordingPlayer(api::ApiClient &client, QString cacheFolder, Prompt &prompt, QWidget *parent)
    : QFrame{parent}, m_client{client}, m_cacheFolder{std::move(cacheFolder)}, m_prompt{prompt}
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
        if (path != m_path)
            return;
        m_slices = peaks;
        m_silences = silencesOf(m_slices, m_durationMs, worthSkipping);
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
    m_speed = new QPushButton{tr("%1×").arg(1)};
    m_speed->setObjectName(u"speedButton"_s);
    m_speed->setProperty("kind", u"chip"_s);
    m_speed->setToolTip(tr("Speed"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setFixedWidth(58);
    row->addWidget(m_play);
    row->addWidget(m_waveform, 1);
    row->addWidget(m_time);
    row->addWidget(m_speed);
    row->addWidget(makeOptions());
    connect(m_play, &QPushButton::clicked, this, &RecordingPlayer::playOrPause);
    connect(m_speed, &QPushButton::clicked, this, [this] {
        const auto next = std::upper_bound(std::begin(speeds), std::end(speeds), m_speedNow);
        setSpeed(next == std::end(speeds) ? speeds[0] : *next);
    });
    connect(
        m_waveform, &Waveform::seekAsked, this, [this](double share) { seekTo(qint64(share * double(m_durationMs))); });
    for (QWidget *part : m_controls->findChildren<QWidget *>())
        part->installEventFilter(this);             // a button takes Space and arrows for itself
}

QWidget *RecordingPlayer::makeOptions()
{
    m_options = new QMenu{this};
    m_options->setObjectName(u"playOptions"_s);
    const auto choice = [this](const QString &title, const QString &name) {
        QAction *action = m_options->addAction(title);
        action->setObjectName(name);
        action->setCheckable(true);
        return action;
    };
    m_skip = choice(tr("Skip silence (S)"), u"skipSilence"_s);
    m_loop = choice(tr("Play again and again (L)"), u"playLoop"_s);
    m_volume = new QSlider{Qt::Horizontal};
    m_volume->setObjectName(u"volumeSlider"_s);
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setRange(0, 100);
    m_volume->setPageStep(volumeStep);
    m_volume->setValue(100);
    m_volume->setMinimumWidth(150);
    auto *loudness = new QWidget;
    auto *row = new QHBoxLayout{loudness};
    row->setContentsMargins(14, 8, 14, 8);
    row->addWidget(label(tr("Volume"), u"body"_s));
    row->addWidget(m_volume, 1);
    auto *holder = new QWidgetAction{m_options};
    holder->setDefaultWidget(loudness);
    m_options->addAction(holder);
    m_options->addSeparator();
    m_options->addAction(tr("Save the recording…"), this, &RecordingPlayer::save)->setObjectName(u"saveRecording"_s);
    connect(m_volume, &QSlider::valueChanged, this, [this](int percent) { setVolume(percent / 100.); });
    auto *button = new IconButton{u"setup"_s, {}, u"quiet"_s};
    button->setObjectName(u"playOptionsButton"_s);
    button->setAccessibleName(tr("How it is played"));
    button->setToolTip(button->accessibleName());
    connect(button, &QPushButton::clicked, m_options, [menu = m_options, button] {
        menu->popup(button->mapToGlobal(QPoint{button->width() - menu->sizeHint().width(), button->height() + 4}));
    });
    return button;
}

/// Made when first needed: starting the sound system takes a moment.
QMediaPlayer &RecordingPlayer::player()
{
    if (!m_player) {
        m_player = std::make_unique<QMediaPlayer>();
        m_output = new QAudioOutput{m_player.get()};
        m_player->setAudioOutput(m_output);
        wire();
        setVolume(m_volume->value() / 100.);
    }
    return *m_player;
}

void RecordingPlayer::wire()
{
    connect(m_player.get(), &QMediaPlayer::durationChanged, this, [this](qint64 duration) {
        if (duration > 0)
            m_durationMs = duration;
        m_silences = silencesOf(m_slices, m_durationMs, worthSkipping);
        showTime();
    });
    connect(m_player.get(), &QMediaPlayer::positionChanged, this, [this] {
        settle();
        showTime();
        passSilence();
    });
    connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this, [this](QMediaPlayer::MediaStatus status) {
        if (status == QMediaPlayer::EndOfMedia && m_loop->isChecked())
            QMetaObject::invokeMethod(
                this, [this] { playFrom(0); }, Qt::QueuedConnection); // the player is still ending
    });
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

void RecordingPlayer::showRecording(const api::CallSummary &call, double seconds, const QTimeZone &zone)
{
    if (call.id == m_call && !m_path.isEmpty() && call.recording == api::RecordingState::Here)
        return;                             // it plays on
    clearRecording();
    m_call = call.id;
    m_fileName = callFileName(call, zone);
    m_durationMs = qint64(seconds * 1000);
    switch (call.recording) {
    case api::RecordingState::None:
        return say(
            call.isLive() ? tr("The call is being recorded as you have set it.") : tr("This call was not recorded."));
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
    m_place = -1;
    m_slices.clear();
    m_silences.clear();
    m_waveform->setPeaks({});
    m_waveform->setProgress(0);
    if (m_player)
        m_player->setSource({});
    say({});
}

void RecordingPlayer::fetch()
{
    say(tr("Loading the recording…"));
    api::whenAnswered(
        m_client.recording(m_call, m_cacheFolder), this, [this, call = m_call](const Result<QString> &path) {
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
    const qint64 at = positionMs();
    m_time->setText(tr("%1 / %2").arg(lengthText(int(at / 1000)), lengthText(int((m_durationMs + 500) / 1000))));
    m_waveform->setProgress(m_durationMs > 0 ? double(at) / double(m_durationMs) : 0);
}

/// What does not play is not moved: GStreamer forgets where a pipeline was sent before it ran.
void RecordingPlayer::seekTo(qint64 ms)
{
    if (!m_ready)
        return;
    const qint64 place = std::clamp<qint64>(ms, 0, m_durationMs);
    if (isPlaying() && m_place < 0)
        return player().setPosition(place);
    m_place = place;
    showTime();
}

void RecordingPlayer::playFrom(qint64 ms)
{
    seekTo(ms);
    play();
}

void RecordingPlayer::play()
{
    if (!m_ready || isPlaying())
        return;
    QMediaPlayer &media = player();
    m_output->setMuted(m_place > 0);                // nothing of the beginning is heard on the way
    media.play();
}

/// It runs: now it goes where it was sent, and at the speed that was chosen meanwhile.
void RecordingPlayer::settle()
{
    if (!isPlaying() || m_player->position() <= 0)
        return;
    if (m_player->playbackRate() != m_speedNow)
        m_player->setPlaybackRate(m_speedNow);
    if (m_place < 0)
        return;
    m_player->setPosition(std::exchange(m_place, -1));
    m_output->setMuted(false);
}

qint64 RecordingPlayer::positionMs() const
{
    return m_place >= 0 ? m_place : m_player ? m_player->position() : 0;
}

bool RecordingPlayer::isPlaying() const
{
    return m_player && m_player->playbackState() == QMediaPlayer::PlayingState;
}

double RecordingPlayer::volume() const
{
    return m_volume->value() / 100.;
}

/// To shortly before somebody speaks again.
void RecordingPlayer::passSilence()
{
    if (!m_skip->isChecked() || !isPlaying() || m_place >= 0)
        return;
    const qint64 at = positionMs();
    for (const Silence &silence : std::as_const(m_silences))
        if (at >= silence.from && at < silence.to - 2 * breath)
            return seekTo(silence.to - breath);
}

void RecordingPlayer::setSpeed(double speed)
{
    m_speedNow = speed;
    settle();
    m_speed->setText(tr("%1×").arg(QLocale{}.toString(speed)));
}

/// As loud as it sounds, which is not in proportion to the samples.
void RecordingPlayer::setVolume(double volume)
{
    if (m_output)
        m_output->setVolume(
            float(QAudio::convertVolume(volume, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale)));
}

void RecordingPlayer::playOrPause()
{
    if (isPlaying())
        player().pause();
    else
        play();
}

void RecordingPlayer::save()
{
    QFile file{m_path};
    const bool isWav = file.open(QIODevice::ReadOnly) && file.peek(4) == "RIFF";
    const QString name = m_fileName + (isWav ? u".wav"_s : u".mp3"_s);
    m_prompt.askFile(tr("Save the recording"), name, [player = QPointer{this}, from = m_path](const QString &path) {
        QFile recording{from};
        QSaveFile copy{path};
        const bool done = recording.open(QIODevice::ReadOnly) && copy.open(QIODevice::WriteOnly)
            && copy.write(recording.readAll()) == recording.size() && copy.commit();
        if (player && !done)
            emit player->failed(tr("“%1” could not be written").arg(path));
    });
}

bool RecordingPlayer::takeKey(const QKeyEvent &event)
{
    if (!m_ready || (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        return false;
    const auto faster = std::upper_bound(std::begin(speeds), std::end(speeds), m_speedNow),
               now = std::lower_bound(std::begin(speeds), std::end(speeds), m_speedNow);
    switch (event.key()) {
    case Qt::Key_Space: playOrPause(); return true;
    case Qt::Key_Left: seekTo(positionMs() - step); return true;
    case Qt::Key_Right: seekTo(positionMs() + step); return true;
    case Qt::Key_Home: seekTo(0); return true;
    case Qt::Key_End: seekTo(m_durationMs); return true;
    case Qt::Key_Plus: setSpeed(faster == std::end(speeds) ? m_speedNow : *faster); return true;
    case Qt::Key_Minus: setSpeed(now == std::begin(speeds) ? m_speedNow : *(now - 1)); return true;
    case Qt::Key_Up: m_volume->setValue(m_volume->value() + volumeStep); return true;
    case Qt::Key_Down: m_volume->setValue(m_volume->value() - volumeStep); return true;
    case Qt::Key_L: m_loop->toggle(); return true;
    case Qt::Key_S: m_skip->toggle(); return true;
    default: return false;
    }
}

void RecordingPlayer::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(*event))
        QFrame::keyPressEvent(event);
}

/// A button keeps what presses it; the rest is the player's, also where a button would move the focus by arrows.
bool RecordingPlayer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (key.key() == Qt::Key_Space && qobject_cast<QAbstractButton *>(watched))
        return false;
    return takeKey(key);
}
} // namespace cloudgreet::ui
