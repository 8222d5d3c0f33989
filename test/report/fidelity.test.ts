import { beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../src/contract/report.js';
import type { Block, ReportDocument } from '../../src/report/block.js';
import { compose } from '../../src/report/compose/compose.js';
import { wordParts } from '../../src/report/docx/parts.js';
import type { ReadParts } from '../../src/report/readback/parts.js';
import { readBack } from '../../src/report/readback/readback.js';
import { isWellFormed } from '../../src/report/readback/xml.js';
import { writtenBlank } from './blank-pictures.js';
import { exampleInput } from './example-input.js';
import { inWholeLines } from './faults/file-faults.js';

const input = exampleInput();
const document = compose(input);
let parts: ReadParts;

beforeAll(async () => {
  const read = wordParts(await writtenBlank(document));
  parts = { ...read, main: inWholeLines(read.main) };
});

/** What is found in the file after one of its parts was changed. */
function faultsOf(changed: Partial<ReadParts>): Fault[] {
  expect({ ...parts, ...changed }).not.toEqual(parts);
  return readBack({ ...parts, ...changed }, document, document, input);
}

const changed = (from: string | RegExp, to: string) => faultsOf({ main: parts.main.replace(from, to) });

describe('the finished file', () => {
  it('says what was meant', () => {
    expect(readBack(parts, document, document, input)).toEqual([]);
  });

  it.each([
    ['a word of ours', 'จึงประกาศให้ทราบ', 'จึงแจ้งให้ทราบ', 'ประกาศ ย่อหน้าที่ 8'],
    ['a heading on another level', '<w:pStyle w:val="Heading2"/>', '<w:pStyle w:val="Heading3"/>', 'ส่วนที่ 2 หัวข้อลำดับที่ 2'],
    ['a cell of the user', 'งานธุรการ<', 'งานพัสดุ<', 'ส่วนที่ 8 ย่อหน้าที่'],
    ['a cell of a table', '>ร้อยละ ๓๐<', '>ร้อยละ ๔๐<', 'ส่วนที่ 2 ตารางลำดับที่ 1 แถวที่ 6'],
    ['a header row that does not repeat', '<w:tblHeader/>', '', 'ส่วนที่ 2 ตารางลำดับที่ 1'],
    ['a cell in another colour', 'w:fill="FDE4E1"', 'w:fill="DCEBFA"', 'ส่วนที่ 5 ตารางลำดับที่ 1 แถวที่ 2'],
    ['a plan on upright pages', ' w:orient="landscape"', '', 'หน้ากระดาษ'],
    ['a paragraph that is not closed', '</w:p>', '', 'ทั้งฉบับ'],
    ['a text that is markup', '>จึงประกาศ', '>จึง<ประกาศ', 'ทั้งฉบับ'],
  ])('does not pass with %s', (_what, from, to, place) => {
    const [fault] = changed(from, to);
    expect(fault?.place).toContain(place);
  });

  it('does not pass with words in a footer, without a page number or with another title', () => {
    const [first = '', ...others] = parts.furniture;
    expect(faultsOf({ furniture: [first.replace('</w:p>', '<w:r><w:t>ร่าง</w:t></w:r></w:p>'), ...others] })).toMatchObject([
      { found: 'ร่าง' },
    ]);
    expect(faultsOf({ furniture: parts.furniture.map((xml) => xml.replace('>PAGE<', '>DATE<')) })).toMatchObject([
      { found: 'เลขหน้า 0 ส่วน' },
    ]);
    expect(faultsOf({ properties: parts.properties.replace('พ.ศ. ๒๕๖๓</dc:title>', 'พ.ศ. ๒๕๖๔</dc:title>') })).toMatchObject([
      { place: 'คุณสมบัติของไฟล์' },
    ]);
  });
});

describe('a paragraph that the user wrote', () => {
  /** The document with a key on its paragraph that holds a text, and the paragraphs that stand there. */
  const withParagraph = (holding: string, texts: readonly string[]): ReportDocument => ({
    ...document,
    blocks: document.blocks.flatMap((block): Block[] => {
      if (block.kind !== 'paragraph' || !block.runs.some(({ text }) => text.includes(holding))) return [block];
      return texts.map((text) => ({
        ...block,
        key: 'results.total',
        runs: [{ text: text || block.runs.map((run) => run.text).join('') }],
      }));
    }),
  });
  const TOTAL = 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๓ เท่ากับ';
  const own = withParagraph(TOTAL, ['']);
  const check = async (printed: ReportDocument, ours: ReportDocument) =>
    readBack(wordParts(await writtenBlank(printed)), printed, ours, input);

  it('is printed as written and not judged, in one paragraph, several or none', async () => {
    expect(await check(withParagraph(TOTAL, ['เราได้ 99.99 คะแนน']), own)).toEqual([]);
    expect(await check(withParagraph(TOTAL, ['เราได้ 99.99 คะแนน', 'ดีกว่า O๙๙']), own)).toEqual([]);
    expect(await check(withParagraph(TOTAL, []), own)).toEqual([]);
  });

  it('hides no fault of the paragraph that it replaces', async () => {
    const wrong = withParagraph(TOTAL, ['องค์การบริหารส่วนตำบลตัวอย่างได้คะแนนภาพรวม ๙๙.๙๙ คะแนน']);
    expect(await check(withParagraph(TOTAL, ['ของเรา']), wrong)).not.toEqual([]);
  });

  it('must be printed word for word', () => {
    const printed = withParagraph(TOTAL, ['ข้อความของเรา']);
    expect(readBack(parts, printed, own, input)).toMatchObject([{ place: 'ส่วนที่ 3 ย่อหน้าที่ 1', expected: 'ข้อความของเรา' }]);
  });
});

describe('XML', () => {
  it.each([
    ['<a>', false],
    ['<a></b>', false],
    ['<a><b></a></b>', false],
    ['<a>1 < 2</a>', false],
    ['<a>1 & 2</a>', false],
    ['<a/><b/>', false],
    ['<a b="<"/>', false],
    ['<a b=1/>', false],
    ['<?xml version="1.0"?><a b="1 &lt; 2"><c/>&amp;&#169;</a>\n', true],
  ])('%s is well formed: %s', (xml, isSound) => {
    expect(isWellFormed(xml)).toBe(isSound);
  });
});
