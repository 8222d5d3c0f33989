import { details as en } from '../../words/en/details.js';
import type { Language } from '../../words/language.js';
import { type DetailsWords, details as th } from '../../words/th/details.js';

/** Both languages come with the views: they are fetched once. */
export const detailsWords = (language: Language): DetailsWords => (language === 'en' ? en : th);
