// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace SessionDeck {

/// A sentence above a content that needs to be known first: what is damaged, cut or out of date. Hidden while
/// it has nothing to say.
class InspectorNotice : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Note, Warning, Error };

    explicit InspectorNotice(QWidget *parent = nullptr);

    /// `action`: what a button beside the text offers; empty: no button.
    void say(Kind kind, const QString &text, const QString &action = {});
    void clear();
    QString text() const;

signals:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
    QToolButton *m_action;
    Kind m_kind = Kind::Note;
};

} // namespace SessionDeck
