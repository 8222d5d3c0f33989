import { describe, expect, it } from 'vitest';
import { render } from '../../../src/report/chunk.js';
import { exampleInput, withSettings } from '../example-input.js';
import { sectionText, told } from '../rendered.js';

const own = (key: string, text: string) => ({ key, text, cell: 'C2' });
const withOwn = (...passages: ReturnType<typeof own>[]) => ({ ...exampleInput(), passages });
const lines = (text: string): string[] => text.split('\n');

const PURPOSE = '1: ความสำคัญ';

describe("the user's words", () => {
  it('stand in place of ours, each line a paragraph, whatever they hold', () => {
    const text = 'บรรทัดแรก $& $1 \\d+ <b>ตัวหนา</b> &amp; (a+)+$\n\nบรรทัดที่สอง';
    const report = told(withOwn(own(PURPOSE, text)));
    expect(lines(sectionText(report, 1)).slice(0, 2)).toEqual(['บรรทัดแรก $& $1 \\d+ <b>ตัวหนา</b> &amp; (a+)+$', 'บรรทัดที่สอง']);
  });

  it('may hold figures that are not the result’s: they are not ours to judge', () => {
    const report = told(withOwn(own('3: คะแนนภาพรวม', 'คะแนน 12.34 ข้อ I99 สูงสุด')));
    expect(sectionText(report, 3)).toContain('คะแนน 12.34 ข้อ I99 สูงสุด');
  });

  it('keep the weight of a beginning that is ours', () => {
    const report = told(withOwn(own('8: วิเคราะห์ E8', 'ผลการวิเคราะห์ เพราะช่องทางมีน้อย')));
    const { text } = report;
    expect(text).toContain('เพราะช่องทางมีน้อย');
  });

  it.each(['1:ความสำคัญ', ' 1: ความสำคัญ ', '1 : ความสำคัญ'])('are found by the name as it is typed: %s', (key) => {
    expect(sectionText(told(withOwn(own(key, 'ของเรา'))), 1)).toContain('ของเรา');
  });

  it.each(['\ufffc', '\ufffd\ufeff', '\ue000\ue001', '\u200b', ' \n '])('of which nothing can be seen (%j) leave ours', (text) => {
    expect(told(withOwn(own(PURPOSE, text)))).toEqual(told(exampleInput()));
  });

  it('for a paragraph that the report has not change nothing', () => {
    const [ours, theirs] = [told(exampleInput()), told(withOwn(own('8: วิเคราะห์ I1', 'ของเรา')))];
    expect(theirs).toEqual(ours);
  });

  it('do not change what is told as our own text', async () => {
    const [ours, theirs] = [await render(exampleInput()), await render(withOwn(own(PURPOSE, 'ของเรา')))];
    expect(ours.ok && theirs.ok && theirs.passages).toEqual(ours.ok && ours.passages);
    expect(ours.ok && ours.passages.find(({ key }) => key === '3: คะแนนภาพรวม')?.text).toContain('๗๙.๖๘');
  });
});

describe('placeholders', () => {
  const SAYS: [text: string, said: string][] = [
    ['{{คะแนนภาพรวม}}', '๗๙.๖๘'],
    ['{{ คะแนน ภาพรวม }}', '๗๙.๖๘'],
    ['ระดับ {{ระดับ}} ปี {{ปีงบประมาณ}}', 'ระดับ B ปี ๒๕๖๓'],
    ['{{คะแนน E8}} {{คะแนน e๘}}', '๕๕.๑๐ ๕๕.๑๐'],
    ['{{กลุ่ม E8}}', 'ต่ำกว่า ๖๐%'],
    ['{{คะแนน IIT}} {{คะแนน 7}} {{คะแนน ตัวชี้วัดที่ ๗}}', '๘๔.๙๗ ๗๑.๘๕ ๗๑.๘๕'],
    ['{{ตัวชี้วัดต่ำสุด}}', 'ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร'],
    ['{{จำนวนข้อที่ต้องแก้ไข}}', '๑๔'],
    ['{{ผลปีก่อน E8}}', '–'],
    ['ไม่ใช่ {วงเล็บ} }} เดี่ยว', 'ไม่ใช่ {วงเล็บ} }} เดี่ยว'],
  ];
  it.each(SAYS)('%s says %s', (text, said) => {
    const report = told(withOwn(own(PURPOSE, text)));
    expect(lines(sectionText(report, 1))[0]).toBe(said);
  });

  it('follow the digit setting', () => {
    const input = withSettings(withOwn(own(PURPOSE, '{{คะแนนภาพรวม}}')), { digits: 'arabic' });
    expect(lines(sectionText(told(input), 1))[0]).toBe('79.68');
  });

  it('are filled in once: what a setting holds is not looked at again', () => {
    const input = withSettings(withOwn(own(PURPOSE, '{{ผู้สั่งการ}}')), { orderedBy: '{{คะแนนภาพรวม}} $&' });
    expect(lines(sectionText(told(input), 1))[0]).toBe('{{คะแนนภาพรวม}} $&');
  });

  it('stand as dots for a blank setting', () => {
    const input = withSettings(withOwn(own(PURPOSE, '{{ผู้ลงนาม}}')), { signer: '' });
    expect(lines(sectionText(told(input), 1))[0]).toBe('……………');
  });

  it.each(['{{คะแนน}}', '{{คะแนน E99}}', '{{__proto__}}', '{{constructor}}', '{{}}', '{{คะแนนภาพรวม'])(
    '%s is unknown: no report, and its cell is told',
    async (text) => {
      const rendered = await render(withOwn(own(PURPOSE, `ก ${text}`)));
      expect(rendered.ok ? [] : rendered.faults.map(({ place, found }) => [place, found])).toEqual([['ข้อความรายงาน C2', text]]);
    },
  );
});
