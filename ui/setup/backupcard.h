// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/setup.h"
#include "setup/setupcard.h"

class QLabel;
class QPushButton;

namespace cloudgreet::ui {

/// The backups that the host keeps, and one more on request.
class BackupCard : public SetupCard
{
    Q_OBJECT
public:
    explicit BackupCard(api::SetupClient &client);
    void load() override;

private:
    void show(const QList<api::Backup> &backups);
    void makeOne();
    api::SetupClient &m_client;
    QLabel *m_said, *m_error;
    QPushButton *m_make;
    QVBoxLayout *m_rows;
    bool m_isMaking = false;
};
} // namespace cloudgreet::ui
