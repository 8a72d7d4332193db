import { isEngineNoise } from "./engineNoise";

const say = console.error;
console.error = (...words: unknown[]) => {
  if (!isEngineNoise(String(words[0]))) say(...words);
};
