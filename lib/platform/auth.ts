import "server-only";
import { PrismaAdapter } from "@auth/prisma-adapter";
import NextAuth from "next-auth";
import type { Adapter } from "next-auth/adapters";
import type { EmailConfig } from "next-auth/providers";
import { db } from "./db";
import { settings } from "./env";

/** next-auth's adapter, finding a sign-in secret by itself: our links carry no address. */
function adapter(): Adapter {
  return {
    ...PrismaAdapter(db()),
    async useVerificationToken({ token }) {
      const [used] = await db().$queryRaw<{ identifier: string; token: string; expires: Date }[]>`
        DELETE FROM "VerificationToken" WHERE token = ${token} RETURNING identifier, token, expires`;
      return used ?? null;
    },
  };
}

// Sending is not next-auth's: the mail is written in one transaction with the secret it carries (lib/organizers).
const mailedLink: EmailConfig = {
  id: "mail",
  type: "email",
  name: "Mail",
  from: "",
  sendVerificationRequest() {
    throw new Error("sign-in mails are sent by requestSignIn");
  },
};

export const { handlers, auth, signOut } = NextAuth(() => ({
  adapter: adapter(),
  session: { strategy: "database", maxAge: 30 * 24 * 60 * 60 },
  providers: [mailedLink],
  secret: settings().AUTH_SECRET,
  trustHost: true,
  pages: { signIn: "/sign-in", error: "/sign-in" },
  callbacks: {
    // A secret only exists for an organizer; one removed since then does not become a new user.
    signIn: async ({ user }) => Boolean(user.email && (await db().user.findUnique({ where: { email: user.email } }))),
    session: ({ session, user }) => ({ ...session, user: { ...session.user, id: user.id } }),
  },
}));
