/** The shortest surname that one letter leaves the same: shorter ones are told apart by it (« Meier », « Maier »). */
const SHORTEST = 6;

/**
 * « Quiñones » … « Quiñonez »: whether a surname, alone or behind the same first names, is another but for one letter that is typed wrong, left
 * out, added or moved. The first letter stays, and a vowel at the end tells another gender (« Kowalska »).
 * @param form a name's words in lower case and without accents
 */
export function isMisspelt(form: readonly string[], full: readonly string[]): boolean {
  const [own, meant] = [form.at(-1) ?? '', full.at(-1) ?? ''];
  if (full.length < 2 || own.length < SHORTEST || meant.length < SHORTEST || own[0] !== meant[0]) return false;
  const before = form.slice(0, -1);
  const alike = before.length === 0 || (form.length === full.length && before.every((word, k) => word === full[k]));
  return alike && own !== meant && isOneLetterOff(own, meant);
}

function isOneLetterOff(a: string, b: string): boolean {
  let first = 0;
  while (first < a.length && a[first] === b[first]) first++;
  let [endA, endB] = [a.length, b.length];
  while (endA > first && endB > first && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [lettersA, lettersB] = [a.slice(first, endA), b.slice(first, endB)];
  const ends = endA === a.length && endB === b.length;
  if (ends && /^[aeiouy]?$/u.test(lettersA) && /^[aeiouy]?$/u.test(lettersB)) return false;
  const swapped = lettersA.length === 2 && lettersA === [...lettersB].reverse().join('');
  return swapped || (lettersA.length <= 1 && lettersB.length <= 1);
}
