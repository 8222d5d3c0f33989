export interface MenuItem {
  kind: 'item' | 'separator' | 'menu';
  caption: string;
  functionName: string;
  items: MenuItem[];
}

export interface Menu {
  caption: string;
  addOn: boolean;
  items: MenuItem[];
}

export interface Alert {
  title: string;
  prompt: string;
  buttons: string;
}

/** What the user sees beside the cells, and how they answer. */
export class Screen {
  menus: Menu[] = [];
  alerts: Alert[] = [];
  toasts: { message: string; title: string }[] = [];
  sidebar: { title: string; content: string } | null = null;
  /** The button that answers the next alert. */
  answer: (alert: Alert) => string = () => 'OK';
}
