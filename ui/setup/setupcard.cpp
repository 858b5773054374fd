// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/setupcard.h"
#include "domain/result.h"
#include "widgets/small.h"
#include <QVBoxLayout>

namespace cloudgreet::ui {

SetupCard::SetupCard(const QString &name, const QString &title, const QString &lead, QWidget *parent) : QFrame{parent}
{
    setProperty("kind", u"card"_s);
    setObjectName(name);
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(24, 20, 24, 18);
    all->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(label(title, u"heading"_s));
    QLabel *about = label(lead, u"quiet"_s);
    about->setWordWrap(true);
    about->setVisible(!lead.isEmpty());
    words->addWidget(about);
    all->addLayout(words);
    m_body = new QVBoxLayout;
    m_body->setSpacing(16);
    all->addLayout(m_body);
}

void SetupCard::addHelp(const QString &page, const QString &text)
{
    auto *help = new IconButton{u"help"_s, text, u"plain"_s};
    help->setObjectName(u"help_"_s + page);
    connect(help, &QPushButton::clicked, this, [this, page] { emit helpAsked(page); });
    m_body->addWidget(help, 0, Qt::AlignLeft);
}
} // namespace cloudgreet::ui
