import { modifier } from "ember-modifier";
import { penOf } from "../lib/cover/canvas.ts";

interface Signature {
  Element: HTMLCanvasElement;
  Args: { Positional: [picture: HTMLCanvasElement] };
}

/** Puts a picture on the page; it is gone from memory as soon as it is gone from the page. */
const showPicture = modifier<Signature>((canvas, [picture]) => {
  canvas.width = picture.width;
  canvas.height = picture.height;
  penOf(canvas).drawImage(picture, 0, 0);
  return () => {
    canvas.width = canvas.height = 0;
    picture.width = picture.height = 0;
  };
});

export default showPicture;
