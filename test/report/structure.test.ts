import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { exampleInput, withSettings } from './example-input.js';
import { type Opened, open } from './rendered.js';

let report: Opened;
let xml: string;

beforeAll(async () => {
  report = await open(exampleInput());
  xml = report.parts['word/document.xml'] ?? '';
});

describe('pages', () => {
  it('are A4 with margins 3, 2, 2.5 and 2 cm', () => {
    const margins = [...xml.matchAll(/<w:pgMar ([^>]*)>/g)].map(([, text = '']) => text);
    expect(margins).toHaveLength(2);
    for (const text of margins) {
      expect(text).toContain('w:left="1701"');
      expect(text).toContain('w:right="1134"');
      expect(text).toContain('w:top="1417"');
      expect(text).toContain('w:bottom="1134"');
    }
  });

  it('stand upright until the plan, which lies on landscape pages', () => {
    const sizes = [...xml.matchAll(/<w:pgSz ([^>]*)>/g)].map(([, text = '']) => text);
    expect(sizes).toHaveLength(2);
    expect(sizes[0]).toMatch(/w:w="11906".*w:h="16838"|w:h="16838".*w:w="11906"/);
    expect(sizes[1]).toContain('w:orient="landscape"');
    expect(sizes[1]).toMatch(/w:w="16838"/);
    const plan = xml.indexOf('. แผนปรับปรุงการดำเนินงาน<');
    expect(plan).toBeGreaterThan(xml.indexOf('<w:pgSz'));
  });

  it('carry Thai page numbers, the first page none', () => {
    expect(xml.match(/<w:pgNumType w:fmt="thaiNumbers"\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(1);
    const footers = Object.entries(report.parts).filter(([path]) => path.startsWith('word/footer'));
    expect(footers.filter(([, text]) => />PAGE</.test(text))).toHaveLength(2);
    expect(footers.filter(([, text]) => !text.includes('PAGE'))).toHaveLength(1);
  });

  it('carry Arabic page numbers where the setting says so', async () => {
    const arabic = await open(withSettings(exampleInput(), { digits: 'arabic' }));
    expect(arabic.parts['word/document.xml']).toContain('<w:pgNumType w:fmt="decimal"/>');
  });
});

describe('the announcement', () => {
  it('begins with a place of 3 cm for the emblem, which says what it is for and grows with a larger one', () => {
    const [place = ''] = xml.match(/<w:tbl>[\s\S]*?<\/w:tbl>/) ?? [];
    expect(xml.indexOf(place)).toBeLessThan(xml.indexOf('ประกาศองค์การ'));
    expect(place).toContain('<w:tblCaption w:val="ที่สำหรับตราสัญลักษณ์ของหน่วยงาน"/>');
    expect(place).toMatch(/<w:trHeight w:val="1701" w:hRule="atLeast"\/>|<w:trHeight w:hRule="atLeast" w:val="1701"\/>/);
    expect(place).not.toContain('w:val="single"');
    expect(place).not.toContain('<w:t>');
  });
});

describe('text', () => {
  it('is Thai in language and spread the Thai way, never "both"', () => {
    const styles = report.parts['word/styles.xml'] ?? '';
    expect(styles).toContain('<w:lang w:val="th-TH" w:eastAsia="th-TH" w:bidi="th-TH"/>');
    expect(styles).toContain('<w:jc w:val="thaiDistribute"/>');
    expect(styles + xml).not.toContain('<w:jc w:val="both"/>');
    expect(styles + xml).not.toContain('w:lineRule="atLeast"');
  });

  it('names the font of the setting for every script, in sizes that look alike', async () => {
    const other = await open(withSettings(exampleInput(), { font: 'TH SarabunPSK' }));
    const fonts = (opened: Opened) =>
      new Set(
        [
          ...(opened.parts['word/styles.xml'] ?? '').matchAll(
            /<w:rFonts w:ascii="([^"]*)" w:cs="\1" w:eastAsia="\1" w:hAnsi="\1"\/>|<w:rFonts[^>]*>/g,
          ),
        ].map((match) => match[1]),
      );
    expect([...fonts(report)]).toEqual(['Sarabun']);
    expect([...fonts(other)]).toEqual(['TH SarabunPSK']);
    expect(report.parts['word/styles.xml']).toContain('<w:sz w:val="24"/><w:szCs w:val="24"/>');
    expect(other.parts['word/styles.xml']).toContain('<w:sz w:val="32"/><w:szCs w:val="32"/>');
  });

  it('keeps an opening quotation mark and a Latin word whole: in runs that are not of the Thai language', () => {
    const own = [...xml.matchAll(/<w:r>(?:<w:rPr>((?:(?!<\/w:rPr>)[\s\S])*)<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)];
    const runs = (has: RegExp) => own.filter(([, , text = '']) => has.test(text));
    expect(runs(/^“ควรพัฒนา$/)).toHaveLength(1);
    expect(runs(/^E-Service$/).length).toBeGreaterThan(0);
    expect(runs(/^https:\/\/www\.example\.go\.th$/)).toHaveLength(1);
    expect(runs(/^OIT$/).length).toBeGreaterThan(3);
    for (const [, look = '', text = ''] of [...runs(/“[ก-ฮเ-ไ][\u0e01-\u0e4e]{0,20}[” ]/), ...runs(/[A-Za-z]{2}/)]) {
      expect(look).toContain('w:bidi="en-US"');
      expect(text).toMatch(/^(“[\u0e01-\u0e4e]+|[!-~]+)$/);
    }
    expect(report.text).toContain('“ควรพัฒนา”');
  });

  it('has nine numbered headings in the outline', () => {
    expect(report.sections.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const level of [0, 1, 2]) expect(report.parts['word/styles.xml']).toContain(`<w:outlineLvl w:val="${level}"/>`);
  });

  it('holds no word of a programming error', () => {
    expect(report.text).not.toMatch(/undefined|NaN|null|\[object/);
  });

  it('carries title, subject and agency as properties', () => {
    const core = report.parts['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>รายงานการวิเคราะห์ผล');
    expect(core).toContain('<dc:subject>ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๓</dc:subject>');
    expect(core).toContain('<dc:creator>องค์การบริหารส่วนตำบลตัวอย่าง</dc:creator>');
  });
});

describe('tables', () => {
  it('have a grid and cell widths in twips that add up, and no percent', () => {
    const tables = xml.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? [];
    expect(tables.length).toBeGreaterThan(15);
    expect(xml).not.toContain('w:type="pct"');
    for (const table of tables) {
      const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map((match) => Number(match[1]));
      const total = grid.reduce((sum, width) => sum + width, 0);
      for (const row of table.match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? []) {
        const widths = [...row.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"\/>/g)].map((match) => Number(match[1]));
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(total);
      }
    }
  });

  it('repeat their header rows and keep rows whole', () => {
    const tables = (xml.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? []).filter((table) => !table.includes('<w:trHeight'));
    for (const table of tables) {
      const [first, ...rest] = table.match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? [];
      expect(first).toContain('<w:tblHeader/>');
      for (const row of rest) expect(row).not.toContain('<w:tblHeader/>');
      for (const row of [first, ...rest]) expect(row).toContain('<w:cantSplit/>');
    }
  });

  it('are captioned with numbers in order', () => {
    const numbers = [...report.text.matchAll(/^ตารางที่ ([๐-๙]+) /gm)].map((match) => match[1]);
    expect(numbers.slice(0, 3)).toEqual(['๑', '๒', '๓']);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('carry their captions as alternative text, none that of a figure', () => {
    const captions = [...xml.matchAll(/<w:tblCaption w:val="([^"]+)"\/>/g)].map((match) => match[1]);
    expect(captions).toHaveLength((xml.match(/<w:tbl>/g) ?? []).length);
    expect(captions.filter((caption) => caption?.startsWith('ภาพที่'))).toEqual([]);
  });

  it('keep a mark on the line of its number', () => {
    expect(report.text).toContain('▼\u00a0๕๕.๑๐');
    expect(report.text).not.toMatch(/[▲●▼] /);
  });
});

describe('bytes', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });

  it.each(['UTC', 'Asia/Bangkok', 'America/Los_Angeles'])('are the same for the same input, on any day, in %s', async (zone) => {
    vi.stubEnv('TZ', zone);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-12-31T23:59:59') });
    const again = await open(exampleInput());
    expect(again.base64).toBe(report.base64);
  });

  it('are named by year and agency', () => {
    expect(report.name).toBe('รายงานการวิเคราะห์ผล ITA ปีงบประมาณ 2563 องค์การบริหารส่วนตำบลตัวอย่าง');
  });

  it('are named within a hundred characters that any file system takes', async () => {
    const long = await open(withSettings(exampleInput(), { agency: `ก/ข:ค*${'ง'.repeat(200)}` }));
    expect(long.name.length).toBeLessThanOrEqual(100);
    expect(long.name).not.toMatch(/[\\/:*?"<>|]/);
  });
});

describe('a number of Thai digits', () => {
  it('stands in a run of its own that no dictionary of Thai breaks', () => {
    const runs = [
      ...(report.parts['word/document.xml'] ?? '').matchAll(
        /<w:r>(?:<w:rPr>((?:(?!<\/w:rPr>)[\s\S])*)<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g,
      ),
    ];
    const withDigits = runs.filter(([, , text = '']) => /[๐-๙]/.test(text));
    expect(withDigits.length).toBeGreaterThan(100);
    expect(
      withDigits
        .filter(([, look = '', text = '']) => !look.includes('w:bidi="en-US"') || !/^[๐-๙][๐-๙.,]*$/.test(text))
        .map(([, , text]) => text),
    ).toEqual([]);
  });
});
