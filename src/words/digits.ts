const ZERO = '๐'.charCodeAt(0);

/** `79.68` → `๗๙.๖๘`; everything but the ten Arabic digits stays. */
export function thaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(ZERO + Number(digit)));
}

/** `๗๙.๖๘` → `79.68`; everything but the ten Thai digits stays. */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - ZERO));
}

/** A whole number with a comma at each thousand: `190,000`. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
