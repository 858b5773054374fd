// SPDX-License-Identifier: GPL-3.0-or-later
// Webhooks per second, acknowledgement times and memory of a real cloudgreetd with its durable commit on. The load:
// reports of ended speeches, each signed and distinct, over 200 open calls; each is verified, decoded, de-duplicated,
// run through the call policy, stored and committed before its 200. Figures are printed; nothing passes or fails by
// them.
#include "loadclient.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <fcntl.h>
#include <sched.h>
#include <sodium.h>
#include <unistd.h>

using namespace cloudgreet::bench;
using namespace Qt::StringLiterals;

namespace {
constexpr int callsOpen = 200;

enum class Cores { One, All };                  ///< What the host may use.

/// This process, and what it starts from here on.
void keepTo(Cores cores, int which)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    for (int cpu = 0; cpu < CPU_SETSIZE && cpu < ::sysconf(_SC_NPROCESSORS_ONLN); ++cpu)
        if (cores == Cores::All || cpu == which)
            CPU_SET(cpu, &set);
    ::sched_setaffinity(0, sizeof set, &set);
}

struct Signer {
    unsigned char publicKey[crypto_sign_PUBLICKEYBYTES], secretKey[crypto_sign_SECRETKEYBYTES];
    Signer() { crypto_sign_keypair(publicKey, secretKey); }
    QByteArray publicBase64() const
    {
        return QByteArray{reinterpret_cast<const char *>(publicKey), sizeof publicKey}.toBase64();
    }

    std::string request(const QByteArray &body) const
    {
        const QByteArray time = QByteArray::number(QDateTime::currentSecsSinceEpoch());
        const QByteArray message = time + '|' + body;
        unsigned char signature[crypto_sign_BYTES];
        crypto_sign_detached(signature, nullptr, reinterpret_cast<const unsigned char *>(message.constData()),
            quint64(message.size()), secretKey);
        const QByteArray signed_ = QByteArray{reinterpret_cast<const char *>(signature), sizeof signature}.toBase64();
        return QByteArray{
            "POST /webhooks/telnyx HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTelnyx-Timestamp: "
            + time + "\r\nTelnyx-Signature-Ed25519: " + signed_
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body}
            .toStdString();
    }
};

QByteArray webhook(const QString &type, int number, int call, const QJsonObject &more)
{
    QJsonObject payload{{u"call_control_id"_s, u"v3:bench-%1"_s.arg(call)}, {u"call_leg_id"_s, u"leg-%1"_s.arg(call)},
        {u"call_session_id"_s, u"session-%1"_s.arg(call)}, {u"connection_id"_s, u"1684641123236054244"_s},
        {u"from"_s, u"+1212555%1"_s.arg(1000 + call)}, {u"to"_s, u"+12125550100"_s},
        {u"client_state"_s, u"eyJjYWxsIjoiMSJ9"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        payload.insert(it.key(), it.value());
    return QJsonDocument{
        QJsonObject{{u"data"_s,
                        QJsonObject{{u"record_type"_s, u"event"_s}, {u"event_type"_s, type},
                            {u"id"_s, u"bench-%1-%2"_s.arg(type).arg(number)},
                            {u"occurred_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                            {u"payload"_s, payload}}},
            {u"meta"_s, QJsonObject{{u"attempt"_s, 1}, {u"delivered_to"_s, u"https://hooks.example.com/telnyx"_s}}}}}
        .toJson(QJsonDocument::Compact);
}

/// Checks of a webhook's signature that this core does in a second: the part of the work that is the same for
/// everybody, to read the figures of one machine, or of one moment of it, beside another's.
double signaturesPerSecond()
{
    const Signer signer;
    const QByteArray message(900, 'x');
    unsigned char signature[crypto_sign_BYTES];
    crypto_sign_detached(signature, nullptr, reinterpret_cast<const unsigned char *>(message.constData()),
        quint64(message.size()), signer.secretKey);
    QElapsedTimer timer;
    timer.start();
    int checked = 0;
    for (; timer.elapsed() < 500; ++checked)
        if (crypto_sign_verify_detached(signature, reinterpret_cast<const unsigned char *>(message.constData()),
                quint64(message.size()), signer.publicKey)
            != 0)
            return 0;
    return checked * 1e9 / double(timer.nsecsElapsed());
}

/// Processor time that the host has used in all its threads, seconds. Source: proc(5), /proc/pid/stat, fields 14
/// and 15.
double processorSeconds(qint64 pid)
{
    QFile stat{u"/proc/%1/stat"_s.arg(pid)};
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');     // the name may hold spaces
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / double(::sysconf(_SC_CLK_TCK));
}

double megabytes(qint64 pid)
{
    QFile status{u"/proc/%1/status"_s.arg(pid)};
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

/// The 99th percentile of an fsync of a small append on the same disk, for comparison.
double bareFsyncP99(const QString &folder)
{
    LoadResult times;
    const int file
        = ::open((folder + u"/fsync-probe"_s).toLocal8Bit().constData(), O_CREAT | O_WRONLY | O_APPEND, 0600);
    for (int i = 0; i < 500; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (::write(file, "0123456789abcdef0123456789abcdef", 32) != 32 || ::fdatasync(file) != 0)
            break;
        times.latencies.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    ::close(file);
    return times.percentile(99);
}

void report(QTextStream &out, const QString &name, const LoadResult &r, double hostSeconds)
{
    out << qSetFieldWidth(26) << Qt::left << name << qSetFieldWidth(10) << Qt::right
        << qRound(double(r.answered) / std::max(r.seconds, 0.001)) << Qt::fixed << qSetRealNumberPrecision(2)
        << r.percentile(50) << r.percentile(99) << r.percentile(99.9) << qSetFieldWidth(8) << quint64(r.refused)
        << qSetFieldWidth(12) << qSetRealNumberPrecision(0)
        << hostSeconds * 1e6 / double(std::max<qsizetype>(1, qsizetype(r.answered))) << qSetFieldWidth(0) << Qt::endl;
}

/// The host under load: a business, and calls of it that are open.
class Bench
{
public:
    Bench(QString program, double scale, Cores cores) : m_program{std::move(program)}, m_scale{scale}, m_cores{cores} {}

    [[nodiscard]] bool start()
    {
        if (!configure())
            return false;
        QElapsedTimer sinceStart;
        sinceStart.start();
        keepTo(m_cores, 0);
        m_host.start(m_program, {u"serve"_s});
        keepTo(m_cores, 1);                     // the client does not take the host's core from it
        QByteArray printed;
        while (!printed.contains("admin on") && m_host.waitForReadyRead(5000))
            printed += m_host.readAll();
        m_port = quint16(printed.mid(printed.indexOf("127.0.0.1:") + 10).split('\n').first().toUInt());
        m_out << "ready " << sinceStart.elapsed() << " ms after start, " << Qt::fixed << qSetRealNumberPrecision(1)
              << megabytes(m_host.processId()) << " MiB" << Qt::endl;
        return m_port != 0;
    }
    void openCalls()
    {
        std::vector<std::string> opening;
        for (int call = 0; call < callsOpen; ++call) {
            opening.push_back(m_signer.request(webhook(
                u"call.initiated"_s, call, call, {{u"direction"_s, u"incoming"_s}, {u"state"_s, u"parked"_s}})));
            opening.push_back(m_signer.request(webhook(u"call.answered"_s, call, call, {})));
        }
        (void)runLoad(m_port, opening, 1, 0);
    }
    /// `rate` a second; 0: as fast as the answers come.
    void run(const QString &name, int count, double rate)
    {
        std::vector<std::string> requests;
        for (int i = 0; i < int(count * m_scale); ++i, ++m_number)
            requests.push_back(m_signer.request(
                webhook(u"call.speak.ended"_s, m_number, m_number % callsOpen, {{u"status"_s, u"completed"_s}})));
        const double before = processorSeconds(m_host.processId());
        const LoadResult result = runLoad(m_port, requests, 64, rate);
        report(m_out, name, result, processorSeconds(m_host.processId()) - before);
    }
    void end()
    {
        m_out << "peak memory " << qSetRealNumberPrecision(1) << megabytes(m_host.processId())
              << " MiB; a bare fsync of the same disk: p99 " << qSetRealNumberPrecision(2)
              << bareFsyncP99(m_folder.path()) << " ms" << Qt::endl;
        m_host.terminate();
        m_host.waitForFinished(10000);
    }
    QTextStream &out() { return m_out; }

private:
    [[nodiscard]] bool configure()
    {
        QFile config{m_folder.filePath(u"business.json"_s)};
        if (!config.open(QIODevice::WriteOnly))
            return false;
        config.write(
            R"({"name":"Bench","phone_numbers":["+12125550100"],"timezone":"America/New_York","hours":{"mon":[["09:00","17:00"]]},)"
            R"("services":[{"name":"Visit","minutes":30}],"recording":"off","longest_call_minutes":120})");
        config.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CLOUDGREET_DATA_DIR"_s, m_folder.filePath(u"data"_s));
        environment.insert(u"TELNYX_PUBLIC_KEY"_s, QString::fromLatin1(m_signer.publicBase64()));
        environment.insert(u"CLOUDGREET_LISTEN"_s, u"127.0.0.1:0"_s);
        environment.insert(u"CLOUDGREET_ADMIN_LISTEN"_s, u"127.0.0.1:0"_s);
        m_host.setProcessEnvironment(environment);
        m_host.setStandardErrorFile(QProcess::nullDevice());
        m_host.start(m_program, {u"configure"_s, config.fileName()});
        return m_host.waitForFinished() && m_host.exitCode() == 0;
    }

    const QString m_program;
    const double m_scale;
    const Cores m_cores;
    QTextStream m_out{stdout};
    QTemporaryDir m_folder;
    Signer m_signer;
    QProcess m_host;
    quint16 m_port = 0;
    int m_number = 0;
};
} // namespace

namespace {
bool measure(const QString &program, double scale, Cores cores)
{
    QTextStream{stdout} << (cores == Cores::One ? "\nThe host on one core, the client on another"
                                                : "The host and the client on all cores")
                        << Qt::endl;
    Bench bench{program, scale, cores};
    if (!bench.start())
        return false;
    bench.openCalls();
    bench.out() << "one core checks " << qSetRealNumberPrecision(0) << signaturesPerSecond() << " signatures a second"
                << Qt::endl;
    bench.out() << "                            per second    p50 ms    p99 ms  p99.9 ms refused  host us each"
                << Qt::endl;
    for (int run = 1; run <= 3; ++run)
        bench.run(u"closed loop, 64 at once #%1"_s.arg(run), 20000, 0);
    for (const int rate : {200, 500, 1000})
        bench.run(u"constant %1/s"_s.arg(rate), rate * 10, rate);
    bench.end();
    return true;
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app{argc, argv};
    if (argc < 2 || sodium_init() < 0) {
        QTextStream{stdout} << "usage: bench_ingest PATH-OF-cloudgreetd [SCALE]" << Qt::endl;
        return 2;
    }
    const QString program = QString::fromLocal8Bit(argv[1]);
    const double scale = argc > 2 ? QByteArray{argv[2]}.toDouble() : 1;
    return measure(program, scale, Cores::All)
            && (::sysconf(_SC_NPROCESSORS_ONLN) < 2 || measure(program, scale, Cores::One))
        ? 0
        : 1;
}
