/** The user's own language where it is Thai, else English. */
export type Language = 'th' | 'en';

/** A run of the script is one user's and starts anew each time, so one variable holds the language of the run. */
let language: Language = 'th';

/** From now on, and until the run ends, users are spoken to in this language. */
export function speak(wanted: Language): void {
  language = wanted;
}

/** Words that are looked up when they are said: a language chosen after the module was loaded still holds. */
export function inSpokenLanguage<Words extends object>(words: Readonly<Record<Language, Words>>): Words {
  return new Proxy(words.th, { get: (_, key) => Reflect.get(words[language], key) });
}
