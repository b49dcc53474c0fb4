export type ButtonVariant = "primary" | "quiet" | "danger";

const shape =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-mark border px-5 py-2 text-center font-semibold no-underline motion-safe:transition-colors motion-safe:duration-150 aria-disabled:cursor-progress aria-disabled:opacity-60";

const look: Record<ButtonVariant, string> = {
  primary: "border-accent bg-accent text-paper hover:border-ink hover:bg-ink",
  quiet: "border-control bg-paper text-ink hover:border-ink hover:bg-tint",
  danger: "border-alarm bg-paper text-alarm hover:bg-alarm hover:text-paper",
};

/** How a button looks, whether it sends a form or leads somewhere. */
export function buttonClass(variant: ButtonVariant = "primary"): string {
  return `${shape} ${look[variant]}`;
}
