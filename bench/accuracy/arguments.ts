import { parseArgs } from 'node:util';
import { RULE_IDS } from './rules.ts';

export const USAGE = `Measures what the engine finds against what careful readers found.

  npm run eval -- [--misses N] [--rule ID] [--reading FOLDER] [--record] DIR…

DIR holds articles with their gold: pairs NAME.html (or NAME.txt) and NAME.json, or folders with page.html and expected.json,
such as tests/pages. docs/measuring.md says what the figures mean.

  --misses N   what went wrong, at most N of each kind
  --rule ID    every finding of one rule, right and wrong, in its sentence
  --reading FOLDER
               measure a second reader, whose NAME.json lie there, in place of the engine: how far two readers agree
  --record     note the figures in bench/accuracy/history.jsonl and in docs/measuring.md
  --help       this text

Exit status: 0 all went well, 1 a corpus could not be read or an article not analysed, 2 the command was not understood.`;

export type Wanted =
  | {
      readonly folders: readonly string[];
      readonly misses: number;
      readonly rule: string | null;
      /** The folder of a second reader's findings, null for the engine's own. */
      readonly reading: string | null;
      readonly record: boolean;
    }
  | { readonly help: true }
  | { readonly wrong: string };

/** What the words after the command ask for. */
export function argumentsOf(words: readonly string[]): Wanted {
  try {
    const options = {
      misses: { type: 'string', default: '0' },
      rule: { type: 'string' },
      reading: { type: 'string' },
      record: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    } as const;
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    if (values.help) return { help: true };
    const { rule = null, reading = null, record } = values;
    if (!/^\d+$/.test(values.misses)) return { wrong: `--misses takes a number, not “${values.misses}”.` };
    if (rule !== null && !RULE_IDS.includes(rule)) {
      return { wrong: `there is no rule “${rule}”. The rules are ${RULE_IDS.join(', ')}.` };
    }
    if (record && reading !== null) return { wrong: '--record notes what the engine finds, not what a reader does.' };
    if (positionals.length === 0) return { wrong: 'no folder is named.' };
    return { folders: positionals, misses: Number(values.misses), rule, reading, record };
  } catch (error) {
    return { wrong: (error as Error).message.split(/\.\s/)[0] ?? 'the options were not understood.' };
  }
}
