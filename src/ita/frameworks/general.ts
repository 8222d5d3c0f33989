import type { Framework, Measure, Survey } from '../framework.js';
import { FRAMEWORK_2565 } from './2565.js';

/** From this fiscal year on the questions and items change nearly every year. */
export const GENERAL_FROM = 2566;

const TITLE = 'ทั่วไป 2566+';

/**
 * What has stayed since 2566: three surveys at 30/30/40 and the ten indicators. It serves every year from then on that has no framework
 * of its own. Questions, items and sub-indicators differ by year: the user's tables list them.
 */
export function generalFramework(year: number): Framework {
  return {
    year,
    title: TITLE,
    open: true,
    sources: {
      form2564: 'official IIT and OIT forms of fiscal year 2564: the four levels and มี/ไม่มี',
      later:
        'inferred: nothing seen of fiscal years 2566 on says that weights or indicators changed; the manual of each year has to be checked',
      twoParts: 'from memory: since fiscal year 2566 EIT is asked in two parts, whose weights are not known here',
    },
    source: 'later',
    certainty: 'likely',
    scales: FRAMEWORK_2565.scales,
    surveys: FRAMEWORK_2565.surveys.map(withoutItems),
  };
}

export function isGeneral(framework: Framework): boolean {
  return framework.title === TITLE;
}

function withoutItems({ children = [], ...survey }: Survey): Survey {
  return {
    ...survey,
    ...(survey.code === 'EIT' ? { certainty: 'unsure', source: 'twoParts' } : {}),
    children: children.map(({ children: _items, ...indicator }): Measure => indicator),
  };
}
