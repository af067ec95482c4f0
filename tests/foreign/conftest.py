"""Starts one simulator of its own, with a random seed, and hands its credentials to clients that nobody here wrote."""

import json
import os
import random
import subprocess
import tempfile
import time
import urllib.request
import uuid
from pathlib import Path

import pytest
import wxc_sdk
from webexpythonsdk import WebexAPI
from wxc_sdk.rest import RestSession

SEED = int(os.environ.get("CORDBOARD_SEED", random.randrange(1, 1 << 31)))


def pytest_report_header(config):
    return f"simulator seed: {SEED} (repeat with CORDBOARD_SEED={SEED})"


class Simulator:
    def __init__(self, folder: Path):
        self.file = folder / "credentials.json"
        binary = Path(os.environ["CORDBOARD_BIN"]).resolve()
        self.process = subprocess.Popen(
            [binary, "simulator", "--listen", "127.0.0.1:0", "--seed", str(SEED), "--people", "300", "--devices", "60",
             "--credentials-file", str(self.file)],
            stdout=subprocess.DEVNULL,
        )
        deadline = time.monotonic() + 30
        while not self.file.exists():
            assert self.process.poll() is None, "the simulator ended before it wrote its credentials"
            assert time.monotonic() < deadline, "the simulator wrote no credentials within 30 s"
            time.sleep(0.02)
        self.credentials = json.loads(self.file.read_text())
        self.base_url = self.credentials["base_url"]
        self.origin = self.base_url.removesuffix("/v1")

    def control(self, path: str, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.origin}/_sim/{path}", data=data, headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=10) as answer:
            text = answer.read()
            return json.loads(text) if text else None


@pytest.fixture(scope="session")
def sim():
    with tempfile.TemporaryDirectory() as folder:
        simulator = Simulator(Path(folder))
        simulator.control("world", {"action": "pause"})
        yield simulator
        simulator.process.terminate()
        assert simulator.process.wait(timeout=10) == 0, "the simulator did not end cleanly"


@pytest.fixture(scope="session")
def world(sim):
    return sim.control("world")


def wxc(sim, token: str) -> wxc_sdk.WebexSimpleApi:
    """wxc_sdk as its users build it; only the base URL points elsewhere. User-Agent and TrackingID are scrambled:
    the simulator must not know whom it talks to."""
    RestSession.BASE = sim.base_url
    api = wxc_sdk.WebexSimpleApi(tokens=sim.credentials[token], retry_429=token != "rate_limited_token")
    api.session.headers["User-Agent"] = f"nobody/{uuid.uuid4()}"
    return api


@pytest.fixture(scope="session")
def admin(sim):
    return wxc(sim, "admin_token")


@pytest.fixture(scope="session")
def user(sim):
    return wxc(sim, "user_token")


@pytest.fixture(scope="session")
def limited(sim):
    return wxc(sim, "limited_token")


@pytest.fixture(scope="session")
def throttled(sim):
    return wxc(sim, "rate_limited_token")


@pytest.fixture(scope="session")
def webex(sim):
    return WebexAPI(access_token=sim.credentials["admin_token"], base_url=sim.base_url + "/")


@pytest.fixture(scope="session")
def room_device(admin, sim):
    """A RoomOS device that answers and is in no call."""
    idle = {device["id"] for device in sim.control("world")["devices"] if not device.get("calls")}
    for device in admin.devices.list(permission="xapi:all", connection_status="connected"):
        if device.device_id in idle:
            return device
    raise AssertionError("no connected and idle RoomOS device")
