import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Language } from './language.ts';
import { pt } from './pt.ts';

/** Every language that the engine reads; a new one is a file and a line here. */
export const LANGUAGES: readonly Language[] = [fr, en, de, es, it, pt];
