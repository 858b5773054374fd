// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include <QFrame>

class QVBoxLayout;

namespace cloudgreet::ui {
class Pill;

/// Today's appointments, and what needs the owner's attention: the column beside the live calls.
class DayLists : public QWidget
{
    Q_OBJECT
public:
    explicit DayLists(LineSession &line, QWidget *parent = nullptr);

signals:
    void appointmentAsked(const cloudgreet::api::Appointment &appointment);

private:
    struct Section {
        QFrame *frame;
        QVBoxLayout *rows;
        Pill *count;
    };
    Section makeSection(const QString &title, const QString &name);
    void refresh();
    QWidget *visitRow(const api::Appointment &visit);
    QWidget *attentionRow(const api::Attention &item);
    void act(api::Answer<> answer);

    LineSession &m_line;
    Section m_visits, m_attention;
};
} // namespace cloudgreet::ui
