import type { Operations } from '../services/operations.js';
import { pack, unpack } from './wire.js';

type HostCall = (operation: string, args: string) => string;

let hostCall: HostCall;

export function connect(call: HostCall): void {
  hostCall = call;
}

/** What the host itself throws (a full stack) is never handed on: its error is of another realm. */
function reach(name: string, args: string): string {
  try {
    return hostCall(name, args);
  } catch {
    throw failure('Service error: Spreadsheets');
  }
}

/** The one way out of the script's world: names and JSON. */
export function ask<Name extends keyof Operations>(name: Name, ...args: Parameters<Operations[Name]>): ReturnType<Operations[Name]> {
  const reply = JSON.parse(reach(name, JSON.stringify(pack(args)))) as { value?: unknown; error?: string };
  if (reply.error !== undefined) throw failure(reply.error);
  return unpack(reply.value) as ReturnType<Operations[Name]>;
}

/** An error as Google's services throw it. */
export function failure(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}
