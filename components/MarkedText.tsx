import type { Part } from './passage.ts';

interface MarkedTextProps {
  readonly parts: readonly Part[];
  /** `ins` and `del` for two wordings that are compared, `mark` for evidence. */
  readonly as?: 'mark' | 'ins' | 'del';
}

/** A text in which the evidence is marked. */
export function MarkedText({ parts, as: Marked = 'mark' }: MarkedTextProps) {
  return (
    <>
      {parts.map(({ text, marked }, i) => {
        // A text's parts are never reordered: their place is their identity.
        const key = `${i}`;
        return marked ? <Marked key={key}>{text}</Marked> : <span key={key}>{text}</span>;
      })}
    </>
  );
}
