import { OpensNothing } from "@/components/site/opens-nothing";

/** What whoever holds a link reads once it opens nothing: closed, over, or half copied. */
export function UnknownDoor() {
  return (
    <>
      <OpensNothing
        title="This link opens no door"
        why="It was closed, a part of it was lost on the way, or the event was more than a day ago. Ask its organizers."
      />
      <script type="module" src="/js/door/forget.js" />
    </>
  );
}
