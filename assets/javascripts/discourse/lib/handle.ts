import isolate from "./isolate.ts";

/** Somebody as sentences name them; a dash where the account is gone. */
export default function handle(username: string | null | undefined): string {
  return isolate(username ? `@${username}` : "–");
}
