import { printedCode } from '../../ita/codes.js';
import { type Framework, type Measure, measuresOf } from '../../ita/framework.js';
import { FRAMEWORK_COLUMNS, TAB } from '../names.js';
import { DIRECTION, scaleName } from '../scale-names.js';
import type { CellValue } from './merge-table.js';
import type { NewTab } from './new-tabs.js';

const WIDTHS = [80, 400, 80, 80, 170, 90, 200, 240, 240];

/**
 * The tab `กรอบการประเมิน` that says what a framework says: parents before children, one row a measure, and of a question with several
 * parts one row a part, of which the first says what holds for the question.
 */
export function frameworkTab(framework: Framework): NewTab {
  const parents = new Map(measuresOf(framework).flatMap(({ code, children = [] }) => children.map((child) => [child.code, code] as const)));
  const columns = Object.entries(FRAMEWORK_COLUMNS).map(([key, [name]]) => ({ key, name }));
  return {
    name: TAB.framework,
    values: [
      columns.map(({ name }) => name),
      ...measuresOf(framework).flatMap((measure) => rowsOf(measure, parents.get(measure.code) ?? '')),
    ],
    formats: columns.map(({ key }) => (key === 'weight' ? '0.##' : '@')),
    widths: WIDTHS,
  };
}

function rowsOf(measure: Measure, parent: string): CellValue[][] {
  const { code, title, weight = '', topic = '', aliases = [], parts = [] } = measure;
  const name = printedCode(code, 'arabic');
  const partCells = parts.map((part) => [scaleName(part.scale), part.reversed ? DIRECTION.reversed : DIRECTION.straight, part.name]);
  const [first = ['', '', ''], ...others] = partCells;
  return [
    [name, title, printedCode(parent, 'arabic'), weight, ...first, topic, aliases.join(' ; ')],
    ...others.map((cells) => [name, '', '', '', ...cells, '', '']),
  ];
}
