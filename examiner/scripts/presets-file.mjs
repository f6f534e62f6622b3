// config/presets.json: presets, rule ids and reasons for the server's pages, which must not need V8 for them.
import { loadExaminer } from "./load.mjs";

export async function presetsFile() {
  const { PRESETS, REASONS, RULES } = await loadExaminer();
  const data = {
    presets: [...PRESETS.values()],
    rules: [...RULES].map(([id]) => id),
    reasons: REASONS,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
