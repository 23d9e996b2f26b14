import type { Words } from '../locales/index.ts';

/** Where the findings will stand, while the article is read. The style sheet keeps it invisible for the first 300 ms. */
export function Skeleton({ words }: { readonly words: Words }) {
  return (
    <div class="skeleton" role="status">
      <span class="spoken-only">{words.states.reading}</span>
      <div aria-hidden="true">
        <span class="bone title-bone" />
        <span class="bone" style={{ width: '62%' }} />
        <span class="bone bar-bone" />
        {[92, 74, 84].map((width) => (
          <span key={width} class="bone-voice">
            <span class="bone" style={{ width: '38%' }} />
            <span class="bone" style={{ width: `${width}%` }} />
            <span class="bone" style={{ width: `${width - 20}%` }} />
          </span>
        ))}
      </div>
    </div>
  );
}
