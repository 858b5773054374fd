// SPDX-License-Identifier: GPL-3.0-or-later
#include "guiwatch.h"
#include <QEvent>
#include <QMetaEnum>
#include <algorithm>
#include <cmath>
#include <ctime>

namespace {
using std::chrono::nanoseconds;
using std::chrono::steady_clock;
constexpr nanoseconds worthNaming = std::chrono::milliseconds{2};

QString nameOf(int type)
{
    const char *key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return key ? QString::fromLatin1(key) : QStringLiteral("event %1").arg(type);
}
} // namespace

nanoseconds GuiWatch::threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds{time.tv_sec} + nanoseconds{time.tv_nsec};
}

void GuiWatch::note(nanoseconds cpu, nanoseconds wall, const std::function<QString()> &what)
{
    m_samples.append({cpu, wall, m_step, std::max(cpu, wall) >= worthNaming ? what() : QString{}});
}

bool GuiWatch::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0 || receiver->thread() != thread())
        return QApplication::notify(receiver, event);
    const int type = event->type();
    const char *kind = receiver->metaObject()->className();     // it may be gone afterwards
    const QString name = receiver->objectName();
    const auto began = steady_clock::now();
    const nanoseconds before = threadTime();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    note(threadTime() - before, steady_clock::now() - began,
        [&] { return QStringLiteral("%1 to %2 %3").arg(nameOf(type), QString::fromLatin1(kind), name).trimmed(); });
    return done;
}

void GuiWatch::measure(const char *step, const std::function<void()> &work)
{
    begin(step);
    const auto began = steady_clock::now();
    const nanoseconds before = threadTime();
    ++m_depth;
    work();
    --m_depth;
    note(threadTime() - before, steady_clock::now() - began, [] { return QStringLiteral("the script itself"); });
}

nanoseconds GuiWatch::sum(const char *step) const
{
    nanoseconds all{};
    for (const Sample &sample : m_samples)
        if (qstrcmp(sample.step, step) == 0)
            all += sample.cpu;
    return all;
}

qsizetype GuiWatch::count(const char *step) const
{
    return std::count_if(m_samples.begin(), m_samples.end(),
        [&](const Sample &sample) { return !step || qstrcmp(sample.step, step) == 0; });
}

nanoseconds GuiWatch::percentile(double share, const char *step, nanoseconds Sample::*member) const
{
    QList<nanoseconds> times;
    for (const Sample &sample : m_samples)
        if (!step || qstrcmp(sample.step, step) == 0)
            times.append(sample.*member);
    if (times.isEmpty())
        return {};
    std::sort(times.begin(), times.end());
    return times.at(std::clamp<qsizetype>(qsizetype(std::ceil(share * double(times.size()))) - 1, 0, times.size() - 1));
}

QList<GuiWatch::Sample> GuiWatch::worst(int most) const
{
    QList<Sample> samples = m_samples;
    const auto end = samples.begin() + std::min<qsizetype>(most, samples.size());
    std::partial_sort(
        samples.begin(), end, samples.end(), [](const Sample &a, const Sample &b) { return a.cpu > b.cpu; });
    samples.erase(end, samples.end());
    return samples;
}
