import list from "./samples.yml";

export interface Sample {
  readonly id: string;
  readonly name: string;
  readonly preset: string;
  readonly title: string;
  readonly raw: string;
}

export const SAMPLES = list as unknown as readonly Sample[];
