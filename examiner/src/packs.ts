import type { PackInfo } from "./report.ts";

export const loadedPacks = (): readonly PackInfo[] => [];
export const packRevision = () => 0;
export const addPack = (_data: unknown) => ({
  ok: false as const,
  reason: "none",
});
