import { describe, expect, it } from "vitest";
import { isPolyglot, keptWidths, pictureSources, sniffPicture } from "./rules";

const bytes = (text: string) => Buffer.from(text, "latin1");

describe("keptWidths", () => {
  it("keeps every width below the picture's own, and its own", () => {
    expect(keptWidths(1920)).toEqual([640, 1280, 1920]);
    expect(keptWidths(1000)).toEqual([640, 1000]);
    expect(keptWidths(300)).toEqual([300]);
  });

  it("keeps nothing wider than our widest", () => {
    expect(keptWidths(5000)).toEqual([640, 1280, 1920]);
  });
});

it("gives an img its sizes, so that nothing shifts while it loads", () => {
  expect(pictureSources({ id: "p", alt: "The panel", width: 1000, height: 500 })).toEqual({
    src: "/media/p?w=1000",
    srcSet: "/media/p?w=640 640w, /media/p?w=1000 1000w",
    width: 1000,
    height: 500,
    alt: "The panel",
  });
});

describe("sniffPicture", () => {
  it.each([
    ["jpeg", "\xff\xd8\xff\xe0"],
    ["png", "\x89PNG\r\n\x1a\n"],
    ["webp", "RIFF\x00\x00\x00\x00WEBPVP8 "],
    ["gif", "GIF89a"],
    ["avif", "\x00\x00\x00\x20ftypavif"],
  ])("knows %s by its first bytes", (kind, head) => {
    expect(sniffPicture(bytes(head))).toBe(kind);
  });

  it.each(["<svg xmlns='http://www.w3.org/2000/svg'/>", "<?xml version='1.0'?><svg/>", "%PDF-1.7", "", "MZ"])(
    "takes %j for no picture",
    (head) => {
      expect(sniffPicture(bytes(head))).toBeNull();
    },
  );
});

describe("isPolyglot", () => {
  it.each([
    "GIF89a/*<script>alert(1)</script>*/",
    "\xff\xd8\xff\xfe<html><body>",
    "\xff\xd8\xff\xfe<?php system($_GET[0]);",
    "\xff\xd8\xff\xfe<svg onload=alert(1) xmlns='http://www.w3.org/2000/svg'>",
    "\xff\xd8\xff\xd9PK\x03\x04…PK\x05\x06\x00\x00",
    "\xff\xd8\xff\xd9%PDF-1.7",
  ])("recognizes %j", (file) => {
    expect(isPolyglot(bytes(file))).toBe(true);
  });

  it("leaves the metadata and the moving picture of a phone alone", () => {
    const phone =
      "\xff\xd8\xff\xe1http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'></x:xmpmeta>\xff\xd9";
    expect(isPolyglot(bytes(`${phone}\0\0\0\x18ftypmp42`))).toBe(false);
  });
});
