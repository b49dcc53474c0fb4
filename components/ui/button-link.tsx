import type { ComponentProps } from "react";
import { type ButtonVariant, buttonClass } from "./button-class";

type Props = Omit<ComponentProps<"a">, "className"> & { href: string; variant?: ButtonVariant };

/** Leads somewhere and looks like a button: the one next step of a page. */
export function ButtonLink({ variant, ...anchor }: Props) {
  return <a {...anchor} className={buttonClass(variant)} />;
}
