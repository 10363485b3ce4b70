// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rawpanel.h"

#include "ui/models/format.h"
#include "ui/models/rawtext.h"
#include "ui/models/visibletext.h"
#include "ui/panels/findbar.h"
#include "ui/panels/inspectornotice.h"
#include "ui/panels/jsoneditor.h"
#include "ui/panels/raweditor.h"
#include "ui/panels/rawsaving.h"
#include "ui/panels/sourcefind.h"
#include "ui/panels/sourceview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

namespace SessionDeck {

RawPanel::RawPanel(StagedLoader *loader, QWidget *parent)
    : QWidget(parent),
      m_loader(loader),
      m_places(new QComboBox(this)),
      m_indent(new QCheckBox(tr("&Indent for reading"), this)),
      m_notice(new InspectorNotice(this)),
      m_find(new FindBar(this)),
      m_view(new SourceView(this)),
      m_edit(new QToolButton(this)),
      m_save(new QToolButton(this)),
      m_pages(new QStackedWidget(this)),
      m_editor(new RawEditor(loader, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    auto *stored = new QWidget(this);
    auto *column = new QVBoxLayout(stored);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_view, 1);
    layout->addWidget(m_find);
    m_pages->addWidget(stored);
    m_pages->addWidget(m_editor);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_pages);
    connect(m_editor, &RawEditor::opened, this, [this] { showEditor(true); });
    connect(m_editor, &RawEditor::closed, this, [this] { showEditor(false); });
    connect(m_places, &QComboBox::currentIndexChanged, this, &RawPanel::showPart);
    connect(m_indent, &QCheckBox::toggled, this, &RawPanel::showPart);
    connectFind(m_find, [this](const QString &text, Qt::CaseSensitivity sensitivity, bool forward) {
        return m_editor->isOpen() ? findInSource(*m_editor->text(), text, sensitivity, forward)
                                  : m_view->findText(text, sensitivity, forward);
    });
    connect(m_find, &FindBar::closed, this, [this] {
        QWidget *shown = m_editor;
        (m_editor->isOpen() ? shown : m_view)->setFocus();
    });
}

QWidget *RawPanel::buildBar()
{
    m_places->setObjectName(QStringLiteral("rawPlaces"));
    m_places->setAccessibleName(tr("Place of the bytes"));
    m_places->setToolTip(
        tr("The bytes of each place where the session is stored, only to be read. \"Edit\" opens "
           "all of it as one text."));
    m_places->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_places->setMinimumContentsLength(8);
    m_indent->setObjectName(QStringLiteral("rawIndent"));
    m_indent->setToolTip(
        tr("Shows JSON with other white space between the same tokens. Nothing is changed in the store."));
    m_save->setObjectName(QStringLiteral("rawSave"));
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("Save all bytes of this place to a file"));
    connect(m_save, &QToolButton::clicked, this,
            [this] { saveRawPart(this, m_address, m_places->currentData().toString(), m_notice); });
    m_edit->setObjectName(QStringLiteral("rawEdit"));
    m_edit->setText(tr("Edit"));
    m_edit->setCheckable(true);
    connect(m_edit, &QToolButton::clicked, this, [this](bool on) { on ? edit() : m_editor->close(); });
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setSpacing(8);
    layout->addWidget(m_places, 1);
    layout->addWidget(m_indent);
    layout->addWidget(m_save);
    layout->addWidget(m_edit);
    return bar;
}

void RawPanel::setSession(const SessionAddress &address)
{
    const bool isSame = address.store == m_address.store && address.id == m_address.id;
    if (m_edit->isChecked() && isSame && !m_editor->isOpen())
        m_editor->open(); // it was saved or reverted
    else if (!m_editor->isOpen()) // else it was faster than the first messages
        showEditor(false);
    m_address = address;
    const QString locked = m_loader->locked();
    m_edit->setEnabled(locked.isEmpty());
    m_edit->setToolTip(locked.isEmpty()
                           ? tr("Edits the whole session as one JSON text, whatever places it is stored at")
                           : plainTip(locked));
    m_parts.clear();
    m_view->showBytes({}, false);
    m_shownPlace.clear();
    m_notice->clear();
    refresh();
}

void RawPanel::refresh()
{
    m_stale = true;
    ++m_visit;
    if (isVisible())
        load();
}

void RawPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void RawPanel::load()
{
    if (!m_address.store)
        return;
    m_stale = false;
    const RawRequest request{.id = m_address.id};
    m_address.store->run(
        this, [request](SessionStore &store, const std::stop_token &) { return store.raw(request); },
        [this, visit = ++m_visit](const Result<std::vector<RawPart>> &parts) {
            if (visit == m_visit)
                take(parts);
        });
}

void RawPanel::take(const Result<std::vector<RawPart>> &parts)
{
    if (!parts) {
        m_notice->say(InspectorNotice::Kind::Error, describe(parts.error()));
        return;
    }
    m_parts = *parts;
    {
        const QSignalBlocker quiet(m_places);
        m_places->clear();
        for (const RawPart &part : m_parts)
            m_places->addItem(
                tr("%1 (%2)", "place, size").arg(visibleLine(part.place), humanBytes(part.totalBytes)),
                part.place);
        m_places->setCurrentIndex(std::max(m_places->findData(m_shownPlace), 0));
    }
    showPart();
}

void RawPanel::showPart()
{
    const int index = m_places->currentIndex();
    if (index < 0 || size_t(index) >= m_parts.size()) {
        m_view->showBytes({}, false);
        return;
    }
    const RawPart &part = m_parts[size_t(index)];
    const RawStyle style = m_indent->isChecked() ? RawStyle::Indented : RawStyle::Stored;
    runThen(
        *QThreadPool::globalInstance(), this,
        [bytes = part.bytes, style] { return prepareRaw(bytes, style); },
        [this, part, style, visit = ++m_visit](const RawText &text) {
            if (visit != m_visit)
                return;
            const bool isJson = !text.isHex && (part.syntax == u"json" || part.syntax == u"jsonl");
            m_view->showBytes(text.utf8, isJson, part.place == m_shownPlace);
            m_shownPlace = part.place;
            QStringList notes{describeRaw(text)};
            if (part.bytes.size() < part.totalBytes)
                notes.prepend(tr("Cut at %1 of %2; save it to see the whole.")
                                  .arg(humanBytes(part.bytes.size()), humanBytes(part.totalBytes)));
            if (style == RawStyle::Indented && !text.isIndented)
                notes += tr("Not indented: this is no complete JSON, or it would get too large.");
            notes.removeAll(QString());
            m_notice->say(InspectorNotice::Kind::Note, notes.join(u' '));
        });
}

void RawPanel::edit()
{
    m_edit->setChecked(m_editor->isOpen());
    emit editWanted();
    m_editor->open();
}

void RawPanel::showEditor(bool on)
{
    m_edit->setChecked(on);
    m_pages->setCurrentIndex(on ? 1 : 0);
    m_places->setEnabled(!on);
    m_indent->setEnabled(!on);
    m_save->setEnabled(!on);
    if (on)
        m_editor->text()->setFocus();
}

} // namespace SessionDeck
