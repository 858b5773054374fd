// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/offers.h"
#include "widgets/flowlayout.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QButtonGroup>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cloudgreet::ui {

Offers::Offers(LineSession &line, QWidget *parent) : QWidget{parent}, m_line{line}
{
    setObjectName(u"offers"_s);
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    m_words = label({}, u"small"_s);
    m_words->setObjectName(u"offersWords"_s);
    m_words->setWordWrap(true);
    m_chips = new QWidget;
    m_chips->setProperty("kind", u"clear"_s);
    m_flow = new FlowLayout{m_chips, 6};
    m_flow->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedHeight(112);
    scroll->setWidget(m_chips);
    all->addWidget(m_words);
    all->addWidget(scroll);
    m_group = new QButtonGroup{this};
}

void Offers::ask(const QString &service, QDate day, const QString &staff, const QDateTime &prefer)
{
    m_chosen = {};
    emit chosen();
    m_words->setText(tr("Looking for free times…"));
    api::whenAnswered(m_line.client().availability(service, day, staff, 60), this,
        [this, day, prefer, asked = ++m_generation](const Result<api::Availability> &free) {
            if (asked != m_generation)
                return;
            if (free)
                show(*free, day, prefer);
            else
                m_words->setText(free.error().text);
        });
}

void Offers::show(const api::Availability &free, QDate day, const QDateTime &prefer)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QTimeZone &zone = m_line.business().zone;
    QSet<QDateTime> seen;
    for (const api::Slot &slot : free.offers) {
        if (slot.startUtc.toTimeZone(zone).date() != day || seen.contains(slot.startUtc))
            continue;
        seen.insert(slot.startUtc);
        auto *chip = new QPushButton{clockText(slot.startUtc, zone)};
        chip->setObjectName(u"offerChip"_s);
        chip->setProperty("kind", u"chip"_s);
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        m_group->addButton(chip);
        m_flow->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, at = slot.startUtc] {
            m_chosen = at;
            emit chosen();
        });
        chip->show();
        if (slot.startUtc == prefer)
            chip->click();
    }
    m_words->setText(seen.isEmpty() ? (free.message.isEmpty() ? tr("No time is free on this day.") : free.message)
                                    : tr("%n free time(s)", nullptr, int(seen.size())));
    m_chips->updateGeometry();
}
} // namespace cloudgreet::ui
