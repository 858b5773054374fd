// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/setuppage.h"
#include "setup/forms.h"
#include "setup/recordsform.h"
#include "widgets/small.h"
#include <QButtonGroup>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
constexpr int widest = 920;                 ///< Lines longer than this are hard to read.
}

SetupPage::SetupPage(LineSession &line, Prompt &prompt, QWidget *parent) : QWidget{parent}, m_line{line}, m_client{line.client()}
{
    setObjectName(u"setupPage"_s);
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(28, 24, 12, 0);
    all->setSpacing(18);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(label(tr("Set-up"), u"title"_s));
    words->addWidget(label(tr("What your receptionist has to know, and what she needs to be reached"), u"quiet"_s));
    all->addLayout(words);
    m_practiceNote = label(tr("This is the practice line’s copy: try what you like. It is made anew from your own settings when the program starts."), u"practice"_s);
    m_practiceNote->setObjectName(u"practiceCopyNote"_s);
    m_practiceNote->setVisible(line.setup().isPractice);
    all->addWidget(m_practiceNote, 0, Qt::AlignLeft);
    m_pages = new QStackedWidget;
    auto *body = new QHBoxLayout;
    body->setSpacing(24);
    body->addWidget(makeSteps());
    body->addWidget(m_pages, 1);
    all->addLayout(body, 1);
    addStep(u"business"_s, tr("Business"), {new BusinessForm{line, m_client}});
    addStep(u"hours"_s, tr("Opening hours"), {new HoursForm{line, m_client}});
    addStep(u"services"_s, tr("Services"), {new RecordsForm{line, m_client, prompt, RecordsForm::services()}});
    addStep(u"staff"_s, tr("Staff"), {new RecordsForm{line, m_client, prompt, RecordsForm::staff()}});
    addStep(u"faq"_s, tr("Questions & answers"), {new RecordsForm{line, m_client, prompt, RecordsForm::faq()}});
    addStep(u"agent"_s, tr("Receptionist"), {new ReceptionistForm{line, m_client}, new MessagingForm{line, m_client}});
    addStep(u"billing"_s, tr("Billing"), {new BillingForm{line, m_client}});
    m_list->addStretch();
    m_buttons->button(0)->setChecked(true);
    connect(m_buttons, &QButtonGroup::idClicked, m_pages, &QStackedWidget::setCurrentIndex);
    connect(&line, &LineSession::businessChanged, this, [this] {
        describe();
        if (isVisible())
            load();
    });
    describe();
}

QWidget *SetupPage::makeSteps()
{
    auto *steps = new QWidget;
    steps->setFixedWidth(196);
    m_list = new QVBoxLayout{steps};
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(2);
    m_buttons = new QButtonGroup{this};
    return steps;
}

void SetupPage::addStep(const QString &name, const QString &title, const QList<SectionForm *> &forms)
{
    auto *button = new QPushButton{QString{title}.replace(u'&', u"&&"_s)};
    button->setObjectName(u"step_"_s + name);
    button->setProperty("kind", u"step"_s);
    button->setCheckable(true);
    button->setCursor(Qt::PointingHandCursor);
    m_buttons->addButton(button, int(m_steps.size()));
    m_list->addWidget(button);
    auto *inside = new QWidget;
    inside->setProperty("kind", u"clear"_s);
    auto *column = new QVBoxLayout{inside};
    column->setContentsMargins(0, 0, 16, 28);
    column->setSpacing(16);
    for (SectionForm *form : forms) {
        form->setMaximumWidth(widest);
        column->addWidget(form);
        connect(form, &SectionForm::saved, &m_line, &LineSession::reload);
    }
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"page_"_s + name);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(scroll);
    m_steps.append({name, title, forms});
}

void SetupPage::choose(const QString &step)
{
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        if (m_steps.at(i).name == step && m_buttons->button(int(i))->isEnabled()) {
            m_buttons->button(int(i))->setChecked(true);
            m_pages->setCurrentIndex(int(i));
        }
}

void SetupPage::describe()
{
    for (int i = 1; i < m_steps.size(); ++i) {
        m_buttons->button(i)->setEnabled(m_line.isSetUp());
        m_buttons->button(i)->setToolTip(m_line.isSetUp() ? QString{} : tr("First tell who the business is"));
    }
}

void SetupPage::load()
{
    for (const Step &step : std::as_const(m_steps))
        for (SectionForm *form : step.forms)
            form->load();
}

void SetupPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}
} // namespace cloudgreet::ui
