// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/callcard.h"
#include "live/privateremark.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include "widgets/transcriptview.h"
#include <QLineEdit>
#include <QVBoxLayout>

namespace cloudgreet::ui {
using namespace std::chrono_literals;

CallCard::CallCard(LineSession &line, Prompt &prompt, QString callId, QWidget *parent)
    : QFrame{parent}, m_line{line}, m_prompt{prompt}, m_id{std::move(callId)}
{
    setObjectName(u"callCard"_s);
    setProperty("kind", u"card"_s);
    setMinimumHeight(460);
    m_transcript = new TranscriptView{api::Speaker::Receptionist};
    m_transcript->setObjectName(u"liveTranscript"_s);
    m_transcript->setZone(line.business().zone);
    m_transcript->setPace(line.charactersPerSecond());
    m_transcript->setHint(tr("Answering…"));
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(makeHead());
    auto *rule = new QFrame;
    rule->setProperty("kind", u"line"_s);
    all->addWidget(rule);
    all->addWidget(m_transcript, 1);
    all->addLayout(makeActions());
    wire();
    if (const auto *live = line.board().call(m_id)) {
        m_transcript->setTurns(live->turns);
        m_transcript->setPartial(live->partial);
    }
    refresh();
    m_tick.start(1s);
}

QLayout *CallCard::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(18, 16, 18, 14);
    head->setSpacing(12);
    m_avatar = new Avatar{42};
    m_name = label({}, u"heading"_s);
    m_name->setObjectName(u"callerLabel"_s);
    m_detail = label({}, u"small"_s);
    m_state = new Pill;
    m_state->setObjectName(u"callStatePill"_s);
    m_clock = label({}, u"clock"_s);
    m_clock->setObjectName(u"callClock"_s);
    m_clock->setAccessibleName(tr("Length of the call"));
    auto *who = new QVBoxLayout;
    who->setSpacing(2);
    who->addWidget(m_name);
    who->addWidget(m_detail);
    head->addWidget(m_avatar);
    head->addLayout(who, 1);
    head->addWidget(m_clock);
    head->addWidget(m_state);
    return head;
}

QLayout *CallCard::makeActions()
{
    auto *all = new QVBoxLayout;
    m_actions = new QWidget;
    auto *rows = new QVBoxLayout{m_actions};
    rows->setContentsMargins(18, 10, 18, 16);
    rows->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    rows->addLayout(row);
    m_say = new QLineEdit;
    m_say->setObjectName(u"sayEdit"_s);
    m_say->setPlaceholderText(tr("Let the receptionist say…"));
    m_say->setAccessibleName(tr("A line for the receptionist to say"));
    row->addWidget(m_say, 1);
    const auto add
        = [&](const QString &icon, const QString &text, const QString &kind, const QString &name, const QString &tip) {
              auto *button = new IconButton{icon, text, kind};
              button->setObjectName(name);
              button->setToolTip(tip);
              button->setAccessibleName(tip);
              row->addWidget(button);
              return button;
          };
    connect(
        add(u"send"_s, {}, u"plain"_s, u"sayButton"_s, tr("Say it")), &QPushButton::clicked, this, &CallCard::sayTyped);
    m_private = new PrivateRemark{m_line, m_id};
    rows->addSpacing(4);
    rows->addWidget(m_private);
    rows->addSpacing(4);
    row = new QHBoxLayout;
    row->setSpacing(8);
    rows->addLayout(row);
    connect(add(u"transfer"_s, tr("Transfer"), u"plain"_s, u"transferButton"_s, tr("Transfer the call")),
        &QPushButton::clicked, this, [this] {
            m_prompt.askText({tr("Transfer the call"), tr("To which number? Leave it empty for the people on call."),
                                 tr("Transfer"), false},
                tr("+1 212 555 0100"), [this](const QString &number) { act(m_line.client().transfer(m_id, number)); });
        });
    m_takeOver = add(u"person"_s, tr("Take over"), u"plain"_s, u"takeOverButton"_s, tr("Take the call over"));
    connect(m_takeOver, &QPushButton::clicked, this, &CallCard::changeHands);
    row->addStretch();
    connect(add(u"hangup"_s, tr("Hang up"), u"danger"_s, u"hangUpButton"_s, tr("Hang up")), &QPushButton::clicked, this,
        [this] {
            m_prompt.confirm({tr("Hang up?"), tr("The caller is cut off at once."), tr("Hang up"), true},
                [this] { act(m_line.client().hangUp(m_id)); });
        });
    m_after = new QWidget;
    auto *after = new QHBoxLayout{m_after};
    after->setContentsMargins(18, 12, 18, 16);
    auto *open = new QPushButton{tr("Open the call")};
    open->setObjectName(u"openCallButton"_s);
    auto *dismiss = new QPushButton{tr("Dismiss")};
    dismiss->setObjectName(u"dismissCallButton"_s);
    after->addStretch();
    after->addWidget(dismiss);
    after->addWidget(open);
    connect(open, &QPushButton::clicked, this, [this] { emit openAsked(m_id); });
    connect(dismiss, &QPushButton::clicked, this, [this] { m_line.board().dismissEnded(m_id); }, Qt::QueuedConnection);
    all->addWidget(m_actions);
    all->addWidget(m_after);
    return all;
}

void CallCard::wire()
{
    connect(m_say, &QLineEdit::returnPressed, this, &CallCard::sayTyped);
    connect(&m_tick, &QTimer::timeout, this, &CallCard::tick);
    LiveBoard &board = m_line.board();
    connect(&board, &LiveBoard::callChanged, this, [this](const QString &id) {
        if (id == m_id)
            refresh();
    });
    connect(&board, &LiveBoard::turnAdded, this, [this](const QString &id, const api::Turn &turn) {
        if (id == m_id)
            m_transcript->addTurn(turn);
    });
    connect(&board, &LiveBoard::turnsLoaded, this, [this](const QString &id) {
        if (const auto *live = m_line.board().call(m_id); live && id == m_id)
            m_transcript->setTurns(live->turns);
    });
    connect(&board, &LiveBoard::partialChanged, this, [this](const QString &id, const QString &words) {
        if (id == m_id)
            m_transcript->setPartial(words);
    });
}

/// No question first: it is undone by the same button, and the caller waits meanwhile.
void CallCard::changeHands()
{
    const auto *live = m_line.board().call(m_id);
    if (!live)
        return;
    act(live->call.takenOver ? m_line.client().handBack(m_id) : m_line.client().takeOver(m_id));
    m_say->setFocus();
}

void CallCard::act(api::Answer<> answer)
{
    api::whenAnswered(answer, this, [this](const Result<> &done) {
        if (!done)
            emit m_line.failed(done.error().text);
    });
}

void CallCard::sayTyped()
{
    const QString words = m_say->text().trimmed();
    if (words.isEmpty())
        return m_say->setFocus();
    m_say->clear();
    act(m_line.client().say(m_id, words));
}

void CallCard::refresh()
{
    const auto *live = m_line.board().call(m_id);
    if (!live)
        return;
    const api::CallSummary &call = live->call;
    m_avatar->setName(call.callerName);
    m_name->setText(callerText(call));
    m_detail->setText(call.callerName.isEmpty() ? tr("Calling %1").arg(phoneText(call.to)) : phoneText(call.from));
    setAccessibleName(tr("Call from %1").arg(callerText(call)));
    if (!call.isLive())
        m_state->show(call.outcome == api::Outcome::Open ? tr("Ended") : outcomeText(call.outcome),
            call.outcome == api::Outcome::Open ? Tone::Quiet : outcomeTone(call.outcome));
    else if (call.takenOver)
        m_state->show(tr("You have taken over"), Tone::Warn);
    else
        m_state->show(call.status == api::CallStatus::Ringing ? tr("Ringing") : tr("Live"),
            call.status == api::CallStatus::Ringing ? Tone::Warn : Tone::Good);
    m_takeOver->setLabel(call.takenOver ? tr("Hand back") : tr("Take over"));
    m_takeOver->setToolTip(call.takenOver ? tr("Let the receptionist go on")
                                          : tr("The receptionist falls silent, and only what you type is said"));
    m_takeOver->setAccessibleName(call.takenOver ? tr("Hand back") : tr("Take over"));
    m_say->setPlaceholderText(call.takenOver ? tr("Type what the caller hears…") : tr("Let the receptionist say…"));
    m_private->show(call);
    m_actions->setVisible(call.isLive());
    m_after->setVisible(!call.isLive());
    if (!call.isLive())
        m_transcript->setPartial({});
    tick();
}

void CallCard::tick()
{
    const auto *live = m_line.board().call(m_id);
    if (!live)
        return;
    const QDateTime from = live->call.answeredUtc.isValid() ? live->call.answeredUtc : live->call.startedUtc;
    const QDateTime to = live->call.isLive() ? QDateTime::currentDateTimeUtc() : live->call.endedUtc;
    m_clock->setText(lengthText(int(std::max<qint64>(0, from.secsTo(to)))));
}
} // namespace cloudgreet::ui
