// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include <QFrame>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace cloudgreet::ui {
class Pill;
class VisitList;

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
        QVBoxLayout *body;
        Pill *count;
        QLabel *hint;
    };
    /// A row that is there, and what it says.
    struct Waiting {
        qint64 id = 0;
        QStringList words;
        QWidget *row = nullptr;
    };
    Section makeSection(const QString &title, const QString &name, const QString &hint);
    QWidget *makeAttentionRows();
    void refresh();
    void refreshVisits();
    void refreshAttention();
    [[nodiscard]] QStringList wordsOf(const api::Attention &item) const;
    QWidget *attentionRow(const api::Attention &item);
    void act(api::Answer<> answer);

    LineSession &m_line;
    Section m_visits, m_attention;
    VisitList *m_visitList;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows;
    QList<Waiting> m_waiting;               ///< As they stand, from above.
    QTimer m_more;                          ///< A few rows an event: a page that comes up must not wait for forty.
};
} // namespace cloudgreet::ui
