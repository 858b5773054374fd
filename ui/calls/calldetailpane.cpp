// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/calldetailpane.h"
#include "calls/answersheet.h"
#include "calls/callactions.h"
#include "calls/remarkspane.h"
#include "player/recordingplayer.h"
#include "widgets/flowlayout.h"
#include "widgets/formats.h"
#include "widgets/prompt.h"
#include "widgets/rowbutton.h"
#include "widgets/small.h"
#include "widgets/transcriptview.h"
#include <QButtonGroup>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {

QScrollArea *scrolled(QVBoxLayout *&rows)
{
    auto *inside = new QWidget;
    inside->setProperty("kind", u"clear"_s);
    auto *outer = new QVBoxLayout{inside};
    outer->setContentsMargins(12, 12, 12, 12);
    rows = new QVBoxLayout;
    rows->setSpacing(2);
    outer->addLayout(rows);
    outer->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    return scroll;
}
} // namespace

CallDetailPane::CallDetailPane(LineSession &line, Prompt &prompt, QWidget *parent)
    : QFrame{parent}
    , m_line{line}
    , m_prompt{prompt}
{
    setObjectName(u"callDetail"_s);
    setProperty("kind", u"card"_s);
    m_stack = new QStackedWidget;
    QLabel *nothing = label(tr("Choose a call to see what was said."), u"quiet"_s);
    nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(nothing);
    m_stack->addWidget(makeDetail());
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(1, 1, 1, 1);
    all->addWidget(m_stack);
    connect(&line.board(), &LiveBoard::recordingChanged, this, [this](const QString &id) {
        if (id == m_id)
            showCall(id);
    });
    connect(&line.board(), &LiveBoard::callTold, this, [this](const api::CallSummary &call) {
        if (call.id == m_id)
            showCall(m_id);
    });
    connect(&line.board(), &LiveBoard::callNoted, this, [this](const QString &id) {
        if (id == m_id)
            showCall(m_id);
    });
    connect(&line.board(), &LiveBoard::customerChanged, this, [this](const QString &customer) {
        if (!m_id.isEmpty() && customer == m_customer)
            showCall(m_id);
    });
    connect(&line.board(), &LiveBoard::callDeleted, this, &CallDetailPane::forget);
    connect(&line.board(), &LiveBoard::recordingDeleted, this,
        [this](const QString &id) { api::ApiClient::forgetRecording(id, m_line.setup().cacheFolder); });
    connect(&line.board(), &LiveBoard::turnAdded, this, [this](const QString &id, const api::Turn &turn) {
        if (id == m_id)
            m_transcript->addTurn(turn);
    });
}

QWidget *CallDetailPane::makeDetail()
{
    auto *page = new QWidget;
    auto *all = new QVBoxLayout{page};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(makeHead());
    m_actions = new CallActions{m_line, m_prompt};
    all->addWidget(m_actions);
    m_player = new RecordingPlayer{m_line.client(), m_line.setup().cacheFolder, m_prompt};
    connect(m_player, &RecordingPlayer::failed, &m_line, &LineSession::failed);
    auto *playerBox = new QHBoxLayout;
    playerBox->setContentsMargins(20, 0, 20, 8);
    playerBox->addWidget(m_player);
    all->addLayout(playerBox);
    m_pages = new QStackedWidget;
    all->addLayout(makeTabs());
    auto *rule = new QFrame;
    rule->setProperty("kind", u"line"_s);
    all->addWidget(rule);
    m_transcript = new TranscriptView{api::Speaker::Receptionist};
    m_transcript->setObjectName(u"callTranscript"_s);
    m_transcript->setHint(tr("Nothing was said."));
    connect(m_transcript, &TranscriptView::lineChosen, this, [this](const api::Turn &turn) {
        m_player->playFrom(qint64(double(m_recordedFromUtc.msecsTo(turn.atUtc)) * m_recordedPace));
    });
    m_pages->addWidget(m_transcript);
    m_pages->addWidget(scrolled(m_timeline));
    m_pages->addWidget(scrolled(m_visits));
    m_remarks = new RemarksPane{m_line};
    m_pages->addWidget(m_remarks);
    connect(m_transcript, &TranscriptView::lineDoubted, this, &CallDetailPane::correct);
    connect(m_remarks, &RemarksPane::wrote, this, [this] {
        if (std::exchange(m_isStale, false))
            showCall(m_id);
    });
    connect(m_remarks, &RemarksPane::saved, this, [this](const api::CallSummary &call) {
        if (call.id == m_id)
            showRemarks(call);
        emit remarked(call);
    });
    all->addWidget(m_pages, 1);
    return page;
}

QLayout *CallDetailPane::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 20, 20, 14);
    head->setSpacing(14);
    m_avatar = new Avatar{46};
    m_name = label({}, u"heading"_s);
    m_name->setObjectName(u"detailName"_s);
    m_when = label({}, u"small"_s);
    m_when->setWordWrap(true);
    m_when->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary = label({}, u"body"_s);
    m_summary->setObjectName(u"detailSummary"_s);
    m_summary->setWordWrap(true);
    m_costs = label({}, u"small"_s);
    m_costs->setObjectName(u"detailCosts"_s);
    m_outcome = new Pill;
    m_outcome->setObjectName(u"detailOutcome"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_name);
    words->addWidget(m_when);
    words->addSpacing(4);
    words->addWidget(m_summary);
    words->addWidget(m_costs);
    m_tags = new QWidget;
    m_tags->setObjectName(u"detailTags"_s);
    (new FlowLayout{m_tags, 6})->setContentsMargins(0, 4, 0, 0);
    words->addWidget(m_tags);
    head->addWidget(m_avatar, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    head->addWidget(m_outcome, 0, Qt::AlignTop);
    return head;
}

QLayout *CallDetailPane::makeTabs()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 4, 20, 0);
    row->setSpacing(4);
    auto *group = new QButtonGroup{this};
    static constexpr const char16_t *names[] = {u"transcriptTab", u"timelineTab", u"appointmentsTab", u"notesTab"};
    const QStringList titles{tr("Transcript"), tr("Timeline"), tr("Appointments"), tr("Notes")};
    for (int i = 0; i < titles.size(); ++i) {
        auto *tab = new QPushButton{titles.at(i)};
        tab->setObjectName(QString::fromUtf16(names[i]));
        tab->setProperty("kind", u"tab"_s);
        tab->setCheckable(true);
        tab->setChecked(i == 0);
        group->addButton(tab, i);
        row->addWidget(tab);
        m_remarksTab = tab;
    }
    row->addStretch();
    connect(group, &QButtonGroup::idClicked, m_pages, &QStackedWidget::setCurrentIndex);
    return row;
}

void CallDetailPane::showCall(const QString &id)
{
    m_id = id;
    api::whenAnswered(m_line.client().call(id), this,
        [this, id, written = m_remarks->written()](const Result<api::CallDetail> &detail) {
            if (id != m_id)
                return;
            // It may be of before the notes that were written here meanwhile.
            m_isStale = m_remarks->isWriting();
            if (m_isStale)
                return;
            if (written != m_remarks->written())
                return showCall(id);
            if (detail)
                show(*detail);
            else
                emit m_line.failed(detail.error().text);
        });
}

/// A line of the receptionist's is corrected with the question before it, one of the caller's is answered.
void CallDetailPane::correct(const api::Turn &turn)
{
    const bool isCallers = turn.speaker == api::Speaker::Caller;
    AnswerSheet::Draft draft{isCallers ? tr("What the receptionist should say to this")
                                       : tr("What the receptionist should have said"),
        isCallers ? turn.text : QString{}, isCallers ? QString{} : turn.text, isCallers ? QString{} : turn.text};
    for (const api::Turn &before : std::as_const(m_turns))
        if (!isCallers && before.index < turn.index && before.speaker == api::Speaker::Caller)
            draft.question = before.text;
    auto *sheet = new AnswerSheet{m_line, draft, window()};
    connect(sheet, &QDialog::accepted, this, [this] {
        emit m_line.told(tr("The receptionist has learned it"),
            tr("It stands under Set-up, Questions & answers, and counts from the next call on."), true);
    });
    sheet->open();
}

void CallDetailPane::forget(const QString &id)
{
    if (id == m_id) {
        m_remarks->forget();
        clearCall();
    }
    api::ApiClient::forgetRecording(id, m_line.setup().cacheFolder);
}

void CallDetailPane::clearCall()
{
    m_remarks->saveNow();
    m_id.clear();
    m_player->clearRecording();
    m_stack->setCurrentIndex(0);
}

/// What is known of the money, and of tokens where no price was set.
static QString costText(const api::CallDetail &detail)
{
    QStringList parts;
    for (const api::CallCost &cost : detail.costs)
        parts << (cost.kind == u"model" ? CallDetailPane::tr("model %1 %2") : CallDetailPane::tr("line %1 %2"))
                     .arg(cost.amount, cost.currency);
    if (detail.unpricedRequests > 0)
        parts << CallDetailPane::tr("model %1 tokens, price not known").arg(QLocale{}.toString(detail.modelTokens));
    return parts.isEmpty() ? QString{} : CallDetailPane::tr("Cost: %1").arg(parts.join(u" · "_s));
}

void CallDetailPane::show(const api::CallDetail &detail)
{
    const api::CallSummary &call = detail.call;
    const QTimeZone &zone = m_line.business().zone;
    m_avatar->setName(call.callerName);
    m_name->setText(callerText(call));
    QStringList facts;
    if (!call.callerName.isEmpty())
        facts << phoneText(call.from);
    facts << momentText(call.startedUtc, zone, QDateTime::currentDateTimeUtc());
    const int recorded = qRound(detail.recordingSeconds);
    if (call.seconds && recorded > 0
        && recorded != *call.seconds) // what was said before callers knew of it is not recorded
        facts << tr("call %1").arg(lengthText(*call.seconds)) << tr("recording %1").arg(lengthText(recorded));
    else if (call.seconds)
        facts << lengthText(*call.seconds);
    for (QString &fact : facts)
        fact.replace(u' ', QChar::Nbsp);            // a line ends between two facts
    m_when->setText(facts.join(u" · "_s));
    m_summary->setText(call.summary);
    m_summary->setVisible(!call.summary.isEmpty());
    m_costs->setText(costText(detail));
    m_costs->setVisible(!m_costs->text().isEmpty());
    m_outcome->show(outcomeText(call.outcome), outcomeTone(call.outcome));
    m_player->showRecording(call, detail.recordingSeconds, zone);
    // It goes on to the end of the call. On the practice line calls are quicker than what is recorded of them.
    const double lasted = std::min(detail.recordingSeconds, double(call.answeredUtc.msecsTo(call.endedUtc)) / 1000);
    m_recordedFromUtc = call.endedUtc.addMSecs(-qint64(lasted * 1000));
    m_recordedPace = lasted > 0 ? detail.recordingSeconds / lasted : 1;
    m_transcript->setLinesAreLinks(call.recording == api::RecordingState::Here && detail.recordingSeconds > 0);
    m_transcript->setZone(zone);
    m_transcript->setLinesCanBeWrong(!call.isLive());
    m_turns = detail.turns;
    m_transcript->setTurns(detail.turns);
    if (!call.isLive() && std::exchange(m_shownId, call.id) != call.id)
        m_transcript->readFromStart();
    showTimeline(detail);
    showAppointments(detail);
    m_actions->show(detail);
    m_customer = call.customer;
    m_remarks->show(call);
    showRemarks(call);
    m_stack->setCurrentIndex(1);
}

void CallDetailPane::showRemarks(const api::CallSummary &call)
{
    m_remarksTab->setText(call.notes.isEmpty() ? tr("Notes") : tr("Notes •"));
    m_remarksTab->setAccessibleName(call.notes.isEmpty() ? tr("Notes") : tr("Notes: there are some"));
    while (QLayoutItem *item = m_tags->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &tag : call.tags) {
        auto *pill = new Pill{m_tags};
        pill->show(tag, Tone::Info);
        m_tags->layout()->addWidget(pill);
        pill->setVisible(true);
    }
    m_tags->setVisible(!call.tags.isEmpty());
}

void CallDetailPane::showTimeline(const api::CallDetail &detail)
{
    clear(*m_timeline);
    for (const api::TimelineEntry &entry : detail.timeline) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout{row};
        line->setContentsMargins(8, 5, 8, 5);
        line->setSpacing(14);
        QLabel *at
            = label(lengthText(int(std::max<qint64>(0, detail.call.startedUtc.secsTo(entry.atUtc)))), u"hours"_s);
        at->setFixedWidth(44);
        at->setAlignment(Qt::AlignRight | Qt::AlignTop);
        QLabel *what = label(timelineText(entry), u"body"_s);
        what->setWordWrap(true);
        line->addWidget(at);
        line->addWidget(what, 1);
        m_timeline->addWidget(row);
    }
    if (detail.timeline.isEmpty())
        m_timeline->addWidget(label(tr("Nothing is noted."), u"quiet"_s));
}

void CallDetailPane::showAppointments(const api::CallDetail &detail)
{
    clear(*m_visits);
    for (const api::Appointment &visit : detail.appointments) {
        auto *row = new RowButton;
        row->setObjectName(u"detailVisitRow"_s);
        row->setAccessibleName(tr("%1, %2").arg(visit.customerName, visit.service));
        auto *line = new QHBoxLayout{row};
        line->setContentsMargins(10, 10, 10, 10);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(label(tr("%1 · %2").arg(visit.service, visit.customerName), u"strong"_s));
        words->addWidget(
            label(momentText(visit.startUtc, m_line.business().zone, QDateTime::currentDateTimeUtc()), u"small"_s));
        line->addLayout(words, 1);
        auto *pill = new Pill;
        pill->show(visitText(visit.state), visitTone(visit.state));
        line->addWidget(pill);
        connect(row, &RowButton::clicked, this, [this, visit] { emit appointmentAsked(visit); });
        m_visits->addWidget(row);
    }
    if (detail.appointments.isEmpty())
        m_visits->addWidget(label(tr("Nothing was booked in this call."), u"quiet"_s));
}
} // namespace cloudgreet::ui
