// What tabs and the one connection say to each other.

/** One change as the server sends it; `device` names the device a call runs on. */
export interface Change {
  topic: string;
  id: string;
  device?: string;
}

/** A source of data as the server describes it, on the page and in events. */
export interface SourceFact {
  name: string;
  /** Newest complete answer, epoch milliseconds; null when there was none. */
  last: number | null;
  /** Age in milliseconds from which it counts as stale. */
  limit: number;
  failing: boolean;
}

/** What the server says of its sources, and its clock when it said so. */
export interface SourceReport {
  now: number;
  sources: SourceFact[];
}

export type Link = "connecting" | "open" | "lost" | "refused";

export type FromTab = { kind: "hello" } | { kind: "bye" };

export type ToTab =
  | { kind: "link"; link: Link; since: number; position: number | null }
  | { kind: "changes"; position: number; changes: Change[] }
  | { kind: "sources"; report: SourceReport }
  | { kind: "reset"; position: number };

/** The part of a MessagePort that both the worker and the stand-in without worker offer. */
export interface Channel {
  post(message: ToTab): void;
}
