// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storerequests.h"
#include "ui/panels/stagedloader.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QStackedWidget;
class QToolButton;

namespace SessionDeck {

class FindBar;
class InspectorNotice;
class RawEditor;
class SourceView;

/// The bytes that a session is stored as, in their places, to be read; and all of it as one JSON text, to be
/// edited. Reads when it is seen, not before.
class RawPanel : public QWidget
{
    Q_OBJECT
public:
    RawPanel(StagedLoader *loader, QWidget *parent);

    void setSession(const SessionAddress &address);
    /// The session changed in the store.
    void refresh();
    /// Searches in what is shown: the stored bytes, or the text that is edited.
    FindBar *findBar() const
    {
        return m_find;
    }
    /// Opens the session for editing.
    void edit();
    RawEditor *editor() const
    {
        return m_editor;
    }

signals:
    /// The panel is to be seen: the session is opened in it.
    void editWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildBar();
    void load();
    void take(const Result<std::vector<RawPart>> &parts);
    void showPart();
    void showEditor(bool on);

    StagedLoader *m_loader;
    SessionAddress m_address;
    std::vector<RawPart> m_parts;
    QString m_shownPlace;
    QComboBox *m_places;
    QCheckBox *m_indent;
    InspectorNotice *m_notice;
    FindBar *m_find;
    SourceView *m_view;
    QToolButton *m_edit;
    QToolButton *m_save;
    QStackedWidget *m_pages;
    RawEditor *m_editor;
    quint64 m_visit = 0; // grows with every request; answers to older ones are dropped
    bool m_stale = false;
};

} // namespace SessionDeck
