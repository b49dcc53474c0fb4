/**
 * The header in which `server/front` tells Next who asks: the same word for the same network while the process runs,
 * and nothing that leads back to it. Whatever came under this name from outside is overwritten there.
 */
export const CLIENT_HEADER = "x-hallway-client";

/** The header in which it tells Next which page is asked for. Whatever came under this name is overwritten there too. */
export const PAGE_HEADER = "x-hallway-page";
