// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/checks.h"
#include "net/httpclient.h"
#include "telnyx/telnyxsetup.h"

namespace cloudgreet {

/// What was answered to the questions of the checks.
struct CheckAnswers {
    Result<telnyx::Account> telnyx = failure(Fault::NotFound, {});
    Result<net::HttpAnswer> openAi = failure(Fault::NotFound, {}), stripe = failure(Fault::NotFound, {}),
                            google = failure(Fault::NotFound, {}), self = failure(Fault::NotFound, {}),
                            clock = failure(Fault::NotFound, {});
    QDateTime nowUtc;
    qint64 bytesFree = 0;
};

/// A pure function: the same answers, the same verdicts, in the order in which an owner would mend them.
[[nodiscard]] QList<Check> verdictsOf(const CheckSubject &subject, const CheckAnswers &answers);
/// The address that Telnyx has to call.
[[nodiscard]] QString webhookUrlOf(const QString &publicUrl);
} // namespace cloudgreet
