// Names become paths and addresses: no separator, no leading dot.
const NAME = /^[a-z0-9][a-z0-9-]*(\.[a-z0-9]+)?$/;

/** The name, or the start of some, under which a file may be kept; throws for anything that would lead elsewhere. */
export function checkStoredName(name: string): string {
  if (!NAME.test(name)) throw new Error(`not a name for a stored file: ${JSON.stringify(name)}`);
  return name;
}
