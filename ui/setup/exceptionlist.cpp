// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/exceptionlist.h"
#include "domain/result.h"
#include "setup/spans.h"
#include "widgets/small.h"
#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace cloudgreet::ui {

ExceptionList::ExceptionList(QWidget *parent) : QWidget{parent}
{
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    m_none = label(tr("None yet."), u"quiet"_s);
    m_stack = new QVBoxLayout;
    m_stack->setSpacing(6);
    auto *add = new IconButton{u"plus"_s, tr("Add a day"), u"plain"_s};
    add->setObjectName(u"addExceptionButton"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow(nextFreeDay(), tr("closed"));
        m_rows.last().day->setFocus();
        judge();
    });
    all->addWidget(m_none);
    all->addLayout(m_stack);
    all->addWidget(add, 0, Qt::AlignLeft);
}

QDate ExceptionList::nextFreeDay() const
{
    QDate day = QDate::currentDate().addDays(1);
    const QJsonObject taken = exceptions();
    while (taken.contains(day.toString(Qt::ISODate)))
        day = day.addDays(1);
    return day;
}

void ExceptionList::addRow(QDate date, const QString &words)
{
    const qsizetype n = m_rows.size();
    Row row{new QWidget, new QDateEdit{date}, new QLineEdit{words}, label({}, u"fieldError"_s)};
    row.day->setObjectName(u"exceptionDay%1"_s.arg(n));
    row.day->setAccessibleName(tr("Day that differs"));
    row.day->setCalendarPopup(true);
    row.day->setDisplayFormat(QLocale{}.dateFormat(QLocale::LongFormat));
    row.day->setFixedWidth(260);
    row.words->setObjectName(u"exceptionEdit%1"_s.arg(n));
    row.words->setAccessibleName(tr("Opening times on that day"));
    row.words->setFixedWidth(260);
    row.error->setObjectName(u"exceptionError%1"_s.arg(n));
    auto *gone = new IconButton{u"close"_s, {}, u"quiet"_s};
    gone->setObjectName(u"removeException%1"_s.arg(n));
    gone->setAccessibleName(tr("Remove this day"));
    gone->setToolTip(gone->accessibleName());
    auto *line = new QHBoxLayout{row.all};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{row.day, row.words, gone, row.error})
        line->addWidget(part);
    line->addStretch();
    m_stack->addWidget(row.all);
    m_rows.append(row);
    connect(row.day, &QDateEdit::dateChanged, this, &ExceptionList::judge);
    connect(row.words, &QLineEdit::textEdited, this, &ExceptionList::judge);
    connect(gone, &QPushButton::clicked, this, [this, all = row.all] { remove(all); });
    m_none->hide();
}

void ExceptionList::remove(QWidget *row)
{
    m_rows.removeIf([row](const Row &one) { return one.all == row; });
    row->hide();
    row->deleteLater();
    m_none->setVisible(m_rows.isEmpty());
    judge();
}

void ExceptionList::judge()
{
    QSet<QDate> seen;
    for (const Row &row : std::as_const(m_rows)) {
        const bool isTwice = seen.contains(row.day->date());
        seen.insert(row.day->date());
        row.error->setText(isTwice             ? tr("This day stands above already")
                : spansFrom(row.words->text()) ? QString{}
                                               : tr("Write times like 10 AM – 2 PM, or “closed”"));
    }
    emit edited();
}

bool ExceptionList::isValid() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.error->text().isEmpty(); });
}

void ExceptionList::setExceptions(const QJsonObject &exceptions)
{
    for (const Row &row : std::as_const(m_rows)) {
        row.all->hide();
        row.all->deleteLater();
    }
    m_rows.clear();
    m_none->show();
    for (auto it = exceptions.begin(); it != exceptions.end(); ++it)
        addRow(QDate::fromString(it.key(), Qt::ISODate), spansText(spansOf(it.value().toArray())));
}

QJsonObject ExceptionList::exceptions() const
{
    QJsonObject all;
    for (const Row &row : m_rows)
        all.insert(row.day->date().toString(Qt::ISODate),
            toJson(spansFrom(row.words->text()).value_or(QList<api::OpenRange>{})));
    return all;
}
} // namespace cloudgreet::ui
