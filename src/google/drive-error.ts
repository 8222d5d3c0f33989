/** What Drive's API says to programs of an error; `''` where it says nothing. Of the errors of advanced services. */
export function reasonOf(error: unknown): string {
  const { details } = (error ?? {}) as { details?: { errors?: { reason?: unknown }[] } };
  return String(details?.errors?.[0]?.reason ?? '');
}

/** How Drive says that this script has no such file for this user; the second where another user's Doc was shared with this one. */
const MISSING: ReadonlySet<string> = new Set(['notFound', 'appNotAuthorizedToFile']);

export const isMissing = (error: unknown): boolean => MISSING.has(reasonOf(error));
