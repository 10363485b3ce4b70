// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/versiondiff.h"

#include <QWidget>

class QLabel;
class QListView;

namespace SessionDeck {

class DiffLineModel;

/// A difference under its heading, or a sentence that says why there is none.
class DiffPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DiffPanel(QWidget *parent = nullptr);

    /// What the lines will be about: "Change between version 16 and now".
    void setHeading(const QString &heading);
    void showDiff(const VersionDiff &diff);
    /// The same, or why there is none.
    void showResult(const Result<VersionDiff> &diff);
    /// In place of lines.
    void say(const QString &sentence);

private:
    void copy();

    DiffLineModel *m_model;
    QLabel *m_heading;
    QLabel *m_count;
    QLabel *m_sentence;
    QListView *m_lines;
};

} // namespace SessionDeck
