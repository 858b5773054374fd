// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/values.h"
#include <QAbstractScrollArea>
#include <QTimer>

namespace cloudgreet::ui {

/// Where a visit stands in the week: a column and minutes of the local day, and its lane where several overlap.
struct WeekBlock {
    qsizetype visit = 0;
    int day = 0, fromMinute = 0, toMinute = 0, lane = 0, lanes = 1;
};

/// The visits of the week beginning at `first`, side by side where they overlap; one past midnight ends with its day.
[[nodiscard]] QList<WeekBlock> weekBlocks(const QList<api::Appointment> &visits, QDate first, const QTimeZone &zone);

/// What the owner's calendar keeps busy of a day, by minutes: spans that touch are one, and what goes past midnight is
/// a span of each of its days.
struct WeekBusy {
    int day = 0, fromMinute = 0, toMinute = 0;
    QStringList calendars = {};
    friend bool operator==(const WeekBusy &, const WeekBusy &) = default;
};
[[nodiscard]] QList<WeekBusy> weekBusy(const QList<api::BusyTime> &times, QDate first, const QTimeZone &zone);

/// What stands in the way of a visit that would be from `startUtc` to `endUtc`; empty: nothing that is known here.
[[nodiscard]] QString conflictOf(const QList<api::Appointment> &visits, const api::BusinessInfo &business,
    const api::Appointment &visit, const QDateTime &startUtc, const QDateTime &endUtc,
    const QList<api::BusyTime> &busy = {});

/// A week by hours and days on the business's clock. Opening hours stand out; visits are coloured by their state. A
/// visit is opened by a click, or by the arrow keys and Enter; it is moved by dragging, or by Alt with the arrow keys
/// and Enter, and Escape leaves it where it was. Its lower edge, or Shift and Alt with up and down, changes its length.
class WeekView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit WeekView(QWidget *parent = nullptr);
    void setBusiness(const api::BusinessInfo &business);
    void setWeek(QDate first, const QList<api::Appointment> &visits);
    void setBusy(const QList<api::BusyTime> &times);            ///< Of the owner's own calendar, in the week shown.
    void selectDay(QDate day);
    [[nodiscard]] const QList<api::Appointment> &visits() const { return m_visits; }
    [[nodiscard]] QRect boxOf(const QString &appointment) const; ///< In the viewport; null when it is not in this week.
    [[nodiscard]] const QList<WeekBusy> &busy() const { return m_busy; }
    [[nodiscard]] QPoint pointOf(const QDateTime &utc) const;           ///< In the viewport, a little below that time.
    [[nodiscard]] QString current() const { return m_current; }        ///< The visit that keys have gone to.
    void scrollToHours();                                               ///< To where the day begins.

signals:
    void visitClicked(const cloudgreet::api::Appointment &appointment);
    void dayClicked(QDate day);
    void timeClicked(const QDateTime &utc);                             ///< Twice, on a free place.
    void visitMoved(const cloudgreet::api::Appointment &appointment,
        const QDateTime &startUtc); ///< Wanted there; nothing has changed yet.
    void visitResized(const cloudgreet::api::Appointment &appointment, int minutes);        ///< Likewise.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// A visit in the owner's hand: where it was taken, and where it would be put down.
    struct Held {
        QString id;
        QPoint pressed;
        int grip = 0;                   ///< Minutes between its start and where it was taken.
        int day = 0, minute = 0, length = 0;
        bool isMoving = false;
        bool isSized = false;           ///< By its lower edge, instead of being carried.
    };
    [[nodiscard]] QRectF blockRect(const WeekBlock &block) const;
    [[nodiscard]] double columnWidth() const;
    [[nodiscard]] double yOf(int minute) const;
    [[nodiscard]] const api::Appointment *visitAt(const QPoint &point) const;
    void paintGrid(QPainter &painter) const;
    void paintBusy(QPainter &painter, const WeekBusy &busy) const;
    [[nodiscard]] QRectF busyRect(const WeekBusy &busy) const;
    [[nodiscard]] const WeekBusy *busyAt(const QPoint &point) const;
    void paintHead(QPainter &painter) const;
    void paintBlock(QPainter &painter, const WeekBlock &block) const;
    void paintNow(QPainter &painter) const;
    void paintHeld(QPainter &painter) const;
    [[nodiscard]] QDateTime heldUtc(int minutesOn) const;
    [[nodiscard]] QString heldConflict() const;
    [[nodiscard]] bool isAtEdge(const QPoint &point) const;
    void dragTo(const QPoint &point);
    void resizeBy(int minutes);
    [[nodiscard]] const WeekBlock *blockOf(const QString &id) const;
    void chooseBeside(int step);
    void carry(int days, int minutes);
    void putDown();
    void letGo();
    void tellCurrent();

    api::BusinessInfo m_business;
    QDate m_first, m_selected;
    QList<api::Appointment> m_visits;
    QList<WeekBlock> m_blocks;
    QList<api::BusyTime> m_busyTimes;
    QList<WeekBusy> m_busy;
    QString m_current;
    std::optional<Held> m_held;
    QTimer m_minute;
};
} // namespace cloudgreet::ui
