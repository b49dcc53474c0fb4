"use client";

import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { type ReactNode, startTransition, useId, useOptimistic, useSyncExternalStore } from "react";
import { idle } from "@/lib/access/outcomes";
import { placeItemAction } from "@/lib/agenda/actions";

type Row = { id: string; title: string; row: ReactNode };

/** The running order, to be put in another one by dragging: with a finger, a mouse, or the space bar and the arrows. */
export function SortableOrder({ rows }: { rows: Row[] }) {
  const [ids, setIds] = useOptimistic(rows.map(({ id }) => id));
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const place = ({ active, over }: DragEndEvent) => {
    if (!over || active.id === over.id) return;
    const next = arrayMove(ids, ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
    const data = new FormData();
    data.set("itemId", String(active.id));
    data.set("beforeId", next[next.indexOf(String(active.id)) + 1] ?? "");
    startTransition(async () => {
      setIds(next);
      await placeItemAction(idle, data);
    });
  };
  const ordered = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  return (
    <DndContext
      id={useId()}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={place}
      accessibility={{ announcements: sayingWhere(ordered), screenReaderInstructions: INSTRUCTIONS }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol aria-label="Running order" className="divide-y divide-hairline border-hairline border-y">
          {ordered.map((row) => (
            <SortableRow key={row.id} {...row} />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

function SortableRow({ id, title, row }: Row) {
  const isRunning = useSyncExternalStore(never, isTrue, isFalse);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
  });
  const translate = transform && `translate3d(0, ${Math.round(transform.y)}px, 0)`;
  return (
    <li
      ref={setNodeRef}
      id={`slot-${id}`}
      style={translate ? { transform: translate, transition } : undefined}
      className={`grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2 bg-paper py-4 ${isDragging ? "relative z-10 opacity-80" : ""}`}
    >
      <div>
        {isRunning && (
          <button
            ref={setActivatorNodeRef}
            {...attributes}
            {...listeners}
            type="button"
            aria-label={`Drag ${title}`}
            className="grid h-11 w-8 cursor-grab touch-none place-items-center rounded-mark text-muted hover:bg-tint"
          >
            <span aria-hidden="true">⠿</span>
          </button>
        )}
      </div>
      {row}
    </li>
  );
}

const INSTRUCTIONS = {
  draggable: "Press the space bar to take it, the arrow keys to move it, the space bar again to put it down.",
};

function sayingWhere(rows: readonly Row[]): Announcements {
  const titleOf = (id: unknown) => rows.find((row) => row.id === id)?.title ?? "It";
  const placeOf = (id: unknown) => `place ${rows.findIndex((row) => row.id === id) + 1} of ${rows.length}`;
  return {
    onDragStart: ({ active }) => `${titleOf(active.id)} is taken from ${placeOf(active.id)}.`,
    onDragOver: ({ active, over }) => (over ? `${titleOf(active.id)} is over ${placeOf(over.id)}.` : undefined),
    onDragEnd: ({ active, over }) => `${titleOf(active.id)} is put down${over ? ` at ${placeOf(over.id)}` : ""}.`,
    onDragCancel: ({ active }) => `${titleOf(active.id)} stays where it was.`,
  };
}

const never = () => () => {};
const isTrue = () => true;
const isFalse = () => false;
