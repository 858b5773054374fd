// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/setup.h"
#include "setup/setupcard.h"

class QLabel;
class QLineEdit;
class QPushButton;

/// The telephone line: the address under which this host is reached, and Telnyx's side of it.
namespace cloudgreet::ui {
class CheckList;
class Field;

class AddressCard : public SetupCard
{
    Q_OBJECT
public:
    explicit AddressCard(api::SetupClient &client);
    void load() override;

private:
    void show(const api::HostInfo &host);
    void save();
    api::SetupClient &m_client;
    QLineEdit *m_url;
    Field *m_field;
    QLabel *m_listening;
    QPushButton *m_save;
    QString m_kept;
};

/// What would be changed at Telnyx, then changing it; the checks of the line stand below.
class LineCard : public SetupCard
{
    Q_OBJECT
public:
    explicit LineCard(api::SetupClient &client);
    void load() override;

private:
    void ask(bool isApply);
    void show(const api::LinePlan &plan, bool isApply);
    void addChange(const api::LineChange &change);
    api::SetupClient &m_client;
    QLineEdit *m_fallback;
    Field *m_field;
    QLabel *m_said;
    QVBoxLayout *m_changes;
    QPushButton *m_plan, *m_apply;
    CheckList *m_checks;
};
} // namespace cloudgreet::ui
