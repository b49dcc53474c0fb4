"use client";

import { useEffect, useRef } from "react";
import { Button } from "./button";
import { Notice } from "./notice";

type Props = {
  /** Name and value of the button that was pressed, so that trying again does the same. */
  pressed: { name?: string; value?: string };
  /** Whether this browser keeps what was typed. */
  isKept: boolean;
};

/** Says that a form did not get through, and that nothing of it is lost. It takes the focus. */
export function UnsentNotice({ pressed, isKept }: Props) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} tabIndex={-1} role="alert">
      <Notice title="This could not be sent">
        <p>
          The connection seems to be gone. What you typed is still here
          {isKept && ", and comes back if you have to close the page"}. Try again in a moment.
        </p>
        <div className="mt-3">
          <Button {...pressed}>Try again</Button>
        </div>
      </Notice>
    </div>
  );
}
