const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 without `btoa` or `Buffer`: a page has one, Node the other. */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const triple = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    pieces.push(
      (ALPHABET[triple >> 18] ?? '') +
        (ALPHABET[(triple >> 12) & 63] ?? '') +
        (left > 1 ? (ALPHABET[(triple >> 6) & 63] ?? '') : '=') +
        (left > 2 ? (ALPHABET[triple & 63] ?? '') : '='),
    );
  }
  return pieces.join('');
}
