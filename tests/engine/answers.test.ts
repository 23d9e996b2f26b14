import { describe, expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { de } from './answers/de.ts';
import { en } from './answers/en.ts';
import { es } from './answers/es.ts';
import { fr } from './answers/fr.ts';
import { it } from './answers/it.ts';
import { pt } from './answers/pt.ts';
import { articleOf } from './articles.ts';

/** Every way to answer a statement behind every way to make one: whoever disputes, the same statement is disputed by the same voice. */
describe.each(Object.entries({ de, en, es, fr, it, pt }))(
  '%s',
  (language, { statements, disputed, silent, between, farther }) => {
    const rows = Object.entries(disputed).flatMap(([voice, answers]) =>
      answers.map((answer) => [answer, voice] as const),
    );

    test.each(rows)('%s – by %s', (answer, voice) => {
      const found = statements.map(([text, said]) => disputers(`${text} ${answer}`, said, language));
      expect(found).toEqual(statements.map(() => [voice]));
    });

    test.each(farther)('%s – behind a sentence of the journalist’s own', (answer) => {
      const found = statements.map(([text, said]) => disputers(`${text} ${between} ${answer}`, said, language));
      expect(found.map((voices) => voices.length)).toEqual(statements.map(() => 1));
    });

    test.each(silent)('disputes nothing: %s', (answer) => {
      expect(statements.flatMap(([text, said]) => disputers(`${text} ${answer}`, said, language))).toEqual([]);
    });
  },
);

/** Who disputes what was said. */
function disputers(text: string, said: string, language: string): string[] {
  const { claims, speakers } = analyse(articleOf(text, language));
  const names = new Map<string | null, string>(speakers.map(({ id, name }) => [id, name]));
  return claims
    .filter(({ exact, status }) => exact === said && status.some(isDispute))
    .flatMap(({ disputes }) => disputes)
    .filter(({ status }) => isDispute(status))
    .map(({ disputer }) => (disputer === 'article' ? disputer : (names.get(disputer) ?? 'nobody')));
}

const isDispute = (status: string): boolean => status.startsWith('author.') || status === 'speaker.countered';
