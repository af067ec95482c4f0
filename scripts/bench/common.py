"""Shared by the measurements: samples are kept raw, summed up as median with least and most, and a wrong count ends the run."""

import json
import os
import statistics
import subprocess
import sys
import urllib.request
from datetime import datetime, timezone
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RELEASE = ROOT / "target/release"
EXAMPLES = RELEASE / "examples"
OUT = ROOT / "target/bench"
SAMPLES = int(os.environ.get("SAMPLES", "7"))
TOKEN = "bench-token"


class Wrong(Exception):
    """A count or a checksum that is not what it must be: nothing of this run may be used."""


def check(found, expected, what: str) -> None:
    if found != expected:
        raise Wrong(f"{what}: {found}, expected {expected}: this run is void")


class Server:
    """The precomputed server with so many people."""

    def __init__(self, people: int, page: int = 1000, delay_ms: int = 0):
        self.people = people
        self.process = subprocess.Popen([EXAMPLES / "bench_server", str(people), str(page), str(delay_ms)], stdout=subprocess.PIPE, text=True)
        self.base = self.process.stdout.readline().strip()
        if not self.base.startswith("http://"):
            raise Wrong("the server of the benchmarks did not start")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()

    def ask(self, path: str, method: str = "GET"):
        with urllib.request.urlopen(urllib.request.Request(self.base + path, method=method), timeout=120) as answer:
            return json.load(answer), answer.headers

    def environment(self) -> dict:
        return {**os.environ, "WEBEX_BASE_URL": self.base, "WEBEX_ACCESS_TOKEN": TOKEN}


def json_lines(command: list, environment: dict | None = None) -> list:
    done = subprocess.run([str(part) for part in command], env=environment, stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise Wrong(f"{command[0]} ended with {done.returncode}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def summary(values: list) -> dict:
    return {"median": statistics.median(values), "least": min(values), "most": max(values), "samples": len(values)}


def shown(values: list, unit: str, digits: int = 0) -> str:
    s = summary(values)
    return f"{s['median']:,.{digits}f} {unit} ({s['least']:,.{digits}f} to {s['most']:,.{digits}f}, {s['samples']} samples)"


class Report:
    """What one script found: raw samples to target/bench/NAME.json, lines to stdout, bars judged at the end."""

    def __init__(self, name: str):
        self.name, self.raw, self.bars = name, {}, []

    def keep(self, key: str, sample) -> None:
        self.raw.setdefault(key, []).append(sample)

    def line(self, text: str) -> None:
        print(f"{self.name}: {text}", flush=True)

    def bar(self, what: str, found: float, at_least: float | None = None, at_most: float | None = None) -> None:
        met = found >= at_least if at_least is not None else found <= at_most
        limit = f"at least {at_least:g}" if at_least is not None else f"at most {at_most:g}"
        self.bars.append({"bar": what, "found": found, "limit": limit, "met": met})
        self.line(f"{'met   ' if met else 'MISSED'} {what}: {found:.3f} ({limit})")

    def finish(self) -> None:
        OUT.mkdir(parents=True, exist_ok=True)
        when = datetime.now(timezone.utc).isoformat(timespec="seconds")
        machine = {"cpus": os.cpu_count(), "load_1_min": os.getloadavg()[0]}
        file = OUT / f"{self.name}.json"
        file.write_text(json.dumps({"when": when, "machine": machine, "bars": self.bars, "samples": self.raw}, indent=1) + "\n")
        self.line(f"raw samples in {file.relative_to(ROOT)}")
        if not all(bar["met"] for bar in self.bars) and os.environ.get("STRICT") == "1":
            sys.exit(1)


def run(main) -> None:
    try:
        main()
    except Wrong as error:
        sys.exit(f"error: {error}")
