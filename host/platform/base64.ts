const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as Google gives them: −128 to 127. */
export function decode(text: string): number[] {
  const clean = text.replace(/[\s=]/g, '');
  if (/[^A-Za-z0-9+/]/.test(clean) || clean.length % 4 === 1) throw new Error('Could not decode string.');
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of clean) {
    held = ((held << 6) | LETTERS.indexOf(letter)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((((held >> bits) & 0xff) << 24) >> 24);
  }
  return bytes;
}

export function encode(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3).map((byte) => byte & 0xff);
    const group = (a << 16) | (b << 8) | c;
    const left = bytes.length - at;
    text += LETTERS[group >> 18];
    text += LETTERS[(group >> 12) & 63];
    text += left > 1 ? LETTERS[(group >> 6) & 63] : '=';
    text += left > 2 ? LETTERS[group & 63] : '=';
  }
  return text;
}
