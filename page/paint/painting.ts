import type { Analysis } from '../../engine/model.ts';
import type { TextMap } from '../read/index.ts';
import type { Painting } from './highlights.ts';
import { type Places, stretchesOf } from './layers.ts';
import { HUE_COUNT } from './palette.ts';
import type { HighlightNames } from './style.ts';

export interface Passages {
  readonly painting: Painting;
  /** The live ranges of each finding that is on the page, by id. */
  readonly ranges: ReadonlyMap<string, readonly Range[]>;
  /** Open shadow roots that hold article text: Firefox paints there only with a style sheet of their own. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/** Turns an analysis and the places of its findings into ranges of the live page. */
export function passagesOf(analysis: Analysis, map: TextMap, places: Places, names: HighlightNames): Passages {
  const painting = new Map<string, Range[]>();
  const put = (name: string | undefined, ranges: readonly Range[]) => {
    if (name === undefined || ranges.length === 0) return;
    const list = painting.get(name);
    if (list === undefined) painting.set(name, [...ranges]);
    else list.push(...ranges);
  };
  const shadowRoots = new Set<ShadowRoot>();
  for (const stretch of stretchesOf(analysis, places)) {
    const ranges = map.rangesOf(stretch);
    put(stretch.tint === null ? undefined : names.tints[Math.min(stretch.tint, HUE_COUNT)], ranges);
    put(stretch.line === null ? undefined : names.lines[stretch.line], ranges);
    for (const { startContainer } of ranges) {
      const root = startContainer.getRootNode();
      if ('host' in root) shadowRoots.add(root as ShadowRoot);
    }
  }
  const ranges = new Map<string, readonly Range[]>();
  for (const [id, span] of places) {
    const found = map.rangesOf(span);
    if (found.length > 0) ranges.set(id, found);
  }
  return { painting, ranges, shadowRoots: [...shadowRoots] };
}
