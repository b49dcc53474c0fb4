/** The day "2021-09-20" as it is stored, midnight UTC; null when there is no such day. */
export function parseDay(typed: string): Date | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(typed)) return null;
  const day = new Date(`${typed}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || formatDay(day) !== typed ? null : day;
}

export function formatDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}
