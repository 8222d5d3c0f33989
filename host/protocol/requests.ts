import type { Changes, LookView, PlaceView } from './view.js';

/**
 * What the page asks of the server. Each is `POST /do/NAME` with this JSON body, under the header `X-Sheet: 1`, and answers `Reply`.
 * `since` is the revision that the page has; `sheet` is a sheet's id.
 */
export interface Requests {
  /** Types texts into cells: `entry` as a person types it (`''` clears), null leaves the content; `look` is laid over the standing look. */
  edit: { since: number; sheet: number; cells: { row: number; column: number; entry: string | null; look?: LookView }[] };
  /** Copies cells with their looks, formulas moved along; `cut` empties the source. The target is filled in whole multiples of the source. */
  copy: { since: number; from: { sheet: number; place: PlaceView }; to: { sheet: number; place: PlaceView }; cut: boolean };
  undo: { since: number };
  redo: { since: number };
  /** The user's selection: no change of the workbook, not undone, not saved. */
  select: { since: number; sheet: number; place: PlaceView };
  addSheet: { since: number };
  renameSheet: { since: number; sheet: number; name: string };
  removeSheet: { since: number; sheet: number };
  /** Puts `count` empty rows below row `after` (counted from 1; 0 above all). */
  insertRows: { since: number; sheet: number; after: number; count: number };
  columnWidth: { since: number; sheet: number; column: number; width: number };
  renameBook: { since: number; name: string };
  /** Runs a menu item's function. */
  menu: { since: number; functionName: string };
  closeSidebar: { since: number };
  /** Begins a new, empty workbook; the one that was open stays in its working copy. */
  newBook: { since: number };
}

/** What a script showed, in order. */
export interface Notices {
  alerts: { title: string; prompt: string }[];
  toasts: { title: string; message: string }[];
}

/**
 * `GET /events` is a stream of server-sent events: `message` (data: the revision, at once and whenever it grows) and `notices`
 * (data: `Notices` as JSON, of runs that no reply tells of: the sidebar's, the opening's).
 * `POST /open?name=NAME` takes an .xlsx as its body (the name may also stand, URL-encoded, in the header `X-File-Name`); it answers `Reply`.
 */
export interface Events {
  message: number;
  notices: Notices;
}

/** `alerts` and `toasts` are what a script showed meanwhile, in order. */
export type Reply = ({ ok: true; changes: Changes } & Notices) | { ok: false; message: string };

/** Body of `POST /run` from the sidebar's frame: a call of google.script.run. */
export interface RunRequest {
  name: string;
  args: unknown[];
}

/** Its answer; of an error only the message arrives. */
export type RunReply = { ok: true; value: unknown } | { ok: false; message: string };
