/** PostgreSQL's programs see nothing of our settings, and speak plain English in UTC. */
export const environment: NodeJS.ProcessEnv = {
  NODE_ENV: "production",
  PATH: process.env.PATH,
  TZ: "UTC",
  LC_ALL: "C",
};
