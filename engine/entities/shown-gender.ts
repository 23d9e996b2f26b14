import type { Parse } from '../parse.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Resolution } from './entity.ts';

/** So sure a pronoun must be of whom it stands for before it tells what the name does not. */
const SURE = 0.9;

/**
 * Whether whoever a pronoun was led to is of its gender. "Oriel Brandt designed bridges. She built 40 of them.": where things have a pronoun
 * of their own, one for a person that nobody else can be meant by tells the gender that the name left open.
 */
export function showsGender({ lexicon }: Parse, { entity, certainty }: Resolution, { gender }: Phrase): boolean {
  if (entity.gender === 'x' && lexicon.hasNeuter && certainty >= SURE) entity.gender = gender;
  return entity.gender === gender;
}
