/** Pairs of marks as tidy articles have them: what opens, and what closes it. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['„', '“”'],
  ['“', '”'],
  ['"', '"'],
]);

const EDGES = /^[\s\u00a0\u202f]+|[\s\u00a0\u202f]+$/gu;

/** A block with other marks around its outer quotations. */
export function remarked(text: string, around: (words: string, index: number) => string): string {
  let [result, at, count] = ['', 0, 0];
  for (let first = 0; first < text.length; first++) {
    const closers = PAIRS.get(text[first] as string);
    if (!closers) continue;
    const last = closerIn(text, closers, first + 1);
    if (last === -1) continue;
    result += text.slice(at, first) + around(text.slice(first + 1, last).replace(EDGES, ''), count++);
    at = last + 1;
    first = last;
  }
  return result + text.slice(at);
}

function closerIn(text: string, closers: string, from: number): number {
  for (let at = from; at < text.length; at++) if (closers.includes(text[at] as string)) return at;
  return -1;
}
