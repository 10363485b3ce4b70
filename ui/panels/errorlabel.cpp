// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/errorlabel.h"

namespace SessionDeck {

ErrorLabel::ErrorLabel(QWidget *parent) : ToneLabel(parent)
{
    setTone(&SemanticColors::error);
    setWordWrap(true);
    hide();
}

void ErrorLabel::setText(const QString &text)
{
    QLabel::setText(text);
    setVisible(!text.isEmpty());
}

} // namespace SessionDeck
