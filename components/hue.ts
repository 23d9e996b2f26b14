/** How many speakers have a hue of their own; `hues.css` holds as many classes. */
const HUES = 8;

/** The CSS class for a speaker's place in the ranking (0 = most quoted); null or beyond the hues is neutral. */
export function hueClass(rank: number | null): string {
  return rank === null || rank < 0 || rank >= HUES ? 'hue-none' : `hue-${rank}`;
}

/** The letter that stands for a speaker beside the hue: of the last word of a name, of the first otherwise. */
export function initialOf(name: string, person: boolean): string {
  const words = name.match(/\p{L}[\p{L}\p{N}’'-]*/gu) ?? [];
  const word = person ? words.at(-1) : words.find((one) => one.length > 2);
  return (word ?? words[0] ?? '?').charAt(0).toLocaleUpperCase();
}
