import type { Words } from '../locales/index.ts';
import type { PackSummary, PendingImport } from '../platform/store/database.ts';
import { noonOf } from './check-limits.ts';

export interface PackActions {
  readonly onImport: (files: readonly File[]) => void;
  readonly onCancelImport: (id: string) => void;
  readonly onRemovePack: (id: string) => void;
}

export interface PackState {
  readonly packs: readonly PackSummary[];
  readonly imports: readonly PendingImport[];
  /** How far each import is, by its id: records looked at, and all there are. */
  readonly progress: ReadonlyMap<string, { readonly done: number; readonly total: number }>;
}

interface PackSettingsProps extends PackState, PackActions {
  readonly words: Words;
}

/** The reader's collections of published checks, and the files that are to become some. */
export function PackSettings({ packs, imports, progress, words, ...actions }: PackSettingsProps) {
  const text = words.packs;
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">{text.title}</h2>
      <p>{text.hint}</p>
      <ul>
        {packs.map((pack) => (
          <li key={pack.id} class="setting pack">
            <PackLine pack={pack} words={words} />
            <button
              type="button"
              class="button plain"
              aria-label={text.remove(pack.info.name)}
              onClick={() => actions.onRemovePack(pack.id)}
            >
              {words.settings.remove}
            </button>
          </li>
        ))}
        {imports.map(({ id, name, failure }) => (
          <li key={id} class="setting import">
            {failure === null ? (
              <ImportLine name={name} progress={progress.get(id)} words={words} />
            ) : (
              <span role="alert">{text.failed(name, failure)}</span>
            )}
            <button type="button" class="button plain" onClick={() => actions.onCancelImport(id)}>
              {failure === null ? text.cancel : text.dismiss}
            </button>
          </li>
        ))}
      </ul>
      {packs.length === 0 && imports.length === 0 && <p>{text.none}</p>}
      <label class="button file">
        {text.import}
        <input
          type="file"
          multiple
          accept=".json,.jsonld,.csv,.tsv,application/json,application/ld+json,text/csv"
          onChange={({ currentTarget }) => {
            actions.onImport(Array.from(currentTarget.files ?? []));
            currentTarget.value = '';
          }}
        />
      </label>
    </section>
  );
}

/** What a collection holds, says of itself, and what of its file was left out. */
function PackLine({ pack, words }: { readonly pack: PackSummary; readonly words: Words }) {
  const { info, counts, bytes, thresholds } = pack;
  const text = words.packs;
  const left = text.left(counts.repeated, counts.beyond, counts.refused);
  return (
    <span>
      {info.name}
      <small>
        {words.list([
          text.size(counts.taken, bytes),
          text.dated(info.date === null ? null : noonOf(info.date)),
          text.licence(info.licence),
        ])}
      </small>
      {left !== '' && <small>{text.leftOut(left)}</small>}
      <small>{text.measured(thresholds.measured.precision, thresholds.measured.on)}</small>
    </span>
  );
}

interface ImportLineProps {
  readonly name: string;
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  readonly words: Words;
}

function ImportLine({ name, progress: { done, total } = { done: 0, total: 0 }, words }: ImportLineProps) {
  return (
    <label class="progress">
      {words.packs.importing(name, done, total)}
      <progress {...(total > 0 && { max: total, value: done })} />
    </label>
  );
}
