import { table } from '../../cli/text-table.ts';
import { type Band, calibration } from './calibration.ts';
import type { Figures, Found } from './figures.ts';
import { byRule, type Firing, type RuleFigures } from './rules.ts';

/** A share of 0 to 1 in per cent with one decimal; a dash where there is none. */
export const percent = (share: number | null): string =>
  share === null || Number.isNaN(share) ? '–' : (100 * share).toFixed(1);

/** The figures of a corpus as lines for people, stage by stage. */
export function stageLines(figures: Figures): string[] {
  const { kinds, speakers, speakersMarked, confident, echoes, notSpeech, boilerplate, claimants } = figures;
  const row = (name: string, { gold, found, predicted, precision, recall, f1 }: Found) => [
    name,
    `${gold}`,
    `${predicted}`,
    `${found}`,
    ...[precision, recall, f1].map(percent),
  ];
  return [
    ...table(
      [
        ['', 'gold', 'found', 'right', 'P', 'R', 'F1'],
        row('marked passages', figures.marked),
        row('reported clauses', figures.indirect),
        row('disputed claims', figures.disputed),
      ],
      'lrrrrrr',
    ),
    `who said what (words and person), F1: marked ${percent(figures.whoMarked)}, all ${percent(figures.who)}`,
    `of what was found: kind right ${percent(kinds.share)}, speaker right ${percent(speakers.share)} of ${speakers.of} (marked ${percent(speakersMarked.share)} of ${speakersMarked.of}), claimant right ${percent(claimants.share)} of ${claimants.of}`,
    `confidence 0.9 or more: ${percent(confident.share)} of those found, right ${percent(confident.right)}`,
    `echoes found ${echoes.found} of ${echoes.gold}; not speech taken for it ${notSpeech.taken} of ${notSpeech.gold}; boilerplate taken ${boilerplate.taken} of ${boilerplate.gold}`,
  ];
}

/** One line a rule; `who` heads the column of those whose person is right too. */
export function ruleLines(firings: readonly Firing[], who: string): string[] {
  const row = ({ rule, fired, spanRight, right, precision, confidence }: RuleFigures) => [
    rule,
    ...[fired, spanRight, right, fired - right].map(String),
    percent(precision),
    percent(confidence),
  ];
  const head = ['rule', 'fired', 'words right', `${who} right`, 'wrong', 'right %', 'confidence %'];
  return table([head, ...byRule(firings).map(row)], 'lrrrrrr');
}

/** One line a band of confidence. */
export function calibrationLines(firings: readonly Firing[]): string[] {
  const row = ({ from, to, fired, spanRight, confidence, precision }: Band) => [
    `${from.toFixed(1)} to ${to.toFixed(1)}`,
    `${fired}`,
    `${spanRight}`,
    percent(confidence),
    percent(precision),
  ];
  const head = ['confidence', 'fired', 'words right', 'its mean', 'person right %'];
  return table([head, ...calibration(firings).map(row)], 'lrrrr');
}
