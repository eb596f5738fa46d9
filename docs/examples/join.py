#!/usr/bin/env python3
"""Joins a Consort session, prints every patch and moves a fader. Written from docs/protocol.md."""
import argparse
import hashlib
import json
import random
import select
import socket
import ssl
import struct
import sys
import time

SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def merged(target, patch):
    """JSON Merge Patch (RFC 7396): objects merge, null deletes, everything else replaces."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    result.update((name, merged(result.get(name), value)) for name, value in patch.items())
    return {name: value for name, value in result.items() if value is not None}


def element(der, at):
    """Where the contents of the DER element at this place begin, and where they end."""
    begin = at + 2 + (der[at + 1] & 127 if der[at + 1] > 127 else 0)
    return begin, begin + (int.from_bytes(der[at + 2:begin], "big") if begin > at + 2 else der[at + 1])


def pin(certificate):
    """The SHA-256 of the SubjectPublicKeyInfo (RFC 5280): the seventh part of what is certified, the version included."""
    at = element(certificate, element(certificate, 0)[0])[0]
    for _ in range(6 if certificate[at] == 0xA0 else 5):
        at = element(certificate, at)[1]
    return hashlib.sha256(certificate[at:element(certificate, at)[1]]).digest()


def secured(plain, invite):
    """A connection over TLS to the server that the invite names, and to no other."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE  # the pin says more than names and signatures
    secure = context.wrap_socket(plain)
    bits = int.from_bytes(pin(secure.getpeercert(binary_form=True))[:10], "big")
    shown = "".join(SYMBOLS[bits >> shift & 31] for shift in range(75, -1, -5))
    if shown != invite[:16]:
        sys.exit("join.py: this is not the server of the invite; nothing was said to it")
    return secure


def invite_text(typed):
    text = typed.upper().translate(str.maketrans("OIL", "011", " -\r\n"))
    return text if len(text) == 26 and set(text) <= set(SYMBOLS) else sys.exit("join.py: an invite has 26 characters")


class Session:
    def __init__(self, host, port, name, own, invite=""):
        self.socket = socket.create_connection((host, port), timeout=10)
        self.seq, self.state, self.last_id, self.has_asked = -1, {}, 0, False
        self.is_wrong = self.is_refused = False
        secret = {}
        if invite:
            self.socket = secured(self.socket, invite)
            secret["secret"] = invite[16:24]
        self.send(type="Hello", protocol=1, clientName=name, requestedInstruments=own, **secret)
        welcome = self.listen(10, "Welcome")
        self.seq, self.state, self.own = map(welcome.get, ("seq", "state", "grantedInstruments"))
        print(f"joined {self.state['session']['name']!r} as {welcome['clientName']!r} with instruments {self.own}")

    def send(self, **message):
        text = json.dumps(message).encode()
        self.socket.sendall(struct.pack(">I", len(text)) + text)

    def act(self, kind, **fields):
        self.last_id += 1
        self.send(type="Action", id=self.last_id, action={"type": kind, **fields})

    def receive(self, count):
        data = b""
        while len(data) < count:
            data += self.socket.recv(count - len(data)) or sys.exit("the server has closed the connection")
        return data

    def listen(self, seconds, kind=None):
        """Deals with what comes; returns the first message of that kind, or None when the time is over."""
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0 and self.is_readable(left):
            message = json.loads(self.receive(*struct.unpack(">I", self.receive(4))))
            self.handle(message["type"], message)
            if message["type"] == kind:
                return message
        return kind and sys.exit(f"no {kind} came in {seconds} s")

    def is_readable(self, seconds):
        """TLS may have decrypted already what comes next."""
        return getattr(self.socket, "pending", int)() or select.select([self.socket], [], [], seconds)[0]

    def handle(self, kind, message):
        if kind == "Ping":
            self.send(type="Pong", t=message["t"])
        elif kind == "StatePatchUpdate" and message["base"] == self.seq:
            self.state = merged(self.state, message["changes"]) | message.get("replace", {})
            self.seq = message["seq"]
            print(f"{self.seq}: {json.dumps(message['changes'] | message.get('replace', {}))[:150]}")
        elif kind == "StatePatchUpdate" and message["seq"] > self.seq and not self.has_asked:
            self.has_asked = True  # a patch is missing; only the whole state helps
            self.send(type="RequestFullSync")
        elif kind == "FullStateSync" and message["seq"] >= self.seq:
            self.is_wrong |= not self.has_asked and (message["seq"], message["state"]) != (self.seq, self.state)
            self.seq, self.state, self.has_asked = message["seq"], message["state"], False
        elif kind in ("ActionRejected", "Error", "Shutdown"):
            self.is_refused = True
            print(f"{kind}: {message.get('reason') or message.get('message')}", file=sys.stderr)

    def edit(self, dice):
        kind = dice.choice(["Mixer.SetLevel", "Mixer.SetPan", "PianoRoll.AddNote", "PianoRoll.RemoveNote"])
        note = {"tick": dice.randrange(16) * 480, "pitch": dice.randrange(48, 72), "duration": 240, "velocity": 90}
        self.act(kind, instrument=dice.choice(self.own), level=dice.random(), pan=dice.uniform(-1, 1), **note)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("host")
    options.add_argument("port", type=int)
    options.add_argument("--name", default="Python")
    options.add_argument("--invite", help="to a secure session; - reads it from standard input")
    options.add_argument("--own", nargs="+", default=[], metavar="ID", help="instruments")
    options.add_argument("--do", nargs="+", metavar="X", help="one action: Mixer.SetLevel instrument=3 level=0.5")
    options.add_argument("--random", type=int, default=0, metavar="N", help="so many edits instead of a fader")
    options.add_argument("--seed", type=int)
    options.add_argument("--seconds", type=float, default=5, help="how long to stay")
    options.add_argument("--dump", metavar="FILE", help="write the mirror there, once compared with the server")
    wish = options.parse_args()
    invite = wish.invite and invite_text(sys.stdin.readline() if wish.invite == "-" else wish.invite)
    own = [int(each) for each in ",".join(wish.own).split(",") if each]
    session = Session(wish.host, wish.port, wish.name, own, invite)
    if wish.do:
        pairs = (pair.partition("=")[::2] for pair in wish.do[1:])
        session.act(wish.do[0], **{name: text if text[:1].isupper() else json.loads(text) for name, text in pairs})
    dice, steps = random.Random(wish.seed), 0 if wish.do or not session.own else wish.random or 20
    for step in range(steps):
        if wish.random:
            session.edit(dice)
        else:
            session.act("Mixer.SetLevel", instrument=session.own[0], level=abs(step % 10 - 5) / 5)
        session.listen(wish.seconds / steps)
    session.listen(0 if steps else wish.seconds)
    if wish.dump:
        session.send(type="RequestFullSync")
        session.listen(10, "FullStateSync")
        with open(wish.dump, "w", encoding="utf-8") as out:
            json.dump({"seq": session.seq, "state": session.state}, out)
        print(f"the mirror {'DIFFERS FROM' if session.is_wrong else 'equals'} the server at seq {session.seq}")
    session.send(type="Goodbye")
    while session.socket.recv(65536):  # hanging up first could lose what was said last
        pass
    sys.exit(session.is_wrong or session.is_refused)


try:
    main()
except (OSError, ValueError) as problem:
    sys.exit(f"join.py: {problem}")
