"""Starts one simulator of its own, with a random seed, and hands its credentials to clients that nobody here wrote."""

import json
import os
import random
import subprocess
import tempfile
import time
import urllib.request
import uuid
from contextlib import contextmanager
from pathlib import Path

import pytest
import wxc_sdk
from pydantic import ValidationError
from requests.adapters import HTTPAdapter
from webexpythonsdk import WebexAPI
from wxc_sdk.rest import RestSession

# wxc_sdk's own switch: its models then refuse every field they do not know.
STRICT = os.environ.get("API_MODEL_ALLOW_EXTRA") == "forbid"

SEED = int(os.environ.get("CORDBOARD_SEED", random.randrange(1, 1 << 31)))


def pytest_report_header(config):
    return f"simulator seed: {SEED} (repeat with CORDBOARD_SEED={SEED}); models are {'closed' if STRICT else 'open'}"


def scrambled(send=HTTPAdapter.send):
    """What every client here sends through, with User-Agent and TrackingID made up anew for each request: the simulator must not know
    whom it talks to. Asserts that a tracking id comes back as it was sent."""

    def sending(self, request, **kwargs):
        own = request.headers.get("TrackingID", "")
        sent = own if own.startswith("SCRAMBLED_") else f"SCRAMBLED_{uuid.uuid4()}"
        request.headers["User-Agent"] = f"nobody/{random.random()}"
        request.headers["TrackingID"] = sent
        response = send(self, request, **kwargs)
        assert response.headers.get("TrackingID") in (sent, None), response.headers
        return response

    return sending


HTTPAdapter.send = scrambled()


@contextmanager
def closed_models_refuse(*fields: str):
    """Around what wxc_sdk's models refuse when they are closed because they lack these published fields, which we do not hold back since
    users need them. What follows in the block is then not run; when nothing is refused any more, this fails."""
    if not STRICT:
        yield
        return
    with pytest.raises(ValidationError) as caught:
        yield
    refused = {str(error["loc"][-1]) for error in caught.value.errors()}
    assert all(error["type"] == "extra_forbidden" for error in caught.value.errors()), caught.value
    assert refused == set(fields), f"refused {sorted(refused)}, expected {sorted(fields)}"


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
    """wxc_sdk as its users build it; only the base URL points elsewhere."""
    RestSession.BASE = sim.base_url
    return wxc_sdk.WebexSimpleApi(tokens=sim.credentials[token], retry_429=token != "rate_limited_token")


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
