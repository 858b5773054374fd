// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "world.h"

namespace cloudgreet::sim {

/// The promises of the design, looked at after every commit and, in full, when all is calm at the end.
class Invariants
{
public:
    explicit Invariants(World &world) : w{world} {}
    void committed(const Committed &committed);     ///< What became true just now.
    void aboutToSay(const QString &leg, const QString &words);
    void textAccepted(const QString &to, const QString &kind, const QString &appointment);
    void optedOut(const QString &business, const QString &phone, bool out);
    void acknowledged(const LineWebhook &webhook);
    void atTheEnd();

private:
    void fail(const QString &what) const { throw Broken{what}; }
    void appointmentIs(const QJsonObject &appointment);
    void notOverOwnersOwn(const QJsonObject &appointment);
    World &w;
    std::map<QString, QJsonObject> m_appointments;              ///< By id, as last published.
    std::map<QString, std::set<QString>> m_confirmedOfCall;
    std::map<QString, QString> m_callOfLeg;
    std::map<QString, QString> m_outcomes;
    std::map<std::pair<QString, QString>, int> m_confirmations;
    std::map<QString, int> m_callerTurns;
    std::set<QString> m_everConfirmed, m_acknowledgedLegs;
    std::map<std::pair<QString, QString>, int> m_recoveriesADay;
    qint64 m_lastSeq = 0;
};
} // namespace cloudgreet::sim
