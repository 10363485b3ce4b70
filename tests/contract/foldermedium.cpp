// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/medium.h"
#include "tests/support/temporaryplace.h"

#include <QDirIterator>

#include <sys/stat.h>

namespace SessionDeck {

namespace {

class FolderMedium : public Medium
{
public:
    FolderMedium();

    StoreLocation location() const override;
    MediumBytes bytes() const override;
    QStringList names() const override;
    void apply(const QByteArrayList &words) override;

private:
    void replaceIn(const QString &name, const QByteArray &old, const QByteArray &text);

    TemporaryPlace m_place;
    QString m_root;
};

FolderMedium::FolderMedium() : m_root(m_place.path("store"))
{
    QDir().mkpath(m_root);
}

StoreLocation FolderMedium::location() const
{
    return {.driver = "json", .path = m_root};
}

QStringList FolderMedium::names() const
{
    QStringList names;
    QDirIterator files(m_root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(files.next().mid(m_root.size() + 1));
    names.sort();
    return names;
}

MediumBytes FolderMedium::bytes() const
{
    MediumBytes all;
    for (const QString &name : names()) {
        const QString path = m_root + u'/' + name;
        struct stat status = {};
        if (lstat(QFile::encodeName(path).constData(), &status) != 0)
            qFatal("cannot look at %s", qPrintable(path));
        if (!S_ISREG(status.st_mode))
            continue;
        all[name] = readFile(path);
        all[name + " (changed)"] = QByteArray::number(qint64(status.st_mtim.tv_sec)) + '.'
            + QByteArray::number(qint64(status.st_mtim.tv_nsec));
    }
    return all;
}

// The first place only.
void FolderMedium::replaceIn(const QString &name, const QByteArray &old, const QByteArray &text)
{
    QByteArray bytes = readFile(m_root + u'/' + name);
    const qsizetype at = bytes.indexOf(old);
    if (at < 0)
        qFatal("%s does not hold %s", qPrintable(name), old.constData());
    m_place.put("store/" + name, bytes.replace(at, old.size(), text));
}

void FolderMedium::apply(const QByteArrayList &words)
{
    const QString name = QFile::decodeName(words.at(0));
    if (words.size() > 2)
        replaceIn(name, words.at(1), words.at(2));
    else if (words.size() == 2)
        m_place.put("store/" + name, words.at(1));
    else if (!QFile::remove(m_root + u'/' + name))
        qFatal("cannot delete %s", qPrintable(name));
}

} // namespace

std::unique_ptr<Medium> makeFolderMedium()
{
    return std::make_unique<FolderMedium>();
}

} // namespace SessionDeck
