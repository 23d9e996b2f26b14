/** The shortest word that may stand for a longer one. */
const SHORTEST = 4;

/** Whether a role's words hold a word of a description, or a place that is called so for short (« la maire de Belloc » of « Belloc-sur-Aure »). */
export function tellsWord(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  if (word.length < SHORTEST) return false;
  const short = word.split('-')[0] as string;
  if (short !== word && short.length >= SHORTEST && words.has(short)) return true;
  for (const longer of words) if (longer.startsWith(`${word}-`)) return true;
  return false;
}
