// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar read page by page, what its pages mean, and the channel that tells of changes.
#include "calendardesk.h"
#include <QJsonArray>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;
using How = CommandOutcome::How;
constexpr auto openAgain = 1h;                  ///< A channel that could not be opened.
constexpr qint64 renewBefore
    = 2 * 24 * 3600; ///< Seconds; channels live seven days. Google Calendar, push notifications

QString timersOf(const BusinessId &business)
{
    return u"calendar:"_s + business.text();
}

QString laneOf(const CalendarRow &calendar)
{
    return u"sync:%1:%2"_s.arg(calendar.business.text(), calendar.id);
}

QDateTime in(const QDateTime &now, std::chrono::milliseconds wait)
{
    return now.addMSecs(wait.count());
}
} // namespace

void CalendarDesk::readAll(const BusinessId &business)
{
    for (const CalendarRow &row : c.store.calendars(business))
        if (isRead(row))
            read(row);
}

void CalendarDesk::read(CalendarRow row)
{
    if (c.store.waitingCommands(laneOf(row), {}).isEmpty())
        return postPage(row, {}, c.now.addDays(-1));
    if (std::exchange(row.again, true))
        return;
    c.store.saveCalendar(row);                  // the page under way may have been made before the change
}

void CalendarDesk::postPage(const CalendarRow &row, const QString &pageToken, const QDateTime &fromUtc)
{
    c.post(row.business,
        command::SyncCalendar{row.business.text(), row.id, row.syncToken, pageToken, row.round,
            row.syncToken.isEmpty() ? fromUtc : QDateTime{}},
        {laneOf(row)});
}

void CalendarDesk::synced(const OutboxRow &page, const CommandOutcome &outcome)
{
    const auto found = calendar(page.business, page.payload.value(u"calendar").toString());
    const Business *business = c.business(page.business);
    if (!found || !business || c.store.calendarState(page.business) != u"connected"_s)
        return;
    CalendarRow row = *found;
    if (page.payload.value(u"round").toInt() != row.round)      // read for other ticks than there are now
        return read(row);
    if (outcome.how != How::Done)
        return couldNotRead(row, outcome);
    if (outcome.answer.value(u"gone").toBool())
        return readFromStart(row);
    takeEvents(*business, row, outcome.answer.value(u"events").toArray());
    const QString next = outcome.answer.value(u"next_page").toString();
    if (!next.isEmpty())
        return postPage(row, next, QDateTime::fromMSecsSinceEpoch(page.payload.value(u"from").toInteger(), Qt::UTC));
    readToTheEnd(row, outcome.answer.value(u"next_sync").toString());
}

/// Google no longer knows our token: everything is read anew, and what is not met again is gone. Google Calendar API v3
void CalendarDesk::readFromStart(CalendarRow row)
{
    row.syncToken.clear();
    ++row.round;
    c.store.saveCalendar(row);
    postPage(row, {}, c.now.addDays(-1));
}

void CalendarDesk::takeEvents(const Business &business, const CalendarRow &row, const QJsonArray &events)
{
    bool isNews = false;
    for (const auto &json : events) {
        const CalendarEvent event = calendarEventFrom(json.toObject());
        const auto ours = m_bookings.appointmentOf(business.id, event.id);
        if (!ours)
            isNews = takeForeign(row, event) || isNews;
        else if (occupies(ours->state))
            isNews = m_bookings.eventSeen(business, *ours, row.id, event, row.round) || isNews;
        else if (c.store.waitingCommands(u"calendar:"_s + ours->id.text(), u"calendar.delete"_s).isEmpty())
            isNews = takeForeign(row, event) || isNews;         // brought back by the owner: it stands there for itself
    }
    if (isNews)
        tell(business.id);
}

bool CalendarDesk::takeForeign(const CalendarRow &row, const CalendarEvent &event)
{
    if (!row.busy || !calendarsync::keepsFromBooking(event, c.now))
        return c.store.dropCalendarBusy(row.business, row.id, event.id);
    c.store.putCalendarBusy(row.business, row.id, event.id, {{}, event.startUtc, event.endUtc}, row.round);
    return true;
}

void CalendarDesk::readToTheEnd(CalendarRow row, const QString &syncToken)
{
    const bool wasWhole = row.syncToken.isEmpty(), hadProblem = !row.problem.isEmpty(),
               isFirst = !row.syncedUtc.isValid();
    row.syncToken = syncToken;
    row.syncedUtc = c.now;
    row.problem.clear();
    const bool again = std::exchange(row.again, false);
    c.store.saveCalendar(row);
    if (wasWhole) {
        c.store.dropCalendarBusyBefore(row.business, row.id, row.round);
        for (const AppointmentId &id : c.store.unseenAppointments(row.business, row.id, row.round, c.now))
            if (const auto appointment = c.store.appointment(id))
                m_bookings.readEvent(*appointment);             // missing in a list proves nothing yet
    }
    watch(row);
    if (again)
        read(row);
    if (hadProblem || isFirst)
        tell(row.business);
}

void CalendarDesk::couldNotRead(CalendarRow row, const CommandOutcome &outcome)
{
    const bool isGone = outcome.code == u"notFound"_s;
    const QString problem = isGone ? QObject::tr("“%1” is no longer there, or no longer shared with you").arg(row.name)
                                   : QObject::tr("“%1” could not be read: %2").arg(row.name, outcome.error.left(200));
    row.again = false;
    const bool isNew = std::exchange(row.problem, problem) != problem;
    c.store.saveCalendar(row);
    if (!isNew)
        return;
    if (isGone)
        c.attention({.business = row.business, .kind = u"calendar_gone"_s, .text = problem,
                     .detail = QObject::tr("Look in the set-up whether the right calendars are ticked.")});
    tell(row.business);
}

void CalendarDesk::watch(CalendarRow row)
{
    const bool isFresh = isPushed(row) && c.now.secsTo(row.channelUntilUtc) > renewBefore;
    const QString lane = u"watch:%1:%2"_s.arg(row.business.text(), row.id);
    const bool hasFailed = row.channel.isEmpty() && row.channelUntilUtc > c.now;
    if (c.options.pushAddress.isEmpty() || isFresh || hasFailed || !c.store.waitingCommands(lane, {}).isEmpty())
        return;
    c.post(row.business, command::WatchCalendar{row.business.text(), row.id, c.newId(), c.options.pushAddress}, {lane});
}

void CalendarDesk::watched(const OutboxRow &command, const CommandOutcome &outcome)
{
    auto row = calendar(command.business, command.payload.value(u"calendar").toString());
    if (!row || c.store.calendarState(command.business) != u"connected"_s)
        return;
    if (outcome.how != How::Done) {             // asked at intervals meanwhile
        if (row->channel.isEmpty())
            row->channelUntilUtc = in(c.now, openAgain);
        c.store.saveCalendar(*row);
        c.store.setTimer({0, timersOf(row->business), u"renew"_s, in(c.now, openAgain), {}});
        return;
    }
    stopChannel(*row);                          // the new one is open already, so nothing is missed in between
    row->channel = command.payload.value(u"channel").toString();
    row->address = command.payload.value(u"address").toString();
    row->resource = outcome.answer.value(u"resource").toString();
    row->channelUntilUtc = QDateTime::fromMSecsSinceEpoch(outcome.answer.value(u"until").toInteger(), Qt::UTC);
    c.store.saveCalendar(*row);
    const std::chrono::milliseconds half{std::max<qint64>(60'000, c.now.msecsTo(row->channelUntilUtc) / 2)};
    const QDateTime due = c.store.timerDue(timersOf(row->business), u"renew"_s), wanted = in(c.now, half);
    if (!due.isValid() || wanted < due)
        c.store.setTimer({0, timersOf(row->business), u"renew"_s, wanted, {}});
    read(*row);                                 // what changed before anybody listened
    planPoll(row->business);
}
} // namespace cloudgreet
