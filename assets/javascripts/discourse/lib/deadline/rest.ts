import KeyValueStore from "discourse/lib/key-value-store";

interface Store {
  get(key: string): string | undefined;
  set(item: { key: string; value: string }): void;
}

const store = new (KeyValueStore as unknown as new (name: string) => Store)(
  "discourse_medical_deadline_"
);

/** Whether this notice was put aside today, on this device. */
export function isAtRest(communityId: number): boolean {
  return store.get(String(communityId)) === today();
}

/** Puts it aside until tomorrow. */
export function letRest(communityId: number): void {
  store.set({ key: String(communityId), value: today() });
}

function today(): string {
  return new Date().toDateString();
}
