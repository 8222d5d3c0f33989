import { beforeAll, describe, expect, it } from 'vitest';
import { isWellFormed } from '../../src/report/readback/xml.js';
import { withSettings } from './example-input.js';
import { RUNGS, rungInput } from './ladder.js';
import { type Opened, open, sectionText } from './rendered.js';

/** Centimetres as the format counts them. */
const twips = (centimetres: number) => Math.round((centimetres * 1440) / 2.54);
const numbersIn = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map((match) => Number(match[1]));
const tablesIn = (xml: string) => xml.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? [];
const rowsIn = (table: string) => table.match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? [];
const headingsIn = (xml: string) =>
  [...xml.matchAll(/<w:p>(?:(?!<\/w:p>)[\s\S])*?<w:pStyle w:val="Heading\d"\/>([\s\S]*?)<\/w:p>/g)].map(([, inner = '']) =>
    inner.replace(/<[^>]*>/g, ''),
  );

/** Each row of the ladder in a look of its own, so that every digit and font is seen on some. */
const LOOKS = RUNGS.map((rung, index) => ({
  rung,
  digits: index % 2 === 0 ? ('thai' as const) : ('arabic' as const),
  font: index % 3 === 0 ? ('TH SarabunPSK' as const) : ('Sarabun' as const),
}));

describe.each(LOOKS)('a report from $rung ($digits digits, $font)', ({ rung, digits, font }) => {
  let report: Opened;
  let xml: string;
  const isWhole = rung !== 'surveys' && rung !== 'total';

  beforeAll(async () => {
    report = await open(withSettings(rungInput(rung), { digits, font }));
    xml = report.parts['word/document.xml'] ?? '';
  });

  it('is a file of well-formed parts', () => {
    for (const [path, part] of Object.entries(report.parts)) if (/\.(xml|rels)$/.test(path)) expect(isWellFormed(part), path).toBe(true);
  });

  it('has its sections in order, each with a heading and something below it', () => {
    expect(report.sections.map(({ number }) => number)).toEqual(Array.from({ length: isWhole ? 10 : 4 }, (_, number) => number));
    for (let number = 0; number < report.sections.length; number++) expect(sectionText(report, number).trim()).not.toBe('');
    const headings = headingsIn(xml);
    expect(headings.length).toBeGreaterThan(4);
    expect(headings.filter((text) => text.trim() === '')).toEqual([]);
  });

  it('says nothing broken', () => {
    expect(report.text).not.toMatch(/undefined|NaN|\bnull\b|\{\{|\}\}|\[object|[\ue000\ue001\ufffd]/);
  });

  it('has margins of 3, 2, 2.5 and 2 cm on A4, the plan alone on landscape pages', () => {
    const margins = { left: 3, right: 2, top: 2.5, bottom: 2 };
    const count = isWhole ? 2 : 1;
    for (const [side, size] of Object.entries(margins)) {
      const pattern = new RegExp(`<w:pgMar [^>]*w:${side}="(\\d+)"`, 'g');
      expect(numbersIn(xml, pattern)).toEqual(Array.from({ length: count }, () => twips(size)));
    }
    const [upright, lying] = [twips(21), twips(29.7)];
    expect(numbersIn(xml, /<w:pgSz [^>]*w:w="(\d+)"/g)).toEqual(isWhole ? [upright, lying] : [upright]);
    expect(numbersIn(xml, /<w:pgSz [^>]*w:h="(\d+)"/g)).toEqual(isWhole ? [lying, upright] : [lying]);
    const landscape = xml.split(/<w:sectPr[\s>]/).map((part) => /w:orient="landscape"/.test(part.slice(0, part.indexOf('</w:sectPr>'))));
    expect(landscape.filter(Boolean)).toHaveLength(isWhole ? 1 : 0);
  });

  it('numbers its pages in the digits of the setting', () => {
    const sections = (xml.match(/<w:sectPr[\s>]/g) ?? []).length;
    expect(xml.match(new RegExp(`<w:pgNumType w:fmt="${digits === 'thai' ? 'thaiNumbers' : 'decimal'}"/>`, 'g'))).toHaveLength(sections);
    const footers = Object.entries(report.parts).filter(([path]) => /^word\/footer\d+\.xml$/.test(path));
    expect(footers.filter(([, part]) => /<w:instrText[^>]*>PAGE</.test(part))).toHaveLength(sections);
  });

  it('is Thai, in one font, spread the Thai way', () => {
    const styles = report.parts['word/styles.xml'] ?? '';
    expect(styles).toMatch(/<w:docDefaults>[\s\S]*<w:lang w:val="th-TH" w:eastAsia="th-TH" w:bidi="th-TH"\/>[\s\S]*<\/w:docDefaults>/);
    expect(styles).toMatch(/<w:style [^>]*w:styleId="BodyThai"[\s\S]*?<w:jc w:val="thaiDistribute"\/>/);
    expect(xml).toContain('<w:pStyle w:val="BodyThai"/>');
    const fonts = [...(styles + xml).matchAll(/<w:rFonts ([^>]*)\/>/g)].flatMap(
      ([, attributes = '']) => attributes.match(/"[^"]*"/g) ?? [],
    );
    expect(new Set(fonts)).toEqual(new Set([`"${font}"`]));
  });

  it('has tables whose cells fill the grid, whose header rows repeat and whose rows do not split', () => {
    const tables = tablesIn(xml);
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) {
      const width = numbersIn(table, /<w:gridCol w:w="(\d+)"\/>/g).reduce((sum, size) => sum + size, 0);
      expect(width).toBeLessThanOrEqual(twips(29.7 - 5));
      const [first = '', ...rest] = rowsIn(table);
      for (const row of [first, ...rest]) {
        expect(numbersIn(row, /<w:tcW w:type="dxa" w:w="(\d+)"\/>/g).reduce((sum, size) => sum + size, 0)).toBe(width);
        expect(row).toContain('<w:cantSplit/>');
      }
      // A chart has no header.
      if (!table.includes('<w:trHeight')) expect(first).toContain('<w:tblHeader/>');
      for (const row of rest) expect(row).not.toContain('<w:tblHeader/>');
    }
  });

  it('captions every table and figure, in their alternative texts too', () => {
    const captions = (style: string) =>
      [...xml.matchAll(new RegExp(`<w:pStyle w:val="${style}"/>([\\s\\S]*?)</w:p>`, 'g'))].map(([, inner = '']) =>
        inner.replace(/<[^>]*>/g, ''),
      );
    const [ofTables, ofFigures] = [captions('Caption'), captions('FigureCaption')];
    expect(ofTables.filter((text) => !/^ตารางที่ [0-9๐-๙]+ \S/.test(text))).toEqual([]);
    expect(ofFigures.filter((text) => !/^ภาพที่ [0-9๐-๙]+ \S/.test(text))).toEqual([]);
    const [emblem = '', ...described] = [...xml.matchAll(/<w:tblCaption w:val="([^"]+)"\/>/g)].map(([, text = '']) => text);
    expect(emblem).toContain('ตราสัญลักษณ์');
    expect(described).toHaveLength(tablesIn(xml).length - 1);
    expect(described.filter((text) => !ofTables.includes(text))).toEqual([]);
    const pictures = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text = '']) => text);
    const titles = ofFigures.map((text) => text.replace(/^ภาพที่ [0-9๐-๙]+ /, ''));
    expect(pictures).toHaveLength(ofFigures.length);
    expect(titles.filter((title, index) => !pictures[index]?.includes(title))).toEqual([]);
  });

  it('gives every column of the plan 2.5 cm, where there is a plan', () => {
    const plan = isWhole ? (tablesIn(xml).pop() ?? '') : '';
    const columns = numbersIn(plan, /<w:gridCol w:w="(\d+)"\/>/g);
    expect(columns).toHaveLength(isWhole ? 9 : 0);
    expect(columns.filter((width) => width < twips(2.5))).toEqual([]);
  });

  it('carries title, subject and agency', () => {
    const core = report.parts['docProps/core.xml'] ?? '';
    for (const tag of ['title', 'subject', 'creator']) expect(core).toMatch(new RegExp(`<dc:${tag}>[^<]+</dc:${tag}>`));
  });
});
