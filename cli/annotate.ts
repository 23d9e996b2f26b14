import { analyse } from '../engine/index.ts';
import { argumentsOf, USAGE } from './annotate-arguments.ts';
import { loadArticle, UnreadableFile } from './documents.ts';
import { report } from './report.ts';

/** Whoever reads the output may stop reading (`| head`): that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const wanted = argumentsOf(process.argv.slice(2));
if ('help' in wanted) await print(USAGE);
else if ('wrong' in wanted) {
  console.error(`annotate: ${wanted.wrong}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  for (const [i, file] of wanted.files.entries()) await annotate(file, wanted.format, i);
}

/** Prints one file's findings, or what keeps it from being read. */
async function annotate(file: string, format: 'table' | 'json', index: number): Promise<void> {
  try {
    const analysis = analyse(loadArticle(file));
    await print(
      format === 'json' ? JSON.stringify(analysis) : `${index ? `\n${'─'.repeat(100)}\n\n` : ''}${report(analysis)}`,
    );
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof UnreadableFile) console.error(`annotate: ${file} ${error.message}`);
    else
      console.error(
        `annotate: ${file} could not be analysed. This is a defect, please report it with the file:\n${(error as Error).stack}`,
      );
  }
}

/** Waits until the line is taken, so that a slow reader does not fill the memory. */
function print(line: string): Promise<void> {
  return new Promise((done) => process.stdout.write(`${line}\n`, () => done()));
}
