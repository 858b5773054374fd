// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/agenda.h"
#include "widgets/formats.h"
#include "widgets/painting.h"
#include "widgets/small.h"
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
constexpr int pad = 17;

QFont sized(QFont font, int pixels, QFont::Weight weight)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}
} // namespace

void AgendaModel::show(const QList<api::Appointment> &visits, const QTimeZone &zone)
{
    beginResetModel();
    m_visits = visits;
    m_zone = zone;
    endResetModel();
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const api::Appointment &visit = at(index.row());
    return tr("%1, %2, %3").arg(clockText(visit.startUtc, m_zone), visit.customerName, visit.service);
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const AgendaModel *>(index.model());
    const api::Appointment &visit = model->at(index.row());
    const Colours &colours = Colours::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF{option.rect}.adjusted(4, 1, -4, -1);
    if (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)) {
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen{colours.accent} : QPen{Qt::NoPen});
        painter->setBrush(option.state & QStyle::State_MouseOver ? QBrush{colours.raised} : QBrush{Qt::NoBrush});
        painter->drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    }
    const QString state = visitText(visit.state);
    painter->setFont(option.font);
    QSizeF pill = pillSize(state, option.font);
    const qreal left = option.rect.left() + pad, right = option.rect.right() - 14, width = right - left;
    paintPill(*painter, {QPointF{right - pill.width(), option.rect.top() + 9.}, pill}, state,
        colours.tones[visitTone(visit.state)]);
    const auto line = [&](qreal top, qreal wide, const QFont &font, const QColor &colour, const QString &text) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRectF{left, option.rect.top() + top, wide, 18}, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetricsF{font}.elidedText(text, Qt::ElideRight, wide));
    };
    line(10, width - pill.width() - 8, sized(option.font, 12, QFont::DemiBold), colours.quiet,
        AgendaModel::tr("%1 – %2").arg(
            clockText(visit.startUtc, model->zone()), clockText(visit.endUtc, model->zone())));
    line(31, width, sized(option.font, 13, QFont::DemiBold), colours.text, visit.customerName);
    line(50, width, sized(option.font, 12, QFont::Normal), colours.quiet,
        visit.staff.isEmpty() ? visit.service : AgendaModel::tr("%1 · %2").arg(visit.service, visit.staff));
    painter->restore();
}

Agenda::Agenda(QWidget *parent) : QFrame{parent}
{
    setObjectName(u"agenda"_s);
    setProperty("kind", u"card"_s);
    setAccessibleName(tr("Agenda of the day"));
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(1, 18, 1, 8);
    all->setSpacing(2);
    m_title = label({}, u"heading"_s);
    m_title->setContentsMargins(18, 0, 18, 0);
    m_count = label({}, u"small"_s);
    m_count->setContentsMargins(18, 0, 18, 8);
    all->addWidget(m_title);
    all->addWidget(m_count);
    m_model = new AgendaModel{this};
    m_list = new QListView;
    m_list->setObjectName(u"agendaList"_s);
    m_list->setAccessibleName(tr("Agenda of the day"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AgendaDelegate{m_list});
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setCursor(Qt::PointingHandCursor);
    all->addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this, &Agenda::open);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (m_list->hasFocus()
            && !(QApplication::mouseButtons() & Qt::LeftButton)) // a double click has clicked already
            open(index);
    });
}

void Agenda::open(const QModelIndex &index)
{
    const api::Appointment visit = m_model->at(index.row());       // what follows may change the list
    emit visitClicked(visit);
}

void Agenda::showDay(QDate day, const QList<api::Appointment> &visits, const QTimeZone &zone)
{
    QList<api::Appointment> ofDay;
    std::copy_if(visits.begin(), visits.end(), std::back_inserter(ofDay),
        [&](const api::Appointment &visit) { return visit.startUtc.toTimeZone(zone).date() == day; });
    const int count = int(std::ranges::count_if(ofDay, &api::Appointment::isStanding));
    m_title->setText(dayText(day));
    m_model->show(ofDay, zone);
    m_count->setText(count == 0 ? tr("Nothing is booked") : tr("%n appointment(s)", nullptr, count));
}
} // namespace cloudgreet::ui
