import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import type { RaceRequest, RaceResult } from './race.ts';
import { reportLines } from './report.ts';
import { measureSizes } from './sizes.ts';
import { articlesIn, headOf, joined } from './texts.ts';

const USAGE = `Measures how fast the engine is, and how large its word data. docs/measuring.md says how.

  npm run bench            about two minutes; leave the machine alone meanwhile
  npm run bench -- --quick small texts, one round: shows that it runs, not how fast`;

const FOLDER = join(import.meta.dirname, '..', '..', '.cache', 'bench');

const QUICK = { articles: { rounds: 1, warmUp: 0 }, growing: { rounds: 1, warmUp: 0 } };
const THOROUGH = { articles: { rounds: 15, warmUp: 4000 }, growing: { rounds: 5, warmUp: 4000 } };

const words = process.argv.slice(2);
const quick = words.includes('--quick');
if (words.some((word) => word !== '--quick')) {
  console.log(USAGE);
  process.exitCode = words.includes('--help') ? 0 : 2;
} else {
  const articles = articlesIn('en').slice(0, quick ? 2 : undefined);
  // The same mixture at every length: the head of each article, together about 10,000 characters.
  const heads = articles.map((article) => headOf(article, 10_000 / articles.length));
  const growing = (quick ? [1, 4] : [1, 10, 100, 1000]).map((times) => joined(heads, times));
  const result = race(await bundle('bench/speed/race.ts'), { articles, growing, timing: quick ? QUICK : THOROUGH });
  const lengths = growing.map(({ text }) => text.length);
  for (const line of reportLines(result, lengths, await measureSizes())) console.log(line);
}

/** Runs the measured code in a process of its own, as plain JavaScript. */
function race(code: string, request: RaceRequest): RaceResult {
  mkdirSync(FOLDER, { recursive: true });
  const [program, texts] = [join(FOLDER, 'race.mjs'), join(FOLDER, 'texts.json')];
  writeFileSync(program, code);
  writeFileSync(texts, JSON.stringify(request));
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', program, texts], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error('The measured program ended with an error; it is above.');
  return JSON.parse(stdout);
}
