// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace SessionDeck {

class StagedLoader;

/// Says, below the header of a session, that it is edited and not saved, and whether others changed it
/// meanwhile. Hidden while neither is so.
class StageBar : public QFrame
{
    Q_OBJECT
public:
    StageBar(StagedLoader *loader, QWidget *parent);

signals:
    void previewWanted();
    /// What others changed is wanted beside the edits.
    void compareWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void update();

    StagedLoader *m_loader;
    QLabel *m_label;
    QPushButton *m_preview;
    QPushButton *m_compare;
    bool m_warns = false;
};

} // namespace SessionDeck
