/** What came of a picture that was sent. */
export type Sent = { ok: true; markdown: string } | { ok: false; message: string };

const UNSENT = "This could not be sent; the connection seems to be gone. Try it again.";

/** Sends one picture and says, from 0 to 1, how much of it has gone. `fetch` cannot tell, so this asks the older way. */
export function sendPicture(address: string, fields: FormData, onProgress: (part: number) => void): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onProgress(loaded / total);
    };
    request.onload = () => {
      const { markdown, message } = (request.response ?? {}) as { markdown?: string; message?: string };
      if (request.status === 201 && markdown) resolve({ ok: true, markdown });
      else resolve({ ok: false, message: message ?? UNSENT });
    };
    request.onerror = () => resolve({ ok: false, message: UNSENT });
    request.send(fields);
  });
}

/** Where the pictures of an evening are sent. */
export function uploadAddress(eventId: string): string {
  return `/organize/events/${eventId}/pictures/upload`;
}
