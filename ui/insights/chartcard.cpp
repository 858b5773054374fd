// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/chartcard.h"
#include "insights/chart.h"
#include "widgets/small.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSaveFile>
#include <QVBoxLayout>

namespace cloudgreet::ui {

ChartCard::ChartCard(
    const QString &title, const QString &lead, Chart *chart, const QString &fileName, Prompt &prompt, QWidget *parent)
    : QFrame{parent}
    , m_chart{chart}
    , m_prompt{prompt}
    , m_fileName{fileName}
    , m_lead{lead}
{
    setProperty("kind", u"card"_s);
    setObjectName(chart->objectName() + u"Card"_s);
    m_words = label(lead, u"small"_s);
    m_words->setObjectName(chart->objectName() + u"Words"_s);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(34);                  // two lines: nothing below moves with what is told
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(label(title, u"section"_s));
    words->addWidget(m_words);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addLayout(words, 1);
    head->addWidget(makeMenuButton(), 0, Qt::AlignTop);
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(20, 16, 16, 16);
    all->setSpacing(8);
    all->addLayout(head);
    all->addWidget(chart, 1);
    connect(chart, &Chart::currentChanged, this, &ChartCard::describe);
}

QWidget *ChartCard::makeMenuButton()
{
    auto *menu = new QMenu{this};
    menu->addAction(tr("Copy as a table"), this, &ChartCard::copyTable)->setObjectName(u"copyTableAction"_s);
    menu->addAction(tr("Save as a picture…"), this, &ChartCard::savePicture);
    menu->addAction(tr("Save as a table (CSV)…"), this, &ChartCard::saveTable);
    auto *button = new IconButton{u"download"_s, {}, u"quiet"_s};
    button->setObjectName(m_chart->objectName() + u"Menu"_s);
    button->setAccessibleName(tr("Copy or save “%1”").arg(m_chart->accessibleName()));
    button->setToolTip(tr("Copy or save"));
    connect(button, &QPushButton::clicked, menu, [menu, button] {
        menu->popup(button->mapToGlobal(QPoint{button->width() - menu->sizeHint().width(), button->height() + 4}));
    });
    return button;
}

void ChartCard::addBelow(QWidget *widget)
{
    layout()->addWidget(widget);
}

void ChartCard::setLead(const QString &lead)
{
    m_lead = lead;
    describe();
}

void ChartCard::describe()
{
    const QString current = m_chart->currentText();
    m_words->setText(current.isEmpty() ? m_lead : current);
}

void ChartCard::copyTable() const
{
    QGuiApplication::clipboard()->setText(tabbedOf(m_chart->table()));
}

void ChartCard::savePicture()
{
    m_prompt.askFile(tr("Save as a picture"), m_fileName + u".png"_s, [card = QPointer{this}](const QString &path) {
        if (card && !card->grab().save(path, "PNG"))
            emit card->failed(tr("“%1” could not be written").arg(path));
    });
}

void ChartCard::saveTable()
{
    m_prompt.askFile(tr("Save as a table"), m_fileName + u".csv"_s, [card = QPointer{this}](const QString &path) {
        if (!card)
            return;
        QSaveFile file{path};
        const QByteArray bytes
            = "\xef\xbb\xbf" + csvOf(card->m_chart->table()).toUtf8(); // the mark tells spreadsheets that it is UTF-8
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            emit card->failed(tr("“%1” could not be written: %2").arg(path, file.errorString()));
    });
}
} // namespace cloudgreet::ui
