import { argumentsOf, USAGE, type Wanted } from './arguments.ts';
import { type Corpus, CorpusError, readCorpora } from './corpus.ts';
import { figuresOf } from './figures.ts';
import { appendHistory, type CorpusFigures, commitHere, readHistory } from './history.ts';
import { type Measured, measure } from './measure.ts';
import { missLines } from './miss-lines.ts';
import { readTwice, secondReading } from './reading.ts';
import { calibrationLines, ruleLines, stageLines } from './report.ts';
import { findingsOfRule } from './rule-findings.ts';
import { firingsOfClaims, firingsOfQuotations } from './rules.ts';
import { writeTable } from './table.ts';

const wanted = argumentsOf(process.argv.slice(2));
if ('help' in wanted) console.log(USAGE);
else if ('wrong' in wanted) {
  console.error(`eval: ${wanted.wrong}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  const figures = wanted.folders.flatMap((folder) => evaluate(folder, wanted));
  if (wanted.record) record(figures);
}

type Options = Extract<Wanted, { readonly folders: readonly string[] }>;

/** Prints what the corpora of a folder show; a folder that is none gets a line on standard error. */
function evaluate(folder: string, options: Options): CorpusFigures[] {
  try {
    return readCorpora(folder).flatMap((corpus) => evaluateCorpus(corpus, options));
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    console.error(`eval: ${error.message}`);
    process.exitCode = 1;
    return [];
  }
}

function evaluateCorpus(corpus: Corpus, options: Options): CorpusFigures[] {
  const { reading } = options;
  if (reading === null) return [show(corpus, measure(corpus), options)];
  const twice = readTwice(corpus, reading);
  if (twice.documents.length === 0) return [];
  return [
    show(
      twice,
      measure(twice, ({ name, article }) => secondReading(reading, name, article)),
      options,
    ),
  ];
}

function show({ name, language }: Corpus, measured: readonly Measured[], { misses, rule }: Options): CorpusFigures {
  const judgements = measured.map(({ judgement }) => judgement);
  const figures = figuresOf(judgements);
  const failures = measured.flatMap(({ failure }) => failure ?? []);
  print(`${name}: ${measured.length} articles in ${language}, ${failures.length} could not be analysed`, failures);
  print('Stages', stageLines(figures));
  if (rule) print(`Findings of ${rule}`, findingsOfRule(measured, rule));
  else {
    const quotations = firingsOfQuotations(judgements);
    const claims = firingsOfClaims(judgements);
    print('Rules that find quotations', ruleLines(quotations, 'person'));
    if (figures.disputed.gold) print('Rules that find disputed claims', ruleLines(claims, 'claimant'));
    print('Confidence against how often it holds', calibrationLines(quotations));
  }
  if (misses) print('What went wrong', missLines(measured, misses));
  if (failures.length) process.exitCode = 1;
  return { corpus: name, language, articles: measured.length, ...figures };
}

function record(figures: readonly CorpusFigures[]): void {
  const now = { date: new Date().toISOString().slice(0, 10), commit: commitHere() };
  appendHistory(figures.map((one) => ({ ...now, ...one })));
  writeTable(readHistory());
  console.log(
    `Recorded ${figures.length} lines in bench/accuracy/history.jsonl; the table in docs/measuring.md is new.`,
  );
}

function print(title: string, lines: readonly string[]): void {
  console.log([title, ...lines.map((line) => `  ${line}`), ''].join('\n'));
}
