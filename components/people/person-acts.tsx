import { ActionForm } from "@/components/ui/action-form";
import { Naming } from "@/components/ui/naming";
import { hidePersonAction, partPeopleAction, showPersonAction } from "@/lib/people/actions";
import { MERGE_DAYS } from "@/lib/people/merge-rules";

type Merge = { id: string; goneName: string; mergedAt: Date };
type Props = { person: { id: string; name: string; hiddenAt: Date | null }; mayHide: boolean; merges: Merge[] };

/** What can be done with a page besides writing it: join it with another, part it again, take it from readers. */
export function PersonActs({ person, mayHide, merges }: Props) {
  return (
    <section aria-labelledby="acts" className="grid max-w-form gap-4 border-hairline border-t pt-6">
      <h2 id="acts" className="font-bold text-h3">
        This page
      </h2>
      <p>
        <a href={`/organize/people/${person.id}/merge`} className="inline-flex min-h-11 items-center font-semibold">
          Join it with another page of the same person
        </a>
      </p>
      {merges.map(({ id, goneName }) => (
        <ActionForm
          key={id}
          action={partPeopleAction}
          hidden={{ mergeId: id }}
          submit={`Part ${goneName} again`}
          variant="quiet"
          idPrefix={`part-${id}`}
          className="grid gap-2"
        >
          <p>
            The page of {goneName} was joined with this one. For {MERGE_DAYS} days it can be parted again: what nobody
            touched since goes back.
          </p>
        </ActionForm>
      ))}
      {mayHide && <Hiding person={person} />}
    </section>
  );
}

function Hiding({ person: { id, name, hiddenAt } }: Pick<Props, "person">) {
  if (hiddenAt) {
    return (
      <ActionForm action={showPersonAction} hidden={{ personId: id }} submit={`Show ${name} again`} variant="quiet">
        <p>Hidden. Readers find no page of {name}; where they appeared, only the name stands.</p>
      </ActionForm>
    );
  }
  return (
    <ActionForm
      action={hidePersonAction}
      hidden={{ personId: id }}
      submit={`Hide ${name}`}
      variant="danger"
      disclose={<Naming verb="Hide" thing={name} />}
    >
      <p>
        If they asked not to be shown: their page, photo and links are gone for readers. Where they appeared, their name
        stays. It can be taken back.
      </p>
    </ActionForm>
  );
}
