// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/alertsettings.h"

namespace SessionDeck {

namespace {

constexpr auto rulesKey = "alerts/rules";
constexpr auto idKey = "id";
constexpr auto storeKeyName = "store";
constexpr auto textKey = "rule";
constexpr auto enabledKey = "enabled";

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

std::vector<AlertRule> loadAlertRules(QSettings &settings)
{
    if (!settings.contains(key(rulesKey) + u"/size"))
        return defaultAlertRules();
    std::vector<AlertRule> rules;
    const int count = settings.beginReadArray(key(rulesKey));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        Result<AlertRule> rule = parseAlertRule(settings.value(key(textKey)).toString());
        if (!rule)
            continue;
        rule->id = settings.value(key(idKey)).toString();
        rule->store = settings.value(key(storeKeyName)).toString();
        rule->enabled = settings.value(key(enabledKey), true).toBool();
        rules.push_back(std::move(*rule));
    }
    settings.endArray();
    return rules;
}

bool saveAlertRules(QSettings &settings, const std::vector<AlertRule> &rules)
{
    settings.remove(key(rulesKey));
    settings.beginWriteArray(key(rulesKey), int(rules.size()));
    for (size_t i = 0; i < rules.size(); ++i) {
        settings.setArrayIndex(int(i));
        settings.setValue(key(idKey), rules[i].id);
        settings.setValue(key(storeKeyName), rules[i].store);
        settings.setValue(key(textKey), toText(rules[i]));
        settings.setValue(key(enabledKey), rules[i].enabled);
    }
    settings.endArray();
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace SessionDeck
