import type { GridClipboard } from '../clipboard/grid-clipboard.js';
import type { GridRange } from './address.js';
import { placeOf, sheetOf } from './address.js';
import { clearSelection, toggleLook } from './edits.js';
import { fillCopies } from './fill.js';
import { activeSheet, type GridContext } from './grid-context.js';
import type { Handler } from './guard.js';

interface Resized {
  deltaX?: number;
  anchorCol?: number;
  value?: number;
  ranges?: GridRange[];
}

function resizeColumns(context: GridContext, { deltaX = 0, anchorCol = -1 }: Resized): void {
  const sheet = activeSheet(context);
  const anchor = context.view.workbook?.getActiveSheet().getColumnWidth(anchorCol);
  if (!sheet || anchor === undefined) return;
  const width = Math.max(20, Math.round(anchor + deltaX));
  const chosen = context.view
    .selections()
    .filter(
      ({ row, rows, column, columns }) => row === 0 && rows === sheet.shownRows && anchorCol >= column && anchorCol < column + columns,
    );
  const columns = chosen.flatMap((place) => Array.from({ length: place.columns }, (_, right) => place.column + right));
  for (const column of columns.length > 0 ? columns : [anchorCol]) context.ask('columnWidth', { sheet: sheet.id, column, width });
}

function fill(context: GridContext, { sourceRange, targetRange }: { sourceRange: GridRange; targetRange: GridRange }): void {
  const sheet = context.view.activeSheet;
  for (const { from, to } of fillCopies(placeOf(sourceRange), placeOf(targetRange)))
    context.ask('copy', { from: { sheet, place: from }, to: { sheet, place: to }, cut: false });
}

function move(context: GridContext, { fromRange, toRange }: { fromRange: GridRange; toRange: GridRange }): void {
  const sheet = context.view.activeSheet;
  context.ask('copy', { from: { sheet, place: placeOf(fromRange) }, to: { sheet, place: placeOf(toRange) }, cut: true });
}

export function insertRows(context: GridContext, where: 'above' | 'below'): void {
  const sheet = activeSheet(context);
  const place = context.view.selection();
  if (sheet && place)
    context.ask('insertRows', { sheet: sheet.id, after: where === 'above' ? place.row : place.row + place.rows, count: 1 });
}

/** Univer's commands that the server knows by another name. */
export function knownCommands(context: GridContext, clipboard: GridClipboard): Record<string, Handler> {
  const bold = () => toggleLook(context, 'bold');
  const italic = () => toggleLook(context, 'italic');
  const underline = () => toggleLook(context, 'underline');
  return {
    'univer.command.undo': () => context.ask('undo', {}),
    'univer.command.redo': () => context.ask('redo', {}),
    'univer.command.copy': () => void clipboard.copy(false),
    'univer.command.cut': () => void clipboard.copy(true),
    'univer.command.paste': () => void clipboard.pasteByMenu(),
    'sheet.command.paste-by-short-key': (params) => {
      const { textContent, htmlContent } = params as { textContent?: string; htmlContent?: string };
      clipboard.paste({ text: textContent ?? '', html: htmlContent ?? '' });
    },
    'sheet.command.clear-selection-content': () => clearSelection(context),
    'sheet.command.auto-clear-content': () => clearSelection(context),
    'sheet.command.set-range-bold': bold,
    'sheet.command.set-bold': bold,
    'sheet.command.set-range-italic': italic,
    'sheet.command.set-italic': italic,
    'sheet.command.set-range-underline': underline,
    'sheet.command.set-underline': underline,
    'sheet.command.delta-column-width': (params) => resizeColumns(context, params as Resized),
    'sheet.command.auto-fill': (params) => fill(context, params as Parameters<typeof fill>[1]),
    'sheet.command.move-range': (params) => move(context, params as Parameters<typeof move>[1]),
    'sheet.command.set-worksheet-activate': (params) => context.view.show(sheetOf((params as { subUnitId: string }).subUnitId)),
  };
}
