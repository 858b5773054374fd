// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/businessjson.h"
#include "engine/callpolicy.h"
#include <QJsonDocument>

namespace cloudgreet {
using namespace callinput;
inline const QByteArray salon
    = R"({"id":"b","name":"Elm Street Hair","phone_numbers":["+12125550100"],"timezone":"America/New_York",
    "hours":{"mon":[["09:00","17:00"]],"tue":[["09:00","17:00"]]},"services":[{"id":"cut","name":"Haircut","minutes":60}],
    "on_call":["+12125550188","+12125550189"],"recording":"off"})";

/// A call under way: feeds advance() and keeps what it wanted.
struct Call {
    Business business = *businessFromJson(QJsonDocument::fromJson(salon).object());
    CallState state;
    QList<CallCommand> wanted;                      ///< Of the last step.
    bool modelReady = false;
    QDateTime now{{2026, 6, 8}, {15, 0}, Qt::UTC};

    Call &feed(const CallInput &input)
    {
        ReceptionFacts facts{business, now, *PhoneNumber::parse(u"+12125550147"), {}, 0};
        facts.modelReady = modelReady;
        CallStep step = advance(state, input, facts);
        CallStep same = advance(state, input, facts);
        Q_ASSERT(step.next == same.next && step.commands.size() == same.commands.size());       // pure
        state = callState(toJson(step.next));       // nothing that matters is lost on its way through the store
        Q_ASSERT(state == step.next);
        wanted = std::move(step.commands);
        return *this;
    }
    Call &hear(LineEvent event) { return feed(Line{std::move(event), false}); }
    /// Of the leg that is being rung.
    Call &other(LineEvent event)
    {
        return feed(Line{std::move(event), true, u"rung-%1"_s.arg(state.ring), state.ring});
    }
    Call &ofEarlier(LineEvent event)
    {
        return feed(Line{std::move(event), true, u"rung-%1"_s.arg(state.ring - 1), state.ring - 1});
    }
    Call &pickedUp() { return other(event::Initiated{{}, {}, false}).other(event::Answered{}); }
    Call &presses(QChar key) { return other(event::GatherEnded{u"valid"_s, key}); }
    Call &says(const QString &words) { return hear(event::Transcribed{words, true, 0.95}); }
    Call &murmurs(const QString &words) { return hear(event::Transcribed{words, false, 0.5}); }
    Call &fires(const QString &timer) { return feed(TimerFired{timer}); }
    Call &after(int ms) { now = now.addMSecs(ms); return *this; }
    Call &talking() { return hear(event::Initiated{}).hear(event::Answered{}); }
    Call &quiet()                                   ///< All speeches have ended.
    {
        while (state.speaking > 0)
            hear(event::SpeakEnded{u"completed"_s});
        return *this;
    }

    template <typename Command> QList<Command> commands() const
    {
        QList<Command> found;
        for (const CallCommand &command : wanted)
            if (const auto *one = std::get_if<Command>(&command))
                found << *one;
        return found;
    }
    template <typename Command> QList<Command> performed() const
    {
        QList<Command> found;
        for (const auto &perform : commands<callcommand::Perform>())
            if (const auto *one = std::get_if<Command>(&perform.what))
                found << *one;
        return found;
    }
    QString spoken() const
    {
        QStringList words;
        for (const auto &speak : performed<command::Speak>())
            words << speak.text;
        return words.join(u' ');
    }
    std::optional<std::chrono::milliseconds> timer(const QString &name) const
    {
        for (const auto &start : commands<callcommand::StartTimer>())
            if (start.name == name)
                return start.after;
        return {};
    }
    bool stopped(const QString &name) const
    {
        for (const auto &stop : commands<callcommand::StopTimer>())
            if (stop.name == name)
                return true;
        return false;
    }
};
} // namespace cloudgreet
