"""A simulator and a server as processes of their own, with somebody who signs in: shared by the measurements that ask over HTTP."""

import http.client
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

BINARY = os.environ.get("CORDBOARD", "target/release/cordboard")
SIM = int(os.environ.get("SIM_PORT", "18787"))
WEB = int(os.environ.get("WEB_PORT", "18080"))
# Who ends a measurement ends its processes too.
signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
EMAIL, PASSWORD = "bench@example.com", "correct horse battery staple"


def ask(port, method, path, headers=None, body=None, timeout=60):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
    try:
        connection.request(method, path, body=body, headers=headers or {})
        answer = connection.getresponse()
        return answer, answer.read()
    finally:
        connection.close()


def control(path, wanted=None):
    """Looks at or turns the simulated world."""
    if wanted is None:
        answer, body = ask(SIM, "GET", f"/_sim/{path}")
    else:
        answer, body = ask(SIM, "POST", f"/_sim/{path}", {"Content-Type": "application/json"}, json.dumps(wanted))
    if answer.status // 100 != 2:
        sys.exit(f"error: the simulator said {answer.status} to {path}: {body[:300]!r}")
    return json.loads(body or b"null")


def hold_still():
    control("world", {"action": "pause"})
    for device in control("world")["devices"]:
        if device.get("calls"):
            control("world", {"action": "end_call", "deviceId": device["id"]})


def cpu_seconds(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_mib(pid, what="VmHWM"):
    return int(re.search(rf"{what}:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())[1]) / 1024


def machine():
    return {"cpus": os.cpu_count(), "load_1_min": round(os.getloadavg()[0], 2)}


class Site:
    """Both processes; everything they keep is gone at the end."""

    def __init__(self, devices, people=500, requests_per_minute=60_000, freshness="live", store=None):
        self.folder = Path(tempfile.mkdtemp(prefix="cordboard-bench-"))
        self.simulator = self.server = None
        self.requests_per_minute = requests_per_minute
        credentials, self.password = self.folder / "credentials.json", self.folder / "password"
        self.password.write_text(PASSWORD + "\n")
        self.password.chmod(0o600)
        self.log = open(self.folder / "log", "wb")
        self.simulator = subprocess.Popen(
            [BINARY, "simulator", "--listen", f"127.0.0.1:{SIM}", "--seed", "7", "--devices", str(devices), "--people", str(people),
             "--credentials-file", str(credentials)],
            stdout=subprocess.DEVNULL, stderr=self.log,
        )
        while not (credentials.exists() and credentials.stat().st_size):
            if self.simulator.poll() is not None:
                sys.exit(f"error: the simulator ended: {(self.folder / 'log').read_text()}")
            time.sleep(0.05)
        self.token = json.loads(credentials.read_text())["admin_token"]
        self.environment = {
            **os.environ,
            "CORDBOARD_DATA": str(self.folder),
            "CORDBOARD_STORE": store or f"sqlite:{self.folder}/cordboard.db",
            "CORDBOARD_WEBEX_BASE_URL": f"http://127.0.0.1:{SIM}/v1",
            "CORDBOARD_COLLECT_FRESHNESS": freshness,
            "WEBEX_ACCESS_TOKEN": self.token,
            "RUST_LOG": "warn",
        }
        self.database = self.folder / "cordboard.db"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in (self.server, self.simulator):
            if process and process.poll() is None:
                process.terminate()
                try:
                    process.wait(20)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
        self.log.close()
        subprocess.run(["rm", "-rf", str(self.folder)], check=False)

    def serve(self):
        done = subprocess.run(
            [BINARY, "setup", "--name", "Bench", "--email", EMAIL, "--password-file", str(self.password)],
            env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )
        if done.returncode != 0:
            sys.exit(f"error: setup ended with {done.returncode}: {done.stdout}")
        self.server = subprocess.Popen(
            [BINARY, "serve", "--listen", f"127.0.0.1:{WEB}", "--requests-per-minute", str(self.requests_per_minute)],
            env=self.environment, stdout=subprocess.DEVNULL, stderr=self.log,
        )
        for _ in range(600):
            try:
                if ask(WEB, "GET", "/readyz")[0].status == 200:
                    return
            except OSError:
                pass
            if self.server.poll() is not None:
                break
            time.sleep(0.1)
        sys.exit(f"error: the server is not ready: {(self.folder / 'log').read_text()[-2000:]}")

    def session(self):
        """The cookie of somebody who signs in."""
        body = urllib.parse.urlencode({"email": EMAIL, "password": PASSWORD})
        headers = {"Origin": f"http://127.0.0.1:{WEB}", "Content-Type": "application/x-www-form-urlencoded"}
        answer, text = ask(WEB, "POST", "/sign-in", headers, body)
        cookies = [value.split(";")[0] for value in answer.headers.get_all("set-cookie") or []]
        if not cookies:
            sys.exit(f"error: no session: {answer.status} {text[:500]!r}")
        return "; ".join(cookies)
