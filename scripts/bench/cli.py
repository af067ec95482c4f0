"""Time and memory of asking for help: `cordboard` against wxcli, in turn. Memory is measured by GNU time, whose own is smaller than any here;
a larger parent would lend its peak to the child."""

import subprocess
import tempfile
import time

from common import OUT, RELEASE, SAMPLES, Report, Wrong, check, run, shown, summary

ROUNDS = max(15, SAMPLES)
SIDES = {"ours": RELEASE / "cordboard", "wxcli": OUT / "venv/bin/wxcli"}
ASKED = {"--help": {"ours": ["--help"], "wxcli": ["--help"]},
         "people list --help": {"ours": ["api", "people", "list", "--help"], "wxcli": ["people", "list", "--help"]}}
# A word that the answer must hold, so that a quick failure is no success.
HOLDS = {"--help": {"ours": "api", "wxcli": "people"}, "people list --help": {"ours": "--calling-data", "wxcli": "--calling-data"}}
OPERATIONS = 2141


def sample(command: list, holds: str) -> dict:
    with tempfile.NamedTemporaryFile("r") as peak:
        begun = time.perf_counter()
        done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        seconds = time.perf_counter() - begun
        measured = subprocess.run(["/usr/bin/time", "-f", "%M", "-o", peak.name, *map(str, command)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if done.returncode or measured.returncode or holds not in done.stdout:
            raise Wrong(f"{command} did not give its help")
        return {"seconds": seconds, "peak_kb": int(peak.read()), "bytes": len(done.stdout)}


def main() -> None:
    report = Report("cli")
    for program in SIDES.values():
        subprocess.run([program, "--help"], stdout=subprocess.DEVNULL, check=True)
    listed = subprocess.run([SIDES["ours"], "api", "search", "-o", "id"], stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    check(len(set(listed)), OPERATIONS, "operations on board")
    for _ in range(ROUNDS):
        for question, commands in ASKED.items():
            for side, program in SIDES.items():
                report.keep(f"{side} {question}", sample([program, *commands[side]], HOLDS[question][side]))
    for question in ASKED:
        times, peaks = ({side: [s[key] / scale for s in report.raw[f"{side} {question}"]] for side in SIDES} for key, scale in (("seconds", 0.001), ("peak_kb", 1024)))
        for side in SIDES:
            report.line(f"{side} {question}: {shown(times[side], 'ms', 1)}; peak {shown(peaks[side], 'MiB', 1)}")
        report.bar(f"time of {question}, ours / wxcli", summary(times["ours"])["median"] / summary(times["wxcli"])["median"], at_most=0.1)
        report.bar(f"peak memory of {question}, ours / wxcli", summary(peaks["ours"])["median"] / summary(peaks["wxcli"])["median"], at_most=0.5)
    report.finish()


run(main)
