// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/livepage.h"
#include "live/callcard.h"
#include "live/daylists.h"
#include "live/emptylive.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
constexpr int dayWidth = 292, cardWidth = 520, narrow = 820;
} // namespace

LivePage::LivePage(LineSession &line, Prompt &prompt, QWidget *parent) : QWidget{parent}, m_line{line}, m_prompt{prompt}
{
    setObjectName(u"livePage"_s);
    m_empty = new EmptyLive;
    m_day = new DayLists{line};
    m_day->setFixedWidth(dayWidth);
    auto *cards = new QWidget;
    cards->setProperty("kind", u"clear"_s);
    m_grid = new QGridLayout{cards};
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(16);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(cards);
    auto *left = new QWidget;
    m_stack = new QStackedLayout{left};
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    body->addWidget(left, 1);
    body->addWidget(m_day);
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(28, 24, 28, 28);
    all->setSpacing(18);
    all->addWidget(makeHead());
    all->addLayout(body, 1);

    connect(m_empty, &EmptyLive::practiceAsked, this, &LivePage::practiceAsked);
    connect(m_empty, &EmptyLive::setupAsked, this, &LivePage::setupAsked);
    connect(m_day, &DayLists::appointmentAsked, this, &LivePage::appointmentAsked);
    connect(&line.board(), &LiveBoard::callChanged, this, &LivePage::refreshCards);
    connect(&line.board(), &LiveBoard::callGone, this, &LivePage::refreshCards);
    connect(&line.board(), &LiveBoard::dayChanged, this, &LivePage::describe);
    connect(&line, &LineSession::businessChanged, this, &LivePage::describe);
    connect(&line, &LineSession::connectionChanged, this, &LivePage::describe);
    connect(&line.services(), &ServiceStates::changed, this, &LivePage::describe);
    refreshCards();
    describe();
}

QWidget *LivePage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout{head};
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    m_title = label(tr("Live"), u"title"_s);
    m_counts = label({}, u"quiet"_s);
    words->addWidget(m_title);
    words->addWidget(m_counts);
    row->addLayout(words, 1);
    return head;
}

void LivePage::describe()
{
    const api::BusinessInfo &business = m_line.business();
    const api::Dashboard &day = m_line.board().dashboard();
    m_empty->describe(business.name, business.phoneNumbers.value(0), m_line.condition());
    const QString date = dayText(QDateTime::currentDateTimeUtc().toTimeZone(business.zone).date());
    const int booked = day.outcomes.value(api::Outcome::Booked) + day.outcomes.value(api::Outcome::Provisional);
    m_counts->setText(
        tr("%1 · %2 · %3").arg(date, tr("%n call(s) today", nullptr, day.calls), tr("%n booked", nullptr, booked)));
}

void LivePage::refreshCards()
{
    const QStringList ids = m_line.board().callIds();
    for (const QString &id : m_cards.keys()) {
        if (!ids.contains(id)) {
            CallCard *card = m_cards.take(id);
            card->hide();
            card->deleteLater();
        }
    }
    for (const QString &id : ids) {
        if (m_cards.contains(id))
            continue;
        auto *card = new CallCard{m_line, m_prompt, id};
        connect(card, &CallCard::openAsked, this, &LivePage::callAsked);
        m_cards.insert(id, card);
    }
    m_stack->setCurrentIndex(m_cards.isEmpty() ? 0 : 1);
    arrange();
}

void LivePage::arrange()
{
    const int columns = std::max(1, m_scroll->width() / cardWidth);
    int i = 0;
    for (CallCard *card : std::as_const(m_cards)) {
        m_grid->addWidget(card, i / columns, i % columns);
        ++i;
    }
}

void LivePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_day->setVisible(width() >= narrow);
    arrange();
}
} // namespace cloudgreet::ui
