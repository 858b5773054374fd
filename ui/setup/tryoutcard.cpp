// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tryoutcard.h"
#include "domain/result.h"
#include "setup/editors.h"
#include "setup/field.h"
#include "widgets/colours.h"
#include "widgets/small.h"
#include <QLineEdit>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
using namespace std::chrono_literals;
constexpr auto typingPause = 250ms;
constexpr int mostCharacters = 200;         ///< The host reads no more.
} // namespace

TryOutCard::TryOutCard(api::SetupClient &client)
    : SetupCard{u"tryOutCard"_s, tr("Try it"),
          tr("What a caller would be answered now. Nothing is booked, and nothing is noted.")}
    , m_client{client}
{
    m_said = lineEdit(u"tryOutEdit"_s, tr("Do you have parking?"));
    m_said->setMaxLength(mostCharacters);
    m_said->setClearButtonEnabled(true);
    body()->addWidget(new Field{tr("The caller says"), m_said});
    m_reply = new QFrame;
    m_reply->setProperty("kind", u"inset"_s);
    auto *row = new QHBoxLayout{m_reply};
    row->setContentsMargins(16, 12, 12, 12);
    row->setSpacing(12);
    m_says = label({}, u"body"_s);
    m_says->setObjectName(u"tryOutSays"_s);
    m_says->setWordWrap(true);
    m_says->setTextFormat(Qt::PlainText);
    m_says->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_says->setAccessibleName(tr("The receptionist’s answer"));
    m_outcome = new Pill;
    m_outcome->setObjectName(u"tryOutOutcome"_s);
    row->addWidget(m_says, 1);
    row->addWidget(m_outcome, 0, Qt::AlignTop);
    m_reply->hide();
    body()->addWidget(m_reply);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &TryOutCard::ask);
    connect(m_said, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_said, &QLineEdit::returnPressed, this, &TryOutCard::ask);
}

void TryOutCard::load()
{
    if (!m_said->text().trimmed().isEmpty())
        ask();
}

void TryOutCard::ask()
{
    m_pause.stop();
    const int asked = ++m_asked;
    const QString said = m_said->text().trimmed();
    if (said.isEmpty())
        return m_reply->hide();
    api::whenAnswered(
        m_client.receptionistReply(said), this, [this, asked](const Result<api::ReceptionistReply> &reply) {
            if (asked != m_asked)
                return;
            if (reply)
                return show(*reply);
            m_says->setText(reply.error().text);
            m_outcome->hide();
            m_reply->show();
        });
}

void TryOutCard::show(const api::ReceptionistReply &reply)
{
    using Outcome = api::ReceptionistReply::Outcome;
    m_says->setText(reply.says);
    m_outcome->setVisible(reply.outcome != Outcome::GoesOn);
    if (reply.outcome == Outcome::Answered)
        m_outcome->show(tr("Known"), Tone::Good);
    else if (reply.outcome == Outcome::NotKnown)
        m_outcome->show(tr("Not known: in a call it is noted for you"), Tone::Warn);
    m_reply->show();
}
} // namespace cloudgreet::ui
