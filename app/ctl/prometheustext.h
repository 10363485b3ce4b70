// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/sample.h"

namespace SessionDeck {

/// A sample in the text format that Prometheus scrapes (0.0.4).
QByteArray prometheusText(const Sample &sample);

} // namespace SessionDeck
