import { menuAnswers as en } from './en/menu.js';
import { inSpokenLanguage } from './language.js';
import { menuAnswers as th } from './th/menu.js';

export const menuAnswers: typeof th = inSpokenLanguage({ th, en });
