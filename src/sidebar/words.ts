import { sidebar as en } from '../words/en/sidebar.js';
import type { Language } from '../words/language.js';
import { type SidebarWords, sidebar as th } from '../words/th/sidebar.js';

export function wordsOf(language: Language): SidebarWords {
  return language === 'th' ? th : en;
}
