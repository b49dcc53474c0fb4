import { TextField } from "@/components/ui/text-field";

/** The address a guest goes by. `hint` says what it is for this time. */
export function GuestEmailField({ hint }: { hint: string }) {
  return (
    <TextField
      name="email"
      label="Your e-mail address"
      type="email"
      autoComplete="email"
      maxLength={254}
      hint={hint}
      required
    />
  );
}
