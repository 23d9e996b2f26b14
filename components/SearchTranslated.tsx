import type { Words } from '../locales/index.ts';
import type { TranslatedContext, TranslatedSearch, TranslationOffer } from './list-context.ts';

/** So many languages stand unfolded: a large collection holds dozens. */
const FEW = 3;

interface SearchTranslatedProps {
  readonly translated: TranslatedContext;
  readonly words: Words;
}

/** Searches collections in other languages, where the browser itself can translate the claims. Nothing happens without a click. */
export function SearchTranslated({ translated, words }: SearchTranslatedProps) {
  const { offers } = translated;
  const text = words.translated;
  if (offers.length === 0) return null;
  const downloads = offers.some(({ download, search }) => download && search.step !== 'done');
  const lines = (some: readonly TranslationOffer[]) =>
    some.map((offer) => <Offer key={offer.language} offer={offer} translated={translated} words={words} />);
  return (
    <div class="translated">
      {lines(offers.slice(0, FEW))}
      {offers.length > FEW && (
        <details class="rest">
          <summary>{text.more}</summary>
          {lines(offers.slice(FEW))}
        </details>
      )}
      <p class="check-limit">
        {text.onDevice} {downloads && text.download}
      </p>
    </div>
  );
}

/** One language: its button, how far the search is, and what came of it. */
function Offer({
  offer: { language, search },
  translated,
  words,
}: SearchTranslatedProps & { offer: TranslationOffer }) {
  const text = words.translated;
  const running = search.step === 'opening' || search.step === 'translating';
  return (
    <div class="translated-offer">
      <p class="check-actions">
        <button
          type="button"
          class="link"
          aria-disabled={running}
          onClick={() => running || translated.onSearch(language)}
        >
          {text.search(language)}
        </button>
        {running && (
          <button type="button" class="link" onClick={() => translated.onCancel(language)}>
            {text.cancel}
          </button>
        )}
      </p>
      {running && <Progress search={search} words={words} />}
      {/* It is there before it has something to say: only then is that read out. */}
      <p role="status">
        {search.step === 'done' && text.found(search.checks, search.claims, language)}
        {search.step === 'failed' && text.failed(search.failure)}
      </p>
    </div>
  );
}

type Running = Extract<TranslatedSearch, { step: 'opening' | 'translating' }>;

function Progress({ search, words: { translated: text } }: { readonly search: Running; readonly words: Words }) {
  if (search.step === 'translating') {
    return (
      <label class="progress">
        {text.translating(search.done, search.total)}
        <progress max={search.total} value={search.done} />
      </label>
    );
  }
  return (
    <label class="progress">
      {search.loaded === null ? text.opening : text.downloading(search.loaded)}
      <progress {...(search.loaded !== null && { value: search.loaded })} />
    </label>
  );
}
