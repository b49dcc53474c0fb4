import {
  Decoration,
  type DecorationSet,
  type EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";

/** How words look between their marks; the marks themselves stay. Rough on purpose: the preview knows exactly. */
const LOOKS: [className: string, pattern: RegExp][] = [
  ["md-heading", /^#{1,6} .+$/gm],
  ["md-quote", /^> .+$/gm],
  ["md-strong", /\*\*[^*\n]+\*\*/g],
  ["md-emphasis", /(?<!\*)\*[^*\n]+\*(?!\*)/g],
  ["md-code", /`[^`\n]+`/g],
  ["md-address", /(?<=\])\([^)\n]*\)/g],
];

export const marksInSight = LOOKS.map(([className, regexp]) => {
  const matcher = new MatchDecorator({ regexp, decoration: Decoration.mark({ class: className }) });
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;

      constructor(view: EditorView) {
        this.decorations = matcher.createDeco(view);
      }

      update(update: ViewUpdate) {
        this.decorations = matcher.updateDeco(update, this.decorations);
      }
    },
    { decorations: ({ decorations }) => decorations },
  );
});
