/** Something that a person wrote cannot be built. The message is one sentence that begins with the place. */
export class Mistake extends Error {}
