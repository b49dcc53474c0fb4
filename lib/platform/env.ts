import { z } from "zod";

const Fields = z.object({
  /** PostgreSQL to use. Unset: the embedded one, on HALLWAY_DATA. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "must be a postgresql:// address" }).optional(),
  /** Folder for the embedded database, uploaded pictures and generated secrets. */
  HALLWAY_DATA: z.string().default("./data"),
  /** Address people reach this installation at; every absolute link starts with it. */
  APP_URL: z.url({ protocol: /^https?$/, error: "must be an http:// or https:// address" }).optional(),
  PORT: z.coerce
    .number({ error: "must be a number" })
    .int()
    .min(1, "must be at least 1")
    .max(65_535, "must be at most 65535")
    .default(3000),
  HOST: z.string().default("localhost"),
  /** How many reverse proxies of yours every request comes through; their word on where it is from is believed. */
  TRUSTED_PROXIES: z.coerce
    .number({ error: "must be a number" })
    .int("must be a whole number")
    .min(0, "must be at least 0")
    .max(10, "must be at most 10")
    .default(0),
  /** Signs what the sign-in stores. Unset: one is made and kept in HALLWAY_DATA. */
  AUTH_SECRET: z.string().min(32, "must be at least 32 characters").optional(),
  /** Where mail is handed over. Unset: mails wait in the outbox. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must be an smtp:// or smtps:// address" }).optional(),
  MAIL_FROM: z.string().default("Hallway <hallway@localhost>"),
  /** A store that speaks S3, for pictures. Unset: they are kept in HALLWAY_DATA. */
  S3_ENDPOINT: z.url({ protocol: /^https?$/, error: "must be an http:// or https:// address" }).optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default("auto"),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** 1 loads the demo community into an empty database, 0 never does. Unset: 1 with the embedded database, else 0. */
  HALLWAY_DEMO: z.enum(["0", "1"], { error: "must be 0 or 1" }).optional(),
});

const OF_A_BUCKET = ["S3_ENDPOINT", "S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;

/**
 * Every setting of Hallway, each optional: a fresh clone runs without any. `.env.example` lists the same names with
 * the same defaults, and a test keeps the two equal.
 */
export const Settings = Fields.superRefine((given, context) => {
  if (!OF_A_BUCKET.some((name) => given[name])) return;
  for (const name of OF_A_BUCKET) {
    if (!given[name])
      context.addIssue({ code: "custom", path: [name], message: "is missing: a bucket needs all four" });
  }
});
export type Settings = z.infer<typeof Settings>;

/** Reads settings, treating an empty value as unset. Throws one Error that names everything missing or wrong. */
export function parseSettings(source: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = Settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}`);
  throw new Error(`These settings are wrong:\n${lines.join("\n")}`);
}

let current: Settings | undefined;

/** The settings of this process, read once. */
export function settings(): Settings {
  current ??= parseSettings(process.env);
  return current;
}

/** Absolute address of a path on this installation, e.g. `absoluteUrl("/events")`. */
export function absoluteUrl(path: string): string {
  const { APP_URL, PORT } = settings();
  return new URL(path, APP_URL ?? `http://localhost:${PORT}`).href;
}
