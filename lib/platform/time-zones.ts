/** Names that places go by today, where engines still list the zone under a name it had before. */
const TODAY = `Africa/Asmara America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/Cordoba
America/Argentina/Jujuy America/Argentina/Mendoza America/Atikokan America/Indiana/Indianapolis America/Kentucky/Louisville
America/Nuuk Asia/Ho_Chi_Minh Asia/Kathmandu Asia/Kolkata Asia/Yangon Atlantic/Faroe Europe/Kyiv Pacific/Chuuk
Pacific/Kanton Pacific/Pohnpei`.split(/\s+/);

/** Every zone to choose from, by IANA name and in its order, each under the name people look for. */
export function listTimeZones(): string[] {
  const renamed = new Map(TODAY.map((name) => [listedName(name), name]));
  const zones = Intl.supportedValuesOf("timeZone").map((zone) => renamed.get(zone) ?? zone);
  return [...new Set(["UTC", ...zones.sort()])];
}

function listedName(name: string): string {
  return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
}
