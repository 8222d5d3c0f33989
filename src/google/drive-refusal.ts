import { stops } from '../words/stops.js';
import { reasonOf } from './drive-error.js';

/** What Drive's API says to programs. What it says to people is localised and never parsed; it is shown whole. */
const KNOWN: ReadonlyMap<string, 'full' | 'limit' | 'consent' | 'off'> = new Map([
  ['storageQuotaExceeded', 'full'],
  ['quotaExceeded', 'full'],
  ['dailyLimitExceeded', 'limit'],
  ['rateLimitExceeded', 'limit'],
  ['userRateLimitExceeded', 'limit'],
  ['insufficientPermissions', 'consent'],
  ['accessNotConfigured', 'off'],
  ['domainPolicy', 'off'],
]);

/** Why nothing was saved, in a sentence: what to do, and Google's own words. */
export function driveRefusal(error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  if (typeof Drive === 'undefined') return stops.save.off(why);
  const known = KNOWN.get(reasonOf(error)) ?? (lacksConsent() ? 'consent' : 'other');
  return stops.save[known](why);
}

/** True where the user left something unticked that the add-on asks for. */
function lacksConsent(): boolean {
  try {
    const status = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
    return status === ScriptApp.AuthorizationStatus.REQUIRED;
  } catch {
    return false;
  }
}
