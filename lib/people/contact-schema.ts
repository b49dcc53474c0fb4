import { z } from "zod";
import { oneLine } from "@/lib/platform/typed-text";
import { carriesAddress } from "./advert-rules";

/** A name as its owner types it into a form that anybody may send. Our mail carries it, so it advertises nothing. */
export const OwnName = z
  .string({ error: "Enter your name" })
  .transform(oneLine)
  .pipe(
    z
      .string()
      .min(1, "Enter your name")
      .max(100, "Use 100 characters or fewer")
      .refine((name) => !carriesAddress(name), "Enter a name without a web address"),
  );

/** An address as its owner writes it. `emailKey` is what addresses are compared by. */
export const OwnEmail = z
  .string({ error: "Enter your e-mail address" })
  .trim()
  .max(254, "This address is too long")
  .pipe(z.email({ error: "Enter an e-mail address, like ada@example.org" }));

export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}
