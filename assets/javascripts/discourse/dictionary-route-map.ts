interface RouteMap {
  route(name: string, options: { path: string }): void;
}

/** Names of medicines, as a community has them. */
export default function (this: RouteMap): void {
  this.route("medicalDictionary", { path: "/communities/:id/dictionary" });
}
