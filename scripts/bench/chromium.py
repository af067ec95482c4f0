"""One Chromium, asked over a pipe (the DevTools protocol): an empty profile that is gone at the end."""

import json
import os
import shutil
import subprocess
import tempfile

FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage",
         "--disable-background-networking", "--disable-component-update", "--disable-sync", "--remote-debugging-pipe"]


class Chromium:
    def __init__(self):
        self.profile = tempfile.mkdtemp(prefix="cordboard-chromium-")
        to_read, self.out = os.pipe()
        self.into, to_write = os.pipe()
        # The browser reads from 3 and writes to 4.
        command = f'exec chromium {" ".join(FLAGS)} --user-data-dir={self.profile} about:blank 3<&{to_read} 4>&{to_write}'
        self.process = subprocess.Popen(
            ["bash", "-c", command], pass_fds=(to_read, to_write), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(to_read)
        os.close(to_write)
        self.number, self.rest = 0, b""
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        self.tab = None
        self.tab = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]

    def send(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if getattr(self, "tab", None):
            message["sessionId"] = self.tab
        os.write(self.out, json.dumps(message).encode() + b"\0")
        while True:
            while b"\0" not in self.rest:
                piece = os.read(self.into, 1 << 16)
                if not piece:
                    raise RuntimeError("Chromium ended")
                self.rest += piece
            line, self.rest = self.rest.split(b"\0", 1)
            answer = json.loads(line)
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def run(self, script):
        answer = self.send("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def open(self, origin, path, cookie, before=""):
        self.send("Page.enable")
        for part in cookie.split("; "):
            name, value = part.split("=", 1)
            self.send("Network.setCookie", name=name, value=value, url=origin)
        if before:
            self.send("Page.addScriptToEvaluateOnNewDocument", source=before)
        self.send("Page.navigate", url=origin + path)

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        for end in (self.out, self.into):
            os.close(end)
        shutil.rmtree(self.profile, ignore_errors=True)
