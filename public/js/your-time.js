// Adds the reader's own time after a time given in another zone. The page is complete without it.

const mine = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Wall clock of `at` in `zone`, to tell whether two zones show the same. */
const clock = (/** @type {Date} */ at, /** @type {string | undefined} */ zone) =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "short", timeStyle: "short", timeZone: zone }).format(at);

function addYourTime() {
  for (const time of /** @type {NodeListOf<HTMLTimeElement>} */ (document.querySelectorAll("time[data-zone]"))) {
    const at = new Date(time.dateTime);
    if (clock(at, mine) === clock(at, time.dataset.zone)) continue;
    const note = document.createElement("span");
    note.className = "your-time";
    /** @type {Intl.DateTimeFormatOptions} */
    const wording = {
      weekday: "short",
      day: "numeric",
      month: "short",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    };
    note.textContent = `${new Intl.DateTimeFormat("en-GB", wording).format(at)} your time`;
    time.after(" ", note);
  }
}

// After everything else, so that in development nothing changes under React's hands.
if (document.readyState === "complete") addYourTime();
else addEventListener("load", addYourTime);
