import type { Issue } from '../ita/issue.js';

/** More than this many are not listed: the rest follows when these are mended. */
export const LISTED = 50;

/** The first issues, by tab, in the order of reading. */
export function listedIssues(issues: readonly Issue[]): { tab: string; issues: Issue[] }[] {
  const tabs = new Map<string, Issue[]>();
  for (const issue of issues.slice(0, LISTED)) tabs.set(issue.tab, [...(tabs.get(issue.tab) ?? []), issue]);
  return [...tabs].map(([tab, own]) => ({ tab, issues: own }));
}
