// How a tab reaches the event connection: through the shared worker, or by a connection of its own.

import { Connection } from "./connection";
import type { Channel, FromTab, ToTab } from "./messages";

export function listen(workerAddress: string, eventsAddress: string, receive: (message: ToTab) => void): void {
  const send = connect(workerAddress, eventsAddress, receive);
  send({ kind: "hello" });
  // A page that is left or put aside gives its place up; one that is taken back up says hello again.
  addEventListener("pagehide", () => send({ kind: "bye" }));
  addEventListener("pageshow", (event) => {
    if (event.persisted) send({ kind: "hello" });
  });
}

function connect(workerAddress: string, eventsAddress: string, receive: (message: ToTab) => void): (message: FromTab) => void {
  if (typeof SharedWorker === "function") {
    try {
      const worker = new SharedWorker(workerAddress, { name: new URL(eventsAddress, location.href).href });
      worker.port.onmessage = ({ data }: MessageEvent<ToTab>) => receive(data);
      return (message) => worker.port.postMessage(message);
    } catch {
      // Some privacy settings offer the constructor and refuse its use.
    }
  }
  const connection = new Connection(eventsAddress);
  const tab: Channel = { post: receive };
  return (message) => (message.kind === "hello" ? connection.add(tab) : connection.remove(tab));
}
