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
#include <sodium.h>
#include <unistd.h>

using namespace cloudgreet::bench;
using namespace Qt::StringLiterals;

namespace {
constexpr int openCalls = 200;

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

void report(QTextStream &out, const QString &name, const LoadResult &r)
{
    out << qSetFieldWidth(26) << Qt::left << name << qSetFieldWidth(10) << Qt::right
        << qRound(double(r.answered) / std::max(r.seconds, 0.001)) << Qt::fixed << qSetRealNumberPrecision(2)
        << r.percentile(50) << r.percentile(99) << r.percentile(99.9) << qSetFieldWidth(8) << quint64(r.refused)
        << qSetFieldWidth(0) << Qt::endl;
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app{argc, argv};
    QTextStream out{stdout};
    if (argc < 2 || sodium_init() < 0) {
        out << "usage: bench_ingest PATH-OF-cloudgreetd [SCALE]" << Qt::endl;
        return 2;
    }
    const double scale = argc > 2 ? QByteArray{argv[2]}.toDouble() : 1;
    QTemporaryDir folder;
    Signer signer;
    QFile config{folder.filePath(u"business.json"_s)};
    if (!config.open(QIODevice::WriteOnly))
        return 1;
    config.write(
        R"({"name":"Bench","phone_numbers":["+12125550100"],"timezone":"America/New_York","hours":{"mon":[["09:00","17:00"]]},)"
        R"("services":[{"name":"Visit","minutes":30}],"recording":"off","longest_call_minutes":120})");
    config.close();
    QProcess host;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CLOUDGREET_DATA_DIR"_s, folder.filePath(u"data"_s));
    environment.insert(u"TELNYX_PUBLIC_KEY"_s, QString::fromLatin1(signer.publicBase64()));
    environment.insert(u"CLOUDGREET_LISTEN"_s, u"127.0.0.1:0"_s);
    environment.insert(u"CLOUDGREET_ADMIN_LISTEN"_s, u"127.0.0.1:0"_s);
    host.setProcessEnvironment(environment);
    host.setStandardErrorFile(QProcess::nullDevice());
    host.start(QString::fromLocal8Bit(argv[1]), {u"configure"_s, config.fileName()});
    host.waitForFinished();
    QElapsedTimer sinceStart;
    sinceStart.start();
    host.start(QString::fromLocal8Bit(argv[1]), {u"serve"_s});
    QByteArray printed;
    while (!printed.contains("admin on") && host.waitForReadyRead(5000))
        printed += host.readAll();
    const qint64 readyMs = sinceStart.elapsed();
    const quint16 port = quint16(printed.mid(printed.indexOf("127.0.0.1:") + 10).split('\n').first().toUInt());
    const double idleMb = megabytes(host.processId());

    std::vector<std::string> opening;
    for (int call = 0; call < openCalls; ++call) {
        opening.push_back(signer.request(
            webhook(u"call.initiated"_s, call, call, {{u"direction"_s, u"incoming"_s}, {u"state"_s, u"parked"_s}})));
        opening.push_back(signer.request(webhook(u"call.answered"_s, call, call, {})));
    }
    (void)runLoad(port, opening, 1, 0);

    int number = 0;
    const auto load = [&](int count) {
        std::vector<std::string> requests;
        for (int i = 0; i < int(count * scale); ++i, ++number)
            requests.push_back(signer.request(
                webhook(u"call.speak.ended"_s, number, number % openCalls, {{u"status"_s, u"completed"_s}})));
        return requests;
    };
    out << "ready " << readyMs << " ms after start, " << Qt::fixed << qSetRealNumberPrecision(1) << idleMb << " MiB"
        << Qt::endl;
    out << "                            per second    p50 ms    p99 ms  p99.9 ms refused" << Qt::endl;
    for (int run = 1; run <= 3; ++run)
        report(out, u"closed loop, 64 at once #%1"_s.arg(run), runLoad(port, load(20000), 64, 0));
    for (const double rate : {200.0, 500.0, 1000.0})
        report(out, u"constant %1/s"_s.arg(rate), runLoad(port, load(int(rate * 10)), 64, rate));
    out << "peak memory " << megabytes(host.processId()) << " MiB; a bare fsync of the same disk: p99 "
        << qSetRealNumberPrecision(2) << bareFsyncP99(folder.path()) << " ms" << Qt::endl;
    host.terminate();
    host.waitForFinished(10000);
    return 0;
}
