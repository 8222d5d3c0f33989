import type { Measure, Survey } from '../framework.js';
import { having, lacking, level } from './scales.js';

const question = (code: string, title: string, parts: Measure['parts'], sure = false): Measure => ({
  code,
  kind: 'question',
  title,
  parts: parts ?? [],
  ...(sure ? {} : { certainty: 'unsure' }),
});

/** EIT of 2563–2565. e8, e10 and e13 stand in a published report; the parts of the others are from memory. */
export const EIT_2563: Survey = {
  code: 'EIT',
  kind: 'survey',
  title: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก',
  weight: 30,
  children: [
    {
      code: '6',
      kind: 'indicator',
      title: 'คุณภาพการดำเนินงาน',
      children: [
        question('e1', 'ปฏิบัติงานหรือให้บริการตามขั้นตอนและระยะเวลา', level('ขั้นตอน', 'ระยะเวลา')),
        question('e2', 'ให้บริการอย่างเท่าเทียมกัน', level()),
        question('e3', 'ให้ข้อมูลอย่างตรงไปตรงมา', level()),
        question('e4', 'การถูกร้องขอให้จ่ายหรือให้สิ่งตอบแทน', lacking('เงิน', 'ทรัพย์สิน', 'ประโยชน์อื่น')),
        question('e5', 'คำนึงถึงประโยชน์ของประชาชนและส่วนรวม', level()),
      ],
    },
    {
      code: '7',
      kind: 'indicator',
      title: 'ประสิทธิภาพการสื่อสาร',
      children: [
        question('e6', 'การเผยแพร่ข้อมูลของหน่วยงาน', level('เข้าถึงง่าย', 'ครบถ้วน')),
        question('e7', 'การเผยแพร่ผลงานหรือข้อมูลที่ประชาชนควรรู้', level()),
        question('e8', 'ช่องทางรับฟังคำติชมหรือความคิดเห็น', having(), true),
        question('e9', 'การชี้แจงเมื่อมีข้อสงสัย', level()),
        question('e10', 'ช่องทางร้องเรียนการทุจริตของเจ้าหน้าที่', having(), true),
      ],
    },
    {
      code: '8',
      kind: 'indicator',
      title: 'การปรับปรุงระบบการทำงาน',
      aliases: ['การปรับปรุงการทำงาน'],
      children: [
        question('e11', 'การปรับปรุงคุณภาพการปฏิบัติงานของเจ้าหน้าที่', level()),
        question('e12', 'การปรับปรุงวิธีการและขั้นตอนการดำเนินงาน', level()),
        question('e13', 'การนำเทคโนโลยีมาใช้ในการให้บริการ', having(), true),
        question('e14', 'การเปิดโอกาสให้มีส่วนร่วมในการพัฒนา', level()),
        question('e15', 'การปรับปรุงการทำงานให้โปร่งใสขึ้น', level()),
      ],
    },
  ],
};
