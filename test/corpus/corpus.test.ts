import { describe, expect, test } from 'vitest';
import { HAND_MADE_ANSWERS } from './cases/hand-made-answers.js';
import { LINKED_FORMS } from './cases/linked-forms.js';
import { type Case, readCase } from './facts.js';
import { answerCase } from './make/answers.js';

const CASES: Case[] = [...LINKED_FORMS, ...HAND_MADE_ANSWERS].map(answerCase);

test.each(CASES)('$name', (own) => {
  const { facts, told } = readCase(own);
  const wrong = [...facts]
    .filter(([fact, value]) => own.truth.get(fact) !== value)
    .map(([fact, value]) => `${fact}: ${value}, is ${own.truth.get(fact) ?? '–'}`);
  const missing = [...own.truth].filter(([fact]) => !facts.has(fact)).map(([fact]) => fact);
  expect({
    wrong: wrong.slice(0, 6),
    n: wrong.length,
    missing: missing.slice(0, 6),
    m: missing.length,
    told: missing.length + wrong.length ? told.slice(0, 6).map((t) => `${t.isAsked ? '?' : ''} ${t.found}`) : [],
  }).toEqual({ wrong: [], n: 0, missing: [], m: 0, told: [] });
});
