// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/answer.h"

class QNetworkAccessManager;
class QNetworkRequest;

namespace cloudgreet::api {

/// Where a recording is kept once it was fetched.
[[nodiscard]] QString cachedRecording(const QString &folder, const QString &call);

/// Writes a call's audio to a file that only the owner may read, as it arrives; the file appears when it is whole.
[[nodiscard]] Answer<QString> fetchRecording(
    QNetworkAccessManager &network, const QNetworkRequest &request, const QString &folder, const QString &call);
} // namespace cloudgreet::api
