// SPDX-License-Identifier: GPL-3.0-or-later
// The connection, its calendars and what each is for; when they are read (the reading itself: calendarreading.cpp).
#include "calendardesk.h"
#include <QJsonArray>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;
using How = CommandOutcome::How;
constexpr auto listAgain = 24h;
constexpr qsizetype mostTicked = 50;            ///< Of one free/busy question. Google Calendar API v3

QString timersOf(const BusinessId &business)
{
    return u"calendar:"_s + business.text();
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
        c.settleAttention(business.id, u"calendar_disconnected"_s);
    } else if (state == u"disconnected"_s) {
        const auto words = calendarsync::wordsOfEnd(why, account.connectedUtc, c.now);
        account.problem = words.detail.isEmpty() ? words.text : words.text + u". "_s + words.detail;
        c.attention(
            {.business = business.id, .kind = u"calendar_disconnected"_s, .text = words.text, .detail = words.detail});
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
        return complain(business,
            QObject::tr("The list of calendars could not be read: %1")
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

Result<> CalendarDesk::choose(
    const BusinessId &business, const std::optional<QStringList> &busy, const QString &written)
{
    const QList<CalendarRow> rows = c.store.calendars(business);
    if (rows.isEmpty() || c.store.calendarState(business) != u"connected"_s)
        return failure(Fault::Conflict, QObject::tr("No calendar is connected"));
    if (busy && (busy->isEmpty() || busy->size() > mostTicked))
        return failure(
            Fault::InvalidInput, QObject::tr("Between 1 and %1 calendars have to keep times busy").arg(mostTicked));
    QStringList unknown = busy.value_or(QStringList{});
    bool mayWrite = written.isEmpty();
    for (const CalendarRow &row : rows) {
        unknown.removeAll(row.id);
        mayWrite = mayWrite || (row.id == written && row.mayWrite);
    }
    if (!unknown.isEmpty())
        return failure(
            Fault::InvalidInput, QObject::tr("The account has no calendar %1").arg(unknown.first().left(100)));
    if (!mayWrite)
        return failure(Fault::InvalidInput,
            QObject::tr("Appointments cannot be written to that calendar; choose one of your own"));
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
        c.post(row.business, command::StopChannel{row.business.text(), row.channel, row.resource},
            {u"channel:"_s + row.channel});
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
    return row.mayRead
        && (row.busy || row.written || !c.store.unseenAppointments(row.business, row.id, INT_MAX, c.now).isEmpty());
}

bool CalendarDesk::isPushed(const CalendarRow &row) const
{
    return !c.options.pushAddress.isEmpty() && !row.channel.isEmpty() && row.address == c.options.pushAddress
        && row.channelUntilUtc > c.now;
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
    const bool pushed = !rows.isEmpty()
        && std::all_of(rows.begin(), rows.end(), [&](const CalendarRow &row) { return !isRead(row) || isPushed(row); });
    c.store.setTimer(
        {0, timersOf(business), u"poll"_s, in(c.now, calendarsync::pollAfter(pushed, callsAreOn(business))), {}});
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
} // namespace cloudgreet
