// SPDX-License-Identifier: GPL-3.0-or-later
// Backups of a data folder: whole or not at all, wherever they are damaged or interrupted.
#include "store/backup.h"
#include "store/sqlitestore.h"
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <archive.h>
#include <archive_entry.h>

namespace cloudgreet {
namespace {
const QDateTime noon{{2026, 6, 8}, {12, 0}, Qt::UTC};
const BusinessId business{u"b"_s};
const backup::Progress onward = [](qint64, qint64) { return true; };

CallId idOf(int n) { return CallId{u"0197000%1-0000-7000-8000-000000000000"_s.arg(n)}; }

void write(const QString &path, const QByteArray &bytes)
{
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

QByteArray read(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// Every file of a folder with its contents, to see whether anything changed.
QByteArray stateOf(const QString &folder)
{
    QStringList files;
    for (QDirIterator it{folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories}; it.hasNext();)
        files << it.next();
    files.sort();
    QCryptographicHash hash{QCryptographicHash::Sha256};
    for (const QString &file : files)
        hash.addData(file.toUtf8() + read(file));
    return hash.result();
}

void addCall(SqliteStore &store, int n, const QByteArray &words, const QString &recordings)
{
    const PhoneNumber caller = *PhoneNumber::parse(u"+12125551000"_s);
    CallRecord call{.id = idOf(n),
        .business = business,
        .leg = {u"c%1"_s.arg(n), u"l"_s, u"s%1"_s.arg(n)},
        .from = caller.e164(),
        .caller = caller,
        .called = *PhoneNumber::parse(u"+12125550100"),
        .status = CallStatus::Ended,
        .startedUtc = noon.addSecs(n),
        .endedUtc = noon.addSecs(n + 60)};
    call.state.phase = CallPhase::Ended;
    store.insertCall(call);
    store.addTurn(call.id, Speaker::Caller, QString::fromUtf8(words), noon.addSecs(n));
    const QString name = call.id.text() + u".mp3"_s;
    write(recordings + u'/' + name, words + " as sound");
    store.saveRecording({.call = call.id,
        .recordingId = u"r%1"_s.arg(n),
        .format = u"mp3"_s,
        .state = u"here"_s,
        .fileName = name,
        .sha256
        = QString::fromLatin1(QCryptographicHash::hash(words + " as sound", QCryptographicHash::Sha256).toHex()),
        .bytes = words.size() + 9});
}

/// A data folder with three calls, each with a recording.
struct House {
    explicit House(QString p) : path{std::move(p)}
    {
        QDir{}.mkpath(path + u"/recordings"_s);
        const auto store = open();
        if (!store->begin())
            qFatal("begin");
        for (int n = 1; n <= 3; ++n)
            addCall(*store, n, "words of call " + QByteArray::number(n), path + u"/recordings"_s);
        if (!store->commit())
            qFatal("commit");
    }
    std::unique_ptr<SqliteStore> open() const { return std::move(*SqliteStore::open(path + u"/cloudgreet.db"_s)); }
    template <typename Do> void change(Do what) const
    {
        const auto store = open();
        if (!store->begin())
            qFatal("begin");
        what(*store);
        if (!store->commit())
            qFatal("commit");
    }
    bool has(int n) const { return open()->call(idOf(n)).has_value(); }
    QByteArray soundOf(int n) const { return read(path + u"/recordings/"_s + idOf(n).text() + u".mp3"_s); }
    const QString path;
};

/// A tar with the members given, packed as ours are.
void packOther(const QString &file, const QList<std::pair<QByteArray, QByteArray>> &members, unsigned type = AE_IFREG)
{
    archive *out = archive_write_new();
    archive_write_set_format_pax_restricted(out);
    archive_write_add_filter_zstd(out);
    archive_write_open_filename(out, file.toLocal8Bit().constData());
    for (qsizetype i = 0; i < members.size(); ++i) {
        const auto &[name, bytes] = members.at(i);
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_filetype(entry, i == 0 ? unsigned(AE_IFREG) : type);
        archive_entry_set_size(entry, bytes.size());
        if (i > 0 && type == AE_IFLNK)
            archive_entry_set_symlink(entry, "/etc/hostname");
        archive_write_header(out, entry);
        archive_write_data(out, bytes.constData(), size_t(bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(out);
    archive_write_free(out);
}

QByteArray manifestOf(const QByteArray &path, const QByteArray &bytes)
{
    const QJsonObject file{{u"path"_s, QString::fromLatin1(path)}, {u"bytes"_s, bytes.size()},
        {u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())}};
    return QJsonDocument{QJsonObject{{u"format"_s, 1}, {u"made"_s, u"2026-06-08T12:00:00.000Z"_s}, {u"bytes"_s, 10},
                             {u"files"_s, QJsonArray{file}}}}
        .toJson();
}
} // namespace

class TestBackup : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString at(const QString &name) const { return m_folder->path() + u'/' + name; }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void oneFileBringsEverythingBack_data()
    {
        QTest::addColumn<bool>("asFolder");
        QTest::newRow("file") << false;
        QTest::newRow("folder") << true;
    }
    void oneFileBringsEverythingBack()
    {
        QFETCH(bool, asFolder);
        const House house{at(u"house"_s)};
        write(house.path + u"/host-settings.json"_s, "{}");
        const auto open = house.open();                             // a host has it open meanwhile
        const QString made = at(u"saved"_s);
        const auto report
            = asFolder ? backup::make(house.path, made, onward) : backup::makeFile(house.path, made, onward);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text));
        QCOMPARE(report->calls, 3);
        QCOMPARE(report->recordings, 3);
        QCOMPARE(report->missing, 0);
        QVERIFY(!(QFile::permissions(made) & (QFile::ReadGroup | QFile::ReadOther)));
        const auto described = backup::describe(made);
        QVERIFY(described);
        QCOMPARE(described->calls, 3);

        const QString other = at(u"other"_s);
        QDir{}.mkpath(other);
        const auto restored = backup::restore(other, made, onward);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
        QCOMPARE(restored->before, QString{});
        for (int n = 1; n <= 3; ++n) {
            const auto store = std::move(*SqliteStore::open(other + u"/cloudgreet.db"_s));
            QVERIFY(store->call(idOf(n)).has_value());
            QCOMPARE(read(other + u"/recordings/"_s + idOf(n).text() + u".mp3"_s), house.soundOf(n));
        }
        QCOMPARE(read(other + u"/host-settings.json"_s), QByteArray{"{}"});
        QVERIFY(!QFile::exists(other + u"/restore-ready"_s));
    }

    void whatWasThereIsKept()
    {
        const House house{at(u"house"_s)};
        QVERIFY(backup::makeFile(house.path, at(u"saved"_s), onward));
        house.change([&](SqliteStore &store) { addCall(store, 4, "after the backup", house.path + u"/recordings"_s); });
        const auto restored = backup::restore(house.path, at(u"saved"_s), onward);
        QVERIFY(restored);
        QVERIFY(house.has(3));
        QVERIFY(!house.has(4));
        QVERIFY(house.soundOf(4).isEmpty());
        const auto before = SqliteStore::open(restored->before + u"/cloudgreet.db"_s);
        QVERIFY(before && (*before)->call(idOf(4)).has_value());
        QVERIFY(QFile::exists(restored->before + u"/recordings/"_s + idOf(4).text() + u".mp3"_s));
    }

    void whatWasDeletedForGoodStaysDeleted()
    {
        const House house{at(u"house"_s)};
        QVERIFY(backup::makeFile(house.path, at(u"saved"_s), onward));
        house.change([](SqliteStore &store) { store.removeCall(*store.call(idOf(2)), noon); });
        const auto restored = backup::restore(house.path, at(u"saved"_s), onward);
        QVERIFY(restored);
        QCOMPARE(restored->deletedAgain, 1);
        QVERIFY(house.has(1) && !house.has(2) && house.has(3));
        QVERIFY(house.soundOf(2).isEmpty());
    }

    void nothingIsSentAgain()
    {
        const House house{at(u"house"_s)};
        house.change([](SqliteStore &store) {
            CallRecord live = *store.call(idOf(3));
            live.status = CallStatus::Active, live.state.phase = CallPhase::Talking;
            store.saveCall(live);
            const auto post = [&](const char *kind, const QString &lane) {
                store.addCommand({.business = business,
                    .kind = QString::fromLatin1(kind),
                    .lane = lane,
                    .key = lane,
                    .payload = {{u"text"_s, u"hello"_s}},
                    .dueUtc = noon});
            };
            post("text.send", u"text:1"_s), post("fee.charge", u"fee:1"_s), post("call.speak", u"leg:c3"_s),
                post("calendar.put", u"calendar:1"_s);
            store.setTimer({0, u"call:"_s + idOf(3).text(), u"silence"_s, noon, {}});
            store.setTimer({0, u"appointment:a"_s, u"reminder"_s, noon, {}});
            store.setTimer({0, u"appointment:b"_s, u"reminder"_s, QDateTime::currentDateTimeUtc().addDays(2), {}});
        });
        QVERIFY(backup::makeFile(house.path, at(u"saved"_s), onward));
        const auto restored = backup::restore(house.path, at(u"saved"_s), onward);
        QVERIFY(restored);
        QCOMPARE(restored->notSent, 2);
        const auto store = house.open();
        QStringList kinds;
        for (const OutboxRow &row : store->readyCommands(noon.addDays(1), 10))
            kinds << row.kind;
        QCOMPARE(kinds, QStringList{u"calendar.put"_s});
        QCOMPARE(store->openAttention(business, u"restored"_s).size(), 1);
        QVERIFY(store->openCalls().isEmpty());
        QVERIFY(!store->timerDue(u"appointment:a"_s, u"reminder"_s).isValid());
        QVERIFY(store->timerDue(u"appointment:b"_s, u"reminder"_s).isValid());
        QVERIFY(!store->timerDue(u"call:"_s + idOf(3).text(), u"silence"_s).isValid());
    }

    void aDamagedOneChangesNothing_data()
    {
        QTest::addColumn<double>("where");                          // a share of the file; negative: cut off there
        for (const double where : {0.02, 0.3, 0.6, 0.95, -0.1, -0.5, -0.98})
            QTest::addRow("%g", where) << where;
    }
    void aDamagedOneChangesNothing()
    {
        QFETCH(double, where);
        const House house{at(u"house"_s)};
        QVERIFY(backup::makeFile(house.path, at(u"saved"_s), onward));
        QByteArray bytes = read(at(u"saved"_s));
        if (where < 0)
            bytes.truncate(qsizetype(double(bytes.size()) * -where));
        else
            bytes[qsizetype(double(bytes.size()) * where)]
                = char(bytes.at(qsizetype(double(bytes.size()) * where)) ^ 0x5a);
        write(at(u"saved"_s), bytes);
        const QByteArray before = stateOf(house.path);
        const auto restored = backup::restore(house.path, at(u"saved"_s), onward);
        QVERIFY(!restored);
        QCOMPARE(restored.error().fault, Fault::Corrupt);
        QVERIFY(!restored.error().text.isEmpty());
        QCOMPARE(stateOf(house.path), before);
    }

    void hostileOnesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("named");
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<unsigned>("type");
        QTest::newRow("leads out") << QByteArray{"../../out"} << QByteArray{"../../out"} << unsigned(AE_IFREG);
        QTest::newRow("leads out of the recordings")
            << QByteArray{"recordings/../../out"} << QByteArray{"recordings/../../out"} << unsigned(AE_IFREG);
        QTest::newRow("absolute") << QByteArray{"/tmp/out"} << QByteArray{"/tmp/out"} << unsigned(AE_IFREG);
        QTest::newRow("not in the list") << QByteArray{"cloudgreet.db"} << QByteArray{"recordings/more"}
                                         << unsigned(AE_IFREG);
        QTest::newRow("a link") << QByteArray{"cloudgreet.db"} << QByteArray{"cloudgreet.db"} << unsigned(AE_IFLNK);
        QTest::newRow("no database") << QByteArray{"recordings/x.mp3"} << QByteArray{"recordings/x.mp3"}
                                     << unsigned(AE_IFREG);
        QTest::newRow("another program's database")
            << QByteArray{"cloudgreet.db"} << QByteArray{"cloudgreet.db"} << unsigned(AE_IFREG);
    }
    void hostileOnesAreRefused()
    {
        QFETCH(QByteArray, named);
        QFETCH(QByteArray, member);
        QFETCH(unsigned, type);
        packOther(at(u"hostile"_s), {{"manifest.json", manifestOf(named, "rubbish")}, {member, "rubbish"}}, type);
        const QString folder = at(u"empty"_s);
        QDir{}.mkpath(folder);
        const auto restored = backup::restore(folder, at(u"hostile"_s), onward);
        QVERIFY(!restored);
        QVERIFY(QDir{folder}.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        QVERIFY(!QFile::exists(at(u"out"_s)));
    }

    void stoppedLeavesNothing()
    {
        const House house{at(u"house"_s)};
        const auto never = [](qint64, qint64) { return false; };
        QCOMPARE(backup::makeFile(house.path, at(u"saved"_s), never).error().fault, Fault::Cancelled);
        QVERIFY(!QFile::exists(at(u"saved"_s)) && !QFile::exists(at(u"saved.part"_s)));
        QVERIFY(backup::makeFile(house.path, at(u"saved"_s), onward));
        const QByteArray before = stateOf(house.path);
        QCOMPARE(backup::restore(house.path, at(u"saved"_s), never).error().fault, Fault::Cancelled);
        QCOMPARE(stateOf(house.path), before);
    }

    /// A crash between any two of the last renames: the next start finishes them.
    void anInterruptedRestoreIsFinished_data()
    {
        QTest::addColumn<int>("steps");
        for (int steps = 0; steps <= 3; ++steps)
            QTest::addRow("%d", steps) << steps;
    }
    void anInterruptedRestoreIsFinished()
    {
        QFETCH(int, steps);
        const House house{at(u"house"_s)}, newer{at(u"newer"_s)};
        newer.change([&](SqliteStore &store) { addCall(store, 4, "restored", newer.path + u"/recordings"_s); });
        const QString ready = house.path + u"/restore-ready"_s, before = house.path + u"/before-restore-x"_s;
        QVERIFY(QDir{}.rename(newer.path, ready));
        write(ready + u"/before"_s, before.toUtf8());
        if (steps >= 1)
            QVERIFY(
                QDir{}.mkpath(before) && QFile::rename(house.path + u"/cloudgreet.db"_s, before + u"/cloudgreet.db"_s));
        if (steps >= 2)
            QVERIFY(QFile::rename(house.path + u"/recordings"_s, before + u"/recordings"_s));
        if (steps >= 3)
            QVERIFY(QFile::rename(ready + u"/recordings"_s, house.path + u"/recordings"_s));
        QVERIFY(backup::finishRestore(house.path));
        QVERIFY(house.has(4));
        QCOMPARE(house.soundOf(4), QByteArray{"restored as sound"});
        QVERIFY(QFile::exists(before + u"/cloudgreet.db"_s) && QFile::exists(before + u"/recordings"_s));
        QVERIFY(!QFile::exists(ready));
        QVERIFY(backup::finishRestore(house.path));                 // and nothing is left to do
        QVERIFY(house.has(4));
    }

    void onlyTheNewestAreKept()
    {
        const House house{at(u"house"_s)};
        QDir{}.mkpath(backup::nightlyFolder(house.path));
        for (int day = 1; day <= 4; ++day)
            QVERIFY(backup::make(house.path, backup::nightlyFolder(house.path) + u"/2026-06-0%1"_s.arg(day), onward));
        QDir{}.mkpath(backup::nightlyFolder(house.path) + u"/.making-2026-06-05"_s);
        backup::dropOld(house.path, 2);
        QStringList names;
        for (const QString &folder : backup::nightly(house.path))
            names << QFileInfo{folder}.fileName();
        QCOMPARE(names, (QStringList{u"2026-06-04"_s, u"2026-06-03"_s}));
        QVERIFY(!QFile::exists(backup::nightlyFolder(house.path) + u"/.making-2026-06-05"_s));
        QCOMPARE(backup::make(house.path, backup::nightlyFolder(house.path) + u"/2026-06-04"_s, onward).error().fault,
            Fault::Conflict);
    }

    void deletedForGoodLeavesNoWordOnTheDisk()
    {
        const House house{at(u"house"_s)};
        const QByteArray secret = "xylophonically";
        house.change([&](SqliteStore &store) {
            addCall(store, 5, secret + " was said", house.path + u"/recordings"_s);
            store.addTimeline(idOf(5), u"note"_s, QString::fromLatin1(secret), noon);
            store.addQuestion(business, idOf(5), QString::fromLatin1(secret), noon);
            (void)store.addJournal(business, u"turn"_s,
                {{u"call"_s, idOf(5).text()}, {u"text"_s, QString::fromLatin1(secret)}}, noon.addSecs(10));
            OutboxRow speak{.business = business,
                .kind = u"call.speak"_s,
                .lane = u"leg:c5"_s,
                .key = u"k"_s,
                .payload = {{u"text"_s, QString::fromLatin1(secret)}},
                .dueUtc = noon};
            speak.id = store.addCommand(speak);
            speak.state = OutboxState::Done;
            store.saveCommand(speak);
        });
        QVERIFY(read(house.path + u"/cloudgreet.db"_s).contains(secret));
        house.change([](SqliteStore &store) { store.removeCall(*store.call(idOf(5)), noon); });
        const auto store = house.open();
        for (int slice = 0, gone = 1; gone > 0 && slice < 100; ++slice) {
            QVERIFY(store->begin());
            gone = store->prune(noon, 500);
            QVERIFY(store->commit());
        }
        store->checkpoint();
        QVERIFY(!read(house.path + u"/cloudgreet.db"_s).contains(secret));
        QVERIFY(!store->call(idOf(5)));
        QVERIFY(store->call(idOf(1)).has_value());
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestBackup)
#include "test_backup.moc"
