// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attachsheet.h"
#include "api/apiclient.h"
#include "setup/field.h"
#include "widgets/small.h"
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
constexpr int longestAddress = 250, longestToken = 200;

QLineEdit *line(const QString &name, int most, const QString &example)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(most);
    edit->setPlaceholderText(example);
    return edit;
}

/// In two lines, so that it can be compared by eye.
QString inLines(const QString &fingerprint)
{
    const qsizetype half = fingerprint.indexOf(u':', fingerprint.size() / 2);
    return fingerprint.left(half) + u'\n' + fingerprint.mid(half + 1);
}
} // namespace

AttachSheet::AttachSheet(QWidget *window) : Sheet{tr("A host on another computer"), tr("Continue"), false, window}
{
    setObjectName(u"attachSheet"_s);
    auto *why = label(tr("Where CloudGreet answers your line on a computer that is always on, this console shows its "
                         "calls and works for it. This computer then answers no calls itself."),
        u"quiet"_s);
    why->setWordWrap(true);
    m_address = line(u"hostAddress"_s, longestAddress, u"192.168.1.20:8788"_s);
    m_addressField = new Field{tr("Address of the host"), m_address,
        tr("As who installed it told you, or as “cloudgreetd serve” prints it there.")};
    m_words = label({}, u"body"_s);
    m_words->setWordWrap(true);
    m_fingerprint = label({}, u"code"_s);
    m_fingerprint->setObjectName(u"hostFingerprint"_s);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fingerprint->setAccessibleName(tr("Fingerprint of the certificate"));
    m_token = line(u"hostToken"_s, longestToken, {});
    m_token->setEchoMode(QLineEdit::Password);
    auto *key
        = new Field{tr("Key of this console"), m_token, tr("“cloudgreetd token create NAME”, there, prints one.")};
    m_identity = new QWidget;
    auto *identity = new QVBoxLayout{m_identity};
    identity->setContentsMargins(0, 0, 0, 0);
    identity->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_words, m_fingerprint, key})
        identity->addWidget(part);
    m_identity->hide();
    for (QWidget *part : std::initializer_list<QWidget *>{why, m_addressField, m_identity})
        content()->addWidget(part);
    connect(m_address, &QLineEdit::textEdited, this, &AttachSheet::forget);
    connect(m_token, &QLineEdit::textEdited, this,
        [this](const QString &text) { yesButton()->setEnabled(!text.trimmed().isEmpty()); });
    connect(yesButton(), &QPushButton::clicked, this, [this] { m_seen ? tryKey() : look(); });
}

void AttachSheet::forget()
{
    ++m_looks;
    m_seen.reset();
    m_identity->hide();
    m_addressField->setError({});
    setError({});
    setBusy(false);
    yesButton()->setText(tr("Continue"));
    yesButton()->setEnabled(true);
}

void AttachSheet::look()
{
    const auto address = api::remoteAddress(m_address->text());
    m_addressField->setError(address ? QString{} : address.error().text);
    if (!address)
        return;
    setBusy(true);
    api::whenAnswered(api::certificateOf(*address), this,
        [this, look = ++m_looks, address = *address](const Result<api::Certificate> &certificate) {
            if (look != m_looks)
                return;
            setBusy(false);
            if (!certificate)
                return m_addressField->setError(certificate.error().text);
            m_seen = RemoteHost{address, certificate->isVouchedFor ? QByteArray{} : certificate->fingerprint};
            show(*certificate);
        });
}

void AttachSheet::show(const api::Certificate &certificate)
{
    const QString until = QLocale{}.toString(certificate.validUntilUtc.toLocalTime().date(), QLocale::LongFormat);
    m_words->setText(certificate.isVouchedFor
            ? tr("Its certificate is good for this address, until %1: an authority that this computer trusts vouches "
                 "for it.")
                  .arg(until)
            : tr("Its certificate is signed by nobody that this computer knows. Compare this fingerprint with the one "
                 "that the host prints: only when they are the same is it your host. It is good until %1.")
                  .arg(until));
    m_fingerprint->setVisible(!certificate.isVouchedFor);
    m_fingerprint->setText(inLines(api::fingerprintText(certificate.fingerprint)));
    m_identity->show();
    yesButton()->setText(tr("Attach"));
    yesButton()->setEnabled(!m_token->text().trimmed().isEmpty());
    m_token->setFocus();
    setError({});               // and makes room for what came into sight
}

void AttachSheet::tryKey()
{
    const QString token = m_token->text().trimmed();
    m_client = std::make_unique<api::ApiClient>(api::Access{m_seen->address, token, m_seen->certificate});
    setBusy(true);
    api::whenAnswered(m_client->businesses(), this,
        [this, look = m_looks, host = *m_seen, token](const Result<QList<api::BusinessInfo>> &list) {
            if (look != m_looks)
                return;
            setBusy(false);
            if (!list)
                return setError(list.error().fault == Fault::Unauthorized
                        ? tr("The host did not take this key. Was it copied whole, and made on that host?")
                        : list.error().text);
            accept();
            emit attached(host, token);
        });
}
} // namespace cloudgreet::ui
