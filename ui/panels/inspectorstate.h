// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace SessionDeck {

/// What stands where a content would be: a hint, that it is being loaded, or why there is none and what to
/// do about it.
class InspectorState : public QWidget
{
    Q_OBJECT
public:
    explicit InspectorState(QWidget *parent = nullptr);

    void showHint(const QString &text);
    void showLoading(const QString &text);
    /// With a button that asks for another try.
    void showError(const QString &title, const QString &text);

signals:
    void retryWanted();

private:
    struct Parts
    {
        QString title = {};
        QString text = {};
        bool busy = false;
        bool retry = false;
    };
    void show(const Parts &parts);

    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_busy;
    QPushButton *m_retry;
};

} // namespace SessionDeck
