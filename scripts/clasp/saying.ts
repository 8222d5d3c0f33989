/** A sentence for whoever runs the command, in both languages. */
export interface Saying {
  en: string;
  th: string;
}

/** A command that cannot go on: what is wrong and what to do next. */
export class Stop extends Error {
  constructor(readonly saying: Saying) {
    super(saying.en);
  }
}

export function both({ en, th }: Saying): string {
  return `${en}\n${th}`;
}
