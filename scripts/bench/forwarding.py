"""Reset call forwarding of all calling users (read, switch off, write back), twenty requests at a time: this SDK against wxc_sdk's asyncio
client, in turn, from the same precomputed server; then with 20 ms of service time against what twenty connections can do at all."""

import os
import sys

from common import EXAMPLES, ROOT, SAMPLES, Report, Server, check, json_lines, run, shown, summary

AT_ONCE = 20
OURS = int(os.environ.get("USERS", "20000"))
THEIRS = int(os.environ.get("PEER_USERS", "2000"))
COMMANDS = {
    "ours": [EXAMPLES / "bench_forwarding"],
    "wxc_sdk": [sys.executable, ROOT / "scripts/bench/foreign/forwarding.py"],
}


def sample(side: str, server: Server, delay_ms: int) -> dict:
    server.ask(f"/_bench/reset?delay_ms={delay_ms}", "POST")
    (line,) = json_lines(COMMANDS[side], server.environment())
    stats, _ = server.ask("/_bench/stats")
    users = server.people
    check(line["users"], users, f"users of {side}")
    truth = {"requests": 2 * users, "refused": 0, "reads": users, "writes": users, "people_written": users, "right_writes": users}
    check({key: stats[key] for key in truth}, truth, f"what the server saw of {side}")
    if stats["most_in_service"] > AT_ONCE:
        check(stats["most_in_service"], AT_ONCE, f"requests of {side} at once")
    # The window is the client's: from before its first request to after its last answer.
    possible = AT_ONCE / stats["mean_service_s"]
    return {**line, **stats, "rate": stats["requests"] / line["seconds"], "of_possible": stats["requests"] / line["seconds"] / possible}


def main() -> None:
    report = Report("forwarding")
    with Server(OURS) as large, Server(THEIRS) as small:
        for _ in range(SAMPLES):
            report.keep("ours, no delay", sample("ours", large, 0))
            report.keep("wxc_sdk, no delay", sample("wxc_sdk", small, 0))
            report.keep("ours, 20 ms", sample("ours", large, 20))
            report.keep("wxc_sdk, 20 ms", sample("wxc_sdk", small, 20))
    for key, samples in report.raw.items():
        rates = shown([s["users"] / s["seconds"] for s in samples], "users/s")
        share = shown([100 * s["of_possible"] for s in samples], "%", 1)
        service = shown([1000 * s["mean_service_s"] for s in samples], "ms", 3)
        report.line(f"{key}: {rates}; service time {service}" + (f"; {share} of 20 / service time" if "20 ms" in key else ""))
    rate = {side: summary([s["rate"] for s in report.raw[f"{side}, no delay"]])["median"] for side in COMMANDS}
    report.bar("rate without delay, ours / wxc_sdk", rate["ours"] / rate["wxc_sdk"], at_least=4)
    report.bar("rate with 20 ms, of concurrency / service time", summary([s["of_possible"] for s in report.raw["ours, 20 ms"]])["median"], at_least=0.98)
    report.finish()


run(main)
