import type { Entity } from '../../entities/entity.ts';
import type { Range } from '../../parse.ts';
import type { Candidate } from '../situation.ts';

/**
 * « Nom cite le mot du préfet : « … » Il estime que S »: who cites the words, where the source is whoever said them; null where it is not. The one who
 * cites acts, and speaks on.
 */
export function whoCites(said: Pick<Candidate, 'source' | 'report'> | undefined): Range | null {
  const { source, report } = said ?? {};
  if (!source || !report?.source || report.side !== 'after') return null;
  return report.source.last <= report.cue.first && report.cue.last <= source.first ? report.source : null;
}

/** Adds who has spoken to the list, last one last. */
export function noteSpeakers(speakers: Entity[], ...spoke: readonly (Entity | undefined)[]): void {
  for (const entity of spoke) if (entity && speakers.at(-1) !== entity) speakers.push(entity);
}
