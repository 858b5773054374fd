// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QThread>
#include <QVector>

namespace cloudgreet::ui {

/// The loudest sample of each slice of an audio file, 0 to 255: what a waveform draws. Worked out on a thread of its
/// own and kept beside the file, readable by its owner only. Thread: GUI.
class Peaks : public QObject
{
    Q_OBJECT
public:
    static constexpr int Slices = 600;
    explicit Peaks(QObject *parent = nullptr);
    ~Peaks() override;
    void find(const QString &audioFile);        ///< found() follows, empty when the file cannot be read.

signals:
    void found(const QString &audioFile, const QByteArray &peaks);

private:
    QThread m_thread;
    QObject *m_worker;
};

/// Loudest samples a hundredth of a second each, brought to a fixed number of slices.
[[nodiscard]] QByteArray slicesOf(const QVector<float> &loudness, int slices);

/// Milliseconds, the end left out.
struct Silence {
    qint64 from = 0, to = 0;
    friend bool operator==(const Silence &, const Silence &) = default;
};
/// Where nobody speaks for at least `least` milliseconds, in order. Pure.
[[nodiscard]] QList<Silence> silencesOf(const QByteArray &peaks, qint64 durationMs, qint64 least);
} // namespace cloudgreet::ui
