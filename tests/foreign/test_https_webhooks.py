"""A webhook to a receiver with https: its certificate must be trusted, and then it is. Two simulators play the two sides."""

import json
import os
import subprocess
import time
import urllib.request
from pathlib import Path

import pytest


class Side:
    def __init__(self, folder: Path, name: str, environment=None, arguments=()):
        file = folder / f"{name}.json"
        self.process = subprocess.Popen(
            [Path(os.environ["CORDBOARD_BIN"]).resolve(), "simulator", "--listen", "127.0.0.1:0", "--people", "20", "--devices", "5",
             "--credentials-file", file, *arguments],
            env={**os.environ, **(environment or {})}, stdout=subprocess.PIPE, text=True)
        self.lines = []
        while not any(line.startswith("Tokens are in") for line in self.lines):
            self.lines.append(self.process.stdout.readline())
            assert self.lines[-1], "the simulator ended"
        self.credentials = json.loads(file.read_text())
        self.origin = self.credentials["base_url"].removesuffix("/v1")

    def ask(self, path: str, body=None):
        request = urllib.request.Request(self.origin + path, data=body and json.dumps(body).encode(), headers={
            "Content-Type": "application/json", "Authorization": f"Bearer {self.credentials['admin_token']}"})
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.loads(answer.read())


@pytest.fixture
def sides(tmp_path):
    started = []

    def start(*arguments, **environment):
        started.append(Side(tmp_path, f"side{len(started)}", environment, arguments))
        return started[-1]

    yield start
    for side in started:
        side.process.terminate()
        side.process.wait(timeout=10)


@pytest.mark.parametrize("trusts", [True, False])
def test_https_receivers_are_judged_by_their_certificate(sides, tmp_path, trusts):
    authority = tmp_path / "ca.pem"
    receiver = sides("--tls-listen", "127.0.0.1:0", "--ca-file", str(authority))
    port = next(line for line in receiver.lines if "TLS" in line).split("127.0.0.1:")[1].split(";")[0]
    sender = sides(**({"SSL_CERT_FILE": str(authority)} if trusts else {}))
    sender.ask("/v1/webhooks", {"name": "rooms", "targetUrl": f"https://localhost:{port}/_services/receiver/x", "resource": "rooms",
                                "event": "created"})
    room = sender.ask("/v1/rooms", {"title": "Drill"})
    deadline = time.monotonic() + 15
    while not (deliveries := sender.ask("/_sim/webhooks")["deliveries"]):
        assert time.monotonic() < deadline, "nothing was sent"
        time.sleep(0.02)
    received = receiver.ask("/_services/receiver/")["items"]
    if trusts:
        assert [one["body"]["data"]["id"] for one in received] == [room["id"]], deliveries
    else:
        assert received == [] and "certificate" in json.dumps(deliveries).lower(), deliveries
