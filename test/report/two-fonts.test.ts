import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { fingerprint } from '../../src/ita/fingerprint.js';
import { render } from '../../src/report/chunk.js';
import { compose } from '../../src/report/compose/compose.js';
import { writeDocx } from '../../src/report/docx/write.js';
import { type Drafted, filesOf } from '../../src/report/files.js';
import { outgoing } from '../../src/report/outgoing.js';
import { withOwnPassages } from '../../src/report/own-texts/passages.js';
import { blankPictures } from './blank-pictures.js';
import { exampleInput, withSettings } from './example-input.js';
import { rungInput } from './ladder.js';

async function finished(input = exampleInput()) {
  const rendered = await render(input);
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.faults));
  return rendered;
}

function fontsIn(base64: string): string[] {
  const parts = Object.entries(unzipSync(Buffer.from(base64, 'base64'))).filter(([path]) => path.endsWith('.xml'));
  return [...new Set(parts.flatMap(([, bytes]) => [...strFromU8(bytes).matchAll(/w:ascii="([^"]+)"/g)].map(([, font = '']) => font)))];
}

test('the font of the settings is in the download, one that Google Docs has in the Doc', async () => {
  const { base64, doc } = await finished(withSettings(exampleInput(), { font: 'TH SarabunPSK' }));
  expect([fontsIn(base64), fontsIn(doc)]).toEqual([['TH SarabunPSK'], ['Sarabun']]);
});

test('where the settings say Sarabun both are one, and the figures for the run log are those of the result', async () => {
  const input = exampleInput();
  const { base64, doc, figures } = await finished(input);
  expect(doc).toBe(base64);
  expect(figures).toEqual({ year: 2563, total: 79.68, rating: 'B', fingerprint: fingerprint(input.result) });
});

describe('of the two files', () => {
  const PASSAGES = [{ key: '3: คะแนนภาพรวม', text: 'ของเรา 99.99 คะแนน', cell: 'C2' }];
  let drafted: Drafted;

  beforeAll(() => {
    const input = outgoing({ ...withSettings(rungInput('surveys'), { font: 'TH SarabunPSK' }), passages: PASSAGES });
    const own = compose(input);
    drafted = { printed: withOwnPassages(own, input.passages, new Map()), own, input, pictures: blankPictures(own) };
  });

  /** Writes as ever, but changes a text in the files of one font. */
  const spoiling =
    (font: string, from: string, to: string): typeof writeDocx =>
    async (document, pictures) => {
      const parts = unzipSync(await writeDocx(document, pictures));
      const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
      expect(main).toContain(from);
      return zipSync({ ...parts, 'word/document.xml': strToU8(document.font === font ? main.replace(from, to) : main) });
    };

  it('both are given out where both are sound', async () => {
    const files = await filesOf(drafted);
    expect(files.ok && files.download).not.toEqual(files.ok && files.doc);
  });

  it.each(['TH SarabunPSK', 'Sarabun'])('neither is given out where that in %s says something else', async (font) => {
    expect(await filesOf(drafted, spoiling(font, '๗๙.๖๘', '๗๙.๘๖'))).toMatchObject({ ok: false });
    expect(await filesOf(drafted, spoiling(font, '99.99', '88.88'))).toMatchObject({ ok: false });
  });

  it('neither is given out where what is meant contradicts the result, though the user’s words hide it', async () => {
    const { own } = drafted;
    const wrong = {
      ...own,
      blocks: own.blocks.map((block) =>
        block.kind === 'paragraph' && block.key === PASSAGES[0]?.key ? { ...block, runs: [{ text: 'ได้ ๙๙.๙๙ คะแนน' }] } : block,
      ),
    };
    expect(await filesOf({ ...drafted, own: wrong })).toMatchObject({ ok: false });
  });
});
