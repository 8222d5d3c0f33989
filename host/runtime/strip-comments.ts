const SCRIPT = /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/gi;
const PIECE =
  /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*|[\s\S]/g;

const BEFORE_REGEX = /(?:^|[=(,:;!&|?{}[+\-*%~^<>\n]|\b(?:return|typeof|case|in|of|do|else|void|delete))\s*$/;

/** A script without comments, as HtmlService serves it: text in backticks is not spared. */
function strip(script: string): string {
  let out = '';
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(script); match; match = PIECE.exec(script)) {
    const [piece] = match;
    if (piece.startsWith('//') || piece.startsWith('/*')) continue;
    if (piece.length > 1 && piece.startsWith('/') && !BEFORE_REGEX.test(out.slice(-40))) {
      out += '/';
      PIECE.lastIndex = match.index + 1;
      continue;
    }
    out += piece;
  }
  return out;
}

export const stripComments = (page: string): string =>
  page.replace(SCRIPT, (_, open: string, script: string, close: string) => open + strip(script) + close);
