// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/performer.h"
#include "engine/ports.h"
#include "google/googlecalendar.h"
#include "net/httpclient.h"
#include "net/httpserver.h"
#include <QTemporaryDir>

namespace cloudgreet {

/// What our client asks when it is given an example as the answer.
enum class Asked {
    Answer,
    Dial,
    Transcribe,
    Record,
    Text,
    RecordingLink,
    Busy,
    PutEvent,
    MoveEvent,
    DeleteEvent,
    Calendars,
    Changes,
    Channel,
    Connect,
    Refresh,
    InvoiceItem,
    MeterEvent,
    TakeBack,
    Compare,
    Checkout,
    Portal
};

struct ExampleRow {
    Asked asked;
    QString expected;           ///< As AnswerRoom::read() writes it.
    QStringList before, after;  ///< Other examples, answered to the requests that come before or after.
};
/// By the example's name, without ".json".
[[nodiscard]] const QMap<QString, ExampleRow> &exampleRows();

/// Our production clients in front of a server that answers with examples. Nothing leaves the machine.
class AnswerRoom
{
public:
    explicit AnswerRoom(QString folder);
    [[nodiscard]] bool isOpen() { return m_server.listen({QHostAddress::LocalHost, 0}).has_value(); }
    /// What the client makes of it, such as "retry 429", or "done" with what it read.
    [[nodiscard]] QString read(const QString &example, const ExampleRow &row);

private:
    struct FixedClock : Clock {
        QDateTime nowUtc() const override { return QDateTime{{2026, 8, 21}, {15, 0}, Qt::UTC}; }
    };
    struct Secrets : SecretStore {
        QMap<QString, QByteArray> kept;
        QByteArray read(const QString &name) override { return kept.value(name); }
        Result<> write(const QString &name, const QByteArray &secret) override { kept.insert(name, secret); return {}; }
        void remove(const QString &name) override { kept.remove(name); }
    };
    [[nodiscard]] QByteArray bodyOf(const QString &example) const;
    [[nodiscard]] QString ofTelnyx(const command::Any &what);
    [[nodiscard]] QString ofStripe(const command::Any &what);
    [[nodiscard]] QString ofPages(Asked asked);
    [[nodiscard]] QString ofCalendar(const command::Any &what);
    [[nodiscard]] QString connect();
    [[nodiscard]] QString refresh();
    [[nodiscard]] google::Settings google() const;
    [[nodiscard]] QString outcomeOf(Performer &performer, const command::Any &what);

    QString m_folder;
    QTemporaryDir m_recordings;
    net::HttpServer m_server;
    net::HttpClient m_client;
    FixedClock m_clock;
    Secrets m_secrets;
    QList<std::pair<int, QByteArray>> m_script;
};
} // namespace cloudgreet
