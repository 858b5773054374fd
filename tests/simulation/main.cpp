// SPDX-License-Identifier: GPL-3.0-or-later
// simulate: plays seeds through the real engine and store, holds them to the promises, prints what happened how often.
#include "invariants.h"
#include "line.h"
#include "caller.h"
#include "providers.h"
#include "world.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace cloudgreet;
using namespace cloudgreet::sim;

namespace {

/// What every long enough run has to have met; zero fails it.
Tally expected()
{
    Tally tally;
    for (const char16_t *provider : {u"line", u"calendar", u"stripe", u"texts"})
        for (const char16_t *kind : {u"429", u"500", u"not reached", u"dropped before the effect", u"answer lost after the effect", u"slow"})
            tally.announce(QString::fromUtf16(provider) + u": "_s + QString::fromUtf16(kind));
    for (const char16_t *point : {u"idle", u"before the commit", u"after the commit, before its commands", u"after the commands, before their answers"})
        tally.announce(u"crash: "_s + QString::fromUtf16(point));
    for (const char16_t *outcome : {u"booked", u"provisional", u"cancelled", u"message", u"transferred", u"missed", u"answered", u"abandoned"})
        tally.announce(u"outcome: "_s + QString::fromUtf16(outcome));
    for (const char16_t *state : {u"confirmed", u"cancelled", u"conflict"})
        tally.announce(u"appointment: "_s + QString::fromUtf16(state));
    for (const char16_t *other : {u"webhook twice", u"webhook late or out of order", u"webhook sent again", u"clock jump", u"barge-in", u"calendar disconnected",
                                  u"calendar down for hours", u"transfer taken", u"transfer not taken", u"text: confirmation", u"text: recovery", u"text undeliverable"})
        tally.announce(QString::fromUtf16(other));
    return tally;
}

/// The seed up to which a run that was cut off had come.
quint64 resumeFrom(const QString &path, quint64 first)
{
    QFile file{path};
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? std::max(first, file.readAll().trimmed().toULongLong() + 1) : first;
}

void remember(const QString &path, quint64 seed)
{
    QFile file{path};
    if (!path.isEmpty() && file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(QByteArray::number(seed));
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app{argc, argv};
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Plays seeds of a simulated firm. A failing seed is printed; --seed N --trace replays it."_s);
    parser.addHelpOption();
    parser.addOptions({{u"first"_s, u"The first seed."_s, u"N"_s, u"1"_s}, {u"seeds"_s, u"How many."_s, u"N"_s, u"100"_s},
                       {u"seed"_s, u"This one alone."_s, u"N"_s}, {u"trace"_s, u"Print what happens."_s},
                       {u"resume"_s, u"Keep the place in this file, and go on from there."_s, u"FILE"_s}});
    parser.process(app);
    const bool single = parser.isSet(u"seed"_s);
    const QString place = parser.value(u"resume"_s);
    const quint64 begin = single ? parser.value(u"seed"_s).toULongLong() : parser.value(u"first"_s).toULongLong();
    const quint64 end = begin + (single ? 1 : parser.value(u"seeds"_s).toULongLong());
    QTextStream out{stdout};
    Tally total = expected();
    QElapsedTimer timer;
    timer.start();
    quint64 played = 0;
    for (quint64 seed = resumeFrom(place, begin); seed < end; ++seed, ++played) {
        try {
            World world{seed, total, parser.isSet(u"trace"_s)};
            world.run();
        } catch (const Broken &broken) {
            out << "seed " << seed << " breaks a promise: " << broken.what << "\nreplay: simulate --seed " << seed << " --trace" << Qt::endl;
            return 1;
        }
        if (seed % 1000 == 0 || seed + 1 == end) {
            remember(place, seed);
            if (seed % 1000 == 0)
                out << seed << " seeds, " << timer.elapsed() / 1000 << " s" << Qt::endl;
        }
    }
    bool zero = false;
    for (const auto &[name, count] : total.counts()) {
        out << QString::number(count).rightJustified(10) << "  " << name << '\n';
        zero |= count == 0;
    }
    out << played << " seeds clean in " << double(timer.elapsed()) / 1000 << " s" << Qt::endl;
    if (zero && played >= 400) {
        out << "something above never happened: the simulation does not reach it any more" << Qt::endl;
        return 1;
    }
    return 0;
}
