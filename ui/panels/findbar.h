// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace SessionDeck {

/// A line to search in what stands below it: text, case, next and previous, how many. Escape closes it.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    void open();
    QString text() const;
    Qt::CaseSensitivity sensitivity() const;
    /// "3 of 17", and what the tool tip adds.
    void showCount(const QString &count, const QString &tip = {});

signals:
    void changed(); ///< Text or case, a moment after the last key.
    void stepWanted(int direction); ///< 1: next, -1: previous.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();

    QLineEdit *m_text;
    QToolButton *m_case;
    QLabel *m_count;
};

} // namespace SessionDeck
