import Checklist from "../checklist.ts";
import type { ExaminerSource } from "../examiner.ts";
import { answersOn } from "./answers.ts";
import ComposerSurface from "./composer-surface.ts";
import type { ComposerModel } from "./model.ts";
import type RichEditors from "./rich-editors.ts";
import type { Situation } from "./situation.ts";

interface Surroundings {
  readonly editors: RichEditors;
  readonly examiner: ExaminerSource;
  readonly networkConnectivity: { readonly connected: boolean };
}

/** A checklist for what a composer writes. */
export function checklistFor(
  model: ComposerModel,
  situation: Situation,
  { editors, examiner, networkConnectivity }: Surroundings
): Checklist {
  return new Checklist({
    ...situation,
    source: examiner,
    surface: new ComposerSurface(model, () => editors.ofComposer),
    network: networkConnectivity,
    attestation: answersOn(model),
  });
}
