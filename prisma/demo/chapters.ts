export const community = {
  name: "Python in India",
  tagline: "Python evenings across India, kept where everybody can read them",
  timeZone: "Asia/Kolkata",
  codeOfConduct: `Be kind, and assume that others mean well. Nobody is harassed here, for anything they are, believe or like. If something is wrong, tell an organizer: they listen, and they act.`,
  footer: "",
  links: [{ label: "PyCon India", url: "https://in.pycon.org/" }],
};

export const chapters = {
  bangpypers: {
    name: "BangPypers",
    city: "Bengaluru",
    timeZone: "Asia/Kolkata",
    website: "",
    description: "Bengaluru's Python user group, meeting since 2005.",
    accentHue: "",
  },
  india: {
    name: "Python chapters of India",
    city: "India",
    timeZone: "Asia/Kolkata",
    website: "",
    description: "The country's Python user groups, when they put on something together.",
    accentHue: "158",
  },
};

export const series = {
  name: "PyFlames",
  description: "Evenings on the way to PyCon India, put on by Python chapters together.",
};

export const pyflames1 = {
  title: "PyFlames 1",
  summary: "The first edition: a series of talks.",
  description:
    "What is known of the first PyFlames is that it was a series of talks. Its date here is an example, and who spoke still has to be recorded.",
  startsAt: "2021-07-10T15:00",
  endsAt: "2021-07-10T18:00",
  announcedAt: new Date("2021-06-26T12:00:00+05:30"),
  agenda: [{ title: "A series of talks", minutes: 180 }],
};

/** The meetup to come, so many days after the demonstration was loaded. */
export const nextMeetup = {
  daysAhead: 20,
  title: "PyFlames 3: what we owe the next organizer",
  summary:
    "An evening in one room again: a panel on handing a community over, and lightning talks from whoever brings one.",
  description: `An example of an event to come: RSVP with your name and address, and see what a guest sees.

Bring a talk of five minutes if you have one. Anything you learned this year counts.`,
  start: "18:00",
  end: "21:00",
  capacity: 40,
  venue: { name: "The community room", address: "An example address on MG Road", city: "Bengaluru" },
  agenda: [
    { kind: "social", title: "Doors, tea and names", start: "18:00", minutes: 30, description: "" },
    {
      kind: "panel",
      title: "What we owe the next organizer",
      start: "18:30",
      minutes: 60,
      description: "How a community outlives the people who started it.",
    },
    { kind: "break", title: "Break", start: "19:30", minutes: 20, description: "" },
    {
      kind: "lightning_talks",
      title: "Lightning talks",
      start: "19:50",
      minutes: 60,
      description: "Five minutes each, from whoever brings one.",
    },
  ],
  call: {
    closesDaysBefore: 10,
    text: "We look for talks of 20 to 40 minutes about what keeps a community going. If it is your first, say so: somebody will rehearse with you.",
  },
  questions: [
    { kind: "single_choice", label: "What do you eat?", options: "Anything\nVegetarian\nVegan" },
    { kind: "multiple_choice", label: "What would you like to hear about?", options: "Typing\nTesting\nTeaching" },
  ],
} as const;
