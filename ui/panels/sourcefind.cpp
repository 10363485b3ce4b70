// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sourcefind.h"

#include "ui/panels/findbar.h"
#include "ui/panels/sourceview.h"

namespace SessionDeck {

void connectFind(FindBar *bar, SourceView *view)
{
    const auto step = [bar, view](int direction) {
        const bool sought = !bar->text().isEmpty();
        const bool found = sought && view->findText(bar->text(), bar->sensitivity(), direction > 0);
        bar->showCount(found || !sought ? QString() : FindBar::tr("not found"));
    };
    QObject::connect(bar, &FindBar::stepWanted, view, step);
    QObject::connect(bar, &FindBar::changed, view, [step] { step(1); });
    QObject::connect(bar, &FindBar::closed, view, qOverload<>(&QWidget::setFocus));
}

} // namespace SessionDeck
