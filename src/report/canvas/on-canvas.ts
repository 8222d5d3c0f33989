import type { Rasterise } from '../../contract/report.js';

/** `@font-face` rules with the letters of figures in them; the build puts them here. */
declare const FIGURE_FONTS: string;

/** Draws with the page's canvas. An SVG shown as an image sees no font of the page, so it carries its own. */
export const onCanvas: Rasterise = async (svg, width, height) => {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.replace('>', `><style>${FIGURE_FONTS}</style>`))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('the page gives no canvas');
  pen.drawImage(image, 0, 0, width, height);
  refuseFalseDots(pen, width, height);
  return bytesOf(canvas);
};

/** Some browsers answer a page that reads its canvas with noise or with white: a figure has a white edge and dark dots inside. */
function refuseFalseDots(pen: CanvasRenderingContext2D, width: number, height: number): void {
  const { data } = pen.getImageData(0, 0, width, height);
  const edge = data.subarray(0, width * 4);
  const isWhite = edge.every((value) => value > 250);
  const isDrawn = data.some((value, index) => index % 4 < 3 && value < 100);
  if (!isWhite || !isDrawn) throw new Error('the canvas does not give what was drawn');
}

async function bytesOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the canvas gives no picture');
  return new Uint8Array(await blob.arrayBuffer());
}
