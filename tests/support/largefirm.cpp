// SPDX-License-Identifier: GPL-3.0-or-later
#include "largefirm.h"
#include "store/sqlitestore.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace cloudgreet::largefirm {
namespace {
constexpr int days = 730, callsOfATransaction = 2000, callsOfACustomer = 10, staffCount = 24, openAttention = 40;
constexpr qint64 minute = 60000, day = 24 * 60 * minute;
const QString progress = u"large_firm"_s;

/// Repeatable for each call by itself, so that a run can be taken up anywhere.
class Dice
{
public:
    Dice(quint32 seed, int n) : m_state{seed * 0x9e3779b97f4a7c15ull ^ quint64(n) * 0xd1342543de82ef95ull} { roll(2); }
    int roll(int sides)
    {
        m_state += 0x9e3779b97f4a7c15ull;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
        return int((z ^ (z >> 31)) % quint64(sides));
    }
    template <typename List> auto pick(const List &list) { return list.at(roll(int(list.size()))); }

private:
    quint64 m_state;
};

QString nameOf(int who)
{
    static const QStringList first{u"Maria"_s, u"Daniel"_s, u"Aisha"_s, u"Tom"_s, u"Elena"_s, u"James"_s, u"Priya"_s,
        u"Noah"_s, u"Sofía"_s, u"Liam"_s, u"Hannah"_s, u"Oliver"_s, u"Anne-Sophie"_s, u"Bartholomew"_s},
        last{u"Lopez"_s, u"Brooks"_s, u"Khan"_s, u"Becker"_s, u"Rossi"_s, u"Carter"_s, u"Patel"_s, u"Williams"_s,
            u"García"_s, u"O’Brien"_s, u"Kim"_s, u"Stone"_s, u"van der Westhuizen"_s, u"Featherstonehaugh"_s, u"Ito"_s},
        arabicFirst{u"محمد"_s, u"فاطمة"_s, u"ليلى"_s, u"يوسف"_s, u"عبد الرحمن"_s},
        arabicLast{u"الحسيني"_s, u"حداد"_s, u"النجار"_s, u"خوري"_s},
        chinese{u"王伟"_s, u"李娜"_s, u"张敏"_s, u"欧阳修文"_s, u"陈静"_s, u"刘洋"_s};
    switch (who % 12) {
    case 5: return arabicFirst.at(who / 12 % arabicFirst.size()) + u' ' + arabicLast.at(who / 60 % arabicLast.size());
    case 9: return chinese.at(who / 12 % chinese.size());
    default: return first.at(who % first.size()) + u' ' + last.at((who * 7 + who / 14) % last.size());
    }
}

PhoneNumber phoneOf(int who)
{
    return *PhoneNumber::parse(u"+1646%1"_s.arg(2000000 + who));
}

QString lineOf(Dice &dice, bool isCaller)
{
    static const QStringList caller{u"Hello, I would like to make an appointment for %1."_s,
        u"Do you have anything on %1 in the afternoon?"_s, u"It is about my %2, it hurts since %1."_s,
        u"Yes, that works for me."_s, u"No, %1 is too late, anything earlier?"_s, u"My number ends in %3."_s,
        u"Could you text me the address, please?"_s, u"How much is a %2 with the insurance?"_s,
        u"Hola, quisiera una cita para el %1, por favor."_s, u"مرحبا، أريد موعدا يوم %1 من فضلك"_s,
        u"你好，我想预约%1的%2"_s, u"Sorry, can you say that again?"_s,
        u"I have to move my appointment from %1 to another day."_s},
        ours{u"Thank you for calling, how can I help?"_s,
            u"I have %1 at ten or at half past two. Which do you prefer?"_s, u"May I have your name, please?"_s,
            u"I have you down for a %2 on %1."_s, u"A %2 takes forty-five minutes."_s, u"One moment, I am looking."_s,
            u"There is free parking behind the house."_s, u"You will get a text with the address."_s,
            u"Is there anything else?"_s},
        when{u"Monday"_s, u"Tuesday"_s, u"Wednesday"_s, u"Thursday"_s, u"Friday"_s, u"the twelfth"_s, u"next week"_s},
        what{u"cleaning"_s, u"check-up"_s, u"filling"_s, u"crown"_s, u"whitening"_s, u"wisdom tooth"_s};
    QString line = isCaller ? dice.pick(caller) : dice.pick(ours);
    line.replace(u"%1"_s, dice.pick(when))
        .replace(u"%2"_s, dice.pick(what))
        .replace(u"%3"_s, QString::number(1000 + dice.roll(9000)));
    return line;
}

CallOutcome outcomeOf(Dice &dice)
{
    using enum CallOutcome;
    static constexpr std::pair<CallOutcome, int> shares[] = {{Booked, 12}, {Answered, 35}, {Message, 15},
        {Transferred, 8}, {Missed, 9}, {Abandoned, 13}, {Changed, 3}, {Cancelled, 2}, {Rejected, 3}};
    int left = dice.roll(100);
    for (const auto &[outcome, share] : shares)
        if ((left -= share) < 0)
            return outcome;
    return Answered;
}

/// One run: the store, the firm, and what it all ends at.
class Writer
{
public:
    Writer(SqliteStore &store, const Business &business, const Size &size, const QDateTime &endUtc)
        : m_store{store}
        , m_business{business}
        , m_size{size}
        , m_end{endUtc.toMSecsSinceEpoch()}
    {
    }

    void call(int n);
    void customer(int who);
    void attention();

private:
    [[nodiscard]] QDateTime startOf(int n) const;
    void talk(const CallRecord &call, int n, Dice &dice);
    void book(const CallRecord &call, int n, Dice &dice);
    void text(const CallRecord &call, int n, const AppointmentId &about, Dice &dice);

    SqliteStore &m_store;
    const Business &m_business;
    const Size m_size;
    const qint64 m_end;
};

/// In order: rows, their ids and their times all grow with `n`, as they do on a line.
QDateTime Writer::startOf(int n) const
{
    const qint64 of = qint64(n) * days, today = of / m_size.calls; // a day has its share of the calls,
    const double within = double(of % m_size.calls) / m_size.calls; // most of them between nine and five
    const double hour = within < 0.08 ? 6 + within / 0.08 * 3
        : within < 0.9                ? 9 + (within - 0.08) / 0.82 * 8
                                      : 17 + (within - 0.9) / 0.1 * 5;
    const qint64 first = (m_end / day - days) * day;
    return QDateTime::fromMSecsSinceEpoch(first + today * day + qint64(hour * 60 * minute), Qt::UTC);
}

void Writer::customer(int who)
{
    Customer customer{.id = CustomerId{u"cust-%1"_s.arg(who)},
        .business = m_business.id,
        .name = nameOf(who),
        .phone = phoneOf(who),
        .email = {},
        .address = {},
        .notes = {},
        .language = {},
        .blocked = who % 997 == 0,
        .calls = callsOfACustomer};
    if (who % 3 == 0)
        customer.address = u"%1 Elm Street, New York"_s.arg(1 + who % 400);
    if (who % 11 == 0)
        customer.notes = u"Prefers mornings; the side door is open."_s;
    m_store.saveCustomer(customer);
}

void Writer::call(int n)
{
    Dice dice{m_size.seed, n};
    const QDateTime at = startOf(n);
    const CallOutcome outcome = outcomeOf(dice);
    const int who = dice.roll(std::max(1, m_size.calls / callsOfACustomer));
    const bool isTalk = outcome != CallOutcome::Missed && outcome != CallOutcome::Rejected;
    CallRecord call{.id = CallId{uuidV7(at.toMSecsSinceEpoch(), QByteArray::number(1000000000 + n))},
        .business = m_business.id,
        .leg = {u"c%1"_s.arg(n), u"l%1"_s.arg(n), u"s%1"_s.arg(n)},
        .from = phoneOf(who).e164(),
        .caller = phoneOf(who),
        .called = m_business.phoneNumbers.first(),
        .customer = CustomerId{u"cust-%1"_s.arg(who)},
        .callerName = who % 9 == 8 ? QString{} : nameOf(who),
        .status = CallStatus::Ended,
        .outcome = outcome,
        .startedUtc = at,
        .endedUtc = at.addSecs(20 + dice.roll(300))};
    if (isTalk) {
        call.answeredUtc = at.addMSecs(800 + dice.roll(1500));
        call.summary = outcome == CallOutcome::Booked ? u"Booked a visit and asked about parking."_s
            : outcome == CallOutcome::Message         ? u"Wants to be called back about a bill."_s
                                                      : u"Asked for prices and opening hours."_s;
    }
    m_store.insertCall(call);
    m_store.addTimeline(call.id, u"initiated"_s, {}, at);
    if (isTalk)
        talk(call, n, dice);
    if (outcome == CallOutcome::Booked || (isTalk && n % 5 == 0))
        m_store.noteTimeAsked(call.id);
    if (outcome == CallOutcome::Booked)
        book(call, n, dice);
    else if (outcome == CallOutcome::Missed)
        text(call, n, {}, dice);
    m_store.addTimeline(call.id, u"hangup"_s, {}, call.endedUtc);
    if (dice.roll(80) == 0)
        m_store.addQuestion(m_business.id, call.id,
            dice.roll(3) == 0 ? u"Do you sell gift cards?"_s : u"Can I pay in %1 instalments?"_s.arg(2 + dice.roll(9)),
            at);
}

void Writer::talk(const CallRecord &call, int n, Dice &dice)
{
    m_store.addTimeline(call.id, u"answered"_s, {}, call.answeredUtc);
    QDateTime at = call.answeredUtc;
    const int turns = 6 + dice.roll(12);
    const int tenth = std::max(1, m_size.calls / 10);
    for (int i = 0; i < turns; ++i) {
        const bool isCaller = i % 2 == 1;
        QString line = lineOf(dice, isCaller);
        if (i == 1 && n % 1000 == 500)
            line += u" It is for the "_s + SeldomWord.toString() + u'.';
        if (i == 1 && n % tenth == tenth / 2)
            line += u" I am the one with the "_s + RareWord.toString() + u'.';
        m_store.addTurn(call.id, isCaller ? Speaker::Caller : Speaker::Receptionist, line, at);
        at = at.addMSecs(isCaller ? 120 + dice.roll(500) : 3000 + dice.roll(5000));
    }
}

void Writer::book(const CallRecord &call, int n, Dice &dice)
{
    const Service &service = m_business.services.at(dice.roll(int(m_business.services.size())));
    Appointment visit;
    visit.id = AppointmentId{u"a-%1"_s.arg(n)}, visit.business = m_business.id, visit.call = call.id,
    visit.customer = call.customer;
    visit.service = service.id, visit.serviceName = service.name, visit.customerName = call.callerName,
    visit.customerPhone = call.caller, visit.createdUtc = call.answeredUtc.addSecs(60);
    for (int tries = 0; tries < 4; ++tries) {
        const StaffMember &person = m_business.staff.at(dice.roll(int(m_business.staff.size())));
        const qint64 on = call.startedUtc.toMSecsSinceEpoch() / day + 1 + dice.roll(20);
        visit.staff = person.id, visit.staffName = person.name;
        visit.startUtc = QDateTime::fromMSecsSinceEpoch(on * day + (14 * 60 + dice.roll(30) * 15) * minute, Qt::UTC);
        visit.endUtc = visit.startUtc.addSecs(service.minutes * 60);
        visit.state = visit.endUtc.toMSecsSinceEpoch() > m_end ? AppointmentState::Confirmed
            : dice.roll(12) == 0                               ? AppointmentState::Cancelled
                                                               : AppointmentState::Kept;
        if (!m_store.insertAppointment(visit, visit.endUtc.addSecs(service.bufferMinutes * 60), call.startedUtc))
            continue;                               // that person has somebody then
        m_store.addTimeline(call.id, u"appointment_confirmed"_s, {}, visit.createdUtc);
        return text(call, n, visit.id, dice);
    }
}

void Writer::text(const CallRecord &call, int n, const AppointmentId &about, Dice &dice)
{
    static const QStringList answers{u"Thank you, see you then!"_s, u"Running ten minutes late, sorry 🙈"_s,
        u"Could we do Thursday instead?"_s, u"شكرا جزيلا"_s, u"好的，谢谢"_s};
    TextMessage message{.id = MessageId{u"m-%1"_s.arg(n)},
        .business = m_business.id,
        .direction = MessageDirection::Out,
        .kind = about.text().isEmpty() ? u"recovery"_s : u"confirmation"_s,
        .peer = *call.caller,
        .ours = m_business.phoneNumbers.first(),
        .text = about.text().isEmpty() ? u"Sorry that we missed you. When may we call back?"_s
                                       : u"Your visit is booked. Reply here to change it."_s,
        .status = dice.roll(60) == 0 ? u"failed"_s : u"delivered"_s,
        .call = call.id,
        .appointment = about,
        .atUtc = call.endedUtc.addSecs(30)};
    m_store.insertMessage(message);
    if (dice.roll(3) != 0)
        return;
    message.id = MessageId{u"r-%1"_s.arg(n)}, message.direction = MessageDirection::In, message.kind = u"received"_s,
    message.status = u"received"_s;
    message.text = dice.pick(answers), message.atUtc = message.atUtc.addSecs(600);
    m_store.insertMessage(message);
    if (n < m_size.calls - m_size.calls / 100)
        m_store.markRead(m_business.id, *call.caller);
}

void Writer::attention()
{
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(m_end, Qt::UTC);
    for (int i = 0; i < openAttention; ++i)
        m_store.addAttention({.business = m_business.id,
            .kind = i % 2 ? u"message"_s : u"text_failed"_s,
            .text = i % 2 ? u"%1 asks to be called back"_s.arg(nameOf(i * 5))
                          : u"A text to %1 did not arrive"_s.arg(nameOf(i * 7)),
            .detail = u"The number is a landline or cannot get texts"_s,
            .atUtc = end.addSecs(-3600 * (openAttention - i))});
}

Result<> writePart(SqliteStore &store, const Business &business, const Size &size, QJsonObject &mark)
{
    const int from = mark[u"done"].toInt(), to = std::min(from + callsOfATransaction, size.calls);
    Writer writer{store, business, size, QDateTime::fromString(mark[u"end"].toString(), Qt::ISODate)};
    if (auto begun = store.begin(); !begun)
        return begun;
    for (int n = from; n < to; ++n) {
        writer.call(n);
        if (n % callsOfACustomer == 0)
            writer.customer(n / callsOfACustomer);
    }
    if (to == size.calls)
        writer.attention();
    mark[u"done"] = to;
    store.saveSetting(progress, QString::fromUtf8(QJsonDocument{mark}.toJson(QJsonDocument::Compact)));
    return store.commit();
}
} // namespace

QJsonObject configuration()
{
    QJsonArray staff;
    for (int i = 0; i < staffCount; ++i)
        staff.append(QJsonObject{{u"name"_s, u"Dr. "_s + nameOf(i * 31 + 2)}});
    QJsonArray services;
    for (const auto &[name, minutes, price] : {std::tuple{u"Check-up"_s, 30, u"60.00"_s},
             {u"Cleaning"_s, 45, u"95.00"_s}, {u"Filling"_s, 60, u"180.00"_s}, {u"Whitening"_s, 90, u"320.00"_s}})
        services.append(QJsonObject{{u"name"_s, name}, {u"minutes"_s, minutes}, {u"price"_s, price}});
    QJsonObject hours;
    for (const QString &weekday : {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s})
        hours.insert(weekday, QJsonArray{QJsonArray{u"09:00"_s, u"18:00"_s}});
    return {{u"name"_s, u"Bright Smile Dental Group"_s}, {u"phone_numbers"_s, QJsonArray{u"+12125550100"_s}},
        {u"timezone"_s, u"America/New_York"_s}, {u"currency"_s, u"USD"_s}, {u"hours"_s, hours},
        {u"services"_s, services}, {u"staff"_s, staff},
        {u"agent"_s, QJsonObject{{u"mode"_s, u"turns"_s}, {u"model"_s, u"local"_s}, {u"language"_s, u"en"_s}}},
        {u"faq"_s,
            QJsonArray{QJsonObject{
                {u"q"_s, u"Do you have parking?"_s}, {u"a"_s, u"Yes, there is free parking behind the house."_s}}}}};
}

Result<> write(const QString &database, const Size &size, const QDateTime &nowUtc, const std::function<bool(int)> &told)
{
    auto store = SqliteStore::open(database);
    if (!store)
        return tl::unexpected{store.error()};
    const QList<Business> businesses = (*store)->businesses();
    if (businesses.isEmpty())
        return failure(Fault::InvalidInput, u"The folder holds no business"_s);
    QJsonObject mark = QJsonDocument::fromJson((*store)->setting(progress).toUtf8()).object();
    if (mark.isEmpty())
        mark = {{u"calls"_s, size.calls}, {u"seed"_s, qint64(size.seed)}, {u"end"_s, nowUtc.toString(Qt::ISODate)},
            {u"done"_s, 0}};
    if (mark[u"calls"].toInt() != size.calls || mark[u"seed"].toInteger() != size.seed)
        return failure(Fault::InvalidInput, u"The folder was begun with another size"_s);
    while (mark[u"done"].toInt() < size.calls) {
        if (auto written = writePart(**store, businesses.first(), size, mark); !written)
            return written;
        if (!told(mark[u"done"].toInt()))
            break;
    }
    return {};
}
} // namespace cloudgreet::largefirm
