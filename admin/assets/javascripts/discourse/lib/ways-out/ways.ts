/** `open`: words go out; `partly`: closed for some communities; `closed`: by the plugin, for all of them. */
export type State = "open" | "unknown" | "partly" | "closed" | "off";

/** A way on which texts may leave the forum. */
export interface Way {
  readonly id: string;
  readonly state: State;
  /** Of the forum or a plugin: closes the way. */
  readonly setting: string | null;
  /** Where else it is closed. */
  readonly page: string | null;
  /** Communities for which it is open, or plugins. */
  readonly names: readonly string[];
}

export interface Listing {
  readonly ways: readonly Way[];
  /** Whether any community is in the mode that closes ways. */
  readonly enforced: boolean;
}

/** Ways of one state, as they stand together on the page. */
export interface Group {
  readonly state: State;
  readonly ways: readonly Way[];
}

/** The server's order, what is open first. */
export function groupsOf(ways: readonly Way[]): readonly Group[] {
  const states = [...new Set(ways.map(({ state }) => state))];
  return states.map((state) => ({
    state,
    ways: ways.filter((way) => way.state === state),
  }));
}
