import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** A post, and the checked claim that it repeats. */
export interface Post {
  readonly text: string;
  readonly claim: string;
}

export interface Posts {
  /** What the weights were fitted on. */
  readonly train: readonly Post[];
  /** What nothing was fitted on. */
  readonly dev: readonly Post[];
  /** BCP 47 tag. */
  readonly language: string;
}

/** The folder does not hold what is measured on. The message says what to do. */
export class PostsError extends Error {}

const LANGUAGES: Readonly<Record<string, string>> = {
  fra: 'fr',
  eng: 'en',
  deu: 'de',
  spa: 'es',
  ita: 'it',
  por: 'pt',
};

/**
 * Reads `train-fra.csv` and `dev-fra.csv` (or another language’s) with the columns `post` and `normalized claim`.
 *
 * @throws PostsError
 */
export function readPosts(folder: string): Posts {
  const code = Object.keys(LANGUAGES).find((three) => existsSync(join(folder, `train-${three}.csv`)));
  if (!code) {
    throw new PostsError(
      `${folder} does not hold train-fra.csv and dev-fra.csv. Name the folder with the posts of CheckThat! 2025, task 2; docs/factcheck.md says where they come from.`,
    );
  }
  const [train, dev] = ['train', 'dev'].map((part) => readTable(join(folder, `${part}-${code}.csv`)));
  return { train: train as Post[], dev: dev as Post[], language: LANGUAGES[code] as string };
}

function readTable(path: string): Post[] {
  if (!existsSync(path)) throw new PostsError(`${path} is missing. Put it beside the other table.`);
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const posts = data.flatMap(({ post, 'normalized claim': claim }) =>
    post && claim ? [{ text: post, claim: claim.trim() }] : [],
  );
  if (posts.length === 0) throw new PostsError(`${path} has no columns “post” and “normalized claim”.`);
  return posts;
}

/** Every claim once. */
export function claimsOf({ train, dev }: Posts): string[] {
  return [...new Set([...train, ...dev].map(({ claim }) => claim))];
}
