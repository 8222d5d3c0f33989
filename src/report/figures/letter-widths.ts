/** How wide Sarabun sets a letter, in thousandths of its size. Marks above and below take no room. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [0, 'ัิีึืฺุู็่้๊๋์ํ๎'],
  [192, "'"],
  [240, '!| \u00a0ij'],
  [252, ',.:;'],
  [292, 'lIๅ'],
  [315, '[](){}เ_'],
  [345, 'f‘’-r"'],
  [378, 't\\ใโไ'],
  [410, '/s'],
  [450, 'Jzx*?งyc'],
  [485, 'vรkาำ'],
  [520, 'วae$S'],
  [545, 'gbdhnpquo–ธะฐLจฯFET“”0123456789'],
  [575, 'ฮฉZยPYกแลสRถฤ'],
  [595, 'C^อB฿ดขA'],
  [610, 'VศKXคฃชฅต+<=>~−ฎฏฦมซภ'],
  [625, 'D๏ๆผฝ'],
  [640, 'Gหนฆบ'],
  [660, 'UปทOQ๐&w'],
  [680, 'HNษ#๑๒๔๕๖๘'],
  [695, '๓๙'],
  [725, 'ฑพฟฬ…๗'],
  [765, '๚'],
  [800, '@Mฌ'],
  [835, 'ญWฒณ—m'],
  [905, '%'],
];

/** Of a letter of another script. */
const OTHER = 1000;

const byLetter = (): Map<string, number> => new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));

let widths: Map<string, number> | null = null;

/** The width of a text in the unit of its size. */
export function textWidth(text: string, size: number): number {
  widths ??= byLetter();
  let sum = 0;
  for (const letter of text) sum += widths.get(letter) ?? (/\p{M}/u.test(letter) ? 0 : OTHER);
  return (sum * size) / 1000;
}
