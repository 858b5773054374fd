// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/daylists.h"
#include "widgets/formats.h"
#include "widgets/rowbutton.h"
#include "widgets/small.h"
#include <QScrollArea>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
constexpr int mostRows = 50;

QWidget *hint(const QString &text)
{
    QLabel *words = label(text, u"quiet"_s);
    words->setWordWrap(true);
    words->setContentsMargins(18, 4, 18, 18);
    return words;
}
} // namespace

DayLists::DayLists(LineSession &line, QWidget *parent) : QWidget{parent}, m_line{line}
{
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(16);
    m_visits = makeSection(tr("Today’s appointments"), u"todayList"_s);
    m_attention = makeSection(tr("Needs attention"), u"attentionList"_s);
    all->addWidget(m_visits.frame, 1);
    all->addWidget(m_attention.frame, 1);
    connect(&line.board(), &LiveBoard::dayChanged, this, &DayLists::refresh);
    connect(&line, &LineSession::businessChanged, this, &DayLists::refresh);
    refresh();
}

DayLists::Section DayLists::makeSection(const QString &title, const QString &name)
{
    QFrame *frame = card();
    frame->setObjectName(name);
    frame->setAccessibleName(title);
    auto *all = new QVBoxLayout{frame};
    all->setContentsMargins(1, 14, 1, 8);
    all->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(18, 0, 16, 4);
    head->addWidget(label(title, u"section"_s), 1);
    auto *count = new Pill;
    head->addWidget(count);
    all->addLayout(head);
    auto *inside = new QWidget;
    inside->setProperty("kind", u"clear"_s);
    auto *outer = new QVBoxLayout{inside};
    outer->setContentsMargins(0, 0, 0, 0);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(2);
    outer->addLayout(rows);
    outer->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setProperty("kind", u"clear"_s);
    scroll->setWidget(inside);
    all->addWidget(scroll, 1);
    return {frame, rows, count};
}

void DayLists::refresh()
{
    clear(*m_visits.rows);
    clear(*m_attention.rows);
    QList<api::Appointment> visits = m_line.board().today();
    visits.removeIf([](const api::Appointment &visit) { return !visit.isStanding(); });
    for (const api::Appointment &visit : visits.mid(0, mostRows))
        m_visits.rows->addWidget(visitRow(visit));
    if (visits.isEmpty())
        m_visits.rows->addWidget(hint(tr("Nothing is booked for today. What the receptionist books appears here.")));
    const auto &attention = m_line.board().attention();
    for (const api::Attention &item : attention.mid(0, mostRows))
        m_attention.rows->addWidget(attentionRow(item));
    if (attention.isEmpty())
        m_attention.rows->addWidget(hint(tr("All is well. Messages and anything that failed will wait here for you.")));
    m_visits.count->show(QString::number(visits.size()), visits.isEmpty() ? Tone::Quiet : Tone::Info);
    m_attention.count->show(QString::number(attention.size()), attention.isEmpty() ? Tone::Quiet : Tone::Warn);
}

QWidget *DayLists::visitRow(const api::Appointment &visit)
{
    auto *row = new RowButton;
    row->setObjectName(u"visitRow"_s);
    const QString time = clockText(visit.startUtc, m_line.business().zone);
    row->setAccessibleName(tr("%1, %2, %3").arg(time, visit.customerName, visit.service));
    auto *line = new QHBoxLayout{row};
    line->setContentsMargins(17, 9, 14, 9);
    line->setSpacing(12);
    QLabel *clock = label(time, u"hours"_s);
    clock->setMinimumWidth(56);
    line->addWidget(clock, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    for (QLabel *said :
        {label(visit.customerName, u"strong"_s),
            label(visit.staff.isEmpty() ? visit.service : tr("%1 · %2").arg(visit.service, visit.staff), u"small"_s)}) {
        said->setWordWrap(true);
        words->addWidget(said);
    }
    line->addLayout(words, 1);
    auto *pill = new Pill;
    pill->show(visitText(visit.state), visitTone(visit.state));
    line->addWidget(pill);
    connect(row, &RowButton::clicked, this, [this, visit] { emit appointmentAsked(visit); });
    return row;
}

QWidget *DayLists::attentionRow(const api::Attention &item)
{
    auto *row = new QFrame;
    row->setObjectName(u"attentionRow"_s);
    row->setProperty("kind", u"row"_s);
    auto *all = new QVBoxLayout{row};
    all->setContentsMargins(17, 9, 14, 9);
    all->setSpacing(6);
    QLabel *text = label(item.text, u"strong"_s);
    text->setWordWrap(true);
    all->addWidget(text);
    auto *below = new QHBoxLayout;
    below->setSpacing(6);
    QLabel *detail
        = label(item.detail.isEmpty() ? momentText(item.atUtc, m_line.business().zone, QDateTime::currentDateTimeUtc())
                                      : item.detail,
            u"small"_s);
    detail->setWordWrap(true);
    below->addWidget(detail, 1);
    if (item.canRetry) {
        auto *retry = new IconButton{u"retry"_s, tr("Retry"), u"plain"_s};
        retry->setObjectName(u"retryButton"_s);
        connect(retry, &QPushButton::clicked, this, [this, id = item.id] { act(m_line.client().retry(id)); });
        below->addWidget(retry);
    }
    auto *done = new IconButton{u"check"_s, tr("Done"), u"plain"_s};
    done->setObjectName(u"doneButton"_s);
    connect(done, &QPushButton::clicked, this, [this, id = item.id] { act(m_line.client().dismiss(id)); });
    below->addWidget(done);
    all->addLayout(below);
    return row;
}

void DayLists::act(api::Answer<> answer)
{
    api::whenAnswered(answer, this, [this](const Result<> &done) {
        if (!done)
            emit m_line.failed(done.error().text);
    });
}
} // namespace cloudgreet::ui
