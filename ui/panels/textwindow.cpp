// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/textwindow.h"

#include "core/base/runthen.h"
#include "ui/models/format.h"
#include "ui/models/rawtext.h"
#include "ui/panels/findbar.h"
#include "ui/panels/inspectornotice.h"
#include "ui/panels/savefile.h"
#include "ui/panels/sourcefind.h"
#include "ui/panels/sourceview.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace SessionDeck {

namespace {

constexpr qsizetype mostUnits = 2 * 1024 * 1024;

} // namespace

TextWindow::TextWindow(QWidget *parent)
    : QDialog(parent),
      m_notice(new InspectorNotice(this)),
      m_find(new FindBar(this)),
      m_view(new SourceView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("textWindow"));
    resize(760, 620);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_find);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::Save), &QPushButton::clicked, this, &TextWindow::save);
    connectFind(m_find, m_view);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_find, &FindBar::open);
}

void TextWindow::showText(const QString &text)
{
    m_text = text;
    m_view->setWrapMode(QsciScintilla::WrapWord);
    if (text.size() > mostUnits)
        m_notice->say(InspectorNotice::Kind::Note,
                      tr("The first %1 of %2 characters. Save the text to read it whole.")
                          .arg(humanCount(mostUnits), humanCount(text.size())));
    runThen(
        *QThreadPool::globalInstance(), this,
        [head = text.left(mostUnits)] { return prepareRaw(head.toUtf8(), RawStyle::Stored); },
        [this](const RawText &shown) { m_view->showBytes(shown.utf8, false); });
}

void TextWindow::save()
{
    const QString path = askWhereToSave(this, QStringLiteral("message.txt"));
    if (path.isEmpty())
        return;
    runThen(
        *QThreadPool::globalInstance(), this, [path, text = m_text] { return saveFile(path, text.toUtf8()); },
        [this, path](const Result<void> &saved) {
            m_notice->say(saved ? InspectorNotice::Kind::Note : InspectorNotice::Kind::Error,
                          saved ? tr("Saved to %1").arg(path) : describe(saved.error()));
        });
}

} // namespace SessionDeck
