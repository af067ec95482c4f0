// One event connection for every tab of this browser: six connections are all that HTTP/1.1 allows to one host.

import { Connection } from "./connection";
import type { FromTab } from "./messages";

interface WorkerScope {
  name: string;
  onconnect: ((event: MessageEvent) => void) | null;
}

const scope = self as unknown as WorkerScope;
// The page names the worker after the address of the event stream.
const connection = new Connection(scope.name);

scope.onconnect = (event) => {
  const port = event.ports[0];
  if (port === undefined) return;
  const tab = { post: (message: unknown) => port.postMessage(message) };
  port.onmessage = ({ data }: MessageEvent<FromTab>) => {
    if (data.kind === "hello") connection.add(tab);
    else connection.remove(tab);
  };
};
