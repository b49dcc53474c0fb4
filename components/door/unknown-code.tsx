import { OpensNothing } from "@/components/site/opens-nothing";

/** What a code comes to that hangs in no room. */
export function UnknownCode() {
  return (
    <OpensNothing
      title="This code opens nothing"
      why="Look at the wall once more: eight letters and digits. Or ask at the door."
    >
      <p>
        <a href="/events">See all events</a>
      </p>
    </OpensNothing>
  );
}
