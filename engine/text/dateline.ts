import type { Token } from './tokens.ts';

/** How many tokens stand at most before the dash, the agency in brackets among them. */
const LONGEST = 12;

const SHOUTED = /^\p{Lu}{3,}(?:-\p{Lu}+)*$/u;
const DASH = /^[—–-]$/u;
/** Names, agencies, and the signs between. */
const BETWEEN = /^[\p{Lu}(),./'’-]/u;

/**
 * "BOSTWICK, Ohio (AP) — A woman took the stand.": where a report was written stands at the head of its block, the town in capitals, and is no part of
 * its first sentence.
 * @returns whether the dash at `index` closes such a line
 */
export function endsDateline(tokens: readonly Token[], index: number): boolean {
  const dash = tokens[index];
  if (!dash || !DASH.test(dash.text) || tokens[index - 1]?.end === dash.start) return false;
  let k = index;
  while (k > 0 && index - k < LONGEST && tokens[k - 1]?.block === dash.block && BETWEEN.test(tokens[k - 1]?.text ?? ''))
    k--;
  return k < index && tokens[k - 1]?.block !== dash.block && SHOUTED.test(tokens[k]?.text ?? '');
}
