/** The sign and name of the app. */
export function BrandMark({ withName = true }: { withName?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2 font-bold tracking-tight">
      <svg aria-hidden viewBox="0 0 32 32" className="size-7 shrink-0">
        <rect width="32" height="32" rx="8" fill="var(--brand)" />
        <path
          d="M6 21h5l3-10 4 13 3-8h5"
          fill="none"
          stroke="var(--on-brand)"
          strokeWidth="2.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {withName ? 'Freshlegs' : <span className="sr-only">Freshlegs</span>}
    </span>
  );
}
