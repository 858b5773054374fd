// SPDX-License-Identifier: GPL-3.0-or-later
// Practice calls from outside: the real program with a script, two callers at once, and what stays in the real folder.
#include "host/host.h"
#include "program.h"
#include "received.h"
#include "surface.h"
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace cloudgreet {
namespace {

const QTimeZone newYork{"America/New_York"};

QDate today() { return QDateTime::currentDateTimeUtc().toTimeZone(newYork).date(); }

QString said(QDate day)
{
    return QLocale{QLocale::English}.toString(day, u"dddd, MMMM d"_s);
}

QJsonObject alwaysOpen(const QString &from, const QString &to)
{
    QJsonObject week;
    for (const QString &day : {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s})
        week.insert(day, QJsonArray{QJsonArray{from, to}});
    return week;
}

/// Every file below `folder` but what practice keeps for itself, with what is in it.
QMap<QString, QByteArray> contentsOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator each{folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};
    while (each.hasNext()) {
        QFile file{each.next()};
        const QString name = file.fileName().mid(folder.size() + 1);
        if (!name.startsWith(u"practice/") && file.open(QIODevice::ReadOnly))
            files.insert(name, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
    }
    return files;
}

QByteArray realBusiness()
{
    return QJsonDocument{
        QJsonObject{{u"name"_s, u"Elm Street Hair"_s}, {u"phone_numbers"_s, QJsonArray{u"+12125550300"_s}},
            {u"timezone"_s, u"America/New_York"_s}, {u"hours"_s, alwaysOpen(u"08:00"_s, u"18:00"_s)},
            {u"services"_s,
                QJsonArray{QJsonObject{{u"name"_s, u"Haircut"_s}, {u"minutes"_s, 45}, {u"price"_s, u"45.00"_s}}}},
            {u"booking_fee"_s, u"2.50"_s}}}
        .toJson();
}
} // namespace

class TestPracticeCall : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_home;

private slots:
    void aMessageLeftIsInTheReport()
    {
        const QString folder = m_home.path() + u"/message"_s;
        const QStringList script{u"I would like to leave a message for the owner"_s,
            u"please order the blue paint for Thursday"_s, u"Bob Smith"_s, u"that's all, bye"_s};
        const QString lines = written(folder, u"script.txt"_s, script.join(u'\n').toUtf8());
        const QString business = written(folder, u"business.json"_s, realBusiness());
        const auto ended = Program{folder + u"/data"_s}.run(
            {u"practice"_s, u"--config"_s, business, u"--script"_s, lines, u"--json"_s});
        QVERIFY2(ended.code == 0, ended.err.constData());
        const QJsonObject report = QJsonDocument::fromJson(ended.out).object();
        const QJsonArray taken = report.value(u"messages_taken").toArray();
        QVERIFY2(taken.size() == 1, ended.out.constData());
        const QJsonObject message = taken.first().toObject();
        QCOMPARE(message.value(u"text").toString(), script.at(1));
        QVERIFY(message.value(u"from").toString().startsWith(u"Bob Smith, "_s));
        QCOMPARE(message.value(u"urgent"), QJsonValue{false});
        QVERIFY(report.value(u"appointments").toArray().isEmpty());
    }

    void aCallerWhoChangesTheirMind()
    {
        const QString folder = m_home.path() + u"/changes"_s;
        const QDate first = today().addDays(9), then = today().addDays(10);
        const QStringList script{u"Hi, I would like to book a haircut"_s, said(first) + u" at 2 pm"_s,
            u"actually, no, "_s + said(then), u"how much is that?"_s, u"Bob Smith"_s, u"no, use another number"_s,
            u"212 555 0148"_s, u"no, 0149, not 0148"_s, u"yes, that's right"_s, u"actually make it four"_s, u"yes"_s,
            u"that's all, bye"_s};
        const QString lines = written(folder, u"script.txt"_s, script.join(u'\n').toUtf8());
        const QString business = written(folder, u"business.json"_s, realBusiness());
        const auto ended = Program{folder + u"/data"_s}.run(
            {u"practice"_s, u"--config"_s, business, u"--script"_s, lines, u"--json"_s});
        QVERIFY2(ended.code == 0, ended.err.constData());
        const QJsonObject report = QJsonDocument::fromJson(ended.out).object();
        const auto list = [&](const QString &name) { return report.value(name).toArray(); };

        const QDateTime start = QDateTime{then, QTime{16, 0}, newYork}.toUTC();
        QCOMPARE(list(u"appointments"_s).size(), 1);
        const QJsonObject appointment = list(u"appointments"_s).first().toObject();
        QCOMPARE(appointment.value(u"service").toString(), u"Haircut"_s);
        QCOMPARE(appointment.value(u"state").toString(), u"confirmed"_s);
        QCOMPARE(appointment.value(u"customer_name").toString(), u"Bob Smith"_s);
        QCOMPARE(appointment.value(u"customer_phone").toString(), u"+12125550149"_s);
        QCOMPARE(QDateTime::fromString(appointment.value(u"start").toString(), Qt::ISODateWithMs), start);
        QCOMPARE(
            QDateTime::fromString(appointment.value(u"end").toString(), Qt::ISODateWithMs), start.addSecs(45 * 60));

        QCOMPARE(list(u"calendar_events"_s).size(), 1);
        const QJsonObject event = list(u"calendar_events"_s).first().toObject();
        QCOMPARE(
            QDateTime::fromString(event.value(u"start").toObject().value(u"dateTime").toString(), Qt::ISODate).toUTC(),
            start);
        QCOMPARE(list(u"messages"_s).size(), 1);
        const QJsonObject text = list(u"messages"_s).first().toObject();
        QVERIFY2(QJsonDocument{text}.toJson().contains("+12125550149"), "the text went to another number");
        QVERIFY(text.value(u"text").toString().contains(u"4:00 PM"));
        QCOMPARE(list(u"fees"_s).size(), 1);
        QCOMPARE(list(u"fees"_s).first().toObject().value(u"amount").toInt(), 250);

        const QJsonObject call = report.value(u"call").toObject();
        QCOMPARE(call.value(u"outcome").toString(), u"booked"_s);
        QStringList heard, answered;
        qint64 index = 0;
        for (const auto &turn : call.value(u"turns").toArray()) {
            const QJsonObject one = turn.toObject();
            QCOMPARE(one.value(u"index").toInteger(), index++);
            (one.value(u"role").toString() == u"caller"_s ? heard : answered) << one.value(u"text").toString();
        }
        QCOMPARE(heard, script);
        QVERIFY(answered.join(u' ').contains(u"45 dollars"));

        const QJsonObject recording = report.value(u"recording").toObject();
        QVERIFY(recording.value(u"seconds").toDouble() > 0);
        QFile sound{recording.value(u"path").toString()};
        QVERIFY2(sound.open(QIODevice::ReadOnly), qPrintable(sound.fileName()));
        const QByteArray bytes = sound.readAll();
        const bool isWave = bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WAVE";
        const bool isMp3 = bytes.startsWith("ID3")
            || (bytes.size() > 2 && uchar(bytes[0]) == 0xff && (uchar(bytes[1]) & 0xe0) == 0xe0);
        QVERIFY(isWave || isMp3);
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
            recording.value(u"sha256").toString());
    }

    void twoCallersWantTheOnlySlot()
    {
        static const QString days[] = {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
        const QDate tomorrow = today().addDays(1);
        HostConfig config;
        config.dataDir = m_home.path() + u"/two/practice"_s;
        config.practice = true;
        config.practiceSpeed = 0;
        config.publicAddress = config.adminAddress = net::ListenAddress{};
        config.practiceBusiness = {{u"name"_s, u"Elm Street Hair"_s},
            {u"phone_numbers"_s, QJsonArray{u"+12125550300"_s}}, {u"timezone"_s, u"America/New_York"_s},
            {u"window_days"_s, 2}, {u"minimum_notice_minutes"_s, 0},
            {u"hours"_s, QJsonObject{{days[tomorrow.dayOfWeek() - 1], QJsonArray{QJsonArray{u"10:00"_s, u"11:00"_s}}}}},
            {u"services"_s, QJsonArray{QJsonObject{{u"name"_s, u"Haircut"_s}, {u"minutes"_s, 60}}}}};
        auto host = Host::start(config);
        QVERIFY2(host, host ? "" : qPrintable(host.error().text));
        Visitor visitor;
        visitor.token = (*host)->ownerToken();
        const auto admin = [&](const QString &path) { return QUrl{(*host)->adminUrl() + path}; };
        const auto lines = [](const QString &name) {
            return QJsonArray{u"I would like to book a haircut"_s, u"tomorrow at ten in the morning"_s, name, u"yes"_s,
                u"yes"_s, u"no, that is all, goodbye"_s};
        };
        const QStringList callers{u"+12125550171"_s, u"+12125550172"_s};
        for (const auto &[from, name] :
            {std::pair{callers.at(0), u"Maria Lopez"_s}, std::pair{callers.at(1), u"Bob Smith"_s}})
            QCOMPARE(visitor
                         .post(admin(u"/api/practice/calls"_s),
                             {{u"from"_s, from}, {u"says"_s, lines(name)}, {u"speech_speed"_s, 0}})
                         .status,
                200);

        QMap<QString, QJsonObject> ended;
        const auto bothEnded = [&] {
            ended.clear();
            for (const auto &call : visitor.get(admin(u"/api/calls"_s)).value(u"items").toArray())
                if (call.toObject().value(u"outcome").toString() != u"open"_s)
                    ended.insert(call.toObject().value(u"from").toString(), call.toObject());
            return ended.size() == 2 && visitor.get(admin(u"/api/practice/idle"_s)).value(u"idle").toBool();
        };
        QVERIFY(QTest::qWaitFor(bothEnded, 60000));

        const QJsonArray appointments = visitor.get(admin(u"/api/appointments"_s)).value(u"items").toArray();
        QCOMPARE(appointments.size(), 1);
        QCOMPARE(appointments.first().toObject().value(u"state").toString(), u"confirmed"_s);
        const QString winner = appointments.first().toObject().value(u"customer_phone").toString();
        QVERIFY(callers.contains(winner));
        const QString loser = winner == callers.at(0) ? callers.at(1) : callers.at(0);
        QCOMPARE(ended.value(winner).value(u"outcome").toString(), u"booked"_s);
        QVERIFY(ended.value(loser).value(u"outcome").toString() != u"booked"_s);
        QStringList toLoser;
        for (const auto &turn :
            visitor.get(admin(u"/api/calls/"_s + ended.value(loser).value(u"id").toString())).value(u"turns").toArray())
            if (turn.toObject().value(u"role").toString() == u"receptionist"_s)
                toLoser << turn.toObject().value(u"text").toString();
        const QString words = toLoser.join(u'\n');
        static const QRegularExpression refusal{
            u"taken|not free|no free|fully booked|nothing|don't have|do not have|full|unfortunately|sorry"_s,
            QRegularExpression::CaseInsensitiveOption};
        QVERIFY2(refusal.match(words).hasMatch(), qPrintable(words));
        QVERIFY2(!words.contains(u"You're booked"), qPrintable(words));
        const QJsonObject received = (*host)->practiceReceived();
        QCOMPARE(received.value(u"calendar_events").toArray().size(), 1);
        QVERIFY(!received.value(u"requests").toArray().isEmpty());
        QCOMPARE(checkReceived(received.value(u"requests").toArray()), QString{});
        QCOMPARE(visitor.complaints.join(u'\n'), QString{});
    }

    void leavesNoTraceBesideARealBusiness()
    {
        const QString folder = m_home.path() + u"/beside"_s, data = folder + u"/data"_s;
        const QString business = written(folder, u"business.json"_s, realBusiness());
        const QString lines = written(folder, u"script.txt"_s,
            (u"I would like to book a haircut\n"_s + said(today().addDays(5))
                + u" at 2 pm\nBob Smith\nyes\nyes\nno thanks, bye\n"_s)
                .toUtf8());
        const auto made = Program{data}.run({u"configure"_s, business});
        QVERIFY2(made.code == 0, made.err.constData());
        const auto before = contentsOf(data);
        QVERIFY(before.contains(u"cloudgreet.db"_s));

        const auto ended = Program{data}.run({u"practice"_s, u"--script"_s, lines, u"--json"_s});
        QVERIFY2(ended.code == 0, ended.err.constData());
        const QJsonObject report = QJsonDocument::fromJson(ended.out).object();
        QCOMPARE(report.value(u"appointments").toArray().size(), 1);
        QCOMPARE(report.value(u"appointments").toArray().first().toObject().value(u"service").toString(),
            u"Haircut"_s); // its own settings
        QCOMPARE(contentsOf(data), before);

        // And while the real host runs: its lists and counts stay empty.
        Program real{data};
        QVERIFY(real.serve(u"127.0.0.1:0"_s, u"127.0.0.1:0"_s));
        Visitor visitor;
        visitor.token = real.token();
        QCOMPARE(Program{data}.run({u"practice"_s, u"--script"_s, lines, u"--json"_s}).code, 0);
        for (const QString &path : {u"/api/calls"_s, u"/api/appointments"_s, u"/api/messages"_s, u"/api/customers"_s,
                 u"/api/fees"_s, u"/api/attention"_s}) {
            const auto answer = visitor.ask("GET", QUrl{real.adminUrl() + path});
            QCOMPARE(answer.status, 200);
            QCOMPARE(jsonOf(answer).value(u"items").toArray(), QJsonArray{});
        }
        QCOMPARE(visitor.get(QUrl{real.adminUrl() + u"/api/dashboard"_s}).value(u"calls").toInt(), 0);
        QCOMPARE(visitor.complaints.join(u'\n'), QString{});
        QCOMPARE(real.terminate(), 0);
    }

    void linesOfAPipeAreSaidInTheirTurn()
    {
        const QString folder = m_home.path() + u"/pipe"_s;
        Program program{folder + u"/data"_s};
        QJsonObject other = QJsonDocument::fromJson(realBusiness()).object();
        other.insert(u"name"_s, u"Oak Street Hair"_s), other.insert(u"phone_numbers"_s, QJsonArray{u"+12125550301"_s});
        for (const QByteArray &business : {realBusiness(), QJsonDocument{other}.toJson()})
            QCOMPARE(program.run({u"configure"_s, written(folder, u"business.json"_s, business)}).code, 0);
        const QByteArray lines = (u"I would like to book a haircut\n"_s + said(today().addDays(5))
            + u" at 2 pm\nBob Smith\nyes\nyes\nno thanks, bye"_s)
                                     .toUtf8();
        const auto ended = program.typed({u"practice"_s, u"--business"_s, u"oak street hair"_s, u"--json"_s}, lines);
        QVERIFY2(ended.code == 0, ended.err.constData());
        const QJsonObject report = QJsonDocument::fromJson(ended.out).object();
        QCOMPARE(report.value(u"appointments").toArray().size(), 1);
        QCOMPARE(report.value(u"call")[u"to"].toString(), u"+12125550301"_s);
        QStringList heard;
        for (const auto &turn : report.value(u"call")[u"turns"].toArray())
            if (turn[u"role"].toString() == u"caller"_s)
                heard << turn[u"text"].toString();
        QCOMPARE(heard, QString::fromUtf8(lines).split(u'\n'));

        const auto unknown = program.typed({u"practice"_s, u"--business"_s, u"Nobody"_s}, {});
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains("Oak Street Hair"), unknown.err.constData());
    }

    void interruptedItHangsUpAndReports()
    {
        const auto ended
            = Program{m_home.path() + u"/interrupted/data"_s}.interrupted({u"practice"_s}, "call is recorded");
        QVERIFY2(ended.code == 0, ended.err.constData());
        QVERIFY2(ended.out.contains("What came of it: "), ended.out.constData());
    }

    void whatACommandDoesNotKnowIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("nothing") << QStringList{} << QByteArray{"Say what to do"};
        QTest::newRow("no command") << QStringList{u"dance"_s} << QByteArray{"no command “dance”"};
        QTest::newRow("a word too many") << QStringList{u"doctor"_s, u"please"_s} << QByteArray{"“please” is too much"};
        QTest::newRow("a word too few") << QStringList{u"configure"_s} << QByteArray{"cloudgreetd configure FILE.json"};
        QTest::newRow("another's option")
            << QStringList{u"doctor"_s, u"--speed"_s, u"2"_s} << QByteArray{"doctor has no option --speed"};
        QTest::newRow("no value") << QStringList{u"serve"_s, u"--listen"_s, u"--practice"_s}
                                  << QByteArray{"--listen wants a value"};
        QTest::newRow("a flag's value") << QStringList{u"doctor"_s, u"--json=yes"_s}
                                        << QByteArray{"--json takes no value"};
    }

    void whatACommandDoesNotKnowIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const auto ended = Program{m_home.path() + u"/refused"_s}.run(arguments);
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(says), ended.err.constData());
        QVERIFY(ended.out.isEmpty());
        QVERIFY(!QFile::exists(m_home.path() + u"/refused"_s));
    }

    void helpIsGivenForEachCommand()
    {
        const auto all = Program{m_home.path()}.run({u"--help"_s}),
                   one = Program{m_home.path()}.run({u"export"_s, u"--help"_s});
        QVERIFY(all.out.contains("restore FILE") && all.out.contains("CLOUDGREET_DATA_DIR"));
        QVERIFY(one.out.startsWith("cloudgreetd export calls|appointments|messages [options]")
            && one.out.contains("--from DAY"));
    }

    void practiceAndRealFoldersAreNotMixed()
    {
        const QString folder = m_home.path() + u"/mixed"_s;
        const QString business = written(folder, u"business.json"_s, realBusiness());
        // A real business lies where practice would keep its own.
        QCOMPARE(Program{folder + u"/a/practice"_s}.run({u"configure"_s, business}).code, 0);
        const auto practice = Program{folder + u"/a"_s}.run(
            {u"serve"_s, u"--practice"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--admin-listen"_s, u"127.0.0.1:0"_s},
            10000);
        QCOMPARE(practice.code, 1);
        QVERIFY2(practice.err.contains("real business"), practice.err.constData());
        QVERIFY(practice.out.isEmpty());
        // The reverse: a real host over a practice folder.
        HostConfig config;
        config.dataDir = folder + u"/b"_s;
        config.practice = true;
        config.publicAddress = config.adminAddress = net::ListenAddress{};
        QVERIFY(Host::start(config).has_value());
        const auto real = Program{folder + u"/b"_s}.run(
            {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--admin-listen"_s, u"127.0.0.1:0"_s}, 10000);
        QCOMPARE(real.code, 1);
        QVERIFY2(real.err.contains("practice calls"), real.err.constData());
        // Nor does practice start with real keys at hand.
        const auto keyed = Program{folder + u"/c"_s, {{u"TELNYX_API_KEY"_s, u"KEY0123"_s}}}.run(
            {u"serve"_s, u"--practice"_s}, 10000);
        QCOMPARE(keyed.code, 1);
        QVERIFY2(keyed.err.contains("real keys"), keyed.err.constData());
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestPracticeCall)
#include "test_practicecall.moc"
