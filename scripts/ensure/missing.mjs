/** Something is not there and we may not, or could not, install it. The message is one complete sentence. */
export class Missing extends Error {}
