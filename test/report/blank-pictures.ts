import type { Figure, ReportDocument } from '../../src/report/block.js';
import type { Picture } from '../../src/report/docx/figure.js';
import { writeDocx } from '../../src/report/docx/write.js';

/** One white dot. */
export const DOT = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==', 'base64'),
);

/** In place of what a rasteriser would draw, where a test is not about pictures. */
export const blank = async (): Promise<Uint8Array> => DOT;

export function blankPictures({ blocks }: ReportDocument): Map<Figure, Picture> {
  const figures = blocks.filter((block): block is Figure => block.kind === 'figure');
  return new Map(figures.map((figure) => [figure, { png: DOT, width: 1, height: 1 }]));
}

export function writtenBlank(document: ReportDocument): Promise<Uint8Array> {
  return writeDocx(document, blankPictures(document));
}
