// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/monitorexport.h"

#include "core/base/runthen.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartrows.h"
#include "ui/dialogs/filechoice.h"
#include "ui/panels/savefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMessageBox>

namespace SessionDeck {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

struct ExportedFile
{
    QString path = {};
    QByteArray bytes = {};
};

QByteArray writeCsv(const ChartCanvas &canvas)
{
    return chartCsv(canvas.content(), canvas.axis()->range());
}

constexpr ChartExportKind exportKinds[]
    = {{"PNG", "png", chartPng}, {"SVG", "svg", chartSvg}, {"CSV", "csv", writeCsv}};

Result<void> saveAll(const std::vector<ExportedFile> &files)
{
    for (const ExportedFile &file : files) {
        if (const Result<void> saved = saveFile(file.path, file.bytes); !saved)
            return saved;
    }
    return {};
}

} // namespace

std::span<const ChartExportKind> chartExportKinds()
{
    return exportKinds;
}

void exportCharts(QWidget &charts, const ChartExportKind &kind)
{
    const QString folder = chooseFolderToFill(&charts, ExportText::tr("Folder for a file of each chart"));
    if (folder.isEmpty())
        return;
    const QString moment = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    std::vector<ExportedFile> files;
    for (const ChartCard *card : charts.findChildren<ChartCard *>()) {
        if (card->isHidden())
            continue;
        files.push_back({.path = QStringLiteral("%1/%2-%3.%4")
                                     .arg(folder, card->objectName(), moment, QLatin1StringView(kind.suffix)),
                         .bytes = kind.write(*card->canvas())});
    }
    runThen(
        *QThreadPool::globalInstance(), &charts, [files] { return saveAll(files); },
        [&charts](const Result<void> &saved) {
            if (!saved)
                QMessageBox::warning(&charts, ExportText::tr("Not saved"), describe(saved.error()));
        });
}

} // namespace SessionDeck
