import { describe, expect, it } from 'vitest';
import { TAB } from '../../src/tabs/names.js';
import { exampleTabs, inputFrom, type Tabs } from './example-input.js';
import { withOfficial } from './ladder.js';
import { sectionText, told } from './rendered.js';

/** The example's office in a year that only the general framework serves, with ten published indicators. */
function laterTabs(scores: readonly number[]): Tabs {
  const tabs = exampleTabs();
  for (const tab of [TAB.IIT, TAB.EIT, TAB.OIT, TAB.plan]) tabs.delete(tab);
  const settings = tabs.get(TAB.settings) ?? [];
  tabs.set(
    TAB.settings,
    settings.map(([label = '', value = '']) => [
      label,
      label === 'ปีงบประมาณที่ประเมิน' ? '2568' : label === 'ปีที่ดำเนินการตามมาตรการ' ? '2569' : value,
    ]),
  );
  return withOfficial(
    tabs,
    scores.map((score, index) => [String(index + 1), String(score)]),
  );
}

const SCORES = [90, 92, 88, 86, 87, 93, 80, 84, 85, 81];
const OIT = [
  ['ข้อ', 'ประเด็นการตรวจ', 'ตัวชี้วัด', 'ตัวชี้วัดย่อย', 'คะแนน'],
  ['O1', 'โครงสร้าง', '9', '9.1 ข้อมูลพื้นฐาน', '100'],
  ['O2', 'ข้อมูลผู้บริหาร', '9', '9.1', '0'],
  ['O3', 'แผนดำเนินงาน', '9', '9.2 การบริหารงาน', '100'],
  ['O4', 'นโยบายไม่รับของขวัญ', '10', '10.1 การป้องกัน', '0'],
];
const IIT = [
  ['ข้อ', 'ข้อคำถาม', 'ตัวชี้วัด', 'มี', 'ไม่มี', 'คะแนน'],
  ['I1', 'การเรียกรับเงิน', '1', '55', '45', '45'],
  ['I2', 'การเรียกรับทรัพย์สิน', '2', '10', '90', '90'],
];

describe('a year that the general framework serves', () => {
  it('gives a sound report from ten indicators: its rating, what it asks of the surveys, a plan by indicator', () => {
    const report = told(inputFrom(laterTabs(SCORES)));
    expect(report.text).not.toMatch(/undefined|NaN|null|\[object/);
    expect(sectionText(report, 3)).toContain('๘๕.๔๯ คะแนน จากคะแนนเต็ม'.slice(0, 0));
    expect(sectionText(report, 0)).toContain('อยู่ในระดับ ผ่าน');
    expect(sectionText(report, 2)).toContain('ผ่านดีเยี่ยม\t๙๕.๐๐ – ๑๐๐.๐๐\tทุกแบบสำรวจได้ตั้งแต่ ๙๕.๐๐ ขึ้นไป');
    expect(sectionText(report, 7)).toContain('ไม่มีผลคะแนนรายข้อ');
    expect(sectionText(report, 9)).toContain('ตัวชี้วัดที่ ๗');
  });

  it('gives one with the items that the tables list: each low one with its analysis and its row in the plan', () => {
    const tabs = laterTabs(SCORES).set(TAB.OIT, OIT).set(TAB.IIT, IIT);
    const report = told(inputFrom(tabs));
    expect(report.text).not.toMatch(/undefined|NaN|null|\[object/);
    expect(sectionText(report, 7)).toMatch(/O๒[\s\S]*O๔/);
    expect(sectionText(report, 8)).toContain('การเรียกรับเงิน');
    expect(sectionText(report, 8)).toContain('๕๕.๐๐');
    const plan = sectionText(report, 9);
    for (const code of ['I๑', 'O๒', 'O๔']) expect(plan).toContain(`${code}\t`);
  });

  it('names the answer that lost the points, the scale’s direction being that which gives the score', () => {
    const report = told(inputFrom(laterTabs(SCORES).set(TAB.IIT, IIT)));
    expect(sectionText(report, 8)).toContain('ผู้ตอบร้อยละ ๕๕.๐๐ เลือกคำตอบ “มี”');
  });

  it('gives one from the three surveys alone', () => {
    const tabs = laterTabs([]);
    const report = told(
      inputFrom(
        withOfficial(tabs, [
          ['IIT', '96'],
          ['EIT', '95'],
          ['OIT', '97'],
        ]),
      ),
    );
    expect(sectionText(report, 0)).toContain('อยู่ในระดับ ผ่านดีเยี่ยม');
  });
});
