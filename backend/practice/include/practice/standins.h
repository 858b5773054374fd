// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "net/listenaddress.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QUrl>
#include <chrono>
#include <memory>
#include <optional>

namespace cloudgreet::practice {
class StandInHouse;

/// What a client needs to be let in. Made fresh for each StandIns, or from its seed.
struct StandInKeys {
    QString telnyxApiKey, telnyxPublicKey, openAiKey, googleClientId, googleClientSecret, stripeKey,
        stripeWebhookSecret;
    [[nodiscard]] QJsonObject toJson() const;
};

struct StandInOptions {
    std::optional<quint32> seed = {}; ///< same seed, same keys and ids
    double speechSpeed = 1; ///< 2: twice as fast as people speak; 0: no waiting at all
    bool spokenRecordings = true; ///< by espeak-ng where installed; else tones
    std::chrono::milliseconds webhookTimeout{2000}, webhookBackoff{1000};
    QString timeZone = QStringLiteral("America/New_York"); ///< of the practice calendar
};

/// A caller who says `says` line by line, each after the receptionist has finished speaking. A line is
/// {"text"} or one of {"key":"5"}, {"silence":seconds}, {"hangup":true}, {"barge_in":"text"}; a bare string is a text.
struct PracticeCall {
    QString from, to, name;
    QJsonArray says;
    std::optional<double> speechSpeed = {};
    std::optional<double> patienceSeconds = {}; ///< silence after which the caller hangs up; 20, or 3 at speed 0
    double ringSeconds = 30; ///< how long an unanswered caller waits
    bool interactive = false; ///< lines also come by say() and addLines(); the caller never hangs up by itself
    /// The body of POST /_control/call. Errors: InvalidInput.
    [[nodiscard]] static Result<PracticeCall> fromJson(const QJsonObject &body);
    /// Errors: InvalidInput, when one of them is nothing that a caller can do.
    [[nodiscard]] static Result<> checkLines(const QJsonArray &lines);
};

/// Telnyx, OpenAI, Google Calendar and Stripe on loopback, speaking their real wire protocols, written from their
/// specifications and not from our clients. Everything may also be steered by HTTP under /_control.
/// Thread: the one that it was made on.
class StandIns : public QObject
{
    Q_OBJECT
public:
    explicit StandIns(StandInOptions options = {}, QObject *parent = nullptr);
    ~StandIns() override;

    /// Loopback addresses only. Errors: InvalidInput, Conflict (address in use), Unavailable.
    [[nodiscard]] Result<> listen(const net::ListenAddress &address);
    [[nodiscard]] QString url() const; ///< "http://127.0.0.1:PORT", without a path
    [[nodiscard]] StandInKeys keys() const;
    /// Keys and base addresses by the names of their environment variables (TELNYX_API_URL…).
    [[nodiscard]] QJsonObject environment() const;
    /// `provider`: "telnyx" or "stripe"; Google pushes to the address of each channel.
    void setWebhookUrl(const QString &provider, const QUrl &url);

    /// A number that the account holds before anybody calls it.
    void addNumber(const QString &number);

    /// The id for say() and the others. Errors: InvalidInput.
    [[nodiscard]] Result<QString> placeCall(const PracticeCall &call);
    bool say(const QString &callId, const QString &text);
    /// Goes on with `says` of an interactive call, each in its turn. `last`: no more will come, so that the caller
    /// rings off when nobody speaks for as long as their patience. The lines are taken as they are: checkLines() first.
    bool addLines(const QString &callId, const QJsonArray &lines, bool last);
    /// What somebody who types has typed so far: interim words, unless the receptionist is speaking.
    bool talk(const QString &callId, const QString &soFar);
    bool pressKey(const QString &callId, const QString &digit);
    bool hangUp(const QString &callId);
    /// State, lines with times, recordings; empty when unknown.
    [[nodiscard]] QJsonObject call(const QString &callId) const;
    /// A text from a customer. Errors: InvalidInput.
    [[nodiscard]] Result<> sendText(const QString &from, const QString &to, const QString &text);
    /// Whether texts to this number arrive; they do unless it is told otherwise.
    void setTextsArrive(const QString &number, bool arrive);

    /// A refresh token as if the owner had consented to `scopes` (full addresses).
    [[nodiscard]] QString grantCalendar(const QStringList &scopes);

    /// See POST /_control/faults. Errors: InvalidInput.
    [[nodiscard]] Result<> addFault(const QJsonObject &fault);
    void clearFaults();

    /// No recording is being made, and every webhook has been taken or given up.
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] QJsonArray received(const QString &provider = {}) const;
    [[nodiscard]] QJsonArray calendarEvents() const; ///< now standing
    [[nodiscard]] QJsonArray messages() const; ///< accepted, in order, with their states
    [[nodiscard]] QJsonArray fees() const; ///< invoice items and meter events now standing
    [[nodiscard]] QJsonArray recordings() const; ///< with "path"

signals:
    void callPlaced(const QString &callId);
    void receptionistSaid(const QString &callId, const QString &text);
    void callerSaid(const QString &callId, const QString &text);
    void callEnded(const QString &callId, const QString &cause);
    void recordingSaved(const QString &callId, const QString &path);

private:
    std::unique_ptr<StandInHouse> m_house;
};
} // namespace cloudgreet::practice
