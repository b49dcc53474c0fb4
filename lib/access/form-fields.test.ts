import { expect, test } from "vitest";
import { fieldsOf, typedValues } from "./form-fields";

test("a field of any name is only a field", () => {
  const data = new FormData();
  for (const name of ["__proto__", "constructor", "hasOwnProperty", "__proto__[]"]) data.append(name, "Ada");
  for (const read of [fieldsOf(data), typedValues(data)]) {
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.keys(read)).toEqual(expect.arrayContaining(["__proto__", "constructor", "hasOwnProperty"]));
  }
});
