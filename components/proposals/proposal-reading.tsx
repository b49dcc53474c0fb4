import { DefinitionRow } from "@/components/ui/definition-row";
import { Prose } from "@/components/ui/prose";
import { renderMarkdown } from "@/lib/platform/markdown";

type Props = {
  proposal: {
    name: string;
    email: string;
    affiliation: string;
    bio: string;
    abstract: string;
    minutes: number | null;
    notes: string;
  };
};

/** A talk as it was offered, to read. */
export function ProposalReading({ proposal }: Props) {
  const { name, email, affiliation, bio, abstract, minutes, notes } = proposal;
  return (
    <div className="grid gap-6">
      <Prose html={renderMarkdown(abstract, { idPrefix: "abstract", topHeading: 3 })} />
      <dl className="max-w-measure">
        <DefinitionRow term="Offered by">
          {name}
          {affiliation !== "" && <span className="text-muted"> · {affiliation}</span>}
        </DefinitionRow>
        <DefinitionRow term="Address">
          <a href={`mailto:${email}`} className="[overflow-wrap:anywhere]">
            {email}
          </a>
        </DefinitionRow>
        {minutes !== null && <DefinitionRow term="Length">{minutes} minutes</DefinitionRow>}
        {bio !== "" && (
          <DefinitionRow term="About them">
            <Prose html={renderMarkdown(bio, { idPrefix: "bio", topHeading: 3 })} size="small" />
          </DefinitionRow>
        )}
        {notes !== "" && (
          <DefinitionRow term="Notes">
            <p className="whitespace-pre-line">{notes}</p>
          </DefinitionRow>
        )}
      </dl>
    </div>
  );
}
