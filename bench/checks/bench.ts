import { DEFAULT_THRESHOLDS } from '../../factcheck/packs/thresholds.ts';
import { cost } from './cost.ts';
import { type Answer, answersWithHalf, at, bestAt, type Precision } from './half.ts';
import { packOf } from './packs.ts';
import { claimsOf, type Post, type Posts, PostsError, readPosts } from './posts.ts';
import { success } from './success.ts';

const USAGE = `Measures how well published checks are found.

  npm run bench:checks -- DIR

DIR holds train-fra.csv and dev-fra.csv: posts, and the checked claim that each repeats. docs/factcheck.md says what the figures mean.`;

/** Half of the claims is taken away in so many ways: one draw alone says little on 147 posts. */
const DRAWS = { train: 3, dev: 10 };
const RECORDS = 30_000;

const [folder, ...rest] = process.argv.slice(2);
if (!folder || rest.length > 0 || folder.startsWith('-')) {
  console.error(USAGE);
  process.exitCode = 2;
} else run(folder);

function run(folder: string): void {
  try {
    const posts = readPosts(folder);
    const claims = claimsOf(posts);
    console.log(
      `${posts.train.length} training posts (weights and thresholds were fitted on them), ${posts.dev.length} development posts, ${claims.length} claims`,
    );
    ranking(posts, claims);
    halves(posts);
    costs(claims, posts.language);
  } catch (error) {
    if (!(error instanceof PostsError)) throw error;
    console.error(`bench:checks: ${error.message}`);
    process.exitCode = 1;
  }
}

function ranking(posts: Posts, claims: readonly string[]): void {
  console.log('\nRanking: the post’s claim is first, is among the first ten (goal 0.74, 0.89 of all posts)');
  const pack = packOf(claims, posts.language, DEFAULT_THRESHOLDS);
  const row = (name: string, part: readonly Post[]) => {
    const [plain, ours] = [true, false].map((way) => success(part, pack, posts.language, way));
    console.log(
      `  ${name.padEnd(12)} ${figure(ours?.at1)} ${figure(ours?.at10)}    BM25 alone ${figure(plain?.at1)} ${figure(plain?.at10)}`,
    );
  };
  row('training', posts.train);
  row('development', posts.dev);
  row('all', [...posts.train, ...posts.dev]);
}

function halves(posts: Posts): void {
  console.log('\nHalf of the claims taken away: what is given as the same claim (goal precision 0.90 at recall 0.38)');
  const row = (name: string, part: readonly Post[], draws: number) => {
    const answers = Array.from({ length: draws }, (_, draw) => answersWithHalf(part, posts, draw + 1)).flat();
    const best = bestAt(answers, 0.9);
    console.log(`  ${name.padEnd(12)} best ${both(best)} | as stored ${both(at(answers, DEFAULT_THRESHOLDS.same))}`);
    return answers;
  };
  row('training', posts.train, DRAWS.train);
  calibration(row('development', posts.dev, DRAWS.dev));
}

/** Confidence against how often it held. */
function calibration(answers: readonly Answer[]): void {
  for (const [from, to] of [
    [0.4, 0.6],
    [0.6, 0.7],
    [0.7, 0.9],
    [0.9, 1.01],
  ] as const) {
    const inside = answers.filter(({ confidence }) => confidence !== null && confidence >= from && confidence < to);
    const right = inside.filter((answer) => answer.right).length;
    console.log(
      `    confidence ${from.toFixed(2)} to ${Math.min(to, 1).toFixed(2)}: right in ${figure(right / inside.length)} of ${inside.length}`,
    );
  }
}

function costs(claims: readonly string[], language: string): void {
  const { records, importSeconds, openMilliseconds, megabytes, searchMilliseconds } = cost(claims, language, RECORDS);
  console.log(`\n${records} records, most of them made by mixing the words of two claims`);
  console.log(
    `  import ${importSeconds.toFixed(1)} s (goal 10), stored ${megabytes.toFixed(1)} MB (goal 60), opened in ${openMilliseconds.toFixed(0)} ms`,
  );
  console.log(`  100 claims searched in ${searchMilliseconds.toFixed(0)} ms (goal 100)`);
}

function both({ precision, recall, threshold }: Precision): string {
  return `precision ${figure(precision)}, recall ${figure(recall)}, from ${threshold.toFixed(2)} on`;
}

function figure(value: number | undefined): string {
  return (value ?? 0).toFixed(3);
}
