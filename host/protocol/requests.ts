import type { Changes, LookView, PlaceView } from './view.js';

/** With every request: the workbook that the page shows and the revision of it that it has. Another workbook, or rows moved since, is refused. */
export interface From {
  book: string;
  since: number;
}

/**
 * What the page asks of the server. Each is `POST /do/NAME` with this JSON body and `From`, under the header `X-Sheet: 1`, and answers
 * `Reply`. `sheet` is a sheet's id.
 */
export interface Requests {
  /** Types texts into cells: `entry` as a person types it (`''` clears), null leaves the content; `look` is laid over the standing look. */
  edit: { sheet: number; cells: { row: number; column: number; entry: string | null; look?: LookView }[] };
  /** Copies cells with their looks, formulas moved along; `cut` empties the source. The target is filled in whole multiples of the source. */
  copy: { from: { sheet: number; place: PlaceView }; to: { sheet: number; place: PlaceView }; cut: boolean };
  undo: object;
  redo: object;
  /** The user's selection: no change of the workbook, not undone, not saved. */
  select: { sheet: number; place: PlaceView };
  addSheet: object;
  renameSheet: { sheet: number; name: string };
  removeSheet: { sheet: number };
  /** Puts `count` empty rows below row `after` (counted from 1; 0 above all). */
  insertRows: { sheet: number; after: number; count: number };
  columnWidth: { sheet: number; column: number; width: number };
  renameBook: { name: string };
  /** Runs a menu item's function. */
  menu: { functionName: string };
  closeSidebar: object;
  /** Begins a new, empty workbook; the one that was open stays in its working copy. */
  newBook: object;
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
  /** The panel that asks, by the version in its address: one of another workbook is refused. */
  sidebar: number;
  name: string;
  args: unknown[];
}

/** Its answer; of an error only the message arrives. */
export type RunReply = { ok: true; value: unknown } | { ok: false; message: string };
