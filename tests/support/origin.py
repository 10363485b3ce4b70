#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a multichat store as the program that made the layout does, and prints it as one line of JSON.

usage: origin.py FOLDER|DATABASE       exit code: 0 read, 1 the store is not as that program writes it
"""
import json
import pathlib
import sqlite3
import sys

SESSION = ["session_id", "participants", "created_at", "last_activity", "message_count"]
MESSAGE = ["id", "sender", "recipient", "content", "timestamp", "session_id"]


def from_json(folder):
    sessions = json.loads((folder / "sessions.json").read_text(encoding="utf-8"))
    messages = json.loads((folder / "messages.json").read_text(encoding="utf-8"))
    for key, session in sessions.items():
        assert list(session) == SESSION and session["session_id"] == key, session
    assert isinstance(messages, list) and all(list(message) == MESSAGE for message in messages)
    return sessions, messages


def from_sqlite(path):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    database.row_factory = sqlite3.Row
    sessions = {row["session_id"]: dict(row) for row in database.execute("SELECT * FROM sessions")}
    for session in sessions.values():
        session["participants"] = json.loads(session["participants"])
    return sessions, [dict(row) for row in database.execute("SELECT * FROM messages")]


def check(session):
    assert all(isinstance(session[key], (float, int)) for key in ("created_at", "last_activity")), session
    assert isinstance(session["message_count"], int), session
    assert all(isinstance(name, str) for name in session["participants"]), session


def main(place):
    sessions, messages = from_json(place) if place.is_dir() else from_sqlite(place)
    for session in sessions.values():
        check(session)
        session["messages"] = []
    for message in sorted(messages, key=lambda message: message["timestamp"]):
        sessions[message.pop("session_id")]["messages"].append(message)
    print(json.dumps(sessions))


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
