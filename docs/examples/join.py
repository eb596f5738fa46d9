#!/usr/bin/env python3
"""Joins a Consort session, prints every patch, and moves a fader. Written from docs/protocol.md.

    join.py HOST PORT [--name NAME] [--own 1,2] [--random N] [--seed S] [--seconds S] [--dump FILE]
"""
import argparse
import json
import random
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
        self.buffer = b""
        self.action_id = 0
        self.synced = None
        self.send(type="Hello", protocol=1, clientName=name, requestedInstruments=own, app="join.py")
        welcome = self.await_type("Welcome")
        self.seq, self.state = welcome["seq"], welcome["state"]
        self.own = welcome["grantedInstruments"]
        print(f"joined {self.state['session']['name']!r} as client {welcome['clientId']} at seq {self.seq}")

    def send(self, **message):
        text = json.dumps(message).encode()
        self.socket.sendall(struct.pack(">I", len(text)) + text)

    def act(self, kind, **fields):
        self.action_id += 1
        self.send(type="Action", id=self.action_id, action={"type": kind, **fields})

    def read(self, timeout=10.0):
        """The next message, or None when none has come in that time."""
        deadline = time.monotonic() + timeout
        while len(self.buffer) < 4 or len(self.buffer) < 4 + struct.unpack_from(">I", self.buffer)[0]:
            self.socket.settimeout(max(0.001, deadline - time.monotonic()))
            try:
                data = self.socket.recv(65536)
            except socket.timeout:
                return None
            if not data:
                sys.exit("the server has closed the connection")
            self.buffer += data
        length = struct.unpack_from(">I", self.buffer)[0]
        text, self.buffer = self.buffer[4 : 4 + length], self.buffer[4 + length :]
        return self.handle(json.loads(text))

    def handle(self, message):
        kind = message["type"]
        if kind == "Ping":
            self.send(type="Pong", t=message["t"])
        elif kind == "StatePatchUpdate" and message["base"] == self.seq:
            self.state = merge(self.state, message["changes"])
            self.state.update(message.get("replace") or {})
            self.seq = message["seq"]
            print(f"{message['seq']}: {json.dumps(message['changes'])[:150]}")
        elif kind == "StatePatchUpdate" and message["seq"] > self.seq:
            self.send(type="RequestFullSync")
        elif kind == "FullStateSync":
            self.synced = message
        elif kind in ("ActionRejected", "Error", "Shutdown"):
            print(f"{kind}: {message.get('reason') or message.get('message')}", file=sys.stderr)
        return message

    def await_type(self, kind):
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            message = self.read()
            if message and message["type"] == kind:
                return message
        sys.exit(f"no {kind} came in 10 s")

    def edit(self, dice):
        """One random edit of an instrument of our own."""
        instrument = dice.choice(self.own)
        place = {"instrument": instrument, "tick": dice.randrange(16) * 480, "pitch": dice.randrange(48, 72)}
        kind = dice.choice(["level", "pan", "add", "add", "remove"])
        if kind == "level":
            self.act("Mixer.SetLevel", instrument=instrument, level=round(dice.random(), 3))
        elif kind == "pan":
            self.act("Mixer.SetPan", instrument=instrument, pan=round(dice.uniform(-1, 1), 3))
        elif kind == "add":
            self.act("PianoRoll.AddNote", duration=240, velocity=dice.randrange(1, 128), **place)
        else:
            self.act("PianoRoll.RemoveNote", **place)

    def check(self, file):
        """Asks for the whole state, compares it with the mirror and writes it down."""
        self.send(type="RequestFullSync")
        sync = self.await_type("FullStateSync")
        same = sync["seq"] == self.seq and sync["state"] == self.state
        with open(file, "w") as out:
            json.dump({"seq": self.seq, "state": self.state}, out, sort_keys=True)
        print(f"the mirror {'equals' if same else 'DIFFERS FROM'} the server at seq {sync['seq']}")
        return same


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("host")
    parser.add_argument("port", type=int)
    parser.add_argument("--name", default="Python")
    parser.add_argument("--own", default="", help="instruments, for example 1,2")
    parser.add_argument("--random", type=int, metavar="N", help="N random edits instead of a fader")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=5, help="how long to stay")
    parser.add_argument("--dump", metavar="FILE", help="write the mirror there in the end")
    options = parser.parse_args()
    session = Session(options.host, options.port, options.name, [int(i) for i in options.own.split(",") if i])
    dice = random.Random(options.seed)
    edits = (options.random if options.random is not None else 20) if session.own else 0
    end = time.monotonic() + options.seconds
    for step in range(edits):
        if options.random is None:
            session.act("Mixer.SetLevel", instrument=session.own[0], level=abs(step - edits // 2) / (edits // 2))
        else:
            session.edit(dice)
        session.read(timeout=options.seconds / edits)
    while time.monotonic() < end:
        session.read(timeout=max(0.001, end - time.monotonic()))
    same = session.check(options.dump) if options.dump else True
    session.send(type="Goodbye")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
