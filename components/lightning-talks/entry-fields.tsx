import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";

type Props = { said?: { title: string; abstract: string; url: string } };

/** What somebody says of their own lightning talk. */
export function EntryFields({ said }: Props) {
  return (
    <>
      <TextField
        name="title"
        label="Title of your talk"
        defaultValue={said?.title}
        maxLength={150}
        autoComplete="off"
        required
      />
      <TextArea
        name="abstract"
        label="What it is about"
        hint="One or two sentences, for the programme."
        defaultValue={said?.abstract}
        maxLength={1000}
        rows={3}
        optional
      />
      <TextField
        name="url"
        label="A link"
        hint="Slides, code or a website. You can add it later too."
        defaultValue={said?.url}
        type="url"
        inputMode="url"
        maxLength={2000}
        autoComplete="off"
        optional
      />
    </>
  );
}
