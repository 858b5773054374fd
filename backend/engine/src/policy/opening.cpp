// SPDX-License-Identifier: GPL-3.0-or-later
// How a call begins: it is answered, recorded as the owner has chosen, greeted.
#include "step.h"

namespace cloudgreet::policy {
void Step::noteAnswered()
{
    s.answered = true;
    if (s.phase == CallPhase::Ended)
        settle();
}

void Step::heard(const event::Answered &)
{
    s.answered = true;
    if (s.phase == CallPhase::Ended)
        return settle();
    if (s.phase == CallPhase::Ringing || s.phase == CallPhase::Answering)
        open();
}

/// Should the report of the answer be lost, the call goes on without it.
void Step::answer()
{
    s.phase = CallPhase::Answering;
    perform(command::Answer{});
    timer(u"answering", timing::answerReport);
}

/// The line is open: listen, record as the owner has chosen, greet.
void Step::open()
{
    m_commands << callcommand::StopTimer{u"answering"_s};
    perform(command::StartTranscription{{}, language()});
    const milliseconds longest = std::chrono::minutes{m_facts.business.longestCallMinutes};
    timer(u"warning", std::max<milliseconds>(longest - timing::lastWarning, 0ms));
    timer(u"longest", longest);
    switch (m_facts.business.recording) {
    case RecordingConsent::AskFirst:
        s.phase = CallPhase::AskingConsent;
        say(wording::askConsent(language()));
        return;
    case RecordingConsent::Announce:
        s.announcing = true;
        say(wording::announceRecording(language()));
        break;
    case RecordingConsent::Off:
        break;
    }
    s.phase = CallPhase::Talking;
    converse(heard::CallOpened{});
}

/// The first that is spoken is the announcement: commands of a leg leave in order, and one that failed or was talked
/// over before it began has ended the wait.
void Step::announcementIsHeard()
{
    if (std::exchange(s.announcing, false))
        record();
}

void Step::record()
{
    perform(command::StartRecording{});
    s.recording = true;
}

void Step::consentAnswered(const QString &text)
{
    if (wording::isConsent(text))
        record();
    s.phase = CallPhase::Talking;
    converse(heard::CallOpened{});
}
} // namespace cloudgreet::policy
