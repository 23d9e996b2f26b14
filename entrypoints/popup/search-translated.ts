import { counted } from '../../components/groups.ts';
import type { TranslatedSearch } from '../../components/list-context.ts';
import type { Analysis } from '../../engine/model.ts';
import { type AskedFinding, askedIn } from '../../factcheck/with-checks.ts';
import { addChecks } from '../../platform/annotation-client.ts';
import { findTranslated } from '../../platform/checks-client.ts';
import { LONGEST_CLAIM, MOST_TRANSLATED } from '../../platform/checks-messages.ts';
import { type OpenTranslator, openTranslator, TranslatorError } from '../../platform/translator.ts';

interface Wanted {
  readonly tabId: number;
  readonly analysis: Analysis;
  /** Primary tags of the languages to translate from and to. */
  readonly source: string;
  readonly target: string;
  /** Told how far it is. */
  readonly say: (search: TranslatedSearch) => void;
  /** Ends it; nothing is said any more. */
  readonly signal: AbortSignal;
}

/**
 * Has the browser translate the claims of an article and the background search the packs for them; what is found is laid beside the
 * claims. Call it synchronously in a click. It never throws: what goes wrong is said.
 */
export async function searchTranslated({ tabId, analysis, source, target, say, signal }: Wanted): Promise<void> {
  let translator: OpenTranslator | null = null;
  try {
    say({ step: 'opening', loaded: null });
    translator = await openTranslator(source, target, signal, (loaded) => say({ step: 'opening', loaded }));
    const asked = askedFirst(analysis);
    const translations: string[] = [];
    for (const { claim } of asked) {
      say({ step: 'translating', done: translations.length, total: asked.length });
      translations.push(await translator.translate(claim.text));
    }
    const found = await findTranslated(
      asked.map(({ claim }, at) => ({
        ...claim,
        text: (translations[at] as string).slice(0, LONGEST_CLAIM),
        language: target,
      })),
    );
    signal.throwIfAborted();
    if (found === null) return say({ step: 'failed', failure: 'no-background' });
    const known = new Map(analysis.claims.map(({ id, checks }) => [id, new Set(checks.map((check) => check.id))]));
    const fresh = asked.map(({ id }, at) => (found[at] ?? []).filter((check) => !known.get(id)?.has(check.id)));
    await Promise.all(asked.map(({ id }, at) => fresh[at]?.length && addChecks(tabId, id, fresh[at])));
    say({ step: 'done', checks: new Set(fresh.flat().map(({ id }) => id)).size, claims: asked.length });
  } catch (error) {
    if (!signal.aborted) say({ step: 'failed', failure: error instanceof TranslatorError ? error.code : 'broken' });
  } finally {
    translator?.close();
  }
}

/** What of an article is searched: the claims that the list counts before all others, and no more than a reader waits for. */
function askedFirst(analysis: Analysis): readonly AskedFinding[] {
  const first = new Set(counted(analysis.claims).map(({ id }) => id));
  const asked = askedIn(analysis);
  return [...asked.filter(({ id }) => first.has(id)), ...asked.filter(({ id }) => !first.has(id))].slice(
    0,
    MOST_TRANSLATED,
  );
}
