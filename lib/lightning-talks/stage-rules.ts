type Moment = Date | number | null;

/** Whether a talk is still to come. */
export function isUpcoming({ givenAt, skippedAt }: { givenAt: Moment; skippedAt: Moment }): boolean {
  return givenAt === null && skippedAt === null;
}

/**
 * Whether a talk of an evening that is over was given. Where nobody kept the stage, as in evenings from before, each
 * that stands in the slot was; else only those that the stage saw.
 */
export function wasGiven({ givenAt }: { givenAt: Moment }, all: readonly { givenAt: Moment }[]): boolean {
  return givenAt !== null || all.every((talk) => talk.givenAt === null);
}

/** The talks of a slot as they were given, in that order. */
export function givenTalks<Talk extends { givenAt: Date | null }>(talks: readonly Talk[]): Talk[] {
  return talks
    .filter((talk) => wasGiven(talk, talks))
    .sort((one, other) => (one.givenAt?.getTime() ?? 0) - (other.givenAt?.getTime() ?? 0));
}
