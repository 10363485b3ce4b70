// SPDX-License-Identifier: GPL-3.0-or-later
// What the blocks of a message say; see clauderecord.h.
#include "core/base/coretext.h"
#include "core/base/jsontext.h"
#include "core/base/jsonwalk.h"
#include "core/store/json/clauderecord.h"

#include <QStringList>

namespace SessionDeck {

namespace {

struct Block
{
    QByteArrayView type = {}; // literal
    QByteArrayView text = {}; // literal: text, thinking
    QByteArrayView name = {}; // literal
    QByteArrayView input = {}; // any value
    QByteArrayView content = {}; // literal or array
};

Block blockOf(QByteArrayView text, qsizetype begin)
{
    struct BlockField
    {
        const char *key;
        QByteArrayView Block::*member;
    };
    static constexpr BlockField blockFields[]
        = {{"type", &Block::type}, {"text", &Block::text},   {"thinking", &Block::text},
           {"name", &Block::name}, {"input", &Block::input}, {"content", &Block::content}};
    Block block;
    for (JsonWalk walk(text, begin); walk.next();) {
        for (const BlockField &field : blockFields) {
            if (walk.isKey(field.key))
                block.*field.member = walk.valueText();
        }
    }
    return block;
}

QString plain(QByteArrayView literal)
{
    return literal.startsWith('"') ? decodeJsonString(literal) : QString();
}

// The text of a tool's result: text, or blocks of which the text ones count.
QString resultText(QByteArrayView content)
{
    if (!content.startsWith('['))
        return plain(content);
    QStringList parts;
    for (JsonWalk walk(content, 0); walk.next();) {
        if (walk.value().type != JsonType::Object)
            continue;
        const Block block = blockOf(content, walk.value().begin);
        parts += block.text.isEmpty() ? CoreText::tr("[%1]").arg(plain(block.type)) : plain(block.text);
    }
    return parts.join(u'\n');
}

QString blockText(const Block &block)
{
    const QString type = plain(block.type);
    if (type == u"text")
        return plain(block.text);
    if (type == u"thinking")
        return CoreText::tr("Thinking:") + u'\n' + plain(block.text);
    if (type == u"tool_use")
        return CoreText::tr("Tool call: %1").arg(plain(block.name)) + u'\n' + QString::fromUtf8(block.input);
    if (type == u"tool_result")
        return CoreText::tr("Tool result:") + u'\n' + resultText(block.content);
    return CoreText::tr("[%1]").arg(type); // image, document, or what later versions bring
}

} // namespace

QString claudeText(QByteArrayView content)
{
    if (!content.startsWith('['))
        return plain(content);
    QStringList parts;
    for (JsonWalk walk(content, 0); walk.next();) {
        if (walk.value().type == JsonType::Object)
            parts += blockText(blockOf(content, walk.value().begin));
    }
    return parts.join(QStringLiteral("\n\n"));
}

bool isToolResult(QByteArrayView content)
{
    if (!content.startsWith('['))
        return false;
    bool any = false;
    for (JsonWalk walk(content, 0); walk.next();) {
        if (walk.value().type != JsonType::Object
            || blockOf(content, walk.value().begin).type != "\"tool_result\"")
            return false;
        any = true;
    }
    return any;
}

} // namespace SessionDeck
