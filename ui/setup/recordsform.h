// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "setup/recordsheet.h"
#include "setup/recordsmodel.h"
#include "setup/sectionform.h"
#include "widgets/prompt.h"

class QTableView;

namespace cloudgreet::ui {

/// A section that is a list: a table, and a sheet for one record. Each change is saved as it is made.
class RecordsForm : public SectionForm
{
    Q_OBJECT
public:
    struct Kind {
        About about;
        QString addText, newTitle, editTitle, removeTitle, emptyText;
        QString nameMember;                 ///< By which a record is called when it is to be removed.
        QList<RecordsModel::Column> columns;
        QList<RecordField> fields;
        QJsonObject fresh = {};
        QString importText = {};            ///< Of the button that takes over questions; empty: there is none.
    };
    RecordsForm(LineSession &line, api::SetupClient &client, Prompt &prompt, Kind kind);
    [[nodiscard]] static Kind services(const LineSession &line);
    [[nodiscard]] static Kind staff();
    [[nodiscard]] static Kind faq();

protected:
    void showValues(const QJsonObject &values) override;
    QJsonObject values() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeButtons();
    void edit(int row);                     ///< Past the end: a new one.
    void remove(int row);
    void takeOver();                        ///< Questions that the firm has written down elsewhere.
    [[nodiscard]] int chosen() const;
    void describe();

    Prompt &m_prompt;
    const Kind m_kind;
    RecordsModel *m_model;
    QTableView *m_table;
    QWidget *m_empty, *m_edit, *m_remove;
};
} // namespace cloudgreet::ui
