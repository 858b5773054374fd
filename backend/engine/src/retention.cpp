// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention.h"

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;

const QString owner = u"retention:"_s, sweep = u"sweep"_s;
constexpr int slice = 64;                           ///< Rows of a transaction; calls never wait for a sweep.
constexpr std::chrono::minutes soonAfterStart = 10min, nextSweep = 24h;
} // namespace

void Retention::resume()
{
    if (!c.store.timerDue(owner, sweep).isValid())
        sweepFrom({}, soonAfterStart);
}

void Retention::sweepFrom(const QString &after, std::chrono::milliseconds wait)
{
    c.store.setTimer({0, owner, sweep, c.now.addMSecs(wait.count()), {{u"after"_s, after}}});
}

void Retention::timer(const TimerRow &timer)
{
    const QList<KeptRecording> kept = c.store.keptRecordings(timer.payload.value(u"after").toString(), slice);
    for (const KeptRecording &one : kept) {
        const Business *business = c.business(one.business);
        if (!business || !isOver(one.startedUtc, business->retentionDays, c.now))
            continue;
        if (auto row = c.store.recording(one.call)) {
            row->state = u"deleted"_s;
            c.store.saveRecording(*row);
        }
        remove(one.business, one.call, one.file);
        c.store.addTimeline(one.call, u"recording_deleted"_s, {}, c.now);
        c.journal(one.business, u"recording"_s, {{u"call"_s, one.call.text()}, {u"state"_s, u"deleted"_s}});
    }
    // In the order of the calls: nothing that began less than the shortest setting ago is over yet.
    const bool more = kept.size() == slice && isOver(kept.last().startedUtc, 1, c.now);
    if (more)
        sweepFrom(kept.last().call.text(), 0ms);
    else
        sweepFrom({}, nextSweep);
}

void Retention::remove(const BusinessId &business, const CallId &call, const QString &file)
{
    c.post(business, command::RemoveRecording{call.text(), file}, {u"recording:"_s + call.text()});
}

void Retention::forget(const CallRecord &call)
{
    if (const auto recording = c.store.recording(call.id)) {
        if (!recording->fileName.isEmpty())
            remove(call.business, call.id, recording->fileName);
        if (recording->state != u"here"_s && !recording->recordingId.isEmpty())
            c.post(call.business, command::DeleteRecording{recording->recordingId}, {u"recording:"_s + call.id.text()});
    }
    c.store.stopTimers(u"call:"_s + call.id.text());
    c.store.removeCall(call, c.now);
    c.journal(call.business, u"call_deleted"_s, {{u"id"_s, call.id.text()}});
}
} // namespace cloudgreet
