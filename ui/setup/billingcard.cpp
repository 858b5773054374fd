// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/billingcard.h"
#include "insights/figures.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QCoreApplication>
#include <QDesktopServices>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
constexpr qsizetype mostDifferences = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Billing)
};

QLayout *sum(const QString &title, const QString &name, QLabel *&figure)
{
    auto *all = new QVBoxLayout;
    all->setSpacing(1);
    all->addWidget(label(title, u"small"_s));
    figure = label(u"–"_s, u"heading"_s);
    figure->setObjectName(name);
    all->addWidget(figure);
    return all;
}

Tone subscriptionTone(const QString &status)
{
    if (status == u"active" || status == u"trialing")
        return Tone::Good;
    return status == u"past_due" || status == u"unpaid" || status == u"incomplete" ? Tone::Bad : Tone::Quiet;
}
} // namespace

QString subscriptionText(const QString &status)
{
    static const QHash<QString, const char *> words{{u"active"_s, QT_TRANSLATE_NOOP("Billing", "Active")},
        {u"trialing"_s, QT_TRANSLATE_NOOP("Billing", "On trial")},
        {u"past_due"_s, QT_TRANSLATE_NOOP("Billing", "Payment failed")},
        {u"unpaid"_s, QT_TRANSLATE_NOOP("Billing", "Not paid")},
        {u"incomplete"_s, QT_TRANSLATE_NOOP("Billing", "First payment open")},
        {u"incomplete_expired"_s, QT_TRANSLATE_NOOP("Billing", "Never paid")},
        {u"canceled"_s, QT_TRANSLATE_NOOP("Billing", "Ended")}, {u"paused"_s, QT_TRANSLATE_NOOP("Billing", "Paused")}};
    const char *known = words.value(status);
    return known ? Words::tr(known) : status;
}

QString differenceText(const api::FeeDifference &d)
{
    const QString amount = moneyText(d.amount, d.currency);
    switch (d.what) {
    case api::FeeDifference::What::OursOnly:
        return Words::tr("%1 stands in our list, and Stripe knows nothing of it").arg(amount);
    case api::FeeDifference::What::TheirsOnly:
        return Words::tr("%1 stands at Stripe, and our list knows nothing of it").arg(amount);
    case api::FeeDifference::What::AmountDiffers:
        return Words::tr("%1 in our list, %2 at Stripe").arg(amount, moneyText(d.theirAmount, d.currency));
    }
    return {};
}

BillingCard::BillingCard(LineSession &line, api::SetupClient &client)
    : SetupCard{u"billingCard"_s, tr("This month"),
        tr("What this host’s operator charges you, and whether Stripe has it as we do.")}
    , m_line{line}
    , m_client{client}
{
    m_note = label({}, u"notice"_s);
    m_note->setObjectName(u"billingNote"_s);
    m_note->setWordWrap(true);
    m_error = label({}, u"error"_s);
    m_error->setObjectName(u"billingError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    const auto rule = [] {
        auto *frame = new QFrame;
        frame->setProperty("kind", u"line"_s);
        return frame;
    };
    body()->addWidget(m_note);
    body()->addLayout(makeSums());
    body()->addWidget(rule());
    body()->addLayout(makeSubscription());
    body()->addWidget(rule());
    body()->addLayout(makeComparison());
    body()->addWidget(m_error);
    connect(&line.feed(), &api::EventFeed::event, this, [this](const QString &kind) {
        if (kind == u"billing" && isVisible())
            load();
    });
}

QLayout *BillingCard::makeSums()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(28);
    row->addLayout(sum(tr("On its way to Stripe"), u"billingOwed"_s, m_owed));
    row->addLayout(sum(tr("Charged"), u"billingCharged"_s, m_charged));
    row->addLayout(sum(tr("Taken back"), u"billingReversed"_s, m_reversed));
    row->addLayout(sum(tr("Could not be charged"), u"billingFailed"_s, m_failed));
    row->addStretch();
    return row;
}

QLayout *BillingCard::makeSubscription()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(tr("Subscription"), u"strong"_s));
    m_subscription = label({}, u"small"_s);
    m_subscription->setObjectName(u"billingSubscriptionWords"_s);
    m_subscription->setWordWrap(true);
    words->addWidget(m_subscription);
    row->addLayout(words, 1);
    m_state = new Pill;
    m_state->setObjectName(u"billingState"_s);
    row->addWidget(m_state);
    m_subscribe = new IconButton{u"link"_s, tr("Subscribe"), u"primary"_s};
    m_subscribe->setObjectName(u"subscribeButton"_s);
    m_subscribe->setToolTip(tr("Opens Stripe’s page in your browser"));
    m_manage = new IconButton{u"link"_s, tr("Invoices and payment"), u"plain"_s};
    m_manage->setObjectName(u"customerPageButton"_s);
    m_manage->setToolTip(m_subscribe->toolTip());
    row->addWidget(m_subscribe);
    row->addWidget(m_manage);
    connect(m_subscribe, &QPushButton::clicked, this, [this] { openPage(m_client.subscribePage()); });
    connect(m_manage, &QPushButton::clicked, this, [this] { openPage(m_client.customerPage()); });
    return row;
}

QLayout *BillingCard::makeComparison()
{
    auto *all = new QVBoxLayout;
    all->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(tr("Our list against Stripe’s"), u"strong"_s));
    m_compared = label({}, u"small"_s);
    m_compared->setObjectName(u"billingCompared"_s);
    m_compared->setWordWrap(true);
    words->addWidget(m_compared);
    row->addLayout(words, 1);
    m_verdict = new Pill;
    m_verdict->setObjectName(u"billingVerdict"_s);
    row->addWidget(m_verdict);
    m_compare = new IconButton{u"retry"_s, tr("Compare now"), u"plain"_s};
    m_compare->setObjectName(u"compareButton"_s);
    row->addWidget(m_compare);
    all->addLayout(row);
    m_differences = new QVBoxLayout;
    m_differences->setSpacing(4);
    all->addLayout(m_differences);
    connect(m_compare, &QPushButton::clicked, this, &BillingCard::compare);
    return all;
}

void BillingCard::load()
{
    api::whenAnswered(m_client.billing(), this, [this](const Result<api::Billing> &billing) {
        m_error->setVisible(!billing);
        if (billing)
            show(*billing);
        else
            m_error->setText(billing.error().text);
    });
}

void BillingCard::show(const api::Billing &billing)
{
    const auto money
        = [&](QLabel *figure, const QString &decimal) { figure->setText(moneyText(decimal, billing.currency)); };
    money(m_owed, billing.owed);
    money(m_charged, billing.charged);
    money(m_reversed, billing.reversed);
    money(m_failed, billing.failed);
    const bool isKept = amountOf(billing.keptOnly) > 0;
    m_note->setText(!billing.canCharge        ? tr("This host has no Stripe key: fees are listed, nothing is charged.")
                    : billing.method == u"off" ? tr("Fees are switched off above: nothing is charged.")
                                               : QString{});
    if (isKept)
        m_note->setText(tr("%1 %2 of this month stand in our list alone.")
                            .arg(m_note->text(), moneyText(billing.keptOnly, billing.currency))
                            .trimmed());
    m_note->setVisible(!m_note->text().isEmpty());
    m_state->show(billing.subscription.isEmpty() ? tr("None") : subscriptionText(billing.subscription),
        subscriptionTone(billing.subscription));
    const QString until = billing.periodEndUtc.isValid()
        ? QLocale{}.toString(billing.periodEndUtc.toTimeZone(m_line.business().zone).date(), QLocale::ShortFormat)
        : QString{};
    m_subscription->setText(billing.subscription.isEmpty() ? tr("There is none.")
            : until.isEmpty()                              ? tr("At Stripe.")
                                                           : tr("Paid until %1.").arg(until));
    const bool isOver = billing.subscription.isEmpty() || billing.subscription == u"canceled"
        || billing.subscription == u"incomplete_expired";
    m_subscribe->setVisible(isOver);
    m_subscribe->setEnabled(billing.canCharge);
    m_manage->setVisible(billing.isCustomer);
    m_manage->setEnabled(billing.canCharge);
    showComparison(billing);
}

void BillingCard::showComparison(const api::Billing &billing)
{
    clear(*m_differences);
    const bool canCompare = billing.canCharge && billing.isCustomer && billing.method != u"off";
    m_compare->setEnabled(canCompare);
    m_compare->setToolTip(canCompare ? QString{} : tr("Possible once fees go to a customer at Stripe"));
    const bool countsDiffer = billing.counted && billing.counted->first != billing.counted->second;
    const int wrong = int(billing.differences.size()) + (countsDiffer ? 1 : 0);
    const QString when = momentText(billing.comparedUtc, m_line.business().zone, QDateTime::currentDateTimeUtc());
    m_compared->setText(!billing.problem.isEmpty() ? tr("The last try failed: %1").arg(billing.problem)
                        : when.isEmpty()           ? tr("Once a day by itself; it has not been done yet.")
                                                   : tr("Compared %1; once a day by itself.").arg(when));
    m_verdict->setVisible(!when.isEmpty() || !billing.problem.isEmpty());
    m_verdict->show(!billing.problem.isEmpty() ? tr("Failed")
            : wrong > 0                        ? tr("%n difference(s)", nullptr, wrong)
                                               : tr("The same"),
        !billing.problem.isEmpty() || wrong > 0 ? Tone::Warn : Tone::Good);
    QStringList lines;
    if (countsDiffer)
        lines
            << tr("We counted %1 bookings, Stripe’s meter %2").arg(billing.counted->first).arg(billing.counted->second);
    for (const api::FeeDifference &difference : billing.differences.mid(0, mostDifferences))
        lines << differenceText(difference);
    if (billing.differences.size() > mostDifferences)
        lines << tr("and %n more", nullptr, int(billing.differences.size() - mostDifferences));
    for (const QString &line : lines) {
        QLabel *words = label(u"• "_s + line, u"body"_s);
        words->setObjectName(u"feeDifference"_s);
        words->setWordWrap(true);
        m_differences->addWidget(words);
    }
}

void BillingCard::openPage(const api::Answer<QUrl> &page)
{
    m_error->hide();
    api::whenAnswered(page, this, [this](const Result<QUrl> &url) {
        const bool opened = url && QDesktopServices::openUrl(*url);
        m_error->setText(
            url ? tr("No browser could be opened. The page is: %1").arg(url->toString()) : url.error().text);
        m_error->setVisible(!opened);
    });
}

void BillingCard::compare()
{
    m_error->hide();
    m_compare->setEnabled(false);
    m_compared->setText(tr("Comparing…"));
    api::whenAnswered(m_client.compareFees(), this, [this](const api::SaveOutcome &outcome) {
        if (outcome.how == api::SaveOutcome::How::Saved)
            return;                                 // the event tells when it is done
        m_error->setText(outcome.text);
        m_error->show();
        m_compare->setEnabled(true);
    });
}
} // namespace cloudgreet::ui
