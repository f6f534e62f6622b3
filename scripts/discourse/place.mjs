import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { run } from "../lib/command.mjs";

export const PLUGIN = join("plugins", "discourse-medical-communities");
const OLDEST_RUBY = "3.3";

/**
 * A Discourse on this machine. DISCOURSE_PATH names it, else it is looked for in ~/discourse.
 * DISCOURSE_RUN names a program that runs its arguments in Discourse's environment (its Ruby, its gems).
 */
export const discourse = {
  path: process.env.DISCOURSE_PATH ?? join(homedir(), "discourse"),

  get plugin() {
    return join(this.path, PLUGIN);
  },

  /** @returns {boolean} whether its frontend was built: without it no page can be shown */
  get hasFrontend() {
    return existsSync(join(this.frontend, "dist", "index.html"));
  },

  /** Where Discourse 3.5 builds its frontend. */
  get frontend() {
    return join(this.path, "app/assets/javascripts/discourse");
  },

  /**
   * @param {string[]} command
   * @returns {string[]} the same, in Discourse's environment
   */
  command(command) {
    const wrapper = process.env.DISCOURSE_RUN;
    return [...(wrapper ? [wrapper] : []), ...command];
  },

  /**
   * @param {string[]} command
   * @param {Parameters<typeof run>[2]} [options]
   */
  run(command, options = {}) {
    const [program, ...args] = this.command(command);
    return run(program, args, { cwd: this.path, ...options });
  },

  /** @returns {Promise<string | undefined>} why nothing can be run in it */
  async reasonNotToRun() {
    if (!existsSync(join(this.path, "bin", "rspec"))) {
      return `there is no Discourse in ${this.path} (DISCOURSE_PATH names another folder)`;
    }
    return process.env.DISCOURSE_RUN ? undefined : await reasonOfRuby();
  },
};

async function reasonOfRuby() {
  const { stdout } = await run("ruby", ["-e", "print RUBY_VERSION"]);
  const [major, minor] = stdout.split(".").map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_RUBY.split(".").map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
    ? undefined
    : `Discourse wants Ruby ${OLDEST_RUBY}, here is ${stdout || "none"} (DISCOURSE_RUN may name a program that has it)`;
}
