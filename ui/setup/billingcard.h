// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/setup.h"
#include "setup/setupcard.h"
#include "shell/linesession.h"

class QLabel;
class QPushButton;

namespace cloudgreet::ui {
class Pill;

/// What is owed this month, the subscription, and whether Stripe's list of fees is the same as ours.
class BillingCard : public SetupCard
{
    Q_OBJECT
public:
    BillingCard(LineSession &line, api::SetupClient &client);
    void load() override;

private:
    [[nodiscard]] QLayout *makeSums();
    [[nodiscard]] QLayout *makeSubscription();
    [[nodiscard]] QLayout *makeComparison();
    void show(const api::Billing &billing);
    void showComparison(const api::Billing &billing);
    void openPage(const api::Answer<QUrl> &page);
    void compare();

    LineSession &m_line;
    api::SetupClient &m_client;
    QLabel *m_note, *m_owed, *m_charged, *m_reversed, *m_failed, *m_subscription, *m_compared, *m_error;
    Pill *m_state, *m_verdict;
    QPushButton *m_subscribe, *m_manage, *m_compare;
    QVBoxLayout *m_differences;
};

/// A subscription's state as Stripe says it, for people.
[[nodiscard]] QString subscriptionText(const QString &status);
/// A difference in words: what, and what it means. Pure.
[[nodiscard]] QString differenceText(const api::FeeDifference &difference);
} // namespace cloudgreet::ui
