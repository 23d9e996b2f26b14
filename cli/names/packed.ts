/** What `engine/names/unpacked.ts` reads: of each word how many letters it shares with the one before (9 at most), then the rest. */
export function packed(words: readonly string[]): string {
  return words.map((word, index) => entryOf(word, words[index - 1] ?? '')).join('');
}

function entryOf(word: string, before: string): string {
  let shared = 0;
  while (shared < 9 && shared < word.length - 1 && word[shared] === before[shared]) shared++;
  return `${shared}${word.slice(shared)}`;
}
