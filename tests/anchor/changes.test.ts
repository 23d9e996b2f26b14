import { expect, it } from 'vitest';
import { hasNewText } from '../../page/anchor/changes.ts';

const BEFORE =
  'Le bac ne circule plus depuis lundi. « Le moteur a rendu l’âme », dit son capitaine. Une navette est prévue.';

it.each([
  ['nothing changed', BEFORE, false],
  ['a typo was corrected', BEFORE.replace('navette', 'navettes'), false],
  ['marks and spaces were restyled', BEFORE.replace('« ', '“').replace(' »', '”'), false],
  ['a sentence was cut', BEFORE.replace('Une navette est prévue.', ''), false],
  ['sentences changed places', BEFORE.split('. ').reverse().join('. '), false],
  ['the text was emptied', '', false],
  [
    'a sentence was added',
    `${BEFORE} « Nous attendons la pièce depuis trois semaines et nous n’y pouvons rien », ajoute-t-il.`,
    true,
  ],
  [
    'another article took its place',
    'La bibliothèque ouvrira désormais le dimanche, de dix heures à midi, a annoncé la ville jeudi soir.',
    true,
  ],
])('%s', (_, after, expected) => expect(hasNewText(BEFORE, after)).toBe(expected));
