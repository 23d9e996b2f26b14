/** Everything that the engine knows of words, and nothing else: bundled, it is the size of the word data. */
export { LANGUAGES } from '../../engine/languages/index.ts';
export { BY_LANGUAGE, EITHER, FEMALE, MALE } from '../../engine/names/given.ts';
