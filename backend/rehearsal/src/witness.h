// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/claims.h"
#include "engine/engine.h"
#include <QJsonObject>
#include <map>

namespace cloudgreet::rehearsal {

/// Hears every sentence that is spoken and holds it against what had been committed by then. Thread: one.
class Witness
{
public:
    explicit Witness(QTimeZone zone) : m_zone{std::move(zone)} {}
    void committed(const Committed &committed);
    void callBegins() { m_live = true; }                    ///< What stands by now was there before.
    void hears(const QString &words, const QString &language, const QDateTime &nowUtc);
    [[nodiscard]] const QStringList &untrue() const { return m_untrue; }

private:
    QTimeZone m_zone;
    bool m_live = false;
    std::map<QString, QJsonObject> m_appointments;          ///< As last published.
    QList<model::Receipt> m_receipts;
    QStringList m_untrue;
};
} // namespace cloudgreet::rehearsal
