// What tabs and the one connection say to each other.

/** One change as the server sends it; `device` names the device a call runs on. */
export interface Change {
  topic: string;
  id: string;
  device?: string;
}

export type Link = "connecting" | "open" | "lost" | "refused";

export type FromTab = { kind: "hello" } | { kind: "bye" };

export type ToTab =
  | { kind: "link"; link: Link; since: number; position: number | null }
  | { kind: "changes"; position: number; changes: Change[] }
  | { kind: "reset"; position: number };

/** The part of a MessagePort that both the worker and the stand-in without worker offer. */
export interface Channel {
  post(message: ToTab): void;
}
