import type { people } from "./people";

type PersonKey = keyof typeof people;

/** The evening as it was recorded. The facts are those of the real PyFlames 2 of 2021; the sentences are ours. */
export const pyflames2 = {
  title: "PyFlames 2",
  summary: "A panel on what communities are for, and four lightning talks, on the way to PyCon India 2021.",
  description:
    "The second PyFlames, put on together by Python chapters across India. The first was a series of talks; this one adds a panel and a round of lightning talks.",
  startsAt: "2021-08-07T15:00",
  endsAt: "2021-08-07T18:00",
} as const;

/** When it was announced and when its recap appeared, as near as is known. */
export const announcedAt = new Date("2021-07-24T12:00:00+05:30");
export const toldAt = new Date("2021-08-14T12:00:00+05:30");

export const panel = {
  title: "Panel on communities",
  description: "Four people who started, kept or changed a community, on what holds one together.",
  moderators: [{ person: "abhiram", affiliation: "" }],
  panelists: [
    { person: "anandPillai", affiliation: "Founder of BangPypers" },
    { person: "anandChitipothu", affiliation: "FOSS United Foundation" },
    { person: "noufal", affiliation: "Freelance programmer and trainer" },
    { person: "vandana", affiliation: "President of InfosecGirls" },
  ],
} satisfies {
  title: string;
  description: string;
  moderators: { person: PersonKey; affiliation: string }[];
  panelists: { person: PersonKey; affiliation: string }[];
};

export const questions: { text: string; answers: { person: PersonKey; body: string }[] }[] = [
  {
    text: "How did you come to the community?",
    answers: [
      {
        person: "anandPillai",
        body: "In 2005 the lists that were alive belonged to Perl and PHP, so that is where he announced a first Python meetup. The place was a hotel on MG Road, and for a long while it looked as if nobody would come; the room filled in the last few minutes.",
      },
      {
        person: "noufal",
        body: "Chat rooms and mailing lists came first, faces later. Some of the people he knew best were from an Emacs community online; when a few of them travelled from Switzerland to India, they stayed with him, and that was how they met.",
      },
      {
        person: "vandana",
        body: "By chance: she ran into people who led nullcon and OWASP, and they pulled her in. The group had about twenty members then and she was the only woman among them. She has watched it grow to what it is today.",
      },
    ],
  },
  {
    text: "How have collaboration and people's attitude changed?",
    answers: [
      {
        person: "anandPillai",
        body: "For the hundredth BangPypers meetup he went through its numbers. As the internet spread, small circles of the devoted became large crowds of every age and trade. What got lost is the giving: many now come to take something in and move on to the next thing.",
      },
      {
        person: "anandChitipothu",
        body: "Meeting in person settles things that working together online leaves open. And we let go of mailing lists too easily: they are simple, anyone can read along, and they deserve another embrace.",
      },
      {
        person: "noufal",
        body: "He misses the lists too. His worry is that companies now treat meetups as places to hire and to advertise. As a side effect that was always fine; as the purpose it pushes out what people came for, and somebody has to hold the line.",
      },
      {
        person: "vandana",
        body: "Students find doors open that were shut before, with people to learn from and others to learn beside, and that keeps them going. Communities also made free software something everybody uses, and made developer advocacy a job.",
      },
    ],
  },
  {
    text: "What did moving online do to in-person meetups?",
    answers: [
      {
        person: "anandChitipothu",
        body: "It took away the hallway: the talk between the talks. You can build a room for it online, but it feels made up, and what used to start there does not start.",
      },
      {
        person: "vandana",
        body: "Everything got faster. There are more events than anyone can take part in, and at that pace what made a meetup a meetup slips away.",
      },
    ],
  },
];

export const lightningTalks: {
  title: string;
  speaker: PersonKey;
  affiliation: string;
  abstract: string;
  links: { url: string; label: string }[];
}[] = [
  {
    title: "Starting a community from scratch",
    speaker: "vandanaOnStage",
    affiliation: "InfosecGirls",
    abstract: "How InfosecGirls began, and what it took to keep it going.",
    links: [{ url: "https://www.infosecgirls.in/", label: "InfosecGirls" }],
  },
  {
    title: "Koans for Python typing",
    speaker: "kraceKumar",
    affiliation: "BangPypers",
    abstract: "Small exercises that teach type hints by having you make them pass.",
    links: [{ url: "https://github.com/kracekumar/python-typing-koans", label: "python-typing-koans" }],
  },
  {
    title: "A home router driven by a Telegram bot",
    speaker: "shreyas",
    affiliation: "",
    abstract:
      "A router that only had its provider's web page, scripted in Python until it could be run from a chat window.",
    links: [{ url: "https://github.com/shreyaskapale/JioFiber-API", label: "JioFiber-API" }],
  },
  {
    title: "Python metaprogramming",
    speaker: "jatin",
    affiliation: "",
    abstract: "What `__init__` really does, and ways to build a singleton.",
    links: [{ url: "https://youtube.com/watch?v=dNIMSys_M4k", label: "Another talk of his on the subject" }],
  },
];

export const runUp = {
  name: "PyCon India 2021",
  url: "https://in.pycon.org/2021/",
  startsOn: "2021-09-17",
  endsOn: "2021-09-20",
  /** As an organizer types it. */
  programme: `4 keynotes
28 talks
6 workshops | 2021-09-18 to 2021-09-19
3 panel discussions
poster presentations
dev sprint | 2021-09-20`,
};

export const headCount = { count: 56, isApproximate: true };

export const recap = {
  title: "PyFlames 2",
  description: "Run up to PyCon",
  categories: "meetup, talks",
  author: "rahul",
  body: `Six weeks before PyCon India, Python chapters from all over the country held one evening together. The first PyFlames had been a series of talks. This time the organizers wanted a conversation, so they put four people on a panel who have spent years starting communities and keeping them alive.

The panel circled around one thing: what is lost when a community grows, and what is lost when it moves online. The answers are below, question by question. Four lightning talks closed the evening.`,
} satisfies { author: PersonKey } & Record<string, unknown>;
