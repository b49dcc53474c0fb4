"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonVariant, buttonClass } from "./button-class";

type Props = Omit<ComponentProps<"button">, "className"> & { variant?: ButtonVariant };

/** Sends the form around it, once: while the answer is awaited it says so and takes no second press. */
export function Button({ variant, type = "submit", children, ...button }: Props) {
  const { pending } = useFormStatus();
  return (
    <button
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
      {...button}
      type={type}
      aria-disabled={pending || undefined}
      className={buttonClass(variant)}
    >
      {children}
      {pending && (
        <span role="status">
          …<span className="sr-only">Sending</span>
        </span>
      )}
    </button>
  );
}
