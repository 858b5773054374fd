// SPDX-License-Identifier: GPL-3.0-or-later
// batter_understand: random bytes and mutated turns through `understand` and `understandLine`, each call timed.
//
// Exit 1: a call took more than a second three times in a row, or more CPU than --most-cpu-ms, or told of words that
// lie outside the turn. A crash, or a call that never ends, names the input first. `--replay KIND:INDEX` runs one input
// again; seed, corpus and --fill must be those of the run.
#include "batterinputs.h"
#include "language/understand.h"
#include <QtCore>
#include <algorithm>
#include <chrono>
#include <csignal>
#include <ctime>
#include <unistd.h>
#if defined(__has_feature) // clang; g++ defines the macro by itself
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__ 1
#endif
#endif
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/common_interface_defs.h>
#endif

using namespace cloudgreet;
using namespace cloudgreet::batter;
using namespace Qt::StringLiterals;

namespace {
constexpr double HangMs = 1000;
constexpr unsigned GiveUpSeconds = 60;

char underWay[96]; // for handlers, which may not allocate
void tellUnderWay()
{
    (void)!write(STDERR_FILENO, underWay, strlen(underWay));
}
void stopAfterTelling(int signal)
{
    tellUnderWay();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void tellWhenItDies()
{
    std::signal(SIGALRM, &stopAfterTelling);
#ifdef __SANITIZE_ADDRESS__
    __sanitizer_set_death_callback(&tellUnderWay);
#else
    for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGBUS})
        std::signal(signal, &stopAfterTelling);
#endif
}

struct Taken {
    double cpuMs = 0, wallMs = 0;
};

template <typename Work> Taken timed(const Work &work)
{
    const auto cpuNow = [] {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    };
    const auto wall = std::chrono::steady_clock::now();
    const double cpu = cpuNow();
    work();
    const double cpuTaken = cpuNow() - cpu;
    return {cpuTaken, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - wall).count()};
}

/// A machine that stalls does so once; what hangs, hangs every time.
template <typename Work> Taken timedAgainIfSlow(const Work &work)
{
    Taken taken = timed(work);
    for (int again = 0; again < 2 && taken.wallMs > HangMs; ++again)
        taken = timed(work);
    return taken;
}

enum class Entry { Understand, Line };

struct Slow {
    double cpuMs = 0;
    Kind kind{};
    quint64 index = 0;
    Entry entry{};
    qsizetype characters = 0;
};

/// Everything that one kind of input gave through one entry point.
struct Column {
    std::vector<float> cpuMs;
    double seconds = 0;
    float mostWallMs = 0;
    [[nodiscard]] double at(double share)
    {
        if (cpuMs.empty())
            return 0;
        const auto nth = cpuMs.begin() + qptrdiff(double(cpuMs.size() - 1) * share);
        std::nth_element(cpuMs.begin(), nth, cpuMs.end());
        return double(*nth);
    }
};

bool liesWithin(qsizetype from, qsizetype to, const QString &text)
{
    return from >= 0 && from <= to && to <= text.size();
}

/// What any meaning keeps, whatever was said.
bool isSound(const language::Meaning &meaning, const QString &text)
{
    const bool whens = std::all_of(meaning.whens.begin(), meaning.whens.end(), [&](const language::When &when) {
        return liesWithin(when.from, when.to, text) && liesWithin(when.day.from, qMax(when.day.from, when.day.to), text)
            && liesWithin(when.time.from, qMax(when.time.from, when.time.to), text);
    });
    return whens && liesWithin(meaning.phone.from, meaning.phone.to, text) && meaning.confidence >= 0
        && meaning.confidence <= 1;
}

/// What was understood, in bytes: two builds that read alike give the same.
QByteArray bytesOf(const language::Meaning &meaning)
{
    QByteArray bytes;
    QDataStream out{&bytes, QIODevice::WriteOnly};
    for (const language::ScoredIntent &scored : meaning.intents)
        out << int(scored.intent) << qRound(scored.score * 1e4);
    for (const language::When &when : meaning.whens)
        out << when.start.date << when.start.time << when.end.date << when.end.time << when.from << when.to;
    out << meaning.name.full() << meaning.phone.digits << meaning.email << meaning.url << meaning.address
        << meaning.postcode << meaning.partySize.value_or(-1) << meaning.choice.index << int(meaning.choice.kind);
    for (const auto &list : {meaning.services, meaning.staff})
        for (const language::ListMatch &match : list)
            out << match.index << qRound(match.score * 1e4);
    return bytes;
}

class Batter
{
public:
    struct Limits {
        double mostCpuMs = HangMs;
    };
    Batter(const Inputs &inputs, Limits limits)
        : m_inputs{inputs}
        , m_limits{limits}
    {
    }

    void run(Kind kind, quint64 first, quint64 count)
    {
        for (quint64 index = first; index < first + count; ++index) {
            once(kind, index);
            if ((index - first + 1) % 100'000 == 0)
                fprintf(stderr, "%llu %s\n", qulonglong(index - first + 1), qPrintable(toText(kind)));
        }
    }

    /// What the input was, and what its calls took.
    void replay(Kind kind, quint64 index)
    {
        const Input input = m_inputs.make(kind, index);
        fprintf(stdout, "%s\n%s\n", input.text.toUtf8().constData(), input.line.constData());
        once(kind, index);
    }

    void print()
    {
        printf("\n| inputs | through | calls | s | median ms | p99 ms | most ms CPU | most ms wall "
               "|\n|---|---|---|---|---|---|---|---|\n");
        for (const Kind kind : {Kind::Random, Kind::Mutated})
            for (const Entry entry : {Entry::Understand, Entry::Line})
                if (Column &c = column(kind, entry); !c.cpuMs.empty())
                    printf("| %s | %s | %zu | %.0f | %.3f | %.3f | %.2f | %.2f |\n", qPrintable(toText(kind)),
                        nameOf(entry), c.cpuMs.size(), c.seconds, c.at(0.5), c.at(0.99), c.at(1), double(c.mostWallMs));
        printf("\nslowest:\n");
        for (const Slow &slow : m_slowest)
            printf("%.2f ms CPU, %s, %lld characters, --replay %s:%llu\n", slow.cpuMs, nameOf(slow.entry),
                qlonglong(slow.characters), qPrintable(toText(slow.kind)), qulonglong(slow.index));
    }
    [[nodiscard]] quint64 broken() const { return m_broken; }
    [[nodiscard]] QByteArray digest() const { return m_digest.result().toHex().left(16); }

private:
    static const char *nameOf(Entry entry) { return entry == Entry::Line ? "understandLine" : "understand"; }
    Column &column(Kind kind, Entry entry) { return m_columns[size_t(kind) * 2 + size_t(entry)]; }

    void once(Kind kind, quint64 index)
    {
        const Input input = m_inputs.make(kind, index);
        qsnprintf(
            underWay, sizeof underWay, "\nduring --replay %s:%llu\n", qPrintable(toText(kind)), qulonglong(index));
        alarm(GiveUpSeconds);
        language::Meaning meaning;
        const Taken understood = timedAgainIfSlow([&] { meaning = language::understand(input.text, input.listening); });
        note({understood.cpuMs, kind, index, Entry::Understand, input.text.size()}, understood);
        if (!input.line.isEmpty()) {
            const Taken line
                = timedAgainIfSlow([&] { (void)language::understandLine(input.line, input.listening.reference); });
            note({line.cpuMs, kind, index, Entry::Line, input.text.size()}, line);
        }
        alarm(0);
        m_digest.addData(bytesOf(meaning));
        if (!isSound(meaning, input.text))
            complain(u"unsound"_s, kind, index);
    }

    void note(const Slow &call, const Taken &taken)
    {
        Column &c = column(call.kind, call.entry);
        c.cpuMs.push_back(float(taken.cpuMs));
        c.seconds += taken.cpuMs / 1e3;
        c.mostWallMs = std::max(c.mostWallMs, float(taken.wallMs));
        if (taken.wallMs > HangMs)
            complain(u"%1 ms"_s.arg(taken.wallMs), call.kind, call.index);
        else if (taken.cpuMs > m_limits.mostCpuMs)
            complain(u"%1 ms CPU"_s.arg(taken.cpuMs), call.kind, call.index);
        m_slowest.insert(std::upper_bound(m_slowest.begin(), m_slowest.end(), call,
                             [](const Slow &a, const Slow &b) { return a.cpuMs > b.cpuMs; }),
            call);
        if (m_slowest.size() > 5)
            m_slowest.pop_back();
    }

    void complain(const QString &why, Kind kind, quint64 index)
    {
        if (++m_broken <= 20)
            fprintf(stderr, "%s: --replay %s:%llu\n", qPrintable(why), qPrintable(toText(kind)), qulonglong(index));
    }

    const Inputs &m_inputs;
    Limits m_limits;
    std::array<Column, 4> m_columns;
    std::vector<Slow> m_slowest;
    quint64 m_broken = 0;
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
};

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&](const QString &name, const QString &text, const QString &value, const QString &usual = {}) {
        parser.addOption({name, text, value, usual});
    };
    add(u"random"_s, u"How many random byte strings."_s, u"N"_s, u"0"_s);
    add(u"mutated"_s, u"How many mutated turns."_s, u"N"_s, u"0"_s);
    add(u"first"_s, u"The index to begin with, to run in pieces."_s, u"INDEX"_s, u"0"_s);
    add(u"seed"_s, u"Another seed gives other inputs."_s, u"S"_s, u"1"_s);
    add(u"fill"_s, u"How many in a hundred mutated turns are made 2,000 characters long."_s, u"PERCENT"_s, u"2"_s);
    add(u"corpus"_s, u"Turns to mutate; else what CLOUDGREET_LANGUAGE_DATA names, else tests/data/conversations."_s,
        u"FILE|DIR"_s);
    add(u"most-cpu-ms"_s, u"Fail where a call takes more thread CPU time."_s, u"M"_s, QString::number(HangMs));
    add(u"replay"_s, u"Run one input again and print it."_s, u"KIND:INDEX"_s);
}

QStringList corpusPaths(const QCommandLineParser &parser)
{
    if (parser.isSet(u"corpus"_s))
        return parser.values(u"corpus"_s);
    const QString data = qEnvironmentVariable("CLOUDGREET_LANGUAGE_DATA");
    return {data.isEmpty() ? QStringLiteral(CLOUDGREET_SOURCE_DIR "/tests/data/conversations") : data};
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app{argc, argv};
    QCommandLineParser parser;
    parser.addHelpOption();
    addOptions(parser);
    parser.process(app);
    const auto number = [&](const QString &name) { return parser.value(name).toULongLong(); };
    const QStringList corpus = readCorpus(corpusPaths(parser));
    if (corpus.isEmpty()) {
        fprintf(stderr, "no turns to mutate\n");
        return 2;
    }
    tellWhenItDies();
    const Inputs inputs{corpus, {number(u"seed"_s), number(u"fill"_s)}};
    (void)language::understand(u"warm", {}); // the tables are built at the first call
    language::Listening spanish;
    spanish.tongue = language::Tongue::Spanish;
    (void)language::understand(u"warm", spanish);
    Batter batter{inputs, {parser.value(u"most-cpu-ms"_s).toDouble()}};
    if (const QStringList replay = parser.value(u"replay"_s).split(u':'); replay.size() == 2)
        batter.replay(replay[0] == toText(Kind::Random) ? Kind::Random : Kind::Mutated, replay[1].toULongLong());
    batter.run(Kind::Random, number(u"first"_s), number(u"random"_s));
    batter.run(Kind::Mutated, number(u"first"_s), number(u"mutated"_s));
    batter.print();
    printf("%lld turns in the corpus, %llu calls beyond a limit, meanings %s\n", qlonglong(corpus.size()),
        qulonglong(batter.broken()), batter.digest().constData());
    return batter.broken() ? 1 : 0;
}
