import type { Framework } from '../framework.js';
import { FRAMEWORK_2564 } from './2564.js';
import { retitled } from './retitle.js';

/** The 43 OIT codes of 2563, two of them retitled again; IIT and EIT as in 2564 (likely). */
export const FRAMEWORK_2565: Framework = {
  ...FRAMEWORK_2564,
  year: 2565,
  title: 'ITA 2565',
  sources: {
    ...FRAMEWORK_2564.sources,
    oit2565: 'OIT form of fiscal year 2565: the codes of 2563, some retitled',
  },
  certainty: 'likely',
  surveys: retitled(FRAMEWORK_2564.surveys, {
    o34: { title: 'นโยบายไม่รับของขวัญ (No Gift Policy)', topic: 'นโยบายไม่รับของขวัญ (No Gift Policy)' },
    o38: {
      title: 'การเสริมสร้างวัฒนธรรมองค์กรตามมาตรฐานทางจริยธรรม',
      topic: 'การเสริมสร้างวัฒนธรรมองค์กรตามมาตรฐานทางจริยธรรม',
    },
  }),
};
