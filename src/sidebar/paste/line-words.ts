import type { Claim, LineReading } from '../../contract/published.js';
import { printedCode } from '../../ita/codes.js';
import { shown } from '../../ita/number.js';
import type { PasteWords } from '../../words/th/paste.js';

/** A code as it is called: `I1`, `ตัวชี้วัดที่ 7`, `คะแนนภาพรวม`. */
export function called(code: string, words: PasteWords): string {
  if (code === 'total') return words.total;
  return /^\d+$/.test(code) ? words.indicator(code) : printedCode(code, 'arabic');
}

export const scoreText = (score: number | 'excluded', words: PasteWords): string => (score === 'excluded' ? words.excluded : shown(score));

/** What a claim says, in a few words. */
function claimText({ kind, code, score = 0, shares = [], n = 0 }: Claim, words: PasteWords): string {
  const name = called(code, words);
  if (kind === 'score') return words.score(name, scoreText(score, words));
  if (kind === 'partScore') return words.partScore(name, scoreText(score, words));
  if (kind === 'shares') return words.shares(name, shares.map((share) => share.toFixed(2)).join(' / '));
  if (kind === 'respondents') return words.respondents(name, n);
  return kind === 'wording' ? words.wording(name) : words.comment(name);
}

const MOST_SAID = 3;

/** What a list of claims says; of a long one the beginning. */
export function claimsText(claims: readonly Claim[], words: PasteWords): string {
  const text = claims
    .slice(0, MOST_SAID)
    .map((claim) => claimText(claim, words))
    .join(' · ');
  return claims.length > MOST_SAID ? words.and(text, claims.length - MOST_SAID) : text;
}

/** How a line was read: its mark, the word for it, and what was read or why nothing was. */
export function lineWords(
  { claims, asked, why }: LineReading,
  words: PasteWords,
): { mark: string; state: keyof PasteWords['marks']; text: string } {
  if (asked) return { mark: '?', state: 'asked', text: claimsText(claims, words) };
  return why === null
    ? { mark: '✓', state: 'read', text: claimsText(claims, words) }
    : { mark: '–', state: 'ignored', text: words.why[why] };
}
