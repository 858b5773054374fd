// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/tools.h"
#include "language/understand.h"
#include "practice/standins.h"
#include <QJsonDocument>

namespace cloudgreet {

QByteArray understandLine(const QByteArray &line, const QDateTime &now)
{
    return QJsonDocument{language::understandLine(line, now)}.toJson(QJsonDocument::Compact);
}

struct StandAlonePractice::Holder {
    practice::StandIns standIns;
};

StandAlonePractice::StandAlonePractice() : m_holder{std::make_unique<Holder>()} {}

StandAlonePractice::~StandAlonePractice() = default;

Result<> StandAlonePractice::listen(const net::ListenAddress &address)
{
    return m_holder->standIns.listen(address);
}

QJsonObject StandAlonePractice::environment() const
{
    return m_holder->standIns.environment();
}
} // namespace cloudgreet
