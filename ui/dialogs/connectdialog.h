// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/driver.h"
#include "ui/dialogs/passwordbox.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ConnectDialog;
}

namespace SessionDeck {

/// Asks for the address of a Redis server, and tries it if one likes.
class ConnectDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ConnectDialog(QWidget *parent);
    ~ConnectDialog() override;

    StoreLocation location() const;
    PasswordChoice password() const;

private:
    void showFields();
    void test();
    void forgetTest();
    void showFound(const Result<std::vector<Detection>> &found);

    std::unique_ptr<Ui::ConnectDialog> m_ui;
    int m_tests = 0; // grows with every test and every change; results of older tests are dropped
};

} // namespace SessionDeck
