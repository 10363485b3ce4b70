// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/salvagedialog.h"

#include "ui/dialogs/filechoice.h"
#include "ui/dialogs/newstorebox.h"
#include "ui/models/visibletext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace SessionDeck {

SalvageDialog::SalvageDialog(const std::vector<WorkEnd> &sources, int chosen, QWidget *parent)
    : QDialog(parent),
      m_source(new QComboBox),
      m_into(new QComboBox),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok))
{
    setObjectName(QStringLiteral("salvageDialog"));
    setWindowTitle(tr("Salvage a Damaged Store"));
    m_source->setObjectName(QStringLiteral("salvageSource"));
    m_into->setObjectName(QStringLiteral("salvageTarget"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Salvage"));
    for (const WorkEnd &source : sources)
        addSource(source.location);
    m_source->addItems({tr("Another file…"), tr("Another folder…")});
    m_source->setCurrentIndex(chosen);
    m_lastSource = chosen;
    m_into->addItems({tr("New SQLite file…"), tr("New folder of JSON files…")});
    m_into->setPlaceholderText(tr("Choose where"));
    m_into->setCurrentIndex(-1);
    layOut();
    connect(m_source, &QComboBox::activated, this, &SalvageDialog::chooseSource);
    connect(m_into, &QComboBox::activated, this, &SalvageDialog::chooseTarget);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SalvageDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SalvageDialog::reject);
    update();
}

void SalvageDialog::layOut()
{
    auto *hint = new QLabel(
        tr("The damaged store is only read. Of JSON files, everything before and after the damage is "
           "kept; of a SQLite database, all rows on pages that can be read. What is lost is listed."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Damaged store"), m_source);
    form->addRow(tr("&Into"), m_into);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(hint);
    column->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
}

void SalvageDialog::addSource(const StoreLocation &location)
{
    m_source->insertItem(int(m_sources.size()), visibleLine(location.path));
    m_sources.push_back(location);
}

// The entries behind the open stores choose another one, which then stands in front of them.
void SalvageDialog::chooseSource(int index)
{
    const int other = index - int(m_sources.size());
    if (other >= 0) {
        const QString path
            = other == 0 ? chooseFile(this, tr("Damaged File")) : chooseFolder(this, tr("Damaged Folder"));
        if (!path.isEmpty()) {
            m_lastSource = int(m_sources.size());
            addSource({.path = path});
        }
        m_source->setCurrentIndex(m_lastSource);
    }
    m_lastSource = m_source->currentIndex();
    update();
}

void SalvageDialog::chooseTarget(int index)
{
    const int known = m_target.path.isEmpty() ? 0 : 1;
    if (index < known)
        return;
    const StoreLocation made = askForNewStore(this, index == known ? NewStore::Sqlite : NewStore::Json);
    if (!made.path.isEmpty()) {
        if (known > 0)
            m_into->removeItem(0);
        m_target = made;
        m_into->insertItem(0, visibleLine(made.path));
    }
    m_into->setCurrentIndex(m_target.path.isEmpty() ? -1 : 0);
    update();
}

void SalvageDialog::update()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_lastSource >= 0 && !m_target.path.isEmpty());
}

} // namespace SessionDeck
