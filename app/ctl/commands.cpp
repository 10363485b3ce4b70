// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/ctl/command.h"

#include <QCoreApplication>

namespace SessionDeck {

std::span<const Command *const> commands()
{
    static const Command *const all[] = {
        &detectCommand,  &listCommand,   &showCommand,    &statsCommand,   &createCommand,
        &appendCommand,  &editCommand,   &putCommand,     &deleteCommand,  &expireCommand,
        &copyCommand,    &verifyCommand, &backupCommand,  &exportCommand,  &importCommand,
        &historyCommand, &diffCommand,   &restoreCommand, &trashCommand,   &metricsCommand,
        &monitorCommand, &watchCommand,  &healthCommand,  &salvageCommand, &protectCommand,
    };
    return all;
}

std::span<const OptionSpec> commonOptions()
{
    static constexpr OptionSpec options[] = {
        {"json", nullptr, QT_TRANSLATE_NOOP("Ctl", "Print one JSON object per line instead of text.")},
        {"readonly", nullptr, QT_TRANSLATE_NOOP("Ctl", "Refuse to change anything, whatever the command.")},
        {"help", nullptr, QT_TRANSLATE_NOOP("Ctl", "Show this help and exit.")},
        {"version", nullptr, QT_TRANSLATE_NOOP("Ctl", "Show the version and exit.")},
    };
    return options;
}

bool Context::has(const char *option) const
{
    return options.contains(QString::fromLatin1(option));
}

QString Context::value(const char *option) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? QString() : all.last();
}

QStringList Context::values(const char *option) const
{
    return options.value(QString::fromLatin1(option));
}

} // namespace SessionDeck
