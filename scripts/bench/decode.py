"""Typed decoding: this SDK's codec against structs with serde's derive, on the same bytes, each style in a process of its own, in turn."""

from common import EXAMPLES, SAMPLES, Report, check, json_lines, run, shown, summary

SETS = ["people", "queues", "cdrs", "statuses", "figures"]
STYLES = ["ours", "serde"]


def main() -> None:
    report = Report("decode")
    for turn in range(SAMPLES):
        for name in SETS:
            # Who goes first changes, so that neither always follows the other.
            for style in STYLES if turn % 2 == 0 else reversed(STYLES):
                report.keep(f"{style} {name}", json_lines([EXAMPLES / "bench_decode", name, style, 1])[-1])
    for name in SETS:
        ours, serde = (report.raw[f"{style} {name}"] for style in STYLES)
        for key in ("bytes", "rounds", "checksum"):
            check({s[key] for s in ours + serde}, {ours[0][key]}, f"{key} of {name}")
        rates = {style: [s["mb_per_s"] for s in report.raw[f"{style} {name}"]] for style in STYLES}
        for style in STYLES:
            report.line(f"{style} {name}: {shown(rates[style], 'MB/s')}")
        report.bar(f"rate of {name}, ours / serde derive", summary(rates["ours"])["median"] / summary(rates["serde"])["median"], at_least=1)
    report.finish()


run(main)
