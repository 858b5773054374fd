// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/config.h"
#include <QDateTime>

namespace cloudgreet {
namespace net {
class HttpClient;
}

/// Ok; a problem that callers notice; off, by choice or not set up and not needed; unknown, because nobody answered.
enum class CheckState { Ok, Problem, Off, Unknown };

/// One thing that the host depends on, as it is now.
struct Check {
    QString name, title;            ///< `name`: stable, of the route.
    CheckState state = CheckState::Unknown;
    QString text, advice;           ///< What it is; what to do, empty where nothing is.
};

/// What the checks are about.
struct CheckSubject {
    ProviderConfig providers;
    QString publicUrl, dataDir;
    QString business = {};          ///< Whose calendar and fees; empty: none is known.
    QStringList numbers;            ///< Of all businesses.
    bool hasBusiness = false, wantsOpenAi = false, wantsFees = false, putsThrough = false;
    bool chargesByMeter = false;    ///< Else by invoice items: the key needs other permissions.
    QString calendar = u"none"_s;   ///< none, connected, disconnected
    /// With which Google is asked about the calendar; without one, why there is none.
    Result<QByteArray> googleToken = failure(Fault::NotFound, {});
    QString keychain = u"off"_s;    ///< Vault::keychainState
    bool isPractice = false;
    QDateTime lastBackup = {};      ///< Invalid: there is none.
    QByteArray nonce, proof; ///< What /healthz is asked, and what only this host answers; empty: any host will do.
};

/// Asks everybody at once, each with a deadline of eight seconds, and judges. Thread: the client's.
void runChecks(net::HttpClient &client, const CheckSubject &subject, std::function<void(const QList<Check> &)> done);
[[nodiscard]] QString nameOf(CheckState state);
[[nodiscard]] QJsonObject toJson(const Check &check);
} // namespace cloudgreet
