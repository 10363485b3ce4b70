// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace SessionDeck {

/// A sentence above a content that needs to be known first: what is damaged, cut or out of date. Hidden while
/// it has nothing to say.
class InspectorNotice : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Note, Warning, Error };

    explicit InspectorNotice(QWidget *parent = nullptr);

    void say(Kind kind, const QString &text);
    void clear();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
    Kind m_kind = Kind::Note;
};

} // namespace SessionDeck
