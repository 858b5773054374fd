// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/recordsform.h"
#include "setup/faqimportsheet.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
constexpr int rowHeight = 44, headHeight = 38;
}

RecordsForm::RecordsForm(LineSession &line, api::SetupClient &client, Prompt &prompt, Kind kind)
    : SectionForm{line, client, kind.about}, m_prompt{prompt}, m_kind{std::move(kind)}
{
    m_model = new RecordsModel{m_kind.columns, this};
    m_table = new QTableView;
    m_table->setObjectName(m_kind.about.section + u"Table"_s);
    m_table->setProperty("kind", u"records"_s);
    m_table->setAccessibleName(m_kind.about.title);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);        // it is as high as its rows
    m_table->horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->horizontalHeader()->setSectionResizeMode(
            column, m_kind.columns.at(column).isNumber ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_empty = label(m_kind.emptyText, u"quiet"_s);
    m_empty->setObjectName(m_kind.about.section + u"Empty"_s);
    body()->addWidget(m_table);
    body()->addWidget(m_empty);
    body()->addLayout(makeButtons());
    hideFoot();
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { edit(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordsForm::describe);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordsForm::describe);
    describe();
}

QLayout *RecordsForm::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto button = [&](IconButton *made, const QString &name, auto act) {
        made->setObjectName(m_kind.about.section + name);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
        return made;
    };
    button(
        new IconButton{u"plus"_s, m_kind.addText, u"primary"_s}, u"AddButton"_s, [this] { edit(m_model->rowCount()); });
    m_edit = button(new IconButton{u"edit"_s, tr("Change"), u"plain"_s}, u"EditButton"_s, [this] { edit(chosen()); });
    m_remove
        = button(new IconButton{u"trash"_s, tr("Remove"), u"plain"_s}, u"RemoveButton"_s, [this] { remove(chosen()); });
    row->addStretch();
    if (!m_kind.importText.isEmpty())
        button(new IconButton{u"download"_s, m_kind.importText, u"plain"_s}, u"ImportButton"_s, [this] { takeOver(); });
    return row;
}

int RecordsForm::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void RecordsForm::describe()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_table->setFixedHeight(headHeight + m_model->rowCount() * rowHeight + 2);
    m_edit->setEnabled(chosen() >= 0);
    m_remove->setEnabled(chosen() >= 0);
}

bool RecordsForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && chosen() >= 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            edit(chosen());
            return true;
        }
        if (key == Qt::Key_Delete) {
            remove(chosen());
            return true;
        }
    }
    return SectionForm::eventFilter(watched, event);
}

void RecordsForm::edit(int row)
{
    const bool isNew = row >= m_model->rowCount();
    if (row < 0)
        return;
    auto *sheet = new RecordSheet{isNew ? m_kind.newTitle : m_kind.editTitle, m_kind.fields,
                                  isNew ? m_kind.fresh : m_model->records().at(row).toObject(), window()};
    connect(sheet, &RecordSheet::saveAsked, this, [this, sheet = QPointer<RecordSheet>{sheet}, row, isNew] {
        QJsonArray records = m_model->records();
        if (isNew)
            records.append(sheet->record());
        else
            records.replace(row, sheet->record());
        sheet->setBusy(true);
        submit({{m_kind.about.section, records}}, [this, sheet, row](const Outcome &outcome) {
            if (!sheet)
                return;
            sheet->setBusy(false);
            if (outcome.how != Outcome::How::Saved)
                return sheet->tell(outcome, u"%1[%2]."_s.arg(m_kind.about.section).arg(row));
            sheet->accept();
            m_table->selectRow(row);
        });
    });
    sheet->open();
}

void RecordsForm::remove(int row)
{
    if (row < 0)
        return;
    const QString name = m_model->records().at(row).toObject().value(m_kind.nameMember).toString();
    m_prompt.confirm(
        {m_kind.removeTitle,
            tr("“%1” is no longer offered or told to callers. Appointments that are made stay as they are.").arg(name),
            tr("Remove"), true},
        [this, name] {
            QJsonArray records = m_model->records();
            for (qsizetype i = 0; i < records.size(); ++i)
                if (records.at(i).toObject().value(m_kind.nameMember).toString() == name) {
                    records.removeAt(i);
                    break;
                }
            submit({{m_kind.about.section, records}});
        });
}

void RecordsForm::takeOver()
{
    auto *sheet = new FaqImportSheet{m_model->records(), m_prompt, window()};
    connect(sheet, &FaqImportSheet::saveAsked, this, [this, sheet = QPointer{sheet}] {
        QJsonArray records = m_model->records();
        for (const QJsonValue &one : sheet->chosen())
            records.append(one);
        sheet->setBusy(true);
        submit({{m_kind.about.section, records}}, [this, sheet](const Outcome &outcome) {
            if (!sheet)
                return;
            sheet->setBusy(false);
            if (outcome.how != Outcome::How::Saved)
                return sheet->tell(outcome);
            sheet->accept();
        });
    });
    sheet->open();
}

void RecordsForm::showValues(const QJsonObject &values)
{
    m_model->setRecords(values[m_kind.about.section].toArray());
    describe();
}

QJsonObject RecordsForm::values() const
{
    return {{m_kind.about.section, m_model->records()}};
}

RecordsForm::Kind RecordsForm::services(const LineSession &line)
{
    const auto text = [](const char16_t *member) {
        return [name = QString::fromUtf16(member)](const QJsonObject &o) { return o[name].toString(); };
    };
    const auto price = [&line](const QJsonObject &o) {
        const QString amount = o[u"price"].toString();
        return amount.isEmpty() ? amount : moneyText(amount, line.business().currency);
    };
    const auto minutes = [](const char16_t *member) {
        return [name = QString::fromUtf16(member)](const QJsonObject &o) {
            return o[name].toInt() > 0 ? tr("%1 min").arg(o[name].toInt()) : QString{};
        };
    };
    return {{u"services"_s, tr("Services"), tr("What callers may book, how long it takes, and what it costs.")},
        tr("Add a service"), tr("New service"), tr("Service"), tr("Remove this service?"),
        tr("No services yet: add the first, and callers can book it."), u"name"_s,
        {{tr("Service"), text(u"name")}, {tr("Takes"), minutes(u"minutes"), true},
            {tr("Kept free after"), minutes(u"buffer_minutes"), true}, {tr("Price"), price, true},
            {tr("Asked before"),
                [](const QJsonObject &o) {
                    return o[u"questions"].toArray().isEmpty() ? QString{}
                                                               : QString::number(o[u"questions"].toArray().size());
                },
                true}},
        {{u"name"_s, tr("Name"), {}, tr("Cleaning"), RecordField::Kind::Text},
            {u"minutes"_s, tr("Takes"), {}, {}, RecordField::Kind::Minutes, 5, 60},
            {u"buffer_minutes"_s, tr("Kept free after"), {}, {}, RecordField::Kind::Minutes, 0, 0},
            {u"price"_s, tr("Price"), {}, tr("95.00"), RecordField::Kind::Money},
            {u"questions"_s, tr("Questions to ask before booking"),
                tr("One a line; the answers stand with the appointment."), tr("Is it your first visit?"),
                RecordField::Kind::List}}};
}

RecordsForm::Kind RecordsForm::staff()
{
    return {{u"staff"_s, tr("Staff"), tr("The people, or rooms or machines, that do one appointment at a time.")},
        tr("Add a person"), tr("New person"), tr("Person"), tr("Remove this person?"),
        tr("Nobody yet: without staff, one appointment at a time is made."), u"name"_s,
        {{tr("Name"), [](const QJsonObject &o) { return o[u"name"].toString(); }},
            {tr("Works"),
                [](const QJsonObject &o) { return o[u"hours"].isObject() ? tr("own times") : tr("as the business"); }}},
        {{u"name"_s, tr("Name"), tr("As callers know them."), tr("Dr. Adams"), RecordField::Kind::Text},
            {u"hours"_s, tr("Working times"), {}, {}, RecordField::Kind::Hours}}};
}

RecordsForm::Kind RecordsForm::faq()
{
    return {{u"faq"_s, tr("Questions & answers"),
                tr("What the receptionist may tell callers. What she does not find here she notes for you.")},
        tr("Add a question"), tr("New question"), tr("Question"), tr("Remove this question?"),
        tr("Nothing yet: parking, insurance, payment are good ones to begin with."), u"q"_s,
        {{tr("Question"), [](const QJsonObject &o) { return o[u"q"].toString(); }},
            {tr("Answer"), [](const QJsonObject &o) { return o[u"a"].toString(); }}},
        {{u"q"_s, tr("Question"), tr("As a caller would ask it."), tr("Do you have parking?"), RecordField::Kind::Text},
            {u"a"_s, tr("Answer"), tr("It is spoken as it stands here."),
                tr("Yes, there is free parking behind the house."), RecordField::Kind::Lines}},
        {}, tr("From a page or file…")};
}
} // namespace cloudgreet::ui
