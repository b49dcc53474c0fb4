import { Notice } from "@/components/ui/notice";

/** Mail that silently never leaves is what people complain about most, so it is said aloud. */
export function NoSmtpNotice() {
  return (
    <Notice title="No mail leaves this installation" tone="alarm">
      <p>
        SMTP_URL is not set, so every mail waits here, readable. Whoever runs Hallway sets it and starts again: what
        still helps somebody is then sent.
      </p>
    </Notice>
  );
}
