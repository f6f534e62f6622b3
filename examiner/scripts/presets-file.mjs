// config/presets.json: presets and rule ids for the server's pages, which must not need V8 for them.
import { loadExaminer } from "./load.mjs";

export async function presetsFile() {
  const { PRESETS, RULES } = await loadExaminer();
  const data = {
    presets: [...PRESETS.values()],
    rules: [...RULES].map(([id]) => id),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
