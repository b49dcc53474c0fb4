/** What a form shows after it was sent: errors by field name, and what was typed, so nothing is lost. */
export type FormState = {
  /** "unsent" is the browser's own word: the form did not get through, or no answer came back. */
  status: "idle" | "refused" | "done" | "unsent";
  message?: string;
  errors: Record<string, string[]>;
  values: Record<string, string | string[]>;
  /** What the server made for showing beside the fields, by name: a preview, say. */
  shown?: Record<string, string>;
  /** Where somebody else saved meanwhile: their texts, by the words they stand under. */
  newer?: Record<string, string>;
  /** The fingerprint of what is saved, where the form goes on from another than it was opened with. */
  seen?: string;
};

export const idle: FormState = { status: "idle", errors: {}, values: {} };

/** A mutation's answer that its caller had to expect. `field` names the input the reason belongs beside. */
export type Refusal<Reason extends string = string> = { ok: false; reason: Reason; field?: string };
export type Outcome<Value, Reason extends string = string> = ({ ok: true } & Value) | Refusal<Reason>;

export function refused<Reason extends string>(reason: Reason, field?: string): Refusal<Reason> {
  return field === undefined ? { ok: false, reason } : { ok: false, reason, field };
}

/** The thing is not there, or not for this person to know about: a 404. */
export class NotFound extends Error {
  override name = "NotFound";
}

/** The person asking may see the thing but not do this to it: a 403. */
export class NotAllowed extends Error {
  override name = "NotAllowed";
}
