// SPDX-License-Identifier: GPL-3.0-or-later
// Scenario files: JSON in, values out, every slip refused.
#include "domain/businessjson.h"
#include "members.h"
#include "rehearsal/scenario.h"
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

// Outside the namespace, as Q_INIT_RESOURCE demands; a static library's resources are not found by themselves.
static void initResources()
{
    Q_INIT_RESOURCE(rehearsal);
}

namespace cloudgreet::rehearsal {
namespace {
constexpr qint64 largestFile = 1024 * 1024;
constexpr std::pair<const char16_t *, CalendarState> calendars[]
    = {{u"none", CalendarState::None}, {u"connected", CalendarState::Connected}, {u"down", CalendarState::Down}};

/// "2026-03-05T15:00", "2026-03-05", "any", or an object of what matters.
Wanted wanted(Members &in, const QString &name)
{
    Wanted when;
    if (!in.has(name) || in.value(name).toString() == u"any"_s)
        return when;
    if (const QString text = in.value(name).toString(); !text.isEmpty()) {
        when.day = QDate::fromString(text.left(10), Qt::ISODate);
        when.time = QTime::fromString(text.mid(11), u"HH:mm"_s);
        if (!when.day.isValid() || (text.size() > 10 && !when.time.isValid()))
            in.wrong(name, QObject::tr("a day like 2026-03-05, perhaps with a time like T15:00, or “any” is wanted"));
        return when;
    }
    in.object(name, [&](Members &one) {
        const QString day = one.text(u"day"_s);
        when.day = QDate::fromString(day, Qt::ISODate);
        if (!day.isEmpty() && !when.day.isValid())
            one.wrong(u"day"_s, QObject::tr("a day like 2026-03-05 is wanted"));
        when.time = one.time(u"time"_s);
        when.from = one.time(u"from"_s);
        when.to = one.time(u"to"_s);
        when.says = one.texts(u"says"_s);
    });
    return when;
}

Persona persona(Members &in)
{
    using P = Persona;
    static constexpr std::pair<const char16_t *, P::Manner> manners[]
        = {{u"plain", P::Manner::Plain}, {u"terse", P::Manner::Terse}, {u"chatty", P::Manner::Chatty}};
    static constexpr std::pair<const char16_t *, P::Digits> digits[]
        = {{u"written", P::Digits::Written}, {u"words", P::Digits::Words}, {u"double", P::Digits::Double}};
    P p;
    p.about = in.text(u"about"_s);
    p.name = in.text(u"name"_s, true);
    p.from = in.text(u"from"_s, true);
    if (p.from != u"anonymous"_s && !PhoneNumber::parse(p.from))
        in.wrong(u"from"_s, QObject::tr("a number like +12125550147, or “anonymous”, is wanted"));
    if (in.has(u"language"_s))
        p.language = in.text(u"language"_s);
    if (p.language != u"en"_s && p.language != u"es"_s)
        in.wrong(u"language"_s, QObject::tr("en or es is wanted"));
    p.manner = in.oneOf(u"manner"_s, manners, P::Manner::Plain);
    p.digits = in.oneOf(u"digits"_s, digits, P::Digits::Written);
    p.allAtOnce = in.flag(u"all_at_once"_s);
    p.fillers = in.flag(u"fillers"_s);
    p.patience = in.number(u"patience"_s, p.patience, 1, 30);
    return p;
}

Goal goal(Members &in, const Business &business)
{
    using D = Goal::Deed;
    static constexpr std::pair<const char16_t *, D> deeds[]
        = {{u"book", D::Book}, {u"move", D::Move}, {u"cancel", D::Cancel}, {u"check", D::Check},
            {u"message", D::Message}, {u"ask", D::Ask}, {u"person", D::Person}, {u"emergency", D::Emergency},
            {u"wrong_number", D::WrongNumber}, {u"stop_texts", D::StopTexts}, {u"silence", D::Silence}};
    static constexpr std::pair<const char16_t *, Otherwise> ways[] = {{u"nearest", Otherwise::Nearest},
        {u"other", Otherwise::Other}, {u"message", Otherwise::Message}, {u"give_up", Otherwise::GiveUp}};
    Goal g;
    if (!in.has(u"do"_s))
        in.wrong(u"do"_s, QObject::tr("say what the caller wants: book, move, cancel, …"));
    g.deed = in.oneOf(u"do"_s, deeds, D::Book);
    g.service = in.text(u"service"_s, g.deed == D::Book);
    const auto known = [&](const Service &service) { return service.name == g.service; };
    if (!g.service.isEmpty() && std::none_of(business.services.begin(), business.services.end(), known))
        in.wrong(u"service"_s, QObject::tr("the business has no service “%1”").arg(g.service));
    g.serviceSays = in.texts(u"service_says"_s);
    g.when = wanted(in, u"when"_s);
    g.instead = wanted(in, u"instead"_s);
    g.which = wanted(in, u"which"_s);
    g.staff = in.text(u"staff"_s);
    g.name = in.text(u"name"_s);
    g.phone = in.phone(u"phone"_s);
    g.answers = in.texts(u"answers"_s);
    g.message = in.text(u"message"_s, g.deed == D::Message);
    g.opening = in.texts(u"opening"_s);
    g.otherwise = in.oneOf(u"otherwise"_s, ways, Otherwise::Nearest);
    if (g.deed == D::Ask && g.opening.isEmpty())
        in.wrong(u"opening"_s, QObject::tr("say what the caller asks"));
    return g;
}

Twist twist(Members &in)
{
    using K = Twist::Kind;
    static constexpr std::pair<const char16_t *, K> kinds[] = {{u"say", K::Say}, {u"answer", K::Answer},
        {u"change", K::Change}, {u"slip", K::Slip}, {u"spell", K::Spell}, {u"keys", K::Keys}, {u"pieces", K::Pieces},
        {u"switch", K::Switch}, {u"wait", K::Wait}, {u"interrupt", K::Interrupt}, {u"hang_up", K::HangUp}};
    Twist t;
    if (const auto at = questionFrom(in.text(u"at"_s, true)))
        t.at = *at;
    else
        in.wrong(u"at"_s, QObject::tr("it is no question of the receptionist's; docs/rehearsal.md lists them"));
    t.kind = in.oneOf(u"do"_s, kinds, K::Say);
    t.time = in.number(u"time"_s, 1, 1, 20);
    t.words = in.texts(u"words"_s);
    t.when = wanted(in, u"when"_s);
    t.member = in.has(u"service"_s) ? u"service"_s : in.has(u"name"_s) ? u"name"_s : u"when"_s;
    t.value = t.member != u"when"_s ? in.text(t.member) : in.text(u"value"_s);
    t.seconds = in.number(u"seconds"_s, 10, 1, 120);
    const bool needsWords = t.kind == K::Say || t.kind == K::Answer;
    if (needsWords && t.words.isEmpty())
        in.wrong(u"words"_s, QObject::tr("say which"));
    if ((t.kind == K::Slip || t.kind == K::Switch) && t.value.isEmpty())
        in.wrong(u"value"_s, QObject::tr("a text is wanted"));
    return t;
}

Expected::Visit visit(Members &in)
{
    Expected::Visit v;
    v.service = in.text(u"service"_s);
    v.staff = in.text(u"staff"_s);
    v.name = in.text(u"name"_s);
    v.phone = in.phone(u"phone"_s);
    v.notes = in.text(u"notes"_s);
    if (in.has(u"state"_s))
        v.state = in.text(u"state"_s);
    v.was = in.moment(u"was"_s);
    const QJsonValue start = in.value(u"start"_s);
    if (start.isObject()) {
        in.object(u"start"_s, [&](Members &range) {
            v.from = range.moment(u"from"_s);
            v.to = range.moment(u"to"_s);
        });
    } else {
        const QJsonArray list = start.isArray() ? start.toArray() : QJsonArray{start};
        for (const auto &one : list)
            v.starts << in.moment(u"start"_s, one);
    }
    return v;
}

Expected expected(Members &in)
{
    Expected e;
    in.each(u"appointments"_s, [&](Members &one) { e.appointments << visit(one); });
    in.each(u"cancelled"_s, [&](Members &one) { e.cancelled << visit(one); });
    in.each(u"moved"_s, [&](Members &one) { e.moved << visit(one); });
    e.messages = in.texts(u"messages"_s);
    for (const QString &pattern : std::as_const(e.messages))
        if (!QRegularExpression{pattern}.isValid())
            in.wrong(u"messages"_s, QObject::tr("“%1” is no regular expression").arg(pattern));
    if (in.has(u"fees"_s))
        e.fees = in.number(u"fees"_s, 0, 0, 100);
    e.outcomes = in.texts(u"outcome"_s);
    for (const QString &outcome : std::as_const(e.outcomes))
        if (!callOutcome(outcome))
            in.wrong(u"outcome"_s, QObject::tr("there is no outcome “%1”").arg(outcome));
    if (in.has(u"opted_out"_s))
        e.optedOut = in.flag(u"opted_out"_s);
    return e;
}

Scenario scenario(Members &in, const Business &business)
{
    Scenario s;
    s.name = in.text(u"name"_s, true);
    s.tags = in.texts(u"tags"_s);
    bool described = false;
    in.object(u"persona"_s, [&](Members &one) { s.persona = persona(one), described = true; });
    if (!described)
        in.wrong(u"persona"_s, QObject::tr("say who calls"));
    in.each(u"goals"_s, [&](Members &one) { s.goals << goal(one, business); });
    if (s.goals.isEmpty())
        in.wrong(u"goals"_s, QObject::tr("a caller wants at least one thing"));
    in.each(u"twists"_s, [&](Members &one) { s.twists << twist(one); });
    s.someoneAnswers = in.flag(u"someone_answers"_s);
    if (in.has(u"calendar"_s))
        s.calendar = in.oneOf(u"calendar"_s, calendars, CalendarState::Connected);
    if (!in.has(u"expect"_s))
        in.wrong(u"expect"_s, QObject::tr("say what the database has to hold in the end"));
    in.object(u"expect"_s, [&](Members &one) { s.expected = expected(one); });
    return s;
}

void readBooks(Members &in, Setting &setting)
{
    setting.now = in.moment(u"now"_s, in.value(u"now"_s));
    setting.calendar = in.oneOf(u"calendar"_s, calendars, CalendarState::Connected);
    in.each(u"appointments"_s, [&](Members &one) {
        setting.visits << Setting::Visit{one.text(u"service"_s, true), one.text(u"staff"_s), one.text(u"name"_s, true),
            one.phone(u"phone"_s), one.moment(u"start"_s, one.value(u"start"_s))};
    });
    in.each(u"busy"_s, [&](Members &one) {
        setting.busy << qMakePair(one.moment(u"from"_s, one.value(u"from"_s)), one.moment(u"to"_s, one.value(u"to"_s)));
    });
    in.each(u"customers"_s, [&](Members &one) {
        setting.customers << Setting::Known{one.text(u"name"_s, true), one.phone(u"phone"_s), one.text(u"language"_s)};
    });
}

Result<QJsonObject> objectOf(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::NotFound, QObject::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    if (file.size() > largestFile)
        return failure(Fault::InvalidInput, QObject::tr("%1 is too large for a file of scenarios").arg(path));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestFile), &error);
    if (error.error != QJsonParseError::NoError)
        return failure(Fault::InvalidInput,
            QObject::tr("%1 is not JSON: %2 at byte %3").arg(path, error.errorString()).arg(error.offset));
    if (!document.isObject())
        return failure(
            Fault::InvalidInput, QObject::tr("%1 holds no scenarios: a JSON object, {…}, is wanted").arg(path));
    return document.object();
}
} // namespace

Result<Setting> settingFromJson(const QJsonObject &json, const QString &file)
{
    Setting setting;
    setting.file = file;
    auto business = businessFromJson(json.value(u"business"_s).toObject());
    if (!business)
        return failure(Fault::InvalidInput, u"%1: business: %2"_s.arg(file, business.error().text));
    setting.business = *business;
    if (setting.business.id.isNull())
        setting.business.id = BusinessId{u"rehearsal"_s};
    if (setting.business.phoneNumbers.isEmpty())
        return failure(
            Fault::InvalidInput, QObject::tr("%1: business.phone_numbers: a number to call is wanted").arg(file));
    QString slip;
    {
        Members in{json, file, slip};
        in.value(u"business"_s);
        readBooks(in, setting);
        in.each(u"scenarios"_s, [&](Members &one) { setting.scenarios << scenario(one, setting.business); });
        if (setting.scenarios.isEmpty())
            in.wrong(u"scenarios"_s, QObject::tr("there is none"));
    }
    QSet<QString> names;
    for (const Scenario &one : std::as_const(setting.scenarios)) {
        if (names.contains(one.name) && slip.isEmpty())
            slip = QObject::tr("%1: two scenarios are called “%2”").arg(file, one.name);
        names.insert(one.name);
    }
    if (!slip.isEmpty())
        return failure(Fault::InvalidInput, slip);
    return setting;
}

Result<QList<Setting>> readSettings(const QStringList &paths)
{
    initResources();
    QStringList files;
    for (const QString &path : paths.isEmpty() ? QStringList{u":/cloudgreet/rehearsal"_s} : paths) {
        if (!QFileInfo{path}.isDir()) {
            files << path;
            continue;
        }
        const QStringList found = QDir{path}.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        if (found.isEmpty())
            return failure(Fault::NotFound, QObject::tr("%1 holds no file of scenarios (*.json)").arg(path));
        for (const QString &name : found)
            files << path + u'/' + name;
    }
    QList<Setting> settings;
    for (const QString &path : std::as_const(files)) {
        const auto json = objectOf(path);
        if (!json)
            return tl::unexpected{json.error()};
        auto setting = settingFromJson(*json, path.startsWith(u':') ? QFileInfo{path}.fileName() : path);
        if (!setting)
            return tl::unexpected{setting.error()};
        settings << *setting;
    }
    return settings;
}
} // namespace cloudgreet::rehearsal
