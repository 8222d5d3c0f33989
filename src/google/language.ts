import type { Language } from '../words/language.js';

/** The user's own language, not the workbook's. */
export function userLanguage(): Language {
  return Session.getActiveUserLocale().toLowerCase().startsWith('th') ? 'th' : 'en';
}
