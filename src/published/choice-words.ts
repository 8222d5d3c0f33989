import { nameKey } from '../ita/text.js';
import type { Catalogue } from './catalogue.js';

/** True where a text is the name of a choice or ends in one: the figure after `… ไม่มี` is how many chose it. */
export const endsInChoice = ({ choices }: Catalogue, text: string): boolean =>
  choices.has(nameKey(text)) || choices.has(nameKey(text.slice(text.lastIndexOf(' ') + 1)));
