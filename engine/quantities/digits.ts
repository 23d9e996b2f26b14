import type { Language } from '../languages/language.ts';

const DIGITS = /^\d+$/;
const GROUPS = /^\d{1,3}(?:([.,\u00a0\u202f ])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;

/**
 * A number in digits, as digits with a decimal point: `1 200 000` → `1200000`, `4,3` → `4.3`. Where `1.200` may be either, English
 * groups by commas, the others by points.
 */
export function plainNumber(source: string, language: Language | null): string {
  // Most numbers are a few plain digits, which mean the same everywhere.
  if (DIGITS.test(source)) return source;
  const text = source.normalize('NFKC');
  const group = GROUPS.exec(text)?.[1];
  const english = language?.code === 'en';
  if (group && (group === ' ' || (group === ',') === english || text.split(group).length > 2)) {
    return decimal(text.replaceAll(group, ''));
  }
  return decimal(text);
}

/** A comma left over is a decimal one, unless the number is a date or a list (`12/06`). */
function decimal(text: string): string {
  return text
    .replaceAll(' ', '')
    .replace(',', '.')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}
