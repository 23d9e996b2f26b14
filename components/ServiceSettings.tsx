import { useState } from 'preact/hooks';
import type { Words } from '../locales/index.ts';

export interface ServiceState {
  readonly hasKey: boolean;
  readonly askAutomatically: boolean;
}

export interface ServiceActions {
  /** Called within the click, so that the browser may ask for its permission; false where that was refused. */
  readonly onSaveKey: (key: string) => Promise<boolean>;
  readonly onForgetKey: () => void;
  readonly onAskAutomatically: (automatic: boolean) => void;
}

interface ServiceSettingsProps extends ServiceState, ServiceActions {
  readonly words: Words;
}

/** Keys of the service look like this; anything else was pasted by mistake, and is not sent anywhere. */
const KEY = /^[\w-]{20,200}$/;

/** The reader's own key for a service that knows published checks. A saved key is never shown again. */
export function ServiceSettings(props: ServiceSettingsProps) {
  const text = props.words.service;
  return (
    <section aria-labelledby="service">
      <h2 id="service">{text.title}</h2>
      <p>{text.hint}</p>
      {props.hasKey ? <SavedKey {...props} /> : <NewKey {...props} />}
    </section>
  );
}

function SavedKey({ words, askAutomatically, onForgetKey, onAskAutomatically }: ServiceSettingsProps) {
  const text = words.service;
  return (
    <>
      <p class="setting">
        <span>{text.saved}</span>
        <button type="button" class="button plain" onClick={onForgetKey}>
          {text.forget}
        </button>
      </p>
      <label class="setting">
        <span>
          {text.automatic}
          <small>{text.automaticHint}</small>
        </span>
        <input
          type="checkbox"
          checked={askAutomatically}
          onChange={({ currentTarget }) => onAskAutomatically(currentTarget.checked)}
        />
      </label>
    </>
  );
}

function NewKey({ words, onSaveKey }: ServiceSettingsProps) {
  const text = words.service;
  const [said, setSaid] = useState<string | null>(null);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('key') as HTMLInputElement;
    const key = field.value.trim();
    if (!KEY.test(key)) return setSaid(text.malformed);
    setSaid(null);
    void onSaveKey(key).then((allowed) => !allowed && setSaid(text.refused));
  };
  return (
    <form class="setting key" onSubmit={save}>
      <label>
        {text.key}
        <input class="field" name="key" type="password" autocomplete="off" spellcheck={false} />
      </label>
      <button type="submit" class="button">
        {text.save}
      </button>
      <p role="alert">{said}</p>
    </form>
  );
}
