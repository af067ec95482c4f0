"""List people with calling data, pages of 1,000: this SDK against wxc_sdk's asyncio client, in turn, from the same precomputed server."""

import os
import sys
import time
import zlib

from common import EXAMPLES, ROOT, SAMPLES, Report, Server, check, json_lines, run, shown, summary

OURS = int(os.environ.get("PEOPLE", "200000"))
THEIRS = int(os.environ.get("PEER_PEOPLE", "40000"))
COMMANDS = {
    "ours": [EXAMPLES / "bench_people"],
    "wxc_sdk": [sys.executable, ROOT / "scripts/bench/foreign/people.py"],
}


def expected(server: Server) -> dict:
    """Counts and checksum by a third reader: plain JSON, page after page."""
    found = {"people": 0, "checksum": 0, "located": 0, "phones": 0}
    path = "/v1/people?callingData=true&max=1000"
    while path:
        page, headers = server.ask(path)
        for person in page["items"]:
            found["people"] += 1
            found["checksum"] += zlib.crc32(person["id"].encode())
            found["located"] += "locationId" in person
            found["phones"] += len(person["phoneNumbers"])
        link = headers.get("Link")
        path = link[len("<" + server.base) : link.index(">")] if link else None
    check(found["people"], server.people, "people of the server")
    return found


def sample(side: str, server: Server, truth: dict, warm: int) -> dict:
    begun = time.perf_counter()
    lines = json_lines([*COMMANDS[side], warm], server.environment())
    whole = time.perf_counter() - begun
    for line in lines:
        check({key: line[key] for key in truth}, truth, f"what {side} read")
    return {**lines[-1], "whole_process_seconds": whole}


def main() -> None:
    report = Report("people")
    with Server(OURS) as large, Server(THEIRS) as small:
        truths = {large: expected(large), small: expected(small)}
        for _ in range(SAMPLES):
            # Warm: one walk before the one that counts, in the same process.
            for side, server in (("ours", large), ("wxc_sdk", small)):
                report.keep(f"{side} warm", sample(side, server, truths[server], 1))
            # The whole process, from its start to its end, one walk, both on the same list.
            for side in COMMANDS:
                report.keep(f"{side} whole process", sample(side, small, truths[small], 0))
    rates = {side: [s["people"] / s["seconds"] for s in report.raw[f"{side} warm"]] for side in COMMANDS}
    peaks = {side: [s["peak_kb"] / 1024 for s in report.raw[f"{side} warm"]] for side in COMMANDS}
    whole = {side: [s["whole_process_seconds"] for s in report.raw[f"{side} whole process"]] for side in COMMANDS}
    for side, people in (("ours", OURS), ("wxc_sdk", THEIRS)):
        report.line(f"{side}: {shown(rates[side], 'people/s')} over {people:,} people; peak {shown(peaks[side], 'MiB', 1)}")
        report.line(f"{side}: whole process over {THEIRS:,} people {shown(whole[side], 's', 3)}")
    medians = {side: (summary(rates[side])["median"], summary(peaks[side])["median"]) for side in COMMANDS}
    report.bar("rate, ours / wxc_sdk", medians["ours"][0] / medians["wxc_sdk"][0], at_least=10)
    report.bar("peak memory, ours / wxc_sdk", medians["ours"][1] / medians["wxc_sdk"][1], at_most=0.2)
    report.finish()


run(main)
