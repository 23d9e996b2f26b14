import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../locales/index.ts';
import type { AnnotationState } from '../platform/messages.ts';

type Unfound = Exclude<AnnotationState, { readonly status: 'done' | 'reading' }>;

export interface StateActions {
  /** Marks the page (again): from the state `off`, and to try again after an error. */
  readonly onMark: () => void;
  readonly onReadAnyway: () => void;
  /** Puts a text on the clipboard; resolves to whether that worked. */
  readonly onCopyText: (text: string) => Promise<boolean>;
}

interface StateMessageProps extends StateActions {
  readonly state: Unfound;
  readonly words: Words;
}

/** Each state without findings: one sentence on what is the matter, one on what to do, one action where there is one. */
export function StateMessage({ state, words, onMark, onReadAnyway, onCopyText }: StateMessageProps) {
  const { states } = words;
  switch (state.status) {
    case 'off':
      return (
        <Message {...states.off}>
          <Action label={states.off.action} onClick={onMark} />
        </Message>
      );
    case 'not-article':
      return (
        <Message {...states.notArticle}>
          <Action label={states.notArticle.action} onClick={onReadAnyway} />
        </Message>
      );
    case 'restricted':
      return <Message {...states.restricted[state.reason]} />;
    case 'error':
      return (
        <Message {...states.error}>
          <p class="error-message">{state.message}</p>
          <Action label={states.error.again} onClick={onMark} />
          <CopyDetails details={`${state.message}\n${state.details}`} words={words} onCopyText={onCopyText} />
        </Message>
      );
  }
}

interface MessageProps {
  readonly title: string;
  readonly hint: string;
  readonly children?: ComponentChildren;
}

function Message({ title, hint, children }: MessageProps) {
  return (
    <div class="message" role="status">
      <h1 class="message-title">{title}</h1>
      {hint && <p class="message-hint">{hint}</p>}
      {children}
    </div>
  );
}

function Action({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="button" onClick={onClick}>
      {label}
    </button>
  );
}

interface CopyDetailsProps {
  readonly details: string;
  readonly words: Words;
  readonly onCopyText: StateActions['onCopyText'];
}

function CopyDetails({ details, words, onCopyText }: CopyDetailsProps) {
  const [copied, setCopied] = useState(false);
  return (
    <button type="button" class="button plain" onClick={() => void onCopyText(details).then(setCopied)}>
      {copied ? words.states.error.copied : words.states.error.copy}
    </button>
  );
}
