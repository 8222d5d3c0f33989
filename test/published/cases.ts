/** A text as it is pasted, and its right reading: `sure` scores, the options of each question, shares. */
export interface Case {
  name: string;
  text: string;
  sure?: string;
  asked?: string[];
  shares?: string;
  others?: string;
}

const lines = (...own: string[]): string => own.join('\n');
const tabs = (...own: string[]): string => lines(...own).replace(/ \| /g, '\t');

export const LISTS: Case[] = [
  { name: 'code and score with tabs', text: tabs('ข้อ | คะแนน', 'I1 | 88.78', 'I2 | 90'), sure: 'i1=88.78 i2=90' },
  { name: 'code and score without a header', text: tabs('I1 | 88.78', 'E10 | 53.06'), sure: 'i1=88.78 e10=53.06' },
  {
    name: 'codes in every spelling',
    text: tabs('I๑ | 81.50', 'i2 | 82.50', '1๓ | 83.50', 'ข้อ i4 | 84.50', 'E๑๐ | 85.50', '0๒ | 86.50', '๐๓๘ | 87.50', 'O-5 | 88.50'),
    sure: 'i1=81.5 i2=82.5 i3=83.5 i4=84.5 e10=85.5 o2=86.5 o38=87.5 o5=88.5',
  },
  { name: 'a header of one word each with one space', text: lines('ข้อ คะแนน', 'I1 88', 'I2 90.50'), sure: 'i1=88 i2=90.5' },
  { name: 'runs of spaces', text: lines('ข้อ    ข้อคำถาม    คะแนน', 'I1    ทำตามขั้นตอน    88.78'), sure: 'i1=88.78' },
  { name: 'bars', text: lines('| ข้อ | คะแนน |', '|---|---|', '| O1 | 100 |', '| O2 | 0 |'), sure: 'o1=100 o2=0' },
  {
    name: 'comma-separated with quotes',
    text: lines('ข้อ,ประเด็น,คะแนน', 'O1,"โครงสร้าง, หน่วยงาน",100', 'O2,ข้อมูลผู้บริหาร,0'),
    sure: 'o1=100 o2=0',
  },
  { name: 'semicolons and decimal commas', text: lines('ข้อ;คะแนน', 'I1;88,78', 'I2;90,00'), sure: 'i1=88.78 i2=90' },
  { name: 'thousands in two fields of CSV', text: lines('I1,1,234', 'I2,88.78'), sure: 'i2=88.78' },
  { name: 'thousands in two fields of CSV below a header', text: lines('ข้อ,คะแนน', 'I1,1,234', 'I2,88.78'), sure: 'i2=88.78' },
  {
    name: 'thousands of people in two fields of CSV',
    text: lines('ข้อ,จำนวนผู้ตอบ,คะแนน', 'I1,1,234,88.78'),
    sure: 'i1=88.78',
    others: 'respondents i1',
  },
  { name: 'people in a field of CSV', text: lines('ข้อ,คะแนน,จำนวนผู้ตอบ', 'I1,88,234', 'I2,80,52'), sure: 'i1=88 i2=80' },
  { name: 'pairs on one line', text: 'I1 88.78  I2 90.00  I3 71.85', sure: 'i1=88.78 i2=90 i3=71.85' },
  { name: 'pairs with signs', text: 'I1=88.78, I2=90.00; E1: 71.85', sure: 'i1=88.78 i2=90 e1=71.85' },
  { name: 'pairs with single spaces', text: 'O1 100 O2 0 O3 100', sure: 'o1=100 o2=0 o3=100' },
  { name: 'Thai digits, percent, decimal comma', text: tabs('I๑ | ๘๘.๗๘', 'I๒ | 90,50', 'I๓ | 71.85%'), sure: 'i1=88.78 i2=90.5 i3=71.85' },
  { name: 'invisible signs and odd spaces', text: '\u200bI1\u00a0\t\u00a088.78\u200b\nI2\t90.50\u3000', sure: 'i1=88.78 i2=90.5' },
  { name: 'a dash is no score', text: tabs('ข้อ | คะแนน', 'I1 | -', 'I2 | 90.00'), sure: 'i2=90' },
  { name: 'ไม่ประเมิน', text: tabs('ข้อ | คะแนน', 'O8 | ไม่ประเมิน', 'O9 | 100'), sure: 'o8=excluded o9=100' },
  {
    name: 'a cell with line breaks',
    text: 'ข้อ\tประเด็น\tคะแนน\nO11\t"รายงานการกำกับติดตาม\nรอบ 6 เดือน"\t0.00\nO12\tรายงานผล\t100.00',
    sure: 'o11=0 o12=100',
  },
  {
    name: 'bare numbers below a heading of their survey',
    text: tabs('แบบวัด IIT', 'ข้อ | คะแนน', '1 | 88.78', '2 | 90.00', '30 | 71.85'),
    sure: 'i1=88.78 i2=90 i30=71.85',
  },
  {
    name: 'bare numbers of no survey are asked',
    text: tabs('ข้อ | คะแนน', '1 | 88.78', '2 | 90.00'),
    asked: ['i1=88.78 i2=90', 'e1=88.78 e2=90', 'o1=88.78 o2=90', '1=88.78 2=90'],
  },
  {
    name: 'bare numbers that fit one survey only are asked, too',
    text: tabs('ข้อ | คะแนน', '1 | 88.78', '43 | 90.00'),
    asked: ['o1=88.78 o43=90'],
  },
  {
    name: 'bare numbers that are the indicators of their survey are asked',
    text: tabs('EIT', 'ข้อ | คะแนน', '6 | 88.78', '7 | 90.00', '8 | 71.85'),
    asked: ['e6=88.78 e7=90 e8=71.85', '6=88.78 7=90 8=71.85'],
  },
];

export const INDICATORS: Case[] = [
  { name: 'one indicator a line, single spaces', text: lines('1 การปฏิบัติหน้าที่ 88.78', '10 การป้องกันการทุจริต 81.25'), sure: '1=88.78 10=81.25' },
  { name: 'scores in brackets', text: lines('1. การปฏิบัติหน้าที่ (88.78)', '7. ประสิทธิภาพการสื่อสาร = 71.85 คะแนน'), sure: '1=88.78 7=71.85' },
  {
    name: 'number, name and score on lines of their own',
    text: lines('1', 'การปฏิบัติหน้าที่', '88.78', '2', 'การใช้งบประมาณ', '82.67'),
    sure: '1=88.78 2=82.67',
  },
  {
    name: 'columns of two years',
    text: tabs('ตัวชี้วัด | คะแนนปี 2562 | คะแนนปี 2563 | ผลต่าง', 'การปฏิบัติหน้าที่ | 70.10 | 88.78 | 18.68'),
    sure: '1=88.78',
  },
  {
    name: 'the agency beside its province',
    text: tabs('ตัวชี้วัด | อบต.คลองม่วง | ค่าเฉลี่ยจังหวัด', 'การปฏิบัติหน้าที่ | 88.78 | 85.10'),
    sure: '1=88.78',
  },
  {
    name: 'in the order of a rank',
    text: tabs('ลำดับ | ตัวชี้วัด | คะแนน', '1 | การปฏิบัติหน้าที่ | 88.78', '2 | การใช้อำนาจ | 88.66'),
    sure: '1=88.78 3=88.66',
  },
  {
    name: 'surveys with weights and a sum',
    text: tabs(
      'แบบวัด | น้ำหนัก | คะแนน | คะแนนถ่วงน้ำหนัก',
      'IIT | 30 | 84.97 | 25.49',
      'EIT | 30 | 77.43 | 23.23',
      'OIT | 40 | 77.40 | 30.96',
      'รวม | 100 |  | 79.68',
    ),
    sure: 'IIT=84.97 EIT=77.43 OIT=77.4',
    asked: ['total=79.68'],
  },
  {
    name: 'the sum of all surveys',
    text: tabs('แบบวัด | คะแนน', 'IIT | 84.97', 'EIT | 77.43', 'OIT | 77.40', 'รวม | 79.68'),
    sure: 'IIT=84.97 EIT=77.43 OIT=77.4 total=79.68',
  },
  {
    name: 'a sub-indicator below its indicator',
    text: tabs('9 การเปิดเผยข้อมูล | 73.56', 'ตัวชี้วัดย่อยที่ 9.2 การบริหารงาน | 87.50'),
    sure: '9=73.56 9.2=87.5',
  },
  { name: 'number, name, score', text: tabs('1 | การปฏิบัติหน้าที่ | 88.78', '7 | ประสิทธิภาพการสื่อสาร | 71.85'), sure: '1=88.78 7=71.85' },
  {
    name: 'number and name in one cell',
    text: tabs('แบบวัด | ตัวชี้วัด | ผลคะแนน', 'IIT | ๑.การปฏิบัติหน้าที่ | ๘๘.๗๘', ' | ๒.การใช้งบประมาณ | ๘๒.๖๗', 'คะแนนภาพรวม |  | ๗๙.๖๘'),
    sure: '1=88.78 2=82.67 total=79.68',
  },
  {
    name: 'columns shifted by a merged cell',
    text: tabs('แบบวัด | ตัวชี้วัด | ผลคะแนน', 'IIT | การปฏิบัติหน้าที่ | 88.78', 'การใช้งบประมาณ | 82.67'),
    sure: '1=88.78 2=82.67',
  },
  { name: 'an alias', text: tabs('8 | การปรับปรุงการทำงาน | 72.92'), sure: '8=72.92' },
  { name: 'names alone', text: tabs('การใช้อำนาจ | 88.66', 'การเปิดเผยข้อมูล | 73.56'), sure: '3=88.66 9=73.56' },
  {
    name: 'weight, target and rating beside the score',
    text: tabs('ตัวชี้วัด | น้ำหนัก | คะแนน | เป้าหมาย | ระดับ', 'การปฏิบัติหน้าที่ | 30 | 88.78 | 85.00 | A'),
    sure: '1=88.78',
  },
  {
    name: 'survey headings between',
    text: tabs('แบบวัด IIT', '1 การปฏิบัติหน้าที่ | 88.78', 'แบบวัด EIT', '6 คุณภาพการดำเนินงาน | 87.52'),
    sure: '1=88.78 6=87.52',
  },
  {
    name: 'sub-indicators by number and name',
    text: tabs('9.1 ข้อมูลพื้นฐาน | 77.78', '10.2 มาตรการภายในเพื่อป้องกันการทุจริต | 100.00'),
    sure: '9.1=77.78 10.2=100',
  },
  {
    name: 'surveys',
    text: tabs('แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) | 84.97', 'EIT | 77.43', 'OIT | 77.40'),
    sure: 'IIT=84.97 EIT=77.43 OIT=77.4',
  },
  { name: 'surveys with what they weigh', text: tabs('IIT | 30', 'EIT | 30', 'OIT | 40'), sure: '' },
  { name: 'codes in a row, scores in the next', text: tabs('I1 | I2 | I3', '88.78 | 90.00 | 71.85'), sure: 'i1=88.78 i2=90 i3=71.85' },
  { name: 'codes in a row, single spaces', text: lines('I1 I2 I3', '88.78 90.00 71.85'), sure: 'i1=88.78 i2=90 i3=71.85' },
  {
    name: 'surveys in a row with the agency',
    text: tabs('หน่วยงาน | IIT | EIT | OIT | คะแนนรวมทั้งหมด | ระดับ', 'อบต.คลองม่วง | 84.97 | 77.43 | 77.40 | 79.68 | B'),
    sure: 'IIT=84.97 EIT=77.43 OIT=77.4 total=79.68',
  },
  {
    name: 'a row of another agency is asked',
    text: tabs('หน่วยงาน | IIT | EIT', 'เทศบาลอื่น | 84.97 | 77.43'),
    asked: ['IIT=84.97 EIT=77.43'],
  },
  { name: 'a row of weights', text: tabs('น้ำหนัก | IIT | EIT | OIT', 'ร้อยละ | 30 | 30 | 40'), sure: '' },
  { name: 'a sentence', text: 'ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร ได้คะแนน 71.85', sure: '7=71.85' },
  { name: 'a total with its rating', text: 'คะแนนภาพรวม 79.68 ระดับ B', sure: 'total=79.68' },
  { name: 'a total in words', text: 'ผลคะแนนภาพรวมหน่วยงาน เท่ากับ ๗๙.๖๘ คะแนน อยู่ในระดับ B', sure: 'total=79.68' },
  { name: 'a range of items beside an indicator', text: tabs('1 | การปฏิบัติหน้าที่ | I1-I6 | 88.78'), asked: ['1=88.78'] },
  {
    name: 'cells on lines of their own',
    text: lines('ตัวชี้วัดที่ 1', 'การปฏิบัติหน้าที่', '88.78', 'ตัวชี้วัดที่ 2', 'การใช้งบประมาณ', '82.67'),
    sure: '1=88.78 2=82.67',
  },
];

export const BLOCKS: Case[] = [
  {
    name: 'parts in rows of a list',
    text: tabs('ข้อ | ส่วนย่อย | คะแนน', 'I1 |  | 80.00', 'I1 | ขั้นตอน | 66.70', 'I1 | ระยะเวลา | 93.30'),
    sure: 'i1=80 i1.0=66.7 i1.1=93.3',
  },
  { name: 'items by number and title', text: tabs('ข้อ 1 | โครงสร้าง | 100', 'ข้อ 2 | ข้อมูลผู้บริหาร | 0'), sure: 'o1=100 o2=0' },
  {
    name: 'weights and scores below names side by side',
    text: tabs('ตัวชี้วัด | การปฏิบัติหน้าที่ | การใช้งบประมาณ', 'น้ำหนัก | 50 | 50', 'คะแนน | 88.78 | 82.67'),
    sure: '1=88.78 2=82.67',
  },
  { name: 'a name that ends like the word for a year', text: 'O10 แผนดำเนินงานประจำปี 100.00', sure: 'o10=100' },
  {
    name: 'four levels one a line',
    text: lines('I2 ท่านปฏิบัติอย่างเท่าเทียมเพียงใด', 'น้อยที่สุดหรือไม่มีเลย 1.92%', 'น้อย 3.85%', 'มาก 40.38%', 'มากที่สุด 53.85%', 'คะแนน 82.18'),
    sure: 'i2=82.18',
    shares: 'i2.0=1.92/3.85/40.38/53.85',
  },
  {
    name: 'choices in columns',
    text: tabs('E8 มีช่องทางรับฟังหรือไม่ | 55.10', 'หัวข้อการประเมิน | มี | ไม่มี | คะแนน', 'มีช่องทางรับฟังหรือไม่ | 55.10% | 44.90% | 55.10'),
    sure: 'e8=55.1',
    shares: 'e8.0=55.1/44.9',
    others: 'wording e8',
  },
  {
    name: 'choices one a line',
    text: lines('E8 มีช่องทางรับฟังหรือไม่', 'มี 55.10 %', 'ไม่มี 44.90 %', 'คะแนนเฉลี่ย 55.10'),
    sure: 'e8=55.1',
    shares: 'e8.0=55.1/44.9',
    others: 'wording e8',
  },
  {
    name: 'four levels and two parts',
    text: tabs(
      'I1 ท่านปฏิบัติงานเพียงใด | 80.00',
      'ประเด็น | น้อยที่สุดหรือไม่มีเลย | น้อย | มาก | มากที่สุด | คะแนน',
      'ตามขั้นตอน | 10.00 | 20.00 | 30.00 | 40.00 | 66.70',
      'ตามระยะเวลา | 0.00 | 0.00 | 20.00 | 80.00 | 93.40',
    ),
    sure: 'i1=80 i1.0=66.7 i1.1=93.4',
    shares: 'i1.0=10/20/30/40 i1.1=0/0/20/80',
    others: 'wording i1',
  },
  {
    name: 'every cell on its own line',
    text: lines('E10', 'มีช่องทางร้องเรียนหรือไม่', 'มี', 'ไม่มี', 'คะแนน', '53.06%', '46.94%', '53.06'),
    sure: 'e10=53.06',
    shares: 'e10.0=53.06/46.94',
    others: 'wording e10',
  },
  {
    name: 'code, title and score on lines of their own',
    text: lines('O1', 'โครงสร้าง', '100', 'O2', 'ข้อมูลผู้บริหาร', '0.00'),
    sure: 'o1=100 o2=0',
  },
  {
    name: 'a wrapped title',
    text: lines('O11 รายงานการกำกับติดตาม', 'การดำเนินงานประจำปี', 'รอบ 6 เดือน 0.00', 'O12 รายงานผล 100.00'),
    sure: 'o11=0 o12=100',
    others: 'wording o12',
  },
  {
    name: 'a wrapped title in a table',
    text: tabs('ข้อ | ประเด็นการตรวจ | คะแนน', 'O11 | รายงานการกำกับ | 0.00', ' | รอบ 6 เดือน', 'O12 | รายงานผล | 100.00'),
    sure: 'o11=0 o12=100',
    others: 'wording o11, wording o12',
  },
  {
    name: 'a page number and a footer between',
    text: lines('O1', 'โครงสร้าง', '100', '- 3 -', 'หน้า 4', 'O2', 'ข้อมูลผู้บริหาร', '0.00'),
    sure: 'o1=100 o2=0',
  },
  {
    name: 'comments of the checker',
    text: tabs('ข้อ | ประเด็นการตรวจ | ความคิดเห็น | คะแนน', 'O๒ | ข้อมูลผู้บริหาร | ขาดช่องทางติดต่อ | ๐.๐๐'),
    sure: 'o2=0',
    others: 'comment o2',
  },
  { name: 'respondents', text: tabs('ข้อ | คะแนน | จำนวนผู้ตอบ', 'I1 | 88.78 | 52'), sure: 'i1=88.78', others: 'respondents i1' },
  {
    name: 'shares that do not add up are left',
    text: tabs('E8 | 55.10', 'หัวข้อ | มี | ไม่มี', 'ช่องทาง | 55.10% | 34.90%'),
    sure: 'e8=55.1',
    shares: '',
  },
  {
    name: 'shares of another scale are left',
    text: tabs('I2 | 55.10', 'หัวข้อ | มี | ไม่มี', 'ช่องทาง | 55.10% | 44.90%'),
    sure: 'i2=55.1',
    shares: '',
  },
  {
    name: 'shares in the columns of a list',
    text: tabs('ข้อ | มี | ไม่มี | คะแนน', 'E8 | 55.10% | 44.90% | 55.10', 'E10 | 53.06% | 46.94% | 53.06'),
    sure: 'e8=55.1 e10=53.06',
    shares: 'e8.0=55.1/44.9 e10.0=53.06/46.94',
  },
];

export const NOTHING: Case[] = [
  { name: 'scores of 30 and 40', text: tabs('แบบวัด | คะแนนเต็ม | คะแนนที่ได้', 'IIT | 30 | 25.50', 'OIT | 40 | 33.10') },
  { name: 'scores of 30, said in the header', text: tabs('แบบวัด | คะแนน (เต็ม 30)', 'IIT | 25.50', 'EIT | 24.10') },
  {
    name: 'numbers that begin anew',
    text: tabs('แบบวัด IIT', 'ข้อ | คะแนน', '1 | 80.10', '2 | 81.10', '3 | 82.10', 'ข้อ | คะแนน', '1 | 70.10', '2 | 71.10'),
  },
  { name: 'how many items are in each group', text: tabs('กลุ่ม | ต่ำกว่า 60 | 60 - 85 | เกิน 85', 'IIT | 0 | 18 | 12', 'EIT | 3 | 6 | 6') },
  { name: 'differences', text: tabs('ตัวชี้วัด | ผลต่าง', 'การปฏิบัติหน้าที่ | 3.78') },
  { name: 'what is short of the target', text: 'การปฏิบัติหน้าที่ ต่ำกว่าเป้าหมาย 3.78' },
  { name: 'a bare number', text: '88.78' },
  { name: 'years', text: lines('ประกาศ ณ วันที่ 18 มกราคม 2564', 'ปีงบประมาณ พ.ศ. 2563') },
  { name: 'the marks of the ratings', text: tabs('คะแนน | ระดับ', '95.00 – 100 | AA', '85.00 - 94.99 | A', '0 – 49.99 | F') },
  { name: 'weights in words', text: lines('แบบวัด IIT น้ำหนักร้อยละ 30', 'แบบวัด EIT น้ำหนัก 30', 'OIT คิดเป็นร้อยละ 40') },
  { name: 'people', text: lines('IIT จำนวนผู้ตอบ 52 คน', 'EIT 50 คน') },
  { name: 'lists of codes', text: tabs('E8, E1 และ E13', 'O๒,O๕,O๑๑', 'ต่ำกว่า ๖๐% | E๘,E๑๐,E๑๓') },
  {
    name: 'a plan without scores',
    text: tabs('หัวข้อ | หน่วยงานรับผิดชอบ | การกำกับติดตาม | หมายเหตุ', 'O๑๑ รายงาน รอบ ๖ เดือน | งานนโยบาย | สำนักปลัด'),
  },
  { name: 'a target', text: 'ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร เป้าหมาย 85.00' },
  { name: 'money and times', text: lines('E8 งบประมาณ 12.50 ล้านบาท', 'I7 เปิดทำการ 8.30 น.') },
  { name: 'markup is text', text: '<script>alert(1)</script> I1 <b>88.78</b>' },
  { name: 'codes of no measure', text: tabs('ข้อ | คะแนน', 'I99 | 88.78', 'O44 | 100') },
  { name: 'the scores of another year', text: tabs('ผลการประเมินประจำปีงบประมาณ พ.ศ. 2562', 'I1 | 70.00', 'IIT | 71.50') },
  { name: 'a column of another year', text: tabs('ตัวชี้วัด | คะแนน ปี 2562', 'การปฏิบัติหน้าที่ | 70.50') },
  { name: 'chapters', text: lines('9.1 บทนำ', '8.2 วิธีการ 10.50', '3 การดำเนินงาน') },
];

export const ASKED: Case[] = [
  {
    name: 'scores that may be means of levels',
    text: tabs('ข้อ | คะแนน', 'I1 | 3.54', 'I2 | 2.90', 'I3 | 3.10'),
    asked: ['i1=3.54 i2=2.9 i3=3.1'],
  },
  { name: 'a mean whose scale is not said', text: tabs('ตัวชี้วัด | ค่าเฉลี่ย', 'การปฏิบัติหน้าที่ | 4.55'), asked: ['1=4.55'] },
  { name: 'a document called as an item is', text: tabs('แผนการใช้จ่ายงบประมาณประจำปี | 50.00'), asked: ['o18=50'] },
  { name: 'an OIT item with a figure of its wording', text: 'O20 รายงานผลการใช้จ่าย เบิกจ่ายได้ 95.20', asked: ['o20=95.2'] },
  {
    name: 'a score beside the loss since last year',
    text: 'ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร ได้คะแนน 71.85 ลดลงจากปีก่อน 5.00',
    asked: ['7=71.85'],
  },
  {
    name: 'the scores of two agencies',
    text: tabs('หน่วยงาน | IIT | EIT', 'อบต.ก | 84.97 | 77.43', 'อบต.ข | 80.00 | 70.00'),
    asked: ['IIT=84.97 EIT=77.43', 'IIT=80 EIT=70'],
  },
  { name: 'one figure below names of choices', text: lines('E8', 'มี', 'ไม่มี', '50.00'), asked: ['e8=50'], shares: '' },
  ...['E8\nมี\tไม่มี\n50.00', 'E8\nมี ไม่มี\n50.00', 'E8 มี ไม่มี\n50.00', 'E8\tมี\n50.00', 'E8\n- มี\n- ไม่มี\n50.00'].map((text) => ({
    name: `one figure below names of choices: ${text}`,
    text,
    asked: ['e8=50'],
    shares: '',
  })),
  { name: 'how many said one choice', text: tabs('E8 | ร้อยละผู้ตอบว่ามี | 50.00'), asked: ['e8=50'] },
  { name: 'a wording that ends like a choice', text: 'E10 ท่านเห็นว่ามีช่องทางหรือไม่มี 44.90', sure: 'e10=44.9', others: 'wording e10' },
  { name: 'a figure below each choice', text: lines('E8', 'มี', '55.10', 'ไม่มี', '44.90'), asked: ['e8=55.1', 'e8=44.9'] },
  { name: 'one figure below choices and the word for a score', text: lines('E8', 'มี', 'ไม่มี', 'คะแนน', '50.00'), asked: ['e8=50'] },
  { name: 'a figure below a share that is not all', text: lines('E8', 'มี 55.10 %', '44.90'), asked: ['e8=44.9'] },
  { name: 'fractions of one', text: tabs('I1 | 0.8878', 'I2 | 0.90'), asked: ['i1=88.78 i2=90', 'i1=0.8878 i2=0.9'] },
  { name: 'a wording with a figure of its own', text: 'I1 เป้าหมาย 90.00 ผล 88.78', asked: ['i1=88.78'] },
  { name: 'a wording with another code', text: 'E9 การชี้แจงเมื่อมีข้อสงสัย I1 88.78', asked: ['e9=88.78'] },
  {
    name: 'the province beside the agency',
    text: tabs('ตัวชี้วัด | อำเภออื่น | ค่าเฉลี่ยจังหวัด', 'การปฏิบัติหน้าที่ | 88.78 | 85.10'),
    asked: ['1=88.78', '1=85.1'],
  },
  { name: 'a weight and a score on lines of their own', text: lines('การปฏิบัติหน้าที่', '30', '88.78'), asked: ['1=30', '1=88.78'] },
  { name: 'a number that contradicts its name', text: 'ต่ำสุดคือตัวชี้วัดที่ ๑ ประสิทธิภาพการสื่อสาร เท่ากับ ๗๑.๘๕', asked: ['1=71.85', '7=71.85'] },
  { name: 'a code that contradicts its name', text: tabs('O5 | ข้อมูลผู้บริหาร | 0.00'), asked: ['o5=0', 'o2=0'] },
  {
    name: 'two figures of one measure',
    text: tabs('I1 | 88.78', 'I1 | 90.00', 'I2 | 71.85'),
    sure: 'i2=71.85',
    asked: ['i1=88.78', 'i1=90'],
  },
  { name: 'two figures on one line', text: tabs('การปฏิบัติหน้าที่ | 82.00 | 88.78'), asked: ['1=82', '1=88.78'] },
  { name: 'a whole number that nothing calls a score', text: tabs('I1 | 88'), asked: ['i1=88'] },
  {
    name: 'รวม below one survey',
    text: tabs('แบบวัด EIT', '6 คุณภาพการดำเนินงาน | 87.52', 'รวม | 77.43'),
    sure: '6=87.52',
    asked: ['EIT=77.43', 'total=77.43'],
  },
  { name: 'a figure of the province', text: 'คะแนนภาพรวมเฉลี่ยจังหวัด 82.10', sure: '' },
  {
    name: 'columns pasted one after the other',
    text: lines('I1 ก', 'I2 ข', '88.78'),
    asked: ['i2=88.78'],
  },
  { name: 'a name numbered by a list', text: tabs('1. ประสิทธิภาพการสื่อสาร | 71.85'), asked: ['7=71.85', '1=71.85'] },
  {
    name: 'two columns of scores that differ',
    text: tabs('ตัวชี้วัด | คะแนน | ผลคะแนน', 'การปฏิบัติหน้าที่ | 80.00 | 88.78'),
    asked: ['1=80', '1=88.78'],
  },
  { name: 'what is said twice is said once', text: tabs('ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ | 88.78', '1 | การปฏิบัติหน้าที่ | 88.78'), sure: '1=88.78' },
];
