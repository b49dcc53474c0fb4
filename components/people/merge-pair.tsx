import { ActionForm } from "@/components/ui/action-form";
import { DefinitionRow } from "@/components/ui/definition-row";
import { mergePeopleAction, tellPeopleApartAction } from "@/lib/people/actions";
import type { findPairToMerge } from "@/lib/people/queries";
import { profileLabel } from "@/lib/people/rules";
import { Face } from "./face";

type Pair = NonNullable<Awaited<ReturnType<typeof findPairToMerge>>>;
type Person = Pair[number];

const list = new Intl.ListFormat("en-GB");

type Props = { pair: Pair; areToldApart: boolean };

/** Two pages side by side, each with the button that makes it the one that stays, and one that says they are two people's. */
export function MergePair({ pair: [one, other], areToldApart }: Props) {
  return (
    <>
      <div className="grid gap-x-10 gap-y-12 sm:grid-cols-2">
        <Page person={one} other={other} />
        <Page person={other} other={one} />
      </div>
      <div className="border-hairline border-t pt-6">
        {areToldApart ? (
          <p>Somebody said that these are two people. They are not suggested any more, and can still be joined here.</p>
        ) : (
          <ActionForm
            action={tellPeopleApartAction}
            hidden={{ personId: one.id, otherId: other.id }}
            submit="They are two people"
            variant="quiet"
          >
            <p className="text-muted text-small">
              Two people who look like one? Both pages stay, and are not suggested again.
            </p>
          </ActionForm>
        )}
      </div>
    </>
  );
}

function Page({ person, other }: { person: Person; other: Person }) {
  const { id, slug, name, headline, bio, photo, links } = person;
  return (
    <section aria-labelledby={`person-${id}`} className="grid content-start gap-5">
      <h2 id={`person-${id}`} className="flex min-w-0 items-center gap-3 font-bold text-h2">
        <Face name={name} photo={photo} />
        <span className="min-w-0">{name}</span>
      </h2>
      <dl>
        <DefinitionRow term="Address">
          <span className="[overflow-wrap:anywhere] font-mono text-small">/people/{slug}</span>
        </DefinitionRow>
        <DefinitionRow term="In one line">{headline || "Nothing"}</DefinitionRow>
        <DefinitionRow term="About">
          {bio === "" ? "Nothing" : `${bio.slice(0, 200)}${bio.length > 200 ? "…" : ""}`}
        </DefinitionRow>
        <DefinitionRow term="Links">{links.length > 0 ? list.format(links.map(profileLabel)) : "None"}</DefinitionRow>
        <DefinitionRow term="Appeared">{appearances(person)}</DefinitionRow>
        <DefinitionRow term="Account">{person.user ? "Yes" : "None"}</DefinitionRow>
        {person.hiddenAt && <DefinitionRow term="Hidden">Yes, and so will be who stays</DefinitionRow>}
      </dl>
      <ActionForm
        action={mergePeopleAction}
        hidden={{ keptId: id, goneId: other.id }}
        submit={`Keep ${name} (/people/${slug})`}
        idPrefix={`keep-${id}`}
      >
        <p className="text-muted text-small">
          What this page says stays. Where it says nothing, it takes over what the other says. It can be undone for 30
          days.
        </p>
      </ActionForm>
    </section>
  );
}

function appearances({ _count }: Person): string {
  const { panelists, talkSpeakers, lightningSpeakers, recapAuthors } = _count;
  const counted = [
    [panelists, "on a panel"],
    [talkSpeakers + lightningSpeakers, "with a talk"],
    [recapAuthors, "as an author"],
  ] as const;
  const said = counted.filter(([count]) => count > 0).map(([count, how]) => `${how}${count > 1 ? ` (${count})` : ""}`);
  return said.length > 0 ? list.format(said) : "Nowhere";
}
