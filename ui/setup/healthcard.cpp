// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/healthcard.h"
#include "domain/result.h"
#include "setup/checklist.h"
#include "widgets/small.h"
#include <QVBoxLayout>

namespace cloudgreet::ui {

HealthCard::HealthCard(api::SetupClient &client)
    : SetupCard{u"healthCard"_s, tr("Health"), tr("Everything that your line depends on, asked just now.")}
    , m_client{client}
{
    m_said = label({}, u"section"_s);
    m_said->setObjectName(u"healthSaid"_s);
    m_again = new IconButton{u"retry"_s, tr("Check again"), u"plain"_s};
    m_again->setObjectName(u"checkAgainButton"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_said, 1);
    head->addWidget(m_again);
    m_checks = new CheckList;
    m_checks->setObjectName(u"healthChecks"_s);
    body()->addLayout(head);
    body()->addWidget(m_checks);
    connect(m_again, &QPushButton::clicked, this, &HealthCard::load);
}

void HealthCard::load()
{
    if (!std::exchange(m_isAsking, true))
        m_said->setText(tr("Asking…"));
    m_again->setEnabled(false);
    api::whenAnswered(m_client.checks(), this, [this](const Result<QList<api::Check>> &checks) {
        m_isAsking = false;
        m_again->setEnabled(true);
        if (checks)
            show(*checks);
        else
            m_said->setText(checks.error().text);
    });
}

void HealthCard::show(const QList<api::Check> &checks)
{
    const auto count = [&](api::Check::State state) {
        return int(std::count_if(
            checks.begin(), checks.end(), [state](const api::Check &check) { return check.state == state; }));
    };
    const int bad = count(api::Check::State::Problem), open = count(api::Check::State::Unknown);
    m_said->setText(bad > 0 ? tr("%n thing(s) to mend", nullptr, bad)
            : open > 0      ? tr("%n thing(s) could not be asked", nullptr, open)
                            : tr("All is well"));
    m_checks->show(checks);
}
} // namespace cloudgreet::ui
