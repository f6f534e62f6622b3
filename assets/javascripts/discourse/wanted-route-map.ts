interface RouteMap {
  route(name: string, options: { path: string }): void;
}

/** Communities that members want. */
export default function (this: RouteMap): void {
  this.route("medicalWanted", { path: "/communities/wanted" });
}
