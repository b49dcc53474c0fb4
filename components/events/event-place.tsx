type Props = {
  venue: { name: string; address: string; city: string; directions: string };
  isAlsoOnline: boolean;
};

/** How to find the room. */
export function EventPlace({ venue, isAlsoOnline }: Props) {
  return (
    <div className="grid max-w-measure gap-3">
      <address className="not-italic">
        <span className="block font-bold text-h3">{venue.name}</span>
        {[venue.address, venue.city].filter(Boolean).join(", ")}
      </address>
      {venue.directions && <p className="whitespace-pre-line text-muted">{venue.directions}</p>}
      {isAlsoOnline && <p className="text-muted">Also online: guests with a seat there get the link.</p>}
    </div>
  );
}
