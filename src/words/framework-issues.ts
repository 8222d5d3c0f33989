import { frameworkIssues as en } from './en/framework-issues.js';
import { inSpokenLanguage } from './language.js';
import { frameworkIssues as th } from './th/framework-issues.js';

export const frameworkIssues: typeof th = inSpokenLanguage({ th, en });
