import { Face } from "@/components/people/face";
import { PersonName } from "@/components/people/person-name";
import type { PanelView, VoiceView } from "@/lib/panels/queries";
import { ROLES } from "@/lib/panels/rules";
import { profileLabel } from "@/lib/people/rules";

type Props = { panel: PanelView; voiceAnchors: Record<string, string> };

/** Everybody on the panel, and for those who answered a link that leaves only their voice on the page. */
export function PanelStrip({ panel, voiceAnchors }: Props) {
  const answersOf = ({ key }: VoiceView) =>
    panel.questions.flatMap(({ answers }) => answers).filter((answer) => answer.key === key).length;
  return (
    <ul
      aria-label="On the panel"
      className="grid grid-cols-1 gap-x-6 gap-y-4 sm:grid-cols-[repeat(auto-fill,minmax(14rem,1fr))]"
    >
      {panel.voices.map((voice) => (
        <Seat key={voice.key} voice={voice} anchor={voiceAnchors[voice.key]} answers={answersOf(voice)} />
      ))}
    </ul>
  );
}

function Seat({ voice, anchor, answers }: { voice: VoiceView; anchor: string | undefined; answers: number }) {
  const { name, photo, affiliation, role, profile } = voice;
  return (
    <li id={anchor} className="voice group/seat flex gap-3 border-hairline border-t-2 pt-3 target:border-ink">
      <Face name={name} photo={photo} />
      <div className="grid min-w-0 grid-cols-1 content-start text-small">
        <PersonName
          person={voice}
          className="min-h-6 justify-self-start font-bold text-body text-ink leading-snug [overflow-wrap:anywhere]"
        />
        {role === "moderator" && <span className="font-semibold">{ROLES.moderator}</span>}
        {affiliation !== "" && <span className="text-muted">{affiliation}</span>}
        {profile && (
          <a
            href={profile.url}
            rel="noopener noreferrer"
            className="justify-self-start py-0.5 [overflow-wrap:anywhere]"
          >
            {profileLabel(profile)}
          </a>
        )}
        {answers > 0 && (
          <a
            href={`#${anchor}`}
            className="justify-self-start py-0.5 max-sm:py-3 group-target/seat:font-bold group-target/seat:text-ink print:hidden"
          >
            {answers === 1 ? "Only this one answer" : `Only these ${answers} answers`}
            <span className="sr-only"> of {name}</span>
          </a>
        )}
      </div>
    </li>
  );
}
