import { analyse } from '../engine/index.ts';
import { loadArticle } from './documents.ts';

const files = process.argv.slice(2).filter((word, i, all) => word !== '--format' && all[i - 1] !== '--format');
for (const file of files) process.stdout.write(`${JSON.stringify(analyse(loadArticle(file)))}\n`);
