import { UploadPreProcessorPlugin } from "discourse/lib/uppy-plugin-base";
import { isUnwelcome } from "./unwelcome.ts";

interface Options {
  /** The sentence for an unwelcome file; undefined where every file is welcome. */
  readonly sentence: () => string | undefined;
}

/**
 * Keeps unwelcome files back before they are uploaded, whichever way they came: drop, paste, button. An upload handler
 * of core's would not do: it goes by the ending alone, and would take such files from every other category too.
 */
export default class AttachmentGuard extends UploadPreProcessorPlugin {
  static pluginId = "medical-attachment-guard";

  #sentence: Options["sentence"];
  #run = (ids: readonly string[]) =>
    Promise.all(ids.map((id) => this.#look(id)));

  constructor(uppy: unknown, options: Options) {
    super(uppy, options);
    this.#sentence = options.sentence;
  }

  install(): void {
    this._install(this.#run);
  }

  uninstall(): void {
    this._uninstall(this.#run);
  }

  async #look(id: string): Promise<void> {
    const file = this._getFile(id);
    const sentence = this.#sentence();
    this._emitProgress(file);
    const isRefused = sentence !== undefined && (await isUnwelcome(file));
    this._emitComplete(file);
    if (isRefused) {
      this._emitError(file, sentence);
    }
  }
}
