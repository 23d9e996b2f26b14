import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { analyse } from '../../engine/index.ts';
import type { Article } from '../../engine/model.ts';
import { type Task, type Timing, timeTasks } from './stopwatch.ts';

/** What `race` is asked: a JSON file, so that nothing but the measured code runs in its process. */
export interface RaceRequest {
  /** Read one by one by the engine, by compromise and by the pattern. */
  readonly articles: readonly Article[];
  /** Read by the engine alone, as one article each. */
  readonly growing: readonly Article[];
  /** How each is timed; the growing ones take long. */
  readonly timing: { readonly articles: Timing; readonly growing: Timing };
}

/** Microseconds a character. */
export interface RaceResult {
  readonly engine: number;
  readonly compromise: number;
  readonly words: number;
  readonly growing: readonly number[];
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** What the tasks find is added up, so that no compiler can leave their work out. */
let found = 0;

const request: RaceRequest = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const [engine, compromise, words] = timeTasks(
  [
    onEach('engine', (article) => analyse(article).quotations.length),
    onEach('compromise', ({ text }) => {
      const doc = nlp(text);
      return doc.quotations().length + doc.people().length;
    }),
    onEach('words', ({ text }) => text.match(WORD)?.length ?? 0),
  ],
  request.timing.articles,
);
const growing = timeTasks(
  request.growing.map((article) => ({
    name: `${article.text.length}`,
    characters: article.text.length,
    run: () => {
      found += analyse(article).quotations.length;
    },
  })),
  request.timing.growing,
);
if (found === 0) throw new Error('Nothing was found in any text: what was timed is not the engine at work.');
console.log(JSON.stringify({ engine, compromise, words, growing }));

function onEach(name: string, count: (article: Article) => number): Task {
  const characters = request.articles.reduce((sum, { text }) => sum + text.length, 0);
  const run = () => {
    for (const article of request.articles) found += count(article);
  };
  return { name, characters, run };
}
