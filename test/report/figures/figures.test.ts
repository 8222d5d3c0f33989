import { describe, expect, it } from 'vitest';
import { render } from '../../../src/report/chunk.js';
import { TAB } from '../../../src/tabs/names.js';
import { blank } from '../blank-pictures.js';
import { exampleInput, exampleTabs, inputFrom } from '../example-input.js';
import { rungInput } from '../ladder.js';
import { type Opened, open, sectionText } from '../rendered.js';

/** The words of a document's figures. */
function words({ parts }: Opened): string[] {
  return [...(parts['word/document.xml'] ?? '').matchAll(/ descr="([^"]+)"/g)].map(([, text = '']) => text);
}

function withLastYear(...rows: [string, string][]) {
  return inputFrom(exampleTabs().set(TAB.previous, [['ข้อ', 'คะแนน'], ...rows]));
}

describe('figures', () => {
  it('say all their numbers in words, and stand above their own numbered captions', async () => {
    const report = await open(withLastYear(['1', '90.00'], ['2', '80.00']));
    const [scores = '', years = ''] = words(report);
    expect(scores).toMatch(/^แผนภูมิแท่งแสดงคะแนนรายตัวชี้วัดเทียบค่าเป้าหมาย ๘๕ คะแนน ได้แก่ ๑\. การปฏิบัติหน้าที่ ๘๘\.๗๘ คะแนน ถึงเป้าหมาย \(สูงสุด\); /);
    expect(scores).toContain('; ๗. ประสิทธิภาพการสื่อสาร ๗๑.๘๕ คะแนน ยังไม่ถึงเป้าหมาย (ต่ำสุด); ');
    expect(years).toContain('๑. การปฏิบัติหน้าที่ จาก ๙๐.๐๐ เป็น ๘๘.๗๘ คะแนน (−๑.๒๒); ๒. การใช้งบประมาณ จาก ๘๐.๐๐ เป็น ๘๒.๖๗ คะแนน (+๒.๖๗)');
    const captionIn = (section: number) =>
      sectionText(report, section)
        .split('\n')
        .find((line) => line.startsWith('ภาพที่'));
    expect(captionIn(3)).toBe('ภาพที่ ๑ คะแนนรายตัวชี้วัดเทียบค่าเป้าหมาย ๘๕ คะแนน');
    expect(captionIn(5)).toBe('ภาพที่ ๒ คะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. ๒๕๖๒ เทียบปีงบประมาณ พ.ศ. ๒๕๖๓');
    const ids = [...(report.parts['word/document.xml'] ?? '').matchAll(/<wp:docPr id="(\d+)" name="(\w+)"/g)].map(([, id, name]) => [
      id,
      name,
    ]);
    expect(ids).toEqual([
      ['1', 'figure1'],
      ['2', 'figure2'],
    ]);
  });

  it('are as wide as the page’s text', async () => {
    const xml = (await open(exampleInput())).parts['word/document.xml'] ?? '';
    expect(xml).toMatch(/<wp:extent cx="5760000" cy="\d+"\/>/);
  });

  it.each([
    ['surveys', 1, 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) ๘๔.๙๗ คะแนน'],
    ['indicators', 1, '๑๐. การป้องกันการทุจริต ๘๑.๒๕ คะแนน'],
    ['total', 0, ''],
  ] as const)('show what is known: %s', async (rung, count, said) => {
    const all = words(await open(rungInput(rung)));
    expect(all).toHaveLength(count);
    expect(all.join()).toContain(said);
  });

  it('compare surveys where last year’s indicators are not known', async () => {
    const [, years = ''] = words(await open(withLastYear(['IIT', '80.00'])));
    expect(years).toContain('แสดงคะแนนรายแบบสำรวจ');
    expect(years).toContain('(IIT) จาก ๘๐.๐๐ เป็น ๘๔.๙๗ คะแนน (+๔.๙๗)');
  });
});

describe('a report whose figures cannot be drawn', () => {
  it('is made without them, and says that it is', async () => {
    const refused = await render(exampleInput(), async () => Promise.reject(new Error('no canvas')));
    expect(refused).toMatchObject({ ok: true, pictured: false });
    expect(await render(exampleInput(), blank)).toMatchObject({ ok: true, pictured: true });
  });
});
