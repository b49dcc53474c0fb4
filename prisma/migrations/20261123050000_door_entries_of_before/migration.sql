-- Attendance is what the entries at the door come to; what was marked before there were entries gets one each.
INSERT INTO "DoorEntry" (id, "eventId", "rsvpId", "attendanceId", act, people, "happenedAt", "receivedAt")
SELECT gen_random_uuid(), "eventId", "rsvpId", CASE WHEN "rsvpId" IS NULL THEN id END, outcome::text::"DoorAct", people, "recordedAt", "recordedAt"
FROM "Attendance";
