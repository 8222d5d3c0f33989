import type { Case } from '../facts.js';
import { type AnswerSheet, answerCase } from '../make/answers.js';
import * as other from '../make/others.js';
import * as column from '../make/score-columns.js';
import { isAbove, isIndicator, type ScoreSheet, scoreCase } from '../make/scores.js';
import * as as from '../make/spellings.js';

/** A whole workbook of one office. All offices are made up. */
interface Agency {
  name: string;
  year: number;
  answers?: readonly Omit<AnswerSheet, 'name' | 'year'>[];
  scores?: readonly Omit<ScoreSheet, 'name' | 'year'>[];
}

const named = (code: string): string => (code === 'total' ? 'คะแนนรวม' : code);

const OFFICES: Agency[] = [
  {
    name: 'จังหวัดสมมุติบุรี: everything as published',
    year: 2563,
    scores: [
      {
        survey: 'IIT',
        above: [['ผลการประเมิน ITA จังหวัดสมมุติบุรี'], ['แบบวัด IIT'], []],
        columns: [column.code(as.thai), column.wording(), column.score(column.inThaiDigits)],
      },
      {
        survey: 'EIT',
        above: [['แบบวัด EIT']],
        columns: [column.place('ที่'), column.code(as.thai), column.wording(), column.score(column.twoDecimals)],
      },
      {
        survey: 'OIT',
        columns: [column.code(as.thaiZeroForLetter), column.title(), column.score(), column.comment(), column.evidence('หลักฐาน')],
      },
      {
        survey: 'official',
        measures: isAbove,
        columns: [column.code(named, 'รหัส'), column.title('รายการ'), column.score(column.twoDecimals), column.always('ที่มา', 'ประกาศผล')],
      },
      { survey: 'previous', measures: isAbove, columns: [column.code(named), column.title('รายการ'), column.score()] },
    ],
  },
  {
    name: 'โรงพยาบาลสมมุติ: ten indicators and the items of the website',
    year: 2564,
    scores: [
      {
        survey: 'official',
        measures: isIndicator,
        above: [['ผลคะแนน ITA โรงพยาบาลสมมุติ']],
        columns: [{ header: 'ตัวชี้วัด', cell: ({ code, measure }) => `${code}. ${measure.title}` }, column.score(column.percentText)],
      },
      {
        survey: 'OIT',
        columns: [
          column.code(as.dashed, 'รหัส'),
          column.title('รายการ'),
          column.always('น้ำหนัก', 1),
          column.score(column.asNumber, 'คะแนนที่ได้'),
          column.always('ผลการตรวจ', 'ผ่าน', 'ไม่ผ่าน'),
        ],
      },
      { survey: 'previous', measures: isIndicator, columns: [column.title('ตัวชี้วัด'), column.score()] },
    ],
  },
  {
    name: 'สำนักงานเขตพื้นที่การศึกษาสมมุติ: answers of an own survey, the rest as published',
    year: 2565,
    answers: [
      {
        survey: 'IIT',
        header: as.inFull(as.capital, ' '),
        before: [other.TIME, other.MAIL, other.POSITION],
        after: [other.FREE],
        people: 40,
        blank: 0.05,
      },
      {
        survey: 'EIT',
        header: as.codeAndPart(as.small),
        before: [other.ORDER],
        answer: as.levels,
        people: 30,
        below: (_, asked) => [
          ['รวม', ...asked.map(() => 100)],
          ['เฉลี่ย', ...asked.map(() => 4)],
        ],
      },
    ],
    scores: [
      { survey: 'OIT', columns: [column.code(as.bare), column.title(), column.score()], below: [['ผู้ตรวจ', '', '']] },
      {
        survey: 'official',
        measures: ({ code }) => code === 'total' || code === 'OIT',
        columns: [column.code(named, 'รหัส'), column.score()],
      },
    ],
  },
  {
    name: 'เทศบาลตำบลสมมุติ: typed by hand from a page',
    year: 2563,
    scores: [
      { survey: 'IIT', columns: [column.code(as.digitForLetter), column.anyScoreText()], gap: 0.2 },
      { survey: 'EIT', columns: [column.code(as.withWord), column.anyScoreText('ผลคะแนน')], below: [['เฉลี่ย', 77.43]] },
      {
        survey: 'OIT',
        columns: [column.code(as.digitForLetter), column.title(), column.score()],
        score: ({ code }, roll) => (code === 'o17' ? 'ไม่ประเมิน' : roll.pick([0, 100])),
      },
      {
        survey: 'previous',
        measures: ({ kind }) => kind !== 'survey',
        columns: [column.code((code) => (/^\d/.test(code) ? `ตัวชี้วัดที่ ${code}` : as.capital(code, never))), column.score()],
      },
    ],
  },
  {
    name: 'มหาวิทยาลัยสมมุติ: an own survey of each kind, copied below each other’s titles',
    year: 2564,
    answers: [
      {
        survey: 'IIT',
        header: as.firstOnly(as.capital),
        second: ({ partName }) => partName,
        above: [['แบบวัด IIT ปี 2564'], []],
        before: [other.ORDER, other.PLAIN_SEX],
        answer: as.mixed,
        people: 35,
      },
      {
        survey: 'EIT',
        header: as.inFull(as.withWordAndBare, '. '),
        before: [other.TIMESTAMP, other.SEX, other.AGE],
        people: 33,
        blank: 0.1,
      },
    ],
    scores: [
      {
        survey: 'OIT',
        measures: ({ kind }) => kind === 'subIndicator' || kind === 'item',
        columns: [column.code((code) => code), column.title('รายการ'), column.score()],
      },
    ],
  },
];

const never = {
  below: () => 0,
  chance: () => false,
  pick: <T>(values: readonly T[]): T => values[0] as T,
  shuffled: <T>(values: readonly T[]): T[] => [...values],
};

export const AGENCIES: Case[] = OFFICES.map(({ name, year, answers = [], scores = [] }) => {
  const parts = [
    ...answers.map((sheet) => answerCase({ ...sheet, name: `${name} ${sheet.survey}`, year })),
    ...scores.map((sheet) => scoreCase({ ...sheet, name: `${name} ${sheet.survey}`, year })),
  ];
  return {
    name,
    year,
    tabs: Object.assign({}, ...parts.map(({ tabs }) => tabs)),
    formats: Object.assign({}, ...parts.map(({ formats = {} }) => formats)),
    truth: new Map(parts.flatMap(({ truth }) => [...truth])),
  };
});
