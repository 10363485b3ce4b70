// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sourcefind.h"

#include "ui/panels/findbar.h"
#include "ui/panels/sourceview.h"

namespace SessionDeck {

bool findInSource(QsciScintilla &source, const QString &text, Qt::CaseSensitivity sensitivity, bool forward)
{
    int line = 0;
    int column = 0;
    source.getCursorPosition(&line, &column);
    int endLine = 0;
    int endColumn = 0;
    if (!forward && source.hasSelectedText()) // else the selection itself would be found again
        source.getSelection(&line, &column, &endLine, &endColumn);
    return source.findFirst(text, false, sensitivity == Qt::CaseSensitive, false, true, forward, line,
                            column);
}

void connectFind(FindBar *bar, const SourceFinder &find)
{
    const auto step = [bar, find](int direction) {
        const bool sought = !bar->text().isEmpty();
        const bool found = sought && find(bar->text(), bar->sensitivity(), direction > 0);
        bar->showCount(found || !sought ? QString() : FindBar::tr("not found"));
    };
    QObject::connect(bar, &FindBar::stepWanted, bar, step);
    QObject::connect(bar, &FindBar::changed, bar, [step] { step(1); });
}

void connectFind(FindBar *bar, SourceView *view)
{
    connectFind(bar, [view](const QString &text, Qt::CaseSensitivity sensitivity, bool forward) {
        return view->findText(text, sensitivity, forward);
    });
    QObject::connect(bar, &FindBar::closed, view, qOverload<>(&QWidget::setFocus));
}

} // namespace SessionDeck
