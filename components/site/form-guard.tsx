import { stampForm } from "@/lib/access/form-stamp";
import { StampField } from "./stamp-field";

/**
 * What tells people from programs in a form that anybody may send, without asking anybody anything: when it was drawn,
 * and a field that people never see and programs fill in.
 */
export function FormGuard({ idPrefix, now }: { idPrefix: string; now: Date }) {
  const id = `${idPrefix}-website`;
  return (
    <div hidden>
      <StampField stamp={stampForm(now)} />
      <label htmlFor={id}>Leave this empty</label>
      <input id={id} name="website" tabIndex={-1} autoComplete="off" />
    </div>
  );
}
