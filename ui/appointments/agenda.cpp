// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/agenda.h"
#include "appointments/weekview.h"
#include "widgets/formats.h"
#include "widgets/painting.h"
#include "widgets/small.h"
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

QString AgendaBusy::timeText() const
{
    const auto clock = [](int minute) { // as the visits beside it have it
        return QLocale{}.toString(QTime{minute / 60 % 24, minute % 60}, QLocale::ShortFormat);
    };
    return fromMinute == 0 && toMinute == 1440 ? AgendaModel::tr("All day")
                                               : AgendaModel::tr("%1 – %2").arg(clock(fromMinute), clock(toMinute));
}

void AgendaModel::show(const QList<Row> &rows, const QTimeZone &zone)
{
    beginResetModel();
    m_rows = rows;
    m_zone = zone;
    endResetModel();
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (const auto *busy = std::get_if<AgendaBusy>(&at(index.row())))
        return (QStringList{busy->timeText(), busyText()} + busy->calendars).join(u", "_s);
    const auto &visit = std::get<api::Appointment>(at(index.row()));
    return tr("%1, %2, %3").arg(clockText(visit.startUtc, m_zone), visit.customerName, visit.service);
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const AgendaModel *>(index.model());
    if (const auto *busy = std::get_if<AgendaBusy>(&model->at(index.row())))
        return paintBusy(*painter, option, *busy);
    const auto &visit = std::get<api::Appointment>(model->at(index.row()));
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

void AgendaDelegate::paintBusy(QPainter &painter, const QStyleOptionViewItem &option, const AgendaBusy &busy) const
{
    const Colours &colours = Colours::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF{option.rect}.adjusted(10, 4, -10, -4);
    painter.setPen(option.state & QStyle::State_HasFocus ? colours.accent : colours.border);
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush{colours.border, Qt::BDiagPattern});
    painter.drawRoundedRect(row, 10, 10);
    const qreal left = option.rect.left() + pad + 4, width = option.rect.right() - 18 - left;
    painter.setPen(colours.quiet);
    qreal top = busy.calendars.isEmpty() ? 20 : 11;
    const auto line = [&](const QString &text, const QFont &font) {
        painter.setFont(font);
        painter.drawText(QRectF{left, option.rect.top() + top, width, 18}, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetricsF{font}.elidedText(text, Qt::ElideRight, width));
        top += 18;
    };
    line(busy.timeText(), sized(option.font, 12, QFont::DemiBold));
    line(busyText(), sized(option.font, 12, QFont::DemiBold));
    if (!busy.calendars.isEmpty())
        line(busy.calendars.join(u", "_s), sized(option.font, 12, QFont::Normal));
    painter.restore();
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
    m_list = new VisitList{u"agendaList"_s, tr("Agenda of the day")};
    all->addWidget(m_list, 1);
    connect(m_list, &VisitList::visitClicked, this, &Agenda::visitClicked);
}

VisitList::VisitList(const QString &name, const QString &spokenName, QWidget *parent)
    : QListView{parent}, m_model{new AgendaModel{this}}
{
    setObjectName(name);
    setAccessibleName(spokenName);
    setModel(m_model);
    setItemDelegate(new AgendaDelegate{this});
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QListView::clicked, this, &VisitList::open);
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        if (hasFocus() && !(QApplication::mouseButtons() & Qt::LeftButton)) // a double click has clicked already
            open(index);
    });
}

void VisitList::open(const QModelIndex &index)
{
    const AgendaModel::Row row = m_model->at(index.row());          // what follows may change the list
    if (const auto *visit = std::get_if<api::Appointment>(&row))
        emit visitClicked(*visit);
}

void Agenda::showDay(
    QDate day, const QList<api::Appointment> &visits, const QList<api::BusyTime> &busy, const QTimeZone &zone)
{
    QList<std::pair<int, AgendaModel::Row>> timed;                  // what begins together: the busy time first
    for (const WeekBusy &span : day.isValid() ? weekBusy(busy, day, zone) : QList<WeekBusy>{})
        if (span.day == 0)
            timed.append({span.fromMinute, AgendaBusy{span.fromMinute, span.toMinute, span.calendars}});
    int count = 0;
    for (const api::Appointment &visit : visits) {
        const QDateTime start = visit.startUtc.toTimeZone(zone);
        if (start.date() != day)
            continue;
        timed.append({start.time().msecsSinceStartOfDay() / 60000, visit});
        count += visit.isStanding();
    }
    std::ranges::stable_sort(timed, {}, [](const auto &row) { return row.first; });
    QList<AgendaModel::Row> rows;
    for (const auto &[minute, row] : std::as_const(timed))
        rows.append(row);
    m_title->setText(dayText(day));
    m_list->show(rows, zone);
    m_count->setText(count == 0 ? tr("Nothing is booked") : tr("%n appointment(s)", nullptr, count));
}
} // namespace cloudgreet::ui
