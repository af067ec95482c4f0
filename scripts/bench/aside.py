"""One look at the active calls: the former dashboard's way beside the page, on the same simulator in the same run.

The former way asks each device for its calls when the page is loaded, one after the other, and each call for its media (one connection is kept here, which
is kinder than it was). The page reads the database, which the collector fills on its own schedule: what it costs Webex is the same with and without readers.
"""

import http.client
import json
import os
import sys
import time
import urllib.parse
from pathlib import Path

from common import Report, run
from site_of_bench import SIM, WEB, Site, ask, control, hold_still, machine

SIZES = [int(size) for size in os.environ.get("SIZES", "60 1000").split()]
LOOKS = int(os.environ.get("LOOKS", "20"))
ROW = b'<tr role="row" id="call-'
WATCHED_S = int(os.environ.get("WATCHED_S", "20"))


def journal(since):
    told = control(f"journal?since={since}")
    return told["next"], len(told["entries"])


def former(token, devices):
    """Loads the page the former way: requests, calls and seconds."""
    connection = http.client.HTTPConnection("127.0.0.1", SIM, timeout=60)

    def status(device, name):
        query = urllib.parse.urlencode({"deviceId": device, "name": name})
        connection.request("GET", f"/v1/xapi/status?{query}", headers={"Authorization": f"Bearer {token}"})
        answer = connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            sys.exit(f"error: {answer.status}: {body[:200]!r}")
        return json.loads(body)["result"]

    began, requests, calls = time.perf_counter(), 0, 0
    for device in devices:
        running = status(device, "Call[*].*").get("Call", [])
        requests += 1
        for call in running:
            status(device, f"MediaChannels.Call[{call['id']}].Channel[*].*")
            requests, calls = requests + 1, calls + 1
    connection.close()
    return requests, calls, time.perf_counter() - began


def main():
    report = Report("aside")
    for size in SIZES:
        # Three in ten simulated devices have xAPI.
        with Site(devices=size * 37 // 10 + 10, people=max(500, size * 8), freshness="live") as site:
            hold_still()
            control("records", {"limits": "off"})
            rooms = [d for d in control("world")["devices"] if d["type"] == "roomdesk" and d["online"]]
            if len(rooms) < size:
                sys.exit(f"error: {len(rooms)} devices with xAPI, {size} are wanted")
            for room in rooms[size:]:
                control("world", {"action": "device_offline", "deviceId": room["id"]})
            running = max(2, size * 3 // 100)
            for room in rooms[:running]:
                control("world", {"action": "start_call", "deviceId": room["id"]})
            devices = [room["id"] for room in rooms[:size]]
            theirs = []
            for _ in range(3):
                requests, calls, seconds = former(site.token, devices)
                if calls != running:
                    sys.exit(f"error: {calls} calls, expected {running}: this run is void")
                theirs.append(seconds)
            site.serve()
            cookie = {"Cookie": site.session()}
            for _ in range(1200):
                answer, body = ask(WEB, "GET", "/calls", cookie)
                if body.count(ROW) >= running:
                    break
                time.sleep(0.1)
            else:
                sys.exit("error: the page does not show the calls")
            rates = []
            for looks in (0, LOOKS):
                time.sleep(5)
                (since, _), began, ours = journal(1 << 60), time.time(), []
                for _ in range(looks):
                    started = time.perf_counter()
                    answer, body = ask(WEB, "GET", "/calls", cookie)
                    ours.append(time.perf_counter() - started)
                    if answer.status != 200 or body.count(ROW) < running:
                        sys.exit(f"error: {answer.status}, {body.count(ROW)} calls of {running}")
                    time.sleep(WATCHED_S / looks)
                time.sleep(max(0, began + WATCHED_S - time.time()))
                rates.append(journal(since)[1] / (time.time() - began))
            middle = sorted(ours)[len(ours) // 2]
            report.keep(str(size), {"machine": machine(), "calls": running, "former_requests": requests, "former_s": theirs, "page_s": ours,
                                    "collector_requests_a_second": {"nobody_looks": rates[0], "somebody_looks": rates[1]}})
            report.line(
                f"{size} devices, {running} calls: the former way {requests} requests and {sorted(theirs)[1]:.2f} s "
                f"({min(theirs):.2f} to {max(theirs):.2f}, {len(theirs)} samples) a look, with 0.3 s a request {requests * 0.3:.0f} s; the page "
                f"{middle * 1000:.1f} ms ({min(ours) * 1000:.1f} to {max(ours) * 1000:.1f}, {len(ours)} samples); the collector asks {rates[0]:.1f} "
                f"a second while nobody looks and {rates[1]:.1f} with {LOOKS} looks in {WATCHED_S} s"
            )
    report.finish()


if __name__ == "__main__":
    run(main)
