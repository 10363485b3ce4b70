// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/sample.h"

#include <algorithm>

namespace SessionDeck {

const SampledFigure *Sample::find(QByteArrayView metric) const
{
    const auto found
        = std::ranges::find_if(figures, [&](const SampledFigure &f) { return f.metric == metric; });
    return found == figures.end() ? nullptr : &*found;
}

const OperationFigures *Sample::findOperation(QByteArrayView operation) const
{
    const auto found = std::ranges::find_if(
        operations, [&](const OperationFigures &o) { return o.operation == operation; });
    return found == operations.end() ? nullptr : &*found;
}

} // namespace SessionDeck
