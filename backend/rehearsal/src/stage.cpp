// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"
#include "store/readstore.h"
#include <QDir>
#include <QFileInfo>

namespace cloudgreet::rehearsal {
namespace {
using How = CommandOutcome::How;
constexpr int longestCallMinutes = 25; ///< The policy ends calls before; this ends a rehearsal whose call does not end.
constexpr int settlingMinutes = 5;

/// Records of a rehearsal are worth nothing afterwards: in memory, where the system has a folder there, no commit waits
/// for a disk.
QString folderTemplate()
{
    const QString inMemory = u"/dev/shm"_s;
    return (QFileInfo{inMemory}.isWritable() ? inMemory : QDir::tempPath()) + u"/cloudgreet-rehearsal-XXXXXX"_s;
}

QList<QJsonObject> itemsOf(const Result<QJsonObject> &page)
{
    QList<QJsonObject> items;
    if (page)
        for (const auto &item : page->value(u"items").toArray())
            items << item.toObject();
    return items;
}
} // namespace

Stage::Stage(const Setting &setting, const Scenario &scenario, quint64 seed, bool noisy)
    : m_setting{setting}
    , m_scenario{scenario}
    , m_business{setting.business}
    , m_random{seed}
    , m_callersRandom{seed ^ 0x5DEECE66DULL}
    , m_entropy{m_random}
    , m_folder{folderTemplate()}
    , m_witness{setting.business.zone}
    , m_caller{scenario, setting, m_callersRandom}
    , m_noise{noisy ? std::make_unique<Noise>(m_random) : nullptr}
    , m_phone{{m_agenda, m_clock, m_random, m_caller, m_witness, m_noise.get(),
                  [this](const LineWebhook &webhook) { process({Input{webhook}}); }},
          setting.business.zone, scenario.someoneAnswers}
{
}

Stage::~Stage() = default;

QDateTime Stage::utc(const QDateTime &local) const
{
    return QDateTime{local.date(), local.time(), m_business.zone}.toUTC();
}

void Stage::fail(const QString &why)
{
    if (m_failure.isEmpty())
        m_failure = why;
}

bool Stage::open()
{
    if (!m_folder.isValid()) {
        fail(m_folder.errorString());
        return false;
    }
    auto store = SqliteStore::open(m_folder.filePath(u"rehearsal.db"_s));
    if (!store) {
        fail(store.error().text);
        return false;
    }
    m_store = std::move(*store);
    m_engine = std::make_unique<Engine>(Engine::Deps{*m_store, m_clock, m_entropy}, Engine::Options{.billing = true});
    if (const auto recovered = m_engine->recover(); !recovered)
        fail(recovered.error().text);
    return m_failure.isEmpty();
}

/// Existing appointments are made by the owner's own way, two days before the call, so that they are like any other.
void Stage::arrange(const Setting::Visit &visit)
{
    tool::ScheduleAppointment wish;
    for (const Service &service : m_business.services)
        if (service.name == visit.service)
            wish.service = service.id;
    for (const StaffMember &member : m_business.staff)
        if (member.name == visit.staff)
            wish.staff = member.id;
    wish.startUtc = utc(visit.start);
    wish.customerName = visit.name;
    if (const auto phone = PhoneNumber::parse(visit.phone))
        wish.customerPhone = *phone;
    process({Input{Action{action::CreateAppointment{m_business.id, wish}}}});
    runUntil(m_clock.now.addSecs(20));
}

void Stage::furnish()
{
    process({Input{Action{action::SaveBusiness{m_business}}}});
    for (const auto &[from, to] : m_setting.busy)
        m_diary.keep({u"owner-%1"_s.arg(++m_next), m_business.id.text(), {}, utc(from), utc(to), m_clock.now, {}, {}});
    for (const Setting::Known &known : m_setting.customers) {
        Customer customer;
        customer.id = CustomerId{u"customer-%1"_s.arg(++m_next)};
        customer.business = m_business.id;
        customer.name = known.name;
        customer.language = known.language;
        if (const auto phone = PhoneNumber::parse(known.phone))
            customer.phone = *phone;
        if (!m_store->begin())
            return fail(u"the store could not begin"_s);
        m_store->saveCustomer(customer);
        if (!m_store->commit())
            return fail(u"the store could not commit"_s);
    }
    const CalendarState calendar = m_scenario.calendar.value_or(m_setting.calendar);
    if (calendar != CalendarState::None)
        process({Input{Action{action::CalendarChanged{m_business.id, u"connected"_s}}}});
    runUntil(m_clock.now.addSecs(60));
    for (const Setting::Visit &visit : m_setting.visits)
        arrange(visit);
    runUntil(utc(m_setting.now));
    m_clock.now = utc(m_setting.now);
    m_calendarIsDown = calendar == CalendarState::Down;
}

Aftermath Stage::play()
{
    Aftermath result;
    m_clock.now = utc(m_setting.now).addDays(-2);           // the host has been running for a while
    if (open()) {
        furnish();
        result.before = records();
        m_witness.callBegins();
        m_phone.place(m_scenario.persona.from, m_business.phoneNumbers.first().e164());
        const QDateTime latest = m_clock.now.addSecs(longestCallMinutes * 60);
        while (!m_phone.isOver() && m_failure.isEmpty() && m_agenda.step(latest)) {
        }
        if (!m_phone.isOver())
            fail(u"the call did not end"_s);
        runUntil(m_clock.now.addSecs(settlingMinutes * 60));
        result.after = records();
        for (const auto &[id, event] : m_diary.events())
            result.eventsOfOurs += !event.appointment.isEmpty();
        if (const auto phone = PhoneNumber::parse(m_scenario.persona.from))
            result.optedOut = m_store->optedOut(m_business.id, *phone);
    }
    result.transcript = m_phone.transcript();
    result.untrue = m_witness.untrue();
    result.failure = m_failure;
    return result;
}

void Stage::runUntil(const QDateTime &end)
{
    while (m_failure.isEmpty() && m_agenda.step(end)) {
    }
    m_clock.now = std::max(m_clock.now, end);
}

void Stage::process(const QList<Input> &inputs)
{
    const auto committed = m_engine->process(inputs);
    if (!committed)
        return fail(committed.error().detail);
    for (const auto &answer : committed->answers)
        if (!answer)
            fail(answer.error().text);
    m_witness.committed(*committed);
    carryOut(*committed);
}

void Stage::carryOut(const Committed &committed)
{
    for (const OutboxRow &row : committed.toPerform)
        perform(row);
    const bool earlier = !m_wake.isValid() || m_wake <= m_clock.now || committed.wakeUtc < m_wake;
    if (!committed.wakeUtc.isValid() || !earlier)
        return;
    m_wake = committed.wakeUtc;
    m_agenda.after(std::max<qint64>(1, m_clock.now.msecsTo(committed.wakeUtc)), [this] { process({}); });
}

void Stage::perform(const OutboxRow &row)
{
    const auto what = command::fromJson(row.kind, row.payload);
    if (!what)
        return fail(what.error().text);
    CommandOutcome outcome = effect(row, *what);
    outcome.outboxId = row.id;
    m_agenda.after(60 + m_random.below(200), [this, outcome] { process({Input{outcome}}); });
}

CommandOutcome Stage::effect(const OutboxRow &row, const command::Any &what)
{
    if (row.kind.startsWith(u"call."))
        return m_phone.perform(what);
    if (row.kind.startsWith(u"calendar."))
        return m_calendarIsDown ? CommandOutcome{.how = How::Retry, .error = u"unreachable"_s} : calendar(what);
    if (const auto *charge = std::get_if<command::ChargeFee>(&what))
        return {.how = How::Done, .answer = m_fees.charge(row.key, *charge)};
    if (const auto *reverse = std::get_if<command::ReverseFee>(&what))
        m_fees.reverse(*reverse);
    if (const auto *text = std::get_if<command::SendText>(&what)) {
        const QString id = u"text-%1"_s.arg(++m_next);
        const LineWebhook arrived{
            u"final-"_s + id, m_clock.now, {}, event::TextFinalized{id, text->to, text->text, u"delivered"_s, {}, {}}};
        m_agenda.after(900, [this, arrived] { process({Input{arrived}}); });
        return {.how = How::Done, .answer = {{u"id"_s, id}}};
    }
    return {.how = How::Done};
}

CommandOutcome Stage::calendar(const command::Any &what)
{
    if (const auto *ask = std::get_if<command::AskBusy>(&what))
        return {.how = How::Done, .answer = m_diary.busy(*ask)};
    if (const auto *event = std::get_if<command::PutEvent>(&what))
        return {.how = How::Done, .answer = {m_diary.put(*event, m_clock.now)}};
    if (const auto *read = std::get_if<command::ReadEvent>(&what))
        return {.how = How::Done, .answer = {{u"event"_s, m_diary.shown(read->eventId)}}};
    if (const auto *sync = std::get_if<command::SyncCalendar>(&what))
        return {.how = How::Done, .answer = m_diary.changes(*sync, [] { return true; })};
    if (std::holds_alternative<command::ListCalendars>(what))
        return {.how = How::Done, .answer = Diary::onlyCalendar()};
    if (const auto *gone = std::get_if<command::DeleteEvent>(&what))
        m_diary.remove(gone->eventId);
    return {.how = How::Done};
}

/// From a connection of its own, like a console's: what is on disk, not what the engine has in mind.
Records Stage::records()
{
    Records found;
    const auto reading = ReadStore::open(m_folder.filePath(u"rehearsal.db"_s));
    if (!reading) {
        fail(reading.error().text);
        return found;
    }
    ReadStore &store = **reading;
    const QString business = m_business.id.text();
    const ReadStore::Page all{500, {}};
    found.appointments
        = itemsOf(store.appointments({.business = business, .state = {}, .from = {}, .to = {}, .page = all}));
    found.texts = itemsOf(store.messages(business, {}, all));
    found.attention = itemsOf(store.attention(business));
    if (const auto ledger = store.ledger(business))
        for (const auto &fee : *ledger)
            found.fees << fee.toObject();
    const auto calls = itemsOf(store.calls({.business = business,
        .text = {},
        .status = {},
        .outcome = {},
        .caller = {},
        .from = {},
        .to = {},
        .page = all}));
    found.call = calls.value(0);
    return found;
}

Aftermath play(const Setting &setting, const Scenario &scenario, quint64 seed, bool noisy)
{
    return Stage{setting, scenario, seed, noisy}.play();
}
} // namespace cloudgreet::rehearsal
