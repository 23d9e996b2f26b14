import { plainText } from '../../cli/text-table.ts';
import type { Analysis, Finding } from '../../engine/model.ts';
import { countable } from './figures.ts';
import type { Measured } from './measure.ts';

interface Shown {
  readonly finding: Finding;
  readonly verdict: string;
  readonly who: string;
}

/** Every finding of one rule that counts, the wrong ones first, each in its sentence: `[[ … ]]` is what was found. */
export function findingsOfRule(measured: readonly Measured[], rule: string): string[] {
  const shown = measured.flatMap(({ document, analysis, judgement }) => {
    const nameIn = (id: string | null | undefined) =>
      document.gold.entities.find((one) => one.id === id)?.name ?? 'nobody';
    const quotations = countable(judgement.quotations).flatMap(({ gold, finding, speaker, personRight }): Shown[] => {
      const who = speaker?.name ?? 'nobody';
      return finding ? [{ finding, who, verdict: verdictOf(gold && nameIn(gold.speaker), personRight) }] : [];
    });
    const claims = countable(judgement.claims).flatMap(({ gold, finding, claimant, claimantRight }): Shown[] => {
      const right = claimantRight || (gold !== null && !gold.claimant);
      const who = claimant?.name ?? 'nobody';
      return finding ? [{ finding, who, verdict: verdictOf(gold && nameIn(gold.claimant), right) }] : [];
    });
    return [...quotations, ...claims]
      .filter(({ finding }) => finding.rule === rule)
      .map(({ finding, verdict, who }) => ({
        wrong: verdict !== RIGHT,
        line: plainText(
          `${verdict} · ${document.name} · ${who}, ${finding.confidence.toFixed(2)} · ${inSentence(analysis, finding)}`,
        ),
      }));
  });
  return shown.sort((a, b) => Number(b.wrong) - Number(a.wrong)).map(({ line }) => line);
}

const RIGHT = 'right';

/** @param wanted the person who is right, null where the words are not in the gold. */
function verdictOf(wanted: string | null, personRight: boolean): string {
  if (wanted === null) return 'WRONG WORDS';
  return personRight ? RIGHT : `WRONG PERSON (${wanted})`;
}

function inSentence({ text, language }: Analysis, { start, end }: Finding): string {
  const block = { start: text.lastIndexOf('\n\n', start) + 1, end: endOf(text, end) };
  const sentences = new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' });
  const around = [...sentences.segment(text.slice(block.start, block.end))]
    .map(({ index, segment }) => ({ start: block.start + index, end: block.start + index + segment.length }))
    .filter((sentence) => sentence.end > start && sentence.start < end);
  const from = around[0]?.start ?? start;
  const to = around.at(-1)?.end ?? end;
  return `${text.slice(from, start)}[[${text.slice(start, end)}]]${text.slice(end, to)}`;
}

function endOf(text: string, from: number): number {
  const end = text.indexOf('\n\n', from);
  return end < 0 ? text.length : end;
}
