#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random work through the command line, in any order, beside a model of what it must lead to: creating, appending,
editing, deleting, restoring, expiring, older versions, bulk work and its undo, copies and moves. After each step the
session is what the model says; every now and then so are the list, the trash and the health of the whole store.

usage: test_anyorder.py CTL DRIVER/LAYOUT SEED STEPS
"""
import copy
import datetime
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

CTL = pathlib.Path(sys.argv[1]).resolve()
DRIVER, LAYOUT = sys.argv[2].split("/")
SEED, STEPS = int(sys.argv[3]), int(sys.argv[4])

IDS = ["a", "plain-id", "with space", "sl/ash", "do..ts", "..", "pct%41", "co:lon", "emoji-🦜", "ümlaut", "x" * 200,
       "-dash", 'q"uote', "new\u2028line", "{brace}", "*star", "a?b", "CON", "Ａ", "e\u0301"]
TEXTS = ["hi", "", "line\nline2", "🦜" * 50, '"quoted" \\ back', "<script>alert(1)</script>", "tab\tx", "\u202ertl",
         "control\u0001", "a" * 5000, '{"json":1}', "{", "}{", "null", "\u00e9\u0301", " lead", "trail ", "\r\n", "日本語"]
METADATA = [{}, {"a": 1, "n": {"x": [1, 2, {"big": 12345678901234567890}]}}, {"t": "🦜", "f": 1.5}]
EXTRAS = [{"k": 1}, {"tool": "x", "deep": {"y": None}}]
SENDERS = ["Agent-1", "Mária 🦜", "x y"]


def objects(done):
    return [json.loads(line) for line in done.stdout.decode().split("\n") if line]


def comparable(shown):
    """What must survive of a session as `show` prints it; nothing said and an empty object mean the same."""
    session = {key: shown[key] or None for key in ("title", "participants", "metadata", "expires_at")}
    session["messages"] = [{key: message.get(key) or None for key in ("id", "sender", "recipient", "role", "content",
                                                                      "timestamp", "extra")}
                           for message in shown["messages"]]
    return session


def seconds(moment):
    return datetime.datetime.fromisoformat(moment.replace("Z", "+00:00")).timestamp() if moment else None


class Work:
    def __init__(self, folder, uri):
        self.folder, self.uri = folder, uri
        self.random = random.Random(SEED)
        self.environment = dict(os.environ, LC_ALL="C.UTF-8", DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")
        for kind in ("DATA", "CONFIG", "STATE", "CACHE"):
            self.environment[f"XDG_{kind}_HOME"] = f"{folder}/{kind}"
        self.model, self.trash, self.states = {}, {}, {}
        self.stores = 0

    def run(self, *arguments, text=None, codes=(0,)):
        done = subprocess.run([str(CTL), *arguments], input=text, env=self.environment, capture_output=True, check=False)
        assert done.returncode in codes, f"{arguments}: exit code {done.returncode}\n{done.stderr.decode()}"
        return done

    def show(self, name, uri=None):
        return objects(self.run("show", uri or self.uri, "--json", "--", name))[0]

    def any(self, names):
        return self.random.choice(sorted(names))

    def other_store(self):
        self.stores += 1
        return f"sqlite:{self.folder}/other{self.stores}.db?layout=native"

    # What the store says against what the model says.

    def compare(self, name, uri=None, ids=True):
        stored, wanted = comparable(self.show(name, uri)), copy.deepcopy(self.model[name])
        times = seconds(stored.pop("expires_at")), seconds(wanted.pop("expires_at"))
        assert times[0] == times[1] or None not in times and abs(times[0] - times[1]) <= 1, f"{name!r} expires {times}"
        for message in [] if ids else stored["messages"] + wanted["messages"]:
            message["id"] = None
        for key, value in wanted.items():
            assert stored[key] == value, f"{key} of {name!r}: {str(stored[key]):.2000}\ninstead of {str(value):.2000}"

    def compare_all(self):
        listed = {row["id"]: row for row in objects(self.run("list", self.uri, "--json"))}
        assert listed.keys() == self.model.keys(), f"listed {listed.keys()} instead of {self.model.keys()}"
        for name, row in listed.items():
            assert row["health"] == "ok" and row["message_count"] == len(self.model[name]["messages"]), row
            self.compare(name)
        self.run("health", self.uri)
        trash = {version["id"] for version in objects(self.run("trash", self.uri, "--json"))}
        assert trash == self.trash.keys(), f"in the trash {trash} instead of {self.trash.keys()}"

    def remember(self):
        for name, state in self.model.items():
            known = self.states.setdefault(name, [])
            if state not in known:
                known.append(copy.deepcopy(state))

    # The kinds of work.

    def create(self):
        name = self.any(set(IDS) - self.model.keys())
        self.run("create", self.uri, "--participant", self.any(SENDERS), "--", name)
        self.trash.pop(name, None)
        self.model[name] = comparable(self.show(name))

    def append(self):
        name, text, sender = self.any(self.model), self.any(TEXTS), self.any(SENDERS)
        options = ["--sender", sender, *self.random.choice([[], ["--recipient", "All"]])]
        if LAYOUT != "multichat":
            options += self.random.choice([[], ["--role", "user"], ["--role", "tool"]])
        self.run("append", self.uri, *options, "--", name, "-", text=(text + "\n").encode())
        last = comparable(self.show(name))["messages"][-1]
        assert (last["content"] or "", last["sender"]) == (text, sender), f"{text!r} was appended as {last}"
        self.model[name]["messages"].append(last)
        self.compare(name)

    def edit(self):
        name = self.any(self.model)
        session = self.show(name)
        self.random.choice([self.retitle, self.describe, self.rewrite, self.rewrite, self.swap, self.drop, self.insert,
                            self.extend])(session)
        for ordinal, message in enumerate(session["messages"]):
            message["ordinal"] = ordinal
        done = self.run("put", self.uri, "-", text=json.dumps(session, ensure_ascii=False).encode(), codes=(0, 1))
        if done.returncode == 0:
            wanted = comparable(session)
            for new, stored in zip(wanted["messages"], self.show(name)["messages"]):
                new["id"] = new["id"] or stored["id"] or None
            self.model[name] = wanted
        else:
            assert LAYOUT == "multichat" and (b"cannot hold" in done.stderr or b"no place" in done.stderr
                                              or b"order of their times" in done.stderr), done.stderr.decode()
        self.compare(name)

    def retitle(self, session):
        session["title"] = self.random.choice(["New title", "", "ü🦜", "x" * 300])

    def describe(self, session):
        session["metadata"] = self.random.choice(METADATA)

    def rewrite(self, session):
        for message in self.random.sample(session["messages"], min(1, len(session["messages"]))):
            message[self.random.choice(["content", "sender"])] = self.any(TEXTS)

    def swap(self, session):
        self.random.shuffle(session["messages"])

    def drop(self, session):
        for message in self.random.sample(session["messages"], min(1, len(session["messages"]))):
            session["messages"].remove(message)

    def insert(self, session):
        session["messages"].insert(self.random.randint(0, len(session["messages"])),
                                   {"sender": "New", "content": self.any(TEXTS), "timestamp": "2026-01-02T03:04:05.123456Z"})

    def extend(self, session):
        for message in self.random.sample(session["messages"], min(1, len(session["messages"]))):
            message["extra"] = self.random.choice(EXTRAS)

    def delete(self):
        name = self.any(self.model)
        self.run("delete", self.uri, "--", name)
        self.run("show", self.uri, "--", name, codes=(1,))
        self.trash[name] = self.model.pop(name)

    def restore(self):
        name = self.any(self.trash)
        self.run("restore", self.uri, "--", name)
        self.model[name] = self.trash.pop(name)
        self.compare(name)

    def return_to_version(self):
        name = self.any(self.model)
        versions = objects(self.run("history", self.uri, "--json", "--", name))
        if not versions:
            return
        version = str(self.random.choice(versions)["version"])
        done = self.run("restore", self.uri, "--from", version, "--force", "--", name, codes=(0, 1))
        if done.returncode == 1:
            assert b"there was no session of this id yet" in done.stderr, done.stderr.decode()
            return
        state = comparable(self.show(name))
        known = [dict(earlier, expires_at=None) for earlier in self.states[name]]
        assert dict(state, expires_at=None) in known, f"version {version} of {name!r} was never there: {state}"
        self.model[name] = state

    def expire(self):
        name, when = self.any(self.model), self.any(["never", "2h", "7d", "2030-01-31T12:00:00Z"])
        if self.run("expire", self.uri, "--", name, when, codes=(1,) if LAYOUT == "multichat" else (0,)).returncode == 0:
            moment = self.show(name)["expires_at"]
            assert (moment is None) == (when == "never"), f"{when} became {moment}"
            self.model[name]["expires_at"] = moment
        self.compare(name)

    def bulk_and_back(self):
        change = ["delete", self.uri, "--filter", "messages:<3"]
        if LAYOUT != "multichat" and self.random.random() < 0.5:
            change = ["expire", self.uri, "--filter", "messages:<3", "3h"]
        done = objects(self.run(*change, "--json"))[-1]
        assert done["sessions"] == sum(len(session["messages"]) < 3 for session in self.model.values()), done
        if "bulk" in done:  # not if nothing was changed
            self.run("restore", self.uri, "--undo", done["bulk"])
        self.compare_all()

    def copy_all(self):
        target = self.other_store()
        self.run("copy", self.uri, target)
        self.run("verify", self.uri, target)
        for name in self.model:
            self.compare(name, target)

    def move_some(self):
        target, count = self.other_store(), len(self.model[self.any(self.model)]["messages"])
        self.run("copy", self.uri, target, "--move", "--filter", f"messages:{count}")
        moved = [name for name, session in self.model.items() if len(session["messages"]) == count]
        for name in moved:
            self.compare(name, target)
            self.trash[name] = self.model.pop(name)

    def step(self):
        kinds = {self.append: 6, self.edit: 8, self.delete: 2, self.return_to_version: 2, self.expire: 1,
                 self.bulk_and_back: 0.5, self.copy_all: 0.2, self.move_some: 0.3} if self.model else {}
        if len(self.model) < len(IDS):
            kinds[self.create] = 3
        if self.trash:
            kinds[self.restore] = 2
        kind = self.random.choices(list(kinds), list(kinds.values()))[0]
        self.remember()
        try:
            kind()
        except AssertionError as error:
            raise AssertionError(f"{kind.__name__}: {error}") from error


def main():
    with tempfile.TemporaryDirectory(prefix="anyorder-") as folder:
        uris = {"json": f"json:{folder}/store?layout={LAYOUT}", "sqlite": f"sqlite:{folder}/store.db?layout={LAYOUT}",
                "redis": f"redis+unix://{folder}/redis.sock?layout={LAYOUT}&prefix=any%3A"}
        server = None
        if DRIVER == "redis":
            server = subprocess.Popen(["redis-server", "--port", "0", "--unixsocket", f"{folder}/redis.sock", "--save", "",
                                       "--dir", folder], stdout=subprocess.DEVNULL)
            while not pathlib.Path(f"{folder}/redis.sock").exists():
                assert server.poll() is None, "the server did not start"
                time.sleep(0.05)
        work = Work(folder, uris[DRIVER])
        try:
            for number in range(STEPS):
                work.step()
                if number % 15 == 14 or number == STEPS - 1:
                    work.compare_all()
        except AssertionError as error:
            sys.exit(f"seed {SEED}, step {number + 1}: {error}")
        finally:
            if server:
                server.terminate()
                server.wait()
    print(f"{STEPS} steps, {len(work.model)} sessions, {len(work.trash)} in the trash")


main()
