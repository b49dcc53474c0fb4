import { ActionForm } from "@/components/ui/action-form";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { TimeZoneField } from "@/components/ui/time-zone-field";
import { saveChapterAction } from "@/lib/chapters/actions";
import { printLinks } from "@/lib/chapters/link-rules";
import { type ChapterToSave, chapterTexts } from "@/lib/chapters/texts";
import { fingerprintOf } from "@/lib/platform/fingerprint";
import { HueFields } from "./hue-fields";

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
      <TextField name="website" label="Website" type="url" defaultValue={chapter?.website ?? ""} optional />
      <TextArea
        name="description"
        label="About"
        hint="Markdown."
        defaultValue={chapter?.description}
        rows={5}
        optional
      />
      <TextArea
        name="links"
        label="Links"
        hint="One to a line, like “Chat | https://chat.example.org”."
        defaultValue={printLinks(chapter?.links ?? [])}
        rows={3}
        optional
      />
      <HueFields hue={chapter?.accentHue ?? null} />
    </ActionForm>
  );
}
