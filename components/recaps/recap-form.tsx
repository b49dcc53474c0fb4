import { MarkdownField } from "@/components/editor/markdown-field";
import type { Mentionable, Referable } from "@/components/editor/references";
import { uploadAddress } from "@/components/gallery/send-picture";
import { PersonRows } from "@/components/people/person-rows";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { FieldGroup } from "@/components/ui/field-group";
import { TextField } from "@/components/ui/text-field";
import { ACCEPTED_PICTURES } from "@/lib/pictures/schema";
import { recapFormAction } from "@/lib/recaps/actions";
import type { ListedPassages, RecapForEdit } from "@/lib/recaps/organizer-queries";
import { Autosave } from "./autosave";
import { CoverFields } from "./cover-fields";
import { NewerText } from "./newer-text";
import { ShownPassages } from "./shown-passages";
import { TextPreview } from "./text-preview";

type Props = {
  eventId: string;
  /** Null before it was saved once. */
  recap: RecapForEdit | null;
  passages: ListedPassages;
  /** What a new recap is called until somebody says better. */
  suggestedTitle: string;
  names: string[];
  /** Who may be mentioned, and what of the evening may be referred to. */
  people: Mentionable[];
  parts: Referable[];
};

/** The whole recap in one form: every button saves first, except the one that only looks. */
export function RecapForm({ eventId, recap, passages, suggestedTitle, names, people, parts }: Props) {
  const isPublic = Boolean(recap?.publishedAt);
  // A story that was not begun is best begun by the draft, whose button stands above.
  const isBegun = Boolean(recap?.body.trim()) || passages.missing.length === 0;
  return (
    <ActionForm
      action={recapFormAction}
      submit={isPublic ? "Save changes" : "Save draft"}
      variant={isBegun ? "primary" : "quiet"}
      hidden={{ eventId }}
      idPrefix="recap"
      draftKey={`recap-${eventId}`}
      className="grid gap-8 *:max-w-measure"
      beside={
        <>
          <MoreButtons isPublic={isPublic} />
          <Autosave saved={recap?.updatedAt.toISOString() ?? ""} isOn={!isPublic} />
        </>
      }
    >
      <ShownPassages passages={passages} />
      <NewerText />
      <TextField
        name="title"
        label="Title"
        hint={
          recap ? "The address of the recap stays as it is." : "The address of the recap is made from it, and stays."
        }
        defaultValue={recap?.title ?? suggestedTitle}
        required
        maxLength={140}
      />
      <TextField
        name="description"
        label="Description"
        hint="One sentence under the title, in lists and in feeds."
        defaultValue={recap?.description}
        maxLength={300}
        optional
      />
      <div className="max-w-none!">
        <MarkdownField
          name="body"
          label="The story"
          hint="Markdown. The panel, the talks and who came are added from what was recorded."
          defaultValue={recap?.body}
          maxLength={64_000}
          people={people}
          parts={parts}
          addresses={{ pictures: uploadAddress(eventId), rendering: `/organize/events/${eventId}/recap/rendering` }}
          accept={ACCEPTED_PICTURES}
        />
      </div>
      <TextPreview />
      <TextField
        name="categories"
        label="Categories"
        hint="Separated by commas: meetup, talks."
        defaultValue={recap?.categories.join(", ")}
        optional
      />
      <FieldGroup legend="Authors">
        <PersonRows
          name="author"
          people={recap?.authors ?? []}
          names={names}
          id="author"
          add={recap?.authors.length ? "Another author" : "Author"}
        />
      </FieldGroup>
      <CoverFields cover={recap?.cover ?? null} />
      <FieldGroup legend="Where it appears">
        <div>
          <CheckboxField
            name="isFeatured"
            label="Featured"
            hint="Put forward on the home page."
            defaultChecked={recap?.isFeatured}
          />
          <CheckboxField
            name="isHidden"
            label="Hidden"
            hint="Left out of the lists. Its address still works."
            defaultChecked={recap?.isHidden}
          />
        </div>
      </FieldGroup>
    </ActionForm>
  );
}

function MoreButtons({ isPublic }: { isPublic: boolean }) {
  return (
    <>
      <Button variant="quiet" name="intent" value="preview">
        Preview the story
      </Button>
      <Button variant="quiet" name="intent" value={isPublic ? "unpublish" : "publish"}>
        {isPublic ? "Save and unpublish" : "Save and publish"}
      </Button>
    </>
  );
}
