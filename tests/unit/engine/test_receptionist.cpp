// SPDX-License-Identifier: GPL-3.0-or-later
// Whole conversations, one per file of tests/data/conversations. A file is lines of:
//   # salon|plumber|dentist|bare · now 2026-03-02T10:00 · caller +1…|withheld · customer NAME · variety N · taken N ·
//   provisional · line +44… (the business's own number) · named NAME ·
//     question WORDS (that every service asks) · nobody|answers (on transfer) · held SERVICE LOCAL-TIME NAME PHONE
//     [STAFF] (an appointment that exists)
//   C: words of the caller     K: keypad digits     S: silence, the nth time
//   R: regular expression that what is said back must match      N: one that it must not match
//   = SERVICE LOCAL-TIME NAME PHONE STATE    = message TEXT | NAME | PHONE    = text TEXT    = transferred    = ended
//   = stopped
#include "fakediary.h"
#include <QDir>
#include <QRegularExpression>
#include <QtTest>

using namespace cloudgreet;

class TestReceptionist : public QObject
{
    Q_OBJECT
private slots:
    void conversation_data();
    void conversation();
    void nothingIsSaidTwiceWithTheSameWords();
    void samePastSameAnswer();
};

namespace {
struct Script {
    QStringList lines;
    QString path;
};

struct Setting {
    Business business = practiceSalon();
    QDateTime now{QDate{2026, 3, 2}, QTime{15, 0}, Qt::UTC};
    std::optional<PhoneNumber> caller = *PhoneNumber::parse(u"+12125554567");
    std::optional<Customer> customer;
    quint32 variety = 0;
    int taken = 0;
    bool provisional = false, answers = false, failing = false;
    QList<Appointment> held;
};

Appointment appointmentFrom(const QStringList &words, const Business &business)
{
    const auto service = std::find_if(business.services.begin(), business.services.end(),
        [&](const Service &s) { return s.name.startsWith(words.value(1)); });
    Appointment a;
    a.id = AppointmentId{u"held-"_s + words.value(2)};
    a.service = service->id;
    a.serviceName = service->name;
    QDateTime local = QDateTime::fromString(words.value(2), Qt::ISODate);
    local.setTimeZone(business.zone);
    a.startUtc = local.toUTC();
    a.endUtc = a.startUtc.addSecs(service->minutes * 60);
    a.state = AppointmentState::Confirmed;
    a.customerName = words.value(3);
    if (const auto number = PhoneNumber::parse(words.value(4)))
        a.customerPhone = *number;
    a.staff = StaffId{words.value(5)};
    return a;
}

void set(Setting &setting, const QString &line)
{
    const QStringList words = line.mid(1).simplified().split(u' ');
    const QString first = words.value(0), second = words.value(1);
    if (first == u"plumber"_s)
        setting.business = practicePlumber();
    else if (first == u"dentist"_s)
        setting.business = practiceDentist();
    else if (first == u"bare"_s)
        setting.business = practiceBare();
    else if (first == u"now"_s) {
        QDateTime local = QDateTime::fromString(second, Qt::ISODate);
        local.setTimeZone(setting.business.zone);
        setting.now = local.toUTC();
    } else if (first == u"caller"_s)
        setting.caller = second == u"withheld"_s ? std::optional<PhoneNumber>{} : *PhoneNumber::parse(second);
    else if (first == u"customer"_s) {
        setting.customer = Customer{};
        setting.customer->name = words.mid(1).join(u' ');
        setting.customer->phone = setting.caller;
    } else if (first == u"variety"_s)
        setting.variety = second.toUInt();
    else if (first == u"taken"_s)
        setting.taken = second.toInt();
    else if (first == u"provisional"_s)
        setting.provisional = true;
    else if (first == u"answers"_s)
        setting.answers = true;
    else if (first == u"failing"_s)
        setting.failing = true;
    else if (first == u"greeting"_s)
        setting.business.agent.greeting = words.mid(1).join(u' ');
    else if (first == u"question"_s)
        for (Service &service : setting.business.services)
            service.questions = {words.mid(1).join(u' ')};
    else if (first == u"named"_s)
        setting.business.name = words.mid(1).join(u' ');
    else if (first == u"line"_s)
        setting.business.phoneNumbers = {*PhoneNumber::parse(second)};
    else if (first == u"spanish"_s)
        setting.business.agent.language = u"es"_s;
    else if (first == u"held"_s)
        setting.held.push_back(appointmentFrom(words, setting.business));
}

QString written(const Appointment &a, const QTimeZone &zone)
{
    return u"%1 %2 %3 %4 %5"_s.arg(a.serviceName, a.startUtc.toTimeZone(zone).toString(u"yyyy-MM-ddTHH:mm"_s),
        a.customerName, a.customerPhone ? a.customerPhone->e164() : u"-"_s, toText(a.state));
}

QStringList results(const PracticeCall &call, const QTimeZone &zone)
{
    QStringList all;
    for (const Appointment &a : call.diary.appointments)
        all.push_back(written(a, zone));
    for (const tool::TakeMessage &m : call.diary.messages)
        all.push_back(u"message %1 | %2 | %3"_s.arg(m.text, m.customerName, m.phone ? m.phone->e164() : u"-"_s));
    for (const QString &text : call.diary.texts)
        all.push_back(u"text "_s + text);
    if (!call.diary.transfers.isEmpty())
        all.push_back(u"transferred"_s);
    if (call.diary.ended)
        all.push_back(u"ended"_s);
    if (call.diary.textingStopped)
        all.push_back(u"stopped"_s);
    return all;
}

QString contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}
} // namespace

void TestReceptionist::conversation_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder{QStringLiteral(CLOUDGREET_SOURCE_DIR "/tests/data/conversations")};
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::addRow("%s", qPrintable(name)) << folder.filePath(name);
}

void TestReceptionist::conversation()
{
    QFETCH(QString, path);
    Setting setting;
    const QStringList lines = contentOf(path).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        if (line.startsWith(u'#'))
            set(setting, line);
    PracticeCall call{setting.business, setting.now, setting.caller, setting.customer, setting.variety};
    call.diary.appointments = setting.held;
    call.diary.takenNext = setting.taken;
    call.diary.provisional = setting.provisional;
    call.diary.transferReaches = setting.answers;
    call.diary.failing = setting.failing;
    QString said = call.open();
    QStringList transcript{u"R: "_s + said}, expected;
    const auto explain = [&](const QString &line) { return (line + u'\n' + transcript.join(u'\n')).toLocal8Bit(); };
    for (const QString &line : lines) {
        const QString text = line.mid(2).trimmed();
        if (line.startsWith(u"C:"_s))
            said = call.say(text);
        else if (line.startsWith(u"K:"_s))
            said = call.hear(heard::Keys{text});
        else if (line.startsWith(u"S:"_s))
            said = call.hear(heard::Silence{text.toInt()});
        if (line.startsWith(u"C:"_s) || line.startsWith(u"K:"_s) || line.startsWith(u"S:"_s)) {
            transcript += {line, u"R: "_s + said};
            QVERIFY2(call.requests <= 4, explain(line).constData());
        }
        const QRegularExpression wanted{text, QRegularExpression::CaseInsensitiveOption};
        if (line.startsWith(u"R:"_s))
            QVERIFY2(wanted.match(said).hasMatch(), explain(line).constData());
        if (line.startsWith(u"N:"_s))
            QVERIFY2(!wanted.match(said).hasMatch(), explain(line).constData());
        if (line.startsWith(u'='))
            expected.push_back(line.mid(1).trimmed());
    }
    const QStringList got = results(call, setting.business.zone);
    QVERIFY2(got == expected,
        explain(u"got\n  "_s + got.join(u"\n  "_s) + u"\nwanted\n  "_s + expected.join(u"\n  "_s)).constData());
}

void TestReceptionist::nothingIsSaidTwiceWithTheSameWords()
{
    PracticeCall call{practiceSalon(), QDateTime{QDate{2026, 3, 2}, QTime{15, 0}, Qt::UTC}, {}};
    (void)call.open();
    const QString first = call.say(u"I want to book a haircut"_s), again = call.say(u"what?"_s);
    QVERIFY(first != again);
    QVERIFY(again.contains(u"?"_s));
}

void TestReceptionist::samePastSameAnswer()
{
    const Business business = practiceSalon();
    const ReceptionFacts facts{business, QDateTime{QDate{2026, 3, 2}, QTime{15, 0}, Qt::UTC}, {}, {}, 5};
    const DialogueStep open = respond(DialogueState{}, heard::CallOpened{}, facts);
    const heard::Said words{u"a haircut on Thursday at 3 for Ann Lee"_s, 1};
    const DialogueStep one = respond(open.next, words, facts),
                       two = respond(DialogueState{open.next.memory()}, words, facts);
    QCOMPARE(one.say, two.say);
    QCOMPARE(one.next, two.next);
}

QTEST_APPLESS_MAIN(TestReceptionist)
#include "test_receptionist.moc"
