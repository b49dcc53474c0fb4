import { toCsv } from "@/lib/platform/csv";

/** A table for its organizer to keep, under no cache but theirs. `name` goes into the file's name: slugs only. */
export function csvResponse(name: string, { header, rows }: { header: string[]; rows: string[][] }): Response {
  return new Response(toCsv(header, rows), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.csv"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

/** The same for a file of somebody else's as for one that is not there. */
export function noSuchFile(): Response {
  return new Response("There is no such file.\n", { status: 404, headers: { "cache-control": "no-store" } });
}
