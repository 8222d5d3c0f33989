import { words } from '../words.js';
import { byId } from './element.js';

/** Opening a workbook by the file dialog or by dropping it anywhere on the page. */
export class Files {
  readonly #field = byId<HTMLInputElement>('file');

  constructor(
    private readonly open: (file: File) => void,
    private readonly note: (message: string) => void,
  ) {
    this.#field.addEventListener('change', () => {
      const [file] = this.#field.files ?? [];
      if (file) this.#take(file);
      this.#field.value = '';
    });
    this.#hearDrops(byId('drop'));
  }

  choose(): void {
    this.#field.click();
  }

  #take(file: File): void {
    if (/\.xlsx$/i.test(file.name)) this.open(file);
    else this.note(words.notXlsx);
  }

  #hearDrops(cover: HTMLElement): void {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    cover.textContent = words.dropHere;
    window.addEventListener('dragover', (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      cover.hidden = false;
    });
    window.addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) cover.hidden = true;
    });
    window.addEventListener('drop', (event) => {
      cover.hidden = true;
      if (!holdsFiles(event)) return;
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) this.#take(file);
    });
  }
}

export function download(): void {
  const link = document.createElement('a');
  link.href = '/workbook.xlsx';
  link.download = '';
  link.click();
}
