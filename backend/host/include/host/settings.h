// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/business.h"
#include <QJsonObject>

namespace cloudgreet {

/// What is wrong with one member of what was sent, and what to do.
struct MemberError {
    QString member;             ///< As it was sent: "services[2].minutes".
    QString text;
    friend bool operator==(const MemberError &, const MemberError &) = default;
};

/// The sections of GET|PATCH /api/settings/{section}. Each holds members of `configure` (docs/configure.md) under their
/// names there; those of "agent" and "billing" stand at the top of their sections.
[[nodiscard]] QStringList settingsSections();
/// One section of a business. An unknown section is empty.
[[nodiscard]] QJsonObject settingsOf(const Business &business, const QString &section);
/// Changes with the state of a section, and only then; quoted, RFC 9110 section 8.8.3.
[[nodiscard]] QByteArray entityTagOf(const QJsonObject &settings);
/// The members of `changes` as `configure` takes them. A member of another section stays as it is and is refused there.
[[nodiscard]] QJsonObject configurationOf(const QString &section, const QJsonObject &changes);
/// Every member of a configuration that is not valid over `existing`, each judged for itself; empty: all are.
[[nodiscard]] QList<MemberError> errorsIn(const QJsonObject &configuration, const Business &existing);
/// Members that do not belong to a section, told as errors.
[[nodiscard]] QList<MemberError> strangersIn(const QString &section, const QJsonObject &changes);
} // namespace cloudgreet
