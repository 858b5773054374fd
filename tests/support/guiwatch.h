// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QList>
#include <chrono>

/// An application that measures each event that its GUI thread works off: what one paint, timer, answer or key press
/// costs, whatever it sends in turn. Processor time is the thread's own, so that other programs and the host's threads
/// do not count. Thread: GUI.
class GuiWatch : public QApplication
{
public:
    using nanoseconds = std::chrono::nanoseconds;
    struct Sample {
        nanoseconds cpu, wall;
        const char *step;                       ///< What the script was doing.
        QString what;                           ///< "Paint to QTableView callsTable"
    };

    GuiWatch(int &argc, char **argv) : QApplication{argc, argv} {}
    bool notify(QObject *receiver, QEvent *event) override;

    /// Begins a part of the script; what comes is counted to it. `step` is a literal.
    void begin(const char *step) { m_step = step; }
    void clear() { m_samples.clear(); }
    /// What a script does by itself, outside of any event, as the slot of one would.
    void measure(const char *step, const std::function<void()> &work);

    [[nodiscard]] qsizetype count(const char *step = nullptr) const;
    [[nodiscard]] std::chrono::nanoseconds sum(const char *step) const;              ///< Of processor time.
    /// The time that `share` of the events stayed under, all or those of a step; 1: the longest.
    [[nodiscard]] nanoseconds cpu(double share, const char *step = nullptr) const
    {
        return percentile(share, step, &Sample::cpu);
    }
    [[nodiscard]] nanoseconds wall(double share, const char *step = nullptr) const
    {
        return percentile(share, step, &Sample::wall);
    }
    [[nodiscard]] const QList<Sample> &samples() const { return m_samples; }
    [[nodiscard]] QList<Sample> worst(int most) const;         ///< By processor time, the longest first.

    /// Of the calling thread, as the system counts it.
    [[nodiscard]] static nanoseconds threadTime();

private:
    [[nodiscard]] nanoseconds percentile(double share, const char *step, nanoseconds Sample::*member) const;
    void note(nanoseconds cpu, nanoseconds wall, const std::function<QString()> &what);

    QList<Sample> m_samples;
    const char *m_step = "start";
    int m_depth = 0;                            ///< An event that is sent in the course of another is a part of it.
};
