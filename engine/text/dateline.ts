import type { Token } from './tokens.ts';

/** How many tokens stand at most before the dash, the agency in brackets among them. */
const LONGEST = 12;

const SHOUTED = /^\p{Lu}{3,}(?:-\p{Lu}+)*$/u;
const DASH = /^[—–-]$/u;
/** Names, agencies, and the signs between. */
const BETWEEN = /^[\p{Lu}(),./'’-]/u;

/** « 4 mai », « 4 de mayo », « le 4 mai 2019 »: the number of a day, and the words around it in lower case. */
function isInDate(tokens: readonly Token[], index: number): boolean {
  const isNumber = (k: number) => tokens[k]?.kind === 'number';
  if (isNumber(index)) return true;
  const around = isNumber(index - 1) || isNumber(index - 2) || isNumber(index + 1);
  return around && tokens[index]?.kind === 'word';
}

/**
 * "BOSTWICK, Ohio (AP) — A woman took the stand.", « BREST, 4 mai (Agence) – Le musée ferme. »: where a report was written stands at the
 * head of its block, the town in capitals, and is no part of its first sentence.
 * @returns whether the dash at `index` closes such a line
 */
export function endsDateline(tokens: readonly Token[], index: number): boolean {
  const dash = tokens[index];
  if (!dash || !DASH.test(dash.text) || tokens[index - 1]?.end === dash.start) return false;
  let k = index;
  const belongs = (at: number) => BETWEEN.test(tokens[at]?.text ?? '') || isInDate(tokens, at);
  while (k > 0 && index - k < LONGEST && tokens[k - 1]?.block === dash.block && belongs(k - 1)) k--;
  return k < index && tokens[k - 1]?.block !== dash.block && SHOUTED.test(tokens[k]?.text ?? '');
}
