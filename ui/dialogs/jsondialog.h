// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/jsoneditor.h"

#include <QDialog>

#include <optional>

class QLineEdit;

namespace SessionDeck {

/// A JSON text for editing, with a key above it where it is a member. Only what is valid can be applied.
class JsonDialog : public QDialog
{
    Q_OBJECT
public:
    struct Content
    {
        QString title = {};
        QByteArray json = {};
        std::optional<QString> key = {}; ///< None: there is no key to edit.
        JsonEditor::Check check = {};
    };
    JsonDialog(const Content &content, QWidget *parent);

    QByteArray json() const
    {
        return m_editor->utf8();
    }
    QString key() const;
    /// Checks what was typed last, and closes if it is right.
    void accept() override;

private:
    JsonEditor *m_editor;
    QLineEdit *m_key;
};

} // namespace SessionDeck
