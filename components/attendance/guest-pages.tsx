const PAGES = [
  ["guests/door", "Door"],
  ["guests/print", "To print"],
  ["guests/message", "Write to guests"],
  ["guests/form", "What guests are asked"],
  ["guests/answers", "Answers"],
  ["guests.csv", "Guest list as CSV"],
  ["sponsors.csv", "Sponsors’ list as CSV"],
] as const;

/** The ways from the guest list to what belongs to it. */
export function GuestPages({ eventId }: { eventId: string }) {
  return (
    <nav aria-label="Guests">
      <ul className="flex flex-wrap gap-x-6">
        {PAGES.map(([path, label]) => (
          <li key={path}>
            <a href={`/organize/events/${eventId}/${path}`} className="inline-flex min-h-11 items-center">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
