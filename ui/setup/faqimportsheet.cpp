// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/faqimportsheet.h"
#include "widgets/small.h"
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
constexpr int sheetWidth = 760, highestTable = 380, highestRow = 84;
}

FaqImportSheet::FaqImportSheet(const QJsonArray &known, Prompt &prompt, QWidget *window)
    : Sheet{tr("Take over questions & answers"), tr("Add"), false, window}
{
    setObjectName(u"faqImportSheet"_s);
    setMinimumWidth(sheetWidth);
    for (const QJsonValue &one : known)
        m_known.insert(one[u"q"].toString().simplified().toCaseFolded());
    QLabel *about = label(tr("From a page that your firm has, or from a file: a text, a table (CSV) or a saved page. Nothing "
                             "is told to callers before you have chosen it."),
        u"quiet"_s);
    about->setWordWrap(true);
    content()->addWidget(about);
    content()->addLayout(makeSource());
    m_state = label({}, u"small"_s);
    m_state->setObjectName(u"importState"_s);
    m_state->setWordWrap(true);
    m_state->hide();
    content()->addWidget(m_state);
    content()->addWidget(m_table = makeTable());
    connect(m_file, &QPushButton::clicked, this, [this, &prompt] {
        prompt.askOpen(tr("Questions and answers"), tr("Texts, tables and pages (*.txt *.csv *.tsv *.md *.html *.htm)"),
            [sheet = QPointer{this}](const QString &path) {
                if (sheet)
                    sheet->openFile(path);
            });
    });
    connect(yesButton(), &QPushButton::clicked, this, &FaqImportSheet::saveAsked);
    describe();
    m_address->setFocus();
}

QLayout *FaqImportSheet::makeSource()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_address = new QLineEdit;
    m_address->setObjectName(u"importAddress"_s);
    m_address->setPlaceholderText(tr("www.example.com/faq"));
    m_address->setAccessibleName(tr("Address of the page"));
    m_read = new QPushButton{tr("Read the page")};
    m_read->setObjectName(u"importReadButton"_s);
    m_file = new QPushButton{tr("Choose a file…")};
    m_file->setObjectName(u"importFileButton"_s);
    for (QPushButton *button : {m_read, m_file}) {
        button->setProperty("kind", u"plain"_s);
        button->setAutoDefault(false);
    }
    row->addWidget(m_address, 1);
    row->addWidget(m_read);
    row->addWidget(m_file);
    connect(m_read, &QPushButton::clicked, this, &FaqImportSheet::fetch);
    connect(m_address, &QLineEdit::returnPressed, this, &FaqImportSheet::fetch);
    return row;
}

QTableWidget *FaqImportSheet::makeTable()
{
    auto *table = new QTableWidget{0, 2};
    table->setObjectName(u"importTable"_s);
    table->setProperty("kind", u"records"_s);
    table->setAccessibleName(tr("What was found"));
    table->setHorizontalHeaderLabels({tr("Question"), tr("Answer")});
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->hide();
    connect(table, &QTableWidget::itemChanged, this, &FaqImportSheet::describe);
    return table;
}

void FaqImportSheet::fetch()
{
    wait(tr("Reading the page…"));
    api::whenAnswered(api::pageAt(m_address->text()), this, [this](const Result<QByteArray> &page) {
        if (page)
            read(*page);
        else
            fail(page.error().text);
    });
}

void FaqImportSheet::openFile(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return fail(tr("The file could not be read: %1").arg(file.errorString()));
    if (file.size() > api::largestPage)
        return fail(tr("That file is larger than 2 MB."));
    wait(tr("Reading the file…"));
    read(file.read(api::largestPage));
}

void FaqImportSheet::read(const QByteArray &bytes)
{
    api::whenAnswered(api::questionsAsideIn(bytes), this,
        [this](const QList<api::QuestionAndAnswer> &found) { showFound(found); });
}

void FaqImportSheet::wait(const QString &doing)
{
    setError({});
    m_state->setText(doing);
    m_state->show();
    for (QWidget *source : std::initializer_list<QWidget *>{m_address, m_read, m_file})
        source->setEnabled(false);
    adjustSize();
}

void FaqImportSheet::fail(const QString &why)
{
    for (QWidget *source : std::initializer_list<QWidget *>{m_address, m_read, m_file})
        source->setEnabled(true);
    m_state->hide();
    setError(why);
    m_address->setFocus();
}

void FaqImportSheet::showFound(const QList<api::QuestionAndAnswer> &found)
{
    if (found.isEmpty())
        return fail(tr("No questions with answers were found there. In a text, write each question on a line of its own, "
                       "and its answer below it."));
    fail({});
    const QSignalBlocker quiet{m_table};
    m_table->setRowCount(int(found.size()));
    int known = 0;
    for (int row = 0; row < found.size(); ++row) {
        const auto &[question, answer] = found.at(row);
        auto *asks = new QTableWidgetItem{question};
        const bool isKnown = m_known.contains(question.toCaseFolded());
        known += isKnown;
        asks->setFlags(isKnown ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        asks->setCheckState(isKnown ? Qt::Unchecked : Qt::Checked);
        auto *says = new QTableWidgetItem{answer};
        says->setFlags(isKnown ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        says->setToolTip(answer);
        m_table->setItem(row, 0, asks);
        m_table->setItem(row, 1, says);
    }
    m_state->setText(tr("%n question(s) found.", nullptr, int(found.size()))
        + (known ? u' ' + tr("%n of them there already.", nullptr, known) : QString{}));
    m_state->show();
    m_table->show();
    m_table->resizeRowsToContents();
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHeight(row, std::min(m_table->rowHeight(row), highestRow));
    m_table->setFixedHeight(
        std::min(m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length() + 2, highestTable));
    m_table->selectRow(0);
    m_table->setFocus();
    describe();
    layout()->activate();
    adjustSize();
}

QJsonArray FaqImportSheet::chosen() const
{
    QJsonArray all;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (const auto *asks = m_table->item(row, 0); asks->checkState() == Qt::Checked)
            all.append(QJsonObject{{u"q"_s, asks->text()}, {u"a"_s, m_table->item(row, 1)->text()}});
    return all;
}

void FaqImportSheet::describe()
{
    const int many = int(chosen().size());
    yesButton()->setText(many ? tr("Add %n question(s)", nullptr, many) : tr("Add"));
    yesButton()->setEnabled(many > 0);
}

void FaqImportSheet::tell(const api::SaveOutcome &outcome)
{
    setError(outcome.errors.isEmpty() ? outcome.text : outcome.errors.first().text);
}
} // namespace cloudgreet::ui
