import type { ListedPost } from "./complaint.ts";

/** As much of core's posts as we touch. */
export interface CorePost {
  readonly id: number;
  readonly user_id: number;
  readonly username: string;
  readonly post_number: number;
  readonly post_type: number;
  readonly cooked: string;
  readonly yours?: boolean;
  readonly deleted_at?: string | null;
  readonly topic?: CoreTopic;
}

export interface CoreTopic {
  readonly user_id?: number;
  readonly isPrivateMessage?: boolean;
  readonly postStream?: { readonly posts: readonly CorePost[] };
}

// As on the server.
const MOST_POSTS = 20;
const REGULAR = 1;
const LETTERS = 70;

/** What others wrote in this topic, as far as the page has it, the nearest to a post. */
export function othersPosts(
  topic: CoreTopic | undefined,
  postNumber = 1
): ListedPost[] {
  const distance = ({ post_number }: CorePost) =>
    Math.abs(post_number - postNumber);
  return [...(topic?.postStream?.posts ?? [])]
    .filter(canBeMeant)
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, MOST_POSTS)
    .sort((one, other) => one.post_number - other.post_number)
    .map(listed);
}

export function canBeMeant(post: CorePost): boolean {
  return (
    post.post_type === REGULAR &&
    post.user_id > 0 &&
    !post.yours &&
    !post.deleted_at
  );
}

function listed({ id, post_number, username, cooked }: CorePost): ListedPost {
  return { id, number: post_number, username, excerpt: excerpt(cooked) };
}

/** Its first words, made in the browser and sent nowhere. */
function excerpt(cooked: string): string {
  const { body } = new DOMParser().parseFromString(cooked, "text/html");
  const text = (body.textContent ?? "").replace(/\s+/g, " ").trim();
  return text.length > LETTERS ? `${text.slice(0, LETTERS)}…` : text;
}
