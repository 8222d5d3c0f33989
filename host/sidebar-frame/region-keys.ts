/** F6 leaves the panel: the keys pressed in a frame do not reach the page around it. */
export function hearRegionKeys(tell: (sheet: 'nextRegion' | 'previousRegion') => void): void {
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    tell(event.shiftKey ? 'previousRegion' : 'nextRegion');
  });
}
