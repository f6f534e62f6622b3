// config/presets.json: presets, rule ids, reasons and exceptions for the server's pages, which must not need V8 for them.
import { loadExaminer } from "./load.mjs";

export async function presetsFile() {
  const { CLASSES, EXCEPTIONS, PRESETS, REASONS, RULES } = await loadExaminer();
  const data = {
    presets: [...PRESETS.values()],
    rules: [...RULES].map(([id]) => id),
    reasons: [...REASONS, ...EXCEPTIONS],
    exceptions: EXCEPTIONS,
    classes: CLASSES,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
