// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox.h"
#include <QHash>
#include <QtEndian>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;

constexpr int attemptsOfLeg = 4;
constexpr int attemptsOfText = 6;
constexpr int attemptsOfLooks = 6;              ///< About half a minute; then the next timer looks again.
constexpr int attemptsOfOthers = 24;            ///< About two days with the back-off below; then the owner is asked.
constexpr int mostStarts = 256;
constexpr auto legCommandWindow = 50s;          ///< Telnyx knows a command_id for 60 s.

int mostAttempts(const OutboxRow &row)
{
    if (command::isOfLeg(row.kind))
        return attemptsOfLeg;
    if (command::comesAgain(row.kind))
        return attemptsOfLooks;
    return row.kind == u"text.send"_s ? attemptsOfText : attemptsOfOthers;
}

/// In the owner's words; the provider's stand beside them.
QString whatFailed(const QString &kind, const QJsonObject &payload)
{
    if (kind == u"text.send") {
        const auto to = PhoneNumber::parse(payload.value(u"to").toString()),
                   from = PhoneNumber::parse(payload.value(u"from").toString());
        return to ? QObject::tr("A text to %1 could not be sent").arg(to->forPeople(from ? from->region() : QString{}))
                  : QObject::tr("A text could not be sent");
    }
    static const QHash<QString, QString> known{
        {u"call.speak"_s, QObject::tr("A sentence could not be spoken on the line")},
        {u"call.answer"_s, QObject::tr("A call could not be answered")},
        {u"call.dial"_s, QObject::tr("Somebody on call could not be rung")},
        {u"call.ask_key"_s, QObject::tr("Somebody on call picked up and could not be spoken to")},
        {u"call.bridge"_s, QObject::tr("A call could not be put through")},
        {u"call.record_start"_s, QObject::tr("A call could not be recorded")},
        {u"call.transcription_start"_s, QObject::tr("The line could not be listened to")},
        {u"calendar.busy"_s, QObject::tr("The calendar could not be asked for free times")},
        {u"calendar.put"_s, QObject::tr("An appointment could not be written into the calendar")},
        {u"calendar.delete"_s, QObject::tr("A cancelled appointment could not be taken out of the calendar")},
        {u"fee.charge"_s, QObject::tr("A booking fee could not be charged")},
        {u"fee.reverse"_s, QObject::tr("A booking fee could not be taken back")},
        {u"recording.fetch"_s, QObject::tr("A recording could not be fetched")},
        {u"recording.delete"_s, QObject::tr("A recording could not be deleted at the provider")},
        {u"recording.remove"_s, QObject::tr("A recording could not be deleted from the disk")}};
    return known.value(kind, QObject::tr("%1 did not succeed").arg(kind));
}

bool isPast(const OutboxRow &row, const QDateTime &moment)
{
    return row.validUntilUtc.isValid() && row.validUntilUtc < moment;
}
} // namespace

QString toText(OutboxState state)
{
    static constexpr const char16_t *names[]
        = {u"waiting", u"started", u"done", u"failed", u"expired", u"cancelled", u"unknown"};
    return QString::fromUtf16(names[size_t(state)]);
}

std::chrono::milliseconds Outbox::backoff(int attempts, quint32 jitter)
{
    // 1 s doubled up to 4 h, plus up to a quarter, so that many do not come back at once.
    const auto base = std::min<std::chrono::milliseconds>(1s * (1 << std::clamp(attempts - 1, 0, 14)), 4h);
    return base + base * (jitter % 256) / 1024;
}

std::optional<Outbox::Settled> Outbox::settle(const CommandOutcome &outcome)
{
    auto found = c.store.command(outcome.outboxId);
    if (!found || found->state != OutboxState::Started)
        return {};
    OutboxRow &row = *found;
    row.lastError = outcome.error;
    End end = End::Done;
    const bool lost = outcome.how == CommandOutcome::How::LostAnswer;
    const bool mayRepeat = command::repeatsSafely(row.kind)
        || (command::isOfLeg(row.kind)
            && row.startedUtc.addMSecs(std::chrono::milliseconds{legCommandWindow}.count()) > c.now);
    if (outcome.how == CommandOutcome::How::Done) {
        row.state = OutboxState::Done;
    } else if (lost && row.kind == u"text.send"_s) {
        return {};                                          // stays started: message webhooks or ten minutes decide
    } else if ((outcome.how == CommandOutcome::How::Retry || (lost && mayRepeat)) && row.attempts < mostAttempts(row)) {
        const quint32 jitter = qFromLittleEndian<quint32>(c.entropy.bytes(4).constData());
        auto wait = std::max(backoff(row.attempts, jitter), outcome.retryAfter);
        if (command::isOfLeg(row.kind) && outcome.retryAfter == 0ms)
            wait = 250ms * row.attempts;                    // a caller waits: Telnyx advises to repeat at once
        row.dueUtc = c.now.addMSecs(wait.count());
        row.state = OutboxState::Waiting;
        end = End::TryAgain;
        if (isPast(row, row.dueUtc)) {
            row.state = OutboxState::Expired;
            end = End::Expired;
        }
    } else {
        end = End::GivenUp;
        giveUp(row, outcome);
    }
    c.store.saveCommand(row);
    return Settled{row, end};
}

void Outbox::giveUp(OutboxRow &row, const CommandOutcome &outcome)
{
    row.state = outcome.how == CommandOutcome::How::LostAnswer ? OutboxState::Unknown : OutboxState::Failed;
    if (outcome.legIsGone || outcome.code == u"40300"_s || command::comesAgain(row.kind))
        return; // normal ends: the call was over; the customer had opted out
    c.attention({.business = row.business,
        .kind = u"command_failed"_s,
        .text = whatFailed(row.kind, row.payload),
        .detail = outcome.error.left(500),
        .call = CallId{row.payload.value(u"call").toString()},
        .appointment = AppointmentId{row.payload.value(u"appointment").toString()},
        .outboxId = command::isOfLeg(row.kind) ? 0 : row.id}); // what was not said in time is not said later
}

QList<OutboxRow> Outbox::start(QList<OutboxRow> *expired)
{
    QList<OutboxRow> started;
    for (OutboxRow &row : c.store.readyCommands(c.now, mostStarts)) {
        if (isPast(row, c.now)) {
            row.state = OutboxState::Expired;
            expired->append(row);
        } else {
            row.state = OutboxState::Started;
            row.startedUtc = row.attempts == 0 || !command::isOfLeg(row.kind) ? c.now : row.startedUtc;
            ++row.attempts;
            started.append(row);
        }
        c.store.saveCommand(row);
    }
    return started;
}

void Outbox::cancelWaiting(const QString &lane, const QString &kind)
{
    for (OutboxRow &row : c.store.waitingCommands(lane, kind)) {
        if (row.state != OutboxState::Waiting)
            continue;
        row.state = OutboxState::Cancelled;
        c.store.saveCommand(row);
    }
}

bool Outbox::again(qint64 id)
{
    auto row = c.store.command(id);
    const bool ended = row && (row->state == OutboxState::Failed || row->state == OutboxState::Unknown);
    if (!ended || command::isOfLeg(row->kind))
        return false;
    row->state = OutboxState::Waiting;
    row->attempts = 0;
    row->dueUtc = c.now;
    c.store.saveCommand(*row);
    return true;
}
} // namespace cloudgreet
