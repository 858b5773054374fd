// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/daylists.h"
#include "appointments/agenda.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QScrollArea>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
constexpr int mostRows = 50, rowsAnEvent = 6;
} // namespace

DayLists::DayLists(LineSession &line, QWidget *parent) : QWidget{parent}, m_line{line}
{
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(16);
    m_visits = makeSection(tr("Today’s appointments"), u"todayList"_s,
        tr("Nothing is booked for today. What the receptionist books appears here."));
    m_visitList = new VisitList{u"todayVisits"_s, tr("Today’s appointments")};
    m_visits.body->addWidget(m_visitList, 1);
    m_attention = makeSection(tr("Needs attention"), u"attentionList"_s,
        tr("All is well. Messages and anything that failed will wait here for you."));
    m_attention.body->addWidget(makeAttentionRows(), 1);
    all->addWidget(m_visits.frame, 1);
    all->addWidget(m_attention.frame, 1);
    m_more.setSingleShot(true);
    connect(&m_more, &QTimer::timeout, this, &DayLists::refreshAttention);
    connect(m_visitList, &VisitList::visitClicked, this, &DayLists::appointmentAsked);
    connect(&line.board(), &LiveBoard::dayChanged, this, &DayLists::refresh);
    connect(&line, &LineSession::businessChanged, this, &DayLists::refresh);
    refresh();
}

DayLists::Section DayLists::makeSection(const QString &title, const QString &name, const QString &hint)
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
    QLabel *words = label(hint, u"quiet"_s);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    words->setContentsMargins(18, 4, 18, 18);
    all->addWidget(words, 1);
    return {frame, all, count, words};
}

QWidget *DayLists::makeAttentionRows()
{
    auto *inside = new QWidget;
    inside->setProperty("kind", u"clear"_s);
    auto *outer = new QVBoxLayout{inside};
    outer->setContentsMargins(0, 0, 0, 0);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(2);
    outer->addLayout(m_rows);
    outer->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setProperty("kind", u"clear"_s);
    m_scroll->setWidget(inside);
    return m_scroll;
}

void DayLists::refresh()
{
    refreshVisits();
    refreshAttention();
}

void DayLists::refreshVisits()
{
    QList<AgendaModel::Row> rows;
    for (const api::Appointment &visit : m_line.board().today())
        if (visit.isStanding())
            rows.append(visit);
    m_visitList->show(rows, m_line.business().zone);
    m_visitList->setVisible(!rows.isEmpty());
    m_visits.hint->setVisible(rows.isEmpty());
    m_visits.count->show(QString::number(rows.size()), rows.isEmpty() ? Tone::Quiet : Tone::Info);
}

/// What is there already stays; of what is new a few rows are made now, the others in the next events.
void DayLists::refreshAttention()
{
    const auto &attention = m_line.board().attention();
    const QList<api::Attention> wanted = attention.mid(0, mostRows);
    const auto isWanted = [&](const Waiting &there) {
        return std::ranges::any_of(wanted,
            [&](const api::Attention &item) { return item.id == there.id && wordsOf(item) == there.words; });
    };
    m_waiting.removeIf([&](const Waiting &there) {
        if (isWanted(there))
            return false;
        m_rows->removeWidget(there.row);
        there.row->hide();
        there.row->deleteLater();
        return true;
    });
    int made = 0;
    for (qsizetype i = 0; i < wanted.size() && made < rowsAnEvent; ++i) {
        if (i < m_waiting.size() && m_waiting.at(i).id == wanted.at(i).id)
            continue;
        QWidget *row = attentionRow(wanted.at(i));
        m_rows->insertWidget(int(i), row);
        m_waiting.insert(i, {wanted.at(i).id, wordsOf(wanted.at(i)), row});
        ++made;
    }
    if (m_waiting.size() < wanted.size())
        m_more.start(0);
    m_scroll->setVisible(!wanted.isEmpty());
    m_attention.hint->setVisible(wanted.isEmpty());
    m_attention.count->show(QString::number(attention.size()), attention.isEmpty() ? Tone::Quiet : Tone::Warn);
}

QStringList DayLists::wordsOf(const api::Attention &item) const
{
    const QString below = item.detail.isEmpty()
        ? momentText(item.atUtc, m_line.business().zone, QDateTime::currentDateTimeUtc())
        : item.detail;
    return {item.text, below, item.canRetry ? tr("Retry") : QString{}};
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
    QLabel *detail = label(wordsOf(item).at(1), u"small"_s);
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
