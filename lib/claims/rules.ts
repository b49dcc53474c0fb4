type Claim = { provenAt: Date | null; acceptedAt: Date | null; declinedAt: Date | null; expiresAt: Date };

export type ClaimState = "unproven" | "waiting" | "accepted" | "declined" | "expired";

/** How far a claim has come. One that was never proven ends by itself. */
export function claimState({ provenAt, acceptedAt, declinedAt, expiresAt }: Claim, now: Date): ClaimState {
  if (acceptedAt) return "accepted";
  if (declinedAt) return "declined";
  if (provenAt) return "waiting";
  return expiresAt <= now ? "expired" : "unproven";
}

/** The page where a claim is proven and read. */
export function claimPath(secret: string): string {
  return `/claim/${encodeURIComponent(secret)}`;
}
