import { findPeople } from './entities/people.ts';
import { Resolver } from './entities/resolve.ts';
import { languageOf } from './languages/index.ts';
import { lexiconOf } from './lexicon/lexicon.ts';
import { pairMarks } from './marks/pair.ts';
import type { Analysis, Article } from './model.ts';
import { findNames } from './names/find.ts';
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
  const found = findEchoes(parse, findQuotations(parse, nameIndex, reports, new Resolver(parse, nameIndex, people)));

  const { speakers, idOf } = nameSpeakers(found.map((q) => q.entity));
  return {
    ...article,
    language: article.language ?? lexicon.language.code,
    speakers,
    quotations: publishQuotations(parse, found, idOf),
    claims: [],
    notes: [],
  };
}
