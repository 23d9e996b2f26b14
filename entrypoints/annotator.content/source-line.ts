import type { Analysis } from '../../engine/model.ts';
import type { Words } from '../../locales/index.ts';

/** A passage as one pastes it into notes: the words in marks, then who says them, the article's title and address. */
export function quotationWithSource(analysis: Analysis, id: string, words: Words): string {
  const quotation = analysis.quotations.find((one) => one.id === id);
  const claim = analysis.claims.find((one) => one.id === id);
  const holder = quotation?.speaker ?? claim?.claimant;
  const name = analysis.speakers.find((speaker) => speaker.id === holder)?.name ?? words.card.unclear;
  const source = [name, analysis.title, analysis.url].filter((part) => part !== null);
  return `${words.quote(quotation?.exact ?? claim?.exact ?? '')}\n— ${source.join(', ')}`;
}
