// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QLabel;
class QPushButton;

namespace cloudgreet::ui {

/// Both of two notes that were written upon `base` at the same time: what each added to it, or one below the other.
[[nodiscard]] QString bothNotes(const QString &base, const QString &theirs, const QString &mine);

/// What somebody else wrote about a call while its notes were being written here, and what is to become of the two.
class NotesClash : public QFrame
{
    Q_OBJECT
public:
    explicit NotesClash(QWidget *parent = nullptr);
    void showTheirs(const QString &notes);
    [[nodiscard]] QString theirs() const { return m_notes; }

signals:
    void bothWanted();
    void mineWanted();
    void theirsWanted();

private:
    QString m_notes;
    QLabel *m_words;
    QPushButton *m_both;
};
} // namespace cloudgreet::ui
