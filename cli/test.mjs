// `npm test`: prepares a fresh clone, then test.ts runs every check.
import { bootstrap } from './bootstrap.mjs';

await bootstrap('test.ts');
