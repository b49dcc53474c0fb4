import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { LINK_KINDS } from "@/lib/talks/rules";

type Link = { url: string; kind: keyof typeof LINK_KINDS; label: string };

const KINDS = Object.entries(LINK_KINDS).map(([value, label]) => ({ value, label }));

/** Links of a talk, a row each, and an empty row for one more. An emptied address is a link removed. */
export function LinkRows({ links }: { links: Link[] }) {
  return (
    <div className="grid gap-6">
      {[...links, null].map((link, row) => (
        <div key={link?.url ?? "new"} className="grid gap-4 border-hairline border-l-2 pl-4 sm:grid-cols-2">
          <div className="sm:col-span-2">
            <TextField
              name={`link.${row}.url`}
              label={link ? "Address" : "Another link"}
              hint={link ? "Empty it to remove the link." : "Slides, a video, code, an article, a demo."}
              inputMode="url"
              autoComplete="off"
              defaultValue={link?.url}
              maxLength={2000}
              optional={!link}
            />
          </div>
          <SelectField
            name={`link.${row}.kind`}
            label="Kind"
            options={KINDS}
            none="As the address suggests"
            defaultValue={link?.kind}
          />
          <TextField
            name={`link.${row}.label`}
            label="Words of the link"
            autoComplete="off"
            defaultValue={link?.label}
            maxLength={100}
            optional
          />
        </div>
      ))}
    </div>
  );
}
