import { modifier } from "ember-modifier";
import { turn } from "../lib/cover/burn.ts";
import { penOf } from "../lib/cover/canvas.ts";

interface Signature {
  Element: HTMLCanvasElement;
  Args: { Positional: [source: HTMLCanvasElement, turns: number] };
}

/** Shows a picture, turned to the right that many times. */
const drawTurned = modifier<Signature>((canvas, [source, turns]) => {
  const picture = turn(source, turns);
  canvas.width = picture.width;
  canvas.height = picture.height;
  penOf(canvas).drawImage(picture, 0, 0);
});

export default drawTurned;
