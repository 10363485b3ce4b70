// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storetexts.h"

#include "ui/models/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace SessionDeck {

namespace {

struct StoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(StoreTexts)
};

struct PhaseText
{
    StorePhase phase;
    StoreSign sign;
    const char *text;
};

constexpr PhaseText phases[] = {
    {StorePhase::Closed, StoreSign::Idle, QT_TRANSLATE_NOOP("StoreTexts", "closed")},
    {StorePhase::Opening, StoreSign::Busy, QT_TRANSLATE_NOOP("StoreTexts", "opening…")},
    {StorePhase::Scanning, StoreSign::Busy, QT_TRANSLATE_NOOP("StoreTexts", "scanning")},
    {StorePhase::Live, StoreSign::Good, QT_TRANSLATE_NOOP("StoreTexts", "complete")},
    {StorePhase::Cancelled, StoreSign::Warning,
     QT_TRANSLATE_NOOP("StoreTexts", "partial: the scan was stopped")},
    {StorePhase::Offline, StoreSign::Warning, QT_TRANSLATE_NOOP("StoreTexts", "offline")},
    {StorePhase::Failed, StoreSign::Bad, QT_TRANSLATE_NOOP("StoreTexts", "cannot be opened")},
};

struct CodeText
{
    ErrorCode code;
    const char *text;
};

constexpr CodeText codes[] = {
    {ErrorCode::NotFound, QT_TRANSLATE_NOOP("StoreTexts", "not found, or empty")},
    {ErrorCode::Corrupt, QT_TRANSLATE_NOOP("StoreTexts", "damaged")},
    {ErrorCode::Locked, QT_TRANSLATE_NOOP("StoreTexts", "locked by another program")},
    {ErrorCode::Unreachable, QT_TRANSLATE_NOOP("StoreTexts", "unreachable")},
    {ErrorCode::Unauthorized, QT_TRANSLATE_NOOP("StoreTexts", "access refused")},
    {ErrorCode::Unsupported, QT_TRANSLATE_NOOP("StoreTexts", "no sessions known here")},
};

struct Label
{
    const char *driver;
    const char *layout; // null: the driver alone
    const char *text;
};

// Proper names, so not translated. What is missing shows its own name.
constexpr Label labels[] = {
    {"json", nullptr, "JSON"},
    {"sqlite", nullptr, "SQLite"},
    {"redis", nullptr, "Redis"},
    {"json", "jsonl", "JSON Lines"},
    {"json", "claude-code", "Claude Code"},
    {"sqlite", "openai-agents", "SQLite · OpenAI Agents"},
    {"redis", "openai-agents", "Redis · OpenAI Agents"},
};

QString labelOf(const QString &driver, const QString &layout)
{
    const auto *label = std::ranges::find_if(labels, [&](const Label &entry) {
        return driver == QLatin1StringView(entry.driver) && layout == QLatin1StringView(entry.layout);
    });
    return label == std::end(labels) ? QString() : QString::fromUtf8(label->text);
}

const PhaseText &phaseOf(const StoreState &state)
{
    return *std::ranges::find(phases, state.phase, &PhaseText::phase);
}

QString problemText(const StoreState &state)
{
    const auto *code = std::ranges::find(codes, state.error.code, &CodeText::code);
    return StoreTexts::tr(code == std::end(codes) ? phaseOf(state).text : code->text);
}

} // namespace

StoreSign storeSign(const StoreState &state)
{
    if (state.phase == StorePhase::Live && state.damageCount > 0)
        return StoreSign::Warning;
    return phaseOf(state).sign;
}

QString signText(const StoreState &state)
{
    if (state.phase == StorePhase::Offline || state.phase == StorePhase::Failed)
        return problemText(state);
    if (storeSign(state) == StoreSign::Warning && state.phase == StorePhase::Live)
        return StoreTexts::tr("%1 record(s) cannot be read", nullptr, int(state.damageCount))
            .arg(humanCount(state.damageCount));
    return StoreTexts::tr(phaseOf(state).text);
}

QString driverText(const StoreLocation &location)
{
    const QString label = labelOf(location.driver, {});
    return label.isEmpty() ? location.driver : label;
}

QString kindText(const StoreLocation &location)
{
    const QString label = labelOf(location.driver, location.layout);
    if (!label.isEmpty() || location.layout.isEmpty())
        return label.isEmpty() ? driverText(location) : label;
    return driverText(location) + u" · " + location.layout;
}

QString scannedText(const StoreState &state)
{
    const ScanProgress &progress = state.progress;
    const QString scanned = humanCount(progress.scanned);
    return progress.total < 0 ? StoreTexts::tr("scanned %1").arg(scanned)
                              : StoreTexts::tr("scanned %1 of %2").arg(scanned, humanCount(progress.total));
}

QString retryText(const StoreState &state, Timestamp now)
{
    if (state.retryAt.isNull())
        return {};
    const qint64 left = qMax(qint64(0), state.retryAt.microseconds() - now.microseconds());
    return left < 1'000'000 ? StoreTexts::tr("retrying now")
                            : StoreTexts::tr("retry in %1").arg(humanDuration(left));
}

QString storeLine(const StoreState &state, Timestamp now)
{
    const ScanProgress &progress = state.progress;
    QStringList parts{kindText(state.location)};
    if (state.phase == StorePhase::Scanning)
        return progress.total < 0 ? StoreTexts::tr("scanning %1").arg(humanCount(progress.scanned))
                                  : StoreTexts::tr("scanning %1 of %2")
                                        .arg(humanCount(progress.scanned), humanCount(progress.total));
    if (state.phase == StorePhase::Live)
        parts << humanCount(state.sessions) << humanBytes(state.statistics.bytes);
    else if (state.phase == StorePhase::Cancelled)
        parts << StoreTexts::tr("%1, partial").arg(humanCount(state.sessions));
    else if (state.phase == StorePhase::Offline)
        parts = QStringList{problemText(state), retryText(state, now)};
    else
        parts << signText(state);
    parts.removeAll(QString());
    return parts.join(state.phase == StorePhase::Offline ? QStringLiteral(", ") : QStringLiteral(" · "));
}

} // namespace SessionDeck
