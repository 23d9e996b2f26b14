import { findClaims } from './claims/find.ts';
import { findPeople } from './entities/names/people.ts';
import { Resolver } from './entities/resolve.ts';
import { legible } from './garbled/legible.ts';
import { putBack } from './garbled/put-back.ts';
import type { Language } from './languages/language.ts';
import { asSpelt } from './lexicon/as-spelt.ts';
import { lexiconOf } from './lexicon/lexicon.ts';
import { pairMarks } from './marks/pair.ts';
import { meantTokens } from './meant-tokens.ts';
import type { Analysis, Article } from './model.ts';
import { findNames } from './names/find.ts';
import { NameIndex } from './names/name-index.ts';
import { findNotes } from './notes/find.ts';
import type { Parse } from './parse.ts';
import { publish, type Reading } from './publish.ts';
import { findQuotations } from './quotations/find.ts';
import { findEchoes } from './quotations/headings/echoes.ts';
import { headedByName } from './quotations/headings/headed-by-name.ts';
import { headedByProtagonist } from './quotations/headings/protagonist-heading.ts';
import { withoutPointers } from './quotations/not-speech/pointers.ts';
import { findReports } from './reports/find.ts';
import { partsByLanguage } from './text/language.ts';
import { splitSentences } from './text/sentences.ts';

/** Finds who says what and what is disputed in an article. Pure: the same article always gives the same analysis. */
export function analyse(article: Article): Analysis {
  const meant = legible(article);
  return meant ? putBack(analysisOf(meant.article), article, meant) : analysisOf(article);
}

function analysisOf(article: Article): Analysis {
  const readings = partsByLanguage(article).map(({ language, blocks }) => read({ ...article, blocks }, language));
  return publish(article, readings);
}

/** Reads the blocks of one language, stage by stage. */
function read(article: Article, language: Language): Reading {
  const lexicon = lexiconOf(asSpelt(language, article.text, article.blocks));
  const tokens = meantTokens(article, lexicon);
  const marked = pairMarks(article.text, tokens, lexicon, article.blocks);
  const sentences = splitSentences(tokens, marked, lexicon);
  const parse: Parse = { article, text: article.text, tokens, marked, sentences, lexicon };

  const names = findNames(parse);
  const nameIndex = new NameIndex(names, tokens.length);
  const people = findPeople(parse, names);
  const reports = findReports(parse, nameIndex);
  const resolver = new Resolver(parse, nameIndex, people);
  const quoted = withoutPointers(parse, findQuotations(parse, nameIndex, reports, resolver));
  const spoken = headedByName(parse, quoted);
  const echoed = findEchoes(parse, spoken);
  const found = headedByProtagonist(parse, echoed);
  const claims = findClaims(parse, nameIndex, reports, found, resolver);
  return { parse, found, claims, notes: findNotes(parse, found) };
}
