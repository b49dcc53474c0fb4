type Props = { label: string; count: number; of: number };

/** How many of all, as a number and as a length. */
export function CountBar({ label, count, of }: Props) {
  const share = of === 0 ? 0 : (100 * count) / of;
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-4 py-2">
      <dt className="min-w-0 [overflow-wrap:anywhere]">{label}</dt>
      <dd className="font-mono">{count}</dd>
      <svg aria-hidden="true" className="col-span-2 mt-1 h-1 w-full" preserveAspectRatio="none">
        <rect width="100%" height="100%" className="fill-hairline" />
        <rect width={`${share}%`} height="100%" className="fill-ink" />
      </svg>
    </div>
  );
}
