/** What a tab says that has nothing to list. */
export function EmptyList({ title, hint }: { readonly title: string; readonly hint?: string }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {hint && <p>{hint}</p>}
    </div>
  );
}
