import { describe, expect, test } from 'vitest';
import { answerReader } from '../../src/ita/answers.js';
import { readCode, readLeadingCode, readMeasureCode } from '../../src/ita/codes.js';
import { measuresOf } from '../../src/ita/framework.js';
import { FRAMEWORKS } from '../../src/ita/frameworks/built-in.js';
import type { Issue } from '../../src/ita/issue.js';
import { readScore } from '../../src/ita/read-score.js';
import type { Cell } from '../../src/ita/text.js';
import { withheld } from '../../src/ita/withheld.js';
import { TAB } from '../../src/tabs/names.js';
import { readDay, readYear } from '../../src/tabs/read/days.js';
import { readDecisions } from '../../src/tabs/read/decisions.js';
import { readFrameworkTab } from '../../src/tabs/read/framework-tab.js';
import { indexMeasures } from '../../src/tabs/read/identify.js';
import { IssueList, quoted, quotedAnswer } from '../../src/tabs/read/issue-list.js';
import { readMeasureScores } from '../../src/tabs/read/measure-scores.js';
import { readPlan } from '../../src/tabs/read/plan.js';
import { readSettings } from '../../src/tabs/read/settings.js';
import { readTabStatus } from '../../src/tabs/read/status.js';
import { dice } from '../properties/dice.js';
import { type Rows, readSurvey, readWhole } from '../tabs/reading.js';
import { anyCell, everyCell } from './cells.js';
import { dayAsSheets } from './days.js';
import { faultsIn, forSeeds, steady } from './facts.js';
import { anyTab, anyTabs } from './tabs.js';

function checkIssues(issues: readonly Issue[]): void {
  for (const { tab, cell, found, expected, action } of issues) {
    expect([tab, cell, found, expected, action].map((text) => typeof text)).toEqual(Array(5).fill('string'));
    expect(cell).toMatch(/^([A-Z]+[1-9]\d*)?$/);
    expect(found).not.toBe('');
    expect(found.length + expected.length + action.length).toBeLessThan(1500);
  }
}

describe('whatever the tabs hold', () => {
  test('a workbook is scored or refused in a sentence', () => {
    let scored = 0;
    forSeeds(80, (seed) => {
      const read = steady(anyTabs(dice(seed), seed), (tabs) => readWhole(tabs, dayAsSheets));
      expect(faultsIn(read)).toEqual([]);
      if (!read.ok) {
        expect(read.message).toMatch(/[ก-๙]{3}/);
        expect(read.message.length).toBeLessThan(400);
        return;
      }
      scored += 1;
      const { result, framework } = read;
      expect(result.measures.map(({ code }) => code)).toEqual(measuresOf(framework).map(({ code }) => code));
      for (const { score, group } of result.measures) if (score === null) expect(group).toBe(null);
      expect(result.total.rating === null || result.total.score !== null).toBe(true);
      checkIssues(result.issues);
      expect(faultsIn(withheld(result))).toEqual([]);
    });
    expect(scored).toBeGreaterThan(10);
  });

  test('their status is told', () => {
    forSeeds(40, (seed) => {
      const status = steady(anyTabs(dice(seed), seed), (tabs) => readTabStatus(tabs, dayAsSheets));
      expect(faultsIn(status)).toEqual([]);
      for (const { issues, known, due } of status.tabs) {
        checkIssues(issues);
        expect(due === null || known <= due).toBe(true);
      }
    });
  });
});

type Reader = (grid: Rows, index: ReturnType<typeof indexMeasures>, issues: IssueList) => unknown;

const READERS: readonly (readonly [tab: string, read: Reader])[] = [
  [TAB.settings, (grid, _, issues) => readSettings(grid, dayAsSheets, issues)],
  [TAB.official, (grid, index, issues) => readMeasureScores(TAB.official, grid, index, issues)],
  [TAB.previous, (grid, index, issues) => readMeasureScores(TAB.previous, grid, index, issues)],
  [TAB.IIT, (grid, index, issues) => readSurvey('IIT', grid, index, issues)],
  [TAB.EIT, (grid, index, issues) => readSurvey('EIT', grid, index, issues)],
  [TAB.OIT, (grid, index, issues) => readSurvey('OIT', grid, index, issues)],
  [TAB.framework, (grid, _, issues) => readFrameworkTab(grid, 2566, issues)],
  [TAB.decisions, (grid, _, issues) => readDecisions(grid, issues).choose({ tab: 'IIT', about: '', options: [], suggested: null })],
  [TAB.plan, (grid, index, issues) => readPlan(grid, dayAsSheets, index, issues)],
];

test.each(READERS)('the reader of %s reads or tells what it could not', (tab, read) => {
  const indices = FRAMEWORKS.map((framework) => indexMeasures(framework));
  forSeeds(80, (seed) => {
    const roll = dice(seed);
    const index = roll.pick(indices);
    const end = steady(anyTab(roll, tab), (grid) => {
      const issues = new IssueList();
      return { read: read(grid, index, issues), issues: issues.issues };
    });
    expect(faultsIn(end)).toEqual([]);
    checkIssues(end.issues);
  });
});

const FOUR = FRAMEWORKS[0]?.scales[0];
const CELL_READERS: Readonly<Record<string, (cell: Cell) => unknown>> = {
  readScore,
  readCode,
  readLeadingCode,
  readMeasureCode,
  readDay: (cell) => readDay(cell, dayAsSheets),
  readYear: (cell) => readYear(cell, dayAsSheets),
  quoted,
  quotedAnswer,
  answerReader: (cell) => (FOUR ? answerReader({ name: '', scale: FOUR.code }, FOUR)(cell) : null),
};

test.each(Object.entries(CELL_READERS))('%s gives a plain answer to any cell', (_, read) => {
  const cells = everyCell();
  forSeeds(cells.length + 100, (seed) => {
    const answer = steady(cells.shift() ?? anyCell(dice(seed), { left: 1 }), read);
    expect(faultsIn(answer)).toEqual([]);
    expect(String(answer).length).toBeLessThan(60_000);
  });
});
