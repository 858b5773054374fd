// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/setup.h"
#include "setup/setupcard.h"

class QLabel;
class QPushButton;

namespace cloudgreet::ui {
class CheckList;

/// Everything that the host depends on, asked when the page is opened and on request.
class HealthCard : public SetupCard
{
    Q_OBJECT
public:
    explicit HealthCard(api::SetupClient &client);
    void load() override;

private:
    void show(const QList<api::Check> &checks);
    api::SetupClient &m_client;
    CheckList *m_checks;
    QLabel *m_said;
    QPushButton *m_again;
    bool m_isAsking = false;
};
} // namespace cloudgreet::ui
