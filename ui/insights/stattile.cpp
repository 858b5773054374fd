// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/stattile.h"
#include "domain/result.h"
#include "widgets/small.h"
#include <QKeyEvent>
#include <QVBoxLayout>

namespace cloudgreet::ui {

StatTile::StatTile(const QString &name, const QString &title, Better better, bool isLink, QWidget *parent)
    : RowButton{parent}, m_better{better}, m_isLink{isLink}
{
    setObjectName(name);
    setProperty("kind", isLink ? u"tile"_s : u"card"_s);
    setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (isLink)
        setToolTip(tr("Show the calls behind it"));
    m_title = label(title, u"small"_s);
    m_figure = label(u"–"_s, u"figure"_s);
    m_figure->setObjectName(name + u"Figure"_s);
    m_change = label({}, u"small"_s);
    m_change->setObjectName(name + u"Change"_s);
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(18, 14, 14, 14);
    all->setSpacing(2);
    all->addWidget(m_title);
    all->addWidget(m_figure);
    all->addWidget(m_change);
}

QString StatTile::figure() const
{
    return m_figure->text();
}

void StatTile::show(const QString &figure, const QString &change, double now, double before)
{
    m_figure->setText(figure);
    m_change->setText(change);
    const int direction = now > before ? 1 : now < before ? -1 : 0;
    const int trend = before == 0 || m_better == Better::Neither ? 0
        : m_better == Better::Higher                             ? direction
                                                                 : -direction;
    setKind(m_change, trend > 0 ? u"better"_s : trend < 0 ? u"worse"_s : u"small"_s);
    setAccessibleName(tr("%1: %2, %3").arg(m_title->text(), figure, change));
}

void StatTile::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isLink)
        RowButton::mouseReleaseEvent(event);
}

void StatTile::keyPressEvent(QKeyEvent *event)
{
    if (m_isLink)
        RowButton::keyPressEvent(event);
    else
        QFrame::keyPressEvent(event);
}
} // namespace cloudgreet::ui
