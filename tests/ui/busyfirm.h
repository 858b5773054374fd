// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/readstore.h"
#include "store/sqlitestore.h"

/// Two months of a busy firm, written straight to its database: the same every time.
namespace cloudgreet::busyfirm {

struct Written {
    int calls = 0, booked = 0, missed = 0;          ///< of the newest 30 days
    int conversations = 0;
    int askedTime = 0;                              ///< of the newest 30 days
    QDateTime ownStartUtc, ownEndUtc;               ///< today, in the owner's own calendar
};

inline PhoneNumber phoneOf(int n)
{
    return *PhoneNumber::parse(u"+1212555%1"_s.arg(1000 + n % 9000));
}

inline QString nameOf(int n)
{
    static const QStringList first{u"Maria"_s, u"Daniel"_s, u"Aisha"_s, u"Tom"_s, u"Elena"_s, u"James"_s, u"Priya"_s,
        u"Noah"_s, u"Sofia"_s, u"Liam"_s, u"Hannah"_s, u"Oliver"_s},
        last{u"Lopez"_s, u"Brooks"_s, u"Khan"_s, u"Becker"_s, u"Rossi"_s, u"Carter"_s, u"Patel"_s, u"Williams"_s,
            u"García"_s, u"O’Brien"_s, u"Kim"_s, u"Stone"_s, u"van der Westhuizen"_s};
    return first.at(n % first.size()) + u' ' + last.at((n * 7 + n / 12) % last.size());
}

/// Repeatable, and uneven enough to look like people.
struct Dice {
    quint32 state = 7;
    int roll(int sides)
    {
        state = state * 1664525u + 1013904223u;
        return int(state >> 8) % sides;
    }
};

inline void writeCall(
    SqliteStore &store, const Business &business, Dice &dice, int n, const QDateTime &at, Written &written, bool isNew)
{
    static constexpr CallOutcome likely[] = {CallOutcome::Booked, CallOutcome::Booked, CallOutcome::Booked,
        CallOutcome::Answered, CallOutcome::Answered, CallOutcome::Message, CallOutcome::Transferred,
        CallOutcome::Changed, CallOutcome::Abandoned, CallOutcome::Missed};
    const CallOutcome outcome = likely[dice.roll(std::size(likely))];
    const int who = dice.roll(160);
    const bool missed = outcome == CallOutcome::Missed;
    CallRecord call{
        .id = CallId{uuidV7(at.toMSecsSinceEpoch(), QByteArray::number(100000000 + n).leftJustified(10, '0'))},
        .business = business.id,
        .leg = {u"c%1"_s.arg(n), u"l%1"_s.arg(n), u"s%1"_s.arg(n)},
        .from = phoneOf(who).e164(),
        .caller = phoneOf(who),
        .called = business.phoneNumbers.first(),
        .callerName = nameOf(who),
        .status = CallStatus::Ended,
        .outcome = outcome,
        .startedUtc = at,
        .endedUtc = at.addSecs(30 + dice.roll(240)),
        .summary = missed ? QString{} : u"Asked for a cleaning in the afternoon."_s};
    if (!missed)
        call.answeredUtc = at.addMSecs(900 + dice.roll(1400));
    store.insertCall(call);
    if (!missed) {
        const auto turn = [&](Speaker speaker, const QString &text, int ms) {
            store.addTurn(call.id, speaker, text, call.answeredUtc.addMSecs(ms));
        };
        const int wait = 60 + dice.roll(dice.roll(12) == 0 ? 2400 : 320);
        turn(Speaker::Receptionist, u"Bright Smile Dental, how can I help?"_s, 200);
        turn(Speaker::Caller, u"I would like to book a cleaning, and do you have parking?"_s, 6000);
        turn(
            Speaker::Receptionist, u"Yes, there is free parking behind the house. Which day suits you?"_s, 6000 + wait);
    }
    written.calls += isNew;
    written.booked += isNew && outcome == CallOutcome::Booked;
    written.missed += isNew && missed;
    if (outcome == CallOutcome::Booked || (!missed && n % 3 == 0)) {
        store.noteTimeAsked(call.id);
        written.askedTime += isNew;
    }
    if (outcome != CallOutcome::Booked)
        return;
    const Service &service = business.services.at(dice.roll(int(business.services.size())));
    Appointment a;
    a.id = AppointmentId{u"a-%1"_s.arg(n)}, a.business = business.id, a.call = call.id, a.service = service.id,
    a.serviceName = service.name;
    a.staff = business.staff.at(n % 2).id, a.staffName = business.staff.at(n % 2).name,
    a.state = AppointmentState::Kept;
    a.startUtc = at.addSecs(3600 * (2 + dice.roll(70))), a.endUtc = a.startUtc.addSecs(2700),
    a.createdUtc = at.addSecs(60);
    a.customerName = call.callerName, a.customerPhone = call.caller;
    (void)store.insertAppointment(a, a.startUtc.addSecs(60), at);
}

inline void writeTexts(SqliteStore &store, const Business &business, const QDateTime &now, Written &written)
{
    static const QStringList said{u"Thank you, see you then!"_s, u"Is there parking near you?"_s,
        u"Running ten minutes late, sorry 🙈"_s, u"Could we do Thursday instead?"_s, u"Perfect 👍"_s,
        u"My insurance is Delta Dental, I will bring the card. Also, my daughter has a loose tooth, could somebody look at it in the same visit?"_s};
    int n = 0;
    const auto text = [&](int who, bool out, const QString &kind, const QString &body, const QDateTime &at,
                          const QString &status, const QString &error = {}) {
        store.insertMessage({.id = MessageId{u"m-%1"_s.arg(n++)},
            .business = business.id,
            .direction = out ? MessageDirection::Out : MessageDirection::In,
            .kind = kind,
            .peer = phoneOf(who),
            .ours = business.phoneNumbers.first(),
            .text = body,
            .status = status,
            .errorText = error,
            .atUtc = at});
    };
    for (int who = 89; who >= 0; --who) {
        const QDateTime at = now.addSecs(-who * 9000 - 600);
        if (who % 9 != 8)                           // some are no customers by name
            store.saveCustomer({CustomerId{u"cust-%1"_s.arg(who)}, business.id, nameOf(who), phoneOf(who), {}, {}, {},
                {}, false, 1 + who % 4});
        text(who, true, u"confirmation"_s,
            u"Bright Smile Dental: your Cleaning is booked for Tuesday, December 1, 2:00 PM with Dr. Adams, 12 Elm Street, New York. Reply here to change it."_s,
            at.addDays(-2), u"delivered"_s);
        text(who, false, u"received"_s, said.at(who % said.size()), at.addDays(-1), u"received"_s);
        if (who % 3 == 0)
            text(who, true, u"owner"_s, u"Yes, behind the house. See you soon!"_s, at.addSecs(-300),
                who == 6 ? u"failed"_s : u"delivered"_s,
                who == 6 ? u"The number is a landline or cannot get texts"_s : QString{});
        if (who % 5 == 1)
            text(who, false, u"received"_s, u"Great, thank you"_s, at, u"received"_s);
        else
            store.markRead(business.id, phoneOf(who));
        if (who == 3)
            store.setOptOut(business.id, phoneOf(who), true, u"text"_s, now);
        ++written.conversations;
    }
}

/// What the owner has in their Google calendar beside the visits.
inline void writeOwnCalendar(SqliteStore &store, const Business &business, const QDateTime &now, Written &written)
{
    const QDate today = now.toTimeZone(business.zone).date();
    written.ownStartUtc = QDateTime{today, QTime{12, 0}, business.zone}.toUTC();
    written.ownEndUtc = written.ownStartUtc.addSecs(90 * 60);
    // Told without a calendar's name: the practice line's Google drops what is not in its own.
    store.noteBusy(business.id, {{}, written.ownStartUtc, written.ownEndUtc}, now.addDays(1));
    for (const int day : {-1, 1})
        store.noteBusy(business.id,
            {{}, QDateTime{today.addDays(day), QTime{0, 0}, business.zone}.toUTC(),
                QDateTime{today.addDays(day + 1), QTime{0, 0}, business.zone}.toUTC()},
            now.addDays(1));
}

/// A visit this afternoon, and more that needs attention than is made in one go.
inline void writeToday(SqliteStore &store, const Business &business, const QDateTime &now)
{
    const Service &service = business.services.first();
    Appointment a;
    a.id = AppointmentId{u"a-today"_s}, a.business = business.id, a.service = service.id,
    a.serviceName = service.name, a.staff = business.staff.first().id, a.staffName = business.staff.first().name,
    a.state = AppointmentState::Confirmed;
    a.startUtc = QDateTime{now.toTimeZone(business.zone).date(), QTime{22, 0}, business.zone}.toUTC(),
    a.endUtc = a.startUtc.addSecs(1800), a.createdUtc = now.addDays(-1);
    a.customerName = u"Ottilie Vesper"_s, a.customerPhone = phoneOf(1);
    (void)store.insertAppointment(a, a.endUtc, now.addDays(-1));
    for (int i = 0; i < 15; ++i)
        store.addAttention({.business = business.id,
            .kind = u"message"_s,
            .text = u"Please call me back, number %1"_s.arg(i + 1),
            .detail = nameOf(i),
            .atUtc = now.addSecs(-600 * i)});
}

inline Written write(const QString &database, const QDateTime &now)
{
    Written written;
    auto store = std::move(*SqliteStore::open(database));
    const Business business = store->businesses().first();
    Dice dice;
    int n = 0;
    (void)store->begin();
    const QDate today = now.toTimeZone(business.zone).date();
    for (int ago = 60; ago >= 1; --ago) {
        const QDate day = today.addDays(-ago);
        const int calls = day.dayOfWeek() == 7 ? 2 : 9 + dice.roll(14) - ago / 10;
        for (int i = 0; i < calls; ++i) {
            const QTime time{std::clamp(8 + dice.roll(6) + dice.roll(6), 0, 23), dice.roll(60), dice.roll(60)};
            writeCall(*store, business, dice, n++, QDateTime{day, time, business.zone}.toUTC(), written, ago < 30);
        }
    }
    for (const auto &[question, times] :
        {std::pair{u"Do you make night guards?"_s, 7}, {u"do you sell gift cards"_s, 3},
            {u"Can I pay in instalments for the whitening that I had last year?"_s, 2},
            {u"Do you have free parking?"_s, 4}, {u"Is the waiting room suitable for wheelchairs?"_s, 1}})
        for (int i = 0; i < times; ++i)
            store->addQuestion(business.id, {}, question, now.addSecs(-86400 * (i + 1)));
    writeTexts(*store, business, now, written);
    writeOwnCalendar(*store, business, now, written);
    writeToday(*store, business, now);
    (void)store->commit();
    return written;
}
} // namespace cloudgreet::busyfirm
