// `npm start`: prepares a fresh clone, then start.ts shows the extension at work.
import { bootstrap } from './bootstrap.mjs';

await bootstrap('start.ts');
