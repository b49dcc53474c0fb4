import { expect, it } from "vitest";
import { isTimeZone } from "./time";
import { listTimeZones } from "./time-zones";

it("lists each zone once, under the name its city goes by", () => {
  const zones = listTimeZones();
  expect(zones).toContain("Asia/Kolkata");
  expect(zones).toContain("Europe/Kyiv");
  expect(zones).not.toContain("Asia/Calcutta");
  expect(zones).toContain("Europe/Berlin");
  expect(new Set(zones).size).toBe(zones.length);
  expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([]);
});
