// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagespage.h"
#include "messages/conversationdelegate.h"
#include "messages/conversationsmodel.h"
#include "messages/messagesmodel.h"
#include "messages/newmessagesheet.h"
#include "messages/threadpane.h"
#include "messages/visitssheet.h"
#include "widgets/icons.h"
#include "widgets/small.h"
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
using namespace std::chrono_literals;
constexpr auto typingPause = 200ms, settlePause = 80ms;
constexpr qsizetype mostAsked = 8;          ///< More news at once than this: the list is asked for as a whole.
} // namespace

MessagesPage::MessagesPage(LineSession &line, QWidget *parent) : QWidget{parent}, m_line{line}
{
    setObjectName(u"messagesPage"_s);
    m_model = new ConversationsModel{[&line](const QString &words, const QString &before, int rows) {
                                         return line.client().conversations(words, before, rows);
                                     },
        this};
    m_thread = new ThreadPane{line};
    m_thread->setMinimumWidth(380);
    auto *splitter = new QSplitter{Qt::Horizontal};
    splitter->setHandleWidth(16);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(m_thread);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    splitter->setSizes({360, 760});
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(28, 24, 28, 28);
    all->setSpacing(18);
    all->addLayout(makeHead());
    all->addWidget(splitter, 1);
    wire();
    showState();
}

QLayout *MessagesPage::makeHead()
{
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(label(tr("Messages"), u"title"_s));
    words->addWidget(
        label(tr("Texts with your customers, those you write and those the receptionist sends"), u"quiet"_s));
    head->addLayout(words, 1);
    auto *write = new IconButton{u"edit"_s, tr("New message"), u"primary"_s};
    write->setObjectName(u"newMessageButton"_s);
    head->addWidget(write, 0, Qt::AlignVCenter);
    connect(write, &QPushButton::clicked, this, &MessagesPage::writeTo);
    return head;
}

QWidget *MessagesPage::makeList()
{
    m_search = new QLineEdit;
    m_search->setObjectName(u"messageSearch"_s);
    m_search->setPlaceholderText(tr("Search names, numbers and texts"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Colours::current().quiet, 16), QLineEdit::LeadingPosition);
    m_list = new QListView;
    m_list->setObjectName(u"conversationsList"_s);
    m_list->setAccessibleName(tr("Conversations"));
    m_list->setModel(m_model);
    m_delegate = new ConversationDelegate{m_list};
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_nothing = label({}, u"quiet"_s);
    m_nothing->setObjectName(u"messagesEmpty"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(24, 0, 24, 0);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    QFrame *frame = card();
    auto *all = new QVBoxLayout{frame};
    all->setContentsMargins(1, 12, 1, 6);
    all->setSpacing(10);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(12, 0, 12, 0);
    searchRow->addWidget(m_search);
    all->addLayout(searchRow);
    all->addWidget(m_stack, 1);
    frame->setMinimumWidth(264);
    return frame;
}

void MessagesPage::wire()
{
    m_typing.setSingleShot(true);
    m_settle.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, [this] { m_model->setWords(m_search->text().trimmed()); });
    connect(&m_settle, &QTimer::timeout, this, &MessagesPage::refreshChanged);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(typingPause); });
    connect(m_model, &ConversationsModel::loaded, this, &MessagesPage::showState);
    connect(m_model, &ConversationsModel::rowsInserted, this, &MessagesPage::showState);
    connect(m_model, &ConversationsModel::failed, &m_line, &LineSession::failed);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (const api::Conversation *conversation = m_model->at(current.row());
                conversation && conversation->peer != m_thread->peer())
                m_thread->showConversation(api::Conversation{*conversation});
        });
    connect(m_list, &QListView::activated, m_thread, &ThreadPane::takeFocus);
    connect(m_thread, &ThreadPane::callsAsked, this, &MessagesPage::callsAsked);
    connect(m_thread, &ThreadPane::appointmentsAsked, this, [this](const QString &peer, const QString &name) {
        auto *sheet = new VisitsSheet{m_line, peer, name, window()};
        connect(sheet, &VisitsSheet::appointmentAsked, this, &MessagesPage::appointmentAsked);
        sheet->open();
    });
    connect(&m_line, &LineSession::businessChanged, this, [this] {
        m_delegate->setZone(m_line.business().zone);
        reload();
    });
    connect(&m_line.feed(), &api::EventFeed::event, this, &MessagesPage::take);
}

void MessagesPage::take(const QString &kind, const QString &business, const QJsonObject &payload)
{
    if ((kind != u"message" && kind != u"conversation")
        || (!business.isEmpty() && business != m_line.client().business()))
        return;
    if (kind == u"message")
        m_thread->take(api::TextMessage::fromJson(payload));
    m_changed.insert(payload[u"peer"].toString());
    if (!m_settle.isActive())
        m_settle.start(settlePause);
}

void MessagesPage::refreshChanged()
{
    const QSet<QString> changed = std::exchange(m_changed, {});
    if (changed.size() > mostAsked)
        return m_model->reload();
    for (const QString &peer : changed)
        refresh(peer);
}

/// Its row, and whether it still wants texts: an event tells of the text alone.
void MessagesPage::refresh(const QString &peer)
{
    api::whenAnswered(
        m_line.client().conversation(peer), this, [this](const Result<std::optional<api::Conversation>> &found) {
            if (!found || !*found)
                return;
            m_model->upsert(**found);
            if (m_thread->peer() == (*found)->peer)
                m_thread->describe(**found);
        });
}

void MessagesPage::reload()
{
    if (!m_line.isSetUp())
        return showState();
    m_model->reload();
    if (!m_thread->peer().isEmpty())
        m_thread->messages().show(m_thread->peer());
}

void MessagesPage::showState()
{
    m_nothing->setText(!m_model->words().isEmpty() ? tr("Nothing fits.\nTry fewer words, or part of the number.")
            : m_line.setup().isPractice
            ? tr("No texts yet.\nBook an appointment in a practice call: its confirmation appears here.")
            : tr("No texts yet.\nConfirmations, reminders, texts after missed calls, and what customers answer appear "
                 "here."));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 && !m_model->isLoading() ? 1 : 0);
    const int row = m_model->rowOf(m_thread->peer());
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else if (isVisible() && m_model->rowCount() > 0 && m_thread->peer().isEmpty())
        m_list->setCurrentIndex(m_model->index(0));
}

/// What is in sight counts as read, so nothing is chosen before the page is.
void MessagesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showState();
    if (const api::Conversation *shown = m_model->at(m_model->rowOf(m_thread->peer())); shown && shown->unread > 0)
        m_thread->showConversation(api::Conversation{*shown});
}

void MessagesPage::openConversation(const QString &peer, const QString &name)
{
    if (const int row = m_model->rowOf(peer); row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row));
        m_thread->showConversation(api::Conversation{*m_model->at(row)});
    } else {
        api::Conversation fresh;
        fresh.peer = peer;
        fresh.name = name;
        m_list->setCurrentIndex({});
        m_thread->showConversation(fresh);
        refresh(peer);                              // it may be far down the list
    }
    m_thread->takeFocus();
}

void MessagesPage::writeTo()
{
    auto *sheet = new NewMessageSheet{m_line, window()};
    connect(sheet, &NewMessageSheet::chosen, this,
        [this](const api::Conversation &with) { openConversation(with.peer, with.name); });
    sheet->open();
}
} // namespace cloudgreet::ui
