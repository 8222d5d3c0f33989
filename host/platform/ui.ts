import type { MenuItem } from '../services/screen.js';
import { enumeration, guard } from './guard.js';
import { ask } from './host.js';
import { outputOf } from './html-service.js';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

const Button = enumeration<Record<string, object>>('Button', ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']);
const ButtonSet = enumeration<Record<string, object>>('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

const menus = new WeakMap<object, { caption: string; items: MenuItem[] }>();

const item = (kind: MenuItem['kind'], caption: string, functionName = '', items: MenuItem[] = []): MenuItem => ({
  kind,
  caption,
  functionName,
  items,
});

function makeMenu(caption: string, addOn: boolean): Menu {
  const items: MenuItem[] = [];
  const add = (one: MenuItem): Menu => {
    items.push(one);
    return menu;
  };
  const menu: Menu = guard<Menu>('Menu', {
    addItem: (label: string, functionName: string) => add(item('item', label, functionName)),
    addSeparator: () => add(item('separator', '')),
    addSubMenu: (inner: Menu) => {
      const known = menus.get(inner);
      if (!known) throw new Error('Invalid argument: menu');
      return add(item('menu', known.caption, '', known.items));
    },
    addToUi: () => ask('showMenu', { caption, addOn, items }),
  } satisfies Partial<Record<keyof Menu, unknown>>);
  menus.set(menu, { caption, items });
  return menu;
}

function alert(args: readonly unknown[]): object {
  const buttons = args.length > 1 && typeof args[args.length - 1] === 'object' ? String(args[args.length - 1]) : 'OK';
  const texts = args.filter((arg) => typeof arg === 'string') as string[];
  const [title = '', prompt = ''] = texts.length > 1 ? texts : ['', texts[0]];
  return Button[ask('showAlert', { title, prompt, buttons })] as object;
}

export function makeUi(): Ui {
  return guard<Ui>('Ui', {
    createMenu: (caption: string) => makeMenu(caption, false),
    createAddonMenu: () => makeMenu('', true),
    alert: (...args: unknown[]) => alert(args),
    showSidebar: (page: object) => {
      const { title, content } = outputOf(page);
      ask('showSidebar', title, content);
    },
    Button,
    ButtonSet,
  } satisfies Partial<Record<keyof Ui, unknown>>);
}
