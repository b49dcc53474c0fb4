// What a scanned ticket comes to. A device holds hashes of tickets: it knows one when it sees it and could make none.

import { clock } from "../duty/clock.js";

/** @typedef {import("./state.js").Guest} Guest */
/** @typedef {{ tone: "in" | "known" | "foreign", title: string, words: string }} Verdict */

const TICKET = /^HALLWAY:([0-9A-HJKMNP-TV-Z]{26})$/;

/**
 * What a device knows a ticket by, or null where the code is no ticket.
 * @param {string} scanned
 */
export async function ticketHash(scanned) {
  const code = TICKET.exec(scanned.trim())?.[1];
  if (!code) return null;
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(code)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * @param {Guest | undefined} guest whose ticket it is, if anybody's here
 * @param {boolean} isTicket
 * @param {string} timeZone
 * @returns {Verdict}
 */
export function verdictOn(guest, isTicket, timeZone) {
  if (!guest) {
    return isTicket
      ? {
          tone: "foreign",
          title: "Not for tonight",
          words: "This ticket is for another event, or its seat was given up.",
        }
      : { tone: "foreign", title: "No ticket", words: "This code is something else. Find the guest by name." };
  }
  const { name, outcome, since, status, partySize } = guest;
  if (outcome === "came" && since) {
    return { tone: "known", title: name, words: `Already in since ${clock(since, timeZone)}.` };
  }
  if (status === "waitlisted") {
    return { tone: "known", title: name, words: "Waits for a seat. Let them in from the list." };
  }
  return { tone: "in", title: name, words: partySize > 1 ? `Is in, all ${partySize}.` : "Is in." };
}
