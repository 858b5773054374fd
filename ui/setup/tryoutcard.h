// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/setup.h"
#include "setup/setupcard.h"
#include <QTimer>

class QLabel;
class QLineEdit;

namespace cloudgreet::ui {
class Pill;

/// What a caller's first words would be answered, at once and without a call. It asks again when the settings change.
class TryOutCard : public SetupCard
{
    Q_OBJECT
public:
    explicit TryOutCard(api::SetupClient &client);
    void load() override;

private:
    void ask();
    void show(const api::ReceptionistReply &reply);
    api::SetupClient &m_client;
    QLineEdit *m_said;
    QLabel *m_says;
    Pill *m_outcome;
    QWidget *m_reply;
    QTimer m_pause;                         ///< Asked when the typing pauses.
    int m_asked = 0;                        ///< Only the latest question's answer is shown.
};
} // namespace cloudgreet::ui
