import { scoreIssues as en } from './en/score-issues.js';
import { inSpokenLanguage } from './language.js';
import { scoreIssues as th } from './th/score-issues.js';

export const scoreIssues: typeof th = inSpokenLanguage({ th, en });
