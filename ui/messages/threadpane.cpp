// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/threadpane.h"
#include "messages/composer.h"
#include "messages/messagedelegate.h"
#include "messages/messagesmodel.h"
#include "messages/textwords.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cloudgreet::ui {

ThreadPane::ThreadPane(LineSession &line, QWidget *parent) : QFrame{parent}, m_line{line}
{
    setObjectName(u"threadPane"_s);
    setProperty("kind", u"card"_s);
    m_stack = new QStackedWidget;
    QLabel *nothing = label(tr("Choose a conversation to read it."), u"quiet"_s);
    nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(nothing);
    m_stack->addWidget(makeThread());
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(1, 1, 1, 1);
    all->addWidget(m_stack);
    wire();
}

QWidget *ThreadPane::makeThread()
{
    m_messages = new MessagesModel{[this](const QString &peer, const QString &before, int rows) {
                                       return m_line.client().messages(peer, before, rows);
                                   },
        this};
    m_list = new QListView;
    m_list->setObjectName(u"threadList"_s);
    m_list->setAccessibleName(tr("Texts, oldest first"));
    m_list->setModel(m_messages);
    m_list->setItemDelegate(new MessageDelegate{*m_list});
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_composer = new Composer;
    m_closed = label({}, u"notice"_s);
    m_closed->setObjectName(u"composerClosed"_s);
    m_closed->setWordWrap(true);
    m_closed->setMargin(0);
    m_closedFoot = new QWidget;
    auto *closedRow = new QVBoxLayout{m_closedFoot};
    closedRow->setContentsMargins(16, 12, 16, 16);
    closedRow->addWidget(m_closed);
    m_closedFoot->hide();
    auto *page = new QWidget;
    auto *all = new QVBoxLayout{page};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    const auto rule = [] {
        auto *line = new QFrame;
        line->setProperty("kind", u"line"_s);
        return line;
    };
    all->addLayout(makeHead());
    all->addWidget(rule());
    all->addWidget(m_list, 1);
    all->addWidget(makeFailed());
    all->addWidget(rule());
    all->addWidget(m_composer);
    all->addWidget(m_closedFoot);
    return page;
}

QLayout *ThreadPane::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 16, 16, 14);
    head->setSpacing(12);
    m_avatar = new Avatar{42};
    m_name = label({}, u"heading"_s);
    m_name->setObjectName(u"threadName"_s);
    m_number = label({}, u"small"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_number);
    words->addStretch();
    head->addWidget(m_avatar);
    head->addLayout(words, 1);
    const auto add = [&](const QString &icon, const QString &text, const QString &name, auto act) {
        auto *button = new IconButton{icon, text, u"plain"_s};
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, act);
        head->addWidget(button);
        return button;
    };
    m_calls = add(u"calls"_s, tr("Calls"), u"threadCallsButton"_s,
        [this] { emit callsAsked(m_conversation.peer, peerText(m_conversation)); });
    m_visits = add(u"calendar"_s, tr("Appointments"), u"threadVisitsButton"_s,
        [this] { emit appointmentsAsked(m_conversation.peer, peerText(m_conversation)); });
    m_calls->setAccessibleName(tr("The calls from this number"));
    m_visits->setAccessibleName(tr("This customer’s appointments"));
    for (IconButton *button : {m_calls, m_visits})
        button->setToolTip(button->accessibleName());
    return head;
}

QWidget *ThreadPane::makeFailed()
{
    m_failed = new QFrame;
    m_failed->setObjectName(u"threadFailed"_s);
    m_failed->setProperty("kind", u"banner"_s);
    auto *row = new QHBoxLayout{m_failed};
    row->setContentsMargins(20, 9, 16, 9);
    m_failedText = new QLabel;
    m_failedText->setTextFormat(Qt::PlainText);
    row->addWidget(m_failedText, 1);
    auto *again = new QPushButton{tr("Edit and send again")};
    again->setObjectName(u"sendAgainButton"_s);
    row->addWidget(again);
    connect(again, &QPushButton::clicked, this, [this] {
        if (const api::TextMessage *last = m_messages->at(m_messages->rowCount() - 1)) {
            m_composer->setText(last->text);
            m_failed->hide();
            m_composer->takeFocus();
        }
    });
    m_failed->hide();
    return m_failed;
}

void ThreadPane::wire()
{
    connect(m_composer, &Composer::sendAsked, this, &ThreadPane::send);
    connect(m_composer, &Composer::edited, this, [this] { m_drafts.insert(m_conversation.peer, m_composer->text()); });
    connect(m_messages, &MessagesModel::failed, &m_line, &LineSession::failed);
    connect(m_messages, &MessagesModel::loaded, this, &ThreadPane::showFailed);
    connect(m_messages, &QAbstractItemModel::dataChanged, m_list,
        [this] { keepPlace([this] { m_list->doItemsLayout(); }); });
    connect(m_messages, &QAbstractItemModel::rowsInserted, m_list, [this](const QModelIndex &, int first) {
        if (first > 0)
            return m_list->scrollToBottom();
        keepPlace([this] { m_list->doItemsLayout(); });
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int end) {
        if (m_isAtEnd)
            m_list->verticalScrollBar()->setValue(end);
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        m_isAtEnd = value >= m_list->verticalScrollBar()->maximum() - 4;
        if (value < m_list->viewport()->height() / 2 && m_messages->rowCount() > 0)
            m_messages->fetchOlder();
    });
    connect(&m_line, &LineSession::businessChanged, this, [this] { m_messages->setZone(m_line.business().zone); });
}

void ThreadPane::resizeEvent(QResizeEvent *event)
{
    constexpr int roomForWords = 500;
    QFrame::resizeEvent(event);
    m_calls->setLabel(width() < roomForWords ? QString{} : tr("Calls"));
    m_visits->setLabel(width() < roomForWords ? QString{} : tr("Appointments"));
}

/// What the reader has before their eyes stays there: rows above may come in or grow.
void ThreadPane::keepPlace(const std::function<void()> &change)
{
    QScrollBar *bar = m_list->verticalScrollBar();
    const int fromEnd = bar->maximum() - bar->value();
    const QSignalBlocker quiet{bar};                // in between its value means nothing
    change();
    bar->setValue(bar->maximum() - fromEnd);
    m_list->viewport()->update();
}

void ThreadPane::showConversation(const api::Conversation &conversation)
{
    const bool isOther = conversation.peer != m_conversation.peer;
    describe(conversation);
    m_stack->setCurrentIndex(1);
    if (isOther) {
        const QSignalBlocker quiet{m_composer};
        m_composer->setText(m_drafts.value(conversation.peer));
        m_composer->setError({});
        m_composer->setBusy(false);
        m_failed->hide();
        m_messages->setZone(m_line.business().zone);
        m_messages->show(conversation.peer);
    }
    if (conversation.unread > 0)
        markRead();
}

void ThreadPane::clearConversation()
{
    m_conversation = {};
    m_messages->show({});
    m_stack->setCurrentIndex(0);
}

void ThreadPane::describe(const api::Conversation &conversation)
{
    m_conversation = conversation;
    m_avatar->setName(conversation.name);
    m_name->setText(peerText(conversation));
    m_number->setText(
        conversation.name.isEmpty() ? tr("Not a customer you know by name") : phoneText(conversation.peer));
    m_composer->setVisible(!conversation.isOptedOut);
    m_closedFoot->setVisible(conversation.isOptedOut);
    m_closed->setText(tr("%1 has asked for no more texts, and carriers do not let them through. Call them instead; "
                         "when they text START to your number, you can write here again.")
                          .arg(peerText(conversation)));
}

void ThreadPane::take(const api::TextMessage &message)
{
    if (message.peer != peer() || peer().isEmpty())
        return;
    m_messages->upsert(message);
    showFailed();
    if (!message.isOurs)
        markRead();
}

/// Only while somebody looks.
void ThreadPane::markRead()
{
    if (!isVisible() || peer().isEmpty())
        return;
    api::whenAnswered(m_line.client().markRead(peer()), this, [this](const Result<> &done) {
        if (!done && done.error().fault != Fault::Unauthorized)         // who may only look leaves it unread
            emit m_line.failed(done.error().text);
    });
}

void ThreadPane::showFailed()
{
    const api::TextMessage *last = m_messages->at(m_messages->rowCount() - 1);
    const bool failed = last && last->isOurs && last->state == api::TextState::Failed && !m_conversation.isOptedOut;
    m_failed->setVisible(failed);
    if (failed)
        m_failedText->setText(tr("The last text did not arrive."));
}

void ThreadPane::send(const QString &text)
{
    m_composer->setBusy(true);
    api::whenAnswered(m_line.client().sendText(peer(), text), this, [this, to = peer()](const Result<> &taken) {
        if (taken)
            m_drafts.remove(to);
        if (to != peer())
            return;
        m_composer->setBusy(false);
        if (taken)
            m_composer->setText({});
        else
            m_composer->setError(taken.error().text);
        m_composer->takeFocus();
    });
}

void ThreadPane::takeFocus()
{
    m_conversation.isOptedOut ? m_list->setFocus() : m_composer->takeFocus();
}
} // namespace cloudgreet::ui
