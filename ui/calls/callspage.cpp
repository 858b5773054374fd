// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/callspage.h"
#include "calls/calldelegate.h"
#include "calls/calldetailpane.h"
#include "calls/callsmodel.h"
#include "calls/exportsheet.h"
#include "calls/tagfilter.h"
#include "widgets/formats.h"
#include "widgets/icons.h"
#include "widgets/small.h"
#include <QButtonGroup>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
using namespace std::chrono_literals;
constexpr auto typingPause = 200ms;
constexpr int pad = 16;                         // of a column that is no wider than its words

/// What is left of the list is the summaries'.
int widestMoment(const QFont &font)
{
    const QFontMetrics metrics{font};
    const QDateTime evening{QDate{2025, 11, 26}, QTime{22, 58}, Qt::UTC};
    int widest = 0;
    for (const QDateTime &now : {evening, evening.addDays(1), evening.addDays(20), evening.addDays(400)})
        widest = std::max(widest, metrics.horizontalAdvance(momentText(evening, QTimeZone::utc(), now)));
    return widest;
}
} // namespace

CallsPage::CallsPage(LineSession &line, Prompt &prompt, QWidget *parent)
    : QWidget{parent}, m_line{line}, m_prompt{prompt}
{
    setObjectName(u"callsPage"_s);
    m_model = new CallsModel{[&line](const api::ApiClient::CallFilter &filter, const QString &before, int rows) {
                                 return line.client().calls(filter, before, rows);
                             },
        this};
    m_detail = new CallDetailPane{line, prompt};
    auto *splitter = new QSplitter{Qt::Horizontal};
    splitter->setHandleWidth(16);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeTable());
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({640, 460});
    m_detail->setMinimumWidth(380);
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(28, 24, 28, 28);
    all->setSpacing(16);
    all->addLayout(makeHead());
    all->addLayout(makeFilters());
    all->addWidget(splitter, 1);
    wire();
}

QLayout *CallsPage::makeHead()
{
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(label(tr("Calls"), u"title"_s));
    words->addWidget(label(tr("Every call, what was said and what came of it"), u"quiet"_s));
    head->addLayout(words, 1);
    m_search = new QLineEdit;
    m_search->setObjectName(u"callSearch"_s);
    m_search->setPlaceholderText(tr("Search what was said"));
    m_search->setAccessibleName(tr("Search what was said"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(300);
    m_search->addAction(icon(u"search"_s, Colours::current().quiet, 16), QLineEdit::LeadingPosition);
    head->addWidget(m_search, 0, Qt::AlignVCenter);
    head->addSpacing(8);
    auto *save = new IconButton{u"download"_s, tr("Export"), u"plain"_s};
    save->setObjectName(u"exportCallsButton"_s);
    save->setToolTip(tr("Save the calls that the list shows as a file"));
    save->setAccessibleDescription(save->toolTip());
    connect(save, &QPushButton::clicked, this,
        [this] { (new ExportSheet{m_line, m_prompt, m_model->filter(), window()})->open(); });
    head->addWidget(save, 0, Qt::AlignVCenter);
    return head;
}

QLayout *CallsPage::makeFilters()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_chips = new QButtonGroup{this};
    for (const auto &[title, outcome] : {std::pair{tr("All"), QString{}}, {tr("Booked"), u"booked"_s},
             {tr("Questions"), u"answered"_s}, {tr("Messages"), u"message"_s}, {tr("Transferred"), u"transferred"_s},
             {tr("Missed"), u"missed"_s}, {tr("No result"), u"abandoned"_s}}) {
        auto *chip = new QPushButton{title};
        chip->setObjectName(u"outcomeChip_"_s + (outcome.isEmpty() ? u"all"_s : outcome));
        chip->setProperty("kind", u"chip"_s);
        chip->setCheckable(true);
        chip->setChecked(outcome.isEmpty());
        chip->setProperty("outcome", outcome);
        m_chips->addButton(chip);
        row->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, outcome] {
            m_outcome = outcome;
            search();
        });
    }
    m_tag = new TagFilter{m_line};
    row->addWidget(m_tag);
    connect(m_tag, &TagFilter::chosen, this, &CallsPage::search);
    row->addStretch();
    m_only = new IconButton{u"close"_s, {}, u"plain"_s};
    m_only->setProperty("iconOnly", false);
    m_only->setObjectName(u"onlyTheseButton"_s);
    m_only->setToolTip(tr("Show all calls again"));
    m_only->hide();
    row->addWidget(m_only);
    connect(m_only, &QPushButton::clicked, this, [this] {
        m_narrow = {};
        m_only->hide();
        chooseOutcome({});
        search();
    });
    return row;
}

QWidget *CallsPage::makeTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"callsTable"_s);
    m_table->setAccessibleName(tr("Calls"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CallDelegate{m_table});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(CallDelegate::RowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(CallsModel::Caller, QHeaderView::Stretch);
    header->resizeSection(CallsModel::OutcomeColumn, std::max(108, CallDelegate::widestOutcome(m_table->font()) + pad));
    header->resizeSection(CallsModel::When, widestMoment(m_table->font()) + pad);
    header->resizeSection(CallsModel::Length, std::max(58, header->sectionSizeHint(CallsModel::Length)));
    m_nothing = label({}, u"quiet"_s);
    m_nothing->setObjectName(u"callsEmpty"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_list = new QStackedWidget;
    m_list->addWidget(m_table);
    m_list->addWidget(m_nothing);
    QFrame *frame = card();
    auto *inside = new QVBoxLayout{frame};
    inside->setContentsMargins(1, 6, 1, 6);
    inside->addWidget(m_list);
    frame->setMinimumWidth(440);
    return frame;
}

void CallsPage::wire()
{
    m_typing.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, &CallsPage::search);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(typingPause); });
    connect(m_model, &CallsModel::loaded, this, &CallsPage::showState);
    connect(m_model, &CallsModel::rowsInserted, this, &CallsPage::showState);
    connect(m_model, &CallsModel::failed, &m_line, &LineSession::failed);
    connect(m_detail, &CallDetailPane::appointmentAsked, this, &CallsPage::appointmentAsked);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (const api::CallSummary *call = m_model->callAt(current.row()))
                m_detail->showCall(call->id);
        });
    connect(&m_line, &LineSession::businessChanged, this, [this] {
        m_model->setZone(m_line.business().zone);
        reload();
    });
    connect(&m_line.board(), &LiveBoard::callTold, m_model, &CallsModel::upsert);
    connect(&m_line.board(), &LiveBoard::callDeleted, m_model, &CallsModel::remove);
    connect(&m_line.board(), &LiveBoard::callNoted, this, &CallsPage::noted);
    connect(m_detail, &CallDetailPane::remarked, m_model, [this](const api::CallSummary &call) {
        m_model->setRemarks(call.id, call.notes, call.tags);
    });
}

/// The event says only that there is something new: what it is, is asked for where it can be seen.
void CallsPage::noted(const QString &id)
{
    if (m_model->rowOf(id) < 0)
        return;
    api::whenAnswered(m_line.client().call(id), this, [this](const Result<api::CallDetail> &detail) {
        if (detail)
            m_model->setRemarks(detail->call.id, detail->call.notes, detail->call.tags);
    });
}

void CallsPage::search()
{
    m_typing.stop();
    if (!m_line.isSetUp())
        return;
    api::ApiClient::CallFilter filter = m_narrow;
    filter.words = m_search->text().trimmed();
    filter.outcome = m_outcome;
    filter.tag = m_tag->tag();
    m_model->setFilter(filter);
}

void CallsPage::chooseOutcome(const QString &outcome)
{
    m_outcome = outcome;
    m_chips->setExclusive(false);                   // several outcomes at once have no chip
    for (QAbstractButton *chip : m_chips->buttons())
        chip->setChecked(chip->property("outcome").toString() == outcome);
    m_chips->setExclusive(true);
}

void CallsPage::showOnly(const api::ApiClient::CallFilter &filter, const QString &what)
{
    m_narrow = filter;
    m_only->setLabel(what);
    m_only->setAccessibleName(tr("Only %1; show all again").arg(what));
    m_only->setVisible(true);
    const QSignalBlocker quiet{m_search};           // it asks by itself
    m_search->setText(filter.words);
    chooseOutcome(filter.outcome);
    m_tag->choose(filter.tag);
    m_detail->clearCall();
    search();
}

void CallsPage::reload()
{
    if (!m_line.isSetUp())
        return showState();
    m_model->reload();
    if (!m_detail->callId().isEmpty())
        m_detail->showCall(m_detail->callId());
}

void CallsPage::showState()
{
    const bool filtered = m_model->filter().isNarrow();
    m_nothing->setText(filtered         ? tr("No call fits.\nTry fewer words, or another filter.")
            : m_line.setup().isPractice ? tr("No calls yet.\nPlace a practice call, and it appears here.")
                                        : tr("No calls yet.\nEach call to your number appears here."));
    m_list->setCurrentIndex(m_model->rowCount() == 0 && !m_model->isLoading() ? 1 : 0);
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid() && m_detail->callId().isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void CallsPage::openCall(const QString &id)
{
    const int row = m_model->rowOf(id);             // it may lie on a page that is not there yet
    m_table->setCurrentIndex(row >= 0 ? m_model->index(row, 0) : QModelIndex{});
    m_detail->showCall(id);
}
} // namespace cloudgreet::ui
