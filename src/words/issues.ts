import { issues as en } from './en/issues.js';
import { inSpokenLanguage } from './language.js';
import { issues as th } from './th/issues.js';

export const issues: typeof th = inSpokenLanguage({ th, en });
