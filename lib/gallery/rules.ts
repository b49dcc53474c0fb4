/** Whether a text shows the picture of this id. */
export function mentions(text: string, pictureId: string): boolean {
  return text.toLowerCase().includes(`/media/${pictureId.toLowerCase()}`);
}

/** How a picture is written in Markdown. Words cannot end it early. */
export function pictureMarkdown({ id, alt, width }: { id: string; alt: string; width: number }): string {
  return `![${alt.replace(/[\\[\]]/g, "\\$&").replace(/\s+/g, " ")}](/media/${id}?w=${width})`;
}
