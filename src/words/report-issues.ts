import { reportIssues as en } from './en/report-issues.js';
import { inSpokenLanguage } from './language.js';
import { reportIssues as th } from './th/report-issues.js';

export const reportIssues: typeof th = inSpokenLanguage({ th, en });
