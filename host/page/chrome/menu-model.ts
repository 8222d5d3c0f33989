import type { MenuView } from '../../protocol/view.js';
import { words } from '../words.js';

export type MenuEntry =
  | { kind: 'item'; caption: string; keys?: string; enabled: boolean; run: () => void }
  | { kind: 'menu'; caption: string; entries: MenuEntry[] }
  | { kind: 'separator' };

export interface TopMenu {
  caption: string;
  entries: MenuEntry[];
}

export interface MenuActions {
  openFile(): void;
  download(): void;
  newBook(): void;
  undo(): void;
  redo(): void;
  cut(): void;
  copy(): void;
  paste(): void;
  clear(): void;
  insertRows(where: 'above' | 'below'): void;
  runFunction(name: string): void;
}

const separator: MenuEntry = { kind: 'separator' };

function item(caption: string, run: () => void, keys?: string, enabled = true): MenuEntry {
  return { kind: 'item', caption, enabled, run, ...(keys ? { keys } : {}) };
}

/** The add-on's own menu has no name in the script: Google puts it under the add-on's. */
const isAddOn = ({ caption }: MenuView) => caption === '';

function scriptEntry(menu: MenuView, run: MenuActions['runFunction']): MenuEntry {
  if (menu.kind === 'separator') return separator;
  if (menu.kind === 'item') return item(menu.caption, () => run(menu.functionName));
  return { kind: 'menu', caption: isAddOn(menu) ? words.addOn : menu.caption, entries: menu.items.map((inner) => scriptEntry(inner, run)) };
}

export function cellEntries(actions: MenuActions): MenuEntry[] {
  return [
    item(words.cut, actions.cut, 'Ctrl+X'),
    item(words.copy, actions.copy, 'Ctrl+C'),
    item(words.paste, actions.paste, 'Ctrl+V'),
    item(words.clear, actions.clear, 'Delete'),
    separator,
    item(words.rowAbove, () => actions.insertRows('above')),
    item(words.rowBelow, () => actions.insertRows('below')),
  ];
}

/** The menu bar: our own menus, the add-on's own under "Extensions", and the script's named menus beside them. */
export function menuBar(menus: MenuView[], can: { undo: boolean; redo: boolean }, actions: MenuActions): TopMenu[] {
  const script = menus.map((menu) => scriptEntry(menu, actions.runFunction));
  const named = menus.map((menu) => menu.kind === 'menu' && !isAddOn(menu));
  const own = script.filter((_, index) => !named[index]);
  return [
    {
      caption: words.file,
      entries: [
        item(words.openFile, actions.openFile),
        item(words.download, actions.download),
        separator,
        item(words.newBook, actions.newBook),
      ],
    },
    {
      caption: words.edit,
      entries: [
        item(words.undo, actions.undo, 'Ctrl+Z', can.undo),
        item(words.redo, actions.redo, 'Ctrl+Y', can.redo),
        separator,
        ...cellEntries(actions),
      ],
    },
    { caption: words.extensions, entries: own.length > 0 ? own : [item(words.noExtensions, () => {}, undefined, false)] },
    ...script.flatMap((entry, index) =>
      named[index] && entry.kind === 'menu' ? [{ caption: entry.caption, entries: entry.entries }] : [],
    ),
  ];
}
