// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/backgroundjob.h"

#include <QWidget>

#include <memory>

namespace Ui {
class JobView;
}

namespace SessionDeck {

/// Shows how a job is getting on and how it ended: a progress bar, a sentence, and lines that need a look.
/// Takes no more room than it has to say.
class JobView : public QWidget
{
    Q_OBJECT
public:
    explicit JobView(QWidget *parent = nullptr);
    ~JobView() override;

    void clear();
    void showRunning(const QString &text);
    void showProgress(qint64 done, qint64 total);
    void showText(const QString &text, const QStringList &lines);
    /// That the work was stopped is a sentence like others.
    void showError(const Error &error);

private:
    void showLines(const QStringList &lines);

    std::unique_ptr<Ui::JobView> m_ui;
};

} // namespace SessionDeck
