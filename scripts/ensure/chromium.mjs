import { existsSync } from "node:fs";
import { isExecutable, which } from "../lib/command.mjs";
import { installPackages } from "./apt.mjs";
import { Missing } from "./missing.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];
const ARABIC_FONT = "/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf";

/**
 * A Chromium, and on Debian the fonts that Arabic needs; CHROMIUM_PATH names another one.
 *
 * @returns {Promise<string>} absolute path of the program
 */
export async function ensureChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!isExecutable(chosen)) {
      throw new Missing(`CHROMIUM_PATH names no program: ${chosen}`);
    }
    return chosen;
  }

  const packages = [];
  if (!findChromium()) {
    packages.push("chromium");
  }
  if (which("apt-get") && !existsSync(ARABIC_FONT)) {
    packages.push("fonts-noto-core");
  }
  // Fonts alone are worth an installation only where it needs nobody's leave.
  if (packages.includes("chromium") || (packages.length && isRoot())) {
    await installPackages(packages, "Chromium, for what runs in a browser");
  }
  return findChromium();
}

function findChromium() {
  return NAMES.map(which).find(Boolean);
}

function isRoot() {
  return process.getuid?.() === 0;
}
