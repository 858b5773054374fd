// SPDX-License-Identifier: GPL-3.0-or-later
// Another service in place of one just booked: that one is cancelled first, and only with a yes.
#include "topics.h"
#include <algorithm>
#include <utility>

namespace cloudgreet::reception {
namespace {
/// The service that is wanted and the booking of this call that it stands in for.
struct Swap {
    const Known *from = nullptr;
    ServiceId to;
};

Swap swapMeant(const Turn &turn)
{
    constexpr double Named = 0.75;
    const auto &services = turn.facts.business.services;
    Swap swap;
    for (const language::ListMatch &match : turn.meaning.services) {
        if (match.index < 0 || match.index >= services.size() || match.score < Named)
            continue;
        const ServiceId id = services[match.index].id;
        const auto made = std::find_if(
            turn.m.made.rbegin(), turn.m.made.rend(), [&](const Known &known) { return known.service == id; });
        if (made != turn.m.made.rend() && !swap.from)
            swap.from = &*made;
        else if (swap.to.isNull() && (made == turn.m.made.rend()))
            swap.to = id;
    }
    if (!swap.from && !turn.m.made.isEmpty())
        swap.from = &turn.m.made.back();
    return swap;
}
} // namespace

bool swapService(Turn &turn)
{
    if (!turn.idle() || turn.m.made.isEmpty() || !turn.brings(Cue::SwapsFor) || turn.brings(Cue::Another)
        || turn.brings(Cue::ForSomebodyElse) || turn.brings(Cue::Price))
        return false;
    const Swap swap = swapMeant(turn);
    if (swap.to.isNull() || !swap.from)
        return false;
    const QDateTime start = turn.local(swap.from->startUtc);
    Turn trial = turn;
    trial.m.wish = {start.date(), start.date(), start.time(), {}, {}, false, false};
    takeWish(trial);
    const Known from = *swap.from;
    turn.m.task = Task::Cancel;
    turn.m.known = turn.m.made;
    turn.m.target = from.id;
    turn.m.service = from.service;
    turn.m.staff = from.staff;
    turn.m.instead = swap.to;
    turn.m.insteadAt = trial.m.wish;
    continueChange(turn);
    return true;
}

QString spokenInstead(const Turn &turn)
{
    const Service *service = turn.facts.business.service(turn.m.instead);
    return service ? withArticle(service->name, turn.tongue()) : QString{};
}

void bookInstead(Turn &turn, const ServiceId &service, const Wish &at, const QString &person)
{
    if (!person.isEmpty() && person != turn.m.name) {
        bookForAnother(turn);
        turn.m.name = person.left(80);
        turn.m.nameSure = true;
    }
    turn.m.service = service;
    turn.m.wish = at;
    startBooking(turn);
}
} // namespace cloudgreet::reception
