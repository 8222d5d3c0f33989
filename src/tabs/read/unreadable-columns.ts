import { printedCode } from '../../ita/codes.js';
import { scaleOf } from '../../ita/framework.js';
import type { AnswerColumn, PartTally, Tally } from '../../ita/tally.js';
import { issues as words } from '../../words/issues.js';
import type { HeaderPlace } from './header-place.js';

/**
 * Leaves out columns of which more than half of what is written cannot be read: what can be read of them is no fair sample.
 * Each is one issue.
 */
export function withoutUnreadableColumns(place: HeaderPlace, columns: readonly AnswerColumn[], { questions }: Tally): AnswerColumn[] {
  return columns.filter((own) => {
    const part = questions.find(({ code }) => code === own.code)?.parts[own.part];
    if (!part || !isUnreadable(part)) return true;
    report(place, own, part);
    return false;
  });
}

const readable = ({ counts }: PartTally): number => counts.reduce((sum, count) => sum + count, 0);

const isUnreadable = (part: PartTally): boolean => part.unreadable > readable(part);

function report({ tab, headerRow, index, issues }: HeaderPlace, { column, code, part: p }: AnswerColumn, counted: PartTally): void {
  const part = index.measures.get(code)?.parts?.[p];
  if (!part) return;
  const name = `${printedCode(code, 'arabic')}${part.name ? ` [${part.name}]` : ''}`;
  const choices = scaleOf(index.framework, part)
    .choices.map(({ label }) => label)
    .join(' / ');
  const first = counted.firstUnreadable;
  const what = words.unreadableColumn(name, counted.unreadable, counted.unreadable + readable(counted), first?.found ?? '', choices);
  issues.cell(tab, first?.row ?? headerRow, first?.column ?? column, what);
}
