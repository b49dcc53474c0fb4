import { ActionForm } from "@/components/ui/action-form";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { TimeZoneField } from "@/components/ui/time-zone-field";
import { saveChapterAction } from "@/lib/chapters/actions";
import { type ChapterToSave, chapterTexts } from "@/lib/chapters/texts";
import { fingerprintOf } from "@/lib/platform/fingerprint";

/** Adds a chapter, or edits the one given. */
export function ChapterForm({ chapter }: { chapter?: ChapterToSave & { id: string } }) {
  return (
    <ActionForm
      action={saveChapterAction}
      hidden={chapter ? { chapterId: chapter.id } : {}}
      seen={chapter && fingerprintOf(chapterTexts(chapter))}
      submit={chapter ? "Save chapter" : "Add chapter"}
      draftKey={`chapter-${chapter?.id ?? "new"}`}
    >
      <TextField name="name" label="Name" defaultValue={chapter?.name} required maxLength={80} />
      <TextField name="city" label="City or region" defaultValue={chapter?.city} required maxLength={80} />
      <TimeZoneField name="timeZone" label="Time zone" defaultValue={chapter?.timeZone} />
      <TextField name="website" label="Website" type="url" defaultValue={chapter?.website ?? ""} />
      <TextArea name="description" label="About" hint="Markdown." defaultValue={chapter?.description} rows={5} />
      <TextField
        name="accentHue"
        label="Accent hue"
        hint="A colour as degrees on the wheel, 0 to 359: 30 orange, 150 green, 260 blue. Empty is vermilion."
        inputMode="numeric"
        defaultValue={chapter?.accentHue?.toString() ?? ""}
      />
    </ActionForm>
  );
}
