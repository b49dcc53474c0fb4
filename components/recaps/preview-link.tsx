import { ActionForm } from "@/components/ui/action-form";
import { closePreviewAction, openPreviewAction } from "@/lib/recaps/actions";

/** The link for those who look a recap over before everybody does. */
export function PreviewLink({ eventId, url }: { eventId: string; url: string | null }) {
  return (
    <section id="preview-link" aria-labelledby="reviewers" className="grid content-start gap-3">
      <h2 id="reviewers" className="font-bold text-h3">
        Have it looked over
      </h2>
      {url ? (
        <>
          <p>Whoever has this link reads the recap as it stands, without an account:</p>
          <p>
            <a href={url} className="[overflow-wrap:anywhere] font-mono text-small">
              {url}
            </a>
          </p>
          <ActionForm action={closePreviewAction} submit="Close this link" variant="danger" hidden={{ eventId }} />
        </>
      ) : (
        <>
          <p className="text-muted text-small">A link shows the recap to those you send it to, until you close it.</p>
          <ActionForm action={openPreviewAction} submit="Make a preview link" variant="quiet" hidden={{ eventId }} />
        </>
      )}
    </section>
  );
}
