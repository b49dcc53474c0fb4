import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";

type Said = {
  affiliation: string;
  bio: string;
  title: string;
  abstract: string;
  minutes: number | null;
  notes: string;
};

/** What somebody says who offers a talk, besides who they are. */
export function TalkWords({ said }: { said?: Said }) {
  return (
    <>
      <TextField
        name="affiliation"
        label="Where you belong"
        hint="A company, a school, a project; or nothing."
        defaultValue={said?.affiliation}
        autoComplete="organization"
        maxLength={120}
        optional
      />
      <TextArea
        name="bio"
        label="About you"
        hint="A few sentences, as you would be introduced."
        defaultValue={said?.bio}
        maxLength={2000}
        rows={4}
        optional
      />
      <TextField name="title" label="Title of the talk" defaultValue={said?.title} maxLength={140} required />
      <TextArea
        name="abstract"
        label="What it is about"
        hint="Who is it for, what will they take home? Markdown."
        defaultValue={said?.abstract}
        maxLength={5000}
        rows={8}
        required
      />
      <TextField
        name="minutes"
        label="How many minutes you need"
        inputMode="numeric"
        defaultValue={said?.minutes ?? ""}
        className="max-w-32"
        maxLength={3}
        optional
      />
      <TextArea
        name="notes"
        label="Notes for the organizers"
        hint="Nobody else reads them."
        defaultValue={said?.notes}
        maxLength={2000}
        rows={3}
        optional
      />
    </>
  );
}
