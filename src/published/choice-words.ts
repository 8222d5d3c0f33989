import { nameKey } from '../ita/text.js';
import type { Catalogue } from './catalogue.js';

/** True where a text is the name of a choice or ends in one: the figure after `… ไม่มี`, `ผู้ตอบว่ามี` is how many chose it. */
export function endsInChoice({ choices }: Catalogue, text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return [text, last, last.split('ว่า').pop() ?? ''].some((words) => choices.has(nameKey(words)));
}
