// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "insights/chart.h"

namespace cloudgreet::ui {

/// Calls by day, stacked by what came of them.
class OutcomeBars : public Chart
{
    Q_OBJECT
public:
    explicit OutcomeBars(QWidget *parent = nullptr);
    void show(const QList<CallsBar> &bars);
    [[nodiscard]] const QList<CallsBar> &bars() const { return m_bars; }
    [[nodiscard]] static QColor fillOf(Weight weight);
    [[nodiscard]] Table table() const override;

protected:
    [[nodiscard]] QList<Mark> layOut() const override;
    void paintChart(QPainter &painter) const override;

private:
    [[nodiscard]] QRectF plot() const;
    QList<CallsBar> m_bars;
};

/// When people call: weekdays by hours, the more the darker.
class HeatMap : public Chart
{
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);
    void show(const std::array<std::array<int, 24>, 7> &hours);
    struct Cell {
        int day, hour;                                  ///< day: from 0, Monday
    };
    [[nodiscard]] Cell cellOf(int mark) const;
    [[nodiscard]] static QString cellText(const Cell &cell);        ///< "Monday, 9:00 AM – 10:00 AM"
    [[nodiscard]] int countOf(const Cell &cell) const { return m_hours[size_t(cell.day)][size_t(cell.hour)]; }
    [[nodiscard]] Table table() const override;

protected:
    [[nodiscard]] QList<Mark> layOut() const override;
    void paintChart(QPainter &painter) const override;
    [[nodiscard]] int neighbour(int mark, int key) const override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] int dayOfRow(int row) const;          ///< From 0, Monday; rows begin as the system's weeks do.
    std::array<std::array<int, 24>, 7> m_hours{};
    int m_first, m_last;                                ///< Hours that are shown.
};

/// How far calls come, from ringing to a booking.
class Funnel : public Chart
{
    Q_OBJECT
public:
    explicit Funnel(QWidget *parent = nullptr);
    void show(const QList<Stage> &stages);
    [[nodiscard]] const QList<Stage> &stages() const { return m_stages; }
    [[nodiscard]] Table table() const override;

protected:
    [[nodiscard]] QList<Mark> layOut() const override;
    void paintChart(QPainter &painter) const override;

private:
    QList<Stage> m_stages;
};

/// How long callers wait: half of the calls, nine of ten, ninety-nine of a hundred.
class LatencyBars : public Chart
{
    Q_OBJECT
public:
    explicit LatencyBars(QWidget *parent = nullptr);
    void show(const api::Percentiles &answer, const api::Percentiles &turn);
    [[nodiscard]] Table table() const override;

protected:
    [[nodiscard]] QList<Mark> layOut() const override;
    void paintChart(QPainter &painter) const override;

private:
    struct Row {
        QString title, share;
        std::optional<int> ms;
    };
    [[nodiscard]] QList<Row> rows() const;
    api::Percentiles m_answer, m_turn;
};
} // namespace cloudgreet::ui
