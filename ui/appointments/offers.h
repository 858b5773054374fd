// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include <QWidget>

class QButtonGroup;
class QLabel;

namespace cloudgreet::ui {
class FlowLayout;

/// The free times of a day for a service, as chips to choose one from.
class Offers : public QWidget
{
    Q_OBJECT
public:
    explicit Offers(LineSession &line, QWidget *parent = nullptr);
    /// `prefer` is chosen when it is free.
    void ask(const QString &service, QDate day, const QString &staff, const QDateTime &prefer = {});
    [[nodiscard]] QDateTime chosenUtc() const { return m_chosen; }

signals:
    void chosen();

private:
    void show(const api::Availability &free, QDate day, const QDateTime &prefer);
    LineSession &m_line;
    QLabel *m_words;
    QWidget *m_chips;
    FlowLayout *m_flow;
    QButtonGroup *m_group;
    QDateTime m_chosen;
    int m_generation = 0;
};
} // namespace cloudgreet::ui
