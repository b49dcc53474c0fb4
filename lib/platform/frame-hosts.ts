/** PeerTube is many sites; these are the ones whose players may be opened here. */
export const PEERTUBE_HOSTS = [
  "framatube.org",
  "video.blender.org",
  "tilvids.com",
  "peertube.tv",
  "makertube.net",
  "diode.zone",
  "tube.tchncs.de",
];

/** Every site that a page of ours may show in a frame, once its reader asked for it. */
export const FRAME_HOSTS = [
  "www.youtube-nocookie.com",
  "player.vimeo.com",
  "media.ccc.de",
  "docs.google.com",
  "speakerdeck.com",
  ...PEERTUBE_HOSTS,
];
