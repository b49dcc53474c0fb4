import { LinkedNames } from "@/components/ui/linked-names";

/** Who puts it on, each leading to its page: "BangPypers and Python chapters of India". */
export function HostNames({ hosts }: { hosts: readonly { slug: string; name: string }[] }) {
  return <LinkedNames names={hosts.map(({ slug, name }) => ({ href: `/chapters/${slug}`, name }))} />;
}
