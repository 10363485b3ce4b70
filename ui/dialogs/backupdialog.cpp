// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backupdialog.h"

#include "ui/dialogs/filechoice.h"
#include "ui/models/storetexts.h"
#include "ui/models/visibletext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace SessionDeck {

namespace {

// A file's name made of what people call the store.
QString fileStem(const QString &name)
{
    static const QStringList suffixes{QStringLiteral("db"), QStringLiteral("sqlite"),
                                      QStringLiteral("sqlite3"), QStringLiteral("json"),
                                      QStringLiteral("jsonl")};
    const QFileInfo file(name);
    QString stem;
    for (const QChar sign : suffixes.contains(file.suffix()) ? file.completeBaseName() : name)
        stem += sign.isLetterOrNumber() || QStringLiteral("-_.@ ").contains(sign) ? sign : QChar(u'-');
    while (stem.startsWith(u'.'))
        stem.remove(0, 1);
    return stem.isEmpty() ? QStringLiteral("store") : stem.left(100);
}

} // namespace

BackupDialog::BackupDialog(const BackupOffer &offer, QWidget *parent)
    : QDialog(parent),
      m_offer(offer),
      m_store(new QComboBox),
      m_file(new QLineEdit),
      m_rotate(new QCheckBox(tr("&Put the time into its name, and keep the newest"))),
      m_keep(new QSpinBox),
      m_native(new QCheckBox(tr("In SessionDeck's &own layout instead of the store's"))),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok))
{
    setObjectName(QStringLiteral("backupDialog"));
    setWindowTitle(tr("Back Up Store"));
    for (const WorkEnd &store : m_offer.stores)
        m_store->addItem(QString(visibleLine(store.name) + u"  ·  " + kindText(store.location)));
    m_store->setCurrentIndex(m_offer.chosen);
    m_store->setObjectName(QStringLiteral("backupStore"));
    m_file->setObjectName(QStringLiteral("backupFile"));
    m_file->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_rotate->setObjectName(QStringLiteral("rotateBackups"));
    m_keep->setObjectName(QStringLiteral("keptBackups"));
    m_keep->setRange(1, 1000);
    m_keep->setValue(7);
    m_keep->setAccessibleName(tr("How many backups to keep"));
    m_native->setObjectName(QStringLiteral("nativeBackup"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Back Up"));
    layOut();
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_typed = true; });
    connect(m_file, &QLineEdit::textChanged, this, &BackupDialog::update);
    connect(m_store, &QComboBox::currentIndexChanged, this, &BackupDialog::suggest);
    connect(m_rotate, &QCheckBox::toggled, this, &BackupDialog::suggest);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &BackupDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &BackupDialog::reject);
    suggest();
}

void BackupDialog::layOut()
{
    auto *browse = new QPushButton(tr("&Choose…"));
    connect(browse, &QPushButton::clicked, this, &BackupDialog::browse);
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(browse);
    auto *keep = new QHBoxLayout;
    keep->addWidget(m_rotate);
    keep->addWidget(m_keep);
    keep->addStretch(1);
    auto *hint
        = new QLabel(tr("One SQLite file, checked when it is made. The store stays usable meanwhile, and a "
                        "file that is there already is never replaced."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->addRow(tr("&Store"), m_store);
    auto *fileLabel = new QLabel(tr("&File"));
    fileLabel->setBuddy(m_file);
    form->addRow(fileLabel, file);
    form->addRow(QString(), keep);
    form->addRow(QString(), m_native);
    form->addRow(QString(), hint);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_buttons);
}

const WorkEnd &BackupDialog::store() const
{
    return m_offer.stores[size_t(m_store->currentIndex())];
}

BackupOrder BackupDialog::order() const
{
    QString file = QDir::cleanPath(QDir(m_offer.folder).absoluteFilePath(m_file->text().trimmed()));
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".db");
    return {.file = file,
            .keep = m_rotate->isChecked() ? m_keep->value() : 0,
            .asNative = m_native->isEnabled() && m_native->isChecked()};
}

void BackupDialog::suggest()
{
    if (!m_typed) {
        const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"));
        const QString stem = fileStem(store().name);
        const QString name
            = m_rotate->isChecked() ? QString(stem + u".backup.db") : QString(stem + u'-' + stamp + u".db");
        m_file->setText(QDir(m_offer.folder).absoluteFilePath(name));
    }
    update();
}

void BackupDialog::browse()
{
    const QString file = chooseNewFile(this,
                                       {.title = tr("File of the Backup"),
                                        .start = order().file,
                                        .filter = tr("SQLite databases (*.db *.sqlite *.sqlite3)"),
                                        .replaces = false});
    if (file.isEmpty())
        return;
    m_typed = true;
    m_file->setText(file);
}

void BackupDialog::update()
{
    const StoreLocation &location = store().location;
    m_native->setEnabled(location.driver == u"sqlite" && location.layout != u"native");
    m_keep->setEnabled(m_rotate->isChecked());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_file->text().trimmed().isEmpty());
}

} // namespace SessionDeck
