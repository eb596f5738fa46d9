#!/usr/bin/env python3
"""How long a player waits: starts a server, joins it N times with the real program, prints wall, user and system time."""
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

CONSORT = str(pathlib.Path(__file__).resolve().parents[1] / "consort")


def join(line, environment, silence):
    """One start of the program, which ends at once because nobody types; the archive of classes must be there."""
    begin = time.monotonic()
    process = subprocess.Popen(line, env=environment, stdin=silence, stdout=silence, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    if status:
        sys.exit(errors.decode())
    return time.monotonic() - begin, used.ru_utime, used.ru_stime


def measure(title, count, line, environment, silence):
    runs = [join(line, environment, silence) for _ in range(count)]
    wall, user, system = ([run[i] for run in runs] for i in range(3))
    cpu = statistics.median(map(sum, zip(user, system)))
    print(f"{title:12} wall {statistics.median(wall):.3f} s ({min(wall):.3f} to {max(wall):.3f}), user + system {cpu:.3f} s")


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    with tempfile.TemporaryDirectory() as folder, open(os.devnull, "r+b") as silence:
        own = {name: folder for name in ("XDG_DATA_HOME", "XDG_STATE_HOME")}
        for kind in ("open", "secure"):
            options = ["--secure"] * (kind == "secure") + "--port 0 --bind 127.0.0.1 --audio null --no-announce".split()
            with open(folder + "/banner", "w+", encoding="utf-8") as banner, subprocess.Popen(
                    [CONSORT, "--server", *options], env=os.environ | own, stdin=silence, stdout=subprocess.PIPE,
                    stderr=banner, text=True) as server:
                try:
                    address = server.stdout.readline().split()[-1]
                    banner.seek(0)
                    invite = re.search(r"--invite (\S+)", banner.read())
                    connect = [CONSORT, "--connect", address, "--plain"]
                    guest = os.environ | {name: folder + "/guest" for name in own}
                    if invite:
                        measure("by invite", count, [*connect, "--invite", invite[1]], guest, silence)
                        measure("known room", count, connect, guest, silence)
                    else:
                        measure("open", count, connect, guest, silence)
                finally:
                    server.terminate()


main()
