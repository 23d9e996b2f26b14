import { findClaims, publishClaims } from './claims/find.ts';
import { findPeople } from './entities/people.ts';
import { Resolver } from './entities/resolve.ts';
import { languageOf } from './languages/index.ts';
import { lexiconOf } from './lexicon/lexicon.ts';
import { pairMarks } from './marks/pair.ts';
import type { Analysis, Article } from './model.ts';
import { findNames } from './names/find.ts';
import { findNotes } from './notes/find.ts';
import type { Parse } from './parse.ts';
import { findEchoes } from './quotations/echoes.ts';
import { findQuotations } from './quotations/find.ts';
import { findReports } from './reports/find.ts';
import { nameSpeakers, publishQuotations } from './speakers.ts';
import { splitSentences } from './text/sentences.ts';
import { tokenise } from './text/tokens.ts';

/** Finds who says what and what is disputed in an article. Pure: the same article always gives the same analysis. */
export function analyse(article: Article): Analysis {
  const lexicon = lexiconOf(languageOf(article));
  const tokens = tokenise(article.text, article.blocks, lexicon);
  const marked = pairMarks(article.text, tokens, lexicon);
  const sentences = splitSentences(tokens, marked, lexicon);
  const parse: Parse = { article, text: article.text, tokens, marked, sentences, lexicon };

  const names = findNames(parse);
  const nameIndex = new Map(names.map((name) => [name.first, name]));
  const people = findPeople(parse, names);
  const reports = findReports(parse, nameIndex);
  const resolver = new Resolver(parse, nameIndex, people);
  const found = findEchoes(parse, findQuotations(parse, nameIndex, reports, resolver));
  const claims = findClaims(parse, nameIndex, reports, found, resolver);

  const heard = [
    ...found.map((q) => q.entity),
    ...claims.flatMap((c) => [c.claimant, c.disputer === 'article' ? null : c.disputer]),
  ];
  const { speakers, idOf } = nameSpeakers(heard);
  return {
    ...article,
    language: lexicon.language.code,
    speakers,
    quotations: publishQuotations(parse, found, idOf),
    claims: publishClaims(parse, claims, idOf),
    notes: findNotes(parse, found),
  };
}
