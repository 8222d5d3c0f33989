import { type Choice, measuresOf, type Scale, type SurveyCode } from '../ita/framework.js';
import type { MeasureIndex } from '../ita/measure-index.js';
import { nameKey } from '../ita/text.js';

/** A choice by the words of its label. */
export interface FoundChoice {
  scale: Scale;
  choice: number;
}

/** All that published results are looked up in. */
export interface Catalogue {
  index: MeasureIndex;
  /** Headings that are no measures: topics of OIT. */
  topics: ReadonlySet<string>;
  /** Choices by label or another spelling of it; levels and points are no label. */
  choices: ReadonlyMap<string, FoundChoice>;
  /** The agency whose results these are, as a name is compared; `''` where unknown. */
  agency: string;
}

export function catalogueOf(index: MeasureIndex, agency: string): Catalogue {
  const choices = new Map<string, FoundChoice>();
  for (const scale of index.framework.scales) {
    scale.choices.forEach((own, choice) => {
      for (const label of labelsOf(own)) choices.set(nameKey(label), { scale, choice });
    });
  }
  const topics = measuresOf(index.framework).flatMap(({ topic }) => (topic ? [nameKey(topic)] : []));
  return { index, topics: new Set(topics), choices, agency: nameKey(agency) };
}

const labelsOf = ({ label, forms }: Choice): string[] => [label, ...forms].filter((form) => !/^\d+$/.test(form));

const NUMBERING = /^(?:[(]?[0-9๐-๙]{1,2}(?:[.][0-9๐-๙]{1,2}){0,2}[.)]?|[-•*])\s*/;

/** The measure that a text names and nothing more; numbering before it and a bracket after it are passed over. Null for none or several. */
export function namedMeasure({ index }: Catalogue, text: string): string | null {
  return index.names.get(nameKey(text)) ?? index.names.get(nameKey(text.replace(NUMBERING, ''))) ?? null;
}

/** True where a text names a measure that shares its name with another one. */
export function isName({ index, topics }: Catalogue, text: string): boolean {
  const keys = [nameKey(text), nameKey(text.replace(NUMBERING, ''))];
  return keys.some((key) => index.names.has(key) || topics.has(key));
}

const SHORT: readonly (readonly [RegExp, SurveyCode])[] = [
  [/(?:^|[^A-Za-z])IIT(?![A-Za-z])|ผู้มีส่วนได้ส่วนเสียภายใน/i, 'IIT'],
  [/(?:^|[^A-Za-z])EIT(?![A-Za-z])|ผู้มีส่วนได้ส่วนเสียภายนอก/i, 'EIT'],
  [/(?:^|[^A-Za-z])OIT(?![A-Za-z])|การเปิดเผยข้อมูลสาธารณะ/i, 'OIT'],
];

/** The surveys that a text speaks of. */
export function surveysIn(text: string): SurveyCode[] {
  return SHORT.filter(([pattern]) => pattern.test(text)).map(([, code]) => code);
}

const AROUND_SURVEY =
  /\([^()]{0,120}\)|(?:ผล)?คะแนน(?:เฉลี่ย|รวม|ภาพรวม)?(?:ของ)?|แบบวัด(?:การรับรู้ของ)?|แบบตรวจ|แบบสำรวจ|แบบ|การรับรู้ของ|ผู้มีส่วนได้ส่วนเสียภายใน|ผู้มีส่วนได้ส่วนเสียภายนอก|ผู้มีส่วนได้เสียภายใน|ผู้มีส่วนได้เสียภายนอก|การเปิดเผยข้อมูลสาธารณะ|ภายใน|ภายนอก|(?:internal|external|open data)?\s*integrity and transparency assessment|[IEO]IT|[\s:：().,–-]|^[0-9๐-๙]{1,2}(?:[.)]|\s)/gi;

/** The survey that a text names and nothing more. */
export function namedSurvey(text: string): SurveyCode | null {
  const [survey, ...others] = surveysIn(text);
  return survey && others.length === 0 && text.length < 200 && text.replace(AROUND_SURVEY, '').replace(/^[0-9๐-๙]{1,2}$/, '') === ''
    ? survey
    : null;
}
