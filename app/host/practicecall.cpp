// SPDX-License-Identifier: GPL-3.0-or-later
// `cloudgreetd practice`: a call in the terminal, through the real webhook path and the stand-ins.
#include "commandline.h"
#include "domain/money.h"
#include "host/host.h"
#include "host/logging.h"
#include "hostclient.h"
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSocketNotifier>
#include <QTimeZone>
#include <QTimer>
#include <iostream>
#include <unistd.h>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;
constexpr auto afterwork = 60s;                 ///< For the recording, the texts and the fee once the call has ended.

Result<QJsonArray> linesOf(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::NotFound, QObject::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    QJsonArray lines;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(65536).trimmed();
        const QJsonObject special = line.startsWith('{') ? QJsonDocument::fromJson(line).object() : QJsonObject{};
        if (!special.isEmpty())
            lines.append(special);                              // {"key":"5"}, {"silence":8}, {"barge_in":"wait"}, {"hangup":true}
        else if (!line.isEmpty())
            lines.append(QString::fromUtf8(line));
    }
    return lines;
}

/// One practice call from its placing to its report.
class PracticeCall : public QObject
{
public:
    PracticeCall(const Host &host, const QString &dataDir, bool asJson, std::optional<QJsonArray> script)
        : m_client{host.adminUrl(), host.ownerToken()}, m_recordings{dataDir + u"/recordings"_s}, m_asJson{asJson}, m_script{std::move(script)}
    {
        if (const auto businesses = Host::businessesIn(dataDir))
            if (const QTimeZone zone{businesses->first().toObject()[u"timezone"].toString().toLatin1()}; zone.isValid())
                m_zone = zone;
    }

    void start()
    {
        m_client.listen(u"/api/events"_s, [this](const net::ServerSentEvent &event) { heard(event); },
                        [this](const Result<net::HttpAnswer> &) { fail({Fault::Unavailable, tr("The host stopped answering"), {}}); });
    }

private:
    void heard(const net::ServerSentEvent &event)
    {
        const QJsonObject payload = QJsonDocument::fromJson(event.data).object().value(u"payload").toObject();
        if (event.event == "hello")
            return place();
        if (event.event == "call" && (m_call.isEmpty() || payload.value(u"id") == m_call)) {
            m_call = payload.value(u"id").toString();
            if (payload.value(u"status") == u"ended"_s && payload.value(u"outcome") != u"open"_s && !std::exchange(m_ended, true))
                whenQuiet();
        } else if (event.event == "turn" && payload.value(u"call") == m_call && !m_asJson) {
            const bool caller = payload.value(u"role") == u"caller"_s;
            if (!caller || m_script)
                print((caller ? "  Caller: " : "  CloudGreet: ") + payload.value(u"text").toString().toUtf8());
        }
    }

    void place()
    {
        QJsonObject call{{u"says"_s, m_script.value_or(QJsonArray{})}, {u"interactive"_s, !m_script}};
        if (m_script)
            call.insert(u"speech_speed"_s, 0);
        m_client.ask("POST", u"/api/practice/calls"_s, call, [this](const Result<QJsonObject> &placed) {
            if (!placed)
                return fail(placed.error());
            m_practiceCall = placed->value(u"id").toString();
            if (!m_script)
                readTyping();
        });
    }

    void readTyping()
    {
        if (!m_asJson)
            print("You are the caller. Type what you say; end with Ctrl+D.");
        m_typing = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
        connect(m_typing.get(), &QSocketNotifier::activated, this, [this] {
            char buffer[4096];
            const ssize_t got = ::read(STDIN_FILENO, buffer, sizeof buffer);
            if (got <= 0) {
                m_typing->setEnabled(false);
                return m_client.ask("POST", u"/api/practice/calls/%1/hangup"_s.arg(m_practiceCall), {}, [](const Result<QJsonObject> &) {});
            }
            m_typed += QByteArray{buffer, qsizetype(got)};
            for (qsizetype end = m_typed.indexOf('\n'); end >= 0; end = m_typed.indexOf('\n')) {
                const QString said = QString::fromUtf8(m_typed.left(end)).trimmed();
                m_typed.remove(0, end + 1);
                if (!said.isEmpty())
                    m_client.ask("POST", u"/api/practice/calls/%1/say"_s.arg(m_practiceCall), {{u"text"_s, said}}, [](const Result<QJsonObject> &) {});
            }
        });
    }

    /// The report waits until the host has nothing left to do for this call.
    void whenQuiet()
    {
        m_sinceEnd.start();
        connect(&m_look, &QTimer::timeout, this, [this] {
            m_client.ask("GET", u"/api/practice/idle"_s, {}, [this](const Result<QJsonObject> &state) {
                const bool late = m_sinceEnd.elapsed() > std::chrono::milliseconds{afterwork}.count();
                if ((state && state->value(u"idle").toBool()) || late)
                    report();
            });
        });
        m_look.start(100ms);
    }

    void report()
    {
        if (std::exchange(m_reporting, true))
            return;
        m_look.stop();
        m_client.ask("GET", u"/api/calls/"_s + m_call, {}, [this](const Result<QJsonObject> &call) {
            if (!call)
                return fail(call.error());
            m_client.ask("GET", u"/api/practice/received"_s, {}, [this, call = *call](const Result<QJsonObject> &received) {
                if (!received)
                    return fail(received.error());
                finish(call, *received);
            });
        });
    }

    void finish(QJsonObject call, const QJsonObject &received)
    {
        const QJsonArray appointments = call.take(u"appointments"_s).toArray();
        const QJsonObject file = call.value(u"recording_file").toObject();
        QJsonValue recording{QJsonValue::Null};
        if (file.value(u"state") == u"here"_s)
            recording = QJsonObject{{u"path"_s, u"%1/%2.%3"_s.arg(m_recordings, m_call, file.value(u"format").toString())},
                                    {u"sha256"_s, file.value(u"sha256")}, {u"seconds"_s, file.value(u"seconds")}};
        const QJsonObject report{{u"call"_s, call}, {u"appointments"_s, appointments}, {u"calendar_events"_s, received.value(u"calendar_events")},
                                 {u"messages"_s, received.value(u"messages")}, {u"fees"_s, received.value(u"fees")}, {u"recording"_s, recording}};
        if (m_asJson)
            print(QJsonDocument{report}.toJson(QJsonDocument::Compact));
        else
            tell(report);
        QCoreApplication::exit(Done);
    }

    /// "2026-11-24T19:00:00.000Z" as the business's clock shows it.
    QString localTime(const QJsonValue &utc) const
    {
        return QDateTime::fromString(utc.toString(), Qt::ISODate).toTimeZone(m_zone).toString(u"ddd yyyy-MM-dd HH:mm"_s);
    }

    void tell(const QJsonObject &report) const
    {
        const auto count = [&](const QString &name) { return report.value(name).toArray(); };
        print("\nWhat came of it: " + report.value(u"call").toObject().value(u"outcome").toString().toUtf8() + ", "
              + QByteArray::number(report.value(u"call").toObject().value(u"turns").toArray().size()) + " turns stored");
        for (const auto &item : count(u"appointments"_s)) {
            const QJsonObject a = item.toObject();
            print("  Appointment     " + QStringList{a[u"service"].toString(), localTime(a[u"start"]), a[u"customer_name"].toString(),
                                                     a[u"customer_phone"].toString(), a[u"state"].toString()}.join(u", "_s).toUtf8());
        }
        for (const auto &item : count(u"calendar_events"_s))
            print("  Calendar event  " + item.toObject().value(u"summary").toString().toUtf8() + ", "
                  + localTime(item.toObject().value(u"start").toObject().value(u"dateTime")).toUtf8());
        for (const auto &item : count(u"messages"_s))
            print("  Text            " + item.toObject().value(u"text").toString().toUtf8());
        for (const auto &item : count(u"fees"_s)) {
            const QJsonObject fee = item.toObject();
            const Money money{fee[u"amount"].toInteger(), fee[u"currency"].toString().toUpper()};
            print("  Fee             " + QStringList{money.decimal() + u' ' + money.currency(), fee[u"id"].toString()}.join(u", "_s).toUtf8());
        }
        const QJsonObject recording = report.value(u"recording").toObject();
        if (!recording.isEmpty())
            print("  Recording       " + recording[u"path"].toString().toUtf8() + ", " + QByteArray::number(recording[u"seconds"].toDouble(), 'f', 1) + " s");
    }

    void fail(const Error &error)
    {
        if (!m_reporting)
            QCoreApplication::exit(complain(error));
    }

    HostClient m_client;
    const QString m_recordings;
    QTimeZone m_zone{QTimeZone::utc()};         ///< Of the business called.
    const bool m_asJson;
    const std::optional<QJsonArray> m_script;
    QString m_call, m_practiceCall;
    bool m_ended = false, m_reporting = false;
    QByteArray m_typed;
    std::unique_ptr<QSocketNotifier> m_typing;
    QTimer m_look;
    QElapsedTimer m_sinceEnd;
};
} // namespace

int practiceCall(const CommandLine &line)
{
    auto config = configOf(line);
    if (!config)
        return complain(config.error(), WrongUsage);
    std::optional<QJsonArray> script;
    if (line.has(u"script"_s)) {
        auto lines = linesOf(line.value(u"script"_s));
        if (!lines)
            return complain(lines.error());
        script = *lines;
    }
    auto business = line.has(u"config"_s) ? readJsonFile(line.value(u"config"_s)) : Result<QJsonObject>{QJsonObject{}};
    if (!business)
        return complain(business.error());
    logAsJsonLines();                           // masks numbers, as in serve
    QLoggingCategory::setFilterRules(u"cloudgreet.*.info=false\ncloudgreet.host.line.warning=true"_s);
    config->practice = true;
    config->practiceBusiness = *business;
    config->settingsFrom = config->dataDir;
    config->dataDir += u"/practice/terminal"_s;
    config->publicAddress = config->adminAddress = net::ListenAddress{};        // ports of its own: a real host may run beside it
    bool isSpeed = false;
    config->practiceSpeed = line.value(u"speed"_s, script ? u"0"_s : u"4"_s).toDouble(&isSpeed);
    if (!isSpeed || config->practiceSpeed < 0)
        return complain({Fault::InvalidInput, QObject::tr("--speed wants a number: 1 is as people speak, 0 does not wait"), {}}, WrongUsage);
    if (auto cleared = Host::clearPractice(config->dataDir); !cleared)
        return complain(cleared.error());
    auto host = Host::start(*config);
    if (!host)
        return complain(host.error());
    PracticeCall call{**host, config->dataDir, line.has(u"json"_s), script};
    call.start();
    return QCoreApplication::exec();
}
} // namespace cloudgreet
