/**
 * A process of its own that delivers one mail; a test kills it halfway. In the wrong order, it is the test's control.
 */
import { db } from "./db";
import { deliverMail } from "./delivery";
import { handOver } from "./mail-server";

const [id = "", order] = process.argv.slice(2);

if (order === "record-first") {
  const mail = await db().outboxMail.update({ where: { id }, data: { sentAt: new Date() } });
  process.kill(process.pid, "SIGKILL");
  await handOver({ ...mail, threadId: null });
} else {
  await deliverMail(id, { now: new Date(), isLast: false });
}
process.exit(0);
