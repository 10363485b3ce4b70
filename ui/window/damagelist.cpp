// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/damagelist.h"

#include "ui/dialogs/listdialog.h"
#include "ui/models/format.h"
#include "ui/models/storecell.h"
#include "ui/models/visibletext.h"

#include <QCoreApplication>

namespace SessionDeck {

namespace {

struct DamageText
{
    Q_DECLARE_TR_FUNCTIONS(DamageText)
};

} // namespace

void showDamage(const StoreState &state, QWidget *parent)
{
    ListContent content{.name = QStringLiteral("damageDialog"),
                        .title = DamageText::tr("Damaged Records"),
                        .columns = {DamageText::tr("Where"), DamageText::tr("What")}};
    content.text
        = DamageText::tr("These records of %1 cannot be read, so they are in no session of the list. "
                         "They are left as they are.")
              .arg(storeName(state));
    const auto shown = qint64(state.damage.size());
    if (shown < state.damageCount)
        content.text += u' '
            + DamageText::tr("The first %1 of %2:").arg(humanCount(shown), humanCount(state.damageCount));
    for (const Error &error : state.damage)
        content.rows.push_back({visibleLine(error.place), visibleLine(error.message)});
    auto *dialog = new ListDialog(content, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace SessionDeck
