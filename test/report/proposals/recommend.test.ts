import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measuresOf } from '../../../src/ita/framework.js';
import { FRAMEWORKS } from '../../../src/ita/frameworks/built-in.js';
import { generalFramework } from '../../../src/ita/frameworks/general.js';
import type { MeasureResult } from '../../../src/ita/result.js';
import { nameKey } from '../../../src/ita/text.js';
import { recommendationFor, recommendationForIndicator } from '../../../src/report/proposals/recommend.js';
import { ALIKE } from '../../../src/words/th/recommendations/alike.js';
import type { Recommendation } from '../../../src/words/th/recommendations/recommendation.js';

type Topic = Pick<MeasureResult, 'code' | 'kind' | 'survey' | 'title'>;

/** Every indicator, question and item that the frameworks of these years measure. */
const TOPICS = FRAMEWORKS.map((framework) => ({
  year: framework.year,
  topics: framework.surveys.flatMap((survey): Topic[] =>
    measuresOf({ ...framework, surveys: [survey] })
      .filter(({ kind }) => kind === 'indicator' || kind === 'question' || kind === 'item')
      .map(({ code, kind, title }) => ({ code, kind, title, survey: survey.code })),
  ),
}));

const suggested = (topic: Topic): Recommendation =>
  topic.kind === 'indicator' ? recommendationForIndicator(topic) : recommendationFor(topic);
const textsOf = ({ what, shown, where, success, steps, ...rest }: Recommendation): string[] => {
  const { develop, keep } = rest as { develop?: string; keep?: string };
  return [what, shown, where, success, ...steps, ...(develop ? [develop] : []), ...(keep ? [keep] : [])];
};
const ALL = TOPICS.flatMap(({ topics }) => topics);

describe.each(TOPICS)('the topics of $year', ({ topics }) => {
  it('number 98, each with an entry that bears its title', () => {
    expect(topics).toHaveLength(98);
    const without = topics.filter((topic) => !suggested(topic).titles.some((title) => nameKey(title) === nameKey(topic.title)));
    expect(without.map(({ code }) => code)).toEqual([]);
  });

  it('share no entry, and no two are told to do the same or are measured by the same', () => {
    expect(new Set(topics.map(suggested)).size).toBe(topics.length);
    for (const column of ['what', 'success'] as const) {
      const texts = topics.map((topic) => suggested(topic)[column]);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });
});

describe('the suggestions', () => {
  it('fit the columns of the plan', () => {
    const length = (text: string) => [...text].filter((letter) => !/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/.test(letter)).length;
    const tooLong = ALL.flatMap((topic) => {
      const { what, shown, where, success, steps } = suggested(topic);
      const bounds: [string, number, number][] = [
        [what, 40, 115],
        [shown, 10, 55],
        [where, 15, 70],
        [success, 15, 50],
        ...steps.map((step): [string, number, number] => [step, 5, 32]),
      ];
      return bounds.flatMap(([text, least, most]) =>
        length(text) < least || length(text) > most ? [`${topic.code} ${length(text)} ${text}`] : [],
      );
    });
    expect(tooLong).toEqual([]);
    for (const topic of ALL) expect([3, 4]).toContain(suggested(topic).steps.length);
  });

  it('name no code, score, law or blank space that the report’s own figures would be taken for', () => {
    const odd = ALL.flatMap((topic) => textsOf(suggested(topic))).filter((text) =>
      /[IEO]\s?\d|\d+\.\d|พ\.ร\.บ|มาตรา \d|พ\.ศ\.|ปีที่ประเมิน|ปีที่ประเมิน|^ควร|^และ|\s{2}|[“”.]|^\s|\s$/.test(text),
    );
    expect([...new Set(odd)]).toEqual([]);
  });

  it('say where a thing is made known with a verb', () => {
    const verbs = /^(เผยแพร่|แจ้ง|ติดป้าย|ปิดประกาศ|ประกาศ|ประชาสัมพันธ์|ชี้แจง|วาง|ตอบกลับ)/;
    expect(ALL.map((topic) => suggested(topic).where).filter((text) => !verbs.test(text))).toEqual([]);
  });
});

describe('a title that no entry bears', () => {
  const item = (title: string, survey: Topic['survey'] = 'OIT') =>
    recommendationFor({ kind: survey === 'OIT' ? 'item' : 'question', survey, title });

  it.each([
    ['รายงานผลการกำกับติดตามการใช้จ่ายงบประมาณ ประจำปี รอบ ๖ เดือน', 'รายงานการกำกับติดตามการใช้จ่ายงบประมาณประจำปี รอบ 6 เดือน'],
    ['ประกาศเจตนารมณ์ตามนโยบาย No Gift Policy', 'นโยบายไม่รับของขวัญ (No Gift Policy)'],
    ['ระบบ e-service ของหน่วยงาน', 'E-Service'],
  ])('is served by the entry that its words point to: %s', (title, entry) => {
    expect(item(title).titles).toContain(entry);
  });

  it('is named in a general suggestion where no words point anywhere', () => {
    expect(item('เรื่องที่ไม่มีใครรู้จัก').what).toContain('“เรื่องที่ไม่มีใครรู้จัก”');
    expect(item('เรื่องที่ไม่มีใครรู้จัก', 'IIT').what).toContain('“เรื่องที่ไม่มีใครรู้จัก”');
    expect(recommendationForIndicator({ title: 'ตัวชี้วัดของเราเอง' }).what).toContain('“ตัวชี้วัดของเราเอง”');
  });

  it('is a text, not a pattern', () => {
    expect(item('(((').what).toContain('(((');
  });

  it('is pointed to an entry that there is', () => {
    const titles = new Set(ALL.flatMap((topic) => suggested(topic).titles));
    expect(
      Object.values(ALIKE)
        .flatMap((list) => list.map(([, entry]) => entry))
        .filter((entry) => !titles.has(entry)),
    ).toEqual([]);
  });
});

describe('a year that the general framework serves', () => {
  it('has its ten indicators in the library', () => {
    const indicators = measuresOf(generalFramework(2568)).filter(({ kind }) => kind === 'indicator');
    expect(indicators.filter(({ title }) => !recommendationForIndicator({ title }).titles.includes(title))).toEqual([]);
  });
});

it('the library lands in the report’s page file alone: no other file of the add-on carries it', () => {
  const texts = [ALL[0], ALL[50], ALL[97]].map((topic) => suggested(topic as Topic).what);
  const files = readdirSync('dist').map((file) => ({ file, text: readFileSync(`dist/${file}`, 'utf8') }));
  const holding = files.filter(({ text }) => texts.some((what) => text.includes(what))).map(({ file }) => file);
  expect(holding).toEqual(['report.html']);
});
