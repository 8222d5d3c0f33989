import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { Figure } from '../block.js';
import { WIDTH } from '../figures/layout.js';

/** A figure turned into dots. */
export interface Picture {
  png: Uint8Array;
  /** Dots. */
  width: number;
  height: number;
}

/** The dots of every figure of a document. */
export type Pictures = ReadonlyMap<Figure, Picture>;

/** The library counts lengths of pictures in 96ths of an inch. */
const ACROSS = (WIDTH / 254) * 96;

/** As wide as the page's text, on the page of its caption. The number tells a document's pictures apart; the library's own goes on from document to document. */
export function figureParagraph(figure: Figure, number: number, { png, width, height }: Picture): Paragraph {
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: ACROSS, height: (ACROSS * height) / width },
    altText: { id: String(number), name: `figure${number}`, description: figure.alt },
  });
  return new Paragraph({ style: 'Figure', alignment: AlignmentType.CENTER, children: [image] });
}
