/** Figures: what they say beside the numbers, and their words for those who do not see them. */
export const figures = {
  caption: (number: number, text: string) => `ภาพที่ ${number} ${text}`,
  scores: (what: string, target: number) => `คะแนนราย${what}เทียบค่าเป้าหมาย ${target} คะแนน`,
  years: (what: string, previous: string, now: string) => `คะแนนราย${what} ปีงบประมาณ พ.ศ. ${previous} เทียบปีงบประมาณ พ.ศ. ${now}`,
  target: (target: number) => `เป้าหมาย ${target}`,
  reached: 'ถึงเป้าหมาย',
  missed: 'ยังไม่ถึงเป้าหมาย',
  best: 'สูงสุด',
  worst: 'ต่ำสุด',
  before: (year: string) => `ปี ${year}`,
  change: 'เพิ่ม/ลด',
  keys: {
    high: (target: number) => `ถึงเป้าหมาย ${target} คะแนน`,
    middle: 'ยังไม่ถึงเป้าหมาย',
    low: (low: number) => `ต่ำกว่า ${low} คะแนน`,
  },

  /** What a figure shows, said in one text. */
  alt: (title: string, values: string) => `แผนภูมิแท่งแสดง${title}${values}`,
  altValues: (values: readonly string[]) => ` ได้แก่ ${values.join('; ')}`,
  altScore: (name: string, score: string, standing: string, extreme: string) =>
    `${name} ${score} คะแนน ${standing}${extreme === '' ? '' : ` (${extreme})`}`,
  altUnknown: (name: string, why: string) => `${name} ${why}`,
  altYear: (name: string, previous: string, score: string, change: string) => `${name} จาก ${previous} เป็น ${score} คะแนน (${change})`,
};

/** The pieces of a label between which a line may end: at spaces but not after the number, and before words that begin no syllable of another word. */
export const labelPieces = /(?:[0-9๐-๙]+\. )?\S(?:สิ่งของ|ข้าวของ|(?!และ|หรือ|ของ|โดย|เพื่อ)\S)*\s*|\s+/g;
