/** Words kept; a corpus of many articles must not grow without end. */
const MOST_KEPT = 50_000;

/** The same look-up, asked once for each word. */
export function remembered<T>(ask: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined || kept.has(word)) return known as T;
    if (kept.size >= MOST_KEPT) kept.clear();
    const answer = ask(word);
    kept.set(word, answer);
    return answer;
  };
}
