// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include <QScrollArea>

class QCompleter;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace cloudgreet::ui {
class FlowLayout;
class NotesClash;

/// What the owner writes beside a call: tags, and notes that are saved as they are typed.
class RemarksPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit RemarksPane(LineSession &line, QWidget *parent = nullptr);
    ~RemarksPane() override;
    /// What is being typed is not taken away by what another console wrote.
    void show(const api::CallSummary &call);
    void saveNow();                         ///< What was typed last, where it is not saved yet.
    [[nodiscard]] bool isWriting() const { return m_underWay > 0; }
    [[nodiscard]] int written() const { return m_written; }     ///< How often notes were written here.
    void forget();                          ///< The call is gone: nothing of it is saved any more.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void wrote();                           ///< The host has answered, whatever it was.
    void saved(const cloudgreet::api::CallSummary &call);       ///< With `id`, `notes` and `tags`.

private:
    QWidget *makeTags();
    QWidget *makeNotes();
    void showTags();
    void addTyped();
    void saveTags(const QStringList &tags);
    void saveNotes();
    void notSaved(const QString &text, const QString &base);
    void clashed(const QString &id, const QString &mine, const QString &base);
    void settleClash(const QString &text);
    void keepBoth(const QString &id, const QString &base, const QString &theirs, const QString &mine);
    void leave();
    void takeBack();
    void loadSuggestions();
    [[nodiscard]] bool isUnsaved() const;

    LineSession &m_line;
    QString m_id, m_saved, m_opened;        ///< m_opened: the notes as they were when the call was opened.
    int m_underWay = 0, m_written = 0;
    QString m_base;                         ///< The notes of the host that those here were written upon.
    QStringList m_tags;
    FlowLayout *m_chips;
    QWidget *m_chipsBox;
    QLineEdit *m_add;
    QPlainTextEdit *m_notes;
    QLabel *m_state;
    QPushButton *m_undo;
    NotesClash *m_clash;
    QTimer m_typing;
};
} // namespace cloudgreet::ui
