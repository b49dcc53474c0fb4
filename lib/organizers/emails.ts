import { withWayBack } from "@/lib/access/way-back";
import { absoluteUrl } from "@/lib/platform/env";
import type { Mail } from "@/lib/platform/mail";
import { writeLetter } from "@/lib/platform/mail-layout";
import { INVITATION_DAYS, SIGN_IN_LINK_MINUTES } from "./schema";

type SignInLink = {
  address: string;
  secret: string;
  /** The page they were on the way to. */
  back: string;
  community: string;
  expiresAt: Date;
};

export function signInMail({ address, secret, back, community, expiresAt }: SignInLink): Mail {
  const letter = writeLetter({
    from: community,
    headline: "Sign in",
    paragraphs: [
      `Somebody, hopefully you, asked to sign in to ${community} with this address.`,
      `The link opens a page with a button. It works once, for ${SIGN_IN_LINK_MINUTES} minutes.`,
    ],
    act: { label: "Sign in", url: absoluteUrl(withWayBack(`/sign-in/${secret}`, back)) },
    footer: "If it was not you, leave this mail alone: nothing happens without the button.",
  });
  return { kind: "sign-in", to: { address }, subject: `Sign in to ${community}`, ...letter, expiresAt };
}

type Invited = { address: string; secret: string; community: string; invitedBy: string; as: string; expiresAt: Date };

export function invitationMail({ address, secret, community, invitedBy, as, expiresAt }: Invited): Mail {
  const letter = writeLetter({
    from: community,
    headline: "Work with us",
    paragraphs: [
      `${invitedBy} asks you to join ${community} as ${as}.`,
      `The link opens a page where you say yes. It works once, for ${INVITATION_DAYS} days.`,
    ],
    act: { label: "See the invitation", url: absoluteUrl(`/invitations/${secret}`) },
    footer: "If you did not expect this, leave this mail alone: nothing happens without the button.",
  });
  return { kind: "invitation", to: { address }, subject: `Invitation to ${community}`, ...letter, expiresAt };
}
