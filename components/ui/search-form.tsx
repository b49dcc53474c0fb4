import { buttonClass } from "./button-class";
import { controlClass } from "./field-frame";

/** Asks the same page again with `?search=…`. A plain GET, so that what was found has an address. */
export function SearchForm({ label, value }: { label: string; value: string }) {
  return (
    <search>
      <form className="grid max-w-form gap-2">
        <label htmlFor="search" className="font-semibold">
          {label}
        </label>
        <div className="flex gap-3">
          <input
            id="search"
            name="search"
            type="search"
            defaultValue={value}
            maxLength={100}
            className={controlClass}
          />
          <button type="submit" className={buttonClass("quiet")}>
            Search
          </button>
        </div>
      </form>
    </search>
  );
}
