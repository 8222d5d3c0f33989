import { AlignmentType, type IStylesOptions } from 'docx';
import { fontNames, half, INK, type Look, twips } from './look.js';

/** How wide a dot and the space after it are. */
const POINT = 0.26;

const NEXT = { basedOn: 'Normal', next: 'Normal' } as const;

/** Styles by id; headings are the format's own, so that they make the outline. */
export function stylesOf(look: Look, english = false): IStylesOptions {
  return { default: defaultsOf(look, english), paragraphStyles: paragraphStylesOf(look) };
}

function defaultsOf(look: Look, english: boolean): NonNullable<IStylesOptions['default']> {
  return {
    document: {
      run: { ...size(look, look.body), language: { value: english ? 'en-US' : 'th-TH', eastAsia: 'th-TH', bidirectional: 'th-TH' } },
      paragraph: { spacing: { before: 0, after: 0, line: look.line, lineRule: 'auto' } },
    },
    title: { run: size(look, look.title, true), paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 40 } } },
    heading1: headingStyle(look, look.heading, { before: 320, after: 100 }, 0),
    heading2: headingStyle(look, look.subheading, { before: 220, after: 80 }, 1),
    heading3: headingStyle(look, look.body, { before: 140, after: 30 }, 2),
    caption: {
      run: { ...size(look, look.cell, true), italics: false, color: '000000' },
      paragraph: { keepNext: true, spacing: { before: 80, after: 60 } },
    },
  };
}

function size(look: Look, points: number, bold = false) {
  return {
    font: fontNames(look),
    size: half(points),
    sizeComplexScript: half(points),
    ...(bold ? { bold: true, boldComplexScript: true } : {}),
  };
}

function headingStyle(look: Look, points: number, spacing: { before: number; after: number }, outlineLevel: number) {
  return {
    run: { ...size(look, points, true), color: '000000' },
    paragraph: { keepNext: true, keepLines: true, outlineLevel, spacing: { ...spacing, line: look.line, lineRule: 'auto' as const } },
  };
}

type ParagraphStyles = NonNullable<IStylesOptions['paragraphStyles']>;

function paragraphStylesOf(look: Look): ParagraphStyles {
  return [...textStyles(look), ...lineStyles(look), ...figureStyles(look), ...tableStyles(look)];
}

function textStyles(look: Look): ParagraphStyles {
  return [
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
      run: size(look, look.body, true),
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 20 } },
    },
    {
      id: 'SmallNote',
      name: 'Small Note',
      ...NEXT,
      run: { ...size(look, look.note), color: '5F6368' },
      paragraph: { spacing: { before: 80, after: 80 } },
    },
    {
      id: 'TaskLine',
      name: 'Task Line',
      ...NEXT,
      paragraph: { indent: { left: twips(1.5), hanging: twips(0.5) }, spacing: { after: 60 } },
    },
    {
      id: 'PointLine',
      name: 'Point Line',
      ...NEXT,
      paragraph: { indent: { left: twips(1.3), hanging: twips(POINT) }, spacing: { after: 60 } },
    },
  ];
}

function lineStyles(look: Look): ParagraphStyles {
  return [
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
      id: 'FooterLine',
      name: 'Footer Line',
      ...NEXT,
      run: { ...size(look, look.note), color: INK.accent },
      paragraph: { alignment: AlignmentType.CENTER },
    },
  ];
}

/** A figure's line is as high as the picture; its caption stands below it and does not hold on to what follows. */
function figureStyles(look: Look): ParagraphStyles {
  return [
    {
      id: 'Figure',
      name: 'Figure',
      ...NEXT,
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 120, line: 240, lineRule: 'auto' } },
    },
    {
      id: 'FigureCaption',
      name: 'Figure Caption',
      ...NEXT,
      run: size(look, look.cell, true),
      paragraph: { alignment: AlignmentType.CENTER, keepLines: true, spacing: { before: 60, after: 160 } },
    },
  ];
}

function tableStyles(look: Look): ParagraphStyles {
  return [
    {
      id: 'TableText',
      name: 'Table Text',
      ...NEXT,
      run: size(look, look.cell),
      paragraph: { spacing: { line: look.cellLine, lineRule: 'auto' } },
    },
    {
      id: 'TableSmall',
      name: 'Table Small',
      ...NEXT,
      run: size(look, look.small),
      paragraph: { spacing: { line: look.cellLine, lineRule: 'auto' } },
    },
  ];
}
