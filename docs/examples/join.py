#!/usr/bin/env python3
"""Joins a Consort session, prints every patch and moves a fader. Written from docs/protocol.md."""
import argparse
import json
import random
import select
import socket
import struct
import sys
import time


def merge(target, patch):
    """RFC 7396: objects merge, null deletes, everything else replaces."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merge(result.get(name), value)
    return result


class Session:
    def __init__(self, host, port, name, own):
        self.socket = socket.create_connection((host, port), timeout=10)
        self.socket.settimeout(None)
        self.action_id = 0
        self.send(type="Hello", protocol=1, clientName=name, requestedInstruments=own)
        welcome = self.await_type("Welcome")
        self.seq, self.state = welcome["seq"], welcome["state"]
        self.own = welcome["grantedInstruments"]
        print(f"joined {self.state['session']['name']!r} as {welcome['clientName']!r}")

    def send(self, **message):
        text = json.dumps(message).encode()
        self.socket.sendall(struct.pack(">I", len(text)) + text)

    def act(self, kind, **fields):
        self.action_id += 1
        self.send(type="Action", id=self.action_id, action={"type": kind, **fields})

    def read(self, timeout=10.0):
        """Deals with the next message and returns it; None when nothing has come for that time."""
        if not select.select([self.socket], [], [], timeout)[0]:
            return None
        (length,) = struct.unpack(">I", self.receive(4))
        message = json.loads(self.receive(length))
        self.handle(message["type"], message)
        return message

    def receive(self, count):
        data = self.socket.recv(count, socket.MSG_WAITALL)
        if len(data) < count:
            sys.exit("the server has closed the connection")
        return data

    def handle(self, kind, message):
        if kind == "Ping":
            self.send(type="Pong", t=message["t"])
        elif kind == "StatePatchUpdate" and message["seq"] > self.seq:
            if message["base"] != self.seq:
                sys.exit(f"a patch is missing between {self.seq} and {message['base']}")
            self.state = merge(self.state, message["changes"]) | message.get("replace", {})
            self.seq = message["seq"]
            print(f"{self.seq}: {json.dumps(message['changes'])[:150]}")
        elif kind in ("ActionRejected", "Error", "Shutdown"):
            print(f"{kind}: {message.get('reason') or message.get('message')}", file=sys.stderr)

    def await_type(self, kind):
        deadline = time.monotonic() + 10
        while (message := self.read()) and time.monotonic() < deadline:
            if message["type"] == kind:
                return message
        sys.exit(f"no {kind} came in 10 s")

    def move_fader(self, level):
        self.act("Mixer.SetLevel", instrument=self.own[0], level=level)

    def edit_at_random(self):
        note = {"tick": random.randrange(16) * 480, "pitch": random.randrange(48, 72)}
        kind = random.choice(["Mixer.SetLevel", "PianoRoll.AddNote", "PianoRoll.RemoveNote"])
        fields = {"level": random.random(), "duration": 240, "velocity": random.randrange(1, 128)}
        self.act(kind, instrument=random.choice(self.own), **note, **fields)

    def equals_server(self, file):
        self.send(type="RequestFullSync")
        sync = self.await_type("FullStateSync")
        with open(file, "w") as out:
            json.dump({"seq": self.seq, "state": self.state}, out)
        same = (sync["seq"], sync["state"]) == (self.seq, self.state)
        print(f"the mirror {'equals' if same else 'DIFFERS FROM'} the server at seq {self.seq}")
        return same


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("host")
    options.add_argument("port", type=int)
    options.add_argument("--name", default="Python")
    options.add_argument("--own", type=int, nargs="*", default=[], help="instruments")
    options.add_argument("--random", type=int, default=0, help="so many edits instead of a fader")
    options.add_argument("--seconds", type=float, default=5, help="how long to stay")
    options.add_argument("--dump", help="a file for the mirror, compared with the server")
    wish = options.parse_args()
    try:
        session = Session(wish.host, wish.port, wish.name, wish.own)
    except OSError as problem:
        sys.exit(f"cannot join {wish.host}:{wish.port}: {problem}")
    end, edits = time.monotonic() + wish.seconds, wish.random or 20
    for step in range(edits if session.own else 0):
        session.edit_at_random() if wish.random else session.move_fader(step / edits)
        session.read(timeout=wish.seconds / edits / 2)
    while time.monotonic() < end:
        session.read(timeout=max(0.001, end - time.monotonic()))
    same = session.equals_server(wish.dump) if wish.dump else True
    session.send(type="Goodbye")
    sys.exit(0 if same else 1)


main()
