import { type Framework, leavesOf, type Measure, measuresOf, type Part, type SurveyCode, scaleOf } from '../../../src/ita/framework.js';
import { builtInFramework } from '../../../src/ita/frameworks/built-in.js';

export function frameworkOf(year: number): Framework {
  const framework = builtInFramework(year);
  if (!framework) throw new Error(`no framework of ${year}`);
  return framework;
}

export function surveyOf(year: number, survey: SurveyCode): Measure {
  const found = frameworkOf(year).surveys.find(({ code }) => code === survey);
  if (!found) throw new Error(`no ${survey}`);
  return found;
}

export const itemsOf = (year: number, survey: SurveyCode): Measure[] => leavesOf(surveyOf(year, survey));
export const measuresOfSurvey = (year: number, survey: SurveyCode): Measure[] =>
  measuresOf(frameworkOf(year)).filter(({ code }) => ownerOf(year, code) === survey);

function ownerOf(year: number, code: string): SurveyCode | null {
  const holds = (measure: Measure): boolean => measure.code === code || (measure.children ?? []).some(holds);
  return frameworkOf(year).surveys.find(holds)?.code ?? null;
}

/** One answer column as a form of the office asks it. */
export interface Asked {
  code: string;
  /** The number in the code. */
  number: number;
  part: number;
  parts: number;
  partName: string;
  title: string;
  /** The question in full: our words, as no official wording is kept here. */
  wording: string;
  labels: string[];
  reversed: boolean;
}

/** Every answer column of a survey, in its order. */
export function askedBy(year: number, survey: SurveyCode): Asked[] {
  const framework = frameworkOf(year);
  return itemsOf(year, survey).flatMap((question) => {
    const parts = question.parts ?? [];
    return parts.map((part, index) => ({
      code: question.code,
      number: Number(question.code.slice(1)),
      part: index,
      parts: parts.length,
      partName: part.name,
      title: question.title,
      wording: wordingOf(question, part),
      labels: scaleOf(framework, part).choices.map(({ label }) => label),
      reversed: part.reversed === true,
    }));
  });
}

/** As one may ask; never the title alone, which is a name by which the reader knows a question. */
function wordingOf({ title }: Measure, { scale }: Part): string {
  return scale === '4' ? `ท่านเห็นว่าหน่วยงานมี${title} มากน้อยเพียงใด` : `ในรอบปีที่ผ่านมา ท่านพบหรือรับทำเรื่อง${title}หรือไม่`;
}
