import type { Case } from './cases.js';

const tabs = (text: string): string => text.replace(/ \| /g, '\t');

/** Figures with the word for points right behind them, and words behind that. */
export const POINTS: Case[] = [
  ...[
    ['O17 E-Service 0.00 คะแนน ไม่พบช่องทางยื่นคำขอ', 'o17=0'],
    ['O3 อำนาจหน้าที่ 100 คะแนน ข้อมูลครบถ้วน', 'o3=100'],
    ['O17 E-Service ได้ 0 คะแนน เนื่องจากไม่พบช่องทาง', 'o17=0'],
    ['O17 E-Service (0 คะแนน) ไม่พบช่องทาง', 'o17=0'],
    ['O๑๗ E-Service : ๐ คะแนน - ไม่พบช่องทาง', 'o17=0'],
    ['O17 | E-Service | 0.00 คะแนน ไม่พบช่องทาง', 'o17=0'],
    ['O17 E-Service\n0.00 คะแนน ไม่พบช่องทาง', 'o17=0'],
    ['O17 E-Service คะแนนเต็ม 100 คะแนน ได้ 0 คะแนน ไม่พบช่องทาง', 'o17=0'],
  ].map(([text = '', sure = '']) => ({ name: text, text: tabs(text), sure, others: `comment ${sure.split('=')[0]}` })),
  { name: 'a question', text: 'I1 88.78 คะแนน ดีมาก', sure: 'i1=88.78', others: '' },
  { name: 'several on a line', text: 'I1 88.78 คะแนน I2 90 คะแนน', sure: 'i1=88.78 i2=90' },
  ...[
    ['O3 อำนาจหน้าที่ 50 คะแนน เดิม 100 คะแนน', ['o3=50', 'o3=100']],
    ['O3 อำนาจหน้าที่ 100 คะแนน จาก 100 คะแนน', ['o3=100']],
    ['O3 อำนาจหน้าที่ 100 คะแนน ลดลงจากปีก่อน', ['o3=100']],
    ['O3 อำนาจหน้าที่ 100 คะแนน ผลของปี 2562', ['o3=100']],
    ['O3 อำนาจหน้าที่ 0 คะแนน ไม่ประเมิน', ['o3=0']],
    ['ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร 71.85 คะแนน ควรปรับปรุง', ['7=71.85']],
    ['การปฏิบัติหน้าที่ ได้ 88.78 คะแนน จาก 100 คะแนน', ['1=88.78']],
    ['การปฏิบัติหน้าที่ 88.78 คะแนน การใช้งบประมาณ 82.67 คะแนน', ['1=88.78', '1=82.67']],
  ].map(([text, asked]) => ({ name: `asked: ${text}`, text: text as string, asked: asked as string[], others: '' })),
  ...['O3 อำนาจหน้าที่ ไม่ถึง 100 คะแนน ต้องแก้ไข', 'O12 รายงานผล ลดลง 5 คะแนน จากปีก่อน', 'O17 E-Service\n0.00 คะแนน ผลของปี 2562'].map((text) => ({
    name: `no score: ${text}`,
    text,
  })),
];

/** Words in a cell behind the score, and verdicts in front of it. */
export const REMARKS: Case[] = [
  ...[
    ['O4 | แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน | 0 | ไม่พบข้อมูลปีที่ประเมิน', 'o4=0', 'comment o4'],
    ['O4 | แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน | 0 | F | ไม่พบข้อมูล', 'o4=0', 'comment o4'],
    ['O4 | แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน | 0 | กองคลัง', 'o4=0', ''],
    ['O4 | แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน | 0 | https://a.go.th', 'o4=0', ''],
    ['O4 | แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน | 0 | ไม่ผ่าน', 'o4=0', ''],
    ['I1 | 88.78 | ควรปรับปรุง', 'i1=88.78', ''],
    ['O9 Social Network ไม่ผ่าน (0)', 'o9=0', ''],
    ['O9 | Social Network ไม่ผ่าน | 0', 'o9=0', ''],
    ['ข้อ | ประเด็น | คะแนน\nO9 | Social Network (ผ่าน) | 100', 'o9=100', ''],
    ['O12 รายงานผล ครบถ้วน 100', 'o12=100', 'wording o12'],
  ].map(([text = '', sure = '', others = '']) => ({ name: text, text: tabs(text), sure, others })),
];

/** `โอ` for O: sure beside the item's own title, else asked. */
export const SPELLED: Case[] = [
  { name: 'beside its title', text: 'โอ 5 ข้อมูลการติดต่อ 100', sure: 'o5=100' },
  { name: 'in Thai digits', text: 'โอ ๕\tข้อมูลการติดต่อ\t๑๐๐', sure: 'o5=100' },
  { name: 'in a table', text: tabs('ข้อ | ประเด็น | คะแนน\nโอ 1 | โครงสร้าง | 100\nโอ 2 | อื่น | 0'), sure: 'o1=100', asked: ['o2=0'] },
  { name: 'beside other words', text: 'โอ 6 อื่นใด 100', asked: ['o6=100'] },
  { name: 'beside the title of another', text: 'โอ 6 ข้อมูลการติดต่อ 100', asked: ['o6=100', 'o5=100'] },
  { name: 'words that only look like it', text: 'ไอ 3 วัน\nอี 40 คน' },
];
