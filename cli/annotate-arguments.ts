import { parseArgs } from 'node:util';

export const USAGE = `Finds who says what, and what is disputed, in news articles.

  npm run annotate -- [--format table|json] FILE…

FILE is a saved page (.html) or plain text with a blank line between paragraphs (.txt), in UTF-8.

  --format table   a report for people (what is printed without this option)
  --format json    one JSON object a line, one for each file, in order; add --silent after “npm run”
  --help           this text

Exit status: 0 all went well, 1 a file could not be read (the others are), 2 the command was not understood.`;

export type Wanted =
  | { readonly format: 'table' | 'json'; readonly files: readonly string[] }
  | { readonly help: true }
  | { readonly wrong: string };

/** What the words after the command ask for. */
export function argumentsOf(words: readonly string[]): Wanted {
  try {
    const options = { format: { type: 'string', default: 'table' }, help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    if (values.help) return { help: true };
    if (values.format !== 'table' && values.format !== 'json')
      return { wrong: `there is no format “${values.format}”: it is table or json.` };
    if (positionals.length === 0) return { wrong: 'no file is named.' };
    return { format: values.format, files: positionals };
  } catch (error) {
    return { wrong: (error as Error).message.split(/\.\s/)[0] ?? 'the options were not understood.' };
  }
}
