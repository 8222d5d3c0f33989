import type { Framework, Measure } from '../../src/ita/framework.js';
import { having, YES_NO } from '../../src/ita/frameworks/scales.js';

const question = (code: string): Measure => ({ code, kind: 'question', title: `คำถาม ${code}`, parts: having() });
const item = (code: string): Measure => ({ code, kind: 'item', title: `ข้อ ${code}`, topic: 'ข้อมูลพื้นฐาน' });

/** Three surveys of two questions or items, the second of OIT in a sub-indicator of its own. */
export const SMALL: Framework = {
  year: 2563,
  title: 'เล็ก',
  sources: { here: 'made up' },
  source: 'here',
  certainty: 'unsure',
  scales: [YES_NO],
  surveys: [
    {
      code: 'IIT',
      kind: 'survey',
      title: 'ภายใน',
      weight: 30,
      children: [{ code: '1', kind: 'indicator', title: 'หนึ่ง', children: [question('i1'), question('i2')] }],
    },
    {
      code: 'EIT',
      kind: 'survey',
      title: 'ภายนอก',
      weight: 30,
      children: [{ code: '6', kind: 'indicator', title: 'หก', children: [question('e1'), question('e2')] }],
    },
    {
      code: 'OIT',
      kind: 'survey',
      title: 'เปิดเผย',
      weight: 40,
      children: [
        {
          code: '9',
          kind: 'indicator',
          title: 'เก้า',
          children: [
            { code: '9.1', kind: 'subIndicator', title: 'เก้าหนึ่ง', children: [item('o1')] },
            { code: '9.2', kind: 'subIndicator', title: 'เก้าสอง', children: [item('o2')] },
          ],
        },
      ],
    },
  ],
};
