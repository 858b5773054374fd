// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/remarkspane.h"
#include "calls/notesclash.h"
#include "widgets/flowlayout.h"
#include "widgets/small.h"
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
using namespace std::chrono_literals;
constexpr auto typingPause = 600ms;
constexpr int longestTag = 30, longestNotes = 4000;
} // namespace

RemarksPane::RemarksPane(LineSession &line, QWidget *parent) : QScrollArea{parent}, m_line{line}
{
    setWidgetResizable(true);
    auto *inside = new QWidget;
    inside->setProperty("kind", u"clear"_s);
    auto *all = new QVBoxLayout{inside};
    all->setContentsMargins(20, 16, 20, 16);
    all->setSpacing(8);
    all->addWidget(makeTags());
    all->addSpacing(8);
    all->addWidget(makeNotes(), 1);
    setWidget(inside);
    m_typing.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, &RemarksPane::saveNotes);
}

RemarksPane::~RemarksPane()
{
    saveNow();
}

QWidget *RemarksPane::makeTags()
{
    auto *box = new QWidget;
    auto *all = new QVBoxLayout{box};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(label(tr("Tags"), u"strong"_s));
    m_chipsBox = new QWidget;
    m_chips = new FlowLayout{m_chipsBox, 6};
    m_chips->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_chipsBox);
    m_add = new QLineEdit;
    m_add->setObjectName(u"tagEdit"_s);
    m_add->setPlaceholderText(tr("Add a tag, and press Enter"));
    m_add->setAccessibleName(tr("Add a tag"));
    m_add->setMaxLength(longestTag);
    auto *completer = new QCompleter{new QStringListModel{this}, this};
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_add->setCompleter(completer);
    all->addWidget(m_add);
    connect(m_add, &QLineEdit::returnPressed, this, &RemarksPane::addTyped);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &RemarksPane::addTyped,
        Qt::QueuedConnection);              // it writes into the line after this
    return box;
}

QWidget *RemarksPane::makeNotes()
{
    auto *box = new QWidget;
    auto *all = new QVBoxLayout{box};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(label(tr("Notes"), u"strong"_s), 1);
    m_state = label({}, u"small"_s);
    m_state->setObjectName(u"notesState"_s);
    head->addWidget(m_state);
    m_undo = new QPushButton{tr("Undo")};
    m_undo->setObjectName(u"notesUndoButton"_s);
    m_undo->setProperty("kind", u"quiet"_s);
    m_undo->setToolTip(tr("Back to the notes as they were when the call was opened"));
    m_undo->setAccessibleDescription(m_undo->toolTip());
    m_undo->hide();
    head->addWidget(m_undo);
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(u"callNotes"_s);
    m_notes->setAccessibleName(tr("Notes about this call"));
    m_notes->setPlaceholderText(tr("Only you and your people read this. It is saved as you type."));
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(96);
    m_notes->installEventFilter(this);
    all->addLayout(head);
    m_clash = new NotesClash;
    m_clash->hide();
    connect(m_clash, &NotesClash::bothWanted, this,
        [this] { settleClash(bothNotes(m_base, m_clash->theirs(), m_notes->toPlainText())); });
    connect(m_clash, &NotesClash::mineWanted, this, [this] { settleClash(m_notes->toPlainText()); });
    connect(m_clash, &NotesClash::theirsWanted, this, [this] { settleClash(m_clash->theirs()); });
    all->addWidget(m_clash);
    all->addWidget(m_notes, 1);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        if (!isUnsaved())
            return m_typing.stop();
        m_state->clear();
        m_typing.start(typingPause);
    });
    connect(m_undo, &QPushButton::clicked, this, &RemarksPane::takeBack);
    return box;
}

/// Who goes elsewhere has done: another business, or the end of the program, must not come before the pause does.
bool RemarksPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_notes && event->type() == QEvent::FocusOut)
        saveNow();
    return QScrollArea::eventFilter(watched, event);
}

void RemarksPane::forget()
{
    m_typing.stop();
    m_clash->hide();
    m_id.clear();
}

bool RemarksPane::isUnsaved() const
{
    return !m_id.isEmpty() && m_notes->toPlainText() != m_saved;
}

void RemarksPane::show(const api::CallSummary &call)
{
    const bool isOther = call.id != m_id;
    if (isOther) {
        leave();
        m_id = call.id;
        m_opened = call.notes;
        m_state->clear();
        m_undo->hide();
        loadSuggestions();
    } else if (isUnsaved() || m_notes->toPlainText() == call.notes) {
        if (!isUnsaved())
            m_saved = m_base = call.notes;
        else if (m_clash->isVisibleTo(this))
            m_clash->showTheirs(call.notes);
        m_tags = call.tags;
        return showTags();
    }
    m_saved = m_base = call.notes;
    m_notes->setPlainText(call.notes);
    m_tags = call.tags;
    showTags();
}

void RemarksPane::showTags()
{
    const bool hadFocus = m_chipsBox->isAncestorOf(m_chipsBox->window()->focusWidget());
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &tag : std::as_const(m_tags)) {
        auto *chip = new IconButton{u"close"_s, tag, u"chip"_s};
        chip->setLayoutDirection(Qt::RightToLeft);                  // the cross stands behind the word
        chip->setText(tag + u' ');
        chip->setProperty("iconOnly", false);
        chip->setObjectName(u"tagChip_"_s + tag);
        chip->setAccessibleName(tr("Tag %1; take it away").arg(tag));
        chip->setToolTip(tr("Take this tag away"));
        connect(chip, &QPushButton::clicked, this, [this, tag] {
            QStringList left = m_tags;
            left.removeAll(tag);
            saveTags(left);
        });
        m_chips->addWidget(chip);
        chip->show();
    }
    m_chipsBox->setVisible(!m_tags.isEmpty());
    if (hadFocus)
        m_add->setFocus();
}

void RemarksPane::addTyped()
{
    const QString tag = m_add->text().simplified();
    if (tag.isEmpty())
        return;
    m_add->clear();
    saveTags(m_tags + QStringList{tag});
}

void RemarksPane::saveTags(const QStringList &tags)
{
    api::whenAnswered(
        m_line.client().tag(m_id, tags), this, [this, id = m_id](const Result<api::CallSummary> &kept) {
            if (!kept)
                return void(emit m_line.failed(kept.error().text));
            emit saved(*kept);
            if (id != m_id)
                return;
            m_tags = kept->tags;
            showTags();
            loadSuggestions();
        });
}

void RemarksPane::saveNow()
{
    m_typing.stop();
    if (isUnsaved())
        saveNotes();
}

void RemarksPane::saveNotes()
{
    const QString text = m_notes->toPlainText();
    if (m_clash->isVisibleTo(this))
        return;                             // the owner is being asked what is to become of them
    if (text.size() > longestNotes)
        return m_state->setText(tr("Too long by %n character(s); not saved", nullptr, int(text.size()) - longestNotes));
    m_saved = text;
    const QString base = std::exchange(m_base, text);       // of what is typed while this is on its way
    ++m_underWay;
    api::whenAnswered(m_line.client().writeNotes(m_id, text, base), this,
        [this, id = m_id, text, base](const Result<api::CallSummary> &kept) {
            --m_underWay;
            ++m_written;
            emit wrote();
            if (kept)
                emit saved(*kept);
            else if (kept.error().fault == Fault::Conflict)
                return clashed(id, text, base);
            if (id != m_id)
                return kept ? void() : void(emit m_line.failed(kept.error().text));
            m_state->setText(kept ? tr("Saved") : tr("Not saved: %1").arg(kept.error().text));
            m_undo->setVisible(kept && text != m_opened);
            if (!kept)
                notSaved(text, base);
        });
}

/// No text is the saved one: the next key, or leaving, tries again.
void RemarksPane::notSaved(const QString &text, const QString &base)
{
    m_saved = QString{QChar{0}};
    if (m_base == text)
        m_base = base;
}

/// Somebody else wrote upon the same notes. Who is still here is asked; of whoever has gone on, both are kept.
void RemarksPane::clashed(const QString &id, const QString &mine, const QString &base)
{
    const bool wasHere = id == m_id;
    if (wasHere) {
        notSaved(mine, base);
        m_state->setText(tr("Not saved yet"));
    }
    api::whenAnswered(m_line.client().call(id), this, [=, this](const Result<api::CallDetail> &detail) {
        if (!detail)
            return void(emit m_line.failed(detail.error().text));
        if (id == m_id && isUnsaved())
            m_clash->showTheirs(detail->call.notes);
        else if (!wasHere) // who has left since has tried once more by leaving
            keepBoth(id, base, detail->call.notes, mine);
    });
}

void RemarksPane::settleClash(const QString &text)
{
    m_base = m_clash->theirs();
    m_clash->hide();
    m_notes->setFocus();
    if (text != m_notes->toPlainText()) {
        m_notes->selectAll();               // as if it were typed: Ctrl+Z brings the other back
        m_notes->insertPlainText(text);
    }
    saveNow();
}

void RemarksPane::keepBoth(const QString &id, const QString &base, const QString &theirs, const QString &mine)
{
    api::whenAnswered(m_line.client().writeNotes(id, bothNotes(base, theirs, mine), theirs), this,
        [this](const Result<api::CallSummary> &kept) {
            if (!kept)
                return void(emit m_line.failed(kept.error().text));
            emit saved(*kept);
            emit m_line.told(tr("Both notes were kept"),
                tr("Somebody else wrote about the call that you left; yours stand below theirs."), true);
        });
}

/// To another call.
void RemarksPane::leave()
{
    m_typing.stop();
    if (m_clash->isVisibleTo(this) && isUnsaved())
        keepBoth(m_id, m_base, m_clash->theirs(), m_notes->toPlainText());
    else
        saveNow();
    m_clash->hide();
}

void RemarksPane::takeBack()
{
    m_notes->setFocus();
    m_notes->selectAll();                   // as if it were typed: Ctrl+Z brings the other back
    m_notes->insertPlainText(m_opened);
    saveNow();
}

void RemarksPane::loadSuggestions()
{
    api::whenAnswered(m_line.client().tags(), this, [this](const Result<QList<api::TagUse>> &tags) {
        QStringList words;
        for (const api::TagUse &use : tags ? *tags : QList<api::TagUse>{})
            words << use.tag;
        qobject_cast<QStringListModel *>(m_add->completer()->model())->setStringList(words);
    });
}
} // namespace cloudgreet::ui
