// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>

namespace cloudgreet {

/// What each line that is logged on this thread bears while this lives, beside its text: request_id, business, call,
/// provider, command, attempt, duration_ms. Inner ones add to outer ones. Ids and figures only: values are not masked,
/// so never a number of a telephone, a name or words of anybody. Thread: each has its own.
class LogFields
{
public:
    explicit LogFields(const QJsonObject &fields);
    ~LogFields();
    LogFields(const LogFields &) = delete;
    LogFields &operator=(const LogFields &) = delete;
    [[nodiscard]] static const QJsonObject &current();

private:
    QJsonObject m_before;
};
} // namespace cloudgreet
