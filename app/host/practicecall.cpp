// SPDX-License-Identifier: GPL-3.0-or-later
// `cloudgreetd practice`: a call in the terminal, through the real webhook path and the stand-ins.
#include "commandline.h"
#include "host/host.h"
#include "host/logging.h"
#include "hostclient.h"
#include "practicereport.h"
#include "stopsignals.h"
#include "typedlines.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QQueue>
#include <QTimer>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;
constexpr auto afterwork = 60s;                 ///< For the recording, the texts and the fee once the call has ended.

/// One line of a script: a sentence, or {"key":"5"}, {"silence":8}, {"barge_in":"wait"}, {"hangup":true}.
QJsonValue scriptLine(const QByteArray &line)
{
    const QJsonObject special = line.startsWith('{') ? QJsonDocument::fromJson(line).object() : QJsonObject{};
    return special.isEmpty() ? QJsonValue{QString::fromUtf8(line)} : QJsonValue{special};
}

Result<QJsonArray> linesOf(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::NotFound, QObject::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    QJsonArray lines;
    while (!file.atEnd())
        if (const QByteArray line = file.readLine(65536).trimmed(); !line.isEmpty())
            lines.append(scriptLine(line));
    return lines;
}

/// Where the caller's words come from.
enum class Words {
    Script, ///< A file that is there before the call.
    Pipe, ///< Lines on standard input: each is said in its turn, as those of a script.
    Person, ///< Typed at a terminal: each is said at once.
};

struct Wish {
    Words words = Words::Person;
    QJsonArray script = {};
    QString business;                           ///< An id or a name; empty: the first.
    bool asJson = false;
};

/// One practice call from its placing to its report.
class PracticeCall : public QObject
{
public:
    PracticeCall(const Host &host, const QString &dataDir, Wish wish)
        : m_client{host.localUrl(), host.ownerToken()}
        , m_recordings{dataDir + u"/recordings"_s}
        , m_wish{std::move(wish)}
    {
    }

    void start()
    {
        m_client.listen(
            u"/api/events"_s, [this](const net::ServerSentEvent &event) { heard(event); },
            [this](const Result<net::HttpAnswer> &) {
                fail({Fault::Unavailable, QObject::tr("The host stopped answering"), {}});
            });
    }

    /// Ctrl+C: the caller hangs up and the report follows; once more, and it ends at once.
    void interrupt()
    {
        if (std::exchange(m_interrupted, true) || m_practiceCall.isEmpty())
            return QCoreApplication::exit(FailedRun);
        complain({Fault::Conflict, QObject::tr("hanging up; once more ends at once, without the report"), {}});
        steer(u"hangup"_s, {});
    }

private:
    void heard(const net::ServerSentEvent &event)
    {
        const QJsonObject payload = QJsonDocument::fromJson(event.data).object().value(u"payload").toObject();
        if (event.event == "hello")
            return choose();
        if (event.event == "call" && (m_call.isEmpty() || payload.value(u"id") == m_call)) {
            m_call = payload.value(u"id").toString();
            if (payload.value(u"status") == u"ended"_s && payload.value(u"outcome") != u"open"_s
                && !std::exchange(m_ended, true))
                whenQuiet();
        } else if (event.event == "turn" && payload.value(u"call") == m_call && !m_wish.asJson) {
            const bool caller = payload.value(u"role") == u"caller"_s;
            if (!caller || m_wish.words != Words::Person)
                print((caller ? "  Caller: " : "  CloudGreet: ") + payload.value(u"text").toString().toUtf8());
        }
    }

    /// Which of the businesses is called.
    void choose()
    {
        m_client.ask("GET", u"/api/businesses"_s, {}, [this](const Result<QJsonObject> &answer) {
            if (!answer)
                return fail(answer.error());
            QStringList names;
            for (const auto &item : answer->value(u"items").toArray()) {
                const QJsonObject business = item.toObject();
                const QString id = business.value(u"id").toString(), name = business.value(u"name").toString();
                if (m_wish.business.isEmpty() || m_wish.business == id
                    || m_wish.business.compare(name, Qt::CaseInsensitive) == 0)
                    return place(business);
                names << name;
            }
            fail({Fault::NotFound,
                QObject::tr("There is no business “%1”; there is: %2").arg(m_wish.business, names.join(u", "_s)), {}});
        });
    }

    void place(const QJsonObject &business)
    {
        m_business = business.value(u"id").toString();
        if (const QTimeZone zone{business.value(u"timezone").toString().toLatin1()}; zone.isValid())
            m_zone = zone;
        QJsonObject call{{u"says"_s, m_wish.script}, {u"interactive"_s, m_wish.words != Words::Script},
            {u"to"_s, business.value(u"phone_numbers").toArray().first()}};
        m_client.ask("POST", u"/api/practice/calls"_s, call, [this](const Result<QJsonObject> &placed) {
            if (!placed)
                return fail(placed.error());
            m_practiceCall = placed->value(u"id").toString();
            if (m_wish.words == Words::Person && !m_wish.asJson)
                print("You are the caller. Type what you say; end with Ctrl+D.");
            if (m_wish.words != Words::Script)
                m_typed = std::make_unique<TypedLines>(
                    [this](const QByteArray &line) { said(line); }, [this] { saidAll(); });
        });
    }

    void said(const QByteArray &line)
    {
        if (m_wish.words == Words::Person)
            steer(u"say"_s, {{u"text"_s, QString::fromUtf8(line)}});
        else
            steer(u"lines"_s, {{u"lines"_s, QJsonArray{scriptLine(line)}}});
    }

    /// Who types Ctrl+D hangs up. After the last line of a pipe the caller listens to what is said to it, as after a
    /// script.
    void saidAll()
    {
        if (m_wish.words == Words::Person)
            steer(u"hangup"_s, {});
        else
            steer(u"lines"_s, {{u"lines"_s, QJsonArray{}}, {u"last"_s, true}});
    }

    /// Something for the simulated caller to do, after what was asked of it before.
    void steer(const QString &verb, const QJsonObject &body)
    {
        m_wishes.enqueue({verb, body});
        if (m_wishes.size() == 1)
            steerNext();
    }

    void steerNext()
    {
        m_client.ask("POST", u"/api/practice/calls/%1/%2"_s.arg(m_practiceCall, m_wishes.head().first),
            m_wishes.head().second, [this](const Result<QJsonObject> &done) {
                m_wishes.dequeue();
                if (!m_wishes.isEmpty())
                    steerNext();
                else if (!done && !m_ended) // what comes too late, when the call has ended, is no matter
                    complain(done.error());
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
        m_client.ask(
            "GET", u"/api/calls/%1?business=%2"_s.arg(m_call, m_business), {}, [this](const Result<QJsonObject> &call) {
                if (!call)
                    return fail(call.error());
                m_client.ask(
                    "GET", u"/api/practice/received"_s, {}, [this, call = *call](const Result<QJsonObject> &received) {
                        if (!received)
                            return fail(received.error());
                        reportWith(call, *received);
                    });
            });
    }

    void reportWith(const QJsonObject &call, const QJsonObject &received)
    {
        m_client.ask("GET", u"/api/attention?business=%1"_s.arg(m_business), {},
            [this, call, received](const Result<QJsonObject> &attention) {
                if (!attention)
                    return fail(attention.error());
                const QJsonObject report
                    = practiceReport(call, received, attention->value(u"items").toArray(), m_recordings);
                print(m_wish.asJson ? QJsonDocument{report}.toJson(QJsonDocument::Compact)
                                    : practiceReportText(report, m_zone));
                QCoreApplication::exit(Done);
            });
    }

    void fail(const Error &error)
    {
        if (!std::exchange(m_failed, true))
            QCoreApplication::exit(complain(error));
    }

    HostClient m_client;
    const QString m_recordings;
    const Wish m_wish;
    QTimeZone m_zone{QTimeZone::utc()};         ///< Of the business called.
    QString m_business, m_call, m_practiceCall;
    bool m_ended = false, m_reporting = false, m_failed = false, m_interrupted = false;
    QQueue<std::pair<QString, QJsonObject>> m_wishes;
    std::unique_ptr<TypedLines> m_typed;
    QTimer m_look;
    QElapsedTimer m_sinceEnd;
};

Result<Wish> wishOf(const CommandLine &line)
{
    Wish wish{.words = TypedLines::areFromAPerson() ? Words::Person : Words::Pipe,
        .business = line.value(u"business"_s),
        .asJson = line.has(u"json"_s)};
    if (!line.has(u"script"_s) || line.value(u"script"_s) == u"-"_s)
        return wish;
    auto lines = linesOf(line.value(u"script"_s));
    if (!lines)
        return tl::unexpected{lines.error()};
    wish.words = Words::Script;
    wish.script = *lines;
    return wish;
}
} // namespace

int practiceCall(const CommandLine &line)
{
    auto config = configOf(line);
    if (!config)
        return complain(config.error(), WrongUsage);
    const auto wish = wishOf(line);
    if (!wish)
        return complain(wish.error());
    auto business = line.has(u"config"_s) ? readJsonFile(line.value(u"config"_s)) : Result<QJsonObject>{QJsonObject{}};
    if (!business)
        return complain(business.error());
    logAsJsonLines();                           // masks numbers, as in serve
    QLoggingCategory::setFilterRules(u"cloudgreet.*.info=false\ncloudgreet.host.line.warning=true"_s);
    config->practice = true;
    config->practiceBusiness = *business;
    config->settingsFrom = config->dataDir;
    config->dataDir += u"/practice/terminal"_s;
    config->publicAddress = config->adminAddress
        = net::ListenAddress{}; // ports of its own: a real host may run beside it
    bool isSpeed = false;
    config->practiceSpeed = line.value(u"speed"_s, wish->words == Words::Person ? u"4"_s : u"0"_s).toDouble(&isSpeed);
    if (!isSpeed || config->practiceSpeed < 0)
        return complain(
            {Fault::InvalidInput, QObject::tr("--speed wants a number: 1 is as people speak, 0 does not wait"), {}},
            WrongUsage);
    if (auto cleared = Host::clearPractice(config->dataDir); !cleared)
        return complain(cleared.error());
    PracticeCall *placed = nullptr;
    const StopSignals signals_{[&placed] { placed ? placed->interrupt() : QCoreApplication::exit(FailedRun); }};
    auto host = Host::start(*config);
    if (!host)
        return complain(host.error());
    PracticeCall call{**host, config->dataDir, *wish};
    placed = &call;
    call.start();
    return QCoreApplication::exec();
}
} // namespace cloudgreet
