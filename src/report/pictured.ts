import type { Rasterise } from '../contract/report.js';
import type { Figure, ReportDocument } from './block.js';
import type { Picture, Pictures } from './docx/figure.js';
import { draw } from './figures/draw.js';

/**
 * The document with the dots of its figures; or, where they cannot be drawn (a browser may forbid reading a canvas), the document without figures and
 * captions, since a report must not fail for a picture and its tables say the same numbers.
 */
export async function pictured(
  document: ReportDocument,
  rasterise: Rasterise,
): Promise<{ document: ReportDocument; pictures: Pictures | null }> {
  const figures = document.blocks.filter((block): block is Figure => block.kind === 'figure');
  const drawings = figures.map((figure) => ({ figure, drawing: draw(figure.chart) }));
  const pictures = new Map<Figure, Picture>();
  try {
    for (const { figure, drawing } of drawings) {
      const { svg, width, height } = drawing;
      pictures.set(figure, { png: await rasterise(svg, width, height), width, height });
    }
    return { document, pictures };
  } catch {
    const blocks = document.blocks.filter((block) => block.kind !== 'figure' && !(block.kind === 'caption' && block.of === 'figure'));
    return { document: { ...document, blocks }, pictures: null };
  }
}
