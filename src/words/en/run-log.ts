import type { runLog as th } from '../th/run-log.js';
import { longDate } from './dates.js';

/** `2026-11-23 14:05` → `23 November 2569, 14:05` */
export function moment(at: string): string {
  const [day = '', time = ''] = at.split(' ');
  return `${longDate(day)}, ${time}`;
}

export const runLog: typeof th = {
  version: (at) => `(version of ${moment(at)})`,
  deeds: {
    created: 'A new document was made',
    updated: 'The document before was brought up to date',
    kept: 'This document had been saved already; no second one was made',
  },
  whys: {
    edited: 'somebody changed the one before, so it was left as it is',
    comments: 'the one before has comments, so it was left as it is',
    gone: 'the one before was not found (deleted, or another user’s)',
    unknown: 'nobody can tell whether the one before was changed, so it was left as it is',
    refused: 'the one before could not be updated, so it was left as it is',
  },
};
