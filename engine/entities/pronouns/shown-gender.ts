import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Resolution } from '../entity.ts';

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

/** So sure it is only where nobody else is at hand. */
const ALONE = 0.97;

/** „S“, erklärt sie: who speaks is a person, and where nobody else can be meant the pronoun tells the gender that a rare first name left open. */
export function learnGender({ entity, certainty }: Resolution, { gender }: Phrase): void {
  if (entity.gender === 'x' && entity.kind === 'person' && certainty >= ALONE) entity.gender = gender;
}
