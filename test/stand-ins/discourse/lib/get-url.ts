/** Core puts the forum's folder in front; here there is none. */
export default function getURL(path: string): string {
  return path;
}
