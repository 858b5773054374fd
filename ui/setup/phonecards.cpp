// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/phonecards.h"
#include "setup/checklist.h"
#include "setup/editors.h"
#include "setup/field.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
using How = api::SaveOutcome::How;

QString memberText(const QString &member)
{
    static const QMap<QString, QString> names{{u"webhook_event_url"_s, QObject::tr("Calls are sent to")},
        {u"webhook_url"_s, QObject::tr("Texts are sent to")}, {u"webhook_api_version"_s, QObject::tr("In the form")},
        {u"webhook_event_failover_url"_s, QObject::tr("Else to")},
        {u"connection_id"_s, QObject::tr("Calls go to the application")},
        {u"messaging_profile_id"_s, QObject::tr("Texts go through")},
        {u"outbound_voice_profile_id"_s, QObject::tr("People are rung by the outbound profile")},
        {u"call_forwarding"_s, QObject::tr("When this computer is off, rings")}};
    return names.value(member, member);
}

QString headOf(const api::LineChange &change)
{
    if (change.what == u"application" || change.what == u"outbound")
        return QObject::tr("Application “%1”").arg(change.subject);
    if (change.what == u"texts")
        return QObject::tr("Messaging profile “%1”").arg(change.subject);
    return QObject::tr("Number %1").arg(phoneText(change.subject));
}
} // namespace

AddressCard::AddressCard(api::SetupClient &client)
    : SetupCard{u"addressCard"_s, tr("Where Telnyx reaches this computer"),
        tr("Telnyx tells this host of each call over the internet. A tunnel – from Cloudflare, Tailscale or ngrok – "
           "gives it an address without opening your router; a web server or a port of the router can lead here too.")}
    , m_client{client}
{
    m_url = lineEdit(u"publicUrl"_s, tr("https://phone.example.com"));
    m_field = new Field{tr("Public address"), m_url};
    m_listening = label({}, u"small"_s);
    m_listening->setWordWrap(true);
    m_listening->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_save = new QPushButton{tr("Save")};
    m_save->setObjectName(u"publicUrlSave"_s);
    m_save->setProperty("kind", u"primary"_s);
    m_save->setEnabled(false);
    body()->addWidget(m_field);
    body()->addWidget(m_listening);
    body()->addWidget(m_save, 0, Qt::AlignRight);
    addHelp(u"reach-your-host"_s, tr("Three ways to be reached"));
    connect(m_url, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_save->setEnabled(text.trimmed() != m_kept && m_url->isEnabled()); });
    connect(m_url, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, &AddressCard::save);
}

void AddressCard::load()
{
    api::whenAnswered(m_client.host(), this, [this](const Result<api::HostInfo> &host) {
        if (host)
            show(*host);
        else
            m_field->setError(host.error().text);
    });
}

void AddressCard::show(const api::HostInfo &host)
{
    const bool isMine = host.source == u"none" || host.source == u"console";
    const bool isTyping = m_url->text().trimmed() != m_kept;
    m_kept = host.publicUrl;
    if (!isTyping)
        m_url->setText(host.publicUrl);
    m_url->setEnabled(isMine);
    m_save->setVisible(isMine);
    m_save->setEnabled(m_url->text().trimmed() != m_kept);
    QString said = tr("It has to lead to %1.").arg(host.listening);
    if (host.source == u"environment")
        said = tr("Set by the environment (CLOUDGREET_PUBLIC_URL). ") + said;
    if (host.source == u"practice")
        said = tr("The practice line needs no tunnel.");
    m_listening->setText(said);
}

void AddressCard::save()
{
    m_field->setError({});
    m_save->setEnabled(false);
    api::whenAnswered(m_client.setPublicUrl(m_url->text()), this, [this](const api::SaveOutcome &outcome) {
        if (outcome.how != How::Saved) {
            m_field->setError(outcome.errors.isEmpty() ? outcome.text : outcome.errors.first().text);
            return m_save->setEnabled(true);
        }
        m_kept = m_url->text().trimmed();
        load();
        emit saved();
    });
}

LineCard::LineCard(api::SetupClient &client)
    : SetupCard{u"lineCard"_s, tr("Connect the number"),
        tr("Telnyx is told where to send your calls and texts. You see every change before it is made; nothing else "
           "there is touched.")}
    , m_client{client}
{
    m_fallback = lineEdit(u"fallbackNumber"_s, tr("+1 212 555 0188"));
    m_field = new Field{tr("Telephone that rings when this computer is off"), m_fallback,
        tr("So that no call is lost. Empty: what is set at Telnyx stays.")};
    m_said = label({}, u"body"_s);
    m_said->setObjectName(u"planSaid"_s);
    m_said->setWordWrap(true);
    m_changes = new QVBoxLayout;
    m_changes->setSpacing(10);
    m_plan = new QPushButton{tr("See what would change")};
    m_plan->setObjectName(u"planButton"_s);
    m_apply = new QPushButton{tr("Change it at Telnyx")};
    m_apply->setObjectName(u"applyButton"_s);
    m_apply->setProperty("kind", u"primary"_s);
    m_apply->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_plan);
    buttons->addWidget(m_apply);
    buttons->addStretch();
    m_checks = new CheckList{{u"telnyx-key"_s, u"telnyx-public-key"_s, u"public-url"_s, u"telnyx-number"_s,
        u"telnyx-webhook"_s, u"telnyx-texts"_s, u"fallback"_s, u"telnyx-outbound"_s}};
    m_checks->setObjectName(u"lineChecks"_s);
    body()->addWidget(m_field);
    body()->addLayout(buttons);
    body()->addWidget(m_said);
    body()->addLayout(m_changes);
    body()->addWidget(m_checks);
    m_said->hide();
    connect(m_plan, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_apply, &QPushButton::clicked, this, [this] { ask(true); });
}

void LineCard::load()
{
    api::whenAnswered(m_client.checks(), this, [this](const Result<QList<api::Check>> &checks) {
        if (checks)
            m_checks->show(*checks);
    });
}

void LineCard::ask(bool isApply)
{
    m_field->setError({});
    m_plan->setEnabled(false);
    m_apply->setEnabled(false);
    m_said->setText(isApply ? tr("Telnyx is being told…") : tr("Telnyx is being asked…"));
    m_said->show();
    api::whenAnswered(m_client.setUpLine(m_fallback->text().trimmed(), isApply), this,
        [this, isApply](const api::LinePlan &plan) { show(plan, isApply); });
}

void LineCard::show(const api::LinePlan &plan, bool isApply)
{
    m_plan->setEnabled(true);
    m_apply->setEnabled(true);
    clear(*m_changes);
    QString said = plan.trouble;
    for (const api::MemberError &error : plan.errors) {
        if (error.member == u"fallback")
            m_field->setError(error.text);
        else
            said = tr("First enter and save the public address above.");
    }
    const bool isGood = plan.trouble.isEmpty() && plan.errors.isEmpty();
    const bool canApply = std::any_of(
        plan.changes.begin(), plan.changes.end(), [](const api::LineChange &change) { return change.isAutomatic; });
    if (isGood)
        said = plan.changes.isEmpty()
            ? (isApply ? tr("Done: everything at Telnyx is as it should be.")
                       : tr("Nothing has to be changed: everything at Telnyx is as it should be."))
            : canApply ? tr("This would be changed at Telnyx:")
                       : tr("This only you can mend:");
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
    for (const api::LineChange &change : plan.changes)
        addChange(change);
    m_apply->setVisible(isGood && canApply);
    setKind(m_plan, isGood && canApply ? u"plain"_s : u"primary"_s);
    if (isApply)
        load();
    QTimer::singleShot(0, this, [this] {            // once it is laid out
        for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(parent))
                area->ensureWidgetVisible(
                    m_changes->count() > 0 ? m_changes->itemAt(m_changes->count() - 1)->widget() : m_said);
    });
}

void LineCard::addChange(const api::LineChange &change)
{
    auto *box = new QFrame;
    box->setObjectName(u"planChange"_s);
    box->setProperty("kind", u"inset"_s);
    auto *all = new QVBoxLayout{box};
    all->setContentsMargins(14, 11, 14, 11);
    all->setSpacing(3);
    all->addWidget(label(headOf(change), u"strong"_s));
    if (change.what == u"missing")
        all->addWidget(
            label(tr("is not on this Telnyx account: buy or move it there, or correct it on the page “Business”."),
                u"body"_s));
    if (change.what == u"outbound")
        all->addWidget(label(tr("may ring nobody, so callers cannot be put through. Make an outbound voice profile at "
                                "Telnyx (“Voice”, “Outbound Voice Profiles”), and add this application to it."),
            u"body"_s));
    for (const auto &difference : change.differences) {
        auto *line = new QLabel{tr("%1: <s>%2</s> → <b>%3</b>")
                                    .arg(memberText(difference.member).toHtmlEscaped(),
                                        (difference.now.isEmpty() ? tr("nothing") : difference.now).toHtmlEscaped(),
                                        difference.then.toHtmlEscaped())};
        line->setTextFormat(Qt::RichText);
        line->setWordWrap(true);
        all->addWidget(line);
    }
    m_changes->addWidget(box);
}
} // namespace cloudgreet::ui
