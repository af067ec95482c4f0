"""Live events to many readers: how long from the commit of a change until every reader has it, and what that costs the server.

A simulator, a server and the readers are three processes. The readers are this one: CLIENTS event streams over plain sockets, one of which never reads.
An event names the sequence of a change; the change table says when that change was committed.
"""

import asyncio
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

CLIENTS = int(os.environ.get("CLIENTS", "500"))
SECONDS = int(os.environ.get("SECONDS", "60"))
DEVICES = int(os.environ.get("DEVICES", "600"))
STREAMS_A_SESSION = 16
BINARY = os.environ.get("CORDBOARD", "target/release/cordboard")
SIM, WEB = 18787, 18080
PASSWORD = "correct horse battery staple"


async def request(method, path, headers=(), body=b""):
    reader, writer = await asyncio.open_connection("127.0.0.1", WEB)
    head = [f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{WEB}", "Connection: close", f"Content-Length: {len(body)}", *headers]
    writer.write("\r\n".join(head).encode() + b"\r\n\r\n" + body)
    answer = await reader.read()
    writer.close()
    head, _, body = answer.partition(b"\r\n\r\n")
    return head.decode("latin-1"), body


async def session():
    body = urllib.parse.urlencode({"email": "bench@example.com", "password": PASSWORD}).encode()
    head, _ = await request(
        "POST", "/sign-in", [f"Origin: http://127.0.0.1:{WEB}", "Content-Type: application/x-www-form-urlencoded"], body
    )
    cookies = re.findall(r"(?im)^set-cookie: ([^;\r\n]+)", head)
    if not cookies:
        sys.exit(f"no session: {head.splitlines()[0]}")
    return "; ".join(cookies)


async def listen(cookie, got, ready, until):
    reader, writer = await asyncio.open_connection("127.0.0.1", WEB)
    writer.write(f"GET /events HTTP/1.1\r\nHost: 127.0.0.1:{WEB}\r\nCookie: {cookie}\r\nAccept: text/event-stream\r\n\r\n".encode())
    await reader.readuntil(b"\r\n\r\n")
    ready.append(1)
    try:
        while time.time() < until[0]:
            line = await asyncio.wait_for(reader.readline(), max(0.1, until[0] - time.time()))
            if not line:
                sys.exit("a stream ended early")
            if line.startswith(b"id:"):
                got.append((int(line[3:]), time.time()))
    except asyncio.TimeoutError:
        pass
    writer.close()


async def stuck(cookie):
    """Opens a stream and never reads of it."""
    reader, writer = await asyncio.open_connection("127.0.0.1", WEB, limit=1024)
    writer.write(f"GET /events HTTP/1.1\r\nHost: 127.0.0.1:{WEB}\r\nCookie: {cookie}\r\n\r\n".encode())
    reader._transport.pause_reading()
    return reader, writer


def cpu_seconds(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def peak_mib(pid):
    return int(re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())[1]) / 1024


async def wait_for(path, seconds=60):
    for _ in range(seconds * 10):
        try:
            head, _ = await request("GET", path)
            if " 200 " in head.splitlines()[0]:
                return
        except OSError:
            pass
        await asyncio.sleep(0.1)
    sys.exit(f"{path} does not answer")


async def main():
    folder = Path(tempfile.mkdtemp(prefix="cordboard-events-"))
    credentials, password = folder / "credentials.json", folder / "password"
    password.write_text(PASSWORD + "\n")
    password.chmod(0o600)
    environment = {**os.environ, "CORDBOARD_DATA": str(folder), "RUST_LOG": "warn"}
    simulator = subprocess.Popen(
        [BINARY, "simulator", "--listen", f"127.0.0.1:{SIM}", "--devices", str(DEVICES), "--people", "500", "--credentials-file", str(credentials)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    server = None
    try:
        while not credentials.exists():
            await asyncio.sleep(0.1)
        given = json.loads(credentials.read_text())
        environment["WEBEX_ACCESS_TOKEN"] = given.get("token") or given.get("access_token") or given["tokens"][0]["access_token"]
        environment["CORDBOARD_WEBEX_BASE_URL"] = f"http://127.0.0.1:{SIM}/v1"
        subprocess.run(
            [BINARY, "setup", "--name", "Bench", "--email", "bench@example.com", "--password-file", str(password)],
            env=environment, check=True, stdout=subprocess.DEVNULL,
        )
        server = subprocess.Popen(
            [BINARY, "serve", "--listen", f"127.0.0.1:{WEB}", "--requests-per-minute", "60000"],
            env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        await wait_for("/readyz")
        cookies = [await session() for _ in range(-(-(CLIENTS + 1) // STREAMS_A_SESSION))]
        ready, until = [], [time.time() + 3600]
        streams = [[] for _ in range(CLIENTS)]
        tasks = []
        for index, got in enumerate(streams):
            tasks.append(asyncio.create_task(listen(cookies[index // STREAMS_A_SESSION], got, ready, until)))
            if index % 25 == 24:
                await asyncio.sleep(0.05)
        idle = await stuck(cookies[-1])
        while len(ready) < CLIENTS:
            await asyncio.sleep(0.1)
        await asyncio.sleep(3)
        begun, cpu_before = time.time(), cpu_seconds(server.pid)
        until[0] = begun + SECONDS
        await asyncio.gather(*tasks)
        cpu = cpu_seconds(server.pid) - cpu_before
        peak = peak_mib(server.pid)
        database = sqlite3.connect(f"file:{folder}/cordboard.db?mode=ro", uri=True)
        rows = database.execute("SELECT sequence, at FROM change WHERE at >= ? AND at <= ?", (begun * 1000, until[0] * 1000 - 2000)).fetchall()
        committed = dict(rows)
        lags, missing = [], 0
        for got in streams:
            arrived = sorted(got)
            place = 0
            for sequence, at in sorted(committed.items()):
                while place < len(arrived) and arrived[place][0] < sequence:
                    place += 1
                if place == len(arrived):
                    missing += 1
                else:
                    lags.append(arrived[place][1] - at / 1000)
        lags.sort()
        at = lambda share: lags[min(len(lags) - 1, int(len(lags) * share))]
        figures = {
            "clients": CLIENTS, "stuck": 1, "seconds": SECONDS, "changes_a_second": round(len(committed) / (SECONDS - 2), 1),
            "lag_p50_s": round(at(0.5), 3), "lag_p99_s": round(at(0.99), 3), "lag_max_s": round(lags[-1], 3), "not_received": missing,
            "server_cores": round(cpu / SECONDS, 2), "server_peak_mib": round(peak),
        }
        Path("target/bench").mkdir(parents=True, exist_ok=True)
        Path("target/bench/events.json").write_text(json.dumps(figures, indent=1))
        print(json.dumps(figures, indent=1))
        print("bars: p99 <= 1 s", "met" if at(0.99) <= 1 else "MISSED", "| server <= 1 core", "met" if cpu / SECONDS <= 1 else "MISSED",
              "| every change at every reader", "met" if missing == 0 else "MISSED")
        idle[1].close()
    finally:
        for process in (server, simulator):
            if process:
                process.terminate()
                process.wait(20)


asyncio.run(main())
