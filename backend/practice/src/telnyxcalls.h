// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "callleg.h"
#include "practice/standins.h"
#include "simulatedcaller.h"
#include "telnyxpost.h"
#include "telnyxresources.h"
#include <QMap>
#include <QTemporaryDir>

namespace cloudgreet::practice {

/// Telnyx Call Control: legs and their commands, transfers and dialled calls, and the recordings that they leave.
class TelnyxCalls : public QObject
{
    Q_OBJECT
public:
    struct Deps {
        Desk &desk;
        TelnyxPost &post;
        TelnyxResources &resources;
        const StandInOptions &options;
        QString apiKey;
    };
    explicit TelnyxCalls(Deps deps);
    void setBaseUrl(const QString &url) { m_baseUrl = url; }

    [[nodiscard]] Result<QString> place(const PracticeCall &call);
    [[nodiscard]] SimulatedCaller *caller(const QString &callId) const { return m_callers.value(callId); }
    [[nodiscard]] QJsonObject state(const QString &callId) const;
    [[nodiscard]] QJsonArray recordings() const;

    [[nodiscard]] bool isMakingRecordings() const { return m_recordingsInTheMaking > 0; }

signals:
    void callPlaced(const QString &callId);
    void receptionistSaid(const QString &callId, const QString &text);
    void callerSaid(const QString &callId, const QString &text);
    void callEnded(const QString &callId, const QString &cause);
    void recordingSaved(const QString &callId, const QString &path);

private:
    struct Recording {
        QJsonObject resource;
        QString path, format;
    };
    void addRoutes();
    [[nodiscard]] Answer command(const net::HttpRequest &request);
    [[nodiscard]] Answer dial(const net::HttpRequest &request);
    [[nodiscard]] Answer getCall(const net::HttpRequest &request) const;
    [[nodiscard]] Answer listRecordings(const net::HttpRequest &request) const;
    [[nodiscard]] Answer getRecording(const net::HttpRequest &request) const;
    [[nodiscard]] Answer deleteRecording(const net::HttpRequest &request);
    void download(const net::HttpRequest &request, net::Reply reply) const;
    [[nodiscard]] std::optional<Answer> bridge(CallLeg &leg, const QJsonObject &body);
    CallLeg *makeLeg(CallLeg::Setup setup);
    void ringCallee(CallLeg &leg, int timeoutSeconds, std::function<void()> onAnswer);
    void actAsCallee(CallLeg &leg);
    void transfer(CallLeg &leg, const QJsonObject &body);
    void join(CallLeg &a, CallLeg &b);
    void saveRecordings(const QString &callId, CallLeg &leg);
    void recordingMade(const QString &callId, CallLeg &leg, RecordingJob job, const QString &path,
        const QString &format, double seconds);
    [[nodiscard]] QString downloadUrl(const Recording &recording) const;
    [[nodiscard]] QJsonObject resourceOf(const Recording &recording) const;
    [[nodiscard]] QString callIdOf(const CallLeg &leg) const;

    Deps m_deps;
    QString m_baseUrl;
    QTemporaryDir m_folder;
    QByteArray m_linkKey;
    QHash<QString, CallLeg *> m_legs; // by call_control_id; children of this
    QMap<QString, CallLeg *> m_inbound; // by our call id
    QHash<QString, SimulatedCaller *> m_callers;
    QMap<QString, Recording> m_recordings;
    QSet<QString> m_dialCommands;
    int m_recordingsInTheMaking = 0;
};
} // namespace cloudgreet::practice
