import { type AttendanceFacts, attendanceFigures } from "@/lib/attendance/rules";

/** The attendance line set large, each number over its own word. */
export function AttendanceFigures({ facts }: { facts: AttendanceFacts }) {
  const figures = attendanceFigures(facts);
  if (figures.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-4 border-ink border-y-2 py-4">
      {figures.map(({ count, label }) => (
        <div key={label} className="grid">
          <dt className="order-2 text-muted text-small">{label}</dt>
          <dd className="font-mono text-h2">{count}</dd>
        </div>
      ))}
    </dl>
  );
}
