interface RouteMap {
  route(name: string, options: { path: string }): void;
}

/** A document of a request to be verified. */
export default function (this: RouteMap): void {
  this.route("medicalDocument", { path: "/communities/documents/:uuid/view" });
}
