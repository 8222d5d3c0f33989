import type { Case } from '../facts.js';
import { pasteCase } from '../make/pastes.js';
import { PASTES } from './pastes.js';

/** Published results that stand on a tab as they were copied: which text, on which tab. */
const PASTED: [name: string, tab: 'IIT' | 'EIT' | 'OIT' | 'ผลทางการ'][] = [
  ['codes and scores without a header', 'EIT'],
  ['shares in columns, a row a part', 'IIT'],
  ['every cell on a line of its own', 'OIT'],
  ['what stands beside the score', 'OIT'],
  ['a remark in a cell without a header', 'OIT'],
  ['ten indicators by number and name', 'ผลทางการ'],
  ['sentences', 'ผลทางการ'],
];

export const PASTED_TABS: Case[] = PASTED.map(([name, tab]) => {
  const sheet = PASTES.find((own) => own.name === name);
  if (!sheet) throw new Error(`no paste ${name}`);
  const { text, truth, year } = pasteCase(sheet);
  const rows = text.split('\n').map((line) => line.split('\t'));
  const prefix = tab === 'ผลทางการ' ? 'official ' : '';
  return {
    name: `on the tab ${tab}: ${name}`,
    year,
    tabs: { [tab]: rows },
    truth: new Map([...truth].map(([fact, value]) => [prefix + fact, value])),
  };
});
