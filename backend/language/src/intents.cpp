// SPDX-License-Identifier: GPL-3.0-or-later
#include "intents.h"
#include <algorithm>
#include <cmath>

namespace cloudgreet::language {
namespace {
constexpr float ReportedFrom = 1.6F;
constexpr float OwnLineTrust = 0.7F, SpanishTrust = 0.4F;
constexpr float Unsaid = 0.02F; // of a yes or no that no word of the turn says, where a business would act on it
constexpr float EmptyAnswer = 0.05F; // of "only answers what was asked" left to words that answer nothing

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

/// Everything beside the words that bears on the rules' verdict.
struct Evidence {
    const Listening &listening;
    bool hasWhen = false, hasValue = false; ///< A date or time; a name, number, service, place…
    int wordCount = 0;
};

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

Evidence evidenceOf(const Tokens &tokens, const Listening &listening, const Meaning &meaning)
{
    const bool nameGiven
        = !meaning.name.isEmpty() && (listening.isAsked(Asked::Name) || listening.isAsked(Asked::SpelledName));
    const bool value = nameGiven || !meaning.phone.isEmpty() || !meaning.email.isEmpty() || meaning.partySize
        || !meaning.services.isEmpty();
    return {listening, meaning.when.has_value(), value, int(tokens.words().size())};
}

Scores ruleScores(const Tokens &tokens, const Listening &listening, const Meaning &meaning)
{
    Scores scores = RuleBook::of(tokens.tongue()).score(tokens.words());
    weighAsked(evidenceOf(tokens, listening, meaning), scores);
    rankRequests(scores);
    return scores;
}

Seen seenIn(const Scores &rules, const Meaning &meaning)
{
    return {rules, meaning.when && meaning.when->hasDay(), meaning.when && meaning.when->hasTime(),
        !meaning.name.isEmpty(), !meaning.phone.isEmpty(), meaning.partySize.has_value(), !meaning.services.isEmpty(),
        meaning.choice.kind != Choice::Kind::None};
}

void sortByScore(QList<ScoredIntent> &intents)
{
    std::stable_sort(
        intents.begin(), intents.end(), [](const ScoredIntent &a, const ScoredIntent &b) { return a.score > b.score; });
}

void decideByRules(const Scores &scores, const Evidence &evidence, Meaning &meaning)
{
    for (int i = 0; i < IntentCount; ++i)
        if (scores[size_t(i)] >= ReportedFrom)
            meaning.intents.push_back({Intent(i), probability(scores[size_t(i)])});
    sortByScore(meaning.intents);
    if (meaning.intents.isEmpty()) {
        const bool answer = asksForValue(evidence.listening) || evidence.hasWhen || evidence.hasValue;
        meaning.intents.push_back({answer ? Intent::Inform : Intent::Other, 0.4});
    }
    meaning.intent = meaning.intents.front().intent;
    const double runnerUp = meaning.intents.size() > 1 ? meaning.intents[1].score : 0;
    meaning.confidence = std::clamp(meaning.intents.front().score - 0.25 * runnerUp * runnerUp, 0.05, 0.99);
}

bool isOwnLine(const Listening &listening)
{
    return !listening.services.isEmpty() || listening.opens.isValid();
}

/// How much a point of the rules counts beside the model, in its own logarithms. The model has already heard the rules;
/// they count again where the public data is thin: on an owner's own line, and in Spanish.
float trustInRules(const Listening &listening, Tongue tongue)
{
    return (isOwnLine(listening) ? OwnLineTrust : 0.0F) + (tongue == Tongue::Spanish ? SpanishTrust : 0.0F);
}

void addRules(const Scores &rules, float trust, Probabilities &p)
{
    float whole = 0;
    for (size_t i = 0; i < p.size(); ++i)
        whole += p[i] *= std::exp(trust * std::clamp(rules[i], -2.0F, 4.0F));
    for (float &share : p)
        share /= whole;
}

/// Beside "shall I book it?" the model hears a yes in almost anything; a business acts only on what was said.
void discountUnsaid(const Scores &rules, Probabilities &p)
{
    for (const Intent reply : {Intent::Affirm, Intent::Negate})
        if (rules[size_t(reply)] < ReportedFrom)
            p[size_t(reply)] *= Unsaid;
}

/// Whoever opens with "is there a dentist in town, my tooth hurts" asks what is offered in order to book.
bool opensBooking(const Probabilities &p, size_t main)
{
    constexpr float NearQuestion = 0.25F, NearStatement = 0.6F;
    const float near = main == size_t(Intent::AskService) ? NearQuestion : NearStatement;
    const bool asks = main == size_t(Intent::AskService) || main == size_t(Intent::Inform);
    return asks && p[size_t(Intent::Book)] >= near * p[main];
}

/// The model knows the public intents; what only this project tells apart comes from the rules.
void decideByModel(const IntentModel &model, const Features &features, const Scores &rules, const Evidence &evidence,
    float trust, Meaning &meaning)
{
    Probabilities p = model.weigh(features);
    if (trust > 0)
        addRules(rules, trust, p);
    if (trust > 0 && !asksForValue(evidence.listening) && !evidence.hasWhen && !evidence.hasValue)
        p[size_t(Intent::Inform)] *= EmptyAnswer;
    if (isOwnLine(evidence.listening))
        discountUnsaid(rules, p);
    const bool underWay = isUnderWay(evidence.listening);
    size_t main = model.choose(p, underWay && trust == 0);
    if (trust == 0 && !underWay && opensBooking(p, main))
        main = size_t(Intent::Book);
    meaning.confidence = std::clamp(model.calibrated(double(p[main])), 0.05, 0.99);
    constexpr float AlsoFrom = 0.2F, NotExcluded = 0.005F; // what else it does: by the model alone, or by a rule
    for (size_t i = 0; i < p.size(); ++i)
        if (i == main || p[i] >= AlsoFrom || (p[i] >= NotExcluded && rules[i] >= ReportedFrom))
            meaning.intents.push_back(
                {Intent(i), meaning.confidence * (i == main ? 1.0 : double(std::min(p[i] / p[main], 0.99F))),
                    rules[i] >= ReportedFrom});
    for (int i = ModelIntents; i < IntentCount; ++i)
        if (rules[size_t(i)] >= ReportedFrom)
            meaning.intents.push_back({Intent(i), probability(rules[size_t(i)])});
    const bool guessed = std::none_of(
        meaning.intents.begin(), meaning.intents.end(), [](const ScoredIntent &scored) { return scored.worded; });
    if (underWay && meaning.name.spelled && guessed) // letters ask nothing
        meaning.intents = {{Intent::Inform, meaning.confidence}};
    sortByScore(meaning.intents);
    meaning.intent = meaning.intents.front().intent;
}
} // namespace

bool isUnderWay(const Listening &listening)
{
    return !listening.asked.isEmpty() || !listening.acts.isEmpty() || !listening.agentSaid.isEmpty();
}

void decideIntents(const Tokens &tokens, const Listening &listening, const IntentModel *model, Meaning &meaning)
{
    const Scores rules = ruleScores(tokens, listening, meaning);
    if (model)
        decideByModel(*model, featuresOf(tokens, listening, seenIn(rules, meaning)), rules,
            evidenceOf(tokens, listening, meaning), trustInRules(listening, tokens.tongue()), meaning);
    else
        decideByRules(rules, evidenceOf(tokens, listening, meaning), meaning);
}

Features featuresFor(QStringView text, const Listening &listening)
{
    const Tokens tokens{text, listening.tongue};
    const Meaning meaning = understandWith(text, listening, nullptr);
    const Scores rules = ruleScores(tokens, listening, meaning);
    return featuresOf(tokens, listening, seenIn(rules, meaning));
}
} // namespace cloudgreet::language
