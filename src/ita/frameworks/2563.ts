import type { Framework } from '../framework.js';
import { EIT_2563 } from './eit-2563.js';
import { IIT_2563 } from './iit-2563.js';
import { OIT_2563 } from './oit-2563.js';
import { FOUR_LEVELS, YES_NO } from './scales.js';

export const FRAMEWORK_2563: Framework = {
  year: 2563,
  title: 'ITA 2563',
  sources: {
    report2563: 'published analysis report of a subdistrict organisation, fiscal year 2563; structure and weights confirmed by arithmetic',
    form2564: 'official IIT and OIT forms of fiscal year 2564; questions and titles of 2563 are likely the same',
  },
  source: 'form2564',
  certainty: 'likely',
  scales: [FOUR_LEVELS, YES_NO],
  surveys: [IIT_2563, EIT_2563, OIT_2563],
};
