// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchpalette.h"
#include "search/searchdelegate.h"
#include "search/searchmodel.h"
#include "widgets/icons.h"
#include "widgets/painting.h"
#include "widgets/sheet.h"
#include "widgets/small.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
using namespace std::chrono_literals;
constexpr auto typingPause = 140ms;
constexpr int rowsOfGroup = 5, paletteWidth = 640, tallest = 460, fewestLetters = 2, pageStep = 6;
} // namespace

SearchPalette::SearchPalette(LineSession &line, QList<Command> commands, QWidget *window)
    : QDialog{window}, m_line{line}, m_commands{std::move(commands)}, m_model{new SearchModel{this}}
{
    setObjectName(u"searchPalette"_s);
    setProperty("kind", u"sheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setWindowFlag(Qt::FramelessWindowHint);
    setWindowTitle(tr("Search"));
    setFixedWidth(paletteWidth);
    m_edit = new QLineEdit;
    m_edit->setObjectName(u"paletteEdit"_s);
    m_edit->setProperty("kind", u"palette"_s);
    m_edit->setPlaceholderText(tr("Search people, calls, texts and appointments, or type what to do"));
    m_edit->setAccessibleName(tr("Search"));
    m_edit->addAction(icon(u"search"_s, Colours::current().quiet, 18), QLineEdit::LeadingPosition);
    m_list = new QListView;
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate{m_list});
    m_list->setFocusPolicy(Qt::NoFocus);            // the arrows reach it from the line above
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_state = label({}, u"small"_s);
    m_state->setObjectName(u"paletteState"_s);
    m_state->setContentsMargins(18, 8, 18, 10);
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addWidget(m_edit);
    auto *rule = new QFrame;
    rule->setProperty("kind", u"line"_s);
    auto *below = new QFrame;
    below->setProperty("kind", u"line"_s);
    all->addWidget(rule);
    all->addWidget(m_list, 1);
    all->addWidget(below);
    all->addWidget(m_state);
    wire();
    typed();
}

void SearchPalette::wire()
{
    m_typing.setSingleShot(true);
    m_edit->installEventFilter(this);
    connect(&m_typing, &QTimer::timeout, this, &SearchPalette::find);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchPalette::typed);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        choose();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        m_edit->setAccessibleDescription(
            current.data(Qt::AccessibleTextRole).toString()); // read out while the focus stays above
    });
}

/// Commands at once; the host is asked when the typing pauses.
void SearchPalette::typed()
{
    const QString words = m_edit->text().trimmed();
    m_moved = m_opensFirst = false;
    ++m_generation;                                 // what was asked for older words is no answer to these
    m_open = 0;
    m_trouble.clear();
    if (words.size() < fewestLetters)
        m_model->clear();
    m_model->setGroup(SearchHit::Kind::Command,
        words.isEmpty() ? commandsFor(m_commands, {}) : commandsFor(m_commands, words).mid(0, rowsOfGroup));
    if (words.size() >= fewestLetters && m_line.isSetUp())
        m_typing.start(typingPause);
    else
        m_typing.stop();
    place();
}

template <typename T, typename Convert>
void SearchPalette::ask(api::Answer<api::Page<T>> answer, SearchHit::Kind kind, Convert convert)
{
    ++m_open;
    api::whenAnswered(answer, this, [this, kind, convert, asked = m_generation](const Result<api::Page<T>> &page) {
        if (asked != m_generation)
            return;
        --m_open;
        if (!page)
            m_trouble = page.error().text;
        QList<SearchHit> hits;
        for (const T &item : page ? page->items : QList<T>{})
            hits.append(convert(item));
        const SearchHit *kept = m_moved ? m_model->hitAt(m_list->currentIndex().row()) : nullptr;
        const auto keptKind = kept ? kept->kind : SearchHit::Kind::Command;
        const QString keptId = kept ? kept->id : QString{};
        m_model->setGroup(kind, hits);
        if (const int row = keptId.isEmpty() ? -1 : m_model->rowOf(keptKind, keptId); row >= 0)
            m_list->setCurrentIndex(m_model->index(row));
        place();
        if (m_open == 0 && m_opensFirst)
            choose();
    });
}

void SearchPalette::find()
{
    m_typing.stop();
    const QString words = m_edit->text().trimmed();
    const QTimeZone zone = m_line.business().zone;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    api::ApiClient &client = m_line.client();
    ask<api::Customer>(client.customers(words, rowsOfGroup), SearchHit::Kind::Person,
        [](const api::Customer &one) { return hitOf(one); });
    ask<api::Conversation>(client.conversations(words, {}, rowsOfGroup), SearchHit::Kind::Conversation,
        [zone, now](const api::Conversation &one) { return hitOf(one, zone, now); });
    ask<api::CallSummary>(client.calls({words}, {}, rowsOfGroup), SearchHit::Kind::Call,
        [zone, now](const api::CallSummary &one) { return hitOf(one, zone, now); });
    ask<api::Appointment>(client.findAppointments(words, rowsOfGroup), SearchHit::Kind::Appointment,
        [zone, now](const api::Appointment &one) { return hitOf(one, zone, now); });
}

void SearchPalette::place()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(m_model->nextHit(-1, 1)));
    int height = 0;
    for (int row = 0; row < m_model->rowCount() && height < tallest; ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::min(height + (height > 0 ? 8 : 0), tallest));
    const QString words = m_edit->text().trimmed();
    const bool isAsking = m_open > 0 || m_typing.isActive();
    m_state->setText(!m_trouble.isEmpty()                              ? m_trouble
            : m_model->rowCount() == 0 && isAsking                     ? tr("Searching…")
            : m_model->rowCount() == 0 && words.size() < fewestLetters ? tr("Type two letters or more")
            : m_model->rowCount() == 0                                 ? tr("Nothing fits “%1”").arg(words)
                                       : tr("↑ ↓ to choose · Enter to open · Esc to close"));
    adjustSize();
}

void SearchPalette::move(int step)
{
    m_moved = true;
    int row = m_list->currentIndex().row();
    for (int i = 0; i < std::abs(step); ++i)
        row = m_model->nextHit(row, step > 0 ? 1 : -1);
    m_list->setCurrentIndex(m_model->index(row));
    if (row <= 1)
        m_list->scrollToTop();                      // with the group's name
}

void SearchPalette::choose()
{
    if (!m_moved && (m_typing.isActive() || m_open > 0)) {
        m_opensFirst = true;                        // of what these words find, not of what stands there by chance
        if (m_typing.isActive())
            find();
        return;
    }
    const SearchHit *hit = m_model->hitAt(m_list->currentIndex().row());
    if (!hit)
        return;
    const SearchHit wanted = *hit;
    accept();
    emit chosen(wanted);
}

bool SearchPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(pageStep); return true;
    case Qt::Key_PageUp: move(-pageStep); return true;
    case Qt::Key_Return: case Qt::Key_Enter: choose(); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

void SearchPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (QWidget *window = parentWidget()) {
        new Scrim{window, this};
        QDialog::move(window->mapToGlobal(QPoint{(window->width() - width()) / 2, window->height() / 9}));
    }
    m_edit->setFocus();
}

void SearchPalette::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Colours::current().border);
    painter.setBrush(Colours::current().surface);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), 14, 14);
}
} // namespace cloudgreet::ui
