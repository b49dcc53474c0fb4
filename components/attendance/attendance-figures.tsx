import { Figures } from "@/components/ui/figures";
import { type AttendanceFacts, attendanceFigures } from "@/lib/attendance/rules";

/** The attendance line set large. */
export function AttendanceFigures({ facts }: { facts: AttendanceFacts }) {
  const figures = attendanceFigures(facts);
  if (figures.length === 0) return null;
  return <Figures figures={figures.map(({ count, label }) => ({ figure: count, label }))} />;
}
