// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/callactions.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QUrl>

namespace cloudgreet::ui {

CallActions::CallActions(LineSession &line, Prompt &prompt, QWidget *parent)
    : QWidget{parent}, m_line{line}, m_prompt{prompt}
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(20, 0, 20, 10);
    row->setSpacing(8);
    m_back = new IconButton{u"phone"_s, tr("Call back"), u"plain"_s};
    m_back->setObjectName(u"callBackButton"_s);
    m_block = new IconButton{u"block"_s, tr("Block"), u"plain"_s};
    m_block->setObjectName(u"blockCallerButton"_s);
    m_delete = new IconButton{u"trash"_s, {}, u"plain"_s};
    m_delete->setObjectName(u"deleteCallButton"_s);
    m_delete->setAccessibleName(tr("Delete this call for good"));
    row->addWidget(m_back);
    row->addWidget(m_block);
    row->addStretch();
    row->addWidget(m_delete);
    connect(m_back, &QPushButton::clicked, this, &CallActions::callBack);
    connect(m_block, &QPushButton::clicked, this, &CallActions::askToBlock);
    connect(m_delete, &QPushButton::clicked, this, &CallActions::askToDelete);
}

void CallActions::show(const api::CallDetail &detail)
{
    m_call = detail.call;
    m_isBlocked = detail.callerBlocked;
    const bool isKnown = m_call.from.startsWith(u'+');
    m_back->setEnabled(isKnown);
    m_back->setToolTip(isKnown ? tr("Call %1 with this computer’s telephone program").arg(phoneText(m_call.from))
                               : tr("The caller’s number is not known"));
    m_back->setAccessibleDescription(m_back->toolTip());
    m_block->setEnabled(!m_call.customer.isEmpty());
    m_block->setLabel(m_isBlocked ? tr("Unblock") : tr("Block"));
    m_block->setToolTip(m_call.customer.isEmpty() ? tr("The caller’s number is not known")
            : m_isBlocked                         ? tr("Calls from this number are blocked; serve them again")
                                                  : tr("Block calls from this number"));
    m_block->setAccessibleDescription(m_block->toolTip());
    m_delete->setEnabled(!m_call.isLive());
    m_delete->setToolTip(m_call.isLive() ? tr("It can be deleted once it is over") : tr("Delete this call for good"));
}

/// The number is on the clipboard whatever happens: not every telephone hangs on a computer.
void CallActions::callBack()
{
    QGuiApplication::clipboard()->setText(m_call.from);
    const bool isOpened = QDesktopServices::openUrl(QUrl{u"tel:"_s + m_call.from}); // tests take it by setUrlHandler()
    const QString number = phoneText(m_call.from);
    if (isOpened)
        emit m_line.told(tr("Calling %1").arg(number),
            tr("Your telephone program was asked to call. The number is on the clipboard too."), true);
    else
        emit m_line.told(tr("The number is on the clipboard"),
            tr("No program on this computer takes telephone numbers. Call %1 from your telephone, or choose a program "
               "for “tel:” links in the settings of your system.")
                .arg(number),
            false);
}

/// Served again is undone by the same button; turned away deserves to be read first.
void CallActions::askToBlock()
{
    if (m_isBlocked)
        return setBlocked(false);
    const QString text = m_line.business().blockedLeaveMessage
        ? tr("From the next call on, %1 can only leave a message: the receptionist says so, takes it and hangs up. "
             "Nothing is booked and nobody is put through.")
        : tr("From the next call on, %1 hears the busy tone. The call is not answered or recorded, no text is sent, "
             "and it is listed as rejected.");
    m_prompt.confirm({tr("Block this caller?"), text.arg(phoneText(m_call.from)), tr("Block"), true},
        [this] { setBlocked(true); });
}

void CallActions::setBlocked(bool blocked)
{
    api::whenAnswered(m_line.client().block(m_call.customer, blocked), this, [this](const Result<> &done) {
        if (!done)
            emit m_line.failed(done.error().text);                  // where it is done, the event tells all consoles
    });
}

void CallActions::askToDelete()
{
    const QString text = tr(
        "What was said, the timeline and the recording are deleted, also from the search and the backups’ recordings. "
        "Notes and tags go too. Appointments and texts that came of the call stay. This cannot be undone.");
    m_prompt.confirm({tr("Delete this call for good?"), text, tr("Delete for good"), true}, [this, id = m_call.id] {
        api::whenAnswered(m_line.client().deleteCall(id), this, [this](const Result<> &done) {
            if (!done)
                emit m_line.failed(done.error().text);
        });
    });
}
} // namespace cloudgreet::ui
