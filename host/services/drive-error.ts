/** What Drive refuses, as its API says it: a status, a reason for programs and a sentence. */
export interface DriveRefusal {
  code: number;
  reason: string;
  message: string;
}

export class DriveError extends Error {
  constructor(readonly refusal: DriveRefusal) {
    super(refusal.message);
  }
}

export const noSuchFile = (id: string): DriveError => new DriveError({ code: 404, reason: 'notFound', message: `File not found: ${id}.` });
export const badRequest = (): DriveError => new DriveError({ code: 400, reason: 'badRequest', message: 'Bad Request' });
export const invalidValue = (): DriveError => new DriveError({ code: 400, reason: 'invalid', message: 'Invalid Value' });
