// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/tagfilter.h"
#include <QMenu>

namespace cloudgreet::ui {

TagFilter::TagFilter(LineSession &line, QWidget *parent) : QPushButton{parent}, m_line{line}, m_menu{new QMenu{this}}
{
    setObjectName(u"tagFilter"_s);
    setProperty("kind", u"chip"_s);
    setCheckable(true);
    m_menu->setObjectName(u"tagMenu"_s);
    choose({});
    connect(this, &QPushButton::clicked, this, [this] {
        setChecked(!m_tag.isEmpty());       // it shows what is chosen, not that it was pressed
        ask();
    });
}

void TagFilter::choose(const QString &tag)
{
    m_tag = tag;
    setText(tag.isEmpty() ? tr("Tag …") : tr("Tag: %1").arg(tag));
    setAccessibleName(tag.isEmpty() ? tr("Only calls with a tag") : tr("Only calls with the tag %1").arg(tag));
    setChecked(!tag.isEmpty());
}

void TagFilter::ask()
{
    api::whenAnswered(m_line.client().tags(), this, [this](const Result<QList<api::TagUse>> &tags) {
        if (tags)
            offer(*tags);
        else
            emit m_line.failed(tags.error().text);
    });
}

void TagFilter::offer(const QList<api::TagUse> &tags)
{
    m_menu->clear();
    const auto add = [this](const QString &text, const QString &tag) {
        QAction *action = m_menu->addAction(text, this, [this, tag] {
            choose(tag);
            emit chosen(tag);
        });
        action->setCheckable(true);
        action->setChecked(tag == m_tag);
        return action;
    };
    if (tags.isEmpty())
        m_menu->addAction(tr("No call has a tag yet; give one under “Notes”"))->setEnabled(false);
    else
        m_menu->setActiveAction(add(tr("Any tag, or none"), {}));
    for (const api::TagUse &use : tags)
        add(tr("%1 (%2)").arg(use.tag).arg(use.calls), use.tag);
    m_menu->popup(mapToGlobal(QPoint{0, height() + 4}));
}
} // namespace cloudgreet::ui
