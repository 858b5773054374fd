// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendardesk.h"
#include <QJsonArray>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;
using How = CommandOutcome::How;
constexpr auto listAgain = 24h;
constexpr auto openAgain = 1h;                  ///< A channel that could not be opened.
constexpr qint64 renewBefore = 2 * 24 * 3600;   ///< Seconds; channels live seven days. facts 3.3
constexpr qsizetype mostTicked = 50;            ///< Of one free/busy question. facts 3.2

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

std::optional<CalendarRow> CalendarDesk::calendar(const BusinessId &business, const QString &id)
{
    for (const CalendarRow &row : c.store.calendars(business))
        if (row.id == id)
            return row;
    return {};
}

void CalendarDesk::tell(const BusinessId &business)
{
    c.journal(business, u"calendar"_s, {{u"state"_s, c.store.calendarState(business)}});
}

void CalendarDesk::complain(const BusinessId &business, const QString &problem)
{
    CalendarAccount account = c.store.calendarAccount(business);
    if (std::exchange(account.problem, problem) == problem)
        return;
    c.store.saveCalendarAccount(business, account);
    tell(business);
}

bool CalendarDesk::changed(const Business &business, const QString &state, const QString &why)
{
    CalendarAccount account = c.store.calendarAccount(business.id);
    if (state == u"disconnected"_s && account.state != u"connected"_s)
        return false;                           // a command that was still on its way when the owner disconnected
    account.state = state;
    account.problem.clear();
    if (state == u"connected"_s) {
        account.connectedUtc = c.now;
    } else if (state == u"disconnected"_s) {
        const auto words = calendarsync::wordsOfEnd(why, account.connectedUtc, c.now);
        account.problem = words.detail.isEmpty() ? words.text : words.text + u". "_s + words.detail;
        c.attention({.business = business.id, .kind = u"calendar_disconnected"_s, .text = words.text, .detail = words.detail});
        c.store.stopTimers(timersOf(business.id));
    } else {
        account = {};
    }
    c.store.saveCalendarAccount(business.id, account);
    if (state == u"connected"_s)
        begin(business.id);
    else if (state == u"none"_s)
        end(business.id);
    tell(business.id);
    return true;
}

/// Another account may have been connected: nothing that was read before is trusted to go on from.
void CalendarDesk::begin(const BusinessId &business)
{
    for (CalendarRow row : c.store.calendars(business)) {
        row.syncToken.clear(), row.channel.clear(), row.resource.clear();
        row.channelUntilUtc = {};
        ++row.round;
        c.store.saveCalendar(row);
    }
    askForList(business);
    planPoll(business);
}

void CalendarDesk::end(const BusinessId &business)
{
    c.store.stopTimers(timersOf(business));
    for (const CalendarRow &row : c.store.calendars(business))
        c.store.removeCalendar(business, row.id);
}

void CalendarDesk::resume(const BusinessId &business)
{
    if (c.store.calendarState(business) != u"connected"_s || c.store.timerDue(timersOf(business), u"poll"_s).isValid())
        return;
    askForList(business);
    planPoll(business);
}

void CalendarDesk::askForList(const BusinessId &business)
{
    const QString lane = u"calendars:"_s + business.text();
    if (c.store.waitingCommands(lane, {}).isEmpty())
        c.post(business, command::ListCalendars{business.text()}, {lane});
    c.store.setTimer({0, timersOf(business), u"list"_s, in(c.now, listAgain), {}});
}

void CalendarDesk::refresh(const BusinessId &business)
{
    askForList(business);
}

void CalendarDesk::listed(const OutboxRow &row, const CommandOutcome &outcome)
{
    const BusinessId business = row.business;
    if (c.store.calendarState(business) != u"connected"_s)
        return;
    const QJsonArray items = outcome.answer.value(u"calendars").toArray();
    if (outcome.how != How::Done || items.isEmpty())
        return complain(business, QObject::tr("The list of calendars could not be read: %1")
                                      .arg(outcome.error.isEmpty() ? QObject::tr("Google named none") : outcome.error.left(200)));
    takeList(business, items);
    complain(business, {});
    readAll(business);
    planPoll(business);
    tell(business);
}

void CalendarDesk::takeList(const BusinessId &business, const QJsonArray &items)
{
    QHash<QString, CalendarRow> known;
    for (const CalendarRow &row : c.store.calendars(business))
        known.insert(row.id, row);
    const bool isFirst = known.isEmpty();
    bool isWritten = false;
    QString primary;
    for (const auto &item : items) {
        const QJsonObject json = item.toObject();
        CalendarRow row = known.take(json.value(u"id").toString());
        row.business = business, row.id = json.value(u"id").toString(), row.name = json.value(u"name").toString();
        row.primary = json.value(u"primary").toBool();
        row.mayWrite = json.value(u"may_write").toBool(), row.mayRead = json.value(u"may_read").toBool();
        row.busy = row.busy || (isFirst && row.primary);
        row.written = (row.written || (isFirst && row.primary)) && row.mayWrite;
        isWritten = isWritten || row.written;
        if (row.primary)
            primary = row.id;
        c.store.saveCalendar(row);
    }
    for (const CalendarRow &gone : std::as_const(known)) {
        c.store.removeCalendar(business, gone.id);
        if (gone.busy || gone.written)
            c.attention({.business = business, .kind = u"calendar_gone"_s,
                         .text = QObject::tr("The calendar “%1” is no longer there").arg(gone.name),
                         .detail = QObject::tr("Look in the set-up whether the right calendars are ticked.")});
    }
    if (primary.isEmpty())
        return;
    c.store.placeEvents(business, primary);
    if (!isWritten)
        if (auto row = calendar(business, primary))
            setTicks(*row, row->busy, true);
}

Result<> CalendarDesk::choose(const BusinessId &business, const std::optional<QStringList> &busy, const QString &written)
{
    const QList<CalendarRow> rows = c.store.calendars(business);
    if (rows.isEmpty() || c.store.calendarState(business) != u"connected"_s)
        return failure(Fault::Conflict, QObject::tr("No calendar is connected"));
    if (busy && (busy->isEmpty() || busy->size() > mostTicked))
        return failure(Fault::InvalidInput, QObject::tr("Between 1 and %1 calendars have to keep times busy").arg(mostTicked));
    QStringList unknown = busy.value_or(QStringList{});
    bool mayWrite = written.isEmpty();
    for (const CalendarRow &row : rows) {
        unknown.removeAll(row.id);
        mayWrite = mayWrite || (row.id == written && row.mayWrite);
    }
    if (!unknown.isEmpty())
        return failure(Fault::InvalidInput, QObject::tr("The account has no calendar %1").arg(unknown.first().left(100)));
    if (!mayWrite)
        return failure(Fault::InvalidInput, QObject::tr("Appointments cannot be written to that calendar; choose one of your own"));
    for (const CalendarRow &row : rows)
        setTicks(row, busy ? busy->contains(row.id) : row.busy, written.isEmpty() ? row.written : row.id == written);
    readAll(business);
    tell(business);
    return {};
}

/// A calendar that begins to keep times busy has to be read as a whole.
void CalendarDesk::setTicks(CalendarRow row, bool busy, bool written)
{
    if (row.busy != busy) {
        row.syncToken.clear();
        ++row.round;
        if (!busy)
            c.store.dropCalendarBusyBefore(row.business, row.id, row.round);
    }
    row.busy = busy;
    row.written = written;
    if (!isRead(row)) {
        stopChannel(row);
        row.syncToken.clear();                  // what changes unread cannot be caught up on for ever
    }
    c.store.saveCalendar(row);
}

void CalendarDesk::stopChannel(CalendarRow &row)
{
    if (!row.channel.isEmpty())
        c.post(row.business, command::StopChannel{row.business.text(), row.channel, row.resource}, {u"channel:"_s + row.channel});
    row.channel.clear(), row.resource.clear();
}

QJsonArray CalendarDesk::openChannels(const BusinessId &business)
{
    QJsonArray open;
    for (const CalendarRow &row : c.store.calendars(business))
        if (!row.channel.isEmpty())
            open.append(QJsonObject{{u"id"_s, row.channel}, {u"resource"_s, row.resource}});
    return open;
}

/// Also where only events of ours are: written there before the owner chose another calendar.
bool CalendarDesk::isRead(const CalendarRow &row)
{
    return row.mayRead && (row.busy || row.written || !c.store.unseenAppointments(row.business, row.id, INT_MAX, c.now).isEmpty());
}

bool CalendarDesk::isPushed(const CalendarRow &row) const
{
    return !c.options.pushAddress.isEmpty() && !row.channel.isEmpty() && row.address == c.options.pushAddress && row.channelUntilUtc > c.now;
}

bool CalendarDesk::notified(const QString &channel, const QString &resource)
{
    const auto row = c.store.calendarByChannel(channel);
    if (!row || row->resource != resource || c.store.calendarState(row->business) != u"connected"_s)
        return false;
    read(*row);
    return true;
}

bool CalendarDesk::callsAreOn(const BusinessId &business)
{
    for (const CallId &id : c.store.openCalls())
        if (const auto call = c.store.call(id); call && call->business == business)
            return true;
    return false;
}

void CalendarDesk::callBegan(const BusinessId &business)
{
    if (c.store.calendarState(business) != u"connected"_s)
        return;
    const QDateTime old = c.now.addSecs(-calendarsync::pollAfter(false, true).count());
    for (const CalendarRow &row : c.store.calendars(business))
        if (isRead(row) && !isPushed(row) && (!row.syncedUtc.isValid() || row.syncedUtc < old))
            read(row);
    planPoll(business);
}

void CalendarDesk::planPoll(const BusinessId &business)
{
    const QList<CalendarRow> rows = c.store.calendars(business);
    const bool pushed = !rows.isEmpty() && std::all_of(rows.begin(), rows.end(), [&](const CalendarRow &row) { return !isRead(row) || isPushed(row); });
    c.store.setTimer({0, timersOf(business), u"poll"_s, in(c.now, calendarsync::pollAfter(pushed, callsAreOn(business))), {}});
}

void CalendarDesk::timer(const BusinessId &business, const QString &name)
{
    if (c.store.calendarState(business) != u"connected"_s)
        return;
    if (name == u"renew"_s) {
        for (const CalendarRow &row : c.store.calendars(business))
            if (isRead(row))
                watch(row);
    } else if (name == u"list"_s || c.store.calendars(business).isEmpty()) {
        askForList(business);
    } else {
        readAll(business);
    }
    if (name == u"poll"_s)
        planPoll(business);
}

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
           command::SyncCalendar{row.business.text(), row.id, row.syncToken, pageToken, row.round, row.syncToken.isEmpty() ? fromUtc : QDateTime{}},
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

/// Google no longer knows our token: everything is read anew, and what is not met again is gone. facts 3.2
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
    const bool wasWhole = row.syncToken.isEmpty(), hadProblem = !row.problem.isEmpty(), isFirst = !row.syncedUtc.isValid();
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
