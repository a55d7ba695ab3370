/** Stands where the table would be when the list has no entry. */
export function EmptyList() {
  return (
    <div className="max-w-160 px-4 pt-10">
      <p className="text-title font-semibold">This list has no papers yet</p>
      <p className="mt-1 text-row text-ink-muted">Papers appear here as soon as a page of the list names some.</p>
    </div>
  );
}
