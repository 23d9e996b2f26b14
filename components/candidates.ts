import type { Analysis, Quotation } from '../engine/model.ts';

/** The names of those who may have said it, best first, where the text leaves open which; else empty. */
export function candidatesOf(quotation: Quotation | undefined, { speakers }: Pick<Analysis, 'speakers'>): string[] {
  return (quotation?.candidates ?? []).flatMap((id) => speakers.find((speaker) => speaker.id === id)?.name ?? []);
}
