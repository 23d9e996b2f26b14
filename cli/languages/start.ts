import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addToList } from './add-to-list.ts';
import { skeletonOf } from './skeleton.ts';

/** What the sections of a language file hold. */
const SHAPE = 'engine/languages/shape';

/** A language can't be started. The message says why, and what to do. */
export class LanguageError extends Error {}

/**
 * Starts a language: its words for the engine and for reading pages, with everything empty, its lines in the lists of
 * languages, and a first saved page.
 * @param root folder of the project.
 * @returns the files that were written or changed, from there.
 * @throws LanguageError before anything is written.
 */
export function startLanguage(code: string, root: string): string[] {
  const name = nameOf(code);
  const path = (file: string) => join(root, file);
  const engine = `engine/languages/${code}.ts`;
  const words = `page/read/words/${code}.ts`;
  const page = `tests/pages/${code}-first`;
  const there = [engine, words, page].find((file) => existsSync(path(file)));
  if (there)
    throw new LanguageError(`${name} has been started: ${there} is there. Go on in it, or take it away first.`);

  const read = (file: string) => readFileSync(path(file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(path(file), text);
  const given = { code: `'${code}'`, name: `'${name}'` };
  const shape = ['language.ts', ...readdirSync(path(SHAPE)).map((file) => `shape/${file}`)];
  const language = skeletonOf(shape.map((file) => read(`engine/languages/${file}`)).join('\n'), 'Language', given);
  const reading = skeletonOf(read('page/read/words/shape.ts'), 'ReadingWords', {});
  write(engine, `import type { Language } from './language.ts';\n\nexport const ${code}: Language = ${language};\n`);
  write(words, `import type { ReadingWords } from './shape.ts';\n\nexport const ${code}: ReadingWords = ${reading};\n`);
  const lists = { 'engine/languages/index.ts': 'LANGUAGES', 'page/read/words/index.ts': 'ALL' };
  for (const [file, list] of Object.entries(lists)) write(file, addToList(read(file), list, code));
  mkdirSync(path(page));
  write(`${page}/page.html`, pageIn(code, name));
  write(`${page}/expected.json`, `${JSON.stringify(expectedOf(code), null, 1)}\n`);
  return [engine, words, ...Object.keys(lists), `${page}/page.html`, `${page}/expected.json`];
}

/** The English name of a language, by its code. */
function nameOf(code: string): string {
  if (!/^[a-z]{2,3}$/.test(code)) {
    throw new LanguageError(
      `“${code}” is no code of a language: two or three small letters, as in nl for Dutch (ISO 639).`,
    );
  }
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code);
  if (name) return name;
  throw new LanguageError(
    `No language is known by the code “${code}”. ISO 639 lists the codes: nl is Dutch, cs Czech.`,
  );
}

/** A page to write over: it must be there from the first day, so that the tests see the language. */
function pageIn(code: string, name: string): string {
  return `<!DOCTYPE html>
<html lang="${code}">
<head>
<meta charset="utf-8">
<title>…</title>
</head>
<body>
<article>
<h1>…</h1>
<p>… (an article in ${name}, of your own invention, takes the place of this line)</p>
</article>
</body>
</html>
`;
}

function expectedOf(code: string) {
  return {
    id: `${code}-first`,
    lang: code,
    entities: [],
    quotations: [],
    notSpeech: [],
    boilerplate: [],
    disputed: [],
  };
}
