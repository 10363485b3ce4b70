// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectdialog.h"

#include "core/base/runthen.h"
#include "core/store/openstore.h"
#include "ui/models/storetexts.h"
#include "ui/models/visibletext.h"
#include "ui_connectdialog.h"

#include <QPushButton>

namespace SessionDeck {

namespace {

enum Over { Network, NetworkWithTls, UnixSocket };

} // namespace

ConnectDialog::ConnectDialog(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::ConnectDialog>())
{
    m_ui->setupUi(this);
    m_ui->column->setSizeConstraint(QLayout::SetFixedSize);
    m_ui->found->hide();
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Connect"));
    connect(m_ui->over, &QComboBox::currentIndexChanged, this, &ConnectDialog::forgetTest);
    for (const QLineEdit *field : findChildren<QLineEdit *>()) // that of the password too
        connect(field, &QLineEdit::textChanged, this, &ConnectDialog::forgetTest);
    for (const QSpinBox *number : {m_ui->port, m_ui->database})
        connect(number, &QSpinBox::valueChanged, this, &ConnectDialog::forgetTest);
    connect(m_ui->test, &QPushButton::clicked, this, &ConnectDialog::test);
    showFields();
    m_ui->host->setFocus();
}

ConnectDialog::~ConnectDialog() = default;

StoreLocation ConnectDialog::location() const
{
    const bool socket = m_ui->over->currentIndex() == UnixSocket;
    return {.driver = QStringLiteral("redis"),
            .path = socket ? m_ui->socket->text().trimmed() : QString(),
            .host = socket ? QString() : m_ui->host->text().trimmed(),
            .port = socket ? quint16(0) : quint16(m_ui->port->value()),
            .tls = m_ui->over->currentIndex() == NetworkWithTls,
            .user = m_ui->user->text().trimmed(),
            .database = m_ui->database->value(),
            .prefix = m_ui->prefix->text()};
}

PasswordChoice ConnectDialog::password() const
{
    return m_ui->password->choice();
}

void ConnectDialog::showFields()
{
    const bool socket = m_ui->over->currentIndex() == UnixSocket;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->hostLabel), static_cast<QWidget *>(m_ui->host),
                            static_cast<QWidget *>(m_ui->port)})
        widget->setVisible(!socket);
    m_ui->socketLabel->setVisible(socket);
    m_ui->socket->setVisible(socket);
    const StoreLocation target = location();
    const bool complete = socket ? target.path.startsWith(u'/') : !target.host.isEmpty();
    m_ui->test->setEnabled(complete);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(complete);
}

// What was found out is not about what stands there now.
void ConnectDialog::forgetTest()
{
    ++m_tests;
    m_ui->found->hide();
    m_ui->error->setText({});
    showFields();
}

void ConnectDialog::test()
{
    m_ui->test->setEnabled(false);
    m_ui->error->setText({});
    m_ui->found->setText(tr("Connecting…"));
    m_ui->found->show();
    const OpenOptions options{.password = password().password};
    runThen(
        *QThreadPool::globalInstance(), this,
        [target = location(), options] { return detectStores(target, options); },
        [this, test = ++m_tests](const Result<std::vector<Detection>> &found) {
            if (test == m_tests)
                showFound(found);
        });
}

void ConnectDialog::showFound(const Result<std::vector<Detection>> &found)
{
    m_ui->test->setEnabled(true);
    const bool nothing = !found && found.error().code == ErrorCode::NotFound;
    QStringList lines{found ? tr("Connected. Found:") : tr("Connected.")};
    if (found) {
        for (const Detection &store : *found)
            lines += QString(u"•  " + kindText(store.location) + u": " + visibleLine(store.reason));
    } else if (nothing) {
        lines += visibleText(found.error().message);
    }
    m_ui->found->setText(lines.join(u'\n'));
    m_ui->found->setVisible(found || nothing);
    m_ui->error->setText(found || nothing ? QString() : visibleText(found.error().message));
}

} // namespace SessionDeck
