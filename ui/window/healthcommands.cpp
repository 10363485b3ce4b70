// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/healthcommands.h"

#include "ui/dialogs/jobdialog.h"
#include "ui/dialogs/salvagedialog.h"
#include "ui/models/activitylog.h"
#include "ui/models/healthwork.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/healthhead.h"
#include "ui/panels/healthpart.h"
#include "ui/panels/storespanel.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/storeopening.h"

namespace SessionDeck {

HealthCommands::HealthCommands(MainWindow *window, HealthPart *part)
    : QObject(window), m_window(window), m_part(part)
{
    connect(window->commands()->action(Command::CheckStore), &QAction::triggered, this,
            &HealthCommands::check);
    connect(window->commands()->action(Command::SalvageStore), &QAction::triggered, this,
            &HealthCommands::salvage);
    connect(part, &HealthPart::salvageWanted, this, &HealthCommands::salvage);
    QAction *action = window->commands()->action(Command::CheckStore);
    const auto enable = [action, window] { action->setEnabled(window->storesPanel()->current() != nullptr); };
    connect(window->storesPanel(), &StoresPanel::currentChanged, this, [this, enable](DeckStore *store) {
        m_part->head()->setStore(store);
        enable();
    });
    enable();
}

void HealthCommands::check()
{
    m_part->head()->setStore(m_window->storesPanel()->current());
    emit shown();
    m_part->check();
}

void HealthCommands::salvage()
{
    std::vector<WorkEnd> sources;
    int chosen = -1;
    for (int row = 0; row < m_window->stores()->rowCount(); ++row) {
        const DeckStore *store = m_window->stores()->store(row);
        const WorkEnd end = endOf(*store);
        if (end.location.path.isEmpty() || end.location.driver == u"redis")
            continue;
        if (store == m_window->storesPanel()->current())
            chosen = int(sources.size());
        sources.push_back(end);
    }
    SalvageDialog dialog(sources, chosen, m_window);
    if (dialog.exec() == QDialog::Accepted)
        start(dialog.source(), dialog.target());
}

void HealthCommands::start(const StoreLocation &source, const StoreLocation &target)
{
    auto *job = new JobDialog(tr("Salvage"), tr("Reading what can be read…"), m_window);
    connect(job, &JobDialog::ended, this, [this, target](const Result<JobResult> &result) {
        if (result)
            m_window->opening()->openLocation(target);
    });
    job->run([source, target](const JobContext &context) { return salvageWork(source, target, context); },
             {.log = m_window->activity(),
              .title = tr("Salvaging %1").arg(displayName(source)),
              .store = displayName(target),
              .operation = tr("Salvage from %1").arg(displayName(source))});
}

} // namespace SessionDeck
