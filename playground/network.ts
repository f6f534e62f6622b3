import { tracked } from "@glimmer/tracking";

/** Whether the browser is online; Discourse has a service for it. */
export default class Network {
  @tracked connected = navigator.onLine;

  constructor() {
    window.addEventListener("online", () => (this.connected = true));
    window.addEventListener("offline", () => (this.connected = false));
  }
}
