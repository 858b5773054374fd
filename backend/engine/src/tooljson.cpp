// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tooljson.h"
#include "context.h"
#include "language/understand.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

// A static library's resources are linked only where somebody asks for them.
static void initTools()
{
    Q_INIT_RESOURCE(tools);
}

// In English whatever the owner speaks: models and outside agents read these answers, in calls of any language. The
// console translates the sentences where it shows them (backend/api, context "ToolAnswers").
namespace cloudgreet::tooljson {
namespace {
using tool::BookingResult;

QString english(const char *words)
{
    return QString::fromLatin1(words);
}

QString localText(const QDateTime &utc, const Business &business)
{
    return utc.toTimeZone(business.zone).toString(Qt::ISODate);
}

QJsonArray offersJson(const QList<Slot> &offers, const Business &business)
{
    QJsonArray list;
    for (const Slot &slot : offers) {
        const StaffMember *person = business.staffMember(slot.staff);
        list.append(QJsonObject{{u"start"_s, localText(slot.startUtc, business)},
            {u"end"_s, localText(slot.endUtc, business)}, {u"staff"_s, person ? person->name : QString{}}});
    }
    return list;
}

QString reasonText(tool::NoSlotReason reason)
{
    switch (reason) {
    case tool::NoSlotReason::None: return {};
    case tool::NoSlotReason::Closed: return english(QT_TRANSLATE_NOOP("ToolAnswers", "The business is closed then"));
    case tool::NoSlotReason::Full: return english(QT_TRANSLATE_NOOP("ToolAnswers", "That time is taken"));
    case tool::NoSlotReason::Past: return english(QT_TRANSLATE_NOOP("ToolAnswers", "That time is in the past"));
    case tool::NoSlotReason::TooSoon: return english(QT_TRANSLATE_NOOP("ToolAnswers", "That is too soon to be booked"));
    case tool::NoSlotReason::TooFar:
        return english(QT_TRANSLATE_NOOP("ToolAnswers", "That is further ahead than can be booked"));
    case tool::NoSlotReason::UnknownService:
        return english(QT_TRANSLATE_NOOP("ToolAnswers", "There is no such service"));
    }
    Q_UNREACHABLE();
}

QJsonObject bookingJson(BookingResult result, const std::optional<Appointment> &appointment,
    const QList<Slot> &alternatives, tool::NoSlotReason reason, const Business &business, const QString &done)
{
    const bool success = result == BookingResult::Confirmed || result == BookingResult::Provisional;
    QJsonObject json{{u"success"_s, success}, {u"alternatives"_s, offersJson(alternatives, business)}};
    if (appointment) {
        json.insert(u"appointment_id"_s, appointment->id.text());
        json.insert(u"state"_s, toText(appointment->state));
        json.insert(u"start"_s, localText(appointment->startUtc, business));
    }
    json.insert(u"message"_s,
        result == BookingResult::Confirmed ? done
            : result == BookingResult::Provisional
            ? english(QT_TRANSLATE_NOOP("ToolAnswers", "Taken down; a text follows once the calendar has confirmed it"))
            : reason == tool::NoSlotReason::None
            ? english(QT_TRANSLATE_NOOP("ToolAnswers", "That time has just been taken"))
            : reasonText(reason));
    return json;
}

struct AnswerJson {
    const Business &business;
    QJsonObject operator()(const tool::Availability &a) const
    {
        return {{u"success"_s, !a.offers.isEmpty()}, {u"as_asked"_s, a.asAsked},
            {u"slots"_s, offersJson(a.offers, business)}, {u"message"_s, reasonText(a.reason)}};
    }
    QJsonObject operator()(const tool::Booked &b) const
    {
        return bookingJson(b.result, b.appointment, b.alternatives, b.reason, business,
            english(QT_TRANSLATE_NOOP("ToolAnswers", "Booked")));
    }
    QJsonObject operator()(const tool::Changed &b) const
    {
        return bookingJson(b.result, b.appointment, b.alternatives, b.reason, business,
            english(QT_TRANSLATE_NOOP("ToolAnswers", "Moved")));
    }
    QJsonObject operator()(const tool::Found &found) const
    {
        QJsonArray list;
        for (const Appointment &a : found.appointments)
            list.append(QJsonObject{{u"appointment_id"_s, a.id.text()}, {u"service"_s, a.serviceName},
                {u"state"_s, toText(a.state)}, {u"start"_s, localText(a.startUtc, business)}});
        return {{u"success"_s, true}, {u"appointments"_s, list}};
    }
    QJsonObject operator()(const tool::CancelResult &c) const
    {
        QJsonObject json{{u"success"_s, c.done},
            {u"message"_s,
                c.done ? english(QT_TRANSLATE_NOOP("ToolAnswers", "Cancelled"))
                       : english(QT_TRANSLATE_NOOP("ToolAnswers", "There is nothing to cancel"))}};
        if (c.appointment)
            json.insert(u"appointment_id"_s, c.appointment->id.text());
        return json;
    }
    QJsonObject operator()(const tool::MessageTaken &) const
    {
        return {
            {u"success"_s, true}, {u"message"_s, english(QT_TRANSLATE_NOOP("ToolAnswers", "The message was taken"))}};
    }
    QJsonObject operator()(const tool::TransferEnded &t) const { return {{u"success"_s, t.reached}}; }
    QJsonObject operator()(const tool::TextQueued &t) const { return {{u"success"_s, t.queued}}; }
    QJsonObject operator()(const tool::QuestionAnswered &q) const
    {
        return {{u"success"_s, !q.answer.isEmpty()}, {u"answer"_s, q.answer}};
    }
    QJsonObject operator()(const tool::TextingStopped &) const { return {{u"success"_s, true}}; }
    QJsonObject operator()(const tool::Failed &) const
    {
        return {
            {u"success"_s, false}, {u"message"_s, english(QT_TRANSLATE_NOOP("ToolAnswers", "This could not be done"))}};
    }
};

tl::unexpected<Error> wrong(const char16_t *argument, const QString &why)
{
    return failure(Fault::InvalidInput, QString::fromUtf16(argument) + u": "_s + why);
}

/// Reads arguments; the first that is wrong is kept.
class Arguments
{
public:
    Arguments(const QJsonObject &json, const Business &business, const QDateTime &nowUtc)
        : m_json{json}, m_business{business}, m_now{nowUtc.toTimeZone(business.zone)} {}

    QString text(const char16_t *name, bool needed, int most = 500)
    {
        m_read << QString::fromUtf16(name);
        const QJsonValue value = m_json.value(QStringView{name});
        if (value.isUndefined() || value.isNull()) {
            if (needed)
                fail(wrong(name, u"is missing"_s));
            return {};
        }
        if (!value.isString() || value.toString().size() > most || (needed && value.toString().trimmed().isEmpty()))
            fail(wrong(name, u"has to be a text of at most %1 characters"_s.arg(most)));
        return value.toString().trimmed();
    }

    std::optional<PhoneNumber> phone(const char16_t *name, bool needed)
    {
        const QString written = text(name, needed, 64);
        if (written.isEmpty())
            return {};
        const QString home = m_business.phoneNumbers.isEmpty() ? QString{} : m_business.phoneNumbers.first().region();
        const auto number = PhoneNumber::parse(written, home);
        if (!number) {
            fail(wrong(name, number.error().text));
            return {};
        }
        return *number;
    }

    ServiceId service(const char16_t *name)
    {
        const QString written = text(name, true);
        for (const Service &service : m_business.services)
            if (service.id.text() == written || service.name.compare(written, Qt::CaseInsensitive) == 0)
                return service.id;
        const auto meaning = language::understand(written, listening());
        if (!meaning.services.isEmpty())
            return m_business.services.at(meaning.services.first().index).id;
        fail(wrong(name, u"there is no such service"_s));
        return {};
    }

    StaffId staff(const char16_t *name)
    {
        const QString written = text(name, false);
        if (written.isEmpty())
            return {};
        for (const StaffMember &member : m_business.staff)
            if (member.id.text() == written || member.name.compare(written, Qt::CaseInsensitive) == 0)
                return member.id;
        const auto meaning = language::understand(written, listening());
        if (!meaning.staff.isEmpty() && meaning.staff.first().score >= 0.8)
            return m_business.staff.at(meaning.staff.first().index).id;
        fail(wrong(name, u"there is nobody of that name"_s));
        return {};
    }

    QDate date(const char16_t *name, bool needed)
    {
        const QString written = text(name, needed, 120);
        if (written.isEmpty())
            return {};
        if (const QDate iso = QDate::fromString(written, Qt::ISODate); iso.isValid())
            return iso;
        const auto meaning = language::understand(written, listening());
        if (meaning.when && meaning.when->start.date.isValid())
            return meaning.when->start.date;
        const bool impossible = meaning.when && meaning.when->impossible;
        fail(wrong(name,
            impossible ? u"names a day that no calendar has"_s
                       : u"has to be a day like 2026-03-04 or “next Tuesday”"_s));
        return {};
    }

    QTime time(const char16_t *name, bool needed)
    {
        const QString written = text(name, needed, 120);
        if (written.isEmpty())
            return {};
        if (const QTime iso = QTime::fromString(written, u"HH:mm"_s); iso.isValid())
            return iso;
        const auto meaning = language::understand(written, listening());
        if (meaning.when && meaning.when->start.time.isValid())
            return meaning.when->start.time;
        fail(wrong(name, u"has to be a time like 14:30 or “half past two”"_s));
        return {};
    }

    template <typename Request> Result<tool::Request> result(Request request) const
    {
        if (m_error)
            return tl::unexpected{*m_error};
        for (auto it = m_json.begin(); it != m_json.end(); ++it)
            if (!m_read.contains(it.key()))
                return failure(Fault::InvalidInput,
                    u"%1: there is no such argument; there are %2"_s.arg(it.key().left(60), m_read.join(u", "_s)));
        return tool::Request{std::move(request)};
    }
    const QTimeZone &zone() const { return m_business.zone; }

private:
    language::Listening listening() const
    {
        language::Listening listening;
        listening.reference = m_now;
        listening.tongue
            = m_business.agent.language.startsWith(u"es") ? language::Tongue::Spanish : language::Tongue::English;
        for (const Service &service : m_business.services)
            listening.services << service.name;
        return listening;
    }
    void fail(const tl::unexpected<Error> &error)
    {
        if (!m_error)
            m_error = error.value();
    }

    const QJsonObject &m_json;
    const Business &m_business;
    QDateTime m_now;
    QStringList m_read;
    std::optional<Error> m_error;
};

Result<tool::Request> availability(Arguments &a)
{
    tool::CheckAvailability wish;
    wish.service = a.service(u"service_type");
    wish.staff = a.staff(u"staff");
    wish.from = a.date(u"preferred_date", true);
    wish.to = wish.from;
    if (const QTime time = a.time(u"preferred_time", false); time.isValid())
        wish.nearLocal = QDateTime{wish.from, time, a.zone()};
    return a.result(wish);
}

Result<tool::Request> schedule(Arguments &a)
{
    tool::ScheduleAppointment wish;
    wish.customerName = a.text(u"customer_name", true, 120);
    wish.customerPhone = a.phone(u"customer_phone", true);
    wish.service = a.service(u"service_type");
    const QDate day = a.date(u"preferred_date", true);
    const QTime time = a.time(u"preferred_time", true);
    wish.startUtc = QDateTime{day, time, a.zone()}.toUTC();
    wish.staff = a.staff(u"staff");
    wish.address = a.text(u"address", false), wish.email = a.text(u"email", false, 254),
    wish.notes = a.text(u"notes", false, 2000);
    return a.result(wish);
}

Result<tool::Request> reschedule(Arguments &a)
{
    const AppointmentId id{a.text(u"appointment_id", true, 64)};
    const QDate day = a.date(u"preferred_date", true);
    const QTime time = a.time(u"preferred_time", true);
    return a.result(tool::RescheduleAppointment{id, QDateTime{day, time, a.zone()}.toUTC()});
}

Result<tool::Request> message(Arguments &a)
{
    return a.result(tool::TakeMessage{a.text(u"customer_name", false, 120), a.phone(u"customer_phone", false),
        a.text(u"message", true, 2000), false});
}
} // namespace

QJsonObject toJson(const tool::Answer &answer, const Business &business)
{
    return std::visit(AnswerJson{business}, answer);
}

const QJsonObject &schemas()
{
    static const QJsonObject read = [] {
        initTools();
        QFile file{u":/cloudgreet/tools.json"_s};
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return QJsonDocument::fromJson(opened ? file.readAll() : QByteArray{}).object();
    }();
    return read;
}

Result<tool::Request> parse(
    const QString &name, const QJsonObject &arguments, const Business &business, const QDateTime &nowUtc)
{
    Arguments a{arguments, business, nowUtc};
    if (name == u"check_availability"_s)
        return availability(a);
    if (name == u"schedule_appointment"_s)
        return schedule(a);
    if (name == u"reschedule_appointment"_s)
        return reschedule(a);
    if (name == u"cancel_appointment"_s)
        return a.result(tool::CancelAppointment{AppointmentId{a.text(u"appointment_id", true, 64)}});
    if (name == u"find_appointments"_s)
        return a.result(tool::FindAppointments{a.phone(u"customer_phone", false), {}});
    if (name == u"take_message"_s)
        return message(a);
    if (name == u"transfer_to_human"_s)
        return a.result(tool::TransferToHuman{a.text(u"reason", false)});
    if (name == u"send_text"_s)
        return a.result(tool::SendText{a.text(u"text", true, 600)});
    if (name == u"answer_question"_s)
        return a.result(tool::AnswerQuestion{a.text(u"question", true)});
    if (name == u"end_call"_s)
        return a.result(tool::EndCall{a.text(u"reason", false)});
    return failure(Fault::NotFound, u"There is no tool “%1”"_s.arg(name.left(60)));
}
} // namespace cloudgreet::tooljson
