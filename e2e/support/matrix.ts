import { readdirSync, readFileSync } from "node:fs";
import type { Role } from "./roles";

/** Who may, in the words of the table below. Whoever is not named is refused. */
export const MAY = {
  /** Everybody who works here. */
  members: ["owner", "organizer", "organizer elsewhere", "editor", "editor elsewhere", "volunteer"],
  organizers: ["owner", "organizer", "organizer elsewhere"],
  /** Those of the event, the chapter or the person in question. */
  its: ["owner", "organizer"],
  recap: ["owner", "organizer", "editor"],
  owners: ["owner"],
  /** What an evening in this state has for nobody. */
  nobody: [],
} as const satisfies Record<string, readonly Role[]>;
type Who = keyof typeof MAY;

/** Who opens which page or file below /organize. A route that is not here fails: say who may. */
export const ROUTES: Record<string, Who> = {
  "": "members",
  "/chapters": "organizers",
  "/chapters/[id]": "its",
  "/chapters/[id]/history": "its",
  "/chapters/[id]/turnout": "its",
  "/chapters/new": "owners",
  "/community": "owners",
  "/events/new": "organizers",
  "/events/[id]": "its",
  "/events/[id]/agenda": "its",
  "/events/[id]/agenda/[itemId]": "its",
  "/events/[id]/cancel": "its",
  "/events/[id]/delete": "nobody",
  "/events/[id]/details": "its",
  "/events/[id]/duplicate": "its",
  "/events/[id]/feedback": "its",
  "/events/[id]/guests": "its",
  "/events/[id]/guests.csv": "its",
  "/events/[id]/guests/[rsvpId]": "its",
  "/events/[id]/guests/[rsvpId]/remove": "its",
  "/events/[id]/guests/answers": "its",
  "/events/[id]/guests/door": "its",
  "/events/[id]/guests/form": "its",
  "/events/[id]/guests/message": "its",
  "/events/[id]/guests/print": "its",
  "/events/[id]/guests/print/badges": "its",
  "/events/[id]/guests/print/list": "its",
  "/events/[id]/guests/print/sign": "its",
  "/events/[id]/guests/print/tables": "its",
  "/events/[id]/history": "its",
  "/events/[id]/hosts": "its",
  "/events/[id]/next": "its",
  "/events/[id]/pictures": "recap",
  "/events/[id]/proposals": "its",
  "/events/[id]/proposals/[proposalId]": "its",
  "/events/[id]/recap": "recap",
  "/events/[id]/recap/history": "recap",
  "/events/[id]/recap/history/[revisionId]": "recap",
  "/events/[id]/recap/preview": "recap",
  "/events/[id]/scribe": "its",
  "/events/[id]/speakers": "its",
  "/events/[id]/sponsors.csv": "its",
  "/events/[id]/stage": "its",
  "/events/[id]/stage/sign": "its",
  "/feedback": "organizers",
  "/history": "organizers",
  "/organizers": "organizers",
  "/organizers/[id]": "its",
  "/outbox": "organizers",
  "/outbox/[id]": "its",
  "/people": "organizers",
  "/people/[id]": "its",
  "/people/[id]/merge": "its",
  "/series/[id]/turnout": "its",
};

/** Whom an action asks for before its mutation decides on the rest. */
type Door = "organizerAction" | "memberAction" | "ownPageAction" | "publicAction";

/** Every action there is, as its files have them: what is sent to it is refused to everybody but these. */
export const DOORS: Record<Door, string> = {
  organizerAction: `
    agenda: addItem editItem saveSlotLine placeItem closeGap addTrack renameTrack removeTrack removeItem moveItem
    attendance: markGuest markRestAsNoShows addWalkIn removeWalkIn setHeadCount
    chapters: saveChapter
    claims: decideClaim
    community: updateCommunity startOwnCommunity
    events: createEvent deleteDraft askHost withdrawAsk answerAsk removeHost
    feedback: mailSpeakerLink
    lightning-talks: addLightningTalk saveLightningTalk moveLightningTalk removeLightningTalk saveSignUp openOrCloseSignUp decideEntry
    messages: messageForm thankGuests publishEvent unpublishEvent saveEvent cancelEvent correctVenue
    organizers: inviteOrganizer withdrawInvitation removeOrganizer changeOwner changeRole leaveChapter linkPerson
    outbox: resendMail
    panels: addPanelist editPanelist movePanelist removePanelist addQuestions editQuestion moveQuestion removeQuestion saveAnswers
    people: updatePerson mergePeople tellPeopleApart partPeople hidePerson showPerson
    privacy: setRetention
    proposals: openCall closeCall acceptProposal declineProposal reconsiderProposal moveProposal
    rsvp-questions: addQuestion editQuestion extendQuestion moveQuestion retireQuestion reviveQuestion removeQuestion chooseConsents duplicateEvent
    rsvps: answerRsvp removeRsvp
    scribe: answerFromNotes answerFromAllNotes
    series: describeSeries
    speakers: sendSpeakerLink revokeSpeakerLink
    talks: saveTalk
    undo: putBack
    volunteers: makeVolunteerLink revokeVolunteerLink inviteVolunteer removeVolunteer
  `,
  memberAction: `
    gallery: addPictures describePicture movePicture removePicture
    organizers: signOut signOutEverywhere
    recaps: recapForm draftRecap restoreRevision scheduleRecap unscheduleRecap openPreview closePreview
    volunteers: openOwnDuty
  `,
  ownPageAction: `
    claims: saveOwnPage saveOwnPhoto hideOwnPage showOwnPage giveBackPage leaveOwnPage
  `,
  publicAction: `
    claims: claimPage proveClaim
    door: markAtDoor walkInAtDoor undoWalkInAtDoor countMyselfIn
    feedback: giveFeedback
    lightning-talks: signUpForTalk changeEntry withdrawEntry eraseEntry pressOnStage
    messages: wishForMails
    organizers: requestSignIn signIn welcome acceptInvitation
    privacy: eraseGuest
    proposals: submitProposal changeProposal withdrawProposal eraseProposal
    rsvps: acceptRsvp cancelRsvp renameGuest changeAnswers changeParty sendLinks
    scribe: addNote moveToQuestion
    speakers: saveOwnProfile saveOwnTalk answerRecording
  `,
};

/** The actions in the source by the door they are built with: "agenda/addItem". */
export function actionsInSource(): Record<Door, string[]> {
  const found: Record<Door, string[]> = { organizerAction: [], memberAction: [], ownPageAction: [], publicAction: [] };
  const files = readdirSync("lib", { recursive: true, encoding: "utf8" }).filter((file) => /actions\.ts$/.test(file));
  for (const file of files.toSorted()) {
    const concept = file.split(/[\\/]/)[0];
    for (const [, name, door] of readFileSync(`lib/${file}`, "utf8").matchAll(/export const (\w+)Action = (\w+)\(/g)) {
      found[door as Door].push(`${concept}/${name}`);
    }
  }
  return found;
}
