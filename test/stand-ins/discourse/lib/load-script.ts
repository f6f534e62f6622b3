/** Core's loader as far as scripts go. Like core's, it never answers for an address that cannot be loaded. */
export default function loadScript(url: string): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = url;
    script.addEventListener("load", () => resolve());
    document.head.append(script);
  });
}
