// SPDX-License-Identifier: GPL-3.0-or-later
#include "callrecording.h"
#include <QDir>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtEndian>
#include <cmath>
#include <numbers>

namespace cloudgreet::practice {
namespace {
constexpr int Rate = 8000;
constexpr int ProgramTimeoutMs = 10'000;

quint32 u32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

void append32(QByteArray &out, quint32 value)
{
    value = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&value), 4);
}

void append16(QByteArray &out, quint16 value)
{
    value = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&value), 2);
}

/// Each output sample is the mean of the input samples that fall on it.
Samples resampled(const Samples &in, quint32 rate)
{
    Samples out;
    const double step = double(rate) / Rate;
    for (double at = 0; at + step <= double(in.size()); at += step) {
        const auto first = qsizetype(at), last = std::max(first + 1, qsizetype(at + step));
        int sum = 0;
        for (qsizetype i = first; i < last; ++i)
            sum += in[i];
        out.append(qint16(sum / int(last - first)));
    }
    return out;
}
} // namespace

Samples fromWav(const QByteArray &wav)
{
    if (wav.size() < 44 || !wav.startsWith("RIFF") || wav.mid(8, 4) != "WAVE")
        return {};
    quint32 rate = 0;
    for (qsizetype at = 12; at + 8 <= wav.size();) {
        const QByteArray id = wav.mid(at, 4);
        // A program that writes to a pipe cannot know the length and leaves a large one.
        const qsizetype size = std::min<qsizetype>(u32(wav, at + 4), wav.size() - at - 8);
        if (id == "fmt " && size >= 16) {
            const auto format = qFromLittleEndian<quint16>(wav.constData() + at + 8),
                       channels = qFromLittleEndian<quint16>(wav.constData() + at + 10),
                       bits = qFromLittleEndian<quint16>(wav.constData() + at + 22);
            if (format != 1 || channels != 1 || bits != 16)
                return {};
            rate = u32(wav, at + 12);
        }
        if (id == "data" && rate >= Rate) {
            Samples samples(size / 2);
            for (qsizetype i = 0; i < samples.size(); ++i)
                samples[i] = qFromLittleEndian<qint16>(wav.constData() + at + 8 + 2 * i);
            return resampled(samples, rate);
        }
        at += 8 + size + (size & 1);
    }
    return {};
}

QByteArray toWav(const Samples &left, const Samples &right)
{
    const qsizetype frames = std::max(left.size(), right.size());
    QByteArray out;
    out.reserve(44 + 4 * frames);
    out += "RIFF";
    append32(out, quint32(36 + 4 * frames));
    out += "WAVEfmt ";
    append32(out, 16);
    append16(out, 1);
    append16(out, 2);
    append32(out, Rate);
    append32(out, 4 * Rate);
    append16(out, 4);
    append16(out, 16);
    out += "data";
    append32(out, quint32(4 * frames));
    for (qsizetype i = 0; i < frames; ++i) {
        append16(out, quint16(i < left.size() ? left[i] : 0));
        append16(out, quint16(i < right.size() ? right[i] : 0));
    }
    return out;
}

Samples tone(const QString &text, bool byCaller)
{
    const qsizetype count = Rate * speakingTime(text, 1).count() / 1000;
    const double hertz = byCaller ? 330 : 440;
    Samples out(count);
    for (qsizetype i = 0; i < count; ++i) {
        const double syllable
            = 0.6 + 0.4 * std::sin(2 * std::numbers::pi * 4 * double(i) / Rate); // audible as speech-like
        out[i] = qint16(6000 * syllable * std::sin(2 * std::numbers::pi * hertz * double(i) / Rate));
    }
    return out;
}

std::pair<Samples, Samples> mixed(const QList<Utterance> &utterances, const QList<Samples> &sounds)
{
    Samples sides[2];
    qsizetype cursor = Rate / 2, previousStart = 0;
    for (qsizetype i = 0; i < utterances.size(); ++i) {
        if (utterances[i].isMuted)
            continue;
        const Samples &sound = sounds[i];
        const qsizetype pause = qsizetype(utterances[i].pauseBeforeSeconds * Rate);
        const qsizetype start = utterances[i].overlaps ? std::min(cursor, previousStart + Rate) : cursor + pause;
        Samples &side = sides[utterances[i].byCaller ? 0 : 1];
        if (side.size() < start)
            side.resize(start);
        side.resize(start); // who is talked over by himself starts again
        side += sound;
        previousStart = start;
        cursor = std::max(cursor, start + sound.size());
    }
    cursor += Rate / 2;
    sides[0].resize(std::max(sides[0].size(), cursor));
    sides[1].resize(std::max(sides[1].size(), cursor));
    return {sides[0], sides[1]};
}

CallRecording::CallRecording(
    QList<Utterance> utterances, QString folder, QString name, bool wantsMp3, bool spoken, QObject *parent)
    : QObject{parent}
    , m_utterances{std::move(utterances)}
    , m_folder{std::move(folder)}
    , m_name{std::move(name)}
    , m_speaker{spoken ? QStandardPaths::findExecutable(u"espeak-ng"_s) : QString{}}
    , m_wantsMp3{wantsMp3}
{
}

void CallRecording::start()
{
    QMetaObject::invokeMethod(this, &CallRecording::speakNext, Qt::QueuedConnection);
}

template <typename Then> void CallRecording::run(const QString &program, const QStringList &arguments, Then then)
{
    auto *process = new QProcess{this};
    QTimer::singleShot(ProgramTimeoutMs, process, &QProcess::kill);
    connect(process, &QProcess::finished, this, [process, then](int code, QProcess::ExitStatus status) {
        process->deleteLater();
        then(status == QProcess::NormalExit && code == 0, process->readAllStandardOutput());
    });
    connect(process, &QProcess::errorOccurred, this, [process, then](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            process->deleteLater();
            then(false, QByteArray{});
        }
    });
    process->start(program, arguments, QIODevice::ReadOnly);
}

void CallRecording::speakNext()
{
    if (m_sounds.size() == m_utterances.size())
        return assemble();
    const Utterance &line = m_utterances[m_sounds.size()];
    const auto keep = [this, line](bool isGood, const QByteArray &wav) {
        Samples samples = isGood ? fromWav(wav) : Samples{};
        m_sounds.append(samples.isEmpty() ? tone(line.text, line.byCaller) : samples);
        speakNext();
    };
    if (m_speaker.isEmpty() || line.text.isEmpty() || line.isMuted) {
        QMetaObject::invokeMethod(
            this, [keep] { keep(false, {}); }, Qt::QueuedConnection);
        return;
    }
    run(m_speaker,
        {u"-v"_s, line.byCaller ? u"en-us+m3"_s : u"en-us+f3"_s, u"-s"_s, u"165"_s, u"--stdout"_s, u"--"_s,
            line.text.left(2000)},
        keep);
}

void CallRecording::assemble()
{
    const auto [left, right] = mixed(m_utterances, m_sounds);
    const double seconds = double(left.size()) / Rate;
    const QString path = QDir{m_folder}.filePath(m_name + u".wav"_s);
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(toWav(left, right)) < 0 || !file.commit())
        return done({}, {}, 0);
    if (m_wantsMp3)
        encode(path, seconds);
    else
        done(path, u"wav"_s, seconds);
}

void CallRecording::encode(const QString &wavPath, double seconds)
{
    const QString lame = QStandardPaths::findExecutable(u"lame"_s);
    if (lame.isEmpty())
        return done(wavPath, u"wav"_s, seconds);
    const QString path = QDir{m_folder}.filePath(m_name + u".mp3"_s);
    run(lame, {u"--quiet"_s, u"-b"_s, u"32"_s, wavPath, path},
        [this, wavPath, path, seconds](bool isGood, const QByteArray &) {
            if (isGood)
                QFile::remove(wavPath);
            done(isGood ? path : wavPath, isGood ? u"mp3"_s : u"wav"_s, seconds);
        });
}

void CallRecording::done(const QString &path, const QString &format, double seconds)
{
    emit finished(path, format, seconds);
    deleteLater();
}
} // namespace cloudgreet::practice
