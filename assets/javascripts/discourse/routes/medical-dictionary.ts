import { service } from "@ember/service";
import DiscourseRoute from "discourse/routes/discourse";
import type { Dictionary } from "../lib/dictionary/dictionary.ts";
import { say } from "../lib/dictionary/words.ts";
import type DictionaryApi from "../services/dictionary-api.ts";

export default class MedicalDictionaryRoute extends DiscourseRoute {
  @service declare dictionaryApi: DictionaryApi;

  model({ id }: { id: string }): Promise<Dictionary> {
    return this.dictionaryApi.dictionary(Number(id));
  }

  titleToken(): string {
    return say("title");
  }
}
