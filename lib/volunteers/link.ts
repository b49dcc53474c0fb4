import "server-only";
import type { Duty } from "@/generated/prisma/enums";
import { absoluteUrl } from "@/lib/platform/env";
import { deriveSecret, hashSecret } from "@/lib/platform/secrets";
import { dutyPath } from "./rules";

type Link = { id: string; duty: Duty };

/**
 * The secret in a volunteer's link, made again from its row: the organizer can show it again, and the row holds its
 * hash only.
 */
export function volunteerSecret({ id, duty }: Link): string {
  return deriveSecret(`${duty} ${id}`).toString("base64url");
}

export function volunteerSecretHash(link: Link): string {
  return hashSecret(volunteerSecret(link));
}

/** The whole address of a volunteer's link, to send or to point a camera at. */
export function volunteerUrl(link: Link): string {
  return absoluteUrl(dutyPath(link.duty, volunteerSecret(link)));
}
