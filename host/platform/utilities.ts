import { decode, encode } from './base64.js';
import { guard } from './guard.js';
import { ask } from './host.js';

type Blob = GoogleAppsScript.Base.Blob;
type Utilities = GoogleAppsScript.Utilities.Utilities;

function makeBlob(bytes: number[], contentType: string | null, name: string | null): Blob {
  const state = { name };
  const blob: Blob = guard<Blob>('Blob', {
    getBytes: () => [...bytes],
    getContentType: () => contentType,
    getName: () => state.name,
    setName: (value: string) => {
      state.name = value;
      return blob;
    },
  } satisfies Partial<Record<keyof Blob, unknown>>);
  return blob;
}

const bytesOf = (data: string | number[]): number[] => (typeof data === 'string' ? decode(ask('tellBase64', data)) : data);

export const makeUtilities = () =>
  guard<Utilities>('Utilities', {
    formatDate: (date: Date, zone: string, pattern: string) => {
      if (!(date instanceof Date)) throw new Error('Invalid argument: date');
      return ask('tellDateText', date.getTime(), zone, pattern);
    },
    base64Decode: (text: string) => decode(text),
    base64Encode: (data: string | number[]) => encode(bytesOf(data)),
    newBlob: (data: string | number[], contentType?: string, name?: string) =>
      makeBlob([...bytesOf(data)], contentType ?? null, name ?? null),
    getUuid: () => ask('tellUuid'),
    sleep: (milliseconds: number) => ask('sleep', milliseconds),
  } satisfies Partial<Record<keyof Utilities, unknown>>);
