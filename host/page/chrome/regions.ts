import { byId } from './element.js';

interface Region {
  /** Whether the keyboard is in it now. */
  holds(): boolean;
  enter(): void;
  isThere(): boolean;
}

const within = (id: string) => byId(id).contains(document.activeElement);

/** The parts of the page between which F6 and Shift+F6 move, since the grid keeps the Tab key for itself. */
function regions(focusGrid: () => void): Region[] {
  const always = () => true;
  return [
    { holds: () => within('menus'), enter: () => byId('menus').querySelector<HTMLElement>('[tabindex="0"]')?.focus(), isThere: always },
    { holds: () => within('grid'), enter: focusGrid, isThere: always },
    { holds: () => within('tabs'), enter: () => byId('tabs').querySelector<HTMLElement>('[tabindex="0"]')?.focus(), isThere: always },
    {
      holds: () => within('sidebar'),
      enter: () => byId('sidebar-frame').querySelector<HTMLElement>('iframe')?.focus(),
      isThere: () => !byId('sidebar').hidden,
    },
  ];
}

/** Moves the keyboard to the next part of the page, or the one before. */
export function moveToRegion(step: 1 | -1, focusGrid: () => void): void {
  const there = regions(focusGrid).filter((region) => region.isThere());
  const at = there.findIndex((region) => region.holds());
  there[(at + step + there.length) % there.length]?.enter();
}

export function hearRegionKeys(focusGrid: () => void): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      moveToRegion(event.shiftKey ? -1 : 1, focusGrid);
    },
    true,
  );
}
