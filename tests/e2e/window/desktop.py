# SPDX-License-Identifier: GPL-3.0-or-later
"""A private desktop for one test run: X server, window manager, session bus and accessibility bus; and a program on
it, seen and driven as a person does: by what the accessibility tree says is on the screen, by keyboard and by mouse."""
import os
import pathlib
import subprocess
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
PATIENCE = 60  # seconds; only a failing test waits that long


def wait_for(what, condition, patience=PATIENCE):
    """Polls until condition() is truthy and returns that; fails with the words of `what`."""
    end = time.monotonic() + patience
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"gave up waiting for {what}")
        time.sleep(0.1)


class Desktop:
    """Starts all of it; everything ends with close(), by process id."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="desktop-")
        self.processes = []
        self.environment = {key: value for key, value in os.environ.items()
                            if key not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "QT_QPA_PLATFORM")}
        runtime = pathlib.Path(self.folder.name, "runtime")
        runtime.mkdir(mode=0o700)
        self.environment |= {"HOME": self.folder.name, "XDG_RUNTIME_DIR": str(runtime), "LC_ALL": "C.UTF-8",
                             "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "TZ": "UTC", "NO_AT_BRIDGE": "0"}
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            self.environment[name] = str(pathlib.Path(self.folder.name, name.lower()))
        # Without -noreset the server throws everybody out whenever its last client leaves, such as one that only asks.
        self.environment["DISPLAY"] = ":" + self.start_for_word(["Xvfb", "-noreset", "-displayfd", "{fd}", "-screen", "0", "1440x900x24"])
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.start_for_word(
            ["dbus-daemon", f"--config-file={HERE}/session.conf", "--nofork", "--print-address={fd}"])
        self.start(["openbox"])
        wait_for("the window manager", self.is_managed)
        self.start(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        os.environ.update({key: self.environment[key] for key in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS")})

    def is_managed(self):
        root = subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], env=self.environment, capture_output=True,
                              check=False)
        return b"window id" in root.stdout

    def start(self, command, **options):
        process = subprocess.Popen(command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   **options)
        self.processes.append(process)
        return process

    def start_for_word(self, command):
        """Starts a program that writes one line to a descriptor when it is ready, and returns the line."""
        read, write = os.pipe()
        self.start([part.replace("{fd}", str(write)) for part in command], pass_fds=[write])
        os.close(write)
        with os.fdopen(read, encoding="utf-8") as answer:
            return answer.readline().strip()

    def program(self, command, log):
        process = subprocess.Popen(command, env=self.environment, stdout=log, stderr=subprocess.STDOUT)
        self.processes.append(process)
        return process

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "30", *keys], env=self.environment, check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "15", text], env=self.environment, check=True)

    def click(self, x, y, button=1, repeat=1):
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "--repeat", str(repeat), "--delay", "60",
                        str(button)], env=self.environment, check=True)

    def screenshot(self, path):
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=False)

    def close(self):
        for process in reversed(self.processes):
            process.terminate()
        for process in reversed(self.processes):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(5)
        self.folder.cleanup()


class Screen:
    """The accessibility tree of one program."""

    def __init__(self, name):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        self.atspi = Atspi
        self.atspi.set_timeout(5000, 30000)  # milliseconds: a busy machine answers late
        self.name = name

    def application(self):
        found = self.children(self.atspi.get_desktop(0))
        return next((app for app in found if self.name_of(app) == self.name), None)

    def windows(self):
        return self.children(self.application())

    def is_active(self):
        """Whether one of its windows gets what is typed: between two of them, nobody does."""
        return any(self.has(window, "ACTIVE") for window in self.windows())

    def wait_until_heard(self):
        """What was typed or clicked is in the program's queue before such questions, and so answered before them."""
        for _ in range(2):
            self.windows()

    def name_of(self, node):
        try:
            return node.get_name() or ""
        except Exception:  # the widget went away between two calls
            return ""

    def role_of(self, node):
        try:
            return node.get_role_name() or ""
        except Exception:
            return ""

    def children(self, node, limit=400):
        """Those that there are; of nothing, none."""
        try:
            count = min(node.get_child_count(), limit)
            return [child for child in (node.get_child_at_index(i) for i in range(count)) if child]
        except Exception:
            return []

    def has(self, node, state):
        """Whether the node has that state (SHOWING, ACTIVE, CHECKED, ...)."""
        try:
            return node.get_state_set().contains(getattr(self.atspi.StateType, state))
        except Exception:
            return False

    def showing(self, node):
        return self.has(node, "SHOWING")

    def usable(self, node):
        return self.has(node, "SENSITIVE")

    def walk(self, node=None, depth=0):
        """Every node that is on the screen, from the outside in."""
        node = node or self.application()
        if node is None or depth > 25:
            return
        yield node
        for child in self.children(node):
            if depth < 1 or self.showing(child):
                yield from self.walk(child, depth + 1)

    def find(self, name=None, role=None, contains=None):
        for node in self.walk():
            text = self.name_of(node)
            if (name is None or text == name) and (contains is None or contains in text) and (
                    role is None or self.role_of(node) == role):
                return node
        return None

    def wait(self, **what):
        return wait_for(f"{what} on the screen", lambda: self.find(**what))

    def wait_for_state(self, state, **what):
        def find():
            node = self.find(**what)
            return node if self.has(node, state) else None
        return wait_for(f"{what} to be {state}", find)

    def wait_for_dialog(self, **what):
        """One that gets what is typed."""
        return self.wait_for_state("ACTIVE", role="dialog", **what)

    def text(self, node):
        """The text of an edit or a document."""
        try:
            return self.atspi.Text.get_text(node, 0, self.atspi.Text.get_character_count(node))
        except Exception:  # no text interface
            return self.name_of(node)

    def middle(self, node):
        """Where it is; None if it is gone."""
        try:
            box = self.atspi.Component.get_extents(node, self.atspi.CoordType.SCREEN)
        except Exception:
            return None
        return box.x + box.width // 2, box.y + box.height // 2

    def place(self, **what):
        """Where a thing is that stays there: lists and layouts move under the reading."""
        def rest():
            first = self.middle(self.find(**what))
            time.sleep(0.1)
            return first if first == self.middle(self.find(**what)) else None
        return wait_for(f"{what} at one place", rest)

    def dump(self, limit=400):
        lines = []
        for node in self.walk():
            lines.append(f"{self.role_of(node)}: {self.name_of(node)[:120]!r} {self.text(node)[:80]!r}")
            if len(lines) >= limit:
                break
        return "\n".join(lines)
