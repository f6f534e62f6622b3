interface RouteMap {
  route(name: string, options: { path: string }): void;
}

/** A community's rules. */
export default function (this: RouteMap): void {
  this.route("medicalRules", { path: "/communities/:community_id/rules" });
}
