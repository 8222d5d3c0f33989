import type { Language } from '../words/language.js';
import { type SidebarWords, sidebar as th } from '../words/th/sidebar.js';

let english: SidebarWords | null = null;

/** English is fetched when a user needs it; until then, and where that fails, the panel speaks Thai. */
export function learnEnglish(words: SidebarWords | null): void {
  english = words;
}

export const knowsEnglish = (): boolean => english !== null;

export function wordsOf(language: Language): SidebarWords {
  return language === 'en' && english ? english : th;
}
