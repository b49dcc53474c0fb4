import { ActionForm } from "@/components/ui/action-form";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { FieldGroup } from "@/components/ui/field-group";
import { TextArea } from "@/components/ui/text-area";
import { giveFeedbackAction } from "@/lib/feedback/actions";
import type { FeedbackForGuest } from "@/lib/feedback/queries";
import { RATING_LABELS, RATINGS } from "@/lib/feedback/rules";

const sentence = new Intl.ListFormat("en-GB");

/** How it was, in words first. A number and words about single parts only from who wants to give them. */
export function FeedbackForm({ secret, guest }: { secret: string; guest: FeedbackForGuest }) {
  const { feedback, items } = guest;
  return (
    <ActionForm
      action={giveFeedbackAction}
      submit={feedback ? "Save changes" : "Send feedback"}
      hidden={{ secret }}
      className="grid max-w-measure gap-8"
    >
      <TextArea
        name="words"
        label="What stays with you?"
        hint="A thought you took home, what was missing, what to do again. The organizers read it with your name."
        defaultValue={feedback?.words}
        rows={9}
        maxLength={5000}
        className="min-h-56 font-serif text-read"
      />
      <ChoiceGroup
        name="rating"
        legend="And in a number, if you like"
        choices={[
          { value: "", label: "No number" },
          ...RATINGS.map((rating) => ({ value: String(rating), label: `${rating} · ${RATING_LABELS[rating]}` })),
        ]}
        chosen={[feedback?.rating ? String(feedback.rating) : ""]}
      />
      {items.length > 0 && (
        <FieldGroup legend="To those on stage, if you like">
          <p className="-mt-4 text-muted">They read what you write here too, without your name.</p>
          {items.map(({ id, title, speakers, words }, position) => (
            <div key={id}>
              <input type="hidden" name={`part.${position}.itemId`} value={id} />
              <TextArea
                name={`part.${position}.words`}
                label={title}
                hint={sentence.format(speakers.map(({ name }) => name))}
                defaultValue={words}
                rows={3}
                maxLength={5000}
                className="font-serif"
              />
            </div>
          ))}
        </FieldGroup>
      )}
    </ActionForm>
  );
}
