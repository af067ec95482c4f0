"""ROWS calls as XLSX, CSV and JSON from a real server over HTTP: seconds, bytes, rows, and the most memory that the server had meanwhile.

The calls are multiplied inside the database by one statement, under the devices that a collector found on a small simulator.
"""

import hashlib
import http.client
import os
import sqlite3
import sys
import time
import zipfile
from pathlib import Path

from common import Report, run
from site_of_bench import WEB, Site, hold_still, machine, memory_mib

ROWS = int(os.environ.get("ROWS", "1000000"))
BAR_MIB = 200


def hash64(text):
    """As the store makes it: the first 64 bits of SHA-256 over length and text."""
    data = text.encode()
    return int.from_bytes(hashlib.sha256(len(data).to_bytes(8, "big") + data).digest()[:8], "big", signed=True)


def fill(database):
    """Writes the calls; the server does not run."""
    connection = sqlite3.connect(database)
    connection.create_function("hash64", 1, hash64, deterministic=True)
    (org,) = connection.execute("SELECT org_id FROM device LIMIT 1").fetchone()
    now_ms = int(time.time() * 1000)
    legs = [f"{kind}_{way}_{what}" for kind in ("audio", "video") for way in ("in", "out") for what in
            ("loss_percent", "max_jitter_ms", "jitter_ms", "round_trip_ms", "codec")]
    values = {"loss_percent": "(n % 40) / 10.0", "max_jitter_ms": "n % 90 + 0.5", "jitter_ms": "n % 30 + 0.25", "round_trip_ms": "n % 200", "codec": "'opus'"}
    columns = {
        "org_id": "?1", "call_id": "printf('%032x', n)", "org_hash": "?2", "call_hash": "n * 7919", "started_at": f"{now_ms} - n * 4000",
        "ended_at": f"{now_ms} - n * 4000 + (n % 3600) * 1000", "duration_s": "n % 3600", "duration_key": "n % 3600", "audio_key": "n % 4500",
        "band": "n % 5", "remote_hash": "n % 5000", "own_hash": "n % 60", "device_key": "'room'", "remote_key": "'kari'", "audio_band": "n % 5",
        "video_band": "n % 5", "sources": "2", "direction": "CASE n % 2 WHEN 0 THEN 'incoming' ELSE 'outgoing' END",
        "disconnect_cause": "'LocalDisconnect'", "device_id": "d.device_id", "device_hash": "d.hash", "device_name": "d.name",
        "location_id": "d.location_id", "location_name": "d.location_name", "region": "'Nordics'", "time_zone": "'Europe/Oslo'",
        "software": "'RoomOS 11.20.1.7'", "remote_name": "'Kari Nordmann ' || n", "remote_number": "printf('+47%08d', n)",
        "call_type": "'Video'", "protocol": "'Spark'", "audio_mos": "1.0 + (n % 350) / 100.0", "audio_r": "50.0 + n % 40",
        "model": "'g107-nb-1'", "device_history_id": "n",
        **{leg: values[leg.split("_", 2)[2]] for leg in legs},
    }
    connection.executescript("CREATE TEMP TABLE d (place INTEGER PRIMARY KEY, device_id, name, location_id, location_name, hash)")
    connection.execute(
        "INSERT INTO d SELECT ROW_NUMBER() OVER (ORDER BY device_id) - 1, device_id, name, location_id, location_name, hash64(device_id) FROM device")
    (devices,) = connection.execute("SELECT COUNT(*) FROM d").fetchone()
    # An index that is made once is far cheaper than one that is kept up for every row.
    indexes = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'past_call' AND sql IS NOT NULL").fetchall()
    connection.execute("PRAGMA cache_size = -200000")
    for name, _ in indexes:
        connection.execute(f"DROP INDEX {name}")
    connection.execute(
        f"INSERT INTO past_call ({', '.join(columns)}) WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < {ROWS}) "
        f"SELECT {', '.join(columns.values())} FROM s JOIN d ON d.place = s.n % {devices}", (org, hash64(org)))
    for _, index in indexes:
        connection.execute(index)
    connection.commit()
    (rows,) = connection.execute("SELECT COUNT(*) FROM past_call").fetchone()
    connection.close()
    return rows


def fetch(site, cookie, kind, to):
    Path(f"/proc/{site.server.pid}/clear_refs").write_text("5")  # the peak begins anew
    before = memory_mib(site.server.pid, "VmRSS")
    began = time.perf_counter()
    connection = http.client.HTTPConnection("127.0.0.1", WEB, timeout=1800)
    connection.request("GET", f"/calls/history.{kind}", headers={"Cookie": cookie})
    answer = connection.getresponse()
    if answer.status != 200:
        sys.exit(f"error: {kind}: {answer.status} {answer.read(500)!r}")
    first = time.perf_counter() - began
    with open(to, "wb") as file:
        while piece := answer.read(1 << 20):
            file.write(piece)
    return {"seconds": time.perf_counter() - began, "first_byte_s": first, "mib_before": before, "peak_mib": memory_mib(site.server.pid),
            "media_type": answer.headers["content-type"], "bytes": os.path.getsize(to)}


def rows_of(kind, file):
    """Counted in the file itself, a little at a time."""
    if kind == "xlsx":
        rows = 0
        with zipfile.ZipFile(file) as book:
            for name in book.namelist():
                if name.startswith("xl/worksheets/sheet"):
                    with book.open(name) as sheet:
                        rest, found = b"", 0
                        while piece := sheet.read(1 << 22):
                            data = rest + piece
                            found += data.count(b"<row ")
                            rest = data[-4:]
                        rows += found - 1
        return rows
    with open(file, "rb") as lines:
        total = sum(1 for line in lines if kind == "csv" or line.startswith(b"{"))
    return total - 1 if kind == "csv" else total


def main():
    report = Report("export")
    with Site(devices=60) as site:
        hold_still()
        site.serve()
        time.sleep(8)
        site.server.terminate()
        site.server.wait(20)
        began = time.perf_counter()
        made = fill(site.database)
        report.line(f"{made} calls made in {time.perf_counter() - began:.0f} s")
        site.serve()
        cookie = site.session()
        worst = 0
        for kind in ("csv", "json", "xlsx"):
            file = site.folder / f"history.{kind}"
            sample = fetch(site, cookie, kind, file)
            rows = rows_of(kind, file)
            if rows < ROWS:
                sys.exit(f"error: {kind} has {rows} rows of {ROWS}: this run is void")
            sample.update(rows=rows, machine=machine())
            file.unlink()
            report.keep(kind, sample)
            worst = max(worst, sample["peak_mib"])
            report.line(f"{kind}: {rows} rows, {sample['bytes'] >> 20} MB, {sample['seconds']:.1f} s, first byte after {sample['first_byte_s']:.2f} s, "
                        f"most memory {sample['peak_mib']:.0f} MiB (before {sample['mib_before']:.0f})")
        report.bar("most memory of the server while a million rows are exported, MiB", worst, at_most=BAR_MIB)
    report.finish()


if __name__ == "__main__":
    run(main)
