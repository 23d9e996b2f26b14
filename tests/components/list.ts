import type { ChecksContext, ListContext } from '../../components/list-context.ts';
import type { Analysis } from '../../engine/model.ts';
import { overviewOf } from '../../engine/overview.ts';
import { fr } from '../../locales/fr.ts';
import { ANALYSIS } from './fixture.ts';

/** Without collections and without a service. */
export const NO_CHECKS: ChecksContext = {
  collections: [],
  onMute: () => undefined,
  service: null,
  translated: { offers: [], onSearch: () => undefined, onCancel: () => undefined },
};

/** What a list is drawn with, in French, nothing chosen and nothing lost. */
export function listOf(more: Partial<ListContext> = {}, analysis: Analysis = ANALYSIS): ListContext {
  return {
    words: fr,
    language: 'fr',
    analysis,
    overview: overviewOf(analysis),
    lost: new Set(),
    chosen: null,
    onShow: () => undefined,
    checks: NO_CHECKS,
    ...more,
  };
}
