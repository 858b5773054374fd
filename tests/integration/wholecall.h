// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "practice/standins.h"
#include "surface.h"
#include <QTimer>

/// What tests with a whole call need: a firm, somebody who calls it, and its calendar.
namespace cloudgreet {

/// A dentist with one service, a fee of five dollars and a customer at Stripe, as `configure` reads it.
[[nodiscard]] QByteArray dentist();

/// The calendar is connected as a console does it: the consent page's redirect is posted to the host.
[[nodiscard]] bool connectCalendar(Visitor &console, const QString &admin);

/// Somebody who wants a cleaning tomorrow at two: answers what was asked last, whatever was lost in between, and calls
/// "hello?" into a silence.
class Caller : public QObject
{
public:
    explicit Caller(practice::StandIns &standIns);
    [[nodiscard]] bool place();
    [[nodiscard]] QString id() const { return m_call; }
    bool ended = false;

private:
    void say(const QString &words);
    [[nodiscard]] QString reply() const;
    practice::StandIns &m_standIns;
    QString m_call, m_heard;
    QTimer m_pause, m_silence;
};
} // namespace cloudgreet
