// SPDX-License-Identifier: GPL-3.0-or-later
// simulate: plays seeds through the real engine and store, holds them to the promises, prints what happened how often.
#include "invariants.h"
#include "line.h"
#include "caller.h"
#include "chatmodel.h"
#include "providers.h"
#include "world.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTextStream>

using namespace cloudgreet;
using namespace cloudgreet::sim;

namespace {

/// What every long enough run has to have met; zero fails it.
Tally expected()
{
    Tally tally;
    for (const char16_t *provider : {u"line", u"calendar", u"stripe", u"texts"})
        for (const char16_t *kind :
            {u"429", u"500", u"not reached", u"dropped before the effect", u"answer lost after the effect", u"slow"})
            tally.announce(QString::fromUtf16(provider) + u": "_s + QString::fromUtf16(kind));
    for (const char16_t *kind : {u"answers", u"late", u"busy", u"no_quota", u"not_accepted", u"refused", u"broken",
             u"unavailable", u"never heard of again", u"claims what is not so", u"rubbish for a tool"})
        tally.announce(u"model: "_s + QString::fromUtf16(kind));
    for (const char16_t *point : {u"idle", u"before the commit", u"after the commit, before its commands",
             u"after the commands, before their answers"})
        tally.announce(u"crash: "_s + QString::fromUtf16(point));
    for (const char16_t *outcome :
        {u"booked", u"provisional", u"cancelled", u"message", u"transferred", u"missed", u"answered", u"abandoned"})
        tally.announce(u"outcome: "_s + QString::fromUtf16(outcome));
    for (const char16_t *state : {u"confirmed", u"cancelled", u"conflict"})
        tally.announce(u"appointment: "_s + QString::fromUtf16(state));
    for (const char16_t *other : {u"webhook given up by the line", u"webhook asked for later", u"webhook twice",
             u"webhook late or out of order", u"webhook sent again", u"clock jump", u"barge-in",
             u"calendar disconnected", u"calendar down for hours", u"owner moves ours", u"owner deletes ours",
             u"event is other than we knew", u"sync token gone", u"calendar channel", u"calendar notice",
             u"calendar notice lost", u"calendar notice late", u"calendar notice twice", u"transfer: taken",
             u"transfer: no answer", u"transfer: busy", u"transfer: mailbox", u"transfer: declined",
             u"transfer: rings off", u"transfer: the caller left", u"transfer: told that the caller left",
             u"transfer: left alone", u"text: confirmation", u"text: recovery", u"text undeliverable"})
        tally.announce(QString::fromUtf16(other));
    return tally;
}

/// What has been played so far, kept in a file so that a run that was cut off goes on with its counts.
struct Progress {
    quint64 next = 1;                   ///< The seed to be played next.
    qint64 played = 0;
    double seconds = 0;
    Tally total = expected();
};

Progress resumed(const QString &path, quint64 first)
{
    Progress progress{.next = first};
    QFile file{path};
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return progress;
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    progress.next = std::max(first, quint64(kept.value(u"next"_s).toInteger()));
    progress.played = kept.value(u"played"_s).toInteger();
    progress.seconds = kept.value(u"seconds"_s).toDouble();
    const QJsonObject counts = kept.value(u"counts"_s).toObject();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        progress.total.count(it.key(), it->toInteger());
    return progress;
}

void keep(const QString &path, const Progress &progress, double seconds)
{
    QSaveFile file{path};
    if (path.isEmpty() || !file.open(QIODevice::WriteOnly))
        return;
    QJsonObject counts;
    for (const auto &[name, count] : progress.total.counts())
        counts.insert(name, count);
    file.write(QJsonDocument{QJsonObject{{u"next"_s, qint64(progress.next)}, {u"played"_s, progress.played},
                                 {u"seconds"_s, seconds}, {u"counts"_s, counts}}}
                   .toJson());
    file.commit();
}

/// False: something that every long enough run meets was not met.
bool report(QTextStream &out, const Progress &progress, double seconds)
{
    bool zero = false;
    for (const auto &[name, count] : progress.total.counts()) {
        out << QString::number(count).rightJustified(10) << "  " << name << '\n';
        zero |= count == 0;
    }
    out << progress.played << " seeds clean in " << seconds << " s" << Qt::endl;
    if (zero && progress.played >= 400) {
        out << "something above never happened: the simulation does not reach it any more" << Qt::endl;
        return false;
    }
    return true;
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app{argc, argv};
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Plays seeds of a simulated firm. A failing seed is printed; --seed N --trace replays it."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"first"_s, u"The first seed."_s, u"N"_s, u"1"_s}, {u"seeds"_s, u"How many."_s, u"N"_s, u"100"_s},
            {u"seed"_s, u"This one alone."_s, u"N"_s}, {u"trace"_s, u"Print what happens."_s},
            {u"resume"_s, u"Keep the place and the counts in this file, and go on from there."_s, u"FILE"_s}});
    parser.process(app);
    const bool single = parser.isSet(u"seed"_s);
    const QString place = parser.value(u"resume"_s);
    const quint64 begin = single ? parser.value(u"seed"_s).toULongLong() : parser.value(u"first"_s).toULongLong();
    const quint64 end = begin + (single ? 1 : parser.value(u"seeds"_s).toULongLong());
    QTextStream out{stdout};
    Progress progress = resumed(place, begin);
    QElapsedTimer timer;
    timer.start();
    const auto seconds = [&] { return progress.seconds + double(timer.elapsed()) / 1000; };
    while (progress.next < end) {
        const quint64 seed = progress.next;
        try {
            World world{seed, progress.total, parser.isSet(u"trace"_s)};
            world.run();
        } catch (const Broken &broken) {
            out << "seed " << seed << " breaks a promise: " << broken.what << "\nreplay: simulate --seed " << seed
                << " --trace" << Qt::endl;
            return 1;
        }
        ++progress.next, ++progress.played;
        if (seed % 100 == 0 || progress.next == end)
            keep(place, progress, seconds());
        if (seed % 1000 == 0)
            out << seed << " seeds, " << seconds() << " s" << Qt::endl;
    }
    return report(out, progress, seconds()) ? 0 : 1;
}
