import { join } from 'node:path';
import { LanguageError, startLanguage } from './languages/start.ts';

const USAGE = `Starts a language: a file of word lists to fill, and what belongs to it.

  npm run new:language CODE

CODE is the language's code in ISO 639: nl for Dutch.`;

const NEXT = (code: string) => `
What to do next:

  1. Fill the lists of engine/languages/${code}.ts: marks, frequent words and pronouns first, then the verbs that report.
     engine/languages/fr.ts shows how full they are. (?!) stands for a pattern that matches nothing.
  2. Write articles of your own in tests/pages/${code}-…, tidy and mangled, with what a careful reader finds in them; the first
     one is a page to write over. docs/measuring.md says how they are judged.
  3. Fill page/read/words/${code}.ts with what stands between the paragraphs of a page and is not its text.
  4. Name the language in README.md.
  5. See how right it is: npm run eval -- tests/pages. Then npm test.`;

const [code, ...others] = process.argv.slice(2);
if (code === '--help') console.log(USAGE);
else if (code === undefined || others.length > 0) {
  console.error(
    `new:language: ${code === undefined ? 'no code is named.' : 'one code at a time, please.'}\n\n${USAGE}`,
  );
  process.exitCode = 2;
} else start(code);

function start(code: string): void {
  try {
    const files = startLanguage(code, join(import.meta.dirname, '..'));
    console.log(['Written:', '', ...files.map((file) => `  ${file}`), NEXT(code)].join('\n'));
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    console.error(`new:language: ${error.message}`);
    process.exitCode = 2;
  }
}
