import { Preprocessor } from "content-tag";

const preprocessor = new Preprocessor();

/**
 * Takes every `<template>` out of a module, so that a parser of JavaScript can read the rest.
 *
 * @param {string} source of a `.gts` or `.gjs` file
 * @returns {{code: string, restore: (code: string) => string}}
 */
export function takeTemplates(source) {
  const mark = freeName(source);
  // Content-tag counts bytes; letters of other scripts take more than one.
  const bytes = Buffer.from(source);
  const pieces = [];
  const templates = [];
  let end = 0;

  for (const { type, range } of preprocessor.parse(source)) {
    const name = `${mark}${templates.length}_`;
    pieces.push(bytes.subarray(end, range.startByte));
    pieces.push(
      Buffer.from(type === "class-member" ? `static [${name}];` : `\`${name}\``)
    );
    templates.push(bytes.subarray(range.startByte, range.endByte).toString());
    end = range.endByte;
  }
  pieces.push(bytes.subarray(end));

  return {
    code: Buffer.concat(pieces).toString(),
    restore: (code) => putBack(code, mark, templates),
  };
}

function freeName(source) {
  let name = "__template_";
  while (source.includes(name)) {
    name = `_${name}`;
  }
  return name;
}

function putBack(code, mark, templates) {
  const place = new RegExp(
    `static\\s*\\[\\s*${mark}(\\d+)_\\s*\\];?|\`${mark}(\\d+)_\``,
    "g"
  );
  let restored = 0;
  const result = code.replace(place, (_, member, expression) => {
    restored++;
    return templates[member ?? expression];
  });

  if (restored !== templates.length) {
    throw new Error("a template was lost while types were taken out");
  }
  return result;
}
