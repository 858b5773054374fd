// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/setuppage.h"
#include "setup/tryoutcard.h"
#include "setup/backupcard.h"
#include "setup/billingcard.h"
#include "setup/calendarcard.h"
#include "setup/forms.h"
#include "setup/healthcard.h"
#include "setup/helpsheet.h"
#include "setup/keycard.h"
#include "setup/phonecards.h"
#include "setup/recordsform.h"
#include "widgets/small.h"
#include <QButtonGroup>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
constexpr int widest = 920;                 ///< Lines longer than this are hard to read.

KeyCard::About telnyxKeys()
{
    return {u"telnyxKeys"_s, QObject::tr("Your Telnyx account"),
        QObject::tr("Telnyx has the telephone line. Two keys of your account there let this computer answer it."),
        u"telnyx"_s, QObject::tr("Where to find them"),
        {{u"telnyx-api-key"_s, QObject::tr("API key"), QObject::tr("“API Keys” at Telnyx; it begins with KEY."),
             u"KEY…"_s},
            {u"telnyx-public-key"_s, QObject::tr("Public key"),
                QObject::tr("“Keys & Credentials”, “Public Key”; it proves that calls come from Telnyx."), {}}}};
}

KeyCard::About openAiKeys()
{
    return {u"openAiKeys"_s, QObject::tr("OpenAI account"),
        QObject::tr("Only where OpenAI talks. You pay OpenAI for what is said."), u"openai"_s,
        QObject::tr("How to get a key"), {{u"openai-api-key"_s, QObject::tr("API key"), {}, u"sk-…"_s}}};
}

KeyCard::About googleKeys()
{
    return {u"googleKeys"_s, QObject::tr("Google client"),
        QObject::tr("Google wants every program that is connected to have a name with it. You make one once."),
        u"google-calendar"_s, QObject::tr("How to connect your calendar"),
        {{u"google-client-id"_s, QObject::tr("Client ID"), {}, u"….apps.googleusercontent.com"_s},
            {u"google-client-secret"_s, QObject::tr("Client secret"), {}, u"GOCSPX-…"_s}}};
}

KeyCard::About stripeKeys()
{
    return {u"stripeKeys"_s, QObject::tr("Stripe account of the operator"),
        QObject::tr("Whoever runs this host for others charges them through it."), u"stripe"_s,
        QObject::tr("How to make a restricted key"),
        {{u"stripe-api-key"_s, QObject::tr("Restricted key"), {}, u"rk_live_…"_s},
            {u"stripe-webhook-secret"_s, QObject::tr("Signing secret"),
                QObject::tr("Of the webhook endpoint; may be left out."), u"whsec_…"_s}}};
}
}

SetupPage::SetupPage(LineSession &line, Prompt &prompt, QWidget *parent)
    : QWidget{parent}
    , m_line{line}
    , m_client{line.client()}
{
    setObjectName(u"setupPage"_s);
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(28, 24, 12, 0);
    all->setSpacing(18);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(label(tr("Set-up"), u"title"_s));
    words->addWidget(label(tr("What your receptionist has to know, and what it needs to be reached"), u"quiet"_s));
    all->addLayout(words);
    m_practiceNote = label(tr("This is the practice line’s copy: try what you like. It is made anew from your own "
                              "settings when the program starts."),
        u"practice"_s);
    m_practiceNote->setObjectName(u"practiceCopyNote"_s);
    m_practiceNote->setVisible(line.setup().isPractice);
    all->addWidget(m_practiceNote, 0, Qt::AlignLeft);
    m_pages = new QStackedWidget;
    auto *body = new QHBoxLayout;
    body->setSpacing(24);
    body->addWidget(makeSteps());
    body->addWidget(m_pages, 1);
    all->addLayout(body, 1);
    addSteps(prompt);
    m_locked = label(tr("Save your business first; then the other steps open."), u"small"_s);
    m_locked->setObjectName(u"lockedNote"_s);
    m_locked->setWordWrap(true);
    m_locked->setContentsMargins(12, 8, 0, 0);
    m_list->addWidget(m_locked);
    m_list->addStretch();
    m_buttons->button(0)->setChecked(true);
    m_making.setSingleShot(true);
    connect(&m_making, &QTimer::timeout, this, &SetupPage::makeNext);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int step) {
        m_pages->setCurrentIndex(step);
        load();
    });
    connect(&m_client, &api::SetupClient::checked, &line.services(),
        qOverload<const QList<api::Check> &>(&ServiceStates::take));
    connect(&line, &LineSession::businessChanged, this, [this] {
        describe();
        if (isVisible())
            load();
    });
    describe();
}

void SetupPage::addSteps(Prompt &prompt)
{
    const auto keys = [this, &prompt](const KeyCard::About &about) {
        return [this, &prompt, about]() -> SetupCard * { return new KeyCard{m_client, prompt, about}; };
    };
    const auto records = [this, &prompt](auto kind) {
        return [this, &prompt, kind]() -> SetupCard * { return new RecordsForm{m_line, m_client, prompt, kind()}; };
    };
    const auto tryOut = [this]() -> SetupCard * { return new TryOutCard{m_client}; };
    addStep(u"business"_s, tr("Business"), {[this] { return new BusinessForm{m_line, m_client}; }});
    addStep(u"hours"_s, tr("Opening hours"), {[this] { return new HoursForm{m_line, m_client}; }});
    addStep(u"services"_s, tr("Services"), {records([this] { return RecordsForm::services(m_line); })});
    addStep(u"staff"_s, tr("Staff"), {records(&RecordsForm::staff)});
    addStep(u"faq"_s, tr("Questions & answers"), {records(&RecordsForm::faq), tryOut});
    addStep(u"agent"_s, tr("Receptionist"),
        {[this] {
             return new ReceptionistForm{m_line, m_client};
         },
            tryOut, keys(openAiKeys()),
            [this] {
                return new MessagingForm{m_line, m_client};
            }});
    addStep(u"phone"_s, tr("Phone line"),
        {keys(telnyxKeys()), [this] { return new AddressCard{m_client}; }, [this] { return new LineCard{m_client}; }});
    addStep(u"calendar"_s, tr("Calendar"),
        {[this, &prompt] {
             return new CalendarCard{m_client, prompt};
         },
            keys(googleKeys())});
    addStep(u"billing"_s, tr("Billing"),
        {[this] {
             return new BillingCard{m_line, m_client};
         },
            [this] {
                return new BillingForm{m_line, m_client};
            },
            keys(stripeKeys())});
    addStep(u"keeping"_s, tr("Records & backups"),
        {[this] {
             return new RetentionForm{m_line, m_client};
         },
            [this] { return new BackupCard{m_client}; }});
    addStep(u"health"_s, tr("Health"), {[this] { return new HealthCard{m_client}; }});
}

QWidget *SetupPage::makeSteps()
{
    auto *steps = new QWidget;
    steps->setMinimumWidth(196);
    m_list = new QVBoxLayout{steps};
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(2);
    m_buttons = new QButtonGroup{this};
    return steps;
}

void SetupPage::addStep(const QString &name, const QString &title, Makers makers)
{
    auto *button = new QPushButton{QString{title}.replace(u'&', u"&&"_s)};
    button->setObjectName(u"step_"_s + name);
    button->setProperty("kind", u"step"_s);
    button->setCheckable(true);
    button->setCursor(Qt::PointingHandCursor);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons->addButton(button, int(m_steps.size()));
    m_list->addWidget(button);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"page_"_s + name);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(scroll);
    m_steps.append({name, title, scroll, std::move(makers), nullptr, {}});
}

void SetupPage::makeNext()
{
    Step &step = m_steps[m_pages->currentIndex()];
    if (step.cards.size() == step.makers.size())
        return;
    if (!step.column) {
        auto *inside = new QWidget;
        inside->setProperty("kind", u"clear"_s);
        step.column = new QVBoxLayout{inside};
        step.column->setContentsMargins(0, 0, 16, 28);
        step.column->setSpacing(16);
        step.column->addStretch(1);
        step.page->setWidget(inside);               // empty: what is in it already would be styled once more
    }
    SetupCard *card = step.makers.at(step.cards.size())();
    card->setMaximumWidth(widest);
    step.column->insertWidget(int(step.cards.size()), card);
    step.cards.append(card);
    wire(*card);
    card->load();
    m_making.start();
}

bool SetupPage::isWhole() const
{
    const Step &step = m_steps.at(m_pages->currentIndex());
    return step.cards.size() == step.makers.size() && step.cards.last()->isVisible();
}

void SetupPage::wire(SetupCard &card)
{
    connect(&card, &SetupCard::saved, this, [this] {
        m_line.reload();
        load();
    });
    connect(&card, &SetupCard::helpAsked, this, [this](const QString &page) {
        (new HelpSheet{page, window()})->open();
    });
}

void SetupPage::choose(const QString &step)
{
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        if (m_steps.at(i).name == step && m_buttons->button(int(i))->isEnabled()) {
            m_buttons->button(int(i))->setChecked(true);
            m_pages->setCurrentIndex(int(i));
            if (isVisible())
                load();
        }
}

void SetupPage::describe()
{
    m_locked->setVisible(!m_line.isSetUp());
    for (int i = 1; i < m_steps.size(); ++i) {
        m_buttons->button(i)->setEnabled(m_line.isSetUp());
        m_buttons->button(i)->setToolTip(m_line.isSetUp() ? QString{} : tr("First tell who the business is"));
    }
}

void SetupPage::load()
{
    for (SetupCard *card : std::as_const(m_steps[m_pages->currentIndex()].cards))
        card->load();
    m_making.start();
}

void SetupPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}
} // namespace cloudgreet::ui
