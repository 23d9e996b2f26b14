import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, foldedPlace, unfold } from '../../page/anchor/fold.ts';

it.each([
  ['«\u00a0Oui\u202f», dit-elle', '" Oui ", dit-elle'],
  ['“Oui”, dit‑elle', '"Oui", dit-elle'],
  ['l’élu', "l'élu"],
  ['a \n\t b', 'a b'],
  ['in\u00adté\u200bgral', 'intégral'],
])('%j is compared as %j', (text, folded) => expect(fold(text).text).toBe(folded));

it('leads from every folded span back to characters that fold to it', () => {
  const unit = fc.constantFrom('a', 'é', ' ', '\u00a0', '\n', '\u00ad', '«', '”', '’', '-', '–');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), fc.nat(60), fc.nat(60), (text, one, other) => {
      const folded = fold(text);
      const [start = 0, end = 0] = [one, other]
        .map((place) => Math.min(place, folded.text.length))
        .sort((a, b) => a - b);
      const span = unfold(folded, start, end);
      expect(fold(text.slice(span.start, span.end)).text).toBe(folded.text.slice(start, end));
      if (end > start) expect(foldedPlace(folded, span.start)).toBe(start);
    }),
  );
});
