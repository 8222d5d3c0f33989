import { thaiDigits } from '../../../src/words/digits.js';
import { capital, type PasteSheet, thai } from '../make/pastes.js';

const tab = (...cells: string[]): string => cells.join('\t');
const wide = (...cells: string[]): string => cells.join('     ');
const bar = (...cells: string[]): string => `| ${cells.join(' | ')} |`;

/** Lists and tables of scores, copied from a page, a PDF file or a sheet. */
const TABLES: PasteSheet[] = [
  {
    name: 'codes and scores with tabs',
    text: ({ codes, score }) => [tab('ข้อ', 'คะแนน'), ...codes('IIT').map((code) => tab(capital(code), score(code)))],
  },
  { name: 'codes and scores without a header', text: ({ codes, score }) => codes('EIT').map((code) => tab(capital(code), score(code))) },
  {
    name: 'code, words and score in Thai digits',
    text: ({ codes, score, title }) => [
      tab('ข้อ', 'ข้อคำถาม', 'คะแนน'),
      ...codes('IIT').map((code) => tab(thai(code), `ท่านเห็นว่า${title(code)}เพียงใด`, thaiDigits(score(code)))),
    ],
  },
  {
    name: 'columns by spaces',
    year: 2564,
    text: ({ codes, score, title }) => [
      wide('ข้อ', 'ประเด็นการตรวจ', 'คะแนน'),
      ...codes('OIT').map((code) => wide(capital(code), title(code), score(code))),
    ],
  },
  {
    name: 'bars',
    text: ({ codes, score, title }) => [
      bar('ข้อ', 'ประเด็นการตรวจ', 'คะแนน'),
      bar('---', '---', '---'),
      ...codes('OIT').map((code) => bar(capital(code), title(code), score(code))),
    ],
  },
  {
    name: 'commas and quotes',
    text: ({ codes, score, title }) => [
      'ข้อ,ประเด็นการตรวจ,คะแนน',
      ...codes('OIT').map((code) => `${capital(code)},"${title(code)}, 2563",${score(code)}`),
    ],
  },
  {
    name: 'semicolons and decimal commas',
    text: ({ codes, score }) => ['ข้อ;คะแนน', ...codes('EIT').map((code) => `${capital(code)};${score(code).replace('.', ',')}`)],
  },
  {
    name: 'percents',
    year: 2565,
    text: ({ codes, score }) => [tab('รหัส', 'ผลคะแนน'), ...codes('EIT').map((code) => tab(`ข้อ ${code}`, `${score(code)}%`))],
  },
  {
    name: 'what stands beside the score',
    text: ({ codes, score, title, roll }) => [
      tab('ลำดับ', 'ข้อ', 'ประเด็นการตรวจ', 'น้ำหนัก', 'คะแนน', 'เป้าหมาย', 'หมายเหตุ'),
      ...codes('OIT').map((code, place) =>
        tab(String(place + 1), capital(code), title(code), '1', score(code), '100', roll.pick(['', 'ลิงก์เสีย 404', 'ไม่พบ'])),
      ),
    ],
  },
  {
    name: 'last year beside this year',
    text: ({ codes, score, title, roll }) => [
      tab('ตัวชี้วัด', 'คะแนน ปี 2562', 'คะแนน ปี 2563', 'ผลต่าง'),
      ...[...codes('IIT', 'indicator'), ...codes('EIT', 'indicator')].map((code) =>
        tab(title(code), `${60 + roll.below(40)}.50`, score(code), '1.25'),
      ),
    ],
  },
  {
    name: 'signs that nobody sees and odd spaces',
    text: ({ codes, score }) => [
      tab('\ufeffข้อ', 'คะแนน\u200b'),
      '',
      ...codes('IIT').map((code) => tab(`\u200b${capital(code)}\u00a0`, `\u00a0${score(code)} `)),
    ],
  },
  {
    name: 'cells with line breaks',
    text: ({ codes, score, title }) => [
      tab('ข้อ', 'ประเด็นการตรวจ', 'คะแนน'),
      ...codes('OIT').map((code) => tab(capital(code), `"${title(code)}\n(ปรับปรุง)"`, score(code))),
    ],
  },
];

/** Scores of indicators, surveys and the whole. */
const ABOVE: PasteSheet[] = [
  {
    name: 'ten indicators by number and name',
    text: ({ codes, score, title }) =>
      (['IIT', 'EIT', 'OIT'] as const).flatMap((survey) => codes(survey, 'indicator').map((code) => tab(code, title(code), score(code)))),
  },
  {
    name: 'indicators below the headings of their surveys, with sums',
    text: ({ codes, score, title }) =>
      (['IIT', 'EIT', 'OIT'] as const).flatMap((survey) => [
        `แบบวัด ${survey}`,
        ...codes(survey, 'indicator').map((code) => tab(`${code}. ${title(code)}`, score(code))),
        tab(`รวม ${survey}`, score(survey)),
      ]),
  },
  {
    name: 'surveys and rating',
    text: ({ score }) => [
      tab('แบบสำรวจ', 'คะแนน'),
      ...['IIT', 'EIT', 'OIT'].map((survey) => tab(survey, score(survey))),
      `คะแนนภาพรวม ${score('total')} ระดับ B`,
    ],
  },
  {
    name: 'surveys side by side',
    agency: 'เทศบาลตำบลสมมุติ',
    text: ({ score }) => [
      tab('หน่วยงาน', 'IIT', 'EIT', 'OIT', 'คะแนนรวม'),
      tab('เทศบาลตำบลสมมุติ', ...['IIT', 'EIT', 'OIT', 'total'].map(score)),
    ],
  },
  {
    name: 'sub-indicators of the website',
    text: ({ codes, score, title }) => codes('OIT', 'subIndicator').map((code) => tab(`${code} ${title(code)}`, score(code))),
  },
  {
    name: 'sentences',
    text: ({ codes, score, title }) => codes('IIT', 'indicator').map((code) => `ตัวชี้วัดที่ ${code} ${title(code)} ได้คะแนน ${score(code)}`),
  },
  {
    name: 'sentences in Thai digits',
    text: ({ codes, score, title }) =>
      codes('EIT', 'indicator').map((code) => `ตัวชี้วัดที่ ${thaiDigits(code)} ${title(code)} ได้คะแนนเท่ากับ ${thaiDigits(score(code))}`),
  },
  {
    name: 'cells on lines of their own',
    text: ({ codes, score, title }) => codes('IIT', 'indicator').flatMap((code) => [`ตัวชี้วัดที่ ${code}`, title(code), score(code)]),
  },
];

/** Questions with the share of each answer. */
const BLOCKS: PasteSheet[] = [
  {
    name: 'shares one a line',
    text: ({ labels, partNames, codes, shares, score, title }) =>
      codes('EIT')
        .filter((code) => partNames(code).length === 1)
        .flatMap((code) => {
          const own = shares(code);
          return [
            `${capital(code)} ท่านเห็นว่า${title(code)}เพียงใด`,
            ...labels(code).map((label, i) => `${label} ${own[i]} %`),
            `คะแนนเฉลี่ย ${score(code)}`,
            '',
          ];
        }),
  },
  {
    name: 'shares in columns, a row a part',
    text: ({ labels, partNames, codes, shares, score, partScore, title }) =>
      codes('IIT').flatMap((code) => [
        tab(`${capital(code)} ท่านเห็นว่า${title(code)}เพียงใด`, score(code)),
        tab('หัวข้อการประเมิน', ...labels(code), 'คะแนน'),
        ...partNames(code).map((name, part) =>
          tab(name === '' ? 'ภาพรวมของข้อ' : name, ...shares(code, part), partNames(code).length > 1 ? partScore(code, part) : score(code)),
        ),
      ]),
  },
  {
    name: 'every cell on a line of its own',
    text: ({ codes, score, title }) => codes('OIT').flatMap((code) => [thai(code), title(code), thaiDigits(score(code))]),
  },
  {
    name: 'มี and ไม่มี in the columns of a list',
    text: ({ shares, score }) => [
      tab('ข้อ', 'มี', 'ไม่มี', 'คะแนน'),
      ...['e8', 'e10', 'e13'].map((code) => tab(capital(code), ...shares(code).map((share) => `${share}%`), score(code))),
    ],
  },
];

/** A whole document, with all that is no score in it. */
const DOCUMENTS: PasteSheet[] = [
  {
    name: 'a results page from head to foot',
    text: ({ codes, score, title }) => [
      'ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2563',
      'เทศบาลตำบลสมมุติ',
      'หน้า 1',
      `คะแนนภาพรวม ${score('total')} ระดับ B`,
      tab('คะแนน', 'ระดับ'),
      tab('95.00 – 100', 'AA'),
      tab('85.00 – 94.99', 'A'),
      '',
      tab('ตัวชี้วัด', 'คะแนน'),
      ...(['IIT', 'EIT', 'OIT'] as const).flatMap((survey) =>
        codes(survey, 'indicator').map((code) => tab(`${code}. ${title(code)}`, score(code))),
      ),
      '- 2 -',
      'รายละเอียดคะแนนรายข้อ',
      tab('ข้อ', 'ประเด็นการตรวจ', 'คะแนน', 'ความคิดเห็น'),
      ...codes('OIT').map((code) => tab(thai(code), title(code), score(code), 'ตรวจเมื่อ 15 มิถุนายน 2563')),
      'ประกาศ ณ วันที่ 18 มกราคม พ.ศ. 2564',
    ],
  },
  {
    name: 'the score tables of a report in Thai digits',
    year: 2564,
    text: ({ codes, score, title }) => [
      '๓. ผลการประเมิน',
      tab('ตัวชี้วัด', 'น้ำหนัก', 'คะแนน'),
      ...codes('IIT', 'indicator').map((code) => tab(`${thaiDigits(code)} ${title(code)}`, '๓๐', thaiDigits(score(code)))),
      '๘. ผลรายข้อ',
      'แบบ IIT',
      tab('ข้อ', 'ข้อคำถาม', 'คะแนน'),
      ...codes('IIT').map((code) => tab(thai(code), `ท่านเห็นว่า${title(code)}เพียงใด`, thaiDigits(score(code)))),
    ],
  },
];

/** The results of documents with what their examiner says of them. */
const REMARKS: PasteSheet[] = [
  {
    name: 'points and a remark on one line',
    text: ({ codes, score, title, roll }) =>
      codes('OIT').map((code) => `${capital(code)} ${title(code)} ${score(code)} คะแนน ${roll.pick(['ไม่พบช่องทางยื่นคำขอ', 'ข้อมูลครบถ้วน'])}`),
  },
  {
    name: 'a remark in a cell without a header',
    year: 2564,
    text: ({ codes, score, title }) => codes('OIT').map((code) => tab(capital(code), title(code), score(code), 'ไม่พบข้อมูลปีที่ประเมิน')),
  },
  {
    name: 'a verdict between the title and the score',
    text: ({ codes, score, title }) =>
      codes('OIT').map((code) => `${capital(code)} ${title(code)} ${Number(score(code)) === 0 ? 'ไม่ผ่าน' : 'ผ่าน'} (${Number(score(code))})`),
  },
  {
    name: 'letters as they are spoken, between lines that hold nothing',
    text: ({ codes, score, title }) => [
      'ระดับผลการประเมิน : B',
      'คะแนนสูงสุด 93.15',
      ...codes('OIT').map((code) => `โอ ${code.slice(1)} ${title(code)} ${score(code)}`),
    ],
  },
];

export const PASTES: PasteSheet[] = [...TABLES, ...ABOVE, ...BLOCKS, ...DOCUMENTS, ...REMARKS];
