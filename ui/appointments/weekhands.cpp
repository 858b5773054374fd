// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keys do to the week.
#include "appointments/weekmeasures.h"
#include "appointments/weekview.h"
#include "widgets/formats.h"
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace cloudgreet::ui {
using namespace weekmeasures;
namespace {
constexpr int snap = 15, lastMinute = 24 * 60 - snap;       ///< Minutes.
constexpr int edge = 7;                                     ///< Pixels of a visit that are its lower edge.
} // namespace

const WeekBlock *WeekView::blockOf(const QString &id) const
{
    const auto found
        = std::ranges::find_if(m_blocks, [&](const WeekBlock &block) { return m_visits.at(block.visit).id == id; });
    return found == m_blocks.end() ? nullptr : &*found;
}

void WeekView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() != Qt::LeftButton || point.x() < gutter)
        return;
    emit dayClicked(m_first.addDays(std::clamp(int((point.x() - gutter) / columnWidth()), 0, 6)));
    const api::Appointment *visit = visitAt(point);
    const WeekBlock *block = visit ? blockOf(visit->id) : nullptr;
    if (!block)
        return;
    m_current = visit->id;
    m_held = Held{visit->id, point, int((point.y() - yOf(block->fromMinute)) / hourHeight * 60), block->day,
        block->fromMinute, block->toMinute - block->fromMinute, false, isAtEdge(point)};
    viewport()->update();
}

bool WeekView::isAtEdge(const QPoint &point) const
{
    const api::Appointment *visit = visitAt(point);
    const WeekBlock *block = visit && visit->isStanding() ? blockOf(visit->id) : nullptr;
    return block && point.y() >= blockRect(*block).bottom() - edge;
}

void WeekView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const api::Appointment *visit = visitAt(point);
    viewport()->setCursor((m_held && m_held->isSized) || (!m_held && isAtEdge(point)) ? Qt::SizeVerCursor
            : m_held && m_held->isMoving                                               ? Qt::ClosedHandCursor
            : visit                                                                    ? Qt::PointingHandCursor
                                                                                       : Qt::ArrowCursor);
    const WeekBusy *busy = visit ? nullptr : busyAt(point);
    const QString words = visit ? tr("%1, %2\n%3").arg(visit->customerName, visit->service, visitText(visit->state))
        : busy ? QStringList{QStringList{busyText()} + busy->calendars}.join(u'\n')
               : QString{};
    viewport()->setToolTip(words.isEmpty()
            ? words
            : u"<qt>"_s + words.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s); // a name is no markup
    if (!m_held || !(event->buttons() & Qt::LeftButton))
        return;
    dragTo(point);
}

void WeekView::dragTo(const QPoint &point)
{
    const WeekBlock *block = blockOf(m_held->id);
    if (!block || !m_visits.at(block->visit).isStanding())
        return;
    m_held->isMoving |= (point - m_held->pressed).manhattanLength() >= QApplication::startDragDistance();
    const double minute = (point.y() - yOf(0)) / hourHeight * 60;
    if (m_held->isSized) {
        const int end = std::clamp(qRound(minute / snap) * snap, m_held->minute + snap, 24 * 60);
        m_held->length = end - m_held->minute;
    } else {
        m_held->day = std::clamp(int((point.x() - gutter) / columnWidth()), 0, 6);
        m_held->minute = std::clamp(qRound((minute - m_held->grip) / snap) * snap, 0, lastMinute);
    }
    viewport()->update();
}

QDateTime WeekView::heldUtc(int minutesOn) const
{
    return QDateTime{m_first.addDays(m_held->day), QTime{m_held->minute / 60, m_held->minute % 60}, m_business.zone}
        .toUTC().addSecs(60 * minutesOn);
}

QString WeekView::heldConflict() const
{
    const WeekBlock *block = m_held ? blockOf(m_held->id) : nullptr;
    return block ? conflictOf(m_visits, m_business, m_visits.at(block->visit), heldUtc(0), heldUtc(m_held->length),
                       m_busyTimes)
                 : QString{};
}

void WeekView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_held)
        return;
    if (m_held->isMoving)
        return putDown();
    const WeekBlock *block = blockOf(std::exchange(m_held, {})->id);
    if (!block)
        return;
    const api::Appointment chosen = m_visits.at(block->visit);      // what follows may change the list
    emit visitClicked(chosen);
}

void WeekView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (point.x() < gutter || point.y() < headHeight || visitAt(point))
        return;
    const QDate day = m_first.addDays(std::clamp(int((point.x() - gutter) / columnWidth()), 0, 6));
    const int minute = std::clamp(int((point.y() - yOf(0)) / hourHeight * 60) / 30 * 30, 0, 1410);
    emit timeClicked(QDateTime{day, QTime{minute / 60, minute % 60}, m_business.zone}.toUTC());
}

void WeekView::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() & Qt::AltModifier;
    if (isAlt && event->modifiers() & Qt::ShiftModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return resizeBy(event->key() == Qt::Key_Up ? -snap : snap);
    switch (event->key()) {
    case Qt::Key_Left: return isAlt ? carry(-1, 0) : chooseBeside(-1);
    case Qt::Key_Right: return isAlt ? carry(1, 0) : chooseBeside(1);
    case Qt::Key_Up: return isAlt ? carry(0, -snap) : chooseBeside(-1);
    case Qt::Key_Down: return isAlt ? carry(0, snap) : chooseBeside(1);
    case Qt::Key_Escape:
        if (m_held)
            return letGo();
        break;
    case Qt::Key_Return: case Qt::Key_Enter:
        if (m_held)
            return putDown();
        if (const WeekBlock *block = blockOf(m_current)) {
            const api::Appointment chosen = m_visits.at(block->visit);
            return void(emit visitClicked(chosen));
        }
        break;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

/// In the order of the week.
void WeekView::chooseBeside(int step)
{
    if (m_blocks.isEmpty())
        return;
    m_held = {};
    const WeekBlock *now = blockOf(m_current);
    const qsizetype next = now ? std::clamp<qsizetype>(now - m_blocks.constData() + step, 0, m_blocks.size() - 1) : 0;
    const WeekBlock &block = m_blocks.at(next);
    m_current = m_visits.at(block.visit).id;
    const int top = int(block.fromMinute * hourHeight / 60), bottom = int(block.toMinute * hourHeight / 60),
              room = viewport()->height() - headHeight;
    verticalScrollBar()->setValue(std::clamp(verticalScrollBar()->value(), bottom - room, top));
    tellCurrent();
}

/// Taken up, if it is not yet, and carried on.
void WeekView::carry(int days, int minutes)
{
    const WeekBlock *block = blockOf(m_current);
    if (!block || !m_visits.at(block->visit).isStanding())
        return;
    if (!m_held)
        m_held = Held{
            m_current, {}, 0, block->day, block->fromMinute, block->toMinute - block->fromMinute, true, false};
    if (m_held->isSized)
        return;
    m_held->day = std::clamp(m_held->day + days, 0, 6);
    m_held->minute = std::clamp(m_held->minute + minutes, 0, lastMinute);
    tellCurrent();
}

void WeekView::resizeBy(int minutes)
{
    const WeekBlock *block = blockOf(m_current);
    if (!block || !m_visits.at(block->visit).isStanding())
        return;
    if (!m_held)
        m_held = Held{
            m_current, {}, 0, block->day, block->fromMinute, block->toMinute - block->fromMinute, true, true};
    if (m_held->isSized)
        m_held->length = std::clamp(m_held->length + minutes, snap, 24 * 60 - m_held->minute);
    tellCurrent();
}

void WeekView::putDown()
{
    const Held held = *std::exchange(m_held, {});
    viewport()->update();
    const WeekBlock *block = blockOf(held.id);
    if (!block)
        return;
    const api::Appointment visit = m_visits.at(block->visit);
    if (held.isSized && held.length != block->toMinute - block->fromMinute)
        return void(emit visitResized(visit, held.length));
    if (held.isSized || (held.day == block->day && held.minute == block->fromMinute))
        return;
    emit visitMoved(visit,
        QDateTime{m_first.addDays(held.day), QTime{held.minute / 60, held.minute % 60}, m_business.zone}.toUTC());
}

void WeekView::letGo()
{
    m_held = {};
    tellCurrent();
}

void WeekView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    letGo();
}

/// For the eye and for screen readers.
void WeekView::tellCurrent()
{
    const WeekBlock *block = blockOf(m_current);
    const api::Appointment *visit = block ? &m_visits.at(block->visit) : nullptr;
    QStringList words{tr("Week")};
    if (visit) {
        words = {visit->customerName, visit->service,
            momentText(m_held ? heldUtc(0) : visit->startUtc, m_business.zone, QDateTime::currentDateTimeUtc())};
        if (m_held && m_held->isSized)
            words << tr("until %1").arg(clockText(heldUtc(m_held->length), m_business.zone));
        if (const QString conflict = heldConflict(); !conflict.isEmpty())
            words << conflict;
    }
    setAccessibleName(words.join(u", "_s));
    viewport()->update();
}
} // namespace cloudgreet::ui
