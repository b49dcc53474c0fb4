import type { NextConfig } from "next";

const config: NextConfig = {
  // Metadata stays in <head> for every reader: public pages are sent without Next's scripts,
  // so nothing in the browser could move it there later.
  htmlLimitedBots: /.*/,
  // Well above what a picture may weigh, so that one too heavy is refused beside its field, not by an error page.
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: "32mb" } },
  reactCompiler: false,
  // Pictures are kept in their sizes (lib/pictures). Next's own resizing would be work that any stranger can ask for.
  images: { unoptimized: true },
  poweredByHeader: false,
  // `npm run check` is the gate for types; a build on a small machine need not repeat it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["pg", "sharp", "graphile-worker", "nodemailer", "sanitize-html", "rate-limiter-flexible"],
};

export default config;
