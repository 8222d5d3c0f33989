/** A text of whole characters: half of one can stand in no file's name and no address. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');
