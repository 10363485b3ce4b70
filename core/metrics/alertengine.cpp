// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/alertengine.h"

#include "core/metrics/alertline.h"

#include <algorithm>
#include <map>

namespace SessionDeck {

struct AlertEngine::Private
{
    std::vector<AlertRule> rules;
    std::map<std::pair<QString, QString>, AlertLine> lines; // by rule and store

    AlertLine &lineOf(const AlertRule &rule, const QString &store)
    {
        const auto made = lines.try_emplace({rule.id, store}, AlertLine{.condition = AlertCondition(rule)});
        AlertLine &line = made.first->second;
        if (made.second)
            line.state = {.rule = rule.id, .store = store, .metric = rule.metric};
        return line;
    }
};

AlertEngine::AlertEngine(std::vector<AlertRule> rules) : d(std::make_unique<Private>())
{
    d->rules = std::move(rules);
}

AlertEngine::~AlertEngine() = default;

const std::vector<AlertRule> &AlertEngine::rules() const
{
    return d->rules;
}

void AlertEngine::setRules(std::vector<AlertRule> rules)
{
    d->rules = std::move(rules);
    std::erase_if(d->lines, [this](const auto &entry) {
        const AlertRule &old = entry.second.condition.rule();
        return std::ranges::find(d->rules, old) == d->rules.end() || !old.enabled;
    });
}

void AlertEngine::restore(const std::vector<AlertState> &states)
{
    for (const AlertState &state : states) {
        const auto rule = std::ranges::find(d->rules, state.rule, &AlertRule::id);
        if (rule != d->rules.end() && rule->enabled && state.status != AlertStatus::Pending)
            d->lineOf(*rule, state.store).state = state;
    }
}

std::vector<AlertState> AlertEngine::feed(const Sample &sample)
{
    std::vector<AlertState> changed;
    for (const AlertRule &rule : d->rules) {
        if (!rule.enabled || (!rule.store.isEmpty() && rule.store != sample.store))
            continue;
        AlertLine &line = d->lineOf(rule, sample.store);
        const std::optional<double> value = line.condition.measure(sample);
        if (!value)
            continue;
        line.state.value = *value;
        const AlertStatus next = nextStatus(line, *value, sample.span);
        if (next == line.state.status)
            continue;
        line.state.status = next;
        line.state.since = sample.at;
        line.good = 0;
        if (next == AlertStatus::Raised) {
            line.state.raised = sample.at;
            ++line.state.times;
        }
        changed.push_back(line.state);
    }
    return changed;
}

std::optional<AlertState> AlertEngine::acknowledge(const QString &rule, const QString &store, Timestamp now)
{
    const auto at = d->lines.find({rule, store});
    if (at == d->lines.end() || at->second.state.status != AlertStatus::Raised)
        return std::nullopt;
    at->second.state.status = AlertStatus::Acknowledged;
    at->second.state.since = now;
    return at->second.state;
}

void AlertEngine::forget(const QString &store)
{
    std::erase_if(d->lines, [&](const auto &entry) { return entry.first.second == store; });
}

std::vector<AlertState> AlertEngine::states() const
{
    std::vector<AlertState> states;
    for (const auto &[place, line] : d->lines) {
        if (line.state.status != AlertStatus::Quiet)
            states.push_back(line.state);
    }
    std::ranges::stable_sort(states, std::ranges::greater(), &AlertState::since);
    return states;
}

} // namespace SessionDeck
