import type { Metadata } from "next";
import { DoorGuests } from "@/components/door/door-guests";
import { DoorTemplates } from "@/components/door/door-templates";
import { DoorWalkIns } from "@/components/door/door-walk-ins";
import { UnknownDoor } from "@/components/door/unknown-door";
import { PageHeading } from "@/components/ui/page-heading";
import { SearchForm } from "@/components/ui/search-form";
import { findDoor } from "@/lib/door/queries";
import { searchQuery } from "@/lib/platform/search-query";
import { dutyPath } from "@/lib/volunteers/rules";
import { indexGuests, searchGuests } from "@/public/js/door/search.js";
import { doorLine } from "@/public/js/door/state.js";

// The address of this page is its key: it goes to no search engine and to no other site.
export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { secret } = await params;
  return {
    ...{ title: "Door", robots: { index: false, follow: false }, referrer: "same-origin" },
    manifest: dutyPath("door", secret, "/manifest.webmanifest"),
  };
}

type Props = PageProps<"/door/[secret]">;

/** The door of one event, for whoever holds a link to it. This is the list that needs no scripts; with them, it works offline too. */
export default async function DoorPage({ params, searchParams }: Props) {
  const { secret } = await params;
  const door = await findDoor(secret, new Date());
  if (!door) return <UnknownDoor />;
  const search = await searchQuery(searchParams);
  const address = `/api/door/${encodeURIComponent(secret)}`;
  return (
    <>
      <PageHeading title="Door" above={door.event.title} />
      <div id="door" data-sync={address} data-known={JSON.stringify(door)} className="mt-4 grid gap-6">
        <p className="font-bold text-h3">{doorLine(door)}</p>
        <SearchForm label="Find a guest by name" value={search} />
        <DoorGuests
          secret={secret}
          search={search}
          guests={searchGuests(indexGuests(door.guests), search)}
          timeZone={door.event.timeZone}
        />
        <DoorWalkIns secret={secret} walkIns={door.walkIns} />
      </div>
      <DoorTemplates />
      <script type="module" src="/js/door/door.js" />
    </>
  );
}
