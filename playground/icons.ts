const CIRCLE = `<circle cx="12" cy="12" r="9.5"/>`;

// Our own drawings, 24 units wide; a forum shows Font Awesome's under these names.
const SHAPES: Record<string, string> = {
  "arrow-rotate-left": `<path d="M4 4v6h6M4.5 10a8.5 8.5 0 1 1-.5 5"/>`,
  "chevron-down": `<path d="M5 9l7 7 7-7"/>`,
  "chevron-right": `<path d="M9 5l7 7-7 7"/>`,
  "circle-check": `${CIRCLE}<path d="M7.5 12.5l3 3 6-6.5"/>`,
  "circle-exclamation": `${CIRCLE}<path d="M12 6.5v7M12 17v.5"/>`,
  "circle-info": `${CIRCLE}<path d="M12 11v6.5M12 7v.5"/>`,
  "circle-question": `${CIRCLE}<path d="M9 9.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.2"/>`,
  clock: `${CIRCLE}<path d="M12 6.5V12l4 2.5"/>`,
  "clock-rotate-left": `<path d="M3 4v5h5M3.5 9a9 9 0 1 1-.5 4M12 7v5.5l3.5 2"/>`,
  ellipsis: `<path stroke-width="4.5" d="M4.5 12h.01M12 12h.01M19.5 12h.01"/>`,
  "list-check": `<path d="M3 6l1.5 1.5L7.5 4M3 13l1.5 1.5 3-3.5M11 6h10M11 13h10M11 20h10M4.5 20h.5"/>`,
  spinner: `<path d="M12 2.5a9.5 9.5 0 1 1-9.5 9.5"/>`,
  xmark: `<path d="M5 5l14 14M19 5L5 19"/>`,
};

/** Puts the shapes on the page that `dIcon` refers to by name. */
export function addIcons(): void {
  const symbols = Object.entries(SHAPES).map(
    ([name, shape]) =>
      `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.4" ` +
      `stroke-linecap="round" stroke-linejoin="round">${shape}</symbol>`
  );
  const sprite = document.createElement("div");
  sprite.hidden = true;
  sprite.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
  document.body.append(sprite);
}
