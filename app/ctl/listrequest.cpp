// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/listrequest.h"

#include "app/ctl/ctltext.h"

namespace SessionDeck {

namespace {

// The members of the JSON lines, and shorter words.
struct FieldName
{
    const char *name;
    SortField field;
};
constexpr FieldName fieldNames[] = {
    {"id", SortField::Id},
    {"title", SortField::Title},
    {"participants", SortField::Participants},
    {"message_count", SortField::Messages},
    {"messages", SortField::Messages},
    {"size_bytes", SortField::Size},
    {"size", SortField::Size},
    {"created_at", SortField::Created},
    {"created", SortField::Created},
    {"last_activity", SortField::LastActivity},
    {"activity", SortField::LastActivity},
    {"expires_at", SortField::Expires},
    {"expires", SortField::Expires},
    {"health", SortField::Health},
};

Result<ViewSpec> parseSort(const QString &text)
{
    const QString name = text.section(u':', 0, 0);
    const QString order = text.section(u':', 1);
    const bool descending = order == u"desc";
    if (!order.isEmpty() && !descending && order != u"asc")
        return fail(ErrorCode::Invalid,
                    Ctl::tr("\"%1\" is no order to sort in; use asc or desc.").arg(order));
    QStringList known;
    for (const FieldName &entry : fieldNames) {
        known += QString::fromLatin1(entry.name);
        if (known.last() == name)
            return ViewSpec{.field = entry.field,
                            .order = descending ? Qt::DescendingOrder : Qt::AscendingOrder};
    }
    return fail(
        ErrorCode::Invalid,
        Ctl::tr("\"%1\" is no field to sort by; there are %2.").arg(name, known.join(QStringLiteral(", "))));
}

Result<qint64> parseLimit(const QString &text)
{
    bool ok = false;
    const qint64 limit = text.toLongLong(&ok);
    if (!ok || limit < 0)
        return fail(ErrorCode::Invalid, Ctl::tr("--limit wants a number, not \"%1\".").arg(text));
    return limit;
}

} // namespace

Result<ListRequest> listRequest(const Context &context)
{
    ListRequest request{.depth = context.has("quick") ? ScanDepth::Headers : ScanDepth::Complete};
    if (context.has("limit")) {
        const Result<qint64> limit = parseLimit(context.value("limit"));
        if (!limit)
            return fail(limit.error());
        request.limit = *limit;
    }
    const Result<SessionQuery> query = parseSessionQuery(context.value("filter"), Timestamp::now());
    if (!query)
        return fail(query.error());
    request.query = *query;
    if (context.has("sort")) {
        const Result<ViewSpec> view = parseSort(context.value("sort"));
        if (!view)
            return fail(view.error());
        request.sorted = *view;
        request.sorted->query = *query;
    }
    return request;
}

} // namespace SessionDeck
