import { Section } from "@/components/site/section";
import { Time } from "@/components/site/time";
import { ButtonLink } from "@/components/ui/button-link";
import { formatMoment, zoneLabel } from "@/lib/platform/time";

type Props = { event: { slug: string; timeZone: string }; closesAt: Date };

/** The way to the form for talks, while it takes any. */
export function GiveATalk({ event, closesAt }: Props) {
  const { slug, timeZone } = event;
  return (
    <Section title="Give a talk" layout="beside">
      <p>
        The organizers look for talks. Offer yours until{" "}
        <Time at={closesAt} timeZone={timeZone}>
          {formatMoment(closesAt, timeZone)} ({zoneLabel(closesAt, timeZone)})
        </Time>
      </p>
      <p className="mt-4 print:hidden">
        <ButtonLink href={`/events/${slug}/propose`} variant="quiet">
          Offer a talk
        </ButtonLink>
      </p>
    </Section>
  );
}
