import { describe, expect, it } from 'vitest';
import type { PlanRow } from '../../src/contract/plan.js';
import type { ReportInput } from '../../src/contract/report.js';
import type { MeasureResult } from '../../src/ita/result.js';
import { readBack } from '../../src/report/readback/readback.js';
import { TAB } from '../../src/tabs/names.js';
import { exampleInput, exampleTabs, inputFrom, withSettings } from './example-input.js';
import { rungInput, withOfficial } from './ladder.js';
import { open, sectionText } from './rendered.js';

const LOW = ['e8', 'e10', 'e13', 'o2', 'o5', 'o11', 'o17', 'o27', 'o30', 'o32', 'o33', 'o35', 'o38', 'o41'];

function planRow(code: string, written: Partial<PlanRow> = {}): PlanRow {
  const blank = { analysis: '', measure: '', steps: '', unit: '', person: '', followUp: '', due: '', success: '' };
  return { code, ...blank, status: '', evidence: '', remark: '', ...written };
}

function withPlan(plan: PlanRow[], input = exampleInput()): ReportInput {
  return { ...input, plan };
}

function withMeasures(input: ReportInput, change: (measure: MeasureResult) => MeasureResult): ReportInput {
  return { ...input, result: { ...input.result, measures: input.result.measures.map(change) } };
}

const nothingLow = (measure: MeasureResult): MeasureResult => (measure.group === 'low' ? { ...measure, group: 'middle' } : measure);
const say = async (input: ReportInput, section: number) => sectionText(await open(input), section);
const count = (text: string, part: string) => text.split(part).length - 1;

describe('a due date', () => {
  it.each([
    ['2021-09-30', '๓๐ กันยายน ๒๕๖๔'],
    ['2564-09-30', '๓๐ กันยายน ๒๕๖๔'],
    ['30/9/2564', '30/9/2564'],
    ['2564-99-30', '2564-99-30'],
    ['3107-09-30', '3107-09-30'],
    ['ไตรมาส 2', 'ไตรมาส 2'],
  ])('%s is printed as %s', async (due, printed) => {
    expect(await say(withPlan([planRow('e8', { due })]), 9)).toContain(`\t${printed}\t`);
  });
});

describe('the announcement', () => {
  const full = LOW.map((code) => planRow(code, { unit: 'สำนักปลัด', due: '2021-09-30', followUp: 'ปลัด' }));

  it('claims responsible and deadline only where every row of the plan has them', async () => {
    const all = await open(withPlan(full));
    expect(sectionText(all, 0)).toContain('พร้อมเสนอแนวทางปรับปรุงที่ระบุผู้รับผิดชอบ วิธีดำเนินการ และกำหนดเวลา นั้น');
    expect(sectionText(all, 1)).toContain('แล้วกำหนดมาตรการ ผู้รับผิดชอบ และวิธีกำกับติดตาม เพื่อดำเนินการ');
    const [first, ...rest] = full;
    const short = await open(withPlan([{ ...(first as PlanRow), due: '', followUp: '' }, ...rest]));
    expect(sectionText(short, 0)).toContain('ที่ระบุผู้รับผิดชอบ และวิธีดำเนินการ นั้น');
    expect(sectionText(short, 0)).not.toContain('กำหนดเวลา');
    const bare = await open(withPlan([...full, planRow('e1', { measure: 'ทบทวนขั้นตอน', due: '2021-09-30' })]));
    expect(sectionText(bare, 0)).toContain('พร้อมเสนอแนวทางปรับปรุงที่ระบุกำหนดเวลา นั้น');
    expect(sectionText(short, 1)).not.toContain('วิธีกำกับติดตาม');
  });

  it.each(['total', 'surveys'] as const)('promises no plan where there is none: %s', async (rung) => {
    const report = await open(rungInput(rung));
    expect(sectionText(report, 0)).not.toMatch(/แนวทางปรับปรุง|ผู้รับผิดชอบ|กำหนดเวลา/);
    expect(sectionText(report, 1)).not.toContain('มาตรการ');
  });

  it('says nothing of a meeting of which nothing is known, and closes with the announcing', async () => {
    const input = withSettings(exampleInput(), { metOn: null, workingGroup: '' });
    const text = await say(input, 0);
    expect(text).not.toContain('ประชุม');
    expect(text).toContain('บัดนี้ งานกฎหมายและคดีได้จัดทำรายงาน');
    expect(text.indexOf('จึงประกาศให้ทราบโดยทั่วกัน\n')).toBeGreaterThan(text.indexOf('เผยแพร่'));
    expect(text).toContain('ประกาศ ณ วันที่ ๑๘ มกราคม พ.ศ. ๒๕๖๔');
  });

  it('is followed by the title with the place, as far as it is given', async () => {
    expect(await say(exampleInput(), 0)).toContain('\nตำบลตัวอย่าง อำเภอตัวอย่าง จังหวัดตัวอย่าง');
    expect(await say(withSettings(exampleInput(), { subdistrict: 'บางรัก', district: '', province: 'เชียงใหม่' }), 0)).toContain(
      '\nตำบลบางรัก จังหวัดเชียงใหม่',
    );
    expect(await say(withSettings(exampleInput(), { subdistrict: 'สีลม', district: 'บางรัก', province: 'กรุงเทพมหานคร' }), 0)).toContain(
      '\nแขวงสีลม เขตบางรัก กรุงเทพมหานคร',
    );
  });
});

describe('talk of the tool', () => {
  it('stands in the remarks of the plan only, and nothing leans', async () => {
    const report = await open(exampleInput());
    for (const section of [0, 1, 2, 3, 4, 5, 6, 7, 8]) expect(sectionText(report, section)).not.toMatch(/ระบบเสนอ|แท็บ/);
    expect(sectionText(report, 9)).toContain('\tข้อความที่ระบบเสนอ');
    expect(sectionText(report, 9)).not.toMatch(/แท็บ|ตัวเอน/);
    expect(report.parts['word/document.xml']).not.toContain('<w:i/>');
  });
});

describe('the advisers’ words', () => {
  const advice = [{ code: '7', text: 'เพิ่มสื่อให้หลากหลาย' }];

  it('do not cover ours', async () => {
    const text = await say({ ...exampleInput(), advice }, 4);
    expect(text).toContain('ในเรื่องที่ระบุว่าเป็นข้อเสนอแนะของคณะที่ปรึกษา ส่วนเรื่องอื่นหน่วยงานกำหนดแนวทางปรับปรุง');
    expect(text).toContain('ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร ข้อเสนอแนะของคณะที่ปรึกษา “เพิ่มสื่อให้หลากหลาย”');
    expect(text).toMatch(/ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน ควร/);
  });

  it('stand for the indicator’s questions in 8 and 9 where the plan says nothing, named as theirs', async () => {
    const report = await open({ ...exampleInput(), advice });
    const attributed = 'ข้อเสนอแนะของคณะที่ปรึกษาต่อตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร “เพิ่มสื่อให้หลากหลาย”';
    expect(count(sectionText(report, 8), attributed)).toBe(2);
    expect(sectionText(report, 9)).toContain(`E๘\tช่องทางรับฟังคำติชมหรือความคิดเห็น\t${attributed}\t`);
  });

  it('stand for an indicator that is planned whole', async () => {
    const input = { ...rungInput('indicators'), advice };
    expect(await say(input, 9)).toContain('ประสิทธิภาพการสื่อสาร\tข้อเสนอแนะของคณะที่ปรึกษา “เพิ่มสื่อให้หลากหลาย”\t');
  });
});

describe('an indicator whose items are not known', () => {
  it('is not said to be without low items, and stands before stronger ones', async () => {
    const text = await say(rungInput('indicators and items'), 5);
    expect(text).toMatch(/๗\. ประสิทธิภาพการสื่อสาร\t๗๑\.๘๕\t๑๓\.๑๕\tไม่มีผลรายข้อ/);
    const order = [...text.matchAll(/\t([๐-๙]+)\. [^\t]+\t[๐-๙.]+\t/g)].map((match) => match[1]);
    expect(order[0]).toBe('๗');
    expect(text).toContain('ทุกข้อเท่าที่มีผลรายข้อ');
  });

  it('is told once where no item at all is known', async () => {
    const report = await open(rungInput('indicators'));
    expect(count(report.text, 'ไม่มีผลคะแนนรายข้อ')).toBe(1);
    expect(sectionText(report, 5)).not.toContain('ไม่มีผลรายข้อ');
  });
});

describe('the weakest and the strongest', () => {
  const indicators = (...scores: number[]): ReportInput => {
    const tabs = exampleTabs();
    for (const tab of [TAB.IIT, TAB.EIT, TAB.OIT, TAB.plan]) tabs.delete(tab);
    return inputFrom(
      withOfficial(
        tabs,
        scores.map((score, index) => [String(index + 1), String(score)]),
      ),
    );
  };

  it('are called what section 5 calls them', async () => {
    expect(await say(indicators(90, 80, 80, 80, 80, 80, 59, 80, 80, 80), 3)).toContain('ได้ ๕๙.๐๐ คะแนน จึงต้องแก้ไขเป็นลำดับแรก');
    expect(await say(indicators(90, 80, 80, 80, 80, 80, 70, 80, 80, 80), 3)).toContain('ได้ ๗๐.๐๐ คะแนน จึงควรพัฒนาเป็นลำดับแรก');
    expect(await say(indicators(90, 91, 92, 93, 94, 95, 86, 90, 90, 90), 3)).toContain('แต่ยังถึงค่าเป้าหมาย จึงควรติดตามและรักษาระดับไว้');
    expect(await say(exampleInput(), 3)).toContain('ได้ ๗๑.๘๕ คะแนน จึงต้องแก้ไขเป็นลำดับแรก');
  });

  it('are no strength below the target', async () => {
    const text = await say(indicators(84, 80, 80, 80, 80, 80, 70, 80, 80, 80), 3);
    expect(text).toContain('ซึ่งยังต่ำกว่าค่าเป้าหมาย (๘๕ คะแนน)');
    expect(text).not.toContain('จุดแข็ง');
  });

  it('may reach the target and still hold a low item', async () => {
    const low = (measure: MeasureResult): MeasureResult => (measure.code === 'e1' ? { ...measure, score: 55, group: 'low' } : measure);
    const text = await say(withMeasures(exampleInput(), low), 5);
    expect(text).toContain('ควรรักษาไว้ แต่มีข้อที่ต้องแก้ไข มี ๑ ตัวชี้วัด คือ ตัวชี้วัดที่ ๖');
    expect(text).toMatch(/ควรรักษาไว้ แต่มีข้อที่ต้องแก้ไข\t๖\. คุณภาพการดำเนินงาน\t.*E๑/);
  });
});

describe('the officer’s measures', () => {
  const plan = [planRow('e8', { measure: 'ติดตู้รับฟัง 3 จุด' }), planRow('10', { measure: 'อบรมทุกไตรมาส' }), planRow('e1', { steps: 'ก\nข' })];

  it('stand in 4, 8 and 9 with no other suggestion', async () => {
    const report = await open(withPlan(plan));
    expect(sectionText(report, 4)).toContain('ข้อ E๘ ช่องทางรับฟังคำติชมหรือความคิดเห็น หน่วยงานกำหนดมาตรการ คือ ติดตู้รับฟัง 3 จุด');
    expect(sectionText(report, 4)).toContain('ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต หน่วยงานกำหนดมาตรการ คือ อบรมทุกไตรมาส');
    expect(sectionText(report, 4)).not.toMatch(/ตัวชี้วัดที่ (๗|๑๐) .*ควร/);
    const own = sectionText(report, 8).split('ข้อ E๘ เรื่อง')[1]?.split('ข้อ E๑๐ เรื่อง')[0] ?? '';
    expect(own).toContain('มาตรการ ติดตู้รับฟัง 3 จุด หน่วยงานรับผิดชอบ');
    expect(own).not.toContain('จึงควร');
  });

  it('for what is not low follow the low items, marked as further measures', async () => {
    const text = await say(withPlan(plan), 9);
    expect(text.indexOf('มาตรการพัฒนาเพิ่มเติม (นอกเหนือจากข้อที่ต้องแก้ไข)')).toBeGreaterThan(text.indexOf('O๔๑\t'));
    const further = text.slice(text.indexOf('มาตรการพัฒนาเพิ่มเติม (นอกเหนือ'));
    expect([...further.matchAll(/^([IEO][๐-๙]+|ตัวชี้วัดที่ [๐-๙]+)\t/gm)].map((match) => match[1])).toEqual(['E๑', 'ตัวชี้วัดที่ ๑๐']);
    expect(further).not.toContain('ระบบเสนอ');
    expect(text).toContain('หน่วยงานกำหนดมาตรการพัฒนาเพิ่มเติมอีก ๒ เรื่อง');
  });

  it('are missed by the reading back where one is left out', async () => {
    const input = withPlan(plan);
    const xml = (await open(input)).parts['word/document.xml'] ?? '';
    const last = xml.lastIndexOf('<w:tr>');
    expect(readBack(xml, input)).toEqual([]);
    expect(readBack(xml.slice(0, last) + xml.slice(xml.indexOf('</w:tr>', last) + 7), input)).toMatchObject([{ place: 'ส่วนที่ 9' }]);
  });

  it('may be all that is planned', async () => {
    const input = withMeasures(withPlan([planRow('total', { measure: 'ประชุมทุกเดือน' })]), nothingLow);
    expect(await say(input, 9)).toContain('คะแนนภาพรวม\tคะแนนภาพรวม\tประชุมทุกเดือน');
  });
});

describe('who answered', () => {
  it('is said as far as it is known', async () => {
    expect(await say(exampleInput(), 3)).toContain(
      'โดยมีผู้ตอบแบบวัด IIT จำนวน ๕๒ คน (จากบุคลากร ๕๘ คน) และแบบวัด EIT จำนวน ๕๐ คน และตรวจการเปิดเผยข้อมูล (OIT) จำนวน ๔๓ ข้อ',
    );
    expect(await say(rungInput('indicators and items'), 3)).toContain('โดยตรวจการเปิดเผยข้อมูล (OIT) จำนวน ๔๓ ข้อ');
    expect(await say(rungInput('indicators'), 3)).not.toMatch(/โดยมีผู้ตอบ|จำนวน ๔๓/);
  });
});

describe('last year', () => {
  it('is named, with surveys, what fell, and low items', async () => {
    const tabs = exampleTabs();
    tabs.set(TAB.previous, [
      ['ข้อ', 'คะแนน'],
      ['คะแนนภาพรวม', '75.18'],
      ['IIT', '90.00'],
      ['1', '90.00'],
      ['7', '70.00'],
      ['e8', '50.00'],
    ]);
    const report = await open(inputFrom(tabs));
    const text = sectionText(report, 5);
    expect(text).toContain('เมื่อเทียบกับปีงบประมาณ พ.ศ. ๒๕๖๒ คะแนนภาพรวมเพิ่มขึ้นจาก ๗๕.๑๘ เป็น ๗๙.๖๘');
    expect(text).toContain('คะแนน IIT ลดลงจาก ๙๐.๐๐ เป็น ๘๔.๙๗');
    expect(text).toContain('ตัวชี้วัดที่คะแนนลดลง ได้แก่ ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ (ลดลง ๑.๒๒ คะแนน)');
    expect(text).toContain('ห่าง\nเป้าหมาย');
    expect(sectionText(report, 8)).toContain('เพิ่มขึ้นจากปีงบประมาณ พ.ศ. ๒๕๖๒ ซึ่งได้ ๕๐.๐๐ คะแนน จำนวน ๕.๑๐ คะแนน');
  });
});

describe('a score that may not be shown', () => {
  it('is not told by its change since last year', async () => {
    const hidden = (measure: MeasureResult): MeasureResult =>
      measure.code === 'e8' ? { ...measure, score: null, previous: 50, change: 5.1 } : measure;
    const text = await say(withMeasures(exampleInput(), hidden), 8);
    expect(text).toContain('ข้อนี้ได้คะแนนต่ำกว่าร้อยละ ๖๐');
    expect(text).not.toContain('๕.๑๐ คะแนน');
  });
});

describe('wording', () => {
  it('sets the target in brackets and writes percent as a word in sentences', async () => {
    const report = await open(exampleInput());
    expect(report.text).toContain('ต่ำกว่าค่าเป้าหมาย (๘๕ คะแนน) อยู่ ๒๙.๙๐ คะแนน');
    expect(report.text).not.toMatch(/๘๕ คะแนนอยู่/);
    expect(sectionText(report, 5)).toContain('“ต้องแก้ไข” หมายถึง ตัวชี้วัดที่ต่ำกว่าค่าเป้าหมาย และตัวชี้วัดหรือข้อใดข้อหนึ่งได้ต่ำกว่าร้อยละ ๖๐');
    const paragraphs = report.sections.flatMap(({ pieces }) => pieces).filter(({ kind }) => kind === 'paragraph');
    expect(paragraphs.filter((piece) => piece.kind === 'paragraph' && piece.text.includes('%'))).toEqual([]);
    expect(report.text).not.toMatch(/[๐-๙][\s\u00a0]%/);
  });

  it('heads a question with its topic and asks it in the table as the sheet does', async () => {
    const worded = (measure: MeasureResult): MeasureResult =>
      measure.code === 'e8' ? { ...measure, wording: 'ท่านเห็นช่องทางหรือไม่' } : measure;
    const text = await say(withMeasures(exampleInput(), worded), 8);
    expect(text).toContain('ข้อ E๘ เรื่อง ช่องทางรับฟังคำติชมหรือความคิดเห็น\n');
    expect(text).toContain('\nท่านเห็นช่องทางหรือไม่\t๕๕.๑๐%');
    expect(text).toContain('แบบตรวจ OIT มีประเด็นการตรวจที่ได้คะแนนต่ำกว่าร้อยละ ๖๐ จำนวน ๑๑ ข้อ');
  });

  it('needs one sentence where nothing is low, and counts no empty group', async () => {
    const report = await open(withMeasures(exampleInput(), nothingLow));
    expect(sectionText(report, 8)).toBe('ไม่มีข้อคำถามและประเด็นการตรวจที่ได้คะแนนต่ำกว่าร้อยละ ๖๐ จึงไม่มีข้อที่ต้องแก้ไข');
    expect(report.text).not.toMatch(/(?<![๐-๙])๐ ข้อ/);
  });
});

describe('the steps', () => {
  it('fit the kind of item', async () => {
    const text = await say(exampleInput(), 9);
    const steps = (code: string) => text.split(`\n${code}\t`)[1]?.split('\t')[2] ?? '';
    expect(steps('O๓๘')).toBe('๑) กำหนดกิจกรรมและงบประมาณ\n๒) ผู้บริหารและบุคลากรร่วมดำเนินการ\n๓) บันทึกภาพและสรุปผล\n๔) เผยแพร่บนเว็บไซต์');
    expect(steps('O๓๕')).toBe(steps('O๓๘'));
    expect(steps('O๓๓')).toContain('ผู้มีส่วนได้ส่วนเสีย');
    expect(new Set(['E๘', 'O๒', 'O๑๑', 'O๑๗', 'O๓๐', 'O๓๓', 'O๓๕'].map(steps)).size).toBe(7);
  });

  it('are followed by who hears of them', async () => {
    expect(await say(exampleInput(), 9)).toMatch(
      /ให้หน่วยงานรับผิดชอบรายงานความก้าวหน้าต่อนายก\S* รอบ ๖ เดือน และรายงานผลเมื่อสิ้นปีงบประมาณ พ\.ศ\. ๒๕๖๔$/,
    );
  });
});

describe('column heads', () => {
  it('stand on two lines parted between words', async () => {
    const [head = ''] = (await say(exampleInput(), 9)).match(/ข้อ\tประเด็น[\s\S]*?หมายเหตุ/) ?? [];
    expect(head.split('\t')).toEqual([
      'ข้อ',
      'ประเด็น',
      'มาตรการ',
      'ขั้นตอน',
      'หน่วยงาน\nรับผิดชอบ',
      'การกำกับ\nติดตาม',
      'กำหนด\nแล้วเสร็จ',
      'ตัวชี้วัด\nความสำเร็จ',
      'หมายเหตุ',
    ]);
  });
});

describe('the chart', () => {
  it('draws each bar to half a point, the target line at its score', async () => {
    const xml = (await open(exampleInput())).parts['word/document.xml'] ?? '';
    const chart = (xml.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? []).find((table) => table.includes('<w:trHeight')) ?? '';
    const rows = (chart.match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? []).map((row) =>
      [...row.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"\/>/g)].map((match) => Number(match[1])),
    );
    const scale = (rows[0] ?? []).slice(1, -1).reduce((sum, width) => sum + width, 0);
    const firsts = [88.78, 82.67, 88.66, 81.07, 83.66, 87.52, 71.85, 72.92, 73.56, 81.25];
    rows.forEach(([, first = 0], index) => {
      const score = firsts[index] ?? 0;
      const drawn = (first / scale) * 100;
      expect(drawn).toBeCloseTo(score >= 85 ? 85 : Math.floor(score * 2) / 2, 1);
    });
  });
});
