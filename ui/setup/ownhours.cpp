// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/ownhours.h"
#include "domain/result.h"
#include "setup/weekeditor.h"
#include <QCheckBox>
#include <QVBoxLayout>

namespace cloudgreet::ui {

OwnHours::OwnHours(const QJsonValue &hours, QWidget *parent) : QWidget{parent}
{
    m_own = new QCheckBox{tr("Other times than the business")};
    m_own->setObjectName(u"ownHoursCheck"_s);
    m_own->setChecked(hours.isObject());
    m_week = new WeekEditor;
    m_week->setObjectName(u"ownWeek"_s);
    m_week->setHours(hours.toObject());
    m_week->setVisible(hours.isObject());
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(10);
    all->addWidget(m_own);
    all->addWidget(m_week);
    setFocusProxy(m_own);
    connect(m_own, &QCheckBox::toggled, this, [this](bool own) {
        m_week->setVisible(own);
        window()->adjustSize();
    });
}

QJsonValue OwnHours::value() const
{
    return m_own->isChecked() ? QJsonValue{m_week->hours()} : QJsonValue{QJsonValue::Undefined};
}

bool OwnHours::isValid() const
{
    return !m_own->isChecked() || m_week->isValid();
}
} // namespace cloudgreet::ui
