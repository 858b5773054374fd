// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/practicepanel.h"
#include "live/receptionistvoice.h"
#include "widgets/flowlayout.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include "widgets/transcriptview.h"
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cloudgreet::ui {
using namespace std::chrono_literals;

namespace {
constexpr auto typingPause = 400ms;             ///< Words so far are told this often.
} // namespace

PracticePanel::PracticePanel(LineSession &line, QWidget *parent) : QFrame{parent}, m_line{line}
{
    setObjectName(u"practicePanel"_s);
    setProperty("kind", u"panel"_s);
    setAccessibleName(tr("Practice call"));
    setFixedWidth(372);
    m_transcript = new TranscriptView{api::Speaker::Caller};
    m_transcript->setObjectName(u"practiceTranscript"_s);
    m_transcript->setPace(line.charactersPerSecond());
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(1, 20, 0, 20);
    all->setSpacing(0);
    all->addLayout(makeHead());
    all->addSpacing(12);
    auto *rule = new QFrame;
    rule->setProperty("kind", u"line"_s);
    all->addWidget(rule);
    all->addWidget(m_transcript, 1);
    all->addSpacing(12);
    all->addWidget(m_suggestions = makeSuggestions());
    all->addWidget(m_keypad = makeKeypad());
    all->addSpacing(12);
    all->addLayout(makeControls());
    wire();
    setState(State::Idle);
}

QLayout *PracticePanel::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 0, 14, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(tr("You are the caller"), u"heading"_s));
    m_status = label({}, u"small"_s);
    m_status->setObjectName(u"practiceStatus"_s);
    words->addWidget(m_status);
    head->addLayout(words, 1);
    m_aloud = new IconButton{u"speaker-off"_s, {}, u"quiet"_s};
    m_aloud->setObjectName(u"practiceAloudButton"_s);
    m_aloud->setCheckable(true);
    connect(m_aloud, &QPushButton::toggled, this, [this](bool aloud) {
        m_aloud->setDrawing(aloud ? u"speaker"_s : u"speaker-off"_s);
        if (!aloud)
            hush();
    });
    connect(m_aloud, &QPushButton::clicked, this, &PracticePanel::aloudChosen);
    setAloud(false);
    head->addWidget(m_aloud, 0, Qt::AlignTop);
    auto *close = new IconButton{u"close"_s, {}, u"quiet"_s};
    close->setObjectName(u"practiceCloseButton"_s);
    close->setAccessibleName(tr("Close the practice call"));
    connect(close, &QPushButton::clicked, this, [this] {
        if (m_state == State::Talking)
            act(m_line.client().practiceHangUp(m_practiceCall));
        hush();
        emit closeAsked();
    });
    head->addWidget(close, 0, Qt::AlignTop);
    return head;
}

QWidget *PracticePanel::makeSuggestions()
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout{box, 8};
    flow->setContentsMargins(20, 0, 20, 0);
    for (const QString &words : {tr("I’d like to book an appointment"), tr("What are your hours?"),
             tr("How much is it?"), tr("Where are you?"), tr("Can I talk to a person?")}) {
        auto *chip = new QPushButton{words};
        chip->setProperty("kind", u"chip"_s);
        chip->setCursor(Qt::PointingHandCursor);
        connect(chip, &QPushButton::clicked, this, [this, words] { say(words); });
        flow->addWidget(chip);
    }
    return box;
}

QWidget *PracticePanel::makeKeypad()
{
    auto *pad = new QWidget;
    pad->setObjectName(u"practiceKeypad"_s);
    auto *grid = new QGridLayout{pad};
    grid->setContentsMargins(20, 12, 20, 0);
    grid->setSpacing(6);
    static constexpr char16_t keys[] = u"123456789*0#";
    for (int i = 0; i < 12; ++i) {
        const QString digit{QChar{keys[i]}};
        auto *key = new QPushButton{digit};
        key->setObjectName(u"practiceKey_"_s + digit);
        key->setProperty("kind", u"key"_s);
        key->setAccessibleName(tr("Key %1").arg(digit));
        connect(key, &QPushButton::clicked, this,
            [this, digit] { act(m_line.client().practiceKey(m_practiceCall, digit)); });
        grid->addWidget(key, i / 3, i % 3);
    }
    pad->hide();
    return pad;
}

QLayout *PracticePanel::makeControls()
{
    auto *all = new QVBoxLayout;
    all->setContentsMargins(20, 0, 20, 0);
    all->setSpacing(10);
    m_talk = new QWidget;
    auto *row = new QHBoxLayout{m_talk};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_edit = new QLineEdit;
    m_edit->setObjectName(u"practiceEdit"_s);
    m_edit->setPlaceholderText(tr("Type what you say, then Enter"));
    m_edit->setAccessibleName(tr("What you say as the caller"));
    auto *send = new IconButton{u"send"_s, {}, u"primary"_s};
    send->setObjectName(u"practiceSendButton"_s);
    send->setAccessibleName(tr("Say it"));
    m_keys = new IconButton{u"keypad"_s, {}, u"plain"_s};
    m_keys->setObjectName(u"practiceKeypadButton"_s);
    m_keys->setAccessibleName(tr("Keypad"));
    m_keys->setCheckable(true);
    row->addWidget(m_edit, 1);
    row->addWidget(send);
    row->addWidget(m_keys);
    m_hangUp = new IconButton{u"hangup"_s, tr("Hang up"), u"danger"_s};
    m_hangUp->setObjectName(u"practiceHangUpButton"_s);
    m_again = new IconButton{u"phone"_s, tr("Call again"), u"primary"_s};
    m_again->setObjectName(u"practiceAgainButton"_s);
    all->addWidget(m_talk);
    all->addWidget(m_hangUp);
    all->addWidget(m_again);
    connect(send, &QPushButton::clicked, this, [this] { say(m_edit->text()); });
    m_talking.setSingleShot(true);
    m_talking.setInterval(typingPause);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        if (!m_talking.isActive())
            m_talking.start();
    });
    connect(&m_talking, &QTimer::timeout, this, &PracticePanel::talk);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { say(m_edit->text()); });
    connect(m_keys, &QPushButton::toggled, m_keypad, &QWidget::setVisible);
    connect(m_hangUp, &QPushButton::clicked, this, [this] { act(m_line.client().practiceHangUp(m_practiceCall)); });
    connect(m_again, &QPushButton::clicked, this, &PracticePanel::call);
    return all;
}

void PracticePanel::wire()
{
    LiveBoard &board = m_line.board();
    connect(&board, &LiveBoard::callChanged, this, [this](const QString &id) {
        const auto *live = m_line.board().call(id);
        if (m_callId.isEmpty() && !m_leg.isEmpty() && live && live->call.leg == m_leg)
            follow(id);
        if (id == m_callId && live && !live->call.isLive()) {
            if (m_state != State::Idle)
                setState(State::Idle);
            m_status->setText(tr("The call has ended · %1")
                                  .arg(live->call.outcome == api::Outcome::Open ? tr("tidying up")
                                                                                : outcomeText(live->call.outcome)));
        }
    });
    connect(&board, &LiveBoard::turnAdded, this, [this](const QString &id, const api::Turn &turn) {
        if (id != m_callId)
            return;
        m_transcript->addTurn(turn);
        hear(turn);
    });
    connect(&board, &LiveBoard::partialChanged, this, [this](const QString &id, const QString &words) {
        if (id == m_callId)
            m_transcript->setPartial(words);
    });
}

void PracticePanel::call()
{
    if (m_state != State::Idle)
        return m_edit->setFocus();
    m_practiceCall.clear();
    m_leg.clear();
    m_callId.clear();
    m_transcript->setTurns({});
    m_transcript->setZone(m_line.business().zone);
    setState(State::Dialling);
    api::whenAnswered(m_line.client().placePracticeCall(
                          {.speechSpeed = m_line.setup().speechSpeed, .to = m_line.business().phoneNumbers.value(0)}),
        this, [this](const Result<QString> &id) { placed(id); });
}

void PracticePanel::placed(const Result<QString> &id)
{
    if (!id) {
        setState(State::Idle);
        return m_status->setText(id.error().text);
    }
    m_practiceCall = *id;
    api::whenAnswered(m_line.client().practiceLeg(*id), this, [this](const Result<QString> &leg) {
        if (!leg)
            return m_status->setText(leg.error().text);
        m_leg = *leg;
        if (const QString known = m_line.board().callOfLeg(m_leg); !known.isEmpty() && m_callId.isEmpty())
            follow(known);
    });
}

void PracticePanel::follow(const QString &callId)
{
    m_callId = callId;
    setState(State::Talking);
    for (const api::Turn &turn : m_line.board().call(callId)->turns) {
        m_transcript->addTurn(turn);
        hear(turn);
    }
}

void PracticePanel::setState(State state)
{
    m_state = state;
    m_talk->setEnabled(state == State::Talking);
    m_talk->setVisible(state != State::Idle);
    m_suggestions->setVisible(state == State::Talking);
    m_hangUp->setVisible(state != State::Idle);
    m_hangUp->setEnabled(state == State::Talking);
    m_again->setVisible(state == State::Idle);
    if (state == State::Idle)
        m_keys->setChecked(false);
    m_status->setText(state == State::Idle ? tr("Nothing leaves this computer")
            : state == State::Dialling     ? tr("Calling %1…").arg(phoneText(m_line.business().phoneNumbers.value(0)))
                                           : tr("On the line with %1").arg(m_line.business().name));
    m_transcript->setHint(
        state == State::Idle ? tr("Call your own receptionist and see what your callers get.") : tr("It rings…"));
    if (state == State::Talking)
        m_edit->setFocus();
}

void PracticePanel::say(const QString &words)
{
    if (words.trimmed().isEmpty() || m_state != State::Talking)
        return;
    m_edit->clear();
    m_edit->setFocus();
    m_transcript->setPartial(words.trimmed());      // until the line has heard it
    hush();
    act(m_line.client().practiceSay(m_practiceCall, words.trimmed()));
}

/// Somebody who types is somebody who talks: the receptionist hears it and waits.
void PracticePanel::talk()
{
    const QString soFar = m_edit->text().trimmed();
    if (m_state != State::Talking || soFar.isEmpty())
        return;
    hush();
    act(m_line.client().practiceTalk(m_practiceCall, soFar));
}

void PracticePanel::setAloud(bool aloud)
{
    const bool can = ReceptionistVoice::isInstalled();
    m_aloud->setEnabled(can);
    m_aloud->setChecked(aloud && can);
    m_aloud->setAccessibleName(tr("Hear the receptionist"));
    m_aloud->setToolTip(can ? tr("Hear the receptionist with a voice of this computer")
                            : tr("No voice is installed on this computer. Debian has some: speech-dispatcher"));
}

void PracticePanel::hear(const api::Turn &turn)
{
    if (!m_aloud->isChecked() || turn.speaker == api::Speaker::Caller)
        return;
    if (!m_voice) {
        m_voice = new ReceptionistVoice{this};
        connect(m_voice, &ReceptionistVoice::silent, this, &PracticePanel::cannotSpeak);
    }
    m_voice->say(turn.text, turn.language.isEmpty() ? QLocale{} : QLocale{turn.language});
}

/// Whoever speaks is listened to.
void PracticePanel::hush()
{
    if (m_voice)
        m_voice->stop();
}

void PracticePanel::cannotSpeak(const QString &why)
{
    m_aloud->setChecked(false);
    m_aloud->setToolTip(why);
    m_status->setText(why);
}

void PracticePanel::act(api::Answer<> answer)
{
    api::whenAnswered(answer, this, [this](const Result<> &done) {
        if (!done)
            m_status->setText(done.error().text);
    });
}
} // namespace cloudgreet::ui
