/** A bar as long as a share of its room, from 0 to 1. The number stands beside it. */
export function ShareBar({ share }: { share: number }) {
  return (
    <svg aria-hidden="true" width="100%" height="8" className="min-w-0 flex-1">
      <rect width="100%" height="8" rx="2" className="fill-surface" />
      <rect width={`${100 * share}%`} height="8" rx="2" className="share-bar" />
    </svg>
  );
}
