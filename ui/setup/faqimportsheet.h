// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/faqpage.h"
#include "api/setup.h"
#include "widgets/prompt.h"
#include "widgets/sheet.h"
#include <QJsonArray>
#include <QSet>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace cloudgreet::ui {

/// Questions and answers from a page or a file of the owner's, of which they choose what callers are told.
class FaqImportSheet : public Sheet
{
    Q_OBJECT
public:
    /// `known`: the entries that are there.
    FaqImportSheet(const QJsonArray &known, Prompt &prompt, QWidget *window);
    [[nodiscard]] QJsonArray chosen() const;    ///< As entries of the section "faq".
    void tell(const api::SaveOutcome &outcome); ///< What the host refused.

signals:
    void saveAsked();

private:
    [[nodiscard]] QLayout *makeSource();
    [[nodiscard]] QTableWidget *makeTable();
    void fetch();
    void openFile(const QString &path);
    void read(const QByteArray &bytes);
    void showFound(const QList<api::QuestionAndAnswer> &found);
    void wait(const QString &doing);
    void fail(const QString &why);
    void describe();

    QSet<QString> m_known;
    QLineEdit *m_address;
    QPushButton *m_read, *m_file;
    QLabel *m_state;
    QTableWidget *m_table;
};
} // namespace cloudgreet::ui
