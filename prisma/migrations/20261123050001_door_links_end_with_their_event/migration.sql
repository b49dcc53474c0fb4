-- A door link ends a day after its event does, wherever the event is moved to.
ALTER TABLE "DoorLink" DROP COLUMN "expiresAt";
