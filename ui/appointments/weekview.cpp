// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/weekview.h"
#include "appointments/weekmeasures.h"
#include "widgets/formats.h"
#include <QScrollBar>

namespace cloudgreet::ui {
using namespace std::chrono_literals;
using namespace weekmeasures;
namespace {

/// Blocks of one day that touch share its width.
void shareLanes(QList<WeekBlock> &blocks, qsizetype from, qsizetype to)
{
    QList<int> ends;
    for (qsizetype i = from; i < to; ++i) {
        qsizetype lane = 0;
        while (lane < ends.size() && ends.at(lane) > blocks.at(i).fromMinute)
            ++lane;
        if (lane == ends.size())
            ends.append(0);
        ends[lane] = blocks.at(i).toMinute;
        blocks[i].lane = int(lane);
    }
    for (qsizetype i = from; i < to; ++i)
        blocks[i].lanes = int(ends.size());
}
} // namespace

QList<WeekBlock> weekBlocks(const QList<api::Appointment> &visits, QDate first, const QTimeZone &zone)
{
    QList<WeekBlock> blocks;
    for (qsizetype i = 0; i < visits.size(); ++i) {
        const QDateTime start = visits.at(i).startUtc.toTimeZone(zone), end = visits.at(i).endUtc.toTimeZone(zone);
        const qint64 day = first.daysTo(start.date());
        if (!start.isValid() || day < 0 || day > 6)
            continue;
        const int from = start.time().msecsSinceStartOfDay() / 60000;
        const int to = end.date() > start.date() ? 1440 : end.time().msecsSinceStartOfDay() / 60000;
        blocks.append({i, int(day), from, std::clamp(std::max(to, from + 15), from, 1440), 0, 1});
    }
    std::sort(blocks.begin(), blocks.end(), [](const WeekBlock &a, const WeekBlock &b) {
        return std::tie(a.day, a.fromMinute, a.visit) < std::tie(b.day, b.fromMinute, b.visit);
    });
    for (qsizetype from = 0; from < blocks.size();) {
        qsizetype to = from + 1;
        for (int end = blocks.at(from).toMinute;
             to < blocks.size() && blocks.at(to).day == blocks.at(from).day && blocks.at(to).fromMinute < end; ++to)
            end = std::max(end, blocks.at(to).toMinute);
        shareLanes(blocks, from, to);
        from = to;
    }
    return blocks;
}

QList<WeekBusy> weekBusy(const QList<api::BusyTime> &times, QDate first, const QTimeZone &zone)
{
    QList<WeekBusy> spans;
    for (const api::BusyTime &time : times) {
        const QDateTime start = time.startUtc.toTimeZone(zone), end = time.endUtc.toTimeZone(zone);
        if (!start.isValid() || !(start < end))
            continue;
        const qint64 from = std::max<qint64>(first.daysTo(start.date()), 0), to = first.daysTo(end.date());
        for (qint64 day = from; day <= std::min<qint64>(to, 6); ++day) {
            const int begin = day > first.daysTo(start.date()) ? 0 : start.time().msecsSinceStartOfDay() / 60000;
            const int finish = day < to ? 1440 : end.time().msecsSinceStartOfDay() / 60000;
            if (begin < finish)
                spans.append({int(day), begin, finish, QStringList{time.calendar}});
        }
    }
    std::ranges::sort(spans, {}, [](const WeekBusy &span) { return std::pair{span.day, span.fromMinute}; });
    QList<WeekBusy> joined;
    for (const WeekBusy &span : std::as_const(spans)) {
        if (joined.isEmpty() || joined.last().day != span.day || joined.last().toMinute < span.fromMinute) {
            joined.append(span);
            continue;
        }
        joined.last().toMinute = std::max(joined.last().toMinute, span.toMinute);
        joined.last().calendars += span.calendars;
    }
    for (WeekBusy &span : joined) {
        span.calendars.removeAll(QString{});
        span.calendars.removeDuplicates();
    }
    return joined;
}

QString conflictOf(const QList<api::Appointment> &visits, const api::BusinessInfo &business,
    const api::Appointment &visit, const QDateTime &startUtc, const QDateTime &endUtc, const QList<api::BusyTime> &busy)
{
    for (const api::Appointment &other : visits)
        if (other.id != visit.id && other.isStanding() && other.staffId == visit.staffId && other.startUtc < endUtc
            && startUtc < other.endUtc)
            return WeekView::tr("Meets %1").arg(other.customerName);
    if (std::ranges::any_of(
            busy, [&](const api::BusyTime &time) { return time.startUtc < endUtc && startUtc < time.endUtc; }))
        return WeekView::tr("Busy in your calendar");
    const QDateTime from = startUtc.toTimeZone(business.zone), to = endUtc.toTimeZone(business.zone);
    const int first = from.time().msecsSinceStartOfDay() / 60000,
              last = first + int(startUtc.secsTo(endUtc) / 60);
    const QList<api::OpenRange> open = business.hoursOn(from.date());
    const bool isOpen = std::any_of(open.begin(), open.end(),
        [&](const api::OpenRange &range) { return range.fromMinute <= first && last <= range.toMinute; });
    return isOpen && to.isValid() ? QString{} : WeekView::tr("Outside the opening hours");
}

WeekView::WeekView(QWidget *parent) : QAbstractScrollArea{parent}
{
    setObjectName(u"weekView"_s);
    setLayoutDirection(Qt::LeftToRight);    // what is painted has one direction, also in a window that has the other
    setAccessibleName(tr("Week"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(
        tr("Arrow keys go from one appointment to the next, Enter opens it; Alt and arrow keys move it, Shift+Alt "
           "with up and down changes its length, then Enter"));
    viewport()->setMouseTracking(true);
    connect(&m_minute, &QTimer::timeout, this, [this] { viewport()->update(); });
    m_minute.start(30s);
}

void WeekView::setBusiness(const api::BusinessInfo &business)
{
    m_business = business;
    setWeek(m_first, m_visits);
    setBusy(m_busyTimes);
}

void WeekView::setBusy(const QList<api::BusyTime> &times)
{
    m_busyTimes = times;
    m_busy = m_first.isValid() ? weekBusy(times, m_first, m_business.zone) : QList<WeekBusy>{};
    viewport()->update();
}

void WeekView::setWeek(QDate first, const QList<api::Appointment> &visits)
{
    m_first = first;
    m_visits = visits;
    m_visits.removeIf([](const api::Appointment &visit) { return visit.state == api::VisitState::Cancelled; });
    m_held = {};
    m_blocks = m_first.isValid() ? weekBlocks(m_visits, m_first, m_business.zone) : QList<WeekBlock>{};
    viewport()->update();
}

void WeekView::selectDay(QDate day)
{
    m_selected = day;
    viewport()->update();
}

double WeekView::columnWidth() const
{
    return double(viewport()->width() - gutter) / 7;
}

double WeekView::yOf(int minute) const
{
    return headHeight + minute * hourHeight / 60. - verticalScrollBar()->value();
}

QRectF WeekView::blockRect(const WeekBlock &block) const
{
    const double lane = (columnWidth() - 6) / block.lanes;
    return {gutter + block.day * columnWidth() + 2 + block.lane * lane, yOf(block.fromMinute) + 1, lane - 2,
        (block.toMinute - block.fromMinute) * hourHeight / 60. - 2};
}

QPoint WeekView::pointOf(const QDateTime &utc) const
{
    const QDateTime local = utc.toTimeZone(m_business.zone);
    const double x = gutter + (double(m_first.daysTo(local.date())) + 0.5) * columnWidth();
    return {int(x), int(yOf(local.time().msecsSinceStartOfDay() / 60000)) + 3};
}

QRect WeekView::boxOf(const QString &appointment) const
{
    for (const WeekBlock &block : m_blocks)
        if (m_visits.at(block.visit).id == appointment)
            return blockRect(block).toRect();
    return {};
}

const api::Appointment *WeekView::visitAt(const QPoint &point) const
{
    if (point.y() < headHeight)
        return nullptr;
    for (const WeekBlock &block : m_blocks)
        if (blockRect(block).contains(point))
            return &m_visits.at(block.visit);
    return nullptr;
}

QRectF WeekView::busyRect(const WeekBusy &busy) const
{
    return {gutter + busy.day * columnWidth() + 2, yOf(busy.fromMinute) + 1, columnWidth() - 6,
        (busy.toMinute - busy.fromMinute) * hourHeight / 60. - 2};
}

const WeekBusy *WeekView::busyAt(const QPoint &point) const
{
    const auto found
        = std::ranges::find_if(m_busy, [&](const WeekBusy &busy) { return busyRect(busy).contains(point); });
    return point.y() < headHeight || found == m_busy.end() ? nullptr : &*found;
}

void WeekView::scrollToHours()
{
    int first = 9 * 60;
    for (const auto &ranges : m_business.hours)
        for (const api::OpenRange &range : ranges)
            first = std::min(first, range.fromMinute);
    verticalScrollBar()->setValue(int((first - 45) * hourHeight / 60));
}

void WeekView::resizeEvent(QResizeEvent *)
{
    verticalScrollBar()->setPageStep(viewport()->height() - headHeight);
    verticalScrollBar()->setSingleStep(int(hourHeight / 2));
    verticalScrollBar()->setRange(0, std::max(0, int(24 * hourHeight) + headHeight + 8 - viewport()->height()));
}

/// Laid out for the first time.
void WeekView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (verticalScrollBar()->value() == 0)
        QTimer::singleShot(0, this, &WeekView::scrollToHours);
}
} // namespace cloudgreet::ui
