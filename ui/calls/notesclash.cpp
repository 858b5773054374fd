// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/notesclash.h"
#include "domain/result.h"
#include "widgets/flowlayout.h"
#include "widgets/small.h"
#include <QVBoxLayout>

namespace cloudgreet::ui {
QString bothNotes(const QString &base, const QString &theirs, const QString &mine)
{
    if (theirs.trimmed().isEmpty() || mine == theirs)
        return mine;
    const QString added = mine.startsWith(base) && theirs.startsWith(base) ? mine.mid(base.size()) : mine;
    return added.trimmed().isEmpty() ? theirs : theirs.trimmed() + u"\n\n"_s + added.trimmed();
}

NotesClash::NotesClash(QWidget *parent) : QFrame{parent}
{
    setObjectName(u"notesClash"_s);
    setProperty("kind", u"inset"_s);
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(14, 12, 14, 12);
    all->setSpacing(8);
    auto *head = label(tr("Somebody else wrote notes about this call meanwhile:"), u"strong"_s);
    head->setWordWrap(true);
    all->addWidget(head);
    m_words = label({}, u"body"_s);
    m_words->setObjectName(u"notesTheirs"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    all->addWidget(m_words);
    QLabel *mine = label(tr("Yours stand below and are not saved yet."), u"small"_s);
    mine->setWordWrap(true);
    all->addWidget(mine);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout{buttons, 8};
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const QString &kind, const QString &name, auto wanted) {
        auto *button = new QPushButton{text};
        button->setObjectName(name);
        button->setProperty("kind", kind);
        connect(button, &QPushButton::clicked, this, wanted);
        row->addWidget(button);
        return button;
    };
    m_both = add(tr("Keep both"), u"primary"_s, u"notesBothButton"_s, &NotesClash::bothWanted);
    add(tr("Keep only mine"), u"plain"_s, u"notesMineButton"_s, &NotesClash::mineWanted);
    add(tr("Take theirs"), u"plain"_s, u"notesTheirsButton"_s, &NotesClash::theirsWanted);
    all->addWidget(buttons);
}

void NotesClash::showTheirs(const QString &notes)
{
    m_notes = notes;
    m_words->setText(notes.isEmpty() ? tr("(The notes were emptied.)") : notes);
    show();
}
} // namespace cloudgreet::ui
