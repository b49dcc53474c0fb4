import { expect, it } from "vitest";
import { splitName } from "./name-parts-rules";

it.each([
  ["Ada Lovelace", "Ada", "Lovelace"],
  ["Vandana Verma Singhal", "Vandana", "Verma Singhal"],
  ["Ludwig van Beethoven", "Ludwig", "van Beethoven"],
  ["KraceKumar", "KraceKumar", ""],
  ["山田太郎", "山田太郎", ""],
  ["Lovelace, Ada", "Ada", "Lovelace"],
  ["Dr. Ada Lovelace", "Dr. Ada", "Lovelace"],
  ["Prof. Dr. Ada Lovelace", "Prof. Dr. Ada", "Lovelace"],
  ["Dr. Ada", "Dr. Ada", ""],
  ["Dr", "Dr", ""],
  ["O'Brien", "O'Brien", ""],
  ["Martin Luther King, Jr., PhD", "Martin", "Luther King, Jr., PhD"],
  ["", "", ""],
])("%j is %j and %j", (name, first, last) => expect(splitName(name)).toEqual({ first, last }));
