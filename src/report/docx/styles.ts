import { AlignmentType, type IStylesOptions } from 'docx';
import { fontNames, half, INK, type Look, twips } from './look.js';

const NEXT = { basedOn: 'Normal', next: 'Normal' } as const;

/** Paragraph styles by id; headings are the format's own, so that they make the outline. */
export function stylesOf(look: Look): IStylesOptions {
  const font = fontNames(look);
  const size = (points: number, bold = false) => ({
    font,
    size: half(points),
    sizeComplexScript: half(points),
    ...(bold ? { bold: true, boldComplexScript: true } : {}),
  });
  const headingStyle = (points: number, before: number, after: number, outlineLevel: number) => ({
    run: { ...size(points, true), color: '000000' },
    paragraph: { keepNext: true, keepLines: true, outlineLevel, spacing: { before, after, line: look.line, lineRule: 'auto' as const } },
  });
  return {
    default: {
      document: {
        run: { ...size(look.body), language: { value: 'th-TH', eastAsia: 'th-TH', bidirectional: 'th-TH' } },
        paragraph: { spacing: { before: 0, after: 0, line: look.line, lineRule: 'auto' } },
      },
      title: { run: size(look.title, true), paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 40 } } },
      heading1: headingStyle(look.heading, 320, 100, 0),
      heading2: headingStyle(look.subheading, 220, 80, 1),
      heading3: headingStyle(look.body, 140, 30, 2),
      caption: {
        run: { ...size(look.cell, true), italics: false, color: '000000' },
        paragraph: { keepNext: true, spacing: { before: 80, after: 60 } },
      },
    },
    paragraphStyles: [
      {
        id: 'BodyThai',
        name: 'Body Thai',
        ...NEXT,
        quickFormat: true,
        paragraph: { alignment: AlignmentType.THAI_DISTRIBUTE, indent: { firstLine: twips(1.5) }, spacing: { after: 80 } },
      },
      {
        id: 'CentredLine',
        name: 'Centred Line',
        ...NEXT,
        run: size(look.body, true),
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 20 } },
      },
      {
        id: 'SmallNote',
        name: 'Small Note',
        ...NEXT,
        run: { ...size(look.note), color: '5F6368' },
        paragraph: { spacing: { before: 80, after: 80 } },
      },
      {
        id: 'TaskLine',
        name: 'Task Line',
        ...NEXT,
        paragraph: { indent: { left: twips(1.5), hanging: twips(0.5) }, spacing: { after: 60 } },
      },
      {
        id: 'DateLine',
        name: 'Date Line',
        ...NEXT,
        paragraph: { alignment: AlignmentType.CENTER, indent: { left: twips(1) }, spacing: { before: 280 }, keepNext: true },
      },
      {
        id: 'SignatureLine',
        name: 'Signature Line',
        ...NEXT,
        paragraph: { alignment: AlignmentType.CENTER, indent: { left: twips(6.5) }, spacing: { after: 20 }, keepLines: true },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        ...NEXT,
        run: size(look.cell),
        paragraph: { spacing: { line: look.cellLine, lineRule: 'auto' } },
      },
      {
        id: 'TableSmall',
        name: 'Table Small',
        ...NEXT,
        run: size(look.small),
        paragraph: { spacing: { line: look.cellLine, lineRule: 'auto' } },
      },
      {
        id: 'FooterLine',
        name: 'Footer Line',
        ...NEXT,
        run: { ...size(look.note), color: INK.accent },
        paragraph: { alignment: AlignmentType.CENTER },
      },
    ],
  };
}
