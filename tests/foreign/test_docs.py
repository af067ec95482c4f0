"""The lines of docs/simulator.md, pasted into a shell as a reader would."""

import os
import re
import socket
import subprocess
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "simulator.md"


def test_every_line_of_the_page_works(tmp_path):
    blocks = re.findall(r"^```sh\n(.*?)^```", PAGE.read_text(), re.S | re.M)
    assert len(blocks) >= 12
    start, rest = blocks[0].strip(), "".join(blocks[1:])
    assert start.startswith("cordboard simulator ")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    script = f"set -eu\n{start} &\ntrap 'kill $!' EXIT\nuntil [ -s credentials.json ]; do kill -0 $!; sleep 0.05; done\n{rest}"
    script = script.replace(":8787", f":{port}")
    folder = Path(os.environ["CORDBOARD_BIN"]).resolve().parent
    environment = {**os.environ, "PATH": f"{folder}:{os.environ['PATH']}"}
    ran = subprocess.run(["bash", "-c", script], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stderr
    # One answer on the page is spoilt on purpose.
    refused = [line for line in ran.stdout.splitlines() if '"errors"' in line]
    assert len(refused) == 1 and "fault of the simulator" in refused[0], refused
    assert '"x-spark-signature"' in ran.stdout and '"destination":"+12025550100"' in ran.stdout
