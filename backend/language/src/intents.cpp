// SPDX-License-Identifier: GPL-3.0-or-later
#include "intents.h"
#include <algorithm>
#include <cmath>

namespace cloudgreet::language {
namespace {
constexpr float ReportedFrom = 1.6F;

float &at(Scores &scores, Intent intent)
{
    return scores[size_t(intent)];
}

bool asksForYesOrNo(const Listening &listening)
{
    return listening.isAsked(Asked::Confirmation) || listening.isAsked(Asked::Offer) || listening.isAsked(Asked::Offers)
        || listening.isAsked(Asked::AnythingElse);
}

bool asksForValue(const Listening &listening)
{
    return std::any_of(listening.asked.begin(), listening.asked.end(), [](Asked a) {
        return a != Asked::Nothing && a != Asked::Need && a != Asked::Confirmation && a != Asked::Offer
            && a != Asked::AnythingElse;
    });
}

/// What was asked makes some readings likelier; the amounts are the same scale as the rules' weights.
void weighAsked(const Evidence &evidence, Scores &scores)
{
    const Listening &listening = evidence.listening;
    const bool value = evidence.hasWhen || evidence.hasValue;
    if (asksForValue(listening)) {
        if (value)
            at(scores, Intent::Inform) += 3.2F;
        else if (evidence.wordCount <= 4)
            at(scores, Intent::Inform) += 1.7F;
        at(scores, Intent::Other) -= 1.5F;
        at(scores, Intent::Book) -= 0.3F;
    } else if (value) {
        at(scores, Intent::Inform) += 1.7F;
    }
    if (asksForYesOrNo(listening)) {
        if (at(scores, Intent::Affirm) > 0)
            at(scores, Intent::Affirm) += 0.8F;
        if (at(scores, Intent::Negate) > 0)
            at(scores, Intent::Negate) += 0.8F;
        if (listening.isAsked(Asked::Confirmation) && evidence.hasWhen && at(scores, Intent::Affirm) < 2)
            at(scores, Intent::Negate) += 1.2F;
    }
    if (listening.isAsked(Asked::AnythingElse) && at(scores, Intent::Negate) >= 4)
        at(scores, Intent::Goodbye) = std::min(
            at(scores, Intent::Goodbye), at(scores, Intent::Negate) - 0.3F); // "no, that's all" is a no first
    else if (listening.isAsked(Asked::AnythingElse) && at(scores, Intent::Negate) > 0)
        at(scores, Intent::Goodbye) += 1.0F;
    constexpr int Long = 7;
    if (!asksForYesOrNo(listening) && evidence.wordCount > Long && at(scores, Intent::Affirm) < 4)
        at(scores, Intent::Affirm) -= 1.0F;
    if (listening.isAsked(Asked::Offers) && evidence.hasWhen)
        at(scores, Intent::Inform) += 1.0F;
}

/// A request says more than the manners around it: "yes, and what does it cost?" is a question first.
void rankRequests(Scores &scores)
{
    constexpr Intent requests[] = {Intent::Book, Intent::Reschedule, Intent::Cancel, Intent::AskAvailability,
        Intent::AskHours, Intent::AskPrice, Intent::AskService, Intent::AskLocation, Intent::AskContact,
        Intent::RequestAlternative, Intent::Human, Intent::LeaveMessage, Intent::StopTexting, Intent::AskBot};
    const bool requested
        = std::any_of(std::begin(requests), std::end(requests), [&](Intent i) { return at(scores, i) >= 2.5F; });
    if (requested) {
        for (const Intent manner : {Intent::Greeting, Intent::Thanks, Intent::Affirm, Intent::Inform})
            at(scores, manner) = std::min(at(scores, manner), 2.0F);
        at(scores, Intent::Negate) = std::min(at(scores, Intent::Negate), 2.4F);
    }
    if (at(scores, Intent::Goodbye) >= 2.5F)
        for (const Intent manner : {Intent::Thanks, Intent::Affirm, Intent::Greeting})
            at(scores, manner) = std::min(at(scores, manner), at(scores, Intent::Goodbye) - 0.3F);
    if (at(scores, Intent::Affirm) >= 2.5F || at(scores, Intent::Negate) >= 2.5F)
        at(scores, Intent::Thanks) -= 1.2F;
}

double probability(float score)
{
    return 1.0 / (1.0 + std::exp(-(double(score) - 1.8) * 1.3));
}
} // namespace

void decideIntents(const Tokens &tokens, const Evidence &evidence, Meaning &meaning)
{
    Scores scores = RuleBook::of(tokens.tongue()).score(tokens.words());
    weighAsked(evidence, scores);
    rankRequests(scores);
    for (int i = 0; i < IntentCount; ++i)
        if (scores[size_t(i)] >= ReportedFrom)
            meaning.intents.push_back({Intent(i), probability(scores[size_t(i)])});
    std::stable_sort(meaning.intents.begin(), meaning.intents.end(),
        [](const ScoredIntent &a, const ScoredIntent &b) { return a.score > b.score; });
    if (meaning.intents.isEmpty()) {
        const bool answer = asksForValue(evidence.listening) || evidence.hasWhen || evidence.hasValue;
        meaning.intents.push_back({answer ? Intent::Inform : Intent::Other, 0.4});
    }
    meaning.intent = meaning.intents.front().intent;
    const double runnerUp = meaning.intents.size() > 1 ? meaning.intents[1].score : 0;
    meaning.confidence = std::clamp(meaning.intents.front().score - 0.25 * runnerUp * runnerUp, 0.05, 0.99);
}
} // namespace cloudgreet::language
