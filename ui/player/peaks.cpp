// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/peaks.h"
#include "domain/result.h"
#include <QAudioBuffer>
#include <QAudioDecoder>
#include <QPointer>
#include <QSaveFile>
#include <QTimer>
#include <QUrl>
#include <chrono>

namespace cloudgreet::ui {
namespace {
using namespace std::chrono_literals;
constexpr auto patience = 30s;              ///< A decoder may never finish.
constexpr int quiet = 20;                   ///< Of 255, the loudest: a telephone line hisses a little.

template <typename Sample>
void loudest(const QAudioBuffer &buffer, float full, QVector<float> &loudness)
{
    const Sample *samples = buffer.constData<Sample>();
    const qsizetype count = buffer.sampleCount(),
                    slice = std::max(1, buffer.format().sampleRate() * buffer.format().channelCount() / 100);
    for (qsizetype from = 0; from < count; from += slice) {
        float most = 0;
        for (qsizetype i = from; i < std::min(from + slice, count); ++i)
            most = std::max(most, std::abs(float(samples[i])) / full);
        loudness.append(most);
    }
}

void addBuffer(const QAudioBuffer &buffer, QVector<float> &loudness)
{
    switch (buffer.format().sampleFormat()) {
    case QAudioFormat::Int16: return loudest<qint16>(buffer, 32768, loudness);
    case QAudioFormat::Int32: return loudest<qint32>(buffer, 2147483648.f, loudness);
    case QAudioFormat::Float: return loudest<float>(buffer, 1, loudness);
    case QAudioFormat::UInt8: case QAudioFormat::Unknown: case QAudioFormat::NSampleFormats: return;
    }
}

QString cachePath(const QString &audioFile)
{
    return audioFile + u".peaks"_s;
}

QByteArray kept(const QString &audioFile)
{
    QFile file{cachePath(audioFile)};
    const QByteArray peaks = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    return peaks.size() == Peaks::Slices ? peaks : QByteArray{};
}

void keep(const QString &audioFile, const QByteArray &peaks)
{
    QSaveFile file{cachePath(audioFile)};
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(peaks) == peaks.size())
        file.commit();
}

/// Decodes one file; lives on the worker's thread and goes when it has answered.
class Reader : public QObject
{
public:
    Reader(const QString &audioFile, QObject *parent, std::function<void(const QByteArray &)> then)
        : QObject{parent}
        , m_then{std::move(then)}
    {
        connect(&m_decoder, &QAudioDecoder::bufferReady, this, [this] {
            while (m_decoder.bufferAvailable())
                addBuffer(m_decoder.read(), m_loudness);
        });
        connect(&m_decoder, &QAudioDecoder::finished, this, &Reader::end);
        connect(&m_decoder, qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), this, &Reader::end);
        QTimer::singleShot(patience, this, &Reader::end);
        m_decoder.setSource(QUrl::fromLocalFile(audioFile));
        m_decoder.start();
    }

private:
    void end()
    {
        if (m_then)
            std::exchange(m_then, {})(slicesOf(m_loudness, Peaks::Slices));
        deleteLater();
    }
    std::function<void(const QByteArray &)> m_then;
    QAudioDecoder m_decoder;
    QVector<float> m_loudness;
};
} // namespace

QByteArray slicesOf(const QVector<float> &loudness, int slices)
{
    if (loudness.isEmpty())
        return {};
    const float most = std::max(0.02f, *std::max_element(loudness.begin(), loudness.end()));
    QByteArray peaks(slices, '\0');
    for (int i = 0; i < slices; ++i) {
        const qsizetype from = loudness.size() * i / slices,
                        to = std::max(from + 1, loudness.size() * (i + 1) / slices);
        const float value
            = *std::max_element(loudness.begin() + from, loudness.begin() + std::min(to, loudness.size()));
        peaks[i] = char(uchar(std::clamp(value / most, 0.f, 1.f) * 255));
    }
    return peaks;
}

QList<Silence> silencesOf(const QByteArray &peaks, qint64 durationMs, qint64 least)
{
    QList<Silence> found;
    const auto at = [&](qsizetype slice) { return durationMs * slice / peaks.size(); };
    for (qsizetype from = 0; from < peaks.size();) {
        qsizetype to = from;
        while (to < peaks.size() && uchar(peaks.at(to)) < quiet)
            ++to;
        if (to > from && at(to) - at(from) >= least)
            found.append({at(from), at(to)});
        from = to + 1;
    }
    return found;
}

Peaks::Peaks(QObject *parent) : QObject{parent}, m_worker{new QObject}
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

Peaks::~Peaks()
{
    if (!m_thread.isRunning())
        delete m_worker;
    m_thread.quit();
    m_thread.wait();
}

void Peaks::find(const QString &audioFile)
{
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, audioFile] {
            const auto answer = [this, audioFile](const QByteArray &peaks) {
                QMetaObject::invokeMethod(
                    this, [this, audioFile, peaks] { emit found(audioFile, peaks); }, Qt::QueuedConnection);
            };
            if (const QByteArray known = kept(audioFile); !known.isEmpty())
                return answer(known);
            new Reader{audioFile, worker, [audioFile, answer](const QByteArray &peaks) {
                           if (!peaks.isEmpty())
                               keep(audioFile, peaks);
                           answer(peaks);
                       }};
        },
        Qt::QueuedConnection);
}
} // namespace cloudgreet::ui
