/** The people of the demonstration by a short key: name, profile, and what stands under the name. */
export const people = {
  abhiram: { personName: "Abhiram", personHandle: "@abhicantdraw" },
  anandPillai: { personName: "Anand Pillai", personHandle: "@skeptichacker" },
  anandChitipothu: { personName: "Anand Chitipothu", personHandle: "@anandology" },
  noufal: { personName: "Noufal Ibrahim", personHandle: "@noufalibrahim" },
  vandana: { personName: "Vandana Verma Singhal", personHandle: "@InfosecVandana" },
  /** The same person as the minutes of the lightning talks name her: the handle finds her page. */
  vandanaOnStage: { personName: "Vandana Verma", personHandle: "@InfosecVandana" },
  kraceKumar: { personName: "KraceKumar", personHandle: "@kracetheking" },
  shreyas: { personName: "Shreyas Kapale", personHandle: "@Shreyaskapale" },
  jatin: { personName: "Jatin Goel", personHandle: "@_JatinGoel" },
  rahul: { personName: "Rahul", personHandle: "" },
} as const;

type Profile = { headline: string; bio: string; links: string[] };

export const profiles: Partial<Record<keyof typeof people, Profile>> = {
  anandPillai: {
    headline: "Founder of BangPypers",
    bio: "Started BangPypers in 2005, when Bengaluru had Perl and PHP groups but nowhere to talk about Python.",
    links: ["@skeptichacker"],
  },
  anandChitipothu: {
    headline: "Programmer and educator",
    bio: "Teaches programming, and works with the FOSS United Foundation.",
    links: ["@anandology"],
  },
  noufal: {
    headline: "Freelance programmer and trainer",
    bio: "Was there in the first days of BangPypers and helped it along.",
    links: ["@noufalibrahim"],
  },
  vandana: {
    headline: "Security advocate, president of InfosecGirls",
    bio: "Founded InfosecGirls, a community for women in information security, and leads it.",
    links: ["@InfosecVandana", "https://www.infosecgirls.in/"],
  },
};
