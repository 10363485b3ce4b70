// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/tonelabel.h"

namespace SessionDeck {

/// A line of plain text in the error colour; takes no room while it is empty.
class ErrorLabel : public ToneLabel
{
    Q_OBJECT
public:
    explicit ErrorLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
};

} // namespace SessionDeck
