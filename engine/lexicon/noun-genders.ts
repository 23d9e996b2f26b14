import type { Language } from '../languages/language.ts';
import { fold } from '../text/fold.ts';
import type { Gender } from './lexicon.ts';
import { remembered } from './remembered.ts';

/**
 * The gender of a noun made of an adjective, by its article and its ending: "der 52-Jährige" is a man, "der 52-Jährigen" a woman; and that
 * of nouns whose ending alone tells it („dieser | Zeitung“). Several articles or endings stand between bars.
 */
export function nounGenders(genders: Language['people']['nounGenders']): (article: string, noun: string) => Gender {
  const pairs = (['m', 'f'] as const).flatMap((gender) =>
    (genders?.[gender] ?? '').split(', ').flatMap((pair) => {
      const [articles = [], endings = []] = pair.split(' -').map((part) => fold(part).split('|'));
      return articles.flatMap((article) => endings.map((ending) => ({ article, ending, gender })));
    }),
  );
  const find = remembered((phrase) => {
    const [article, noun = ''] = phrase.split(' ');
    return pairs.find((pair) => pair.article === article && pair.ending && noun.endsWith(pair.ending))?.gender;
  });
  return (article, noun) => find(`${article} ${noun}`) ?? 'x';
}
