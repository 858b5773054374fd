// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"
#include "caller.h"
#include "chatmodel.h"
#include "domain/businessjson.h"
#include "invariants.h"
#include "line.h"
#include "providers.h"
#include <QJsonDocument>
#include <QTextStream>

namespace cloudgreet::sim {
namespace {
constexpr int simulatedDays = 3, fewestCalls = 50;

const char *const twoBusinesses[] = {
    R"({"id":"business-a","name":"Bright Smile Dental","phone_numbers":["+12125550100"],"timezone":"America/New_York",
        "hours":{"mon":[["09:00","17:00"]],"tue":[["09:00","17:00"]],"wed":[["09:00","17:00"]],"thu":[["09:00","17:00"]],
        "fri":[["09:00","17:00"]],"sat":[["10:00","13:00"]],"sun":[["10:00","13:00"]]},
        "services":[{"name":"Cleaning","minutes":45,"buffer_minutes":15,"price":"95.00"},{"name":"Check-up","minutes":30,"price":"60.00"}],
        "staff":[{"name":"Dr. Adams"}],"booking_fee":"5.00","on_call":["+12125550188","+12125550189"],"window_days":4,
        "faq":[{"q":"Do you have parking?","a":"Yes, behind the house."}],
        "billing":{"stripe_customer":"cus_a","method":"invoice_item"}})",
    R"({"id":"business-b","name":"Bright Smile Dental","phone_numbers":["+12125550200"],"timezone":"Europe/Madrid",
        "hours":{"mon":[["08:00","20:00"]],"tue":[["08:00","20:00"]],"wed":[["08:00","20:00"]],"thu":[["08:00","20:00"]],
        "fri":[["08:00","20:00"]],"sat":[["08:00","20:00"]],"sun":[["08:00","20:00"]]},
        "services":[{"name":"Drain cleaning","minutes":60,"price":"120.00"}],"booking_fee":"3.00","recording":"ask",
        "billing":{"stripe_customer":"cus_b","method":"meter","meter_event":"booking"}})"};
} // namespace

void Tally::add(const Tally &other)
{
    for (const auto &[name, count] : other.m_counts)
        m_counts[name] += count;
}

World::World(quint64 seed, Tally &tally_, bool chatty)
    : random{seed}
    , tally{tally_}
    , line{std::make_unique<Line>(*this)}
    , calendar{std::make_unique<Calendar>(*this)}
    , stripe{std::make_unique<Stripe>(*this)}
    , texts{std::make_unique<Texts>(*this)}
    , chatModel{std::make_unique<ChatModel>(*this)}
    , invariants{std::make_unique<Invariants>(*this)}
    , m_entropy{random}
    , m_chatty{chatty}
{
    // Some seeds lie across a change of the clocks.
    const QDate days[]
        = {QDate{2026, 3, 6}, QDate{2026, 3, 27}, QDate{2026, 10, 30}, QDate{2026, 6, 10}, QDate{2026, 12, 30}};
    clock.now = QDateTime{random.pick(days), QTime{6, 0}, Qt::UTC};
    for (const char *json : twoBusinesses)
        businesses.push_back(*businessFromJson(QJsonDocument::fromJson(json).object()));
    if (random.chance(0.4))
        businesses[0].agent.model = ModelChoice::OpenAi;
    m_isReached = random.chance(0.8);
}

World::~World() = default;

void World::say(const QString &what)
{
    if (m_chatty)
        QTextStream{stdout} << clock.now.toString(u"dd. HH:mm:ss.zzz"_s) << "  " << what << Qt::endl;
}

void World::after(qint64 ms, std::function<void()> job)
{
    m_agenda.after(ms, std::move(job));
}

void World::afterInHost(qint64 ms, std::function<void()> job)
{
    after(ms, [this, life = m_life, job = std::move(job)] {
        if (life == m_life)
            job();
    });
}

void World::start()
{
    ++m_life;
    m_wake = {};
    m_engine = std::make_unique<Engine>(Engine::Deps{*store, clock, m_entropy},
        Engine::Options{.billing = true,
            .model = true,
            .pushAddress = m_isReached ? u"https://host.example/webhooks/google"_s : QString{}});
    const auto recovered = m_engine->recover();
    if (!recovered)
        throw Broken{u"recover: "_s + recovered.error().detail};
    invariants->committed(*recovered);
    carryOut(*recovered);
}

void World::run()
{
    store = std::move(*SqliteStore::open(u":memory:"_s));
    start();
    for (const Business &business : businesses)
        process({Input{Action{action::SaveBusiness{business}}}}, false);
    process({Input{Action{action::CalendarChanged{businesses[0].id, u"connected"_s}}}}, false);
    planCalls();
    planTrouble();
    const QDateTime end = clock.now.addDays(simulatedDays + 1);
    while (m_agenda.step(end)) {
    }
    invariants->atTheEnd();
}

void World::planCalls()
{
    const int calls = fewestCalls + random.below(10);
    for (int i = 0; i < calls; ++i) {
        const int business = random.below(2);
        // Callers come in clusters, so that several talk at once and want the same times.
        const qint64 at
            = (qint64(random.below(simulatedDays * 3)) * 8 * 3600 + random.below(600)) * 1000 + random.below(1000);
        const QString from = random.chance(0.05) ? u"anonymous"_s : u"+1212555%1"_s.arg(1000 + random.below(25));
        after(at, [this, business, from] { line->place(business, from); });
    }
    after(random.below(3600 * 1000), [this] { line->place(-1, u"+12125551000"_s); });      // a number of nobody's
}

/// A host that dies before it has answered has connected nothing: the owner sees that, and connects once more.
void World::ownerConnects()
{
    process({Input{Action{action::CalendarChanged{businesses[0].id, u"connected"_s}}}});
    if (store->calendarState(businesses[0].id) != u"connected"_s)
        after(60 * 1000, [this] { ownerConnects(); });
}

void World::planTrouble()
{
    m_crashesLeft = 1 + random.below(4);
    for (int i = 0; i < m_crashesLeft; ++i)
        after(qint64(random.below(simulatedDays * 24 * 3600)) * 1000, [this] { crash(u"idle"_s); });
    for (int i = 0; i < 10; ++i)
        after(qint64(random.below(simulatedDays * 24 * 3600)) * 1000, [this] { calendar->ownerBlocks(0); });
    for (int i = 0; i < 6; ++i)
        after(qint64(random.below(simulatedDays * 24 * 3600)) * 1000, [this] { calendar->ownerEdits(0); });
    const qint64 downAt = qint64(random.below(simulatedDays * 24 * 3600)) * 1000;
    after(downAt, [this] { calendar->down = true, tally.count(u"calendar down for hours"_s); });
    after(downAt + qint64(random.below(6 * 3600)) * 1000, [this] { calendar->down = false; });
    if (random.chance(0.3)) {
        const qint64 lostAt = qint64(random.below(simulatedDays * 24 * 3600)) * 1000;
        after(lostAt, [this] {
            tally.count(u"calendar disconnected"_s);
            process({Input{Action{action::CalendarChanged{businesses[0].id, u"disconnected"_s}}}});
        });
        after(lostAt + 3 * 3600 * 1000, [this] { ownerConnects(); });
    }
    after(qint64(random.below(simulatedDays * 24 * 3600)) * 1000, [this] {
        tally.count(u"clock jump"_s);
        clock.now = clock.now.addSecs(random.below(600));
    });
    for (int i = 0; i < 3; ++i)
        after(qint64(random.below(simulatedDays * 24 * 3600)) * 1000, [this] {
            static const QStringList words{u"STOP"_s, u"START"_s, u"CANCEL"_s, u"Is Tuesday free?"_s, u"HELP"_s};
            texts->customerWrites(u"+1212555%1"_s.arg(1000 + random.below(25)),
                businesses[size_t(random.below(2))].phoneNumbers.first().e164(), random.pick(words));
        });
}

/// The host dies; the world outside goes on. It is back after a while.
void World::crash(const QString &point)
{
    tally.count(u"crash: "_s + point);
    say(u"*** crash, "_s + point);
    store->rollback();
    m_engine.reset();
    ++m_life;                                               // what was on its way to the host is lost
    const bool atOnce = random.chance(0.5);
    after(atOnce ? 200 : random.below(120'000), [this] {
        if (!m_engine)
            start();
    });
}

void World::process(const QList<Input> &inputs, bool mayCrash)
{
    if (!m_engine) {                                        // down: those who wait for an answer send again
        for (const Input &input : inputs)
            if (std::holds_alternative<Action>(input.what))
                after(30'000, [this, input] { process({input}); });
        return;
    }
    const bool crashes = mayCrash && m_crashesLeft > 0 && random.chance(0.002);
    m_crashesLeft -= crashes;
    const int point = crashes ? random.below(3) : -1;
    if (point == 0)
        return crash(u"before the commit"_s);
    if (random.chance(0.02))
        store->rollback();                                  // what the store remembers must be what is on disk
    auto committed = m_engine->process(inputs);
    if (!committed)
        throw Broken{u"process: "_s + committed.error().detail};
    invariants->committed(*committed);
    for (const Input &input : inputs)
        if (const auto *webhook = std::get_if<LineWebhook>(&input.what))
            invariants->acknowledged(*webhook);
    if (point == 1)
        return crash(u"after the commit, before its commands"_s);
    if (point == 2) {
        for (const OutboxRow &row : committed->toPerform)
            perform(row);
        return crash(u"after the commands, before their answers"_s);
    }
    carryOut(*committed);
}

void World::carryOut(const Committed &committed)
{
    for (const OutboxRow &row : committed.toPerform)
        perform(row);
    for (const model::Request &request : committed.toAsk)
        chatModel->ask(request);
    if (!committed.wakeUtc.isValid())
        return;
    if (m_wake.isValid() && m_wake <= committed.wakeUtc && m_wake > clock.now)
        return;
    m_wake = committed.wakeUtc;
    afterInHost(std::max<qint64>(1, clock.now.msecsTo(committed.wakeUtc)), [this] { process({}); });
}

void World::perform(const OutboxRow &row)
{
    const auto what = command::fromJson(row.kind, row.payload);
    if (!what)
        throw Broken{what.error().text};
    if (m_chatty)
        say(u"   %1 #%2 try %3 %4"_s.arg(row.kind)
                .arg(row.id)
                .arg(row.attempts)
                .arg(row.payload.value(u"appointment").toString().right(6)));
    if (row.kind.startsWith(u"call."))
        line->perform(row, *what);
    else if (row.kind.startsWith(u"calendar."))
        calendar->perform(row, *what);
    else if (row.kind.startsWith(u"fee."))
        stripe->perform(row, *what);
    else if (const auto *text = std::get_if<command::SendText>(&*what))
        texts->perform(row, *text);
    else if (const auto *list = std::get_if<command::ListMissed>(&*what))
        tellMissed(row, *list);
    else                                                    // recordings: fetched, then deleted at the provider
        report(
            {.outboxId = row.id, .answer = {{u"file"_s, u"recording.mp3"_s}, {u"sha256"_s, u"00"_s}, {u"bytes"_s, 1}}},
            300);
}

void World::tellMissed(const OutboxRow &row, const command::ListMissed &list)
{
    CommandOutcome outcome{.outboxId = row.id};
    for (const LineWebhook &webhook : std::as_const(m_undelivered))
        if (webhook.occurredUtc >= list.fromUtc)
            outcome.missed.append(webhook);
    tally.count(u"webhook asked for later"_s, outcome.missed.size());
    report(outcome, 200 + random.below(3000));
}

void World::report(CommandOutcome outcome, qint64 afterMs)
{
    afterInHost(afterMs, [this, outcome] {
        if (m_chatty && outcome.how != CommandOutcome::How::Done)
            say(u"   #%1: %2"_s.arg(outcome.outboxId).arg(outcome.error));
        process({Input{outcome}});
    });
}

void World::webhook(LineWebhook webhook)
{
    const qint64 delay = random.chance(0.05) ? random.below(4000) : 20 + random.below(150);
    if (delay > 1000)
        tally.count(u"webhook late or out of order"_s);
    after(delay, [this, webhook] { deliver(webhook, 1); });
    if (random.chance(0.05)) {
        tally.count(u"webhook twice"_s);
        after(delay + random.below(3000), [this, webhook] { deliver(webhook, 2); });
    }
}

/// An answer other than 200 makes the provider send again, some times.
void World::deliver(const LineWebhook &webhook, int attempt)
{
    const int life = m_life;
    const bool up = m_engine != nullptr;
    if (up)
        process({Input{webhook}});
    if ((!up || life != m_life) && attempt < 6) {
        tally.count(u"webhook sent again"_s);
        after(2000 * attempt, [this, webhook, attempt] { deliver(webhook, attempt + 1); });
    } else if (!up || life != m_life) {
        tally.count(u"webhook given up by the line"_s);
        m_undelivered.append(webhook);
    }
}
} // namespace cloudgreet::sim
