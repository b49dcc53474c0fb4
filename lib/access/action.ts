import "server-only";
import { refresh } from "next/cache";
import { forbidden, notFound, redirect } from "next/navigation";
import type { z } from "zod";
import { changedSince, fingerprintOf } from "@/lib/platform/fingerprint";
import type { Actor } from "./actor";
import { fieldsOf, typedValues } from "./form-fields";
import { isReady, stampAgain } from "./form-stamp";
import { type LimitKind, waitSentence } from "./limit-rules";
import { limit } from "./limits";
import { type FormState, idle, NotAllowed, NotFound } from "./outcomes";
import type { Newer } from "./seen";
import { requireActor, requireMember, requireOwnPage } from "./viewer";

type Door = { now: Date; data: FormData };
/** What the act came to: a state to show, or nothing where the form may simply stand as new. */
type Said = FormState | undefined;
type FormAction = (previous: FormState, data: FormData) => Promise<FormState>;

/** A form action that only an organizer may send. The mutation still decides whether this organizer may. */
export function organizerAction<Schema extends z.ZodType>(
  schema: Schema,
  act: (input: z.output<Schema>, door: Door & { actor: Actor }) => Promise<Said>,
): FormAction {
  return actionOf(requireActor, schema, act);
}

/** A form action that editors and volunteers may send too. The mutation decides which of them may. */
export function memberAction<Schema extends z.ZodType>(
  schema: Schema,
  act: (input: z.output<Schema>, door: Door & { actor: Actor }) => Promise<Said>,
): FormAction {
  return actionOf(requireMember, schema, act);
}

function actionOf<Schema extends z.ZodType>(
  require: () => Promise<Actor>,
  schema: Schema,
  act: (input: z.output<Schema>, door: Door & { actor: Actor }) => Promise<Said>,
): FormAction {
  return async (_previous, data) => {
    const actor = await require();
    return answer(schema, data, (input, door) => act(input, { ...door, actor }));
  };
}

/** A form action that only whoever claimed a page may send, about that page. */
export function ownPageAction<Schema extends z.ZodType>(
  schema: Schema,
  act: (input: z.output<Schema>, door: Door & { actor: Actor; personId: string }) => Promise<Said>,
): FormAction {
  return async (_previous, data) => {
    const own = await requireOwnPage();
    return answer(schema, data, (input, door) => act(input, { ...door, ...own }));
  };
}

type Guards<Input> = {
  /** What each sending counts as: whoever asks too often is asked to wait. */
  limit?: LimitKind;
  /** The event it is about, which all who ask share. */
  eventOf?: (input: Input) => string;
  /** Whether its form carries a `FormGuard`. */
  isGuarded?: boolean;
  /** What only the database knows is wrong, so that a form which is refused anyway says everything at once. */
  alsoWrong?: (fields: unknown) => Promise<FormState["errors"]>;
};

/** A form action that anyone may send. */
export function publicAction<Schema extends z.ZodType>(
  schema: Schema,
  act: (input: z.output<Schema>, door: Door) => Promise<Said>,
  { limit: kind, eventOf, isGuarded, alsoWrong }: Guards<z.output<Schema>> = {},
): FormAction {
  return (_previous, data) => {
    const guarded = async (input: z.output<Schema>, door: Door) => {
      const doubt = isGuarded ? doubtAbout(door) : null;
      if (doubt) return refusedForm(data, doubt, undefined, { stamp: stampAgain(door.now) });
      const wait = kind ? await limit(kind, eventOf?.(input)) : null;
      return wait === null ? act(input, door) : refusedForm(data, waitSentence(wait));
    };
    return answer(schema, data, guarded, alsoWrong);
  };
}

/** Why this may have been sent by a program, or null. Nobody is turned away for it: a person presses once more. */
function doubtAbout({ now, data }: Door): string | null {
  if (data.get("website"))
    return "A field that nobody sees was filled in, perhaps by your browser. It is empty again: please press the button once more.";
  if (!isReady(data.get("stamp"), now))
    return "That was quick. Please press the button once more, so that we know you are no program.";
  return null;
}

/** Where a schema says nothing of its own: no form of ours sends this. */
const TAMPERED = "This is not what the form offers. Load the page again.";

async function answer<Schema extends z.ZodType>(
  schema: Schema,
  data: FormData,
  act: (input: z.output<Schema>, door: Door) => Promise<Said>,
  alsoWrong?: Guards<unknown>["alsoWrong"],
): Promise<FormState> {
  const fields = fieldsOf(data);
  const parsed = schema.safeParse(fields, { error: () => TAMPERED });
  if (!parsed.success) {
    return refusedFields(data, { ...errorsByField(parsed.error), ...(await alsoWrong?.(fields)) });
  }
  try {
    return (await act(parsed.data, { now: new Date(), data })) ?? idle;
  } catch (error) {
    if (error instanceof NotFound) notFound();
    if (error instanceof NotAllowed) forbidden();
    throw error;
  }
}

/** The state of a form whose act was refused: the sentence beside `field`, or on top when it belongs to none. */
export function refusedForm(data: FormData, message: string, field?: string, shown?: FormState["shown"]): FormState {
  const errors = field === undefined ? {} : { [field]: [message] };
  const onTop = field === undefined ? message : undefined;
  return { status: "refused", message: onTop, errors, values: typedValues(data), shown };
}

/** The state of a form whose act was refused for what stands in several of its fields. */
export function refusedFields(data: FormData, errors: FormState["errors"]): FormState {
  return { status: "refused", errors, values: typedValues(data) };
}

/** The state of a form whose thing somebody else saved meanwhile: it shows both, and goes on from theirs. */
export function newerForm(data: FormData, { saved }: Newer): FormState {
  refresh();
  return {
    ...refusedForm(
      data,
      "Somebody saved this while you were writing. Nothing of yours is lost: both texts are here. Take over what you want to keep, and save again.",
    ),
    newer: changedSince(String(data.get("seen")), saved),
    seen: fingerprintOf(saved),
  };
}

/** The state of a form that goes on from what it just saved; the page is read anew. */
export function savedForm(data: FormData, message: string): FormState {
  refresh();
  return doneForm(data, message);
}

/** The state of a form that stays on its page after it was done, with what was typed still in it. */
export function doneForm(data: FormData, message: string): FormState {
  return { status: "done", message, errors: {}, values: typedValues(data) };
}

/** The state of a form that was only asked to show something: nothing is done, and what was typed is still in it. */
export function shownForm(data: FormData, shown: FormState["shown"]): FormState {
  return { status: "done", errors: {}, values: typedValues(data), shown };
}

/** Sends the person on. A separate name, so that actions never return after it. */
export function goTo(path: string): never {
  // Without it a browser that runs scripts shows the page it left when only the part after "#" differs.
  refresh();
  redirect(path);
}

function errorsByField(error: z.ZodError): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const issue of error.issues) {
    const field = issue.path.map(String).join(".") || "form";
    errors[field] = [...(errors[field] ?? []), issue.message];
  }
  return errors;
}
