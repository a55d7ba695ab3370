/** A horizontal bar for a share from 0 to 1, without a number. */
export function ShareBar({ share }: { share: number }) {
  return (
    <svg aria-hidden="true" width="100%" height="8" className="min-w-0 flex-1">
      <rect width="100%" height="8" rx="2" className="fill-surface" />
      <rect width={`${100 * share}%`} height="8" rx="2" className="share-bar" />
    </svg>
  );
}
