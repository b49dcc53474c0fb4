import { ActionForm } from "@/components/ui/action-form";
import { Naming } from "@/components/ui/naming";
import { TextField } from "@/components/ui/text-field";
import { addTrackAction, removeTrackAction, renameTrackAction } from "@/lib/agenda/actions";
import { trackTexts } from "@/lib/agenda/texts";
import { fingerprintOf } from "@/lib/platform/fingerprint";

type Track = { id: string; name: string };
const FIELD = { name: "name", label: "Name of the track", required: true, maxLength: 60, autoComplete: "off" } as const;

/** What runs side by side. Of a single track nothing shows anywhere but here. */
export function TrackList({ eventId, tracks }: { eventId: string; tracks: readonly Track[] }) {
  return (
    <section id="tracks" className="grid gap-4" aria-labelledby="tracks-heading">
      <h2 id="tracks-heading" className="font-bold text-h2">
        Tracks
      </h2>
      <p className="max-w-measure text-muted">
        {tracks.length === 0 && "Only for an event at which things run side by side."}
        {tracks.length === 1 && "One track shows nowhere yet. Add the one that runs beside it."}
        {tracks.length > 1 && "Each part of the agenda is in one of them, or for everybody."}
      </p>
      {tracks.length > 0 && (
        <ul className="divide-y divide-hairline border-hairline border-y">
          {tracks.map((track) => (
            <li key={track.id} className="py-3">
              <p className="font-bold">{track.name}</p>
              <div className="flex flex-wrap gap-x-6 [&>details[open]]:w-full">
                <ActionForm
                  action={renameTrackAction}
                  submit="Rename"
                  hidden={{ trackId: track.id }}
                  seen={fingerprintOf(trackTexts(track))}
                  idPrefix={`rename-${track.id}`}
                  disclose={<Naming verb="Rename" thing={track.name} />}
                >
                  <TextField {...FIELD} defaultValue={track.name} />
                </ActionForm>
                <ActionForm
                  action={removeTrackAction}
                  submit={`Remove ${track.name}`}
                  variant="danger"
                  hidden={{ trackId: track.id }}
                  idPrefix={`remove-${track.id}`}
                  disclose={<Naming verb="Remove" thing={track.name} />}
                >
                  <p>What is in it stays on the agenda, for everybody.</p>
                </ActionForm>
              </div>
            </li>
          ))}
        </ul>
      )}
      <ActionForm
        action={addTrackAction}
        submit="Add the track"
        variant="quiet"
        hidden={{ eventId }}
        idPrefix="new-track"
        disclose="Add a track"
      >
        <TextField {...FIELD} hint="A room, or what it is about." />
      </ActionForm>
    </section>
  );
}
