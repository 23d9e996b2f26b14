import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';

export type Language = 'fr' | 'en' | 'de' | 'es' | 'it' | 'pt';

/** What another voice disputes in a text: the words, whose they are, who disputes them. */
export const answered = (language: Language, text: string) => {
  const { claims, speakers } = analyse(articleOf(text, language));
  const nameOf = (id: string | null) => speakers.find((one) => one.id === id)?.name ?? null;
  return claims
    .filter(({ status }) => status.includes('speaker.countered'))
    .map((one) => [one.exact, nameOf(one.claimant), nameOf(one.disputer)]);
};
