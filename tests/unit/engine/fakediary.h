// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/availability.h"
#include "engine/faq.h"
#include "engine/receptionist.h"
#include <QMap>
#include <algorithm>

namespace cloudgreet {

/// Performs the receptionist's tools in memory, with real arithmetic of free times; remembers what it was asked.
class FakeDiary
{
public:
    FakeDiary(Business business, QDateTime nowUtc)
        : m_business{std::move(business)}
        , m_nowUtc{std::move(nowUtc)}
    {
    }

    QList<Appointment> appointments;
    QList<tool::TakeMessage> messages;
    QStringList transfers, unknownQuestions, texts;
    bool textingStopped = false, ended = false, provisional = false, transferReaches = false, failing = false;
    int takenNext = 0; ///< So many bookings find their time just taken.
    int confirmedBookings = 0;

    tool::Answer perform(const tool::Request &request)
    {
        if (failing && !std::holds_alternative<tool::EndCall>(request))
            return tool::Failed{u"told to"_s};
        return std::visit([this](const auto &wanted) { return answer(wanted); }, request);
    }

    [[nodiscard]] bool isFree(const Service &service, const QDateTime &startUtc, const AppointmentId &except = {}) const
    {
        const QDateTime local = startUtc.toTimeZone(m_business.zone), end = local.addSecs(service.minutes * 60);
        const int from = local.time().hour() * 60 + local.time().minute(), to = from + service.minutes;
        const auto &ranges = m_business.hours.rangesOn(local.date());
        const bool open = std::any_of(
            ranges.begin(), ranges.end(), [&](const DayRange &r) { return r.from <= from && to <= r.to; });
        const bool clash = std::any_of(appointments.begin(), appointments.end(), [&](const Appointment &a) {
            return a.id != except && occupies(a.state) && a.startUtc < end && startUtc < a.endUtc;
        });
        return open && !clash && startUtc >= m_nowUtc.addSecs(m_business.minimumNoticeMinutes * 60);
    }

private:
    tool::Answer answer(const tool::CheckAvailability &q)
    {
        const Service *service = m_business.service(q.service);
        if (!service)
            return tool::Availability{{}, tool::NoSlotReason::UnknownService, false};
        const QDate today = m_nowUtc.toTimeZone(m_business.zone).date();
        if (q.to < today)
            return tool::Availability{{}, tool::NoSlotReason::Past, false};
        if (!m_business.staff.isEmpty())
            return availability::find(m_business, q, busy(), m_nowUtc);
        QList<Slot> inside = freeSlots(*service, q.from, q.to, q.notBefore, q.notAfter);
        order(inside, q.nearLocal);
        if (!inside.isEmpty()) {
            const bool exact = !q.nearLocal || inside.front().startUtc == q.nearLocal->toUTC();
            return tool::Availability{inside.mid(0, q.most), exact ? tool::NoSlotReason::None : reasonFor(q), exact};
        }
        QList<Slot> others = freeSlots(*service, std::max(q.from, today), q.to.addDays(7), {}, {});
        order(others, q.nearLocal);
        return tool::Availability{others.mid(0, q.most), reasonFor(q), false};
    }
    tool::NoSlotReason reasonFor(const tool::CheckAvailability &q) const
    {
        return m_business.hours.rangesOn(q.from).isEmpty() ? tool::NoSlotReason::Closed : tool::NoSlotReason::Full;
    }
    static void order(QList<Slot> &times, const std::optional<QDateTime> &near)
    {
        if (near)
            std::stable_sort(times.begin(), times.end(), [&](const Slot &a, const Slot &b) {
                return qAbs(a.startUtc.secsTo(*near)) < qAbs(b.startUtc.secsTo(*near));
            });
    }
    QList<Slot> freeSlots(const Service &service, QDate from, QDate to, QTime notBefore, QTime notAfter) const
    {
        QList<Slot> out;
        for (QDate day = from; day <= to && out.size() < 200; day = day.addDays(1))
            for (int minute = 0; minute < 24 * 60; minute += 30) {
                const QTime time{minute / 60, minute % 60};
                const QDateTime local{day, time, m_business.zone};
                if (!local.isValid() || local.time() != time || (notBefore.isValid() && time < notBefore)
                    || (notAfter.isValid() && time > notAfter))
                    continue;
                if (isFree(service, local.toUTC()))
                    out.push_back({local.toUTC(), local.toUTC().addSecs(service.minutes * 60), {}});
            }
        return out;
    }
    /// Firms with staff are served by the engine's own arithmetic.
    QList<BusySpan> busy() const
    {
        QList<BusySpan> spans;
        for (const Appointment &a : appointments)
            if (occupies(a.state))
                spans.push_back({a.staff, a.startUtc, a.endUtc});
        return spans;
    }
    const StaffMember *whoIsFree(const Service &service, const StaffId &wanted, const QDateTime &startUtc) const
    {
        for (const StaffMember &person : m_business.staff)
            if ((wanted.isNull() || wanted == person.id)
                && availability::check(m_business, service, person, startUtc, busy(), m_nowUtc)
                    == tool::NoSlotReason::None)
                return &person;
        return nullptr;
    }
    tool::Answer answer(const tool::ScheduleAppointment &q)
    {
        const Service *service = m_business.service(q.service);
        if (!service)
            return tool::Booked{tool::BookingResult::Refused, {}, {}, tool::NoSlotReason::UnknownService};
        const QDate day = q.startUtc.toTimeZone(m_business.zone).date();
        const StaffMember *person = whoIsFree(*service, q.staff, q.startUtc);
        const bool free = m_business.staff.isEmpty() ? isFree(*service, q.startUtc) : person != nullptr;
        if (takenNext > 0 || !free) {
            takenNext = std::max(0, takenNext - 1);
            QList<Slot> others = freeSlots(*service, day, day.addDays(3), {}, {});
            others.removeIf([&](const Slot &s) { return s.startUtc == q.startUtc; });
            return tool::Booked{tool::BookingResult::Taken, {}, others.mid(0, 3), {}};
        }
        Appointment a;
        a.id = AppointmentId{u"a%1"_s.arg(appointments.size() + 1)};
        a.service = q.service;
        a.serviceName = service->name;
        a.startUtc = q.startUtc;
        a.endUtc = q.startUtc.addSecs(service->minutes * 60);
        a.customerName = q.customerName;
        a.customerPhone = q.customerPhone;
        a.notes = q.notes;
        a.address = q.address;
        if (person) {
            a.staff = person->id;
            a.staffName = person->name;
        }
        a.state = provisional ? AppointmentState::Provisional : AppointmentState::Confirmed;
        appointments.push_back(a);
        confirmedBookings += !provisional;
        return tool::Booked{provisional ? tool::BookingResult::Provisional : tool::BookingResult::Confirmed, a, {}, {}};
    }
    tool::Answer answer(const tool::FindAppointments &q)
    {
        tool::Found found;
        for (const Appointment &a : appointments)
            if (q.these.contains(a.id))
                found.appointments.push_back(a);
            else if (q.these.isEmpty() && occupies(a.state) && a.customerPhone == q.phone && a.startUtc > m_nowUtc)
                found.appointments.push_back(a);
        return found;
    }
    Appointment *find(const AppointmentId &id)
    {
        const auto found
            = std::find_if(appointments.begin(), appointments.end(), [&](const Appointment &a) { return a.id == id; });
        return found == appointments.end() ? nullptr : &*found;
    }
    tool::Answer answer(const tool::RescheduleAppointment &q)
    {
        Appointment *a = find(q.appointment);
        const Service *service = a ? m_business.service(a->service) : nullptr;
        if (!service || !isFree(*service, q.startUtc, a->id))
            return tool::Changed{tool::BookingResult::Refused, {}, {}, {}};
        a->startUtc = q.startUtc;
        a->endUtc = q.startUtc.addSecs(service->minutes * 60);
        return tool::Changed{
            provisional ? tool::BookingResult::Provisional : tool::BookingResult::Confirmed, *a, {}, {}};
    }
    tool::Answer answer(const tool::CancelAppointment &q)
    {
        Appointment *a = find(q.appointment);
        if (!a)
            return tool::CancelResult{};
        a->state = AppointmentState::Cancelled;
        return tool::CancelResult{true, *a};
    }
    tool::Answer answer(const tool::TakeMessage &q)
    {
        messages.push_back(q);
        return tool::MessageTaken{};
    }
    tool::Answer answer(const tool::TransferToHuman &q)
    {
        transfers.push_back(q.reason);
        return tool::TransferEnded{transferReaches};
    }
    tool::Answer answer(const tool::SendText &q)
    {
        texts.push_back(q.text);
        return tool::TextQueued{true};
    }
    tool::Answer answer(const tool::AnswerQuestion &q)
    {
        const QString known = faq::answer(m_business, q.question);
        if (known.isEmpty())
            unknownQuestions.push_back(q.question);
        return tool::QuestionAnswered{known};
    }
    tool::Answer answer(const tool::StopTexting &)
    {
        textingStopped = true;
        return tool::TextingStopped{};
    }
    tool::Answer answer(const tool::EndCall &)
    {
        ended = true;
        return tool::Failed{u"over"_s};
    }

    Business m_business;
    QDateTime m_nowUtc;
};

/// A firm to practise on: weekdays nine to five, Saturdays ten to two, in New York.
[[nodiscard]] inline Business practiceSalon()
{
    Business b;
    b.id = BusinessId{u"b1"_s};
    b.name = u"Shear Bliss"_s;
    b.phoneNumbers = {*PhoneNumber::parse(u"+12125550100")};
    b.zone = QTimeZone{"America/New_York"};
    b.address = u"12 Main Street"_s;
    for (int day = 1; day <= 5; ++day)
        (void)b.hours.setDay(day, {{9 * 60, 17 * 60}});
    (void)b.hours.setDay(6, {{10 * 60, 14 * 60}});
    b.services = {{ServiceId{u"cut"_s}, u"Haircut"_s, 60, 0, Money{4500, u"USD"_s}, {}},
        {ServiceId{u"color"_s}, u"Hair coloring"_s, 120, 0, Money{12000, u"USD"_s}, {}},
        {ServiceId{u"beard"_s}, u"Beard trim"_s, 30, 0, {}, {}}};
    b.faq = {{u"Is there parking?"_s, u"There is free parking behind the shop."_s}};
    b.onCall = {*PhoneNumber::parse(u"+12125550199")};
    return b;
}

[[nodiscard]] inline Business practicePlumber()
{
    Business b = practiceSalon();
    b.name = u"Ace Plumbing"_s;
    b.services = {{ServiceId{u"repair"_s}, u"Repair visit"_s, 60, 0, Money{9900, u"USD"_s},
        {u"What is the problem, in a few words?"_s}}};
    b.onCall.clear();
    return b;
}

/// The demonstration's dentist: two people, four services, Thursdays until seven, Fridays until three.
[[nodiscard]] inline Business practiceDentist()
{
    Business b = practiceSalon();
    b.name = u"Bright Smile Dental"_s;
    for (int day = 1; day <= 6; ++day)
        (void)b.hours.setDay(day,
            {{(day == 6 ? 10 : 9) * 60,
                (day == 4          ? 19
                        : day == 5 ? 15
                        : day == 6 ? 13
                                   : 17)
                    * 60}});
    const auto dollars = [](qint64 amount) { return Money{amount * 100, u"USD"_s}; };
    b.services = {{ServiceId{u"check"_s}, u"Check-up"_s, 30, 0, dollars(60), {}},
        {ServiceId{u"clean"_s}, u"Cleaning"_s, 45, 15, dollars(95), {}},
        {ServiceId{u"fill"_s}, u"Filling"_s, 60, 15, dollars(180), {}},
        {ServiceId{u"white"_s}, u"Whitening"_s, 90, 0, dollars(320), {}}};
    b.staff = {{StaffId{u"adams"_s}, u"Dr. Adams"_s, {}}, {StaffId{u"chen"_s}, u"Dr. Chen"_s, {}}};
    b.faq = {{u"Do you have parking?"_s, u"Yes, there is free parking behind the house."_s},
        {u"Which insurance do you accept?"_s, u"We work with most dental plans; please bring your card."_s},
        {u"Do you treat children?"_s, u"Yes, from the age of three."_s}};
    return b;
}

/// Only a name, a number and a zone: nothing can be booked.
[[nodiscard]] inline Business practiceBare()
{
    Business b;
    b.id = BusinessId{u"b1"_s};
    b.name = u"Corner Shop"_s;
    b.phoneNumbers = {*PhoneNumber::parse(u"+12125550100")};
    b.zone = QTimeZone{"America/New_York"};
    return b;
}

/// A call with the receptionist: says things and performs tools until the caller's turn comes again.
class PracticeCall
{
public:
    PracticeCall(Business business, QDateTime nowUtc, std::optional<PhoneNumber> caller,
        std::optional<Customer> customer = {}, quint32 variety = 0)
        : m_business{std::move(business)}
        , diary{m_business, nowUtc}
        , m_facts{m_business, nowUtc, std::move(caller), std::move(customer), variety}
    {
    }

    /// Everything said until the caller's next turn.
    QString hear(const Heard &heard)
    {
        QStringList said;
        DialogueStep step = respond(m_state, heard, m_facts);
        for (requests = 0;; ++requests) {
            said.push_back(step.say);
            m_state = step.next;
            if (!step.ask)
                break;
            tools.push_back(int(step.ask->index()));
            if (std::holds_alternative<tool::EndCall>(*step.ask)) {
                diary.ended = true;
                ++requests;
                break;
            }
            if (requests > 20)
                break;
            step = respond(m_state, heard::ToolAnswered{diary.perform(*step.ask)}, m_facts);
        }
        said.removeAll(QString{});
        return said.join(u' ');
    }
    QString open() { return hear(heard::CallOpened{}); }
    QString say(const QString &words) { return hear(heard::Said{words, 1}); }
    [[nodiscard]] const DialogueState &state() const { return m_state; }
    void setState(DialogueState state) { m_state = std::move(state); }

    int requests = 0; ///< Tools asked since the last thing heard.
    QList<int> tools;

private:
    Business m_business;

public:
    FakeDiary diary;

private:
    ReceptionFacts m_facts;
    DialogueState m_state;
};
} // namespace cloudgreet
