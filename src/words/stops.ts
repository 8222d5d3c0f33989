import { stops as en } from './en/stops.js';
import { inSpokenLanguage } from './language.js';
import { stops as th } from './th/stops.js';

export const stops: typeof th = inSpokenLanguage({ th, en });
