// Opens a video or slides in the place of its poster, once somebody asks. Until then nobody but us hears of the reader,
// and without this script the poster is a link.

/** What a player needs to play: scripts, and what it keeps for itself. It may not lead this page elsewhere. */
const SANDBOX = "allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox";

function prepare() {
  for (const poster of /** @type {NodeListOf<HTMLAnchorElement>} */ (
    document.querySelectorAll("a.poster[data-player]")
  )) {
    const site = poster.querySelector("[data-site]");
    if (site) site.textContent = `plays here, from ${poster.hostname.replace(/^www\./, "")}`;
    poster.setAttribute("role", "button");
    poster.addEventListener("click", (event) => {
      // With a key held down it is still a link: into a new tab, or a new window.
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      open(poster);
    });
    poster.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      open(poster);
    });
  }
}

function open(/** @type {HTMLAnchorElement} */ poster) {
  const frame = document.createElement("iframe");
  frame.src = poster.dataset.player ?? "";
  frame.title = poster.dataset.title ?? "";
  frame.allow = "autoplay; fullscreen; picture-in-picture; encrypted-media";
  frame.setAttribute("sandbox", SANDBOX);
  // Some players refuse to play for a page that does not say where it is; it says the site, never the page.
  frame.referrerPolicy = "strict-origin";
  frame.className = "player";
  const link = document.createElement("a");
  link.href = poster.href;
  link.rel = poster.rel;
  link.textContent = `Open it at ${poster.hostname.replace(/^www\./, "")}`;
  link.className = "player-link";
  poster.replaceWith(frame, link);
  frame.focus();
}

// After everything else, so that in development nothing changes under React's hands.
if (document.readyState === "complete") prepare();
else addEventListener("load", prepare);
