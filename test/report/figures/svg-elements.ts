/** The elements of a name in an SVG, as their attributes; text is what stands between the tags. */
export function elements(svg: string, name: string): (Record<string, string> & { text: string })[] {
  return [...svg.matchAll(new RegExp(`<${name}((?: [\\w-]+="[^"]*")*)(?:/>|>([^<]*)</${name}>)`, 'g'))].map(
    ([, attributes = '', text = '']) => ({
      ...Object.fromEntries([...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
      text,
    }),
  );
}
