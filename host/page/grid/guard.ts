import { CanceledError, CommandType, type ICommandInfo } from '@univerjs/core';
import { words } from '../words.js';
import type { GridContext } from './grid-context.js';

export type Handler = (params: unknown) => void;

const viewOnly = new Set([
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.set-worksheet-row-height',
]);

/** Commands of the sheet that only move, select, scroll or open the editor. */
const harmless =
  /^sheet\.command\.(move-selection|select-|expand-selection|scroll|set-scroll|set-worksheet-activate|set-zoom|change-zoom|set-range-values$|delta-row-height|set-row-height|set-row-is-auto-height)/;

/** Univer's own commit of the editor changes nothing and needs no word; `1. ` typed into a cell begins no list, as at Google's. */
const silent = new Set(['sheet.command.set-range-values', 'doc.command.quick-list']);

function changesSheet({ id, type }: ICommandInfo): boolean {
  if (type === CommandType.MUTATION) return id.startsWith('sheet.mutation.') && !viewOnly.has(id);
  return id.startsWith('sheet.command.') && !harmless.test(id);
}

/** No command of Univer changes the view unless the server said so: those the server knows go to it, the others are refused. */
export function guardCommands(context: GridContext, handlers: Record<string, Handler>): void {
  const { commands } = context.view.engine;
  commands.beforeCommandExecuted((command) => {
    if (context.view.applying) return;
    const handler = handlers[command.id];
    if (handler) {
      if (context.view.editing && command.id.startsWith('univer.command.')) return;
      handler(command.params);
      throw new CanceledError();
    }
    if (silent.has(command.id)) throw new CanceledError();
    if (!changesSheet(command)) return;
    context.note(words.notPossible);
    throw new CanceledError();
  });
}
