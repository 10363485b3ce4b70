// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/ownerdata.h"

#include <algorithm>

namespace SessionDeck {

namespace {

// "@" stands for the id of the sample session 2.

const std::vector<OwnerData> &allOwnerData()
{
    static const std::vector<OwnerData> all{
        {.subject = "json/jsonl",
         .owned = {{"owned.jsonl",
                    "{\"sessiondeck\" : 1, \"id\":\"owned\",  \"x\":1.0, "
                    "\"x\":2,\"title\":\"\\u00e9\\/\",\"participants\": [ "
                    "\"a\" ]}\n{\"ordinal\":0,\"big\":9007199254740993, \"content\" : "
                    "\"w0rd-as-it-was\",\"sender\":\"\\u0041\"}\n"}},
         .damage = {{"@.jsonl", "\"content\":\"Message 0", "\"content\":Message 0"}}},
        {.subject = "json/multichat",
         .owned = {{"sessions.json",
                    "{\n  \"owned\": {\n    \"session_id\": \"owned\",\n    \"participants\": [\n      "
                    "\"A\"\n    ],\n    "
                    "\"created_at\": 1758687912.5135298,\n    \"last_activity\": 1758689528.2688105,\n    "
                    "\"message_count\": 1,\n    \"later\": {\"n\": 123456789012345678901234567890, \"n\": "
                    "1.0}\n  }\n}"},
                   {"messages.json",
                    "[\n  {\n    \"id\": \"m\",\n    \"sender\": \"\\u0041\",\n    \"recipient\": \"All\",\n "
                    "   \"content\": "
                    "\"w0rd-as-it-was\",\n    \"timestamp\": 1758687958.5127223,\n    \"session_id\": "
                    "\"owned\",\n    "
                    "\"later\": [1E5, -0.0, \"\\/\"]\n  }\n]"}},
         .damage = {{"sessions.json", "\"@\": {", "\"@\": 5, \"was\": {"}},
         .orphan = {{"messages.json", "[",
                     "[{\"id\": \"o\", \"sender\": \"A\", \"recipient\": \"All\", \"content\": \"nobody's\", "
                     "\"timestamp\": "
                     "1758687958.5, \"session_id\": \"lost\"},"}}},
        {.subject = "sqlite/native",
         .damage = {{"UPDATE messages SET content = CAST(x'ff00fe' AS TEXT) WHERE session = (SELECT key FROM "
                     "sessions "
                     "WHERE id = '@')"}}},
        {.subject = "sqlite/multichat",
         .owned
         = {{"CREATE TABLE sessions (session_id TEXT PRIMARY KEY, participants TEXT, created_at REAL, "
             "last_activity REAL, message_count INTEGER, later TEXT)"},
            {"CREATE TABLE messages (id TEXT PRIMARY KEY, session_id TEXT, sender TEXT, recipient TEXT, "
             "content TEXT, timestamp REAL, later BLOB)"},
            {"INSERT INTO sessions VALUES ('owned', '[ \"\\u0041\",\"B\" ]', 1758687912.5135298, 1758689528, "
             "1, "
             "'{\"x\":1.0}')"},
            {"INSERT INTO messages VALUES ('m', 'owned', 'A', NULL, 'w0rd-as-it-was', 1758687958.5127223, "
             "x'00ff')"}},
         .damage = {{"UPDATE sessions SET created_at = 'soon' WHERE session_id = '@'"}},
         .orphan = {{"INSERT INTO messages VALUES ('o', 'lost', 'A', 'All', 'nobody''s', 1758687958.5)"}}},
        {.subject = "json/claude-code",
         .damage = {{"projects/-home-me-app/@.jsonl", "\"isSidechain\":false", "\"isSidechain\":fal"}}},
        {.subject = "sqlite/openai-agents",
         .damage = {{"UPDATE agent_messages SET message_data = '{broken' WHERE session_id = '@'"}},
         .orphan = {{"INSERT INTO agent_messages (session_id, message_data) VALUES ('lost', "
                     "'{\"role\": \"user\", \"content\": \"nobody''s\"}')"}}},
        {.subject = "redis/native",
         .damage = {{"LSET", "${@}:m", "0", "{broken"}},
         .orphan = {{"RPUSH", "${lost}:m", "{\"id\":\"o\",\"sender\":\"A\",\"content\":\"nobody's\"}"}}},
        {.subject = "redis/openai-agents",
         .damage = {{"LSET", "$agents:session:@:messages", "0", "{broken"}}},
        {.subject = "redis/string",
         .owned = {{"SET", "$owned",
                    "{ \"messages\":[ {\"content\" :\"w0rd-as-it-was\",\"role\":\"user\", "
                    "\"n\":1.0,\"n\":12345678901234567890} "
                    "],\t\"user\": {\"z\":1,\"a\":\"\\u00e9\"} }"}},
         .damage = {{"SET", "$@", "{broken"}}},
    };
    return all;
}

} // namespace

const OwnerData &ownerData()
{
    static const OwnerData none{""};
    const auto found
        = std::ranges::find(allOwnerData(), QByteArrayView(currentSubject().name), &OwnerData::subject);
    return found == allOwnerData().end() ? none : *found;
}

} // namespace SessionDeck
