// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storerequests.h"
#include "ui/panels/sessionloader.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace SessionDeck {

class FindBar;
class InspectorNotice;
class SourceView;

/// The bytes that a session is stored as. Reads them when it is seen, not before.
class RawPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RawPanel(QWidget *parent = nullptr);

    void setSession(const SessionAddress &address);
    /// The session changed in the store.
    void refresh();
    void openFind();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildBar();
    void load();
    void take(const Result<std::vector<RawPart>> &parts);
    void showPart();
    void save();

    SessionAddress m_address;
    std::vector<RawPart> m_parts;
    QString m_shownPlace;
    QComboBox *m_places;
    QCheckBox *m_indent;
    InspectorNotice *m_notice;
    FindBar *m_find;
    SourceView *m_view;
    quint64 m_visit = 0; // grows with every request; answers to older ones are dropped
    bool m_stale = false;
};

} // namespace SessionDeck
