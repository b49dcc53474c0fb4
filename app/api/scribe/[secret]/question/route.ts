import { z } from "zod";
import { hearDevice } from "@/lib/access/device-response";
import { moveToQuestion } from "@/lib/scribe/mutations";

/** Moves everybody who scribes on to a question. */
export async function POST(request: Request, { params }: RouteContext<"/api/scribe/[secret]/question">) {
  const { secret } = await params;
  return hearDevice(request, z.object({ questionId: z.string() }), async ({ questionId }) => {
    await moveToQuestion(secret, questionId, new Date());
    return new Response(null, { status: 204 });
  });
}
